/** Value codecs, byte for byte those of the SDK's collections. A generated `MessageType` is one as well. */
import {
  BytesError,
  EMPTY_BYTES,
  latin1FromBytes,
  u64FromBytes,
  u64ToBytes,
  utf8Decode,
  utf8Encode,
} from "#lib/bytes.ts";
import { parseBigint } from "#lib/integer.ts";
import type { AddressCodec, Addresses } from "./addresses.ts";

/** How one kind of value becomes bytes. */
export interface ValueCodec<V> {
  /** Name shown in generated tables; messages have a `typeName` instead. */
  readonly name?: string;
  readonly typeName?: string;
  encode(value: V): Uint8Array;
  decode(bytes: Uint8Array): V;
  /** Completes a codec whose text form depends on the chain's address prefix. */
  bind?(addresses: Addresses): ValueCodec<V>;
}

/** `math.Int` and scaled `LegacyDec`: ASCII decimal digits. */
export const intValue: ValueCodec<bigint> = {
  name: "int",
  encode: (value) => asciiBytes(value.toString()),
  decode: decodeInt,
};

/** A decimal as the digits of its value times 10^18. */
export const decValue: ValueCodec<bigint> = {
  name: "dec",
  encode: intValue.encode,
  decode: (bytes) => {
    const text = latin1FromBytes(bytes);
    if (!/^-?[0-9]{1,96}$/.test(text)) throw new BytesError("stored decimal is malformed", { length: text.length });
    return BigInt(text);
  },
};

/** Unsigned 64-bit integer: eight big-endian bytes. */
export const u64Value: ValueCodec<bigint> = { name: "u64", encode: u64ToBytes, decode: u64FromBytes };

/** UTF-8 text. */
export const stringValue: ValueCodec<string> = { name: "string", encode: utf8Encode, decode: utf8Decode };

/** Bytes as they are. */
export const bytesValue: ValueCodec<Uint8Array> = {
  name: "bytes",
  encode: (value) => value,
  decode: (bytes) => bytes,
};

/** One byte: 0 or 1. */
export const boolValue: ValueCodec<boolean> = {
  name: "bool",
  encode: (value) => (value ? TRUE_BYTE : FALSE_BYTE),
  decode: (bytes) => {
    if (bytes.length !== 1) throw new BytesError("stored boolean is malformed", { length: bytes.length });
    return bytes[0] !== 0;
  },
};

/** `google.protobuf.BoolValue`: false is the empty message. */
export const protoBoolValue: ValueCodec<boolean> = {
  name: "google.protobuf.BoolValue",
  encode: (value) => (value ? PROTO_TRUE : EMPTY_BYTES),
  decode: (bytes) => bytes.length === 2 && bytes[1] === 1,
};

/** Account address as bech32 text, stored as raw bytes. */
export const addressValue: ValueCodec<string> = addressValueOf("address", (a) => a.account);
/** Validator operator address as bech32 text, stored as raw bytes. */
export const validatorValue: ValueCodec<string> = addressValueOf("validator", (a) => a.validator);
/** Consensus address as bech32 text, stored as raw bytes. */
export const consensusValue: ValueCodec<string> = addressValueOf("consensus", (a) => a.consensus);

/** What an index or a set stores: nothing. */
export const emptyValue: ValueCodec<undefined> = {
  name: "empty",
  encode: () => EMPTY_BYTES,
  decode: () => undefined,
};

/** `codec` completed with the chain's address prefixes where it needs them. */
export function boundValue<V>(codec: ValueCodec<V>, addresses: Addresses): ValueCodec<V> {
  return codec.bind?.(addresses) ?? codec;
}

const TRUE_BYTE = Uint8Array.of(1);
const FALSE_BYTE = Uint8Array.of(0);
const PROTO_TRUE = Uint8Array.of(8, 1);
/** Digits up to which a number holds the integer exactly. */
const SMALL_DIGITS = 15;

function decodeInt(bytes: Uint8Array): bigint {
  if (bytes.length > 0 && bytes.length <= SMALL_DIGITS) {
    let value = 0;
    for (let i = 0; i < bytes.length; i++) {
      const digit = (bytes[i] as number) - 0x30;
      if (digit < 0 || digit > 9) return parseBigint(latin1FromBytes(bytes));
      value = value * 10 + digit;
    }
    return BigInt(value);
  }
  return parseBigint(latin1FromBytes(bytes));
}

function asciiBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

function addressValueOf(name: string, pick: (addresses: Addresses) => AddressCodec): ValueCodec<string> {
  const unbound = (): never => {
    throw new BytesError("address value used before it was bound to a chain prefix");
  };
  return {
    name,
    encode: unbound,
    decode: unbound,
    bind(addresses) {
      const codec = pick(addresses);
      return { name, encode: (text) => codec.toBytes(text), decode: (bytes) => codec.toText(bytes) };
    },
  };
}
