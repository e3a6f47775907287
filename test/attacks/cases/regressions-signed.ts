/** What clients sign: an attributor that would rather answer for questions which nobody asked, or by answers which nobody was given. */

import { findBatchFraud, findUnsignedUse } from "#attribution/methods/batches-prover.ts";
import { findNeighbourFraud } from "#attribution/methods/neighbours-prover.ts";
import { findUnsignedTokens } from "#attribution/methods/signed-tokens-prover.ts";
import { findSpanFraud } from "#attribution/methods/spans-prover.ts";
import { artefactDomain, receiptDomain } from "#kernels/domains.ts";
import { outputRoot } from "#kernels/receipts.ts";
import { commitShard, shardLists } from "#kernels/span-proofs/shard.ts";
import { SPAN_RULES } from "#kernels/spans.ts";
import { assertDefined } from "#lib/assert.ts";
import { EMPTY_BYTES, equalBytes } from "#lib/bytes.ts";
import { ChallengeProof } from "#proto/tributary/attribution/v1/challenges.ts";
import { BatchState, Method } from "#proto/tributary/attribution/v1/types.ts";
import { Query as ModelQuery } from "#proto/tributary/model/v1/query.ts";
import { askedAs, batchOf, claimMarket, prepareClaim, signedUses, submitClaim } from "#test/support/claims.ts";
import { ALICE } from "#test/support/economy.ts";
import { useProof } from "#test/support/proofs.ts";
import { openSample, submitUses } from "../attributed-market.ts";
import { checkBooks } from "../books.ts";
import { type AttackCase, percentOf } from "../case.ts";
import { bondOf, challenge, targetOf } from "../challenges.ts";
import {
  type AttributedOutputs,
  attributeOutputs,
  documentMarket,
  quotesOf,
  sellOutputs,
  spanMethodOf,
} from "../documents.ts";
import { sharesOf } from "../payouts.ts";

/** Characters of the invented answer. */
const ANSWER_CHARACTERS = 900;
/** Position of the use whose answer is refuted; it quoted somebody else. */
const REFUTED = 23;

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

const inventedAnswers: AttackCase = {
  id: "R18",
  name: "attributor invents an answer that quotes a friend",
  expected: "refuted by the tokens that the client signed; a loss",
  run() {
    const { market, texts } = documentMarket();
    const { lab, datanetId, modelId } = market;
    const [friend] = texts;
    const quoted = assertDefined(friend?.texts[0], "nobody contributed").slice(0, ANSWER_CHARACTERS);
    const outputs = quotesOf(texts);
    const sessionId = sellOutputs(market, outputs);
    const method = spanMethodOf(market, texts);
    const of = { sessionId, settlement: 1n, outputs, method };
    const honest = attributeOutputs(market, of);
    const lie = attributeOutputs(market, of, { answer: () => quoted });
    const ofFriend = ({ pairs }: AttributedOutputs): bigint =>
      sharesOf(pairs, datanetId).find(({ id }) => equalBytes(id, friend?.who.bytes ?? EMPTY_BYTES))?.amount ?? 0n;
    const batchId = submitUses(market, lie, { settlement: 1n, method: Method.METHOD_SPANS });
    const { bond } = batchOf(lab, batchId);
    openSample(lab, batchId, lie);
    // The commitments are the client's, and everything follows from the answers: nothing else is wrong.
    const domain = artefactDomain(lab.chainId, { modelId, version: 1n }, { datanetId, datanetVersion: 1n });
    const { index, sources } = method;
    const source = { index, shard: commitShard(domain, shardLists(index, sources)), rules: SPAN_RULES };
    const { settlements } = lab.query(ModelQuery.methods.settlements, { modelId, version: 1n });
    const isSound =
      findBatchFraud(lie) === undefined &&
      equalBytes(outputRoot(lie.uses), settlements[0]?.outputRoot ?? EMPTY_BYTES) &&
      lie.evidence.every((evidence) => findSpanFraud(source, evidence) === undefined);
    const refute = ({ evidence, signed }: AttributedOutputs, at: number) =>
      findUnsignedTokens(
        assertDefined(evidence[at], "no such use"),
        assertDefined(signed[at], "no such use"),
        datanetId,
      );
    const isHonestSafe = outputs.every((_output, at) => refute(honest, at) === undefined);
    const value = assertDefined(refute(lie, REFUTED), "the answer was not found to be another");
    const proof = useProof(lie, { at: REFUTED, part: 0 }, { kind: "spans", value });
    const { upheld, bytes, reason, slashed } = challenge(lab, targetOf("batchId", batchId), proof);
    const gain = ofFriend(lie) - ofFriend(honest);
    const isFailed = batchOf(lab, batchId).state === BatchState.BATCH_STATE_FAILED;
    return {
      seen: `the friend would have had ${gain} more; "${reason}" in ${bytes} B, ${slashed} of a bond of ${bond} lost`,
      net: { percent: percentOf(-slashed, bond), of: "the batch's bond" },
      holds: isSound && isHonestSafe && upheld && isFailed && gain > 0n && slashed === bond,
      figures: [{ name: "proof of an invented answer", value: bytes, unit: "B" }],
    };
  },
};

/** The cases of this family. */
export const SIGNED_REGRESSIONS: readonly AttackCase[] = [inventedQuestions, inventedAnswers];
