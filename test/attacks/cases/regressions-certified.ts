/** What a certificate rests on: an attributor that would rather invent what retraining gave, or pick the questions it is asked. */

import { type AskedQuestion, findQuestionFraud, isAsked } from "#attribution/methods/evaluation.ts";
import { findRetrainingFraud } from "#attribution/methods/ridge/find-retraining-fraud.ts";
import type { PublishedRidgeQuality } from "#attribution/methods/ridge/retrain.ts";
import { assert, assertDefined } from "#lib/assert.ts";
import { defaultParams } from "#modules/attribution/params.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import type { Quality, RankProof } from "#proto/tributary/attribution/v1/ranks.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { commitEvaluation, measureByWord, SEED_BLOCKS } from "#test/support/certificates.ts";
import { ATTRIBUTOR } from "#test/support/market.ts";
import { type AttackCase, percentOf } from "../case.ts";
import { type Challenged, challenge, targetOf } from "../challenges.ts";
import { type AskedDigits, askDigits, certifyDigits, commitQuestions, inventAnswers } from "../digit-certificates.ts";
import { commitHead, type DigitMarket, digitMarket } from "../digit-market.ts";

const attributor = ATTRIBUTOR.address;
const WINDOW = 21;
/** Above what anybody could have measured. */
const PERFECT = 10_000;

const inventedRetraining: AttackCase = {
  id: "R14",
  name: "attributor invents what retraining gave (κ = 1)",
  expected: "of a head: refuted by one answer, a loss; on its word: no more than without a certificate",
  run() {
    const asking = askedMarket();
    const honest = measure(asking);
    const lie = inventAnswers(honest);
    const finding = findRetrainingFraud(asking.market.head, lie);
    assert(finding.kind === "fraud", "an invented answer was not found");
    const refuted = refute(asking.market, lie.quality, finding.proof);
    const said = sayPerfect();
    return {
      seen: `κ = ${lie.quality.ldsLowBps} bps said of a head: "${refuted.reason}" in ${refuted.bytes} B, ${lossOf(refuted)}; said without a head: κ = ${said.kappa} of ${said.stated} bps`,
      net: { percent: percentOf(-refuted.slashed, refuted.bond), of: "the certificate's bond" },
      holds:
        isDead(refuted) &&
        lie.quality.ldsLowBps === PERFECT &&
        said.stated > 9_000 &&
        said.kappa === defaultParams().unattestedKappaMaxBps &&
        said.kappa <= said.uncertified,
      figures: [{ name: "proof of an invented answer", value: refuted.bytes, unit: "B" }],
    };
  },
};

const pickedQuestions: AttackCase = {
  id: "R16",
  name: "attributor picks the questions that it is measured by",
  expected:
    "where they are to be drawn: refuted by one, a loss; where it may choose: no more than without a certificate",
  run() {
    const asking = askedMarket();
    const { market, asked } = asking;
    const honest = measure(asking);
    const best = easiest(honest);
    const lie = measure(asking, best);
    const { quality, retraining } = lie;
    const fraud = findQuestionFraud({ quality, evaluation: retraining.evaluation }, asked.published);
    const refuted = refute(market, quality, assertDefined(fraud, "another question was not found"));
    const chosen = chooseQuestions();
    return {
      seen: `κ = ${lie.quality.ldsLowBps} bps by the easiest question, ${honest.quality.ldsLowBps} by those drawn: "${refuted.reason}" in ${refuted.bytes} B, ${lossOf(refuted)}; chosen openly: κ = ${chosen.kappa} of ${chosen.stated} bps`,
      net: { percent: percentOf(-refuted.slashed, refuted.bond), of: "the certificate's bond" },
      holds:
        isDead(refuted) &&
        lie.quality.ldsLowBps > honest.quality.ldsLowBps &&
        chosen.kappa === defaultParams().unattestedKappaMaxBps &&
        chosen.kappa <= chosen.uncertified,
      figures: [{ name: "proof of a picked question", value: refuted.bytes, unit: "B" }],
    };
  },
};

