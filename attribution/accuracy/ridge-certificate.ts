/** What a certificate of method A says of real data among which some contributors sell noise. */

import type { AskedQuestion } from "#attribution/methods/evaluation.ts";
import { qualityDomain } from "#kernels/domains.ts";
import { meritOf } from "#kernels/ranks/merits.ts";
import { qualitySeed } from "#kernels/ranks/quality.ts";
import { oneHot, type RidgeExample } from "#kernels/ridge/items.ts";
import { assertDefined } from "#lib/assert.ts";
import { type Random, seededRandom } from "#lib/prng.ts";
import { type RidgeTrainer, trainRidge } from "../methods/ridge/model.ts";
import { type PublishedHead, publishRidge } from "../methods/ridge/publish.ts";
import { certifyRidge, type PublishedRidgeQuality } from "../methods/ridge/retrain.ts";
import { DOMAINS, ENCODING, examplesOf, type LabelledRows, paramsFor, partition, trainerOf } from "./ridge-data.ts";

/** What is certified. */
export interface CertifiedRidge {
  readonly rows: LabelledRows;
  readonly training: number;
  readonly queries: number;
  readonly contributors: number;
  /** How many of them, the last, have random classes on their items. */
  readonly spammers: number;
  readonly subsets: number;
  readonly lambda: bigint;
  readonly seed: string;
}

/** A certificate with the head it measures. */
export interface RidgeCertificate {
  readonly artefact: PublishedHead;
  readonly published: PublishedRidgeQuality;
  /** By contributor, the spammers last. */
  readonly merits: readonly bigint[];
  /** Milliseconds that training with its commitments and retraining with the certificate took. */
  readonly trainingMs: number;
  readonly certifyingMs: number;
}

/** Trains, publishes, retrains and certifies as an attributor would. */
export function certifiedRidge(of: CertifiedRidge): RidgeCertificate {
  const random = seededRandom(of.seed);
  const sizes = { training: of.training, testing: of.queries, contributors: of.contributors };
  const { trainers, heldOut } = partition(examplesOf(of.rows, ENCODING), sizes, random);
  const honest = of.contributors - of.spammers;
  const all = trainers.map((own, i) => (i < honest ? own : spammer(i, own, random)));
  const started = performance.now();
  const artefact = publishRidge(trainRidge(all, paramsFor(of.rows, of.lambda)), DOMAINS);
  const trained = performance.now();
  const domain = qualityDomain("tributary-1", 7n, 1n);
  const beacon = { height: 77n, value: random.bytes(32) };
  const terms = { domain, seed: qualitySeed(domain, beacon), subsets: of.subsets };
  const stated = { modelId: 7n, version: 1n, artefactId: 1n, beaconHeight: beacon.height, grade: 1 };
  const published = certifyRidge(artefact, questionsAbout(heldOut, random), { ...terms, stated });
  const certified = performance.now();
  const merits = all.map((_, i) => meritIn(published, i));
  return { artefact, published, merits, trainingMs: trained - started, certifyingMs: certified - trained };
}

/** Asks for the class that each example is of. */
export function questionsAbout(examples: readonly RidgeExample[], random: Random): readonly AskedQuestion[] {
  return examples.map(({ vector, targets }) => {
    return { salt: random.bytes(32), label: targets.findIndex((target) => target > 0), vector };
  });
}

/** A contributor's merit as the chain computes it. */
export function meritIn(published: PublishedRidgeQuality, contributor: number): bigint {
  const { merits, quality } = published;
  const first = merits.proveRange(contributor * quality.queries, 1);
  const last = merits.proveRange((contributor + 1) * quality.queries - 1, 1);
  return assertDefined(meritOf(published, contributor, { first, last }), "merits do not lead to their root");
}

function spammer(number: number, { runs }: RidgeTrainer, random: Random): RidgeTrainer {
  const examples = runs.flatMap(({ items }) => items.map(({ example }) => example));
  const labelled = examples.map(({ vector, targets }): RidgeExample => {
    return { vector, targets: oneHot(random.below(targets.length), targets.length) };
  });
  return trainerOf(number, labelled);
}
