/** Block ids: the header's hash and the header of the part set, together (CometBFT types/block.go, part_set.go). */

import { concatBytes, EMPTY_BYTES, equalBytes, latin1FromBytes, toHexUpper } from "#lib/bytes.ts";
import { type BlockID, PartSetHeader } from "#proto/tendermint/types/types.ts";
import { check, within } from "./errors.ts";
import { HASH_LENGTH, validateHash } from "./hash.ts";

/** The id of no block: what a nil vote is for. */
export const ZERO_BLOCK_ID: BlockID = { hash: EMPTY_BYTES, partSetHeader: { total: 0, hash: EMPTY_BYTES } };

/** Whether the id names no block. */
export function isZeroBlockId(id: BlockID): boolean {
  return id.hash.length === 0 && isZeroPartSetHeader(id.partSetHeader);
}

/** Whether the id names a block: both hashes present and at least one part. */
export function isCompleteBlockId(id: BlockID): boolean {
  return id.hash.length === HASH_LENGTH && id.partSetHeader.total > 0 && id.partSetHeader.hash.length === HASH_LENGTH;
}

/** Whether two ids name the same block in the same parts. */
export function equalBlockIds(a: BlockID, b: BlockID): boolean {
  return equalBytes(a.hash, b.hash) && equalPartSetHeaders(a.partSetHeader, b.partSetHeader);
}

/** A text per block id, usable as map key; its order is the order of votes in evidence. */
export function blockIdKey(id: BlockID): string {
  return latin1FromBytes(concatBytes(id.hash, PartSetHeader.encode(id.partSetHeader)));
}

/** Throws `ValidationError` for hashes of a wrong length. */
export function validateBlockId(id: BlockID): void {
  check(id.hash.length === 0 || id.hash.length === HASH_LENGTH, "wrong Hash");
  within("wrong PartSetHeader", () => validatePartSetHeader(id.partSetHeader));
}

/** `HASH:TOTAL:PARTHASH`, shortened as in CometBFT's logs and errors. */
export function formatBlockId(id: BlockID): string {
  const parts = id.partSetHeader;
  return `${toHexUpper(id.hash)}:${parts.total}:${toHexUpper(parts.hash.subarray(0, 6))}`;
}

/** Whether the header is that of no part set. */
export function isZeroPartSetHeader(header: PartSetHeader): boolean {
  return header.total === 0 && header.hash.length === 0;
}

/** Whether two headers name the same parts. */
export function equalPartSetHeaders(a: PartSetHeader, b: PartSetHeader): boolean {
  return a.total === b.total && equalBytes(a.hash, b.hash);
}

/** Throws `ValidationError` for a hash of a wrong length. */
export function validatePartSetHeader(header: PartSetHeader): void {
  within("wrong Hash", () => validateHash(header.hash));
}
