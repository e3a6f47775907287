/** Searches for txs and blocks by their events, for JSON-RPC and the gateway alike. */
import { fromHex } from "#lib/bytes.ts";
import { TypedError } from "#lib/errors.ts";
import type { TxResult } from "#proto/tendermint/abci/types.ts";
import type { TxProof } from "#proto/tendermint/types/types.ts";
import { txProofs } from "#types/txs.ts";
import type { ChainReader, RpcEnvironment } from "./environment.ts";
import { Gate } from "./gate.ts";
import type { Position, Scope } from "./indexer/index-keys.ts";
import { searchPositions } from "./indexer/search.ts";
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
  const { chain } = env;
  const gate = new Gate(SEARCH_LIMITS);
  const positions = (scope: Scope, query: Query, order: SearchOrder): Promise<readonly Position[]> =>
    gate.run(async () => {
      // A tx is read from its block, and gone with it; of a block only the height is told.
      const area = scope === "tx" ? { scope, base: chain.base() } : { scope };
      const found = await searchPositions(indexOf(env, scope).database, area, query);
      return order === "asc" ? found : found.toReversed();
    });
  const txWith = (hash: Uint8Array): TxResult | undefined => {
    const position = indexOf(env, "tx").indexer.find(hash);
    return position && chain.tx(position.height, position.index);
  };
  return {
    tx: txWith,
    async txs(text, order) {
      indexOf(env, "tx");
      const query = parsed(text);
      const hash = hashIn(query);
      if (hash !== undefined) {
        const result = hash.length === 0 ? undefined : txWith(hash);
        const results = result === undefined ? [] : [result];
        return { total: results.length, take: (skip, count) => results.slice(skip, skip + count) };
      }
      const found = await positions("tx", query, order);
      return {
        total: found.length,
        take: (skip, count) =>
          found.slice(skip, skip + count).flatMap(({ height, index }) => chain.tx(height, index) ?? []),
      };
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

function indexOf({ index }: Pick<RpcEnvironment, "index">, scope: Scope): NonNullable<RpcEnvironment["index"]> {
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
