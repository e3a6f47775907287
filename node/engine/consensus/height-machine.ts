/**
 * One height from its first message to its decision: checks what arrives, logs it, lets the pure core draw conclusions,
 * and performs them. Nothing we sign leaves before it is in the log and on disk.
 */

import { wantedBlock } from "#consensus/proposals.ts";
import { step } from "#consensus/step.ts";
import type { Effect, HeightState, Input, Timeout } from "#consensus/types.ts";
import { hasVote } from "#consensus/votes.ts";
import { assert, assertDefined } from "#lib/assert.ts";
import { toHex } from "#lib/bytes.ts";
import { errorMessage } from "#lib/errors.ts";
import type { LogFields } from "#lib/logger.ts";
import type { Message } from "#proto/tendermint/consensus/types.ts";
import type { WALMessage } from "#proto/tendermint/consensus/wal.ts";
import type { Block } from "#proto/tendermint/types/block.ts";
import type { BlockID, Part, Proposal, Vote } from "#proto/tendermint/types/types.ts";
import { blockIdKey } from "#types/block-id.ts";
import { ValidationError } from "#types/errors.ts";
import { blockBytesMax } from "#types/params.ts";
import { PartSetError } from "#types/part-set.ts";
import { nextHeight, type State } from "#types/state.ts";
import { BlockJudge } from "./block-judge.ts";
import { isStillDue } from "./deferred.ts";
import { ConsensusFailureError, type Hearing, type HeightDependencies } from "./dependencies.ts";
import { HeightBlocks } from "./height-blocks.ts";
import type { LastCommit } from "./last-commit.ts";
import { checkLateVote, checkProposal, checkVote } from "./message-checks.ts";
import { coreProposal, coreVote, partMessage, type SignedVote, signedVote, walMessage } from "./messages.ts";
import { Proposers } from "./proposers.ts";
import { RoundEvents } from "./round-events.ts";
import { Speaker } from "./speaker.ts";
import { startCore } from "./start-core.ts";

/** The end of a height. */
export interface Decision {
  readonly round: number;
  readonly blockId: BlockID;
  readonly block: Block;
  /** The precommits of the round, for whatever they were. */
  readonly votes: readonly Vote[];
}

/** How the machine acts on the core's wishes. */
type Mode = "live" | "replay";

/** Rounds above ours whose proposals are kept. */
const PROPOSAL_ROUNDS_AHEAD_MAX = 4;

/** The state of consensus at one height; `decision` is set once and ends it. */
export class HeightMachine {
  readonly state: State;
  readonly height: bigint;
  readonly blocks: HeightBlocks;
  readonly proposers: Proposers;
  readonly lastCommit: LastCommit;
  readonly #dependencies: HeightDependencies;
  readonly #judge: BlockJudge;
  readonly #speaker: Speaker;
  /** Proposals the core was told of. */
  readonly #told = new Set<Proposal>();
  readonly #inputs: Input[] = [];
  readonly #events: RoundEvents;
  /** What the core asked for during replay and the log may still answer. */
  #deferred: Effect[] = [];
  #core: HeightState;
  #mode: Mode;
  #decision: Decision | undefined;

  constructor(
    dependencies: HeightDependencies,
    start: { readonly state: State; readonly lastCommit: LastCommit; readonly mode: Mode },
  ) {
    const { state, lastCommit, mode } = start;
    this.#dependencies = dependencies;
    this.state = state;
    this.height = nextHeight(state);
    this.lastCommit = lastCommit;
    this.#mode = mode;
    this.blocks = new HeightBlocks(dependencies.gossip, { bytesMax: blockBytesMax(state.consensusParams) });
    this.proposers = new Proposers(state.validators);
    this.#judge = new BlockJudge(dependencies, state, this.blocks);
    this.#speaker = new Speaker(dependencies, this);
    this.#core = startCore(state, this.proposers, dependencies.voter);
    this.#events = new RoundEvents(dependencies.eventBus, this);
  }

  /** The core's state, for status and gossip. */
  get core(): HeightState {
    return this.#core;
  }

  /** Set when the height is decided. */
  get decision(): Decision | undefined {
    return this.#decision;
  }

  /** Enters round 0. */
  async start(): Promise<void> {
    this.#inputs.push({ kind: "start-round", round: 0 });
    await this.#settle();
  }

  /** Handles a message of a peer (or "" for our own, in replay). */
  async receive(message: Message, peerId: string): Promise<void> {
    try {
      await this.#accept(message, peerId);
    } catch (cause) {
      if (!(cause instanceof ValidationError || cause instanceof PartSetError)) throw cause;
      this.#dependencies.gossip.reject(peerId, errorMessage(cause));
    }
    await this.#settle();
  }

