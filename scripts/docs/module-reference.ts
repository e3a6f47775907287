/** What a module's declaration says, as the tables of its README. */

import { fieldValue } from "#codec/fields.ts";
import { toProtoJson } from "#codec/proto-json.ts";
import type { AppModule, MessageHandler, Wiring } from "#sdk";
import type { MessageType, Rpc } from "#wire";
import { queryCommand, txCommand } from "./commands.ts";
import { eventRows } from "./events.ts";
import { code, joined, section, table } from "./markdown.ts";
import type { ErrorCode } from "./possible-errors.ts";
import { fieldsText, shortName } from "./proto-text.ts";
import { stateEntries } from "./state.ts";

/** What the tables are made from, besides the module itself. */
export interface ReferenceSources {
  readonly wiring: Wiring;
  /** Comments of the .proto files by full name. */
  readonly docs: { of(name: string): string | undefined };
  possibleErrors(module: AppModule, handler: MessageHandler): readonly ErrorCode[];
}

/** All tables of a module. */
export function moduleReference(module: AppModule, sources: ReferenceSources): string {
  return joined([
    summary(module, sources.wiring),
    section("State", stateTable(module, sources)),
    section("Messages", messageTable(module, sources)),
    section("Queries", queryTable(module, sources)),
    section("Events", table(["Event", "Attributes", "Meaning"], eventRows(module, sources.docs))),
    section("Errors", errorTable(module)),
    section("Parameters", paramTable(module, sources)),
    section("Hooks", hookList(module, sources.wiring)),
    section("Invariants", list(module.invariants.map(({ name }) => name))),
  ]);
}

function summary(module: AppModule, wiring: Wiring): string {
  const accounts = Object.entries(module.spec.accounts ?? {}).map(
    ([name, { permissions, receives }]) =>
      `${code(name)} (${[...permissions, ...(receives === true ? ["receives"] : [])].join(", ") || "holds coins"})`,
  );
  const names = (list: readonly string[]): string => list.map(code).join(", ");
  const needs = module.spec.keepers?.names ?? [];
  const users = wiring.modules.filter(({ spec }) => spec.keepers?.names.includes(module.name)).map(({ name }) => name);
  const facts = [
    `Store ${code(module.storeName)}, consensus version ${module.consensusVersion}.`,
    ...(accounts.length === 0 ? [] : [`Module accounts: ${accounts.join(", ")}.`]),
    ...(needs.length === 0 ? [] : [`Uses the keepers of ${names(needs)}.`]),
    ...(users.length === 0 ? [] : [`Its keeper is used by ${names(users)}.`]),
  ];
  return facts.join(" ");
}

function stateTable(module: AppModule, { wiring }: ReferenceSources): string | undefined {
  const rows = stateEntries(module, wiring).map(({ prefix, name, kind, key, value }) => [
    code(prefix),
    code(name),
    kind,
    key,
    shortName(value),
  ]);
  return table(["Prefix", "Name", "Kind", "Key", "Value"], rows);
}

function messageTable(module: AppModule, sources: ReferenceSources): string | undefined {
  const rows = module.messages.map((handler) => [
    `${code(shortName(handler.type.typeName))}${meaning(handler.rpc, sources)}`,
    code(handler.type.fields.find(({ key }) => key === handler.signer)?.name ?? handler.signer),
    fieldsText(handler.type),
    code(txCommand(module, handler)),
    codesText(module.name, sources.possibleErrors(module, handler)),
  ]);
  const heads = ["Message", "Signer", "Fields", "Command", "May fail with"];
  const content = table(heads, rows);
  return content === undefined
    ? undefined
    : `${content}\n\nA malformed address fails with sdk 7, and what precedes messages with the codes of the ante checks.`;
}

function queryTable(module: AppModule, sources: ReferenceSources): string | undefined {
  const rows = module.queries.map(({ rpc }) => [
    `${code(rpc.name)}${meaning(rpc, sources)}`,
    rpc.http.map(({ method, path }) => code(method === "GET" ? path : `${method} ${path}`)).join(" "),
    code(queryCommand(module, rpc)),
  ]);
  const service = module.queries[0]?.rpc.path.slice(1).split("/")[0];
  const content = table(["Query", "REST", "Command"], rows);
  return content === undefined ? undefined : `gRPC service ${code(service ?? "")}.\n\n${content}`;
}

/** What the .proto file says of a method, after its name. */
function meaning(rpc: Rpc<unknown, unknown>, { docs }: ReferenceSources): string {
  const [service = "", method = ""] = rpc.path.slice(1).split("/");
  const text = docs.of(`${service}.${method}`) ?? docs.of(rpc.request.typeName);
  return text === undefined ? "" : `: ${withoutSubject(text, method)}`;
}

/** Comments begin with the name of what they describe, which the table has already. */
const withoutSubject = (text: string, name: string): string =>
  text.startsWith(`${name} `) ? text.slice(name.length + 1) : text;

function errorTable({ spec }: AppModule): string | undefined {
  const rows = Object.entries(spec.errors ?? {}).map(([name, [number, text]]) => [`${number}`, code(name), text]);
  return table(["Code", "Name", "Text"], rows);
}

function paramTable(module: AppModule, { wiring, docs }: ReferenceSources): string | undefined {
  const params = module.genesis?.type.fields.find(({ name }) => name === "params");
  if (module.genesis === undefined || params?.type.kind !== "message") return undefined;
  const type: MessageType<unknown> = params.type.type();
  const value = fieldValue(module.genesis.default(), params);
  const json = toProtoJson(type, value, wiring.registry) as Readonly<Record<string, unknown>>;
  const rows = type.fields.map(({ name }) => [
    code(name),
    code(JSON.stringify(json[name])),
    docs.of(`${type.typeName}.${name}`) ?? "",
  ]);
  return table(["Parameter", "Default", "Meaning"], rows);
}

function hookList(module: AppModule, wiring: Wiring): string | undefined {
  const lane = wiring.openLane("query");
  const ctx = lane.contextOf(wiring.indexOf(module.name));
  const times = {
    "pre-block": "before a block",
    "begin-block": "at begin block",
    "end-block": "at end block",
  } as const;
  const blocks = module.hooks.map(({ when }) => `runs ${times[when]}`);
  const calls = (module.spec.hooks?.names ?? []).map((name) => `calls ${code(name)} of its listeners`);
  const listens = module.listeners.map(({ to, build }) => {
    const names = Object.keys(build(ctx)).map(code).join(", ");
    return `listens to ${code(to)}: ${names}`;
  });
  const votes = module.voteExtension === undefined ? [] : ["extends votes"];
  return list([...blocks, ...calls, ...listens, ...votes]);
}

/** Codes by codespace, the module's own first, numbers in a row shortened. */
export function codesText(own: string, codes: readonly ErrorCode[]): string {
  const spaces = [...new Set(codes.map(({ codespace }) => codespace))];
  const ordered = [...spaces.filter((name) => name === own), ...spaces.filter((name) => name !== own)];
  return ordered
    .map((name) => `${name} ${ranges(codes.filter((each) => each.codespace === name).map((each) => each.code))}`)
    .join("; ");
}

function ranges(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([a, b]) => (a === b ? `${a}` : b === a + 1 ? `${a}, ${b}` : `${a}–${b}`)).join(", ");
}

const list = (items: readonly string[]): string | undefined =>
  items.length === 0 ? undefined : items.map((item) => `- ${item}`).join("\n");
