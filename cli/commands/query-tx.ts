/** `query tx`, `query txs` and `query wait-tx`: transactions that a node has indexed. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Command } from "commander";
import { isJsonObject, type JsonValue, requireArray, requireObject } from "#codec/json-value.ts";
import { parseDurationMs } from "#config/duration.ts";
import { fromHex, toBase64 } from "#lib/bytes.ts";
import { CliError } from "../errors.ts";
import { RpcCallError } from "../rpc-client.ts";
import type { Session } from "../session.ts";
import { act, type Shell, subcommand } from "../shell.ts";
import { txResponses } from "../tx/response.ts";

const LIMIT_MAX = 100;
const POLL_MS = 250;

/** Adds the commands. */
export function addTxQueries(query: Command, shell: Shell): void {
  const one = subcommand(query, "tx <value>", "Find a transaction by hash, account sequence or signature").option(
    "--type <type>",
    "what the value is: hash, acc_seq (address/sequence) or signature (base64)",
    "hash",
  );
  act(one, shell, queryTx);
  const many = subcommand(query, "txs", "Find transactions by their events")
    .option("--query <conditions>", "such as \"message.sender='trib1…' AND tx.height>5\"")
    .option("--events <conditions>", "the same, in the notation of older releases")
    .option("--page <number>", "page, counted from 1", "1")
    .option("--limit <count>", "transactions per page", String(LIMIT_MAX))
    .option("--order_by <order>", "asc or desc", "asc");
  act(many, shell, queryTxs);
  const wait = subcommand(query, "wait-tx <hash>", "Wait until a transaction is in a block")
    .alias("event-query-tx-for")
    .option("--timeout <duration>", "how long to wait", "15s");
  act(wait, shell, waitForTx);
}

async function queryTx(session: Session, [value = ""]: readonly string[]): Promise<void> {
  const { registry } = await session.application();
  switch (session.flags.choice("type", ["hash", "acc_seq", "signature"])) {
    case "acc_seq":
      return printFirst(session, `tx.acc_seq='${quotable(value)}'`);
    case "signature":
      return printFirst(session, `tx.signature='${quotable(value)}'`);
    case "hash":
    case undefined: {
      const result = await findTx(session, txHash(value));
      if (result === undefined) throw new CliError(`there is no transaction ${value} in this node's index`);
      const [response] = await txResponses(session.rpc, [result], registry);
      session.print(response ?? null);
    }
  }
}

async function printFirst(session: Session, query: string): Promise<void> {
  const found = await search(session, { query, page: "1", per_page: "1", order_by: "asc" });
  const { registry } = await session.application();
  const [response] = await txResponses(session.rpc, found.txs.slice(0, 1), registry);
  if (response === undefined) throw new CliError(`no transaction has ${query}`);
  session.print(response);
}

async function queryTxs(session: Session): Promise<void> {
  const { flags } = session;
  const query = flags.text("query") ?? flags.text("events")?.split("&").map(oldCondition).join(" AND ");
  if (query === undefined) throw new CliError('say which transactions with --query, such as "tx.height=5"');
  const page = flags.integer("page", { min: 1, max: 1_000_000 }) ?? 1;
  const limit = flags.integer("limit", { min: 1, max: LIMIT_MAX }) ?? LIMIT_MAX;
  const order = flags.choice("order_by", ["asc", "desc"]) ?? "asc";
  const found = await search(session, { query, page: String(page), per_page: String(limit), order_by: order });
  const txs = await txResponses(session.rpc, found.txs, (await session.application()).registry);
  session.print({
    total_count: found.total.toString(),
    count: String(txs.length),
    page_number: String(page),
    page_total: String(Math.max(1, Math.ceil(found.total / limit))),
    limit: String(limit),
    txs,
  });
}

async function waitForTx(session: Session, [value = ""]: readonly string[]): Promise<void> {
  const hash = txHash(value);
  const text = session.flags.text("timeout") ?? "15s";
  const timeoutMs = parseDurationMs(text);
  if (timeoutMs === undefined) throw new CliError(`--timeout ${text} is not a duration such as 15s`);
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const result = await findTx(session, hash);
    if (result !== undefined) {
      const [response] = await txResponses(session.rpc, [result], (await session.application()).registry);
      session.print(response ?? null);
      return;
    }
    if (performance.now() > deadline) {
      throw new CliError(
        `transaction ${value} was in no block after ${text}: ask again, or look for it in the mempool`,
      );
    }
    await sleep(POLL_MS);
  }
}

/** The node's answer for a hash, undefined while it knows no such transaction. */
async function findTx(session: Session, hash: Uint8Array): Promise<JsonValue | undefined> {
  try {
    return await session.rpc.call("tx", { hash: toBase64(hash), prove: false });
  } catch (error) {
    if (error instanceof RpcCallError && String(error.data.detail).includes("not found")) return undefined;
    throw error;
  }
}

async function search(session: Session, params: { readonly [key: string]: JsonValue }) {
  const result = requireObject(await session.rpc.call("tx_search", { ...params, prove: false }), "tx_search");
  const txs = requireArray(result.txs ?? [], "txs").filter((tx) => isJsonObject(tx));
  return { txs, total: Number(result.total_count ?? 0) };
}

function txHash(text: string): Uint8Array {
  if (!/^(0x)?[0-9a-fA-F]{64}$/.test(text))
    throw new CliError(`${text} is not a transaction hash: it has 64 hex digits`);
  return fromHex(text.replace(/^0x/, ""));
}

/** A value inside single quotes of the query language. */
function quotable(value: string): string {
  if (value.includes("'")) throw new CliError(`${value} must not contain a quote`);
  return value;
}

/** `message.sender=trib1…` of older releases as a condition with a quoted value. */
function oldCondition(text: string): string {
  const [, key = "", value = ""] = /^([^=<>]+)=(.*)$/.exec(text.trim()) ?? [];
  if (key === "" || value.startsWith("'") || /^\d+$/.test(value)) return text.trim();
  return `${key}='${value}'`;
}
