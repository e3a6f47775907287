/** Blocks travel in parts of 64 KiB, each with a Merkle proof against the header of the set (CometBFT types/part_set.go). */

import { MERKLE_AUNTS_MAX, proofsFromByteSlices, verifyMerkleProof } from "#crypto/merkle.ts";
import { assert } from "#lib/assert.ts";
import { TypedError } from "#lib/errors.ts";
import type { Part, PartSetHeader } from "#proto/tendermint/types/types.ts";
import { BitArray } from "./bit-array.ts";
import { equalPartSetHeaders } from "./block-id.ts";
import { HASH_LENGTH } from "./hash.ts";
import { BLOCK_PART_SIZE_BYTES, MAX_BLOCK_PARTS_COUNT, MAX_BLOCK_SIZE_BYTES } from "./limits.ts";

/** A part, or the header of a set, that cannot be right. */
export class PartSetError extends TypedError {}

/** The parts of one block, complete from the start or collected one by one. */
export class PartSet {
  readonly header: PartSetHeader;
  readonly #parts: (Part | undefined)[];
  readonly #bytesMax: number;
  #count = 0;
  #byteSize = 0;

  /** An empty set to collect into; throws `PartSetError` for a header that no block within `bytesMax` has. */
  constructor(header: PartSetHeader, bytesMax = MAX_BLOCK_SIZE_BYTES) {
    const countMax = Math.min(MAX_BLOCK_PARTS_COUNT, Math.floor((bytesMax - 1) / BLOCK_PART_SIZE_BYTES) + 1);
    if (header.total < 1 || header.total > countMax || header.hash.length !== HASH_LENGTH) {
      throw new PartSetError("error part set header out of bounds", { total: header.total, max: countMax });
    }
    this.header = header;
    this.#parts = new Array<Part | undefined>(header.total).fill(undefined);
    this.#bytesMax = bytesMax;
  }

  /** The complete set of a block's bytes; parts refer to `bytes` without copying. */
  static fromBytes(bytes: Uint8Array): PartSet {
    const chunks: Uint8Array[] = [];
    for (let at = 0; at < bytes.length; at += BLOCK_PART_SIZE_BYTES) {
      chunks.push(bytes.subarray(at, at + BLOCK_PART_SIZE_BYTES));
    }
    const { root, proofs } = proofsFromByteSlices(chunks);
    const set = new PartSet({ total: chunks.length, hash: root });
    proofs.forEach((proof, index) => {
      set.#put({ index, bytes: chunks[index] as Uint8Array, proof: { ...proof, aunts: proof.aunts } });
    });
    return set;
  }

  /** Number of parts present. */
  get count(): number {
    return this.#count;
  }

  /** Bytes of the parts present. */
  get byteSize(): number {
    return this.#byteSize;
  }

  /** Whether every part is present. */
  get isComplete(): boolean {
    return this.#count === this.header.total;
  }

  /** Whether the set collects for exactly this header. */
  hasHeader(header: PartSetHeader): boolean {
    return equalPartSetHeaders(this.header, header);
  }

  /** The part at `index`; undefined while it is missing. */
  get(index: number): Part | undefined {
    return this.#parts[index];
  }

  /** Which parts are present. */
  bitArray(): BitArray {
    return BitArray.from(this.header.total, (index) => this.#parts[index] !== undefined);
  }

  /** Adds a part; false when it was there already. Throws `PartSetError` when it is malformed or does not prove to belong. */
  add(part: Part): boolean {
    validatePartBasic(part);
    if (part.index >= this.header.total)
      throw new PartSetError("error part set unexpected index", { index: part.index });
    if (this.#parts[part.index] !== undefined) return false;
    if (part.proof.total !== BigInt(this.header.total)) throw invalidProof(part);
    // The size is checked before the proof, which costs a hash of the whole part.
    if (this.#byteSize + part.bytes.length > this.#bytesMax) {
      throw new PartSetError("total size of proposal block parts exceeds maximum block bytes", { max: this.#bytesMax });
    }
    if (!verifyMerkleProof(part.proof, this.header.hash, part.bytes)) throw invalidProof(part);
    this.#put(part);
    return true;
  }

  /** The block's bytes; the set must be complete. */
  bytes(): Uint8Array {
    assert(this.isComplete, "part set is not complete", { count: this.#count, total: this.header.total });
    const bytes = new Uint8Array(this.#byteSize);
    let offset = 0;
    for (const part of this.#parts) {
      bytes.set((part as Part).bytes, offset);
      offset += (part as Part).bytes.length;
    }
    return bytes;
  }

  #put(part: Part): void {
    this.#parts[part.index] = part;
    this.#count++;
    this.#byteSize += part.bytes.length;
  }
}

/** Throws `PartSetError` for a part that no set can contain. */
export function validatePartBasic(part: Part): void {
  const { index, bytes, proof } = part;
  if (bytes.length > BLOCK_PART_SIZE_BYTES) throw new PartSetError("error part size too big", { size: bytes.length });
  if (BigInt(index) < proof.total - 1n && bytes.length !== BLOCK_PART_SIZE_BYTES) {
    throw new PartSetError("error inner part with invalid size", { index, size: bytes.length });
  }
  if (BigInt(index) !== proof.index) {
    throw new PartSetError("invalid part: part index != proof index", { index, proofIndex: proof.index });
  }
  const hashes = [proof.leafHash, ...proof.aunts.slice(0, MERKLE_AUNTS_MAX)];
  if (proof.total < 0n || proof.aunts.length > MERKLE_AUNTS_MAX || hashes.some((h) => h.length !== HASH_LENGTH)) {
    throw new PartSetError("invalid part: wrong Proof", { index });
  }
}

function invalidProof(part: Part): PartSetError {
  return new PartSetError("error part set invalid proof", { index: part.index });
}
