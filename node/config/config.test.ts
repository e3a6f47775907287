/** Configuration files: what others write loads, what we write loads back, and mistakes are named. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { appSpec, clientSpec } from "./app-spec.ts";
import { cometSpec } from "./comet-spec.ts";
import { formatDuration, parseDurationMs } from "./duration.ts";
import { homePaths } from "./home.ts";
import { loadHomeConfig, writeHomeConfig } from "./load.ts";
import {
  consensusOptions,
  grpcOptions,
  mempoolOptions,
  metricsAddress,
  multiStoreOptions,
  restOptions,
  rpcOptions,
} from "./node-config.ts";
import { defaultsOf } from "./spec.ts";
import { ConfigError, readToml, writeToml } from "./toml-file.ts";

const SAMPLE = join(
  import.meta.dirname,
  "../../test/vectors/informalsystems__tendermint-rs/config/tests/support/config/config.toml",
);

test("durations read and print as Go does", () => {
  for (const [text, ms] of [
    ["0", 0],
    ["0s", 0],
    ["500ms", 500],
    ["1m30s", 90_000],
    ["168h0m0s", 604_800_000],
    ["1.5s", 1500],
    ["100us", 0.1],
  ] as const) {
    assert.equal(parseDurationMs(text), ms, text);
  }
  for (const bad of ["", "5", "s", "5 s", "-1s", "1d", "1s1"]) assert.equal(parseDurationMs(bad), undefined, bad);
  const excessive = ["2562048h", "9".repeat(400).concat("h"), "1h".repeat(33), `1.${"0".repeat(20)}h`];
  for (const bad of excessive) assert.equal(parseDurationMs(bad), undefined, bad);
  for (const ms of [0, 0.000001, 1, 1.5, 999, 1000, 1500, 60_000.000001, 90_000, 604_800_000])
    assert.equal(parseDurationMs(formatDuration(ms)), ms);
});

test("tables nested without end are a configuration error", () => {
  for (const name of ["a.".repeat(40), "a.".repeat(30_000)]) {
    for (const content of [`${name}b = 1`, `[${name}b]\nc = 1`]) {
      assert.throws(() => readToml(cometSpec, content, "config.toml"), ConfigError);
    }
  }
  assert.deepEqual(readToml(cometSpec, "a.b.c = 1", "config.toml").unknownKeys, ["a.b.c"]);
});

test("a config.toml written by another implementation loads", () => {
  const { values } = readToml(cometSpec, readFileSync(SAMPLE, "utf8"), "config.toml");
  assert.equal(values.consensus.timeout_propose, 3000);
  assert.equal(values.rpc.max_body_bytes, 1_000_000);
  assert.deepEqual(values.rpc.cors_allowed_methods, ["HEAD", "GET", "POST"]);
});

test("what is written reads back as the same values", () => {
  for (const spec of [cometSpec, appSpec, clientSpec]) {
    const { values, unknownKeys } = readToml(spec, writeToml(spec, defaultsOf(spec), "title"), "file.toml");
    assert.deepEqual(values, defaultsOf(spec));
    assert.deepEqual(unknownKeys, []);
  }
});

test("mistakes name the file, the key and what is accepted", () => {
  const cases = [
    ["= 3", /config\.toml is not valid TOML/],
    [
      "[consensus]\ntimeout_commit = 5",
      /config\.toml: consensus\.timeout_commit = 5 is not usable: expected a duration/,
    ],
    ['log_level = "loud"', /log_level = "loud" is not usable: expected one of debug/],
    ["[mempool]\nsize = -1", /mempool\.size = -1 is not usable: expected a whole number, at least 1/],
    ["[mempool]\nsize = 1.5", /expected a whole number/],
    ["[mempool]\nrecheck = 1", /expected true or false/],
    ['[rpc]\ncors_allowed_origins = "*"', /expected a list of strings/],
    ["[rpc]\nladdr = 2020-01-01", /expected a string/],
  ] as const;
  for (const [content, message] of cases) {
    assert.throws(
      () => readToml(cometSpec, content, "config.toml"),
      (error) => error instanceof ConfigError && message.test(error.message),
      content,
    );
  }
});

test("flags win over the environment, which wins over the file", () => {
  const home = mkdtempSync(join(tmpdir(), "home-"));
  try {
    writeHomeConfig(home, { comet: { "": { moniker: "from-file" }, rpc: { laddr: "tcp://127.0.0.1:1" } } });
    writeFileSync(homePaths(home).appToml, 'surprise = 1\nconstructor = 2\npruning = "nothing"\n');
    process.env.TRIBUTARY_RPC_LADDR = "tcp://127.0.0.1:2";
    process.env.TRIBUTARY_MEMPOOL_SIZE = "77";
    const config = loadHomeConfig(
      home,
      new Map([
        ["mempool.size", "78"],
        ["output", "json"],
      ]),
    );
    assert.equal(config.comet[""].moniker, "from-file");
    assert.equal(config.comet.rpc.laddr, "tcp://127.0.0.1:2");
    assert.equal(config.comet.mempool.size, 78);
    assert.equal(config.app[""].pruning, "nothing");
    assert.deepEqual(config.unknownKeys, ["surprise", "constructor"]);
    process.env.TRIBUTARY_MEMPOOL_SIZE = "many";
    assert.throws(() => loadHomeConfig(home), ConfigError);
  } finally {
    delete process.env.TRIBUTARY_RPC_LADDR;
    delete process.env.TRIBUTARY_MEMPOOL_SIZE;
    rmSync(home, { recursive: true });
  }
});

test("files fill the options of every subsystem, and unusable addresses are named", () => {
  const comet = defaultsOf(cometSpec);
  const app = defaultsOf(appSpec);
  assert.equal(consensusOptions(comet).timeoutProposeMs, 3000);
  assert.deepEqual(mempoolOptions(comet).size, 5000);
  assert.partialDeepStrictEqual(rpcOptions(comet), { host: "127.0.0.1", port: 26657, bodyBytesMax: 1_000_000 });
  assert.equal(rpcOptions({ ...comet, rpc: { ...comet.rpc, laddr: "" } }), undefined);
  assert.partialDeepStrictEqual(grpcOptions(app), { host: "localhost", port: 9090 });
  assert.partialDeepStrictEqual(restOptions(app, 10), { host: "localhost", port: 1317 });
  assert.equal(metricsAddress(comet), undefined);
  const measured = { ...comet.instrumentation, prometheus: true };
  assert.deepEqual(metricsAddress({ ...comet, instrumentation: measured }), { host: "0.0.0.0", port: 26660 });
  assert.deepEqual(multiStoreOptions(app).pruning, { keepRecent: 362_880, interval: 10 });
  assert.throws(
    () => rpcOptions({ ...comet, rpc: { ...comet.rpc, laddr: "nowhere" } }),
    /rpc\.laddr = "nowhere" is not usable/,
  );
  const custom = { ...app[""], pruning: "custom", "pruning-keep-recent": 1, "pruning-interval": 10 };
  assert.throws(() => multiStoreOptions({ ...app, "": custom }), ConfigError);
});
