/**
 * Light clients follow a chain of three CometBFT nodes whose validator set changes until none of the first is left: ours, and
 * as a check of the ground the one written in Rust.
 */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { fromHex, toHexUpper } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { httpProvider } from "#rpc/light/http-provider.ts";
import { JsonRpcClient } from "#rpc/light/rpc-client.ts";
import { systemClock, systemTimers } from "#telemetry/system.ts";
import { eventually, reachHeight, rpcCall } from "#test/support/processes.ts";
import { LightClient } from "#types/light/client.ts";
import { MemoryLightStore } from "#types/light/light-store.ts";
import type { LightProvider } from "#types/light/provider.ts";
import { DEFAULT_TRUST_LEVEL } from "#types/light/verifier.ts";
import {
  type CometHome,
  type CometNode,
  type CometSettings,
  FAST_SETTINGS,
  initCometHome,
  NEEDS_COMETBFT,
  startComet,
} from "./comet-node.ts";
import { buildRustLight, NEEDS_CARGO, runRustLight } from "./light-client-rust.ts";

const DAY_NS = 86_400_000_000_000n;
const MODES = [{ kind: "sequential" }, { kind: "skipping", trustLevel: DEFAULT_TRUST_LEVEL }] as const;
/** Who has which power from when on; a set of its own each. */
const STEPS = [
  { node: 1, power: 15, set: [0, 1] },
  { node: 2, power: 20, set: [0, 1, 2] },
  { node: 1, power: 25, set: [0, 1, 2] },
  { node: 0, power: 0, set: [1, 2] },
  { node: 1, power: 0, set: [2] },
  { node: 0, power: 30, set: [0, 2] },
  { node: 2, power: 7, set: [0, 2] },
] as const;
/** The step after which the first validator is away. */
const STEP_WITHOUT_FIRST = 4;
/** Blocks between two changes. */
const APART = 5;

/** A node and the key it votes with. */
interface Member {
  readonly node: CometNode;
  readonly address: string;
  /** Base64. */
  readonly publicKey: string;
}

const members: Member[] = [];
const changes: number[] = [];
let chainId = "";
let firstHash = "";

before(async () => {
  if (NEEDS_COMETBFT.skip !== false) return;
  const homes = [await initCometHome(), await initCometHome(), await initCometHome()];
  const [first] = homes;
  assert.ok(first !== undefined);
  const genesis = readFileSync(first.genesisPath, "utf8");
  for (const home of homes) members.push(await startMember(home, genesis));
  chainId = members[0]?.node.chainId ?? "";
  firstHash = await hashAt(1);
  for (const step of STEPS) changes.push(await change(step));
});
after(async () => {
  for (const { node } of members) await node.close();
});

for (const mode of MODES) {
  test(`our light client follows it, ${mode.kind}`, NEEDS_COMETBFT, async () => {
    const tip = await lastOfAll();
    const client = await ourClient(mode);
    const witnesses = client.witnesses.length;
    for (const [i, height] of [...changes.entries(), [STEPS.length - 1, tip] as const]) {
      const { commit, validators } = await client.verifyAtHeight(BigInt(height));
      assert.equal(toHexUpper(commit.blockId.hash), await hashAt(height));
      assert.equal(validators.size, STEPS[i]?.set.length);
    }
    // Backwards too: what lies between two trusted headers, and below all but the first.
    for (const height of [(changes[2] ?? 0) + 2, 2]) {
      const { commit } = await client.verifyAtHeight(BigInt(height));
      assert.equal(toHexUpper(commit.blockId.hash), await hashAt(height));
    }
    assert.equal(client.witnesses.length, witnesses);
  });
}

test(
  "between the first set and one that has none of it, it verifies some headers and not all",
  NEEDS_COMETBFT,
  async () => {
    const asked = new Set<number>();
    const client = await ourClient(MODES[1], (height) => void asked.add(height));
    const target = changes[STEP_WITHOUT_FIRST] ?? 0;
    await client.verifyAtHeight(BigInt(target));
    const between = [...asked].filter((height) => height > 1 && height < target);
    assert.ok(between.length > 0);
    assert.ok(between.length < target - 2, "it verified every header");
  },
);

