/**
 * Legacy amino JSON written from descriptors and their `(amino.*)` options, as signed under SIGN_MODE_LEGACY_AMINO_JSON by
 * hardware wallets and by browser wallets of older make (cosmos-sdk x/tx/signing/aminojson).
 */

import { toBase64 } from "#lib/bytes.ts";
import { formatDec } from "#lib/decimal.ts";
import { TypedError } from "#lib/errors.ts";
import { formatRfc3339Nano, type Timestamp } from "#lib/time.ts";
import type { Any } from "#proto/google/protobuf/any.ts";
import type { Field, FieldType, MessageType, Scalar } from "#wire";
import { fieldValue } from "./fields.ts";
import { type JsonObject, type JsonValue, requireDepth } from "./json-value.ts";
import { type TypeRegistry, unpackAny } from "./type-registry.ts";
import { type Duration, nsFromDuration } from "./well-known-json.ts";

/** A message that has no legacy amino JSON. */
export class AminoJsonError extends TypedError {}

/** The JSON of a message without its name; throws `AminoJsonError`, or the errors of packed and well-known parts. */
export function toAminoJson<T>(type: MessageType<T>, value: T, registry: TypeRegistry): JsonValue {
  return writeMessage(type as MessageType<unknown>, value, { registry, depth: 0 });
}

/** The JSON of a message under its registered name, `{type, value}`; its URL stands in where it has none. */
export function toNamedAminoJson<T>(type: MessageType<T>, value: T, registry: TypeRegistry): JsonObject {
  return { type: aminoName(type as MessageType<unknown>), value: toAminoJson(type, value, registry) };
}

/** The JSON of a packed message under its registered name; throws as `toAminoJson`. */
export function anyToAminoJson(any: Any, registry: TypeRegistry): JsonObject {
  return writeAny(any, { registry, depth: 0 });
}

interface Context {
  readonly registry: TypeRegistry;
  readonly depth: number;
}

function aminoName(type: MessageType<unknown>): string {
  const name = type.options["amino.name"];
  return typeof name === "string" ? name : type.typeUrl;
}

function writeAny(any: Any, context: Context): JsonObject {
  const { type, value } = unpackAny(any, context.registry);
  return { type: aminoName(type), value: writeMessage(type, value, deeper(context)) };
}

function writeMessage(type: MessageType<unknown>, value: unknown, context: Context): JsonValue {
  requireDepth(context.depth);
  if (type.typeName === "google.protobuf.Timestamp") return formatRfc3339Nano(value as Timestamp);
  if (type.typeName === "google.protobuf.Duration") return nsFromDuration(value as Duration).toString();
  if (type.typeName === "google.protobuf.Any") return writeAny(value as Any, context);
  const encoding = type.options["amino.message_encoding"];
  switch (encoding) {
    case undefined:
      return writeFields(type, value, context);
    case "key_field":
      return writeKeyField(type, value);
    case "threshold_string": {
      const { threshold, ...rest } = writeFields(type, value, context);
      return { threshold: String(threshold ?? 0), ...rest };
    }
  }
  throw new AminoJsonError("message encoding is not supported", { type: type.typeName });
}

/** A public key is just its bytes. */
function writeKeyField(type: MessageType<unknown>, value: unknown): string {
  const key = (value as { readonly key?: unknown }).key;
  if (!(key instanceof Uint8Array)) throw new AminoJsonError("message has no key field", { type: type.typeName });
  return toBase64(key);
}

function writeFields(type: MessageType<unknown>, value: unknown, context: Context): JsonObject {
  const json: Record<string, JsonValue> = {};
  for (const field of type.fields) {
    const held = fieldValue(value, field);
    const isSet = field.oneof === undefined ? isPresent(field, held) : held !== undefined;
    if (!isSet && field.options["amino.dont_omitempty"] !== true) continue;
    if (field.oneof !== undefined) throw new AminoJsonError("oneof has no amino json", { type: type.typeName });
    json[fieldName(field)] = writeField(field, held, context);
  }
  return json;
}

function fieldName(field: Field): string {
  const name = field.options["amino.field_name"];
  return typeof name === "string" ? name : field.name;
}

/** Whether the field would be on the wire; numbers in text form always are, even zero. */
function isPresent(field: Field, held: unknown): boolean {
  if (held === undefined) return false;
  if (field.repeated) return (held as readonly unknown[]).length > 0;
  switch (field.type.kind) {
    case "int":
    case "dec":
    case "message":
      return true;
    case "enum":
      return held !== 0;
    case "scalar":
      return isScalarPresent(field.type.scalar, held);
  }
}

function isScalarPresent(scalar: Scalar, held: unknown): boolean {
  if (scalar === "bytes") return (held as Uint8Array).length > 0;
  return held !== "" && held !== false && held !== 0 && held !== 0n;
}

function writeField(field: Field, held: unknown, context: Context): JsonValue {
  if (!field.repeated) {
    if (held === undefined) throw new AminoJsonError("required message is absent", { field: field.name });
    return writeSingle(field.type, held, context);
  }
  const items = (held as readonly unknown[]).map((item) => writeSingle(field.type, item, context));
  // Go renders a nil slice as null; lists of coins were given the kinder form by an option.
  return items.length === 0 && field.options["amino.encoding"] !== "legacy_coins" ? null : items;
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
      return held as number;
    case "message":
      return writeMessage(type.type(), held, deeper(context));
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

function deeper(context: Context): Context {
  return { registry: context.registry, depth: context.depth + 1 };
}
