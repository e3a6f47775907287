/**
 * Misbehaviour that was proved but not yet punished (`cmt:evidence/pool.go`): evidence waits here, on disk, until a block
 * carries it or it is too old to count.
 */

import { latin1FromBytes } from "#lib/bytes.ts";
import { errorMessage } from "#lib/errors.ts";
import type { Logger } from "#lib/logger.ts";
import { Evidence } from "#proto/tendermint/types/evidence.ts";
import type { Vote } from "#proto/tendermint/types/types.ts";
import type { Database } from "#store/database.ts";
import { check, ValidationError, within } from "#types/errors.ts";
import {
  evidenceHash,
  evidenceHeight,
  evidenceTime,
  newDuplicateVoteEvidence,
  validateEvidenceBasic,
} from "#types/evidence.ts";
import { isEvidenceExpired } from "#types/evidence-verification.ts";
import type { State } from "#types/state.ts";
import { type EvidenceSources, UnverifiableEvidenceError, verifyEvidence } from "./evidence-check.ts";
import { describeEvidence, EvidencePoolFullError, type PendingEvidence, PendingList } from "./evidence-pending.ts";
import type { Addition } from "./stores/addition.ts";
import { heightHashKey, heightKey, PREFIX } from "./stores/keys.ts";

/** What a pool needs. */
export interface EvidencePoolDependencies extends EvidenceSources {
  readonly database: Database;
  readonly logger: Logger;
}

/** Pairs of conflicting votes that may wait for their block to be decided. */
const CONFLICTS_MAX = 1000;
/** Pieces of evidence in proposed blocks that are kept in case the block fails. */
const FOUND_MAX = 100;

/** The pool; one per node. `load` must be called once before use. */
export class EvidencePool {
  readonly #dependencies: EvidencePoolDependencies;
  readonly #pending = new PendingList();
  readonly #listeners = new Set<(evidence: Evidence) => void>();
  #conflicts: (readonly [Vote, Vote])[] = [];
  /** Evidence that a proposed block brought along. */
  #found: Evidence[] = [];
  #state: State;

  constructor(dependencies: EvidencePoolDependencies, state: State) {
    this.#dependencies = dependencies;
    this.#state = state;
  }

  /** Reads what was pending when the node stopped. */
  async load(): Promise<void> {
    const start = heightKey(PREFIX.evidencePending, 0n);
    const end = Uint8Array.of(PREFIX.evidencePending + 1);
    for await (const [, value] of this.#dependencies.database.iterate({ start, end })) {
      this.#pending.add(describeEvidence(Evidence.decode(value)));
    }
  }

  /** Evidence for the next block, in the order in which it was learned, of at most `bytesMax` encoded bytes. */
  pending(bytesMax: bigint): { readonly evidence: readonly Evidence[]; readonly bytes: bigint } {
    const evidence: Evidence[] = [];
    let bytes = 0n;
    for (const { evidence: next, byteLength } of this.#pending.pieces()) {
      if (bytes + byteLength > bytesMax) break;
      evidence.push(next);
      bytes += byteLength;
    }
    return { evidence, bytes };
  }

