/** `tx staking create-validator` and `edit-validator`: a file and flags instead of nested fields, as the SDK's commands take them. */
import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { formatAddress, parseAddress } from "#codec/bech32.ts";
import { parseCoin } from "#codec/coins.ts";
import { type JsonObject, parseJson, requireObject } from "#codec/json-value.ts";
import { fromProtoJson } from "#codec/proto-json-parse.ts";
import { packAny, type TypeRegistry } from "#codec/type-registry.ts";
import { type Dec, parseDec } from "#lib/decimal.ts";
import { errorMessage } from "#lib/errors.ts";
import { parseBigint } from "#lib/integer.ts";
import { Msg, MsgCreateValidator, MsgEditValidator } from "#proto/cosmos/staking/v1beta1/tx.ts";
import { Any } from "#proto/google/protobuf/any.ts";
import type { AddCommand } from "../autocli/derived-txs.ts";
import { CliError } from "../errors.ts";
import type { Session } from "../session.ts";
import { act, subcommand } from "../shell.ts";
import { requireSender, runTx, type Sender } from "../tx/run.ts";

/** Commands of the staking module that do not derive from their messages, by method. */
export const STAKING_COMMANDS: Readonly<Record<string, AddCommand>> = {
  [Msg.methods.createValidator.path]: addCreateValidator,
  [Msg.methods.editValidator.path]: addEditValidator,
};

/** What an edit writes for a text that shall stay. */
const UNCHANGED = "[do-not-modify]";

/** A validator.json to start from. */
const EXAMPLE = `
The file, of which identity, website, security and details may be left out:

  {
    "pubkey": {"@type": "/cosmos.crypto.ed25519.PubKey", "key": "<what comet show-validator prints>"},
    "amount": "1000000utrib",
    "moniker": "my validator",
    "identity": "signature of an identity, such as Keybase's",
    "website": "https://example.org",
    "security": "security@example.org",
    "details": "anything else",
    "commission-rate": "0.1",
    "commission-max-rate": "0.2",
    "commission-max-change-rate": "0.01",
    "min-self-delegation": "1"
  }`;

function addCreateValidator(group: Parameters<AddCommand>[0], shell: Parameters<AddCommand>[1]): void {
  const command = subcommand(group, "create-validator <validator.json>", "Make a validator of the signer");
  command.addHelpText("after", EXAMPLE);
  act(command, shell, async (session, [path = ""]) => {
    const { registry } = await session.application();
    const sender = await requireSender(session);
    const message = validatorOf(readObject(path), operatorOf(session, sender), registry);
    await runTx(session, sender, [packAny(MsgCreateValidator, message)]);
  });
}

function addEditValidator(group: Parameters<AddCommand>[0], shell: Parameters<AddCommand>[1]): void {
  const command = subcommand(group, "edit-validator", "Change what the signer's validator says of itself");
  addField(command, "--new-moniker <name>", "name of the validator");
  addField(command, "--identity <id>", "signature of an identity, such as Keybase's");
  addField(command, "--website <url>", "website of the validator");
  addField(command, "--security-contact <address>", "where to report security problems");
  addField(command, "--details <text>", "anything else about the validator");
  addField(command, "--commission-rate <rate>", "part of the rewards that the validator keeps, such as 0.1");
  addField(command, "--min-self-delegation <amount>", "least stake of its own; it can only grow");
  act(command, shell, async (session) => {
    const sender = await requireSender(session);
    const message = editOf(session, operatorOf(session, sender));
    await runTx(session, sender, [packAny(MsgEditValidator, message)]);
  });
}

function addField(command: Command, flags: string, help: string): void {
  command.addOption(command.createOption(flags, help).helpGroup("Fields:"));
}

/** The message that a file describes; throws `CliError` for what is missing or malformed. */
function validatorOf(json: JsonObject, operator: string, registry: TypeRegistry): MsgCreateValidator {
  const commission = {
    rate: rateOf(json, "commission-rate"),
    maxRate: rateOf(json, "commission-max-rate"),
    maxChangeRate: rateOf(json, "commission-max-change-rate"),
  };
  const text = (key: string): string => (json[key] === undefined ? "" : required(json, key));
  return {
    description: {
      moniker: required(json, "moniker"),
      identity: text("identity"),
      website: text("website"),
      securityContact: text("security"),
      details: text("details"),
    },
    commission,
    minSelfDelegation: parsed(json, "min-self-delegation", parseBigint),
    delegatorAddress: "",
    validatorAddress: operator,
    pubkey: keyOf(json, registry),
    value: parsed(json, "amount", parseCoin),
  };
}

function editOf({ flags }: Session, operator: string): MsgEditValidator {
  const text = (flag: string): string => flags.text(flag) ?? UNCHANGED;
  const rate = flags.text("commission-rate");
  const least = flags.text("min-self-delegation");
  return {
    description: {
      moniker: text("new-moniker"),
      identity: text("identity"),
      website: text("website"),
      securityContact: text("security-contact"),
      details: text("details"),
    },
    validatorAddress: operator,
    commissionRate: rate === undefined ? undefined : readable("--commission-rate", rate, parseDec),
    minSelfDelegation: least === undefined ? undefined : readable("--min-self-delegation", least, parseBigint),
  };
}

function operatorOf({ prefixes }: Session, { address }: Sender): string {
  return formatAddress(parseAddress(address, prefixes.account), prefixes.validator);
}

function readObject(path: string): JsonObject {
  try {
    return requireObject(parseJson(readFileSync(path, "utf8")), path);
  } catch (cause) {
    throw new CliError(`file ${path} cannot be read: ${errorMessage(cause)}`, {}, { cause });
  }
}

function keyOf(json: JsonObject, registry: TypeRegistry): Any {
  if (json.pubkey === undefined) throw new CliError("the file lacks pubkey, which comet show-validator prints");
  try {
    return fromProtoJson(Any, json.pubkey, registry);
  } catch (cause) {
    throw new CliError(`pubkey is no key such as comet show-validator prints: ${errorMessage(cause)}`, {}, { cause });
  }
}

function rateOf(json: JsonObject, key: string): Dec {
  return parsed(json, key, parseDec);
}

function parsed<T>(json: JsonObject, key: string, parse: (text: string) => T): T {
  return readable(key, required(json, key), parse);
}

function required(json: JsonObject, key: string): string {
  const value = json[key];
  if (value === undefined || value === "") throw new CliError(`the file lacks ${key}`);
  if (typeof value !== "string") throw new CliError(`${key} is not a text`);
  return value;
}

function readable<T>(name: string, text: string, parse: (text: string) => T): T {
  try {
    return parse(text);
  } catch (cause) {
    throw new CliError(`${name} ${text} cannot be used: ${errorMessage(cause)}`, {}, { cause });
  }
}
