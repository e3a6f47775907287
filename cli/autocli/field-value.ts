/** From what is typed for a field to its protobuf JSON, by the field's description. */
import { parseCoin, parseCoins, parseDecCoin, parseDecCoins } from "#codec/coins.ts";
import { type JsonValue, parseJson } from "#codec/json-value.ts";
import { parseDurationMs } from "#config/duration.ts";
import { BytesError, fromBase64, fromHex, toBase64, utf8Decode } from "#lib/bytes.ts";
import { formatDec } from "#lib/decimal.ts";
import type { EnumType, Field, FieldType, Scalar } from "#wire";
import { CliError } from "../errors.ts";

/** Kinds of address, by their protobuf annotation. */
export type AddressKind = "account" | "validator" | "consensus";

/** What reading a field may need of the world. */
export interface FieldContext {
  /** The address that a text is, or that the key of this name has. */
  address(text: string, kind: AddressKind): Promise<string>;
  /** The content of a file. */
  file(path: string): Uint8Array;
}

/** The value of a field from one or more texts; throws `CliError` or the errors of the text parsers. */
export async function fieldJson(field: Field, texts: readonly string[], context: FieldContext): Promise<JsonValue> {
  if (!field.repeated) return single(field, texts.at(-1) ?? "", context);
  const coins = coinList(field.type, texts);
  if (coins !== undefined) return coins;
  const items: JsonValue[] = [];
  for (const text of texts.flatMap((each) => split(field.type, each, context))) {
    items.push(typeof text === "string" ? await single(field, text, context) : text);
  }
  return items;
}

/** What to type for a field, in a few words. */
export function fieldHint({ type, repeated, options }: Field): string {
  const hint = typeHint(type, options["cosmos_proto.scalar"]);
  if (!repeated || isCoin(type)) return hint;
  return type.kind === "message" ? `${hint}; may be repeated` : `${hint}; comma-separated or repeated`;
}

/** The short names of an enum's values: `YES` for `VOTE_OPTION_YES`. */
export function enumChoices(type: EnumType): string[] {
  const names = Object.keys(type.values);
  const prefix = commonPrefix(names);
  return names.map((name) => name.slice(prefix.length).toLowerCase().replaceAll("_", "-"));
}

const COIN = "cosmos.base.v1beta1.Coin";
const DEC_COIN = "cosmos.base.v1beta1.DecCoin";

const messageName = (type: FieldType): string => (type.kind === "message" ? type.type().typeName : "");
const isCoin = (type: FieldType): boolean => messageName(type) === COIN || messageName(type) === DEC_COIN;

function coinList(type: FieldType, texts: readonly string[]): JsonValue | undefined {
  const text = texts.filter((each) => each !== "").join(",");
  if (text.startsWith("[") || text.startsWith("{") || text.startsWith("@")) return undefined;
  switch (messageName(type)) {
    case COIN:
      return parseCoins(text).map(({ denom, amount }) => ({ denom, amount: amount.toString() }));
    case DEC_COIN:
      return parseDecCoins(text).map(({ denom, amount }) => ({ denom, amount: formatDec(amount) }));
  }
  return undefined;
}

/** Items of a list in one text: a JSON list, or texts between commas. */
function split(
  type: FieldType,
  text: string,
  context: FieldContext,
): readonly (string | { readonly [key: string]: JsonValue })[] {
  if (type.kind !== "message") return text === "" ? [] : text.split(",").map((item) => item.trim());
  const json = parseJson(contentOf(text, context));
  return (Array.isArray(json) ? json : [json]) as readonly { readonly [key: string]: JsonValue }[];
}

function single(field: Field, text: string, context: FieldContext): JsonValue | Promise<JsonValue> {
  const { type } = field;
  switch (type.kind) {
    case "scalar":
      return scalar(field, type.scalar, { text, context });
    case "int":
    case "dec":
      return text;
    case "enum":
      return enumName(type.type, text);
    case "message":
      return messageJson(type.type().typeName, text, context);
  }
}

