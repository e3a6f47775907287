/** Stored values with proofs: verified against the app hash of the following block's header before they are shown. */

import { parseGoHex, parseGoInteger } from "#codec/go-json.ts";
import { type JsonObject, type JsonValue, requireObject } from "#codec/json-value.ts";
import { toBase64, toHexUpper } from "#lib/bytes.ts";
import { type StoreClaim, StoreProofError, verifyStoreClaim } from "#rpc/light/store-proof.ts";
import { CliError } from "./errors.ts";
import { abciQuery, type RpcClient } from "./rpc-client.ts";

/** A value with a proof that held. */
export interface ProvenAnswer {
  readonly value: Uint8Array;
  readonly height: bigint;
  /** The proof as it was received, with what it was checked against. */
  readonly json: JsonObject;
}

/** What is asked for; without a height, the last one whose app hash is known. */
export interface StoreQuery {
  readonly store: string;
  readonly key: Uint8Array;
  readonly height: bigint | undefined;
}

/** Asks for a stored value with its proof and verifies it; throws `CliError` when there is none or it does not hold. */
export async function provenValue(rpc: RpcClient, { store, key, height: wanted }: StoreQuery): Promise<ProvenAnswer> {
  const height = wanted === undefined || wanted === 0n ? (await latestHeight(rpc)) - 1n : wanted;
  if (height < 1n) throw new CliError("the chain is too young to prove anything: wait for block 2");
  const answer = await abciQuery(rpc, { path: storePath(store), data: key, height, prove: true });
  if (answer.height !== height) throw new CliError("the node answered for another height than it was asked for");
  const header = await headerAt(rpc, height + 1n);
  const appHash = parseGoHex(header.app_hash, "header.app_hash");
  verify({ store, key, value: answer.value, steps: answer.proofOps }, appHash);
  return {
    value: answer.value,
    height,
    json: {
      height: height.toString(),
      app_hash: toHexUpper(appHash),
      ops: answer.proofOps.map(({ type, key: at, data }) => ({ type, key: toBase64(at), data: toBase64(data) })),
    },
  };
}

/** The query path of a store's values. */
export const storePath = (store: string): string => `/store/${store}/key`;

/** Throws `CliError` unless the claim follows from `appHash`. */
function verify(claim: StoreClaim, appHash: Uint8Array): void {
  try {
    verifyStoreClaim(claim, appHash);
  } catch (cause) {
    if (!(cause instanceof StoreProofError)) throw cause;
    throw new CliError(
      `the value cannot be verified: ${cause.message}; ask another node, or without --prove if you trust this one`,
      {},
      { cause },
    );
  }
}

/** Height of the last block. */
export async function latestHeight(rpc: RpcClient): Promise<bigint> {
  const status = requireObject(await rpc.call("status"), "status");
  return parseGoInteger(requireObject(status.sync_info, "sync_info").latest_block_height, "latest_block_height");
}

/** The header of a block in the RPC's JSON. */
export async function headerAt(rpc: RpcClient, height: bigint): Promise<{ readonly [key: string]: JsonValue }> {
  const result = requireObject(await rpc.call("header", { height: height.toString() }), "header");
  return requireObject(result.header, "header");
}
