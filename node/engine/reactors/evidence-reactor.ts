/** Evidence between peers (`cmt:evidence/reactor.go`): sent again and again until a block carries it or it is too old. */

import type { Timer, Timers } from "#lib/clock.ts";
import { EVIDENCE_CHANNEL } from "#p2p/channels.ts";
import { PeerFaultError } from "#p2p/errors.ts";
import type { Network, Peer } from "#p2p/network.ts";
import type { Evidence, EvidenceList } from "#proto/tendermint/types/evidence.ts";
import { ValidationError } from "#types/errors.ts";
import type { State } from "#types/state.ts";
import { UnverifiableEvidenceError } from "../evidence-check.ts";
import { EvidencePoolFullError, type PendingEvidence } from "../evidence-pending.ts";
import type { EvidencePool } from "../evidence-pool.ts";

/** What the reactor needs. */
export interface EvidenceReactorDependencies {
  readonly network: Network;
  readonly evidencePool: Pick<EvidencePool, "add" | "all" | "onEvidence">;
  readonly timers: Timers;
  /** The state after the latest block. */
  state(): State;
  /** The height at which a peer is; 0 while it did not say. */
  peerHeight(peerId: string): bigint;
}

/** How often everything pending is sent again, milliseconds. */
export const EVIDENCE_INTERVAL_MS = 10_000;
/** Encoded bytes of one message, unless a single piece is larger. */
export const EVIDENCE_MESSAGE_BYTES_MAX = 256n << 10n;
/** Bytes that may wait for a peer before it is sent evidence. */
const BACKLOG_BYTES_MAX = 1 << 20;

/** The reactor of one node. */
export class EvidenceReactor {
  readonly #dependencies: EvidenceReactorDependencies;
  /** What each peer was sent in the present interval. */
  #sent = new Map<Peer, Set<string>>();
  #timer: Timer | undefined;
  #stopListening: () => void = () => {};

  constructor(dependencies: EvidenceReactorDependencies) {
    this.#dependencies = dependencies;
  }

  /** Takes up the channel and peers; before the network starts. */
  start(): void {
    const { network, evidencePool } = this.#dependencies;
    network.handle(EVIDENCE_CHANNEL, (_, list) => this.#receive(list));
    network.watch({ removed: (peer) => void this.#sent.delete(peer) });
    this.#stopListening = evidencePool.onEvidence(() => this.#sendToAll());
    this.#schedule();
  }

  /** Sends nothing any more. */
  stop(): void {
    this.#timer?.cancel();
    this.#stopListening();
  }

  /** A peer is at another height, so that it may be able to judge evidence it could not before. */
  peerMoved(peer: Peer): void {
    this.#send(peer, this.#dependencies.evidencePool.all());
  }

  async #receive({ evidence }: EvidenceList): Promise<void> {
    for (const piece of evidence) await this.#add(piece);
  }

  async #add(piece: Evidence): Promise<void> {
    try {
      await this.#dependencies.evidencePool.add(piece);
    } catch (cause) {
      // A peer cannot know how far our memory goes, nor how full it is.
      if (cause instanceof UnverifiableEvidenceError || cause instanceof EvidencePoolFullError) return;
      if (!(cause instanceof ValidationError)) throw cause;
      throw new PeerFaultError("bad-data", `evidence: ${cause.message}`);
    }
  }

  #schedule(): void {
    this.#timer = this.#dependencies.timers.after(EVIDENCE_INTERVAL_MS, () => {
      this.#sent = new Map();
      this.#sendToAll();
      this.#schedule();
    });
  }

  #sendToAll(): void {
    const all = this.#dependencies.evidencePool.all();
    for (const peer of this.#dependencies.network.peers()) this.#send(peer, all);
  }

  #send(peer: Peer, all: readonly PendingEvidence[]): void {
    const sent = this.#sent.get(peer) ?? new Set<string>();
    this.#sent.set(peer, sent);
    let batch: PendingEvidence[] = [];
    let bytes = 0n;
    for (const piece of all) {
      if (sent.has(piece.name) || !this.#isFor(peer, piece)) continue;
      if (batch.length > 0 && bytes + piece.byteLength > EVIDENCE_MESSAGE_BYTES_MAX) {
        this.#sendBatch(peer, batch, sent);
        batch = [];
        bytes = 0n;
      }
      batch.push(piece);
      bytes += piece.byteLength;
    }
    if (batch.length > 0) this.#sendBatch(peer, batch, sent);
  }

  #sendBatch(peer: Peer, batch: readonly PendingEvidence[], sent: Set<string>): void {
    if (peer.backlog.bytes >= BACKLOG_BYTES_MAX) return;
    for (const { name } of batch) sent.add(name);
    peer.send(EVIDENCE_CHANNEL, { evidence: batch.map(({ evidence }) => evidence) }).then((isSent) => {
      if (!isSent) for (const { name } of batch) sent.delete(name);
    });
  }

  /** Whether the peer has the block of the infraction, and not so many since that it would not listen. */
  #isFor(peer: Peer, { height }: PendingEvidence): boolean {
    const age = this.#dependencies.peerHeight(peer.id) - height;
    return age > 0n && age <= this.#dependencies.state().consensusParams.evidence.maxAgeNumBlocks;
  }
}
