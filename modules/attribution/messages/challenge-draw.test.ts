import assert from "node:assert/strict";
import { test } from "node:test";
import { findBatchFraud, findDrawFraud, findFeesFraud } from "#attribution/methods/batches-prover.ts";
import { findNeighbourFraud } from "#attribution/methods/neighbours-prover.ts";
import { PROOF_BYTES_MAX } from "#kernels/verdict.ts";
import { ChallengeProof } from "#proto/tributary/attribution/v1/challenges.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { Msg, type MsgSettleSample } from "#proto/tributary/attribution/v1/tx.ts";
import { BatchState } from "#proto/tributary/attribution/v1/types.ts";
import { Query as ModelQuery } from "#proto/tributary/model/v1/query.ts";
import { assertDefined } from "#sdk";
import { batchOf, type ClaimMarket, challengeOf } from "#test/support/claims.ts";
import {
  largeMarket,
  prepareDrawn,
  prepareUndrawn,
  type SettledClaim,
  settleDrawn,
  submitUndrawn,
} from "#test/support/drawn-claims.ts";
import { BOB, utrib } from "#test/support/economy.ts";
import { ATTRIBUTOR } from "#test/support/market.ts";
import { useProof } from "#test/support/proofs.ts";

type Proof = NonNullable<ChallengeProof["proof"]>;
type UseProofValue = Extract<Proof, { kind: "use" }>["value"];

const bondOf = ({ lab }: ClaimMarket): bigint =>
  lab.query(Query.methods.attributor, { address: ATTRIBUTOR.address }).attributor.bond.amount;

function drawFraud({ tree, positions, terms, committed, isDrawn }: SettledClaim): UseProofValue | undefined {
  return findDrawFraud({ tree, positions, fees: terms.fees }, committed, isDrawn);
}

function feesFraud({ lab, modelId }: ClaimMarket, { committed }: Pick<SettledClaim, "committed">) {
  const { settlements } = lab.query(ModelQuery.methods.settlements, { modelId, version: 1n });
  return findFeesFraud(committed, settlements);
}

function upholds(market: ClaimMarket, batchId: bigint, proof: Proof): void {
  const { lab } = market;
  assert.ok(ChallengeProof.encode({ proof }).length <= PROOF_BYTES_MAX);
  const { bond } = batchOf(lab, batchId);
  const before = bondOf(market);
  const { upheld, reason } = lab.run(Msg.methods.challenge, challengeOf(batchId, proof));
  assert.ok(upheld, reason);
  const failed = batchOf(lab, batchId);
  assert.deepEqual([failed.state, failed.failure], [BatchState.BATCH_STATE_FAILED, reason]);
  assert.equal(before - bondOf(market), bond);
  lab.checkInvariants();
  lab.advance(25);
  assert.equal(batchOf(lab, batchId).state, BatchState.BATCH_STATE_FAILED);
  lab.checkInvariants();
}

/** A use of a proof that was found. */
function asUse(value: UseProofValue | undefined): Proof {
  return { kind: "use", value: assertDefined(value, "nothing to prove") };
}

test("what was drawn honestly is not refuted", () => {
  const market = largeMarket();
  const claim = settleDrawn(market);
  assert.equal(drawFraud(claim), undefined);
  assert.equal(findBatchFraud(claim), undefined);
  assert.equal(feesFraud(market, claim), undefined);
  const { lab } = market;
  lab.fund(BOB.address, [utrib(10_000_000n)]);
  const rejects = (proof: Proof): void => {
    assert.equal(lab.run(Msg.methods.challenge, challengeOf(claim.batchId, proof, BOB)).upheld, false);
  };
  const about = { use: claim.tree.open(3), part: undefined };
  rejects({ kind: "use", value: { ...about, proof: { kind: "itself", value: {} } } });
  rejects({ kind: "use", value: { ...about, proof: { kind: "draw", value: { fault: undefined } } } });
  rejects({ kind: "use", value: { ...about, proof: { kind: "fees", value: { settlement: 1n } } } });
  const all = { use: claim.committed.tree.open(3), part: undefined };
  rejects({ kind: "use", value: { ...all, proof: { kind: "itself", value: {} } } });
  rejects({ kind: "use", value: { ...all, proof: { kind: "fees", value: { settlement: 1n } } } });
  rejects({ kind: "use", value: { ...all, proof: { kind: "draw", value: { fault: undefined } } } });
  rejects(useProof(claim, { at: 3, part: 0 }, { kind: "itself", value: {} }));
  const reused = { use: claim.committed.tree.open(3), earlier: claim.tree.open(3) };
  rejects({ kind: "batch", value: { proof: { kind: "reused", value: reused } } });
  assert.equal(batchOf(lab, claim.batchId).state, BatchState.BATCH_STATE_WINDOW);
});

