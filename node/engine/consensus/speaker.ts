/**
 * What this validator has to say at one height. Words are collected until `publish`, which logs them, waits for the
 * disk, and only then lets anybody know.
 */

import type { Effect, HeightState, ValueId } from "#consensus/types.ts";
import { assertDefined } from "#lib/assert.ts";
import { errorMessage } from "#lib/errors.ts";
import type { Logger } from "#lib/logger.ts";
import type { Message } from "#proto/tendermint/consensus/types.ts";
import type { Block } from "#proto/tendermint/types/block.ts";
import type { Part } from "#proto/tendermint/types/types.ts";
import { blockIdKey } from "#types/block-id.ts";
import { ValidationError } from "#types/errors.ts";
import { pubKeyAddress } from "#types/pub-key.ts";
import { nextHeight, type State } from "#types/state.ts";
import { ApplicationAnswerError } from "../application-answer.ts";
import type { BlockProposer } from "../block-proposer.ts";
import type { CrashPoints } from "../crash-points.ts";
import { SignerError } from "../priv-validator/priv-validator.ts";
import { mayRelent } from "../remote-signer/errors.ts";
import type { Wal } from "../wal/wal.ts";
import type { Gossip } from "./dependencies.ts";
import type { HeightBlocks } from "./height-blocks.ts";
import type { LastCommit } from "./last-commit.ts";
import { partMessage, proposalMessage, valueIdOf, voteMessage, walMessage } from "./messages.ts";
import { makeProposal, makeVote, type ProposalEffect, type VoteEffect, type VoterDependencies } from "./voter.ts";

/** What speaking needs; without a voter the node stays silent. */
export interface SpeakerDependencies {
  readonly proposer: BlockProposer;
  readonly voter: VoterDependencies | undefined;
  readonly wal: Pick<Wal, "append" | "sync">;
  readonly gossip: Gossip;
  readonly logger: Logger;
  readonly crashPoints: CrashPoints;
}

/** A word that needs a signature. */
export type SpokenEffect = Extract<Effect, { readonly kind: "vote" | "propose" }>;

/** What is spoken about. */
export interface SpeakerContext {
  readonly state: State;
  readonly blocks: HeightBlocks;
  readonly lastCommit: LastCommit;
}

/** The voice of one height. */
export class Speaker {
  readonly #dependencies: SpeakerDependencies;
  readonly #context: SpeakerContext;
  #unsaid: Message[] = [];
  /** What a signer elsewhere did not sign and may sign later, in order. */
  #refused: SpokenEffect[] = [];
  /** What was complained of: one complaint per word is enough. */
  readonly #complained = new Set<VoteEffect | ProposalEffect>();

  constructor(dependencies: SpeakerDependencies, context: SpeakerContext) {
    this.#dependencies = dependencies;
    this.#context = context;
  }

  /** Whether something waits for `publish`. */
  get hasUnsaid(): boolean {
    return this.#unsaid.length > 0;
  }

  /** Whether the signer is to be asked again. */
  get hasRefused(): boolean {
    return this.#refused.length > 0;
  }

  /** Hands over what the signer is to be asked for again, in order. */
  takeRefused(): readonly SpokenEffect[] {
    const refused = this.#refused;
    this.#refused = [];
    return refused;
  }

  /** Makes a block to propose; undefined when there can be none and the round must pass. */
  async build(): Promise<ValueId | undefined> {
    const { proposer, voter, logger } = this.#dependencies;
    const { state, blocks, lastCommit } = this.#context;
    if (voter === undefined) return undefined;
    const address = pubKeyAddress(voter.privValidator.publicKey);
    try {
      const parts = await proposer.createProposalBlock(state, lastCommit.toExtendedCommit(), address);
      blocks.addOwn(parts);
      return blockIdKey(parts.blockId);
    } catch (cause) {
      if (!(cause instanceof ApplicationAnswerError || cause instanceof ValidationError)) throw cause;
      logger.error("no block can be proposed", { height: nextHeight(state), cause: errorMessage(cause) });
      return undefined;
    }
  }

  /** Signs a proposal for a block that is at hand. */
  async propose(proposal: ProposalEffect): Promise<void> {
    const { voter, crashPoints } = this.#dependencies;
    const { state, blocks } = this.#context;
    const blockId = blocks.blockId(proposal.valueId);
    const parts = blockId && blocks.parts(blockId);
    if (voter === undefined || blockId === undefined || parts?.isComplete !== true) return;
    await this.#unlessRefused({ kind: "propose", proposal }, async () => {
      const signed = await makeProposal(voter, proposal, { chainId: state.chainId, blockId });
      crashPoints.reached("proposal-signed");
      this.#unsaid.push(proposalMessage(signed));
      for (let index = 0; index < parts.header.total; index++) {
        this.#unsaid.push(partMessage(signed.height, signed.round, parts.get(index) as Part));
      }
    });
  }

  /** Signs a vote. */
  async vote(vote: VoteEffect, core: HeightState): Promise<void> {
    const { voter, crashPoints } = this.#dependencies;
    if (voter === undefined) return;
    const { state, blocks } = this.#context;
    const { valueId } = vote;
    const block = valueId === null ? undefined : this.#block(valueId);
    const blockId = valueId === null ? undefined : assertDefined(blocks.blockId(valueId), "vote for an unknown block");
    const reference = core.locked === null ? this.#proposedBlock(core.round) : this.#block(core.locked.valueId);
    await this.#unlessRefused({ kind: "vote", vote }, async () => {
      const signed = await makeVote(voter, vote, { state, blockId, block, reference });
      crashPoints.reached("vote-signed");
      this.#unsaid.push(voteMessage(signed));
    });
  }

  /** Logs and sends what is unsaid, and answers it. */
  async publish(): Promise<readonly Message[]> {
    const { wal, gossip, crashPoints } = this.#dependencies;
    const messages = this.#unsaid;
    this.#unsaid = [];
    for (const message of messages) wal.append(walMessage(message, ""));
    await wal.sync();
    crashPoints.reached("own-message-logged");
    for (const message of messages) gossip.publish(message);
    crashPoints.reached("own-message-published");
    return messages;
  }

  async #unlessRefused(effect: SpokenEffect, sign: () => Promise<void>): Promise<void> {
    try {
      await sign();
      // What came before this word may never be signed after it.
      this.#refused = [];
    } catch (cause) {
      // A signer that refuses protects us; the others go on without our word.
      if (!(cause instanceof SignerError)) throw cause;
      if (mayRelent(cause)) this.#refused.push(effect);
      const word = effect.kind === "vote" ? effect.vote : effect.proposal;
      const level = this.#complained.has(word) ? "debug" : "error";
      this.#complained.add(word);
      const what = effect.kind === "vote" ? effect.vote.type : "proposal";
      const height = nextHeight(this.#context.state);
      this.#dependencies.logger[level]("signer refused", { what, height, cause: cause.message });
    }
  }

  #proposedBlock(round: number): Block | undefined {
    const [proposal] = this.#context.blocks.proposals(round);
    return proposal === undefined ? undefined : this.#block(valueIdOf(proposal));
  }

  #block(valueId: ValueId): Block | undefined {
    const block = this.#context.blocks.block(valueId);
    return block === "malformed" ? undefined : block;
  }
}
