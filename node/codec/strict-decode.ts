/**
 * The checks a transaction's bytes pass before they are decoded: the one encoding of the envelope that ADR-027 allows, and
 * no field that this version does not know (cosmos-sdk x/tx/decode/adr027.go, unknown.go).
 */

import { TypedError } from "#lib/errors.ts";
import { Any } from "#proto/google/protobuf/any.ts";
import { type FieldType, type MessageType, type Scalar, WIRE } from "#wire";
import { fieldByNumber } from "./fields.ts";
import type { TypeRegistry } from "./type-registry.ts";

/** Bytes that break the envelope's encoding, hold an unknown critical field, or are nested too deeply. */
export class StrictDecodeError extends TypedError {}

/** Field numbers with this bit set may be ignored by a version that does not know them. */
export const NON_CRITICAL_BIT = 1 << 10;
/** Deepest nesting of messages, packed ones included. */
export const STRICT_NESTING_MAX = 64;

/**
 * Throws `StrictDecodeError` unless `txRaw` is the one encoding of what a `TxRaw` decoder reads: length-delimited fields in
 * ascending order, lengths written minimally, and, which ADR-027 says but the reference does not check, minimal tags, body
 * and auth info not repeated and not written when empty. What passes and has no unknown fields has no second encoding.
 */
export function requireAdr027(txRaw: Uint8Array): void {
  const cursor = new Cursor(txRaw);
  let previous = 0;
  while (cursor.position < txRaw.length) {
    const tag = minimal(cursor, "envelope tag is not minimal", () => cursor.tag());
    const number = fieldNumber(tag);
    if (wireTypeOf(tag) !== WIRE.bytes)
      throw new StrictDecodeError("envelope field is not length-delimited", { number });
    if (number < previous) throw new StrictDecodeError("envelope fields are not ascending", { number });
    if (number === previous && number !== SIGNATURES) {
      throw new StrictDecodeError("envelope field appears twice", { number });
    }
    previous = number;
    const length = minimal(cursor, "envelope length is not minimal", () => cursor.varint());
    if (length === 0 && number !== SIGNATURES) throw new StrictDecodeError("envelope field is empty", { number });
    cursor.position = cursor.reach(length);
  }
}

/** How unknown fields are treated. */
export interface StrictOptions {
  readonly registry: TypeRegistry;
  /** Whether unknown fields with `NON_CRITICAL_BIT` pass. */
  readonly allowNonCritical: boolean;
}

/**
 * Throws `StrictDecodeError` for an unknown field, a wrong wire type, or a packed message of an unregistered type, at any
 * depth of `bytes` read as `type`; answers whether unknown non-critical fields were seen.
 */
export function rejectUnknownFields(type: MessageType<unknown>, bytes: Uint8Array, options: StrictOptions): boolean {
  const walker = new Walker(bytes, options);
  walker.walk(type, bytes.length);
  return walker.sawNonCritical;
}

/** The repeated field of a `TxRaw`. */
const SIGNATURES = 3;
const VARINT_BYTES_MAX = 10;
const FIELD_NUMBER_MAX = 2 ** 29 - 1;

function fieldNumber(tag: number): number {
  return Math.floor(tag / 8);
}

function wireTypeOf(tag: number): number {
  return tag % 8;
}

/** A position in bytes nobody vouches for; no value may reach beyond `end`. */
class Cursor {
  position = 0;
  end: number;
  protected readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.end = bytes.length;
  }

  /** A varint; beyond 2^53 only its order of magnitude is kept, which no length or field number reaches. */
  varint(): number {
    let value = 0;
    for (let i = 0; i < VARINT_BYTES_MAX; i++) {
      const byte = this.position < this.end ? this.bytes[this.position++] : undefined;
      if (byte === undefined) throw new StrictDecodeError("bytes are truncated", { position: this.position });
      if (byte < 0x80 && i === 0) return byte;
      value += (byte & 0x7f) * 2 ** (7 * i);
      if (byte >= 0x80) continue;
      if (i === VARINT_BYTES_MAX - 1 && byte > 1) break;
      return value;
    }
    throw new StrictDecodeError("varint overflows", { position: this.position });
  }

  /** Field number and wire type in one. */
  tag(): number {
    const tag = this.varint();
    const number = fieldNumber(tag);
    if (number < 1 || number > FIELD_NUMBER_MAX) throw new StrictDecodeError("field number is out of range");
    return tag;
  }

  /** Answers where the next value ends; a length in front of it is passed. */
  open(wireType: number): number {
    switch (wireType) {
      case WIRE.varint:
        this.varint();
        return this.position;
      case WIRE.fixed64:
        return this.reach(8);
      case WIRE.fixed32:
        return this.reach(4);
      case WIRE.bytes:
        return this.reach(this.varint());
    }
    throw new StrictDecodeError("wire type is not supported", { wireType });
  }

  /** Where a value of `length` bytes from here ends. */
  reach(length: number): number {
    if (length > this.end - this.position) throw new StrictDecodeError("length runs past the end", { length });
    return this.position + length;
  }
}

