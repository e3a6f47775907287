/** Tells one peer what it lacks (`cmt:consensus/reactor.go`, gossipDataRoutine and gossipVotesRoutine), woken by changes. */

import type { Clock, Timer, Timers } from "#lib/clock.ts";
import type { Random } from "#lib/prng.ts";
import { DATA_CHANNEL, STATE_CHANNEL, VOTE_CHANNEL } from "#p2p/channels.ts";
import type { Channel, Peer } from "#p2p/network.ts";
import type { Message } from "#proto/tendermint/consensus/types.ts";
import type { Proposal } from "#proto/tendermint/types/types.ts";
import type { BitArray } from "#types/bit-array.ts";
import { partMessage, proposalMessage, voteMessage } from "../consensus/messages.ts";
import { type Arrivals, partKey, proposalKey } from "./arrivals.ts";
import { newRoundStepMessage, newValidBlockMessage, proposalPolMessage } from "./messages.ts";
import type { OwnView } from "./own-view.ts";
import { PartsInFlight } from "./parts-in-flight.ts";
import { PeerRoundState } from "./peer-round-state.ts";
import { type PickedPart, type PickedVote, type Picking, pickPart, pickProposal, pickVote } from "./picks.ts";
import type { RelayPace } from "./relay-pace.ts";
import type { StoredHeights } from "./stored-heights.ts";
import { voteKey } from "./vote-list.ts";

/** What gossip with a peer needs. */
export interface PeerGossipDependencies {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly random: Random;
  readonly stored: StoredHeights;
  readonly arrivals: Arrivals;
  /** Consensus at this moment; undefined while it does not run. */
  view(): OwnView | undefined;
}

/** Bytes that may wait for a peer before it is sent more of a block. */
export const DATA_BACKLOG_BYTES_MAX = 1 << 20;
/** Messages that may wait for a peer before it is sent more votes, and before it is told less. */
export const VOTE_BACKLOG_MAX = 500;
export const STATE_BACKLOG_MAX = 1000;
/** How long to leave a peer alone that took no more, milliseconds. */
const PAUSE_MS = 100;
/** Things passed on to a peer that are remembered at its height, to learn whether it had them. */
const RELAYED_MAX = 2000;

/** One peer of consensus. */
export class PeerGossip {
  readonly peer: Peer;
  readonly state = new PeerRoundState();
  readonly #inFlight = new PartsInFlight();
  /** Useful votes and parts that came from the peer. */
  readonly stats = { votes: 0, blockParts: 0 };
  readonly #dependencies: PeerGossipDependencies;
  readonly #pace: RelayPace;
  readonly #relayed = new Set<string>();
  #announcedStep = "";
  #announcedClaim = "";
  #timer: { readonly atMs: number; readonly timer: Timer } | undefined;
  #pausedUntilMs = 0;
  #isClosed = false;

  constructor(dependencies: PeerGossipDependencies, peer: Peer, pace: RelayPace) {
    this.#dependencies = dependencies;
    this.peer = peer;
    this.#pace = pace;
  }

