/** Protobuf bytes as a tree that can be changed and written again, also in ways that no encoder would. */

import { concatBytes } from "#lib/bytes.ts";
import { varintBytes } from "./bytes.ts";

/** One field; the paddings and `length` say how its encoding lies. */
export interface WireField {
  number: number;
  wireType: number;
  /** Value of a varint. */
  varint: bigint;
  /** Payload of any other wire type. */
  payload: Uint8Array;
  /** Payload as fields, when it is written from them instead of from `payload`. */
  children: WireField[] | undefined;
  /** Superfluous bytes of the tag, and of the length or varint. */
  tagPadding: number;
  valuePadding: number;
  /** What the length says instead of the truth. */
  length: bigint | undefined;
}

/** Payloads are looked into down to here. */
const DEPTH_MAX = 12;
const FIELDS_MAX = 5000;

/** The fields of `bytes`, undefined when they are not a sequence of fields. */
export function parseWire(bytes: Uint8Array, depth = 0): WireField[] | undefined {
  const fields: WireField[] = [];
  let at = 0;
  while (at < bytes.length) {
    const tag = readVarint(bytes, at);
    if (tag === undefined || tag.value >> 3n === 0n || tag.value > 0xffff_ffffn || fields.length >= FIELDS_MAX) return;
    const wireType = Number(tag.value & 7n);
    const value = readValue(bytes, tag.end, wireType);
    if (value === undefined) return undefined;
    const field = newField(Number(tag.value >> 3n), wireType, value.payload);
    field.varint = value.varint;
    if (wireType === 2 && value.payload.length > 1 && depth < DEPTH_MAX) {
      field.children = parseWire(value.payload, depth + 1);
    }
    fields.push(field);
    at = value.end;
  }
  return fields;
}

/** The bytes of `fields`. */
export function writeWire(fields: readonly WireField[]): Uint8Array {
  return concatBytes(...fields.map(writeField));
}

/** A field with nothing unusual about it. */
export function newField(number: number, wireType: number, payload: Uint8Array): WireField {
  return {
    number,
    wireType,
    varint: 0n,
    payload,
    children: undefined,
    tagPadding: 0,
    valuePadding: 0,
    length: undefined,
  };
}

/** A copy that shares no fields. */
export function copyField(field: WireField): WireField {
  return { ...field, children: field.children?.map(copyField) };
}

function writeField(field: WireField): Uint8Array {
  const tag = varintBytes((BigInt(field.number) << 3n) | BigInt(field.wireType), field.tagPadding);
  if (field.wireType === 0) return concatBytes(tag, varintBytes(field.varint, field.valuePadding));
  const payload = field.children === undefined ? field.payload : writeWire(field.children);
  if (field.wireType !== 2) return concatBytes(tag, payload);
  const length = varintBytes(field.length ?? BigInt(payload.length), field.valuePadding);
  return concatBytes(tag, length, payload);
}

interface Value {
  readonly varint: bigint;
  readonly payload: Uint8Array;
  readonly end: number;
}

function readValue(bytes: Uint8Array, at: number, wireType: number): Value | undefined {
  if (wireType === 0) {
    const varint = readVarint(bytes, at);
    return varint === undefined ? undefined : { varint: varint.value, payload: new Uint8Array(0), end: varint.end };
  }
  if (wireType === 1 || wireType === 5) return cut(bytes, at, wireType === 1 ? 8 : 4);
  if (wireType !== 2) return undefined;
  const length = readVarint(bytes, at);
  if (length === undefined || length.value > BigInt(bytes.length)) return undefined;
  return cut(bytes, length.end, Number(length.value));
}

function cut(bytes: Uint8Array, at: number, length: number): Value | undefined {
  const end = at + length;
  return end > bytes.length ? undefined : { varint: 0n, payload: bytes.subarray(at, end), end };
}

function readVarint(bytes: Uint8Array, start: number): { readonly value: bigint; readonly end: number } | undefined {
  let value = 0n;
  for (let i = 0; i < 10; i++) {
    const byte = bytes[start + i];
    if (byte === undefined) return undefined;
    value |= BigInt(byte & 0x7f) << BigInt(7 * i);
    if (byte < 0x80) return { value, end: start + i + 1 };
  }
  return undefined;
}
