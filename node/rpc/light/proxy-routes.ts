/** The methods of a light client's RPC server: verified where headers can prove the answer, passed on where not (`cmt:light/proxy/routes.go`). */

import type { JsonObject, JsonValue } from "#codec/json-value.ts";
import { toBase64 } from "#lib/bytes.ts";
import { TypedError } from "#lib/errors.ts";
import { anyJson, bool, bytes, hexBytes, int64, optional, text, uint64 } from "../jsonrpc/arguments.ts";
import type { Routes } from "../jsonrpc/dispatch.ts";
import { CODE, RpcError } from "../jsonrpc/envelope.ts";
import { type ArgsOf, type ArgTypes, type Route, route } from "../jsonrpc/route.ts";
import { RpcCallError } from "./rpc-client.ts";
import {
  verifiedBlock,
  verifiedBlockByHash,
  verifiedCommit,
  verifiedHeader,
  verifiedHeaderByHash,
  verifiedMetas,
  verifiedParams,
  verifiedResults,
  verifiedValidators,
} from "./verified-blocks.ts";
import type { VerifiedNode } from "./verified-node.ts";
import { verifiedQuery, verifiedTx } from "./verified-txs.ts";

const height = optional(int64);
const paging = { page: optional(int64), per_page: optional(int64) };

/** The methods over a node that is judged by a light client. */
export function lightRoutes(node: VerifiedNode): Routes {
  const routes = [...provenRoutes(node), ...passedRoutes(node)];
  return new Map(routes.map((made) => [made.name, made]));
}

function provenRoutes(node: VerifiedNode): Route[] {
  const proven = <const A extends ArgTypes>(
    name: string,
    args: A,
    answer: (args: ArgsOf<A>) => Promise<JsonValue>,
  ): Route => route({ name, args, handle: (values) => refusing(() => answer(values)) });
  return [
    proven("block", { height }, (args) => verifiedBlock(node, args.height)),
    proven("block_by_hash", { hash: bytes }, ({ hash }) => verifiedBlockByHash(node, hash)),
    proven("header", { height }, (args) => verifiedHeader(node, args.height)),
    proven("header_by_hash", { hash: hexBytes }, ({ hash }) => verifiedHeaderByHash(node, hash)),
    proven("commit", { height }, (args) => verifiedCommit(node, args.height)),
    proven("validators", { height, ...paging }, (args) => verifiedValidators(node, args.height, args)),
    proven("consensus_params", { height }, (args) => verifiedParams(node, args.height)),
    proven("block_results", { height }, (args) => verifiedResults(node, args.height)),
    proven("blockchain", { minHeight: int64, maxHeight: int64 }, (args) =>
      verifiedMetas(node, args.minHeight, args.maxHeight),
    ),
    proven("tx", { hash: bytes, prove: bool }, (args) => verifiedTx(node, args)),
    proven("abci_query", { path: text, data: hexBytes, height: int64, prove: bool }, (args) =>
      verifiedQuery(node, args),
    ),
  ];
}

/** What no header proves: the node's word is passed on as it is. */
function passedRoutes({ rpc }: VerifiedNode): Route[] {
  const passed = <const A extends ArgTypes>(name: string, args: A, encode: (args: ArgsOf<A>) => JsonObject): Route =>
    route({
      name,
      args,
      handle: (values) => refusing(async () => (await rpc.call(name, encode(values))).value as JsonValue),
    });
  const plain = ["health", "status", "net_info", "genesis", "dump_consensus_state", "consensus_state", "abci_info"];
  const txs = ["broadcast_tx_async", "broadcast_tx_sync", "broadcast_tx_commit", "check_tx"];
  const search = { query: text, ...paging, order_by: text };
  return [
    ...[...plain, "num_unconfirmed_txs"].map((name) => passed(name, {}, () => ({}))),
    ...txs.map((name) => passed(name, { tx: bytes }, ({ tx }) => ({ tx: toBase64(tx) }))),
    passed("genesis_chunked", { chunk: uint64 }, ({ chunk }) => ({ chunk: `${chunk}` })),
    passed("unconfirmed_txs", { limit: optional(int64) }, ({ limit }) => integers({ limit })),
    passed("tx_search", { ...search, prove: bool }, ({ query, prove, order_by, page, per_page }) => ({
      query,
      prove,
      order_by,
      ...integers({ page, per_page }),
    })),
    passed("block_search", search, ({ query, order_by, page, per_page }) => ({
      query,
      order_by,
      ...integers({ page, per_page }),
    })),
    passed("broadcast_evidence", { evidence: anyJson }, ({ evidence }) => ({ evidence: evidence as JsonValue })),
  ];
}

/** The integers that are given, as RPC writes them. */
function integers(values: Readonly<Record<string, bigint | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value.toString()]])),
  );
}

/** Why there is no answer, as the node said it or as the light client found it. */
async function refusing(answer: () => Promise<JsonValue>): Promise<JsonValue> {
  try {
    return await answer();
  } catch (thrown) {
    if (thrown instanceof RpcError || !(thrown instanceof TypedError)) throw thrown;
    throw new RpcError(CODE.internal, thrown instanceof RpcCallError ? thrown.detail : thrown.message);
  }
}
