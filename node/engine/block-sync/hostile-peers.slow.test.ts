/** Block sync among peers that lie, stall and flood: the chain comes out the same, and only liars are reported. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { toHex, utf8Encode } from "#lib/bytes.ts";
import { seededRandom } from "#lib/prng.ts";
import { BLOCK_SYNC_CHANNEL } from "#p2p/channels.ts";
import type { LinkConditions } from "#p2p/memory-link.ts";
import { MemoryNetwork } from "#p2p/memory-network.ts";
import type { Message } from "#proto/tendermint/blocksync/types.ts";
import { joinLiar, LIES, type Lie, truth } from "#test/support/block-liars.ts";
import { openSyncNode, type SyncChain, type SyncNode, syncChain } from "#test/support/sync-chain.ts";
import { type Follower, joinFollower } from "#test/support/sync-follower.ts";
import { virtualTime } from "#test/support/virtual-time.ts";
import { DEFAULT_CONSENSUS_PARAMS } from "#types/params.ts";
import type { State } from "#types/state.ts";

const HEIGHT = 60;
const YEAR_NS = 31_536_000_000_000_000n;
const chain = await syncChain();
await chain.grow(HEIGHT);

interface Lab {
  readonly time: ReturnType<typeof virtualTime>;
  readonly network: MemoryNetwork;
  readonly node: SyncNode;
  readonly follower: Follower;
  readonly faults: () => readonly string[];
  /** Lets time pass until the follower is done. */
  finish(limitMs?: number): Promise<State>;
}

interface LabOptions {
  readonly honest?: number;
  readonly liars?: Readonly<Record<string, Lie>>;
  readonly chain?: SyncChain;
  readonly conditions?: Partial<LinkConditions>;
  readonly claimed?: bigint;
}

async function lab({ honest = 1, liars = {}, claimed, ...options }: LabOptions): Promise<Lab> {
  const source = options.chain ?? chain;
  const virtual = virtualTime();
  // Long after the chain's last block, so that nobody takes the node for caught up.
  const time = { ...virtual, now: () => virtual.now() + YEAR_NS };
  const network = new MemoryNetwork(
    { timers: time, random: seededRandom(5n) },
    { latencyMs: 5, ...options.conditions },
  );
  for (let i = 0; i < honest; i++) joinFollower(`honest${i}`, source, { network, time });
  for (const [id, lie] of Object.entries(liars)) {
    joinLiar(network, id, { chain: source, lie, ...(claimed === undefined ? {} : { height: claimed }) });
  }
  const node = await openSyncNode({ genesis: source.genesis });
  const follower = joinFollower("follower", node, { network, time });
  for (const id of Object.keys(liars)) network.connect("follower", id);
  for (let i = 0; i < honest; i++) network.connect("follower", `honest${i}`);
  follower.sync.start(node.state);
  const faults = (): readonly string[] => network.reports.map(({ peerId, fault }) => `${peerId} ${fault}`);
  const finish = async (limitMs = 120_000): Promise<State> => {
    let state: State | undefined;
    let failure: unknown;
    follower.done.then(
      (done) => {
        state = done;
      },
      (cause) => {
        failure = cause;
      },
    );
    while (state === undefined) {
      if (failure !== undefined) throw failure;
      assert.ok(time.nowMs() < limitMs, `not done after ${limitMs} ms, at ${node.blockStore.height}`);
      await time.advance(20);
    }
    return state;
  };
  return { time, network, node, follower, faults, finish };
}

function assertTrue({ node }: Lab, state: State, source = chain): void {
  const { height } = node.blockStore;
  // The last block has no commit yet, and one more may be lost when consensus takes over.
  assert.ok(height >= source.blockStore.height - 2n, `reached ${height}`);
  for (let at = 1n; at <= height; at++) {
    assert.equal(toHex(node.blockStore.loadMeta(at)?.blockId.hash ?? new Uint8Array()), hashAt(source, at));
  }
  const expected = source.states[Number(state.lastBlockHeight)] as State;
  assert.equal(toHex(state.appHash), toHex(expected.appHash));
}

