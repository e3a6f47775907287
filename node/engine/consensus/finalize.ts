/** From a decision to the next height: the block is executed and stored, the height ends in the log. */

import type { BlockID, Vote } from "#proto/tendermint/types/types.ts";
import { splitBlock } from "#types/block.ts";
import { commitFromVotes, extendedCommitFromVotes } from "#types/commit.ts";
import { voteExtensionsEnabled } from "#types/params.ts";
import type { State } from "#types/state.ts";
import type { BlockExecutor } from "../block-executor.ts";
import type { CrashPoints } from "../crash-points.ts";
import type { DiskGuard } from "../disk-guard.ts";
import type { BlockStore, StorableBlock } from "../stores/block-store.ts";
import type { Wal } from "../wal/wal.ts";
import type { HeightBlocks } from "./height-blocks.ts";
import type { Decision } from "./height-machine.ts";
import { LastCommit } from "./last-commit.ts";

/** What ending a height needs. */
export interface FinalizeDependencies {
  readonly blockStore: Pick<BlockStore, "height">;
  readonly executor: Pick<BlockExecutor, "applyBlock">;
  readonly wal: Pick<Wal, "write" | "endHeight">;
  readonly diskGuard: DiskGuard;
  readonly crashPoints: CrashPoints;
}

/** A decided height. */
export interface DecidedHeight {
  readonly height: bigint;
  readonly state: State;
  readonly blocks: HeightBlocks;
  readonly decision: Decision;
}

/** Where the next height begins. */
export interface HeightStart {
  readonly state: State;
  readonly lastCommit: LastCommit;
}

/** Ends a height; rejects with an error that must stop the node. */
export async function finalizeHeight(dependencies: FinalizeDependencies, decided: DecidedHeight): Promise<HeightStart> {
  const { blockStore, executor, wal, crashPoints } = dependencies;
  const { height, state, decision } = decided;
  const { block, blockId, round, votes } = decision;
  await dependencies.diskGuard.requireSpace();
  // Until the block is stored, the log is what a killed process decides it from again.
  wal.write();
  crashPoints.reached("block-decided");
  const unstored = blockStore.height < height ? storable(decided) : undefined;
  const next = await executor.applyBlock(state, { block, blockId }, { unstored });
  // Not before the block is on disk, or a restart would take the height for done and not decide it again.
  wal.endHeight(height);
  crashPoints.reached("height-ended");
  const lastCommit = new LastCommit({ height, round, blockId }, state.validators, votes);
  crashPoints.reached("height-finished");
  return { state: next, lastCommit };
}

function storable({ height, state, blocks, decision }: DecidedHeight): StorableBlock {
  const { block, blockId, round, votes } = decision;
  const target = { height, round, blockId };
  const byIndex = votesByIndex(state, votes);
  const seenCommit = commitFromVotes(byIndex, target);
  // The parts may have made room for those of other blocks.
  const parts = completeParts(blocks, blockId) ?? splitBlock(block).parts;
  const hasExtensions = voteExtensionsEnabled(state.consensusParams, height);
  const extendedCommit = hasExtensions ? extendedCommitFromVotes(byIndex, target) : undefined;
  return { block, blockId, parts, seenCommit, ...(extendedCommit === undefined ? {} : { extendedCommit }) };
}

function votesByIndex(state: State, votes: readonly Vote[]): (Vote | undefined)[] {
  const byIndex: (Vote | undefined)[] = state.validators.validators.map(() => undefined);
  for (const vote of votes) byIndex[vote.validatorIndex] = vote;
  return byIndex;
}

function completeParts(blocks: HeightBlocks, blockId: BlockID) {
  const parts = blocks.parts(blockId);
  return parts?.isComplete === true ? parts : undefined;
}