  /**
   * Takes evidence from a peer or client; known evidence is ignored. Rejects with `ValidationError` when it proves nothing
   * (`UnverifiableEvidenceError` when this node cannot tell), with `EvidencePoolFullError` when there is no room for it.
   */
  async add(evidence: Evidence): Promise<void> {
    validateEvidenceBasic(evidence);
    const piece = describeEvidence(evidence);
    if (this.#isKnown(piece)) return;
    this.#pending.requireRoom(piece);
    this.#verify(evidence);
    await this.#insert(piece);
  }

  /** Takes two conflicting votes that consensus has verified; they become evidence when their height is decided. */
  reportConflictingVotes(votes: readonly [Vote, Vote]): void {
    if (this.#conflicts.length < CONFLICTS_MAX) this.#conflicts.push(votes);
  }

  /** Throws `ValidationError` unless all evidence of a proposed block is true, new and mentioned once. */
  check(list: readonly Evidence[]): void {
    const seen = new Set<string>();
    for (const evidence of list) {
      const name = latin1FromBytes(evidenceHash(evidence));
      check(!seen.has(name), "duplicate evidence");
      seen.add(name);
      check(!this.#isCommitted(evidence), "evidence was already committed");
      // Verified evidence is told apart by its hash, which covers all of it except for attacks on light clients.
      const isPending = this.#pending.has(describeEvidence(evidence).name);
      if (isPending && evidence.sum?.kind === "duplicateVoteEvidence") continue;
      this.#verify(evidence);
      if (!isPending && this.#found.length < FOUND_MAX) this.#found.push(evidence);
    }
  }

  /**
   * What the block that led to `state` puts into a batch: its evidence is done with, old evidence expires. It belongs to
   * the batch that stores the state, for a block counts as done with that and is not looked at again.
   */
  committing(state: State, committed: readonly Evidence[]): Addition {
    const names = new Set(committed.map((evidence) => describeEvidence(evidence).name));
    const done = this.#pending.pieces().filter(({ evidence, name }) => names.has(name) || isExpired(state, evidence));
    return {
      addTo: (batch) => {
        for (const evidence of committed) {
          const height = evidenceHeight(evidence);
          batch.put(heightHashKey(PREFIX.evidenceCommitted, height, evidenceHash(evidence)), Uint8Array.of(1));
        }
        for (const { key } of done) batch.delete(key);
      },
      written: () => {
        this.#state = state;
        for (const piece of done) this.#pending.remove(piece);
      },
    };
  }

  /** Makes evidence of the conflicting votes whose height is decided by now, and keeps what blocks that failed brought along. */
  async digestConflicts(): Promise<void> {
    const later: (readonly [Vote, Vote])[] = [];
    for (const votes of this.#conflicts) {
      if (votes[0].height > this.#state.lastBlockHeight) later.push(votes);
      else await this.#addConflict(votes);
    }
    this.#conflicts = later;
    for (const evidence of this.#found.splice(0))
      if (!isExpired(this.#state, evidence)) await this.#insertNew(evidence);
  }

  /** Everything pending, for gossip. */
  all(): readonly PendingEvidence[] {
    return this.#pending.pieces();
  }

  /** Calls `listener` with evidence as it is added; returns how to stop. */
  onEvidence(listener: (evidence: Evidence) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #addConflict(votes: readonly [Vote, Vote]): Promise<void> {
    const { logger, blockStore, stateStore } = this.#dependencies;
    const { height } = votes[0];
    const validators = stateStore.loadValidators(height);
    const isLast = height === this.#state.lastBlockHeight;
    const time = isLast ? this.#state.lastBlockTime : blockStore.loadMeta(height)?.header.time;
    if (validators === undefined || time === undefined) {
      logger.warn("conflicting votes of an unknown height", { height });
      return;
    }
    try {
      if (!(await this.#insertNew(newDuplicateVoteEvidence(votes, time, validators)))) return;
      logger.warn("validator signed conflicting votes", { height, round: votes[0].round });
    } catch (cause) {
      if (!(cause instanceof ValidationError)) throw cause;
      logger.warn("conflicting votes make no evidence", { height, cause: errorMessage(cause) });
    }
  }

  /** Adds evidence that is known to be true; false when it is not new, or there is no room for it. */
  async #insertNew(evidence: Evidence): Promise<boolean> {
    const piece = describeEvidence(evidence);
    if (this.#isKnown(piece)) return false;
    try {
      this.#pending.requireRoom(piece);
    } catch (cause) {
      if (!(cause instanceof EvidencePoolFullError)) throw cause;
      return false;
    }
    await this.#insert(piece);
    return true;
  }

  async #insert(piece: PendingEvidence): Promise<void> {
    // At once, so that nobody inserts it a second time meanwhile.
    this.#pending.add(piece);
    const batch = this.#dependencies.database.batch();
    batch.put(piece.key, Evidence.encode(piece.evidence));
    await batch.write({ sync: false });
    for (const listener of this.#listeners) listener(piece.evidence);
  }

  #verify(evidence: Evidence): void {
    if (isExpired(this.#state, evidence)) throw new UnverifiableEvidenceError("evidence is too old");
    try {
      within("evidence cannot be verified", () => verifyEvidence(this.#dependencies, this.#state, evidence));
    } catch (thrown) {
      const isOurs = thrown instanceof ValidationError && thrown.cause instanceof UnverifiableEvidenceError;
      throw isOurs ? new UnverifiableEvidenceError(thrown.message) : thrown;
    }
  }

  #isKnown({ evidence, name }: PendingEvidence): boolean {
    return this.#pending.has(name) || this.#isCommitted(evidence);
  }

  #isCommitted(evidence: Evidence): boolean {
    const key = heightHashKey(PREFIX.evidenceCommitted, evidenceHeight(evidence), evidenceHash(evidence));
    return this.#dependencies.database.getSync(key) !== undefined;
  }
}

function isExpired(
  { lastBlockHeight: height, lastBlockTime: time, consensusParams }: State,
  evidence: Evidence,
): boolean {
  const infraction = { height: evidenceHeight(evidence), time: evidenceTime(evidence) };
  return isEvidenceExpired({ height, time }, infraction, consensusParams.evidence);
}