function scalar(
  field: Field,
  type: Scalar,
  { text, context }: { readonly text: string; readonly context: FieldContext },
): JsonValue | Promise<JsonValue> {
  switch (type) {
    case "bool":
      if (text !== "true" && text !== "false") throw new CliError(`${text} is neither true nor false`);
      return text === "true";
    case "bytes":
      return toBase64(bytesOf(text, context));
    case "string": {
      const kind = ADDRESS_KINDS[String(field.options["cosmos_proto.scalar"])];
      return kind === undefined || text === "" ? text : context.address(text, kind);
    }
    case "int32":
    case "uint32":
    case "sint32":
    case "int64":
    case "uint64":
    case "sint64":
    case "fixed32":
    case "fixed64":
    case "sfixed32":
    case "sfixed64":
      return text;
  }
}

const ADDRESS_KINDS: Readonly<Record<string, AddressKind>> = {
  "cosmos.AddressString": "account",
  "cosmos.ValidatorAddressString": "validator",
  "cosmos.ConsensusAddressString": "consensus",
};

/** Hex, `0x` hex, base64 (`base64:` where it could be taken for hex), or `@file`. */
function bytesOf(text: string, context: FieldContext): Uint8Array {
  if (text.startsWith("@")) return context.file(text.slice(1));
  const hex = text.replace(/^0x/, "");
  if (/^([0-9a-fA-F]{2})*$/.test(hex)) return fromHex(hex);
  try {
    return fromBase64(text.replace(/^base64:/, ""));
  } catch (cause) {
    if (!(cause instanceof BytesError)) throw cause;
    throw new CliError("bytes are written in hex, in base64, or as @file", {}, { cause });
  }
}

function messageJson(typeName: string, text: string, context: FieldContext): JsonValue {
  const content = contentOf(text, context).trim();
  if (content.startsWith("{")) return parseJson(content);
  switch (typeName) {
    case COIN: {
      const { denom, amount } = parseCoin(content);
      return { denom, amount: amount.toString() };
    }
    case DEC_COIN: {
      const { denom, amount } = parseDecCoin(content);
      return { denom, amount: formatDec(amount) };
    }
    case "google.protobuf.Timestamp":
      return content;
    case "google.protobuf.Duration": {
      const ms = parseDurationMs(content);
      return ms === undefined ? content : `${ms / 1000}s`;
    }
  }
  return parseJson(content);
}

const contentOf = (text: string, context: FieldContext): string =>
  text.startsWith("@") ? utf8Decode(context.file(text.slice(1))) : text;

function enumName(type: EnumType, text: string): JsonValue {
  if (Object.hasOwn(type.values, text)) return text;
  if (/^-?\d+$/.test(text)) return Number(text);
  const names = Object.keys(type.values);
  const wanted = text.toUpperCase().replaceAll("-", "_");
  const found =
    names.find((name) => name === wanted) ?? names[enumChoices(type).indexOf(text.toLowerCase().replaceAll("_", "-"))];
  if (found === undefined) throw new CliError(`${text} is not known: use ${enumChoices(type).join(", ")}`);
  return found;
}

/** The words that all names start with. */
function commonPrefix(names: readonly string[]): string {
  const [first = "", ...rest] = names;
  let length = first.lastIndexOf("_") + 1;
  while (length > 0 && !rest.every((name) => name.startsWith(first.slice(0, length)))) {
    length = first.lastIndexOf("_", length - 2) + 1;
  }
  return rest.length === 0 ? "" : first.slice(0, length);
}

function typeHint(type: FieldType, annotation: unknown): string {
  switch (type.kind) {
    case "scalar":
      if (type.scalar === "string") {
        return ADDRESS_KINDS[String(annotation)] === undefined ? "text" : "address or key name";
      }
      if (type.scalar === "bytes") return "hex, base64 or @file";
      return type.scalar === "bool" ? "true or false" : "whole number";
    case "int":
      return "whole number";
    case "dec":
      return "decimal such as 0.05";
    case "enum":
      return `one of ${enumChoices(type.type).join(", ")}`;
    case "message":
      return MESSAGE_HINTS[type.type().typeName] ?? "JSON or @file";
  }
}

const MESSAGE_HINTS: Readonly<Record<string, string>> = {
  [COIN]: "coins such as 10utrib",
  [DEC_COIN]: "coins such as 0.5utrib",
  "google.protobuf.Timestamp": "time such as 2030-01-31T12:00:00Z",
  "google.protobuf.Duration": "duration such as 48h",
  "google.protobuf.Any": "JSON with @type, or @file",
};
