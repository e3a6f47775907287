/** Usage receipts: what a client signs while it uses a model, and the root under which metered uses are batched. */

import { ed25519Verify } from "#crypto/ed25519.ts";
import { hashFromByteSlices } from "#crypto/merkle.ts";
import { secp256k1Verify } from "#crypto/secp256k1.ts";
import { sha256 } from "#crypto/sha256.ts";
import { assert } from "#lib/assert.ts";
import { concatBytes, u64ToBytes } from "#lib/bytes.ts";
import { type Domain, domainTag, lengthPrefixed, u128ToBytes } from "./domain.ts";

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
}

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

/** Whether `signature` is the key's over the receipt: of SHA-256 of the sign bytes for secp256k1, of the bytes themselves for ed25519. */
export function verifyReceipt(
  domain: Domain,
  receipt: Receipt,
  signed: { readonly key: ReceiptKey; readonly signature: Uint8Array },
): boolean {
  if (receipt.outputRoot.length !== 32) return false;
  const bytes = receiptSignBytes(domain, receipt);
  switch (signed.key.kind) {
    case "secp256k1":
      return secp256k1Verify(signed.key.publicKey, sha256(bytes), signed.signature);
    case "ed25519":
      return ed25519Verify(signed.key.publicKey, bytes, signed.signature);
  }
}

/** The root over the uses of a batch, in order of settlement and sequence; their number is part of it. */
export function usesRoot(domain: Domain, uses: readonly Use[]): Uint8Array {
  const leaves = uses.map(useLeaf);
  return sha256(concatBytes(domainTag("uses", domain), u64ToBytes(BigInt(leaves.length)), hashFromByteSlices(leaves)));
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
  );
}
