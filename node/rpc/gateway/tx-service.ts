/** cosmos.tx.v1beta1.Service (cosmos-sdk x/auth/tx/service.go). */
import type { TypeRegistry } from "#codec/type-registry.ts";
import { fromHex } from "#lib/bytes.ts";
import { MempoolError, MempoolFullError, RecheckFullError, TxInCacheError, TxTooLargeError } from "#mempool/errors.ts";
import type { TxResponse } from "#proto/cosmos/base/abci/v1beta1/abci.ts";
import {
  BroadcastMode,
  type GetBlockWithTxsRequest,
  type GetBlockWithTxsResponse,
  type GetTxsEventRequest,
  type GetTxsEventResponse,
  OrderBy,
  Service,
  SimulateRequest,
} from "#proto/cosmos/tx/v1beta1/service.ts";
import { Tx } from "#proto/cosmos/tx/v1beta1/tx.ts";
import type { TxResult } from "#proto/tendermint/abci/types.ts";
import type { Rpc } from "#wire";
import { refusalOf } from "../broadcast.ts";
import type { RpcEnvironment } from "../environment.ts";
import { Gate } from "../gate.ts";
import { resolvePage } from "../limits.ts";
import { QUERY_LIMITS } from "../query-limits.ts";
import { createTxSearch, type TxSearch } from "../tx-search.ts";
import { forward } from "./application-methods.ts";
import { type GatewayMethod, method } from "./method.ts";
import { pageOf } from "./pages.ts";
import { GatewayError, GRPC_STATUS } from "./status.ts";
import { broadcastResponse, displayedTx, txResponse } from "./tx-response.ts";

/** What the service reads. */
export type TxServiceEnvironment = Pick<RpcEnvironment, "application" | "chain" | "index" | "pool">;

/** The methods of the service. */
export function txMethods(env: TxServiceEnvironment, types: TypeRegistry): GatewayMethod[] {
  const search = createTxSearch(env);
  // Decoding a block's txs is as much work as a query.
  const gate = new Gate(QUERY_LIMITS);
  const rpcs = Service.methods;
  const response = (result: TxResult): TxResponse =>
    txResponse(result, env.chain.meta(result.height)?.header.time, types);
  return [
    simulate(env),
    method(rpcs.broadcastTx, async ({ txBytes, mode }) => ({ txResponse: await broadcast(env, txBytes, mode) })),
    method(rpcs.getTx, ({ hash }) => {
      const result = findTx(search, hash);
      return { tx: displayedTx(result.tx, types), txResponse: response(result) };
    }),
    method(rpcs.getTxsEvent, async (request) => {
      const results = await txsByEvent(search, request);
      return gate.run(async () => showTxs(results, { response, types }));
    }),
    method(rpcs.getBlockWithTxs, (request) => gate.run(async () => blockWithTxs(env, request, types))),
    method(rpcs.txDecode, ({ txBytes }) => {
      if (txBytes.length === 0) throw invalid("invalid empty tx bytes");
      const tx = displayedTx(txBytes, types);
      if (tx === undefined) throw invalid("tx parse error");
      return { tx };
    }),
    method(rpcs.txEncode, ({ tx }) => {
      if (tx === undefined) throw invalid("invalid empty tx");
      return { txBytes: Tx.encode(tx) };
    }),
    method(rpcs.txEncodeAmino, () => unsupported("amino binary")),
    method(rpcs.txDecodeAmino, () => unsupported("amino binary")),
  ];
}

const invalid = (message: string): GatewayError => new GatewayError(GRPC_STATUS.invalidArgument, message);

const unsupported = (what: string): never => {
  throw new GatewayError(GRPC_STATUS.unimplemented, `${what} is not supported`);
};

/** The application runs the tx; clients of old versions send it decoded. */
function simulate({ application }: TxServiceEnvironment): GatewayMethod {
  const rpc = Service.methods.simulate as Rpc<unknown, unknown>;
  const ask = forward(application, rpc);
  return {
    rpc,
    call: async (bytes, height) => {
      const { tx, txBytes } = SimulateRequest.decode(bytes);
      if (txBytes.length === 0 && tx === undefined) throw invalid("empty txBytes is not allowed");
      const encoded = txBytes.length === 0 && tx !== undefined ? Tx.encode(tx) : txBytes;
      return ask(SimulateRequest.encode({ tx: undefined, txBytes: encoded }), height);
    },
  };
}

