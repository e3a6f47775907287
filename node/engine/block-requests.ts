/** What the application is told about a block (`cmt:state/execution.go`). */

import {
  type ExtendedCommitInfo,
  type ExtendedVoteInfo,
  type Misbehavior,
  RequestExtendVote,
  RequestFinalizeBlock,
  RequestPrepareProposal,
  RequestProcessProposal,
} from "#proto/tendermint/abci/types.ts";
import type { Block } from "#proto/tendermint/types/block.ts";
import type { Evidence } from "#proto/tendermint/types/evidence.ts";
import type { ExtendedCommit, Header } from "#proto/tendermint/types/types.ts";
import { BlockIDFlag } from "#proto/tendermint/types/validator.ts";
import { commitInfo } from "#types/abci.ts";
import { EMPTY_COMMIT } from "#types/commit.ts";
import { check } from "#types/errors.ts";
import { evidenceToMisbehavior } from "#types/evidence.ts";
import { voteExtensionsEnabled } from "#types/params.ts";
import type { State } from "#types/state.ts";

/** The question to a proposer: what should stand in a block with this header? */
export function prepareProposalRequest(
  state: State,
  draft: Header,
  contents: {
    readonly txs: readonly Uint8Array[];
    readonly maxTxBytes: bigint;
    readonly lastCommit: ExtendedCommit;
    readonly evidence: readonly Evidence[];
  },
): RequestPrepareProposal {
  return RequestPrepareProposal.create({
    maxTxBytes: contents.maxTxBytes,
    txs: contents.txs,
    localLastCommit: extendedCommitInfo(state, contents.lastCommit),
    misbehavior: misbehaviors(contents.evidence),
    height: draft.height,
    time: draft.time,
    nextValidatorsHash: draft.nextValidatorsHash,
    proposerAddress: draft.proposerAddress,
  });
}

/** The question to every validator: may this block be voted for? */
export function processProposalRequest(state: State, block: Block, hash: Uint8Array): RequestProcessProposal {
  const { lastCommit, ...common } = blockFacts(state, block);
  return RequestProcessProposal.create({ ...common, hash, proposedLastCommit: lastCommit });
}

/** The order to execute a decided block. */
export function finalizeBlockRequest(state: State, block: Block, hash: Uint8Array): RequestFinalizeBlock {
  const { lastCommit, ...common } = blockFacts(state, block);
  return RequestFinalizeBlock.create({ ...common, hash, decidedLastCommit: lastCommit });
}

/** The question to a voter: what should its precommit for this block carry? */
export function extendVoteRequest(state: State, block: Block, hash: Uint8Array): RequestExtendVote {
  const { lastCommit, ...common } = blockFacts(state, block);
  return RequestExtendVote.create({ ...common, hash, proposedLastCommit: lastCommit });
}

function blockFacts(state: State, { header, data, evidence, lastCommit }: Block) {
  return {
    txs: data.txs,
    // `state` is the one before the block, so its last validators are who could sign the last commit.
    lastCommit: commitInfo(
      header.height === state.initialHeight ? EMPTY_COMMIT : (lastCommit ?? EMPTY_COMMIT),
      state.lastValidators,
    ),
    misbehavior: misbehaviors(evidence.evidence),
    height: header.height,
    time: header.time,
    nextValidatorsHash: header.nextValidatorsHash,
    proposerAddress: header.proposerAddress,
  };
}

function misbehaviors(evidence: readonly Evidence[]): Misbehavior[] {
  return evidence.flatMap(evidenceToMisbehavior);
}

function extendedCommitInfo(state: State, commit: ExtendedCommit): ExtendedCommitInfo {
  const hasExtensions = voteExtensionsEnabled(state.consensusParams, commit.height);
  const votes = commit.extendedSignatures.flatMap((entry, i): ExtendedVoteInfo[] => {
    const validator = state.lastValidators.getByIndex(i);
    if (validator === undefined) return [];
    const isForBlock = entry.blockIdFlag === BlockIDFlag.BLOCK_ID_FLAG_COMMIT;
    check(!hasExtensions || !isForBlock || entry.extensionSignature.length > 0, "vote extension data is missing");
    const carries = hasExtensions && isForBlock;
    return [
      {
        validator: { address: validator.address, power: validator.votingPower },
        blockIdFlag: entry.blockIdFlag,
        voteExtension: carries ? entry.extension : new Uint8Array(0),
        extensionSignature: carries ? entry.extensionSignature : new Uint8Array(0),
      },
    ];
  });
  return { round: commit.round, votes };
}
