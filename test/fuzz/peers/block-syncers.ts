/** A node that fetches a chain from an honest one while attackers talk to both. */

import assert from "node:assert/strict";
import { seededRandom } from "#lib/prng.ts";
import { BLOCK_SYNC_CHANNEL } from "#p2p/channels.ts";
import { MemoryNetwork } from "#p2p/memory-network.ts";
import type { MemoryNode } from "#p2p/memory-node.ts";
import { Message } from "#proto/tendermint/blocksync/types.ts";
import { realClock, realTimers } from "#test/support/engine-node.ts";
import { openSyncNode, type SyncChain, syncChain } from "#test/support/sync-chain.ts";
import { joinFollower } from "#test/support/sync-follower.ts";
import { captureErrors } from "../capture.ts";
import { Attackers } from "./attackers.ts";

const BLOCKS = 12;
const LATENCY_MS = 2;
const LIMIT_MS = 20_000;
const TIME = { ...realClock, ...realTimers };

/** A chain to fetch; made once. */
export async function chainToFetch(): Promise<SyncChain> {
  const chain = await syncChain();
  await chain.grow(BLOCKS);
  return chain;
}

/** Payloads of each kind, blocks of the chain among them. */
export function blockSyncPayloads(chain: SyncChain): Uint8Array[] {
  const blockAt = (height: bigint) => chain.blockStore.loadBlock(height);
  const [first, second] = [blockAt(1n), blockAt(2n)];
  assert.ok(first !== undefined && second !== undefined);
  const height = BigInt(BLOCKS);
  const messages: Message["sum"][] = [
    { kind: "statusRequest", value: {} },
    { kind: "statusResponse", value: { height, base: 1n } },
    { kind: "statusResponse", value: { height: 1_000_000n, base: 1n } },
    { kind: "noBlockResponse", value: { height: 2n } },
    { kind: "blockRequest", value: { height: 3n } },
    { kind: "blockResponse", value: { block: first, extCommit: undefined } },
    { kind: "blockResponse", value: { block: second, extCommit: undefined } },
    {
      kind: "blockResponse",
      value: { block: { ...second, header: { ...second.header, appHash: new Uint8Array(32) } }, extCommit: undefined },
    },
  ];
  return messages.map((sum) => Message.encode({ sum }));
}

/** Has a newcomer fetch the chain while `payloads` arrive at it and at who serves it; returns how many were sent. */
export async function fetchUnderAttack(chain: SyncChain, payloads: readonly Uint8Array[]): Promise<number> {
  const network = new MemoryNetwork({ timers: realTimers, random: seededRandom(1n) }, { latencyMs: LATENCY_MS });
  const { logger, rethrow } = captureErrors();
  const newcomer = await openSyncNode({ genesis: chain.genesis });
  const server = joinFollower("server", chain, { network, time: TIME, logger });
  const follower = joinFollower("follower", newcomer, { network, time: TIME, logger });
  const attackers = new Attackers(network);
  const victims: readonly MemoryNode[] = ["follower", "server"].map((id) => memberOf(network, id));
  try {
    network.connect("follower", "server");
    follower.sync.start(newcomer.state);
    await attackers.sendAll(victims, BLOCK_SYNC_CHANNEL, payloads);
    const state = await within(LIMIT_MS, follower.done);
    const expected = chain.states[Number(state.lastBlockHeight)];
    assert.ok(state.lastBlockHeight >= BigInt(BLOCKS) - 1n, `only ${state.lastBlockHeight} blocks were fetched`);
    assert.deepEqual(state.appHash, expected?.appHash);
    attackers.requireHonestKept();
    rethrow();
    return attackers.messages;
  } finally {
    await Promise.all([follower.sync.stop(), server.sync.stop()]);
    for (const victim of victims) victim.stop();
  }
}

/** The member of a network that joined under a name. */
export function memberOf(network: MemoryNetwork, id: string): MemoryNode {
  const member = network.member(id);
  assert.ok(member !== undefined, `${id} has not joined`);
  return member;
}

/** The result of `work`, or a failure when it takes too long. */
export async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new assert.AssertionError({ message: `not in ${limitMs} ms` })), limitMs);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
