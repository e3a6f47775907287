/** A market of real digits: bundles of labelled vectors, a certified head and an index of neighbours over them. */

import { ENCODING, examplesOf, loadDigits, paramsFor } from "#attribution/accuracy/ridge-data.ts";
import { createNeighbourMethod, NEIGHBOUR_RULES, type NeighbourMethod } from "#attribution/methods/neighbours.ts";
import type { KnownBundle } from "#attribution/methods/ridge/find-fraud.ts";
import {
  measureTolerance,
  type RidgeModel,
  type RidgeTrainer,
  sortTrainers,
  trainRidge,
} from "#attribution/methods/ridge/model.ts";
import { type PublishedHead, publishRidge } from "#attribution/methods/ridge/publish.ts";
import type { Domain } from "#kernels/domain.ts";
import { artefactDomain, bundleDomain } from "#kernels/domains.ts";
import { bundleRoot } from "#kernels/item-tree.ts";
import { exampleLeaf, type RidgeExample } from "#kernels/ridge/items.ts";
import type { SpanOwner } from "#kernels/span-index.ts";
import { seededRandom } from "#lib/prng.ts";
import type { RidgeParams } from "#proto/tributary/attribution/v1/ridge.ts";
import { Msg, type MsgCommitArtefact } from "#proto/tributary/attribution/v1/tx.ts";
import { MethodTerms } from "#proto/tributary/datanet/v1/types.ts";
import { draftOf, type Person, person, utrib } from "#test/support/economy.ts";
import { ATTRIBUTOR } from "#test/support/market.ts";
import { attributedLab, type DataMarket, dataMarket } from "./attributed-market.ts";

/** A market with what its attributor computed from the data. */
export interface DigitMarket extends DataMarket {
  readonly domain: Domain;
  /** By address, of one bundle each; bundles are numbered as people came. */
  readonly trainers: readonly RidgeTrainer[];
  readonly heldOut: readonly RidgeExample[];
  readonly owners: readonly SpanOwner[];
  readonly model: RidgeModel;
  readonly head: PublishedHead;
  known(id: bigint): KnownBundle | undefined;
}

const MEMBERS = 8;
const ITEMS_EACH = 25;
const HELD_OUT = 40;

/** Eight people with 25 digits each, and a head over them that answers for 40 others; the datanet lays down what the head keeps to, or other terms. */
export function digitMarket(
  whoIs: (member: number) => Person = (member) => person(`digits ${member}`),
  terms?: Partial<MethodTerms>,
): DigitMarket {
  const lab = attributedLab();
  const random = seededRandom("digit market");
  const rows = loadDigits();
  const examples = random.shuffle(examplesOf(rows, ENCODING));
  const itemDomain = bundleDomain(lab.chainId, 1n);
  const members = Array.from({ length: MEMBERS }, (_, i): RidgeTrainer => {
    const own = examples.slice(i * ITEMS_EACH, (i + 1) * ITEMS_EACH);
    const items = own.map((example) => ({ salt: random.bytes(32), example }));
    return { contributor: whoIs(i).bytes, runs: [{ bundleId: BigInt(i + 1), first: 0, items }] };
  });
  const leavesOf = (trainer: RidgeTrainer): readonly Uint8Array[] =>
    trainer.runs.flatMap(({ items }) => items.map(({ salt, example }) => exampleLeaf(itemDomain, salt, example)));
  const contributions = members.map((trainer, i) => {
    const who = whoIs(i);
    lab.fund(who.address, [utrib(1_000_000n)]);
    const root = bundleRoot(itemDomain, leavesOf(trainer));
    return { draft: { ...draftOf(who, `digits ${i}`), root }, items: ITEMS_EACH };
  });
  const trainers = sortTrainers(members);
  const guess = trainRidge(trainers, paramsFor(rows, 12_500n));
  const model = { ...guess, params: { ...guess.params, tolerance: measureTolerance(guess) } };
  const market = dataMarket(lab, contributions, { terms: MethodTerms.create(terms ?? termsOf(model.params)) });
  const version = { modelId: market.modelId, version: 1n };
  const domain = artefactDomain(lab.chainId, version, { datanetId: market.datanetId, datanetVersion: 1n });
  const head = publishRidge(model, { domain, itemDomain });
  const heldOut = examples.slice(MEMBERS * ITEMS_EACH, MEMBERS * ITEMS_EACH + HELD_OUT);
  const owners = trainers.map(({ contributor }, family) => ({ id: contributor, family }));
  const known = (id: bigint): KnownBundle | undefined => {
    const trainer = members[Number(id) - 1];
    return trainer && { contributor: trainer.contributor, leaves: leavesOf(trainer) };
  };
  return { ...market, domain, trainers, heldOut, owners, model, head, known };
}

/** What a datanet lays down for its heads and indexes. */
export function termsOf(params: RidgeParams): MethodTerms {
  const { dimension, classes, normSquaredMax, lambda, fractionBits, tolerance } = params;
  const ridge = { ridgeLambda: lambda, ridgeFractionBits: fractionBits, ridgeToleranceMax: tolerance };
  const { nearest, neighbours } = NEIGHBOUR_RULES;
  return { dimension, classes, normSquaredMax, ...ridge, neighbours: nearest, neighboursListed: neighbours };
}

/** An index of all items in order of commitment. */
export function digitIndex({ domain, trainers, head }: DigitMarket): NeighbourMethod {
  const bundles = trainers.flatMap(({ runs }, owner) => runs.map((run) => ({ ...run, owner })));
  const items = bundles
    .toSorted((a, b) => Number(a.bundleId - b.bundleId))
    .flatMap(({ bundleId, first, items: own, owner }) =>
      own.map(({ salt, example }, i) => {
        const { vector } = example;
        return { salt, bundle: bundleId, place: first + i, owner, label: labelOf(example), vector };
      }),
    );
  const owners = trainers.map(({ contributor }) => contributor);
  return createNeighbourMethod(domain, { items, owners, classes: head.terms.params.classes });
}

/** The class of an example. */
export function labelOf({ targets }: RidgeExample): number {
  return targets.findIndex((target) => target > 0);
}

/** Commits to a head, honest or forged; returns the artefact's id. */
export function commitHead(market: DigitMarket, { head }: PublishedHead): bigint {
  return commitArtefact(market, { kind: "ridge", value: { head } });
}

/** Commits to anything evidence is checked against; returns its id. */
export function commitArtefact(
  { lab, modelId, datanetId }: DataMarket,
  content: NonNullable<MsgCommitArtefact["content"]>,
): bigint {
  const about = { attributor: ATTRIBUTOR.address, modelId, version: 1n, datanetId, datanetVersion: 1n };
  return lab.run(Msg.methods.commitArtefact, { ...about, content }).artefactId;
}
