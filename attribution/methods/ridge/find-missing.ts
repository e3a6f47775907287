/** Looking for what a head leaves out: contributors of its datanet version, and items of those whom it names. */

import { isPartAfter } from "#kernels/ridge/commitments.ts";
import { exampleFault } from "#kernels/ridge/items.ts";
import { RIDGE_CONTRIBUTORS_MAX } from "#kernels/ridge/params.ts";
import { compareBytes, toHex } from "#lib/bytes.ts";
import type { RidgeMissingProof, RidgePlacedNode, RidgeProof } from "#proto/tributary/attribution/v1/ridge.ts";
import { itemsOf, placeOf, type ShownBundle, type ShownItem } from "../missing-prover.ts";
import { type LocatedPart, partsOf } from "./find-source-fraud.ts";
import type { SaltedExample } from "./model.ts";
import { memberNode, openingOfContributor, openingOfItem, pathOf } from "./prove.ts";
import type { PublishedHead } from "./publish.ts";

/**
 * A proof that a head, found to be in order, leaves out an item of bundles that it must hold whole; undefined when it holds all
 * that it may. Of versions with more items than a head may have nothing can be proven.
 */
export function findMissing(
  published: PublishedHead,
  bundles: Iterable<ShownBundle<SaltedExample>>,
): RidgeProof | undefined {
  const { params } = published.head;
  const memberOf = indexMembers(published);
  for (const shown of itemsOf(bundles)) {
    if (exampleFault(shown.item.example, params) !== undefined) continue;
    const { contributor } = shown.from;
    const member = memberOf(contributor);
    const gap =
      member === undefined ? gapAmongContributors(published, contributor) : gapAmongParts(published, member, shown);
    if (gap === undefined) continue;
    return { sum: { kind: "missing", value: { at: placeOf(shown), item: openingOfItem(shown.item), gap } } };
  }
  return undefined;
}

/** A contributor of a head with its parts from left to right. */
interface Member {
  readonly index: number;
  readonly parts: readonly LocatedPart[];
}

type Gap = NonNullable<RidgeMissingProof["gap"]>;

/** Looks contributors up by address; the parts of each are listed once. */
function indexMembers(published: PublishedHead): (contributor: Uint8Array) => Member | undefined {
  const indexes = new Map(published.contributors.map(({ contributor }, i) => [toHex(contributor), i]));
  const members = new Map<number, Member>();
  return (contributor) => {
    const index = indexes.get(toHex(contributor));
    if (index === undefined) return undefined;
    const known = members.get(index);
    if (known !== undefined) return known;
    const member = { index, parts: [...partsOf(memberNode(published, index).node, { parents: [] })] };
    members.set(index, member);
    return member;
  };
}

/** The neighbouring contributors between whom somebody is missing; undefined when the head has as many as it may. */
function gapAmongContributors(published: PublishedHead, contributor: Uint8Array): Gap | undefined {
  const { contributors } = published;
  if (contributors.length >= RIDGE_CONTRIBUTORS_MAX) return undefined;
  const found = contributors.findIndex((own) => compareBytes(contributor, own.contributor) < 0);
  const at = found < 0 ? contributors.length : found;
  const before = at === 0 ? undefined : openingOfContributor(published, at - 1);
  const after = at === contributors.length ? undefined : openingOfContributor(published, at);
  return { kind: "contributors", value: { before, after } };
}

/** The neighbouring parts of a contributor between which an item is missing; undefined when one of them holds it. */
function gapAmongParts(
  published: PublishedHead,
  { index, parts }: Member,
  { bundle, place }: ShownItem<SaltedExample>,
): Gap | undefined {
  const item = { bundleId: bundle, first: BigInt(place), end: BigInt(place) + 1n };
  const found = parts.findIndex(({ part }) => !isPartAfter(part, item));
  const at = found < 0 ? parts.length : found;
  const [before, after] = [parts[at - 1], parts[at]];
  if (after !== undefined && !isPartAfter(item, after.part)) return undefined;
  const opening = openingOfContributor(published, index);
  return { kind: "parts", value: { opening, before: placed(before), after: placed(after) } };
}

function placed(part: LocatedPart | undefined): RidgePlacedNode | undefined {
  return part && { path: pathOf(part.ascent), node: part.node.node };
}
