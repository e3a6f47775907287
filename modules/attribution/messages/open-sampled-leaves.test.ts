import assert from "node:assert/strict";
import { test } from "node:test";
import { readPair } from "#kernels/batch-proofs/pairs.ts";
import { amountFromMinimal } from "#kernels/domain.ts";
import { partsTree } from "#kernels/receipts.ts";
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
  const open = (positions: readonly bigint[]) => positions.map((at) => claim.tree.open(Number(at)));
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
  const use = claim.tree.open(3);
  const read = lab.query(Query.methods.leaf, { batchId, use });
  assert.deepEqual([read.valid, read.sequence, read.fee, read.before], [true, 4n, 3_000n, 9_000n]);
  assert.equal(lab.query(Query.methods.leaf, { batchId, use: { ...use, start: 4 } }).valid, false);
  const part = partsTree(claim.domain, claim.uses[3]?.parts ?? []).open(0);
  const receivers = claim.receivers[3]?.get(market.datanetId) ?? new Uint8Array(0);
  const answer = lab.query(Query.methods.explain, { batchId, use, part, receivers });
  const own = claim.pairs.leaves.filter(({ id }) => readPair(id)?.use === 3);
  assert.deepEqual([answer.method, answer.kappaBps, answer.fee], [2, 5_000, 3_000n]);
  assert.equal(
    answer.evidence,
    own.reduce((sum, { amount }) => sum + amount, 0n),
  );
  assert.deepEqual(
    answer.shares.map(({ amount }) => amountFromMinimal(amount)),
    own.map(({ amount }) => amount),
  );
  const other = claim.receivers[4]?.get(market.datanetId) ?? new Uint8Array(0);
  assert.throws(() => lab.query(Query.methods.explain, { batchId, use, part, receivers: other }));
  const { modelId } = market;
  const now = lab.query(Query.methods.attributionOf, { modelId, version: 1n });
  assert.deepEqual([now.kappaBps, now.priorBps, now.newest?.id, now.artefactIds], [5_000, 5_000, batchId, [1n]]);
  assert.equal(lab.query(Query.methods.artefact, { artefactId: 1n }).artefact.id, 1n);
  assert.equal(lab.query(Query.methods.artefacts, {}).artefacts.length, 1);
});
