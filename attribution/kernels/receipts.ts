/** Usage receipts: what a client signs while it uses a model, and the root under which metered uses are batched. */

import { ed25519Verify } from "#crypto/ed25519.ts";
import { hashFromByteSlices } from "#crypto/merkle.ts";
import { secp256k1Verify } from "#crypto/secp256k1.ts";
import { sha256 } from "#crypto/sha256.ts";
import { assert } from "#lib/assert.ts";
import { concatBytes, u64ToBytes } from "#lib/bytes.ts";
import type { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";
import { type Domain, domainTag, lengthPrefixed, u128ToBytes } from "./domain.ts";
import { buildPositionTree, type PositionTree, verifyOpening } from "./openings.ts";

/** A cumulative receipt of a session: each one replaces all earlier ones, so only the last needs settling. */
export interface Receipt {
  readonly sessionId: bigint;
  /** Rises with every receipt of the session. */
  readonly sequence: bigint;
  /** Units (such as tokens) served since the session opened. */
  readonly units: bigint;
  /** Cost since the session opened, in the fee denomination. */
  readonly cost: bigint;
  /** Root over salted commitments of the outputs; says nothing about them without their salts. */
  readonly outputRoot: Uint8Array;
}

/** One metered use as a batch commits to it. */
export interface Use {
  readonly sessionId: bigint;
  /** Sequence of the receipt that paid for it. */
  readonly sequence: bigint;
  readonly fee: bigint;
  /** Salted commitments to what was asked and answered. */
  readonly queryCommitment: Uint8Array;
  readonly outputCommitment: Uint8Array;
  /** Merkle-sum root over the use's own shares. */
  readonly sharesRoot: Uint8Array;
  /** What the method computed the shares from: its nearest items, its spans, its scores; `NO_EVIDENCE` when there is none. */
  readonly evidenceRoot: Uint8Array;
}

/** The evidence of a use whose shares follow from nothing but the prior. */
export const NO_EVIDENCE: Uint8Array = new Uint8Array(32);

/** How keys of a session sign. */
export type ReceiptKey =
  | { readonly kind: "secp256k1"; readonly publicKey: Uint8Array }
  | { readonly kind: "ed25519"; readonly publicKey: Uint8Array };

/** The bytes a client signs with its session's key; `domain.version` is the model version in use. */
export function receiptSignBytes(domain: Domain, receipt: Receipt): Uint8Array {
  assert(receipt.outputRoot.length === 32, "output root must have 32 bytes");
  return concatBytes(
    domainTag("receipt", domain),
    u64ToBytes(receipt.sessionId),
    u64ToBytes(receipt.sequence),
    u64ToBytes(receipt.units),
    u128ToBytes(receipt.cost),
    receipt.outputRoot,
  );
}

/** Whether the signature is the key's over the receipt. */
export function verifyReceipt(
  domain: Domain,
  receipt: Receipt,
  signed: { readonly key: ReceiptKey; readonly signature: Uint8Array },
): boolean {
  if (receipt.outputRoot.length !== 32) return false;
  return verifySignature(signed.key, receiptSignBytes(domain, receipt), signed.signature);
}

/** Whether `signature` is the key's over bytes: over their SHA-256 for secp256k1, over the bytes themselves for ed25519. */
export function verifySignature(key: ReceiptKey, bytes: Uint8Array, signature: Uint8Array): boolean {
  switch (key.kind) {
    case "secp256k1":
      return secp256k1Verify(key.publicKey, sha256(bytes), signature);
    case "ed25519":
      return ed25519Verify(key.publicKey, bytes, signature);
  }
}

/** The root over the uses of a batch, in order of settlement and sequence; their number is part of it. */
export function usesRoot(domain: Domain, uses: readonly Use[]): Uint8Array {
  return usesTree(domain, uses).root;
}

/** The tree behind `usesRoot`, which opens any use by its position. */
export function usesTree(domain: Domain, uses: readonly Use[]): PositionTree {
  return buildPositionTree(domainTag("uses", domain), uses.map(useLeaf));
}

/** The one use that an opening shows under a root of uses; undefined for anything malformed. */
export function openUse(domain: Domain, root: Uint8Array, opening: RangeOpening): Use | undefined {
  const [leaf] = opening.leaves;
  if (leaf === undefined || opening.leaves.length !== 1) return undefined;
  return verifyOpening(domainTag("uses", domain), root, opening) ? readUse(leaf) : undefined;
}

/** Commitment to one query or output of a session: its bytes under a salt that only client and node keep. */
export function textCommitment(domain: Domain, salt: Uint8Array, text: Uint8Array): Uint8Array {
  return sha256(concatBytes(domainTag("text", domain), lengthPrefixed(salt), sha256(text)));
}

/** The root a receipt names over the output commitments so far. */
export function outputRoot(commitments: readonly Uint8Array[]): Uint8Array {
  return hashFromByteSlices(commitments);
}

function useLeaf(use: Use): Uint8Array {
  return concatBytes(
    u64ToBytes(use.sessionId),
    u64ToBytes(use.sequence),
    u128ToBytes(use.fee),
    lengthPrefixed(use.queryCommitment),
    lengthPrefixed(use.outputCommitment),
    lengthPrefixed(use.sharesRoot),
    lengthPrefixed(use.evidenceRoot),
  );
}

function readUse(leaf: Uint8Array): Use | undefined {
  if (leaf.length < 32) return undefined;
  const view = new DataView(leaf.buffer, leaf.byteOffset, leaf.length);
  const roots: Uint8Array[] = [];
  let at = 32;
  while (at + 2 <= leaf.length) {
    const end = at + 2 + view.getUint16(at);
    roots.push(leaf.subarray(at + 2, end));
    at = end;
  }
  const [queryCommitment, outputCommitment, sharesRoot, evidenceRoot] = roots;
  if (at !== leaf.length || roots.length !== 4) return undefined;
  if (queryCommitment === undefined || outputCommitment === undefined) return undefined;
  if (sharesRoot === undefined || evidenceRoot === undefined) return undefined;
  const fee = (view.getBigUint64(16) << 64n) | view.getBigUint64(24);
  const [sessionId, sequence] = [view.getBigUint64(0), view.getBigUint64(8)];
  return { sessionId, sequence, fee, queryCommitment, outputCommitment, sharesRoot, evidenceRoot };
}