test("every lie about what was drawn is proven wrong on chain", () => {
  const lies: readonly ((positions: readonly number[]) => readonly number[])[] = [
    (positions) => positions.slice(1),
    (positions) => positions.toSpliced(20, 1),
    (positions) => positions.slice(0, -1),
    (positions) => positions.toSpliced(5, 0, positions[5] ?? 0),
    (positions) => Array.from({ length: 430 }, (_, i) => i).filter((i) => !positions.includes(i)),
  ];
  for (const choose of lies) {
    const market = largeMarket();
    const claim = settleDrawn(market, { choose });
    upholds(market, claim.batchId, asUse(drawFraud(claim)));
  }
  const market = largeMarket();
  const claim = settleDrawn(market, {
    use: (use, at) => (at === 9 ? { ...use, queryCommitment: use.outputCommitment } : use),
  });
  upholds(market, claim.batchId, asUse(drawFraud(claim)));
});

test("another number of drawn uses, or other fees of them, is proven wrong by the openings", () => {
  const settled = (changes: (message: MsgSettleSample) => Partial<MsgSettleSample>) => {
    const market = largeMarket();
    const { artefactId, ...undrawn } = prepareUndrawn(market);
    const batchId = submitUndrawn(market, { ...undrawn, artefactId });
    const claim = prepareDrawn(market, { batchId, artefactId });
    market.lab.run(Msg.methods.settleSample, { ...claim.message, ...changes(claim.message) });
    return { market, batchId, claim, committed: undrawn.committed };
  };
  const more = settled(({ uses }) => ({ uses: uses + 1n }));
  const shown = { use: more.claim.tree.open(0), part: undefined };
  upholds(more.market, more.batchId, { kind: "use", value: { ...shown, proof: { kind: "itself", value: {} } } });

  const { market, batchId, claim, committed } = settled(({ fees }) => ({ fees: fees - 1n }));
  const { tree, positions, message, isDrawn } = claim;
  upholds(market, batchId, asUse(findDrawFraud({ tree, positions, fees: message.fees - 1n }, committed, isDrawn)));
});

test("amounts, receivers and evidence of drawn uses are refuted as those of all are", () => {
  const pairs = largeMarket();
  const wrong = settleDrawn(pairs, {
    pairs: (leaves) =>
      leaves.map((leaf, i) => ({ ...leaf, amount: leaf.amount + (i === 0 ? 1n : i === 1 ? -1n : 0n) })),
  });
  upholds(pairs, wrong.batchId, { kind: "batch", value: assertDefined(findBatchFraud(wrong), "nothing to prove") });

  const market = largeMarket();
  const omitted = settleDrawn(market, { list: (list, use) => (use === 7 ? list.slice(1) : list) });
  const value = findNeighbourFraud(market.index, assertDefined(omitted.published[7], "no such use"));
  upholds(
    market,
    omitted.batchId,
    useProof(omitted, { at: 7, part: 0 }, { kind: "neighbours", value: assertDefined(value, "nothing to prove") }),
  );
});

test("all uses stay refutable by what was committed to before the draw, before it and after", () => {
  const shift = (at: number, by: bigint) => ({
    use: <T extends { readonly before: bigint }>(use: T, i: number): T => (i === at ? { ...use, before: by } : use),
  });
  const early = largeMarket();
  const undrawn = prepareUndrawn(early, shift(100, 5n));
  const batchId = submitUndrawn(early, undrawn);
  upholds(early, batchId, asUse(feesFraud(early, undrawn)));

  const late = largeMarket();
  const settled = settleDrawn(late, {}, prepareUndrawn(late, shift(100, 5n)));
  upholds(late, settled.batchId, asUse(feesFraud(late, settled)));

  const dear = largeMarket();
  const at = 17;
  const dearer = prepareUndrawn(dear, {
    use: (use, i) => (i === at ? { ...use, fee: 3_001n } : use),
  });
  const own = settleDrawn(dear, {}, dearer);
  const shown = { use: own.committed.tree.open(at), part: undefined };
  upholds(dear, own.batchId, { kind: "use", value: { ...shown, proof: { kind: "itself", value: {} } } });
});
