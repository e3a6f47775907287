/** Blocks, headers, commits and their results (cmt:rpc/core/blocks.go). */
import type { JsonValue } from "#codec/json-value.ts";
import { ZERO_BLOCK_ID } from "#types/block-id.ts";
import {
  blockIdToJson,
  blockMetaToJson,
  blockToJson,
  commitToJson,
  consensusParamsToJson,
  headerToJson,
  validatorToJson,
} from "#types/json.ts";
import {
  bytesOrNull,
  eventsToJson,
  execTxResultToJson,
  paramUpdatesToJson,
  validatorUpdateToJson,
} from "../abci-json.ts";
import type { RpcEnvironment } from "../environment.ts";
import { bytes, hexBytes, int64, optional } from "../jsonrpc/arguments.ts";
import { CODE, RawJson, RpcError } from "../jsonrpc/envelope.ts";
import { renderList } from "../jsonrpc/render.ts";
import { type Route, route } from "../jsonrpc/route.ts";
import { resolveHeight, resolvePage, uncommittedHeight } from "../limits.ts";

/** Block metas in one answer of `blockchain`. */
const METAS_MAX = 20n;

const height = optional(int64);
const isNamed = (args: { readonly height: bigint | undefined }): boolean => args.height !== undefined;

/** The routes of this file. */
export function blockRoutes(env: RpcEnvironment): Route[] {
  const { chain } = env;
  const stored = (wanted: bigint | undefined): bigint => resolveHeight(chain, wanted, chain.height());
  return [
    route({ name: "block", args: { height }, cacheable: isNamed, handle: (args) => blockAt(env, stored(args.height)) }),
    route({
      name: "block_by_hash",
      args: { hash: bytes },
      cacheable: () => true,
      handle: ({ hash }) => {
        const meta = chain.metaByHash(hash);
        return meta === undefined
          ? { block_id: blockIdToJson(ZERO_BLOCK_ID), block: null }
          : blockAt(env, meta.header.height);
      },
    }),
    route({
      name: "header",
      args: { height },
      cacheable: isNamed,
      handle: (args) => {
        const meta = chain.meta(stored(args.height));
        return { header: meta === undefined ? null : headerToJson(meta.header) };
      },
    }),
    route({
      name: "header_by_hash",
      args: { hash: hexBytes },
      cacheable: () => true,
      handle: ({ hash }) => {
        const meta = chain.metaByHash(hash);
        return { header: meta === undefined ? null : headerToJson(meta.header) };
      },
    }),
    route({
      name: "commit",
      args: { height },
      cacheable: isNamed,
      handle: (args) => commitAt(env, stored(args.height)),
    }),
    route({
      name: "block_results",
      args: { height },
      cacheable: isNamed,
      handle: (args) => resultsAt(env, stored(args.height)),
    }),
    route({
      name: "blockchain",
      args: { minHeight: int64, maxHeight: int64 },
      cacheable: () => true,
      handle: ({ minHeight, maxHeight }) => metasBetween(env, minHeight, maxHeight),
    }),
    route({
      name: "validators",
      args: { height, page: optional(int64), per_page: optional(int64) },
      cacheable: isNamed,
      handle: (args) => validatorsAt(env, args),
    }),
    route({
      name: "consensus_params",
      args: { height },
      cacheable: isNamed,
      handle: (args) => {
        const at = resolveHeight(chain, args.height, uncommittedHeight(env));
        const params = chain.consensusParams(at) ?? missing(`consensus params for height #${at}`);
        return { block_height: at.toString(), consensus_params: consensusParamsToJson(params) };
      },
    }),
  ];
}

const missing = (what: string): never => {
  throw new RpcError(CODE.internal, `could not find ${what}`);
};

function blockAt({ chain }: RpcEnvironment, at: bigint): JsonValue {
  const meta = chain.meta(at);
  const block = chain.block(at);
  if (meta === undefined || block === undefined) return { block_id: blockIdToJson(ZERO_BLOCK_ID), block: null };
  return { block_id: blockIdToJson(meta.blockId), block: blockToJson(block) };
}

function commitAt({ chain }: RpcEnvironment, at: bigint): JsonValue {
  const meta = chain.meta(at);
  if (meta === undefined) return missing(`block ${at}`);
  const isLatest = at === chain.height();
  const commit = isLatest ? chain.seenCommit(at) : chain.commit(at);
  if (commit === undefined) return missing(`commit ${at}`);
  return { signed_header: { header: headerToJson(meta.header), commit: commitToJson(commit) }, canonical: !isLatest };
}

async function resultsAt({ chain }: RpcEnvironment, at: bigint): Promise<RawJson> {
  const results = chain.results(at) ?? missing(`results for height #${at}`);
  const txs = results.txResults.length === 0 ? "null" : await renderList(results.txResults, execTxResultToJson);
  const rest = JSON.stringify({
    finalize_block_events: results.events.length === 0 ? null : eventsToJson(results.events),
    validator_updates:
      results.validatorUpdates.length === 0 ? null : results.validatorUpdates.map(validatorUpdateToJson),
    consensus_param_updates: paramUpdatesToJson(results.consensusParamUpdates),
    app_hash: bytesOrNull(results.appHash),
  });
  return new RawJson(`{"height":"${at}","txs_results":${txs},${rest.slice(1)}`);
}

function metasBetween({ chain }: RpcEnvironment, min: bigint, max: bigint): JsonValue {
  if (min < 0n || max < 0n) throw new RpcError(CODE.internal, "heights must be non-negative");
  const latest = chain.height();
  const from = min === 0n ? 1n : min;
  const to = max === 0n || max > latest ? latest : max;
  const limited = to - METAS_MAX + 1n;
  const low = [from, chain.base(), limited].reduce((a, b) => (a > b ? a : b));
  if (low > to) throw new RpcError(CODE.internal, `min height ${low} can't be greater than max height ${to}`);
  const metas: JsonValue[] = [];
  for (let at = to; at >= low; at--) {
    const meta = chain.meta(at);
    if (meta !== undefined) metas.push(blockMetaToJson(meta));
  }
  return { last_height: latest.toString(), block_metas: metas };
}

function validatorsAt(
  env: RpcEnvironment,
  args: {
    readonly height: bigint | undefined;
    readonly page: bigint | undefined;
    readonly per_page: bigint | undefined;
  },
): JsonValue {
  const at = resolveHeight(env.chain, args.height, uncommittedHeight(env));
  const set = env.chain.validators(at) ?? missing(`validator set for height #${at}`);
  const { skip, perPage } = resolvePage(set.size, args.page, args.per_page);
  const shown = set.validators.slice(skip, skip + perPage);
  return {
    block_height: at.toString(),
    validators: shown.map(validatorToJson),
    count: shown.length.toString(),
    total: set.size.toString(),
  };
}
