/** What proofs share that an artefact leaves out a part of its datanet version: the bundle's own item, and the gap where it would have to be. */

import { leafHash } from "#crypto/merkle.ts";
import type { BundlePlace } from "#proto/tributary/attribution/v1/owners.ts";
import type { Domain } from "./domain.ts";
import { verifyItem } from "./item-tree.ts";
import { isAfter, type MemberBundle, type OwnedEntry, type VersionData } from "./owners.ts";
import { splitHashes } from "./paths.ts";

/** A bundle that an artefact must hold whole and of which an item is shown, or why nothing follows from what is shown. */
export type RequiredBundle =
  | { readonly kind: "required"; readonly bundle: MemberBundle }
  | { readonly kind: "free"; readonly reason: string };

/** Where in an index an entry would have to be. */
export type EntryPlace = Pick<OwnedEntry, "bundle" | "place">;

/** The bundle that a leaf is an item of, if the artefact must hold it whole. */
export function requiredBundle(
  version: VersionData,
  itemDomain: Domain,
  { at, leaf }: { readonly at: BundlePlace; readonly leaf: Uint8Array },
): RequiredBundle {
  const bundle = version.bundle(at.bundle);
  if (bundle === undefined) return free("the bundle is not in the version");
  if (!bundle.isRequired) return free("the bundle may be left out");
  const aunts = splitHashes(at.aunts);
  if (aunts === undefined) return free("the bundle's item is not shown");
  const path = { total: bundle.items, index: BigInt(at.place), leafHash: leafHash(leaf), aunts };
  const isShown = verifyItem(itemDomain, bundle.root, { leaf, proof: path });
  return isShown ? { kind: "required", bundle } : free("the bundle's item is not shown");
}

/** Whether an entry would have to be between two neighbouring entries of a sorted index, before its first one or behind its last. */
export function isGap(
  entry: EntryPlace,
  shown: { readonly start: number; readonly total: number; readonly entries: readonly EntryPlace[] },
): boolean {
  const { start, total, entries } = shown;
  const [first, second] = entries;
  if (first === undefined || entries.length > 2) return false;
  if (second !== undefined) return isAfter(first, entry) && isAfter(entry, second);
  return (start === 0 && isAfter(entry, first)) || (start === total - 1 && isAfter(first, entry));
}

function free(reason: string): RequiredBundle {
  return { kind: "free", reason };
}
