/** Executes decided blocks: pre-block, begin-block, transactions, end-block, app hash (`sdk:baseapp/abci.go`). */
import { assert } from "#lib/assert.ts";
import { TypedError } from "#lib/errors.ts";
import {
  type Event,
  ExecTxResult,
  type RequestFinalizeBlock,
  type ResponseFinalizeBlock,
  type ValidatorUpdate,
} from "#proto/tendermint/abci/types.ts";
import type { ConsensusParams } from "#proto/tendermint/types/params.ts";
import { attribute, GasMeter, type HookTime, type StoreBranch, TxError } from "#sdk";
import type { StoreChanges } from "#store/changes.ts";
import type { AppCore, LastBlock } from "./core.ts";
import { execResult, failedOutcome, type TxOutcome } from "./outcome.ts";
import { runTx, type TxRunner } from "./run-tx.ts";
import { BATCH_TXS_MAX } from "./signature-checker.ts";
import type { AppTx } from "./tx.ts";
import { decidedExtensions } from "./vote-extensions.ts";

/** The operator asked the node to stop before this height. */
export class HaltError extends TypedError {}
/** The engine asked for a block that does not follow the last one. */
export class BlockHeightError extends TypedError {}

/** Every node reports the same text for bytes that are no transaction. */
const MALFORMED = new TxError("sdk", 2, "tx parse error");
const BEGIN_BLOCK = attribute("mode", "BeginBlock");
const END_BLOCK = attribute("mode", "EndBlock");

/** A block between its execution and its commit. */
export interface ExecutedBlock extends LastBlock {
  /** What it wrote, so that rechecks need not look at the rest. */
  readonly touched: StoreChanges;
  readonly txs: readonly Uint8Array[];
}

/** Holds the working state from the start of a block until its commit. */
export class BlockExecutor {
  private readonly core: AppCore;
  private branch: StoreBranch | undefined;
  private executed: ExecutedBlock | undefined;

  constructor(core: AppCore) {
    this.core = core;
  }

  /** The block that was executed and waits for its commit. */
  get uncommitted(): ExecutedBlock | undefined {
    return this.executed;
  }

  /** Forgets the executed block once it is committed. */
  closeBlock(): void {
    this.core.forget(this.executed?.txs ?? []);
    this.branch = undefined;
    this.executed = undefined;
    this.core.finalize.lane.bind(undefined);
  }

  /** Executes a block; its state is visible to nobody until the commit. */
  async execute(request: RequestFinalizeBlock): Promise<ResponseFinalizeBlock> {
    const { core } = this;
    this.requireHeight(request.height);
    const branch = this.branch ?? core.store.branch();
    this.branch = branch;
    const { lane, keepers } = core.finalize;
    lane.bind(branch);
    lane.gas.reset();
    this.become(request, keepers.consensus.get());
    const extensions = decidedExtensions(core, request, keepers.consensus.get());
    lane.block.lastExtensions = extensions ?? [];
    const events: Event[] = [];
    this.runHooks("pre-block", events);
    lane.gas.reset();
    this.become(request, keepers.consensus.get());
    lane.block.lastExtensions = extensions ?? [];
    lane.suffix = BEGIN_BLOCK;
    this.runHooks("begin-block", events);
    lane.suffix = undefined;
    const txResults =
      extensions === undefined
        ? await this.runTxs(request.txs, branch)
        : [ExecTxResult.create({}), ...(await this.runTxs(request.txs.slice(1), branch))];
    lane.suffix = END_BLOCK;
    const validatorUpdates = this.runHooks("end-block", events);
    lane.suffix = undefined;
    lane.gas.reset();
    const consensusParamUpdates = keepers.consensus.get();
    const touched = branch.changes();
    branch.write();
    await core.store.settleGenesis();
    this.executed = { height: request.height, time: request.time, touched, txs: request.txs };
    return { events, txResults, validatorUpdates, consensusParamUpdates, appHash: core.store.workingHash() };
  }

  private requireHeight(height: bigint): void {
    const { store, options } = this.core;
    const expected = store.nextVersion;
    if (height !== expected) throw new BlockHeightError("block is not the next one", { height, expected });
    if (options.haltHeight > 0n && height >= options.haltHeight) {
      throw new HaltError("halt height reached", { height, haltHeight: options.haltHeight });
    }
    assert(this.executed === undefined, "a block was executed and not committed", { height });
  }

  private become(request: RequestFinalizeBlock, consensusParams: ConsensusParams | undefined): void {
    const { height, time, hash, proposerAddress, nextValidatorsHash, decidedLastCommit, misbehavior } = request;
    this.core.finalize.lane.block.become({
      ...this.core.facts({ height, time, consensusParams }),
      hash,
      proposer: proposerAddress,
      nextValidatorsHash,
      lastAppHash: this.core.store.lastCommitId.hash,
      lastCommit: decidedLastCommit,
      misbehavior,
    });
  }

  private runHooks(when: HookTime, events: Event[]): readonly ValidatorUpdate[] {
    const { lane } = this.core.finalize;
    lane.gas.reset();
    lane.events = events;
    return lane.runHooks(when);
  }

  /** Signatures are verified in batches ahead of execution: while one batch runs, workers verify the next. */
  private async runTxs(txs: readonly Uint8Array[], branch: StoreBranch): Promise<readonly ExecTxResult[]> {
    const { core } = this;
    const { lane } = core.finalize;
    const decoded = txs.map((bytes) => this.decode(bytes));
    const factsOf = core.factsOf(core.finalize);
    const batches: { readonly items: readonly (AppTx | undefined)[]; readonly ready: Promise<void> }[] = [];
    for (let start = 0; start < decoded.length; start += BATCH_TXS_MAX) {
      const items = decoded.slice(start, start + BATCH_TXS_MAX);
      const known = items.filter((tx) => tx !== undefined);
      batches.push({ items, ready: core.signatures.prepare(known, factsOf) });
    }
    const runner = this.runner();
    const results: ExecTxResult[] = [];
    for (const { items, ready } of batches) {
      await ready;
      lane.bind(branch);
      for (const tx of items) results.push(execResult(this.runOne(runner, tx)));
    }
    return results;
  }

  private runner(): TxRunner {
    const { finalize, signatures, logger } = this.core;
    const maxGas = finalize.lane.block.consensusParams?.block?.maxGas ?? -1n;
    const blockGas = new GasMeter();
    blockGas.reset(maxGas > 0n ? maxGas : undefined);
    return { ...finalize, signatures, minGasPrices: [], logger, blockGas };
  }

  private decode(bytes: Uint8Array): AppTx | undefined {
    try {
      return this.core.decode(bytes);
    } catch (thrown) {
      this.core.logger.debug("block contains a malformed transaction", { error: thrown });
      return undefined;
    }
  }

  private runOne(runner: TxRunner, tx: AppTx | undefined): TxOutcome {
    if (tx !== undefined) {
      const outcome = runTx(runner, tx, "finalize");
      if (outcome.code !== 0) this.core.rechecks.failedInBlock(tx);
      return outcome;
    }
    return failedOutcome(MALFORMED, { gasWanted: 0n, gasUsed: 0n, events: [], logger: runner.logger });
  }
}
