import assert from "node:assert/strict";
import { test } from "node:test";
import { findUnsignedUse } from "#attribution/methods/batches-prover.ts";
import { receiptDomain } from "#kernels/domains.ts";
import { PROOF_BYTES_MAX } from "#kernels/verdict.ts";
import { ChallengeProof, type UseProof } from "#proto/tributary/attribution/v1/challenges.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { BatchState } from "#proto/tributary/attribution/v1/types.ts";
import { Query as ModelQuery } from "#proto/tributary/model/v1/query.ts";
import { assertDefined } from "#sdk";
import {
  batchOf,
  CHALLENGER,
  type ClaimMarket,
  challengeOf,
  claimMarket,
  type SubmittedClaim,
  signedUses,
  submitClaim,
} from "#test/support/claims.ts";
import { utrib } from "#test/support/economy.ts";

/** The use of a claim at which it is not what its client signed. */
function unsigned({ lab, modelId }: ClaimMarket, { domain, tree, uses }: SubmittedClaim): UseProof | undefined {
  const { settlements } = lab.query(ModelQuery.methods.settlements, { modelId, version: 1n });
  const all = signedUses(receiptDomain(lab.chainId, modelId, 1n), 30n);
  return findUnsignedUse({ domain, tree, uses }, settlements, () => all);
}

/** The proof that shows the right commitments of a use, whatever the batch has. */
function shown(market: ClaimMarket, claim: SubmittedClaim, at: number): UseProof {
  const wrong = claim.uses.map((use, i) => (i === at ? { ...use, queryCommitment: use.outputCommitment } : use));
  const { tree } = claim;
  return assertDefined(unsigned(market, { ...claim, uses: wrong, tree }), "the use is what was signed");
}

function challenge({ lab }: ClaimMarket, { batchId }: SubmittedClaim, value: UseProof) {
  lab.fund(CHALLENGER.address, [utrib(10_000_000n)]);
  return lab.run(Msg.methods.challenge, challengeOf(batchId, { kind: "use", value }));
}

for (const changed of ["queryCommitment", "outputCommitment", "tokensCommitment"] as const) {
  test(`who attributes another ${changed} than the client signed loses the bond by one small proof`, () => {
    const market = claimMarket();
    const claim = submitClaim(market, {
      use: (use, at) => (at === 17 ? { ...use, [changed]: new Uint8Array(32).fill(9) } : use),
    });
    const value = assertDefined(unsigned(market, claim), "nothing to prove");
    const bytes = ChallengeProof.encode({ proof: { kind: "use", value } }).length;
    assert.ok(bytes <= PROOF_BYTES_MAX / 4, `${bytes} bytes`);
    const { upheld, reason } = challenge(market, claim, value);
    assert.ok(upheld, reason);
    assert.equal(batchOf(market.lab, claim.batchId).state, BatchState.BATCH_STATE_FAILED);
    market.lab.checkInvariants();
  });
}

test("who attributes what was signed is safe, by whatever settlement, length or way it is shown", () => {
  const market = claimMarket();
  const claim = submitClaim(market);
  assert.equal(unsigned(market, claim), undefined);
  const value = shown(market, claim, 12);
  assert.ok(value.proof?.kind === "unsigned");
  const own = value.proof.value;
  const twists = [
    own,
    { ...own, settlement: 1n },
    { ...own, settlement: 7n },
    { ...own, commitments: own.commitments.subarray(0, 64) },
    { ...own, commitments: Uint8Array.from(own.commitments, (byte) => byte ^ 1) },
    { ...own, aunts: own.aunts.subarray(32) },
    { ...own, aunts: new Uint8Array(0) },
  ];
  for (const twisted of twists) {
    const made = challenge(market, claim, { ...value, proof: { kind: "unsigned", value: twisted } });
    assert.equal(made.upheld, false, made.reason);
  }
  assert.notEqual(batchOf(market.lab, claim.batchId).state, BatchState.BATCH_STATE_FAILED);
});
