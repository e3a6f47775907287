/**
 * Proto3 JSON written from descriptors, in the dialect of the SDK's gateway (gogo jsonpb with original names and defaults):
 * snake_case keys, every field present, 64-bit integers as strings, enums by name, empty bytes and absent messages as null.
 */

import { toBase64 } from "#lib/bytes.ts";
import { formatDec } from "#lib/decimal.ts";
import { TypedError } from "#lib/errors.ts";
import type { Timestamp } from "#lib/time.ts";
import type { Any } from "#proto/google/protobuf/any.ts";
import type { EnumType, Field, FieldType, MessageType, Scalar } from "#wire";
import { fieldValue } from "./fields.ts";
import { isJsonObject, type JsonObject, type JsonValue, requireDepth } from "./json-value.ts";
import { type TypeRegistry, unpackAny } from "./type-registry.ts";
import { type Duration, formatDurationJson, formatTimestampJson } from "./well-known-json.ts";

/** A message that has no proto3 JSON, or JSON that is not one of the expected type. */
export class ProtoJsonError extends TypedError {}

/** Full names of the messages whose JSON is a single value. */
export const WRAPPER_TYPES: ReadonlySet<string> = new Set(
  ["Int64", "UInt64", "Int32", "UInt32", "Bool", "String", "Bytes"].map((name) => `google.protobuf.${name}Value`),
);

/** The JSON of a message; throws `TypeUrlError`, `TimeError`, `DurationError`, `WireError` or `JsonError` when a part has none. */
export function toProtoJson<T>(type: MessageType<T>, value: T, registry: TypeRegistry): JsonValue {
  return writeMessage(type as MessageType<unknown>, value, { registry, depth: 0 });
}

/** The JSON of a packed message: its fields beside "@type"; throws as `toProtoJson`. */
export function anyToProtoJson(any: Any, registry: TypeRegistry): JsonValue {
  return writeAny(any, { registry, depth: 0 });
}

interface Context {
  readonly registry: TypeRegistry;
  readonly depth: number;
}

function writeMessage(type: MessageType<unknown>, value: unknown, context: Context): JsonValue {
  requireDepth(context.depth);
  if (type.typeName === "google.protobuf.Timestamp") return formatTimestampJson(value as Timestamp);
  if (type.typeName === "google.protobuf.Duration") return formatDurationJson(value as Duration);
  if (type.typeName === "google.protobuf.Any") return writeAny(value as Any, context);
  const inner = { registry: context.registry, depth: context.depth + 1 };
  const [only] = type.fields;
  if (only !== undefined && WRAPPER_TYPES.has(type.typeName)) return writeField(only, fieldValue(value, only), inner);
  const json: Record<string, JsonValue> = {};
  for (const field of type.fields) {
    const held = fieldValue(value, field);
    // Only the member of a oneof that is set appears; every other field does.
    if (field.oneof === undefined || held !== undefined) json[field.name] = writeField(field, held, inner);
  }
  return json;
}

function writeAny(any: Any, context: Context): JsonObject {
  const { type, value } = unpackAny(any, context.registry);
  const json = writeMessage(type, value, { registry: context.registry, depth: context.depth + 1 });
  return isJsonObject(json) && type.typeName !== "google.protobuf.Any"
    ? { "@type": any.typeUrl, ...json }
    : { "@type": any.typeUrl, value: json };
}

function writeField(field: Field, held: unknown, context: Context): JsonValue {
  if (field.repeated) return (held as readonly unknown[]).map((item) => writeSingle(field.type, item, context));
  if (held === undefined) return null;
  // Go cannot tell absent bytes from empty ones once decoded, and prints the absent kind as null.
  if (field.oneof === undefined && held instanceof Uint8Array && held.length === 0) return null;
  return writeSingle(field.type, held, context);
}

function writeSingle(type: FieldType, held: unknown, context: Context): JsonValue {
  switch (type.kind) {
    case "scalar":
      return writeScalar(type.scalar, held);
    case "int":
      return (held as bigint).toString();
    case "dec":
      return formatDec(held as bigint);
    case "enum":
      return enumName(type.type, held as number) ?? (held as number);
    case "message":
      return writeMessage(type.type(), held, context);
  }
}

function writeScalar(scalar: Scalar, held: unknown): JsonValue {
  switch (scalar) {
    case "bool":
    case "string":
    case "int32":
    case "uint32":
    case "sint32":
    case "fixed32":
    case "sfixed32":
      return held as boolean | string | number;
    case "int64":
    case "uint64":
    case "sint64":
    case "fixed64":
    case "sfixed64":
      return (held as bigint).toString();
    case "bytes":
      return toBase64(held as Uint8Array);
  }
}

/** The first name an enum gives to a number. */
export function enumName(type: EnumType, number: number): string | undefined {
  return Object.keys(type.values).find((name) => type.values[name] === number);
}