async function broadcast({ pool }: TxServiceEnvironment, tx: Uint8Array, mode: number): Promise<TxResponse> {
  if (tx.length === 0) throw invalid("invalid empty tx");
  if (mode !== BroadcastMode.BROADCAST_MODE_SYNC && mode !== BroadcastMode.BROADCAST_MODE_ASYNC) {
    throw invalid(`unsupported broadcast mode ${mode}; supported modes: sync, async`);
  }
  try {
    const verdict = pool.checkTx(tx);
    if (mode === BroadcastMode.BROADCAST_MODE_SYNC) return broadcastResponse(tx, await verdict);
    await refusalOf(verdict);
    return broadcastResponse(tx, {});
  } catch (error) {
    const code = error instanceof MempoolError ? poolCode(error) : undefined;
    if (code === undefined) throw error;
    return broadcastResponse(tx, { code, codespace: "sdk" });
  }
}

/** The SDK's codes for refusals by the pool (cosmos-sdk client/broadcast.go CheckCometError). */
function poolCode(error: MempoolError): number | undefined {
  if (error instanceof TxInCacheError) return 19;
  if (error instanceof MempoolFullError || error instanceof RecheckFullError) return 20;
  return error instanceof TxTooLargeError ? 21 : undefined;
}

function findTx(search: TxSearch, hash: string): TxResult {
  if (hash === "") throw invalid("tx hash cannot be empty");
  if (!/^[0-9a-fA-F]{64}$/.test(hash)) throw invalid("tx hash must be 64 hex digits");
  const found = search.tx(fromHex(hash));
  if (found === undefined) throw new GatewayError(GRPC_STATUS.notFound, `tx not found: ${hash}`);
  return found;
}

interface FoundTxs {
  readonly results: readonly TxResult[];
  readonly total: number;
}

/** Paging in either of its two forms: `page` and `limit`, or the older `pagination`. */
async function txsByEvent(search: TxSearch, request: GetTxsEventRequest): Promise<FoundTxs> {
  const { pagination } = request;
  const query = request.query === "" ? request.events.join(" AND ") : request.query;
  if (query === "") throw invalid("query cannot be empty");
  const isDescending = request.orderBy === OrderBy.ORDER_BY_DESC || (request.orderBy === 0 && pagination?.reverse);
  const matches = await search.txs(query, isDescending === true ? "desc" : "asc");
  const limit = [request.limit, pagination?.limit ?? 0n].find((given) => given > 0n) ?? DEFAULT_LIMIT;
  const page = request.page === 0n ? undefined : request.page;
  const { skip, perPage } = resolvePage(matches.total, page, limit);
  const offset = page === undefined ? pageOf(pagination).offset : skip;
  return { results: matches.take(offset, perPage), total: matches.total };
}

function showTxs(
  { results, total }: FoundTxs,
  show: { readonly types: TypeRegistry; response(result: TxResult): TxResponse },
): GetTxsEventResponse {
  return {
    // Clients pair the two lists by position, so what is not a tx takes an empty place.
    txs: results.map(({ tx }) => displayedTx(tx, show.types) ?? Tx.create()),
    txResponses: results.map((result) => show.response(result)),
    pagination: undefined,
    total: BigInt(total),
  };
}

const DEFAULT_LIMIT = 100n;

function blockWithTxs(
  { chain }: TxServiceEnvironment,
  { height, pagination }: GetBlockWithTxsRequest,
  types: TypeRegistry,
): GetBlockWithTxsResponse {
  const latest = chain.height();
  if (height < 1n || height > latest) {
    const rule = "height must not be less than 1 or greater than the current height";
    throw invalid(`requested height ${height} but ${rule} ${latest}: invalid height`);
  }
  const block = chain.block(height);
  const meta = chain.meta(height);
  if (block === undefined || meta === undefined) {
    throw new GatewayError(GRPC_STATUS.notFound, `height ${height} is not available, lowest height is ${chain.base()}`);
  }
  const { txs } = block.data;
  const { offset, limit } = pageOf(pagination);
  if (offset >= txs.length && txs.length > 0) {
    const detail = `cannot paginate ${txs.length} txs with offset ${offset} and limit ${limit}`;
    throw invalid(`out of range: ${detail}: invalid request`);
  }
  return {
    txs: txs.slice(offset, offset + limit).flatMap((tx) => displayedTx(tx, types) ?? []),
    blockId: meta.blockId,
    block,
    pagination: { nextKey: new Uint8Array(), total: BigInt(txs.length) },
  };
}