/** Checks messages in place, each within the bounds its parent gave it. */
class Walker extends Cursor {
  sawNonCritical = false;
  private depth = 0;
  private readonly options: StrictOptions;

  constructor(bytes: Uint8Array, options: StrictOptions) {
    super(bytes);
    this.options = options;
  }

  /** Checks the message from here to `end` and stops there. */
  walk(type: MessageType<unknown>, end: number): void {
    if (++this.depth > STRICT_NESTING_MAX) throw new StrictDecodeError("messages are nested too deeply");
    const outer = this.end;
    this.end = end;
    if (type.typeUrl === Any.typeUrl) this.walkAny(type, end);
    else while (this.position < end) this.field(type);
    this.end = outer;
    this.depth--;
  }

  /** Checks one field and stops behind it. */
  private field(type: MessageType<unknown>): void {
    const tag = this.tag();
    const [number, wireType] = [fieldNumber(tag), wireTypeOf(tag)];
    const field = fieldByNumber(type, number);
    const end = this.open(wireType);
    if (field === undefined) {
      const isCritical = (number & NON_CRITICAL_BIT) === 0;
      if (isCritical || !this.options.allowNonCritical) {
        throw new StrictDecodeError("field is not known", { type: type.typeName, number, wireType });
      }
      this.sawNonCritical = true;
    } else if (!canHold(wireType, field.type)) {
      throw new StrictDecodeError("field has another wire type", { type: type.typeName, number, wireType });
    } else if (field.type.kind === "message") this.walk(field.type.type(), end);
    this.position = end;
  }

  /** The reference looks into an Any only where a field holds one; an Any packed in an Any is looked into here as well. */
  private walkAny(type: MessageType<unknown>, end: number): void {
    const start = this.position;
    while (this.position < end) this.field(type);
    const { typeUrl, value } = Any.decode(this.bytes.subarray(start, end));
    const packed = new Walker(value, this.options);
    packed.depth = this.depth;
    packed.walk(this.options.registry.require(typeUrl), value.length);
    if (packed.sawNonCritical) this.sawNonCritical = true;
  }
}

/** A number that `read` takes from the cursor in as few bytes as possible. */
function minimal(cursor: Cursor, fact: string, read: () => number): number {
  const start = cursor.position;
  const value = read();
  if (cursor.position - start !== varintLength(value)) throw new StrictDecodeError(fact, { position: start });
  return value;
}

function varintLength(value: number): number {
  let length = 1;
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) length++;
  return length;
}

/** Whether a wire type can carry a field; numbers may always arrive packed. */
function canHold(wireType: number, type: FieldType): boolean {
  switch (type.kind) {
    case "int":
    case "dec":
    case "message":
      return wireType === WIRE.bytes;
    case "enum":
      return wireType === WIRE.varint || wireType === WIRE.bytes;
    case "scalar":
      return wireType === scalarWireType(type.scalar) || wireType === WIRE.bytes;
  }
}

function scalarWireType(scalar: Scalar): number {
  switch (scalar) {
    case "string":
    case "bytes":
      return WIRE.bytes;
    case "fixed64":
    case "sfixed64":
      return WIRE.fixed64;
    case "fixed32":
    case "sfixed32":
      return WIRE.fixed32;
    case "bool":
    case "int32":
    case "uint32":
    case "sint32":
    case "int64":
    case "uint64":
    case "sint64":
      return WIRE.varint;
  }
}
