/** What to think of a block, asked of the rules and of the application once per height. */

import type { ValueId } from "#consensus/types.ts";
import type { Logger } from "#lib/logger.ts";
import type { Block } from "#proto/tendermint/types/block.ts";
import { ValidationError } from "#types/errors.ts";
import type { State } from "#types/state.ts";
import type { BlockExecutor } from "../block-executor.ts";
import type { BlockProposer } from "../block-proposer.ts";
import type { HeightBlocks } from "./height-blocks.ts";

/** The verdict on a complete block. */
export interface Verdict {
  /** It may follow the state. */
  readonly isCorrect: boolean;
  /** The application would have us vote for it, too. */
  readonly isAccepted: boolean;
}

/** What judging needs. */
export interface BlockJudgeDependencies {
  readonly executor: Pick<BlockExecutor, "validateBlock">;
  readonly proposer: Pick<BlockProposer, "processProposal">;
  readonly logger: Logger;
}

/** The judge of one height's blocks. */
export class BlockJudge {
  readonly #dependencies: BlockJudgeDependencies;
  readonly #state: State;
  readonly #blocks: HeightBlocks;
  readonly #verdicts = new Map<ValueId, Verdict>();

  constructor(dependencies: BlockJudgeDependencies, state: State, blocks: HeightBlocks) {
    this.#dependencies = dependencies;
    this.#state = state;
    this.#blocks = blocks;
  }

  /** The verdict on a block; undefined while parts of it are missing. */
  async verdict(valueId: ValueId): Promise<Verdict | undefined> {
    const known = this.#verdicts.get(valueId);
    if (known !== undefined) return known;
    const block = this.#blocks.block(valueId);
    if (block === undefined) return undefined;
    const isCorrect = block !== "malformed" && this.#isCorrect(block);
    const isAccepted = isCorrect && (await this.#dependencies.proposer.processProposal(this.#state, block));
    const verdict = { isCorrect, isAccepted };
    this.#verdicts.set(valueId, verdict);
    if (!isAccepted) this.#dependencies.logger.warn("proposed block refused", { isCorrect });
    return verdict;
  }

  #isCorrect(block: Block): boolean {
    try {
      this.#dependencies.executor.validateBlock(this.#state, block);
      return true;
    } catch (cause) {
      if (!(cause instanceof ValidationError)) throw cause;
      this.#dependencies.logger.warn("proposed block is invalid", { cause: cause.message });
      return false;
    }
  }
}
