/** Owners of an index: addresses by number under one root, and whether an entry is where it is said to come from. */

import { equalBytes } from "#lib/bytes.ts";
import type { WrongOwners } from "#proto/tributary/attribution/v1/owners.ts";
import type { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";
import { type Domain, domainTag } from "./domain.ts";
import { buildPositionTree, type PositionTree, verifyOpening } from "./openings.ts";
import { ADDRESS_BYTES_MAX } from "./receivers.ts";
import { rejected, upheld, type Verdict } from "./verdict.ts";

/** What the chain knows of the owners of an index. */
export interface OwnersClaim {
  /** Of the index. */
  readonly domain: Domain;
  readonly root: Uint8Array;
  /** How many there are. */
  readonly count: number;
}

/** A bundle of the datanet version an artefact is made from, as the chain has it. */
export interface MemberBundle {
  readonly contributor: Uint8Array;
  readonly root: Uint8Array;
  readonly items: bigint;
  /** Whether an artefact must hold it whole; a bundle that resembles an earlier one, or that is not what it was, may be left out. */
  readonly isRequired: boolean;
}

/** What proofs may ask of the datanet version. */
export interface VersionData {
  /** The bundle with an id, if it is in the version. */
  bundle(id: bigint): MemberBundle | undefined;
}

/** Whose an entry of an index is said to be, and which item of which bundle. */
export interface OwnedEntry {
  readonly owner: number;
  readonly bundle: bigint;
  /** Position among the items of the bundle. */
  readonly place: number;
}

/** The tree over the addresses of an index's owners in order of their numbers. */
export function buildOwnersTree(domain: Domain, addresses: readonly Uint8Array[]): PositionTree {
  return buildPositionTree(ownersTag(domain), addresses);
}

/** The tag of the tree over owners. */
export function ownersTag(domain: Domain): Uint8Array {
  return domainTag("owners", domain);
}

/** The one address that an opening shows; undefined for anything malformed. */
export function openOwner({ domain, root }: OwnersClaim, opening: RangeOpening): Uint8Array | undefined {
  const [address] = opening.leaves;
  if (address === undefined || opening.leaves.length !== 1) return undefined;
  return verifyOpening(ownersTag(domain), root, opening) ? address : undefined;
}

/** Whether entries follow each other: by bundle and, within one, by place. */
export function isAfter(before: Pick<OwnedEntry, "bundle" | "place">, entry: typeof before): boolean {
  return before.bundle < entry.bundle || (before.bundle === entry.bundle && before.place < entry.place);
}

/** Upheld when owners are shown that no honest index has: another number of them, malformed ones, one at two positions. */
export function checkOwners(claim: OwnersClaim, { first, second }: WrongOwners): Verdict {
  const address = openOwner(claim, first);
  if (address === undefined) return rejected(UNPROVEN);
  if (first.total !== claim.count) return upheld("the index has another number of owners");
  if (address.length === 0 || address.length > ADDRESS_BYTES_MAX) return upheld("an owner is no address");
  if (second === undefined) return rejected("the owner is well formed");
  const other = openOwner(claim, second);
  if (other === undefined) return rejected(UNPROVEN);
  const isRepeated = first.start !== second.start && equalBytes(address, other);
  return isRepeated ? upheld("an owner has two numbers") : rejected("the owners differ");
}

/**
 * What the chain knows to be wrong with an entry: its owner, its bundle or its place. Rejected when another owner than the
 * entry's is shown; undefined when nothing is wrong as far as is shown.
 */
export function checkSource(
  owners: OwnersClaim,
  bundle: MemberBundle | undefined,
  { entry, owner }: { readonly entry: OwnedEntry; readonly owner: RangeOpening | undefined },
): Verdict | undefined {
  if (entry.owner >= owners.count) return upheld("an entry has no owner");
  if (bundle === undefined) return upheld("the bundle of an entry is not in the version");
  if (BigInt(entry.place) >= bundle.items) return upheld("the bundle of an entry has fewer items");
  if (owner === undefined) return undefined;
  const address = openOwner(owners, owner);
  if (address === undefined || owner.start !== entry.owner) return rejected("another owner is shown");
  return equalBytes(address, bundle.contributor) ? undefined : upheld("the bundle of an entry is another's");
}

const UNPROVEN = "an owner does not lead to the root";
