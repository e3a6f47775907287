/** Vocabulary of the consensus core: plain, immutable data, named as in Algorithm 1 of arXiv:1807.04938. */

/** Position of a block in the chain. */
export type Height = bigint;

/** Attempt to agree at one height, from 0; -1 stands for "none" (nil in the paper). */
export type Round = number;

/** Opaque name of a proposed block (the engine uses its block id); the core only compares it. */
export type ValueId = string;

/** Opaque name of a validator (the engine uses lowercase hex). */
export type Address = string;

/** What a node is doing in its round; `commit` is terminal for the height. */
export type Step = "propose" | "prevote" | "precommit" | "commit";

/** The two kinds of vote. */
export type VoteType = "prevote" | "precommit";

/** A vote; `valueId: null` is a vote for nil. Stored and handed back as given, so the engine may pass a richer object. */
export interface Vote {
  readonly type: VoteType;
  readonly height: Height;
  readonly round: Round;
  readonly valueId: ValueId | null;
  readonly validator: Address;
}

/** A proposal; `polRound` is the round of the polka it claims, -1 for a fresh value. */
export interface Proposal {
  readonly height: Height;
  readonly round: Round;
  readonly valueId: ValueId;
  readonly polRound: Round;
  readonly proposer: Address;
}

/** A proposal with the engine's verdict on its block. */
export interface ReceivedProposal {
  readonly proposal: Proposal;
  readonly valid: boolean;
}

/** A member of the height's validator set. */
export interface Validator {
  readonly address: Address;
  readonly power: bigint;
}

/** A value together with the round that gave it its standing. */
export interface RoundValue {
  readonly round: Round;
  readonly valueId: ValueId;
}

/** A timer: the step and round it was started for. */
export interface Timeout {
  readonly step: Exclude<Step, "commit">;
  readonly round: Round;
}

/**
 * What the engine tells the core. The engine has checked signatures; the core checks everything else.
 *
 * `proposal` arrives once: only when the block is complete and its verdict is known. Until then the engine withholds
 * it, and the propose timeout covers a block that never completes. `block-known` reports a valid block that came
 * without its proposal, as when a peer hands over the parts of a block that `wantedBlock` asked for.
 */
export type Input =
  | { readonly kind: "start-round"; readonly round: Round }
  | { readonly kind: "value-built"; readonly round: Round; readonly valueId: ValueId }
  | ({ readonly kind: "proposal" } & ReceivedProposal)
  | { readonly kind: "block-known"; readonly valueId: ValueId }
  | { readonly kind: "vote"; readonly vote: Vote }
  | { readonly kind: "timeout"; readonly timeout: Timeout };

/**
 * What the core asks of the engine; the core never signs, waits, stores or sends.
 *
 * `propose` and `vote`: sign, feed back as an input, publish once that input is logged. `decide.commit` holds one
 * precommit of `round` for each validator that sent any, in validator order: for the block, for nil or for another
 * block; of an equivocator the one for the block if there is one.
 */
export type Effect =
  | { readonly kind: "build-value"; readonly round: Round }
  | { readonly kind: "propose"; readonly proposal: Proposal }
  | { readonly kind: "vote"; readonly vote: Vote }
  | { readonly kind: "schedule-timeout"; readonly timeout: Timeout }
  | { readonly kind: "report-equivocation"; readonly votes: readonly [Vote, Vote] }
  | { readonly kind: "decide"; readonly round: Round; readonly valueId: ValueId; readonly commit: readonly Vote[] };

/** All votes of one type in one round, with running tallies; replaced, never changed. */
export interface VoteSet {
  /** Power of the validators that voted at all; an equivocator counts once. */
  readonly power: bigint;
  /** Power behind each value; a validator counts once per value. */
  readonly powerFor: ReadonlyMap<ValueId | null, bigint>;
  /** The stored votes of each validator in order of arrival, by position in the validator set. */
  readonly byValidator: readonly (readonly Vote[] | undefined)[];
}

/** Both vote sets of one round. */
export interface RoundVotes {
  readonly prevote: VoteSet;
  readonly precommit: VoteSet;
  /** Power of the validators that sent a vote of either type. */
  readonly power: bigint;
}

/** Everything consensus knows about one height; `step` returns a new one and shares what did not change. */
export interface HeightState {
  readonly height: Height;
  /** `null`: a node that follows without voting. */
  readonly self: Address | null;
  readonly validators: readonly Validator[];
  readonly positionOf: ReadonlyMap<Address, number>;
  readonly totalPower: bigint;
  readonly proposerAt: (round: Round) => Address;
  /** -1 until the first `start-round`: votes are recorded, nothing but a decision is made. */
  readonly round: Round;
  readonly step: Step;
  readonly locked: RoundValue | null;
  readonly valid: RoundValue | null;
  /** More than one per round only if the proposer equivocates. */
  readonly proposals: ReadonlyMap<Round, readonly ReceivedProposal[]>;
  /** Values whose block is at hand and valid, by proposal or by `block-known`. */
  readonly knownValues: ReadonlySet<ValueId>;
  readonly votes: ReadonlyMap<Round, RoundVotes>;
  /** Values with a quorum of precommits, in order of discovery. */
  readonly committable: readonly RoundValue[];
  /** The highest round in which more than a third of the power has voted. */
  readonly liveRound: Round;
  /** Highest round of each validator's votes that lie too far ahead to be stored, by position. */
  readonly sightings: readonly (Round | undefined)[];
  /** The timeout being handled, if any. */
  readonly expired: Timeout | null;
  /** Lines of the rules that may fire once per round and have. */
  readonly fired: readonly number[];
}

/** A new state and what the engine must do about it, in order. */
export interface Transition {
  readonly state: HeightState;
  readonly effects: readonly Effect[];
}

/** One `upon` clause of Algorithm 1, named by its line. `apply` returns nothing when its guard is false. */
export interface Rule {
  readonly line: number;
  /** The paper's "for the first time": at most once per round. */
  readonly once?: true;
  readonly apply: (s: HeightState) => Transition | undefined;
}

/** Advances consensus by one input; `onRule` hears the line of each rule that fires. */
export type StepFunction = (state: HeightState, input: Input, onRule?: (line: number) => void) => Transition;
