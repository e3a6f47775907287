/** Proto3 JSON read by descriptors: names in either case, 64-bit integers as strings or numbers, nothing unknown, nothing twice. */

import { BytesError, fromBase64 } from "#lib/bytes.ts";
import { DecimalError, parseDec } from "#lib/decimal.ts";
import { I32_MAX, I32_MIN, I64_MAX, I64_MIN, IntegerError, parseBigint, U32_MAX, U64_MAX } from "#lib/integer.ts";
import { parseRfc3339, TimeError } from "#lib/time.ts";
import type { Any } from "#proto/google/protobuf/any.ts";
import type { EnumType, Field, FieldType, MessageType, Scalar } from "#wire";
import { fieldByName } from "./fields.ts";
import { type JsonValue, requireDepth, requireObject, requireString } from "./json-value.ts";
import { ProtoJsonError, WRAPPER_TYPES } from "./proto-json.ts";
import { packAny, type TypeRegistry } from "./type-registry.ts";
import { DurationError, parseDurationJson } from "./well-known-json.ts";

/** The message that `json` describes; absent and null fields take their defaults; throws `ProtoJsonError`, `JsonError` or `TypeUrlError`. */
export function fromProtoJson<T>(type: MessageType<T>, json: JsonValue, registry: TypeRegistry): T {
  // The descriptor that built the value is the one that types it.
  return readMessage(type as MessageType<unknown>, json, { registry, depth: 0 }) as T;
}

/** The packed message of an object with "@type"; throws as `fromProtoJson`. */
export function anyFromProtoJson(json: JsonValue, registry: TypeRegistry): Any {
  return readAny(json, { registry, depth: 0 });
}

interface Context {
  readonly registry: TypeRegistry;
  readonly depth: number;
}

function readMessage(type: MessageType<unknown>, json: JsonValue, context: Context): unknown {
  requireDepth(context.depth);
  const { typeName } = type;
  if (typeName === "google.protobuf.Timestamp")
    return renamed(typeName, () => parseRfc3339(requireString(json, typeName)));
  if (typeName === "google.protobuf.Duration") {
    return renamed(typeName, () => parseDurationJson(requireString(json, typeName)));
  }
  if (typeName === "google.protobuf.Any") return readAny(json, context);
  const inner = { registry: context.registry, depth: context.depth + 1 };
  const [only] = type.fields;
  if (only !== undefined && WRAPPER_TYPES.has(typeName)) {
    return type.create({ [only.key]: readField(only, json, inner) } as object);
  }
  return type.create(readFields(type, json, inner));
}

function readFields(type: MessageType<unknown>, json: JsonValue, context: Context): object {
  const partial: Record<string, unknown> = {};
  for (const [name, held] of Object.entries(requireObject(json, type.typeName))) {
    const field = fieldByName(type, name);
    if (field === undefined) throw new ProtoJsonError("field is not known", { type: type.typeName });
    if (held === null) continue;
    const property = field.oneof ?? field.key;
    if (Object.hasOwn(partial, property)) throw new ProtoJsonError("field appears twice", { field: field.name });
    const value = readField(field, held, context);
    partial[property] = field.oneof === undefined ? value : { kind: field.key, value };
  }
  return partial;
}

function readAny(json: JsonValue, context: Context): Any {
  const { "@type": url, ...fields } = requireObject(json, "google.protobuf.Any");
  const type = context.registry.require(requireString(url, "@type"));
  const inner = { registry: context.registry, depth: context.depth + 1 };
  return packAny(type, readMessage(type, hasSingleValue(type) ? (fields.value ?? null) : fields, inner));
}

function hasSingleValue(type: MessageType<unknown>): boolean {
  return WRAPPER_TYPES.has(type.typeName) || SINGLE_VALUE_TYPES.has(type.typeName);
}

const SINGLE_VALUE_TYPES = new Set(["Timestamp", "Duration", "Any"].map((name) => `google.protobuf.${name}`));

function readField(field: Field, json: JsonValue, context: Context): unknown {
  if (!field.repeated) return readSingle(field, field.type, { json, context });
  if (!Array.isArray(json)) throw new ProtoJsonError("expected a list", { field: field.name });
  return json.map((item: JsonValue) => readSingle(field, field.type, { json: item, context }));
}

function readSingle(field: Field, type: FieldType, input: { json: JsonValue; context: Context }): unknown {
  const { json, context } = input;
  switch (type.kind) {
    case "scalar":
      return readScalar(field.name, type.scalar, json);
    case "int":
      return renamed(field.name, () => parseBigint(integerText(field.name, json)));
    case "dec":
      return renamed(field.name, () => parseDec(requireString(json, field.name)));
    case "enum":
      return readEnum(field.name, type.type, json);
    case "message":
      return readMessage(type.type(), json, context);
  }
}

function readScalar(name: string, scalar: Scalar, json: JsonValue): unknown {
  switch (scalar) {
    case "bool":
      if (typeof json !== "boolean") throw new ProtoJsonError("expected true or false", { field: name });
      return json;
    case "string":
      return requireString(json, name);
    case "bytes":
      return renamed(name, () => fromBase64(requireString(json, name)));
    case "int32":
    case "sint32":
    case "sfixed32":
      return Number(readInteger(name, json, [BigInt(I32_MIN), BigInt(I32_MAX)]));
    case "uint32":
    case "fixed32":
      return Number(readInteger(name, json, [0n, BigInt(U32_MAX)]));
    case "int64":
    case "sint64":
    case "sfixed64":
      return readInteger(name, json, [I64_MIN, I64_MAX]);
    case "uint64":
    case "fixed64":
      return readInteger(name, json, [0n, U64_MAX]);
  }
}

function readInteger(name: string, json: JsonValue, [min, max]: readonly [bigint, bigint]): bigint {
  return renamed(name, () => parseBigint(integerText(name, json), { min, max }));
}

/** Decimal text of a string or of a number that a double holds exactly. */
function integerText(name: string, json: JsonValue): string {
  if (typeof json === "string") return json;
  if (typeof json !== "number" || !Number.isSafeInteger(json)) {
    throw new ProtoJsonError("expected an integer", { field: name });
  }
  return json.toFixed(0);
}

function readEnum(name: string, type: EnumType, json: JsonValue): number {
  if (typeof json !== "string") return Number(readInteger(name, json, [BigInt(I32_MIN), BigInt(I32_MAX)]));
  const number = Object.hasOwn(type.values, json) ? type.values[json] : undefined;
  if (number === undefined) throw new ProtoJsonError("enum value is not known", { field: name, type: type.typeName });
  return number;
}

/** Runs `parse`, turning the errors of text parsers into one that names the field. */
function renamed<T>(field: string, parse: () => T): T {
  try {
    return parse();
  } catch (cause) {
    if (!TEXT_ERRORS.some((type) => cause instanceof type)) throw cause;
    throw new ProtoJsonError((cause as Error).message, { field }, { cause });
  }
}

const TEXT_ERRORS = [BytesError, DecimalError, DurationError, IntegerError, TimeError];
