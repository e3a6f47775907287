/** Values of typed events as text: what `sdk.TypedEventToEvent` puts into attributes, gogo jsonpb with original names and defaults. */
import { goString } from "#codec/canonical-json.ts";
import { formatDurationJson, formatTimestampJson } from "#codec/well-known-json.ts";
import { assert } from "#lib/assert.ts";
import { compareStrings, toBase64 } from "#lib/bytes.ts";
import { formatDec } from "#lib/decimal.ts";
import type { Duration } from "#proto/google/protobuf/duration.ts";
import type { Timestamp } from "#proto/google/protobuf/timestamp.ts";
import type { EnumType, Field, MessageType, Scalar } from "#wire";

/** One attribute of a typed event: its key and how to print its value. */
export interface EventField {
  readonly key: string;
  text(event: unknown): string;
}

/** The attributes of event type `type`, sorted by key. */
export function eventFields(type: MessageType<unknown>): readonly EventField[] {
  return type.fields
    .map((field) => ({ key: field.name, text: memberText(field) }))
    .sort((a, b) => compareStrings(a.key, b.key));
}

type Text = (value: unknown) => string;

/** Prints the member of a message that `field` describes. */
function memberText(field: Field): Text {
  assert(field.oneof === undefined, "events with a oneof are not supported", { field: field.name });
  const element = elementText(field);
  const key = field.key;
  const read = (message: unknown): unknown => (message as Readonly<Record<string, unknown>>)[key];
  if (!field.repeated) return (message) => element(read(message));
  return (message) => `[${(read(message) as readonly unknown[]).map(element).join(",")}]`;
}

function elementText(field: Field): Text {
  const type = field.type;
  switch (type.kind) {
    case "scalar":
      return scalarText(type.scalar);
    case "int":
      return (value) => `"${value as bigint}"`;
    case "dec":
      return (value) => `"${formatDec(value as bigint)}"`;
    case "enum":
      return enumText(type.type);
    case "message":
      return lazyMessageText(type.type);
  }
}

function scalarText(scalar: Scalar): Text {
  switch (scalar) {
    case "string":
      return (value) => goString(value as string);
    case "bytes":
      return (value) => `"${toBase64(value as Uint8Array)}"`;
    case "bool":
    case "int32":
    case "uint32":
    case "sint32":
    case "fixed32":
    case "sfixed32":
      return String;
    case "int64":
    case "uint64":
    case "sint64":
    case "fixed64":
    case "sfixed64":
      return (value) => `"${value as bigint}"`;
  }
}

function enumText(type: EnumType): Text {
  const names = new Map(Object.entries(type.values).map(([name, number]) => [number, `"${name}"`]));
  return (value) => names.get(value as number) ?? String(value);
}

/** Resolved at first use: message types may refer to each other. */
function lazyMessageText(target: () => MessageType<unknown>): Text {
  let text: Text | undefined;
  return (value) => {
    if (value === undefined) return "null";
    text ??= messageText(target());
    return text(value);
  };
}

function messageText(type: MessageType<unknown>): Text {
  if (type.typeName === "google.protobuf.Timestamp") return (value) => `"${formatTimestampJson(value as Timestamp)}"`;
  if (type.typeName === "google.protobuf.Duration") return (value) => `"${formatDurationJson(value as Duration)}"`;
  assert(type.typeName !== "google.protobuf.Any", "events cannot contain an Any");
  const members = type.fields.map((field) => ({ label: `"${field.name}":`, text: memberText(field) }));
  return (message) => `{${members.map((member) => member.label + member.text(message)).join(",")}}`;
}
