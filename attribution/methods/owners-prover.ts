/** What watchers of indexes share: owners that have two numbers, and entries whose owner, bundle or place the chain knows better. */

import { proofsFromByteSlices } from "#crypto/merkle.ts";
import type { PositionTree } from "#kernels/openings.ts";
import type { OwnedEntry } from "#kernels/owners.ts";
import { ADDRESS_BYTES_MAX } from "#kernels/receivers.ts";
import { concatBytes, equalBytes, toHex } from "#lib/bytes.ts";
import type { WrongOwners } from "#proto/tributary/attribution/v1/owners.ts";
import type { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";
import type { KnownBundle } from "./ridge/find-fraud.ts";

/** What a watcher knows of the datanet version. */
export interface KnownVersion {
  /** The bundle with an id, if it is in the version. */
  bundle(id: bigint): KnownBundle | undefined;
}

/** Addresses by owner number, and the tree that opens them. */
export interface PublishedOwners {
  readonly owners: readonly Uint8Array[];
  readonly ownersTree: PositionTree;
}

/** A proof against owners: a malformed address, or one with two numbers; undefined when all are right. */
export function findOwnersFraud(owners: readonly Uint8Array[], tree: PositionTree): WrongOwners | undefined {
  const seen = new Map<string, number>();
  for (const [number, address] of owners.entries()) {
    const earlier = seen.get(toHex(address));
    const isMalformed = address.length === 0 || address.length > ADDRESS_BYTES_MAX;
    if (isMalformed) return { first: tree.open(number), second: undefined };
    if (earlier !== undefined) return { first: tree.open(earlier), second: tree.open(number) };
    seen.set(toHex(address), number);
  }
  return undefined;
}

/** What the chain knows to be wrong with an entry, with the opening of its owner where that shows it; undefined when nothing is. */
export function findSourceFault(
  { owners, ownersTree }: PublishedOwners,
  { owner, bundle, place }: OwnedEntry,
  known: KnownVersion,
): { readonly owner: RangeOpening | undefined } | undefined {
  const address = owners[owner];
  const member = known.bundle(bundle);
  if (address === undefined || member === undefined || place >= member.leaves.length) return { owner: undefined };
  return equalBytes(address, member.contributor) ? undefined : { owner: ownersTree.open(owner) };
}

/** The aunts of a leaf in its bundle, end to end. */
export function auntsIn(leaves: readonly Uint8Array[], place: number): Uint8Array {
  return concatBytes(...(proofsFromByteSlices(leaves).proofs[place]?.aunts ?? []));
}
