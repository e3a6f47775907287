/** Blocks before they are decided: what to propose, and what the application thinks of proposals (`cmt:state/execution.go`). */

import type { Application } from "#abci/application.ts";
import {
  ResponseProcessProposal_ProposalStatus,
  ResponseVerifyVoteExtension_VerifyStatus,
} from "#proto/tendermint/abci/types.ts";
import type { Block } from "#proto/tendermint/types/block.ts";
import type { ExtendedCommit, Vote } from "#proto/tendermint/types/types.ts";
import { type BlockParts, blockHash, maxDataBytes, splitBlock } from "#types/block.ts";
import { commitFromExtended } from "#types/commit.ts";
import { blockBytesMax } from "#types/params.ts";
import { makeBlock, type State } from "#types/state.ts";
import { txProtoSize } from "#types/txs.ts";
import { ApplicationAnswerError } from "./application-answer.ts";
import { extendVoteRequest, prepareProposalRequest, processProposalRequest } from "./block-requests.ts";
import type { EvidencePool } from "./evidence-pool.ts";
import type { ExecutorMempool } from "./executor-mempool.ts";

/** What proposing needs. */
export interface BlockProposerDependencies {
  readonly application: Pick<Application, "prepareProposal" | "processProposal" | "extendVote" | "verifyVoteExtension">;
  readonly mempool: ExecutorMempool;
  readonly evidencePool: Pick<EvidencePool, "pending">;
}

/** Makes and judges proposals; one per node. */
export class BlockProposer {
  readonly #dependencies: BlockProposerDependencies;

  constructor(dependencies: BlockProposerDependencies) {
    this.#dependencies = dependencies;
  }

  /** The next block with the txs the application chooses; throws `ApplicationAnswerError` when they do not fit. */
  async createProposalBlock(
    state: State,
    lastCommit: ExtendedCommit,
    proposerAddress: Uint8Array,
  ): Promise<BlockParts> {
    const { application, mempool, evidencePool } = this.#dependencies;
    const { block: params, evidence: evidenceParams } = state.consensusParams;
    const { evidence, bytes } = evidencePool.pending(evidenceParams.maxBytes);
    const maxTxBytes = maxDataBytes(BigInt(blockBytesMax(state.consensusParams)), bytes, state.validators.size);
    await mempool.settled();
    const reaped = mempool.reapMaxBytesMaxGas(params.maxBytes === -1n ? -1n : maxTxBytes, params.maxGas);
    const contents = { lastCommit: commitFromExtended(lastCommit), evidence };
    const { header: draft } = makeBlock(state, { txs: [], ...contents }, proposerAddress);
    const request = prepareProposalRequest(state, draft, { txs: reaped, maxTxBytes, lastCommit, evidence });
    const { txs } = await application.prepareProposal(request);
    const size = txs.reduce((sum, tx) => sum + txProtoSize(tx), 0);
    if (BigInt(size) > maxTxBytes) {
      throw new ApplicationAnswerError("transaction data size exceeds maximum", { size, maxTxBytes });
    }
    return splitBlock(makeBlock(state, { txs, ...contents }, proposerAddress));
  }

  /** Whether the application would have validators vote for the block. */
  async processProposal(state: State, block: Block): Promise<boolean> {
    const request = processProposalRequest(state, block, blockHash(block));
    const { status } = await this.#dependencies.application.processProposal(request);
    const { UNKNOWN, ACCEPT } = ResponseProcessProposal_ProposalStatus;
    if (status === UNKNOWN) throw new ApplicationAnswerError("ProcessProposal responded with status UNKNOWN");
    return status === ACCEPT;
  }

  /** What our precommit for `block` shall carry. */
  async extendVote(state: State, block: Block): Promise<Uint8Array> {
    const request = extendVoteRequest(state, block, blockHash(block));
    return (await this.#dependencies.application.extendVote(request)).voteExtension;
  }

  /** Whether the application accepts the extension of another validator's precommit. */
  async verifyVoteExtension(vote: Vote): Promise<boolean> {
    const { status } = await this.#dependencies.application.verifyVoteExtension({
      hash: vote.blockId.hash,
      validatorAddress: vote.validatorAddress,
      height: vote.height,
      voteExtension: vote.extension,
    });
    const { UNKNOWN, ACCEPT } = ResponseVerifyVoteExtension_VerifyStatus;
    if (status === UNKNOWN) throw new ApplicationAnswerError("VerifyVoteExtension responded with status UNKNOWN");
    return status === ACCEPT;
  }
}
