/** Reads what peers say about consensus: part of it tells of the peer, part goes on to consensus (`cmt:consensus/reactor.go`, Receive). */

import { computeMerkleRoot } from "#crypto/merkle.ts";
import type { Clock } from "#lib/clock.ts";
import { DATA_CHANNEL, STATE_CHANNEL, VOTE_CHANNEL } from "#p2p/channels.ts";
import { PeerFaultError } from "#p2p/errors.ts";
import type { Channel, Handled, Peer } from "#p2p/network.ts";
import type { BlockPart, Message } from "#proto/tendermint/consensus/types.ts";
import type { Proposal, Vote } from "#proto/tendermint/types/types.ts";
import { ROUND_STEP } from "../consensus/messages.ts";
import type { GossipMetrics } from "./consensus-metrics.ts";
import { type Payload, requirePayload } from "./message-rules.ts";
import type { OwnView } from "./own-view.ts";
import type { PeerGossip } from "./peer-gossip.ts";
import type { PeerMessages } from "./peer-messages.ts";
import { voteTypeOf } from "./vote-list.ts";

/** What reading needs. */
export interface ConsensusInboxDependencies {
  readonly initialHeight: bigint;
  readonly clock: Clock;
  readonly metrics: GossipMetrics;
  /** Consensus at this moment; undefined while the node syncs. */
  view(): OwnView | undefined;
  /** Hands a message to consensus. */
  pass(message: Message, peer: Peer): Handled;
  /** The peer may lack something else now. */
  pump(gossip: PeerGossip): void;
  /** The peer is at another height. */
  moved(gossip: PeerGossip): void;
}

/** One peer: what we tell it, and what its messages tell of it. */
export interface PeerEntry {
  readonly gossip: PeerGossip;
  readonly messages: PeerMessages;
}

/** A message with the view it is read in. */
interface Received {
  readonly message: Message;
  readonly view: OwnView;
}

/** Reads the messages of all peers. */
export class ConsensusInbox {
  readonly #dependencies: ConsensusInboxDependencies;

  constructor(dependencies: ConsensusInboxDependencies) {
    this.#dependencies = dependencies;
  }

  /** Reads one message; throws `PeerFaultError` for what no correct node says. What no node says yet is passed over. */
  receive(channel: Channel<Message>, entry: PeerEntry, message: Message): Handled {
    const payload = requirePayload(message, this.#dependencies);
    if (channel === STATE_CHANNEL) {
      this.#receiveState(entry, payload);
      return undefined;
    }
    const view = this.#dependencies.view();
    // While the node syncs it has no use for the rest.
    if (view === undefined) return undefined;
    if (channel === DATA_CHANNEL) return this.#receiveData(entry, payload, { message, view });
    if (channel === VOTE_CHANNEL) {
      const vote = payload.kind === "vote" ? payload.value.vote : undefined;
      return vote === undefined ? undefined : this.#receiveVote(entry, vote, { message, view });
    }
    const { clock, pump } = this.#dependencies;
    if (payload.kind === "voteSetBits") entry.messages.voteSetBits(payload.value, view, clock.now());
    pump(entry.gossip);
    return undefined;
  }

  #receiveState({ gossip, messages }: PeerEntry, payload: Payload): void {
    const { clock, pump, moved } = this.#dependencies;
    const view = this.#dependencies.view();
    if (payload.kind === "hasVote") messages.hasVote(payload.value, view);
    if (payload.kind === "voteSetMaj23") messages.voteSetMaj23(payload.value, view);
    if (payload.kind === "newValidBlock") {
      messages.newValidBlock(payload.value);
      pump(gossip);
    }
    if (payload.kind === "newRoundStep") {
      const { height } = gossip.state;
      messages.newRoundStep(payload.value, view, clock.now());
      if (gossip.state.height !== height) moved(gossip);
      pump(gossip);
    }
  }

  #receiveData(entry: PeerEntry, payload: Payload, received: Received): Handled {
    if (payload.kind === "proposal") return this.#receiveProposal(entry, payload.value.proposal, received);
    if (payload.kind === "blockPart") return this.#receivePart(entry, payload.value, received);
    if (payload.kind === "proposalPol") entry.messages.proposalPol(payload.value, received.view);
    this.#dependencies.pump(entry.gossip);
    return undefined;
  }

  #receiveProposal({ gossip, messages }: PeerEntry, proposal: Proposal, { message, view }: Received): Handled {
    messages.proposal(proposal, view);
    this.#dependencies.pump(gossip);
    return proposal.height === view.height ? this.#dependencies.pass(message, gossip.peer) : undefined;
  }

  #receivePart({ gossip, messages }: PeerEntry, { height, part }: BlockPart, { message, view }: Received): Handled {
    const root = computeMerkleRoot(part.proof);
    if (root === undefined) throw new PeerFaultError("bad-message", "part with an impossible proof");
    messages.part(height, part, root);
    if (height === view.height) return this.#dependencies.pass(message, gossip.peer);
    this.#dependencies.metrics.partsReceived.inc(1, { matches_current: "false" });
    return undefined;
  }

  #receiveVote({ gossip, messages }: PeerEntry, vote: Vote, { message, view }: Received): Handled {
    messages.vote(vote, view);
    const isPresent = vote.height === view.height;
    if (vote.height < view.height || (isPresent && vote.round < view.round)) {
      this.#dependencies.metrics.lateVotes.inc(1, { vote_type: voteTypeOf(vote.type) ?? "" });
    }
    const isLate = vote.height + 1n === view.height && view.step === ROUND_STEP.newHeight;
    return isPresent || isLate ? this.#dependencies.pass(message, gossip.peer) : undefined;
  }
}
