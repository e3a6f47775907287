/** Consensus as others see it: RPC dumps, and gossip that works out what peers lack. */

import type { VoteType } from "#consensus/types.ts";
import { quorumValue, votesIn } from "#consensus/votes.ts";
import type { Block } from "#proto/tendermint/types/block.ts";
import type { BlockID, Proposal, Vote } from "#proto/tendermint/types/types.ts";
import { ZERO_BLOCK_ID } from "#types/block-id.ts";
import type { PartSet } from "#types/part-set.ts";
import type { State } from "#types/state.ts";
import type { ValidatorSet } from "#types/validator-set.ts";
import type { HeightMachine } from "./height-machine.ts";
import type { LastCommit } from "./last-commit.ts";
import { type RoundStep, signedVote } from "./messages.ts";
import { roundStep, roundStepName } from "./round-events.ts";

/** A block that a round refers to, as far as it is at hand. */
export interface KnownBlock {
  readonly blockId: BlockID;
  readonly block: Block | undefined;
  readonly parts: PartSet | undefined;
}

/**
 * A view of one moment, consistent until control is given away: what is costly is worked out when it is asked for. Vote
 * lists are by validator index, undefined where no vote is known.
 */
export interface RoundState {
  readonly height: bigint;
  /** 0 before the first round begins. */
  readonly round: number;
  readonly step: RoundStep;
  /** CometBFT's name, such as "RoundStepPropose". */
  readonly stepName: string;
  /** When the height was entered, nanoseconds since the epoch. */
  readonly enteredNs: bigint;
  /** The state before this height. */
  readonly state: State;
  /** With the priorities of the round. */
  readonly validators: ValidatorSet;
  readonly proposal: Proposal | undefined;
  readonly proposalBlock: KnownBlock | undefined;
  /** -1 for none. */
  readonly lockedRound: number;
  readonly lockedBlock: KnownBlock | undefined;
  /** -1 for none. */
  readonly validRound: number;
  readonly validBlock: KnownBlock | undefined;
  /** Rounds with votes, ascending. */
  readonly voteRounds: readonly number[];
  /** The round of the decision; -1 before. */
  readonly commitRound: number;
  readonly lastCommit: LastCommit;
  readonly lastValidators: ValidatorSet;
  /** Votes of one type and round; of an equivocator the first. */
  votes(round: number, type: VoteType): readonly (Vote | undefined)[];
  /** Every vote of one type and round that is kept; of an equivocator both. */
  allVotes(round: number, type: VoteType): readonly Vote[];
  /** What two thirds voted for, the zero id for nil; undefined when there is no such majority, or its block has no name yet. */
  majority(round: number, type: VoteType): BlockID | undefined;
  /** The block that two thirds precommitted, though it may be missing here. */
  readonly committable: { readonly round: number; readonly blockId: BlockID } | undefined;
  /** The first proposal of a round. */
  proposalOf(round: number): Proposal | undefined;
  /** The parts of any block of this height that are at hand. */
  partsOf(blockId: BlockID): PartSet | undefined;
}

/** The view of a machine. */
export function roundStateOf(machine: HeightMachine, enteredNs: bigint): RoundState {
  const { core, blocks, state } = machine;
  const round = Math.max(core.round, 0);
  const known = (blockId: BlockID | undefined): KnownBlock | undefined => {
    if (blockId === undefined) return undefined;
    return { blockId, block: blockAt(machine, blockId), parts: blocks.parts(blockId) };
  };
  return {
    height: machine.height,
    round,
    step: roundStep(core),
    stepName: roundStepName(roundStep(core)),
    enteredNs,
    state,
    get validators() {
      return machine.proposers.validators(round);
    },
    proposal: blocks.proposals(round)[0],
    get proposalBlock() {
      return known(this.proposal?.blockId);
    },
    lockedRound: core.locked?.round ?? -1,
    get lockedBlock() {
      return core.locked === null ? undefined : known(blocks.blockId(core.locked.valueId));
    },
    validRound: core.valid?.round ?? -1,
    get validBlock() {
      return core.valid === null ? undefined : known(blocks.blockId(core.valid.valueId));
    },
    get voteRounds() {
      return [...core.votes.keys()].sort((a, b) => a - b);
    },
    commitRound: machine.decision?.round ?? -1,
    lastCommit: machine.lastCommit,
    lastValidators: state.lastValidators,
    votes: (at, type) => {
      const list: (Vote | undefined)[] = state.validators.validators.map(() => undefined);
      for (const vote of votesIn(core, at, type)) {
        const signed = signedVote(vote);
        list[signed.validatorIndex] ??= signed;
      }
      return list;
    },
    allVotes: (at, type) => votesIn(core, at, type).map(signedVote),
    majority: (at, type) => {
      const valueId = quorumValue(core, at, type);
      if (valueId === null) return ZERO_BLOCK_ID;
      return valueId === undefined ? undefined : blocks.blockId(valueId);
    },
    get committable() {
      const [first] = core.committable;
      const blockId = first && blocks.blockId(first.valueId);
      return first === undefined || blockId === undefined ? undefined : { round: first.round, blockId };
    },
    proposalOf: (at) => blocks.proposals(at)[0],
    partsOf: (blockId) => blocks.parts(blockId),
  };
}

function blockAt({ blocks }: HeightMachine, blockId: BlockID): Block | undefined {
  const block = blocks.blockOf(blockId);
  return block === "malformed" ? undefined : block;
}