/** The cases of this family. */
export const CERTIFIED_REGRESSIONS: readonly AttackCase[] = [inventedRetraining, pickedQuestions];

/** A market with a head on chain, and an evaluation whose questions are drawn. */
interface Asking {
  readonly market: DigitMarket;
  readonly artefactId: bigint;
  readonly asked: AskedDigits;
  readonly seedHeight: bigint;
}

/** What became of a wrong certificate, and what was at stake for it. */
interface Refuted extends Challenged {
  readonly bond: bigint;
  /** Before it was published, and once its window would have passed. */
  readonly kappas: readonly [number, number];
}

/** What an attributor says without anybody who could check it, and what that is worth. */
interface Said {
  readonly stated: number;
  readonly kappa: number;
  readonly uncertified: number;
}

function askedMarket(): Asking {
  const market = digitMarket();
  const artefactId = commitHead(market, market.head);
  const asked = askDigits(market);
  const seedHeight = commitQuestions(market, asked);
  market.lab.advance(SEED_BLOCKS);
  return { market, artefactId, asked, seedHeight };
}

function measure({ market, ...evaluation }: Asking, picked?: readonly AskedQuestion[]): PublishedRidgeQuality {
  return certifyDigits(market, evaluation, picked);
}

/** The question whose score is the best, as often as there are questions. */
function easiest({ queries, retraining }: PublishedRidgeQuality): readonly AskedQuestion[] {
  const scores = queries.leaves.map(({ amount }) => amount);
  const best = scores.reduce((first, score, i) => (score > (scores[first] as bigint) ? i : first), 0);
  const question = assertDefined(retraining.questions[best], "nothing was asked");
  assert(isAsked(question), "nobody knows what was asked");
  return scores.map(() => question);
}

/** Publishes a certificate, and proves it wrong. */
function refute(market: DigitMarket, quality: Quality, value: RankProof): Refuted {
  const { lab, modelId } = market;
  const before = kappaOf(market);
  const { certificateId } = lab.run(Msg.methods.submitCertificate, { attributor, quality });
  const { pending } = lab.query(Query.methods.certificate, { modelId, version: 1n });
  const refuted = challenge(lab, targetOf("certificateId", certificateId), { kind: "ranks", value });
  lab.advance(WINDOW);
  return { ...refuted, bond: pending?.bond ?? 0n, kappas: [before, kappaOf(market)] };
}

function isDead({ upheld, slashed, bond, kappas: [before, after] }: Refuted): boolean {
  return upheld && bond > 0n && slashed === bond && before === after;
}

function lossOf({ slashed, bond, kappas }: Refuted): string {
  return `${slashed} of a bond of ${bond} lost, κ is ${kappas[1]} bps as before`;
}

/** Says that retraining of what nobody can check gave just what was predicted, without anybody who attests to it. */
function sayPerfect(): Said {
  const market = digitMarket();
  const seedHeight = commitEvaluation(market);
  market.lab.advance(SEED_BLOCKS);
  return say(market, measureByWord(market, seedHeight, { noise: 1 }).quality);
}

/** Measures a head by questions of its own choice, as it may. */
function chooseQuestions(): Said {
  const market = digitMarket();
  const artefactId = commitHead(market, market.head);
  const seedHeight = commitQuestions(market);
  market.lab.advance(SEED_BLOCKS);
  return say(market, certifyDigits(market, { artefactId, seedHeight }).quality);
}

function say(market: DigitMarket, quality: Quality): Said {
  const uncertified = kappaOf(market);
  market.lab.run(Msg.methods.submitCertificate, { attributor, quality });
  market.lab.advance(WINDOW);
  return { stated: quality.ldsLowBps, kappa: kappaOf(market), uncertified };
}

function kappaOf({ lab, modelId }: DigitMarket): number {
  return lab.query(Query.methods.certificate, { modelId, version: 1n }).kappaBps;
}
