/** `query`: the group, its flags, and the commands that derive from the modules. */
import type { Command } from "commander";
import { applicationOf } from "../application.ts";
import { addModuleQueries } from "../autocli/derived-queries.ts";
import { protoDocs } from "../autocli/docs.ts";
import { addFlag, type Shell, subcommand } from "../shell.ts";
import { addKeyringFlags } from "./keys.ts";
import { addBlockQueries } from "./query-block.ts";
import { addStoreQuery } from "./query-store.ts";
import { addTxQueries } from "./query-tx.ts";

/** Flags of single queries that a field's flag must not hide. */
const PAGE_FLAGS = ["page", "limit", "page-key", "offset", "count-total", "reverse", "help"];

/** Adds `query` to the program. */
export function addQuery(program: Command, shell: Shell): void {
  const query = subcommand(program, "query", "Ask a node about blocks, transactions and state").alias("q");
  addFlag(query, "-n, --node <url>", "RPC server to ask");
  addFlag(query, "--height <height>", "state to ask about (default: the last one)");
  addKeyringFlags(query);
  addTxQueries(query, shell);
  addBlockQueries(query, shell);
  addStoreQuery(query, shell);
}

/** Adds a group per module. */
export async function addDerivedQueries(query: Command, shell: Shell): Promise<void> {
  const { modules } = applicationOf(await shell.application());
  const docs = protoDocs();
  const taken = new Set([...longFlags(query), ...PAGE_FLAGS]);
  for (const module of modules) addModuleQueries(query, module, { shell, docs, taken });
}

/** Names of the flags that a command and its parents have. */
export function longFlags(command: Command): string[] {
  const own = command.options.flatMap(({ long }) => (typeof long === "string" ? [long.slice(2)] : []));
  return command.parent === null ? own : [...own, ...longFlags(command.parent)];
}
