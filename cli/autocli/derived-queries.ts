/** One command per query of a module: `query <module> <name> …`. */
import type { Command } from "commander";
import type { JsonValue } from "#codec/json-value.ts";
import { toProtoJson } from "#codec/proto-json.ts";
import { fromBase64 } from "#lib/bytes.ts";
import type { AppModule } from "#sdk";
import type { Field, Rpc } from "#wire";
import { callQuery } from "../rpc-client.ts";
import type { Session } from "../session.ts";
import { act, type Shell, subcommand } from "../shell.ts";
import type { ProtoDocs } from "./docs.ts";
import { commandOf } from "./names.ts";
import { declareRequest, fieldFlag, type RequestShape, readRequest } from "./request.ts";

const PAGE_REQUEST = "cosmos.base.query.v1beta1.PageRequest";
const PAGE_LIMIT_DEFAULT = 100n;

/** Adds a group with a command per query of `module`; `taken` are flags that the group's parents have. */
export function addModuleQueries(
  query: Command,
  module: AppModule,
  given: { readonly shell: Shell; readonly docs: ProtoDocs; readonly taken: ReadonlySet<string> },
): void {
  if (module.queries.length === 0) return;
  const group = subcommand(query, module.name, `Queries of the ${module.name} module`);
  for (const { rpc } of module.queries) addQueryCommand(group, rpc, given);
}

/** The arguments and flags of a query: path variables of its REST route come first, then its other plain fields. */
export function queryShape(rpc: Rpc<unknown, unknown>, taken: ReadonlySet<string>): RequestShape {
  const type = rpc.request;
  const known = commandOf(rpc).args;
  const path = rpc.http.find(({ method }) => method === "GET")?.path ?? "";
  const inPath = known ?? [...path.matchAll(/\{([a-z0-9_]+)(?:=\*\*)?\}/g)].map(([, name]) => name);
  const required = inPath.flatMap((name) => type.fields.filter((each) => each.name === name || each.key === name));
  const others = type.fields.filter((field) => !required.includes(field) && !isPage(field));
  const plain = known === undefined ? others.filter(isPlain) : [];
  const lists = others.filter((field) => field.repeated && field.type.kind !== "message");
  const rest = required.length + plain.length === 0 && lists.length === 1 ? lists : [];
  return {
    type,
    positional: [
      ...required.map((field) => ({ field, isRequired: true })),
      ...[...plain, ...rest].map((field) => ({ field, isRequired: false })),
    ],
    flags: others.map((field) => fieldFlag(field, taken)),
  };
}

function addQueryCommand(
  group: Command,
  rpc: Rpc<unknown, unknown>,
  { shell, docs, taken }: { readonly shell: Shell; readonly docs: ProtoDocs; readonly taken: ReadonlySet<string> },
): void {
  const { name, aliases } = commandOf(rpc);
  const [service = "", method = ""] = rpc.path.slice(1).split("/");
  const command = subcommand(group, name, docs.of(`${service}.${method}`) ?? rpc.path).aliases(aliases);
  const shape = queryShape(rpc, taken);
  declareRequest(command, shape, docs);
  const page = shape.type.fields.find(isPage);
  if (page !== undefined) addPageFlags(command);
  act(command, shell, (session, args) => runQuery(session, { rpc, shape, args, page }));
}

async function runQuery(
  session: Session,
  call: {
    readonly rpc: Rpc<unknown, unknown>;
    readonly shape: RequestShape;
    readonly args: readonly string[];
    readonly page: Field | undefined;
  },
): Promise<void> {
  const { rpc, shape, args, page } = call;
  const { registry } = await session.application();
  const paging = page === undefined ? undefined : pageJson(session);
  const preset: Record<string, JsonValue> = page === undefined || paging === undefined ? {} : { [page.name]: paging };
  const request = await readRequest(shape, { session, args, preset }, registry);
  const height = session.flags.uint64("height");
  session.print(toProtoJson(rpc.response, await callQuery(session.rpc, rpc, { request, height }), registry));
}

/** Adds the flags that choose a page. */
export function addPageFlags(command: Command): void {
  const add = (flags: string, help: string): void => {
    command.addOption(command.createOption(flags, help).helpGroup("Page:"));
  };
  add("--page <number>", "page, counted from 1");
  add("--limit <count>", "entries per page (default: 100)");
  add("--page-key <base64>", "next_key of the page before");
  add("--offset <count>", "entries to skip");
  add("--count-total", "count all entries");
  add("--reverse", "last entries first");
}

/** The page asked for, undefined when no flag says anything. */
export function pageJson({ flags }: Session): JsonValue | undefined {
  const limit = flags.uint64("limit");
  const page = flags.uint64("page");
  const key = flags.text("page-key");
  const offset = page === undefined || page < 1n ? flags.uint64("offset") : (page - 1n) * (limit ?? PAGE_LIMIT_DEFAULT);
  const json = {
    ...(key === undefined ? {} : { key: requireBase64(key) }),
    ...(offset === undefined || offset === 0n ? {} : { offset: offset.toString() }),
    ...(limit === undefined ? {} : { limit: limit.toString() }),
    ...(flags.has("count-total") ? { count_total: true } : {}),
    ...(flags.has("reverse") ? { reverse: true } : {}),
  };
  return Object.keys(json).length === 0 ? undefined : json;
}

function requireBase64(text: string): string {
  fromBase64(text);
  return text;
}

const isPage = ({ type }: Field): boolean => type.kind === "message" && type.type().typeName === PAGE_REQUEST;

/** Fields whose value is one word; yes-or-no and choices read better as flags. */
const isPlain = ({ type, repeated, oneof }: Field): boolean =>
  !repeated && oneof === undefined && type.kind !== "message" && type.kind !== "enum" && !isBool(type);

const isBool = (type: Field["type"]): boolean => type.kind === "scalar" && type.scalar === "bool";