function hashAt({ blockStore }: SyncChain, height: bigint): string {
  return toHex(blockStore.loadMeta(height)?.blockId.hash ?? new Uint8Array());
}

const FALSE_BLOCKS = [
  "another app hash",
  "other txs under their own hash",
  "other txs under the same header",
  "a commit with a wrong signature",
  "a commit of too few",
  "a commit for another block",
  "no commit",
] as const;

for (const name of FALSE_BLOCKS) {
  test(`a peer that sends ${name} is reported for bad data, and nobody else`, async () => {
    const world = await lab({ honest: 2, liars: { liar: LIES[name] } });
    assertTrue(world, await world.finish());
    assert.deepEqual(world.faults(), ["liar bad-data"]);
  });
}

test("a peer that lies about a single block in the middle is found out too", async () => {
  const late: Lie = (height, source) => (height === 31n ? LIES["another app hash"] : truth)(height, source);
  const world = await lab({ honest: 1, liars: { liar: late } });
  assertTrue(world, await world.finish());
  assert.ok(world.faults().every((fault) => fault === "liar bad-data"));
});

test("two liars whose blocks fit together do not fool anybody", async () => {
  const strangers = await syncChain({ signers: 7, genesis: { chainId: chain.genesis.chainId } });
  await strangers.grow(HEIGHT);
  const foreign: Lie = (height) => truth(height, strangers);
  const world = await lab({ honest: 1, liars: { stranger1: foreign, stranger2: foreign } });
  assertTrue(world, await world.finish());
  assert.ok(world.faults().every((fault) => fault.startsWith("stranger")));
});

test("a peer that never answers is given up after its time, and the rest comes from others meanwhile", async () => {
  const world = await lab({ honest: 1, liars: { mute: LIES.nothing } });
  assertTrue(world, await world.finish());
  assert.ok(world.time.nowMs() < 16_000, `${world.time.nowMs()} ms`);
  const alone = await lab({ honest: 0, liars: { mute: LIES.nothing } });
  await alone.time.advance(15_500);
  assert.deepEqual(alone.faults(), ["mute unresponsive"]);
});

test("a peer that claims blocks and lacks them is given up", async () => {
  const world = await lab({ honest: 1, liars: { empty: LIES["no block"] } });
  assertTrue(world, await world.finish());
  assert.ok(world.faults().every((fault) => fault === "empty unresponsive"));
});

test("a peer that claims a chain a million blocks long cannot hold the node back for long", async () => {
  const honestUpTo: Lie = (height, source) =>
    height > BigInt(HEIGHT) ? LIES["no block"](height) : truth(height, source);
  const world = await lab({ honest: 1, liars: { boaster: honestUpTo }, claimed: 1_000_000n });
  assertTrue(world, await world.finish());
  assert.deepEqual(world.faults(), ["boaster unresponsive"]);
  const silentAbove: Lie = (height, source) => (height > BigInt(HEIGHT) ? undefined : truth(height, source));
  const quiet = await lab({ honest: 1, liars: { boaster: silentAbove }, claimed: 1_000_000n });
  assertTrue(quiet, await quiet.finish(40_000));
});

test("blocks that nobody asked for are ignored, and too many of them end the connection", async () => {
  const world = await lab({ honest: 1, liars: { flooder: LIES["a block of another height"] } });
  assertTrue(world, await world.finish());
  const unasked = truth(3n, chain) as Message;
  const status: Message = { sum: { kind: "statusResponse", value: { base: 1n, height: 1n } } };
  const again = await lab({ honest: 0 });
  const pest = again.network.join("pest");
  pest.handle(BLOCK_SYNC_CHANNEL, () => {});
  pest.start();
  again.network.connect("follower", "pest");
  await pest.peer("follower")?.send(BLOCK_SYNC_CHANNEL, status);
  for (let i = 0; i < 60; i++) await pest.peer("follower")?.send(BLOCK_SYNC_CHANNEL, unasked);
  await again.time.advance(100);
  assert.deepEqual(again.faults(), ["pest flooding"]);
  assert.equal(again.node.blockStore.height, 0n);
});

