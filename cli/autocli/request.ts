/** The fields of a message as arguments and flags of a command, and back from what was typed to the message. */
import { readFileSync } from "node:fs";
import { type Command, Option } from "commander";
import { AddressError, decodeBech32, formatAddress } from "#codec/bech32.ts";
import type { JsonValue } from "#codec/json-value.ts";
import { fromProtoJson } from "#codec/proto-json-parse.ts";
import type { TypeRegistry } from "#codec/type-registry.ts";
import { errorMessage } from "#lib/errors.ts";
import type { Field, MessageType } from "#wire";
import { CliError } from "../errors.ts";
import type { Flags } from "../flags.ts";
import { KeyringError } from "../keyring/keyring.ts";
import { resolveAddress } from "../keys/find-key.ts";
import type { Session } from "../session.ts";
import type { ProtoDocs } from "./docs.ts";
import { type FieldContext, fieldHint, fieldJson } from "./field-value.ts";
import { kebab } from "./names.ts";

/** How a command takes the fields of a message. */
export interface RequestShape {
  readonly type: MessageType<unknown>;
  readonly positional: readonly PositionalField[];
  readonly flags: readonly FieldFlag[];
}

/** A field taken by position. */
export interface PositionalField {
  readonly field: Field;
  readonly isRequired: boolean;
}

/** A field taken as a flag, whose name differs from the field's where that is taken. */
export interface FieldFlag {
  readonly field: Field;
  readonly name: string;
}

/** Prefix of a flag whose own name is taken by the command line. */
const TAKEN_PREFIX = "field-";

/** The flag of a field; `taken` are names the command has already. */
export function fieldFlag(field: Field, taken: ReadonlySet<string>): FieldFlag {
  const name = kebab(field.name);
  return { field, name: taken.has(name) ? `${TAKEN_PREFIX}${name}` : name };
}

/** Declares arguments and flags. */
export function declareRequest(command: Command, { type, positional, flags }: RequestShape, docs: ProtoDocs): void {
  positional.forEach(({ field, isRequired }, i) => {
    const name = kebab(field.name) + (takesRest(field, i === positional.length - 1) ? "..." : "");
    command.argument(isRequired ? `<${name}>` : `[${name}]`, helpOf(type, field, docs));
  });
  for (const { field, name } of flags) {
    const value = isSwitch(field) ? "" : ` <${field.repeated ? "values" : "value"}>`;
    const option = new Option(`--${name}${value}`, helpOf(type, field, docs)).helpGroup("Fields:");
    if (field.repeated)
      option.argParser((text: string, before: readonly string[] | undefined) => [...(before ?? []), text]);
    command.addOption(option);
  }
}

/** The message that arguments and flags describe; `preset` are fields known otherwise, by key. */
export async function readRequest(
  shape: RequestShape,
  given: {
    readonly session: Session;
    readonly args: readonly string[];
    readonly preset: Readonly<Record<string, JsonValue>>;
  },
  registry: TypeRegistry,
): Promise<unknown> {
  const { session, args, preset } = given;
  const context = fieldContext(session);
  const json: Record<string, JsonValue> = {};
  const read = async (field: Field, texts: readonly string[], where: string): Promise<void> => {
    try {
      const value = await fieldJson(field, texts, context);
      fromProtoJson(shape.type, { [field.name]: value }, registry);
      json[field.name] = value;
    } catch (cause) {
      if (cause instanceof KeyringError) throw cause;
      throw new CliError(`${where} cannot be used: ${errorMessage(cause)}`, {}, { cause });
    }
  };
  for (const [i, { field }] of shape.positional.entries()) {
    const rest = takesRest(field, i === shape.positional.length - 1) ? args.slice(i) : args.slice(i, i + 1);
    if (rest.length > 0) await read(field, rest, `${kebab(field.name)} ${rest.join(" ")}`);
  }
  for (const { field, name } of shape.flags) {
    const texts = textsOf(session.flags, field, name);
    if (texts.length > 0) await read(field, texts, `--${name} ${texts.join(" ")}`);
  }
  return fromProtoJson(shape.type, { ...json, ...preset }, registry);
}

const isSwitch = ({ type, repeated }: Field): boolean => type.kind === "scalar" && type.scalar === "bool" && !repeated;

/** A list at the end takes all that is left; coins are one text. */
const takesRest = (field: Field, isLast: boolean): boolean => isLast && field.repeated && field.type.kind !== "message";

function textsOf(flags: Flags, field: Field, name: string): readonly string[] {
  return isSwitch(field) ? (flags.has(name) ? ["true"] : []) : flags.list(name);
}

function helpOf(type: MessageType<unknown>, field: Field, docs: ProtoDocs): string {
  const doc = docs.of(`${type.typeName}.${field.name}`);
  const hint = isSwitch(field) ? "" : fieldHint(field);
  return [doc, hint].filter((part) => part !== undefined && part !== "").join("; ") || field.name.replaceAll("_", " ");
}

function fieldContext(session: Session): FieldContext {
  return {
    async address(text, kind) {
      if (isBech32(text)) return text;
      return formatAddress(await resolveAddress(session, text), session.prefixes[kind]);
    },
    file(path) {
      try {
        return readFileSync(path);
      } catch (cause) {
        throw new CliError(`file ${path} cannot be read: ${errorMessage(cause)}`, {}, { cause });
      }
    },
  };
}

function isBech32(text: string): boolean {
  try {
    decodeBech32(text);
    return true;
  } catch (error) {
    if (error instanceof AddressError) return false;
    throw error;
  }
}