  /** Handles a timer of this height that ran out and is logged. */
  async timeout(timeout: Timeout): Promise<void> {
    this.#events.timeout(this.#core, timeout);
    this.#inputs.push({ kind: "timeout", timeout });
    await this.#settle();
  }

  /** Ends replay: does what the core asked for and the log did not show to be done. */
  async endReplay(): Promise<void> {
    this.#mode = "live";
    const deferred = this.#deferred;
    this.#deferred = [];
    for (const effect of deferred) if (isStillDue(effect, this.#core, this.blocks)) await this.#perform(effect);
    await this.#settle();
  }

  /** Whether the signer is to be asked again for what it did not sign. */
  get lacksSignatures(): boolean {
    return this.#speaker.hasRefused;
  }

  /** Asks the signer again for what it did not sign in the present round. */
  async askSigner(): Promise<void> {
    const refused = this.#speaker.takeRefused();
    for (const effect of refused) if (isStillDue(effect, this.#core, this.blocks)) await this.#perform(effect);
    await this.#settle();
  }

  async #accept(message: Message, peerId: string): Promise<void> {
    switch (message.sum?.kind) {
      case "proposal":
        return this.#acceptProposal(message, message.sum.value.proposal, peerId);
      case "blockPart":
        if (message.sum.value.height !== this.height) return this.#heard(message, peerId, "unwanted");
        return this.#acceptPart(message, message.sum.value.part, peerId);
      case "vote":
        if (message.sum.value.vote !== undefined) await this.#acceptVote(message, message.sum.value.vote, peerId);
        return;
      default:
    }
  }

  async #acceptProposal(message: Message, proposal: Proposal, peerId: string): Promise<void> {
    if (proposal.height !== this.height || proposal.round > this.#core.round + PROPOSAL_ROUNDS_AHEAD_MAX) return;
    if (!this.blocks.wantsProposal(proposal)) return this.#heard(message, peerId, "known");
    if (peerId !== "") checkProposal(this.state.chainId, proposal, this.proposers.at(proposal.round));
    this.blocks.addProposal(proposal);
    this.#log(walMessage(message, peerId));
    this.#logAdopted();
    this.#heard(message, peerId, "kept");
    await this.#considerBlock(proposal.blockId);
  }

  async #acceptPart(message: Message, part: Part, peerId: string): Promise<void> {
    const outcome = this.blocks.addPart(part, peerId);
    // Early parts are logged when they turn out to be wanted: there may be any number of others.
    if (outcome === "added") this.#log(walMessage(message, peerId));
    this.#heard(message, peerId, outcome === "added" || outcome === "early" ? "kept" : outcome);
    if (outcome === "added") for (const blockId of this.blocks.completeIds()) await this.#considerBlock(blockId);
  }

  async #acceptVote(message: Message, vote: Vote, peerId: string): Promise<void> {
    const { state } = this;
    if (vote.height + 1n === this.height && this.#core.round < 0) {
      if (!this.lastCommit.wants(vote)) return this.#heard(message, peerId, "known");
      if (!(await checkLateVote(this.#dependencies, vote, { state, lastCommit: this.lastCommit }))) return;
      this.#log(walMessage(message, peerId));
      this.lastCommit.add(vote);
      this.#heard(message, peerId, "kept");
      this.#dependencies.eventBus.publish({ kind: "Vote", vote });
      return;
    }
    const core = coreVote(vote);
    if (vote.height !== this.height) return this.#heard(message, peerId, "unwanted");
    if (hasVote(this.#core, core)) return this.#heard(message, peerId, "known");
    if (!(await checkVote(this.#dependencies, vote, { state, isOwn: peerId === "" }))) return;
    this.#log(walMessage(message, peerId));
    this.#heard(message, peerId, "kept");
    this.#pushVote(core);
  }

  #pushVote(vote: SignedVote): void {
    if (vote.valueId !== null) this.blocks.name(vote.signed.blockId);
    this.#inputs.push({ kind: "vote", vote });
  }

  /** Tells the core of proposals for a block that is complete, with the verdict on it. */
  async #considerBlock(blockId: BlockID): Promise<void> {
    const valueId = blockIdKey(blockId);
    const verdict = await this.#judge.verdict(valueId);
    if (verdict === undefined) return;
    for (const proposal of this.blocks.proposalsFor(valueId)) {
      if (this.#told.has(proposal)) continue;
      this.#told.add(proposal);
      const { address } = this.proposers.at(proposal.round);
      this.#inputs.push({ kind: "proposal", proposal: coreProposal(proposal, address), valid: verdict.isAccepted });
      this.#events.completeProposal(this.#core, proposal);
      this.#tell("received complete proposal block", { round: proposal.round, hash: blockId.hash });
    }
  }

  /** Works until there is nothing left to conclude or to say. */
  async #settle(): Promise<void> {
    while (this.#decision === undefined) {
      const input = this.#inputs.shift();
      if (input !== undefined) await this.#feed(input);
      else if (this.#speaker.hasUnsaid) await this.#speak();
      else if (!(await this.#findWantedBlock())) return;
    }
  }

  async #feed(input: Input): Promise<void> {
    const before = this.#core;
    const { state, effects } = step(before, input);
    this.#core = state;
    if (input.kind === "vote" && hasVote(state, input.vote)) {
      this.#dependencies.eventBus.publish({ kind: "Vote", vote: signedVote(input.vote) });
    }
    this.#events.moved(before, state);
    if (state.round > Math.max(before.round, 0)) this.#tell("entering new round", { round: state.round });
    for (const effect of effects) await this.#perform(effect);
  }

  async #perform(effect: Effect): Promise<void> {
    if (effect.kind === "report-equivocation") return this.#report(effect.votes.map(signedVote));
    if (effect.kind === "decide") return this.#decide(effect);
    if (this.#mode === "replay") {
      this.#deferred.push(effect);
      return;
    }
    switch (effect.kind) {
      case "build-value": {
        const valueId = await this.#speaker.build();
        if (valueId !== undefined) this.#inputs.push({ kind: "value-built", round: effect.round, valueId });
        return;
      }
      case "propose":
        return this.#speaker.propose(effect.proposal);
      case "vote":
        return this.#speaker.vote(effect.vote, this.#core);
      case "schedule-timeout":
        return this.#dependencies.schedule(this.height, effect.timeout);
    }
  }

  async #speak(): Promise<void> {
    for (const { sum } of await this.#speaker.publish()) {
      if (sum?.kind === "vote" && sum.value.vote !== undefined) this.#pushVote(coreVote(sum.value.vote));
      if (sum?.kind !== "proposal") continue;
      this.blocks.addProposal(sum.value.proposal);
      await this.#considerBlock(sum.value.proposal.blockId);
    }
  }

  /** Looks for a block that others agreed on without us; true when it was found. */
  async #findWantedBlock(): Promise<boolean> {
    const valueId = wantedBlock(this.#core);
    const blockId = valueId === undefined ? undefined : this.blocks.blockId(valueId);
    if (valueId === undefined || blockId === undefined) return false;
    this.blocks.expect(blockId);
    this.#logAdopted();
    const verdict = await this.#judge.verdict(valueId);
    if (verdict === undefined) return false;
    const isCommittable = this.#core.committable.some((listed) => listed.valueId === valueId);
    if (isCommittable && !verdict.isCorrect) {
      throw new ConsensusFailureError("two thirds committed an invalid block", { height: this.height });
    }
    // What two thirds commit is executed even if our application would not have voted for it.
    if (!verdict.isAccepted && !isCommittable) return false;
    this.#inputs.push({ kind: "block-known", valueId });
    return true;
  }

  #decide({ round, valueId, commit }: Extract<Effect, { readonly kind: "decide" }>): void {
    const blockId = assertDefined(this.blocks.blockId(valueId), "decided block is unknown");
    const block = this.blocks.block(valueId);
    assert(block !== undefined && block !== "malformed", "decided block is missing");
    this.#decision = { round, blockId, block, votes: commit.map(signedVote) };
  }

  #report(votes: readonly Vote[]): void {
    const [first, second] = votes;
    if (first === undefined || second === undefined) return;
    const { logger, evidencePool } = this.#dependencies;
    const isOurs = toHex(first.validatorAddress) === this.#core.self;
    if (isOurs) logger.error("our own key signed conflicting votes", { height: first.height, round: first.round });
    else evidencePool.reportConflictingVotes([first, second]);
  }

  #heard(message: Message, peerId: string, hearing: Hearing): void {
    if (peerId !== "") this.#dependencies.gossip.heard?.(message, peerId, hearing);
  }

  #logAdopted(): void {
    for (const { part, peerId } of this.blocks.takeAdopted()) {
      this.#log(walMessage(partMessage(this.height, 0, part), peerId));
    }
  }

  #tell(event: string, facts: LogFields): void {
    if (this.#mode === "live") this.#dependencies.logger.info(event, { height: this.height, ...facts });
  }

  #log(message: WALMessage): void {
    if (this.#mode === "live") this.#dependencies.wal.append(message);
  }
}
