/** Certificates of made-up measurements whose retraining nobody can check: arithmetic and seed are as real ones have them. */

import { certify, type PublishedQuality, publish } from "#attribution/accuracy/certificate.ts";
import { qualityDomain } from "#kernels/domains.ts";
import { qualitySeed, subsetMembers } from "#kernels/ranks/quality.ts";
import type { Quality } from "#proto/tributary/attribution/v1/ranks.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { Method } from "#proto/tributary/attribution/v1/types.ts";
import { type Random, seededRandom, sha256 } from "#sdk";
import { beaconValue } from "./beacon-stand-in.ts";
import { ATTRIBUTOR } from "./market.ts";
import type { ModuleLab } from "./module-lab.ts";

/** The root of an evaluation that nobody opens. */
export const EVALUATION = sha256(new Uint8Array(2));
/** Blocks from a commitment to an evaluation until its random value is there. */
export const SEED_BLOCKS = 5;

const [QUERIES, SUBSETS, CONTRIBUTORS] = [6, 32, 12];

/** Whose certificate it is. */
export interface Certified {
  readonly lab: Pick<ModuleLab, "chainId">;
  readonly modelId: bigint;
}

/** What a made-up measurement is like. */
export interface Measuring {
  /** By how much retraining differs from predictions; 300 makes for a good certificate. */
  readonly noise?: number;
  /** What a wrong one says too much of one subset. */
  readonly lie?: bigint;
  readonly stated?: Partial<Quality>;
  readonly random?: Random;
}

/** A certificate of a model's first version under the seed of a height. */
export function measureByWord(of: Certified, seedHeight: bigint, measuring: Measuring = {}): PublishedQuality {
  const { noise = 300, lie = 0n, stated = {}, random = seededRandom(1n) } = measuring;
  const { modelId } = of;
  const domain = qualityDomain(of.lab.chainId, modelId, 1n);
  const seed = qualitySeed(domain, { height: seedHeight, value: beaconValue(seedHeight) });
  const measured = Array.from({ length: QUERIES }, () => {
    const contributions = Array.from({ length: CONTRIBUTORS }, () => BigInt(random.below(2_000)) - 1_000n);
    const actual = Array.from({ length: SUBSETS }, (_, subset) => {
      let sum = BigInt(random.below(noise));
      for (const member of subsetMembers(seed, subset, CONTRIBUTORS)) sum += contributions[member] as bigint;
      return sum;
    });
    return { contributions, actual };
  });
  const known = { modelId, version: 1n, method: Method.METHOD_SPANS, beaconHeight: seedHeight, grade: 3 };
  const honest = certify(domain, seed, measured, { ...known, evaluationRoot: EVALUATION, ...stated });
  if (lie === 0n) return honest;
  const values = honest.values.map((value, query) =>
    query === 2 ? { ...value, predicted: value.predicted.map((p, i) => (i === 5 ? p + lie : p)) } : value,
  );
  return publish({ ...honest, seed, values, stated: honest.quality });
}

/** Commits to an evaluation of chosen questions about a model's first version; returns the height whose random value seeds the measurement. */
export function commitEvaluation({ lab, modelId }: Committing, root = EVALUATION): bigint {
  const about = { attributor: ATTRIBUTOR.address, modelId, version: 1n, root };
  return lab.run(Msg.methods.commitEvaluation, about).seedHeight;
}

/** The same, of questions that the random value will draw from what was asked in a final batch. */
export function commitDrawn({ lab, modelId }: Committing, batchId: bigint): bigint {
  const about = { attributor: ATTRIBUTOR.address, modelId, version: 1n, batchId };
  return lab.run(Msg.methods.commitEvaluation, about).seedHeight;
}

interface Committing {
  readonly lab: Pick<ModuleLab, "run">;
  readonly modelId: bigint;
}
