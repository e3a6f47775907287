/** A certificate of a small index of items, right in every number. */

import {
  certifyNeighbours,
  type NeighbourEvaluation,
  type PublishedVotes,
} from "#attribution/accuracy/neighbours-certificate.ts";
import { type AskedQuestion, drawQuestions, evaluationTree } from "#attribution/methods/evaluation.ts";

import { qualityDomain, receiptDomain } from "#kernels/domains.ts";
import { qualitySeed } from "#kernels/ranks/quality.ts";
import { assertDefined, seededRandom } from "#sdk";
import { beaconValue } from "./beacon-stand-in.ts";
import { commitDrawn, commitEvaluation, SEED_BLOCKS } from "./certificates.ts";
import { askedUses, type ClaimMarket, commitIndex } from "./claims.ts";

const [QUESTIONS, TOGETHER, SUBSETS] = [24, 4, 16];
/** Exact, as leaving out votes is. */
const GRADE = 1;

/** What was certified, and what it is made of. */
export interface CertifiedIndex {
  readonly artefactId: bigint;
  readonly evaluation: NeighbourEvaluation;
  readonly published: PublishedVotes;
}

/** Commits to the market's index and to questions about it, waits for the seed, and measures; nothing is submitted yet. */
export function certifyIndex(market: ClaimMarket): CertifiedIndex {
  const artefactId = commitIndex(market);
  const questions = inventedQuestions(market.index.artefact.dimension);
  const domain = qualityDomain(market.lab.chainId, market.modelId, 1n);
  const seedHeight = commitEvaluation(market, evaluationTree(domain, questions).root);
  return measureIndex(market, { artefactId, seedHeight, questionsBy: () => questions });
}

/** The same by questions that the seed draws from a final batch of the market's first two settlements. */
export function certifyDrawnIndex(market: ClaimMarket, { batchId, artefactId }: DrawnClaim): CertifiedIndex {
  const asked = askedUses(market, 1n, 2n);
  const seedHeight = commitDrawn(market, batchId);
  const questionsBy = (seed: Uint8Array): readonly AskedQuestion[] =>
    drawQuestions(seed, QUESTIONS, asked.length).map((at) => {
      const { question, salt } = assertDefined(asked[at], "no such use");
      return { ...question, salt };
    });
  return measureIndex(market, { artefactId, seedHeight, batchId, questionsBy });
}

interface DrawnClaim {
  readonly batchId: bigint;
  readonly artefactId: bigint;
}

function measureIndex(
  { lab, modelId, index }: ClaimMarket,
  of: {
    readonly artefactId: bigint;
    readonly seedHeight: bigint;
    readonly batchId?: bigint;
    questionsBy(seed: Uint8Array): readonly AskedQuestion[];
  },
): CertifiedIndex {
  const { artefactId, seedHeight, batchId = 0n } = of;
  lab.advance(SEED_BLOCKS);
  const domain = qualityDomain(lab.chainId, modelId, 1n);
  const seed = qualitySeed(domain, { height: seedHeight, value: beaconValue(seedHeight) });
  const evaluation = {
    domain,
    ...(batchId > 0n && { asked: receiptDomain(lab.chainId, modelId, 1n) }),
    seed,
    subsets: SUBSETS,
    together: TOGETHER,
    questions: of.questionsBy(seed),
    stated: { modelId, version: 1n, beaconHeight: seedHeight, grade: GRADE, artefactId, batchId },
  };
  return { artefactId, evaluation, published: certifyNeighbours(index, evaluation) };
}

function inventedQuestions(dimension: number): readonly AskedQuestion[] {
  const random = seededRandom("questions of an index");
  return Array.from({ length: QUESTIONS }, () => ({
    vector: Int8Array.from(random.bytes(dimension), (byte) => (byte % 32) - 16),
    label: random.below(2),
    salt: random.bytes(32),
  }));
}