test("the light client in Rust follows it as it follows ours", {
  skip: NEEDS_COMETBFT.skip === false ? NEEDS_CARGO.skip : NEEDS_COMETBFT.skip,
}, async () => {
  const program = await buildRustLight();
  const [primary = "", ...witnesses] = members.map(({ node }) => node.rpc);
  const targets = [changes[STEP_WITHOUT_FIRST] ?? 0, await lastOfAll()];
  const trusted = { height: 1, hash: firstHash };
  const run = await runRustLight(program, { chainId, trusted, primary, witnesses, targets });
  for (const [i, { error, hash, confirmed, trace }] of run.targets.entries()) {
    assert.equal(error, undefined);
    assert.equal(hash, await hashAt(targets[i] ?? 0));
    assert.equal(confirmed, witnesses.length);
    assert.ok(i > 0 || trace.some((height) => height > 1 && height < (targets[i] ?? 0)));
  }
});

async function startMember(home: CometHome, genesis: string): Promise<Member> {
  writeFileSync(home.genesisPath, genesis);
  const key = JSON.parse(readFileSync(home.validatorKeyPath, "utf8")) as {
    address: string;
    pub_key: { value: string };
  };
  const peers = await Promise.all(members.map(({ node }) => peerAddress(node.rpc)));
  const settings: CometSettings = {
    ...FAST_SETTINGS,
    allow_duplicate_ip: "true",
    persistent_peers: `"${peers.join(",")}"`,
  };
  const node = await startComet(home, "kvstore", settings);
  return { node, address: key.address, publicKey: key.pub_key.value };
}

async function peerAddress(rpc: string): Promise<string> {
  const { node_info: info } = (await rpcCall(rpc, "status")) as { node_info: { id: string; listen_addr: string } };
  return `${info.id}@${info.listen_addr.replace("tcp://", "")}`;
}

/** Gives a node its power; answers a height at which the new set votes. */
async function change({ node, power, set }: (typeof STEPS)[number]): Promise<number> {
  const [rpc, key] = [members[0]?.node.rpc ?? "", members[node]?.publicKey ?? ""];
  const tx = encodeURIComponent(`val=ed25519!${key}!${power}`);
  const { height, tx_result: result } = (await rpcCall(rpc, `broadcast_tx_commit?tx="${tx}"`)) as {
    height: string;
    tx_result: { code: number };
  };
  assert.equal(result.code, 0);
  const voting = Number(height) + 2;
  await reachHeight(rpc, voting + APART);
  const { validators } = (await rpcCall(rpc, `validators?height=${voting}`)) as { validators: { address: string }[] };
  assert.deepEqual(
    new Set(validators.map(({ address }) => address)),
    new Set(set.map((index) => members[index]?.address)),
  );
  return voting;
}

/** A height that every node has. */
async function lastOfAll(): Promise<number> {
  return eventually("equal heights", async () => {
    const heights = await Promise.all(members.map(({ node }) => reachHeight(node.rpc, 1)));
    return Math.min(...heights) - 1;
  });
}

async function hashAt(height: number): Promise<string> {
  const { block_id: id } = (await rpcCall(members[0]?.node.rpc ?? "", `block?height=${height}`)) as {
    block_id: { hash: string };
  };
  return id.hash;
}

/** Our client; `onAsked` is told the heights that it asks the primary for. */
function ourClient(mode: (typeof MODES)[number], onAsked?: (height: number) => void): Promise<LightClient> {
  const [primary, ...witnesses] = members.map(({ node }) =>
    httpProvider(new JsonRpcClient({ timers: systemTimers }, node.rpc)),
  );
  assert.ok(primary !== undefined);
  const store = new MemoryLightStore();
  const observed: LightProvider = {
    ...primary,
    lightBlock: (height) => {
      onAsked?.(Number(height));
      return primary.lightBlock(height);
    },
  };
  return LightClient.open(
    { primary: observed, witnesses, store, clock: systemClock, timers: systemTimers, logger: silentLogger },
    { chainId, trustingPeriodNs: DAY_NS, mode, trust: { height: 1n, hash: fromHex(firstHash) } },
  );
}
