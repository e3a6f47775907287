/** Refuting an index of items: items out of order or malformed, items that are not their bundle's or are left out, owners that are not what the index says. */

import { leafHash } from "#crypto/merkle.ts";
import { SHA256_LENGTH } from "#crypto/sha256.ts";
import { equalBytes } from "#lib/bytes.ts";
import type { MissingItem, NeighbourProof } from "#proto/tributary/attribution/v1/neighbours.ts";
import type { WrongSource } from "#proto/tributary/attribution/v1/owners.ts";
import type { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";
import type { Domain } from "../domain.ts";
import { SALT_BYTES, verifyItem } from "../item-tree.ts";
import { isGap, requiredBundle } from "../missing.ts";
import { verifyOpening } from "../openings.ts";
import { checkOwners, checkSource, isAfter, type OwnersClaim, type VersionData } from "../owners.ts";
import { splitHashes } from "../paths.ts";
import { vectorOfBytes } from "../questions.ts";
import { rejected, upheld, type Verdict } from "../verdict.ts";
import { decodeItem, indexItemsMax, itemsTag, type NeighbourItem, sourceLeaf } from "./items.ts";

/** What the chain knows of an index. */
export interface NeighbourIndexClaim {
  readonly domain: Domain;
  /** Of the items of the datanet. */
  readonly itemDomain: Domain;
  readonly root: Uint8Array;
  /** Items of the index. */
  readonly items: number;
  /** Bytes of every vector, at most `DIMENSION_MAX`. */
  readonly dimension: number;
  /** Classes that labels are one of; 0 where labels are any number. */
  readonly classes: number;
  readonly owners: OwnersClaim;
}

/** Whether a proof refutes an index; never throws. */
export function verifyNeighbourIndexProof(
  claim: NeighbourIndexClaim,
  version: VersionData,
  { proof }: NeighbourProof,
): Verdict {
  if (proof === undefined) return rejected("proof is empty");
  switch (proof.kind) {
    case "items":
      return checkItems(claim, proof.value.items);
    case "source":
      return checkItemSource(claim, version, proof.value);
    case "owners":
      return checkOwners(claim.owners, proof.value);
    case "missing":
      return checkMissing(claim, version, proof.value);
    case "omitted":
    case "wrong":
    case "unsorted":
    case "weights":
    case "gates":
      return rejected("the proof is about a use");
  }
}

/** The one item that an opening shows; undefined for anything malformed. */
export function openItem(claim: NeighbourIndexClaim, opening: RangeOpening): NeighbourItem | undefined {
  const [leaf] = opening.leaves;
  if (leaf === undefined || opening.leaves.length !== 1) return undefined;
  return verifyOpening(itemsTag(claim.domain), claim.root, opening) ? decodeItem(leaf, claim.dimension) : undefined;
}

function checkItems(claim: NeighbourIndexClaim, opening: RangeOpening): Verdict {
  if (!verifyOpening(itemsTag(claim.domain), claim.root, opening)) return rejected(UNPROVEN);
  if (opening.total !== claim.items) return upheld("the index has another number of items");
  let before: NeighbourItem | undefined;
  for (const leaf of opening.leaves) {
    const item = decodeItem(leaf, claim.dimension);
    if (item === undefined) return upheld("an item is malformed");
    if (before !== undefined && !isAfter(before, item)) return upheld("items are out of order");
    before = item;
  }
  return rejected("the items are in order");
}

function checkItemSource(
  claim: NeighbourIndexClaim,
  version: VersionData,
  { entry: opening, owner, leaf, aunts }: WrongSource,
): Verdict {
  const item = openItem(claim, opening);
  if (item === undefined) return rejected(UNPROVEN);
  const bundle = version.bundle(item.bundle);
  const fault = checkSource(claim.owners, bundle, { entry: item, owner });
  if (fault !== undefined || bundle === undefined) return fault ?? rejected(UNPROVEN);
  const expected = sourceLeaf(claim.itemDomain, item, claim.classes);
  if (expected === undefined) return upheld("the label of an item is no class");
  const hashes = splitHashes(aunts);
  if (hashes === undefined || leaf.length !== SHA256_LENGTH) return rejected("the bundle's item is not shown");
  const path = { total: bundle.items, index: BigInt(item.place), leafHash: leafHash(leaf), aunts: hashes };
  if (!verifyItem(claim.itemDomain, bundle.root, { leaf, proof: path }))
    return rejected("the bundle's item is not shown");
  return equalBytes(leaf, expected) ? rejected("the item is the bundle's") : upheld("an item is not the bundle's");
}

/** An item that the index must hold would have to be where nothing is. */
function checkMissing(claim: NeighbourIndexClaim, version: VersionData, proof: MissingItem): Verdict {
  const { at, salt, label, vector, beside } = proof;
  if (claim.items >= indexItemsMax(claim.dimension)) return rejected("the index is full");
  if (vector.length !== claim.dimension || salt.length !== SALT_BYTES) return rejected("the item is malformed");
  const leaf = sourceLeaf(claim.itemDomain, { salt, label, vector: vectorOfBytes(vector) }, claim.classes);
  if (leaf === undefined) return rejected("the label of the item is no class");
  const shown = requiredBundle(version, claim.itemDomain, { at, leaf });
  if (shown.kind === "free") return rejected(shown.reason);
  if (beside.total !== claim.items || !verifyOpening(itemsTag(claim.domain), claim.root, beside))
    return rejected(UNPROVEN);
  const entries = beside.leaves.flatMap((own) => decodeItem(own, claim.dimension) ?? []);
  if (entries.length !== beside.leaves.length) return rejected("an item of the index is malformed");
  return isGap(at, { start: beside.start, total: claim.items, entries })
    ? upheld("the index leaves out an item of the version")
    : rejected("nothing is missing between the items shown");
}

const UNPROVEN = "an opening does not lead to its root";
