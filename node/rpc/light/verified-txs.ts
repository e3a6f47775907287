/** Txs and stored values of a node that nobody vouches for, shown only with proofs that hold. */

import type { JsonObject, JsonValue } from "#codec/json-value.ts";
import { equalBytes, toBase64, toHex } from "#lib/bytes.ts";
import type { TxProof } from "#proto/tendermint/types/types.ts";
import { check } from "#types/errors.ts";
import type { JsonNode } from "#types/json-node.ts";
import { txHash, validateTxProof } from "#types/txs.ts";
import { storeOfPath, verifyStoreClaim } from "./store-proof.ts";
import type { VerifiedNode } from "./verified-node.ts";

/** Steps of a Merkle proof that are read. */
const AUNTS_MAX = 100;
/** Steps of a proof of a stored value that are read. */
const STEPS_MAX = 8;

/** A tx by its hash: that it is in its block is proved, its result is not. */
export async function verifiedTx(
  node: VerifiedNode,
  { hash, prove }: { readonly hash: Uint8Array; readonly prove: boolean },
): Promise<JsonValue> {
  const answer = await node.rpc.call("tx", { hash: toBase64(hash), prove: true });
  const { header } = await node.trusted(answer.get("height").int64());
  const proof = proofFromJson(answer.get("proof").required());
  validateTxProof(proof, header.dataHash);
  check(equalBytes(txHash(proof.data), hash), "node tells another tx than it was asked for");
  check(equalBytes(answer.get("tx").base64(), proof.data), "node tells another tx than it proves");
  const { proof: _, ...rest } = answer.value as JsonObject;
  return prove ? (answer.value as JsonValue) : rest;
}

/** What `abci_query` is asked. */
export interface VerifiedQuery {
  readonly path: string;
  readonly data: Uint8Array;
  /** 0 for the latest height that can be proved. */
  readonly height: bigint;
}

/** A stored value with its proof; rejects for queries that nothing can prove. */
export async function verifiedQuery(node: VerifiedNode, { path, data, height }: VerifiedQuery): Promise<JsonObject> {
  const store = storeOfPath(path);
  check(store !== undefined, `can't find store name in ${path}: only /store/<name>/key can be proved`);
  // The app hash of a height is in the header above.
  const at = height > 0n ? height : (await node.trusted(undefined)).header.height - 1n;
  check(at > 0n, "the chain is too young to prove anything");
  const params = { path, data: toHex(data), height: at.toString(), prove: true };
  const response = (await node.rpc.call("abci_query", params)).get("response").required();
  const code = response.get("code").uint32();
  check(code === 0, `err response code: ${code}`);
  check(response.get("height").int64() === at, "node tells the value of another height");
  check(equalBytes(response.get("key").base64(), data), "node tells the value of another key");
  const steps = response
    .get("proofOps")
    .get("ops")
    .items(STEPS_MAX)
    .map((op) => ({ type: op.get("type").text(), data: op.get("data").base64() }));
  const { header } = await node.trusted(at + 1n);
  verifyStoreClaim({ store, key: data, value: response.get("value").base64(), steps }, header.appHash);
  return { response: response.value as JsonValue };
}

function proofFromJson(node: JsonNode): TxProof {
  const proof = node.get("proof").required();
  return {
    rootHash: node.get("root_hash").hex(),
    data: node.get("data").base64(),
    proof: {
      total: proof.get("total").int64(),
      index: proof.get("index").int64(),
      leafHash: proof.get("leaf_hash").base64(),
      aunts: proof
        .get("aunts")
        .items(AUNTS_MAX)
        .map((aunt) => aunt.base64()),
    },
  };
}
