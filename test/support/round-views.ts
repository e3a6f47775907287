/** Consensus at height 10 as gossip looks at it, with the votes and parts that a test wants, and a store of height 9. */
import type { VoteType } from "#consensus/types.ts";
import { LastCommit } from "#engine/consensus/last-commit.ts";
import { ROUND_STEP, type RoundStep } from "#engine/consensus/messages.ts";
import type { RoundState } from "#engine/consensus/round-state.ts";
import { OwnView } from "#engine/reactors/own-view.ts";
import { StoredHeights } from "#engine/reactors/stored-heights.ts";
import { type BlockID, type Commit, type Proposal, Vote } from "#proto/tendermint/types/types.ts";
import { testGenesis } from "#test/support/engine-node.ts";
import { PartSet } from "#types/part-set.ts";
import { makeGenesisState } from "#types/state.ts";

/** Validators. */
export const SIZE = 4;
const state = makeGenesisState(testGenesis(SIZE));
/** The block that votes are for. */
export const parts = PartSet.fromBytes(new Uint8Array(200_000));
export const blockId: BlockID = { hash: new Uint8Array(32).fill(1), partSetHeader: parts.header };
/** A block nobody has. */
export const otherId: BlockID = { hash: new Uint8Array(32).fill(2), partSetHeader: { ...parts.header, total: 3 } };

/** A vote of height 10, for the block unless told otherwise. */
export const vote = (type: VoteType, round: number, index: number, fields: Partial<Vote> = {}): Vote =>
  Vote.create({ type: type === "prevote" ? 1 : 2, height: 10n, round, validatorIndex: index, blockId, ...fields });

/** What our consensus knows. */
export interface Facts {
  readonly round?: number;
  readonly step?: RoundStep;
  readonly votes?: readonly Vote[];
  readonly majority?: (round: number, type: VoteType) => BlockID | undefined;
  readonly lastVotes?: readonly Vote[];
  readonly proposal?: Proposal;
  readonly parts?: PartSet;
}

/** Our consensus at height 10. */
export function view(facts: Facts): OwnView {
  const { round = 0, step = ROUND_STEP.prevote, votes = [], lastVotes = [] } = facts;
  const known: Partial<RoundState> = {
    height: 10n,
    round,
    step,
    enteredNs: 0n,
    state,
    lastCommit: new LastCommit({ height: 9n, round: 0, blockId }, state.validators, lastVotes),
    allVotes: (at, type) => votes.filter((each) => each.round === at && each.type === (type === "prevote" ? 1 : 2)),
    majority: (at, type) => facts.majority?.(at, type),
    proposalOf: (at) => (facts.proposal?.round === at ? facts.proposal : undefined),
    partsOf: ({ partSetHeader }) => (facts.parts?.hasHeader(partSetHeader) ? facts.parts : undefined),
  };
  return new OwnView(known as RoundState, undefined);
}

/** The block of every height up to 9, with that commit. */
export function store(commit?: Commit): StoredHeights {
  const meta = { blockId, blockSize: 1n, header: {} as never, numTxs: 0n };
  return new StoredHeights({
    base: 1n,
    height: 9n,
    loadMeta: () => meta,
    loadPart: (_, index) => parts.get(index),
    loadCommit: () => commit,
    loadExtendedCommit: () => undefined,
  });
}
