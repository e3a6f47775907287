/** Txs: broadcast, lookup, search, the pool (cmt:rpc/core/{mempool,tx}.go). */
import { sha256 } from "#crypto/sha256.ts";
import { fromHex, toBase64, toHexUpper } from "#lib/bytes.ts";
import { errorMessage } from "#lib/errors.ts";
import { CheckTxType, type ExecTxResult, type ResponseCheckTx, type TxResult } from "#proto/tendermint/abci/types.ts";
import { blockIdToJson, blockToJson, txProofToJson } from "#types/json.ts";
import { txProof } from "#types/txs.ts";
import { checkTxToJson, execTxResultToJson } from "../abci-json.ts";
import type { RpcEnvironment } from "../environment.ts";
import { type Position, searchPositions } from "../indexer/search.ts";
import { bool, bytes, int64, optional, text } from "../jsonrpc/arguments.ts";
import { CODE, type Json, RpcError } from "../jsonrpc/envelope.ts";
import { type Route, route } from "../jsonrpc/route.ts";
import { resolveLimit, resolvePage } from "../limits.ts";
import { parseQuery, type Query } from "../query/parse.ts";

/** The routes of this file. */
export function txRoutes(env: RpcEnvironment): Route[] {
  const { pool } = env;
  const search = { query: text, page: optional(int64), per_page: optional(int64), order_by: text };
  const unsafe = env.options.isUnsafe
    ? [
        route({
          name: "unsafe_flush_mempool",
          args: {},
          handle: () => {
            pool.flush();
            return {};
          },
        }),
      ]
    : [];
  return [
    route({
      name: "broadcast_tx_async",
      args: { tx: bytes },
      handle: ({ tx }) => {
        // The caller asked not to be told the verdict.
        pool.checkTx(tx).catch(() => {});
        return broadcastAnswer(tx);
      },
    }),
    route({
      name: "broadcast_tx_sync",
      args: { tx: bytes },
      handle: async ({ tx }) => broadcastAnswer(tx, await pool.checkTx(tx)),
    }),
    route({ name: "broadcast_tx_commit", args: { tx: bytes }, handle: ({ tx }) => broadcastCommit(env, tx) }),
    route({
      name: "check_tx",
      args: { tx: bytes },
      handle: async ({ tx }) => checkTxToJson(await env.application.checkTx({ tx, type: CheckTxType.NEW })),
    }),
    route({
      name: "unconfirmed_txs",
      args: { limit: optional(int64) },
      handle: ({ limit }) => {
        const txs = pool.reapMaxTxs(resolveLimit(limit));
        return { ...poolFacts(env, txs.length), txs: txs.map(toBase64) };
      },
    }),
    route({ name: "num_unconfirmed_txs", args: {}, handle: () => ({ ...poolFacts(env, pool.size), txs: null }) }),
    route({
      name: "tx",
      args: { hash: bytes, prove: bool },
      cacheable: () => true,
      handle: ({ hash, prove }) => {
        const result = indexOf(env).indexer.tx(hash);
        if (result === undefined) throw new RpcError(CODE.internal, `tx (${toHexUpper(hash)}) not found`);
        return txAnswer(env, result, prove);
      },
    }),
    route({
      name: "tx_search",
      args: { query: text, prove: bool, page: search.page, per_page: search.per_page, order_by: text },
      handle: (args) => searchTxs(env, args),
    }),
    route({ name: "block_search", args: search, handle: (args) => searchBlocks(env, args) }),
    ...unsafe,
  ];
}

function broadcastAnswer(tx: Uint8Array, verdict?: ResponseCheckTx): Json {
  return {
    code: verdict?.code ?? 0,
    data: toHexUpper(verdict?.data ?? new Uint8Array()),
    log: verdict?.log ?? "",
    codespace: verdict?.codespace ?? "",
    hash: toHexUpper(sha256(tx)),
  };
}

async function broadcastCommit(env: RpcEnvironment, tx: Uint8Array): Promise<Json> {
  const hash = toHexUpper(sha256(tx));
  // Subscribed before the tx is offered, so that a fast block cannot be missed.
  const committed = env.subscriptions.waitForTx(hash, env.options.broadcastCommitTimeoutMs);
  const done = (verdict: ResponseCheckTx, result?: ExecTxResult, height = 0n): Json => ({
    check_tx: checkTxToJson(verdict),
    tx_result: result === undefined ? EMPTY_RESULT : execTxResultToJson(result),
    hash,
    height: height.toString(),
  });
  try {
    const verdict = await env.pool.checkTx(tx);
    if (verdict.code !== 0) return done(verdict);
    const found = await committed.result;
    if (found === undefined) throw new RpcError(CODE.internal, "timed out waiting for tx to be included in a block");
    return done(verdict, found.result, found.height);
  } catch (error) {
    if (error instanceof RpcError) throw error;
    throw new RpcError(CODE.internal, `error on broadcastTxCommit: ${errorMessage(error)}`);
  } finally {
    committed.cancel();
  }
}

