import assert from "node:assert/strict";
import { test } from "node:test";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { BatchState } from "#proto/tributary/attribution/v1/types.ts";
import { batchOf, claimMarket, submitClaim } from "#test/support/claims.ts";
import { ALICE } from "#test/support/economy.ts";
import { ATTRIBUTOR, setParams } from "#test/support/market.ts";

function sampled() {
  const market = claimMarket();
  setParams(market.lab, { sampleCount: 4 });
  const claim = submitClaim(market);
  return { market, claim, lab: market.lab, attributor: ATTRIBUTOR.address };
}

test("a random value names uses after the batch was committed to; opening them begins the window", () => {
  const { lab, claim, attributor } = sampled();
  const { batchId } = claim;
  assert.equal(batchOf(lab, batchId).state, BatchState.BATCH_STATE_SUBMITTED);
  const open = (positions: readonly bigint[]) => positions.map((at) => claim.uses.open(Number(at)));
  const early = { attributor, batchId, openings: open([0n]) };
  lab.rejects(Msg.methods.openSampledLeaves, early, ["attribution", 47]);
  lab.rejects(Msg.methods.finalizeBatch, { sender: ALICE.address, batchId }, ["attribution", 21]);
  assert.deepEqual(lab.query(Query.methods.sampledLeaves, { batchId }).uses, []);
  lab.advance(5);
  const { uses } = lab.query(Query.methods.sampledLeaves, { batchId });
  assert.equal(new Set(uses).size, 4);
  const other = [...Array(30).keys()].map(BigInt).find((at) => !uses.includes(at)) ?? 0n;
  lab.rejects(Msg.methods.openSampledLeaves, { attributor, batchId, openings: open([other]) }, ["attribution", 46]);
  lab.rejects(Msg.methods.openSampledLeaves, { attributor, batchId, openings: [] }, ["attribution", 46]);
  const wrong = open(uses).map((opening) => ({ ...opening, siblings: opening.siblings.subarray(32) }));
  lab.rejects(Msg.methods.openSampledLeaves, { attributor, batchId, openings: wrong }, ["attribution", 46]);
  lab.rejects(Msg.methods.openSampledLeaves, { ...early, attributor: ALICE.address }, ["attribution", 2]);
  const first = lab.run(Msg.methods.openSampledLeaves, { attributor, batchId, openings: open(uses.slice(0, 1)) });
  assert.equal(first.state, BatchState.BATCH_STATE_SAMPLED);
  assert.deepEqual(lab.imported(lab.exportGenesis()).exportGenesis(), lab.exportGenesis());
  const rest = lab.run(Msg.methods.openSampledLeaves, { attributor, batchId, openings: open(uses.slice(1)) });
  assert.deepEqual([rest.state, rest.windowEndHeight], [BatchState.BATCH_STATE_WINDOW, lab.height() + 20n]);
  lab.rejects(Msg.methods.openSampledLeaves, { attributor, batchId, openings: open(uses) }, ["attribution", 21]);
  lab.checkInvariants();
  lab.advance(21);
  assert.equal(batchOf(lab, batchId).state, BatchState.BATCH_STATE_FINAL);
  lab.checkInvariants();
});

test("an attributor that never opens its sample loses the bond, and contributors are paid by prior", () => {
  const { lab, claim, attributor } = sampled();
  const { bond } = batchOf(lab, claim.batchId);
  const before = lab.query(Query.methods.attributor, { address: attributor }).attributor.bond.amount;
  lab.advance(23);
  const failed = batchOf(lab, claim.batchId);
  assert.deepEqual([failed.state, failed.failure], [BatchState.BATCH_STATE_FAILED, "sampled uses were not opened"]);
  const after = lab.query(Query.methods.attributor, { address: attributor }).attributor;
  assert.deepEqual([before - after.bond.amount, after.locked], [bond, 0n]);
  lab.checkInvariants();
});

test("queries read and explain a use that is shown", () => {
  const { lab, claim, market } = sampled();
  const { batchId } = claim;
  const use = claim.uses.open(3);
  const read = lab.query(Query.methods.leaf, { batchId, use });
  assert.deepEqual([read.valid, read.sequence, read.fee], [true, 103n, 3_000n]);
  assert.equal(lab.query(Query.methods.leaf, { batchId, use: { ...use, start: 4 } }).valid, false);
  const shares = claim.shares[3];
  assert.ok(shares !== undefined);
  const leaves = shares.proveRange(0, shares.leaves.length);
  const answer = lab.query(Query.methods.explain, { batchId, use, shares: shares.root, leaves });
  assert.deepEqual([answer.proportional, answer.kappaBps, answer.shares.length], [true, 5_000, 3]);
  const { modelId } = market;
  const now = lab.query(Query.methods.attributionOf, { modelId, version: 1n });
  assert.deepEqual([now.kappaBps, now.priorBps, now.newest?.id, now.artefactIds], [5_000, 5_000, batchId, [1n]]);
  assert.equal(lab.query(Query.methods.artefact, { artefactId: 1n }).artefact.id, 1n);
  assert.equal(lab.query(Query.methods.artefacts, {}).artefacts.length, 1);
});
