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
  evidenceListSize,
  evidenceTime,
  newDuplicateVoteEvidence,
  validateEvidenceBasic,
} from "#types/evidence.ts";
import { isEvidenceExpired } from "#types/evidence-verification.ts";
import type { State } from "#types/state.ts";
import { type EvidenceSources, verifyEvidence } from "./evidence-check.ts";
import type { Addition } from "./stores/addition.ts";
import { heightHashKey, heightKey, PREFIX } from "./stores/keys.ts";

/** What a pool needs. */
export interface EvidencePoolDependencies extends EvidenceSources {
  readonly database: Database;
  readonly logger: Logger;
}

/** Pairs of conflicting votes that may wait for their block to be decided. */
const CONFLICTS_MAX = 1000;

/** The pool; one per node. `load` must be called once before use. */
export class EvidencePool {
  readonly #dependencies: EvidencePoolDependencies;
  /** By key, in order of height. */
  readonly #pending = new Map<string, { readonly evidence: Evidence; readonly key: Uint8Array }>();
  readonly #listeners = new Set<(evidence: Evidence) => void>();
  #conflicts: (readonly [Vote, Vote])[] = [];
  /** Names of what a batch under way commits. */
  #committing: ReadonlySet<string> = new Set();
  #state: State;

  constructor(dependencies: EvidencePoolDependencies, state: State) {
    this.#dependencies = dependencies;
    this.#state = state;
  }

  /** Reads what was pending when the node stopped. */
  async load(): Promise<void> {
    const start = heightKey(PREFIX.evidencePending, 0n);
    const end = Uint8Array.of(PREFIX.evidencePending + 1);
    for await (const [key, value] of this.#dependencies.database.iterate({ start, end })) {
      this.#pending.set(latin1FromBytes(key), { evidence: Evidence.decode(value), key });
    }
  }

  /** Evidence for the next block, in the order in which it was learned, of at most `bytesMax` encoded bytes. */
  pending(bytesMax: bigint): { readonly evidence: readonly Evidence[]; readonly bytes: bigint } {
    const evidence: Evidence[] = [];
    let bytes = 0n;
    for (const { evidence: next } of this.#pending.values()) {
      const size = evidenceListSize([...evidence, next]);
      if (size > bytesMax) break;
      evidence.push(next);
      bytes = size;
    }
    return { evidence, bytes };
  }

  /** Takes evidence from a peer or client; known evidence is ignored. Throws `ValidationError` when it proves nothing. */
  async add(evidence: Evidence): Promise<void> {
    validateEvidenceBasic(evidence);
    if (this.#isPending(evidence) || this.#isCommitted(evidence)) return;
    this.#verify(evidence);
    await this.#insert(evidence);
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
      const isVerified = this.#isPending(evidence) && evidence.sum?.kind === "duplicateVoteEvidence";
      if (!isVerified) this.#verify(evidence);
    }
  }

  /**
   * What the block that led to `state` puts into a batch: its evidence is done with, old evidence expires. It belongs to
   * the batch that stores the state, for a block counts as done with that and is not looked at again.
   */
  committing(state: State, committed: readonly Evidence[]): Addition {
    const isDone = (evidence: Evidence): boolean =>
      isExpired(state, evidence) || committed.some((other) => nameOf(other) === nameOf(evidence));
    const done = [...this.#pending].filter(([, { evidence }]) => isDone(evidence));
    return {
      addTo: (batch) => {
        this.#committing = new Set(committed.map(nameOf));
        for (const evidence of committed) {
          const height = evidenceHeight(evidence);
          batch.put(heightHashKey(PREFIX.evidenceCommitted, height, evidenceHash(evidence)), Uint8Array.of(1));
        }
        for (const [, { key }] of done) batch.delete(key);
      },
      written: () => {
        this.#state = state;
        this.#committing = new Set();
        for (const [name] of done) this.#pending.delete(name);
      },
    };
  }

  /** Makes evidence of the conflicting votes whose height is decided by now. */
  async digestConflicts(): Promise<void> {
    const later: (readonly [Vote, Vote])[] = [];
    for (const votes of this.#conflicts) {
      if (votes[0].height > this.#state.lastBlockHeight) later.push(votes);
      else await this.#addConflict(votes);
    }
    this.#conflicts = later;
  }

  /** Everything pending, for gossip. */
  all(): Evidence[] {
    return [...this.#pending.values()].map(({ evidence }) => evidence);
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
      const evidence = newDuplicateVoteEvidence(votes, time, validators);
      if (this.#isPending(evidence) || this.#isCommitted(evidence)) return;
      await this.#insert(evidence);
      logger.warn("validator signed conflicting votes", { height, round: votes[0].round });
    } catch (cause) {
      if (!(cause instanceof ValidationError)) throw cause;
      logger.warn("conflicting votes make no evidence", { height, cause: errorMessage(cause) });
    }
  }

  async #insert(evidence: Evidence): Promise<void> {
    const key = heightHashKey(PREFIX.evidencePending, evidenceHeight(evidence), evidenceHash(evidence));
    const batch = this.#dependencies.database.batch();
    batch.put(key, Evidence.encode(evidence));
    await batch.write({ sync: false });
    this.#pending.set(latin1FromBytes(key), { evidence, key });
    for (const listener of this.#listeners) listener(evidence);
  }

  #verify(evidence: Evidence): void {
    check(!isExpired(this.#state, evidence), "evidence is too old");
    within("evidence cannot be verified", () => verifyEvidence(this.#dependencies, this.#state, evidence));
  }

  #isPending(evidence: Evidence): boolean {
    const key = heightHashKey(PREFIX.evidencePending, evidenceHeight(evidence), evidenceHash(evidence));
    return this.#pending.has(latin1FromBytes(key));
  }

  #isCommitted(evidence: Evidence): boolean {
    if (this.#committing.has(nameOf(evidence))) return true;
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

function nameOf(evidence: Evidence): string {
  return latin1FromBytes(evidenceHash(evidence));
}