test("malformed messages end the connection", async () => {
  const bad: readonly Message[] = [
    { sum: undefined },
    { sum: { kind: "statusResponse", value: { base: 5n, height: 4n } } },
    { sum: { kind: "statusResponse", value: { base: -1n, height: 4n } } },
    { sum: { kind: "noBlockResponse", value: { height: -1n } } },
    { sum: { kind: "blockResponse", value: { block: undefined, extCommit: undefined } } },
  ];
  for (const message of bad) {
    const world = await lab({ honest: 0 });
    const peer = world.network.join("peer");
    peer.handle(BLOCK_SYNC_CHANNEL, () => {});
    peer.start();
    world.network.connect("follower", "peer");
    await peer.peer("follower")?.send(BLOCK_SYNC_CHANNEL, message);
    await world.time.advance(20);
    assert.deepEqual(world.faults(), ["peer bad-message"]);
  }
});

test("extensions that are missing or forged are their sender's fault", async () => {
  const abci = { voteExtensionsEnableHeight: 1n };
  const extended = await syncChain({ genesis: { consensusParams: { ...DEFAULT_CONSENSUS_PARAMS, abci } } });
  await extended.grow(20);
  const without: Lie = (height, source) => {
    const sum = truth(height, source)?.sum;
    return sum?.kind === "blockResponse"
      ? { sum: { ...sum, value: { ...sum.value, extCommit: undefined } } }
      : undefined;
  };
  const forged: Lie = (height, source) => {
    const sum = truth(height, source)?.sum;
    if (sum?.kind !== "blockResponse" || sum.value.extCommit === undefined) return undefined;
    const [first, ...rest] = sum.value.extCommit.extendedSignatures;
    if (first === undefined) return undefined;
    const signatures = [{ ...first, extension: utf8Encode("other") }, ...rest];
    const extCommit = { ...sum.value.extCommit, extendedSignatures: signatures };
    return { sum: { ...sum, value: { ...sum.value, extCommit } } };
  };
  for (const lie of [without, forged]) {
    const world = await lab({ honest: 1, liars: { liar: lie }, chain: extended });
    assertTrue(world, await world.finish(), extended);
    assert.deepEqual(world.faults(), ["liar bad-data"]);
  }
});

test("a slow peer is let go when another can do better, and kept when it is the only one", async () => {
  const world = await lab({ honest: 2 });
  world.network.shape("honest0", "follower", { bytesPerSecond: 600 });
  assertTrue(world, await world.finish());
  const alone = await lab({ honest: 1 });
  alone.network.shape("honest0", "follower", { bytesPerSecond: 6000 });
  assertTrue(alone, await alone.finish());
  assert.deepEqual(alone.faults(), []);
});

test("whatever the others do, one honest peer is enough and is never reported", async () => {
  const names = Object.keys(LIES) as (keyof typeof LIES)[];
  const property = fc.asyncProperty(
    fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }),
    fc.integer({ min: 0, max: 30 }),
    async (chosen, jitterMs) => {
      const liars = Object.fromEntries(chosen.map((name, i) => [`liar${i}`, LIES[name]]));
      const world = await lab({ honest: 1, liars, conditions: { jitterMs, lossPerMille: 5 } });
      assertTrue(world, await world.finish());
      assert.ok(
        world.faults().every((fault) => fault.startsWith("liar")),
        world.faults().join(),
      );
    },
  );
  await fc.assert(property, { seed: 11, numRuns: 15 });
});
