/** Evidence that waits for a block, in memory: told apart by its key in the database, and limited. */

import { latin1FromBytes } from "#lib/bytes.ts";
import { TypedError } from "#lib/errors.ts";
import type { Evidence } from "#proto/tendermint/types/evidence.ts";
import { evidenceHash, evidenceHeight, evidenceListSize, evidenceToMisbehavior } from "#types/evidence.ts";
import { heightHashKey, PREFIX } from "./stores/keys.ts";

/** As much evidence waits as may, in all or against one validator, whom more of it would not hurt more. */
export class EvidencePoolFullError extends TypedError {}

/** Encoded bytes of evidence that may wait; a validator can sign any number of conflicting votes. */
export const PENDING_EVIDENCE_BYTES_MAX = 32n << 20n;
/** Pieces that may wait against the same validators. */
export const PENDING_PER_CULPRIT_MAX = 32;

/** One piece. */
export interface PendingEvidence {
  readonly evidence: Evidence;
  /** In the database. */
  readonly key: Uint8Array;
  /** The key as text: equal for equal evidence. */
  readonly name: string;
  readonly height: bigint;
  /** Bytes in a list of evidence. */
  readonly byteLength: bigint;
}

/** Describes a piece of evidence. */
export function describeEvidence(evidence: Evidence): PendingEvidence {
  const height = evidenceHeight(evidence);
  const key = heightHashKey(PREFIX.evidencePending, height, evidenceHash(evidence));
  return { evidence, key, name: latin1FromBytes(key), height, byteLength: evidenceListSize([evidence]) };
}

/** The pieces that wait, in the order in which they were learned. */
export class PendingList {
  readonly #pieces = new Map<string, PendingEvidence>();
  #bytes = 0n;

  /** Whether this evidence waits. */
  has(name: string): boolean {
    return this.#pieces.has(name);
  }

  /** Every piece. */
  pieces(): readonly PendingEvidence[] {
    return [...this.#pieces.values()];
  }

  /** Throws `EvidencePoolFullError` when there is no room for the piece. */
  requireRoom(piece: PendingEvidence): void {
    if (this.#bytes + piece.byteLength > PENDING_EVIDENCE_BYTES_MAX) {
      throw new EvidencePoolFullError("evidence pool is full", { bytes: this.#bytes });
    }
    const culprits = culpritsOf(piece.evidence);
    let rivals = 0;
    for (const { evidence } of this.#pieces.values()) if (culpritsOf(evidence) === culprits) rivals++;
    if (rivals >= PENDING_PER_CULPRIT_MAX) {
      throw new EvidencePoolFullError("evidence pool has enough evidence against these validators", { rivals });
    }
  }

  /** Adds a piece that does not wait yet. */
  add(piece: PendingEvidence): void {
    this.#pieces.set(piece.name, piece);
    this.#bytes += piece.byteLength;
  }

  /** Removes a piece. */
  remove({ name, byteLength }: PendingEvidence): void {
    if (this.#pieces.delete(name)) this.#bytes -= byteLength;
  }
}

function culpritsOf(evidence: Evidence): string {
  return evidenceToMisbehavior(evidence)
    .map(({ validator }) => latin1FromBytes(validator.address))
    .join();
}
