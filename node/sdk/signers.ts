/** Who must sign a message: the path its `(cosmos.msg.v1.signer)` options spell (`sdk:x/tx/signing/context.go`). */
import { AddressError, decodeBech32, formatAddress } from "#codec/bech32.ts";
import { assert } from "#lib/assert.ts";
import type { Field, MessageType } from "#wire";

/** Option that names the signer fields, comma-separated. */
const SIGNER_OPTION = "cosmos.msg.v1.signer";
/** What marks a field as the address of a validator's operator, whose account signs. */
const OPERATOR_SCALAR = "cosmos.ValidatorAddressString";
const OPERATOR_SUFFIX = "valoper";
/** Deepest chain of messages between a message and its signer address. */
const SIGNER_DEPTH_MAX = 4;

/** The first signer field of a message, undefined when it declares none. */
export function signerField(type: MessageType<unknown>): Field | undefined {
  return signerFields(type)[0];
}

/** Whether a field holds the address of a validator's operator. */
export function isOperatorField(field: Field): boolean {
  return field.options["cosmos_proto.scalar"] === OPERATOR_SCALAR;
}

/** A function that lists the accounts that sign messages of `type`, in order and with repetitions. */
export function signersOf(type: MessageType<unknown>): (message: unknown) => readonly string[] {
  const collect = collector(type, 0);
  return (message) => {
    const signers: string[] = [];
    collect(message, signers);
    return signers;
  };
}

type Collect = (message: unknown, into: string[]) => void;

function signerFields(type: MessageType<unknown>): readonly Field[] {
  const option = type.options[SIGNER_OPTION];
  if (typeof option !== "string") return [];
  return option.split(",").flatMap((name) => {
    const field = type.fields.find((candidate) => candidate.name === name.trim());
    assert(field !== undefined, "signer option names no field", { message: type.typeName, name });
    return [field];
  });
}

function collector(type: MessageType<unknown>, depth: number): Collect {
  assert(depth < SIGNER_DEPTH_MAX, "signer is nested too deeply", { message: type.typeName });
  const fields = signerFields(type);
  assert(fields.length > 0, "message declares no signer", { message: type.typeName });
  const members = fields.map((field) => memberCollector(field, depth));
  const [only] = members;
  if (members.length === 1 && only !== undefined) return only;
  return (message, into) => {
    for (const member of members) member(message, into);
  };
}

function memberCollector(field: Field, depth: number): Collect {
  const key = field.key;
  const read = (message: unknown): unknown => (message as Readonly<Record<string, unknown>>)[key];
  const element = elementCollector(field, depth);
  if (!field.repeated) return (message, into) => element(read(message), into);
  return (message, into) => {
    for (const part of read(message) as readonly unknown[]) element(part, into);
  };
}

function elementCollector(field: Field, depth: number): Collect {
  if (field.type.kind === "message") {
    const inner = collector(field.type.type(), depth + 1);
    return (value, into) => {
      if (value !== undefined) inner(value, into);
    };
  }
  assert(field.type.kind === "scalar" && field.type.scalar === "string", "signer is not an address", {
    field: field.name,
  });
  if (isOperatorField(field)) return (value, into) => void into.push(accountOfOperator(value as string));
  return (value, into) => {
    into.push(value as string);
  };
}

/** The account with the bytes of an operator address; anything else is left as it is, and is no account. */
function accountOfOperator(text: string): string {
  try {
    const { prefix, bytes } = decodeBech32(text);
    if (!prefix.endsWith(OPERATOR_SUFFIX)) return text;
    return formatAddress(bytes, prefix.slice(0, -OPERATOR_SUFFIX.length));
  } catch (thrown) {
    if (thrown instanceof AddressError) return text;
    throw thrown;
  }
}
