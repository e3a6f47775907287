/** The network's options from config.toml, with CometBFT's keys. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_P2P_OPTIONS } from "#p2p/options.ts";
import { cometSpec } from "./comet-spec.ts";
import { p2pOptions } from "./p2p-config.ts";
import { defaultsOf } from "./spec.ts";
import { ConfigError, overrideToml, readToml, writeToml } from "./toml-file.ts";

const ID = "12D3KooWRdFFg3yTbTsDq5Z1yCvCWbqznEFro9jeVivo7rkayJ4D";
const NODE_ID = "2c4e4d1de6fbfc05d950fc7e6461be3007dd16e4";
const HOME = "/home/node";

const optionsOf = (content: string) =>
  p2pOptions({ home: HOME, comet: readToml(cometSpec, content, "config.toml").values });

test("defaults are CometBFT's", () => {
  assert.deepEqual(optionsOf(""), { ...DEFAULT_P2P_OPTIONS, addressBookPath: `${HOME}/config/addrbook.json` });
});

test("sections that CometBFT 0.40 writes become options", () => {
  const options = optionsOf(`
[p2p]
laddr = "tcp://127.0.0.1:36656"
external_address = "node.example:26656"
seeds = "${NODE_ID}@seed.example:26656"
persistent_peers = "${ID}@10.0.0.1:26656,/ip4/10.0.0.2/tcp/1/p2p/${ID}"
unconditional_peer_ids = "${ID}"
private_peer_ids = "${NODE_ID}"
max_num_inbound_peers = 7
persistent_peers_max_dial_period = "30s"

[p2p.libp2p]
enabled = true
bootstrap_peers = [
  { host = "10.0.0.3:26656", id = "${ID}", persistent = true, private = true },
  { host = "10.0.0.4:26656", id = "${ID}" },
]

[p2p.libp2p.scaler]
min_workers = 4

[[p2p.libp2p.scaler.overrides]]
reactor = "MEMPOOL"
min_workers = 8
max_workers = 512
threshold_latency = "500ms"

[p2p.libp2p.limits]
mode = "custom"
max_peers = 5
max_peer_streams = 100
`);
  assert.deepEqual(options.listen, { host: "127.0.0.1", port: 36656 });
  assert.deepEqual(options.external, { host: "node.example", port: 26656 });
  assert.deepEqual(
    [options.seeds[0]?.key, options.seeds[0]?.id, options.persistentPeers.length],
    [NODE_ID, undefined, 2],
  );
  assert.deepEqual([options.unconditionalPeers, options.privatePeers], [[NODE_ID], [NODE_ID]]);
  assert.deepEqual([options.inboundPeersMax, options.outboundPeersMax, options.persistentDialPeriodMs], [5, 5, 30_000]);
  assert.partialDeepStrictEqual(options.bootstrapPeers, [
    { isPersistent: true, isPrivate: true, isUnconditional: false, address: { id: ID } },
    { isPersistent: false, isPrivate: false, isUnconditional: false },
  ]);
});

test("lists of tables read back, and flags may give them", () => {
  const defaults = defaultsOf(cometSpec);
  const peer = { host: "h:1", id: ID, private: false, persistent: true, unconditional: false };
  const values = { ...defaults, "p2p.libp2p": { ...defaults["p2p.libp2p"], bootstrap_peers: [peer] } };
  const written = writeToml(cometSpec, values, "title");
  assert.deepEqual(readToml(cometSpec, written, "config.toml").values, values);
  const flag = new Map([["p2p.libp2p.bootstrap_peers", `[{ host = "h:1", id = "${ID}", persistent = true }]`]]);
  assert.deepEqual(overrideToml(cometSpec, defaults, flag), values);
});

test("what cannot be used is named by its key", () => {
  for (const [content, message] of [
    ['[p2p]\nladdr = "nowhere"', /p2p\.laddr: address is not host:port/],
    ['[p2p]\nseeds = "abc@1.1.1.1:1"', /p2p\.seeds: neither a peer id/],
    [`[p2p]\npersistent_peers = "${ID}@1.1.1.1"`, /p2p\.persistent_peers/],
    ['[p2p]\nprivate_peer_ids = "x"', /p2p\.private_peer_ids/],
    ['[p2p.libp2p]\nbootstrap_peers = [{ host = "1.1.1.1:1", id = "x" }]', /p2p\.libp2p\.bootstrap_peers\[0\]/],
    ["[p2p.libp2p]\nbootstrap_peers = [{ hots = 1 }]", /bootstrap_peers\[0\] has no key called hots/],
    ["[p2p.libp2p]\nbootstrap_peers = [{ host = 1 }]", /bootstrap_peers\[0\]\.host = 1 is not usable/],
    ["[p2p.libp2p]\nbootstrap_peers = [1]", /a list of at most 1000 tables/],
    ['[p2p.libp2p.limits]\nmode = "none"', /expected one of disabled, default, custom/],
  ] as const) {
    assert.throws(
      () => optionsOf(content),
      (cause) => cause instanceof ConfigError && message.test(cause.message),
      content,
    );
  }
  const unparsable = new Map([["p2p.libp2p.bootstrap_peers", "[{"]]);
  assert.throws(() => overrideToml(cometSpec, defaultsOf(cometSpec), unparsable), ConfigError);
});
