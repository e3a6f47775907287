/** Keys of the engine's database: one byte for the kind, then big-endian numbers, so that heights are in order. */

import { BytesError, concatBytes, u64ToBytes } from "#lib/bytes.ts";
import { TypedError } from "#lib/errors.ts";
import { ValidationError } from "#types/errors.ts";
import { WireError } from "#wire";

/** Data that the store must have and has not, or cannot read. */
export class StoreError extends TypedError {}

/** What `decode` makes of stored bytes; throws `StoreError`, naming `what`, when they are not of that form. */
export function readStored<T>(bytes: Uint8Array, what: string, decode: (bytes: Uint8Array) => T): T {
  try {
    return decode(bytes);
  } catch (cause) {
    const isMalformed = cause instanceof WireError || cause instanceof BytesError || cause instanceof ValidationError;
    if (!isMalformed) throw cause;
    throw new StoreError(`stored ${what} is malformed`, {}, { cause });
  }
}

/** First bytes of keys; append-only, a number is never used again. */
export const PREFIX = {
  blockMeta: 0x01,
  blockPart: 0x02,
  blockCommit: 0x03,
  seenCommit: 0x04,
  extendedCommit: 0x05,
  blockHash: 0x06,
  blockRange: 0x07,
  evidenceBase: 0x08,
  txPlaces: 0x09,
  state: 0x10,
  validators: 0x11,
  consensusParams: 0x12,
  finalizeBlock: 0x13,
  genesisHash: 0x14,
  prunedStates: 0x15,
  txResults: 0x16,
  evidencePending: 0x20,
  evidenceCommitted: 0x21,
} as const;

/** A key without a height. */
export function singleKey(prefix: number): Uint8Array {
  return Uint8Array.of(prefix);
}

/** The key of something at a height. */
export function heightKey(prefix: number, height: bigint): Uint8Array {
  return concatBytes(Uint8Array.of(prefix), u64ToBytes(height));
}

/** The key of one of several things at a height. */
export function pieceKey(prefix: number, height: bigint, index: number): Uint8Array {
  const key = concatBytes(heightKey(prefix, height), new Uint8Array(4));
  new DataView(key.buffer).setUint32(9, index);
  return key;
}

/** The key of something with a hash. */
export function hashKey(prefix: number, hash: Uint8Array): Uint8Array {
  return concatBytes(Uint8Array.of(prefix), hash);
}

/** The key of something at a height with a hash. */
export function heightHashKey(prefix: number, height: bigint, hash: Uint8Array): Uint8Array {
  return concatBytes(heightKey(prefix, height), hash);
}
