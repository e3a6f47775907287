/** Txs and blocks by their events (cmt:rpc/core/{tx,blocks}.go). */
import type { JsonObject } from "#codec/json-value.ts";
import { toBase64, toHexUpper } from "#lib/bytes.ts";
import type { TxResult } from "#proto/tendermint/abci/types.ts";
import { blockIdToJson, blockToJson, txProofToJson } from "#types/json.ts";
import { txHash } from "#types/txs.ts";
import { execTxResultToJson } from "../abci-json.ts";
import type { RpcEnvironment } from "../environment.ts";
import { bool, bytes, int64, optional, text } from "../jsonrpc/arguments.ts";
import { CODE, RawJson, RpcError } from "../jsonrpc/envelope.ts";
import { renderList } from "../jsonrpc/render.ts";
import { type Route, route } from "../jsonrpc/route.ts";
import { resolvePage } from "../limits.ts";
import { createProver, createTxSearch, type Prover, type SearchOrder, type TxSearch } from "../tx-search.ts";

const paging = { page: optional(int64), per_page: optional(int64), order_by: text };

interface SearchArgs {
  readonly query: string;
  readonly page: bigint | undefined;
  readonly per_page: bigint | undefined;
  readonly order_by: string;
}

/** The routes of this file. */
export function searchRoutes(env: RpcEnvironment): Route[] {
  const search = createTxSearch(env);
  return [
    route({
      name: "tx",
      args: { hash: bytes, prove: bool },
      cacheable: () => true,
      handle: ({ hash, prove }) => {
        const result = search.tx(hash);
        if (result === undefined) throw new RpcError(CODE.internal, `tx (${toHexUpper(hash)}) not found`);
        return txToJson(result, prove ? createProver(env.chain) : undefined);
      },
    }),
    route({
      name: "tx_search",
      args: { query: text, prove: bool, ...paging },
      handle: (args) => searchTxs(env, search, args),
    }),
    route({
      name: "block_search",
      args: { query: text, ...paging },
      handle: (args) => searchBlocks(env, search, args),
    }),
  ];
}

async function searchTxs(
  { chain }: RpcEnvironment,
  search: TxSearch,
  args: SearchArgs & { readonly prove: boolean },
): Promise<RawJson> {
  const matches = await search.txs(args.query, orderOf(args.order_by, "asc"));
  const { skip, perPage } = resolvePage(matches.total, args.page, args.per_page);
  const prover = args.prove ? createProver(chain) : undefined;
  const txs = await renderList(matches.take(skip, perPage), (result) => txToJson(result, prover));
  return new RawJson(`{"txs":${txs},"total_count":"${matches.total}"}`);
}

async function searchBlocks({ chain }: RpcEnvironment, search: TxSearch, args: SearchArgs): Promise<RawJson> {
  const heights = await search.blocks(args.query, orderOf(args.order_by, "desc"));
  const { skip, perPage } = resolvePage(heights.length, args.page, args.per_page);
  const blocks = await renderList(heights.slice(skip, skip + perPage), (height) => {
    const meta = chain.meta(height);
    const block = chain.block(height);
    if (meta === undefined || block === undefined) return undefined;
    return { block_id: blockIdToJson(meta.blockId), block: blockToJson(block) };
  });
  return new RawJson(`{"blocks":${blocks},"total_count":"${heights.length}"}`);
}

function txToJson({ height, index, tx, result }: TxResult, prover: Prover | undefined): JsonObject {
  const answer = {
    hash: toHexUpper(txHash(tx)),
    height: height.toString(),
    index,
    tx_result: execTxResultToJson(result),
    tx: toBase64(tx),
  };
  const proof = prover?.(height, index);
  return proof === undefined ? answer : { ...answer, proof: txProofToJson(proof) };
}

function orderOf(text: string, standard: SearchOrder): SearchOrder {
  if (text === "") return standard;
  if (text === "asc" || text === "desc") return text;
  throw new RpcError(CODE.internal, "expected order_by to be either `asc` or `desc` or empty");
}
