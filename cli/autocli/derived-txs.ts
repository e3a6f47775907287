/** One command per message of a module: `tx <module> <name> …`. */
import type { Command } from "commander";
import { formatAddress, parseAddress } from "#codec/bech32.ts";
import { packAny } from "#codec/type-registry.ts";
import { assertDefined } from "#lib/assert.ts";
import { type AppModule, isOperatorField, type MessageHandler } from "#sdk";
import type { Field } from "#wire";
import type { Session } from "../session.ts";
import { act, type Shell, subcommand } from "../shell.ts";
import { requireSender, runTx } from "../tx/run.ts";
import type { ProtoDocs } from "./docs.ts";
import { commandOf } from "./names.ts";
import { declareRequest, fieldFlag, type RequestShape, readRequest } from "./request.ts";

/** Adds a command to a group. */
export type AddCommand = (group: Command, shell: Shell) => void;

/** What the commands of a module are made with. */
export interface TxCommandsGiven {
  readonly shell: Shell;
  readonly docs: ProtoDocs;
  /** Flags that the group's parents have. */
  readonly taken: ReadonlySet<string>;
  /** Commands written by hand, by the method they call. */
  readonly own: Readonly<Record<string, AddCommand>>;
}

/** Adds a group with a command per message of `module`. */
export function addModuleTxs(tx: Command, module: AppModule, given: TxCommandsGiven): void {
  if (module.messages.length === 0) return;
  const group = subcommand(tx, module.name, `Transactions of the ${module.name} module`);
  for (const handler of module.messages) {
    const own = given.own[handler.rpc.path];
    if (own === undefined) addMessageCommand(group, handler, given);
    else own(group, given.shell);
  }
}

/** The arguments and flags of a message; its signer comes from --from unless it is an argument. */
export function messageShape(handler: MessageHandler, taken: ReadonlySet<string>): RequestShape {
  const { type } = handler;
  const keys = commandOf(handler.rpc).args ?? handler.cli;
  const positional = keys.map((key) => {
    const field = type.fields.find((each) => each.key === key);
    return {
      field: assertDefined(field, "command line names no field", { message: type.typeName, key }),
      isRequired: true,
    };
  });
  const others = type.fields.filter(
    (field) => field.key !== presetSigner(handler) && !positional.some((each) => each.field === field),
  );
  return { type, positional, flags: others.map((field) => fieldFlag(field, taken)) };
}

/** The field that --from fills in: the signer, when it is an address of its own. */
function presetSigner({ type, signer }: MessageHandler): string | undefined {
  const field = type.fields.find(({ key }) => key === signer);
  return field?.type.kind === "scalar" && !field.repeated ? field.key : undefined;
}

function addMessageCommand(group: Command, handler: MessageHandler, { shell, docs, taken }: TxCommandsGiven): void {
  const { name, aliases } = commandOf(handler.rpc);
  const [service = "", method = ""] = handler.rpc.path.slice(1).split("/");
  const summary = docs.of(`${service}.${method}`) ?? docs.of(handler.type.typeName) ?? handler.type.typeUrl;
  const command = subcommand(group, name, summary).aliases(aliases);
  const shape = messageShape(handler, taken);
  declareRequest(command, shape, docs);
  act(command, shell, (session, args) => sendMessage(session, handler, { shape, args }));
}

async function sendMessage(
  session: Session,
  handler: MessageHandler,
  { shape, args }: { readonly shape: RequestShape; readonly args: readonly string[] },
): Promise<void> {
  const { registry } = await session.application();
  const key = presetSigner(handler);
  const place = shape.positional.findIndex(({ field }) => field.key === key);
  const sender = await requireSender(session, place < 0 ? undefined : args[place]);
  const field = shape.type.fields.find((each) => each.key === key);
  const preset = field === undefined ? {} : { [field.name]: signerText(session, field, sender.address) };
  const message = await readRequest(shape, { session, args, preset }, registry);
  await runTx(session, sender, [packAny(shape.type, message)]);
}

/** The sender as the field names it: a validator's operator has the account's bytes under a prefix of its own. */
function signerText({ prefixes }: Session, field: Field, account: string): string {
  if (!isOperatorField(field)) return account;
  return formatAddress(parseAddress(account, prefixes.account), prefixes.validator);
}
