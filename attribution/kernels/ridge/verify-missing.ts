/** Proofs that a head leaves out a contributor of its datanet version, or an item of one that it names. */

import { compareBytes, equalBytes } from "#lib/bytes.ts";
import type { BundlePlace } from "#proto/tributary/attribution/v1/owners.ts";
import type {
  RidgeContributorGap,
  RidgeItem,
  RidgeMissingProof,
  RidgePartGap,
  RidgePlacedNode,
} from "#proto/tributary/attribution/v1/ridge.ts";
import { SALT_BYTES } from "../item-tree.ts";
import { type RequiredBundle, requiredBundle } from "../missing.ts";
import type { MemberBundle } from "../owners.ts";
import { vectorOfBytes } from "../questions.ts";
import { rejected, upheld, type Verdict } from "../verdict.ts";
import { isPartAfter } from "./commitments.ts";
import { exampleFault, exampleLeaf } from "./items.ts";
import { openContributor, pathDepth, type RidgeClaim, type RidgeData, turnsOfPath } from "./openings.ts";
import { RIDGE_CONTRIBUTORS_MAX, RIDGE_ITEMS_MAX } from "./params.ts";
import { isRidgeProofSmall } from "./size.ts";
import { partUnder } from "./verify-statistics.ts";

/** Upheld when an item that a head must hold would have to be where its tree has nothing. */
export function verifyRidgeMissing(claim: RidgeClaim, data: RidgeData, proof: RidgeMissingProof): Verdict {
  if (!isRidgeProofSmall(proof)) return rejected("proof is too large");
  // No head can hold such a version, and nobody can tell how much of it a head does.
  if (data.items > BigInt(RIDGE_ITEMS_MAX)) return rejected("version has more items than a head may");
  const { at, item, gap } = proof;
  const shown = showItem(claim, data, { at, item });
  if (shown.kind === "free") return rejected(shown.reason);
  if (gap === undefined) return rejected("no gap is shown");
  switch (gap.kind) {
    case "contributors":
      return checkContributors(claim, shown.bundle, gap.value);
    case "parts":
      return checkParts(claim, { bundle: shown.bundle, at }, gap.value);
  }
}

function showItem(
  claim: RidgeClaim,
  data: RidgeData,
  { at, item }: { readonly at: BundlePlace; readonly item: RidgeItem },
): RequiredBundle {
  const example = { vector: vectorOfBytes(item.vector), targets: vectorOfBytes(item.targets) };
  const fault = item.salt.length === SALT_BYTES ? exampleFault(example, claim.head.params) : "salt has the wrong size";
  if (fault !== undefined) return { kind: "free", reason: fault };
  return requiredBundle(data, claim.itemDomain, { at, leaf: exampleLeaf(claim.itemDomain, item.salt, example) });
}

/** The bundle's contributor would have to be between two neighbouring ones, before the first or behind the last. */
function checkContributors(
  claim: RidgeClaim,
  { contributor }: MemberBundle,
  { before, after }: RidgeContributorGap,
): Verdict {
  const { contributors } = claim.head;
  if (contributors >= RIDGE_CONTRIBUTORS_MAX) return rejected("head has as many contributors as it may");
  if ((before?.index ?? -1) + 1 !== (after?.index ?? contributors)) return rejected("contributors are no neighbours");
  const isBehind = before === undefined || isOrdered(openContributor(claim, before)?.contributor, contributor);
  const isAhead = after === undefined || isOrdered(contributor, openContributor(claim, after)?.contributor);
  return isBehind && isAhead
    ? upheld("head leaves out a contributor of the version")
    : rejected("nobody is missing between the contributors");
}

/** The item would have to be between two neighbouring parts of its contributor, before the first or behind the last. */
function checkParts(
  claim: RidgeClaim,
  { bundle, at }: { readonly bundle: MemberBundle; readonly at: BundlePlace },
  { opening, before, after }: RidgePartGap,
): Verdict {
  const contributor = openContributor(claim, opening);
  if (contributor === undefined) return rejected("contributor does not lead to the head");
  if (!equalBytes(contributor.contributor, bundle.contributor)) return rejected("bundle is another contributor's");
  if (!areNeighbours(before, after)) return rejected("parts are no neighbours");
  const first = before && partUnder(claim, contributor.statistics, before);
  const second = after && partUnder(claim, contributor.statistics, after);
  const place = BigInt(at.place);
  const own = { bundleId: at.bundle, first: place, end: place + 1n };
  const isBehind = before === undefined || (first !== undefined && isPartAfter(first, own));
  const isAhead = after === undefined || (second !== undefined && isPartAfter(own, second));
  return isBehind && isAhead
    ? upheld("head leaves out an item of the version")
    : rejected("nothing is missing between the parts");
}

function isOrdered(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && compareBytes(a, b) < 0;
}

/**
 * Whether no part is between two nodes without children: below where their ways part the left one turns right and the right
 * one left. Of one alone, whether it is the last, or the first.
 */
function areNeighbours(before: RidgePlacedNode | undefined, after: RidgePlacedNode | undefined): boolean {
  const [left, right] = [wayTo(before), wayTo(after)];
  if (left === undefined || right === undefined) return false;
  if (before === undefined || after === undefined) {
    return (before !== undefined || after !== undefined) && left.every(Boolean) && !right.some(Boolean);
  }
  const fork = left.findIndex((isRight, i) => isRight !== right[i]);
  if (fork < 0 || left[fork] !== false || right[fork] !== true) return false;
  return left.slice(fork + 1).every(Boolean) && !right.slice(fork + 1).some(Boolean);
}

/** Turns from the top down, none for a node that is not shown; undefined for a malformed path. */
function wayTo(placed: RidgePlacedNode | undefined): readonly boolean[] | undefined {
  if (placed === undefined) return [];
  const depth = pathDepth(placed.path);
  return depth === undefined ? undefined : turnsOfPath(placed.path, depth).toReversed();
}
