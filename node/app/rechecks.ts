/**
 * Rechecking only what a block touched. After a commit every waiting transaction is checked again, which in the reference
 * runs the whole ante chain (`sdk:baseapp` with CometBFT's recheck). The ante checks of a transaction whose own state, the
 * accounts and balances it wrote when it was checked, is untouched by the block would end as before: its writes are made
 * again instead. Of the others only those checks run that look at the state. What every transaction writes, the fee collector's balance, decides nothing and is left out.
 */
import { equalBytes, latin1FromBytes } from "#lib/bytes.ts";
import { Params } from "#proto/cosmos/auth/v1beta1/auth.ts";
import { ConsensusParams } from "#proto/tendermint/types/params.ts";
import type { StoreBranch } from "#sdk";
import type { StoreChanges, Write } from "#store/changes.ts";
import type { AppLane } from "./core.ts";
import { FEE_COLLECTOR } from "./keepers.ts";
import type { TxOutcome } from "./outcome.ts";
import type { PassedAnte } from "./run-tx.ts";
import type { AppTx } from "./tx.ts";

/** What a successful check did, and the committed height it was made over. */
export interface CheckRecord {
  readonly height: bigint;
  readonly writes: readonly Write[];
  /** Gas of the checks that look at the transaction alone. */
  readonly txGas: number;
  readonly outcome: TxOutcome;
}

/** Decides which rechecks can be answered from the record of the last check. */
export class Rechecks {
  private readonly sink: string;
  private height = 0n;
  private touched: StoreChanges | undefined;
  /** Keys on which a tx that fell away had made others rely: since the last commit, and in the block being executed. */
  private spoiled = new Set<string>();
  private spoiledByBlock = new Set<string>();
  private params: Uint8Array = new Uint8Array();

  constructor({ lane }: AppLane) {
    const { moduleAccounts } = lane.wiring;
    this.sink = latin1FromBytes(moduleAccounts.require(FEE_COLLECTOR).bytes);
  }

  /** A block was committed that wrote `touched`; without it, or with other parameters, everything is checked anew. */
  afterCommit(height: bigint, touched: StoreChanges | undefined, { lane, keepers }: AppLane): void {
    lane.gas.reset();
    const consensus = keepers.consensus.get();
    const params = Params.encode(keepers.accounts.params());
    const whole = consensus === undefined ? params : new Uint8Array([...params, ...ConsensusParams.encode(consensus)]);
    this.touched = equalBytes(whole, this.params) ? touched : undefined;
    this.params = whole;
    this.height = height;
    this.spoiled = this.spoiledByBlock;
    this.spoiledByBlock = new Set();
  }

  /** `tx` was refused on recheck: what waits behind it, such as its sender's next sequence, must be checked anew. */
  refused(tx: AppTx): void {
    spoil(this.spoiled, tx);
  }

  /** `tx` failed in a block, perhaps without the writes its check foretold. */
  failedInBlock(tx: AppTx): void {
    spoil(this.spoiledByBlock, tx);
  }

  /** Keeps what a successful check of `tx` did. */
  remember(tx: AppTx, { writes, txGas }: PassedAnte, outcome: TxOutcome): void {
    const own = writes.filter(({ text }) => !text.includes(this.sink));
    // Nobody is told the events of a recheck.
    tx.checked = { height: this.height, writes: own, txGas, outcome: { ...outcome, events: [] } };
  }

  /** Gas of the checks of `tx` that hold as long as the parameters do; undefined when they must be made again. */
  settledGas(tx: AppTx): number | undefined {
    const { checked } = tx;
    const isRecent = checked !== undefined && checked.height === this.height - 1n && this.touched !== undefined;
    return isRecent ? checked.txGas : undefined;
  }

  /** The outcome of a recheck that need not run, its writes made on `branch`; undefined when it must. */
  replay(tx: AppTx, branch: StoreBranch): TxOutcome | undefined {
    const { checked } = tx;
    const isTimeless = tx.timeoutHeight === 0n && tx.timeoutTimestamp === undefined;
    if (checked === undefined || checked.height !== this.height - 1n || !isTimeless) return undefined;
    if (this.touched === undefined || this.isTouched(checked.writes, this.touched)) return undefined;
    branch.apply(checked.writes);
    tx.checked = { ...checked, height: this.height };
    return checked.outcome;
  }

  private isTouched(own: readonly Write[], block: StoreChanges): boolean {
    return own.some(
      ({ store, text }) =>
        block.get(store)?.has(text) === true || (this.spoiled.size > 0 && this.spoiled.has(store + text)),
    );
  }
}

function spoil(spoiled: Set<string>, { checked }: AppTx): void {
  for (const { store, text } of checked?.writes ?? []) spoiled.add(store + text);
}
