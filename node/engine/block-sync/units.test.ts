/** The parts of block sync alone: the pool's bounds, the trackers of time, the threads. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { silentLogger } from "#lib/logger.ts";
import type { Block } from "#proto/tendermint/types/block.ts";
import { TEST_CHAIN_ID, testChain, testSigners, testState } from "#test/support/chain.ts";
import { commitChecks } from "#types/commit-verification.ts";
import { ValidationError } from "#types/errors.ts";
import type { State } from "#types/state.ts";
import { approximateBytes } from "./block-messages.ts";
import { BlockPool, HELD_BYTES_MAX, type PeerComplaint, type ReceivedBlock } from "./block-pool.ts";
import { isChainBlockedBy, isOnlyValidator, isTimeForConsensus, type SyncSituation } from "./caught-up.ts";
import { WINDOW_HEIGHTS_MAX } from "./height-window.ts";
import { firstFailure, packChecks } from "./packed-checks.ts";
import { PEER_TIMEOUT_MS, REQUESTS_PER_PEER_MAX } from "./pool-peer.ts";
import { ProgressMeter } from "./progress.ts";
import { SHUNNED_MAX, SHUNNED_MS, ShunList } from "./shun-list.ts";
import { inlineChecker, signatureChecker } from "./signature-checks.ts";
import { NO_BLOCK_TIMEOUT_MS, SyncTracker } from "./sync-tracker.ts";

const signers = testSigners(4);
const state = testState(signers);
const blocks = testChain(state, signers, 3);
const template = blocks[0]?.block as Block;

function received(peerId: string, height: bigint, bytes = 1000): ReceivedBlock {
  return { peerId, block: { ...template, header: { ...template.header, height } }, extendedCommit: undefined, bytes };
}

test("requests are spread over peers, bounded per peer and by the window", () => {
  const pool = new BlockPool(1n);
  for (let i = 0; i < 30; i++) pool.setPeer(`peer${i}`, { base: 1n, height: 10_000n }, 0);
  const orders = pool.orders(0);
  assert.equal(BigInt(orders.length), WINDOW_HEIGHTS_MAX);
  const perPeer = Map.groupBy(orders, ({ peerId }) => peerId);
  assert.equal(perPeer.size, 30);
  for (const own of perPeer.values()) assert.ok(own.length <= REQUESTS_PER_PEER_MAX);
  assert.deepEqual(pool.orders(0), []);
});

test("only peers that have a height are asked for it", () => {
  const pool = new BlockPool(5n);
  pool.setPeer("old", { base: 1n, height: 6n }, 0);
  pool.setPeer("pruned", { base: 6n, height: 8n }, 0);
  assert.equal(pool.target, 6n);
  const orders = new Map(pool.orders(0).map(({ height, peerId }) => [height, peerId]));
  assert.equal(orders.get(5n), "old");
  assert.equal(orders.get(7n), undefined);
  for (const height of [5n, 6n]) pool.addBlock(received(orders.get(height) ?? "", height), 1);
  pool.pop();
  assert.equal(pool.target, 8n);
  assert.deepEqual(
    pool.orders(2).map(({ height, peerId }) => [height, peerId]),
    [
      [7n, "pruned"],
      [8n, "pruned"],
    ],
  );
});

test("a message that comes late does not take a peer's heights back", () => {
  const pool = new BlockPool(1n);
  pool.setPeer("peer", { base: 1n, height: 9n }, 0);
  pool.setPeer("peer", { base: 1n, height: 7n }, 0);
  assert.equal(pool.target, 9n);
});

test("memory is bounded: beyond it only the next two blocks are kept, and fewer are asked for", () => {
  const pool = new BlockPool(1n);
  const size = HELD_BYTES_MAX / 4;
  for (let i = 0; i < 4; i++) pool.setPeer(`peer${i}`, { base: 1n, height: 1000n }, 0);
  const first = pool.orders(0);
  for (const { peerId, height } of first.toReversed()) pool.addBlock(received(peerId, height, size), 1);
  assert.ok(pool.heldBytes <= HELD_BYTES_MAX + 2 * size, `${pool.heldBytes}`);
  assert.ok(pool.block(1n) !== undefined && pool.block(2n) !== undefined);
  const second = pool.orders(2);
  assert.deepEqual(second, []);
  while (pool.block(pool.height) !== undefined) pool.pop();
  assert.ok(pool.orders(3).length > 0);
  assert.ok(pool.heldBytes <= HELD_BYTES_MAX);
});

test("a block that is thrown away is asked of somebody else", () => {
  const pool = new BlockPool(1n);
  for (const id of ["a", "b"]) pool.setPeer(id, { base: 1n, height: 1n }, 0);
  const [order] = pool.orders(0);
  const sender = order?.peerId ?? "";
  pool.addBlock(received(sender, 1n), 1);
  pool.discard(1n, 2);
  assert.equal(pool.heldBytes, 0);
  assert.deepEqual(
    pool.orders(2).map(({ peerId }) => peerId),
    [sender === "a" ? "b" : "a"],
  );
});

test("a peer that stays silent is complained of though its requests are repeated, one with nothing to do is not", () => {
  const pool = new BlockPool(1n);
  pool.setPeer("idle", { base: 5n, height: 9n }, 0);
  pool.setPeer("mute", { base: 1n, height: 1n }, 0);
  let requests = 0;
  let complaints: readonly PeerComplaint[] = [];
  let now = 0;
  for (; complaints.length === 0 && now < 2 * PEER_TIMEOUT_MS; now += 100) {
    requests += pool.orders(now).length;
    complaints = pool.overdue(now);
  }
  assert.ok(requests > 1, "the request counts as lost after a while");
  assert.deepEqual(
    complaints.map(({ peerId, fault }) => [peerId, fault]),
    [["mute", "unresponsive"]],
  );
  assert.ok(now >= PEER_TIMEOUT_MS && now < PEER_TIMEOUT_MS + 4000, `${now}`);
});

test("blocks are measured without being encoded, and roughly right", () => {
  for (const { block } of blocks) {
    const bytes = approximateBytes(block);
    assert.ok(bytes > 400 && bytes < 2500, `${bytes}`);
  }
});

test("a peer on the list is shunned for its time, and the list is bounded", () => {
  const list = new ShunList();
  list.add("a", 0);
  assert.equal(list.has("a", SHUNNED_MS - 1), true);
  assert.equal(list.has("a", SHUNNED_MS), false);
  assert.equal(list.has("b", 0), false);
  for (let i = 0; i < SHUNNED_MAX; i++) list.add(`peer${i}`, 1);
  assert.equal(list.has("a", 2), false);
});

test("the tracker waits longer the farther behind the chain is", () => {
  const fresh = new SyncTracker(0);
  assert.equal(fresh.isCaughtUp(NO_BLOCK_TIMEOUT_MS - 1), false);
  assert.equal(fresh.isCaughtUp(NO_BLOCK_TIMEOUT_MS), true);
  const behind = (ageMs: number): SyncTracker => {
    const tracker = new SyncTracker(0);
    const now = 10_000_000;
    for (let i = 0; i < 12; i++) tracker.record(now - ageMs - (11 - i) * 1000, now);
    return tracker;
  };
  const patience = (ageMs: number): number => {
    const tracker = behind(ageMs);
    let waited = 0;
    while (!tracker.isCaughtUp(10_000_000 + waited)) waited += 50;
    return waited;
  };
  assert.ok(patience(0) < 1000, `${patience(0)}`);
  assert.ok(patience(50_000) > 10_000 && patience(50_000) < NO_BLOCK_TIMEOUT_MS);
  assert.equal(patience(1_000_000), NO_BLOCK_TIMEOUT_MS);
  assert.ok(patience(9_000_000) > 85_000);
});

test("progress has a speed and an estimate", () => {
  const meter = new ProgressMeter(100n, 0);
  assert.deepEqual(meter.progress(200n, 0), { height: 100n, target: 200n, blocksPerSecond: 0, etaSeconds: undefined });
  for (let i = 1; i <= 50; i++) meter.reached(100n + BigInt(i), i * 100);
  assert.deepEqual(meter.progress(200n, 5000), { height: 150n, target: 200n, blocksPerSecond: 10, etaSeconds: 5 });
  // Only the last seconds count.
  for (let i = 1; i <= 400; i++) meter.reached(150n + BigInt(i) * 10n, 5000 + i * 100);
  assert.ok(meter.progress(5000n, 45_000).blocksPerSecond > 90);
});

const situation = (changes: Partial<SyncSituation> = {}): SyncSituation => ({
  state,
  pool: { height: 50n, target: 51n, peerCount: 1 },
  tracker: new SyncTracker(0),
  executed: 10,
  hasExtendedCommit: false,
  validatorAddress: undefined,
  silentPeers: 0,
  startedMs: 0,
  progressMs: 0,
  nowMs: 2000,
  ...changes,
});

test("consensus takes over at the tip, not before, and not for ever after", () => {
  assert.equal(isTimeForConsensus(situation()), true);
  assert.equal(isTimeForConsensus(situation({ progressMs: 1500 })), false);
  assert.equal(isTimeForConsensus(situation({ silentPeers: 1 })), false);
  assert.equal(isTimeForConsensus(situation({ silentPeers: 1, nowMs: 3000 })), true);
  assert.equal(isTimeForConsensus(situation({ pool: { height: 50n, target: 0n, peerCount: 0 } })), false);
  const far = { height: 50n, target: 5000n, peerCount: 2 };
  assert.equal(isTimeForConsensus(situation({ pool: far, nowMs: 20_000 })), false);
  assert.equal(isTimeForConsensus(situation({ pool: far, nowMs: NO_BLOCK_TIMEOUT_MS + 1 })), true);
  assert.equal(isTimeForConsensus(situation({ pool: far, nowMs: NO_BLOCK_TIMEOUT_MS + 1, executed: 0 })), false);
  assert.equal(isTimeForConsensus(situation({ pool: far, nowMs: NO_BLOCK_TIMEOUT_MS + 3000, executed: 0 })), true);
});

test("without the extensions of the last block nobody goes to consensus", () => {
  const abci = { voteExtensionsEnableHeight: 1n };
  const extended: State = {
    ...(blocks[2]?.after as State),
    consensusParams: { ...state.consensusParams, abci },
  };
  assert.equal(isTimeForConsensus(situation({ state: extended, executed: 0 })), false);
  assert.equal(isTimeForConsensus(situation({ state: extended, executed: 1 })), true);
  assert.equal(isTimeForConsensus(situation({ state: extended, executed: 0, hasExtendedCommit: true })), true);
});

test("a validator that the others cannot do without does not wait for them", () => {
  const [first] = signers;
  const heavy = testState(signers, [20n, 10n, 10n, 10n]);
  assert.equal(isChainBlockedBy(heavy, first?.address), true);
  assert.equal(isChainBlockedBy(state, first?.address), false);
  assert.equal(isChainBlockedBy(heavy, undefined), false);
  const alone = { height: 1n, target: 0n, peerCount: 0 };
  const waiting = { state: heavy, pool: alone, validatorAddress: first?.address ?? new Uint8Array() };
  assert.equal(isTimeForConsensus(situation({ ...waiting, nowMs: 2999 })), false);
  assert.equal(isTimeForConsensus(situation({ ...waiting, nowMs: 3000 })), true);
  assert.equal(isOnlyValidator(state, first?.address), false);
  assert.equal(isOnlyValidator(testState(signers.slice(0, 1)), first?.address), true);
});

test("another thread gives the same verdicts", async () => {
  const many = testSigners(20);
  const large = testState(many);
  const [block] = testChain(large, many, 1);
  assert.ok(block !== undefined);
  const target = { chainId: TEST_CHAIN_ID, blockId: block.blockId, height: 1n };
  const good = commitChecks(large.validators, block.commit, target);
  const bad = good.map((item, i) => (i === 13 ? { ...item, signature: new Uint8Array(64) } : item));
  const checker = signatureChecker({ logger: silentLogger }, { threads: 1 });
  try {
    await Promise.all([checker.check(good), checker.check(good), checker.check(good), checker.check(good)]);
    await assert.rejects(checker.check(bad), /wrong signature \(#13\)/);
    await assert.rejects(inlineChecker.check(bad), /wrong signature \(#13\)/);
    await assert.rejects(checker.check(bad.slice(12, 15)), ValidationError);
  } finally {
    await checker.close();
  }
  // Without its threads it does the work itself.
  await checker.check(good);
  const packed = packChecks(bad);
  assert.ok(packed !== undefined);
  assert.equal(firstFailure(packed), 13);
  const [first] = good;
  assert.ok(first !== undefined);
  assert.equal(packChecks([{ ...first, message: new Uint8Array(70_000) }]), undefined);
});
