/** What clients sign: an attributor that would rather answer for questions which nobody asked. */

import { findBatchFraud, findUnsignedUse } from "#attribution/methods/batches-prover.ts";
import { findNeighbourFraud } from "#attribution/methods/neighbours-prover.ts";
import { receiptDomain } from "#kernels/domains.ts";
import { assertDefined } from "#lib/assert.ts";
import { equalBytes } from "#lib/bytes.ts";
import { ChallengeProof } from "#proto/tributary/attribution/v1/challenges.ts";
import { BatchState } from "#proto/tributary/attribution/v1/types.ts";
import { Query as ModelQuery } from "#proto/tributary/model/v1/query.ts";
import { askedAs, batchOf, claimMarket, prepareClaim, signedUses, submitClaim } from "#test/support/claims.ts";
import { ALICE } from "#test/support/economy.ts";
import { checkBooks } from "../books.ts";
import { type AttackCase, percentOf } from "../case.ts";
import { bondOf, challenge, targetOf } from "../challenges.ts";
import { sharesOf } from "../payouts.ts";

const inventedQuestions: AttackCase = {
  id: "R15",
  name: "attributor answers for questions that nobody asked",
  expected: "refuted by what the client signed; a loss",
  run() {
    const market = claimMarket();
    const { lab, datanetId, modelId, index } = market;
    const receipts = receiptDomain(lab.chainId, modelId, 1n);
    // Alice is a friend: every question is said to have been about the first of her items.
    const { vector, label } = assertDefined(index.items[0], "the index is empty");
    const lie = submitClaim(market, {
      asked: ({ paid, salt }) => askedAs(receipts, paid, { question: { vector, label }, salt }),
    });
    const { artefactId, batchId, domain, tree, uses } = lie;
    const honest = prepareClaim(market, { first: 1n, last: 2n, artefactId });
    const ofAlice = ({ pairs }: typeof honest): bigint =>
      sharesOf(pairs, datanetId).find(({ id }) => equalBytes(id, ALICE.bytes))?.amount ?? 0n;
    // Everything follows from the questions, so nothing else is wrong.
    const isSound = findBatchFraud(lie) === undefined && lie.published.every((use) => !findNeighbourFraud(index, use));
    const { settlements } = lab.query(ModelQuery.methods.settlements, { modelId, version: 1n });
    const { bond } = batchOf(lab, batchId);
    const before = bondOf(lab);
    const signed = signedUses(receipts, 30n);
    const value = assertDefined(
      findUnsignedUse({ domain, tree, uses }, settlements, () => signed),
      "not found",
    );
    const proof = { kind: "use", value } as const;
    const { upheld } = challenge(lab, targetOf("batchId", batchId), proof);
    lab.advance(25);
    checkBooks(lab);
    const lost = before - bondOf(lab);
    const gain = ofAlice(lie) - ofAlice(honest);
    const isFailed = batchOf(lab, batchId).state === BatchState.BATCH_STATE_FAILED;
    const { length } = ChallengeProof.encode({ proof });
    return {
      seen: `Alice would have had ${gain} more; a proof of ${length} B, ${lost} of a bond of ${bond} lost`,
      net: { percent: percentOf(-lost, bond), of: "the batch's bond" },
      holds: isSound && upheld && isFailed && gain > 0n && lost === bond,
    };
  },
};

/** The cases of this family. */
export const SIGNED_REGRESSIONS: readonly AttackCase[] = [inventedQuestions];
