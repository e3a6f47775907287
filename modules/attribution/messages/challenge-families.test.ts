import assert from "node:assert/strict";
import { test } from "node:test";
import { findBatchFraud, proveShare } from "#attribution/methods/batches-prover.ts";
import { readPair } from "#kernels/batch-proofs/pairs.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { Query as DatanetQuery } from "#proto/tributary/datanet/v1/query.ts";
import { Msg as DatanetMsg } from "#proto/tributary/datanet/v1/tx.ts";
import { batchOf, type ClaimMarket, challengeOf, claimMarket, submitClaim } from "#test/support/claims.ts";
import { ALICE, BOB, CAROL, type Person } from "#test/support/economy.ts";
import { familiesAt } from "#test/support/market.ts";

/** Makes one family of two people, by an identity that both declare. */
function join({ lab }: ClaimMarket, first: Person, second: Person): void {
  const { stakeMin } = lab.query(DatanetQuery.methods.params, {}).params.jury;
  const identity = first.publicKey.subarray(0, 32);
  for (const { address } of [first, second]) {
    lab.fund(address, [stakeMin]);
    lab.run(DatanetMsg.methods.registerReviewer, { reviewer: address, stake: stakeMin, identity });
  }
}

/** What a use pays all three contributors. */
function paidIn({ pairs }: ReturnType<typeof submitClaim>, use: number): readonly bigint[] {
  return [ALICE, BOB, CAROL].map(({ bytes }) => {
    const own = pairs.leaves.find(({ id }) => {
      const pair = readPair(id);
      return pair?.use === use && Buffer.compare(pair.contributor, bytes) === 0;
    });
    return own?.amount ?? 0n;
  });
}

test("amounts follow from the families that were known at the batch's height, whatever is found later", () => {
  const market = claimMarket();
  const { lab, datanetId } = market;
  join(market, ALICE, BOB);
  lab.advance();
  const claim = submitClaim(market);
  const { familiesHeight } = batchOf(lab, claim.batchId);
  assert.equal(familiesHeight, lab.height() - 1n);
  const [family, other] = [familiesAt(lab, familiesHeight)(ALICE.bytes), familiesAt(lab, familiesHeight)(CAROL.bytes)];
  assert.ok(family === familiesAt(lab, familiesHeight)(BOB.bytes) && family !== other);
  let capped = 0;
  for (let use = 0; use < claim.uses.length; use++) {
    const [alice, bob, carol] = paidIn(claim, use);
    const whole = 21_802n / 30n + 1n;
    assert.ok((alice ?? 0n) + (bob ?? 0n) <= whole / 2n + 2n && (carol ?? 0n) <= whole / 2n + 1n);
    if ((alice ?? 0n) > 0n && (bob ?? 0n) > 0n) capped++;
  }
  assert.ok(capped > 0);
  join(market, CAROL, ALICE);
  lab.advance();
  assert.equal(familiesAt(lab, lab.height())(CAROL.bytes), familiesAt(lab, lab.height())(BOB.bytes));
  const copy = lab.imported(lab.exportGenesis());
  for (const chain of [lab, copy]) {
    claim.pairs.leaves.forEach(({ id }, at) => {
      const share = proveShare(claim, readPair(id)?.use ?? 0, datanetId);
      const value = { proof: { kind: "pair", value: { pair: claim.pairs.proveRange(at, 1), share } } } as const;
      const { upheld, reason } = chain.run(Msg.methods.challenge, challengeOf(claim.batchId, { kind: "batch", value }));
      assert.deepEqual([upheld, reason], [false, "the amount is right"]);
    });
  }
});

test("an attributor who knows no families, or those of another height, is proven wrong", () => {
  const market = claimMarket();
  const { lab } = market;
  const early = lab.height();
  lab.advance();
  join(market, ALICE, BOB);
  lab.advance();
  const claim = submitClaim(market, { familyOf: familiesAt(lab, early) });
  const right = { ...claim, terms: { ...claim.terms, familyOf: familiesAt(lab) } };
  const fraud = findBatchFraud(right);
  assert.ok(fraud !== undefined && findBatchFraud(claim) === undefined);
  const proof = challengeOf(claim.batchId, { kind: "batch", value: fraud });
  const { upheld, reason } = lab.run(Msg.methods.challenge, proof);
  assert.ok(upheld, reason);
  lab.checkInvariants();
});
