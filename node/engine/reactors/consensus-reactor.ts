/**
 * Consensus between peers (`cmt:consensus/reactor.go`): message for message what CometBFT's nodes say to each other, but
 * said when something happens instead of ten times a second, with a slow timer for what was lost.
 */

import type { Clock, Timer, Timers } from "#lib/clock.ts";
import { errorMessage } from "#lib/errors.ts";
import type { Logger } from "#lib/logger.ts";
import type { Metrics } from "#lib/metrics.ts";
import type { Random } from "#lib/prng.ts";
import { DATA_CHANNEL, STATE_CHANNEL, VOTE_CHANNEL, VOTE_SET_BITS_CHANNEL } from "#p2p/channels.ts";
import type { Channel, Handled, Network, Peer } from "#p2p/network.ts";
import type { Message } from "#proto/tendermint/consensus/types.ts";
import type { Proposal, Vote } from "#proto/tendermint/types/types.ts";
import type { ConsensusDriver } from "../consensus/driver.ts";
import type { EventBus } from "../event-bus.ts";
import { Arrivals } from "./arrivals.ts";
import { Complaints, complaint } from "./complaints.ts";
import { ConsensusInbox, type PeerEntry } from "./consensus-inbox.ts";
import { type GossipMetrics, gossipMetrics } from "./consensus-metrics.ts";
import type { GossipRelay } from "./gossip-relay.ts";
import { type Heard, Hearings } from "./hearings.ts";
import { majorityQuestions } from "./majorities.ts";
import { hasVoteMessage } from "./messages.ts";
import { OwnView } from "./own-view.ts";
import { PeerGossip } from "./peer-gossip.ts";
import { PeerMessages } from "./peer-messages.ts";
import { RELAY_MS_MIN, RelayPace } from "./relay-pace.ts";
import { type PastBlocks, StoredHeights } from "./stored-heights.ts";
import { voteKey } from "./vote-list.ts";

/** What the reactor needs. */
export interface ConsensusReactorDependencies {
  readonly network: Network;
  readonly gossip: GossipRelay;
  readonly consensus: Pick<ConsensusDriver, "receive" | "roundState">;
  readonly blockStore: PastBlocks;
  readonly eventBus: EventBus;
  readonly initialHeight: bigint;
  /** Whether the node is past syncing, so that consensus takes part. */
  isRunning(): boolean;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly random: Random;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

/** How the reactor works. */
export interface ConsensusReactorOptions {
  /** Longest time that what others said is kept before it is passed on, milliseconds: CometBFT's `peer_gossip_sleep_duration`. */
  readonly gossipSleepMs: number;
  /** Time between questions about majorities, milliseconds: `peer_query_maj23_sleep_duration`. */
  readonly queryMaj23SleepMs: number;
}

/** CometBFT's defaults. */
export const DEFAULT_CONSENSUS_REACTOR_OPTIONS: ConsensusReactorOptions = {
  gossipSleepMs: 100,
  queryMaj23SleepMs: 2000,
};

/** How often everything is looked at though nothing seems to have happened, milliseconds. */
const TICK_MS = 500;
/** How long a message waits for consensus to have room, and how often it is offered, milliseconds. */
const RETRY_MS = 5;
const RETRIES_MAX = 2000;

/** The reactor of one node. */
export class ConsensusReactor {
  readonly #dependencies: ConsensusReactorDependencies;
  readonly #options: ConsensusReactorOptions;
  readonly #peers = new Map<string, PeerEntry>();
  readonly #arrivals = new Arrivals();
  readonly #stored: StoredHeights;
  readonly #metrics: GossipMetrics;
  readonly #hearings: Hearings;
  readonly #inbox: ConsensusInbox;
  readonly #complaints = new Complaints();
  readonly #heightListeners = new Set<(peer: Peer, height: bigint) => void>();
  readonly #stops: (() => void)[] = [];
  #view: OwnView | undefined;
  #ownProposal: Proposal | undefined;
  #isWaking = false;
  #isStopped = false;
  #tick: Timer | undefined;
  /** Runs when votes of others may be passed on. */
  #soon: Timer | undefined;
  #askedMs = 0;