  /** Sends whatever the peer should have by now; the rest when its time comes. */
  pump(): void {
    const view = this.#dependencies.view();
    if (view === undefined || this.#isClosed) return;
    this.#announce(view);
    const nowMs = this.#nowMs();
    if (nowMs < this.#pausedUntilMs) {
      this.#wakeAt(this.#pausedUntilMs);
      return;
    }
    let dueMs = this.#inFlight.review(this.state.parts, nowMs);
    const isHeld = (key: string): boolean => {
      const arrivedMs = this.#dependencies.arrivals.atMs(key);
      const freeMs = arrivedMs === undefined ? 0 : arrivedMs + this.#pace.holdMs;
      if (freeMs <= nowMs) return false;
      dueMs = Math.min(dueMs, freeMs);
      return true;
    };
    const { random, stored } = this.#dependencies;
    const picking: Picking = { view, peer: this.state, stored, random, isHeld };
    let hasSent = true;
    while (hasSent && !this.#isClosed) hasSent = this.#sendVote(picking) || this.#sendData(picking);
    this.#wakeAt(dueMs);
  }

  /** The peer moved to another height, where nothing was sent yet. */
  enteredHeight(): void {
    this.#relayed.clear();
    this.#inFlight.clear();
  }

  /** The peer has something, by its own account or because it sent it to us. */
  has(key: string): void {
    if (this.#relayed.delete(key)) this.#pace.wasted();
  }

  /** Adds the parts that are on their way to those the peer says it has of the block that it is sent. */
  assumeInFlight(parts: BitArray): void {
    this.#inFlight.assume(parts, this.#nowMs());
  }

  /** Tells the peer where we are even if it was told before. */
  announceAgain(): void {
    this.#announcedStep = "";
  }

  /** Says something that may be lost. */
  say(channel: Channel<Message>, message: Message): void {
    if (this.peer.backlog.messages < STATE_BACKLOG_MAX) this.peer.send(channel, message);
  }

  /** Ends it. */
  close(): void {
    this.#isClosed = true;
    this.#timer?.timer.cancel();
  }

  #announce(view: OwnView): void {
    if (this.peer.backlog.messages >= STATE_BACKLOG_MAX) {
      this.#wakeAt(this.#nowMs() + PAUSE_MS);
      return;
    }
    const step = `${view.height}/${view.round}/${view.step}`;
    if (step !== this.#announcedStep) {
      this.#announcedStep = step;
      this.#send(STATE_CHANNEL, newRoundStepMessage(view, this.#dependencies.clock.now()), () => this.announceAgain());
    }
    const { claim } = view;
    if (claim === undefined || claim.key === this.#announcedClaim || !view.isNews(claim)) return;
    this.#announcedClaim = claim.key;
    this.#send(STATE_CHANNEL, newValidBlockMessage(view, claim), () => {
      this.#announcedClaim = "";
    });
  }

  #sendVote(picking: Picking): boolean {
    if (this.peer.backlog.messages >= VOTE_BACKLOG_MAX) return this.#stall();
    const picked = pickVote(picking);
    if (picked === undefined) return false;
    const { vote, index, bits }: PickedVote = picked;
    bits.set(index, true);
    this.#relay(voteKey(vote));
    this.#send(VOTE_CHANNEL, voteMessage(vote), () => bits.set(index, false));
    return true;
  }

  #sendData(picking: Picking): boolean {
    if (this.peer.backlog.bytes >= DATA_BACKLOG_BYTES_MAX) return this.#stall();
    const proposal = pickProposal(picking);
    if (proposal !== undefined) return this.#sendProposal(picking.view, proposal);
    const picked = pickPart(picking);
    if (picked === undefined) return false;
    const { part, bits, header }: PickedPart = picked;
    const { height, round } = this.state;
    bits.set(part.index, true);
    this.#inFlight.sent(part.index, this.#nowMs());
    this.#relay(partKey(height, header, part.index));
    // Rounds do not matter to blocks; named is the one in which the peer looks for it.
    this.#send(DATA_CHANNEL, partMessage(height, Math.max(round, 0), part), () => bits.set(part.index, false));
    return true;
  }

  #sendProposal(view: OwnView, proposal: Proposal): boolean {
    const { state } = this;
    state.setHasProposal(proposal);
    this.#relay(proposalKey(proposal.height, proposal.round));
    this.#send(DATA_CHANNEL, proposalMessage(proposal), () => {
      state.hasProposal = false;
    });
    if (proposal.polRound >= 0) {
      const { bits } = view.votes(proposal.polRound, "prevote");
      this.#send(DATA_CHANNEL, proposalPolMessage(proposal, bits), () => {});
    }
    return true;
  }

  /** Remembers that something of others was passed on. */
  #relay(key: string): void {
    if (this.#dependencies.arrivals.from(key) === undefined || this.#relayed.size >= RELAYED_MAX) return;
    this.#relayed.add(key);
    this.#pace.sent();
  }

  #send(channel: Channel<Message>, message: Message, undo: () => void): void {
    this.peer.send(channel, message).then((isSent) => {
      if (isSent || this.#isClosed) return;
      undo();
      this.#pausedUntilMs = this.#nowMs() + PAUSE_MS;
      this.#wakeAt(this.#pausedUntilMs);
    });
  }

  #stall(): false {
    this.#wakeAt(this.#nowMs() + PAUSE_MS / 10);
    return false;
  }

  #wakeAt(atMs: number): void {
    if (atMs === Number.POSITIVE_INFINITY || (this.#timer !== undefined && this.#timer.atMs <= atMs)) return;
    this.#timer?.timer.cancel();
    const timer = this.#dependencies.timers.after(Math.max(1, Math.ceil(atMs - this.#nowMs())), () => {
      this.#timer = undefined;
      this.pump();
    });
    this.#timer = { atMs, timer };
  }

  #nowMs(): number {
    return Number(this.#dependencies.clock.now() / 1000n) / 1000;
  }
}
