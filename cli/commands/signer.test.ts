/** `signer`: what it needs, what it says, and that it signs. */
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { Command } from "commander";
import { generateSigningKey, writeValidatorKey } from "#engine/priv-validator/key-file.ts";
import { openRemotePrivValidator } from "#engine/remote-signer/remote-priv-validator.ts";
import { silentLogger } from "#lib/logger.ts";
import { seededRandom } from "#lib/prng.ts";
import { Proposal, SignedMsgType } from "#proto/tendermint/types/types.ts";
import { systemTimers } from "#telemetry/system.ts";
import { eventually, freePort } from "#test/support/processes.ts";
import { verifyProposal } from "#types/proposal.ts";
import { CliError, errorLine } from "../errors.ts";
import { addFlag } from "../shell.ts";
import { addSigner } from "./signer.ts";

const KEY = generateSigningKey(seededRandom(1n));
const CHAIN = "demo-1";

interface Outcome {
  readonly out: string[];
  readonly notes: string[];
  readonly done: Promise<string>;
}

/** Runs `signer …` with a home of its own; `done` is the error line, empty after success. */
function runSigner(home: string, ...args: readonly string[]): Outcome {
  const out: string[] = [];
  const notes: string[] = [];
  const absent = (): Promise<never> => Promise.reject(new CliError("not loaded"));
  const io = {
    out: (text: string) => void out.push(text),
    note: (text: string) => void notes.push(text),
    ask: absent,
    askSecret: absent,
    readInput: absent,
  };
  const program = new Command("tributary")
    .exitOverride()
    .configureOutput({ writeErr: () => {}, outputError: () => {} });
  addFlag(program, "--home <folder>", "home");
  addSigner(program, { io, application: absent, node: absent });
  const done = program.parseAsync(["signer", ...args, "--home", home], { from: "user" }).then(
    () => "",
    (error: unknown) => errorLine(error),
  );
  return { out, notes, done };
}

async function homeWithKey(t: TestContext): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), "cli-signer-"));
  t.after(() => rmSync(home, { recursive: true, force: true }));
  await writeValidatorKey(join(home, "key.json"), KEY);
  return home;
}

test("signer says what is missing and what to do", async (t) => {
  const home = await homeWithKey(t);
  const start = (...args: readonly string[]): Promise<string> => runSigner(home, "start", ...args).done;
  const target = ["--chain-id", CHAIN, "--node", "tcp://127.0.0.1:1"];
  assert.match(await start("--node", "tcp://127.0.0.1:1"), /required option '--chain-id <id>' not specified/);
  assert.match(await start("--chain-id", CHAIN), /required option '--node <address>' not specified/);
  assert.match(
    await start("--chain-id", CHAIN, "--node", "http://x"),
    /--node http:\/\/x cannot be used: .*expected tcp/,
  );
  assert.match(await start("--chain-id", CHAIN, "--node", "tcp://abc@h:1"), /id of a key is not 40 hex digits/);
  assert.match(await start(...target), /there is no .*priv_validator_key.json: give --key-file, or the --home/);
  const files = ["--key-file", join(home, "key.json"), "--state-file", join(home, "state.json")];
  assert.match(await start(...target, ...files), /there is no .*state.json: bring priv_validator_state.json along/);
  assert.ok(!existsSync(join(home, "state.json")));
  const many = Array.from({ length: 17 }, (_, n) => ["--node", `tcp://127.0.0.1:${n + 1}`]).flat();
  assert.match(await start("--chain-id", CHAIN, ...many), /serves 16 nodes at most/);
});

test("signer shows one id, its own", async (t) => {
  const home = await homeWithKey(t);
  const first = runSigner(home, "show-id");
  assert.equal(await first.done, "");
  assert.match(first.out.join(), /^[0-9a-f]{40}$/);
  const second = runSigner(home, "show-id");
  await second.done;
  assert.deepEqual(second.out, first.out);
  const third = runSigner(home, "show-id", "--identity-file", join(home, "elsewhere", "id.json"));
  await third.done;
  assert.notDeepEqual(third.out, first.out);
});

test("signer signs for two nodes with one memory, and stops when told", async (t) => {
  const home = await homeWithKey(t);
  const addresses = [`tcp://127.0.0.1:${await freePort()}`, `unix://${join(home, "signer.sock")}`];
  const statePath = join(home, "state.json");
  const files = ["--key-file", join(home, "key.json"), "--state-file", statePath, "--init-state"];
  const nodes = addresses.flatMap((address) => ["--node", address]);
  const { notes, done } = runSigner(home, "start", "--chain-id", CHAIN, ...nodes, ...files);
  const opened = await Promise.all(
    addresses.map((address) =>
      openRemotePrivValidator(
        { timers: systemTimers, logger: silentLogger },
        { address, chainId: CHAIN, identity: generateSigningKey(seededRandom(2n)) },
      ),
    ),
  );
  t.after(() => Promise.all(opened.map((node) => node.close())));
  const hash = (n: number): Uint8Array => new Uint8Array(32).fill(n);
  const proposal = (n: number): Proposal =>
    Proposal.create({
      type: SignedMsgType.SIGNED_MSG_TYPE_PROPOSAL,
      height: 5n,
      polRound: -1,
      blockId: { hash: hash(n), partSetHeader: { total: 1, hash: hash(n) } },
      timestamp: { seconds: 10n, nanos: 0 },
    });
  const [one, two] = opened;
  assert.ok(one !== undefined && two !== undefined);
  assert.ok(verifyProposal(CHAIN, await one.signProposal(CHAIN, proposal(1)), { publicKey: KEY.publicKey }));
  await assert.rejects(two.signProposal(CHAIN, proposal(2)), /signer refused: conflicting data/);
  await eventually("the report", () => notes.some((line) => line.includes("refused to sign")) || undefined);
  assert.match(notes.join(), /signer started +id=[0-9a-f]{40} chain=demo-1/);
  const rival = runSigner(home, "start", "--chain-id", CHAIN, ...nodes, ...files);
  assert.match(await rival.done, /another process uses this validator key/);
  // Ours alone: the test runner listens, too.
  process.listeners("SIGTERM").at(-1)?.("SIGTERM");
  assert.equal(await done, "");
  assert.equal((JSON.parse(readFileSync(statePath, "utf8")) as { height: string }).height, "5");
});
