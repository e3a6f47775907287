/** Certificates of a head of real digits: really retrained, and changed afterwards where somebody lies. */

import { publish } from "#attribution/accuracy/certificate.ts";
import { type AskedQuestion, drawQuestions, evaluationTree, shownQuestion } from "#attribution/methods/evaluation.ts";
import { openingOfContributor } from "#attribution/methods/ridge/prove.ts";
import type { PublishedHead } from "#attribution/methods/ridge/publish.ts";
import { certifyRidge, type PublishedRidgeQuality } from "#attribution/methods/ridge/retrain.ts";
import { qualityDomain, receiptDomain } from "#kernels/domains.ts";
import { queryCommitment } from "#kernels/questions.ts";
import type { QueryValues } from "#kernels/ranks/commitments.ts";
import { qualitySeed } from "#kernels/ranks/quality.ts";
import { assertDefined } from "#lib/assert.ts";
import { seededRandom } from "#lib/prng.ts";
import type { MsgShowMerit } from "#proto/tributary/attribution/v1/tx.ts";
import { Method } from "#proto/tributary/attribution/v1/types.ts";
import { beaconValue } from "#test/support/beacon-stand-in.ts";
import { commitDrawn, commitEvaluation } from "#test/support/certificates.ts";
import { finalUses, type PublishedUses, prepareUses, sellUses } from "./attributed-market.ts";
import { type DigitMarket, labelOf } from "./digit-market.ts";

const [QUESTIONS, SUBSETS, USES] = [12, 24, 40];
/** Exact, as leaving out a contributor of a head is. */
const GRADE = 1;

/** What a head is measured on, and when it was committed to. */
export interface DigitEvaluation {
  readonly artefactId: bigint;
  readonly seedHeight: bigint;
  /** The head on chain when it is another than the market's. */
  readonly head?: PublishedHead;
  /** Where the questions are drawn from; absent when they are chosen. */
  readonly asked?: AskedDigits;
}

/** A final batch in whose uses digits were asked for. */
export interface AskedDigits {
  readonly batchId: bigint;
  readonly published: PublishedUses;
  readonly questions: readonly AskedQuestion[];
}

/** Digits that nobody trained on, each asked for its own class. */
export function digitQuestions({ heldOut }: DigitMarket, count = QUESTIONS): readonly AskedQuestion[] {
  const random = seededRandom("digit questions");
  return heldOut
    .slice(0, count)
    .map((example) => ({ salt: random.bytes(32), label: labelOf(example), vector: example.vector }));
}

/** Sells so many answers about digits that nobody trained on, and waits until their batch is final. */
export function askDigits(market: DigitMarket): AskedDigits {
  const { lab, modelId } = market;
  const receipts = receiptDomain(lab.chainId, modelId, 1n);
  const questions = digitQuestions(market, USES);
  const sessionId = sellUses(market, questions.length);
  const uses = questions.map((question) => ({
    weights: { owners: new Map(), commons: 1n },
    queryCommitment: queryCommitment(receipts, shownQuestion(question)),
  }));
  const published = prepareUses(market, { sessionId, settlement: 1n, uses, owners: [] });
  const batchId = finalUses(market, published, { settlement: 1n, method: Method.METHOD_SPANS });
  return { batchId, published, questions };
}

/** Commits to chosen questions, or to the batch that they will be drawn from; returns the height whose random value draws them and the subsets. */
export function commitQuestions(market: DigitMarket, asked?: AskedDigits): bigint {
  if (asked !== undefined) return commitDrawn(market, asked.batchId);
  const domain = qualityDomain(market.lab.chainId, market.modelId, 1n);
  return commitEvaluation(market, evaluationTree(domain, digitQuestions(market)).root);
}

/** Retrains a head of the market on the subsets that a height's value draws; a liar answers other questions than were drawn. */
export function certifyDigits(
  market: DigitMarket,
  evaluation: DigitEvaluation,
  picked?: readonly AskedQuestion[],
): PublishedRidgeQuality {
  const { lab, modelId } = market;
  const { artefactId, seedHeight, head = market.head, asked: from } = evaluation;
  const domain = qualityDomain(lab.chainId, modelId, 1n);
  const seed = qualitySeed(domain, { height: seedHeight, value: beaconValue(seedHeight) });
  const stated = { modelId, version: 1n, beaconHeight: seedHeight, grade: GRADE, artefactId };
  const terms = { domain, seed, subsets: SUBSETS };
  if (from === undefined) return certifyRidge(head, digitQuestions(market), { ...terms, stated });
  const { batchId, questions } = from;
  const drawn = drawQuestions(seed, QUESTIONS, questions.length).map((at) =>
    assertDefined(questions[at], "no such question"),
  );
  const asked = receiptDomain(lab.chainId, modelId, 1n);
  return certifyRidge(head, picked ?? drawn, { ...terms, asked, stated: { ...stated, batchId } });
}

/** A certificate with other numbers, from which everything else follows. */
export function withNumbers(
  honest: PublishedRidgeQuality,
  changes: {
    readonly values?: readonly QueryValues[];
    readonly contributions?: readonly (readonly bigint[])[];
  },
): PublishedRidgeQuality {
  const { domain, quality, values, contributions, retraining } = honest;
  const made = publish({ domain, seed: quality.seed, values, contributions, stated: quality, ...changes });
  return { ...made, retraining };
}

/** What retraining gave is said to be what was predicted. */
export function inventAnswers(honest: PublishedRidgeQuality): PublishedRidgeQuality {
  return withNumbers(honest, { values: honest.values.map(({ predicted }) => ({ predicted, actual: predicted })) });
}

/** The leaves between which a contributor's merits lie, as a message shows them. */
export function meritRange(
  { quality, merits }: Pick<PublishedRidgeQuality, "quality" | "merits">,
  contributor: number,
): Pick<MsgShowMerit, "first" | "last"> {
  const { queries } = quality;
  return {
    first: merits.proveRange(contributor * queries, 1),
    last: merits.proveRange((contributor + 1) * queries - 1, 1),
  };
}

/** What shows the merit of a member of a head. */
export function memberMerit(
  head: PublishedHead,
  published: PublishedRidgeQuality,
  member: number,
): Pick<MsgShowMerit, "contributor" | "first" | "last"> {
  const contributor = { kind: "member", value: openingOfContributor(head, member) } as const;
  return { contributor, ...meritRange(published, member) };
}
