/** Transactions as the block sees them: opaque bytes with a hash, and proofs of being in a block (CometBFT types/tx.go). */

import { hashFromByteSlices, proofsFromByteSlices, verifyMerkleProof } from "#crypto/merkle.ts";
import { sha256 } from "#crypto/sha256.ts";
import { equalBytes } from "#lib/bytes.ts";
import type { TxProof } from "#proto/tendermint/types/types.ts";
import { check } from "./errors.ts";

/** The hash by which a transaction is found. */
export function txHash(tx: Uint8Array): Uint8Array {
  return sha256(tx);
}

/** `data_hash` of the header: Merkle root whose leaves are the transactions' hashes. */
export function dataHash(txs: readonly Uint8Array[]): Uint8Array {
  return hashFromByteSlices(txs.map(txHash));
}

/** A proof for every transaction, in order; sharing the tree makes all of them as cheap as one. */
export function txProofs(txs: readonly Uint8Array[]): TxProof[] {
  const { root, proofs } = proofsFromByteSlices(txs.map(txHash));
  return proofs.map((proof, i) => ({ rootHash: root, data: txs[i] as Uint8Array, proof }));
}

/** The proof that transaction `index` is under the block's data hash; throws `ValidationError` when there is none. */
export function txProof(txs: readonly Uint8Array[], index: number): TxProof {
  const proof = txProofs(txs)[index];
  check(proof !== undefined, `no transaction at index ${index}`);
  return proof;
}

/** Throws `ValidationError` unless the proof shows its transaction under `expected`, a header's data hash. */
export function validateTxProof(proof: TxProof, expected: Uint8Array): void {
  check(equalBytes(proof.rootHash, expected), "proof matches different data hash");
  check(proof.proof !== undefined, "proof is missing");
  check(proof.proof.index >= 0n, "proof index cannot be negative");
  check(proof.proof.total > 0n, "proof total must be positive");
  check(verifyMerkleProof(proof.proof, expected, txHash(proof.data)), "proof is not internally consistent");
}

/** Bytes one transaction takes in a block's data: tag, length, content (`ComputeProtoSizeForTxs`). */
export function txProtoSize(tx: Uint8Array): number {
  let lengthBytes = 1;
  for (let rest = tx.length; rest > 0x7f; rest = Math.floor(rest / 128)) lengthBytes++;
  return 1 + lengthBytes + tx.length;
}