const EMPTY_RESULT: Json = {
  code: 0,
  data: null,
  log: "",
  info: "",
  gas_wanted: "0",
  gas_used: "0",
  events: [],
  codespace: "",
};

const poolFacts = ({ pool }: RpcEnvironment, count: number) => ({
  n_txs: count.toString(),
  total: pool.size.toString(),
  total_bytes: pool.bytes.toString(),
});

function indexOf(env: RpcEnvironment): NonNullable<RpcEnvironment["index"]> {
  if (env.index === undefined) throw new RpcError(CODE.internal, "transaction indexing is disabled");
  return env.index;
}

function txAnswer({ chain }: RpcEnvironment, { height, index, tx, result }: TxResult, prove: boolean): Json {
  const answer = {
    hash: toHexUpper(sha256(tx)),
    height: height.toString(),
    index,
    tx_result: execTxResultToJson(result),
    tx: toBase64(tx),
  };
  if (!prove) return answer;
  const block = chain.block(height);
  if (block === undefined) throw new RpcError(CODE.internal, `block ${height} is not available, so there is no proof`);
  return { ...answer, proof: txProofToJson(txProof(block.data.txs, index)) };
}

interface SearchArgs {
  readonly query: string;
  readonly page: bigint | undefined;
  readonly per_page: bigint | undefined;
  readonly order_by: string;
}

async function searchTxs(env: RpcEnvironment, args: SearchArgs & { readonly prove: boolean }): Promise<Json> {
  const { indexer, database } = indexOf(env);
  const query = parsed(args.query);
  const byHash = query.find((c) => c.tag === "tx.hash" && c.operator === "=" && c.operand?.kind === "text");
  if (byHash?.operand?.kind === "text") {
    const result = /^[0-9a-fA-F]{64}$/.test(byHash.operand.text) ? indexer.tx(fromHex(byHash.operand.text)) : undefined;
    return {
      txs: result === undefined ? [] : [txAnswer(env, result, args.prove)],
      total_count: result === undefined ? "0" : "1",
    };
  }
  const positions = ordered(await searchPositions(database, "tx", query), args.order_by, "asc");
  const { skip, perPage } = resolvePage(positions.length, args.page, args.per_page);
  const txs = positions.slice(skip, skip + perPage).flatMap((position) => {
    const result = resultAt(env, position);
    return result === undefined ? [] : [txAnswer(env, result, args.prove)];
  });
  return { txs, total_count: positions.length.toString() };
}

/** The result at a position: from the block itself, because the index keeps one result per hash. */
function resultAt({ chain, index }: RpcEnvironment, { height, index: at }: Position): TxResult | undefined {
  const tx = chain.block(height)?.data.txs[at];
  const result = chain.results(height)?.txResults[at];
  if (tx !== undefined && result !== undefined) return { height, index: at, tx, result };
  return index?.indexer.txAt(height, at);
}

async function searchBlocks(env: RpcEnvironment, args: SearchArgs): Promise<Json> {
  const { database } = indexOf(env);
  const positions = ordered(await searchPositions(database, "block", parsed(args.query)), args.order_by, "desc");
  const { skip, perPage } = resolvePage(positions.length, args.page, args.per_page);
  const blocks = positions.slice(skip, skip + perPage).flatMap(({ height }) => {
    const meta = env.chain.meta(height);
    const block = env.chain.block(height);
    return meta === undefined || block === undefined
      ? []
      : [{ block_id: blockIdToJson(meta.blockId), block: blockToJson(block) }];
  });
  return { blocks, total_count: positions.length.toString() };
}

function parsed(query: string): Query {
  if (query === "") throw new RpcError(CODE.internal, "query cannot be empty");
  return parseQuery(query);
}

function ordered(positions: readonly Position[], orderBy: string, standard: "asc" | "desc"): readonly Position[] {
  const order = orderBy === "" ? standard : orderBy;
  if (order === "asc") return positions;
  if (order === "desc") return positions.toReversed();
  throw new RpcError(CODE.internal, "expected order_by to be either `asc` or `desc` or empty");
}