  constructor(dependencies: ConsensusReactorDependencies, options: ConsensusReactorOptions) {
    this.#dependencies = dependencies;
    this.#options = options;
    this.#stored = new StoredHeights(dependencies.blockStore);
    this.#metrics = gossipMetrics(dependencies.metrics);
    this.#hearings = new Hearings({
      arrivals: this.#arrivals,
      metrics: this.#metrics,
      peer: (peerId) => this.#peers.get(peerId)?.gossip,
      nowMs: () => this.#nowMs(),
    });
    this.#inbox = new ConsensusInbox({
      initialHeight: dependencies.initialHeight,
      clock: dependencies.clock,
      metrics: this.#metrics,
      view: () => this.#currentView(),
      pass: (message, peer) => this.#pass(message, peer),
      pump: (gossip) => this.#pump(gossip),
      moved: (gossip) => this.#tellOfHeight(gossip),
    });
  }

  /** Takes up channels and peers; before the network starts. */
  start(): void {
    const { network, eventBus, gossip } = this.#dependencies;
    gossip.attach({
      publish: (message) => this.#publish(message),
      reject: (peerId, reason) => this.#reject(peerId, reason),
      heard: (message, peerId, hearing) => this.#heard({ message, peerId, hearing }),
    });
    network.watch({ added: (peer) => this.#add(peer), removed: (peer) => this.#remove(peer) });
    for (const channel of [STATE_CHANNEL, DATA_CHANNEL, VOTE_CHANNEL, VOTE_SET_BITS_CHANNEL]) {
      network.handle(channel, (peer, message) => this.#receive(channel, peer, message));
    }
    this.#stops.push(
      eventBus.on("Vote", ({ vote }) => this.#tellOfVote(vote)),
      eventBus.on("NewRoundStep", () => this.#wake()),
      eventBus.on("ValidBlock", () => this.#wake()),
    );
    this.#schedule();
  }

  /** Says nothing any more. */
  stop(): void {
    this.#isStopped = true;
    this.#dependencies.gossip.detach();
    this.#tick?.cancel();
    this.#soon?.cancel();
    for (const stop of this.#stops.splice(0)) stop();
    for (const { gossip } of this.#peers.values()) gossip.close();
    this.#peers.clear();
  }

  /** What is known of each peer. */
  peers(): readonly PeerGossip[] {
    return [...this.#peers.values()].map(({ gossip }) => gossip);
  }

  /** The height at which a peer is; 0 while it did not say. */
  peerHeight(peerId: string): bigint {
    return this.#peers.get(peerId)?.gossip.state.height ?? 0n;
  }

  /** Calls `listener` when a peer says that it is at another height. */
  onPeerHeight(listener: (peer: Peer, height: bigint) => void): void {
    this.#heightListeners.add(listener);
  }

  #add(peer: Peer): void {
    if (this.#isStopped) return;
    const { network } = this.#dependencies;
    const dependencies = {
      ...this.#dependencies,
      stored: this.#stored,
      arrivals: this.#arrivals,
      view: () => this.#currentView(),
    };
    const pace = new RelayPace(this.#options.gossipSleepMs, network.id < peer.id);
    const gossip = new PeerGossip(dependencies, peer, pace);
    this.#peers.set(peer.id, { gossip, messages: new PeerMessages(gossip) });
    this.#pump(gossip);
  }

  #remove(peer: Peer): void {
    const entry = this.#peers.get(peer.id);
    if (entry?.gossip.peer !== peer) return;
    entry.gossip.close();
    this.#peers.delete(peer.id);
  }

  #receive(channel: Channel<Message>, peer: Peer, message: Message): Handled {
    const entry = this.#peers.get(peer.id);
    return entry === undefined || this.#isStopped ? undefined : this.#inbox.receive(channel, entry, message);
  }

  /** Passes a message on to consensus; while that has no room the peer has to wait. */
  #pass(message: Message, peer: Peer): Handled {
    if (this.#dependencies.consensus.receive(message, peer.id)) return undefined;
    return this.#passLater(message, peer);
  }

  async #passLater(message: Message, peer: Peer): Promise<void> {
    for (let i = 0; i < RETRIES_MAX; i++) {
      await new Promise<void>((resolve) => this.#dependencies.timers.after(RETRY_MS, resolve));
      if (this.#isStopped || !this.#peers.has(peer.id)) return;
      if (this.#dependencies.consensus.receive(message, peer.id)) return;
    }
    this.#dependencies.logger.warn("message of a peer dropped, consensus has no room", { peer: peer.id });
  }

  #publish({ sum }: Message): void {
    // Our proposal goes out before our own application has judged it.
    if (sum?.kind === "proposal") this.#ownProposal = sum.value.proposal;
    if (sum?.kind === "proposal" || sum?.kind === "blockPart") this.#wake();
  }

  #reject(peerId: string, reason: string): void {
    if (peerId !== "" && this.#peers.has(peerId)) this.#dependencies.network.report(peerId, "bad-data", reason);
  }

  #heard(heard: Heard): void {
    this.#hearings.note(heard);
    // What follows from a vote is told when consensus has counted it.
    if (heard.hearing === "kept" && heard.message.sum?.kind !== "vote") this.#wake();
  }

  /** Peers at our height are told that we have a vote, unless it is ours, which they are sent, or came from them. */
  #tellOfVote(vote: Vote): void {
    this.#view = undefined;
    const from = this.#arrivals.from(voteKey(vote));
    if (from === undefined) {
      this.#wake();
      return;
    }
    const message = hasVoteMessage(vote);
    for (const [id, { gossip }] of this.#peers) {
      const { height } = gossip.state;
      if (id !== from && (height === vote.height || height === vote.height + 1n)) gossip.say(STATE_CHANNEL, message);
    }
    this.#soon ??= this.#dependencies.timers.after(RELAY_MS_MIN, () => {
      this.#soon = undefined;
      this.#wake();
    });
  }

  #tellOfHeight({ peer, state }: PeerGossip): void {
    this.#metrics.setHeight(peer.id, state.height);
    for (const listener of this.#heightListeners) listener(peer, state.height);
  }

  /** Looks after all peers once what is happening now has happened. */
  #wake(): void {
    this.#view = undefined;
    if (this.#isWaking || this.#isStopped) return;
    this.#isWaking = true;
    queueMicrotask(() => {
      this.#isWaking = false;
      this.#view = undefined;
      for (const { gossip } of [...this.#peers.values()]) this.#pump(gossip);
    });
  }

  #pump(gossip: PeerGossip): void {
    try {
      gossip.pump();
    } catch (cause) {
      // What cannot be read from the store cannot be served; consensus will find out for itself.
      this.#dependencies.logger.error("peer cannot be served", { peer: gossip.peer.id, cause: errorMessage(cause) });
    }
  }

  #currentView(): OwnView | undefined {
    if (this.#view !== undefined) return this.#view;
    const state = this.#dependencies.isRunning() ? this.#dependencies.consensus.roundState() : undefined;
    if (state === undefined) return undefined;
    this.#view = new OwnView(state, this.#ownProposal);
    this.#arrivals.forgetBelow(state.height - 1n);
    return this.#view;
  }

  #schedule(): void {
    this.#tick = this.#dependencies.timers.after(TICK_MS, () => {
      this.#schedule();
      this.#view = undefined;
      const view = this.#currentView();
      if (view === undefined) return;
      this.#complainWhenStuck(view);
      const isTimeToAsk = this.#nowMs() - this.#askedMs >= this.#options.queryMaj23SleepMs;
      if (isTimeToAsk) this.#askedMs = this.#nowMs();
      for (const { gossip } of [...this.#peers.values()]) {
        const questions = isTimeToAsk ? majorityQuestions(view, gossip.state, this.#stored) : [];
        for (const question of questions) gossip.say(STATE_CHANNEL, question);
        this.#pump(gossip);
      }
    });
  }

  #complainWhenStuck(view: OwnView): void {
    const isBehind = this.peers().some(({ state }) => state.height > view.height);
    const standstill = { view, isBehind, kept: this.#hearings.kept, nowMs: this.#nowMs() };
    if (!this.#complaints.isDue(standstill)) return;
    const said = complaint(view, this.#dependencies.clock.now());
    for (const { gossip } of this.#peers.values()) {
      if (gossip.state.height < view.height) continue;
      for (const { channel, message } of said) gossip.say(channel, message);
    }
  }

  #nowMs(): number {
    return Number(this.#dependencies.clock.now() / 1000n) / 1000;
  }
}
