/** Txs on their way into a block: broadcast and the pool (cmt:rpc/core/mempool.go). */
import type { JsonObject, JsonValue } from "#codec/json-value.ts";
import { toBase64, toHexUpper } from "#lib/bytes.ts";
import { errorMessage } from "#lib/errors.ts";
import { CheckTxType, ExecTxResult, type ResponseCheckTx } from "#proto/tendermint/abci/types.ts";
import { txHash } from "#types/txs.ts";
import { checkTxToJson, execTxResultToJson } from "../abci-json.ts";
import { refusalOf } from "../broadcast.ts";
import type { RpcEnvironment } from "../environment.ts";
import { bytes, int64, optional } from "../jsonrpc/arguments.ts";
import { CODE, RpcError } from "../jsonrpc/envelope.ts";
import { type Route, route } from "../jsonrpc/route.ts";
import { resolveLimit } from "../limits.ts";

/** The routes of this file. */
export function txRoutes(env: RpcEnvironment): Route[] {
  const { pool } = env;
  return [
    route({
      name: "broadcast_tx_async",
      args: { tx: bytes },
      handle: async ({ tx }) => {
        await refusalOf(pool.checkTx(tx));
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
  ];
}

function broadcastAnswer(tx: Uint8Array, verdict?: ResponseCheckTx): JsonObject {
  return {
    code: verdict?.code ?? 0,
    data: verdict === undefined ? "" : toHexUpper(verdict.data),
    log: verdict?.log ?? "",
    codespace: verdict?.codespace ?? "",
    hash: toHexUpper(txHash(tx)),
  };
}

async function broadcastCommit(env: RpcEnvironment, tx: Uint8Array): Promise<JsonValue> {
  const hash = toHexUpper(txHash(tx));
  // Subscribed before the tx is offered, so that a fast block cannot be missed.
  const committed = env.subscriptions.waitForTx(hash, env.options.broadcastCommitTimeoutMs);
  const done = (verdict: ResponseCheckTx, result = ExecTxResult.create(), height = 0n): JsonValue => ({
    check_tx: checkTxToJson(verdict),
    tx_result: execTxResultToJson(result),
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

const poolFacts = ({ pool }: RpcEnvironment, count: number) => ({
  n_txs: count.toString(),
  total: pool.size.toString(),
  total_bytes: pool.bytes.toString(),
});
