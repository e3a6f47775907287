/** Stored values with proofs: verified against the app hash of the following block's header before they are shown. */

import { parseGoHex, parseGoInteger } from "#codec/go-json.ts";
import { type JsonObject, type JsonValue, requireObject } from "#codec/json-value.ts";
import { toBase64, toHexUpper, utf8Encode } from "#lib/bytes.ts";
import { CommitmentProof } from "#proto/cosmos/ics23/v1/proofs.ts";
import { IAVL_SPEC, TENDERMINT_SPEC } from "#store/ics23/specs.ts";
import { existenceRoot, verifyMembership, verifyNonMembership } from "#store/ics23/verify.ts";
import { CliError } from "./errors.ts";
import { type AbciAnswer, abciQuery, type RpcClient } from "./rpc-client.ts";

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
  verifyProof({ store, key, value: answer.value, proofOps: answer.proofOps }, appHash);
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

/** What a proof is said to show: `value`, empty for none, at `key` of a store. */
export interface StoreClaim {
  readonly store: string;
  readonly key: Uint8Array;
  readonly value: Uint8Array;
  readonly proofOps: AbciAnswer["proofOps"];
}

/** Throws `CliError` unless the two proofs lead from key and value over the store's root to `appHash`. */
export function verifyProof({ store, key, value, proofOps }: StoreClaim, appHash: Uint8Array): void {
  const [treeOp, rootOp] = proofOps;
  if (treeOp?.type !== "ics23:iavl" || rootOp?.type !== "ics23:simple" || proofOps.length !== 2) {
    throw new CliError("the node's answer has no proof of a stored value: it cannot be verified");
  }
  const tree = CommitmentProof.decode(treeOp.data);
  const top = CommitmentProof.decode(rootOp.data);
  if (hasEmptyValue(tree)) {
    throw new CliError("ICS-23 cannot prove anything next to an empty value: ask for another key, or without --prove");
  }
  const root = rootOf(tree);
  const holdsInTree =
    tree.proof?.kind === "exist"
      ? verifyMembership(IAVL_SPEC, tree, { root, key, value })
      : value.length === 0 && verifyNonMembership(IAVL_SPEC, tree, { root, key });
  const holdsAbove = verifyMembership(TENDERMINT_SPEC, top, { root: appHash, key: utf8Encode(store), value: root });
  if (!holdsInTree || !holdsAbove) {
    throw new CliError(`the node's proof about store ${store} does not hold: do not trust this node`);
  }
}

/** Whether a leaf that the proof rests on has no value, which every verifier of ICS-23 refuses. */
function hasEmptyValue({ proof }: CommitmentProof): boolean {
  const leaves = proof?.kind === "nonexist" ? [proof.value.left, proof.value.right] : [];
  if (proof?.kind === "exist") leaves.push(proof.value);
  return leaves.some((leaf) => leaf?.value.length === 0);
}

/** The root of a store's tree that its proof leads to. */
function rootOf({ proof }: CommitmentProof): Uint8Array {
  if (proof?.kind === "exist") return existenceRoot(proof.value, IAVL_SPEC);
  const neighbour = proof?.kind === "nonexist" ? (proof.value.left ?? proof.value.right) : undefined;
  if (neighbour === undefined) throw new CliError("the node's proof is empty");
  return existenceRoot(neighbour, IAVL_SPEC);
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
