/** Key codecs, byte for byte those of the SDK's collections: order-preserving, prefix-free inside tuples. */
import { BytesError, utf8Decode } from "#lib/bytes.ts";
import { formatSortableTime, parseSortableTime, SORTABLE_TIME_LENGTH, type Timestamp } from "#lib/time.ts";
import type { AddressCodec, Addresses } from "./addresses.ts";
import type { KeyReader, KeyWriter } from "./key-buffer.ts";

/** How one kind of key becomes bytes. A part that is not the last of a tuple must be self-delimiting. */
export interface KeyCodec<K> {
  /** Name shown in generated tables, such as "u64" or "(address, string)". */
  readonly name: string;
  /** Writes the key as the last part. */
  write(out: KeyWriter, key: K): void;
  /** Writes the key with parts to follow. */
  writePart(out: KeyWriter, key: K): void;
  read(input: KeyReader): K;
  readPart(input: KeyReader): K;
  /** For tuples: writes the first parts, with parts to follow. */
  writePrefix?(out: KeyWriter, parts: readonly unknown[]): void;
  /** For tuples: number of parts. */
  readonly arity?: number;
  /** Completes a codec whose text form depends on the chain's address prefix. */
  bind?(addresses: Addresses): KeyCodec<K>;
}

const SIGN_BIT = 1n << 63n;

/** Unsigned 64-bit integer: eight big-endian bytes. */
export const u64Key: KeyCodec<bigint> = fixed(
  "u64",
  (out, key) => out.u64(bounded(key, 0n, 1n << 64n)),
  (input) => input.u64(),
);

/** Signed 64-bit integer: eight big-endian bytes with the sign bit flipped, so that byte order is numeric order. */
export const i64Key: KeyCodec<bigint> = fixed(
  "i64",
  (out, key) => out.u64(bounded(key, -SIGN_BIT, SIGN_BIT) + SIGN_BIT),
  (input) => input.u64() - SIGN_BIT,
);

/** Unsigned 32-bit integer: four big-endian bytes. */
export const u32Key: KeyCodec<number> = fixed(
  "u32",
  (out, key) => out.u32(Number(bounded(BigInt(key), 0n, 1n << 32n))),
  (input) => input.u32(),
);

/** Unsigned 64-bit integer: eight little-endian bytes (distribution periods, slashing chunks): not in numeric order. */
export const u64LittleEndianKey: KeyCodec<bigint> = fixed(
  "u64 le",
  (out, key) => {
    let rest = bounded(key, 0n, 1n << 64n);
    for (let i = 0; i < 8; i++, rest >>= 8n) out.byte(Number(rest & 0xffn));
  },
  (input) => input.take(8).reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n),
);

/** One byte, 0 to 255. */
export const u8Key: KeyCodec<number> = fixed(
  "u8",
  (out, key) => out.byte(Number(bounded(BigInt(key), 0n, 256n))),
  (input) => input.byte(),
);

/** One byte: 0 or 1. */
export const boolKey: KeyCodec<boolean> = fixed(
  "bool",
  (out, key) => out.byte(key ? 1 : 0),
  (input) => input.byte() !== 0,
);

/** An instant as 29 ASCII characters whose order is chronological. */
export const timeKey: KeyCodec<Timestamp> = fixed(
  "time",
  (out, key) => out.text(formatSortableTime(key)),
  (input) => parseSortableTime(utf8Decode(input.take(SORTABLE_TIME_LENGTH))),
);

/** UTF-8 text: raw at the end, NUL-terminated before other parts. */
export const stringKey: KeyCodec<string> = {
  name: "string",
  write: (out, key) => out.text(key),
  writePart(out, key) {
    if (key.includes("\0")) throw new BytesError("text with a nul cannot be part of a store key");
    out.text(key);
    out.byte(0);
  },
  read: (input) => input.restText(),
  readPart: (input) => input.textUntilNul(),
};

/** Bytes: raw at the end, length-prefixed before other parts. */
export const bytesKey: KeyCodec<Uint8Array> = {
  name: "bytes",
  write: (out, key) => out.raw(key),
  writePart: writeSized,
  read: (input) => input.rest(),
  readPart: readSized,
};

/** Bytes with their length in front in every position. */
export const sizedBytesKey: KeyCodec<Uint8Array> = {
  name: "sized bytes",
  write: writeSized,
  writePart: writeSized,
  read: readSized,
  readPart: readSized,
};

/** Account address, given and returned as bech32 text: raw bytes at the end, length-prefixed before other parts. */
export const addressKey: KeyCodec<string> = addressKeyOf("address", "raw", (a) => a.account);
/** Account address, length-prefixed in every position (the SDK's `LengthPrefixedAddressKey`). */
export const sizedAddressKey: KeyCodec<string> = addressKeyOf("sized address", "sized", (a) => a.account);
/** Validator operator address, as `addressKey`. */
export const validatorKey: KeyCodec<string> = addressKeyOf("validator", "raw", (a) => a.validator);
/** Validator operator address, length-prefixed in every position. */
export const sizedValidatorKey: KeyCodec<string> = addressKeyOf("sized validator", "sized", (a) => a.validator);
/** Consensus address, as `addressKey`. */
export const consensusKey: KeyCodec<string> = addressKeyOf("consensus", "raw", (a) => a.consensus);
/** Consensus address, length-prefixed in every position. */
export const sizedConsensusKey: KeyCodec<string> = addressKeyOf("sized consensus", "sized", (a) => a.consensus);

function fixed<K>(name: string, write: (out: KeyWriter, key: K) => void, read: (input: KeyReader) => K): KeyCodec<K> {
  return { name, write, writePart: write, read, readPart: read };
}

function bounded(value: bigint, min: bigint, limit: bigint): bigint {
  if (value < min || value >= limit) throw new BytesError("integer does not fit its store key", { value });
  return value;
}

function writeSized(out: KeyWriter, key: Uint8Array): void {
  out.uvarint(key.length);
  out.raw(key);
}

function readSized(input: KeyReader): Uint8Array {
  return input.take(input.uvarint());
}

function addressKeyOf(
  name: string,
  position: "raw" | "sized",
  pick: (addresses: Addresses) => AddressCodec,
): KeyCodec<string> {
  const unbound = (): never => {
    throw new BytesError("address key used before it was bound to a chain prefix");
  };
  return {
    name,
    write: unbound,
    writePart: unbound,
    read: unbound,
    readPart: unbound,
    bind(addresses) {
      const codec = pick(addresses);
      const writeText = (out: KeyWriter, key: string): void => out.raw(codec.toBytes(key));
      const writeSizedText = (out: KeyWriter, key: string): void => writeSized(out, codec.toBytes(key));
      const readSizedText = (input: KeyReader): string => codec.toText(readSized(input));
      const isRaw = position === "raw";
      return {
        name,
        write: isRaw ? writeText : writeSizedText,
        writePart: writeSizedText,
        read: isRaw ? (input) => codec.toText(input.rest()) : readSizedText,
        readPart: readSizedText,
      };
    },
  };
}
