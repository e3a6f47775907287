/** Searches for txs and blocks by their events, for JSON-RPC and the gateway alike. */
import { fromHex } from "#lib/bytes.ts";
import { TypedError } from "#lib/errors.ts";
import type { TxResult } from "#proto/tendermint/abci/types.ts";
import type { TxProof } from "#proto/tendermint/types/types.ts";
import { txProofs } from "#types/txs.ts";
import type { ChainReader, RpcEnvironment } from "./environment.ts";
import { Gate } from "./gate.ts";
import { type Position, searchPositions } from "./indexer/search.ts";
import { parseQuery, type Query } from "./query/parse.ts";
import { SEARCH_LIMITS } from "./query-limits.ts";

/** A search that cannot be made; the message says why. */
export class TxSearchError extends TypedError {}

/** The order of results by position in the chain. */
export type SearchOrder = "asc" | "desc";

/** All txs that match; they are read when they are taken. */
export interface TxMatches {
  readonly total: number;
  take(skip: number, count: number): TxResult[];
}

/** Searches over an environment's index. */
export interface TxSearch {
  /** Throws `TxSearchError`, `QuerySyntaxError`, `SearchError` or `GateError`. */
  txs(query: string, order: SearchOrder): Promise<TxMatches>;
  /** Heights of matching blocks; throws as `txs`. */
  blocks(query: string, order: SearchOrder): Promise<readonly bigint[]>;
  /** The tx with this hash; throws `TxSearchError` without an index. */
  tx(hash: Uint8Array): TxResult | undefined;
}

/** Proves that a tx is in its block; undefined when the block is not stored. */
export type Prover = (height: bigint, index: number) => TxProof | undefined;

/** Builds the searches. */
export function createTxSearch(env: Pick<RpcEnvironment, "chain" | "index">): TxSearch {
  const gate = new Gate(SEARCH_LIMITS);
  const positions = (scope: "tx" | "block", query: Query, order: SearchOrder): Promise<readonly Position[]> =>
    gate.run(async () => {
      const found = await searchPositions(indexOf(env, scope).database, scope, query);
      return order === "asc" ? found : found.toReversed();
    });
  return {
    tx: (hash) => indexOf(env, "tx").indexer.tx(hash),
    async txs(text, order) {
      const { indexer } = indexOf(env, "tx");
      const query = parsed(text);
      const hash = hashIn(query);
      if (hash !== undefined) {
        const result = hash.length === 0 ? undefined : indexer.tx(hash);
        const results = result === undefined ? [] : [result];
        return { total: results.length, take: (skip, count) => results.slice(skip, skip + count) };
      }
      const found = await positions("tx", query, order);
      return { total: found.length, take: (skip, count) => resultsAt(env, found.slice(skip, skip + count)) };
    },
    async blocks(text, order) {
      indexOf(env, "block");
      return (await positions("block", parsed(text), order)).map(({ height }) => height);
    },
  };
}

/** A prover that computes the proofs of one block once, however many of its txs are proved one after the other. */
export function createProver(chain: Pick<ChainReader, "block">): Prover {
  let last: { readonly height: bigint; readonly proofs: readonly TxProof[] } | undefined;
  return (height, index) => {
    if (last?.height !== height) last = { height, proofs: txProofs(chain.block(height)?.data.txs ?? []) };
    return last.proofs[index];
  };
}

function indexOf(
  { index }: Pick<RpcEnvironment, "index">,
  scope: "tx" | "block",
): NonNullable<RpcEnvironment["index"]> {
  if (index === undefined) {
    throw new TxSearchError(scope === "tx" ? "transaction indexing is disabled" : "block indexing is disabled");
  }
  return index;
}

function parsed(text: string): Query {
  if (text === "") throw new TxSearchError("query cannot be empty");
  return parseQuery(text);
}

/** The hash a query asks for, which makes all other conditions irrelevant; empty when it is not a hash. */
function hashIn(query: Query): Uint8Array | undefined {
  const condition = query.find(({ tag, operator }) => tag === "tx.hash" && operator === "=");
  if (condition?.operand?.kind !== "text") return undefined;
  const { text } = condition.operand;
  return /^[0-9a-fA-F]{64}$/.test(text) ? fromHex(text) : new Uint8Array();
}

/** The results at positions: from the block where the index does not know them, because it keeps one result per hash. */
function resultsAt(
  { chain, index }: Pick<RpcEnvironment, "chain" | "index">,
  positions: readonly Position[],
): TxResult[] {
  let last: { readonly height: bigint; readonly results: readonly TxResult[] } | undefined;
  return positions.flatMap((position) => {
    const indexed = index?.indexer.txAt(position.height, position.index);
    if (indexed !== undefined) return [indexed];
    if (last?.height !== position.height)
      last = { height: position.height, results: blockResults(chain, position.height) };
    return last.results[position.index] ?? [];
  });
}

/** The txs of a block with their results, none when either is not stored. */
export function blockResults(chain: Pick<ChainReader, "block" | "results">, height: bigint): TxResult[] {
  const txs = chain.block(height)?.data.txs ?? [];
  const results = chain.results(height)?.txResults ?? [];
  return txs.flatMap((tx, index) => {
    const result = results[index];
    return result === undefined ? [] : [{ height, index, tx, result }];
  });
}
