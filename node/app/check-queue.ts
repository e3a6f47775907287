/**
 * CheckTx in batches: calls that arrive together are decoded together and their signatures verified in one transfer, while
 * the ante checks still run in order of arrival, so that several transactions of one account may be in flight.
 */
import type { ResponseCheckTx } from "#proto/tendermint/abci/types.ts";
import { failSdk } from "#sdk";
import type { AppCore } from "./core.ts";
import { asInt64, failedOutcome, type TxOutcome } from "./outcome.ts";
import { type PassedAnte, runTx } from "./run-tx.ts";
import { BATCH_TXS_MAX } from "./signature-checker.ts";
import { TurnBatches } from "./turn-batches.ts";
import type { AppTx } from "./tx.ts";

/** Checks that may wait; beyond it a caller is told that the mempool is full. */
export const CHECK_QUEUE_MAX = 50_000;
/** Batches whose signatures are being verified at one time. */
const BATCHES_IN_FLIGHT_MAX = 4;

interface Waiting {
  readonly bytes: Uint8Array;
  readonly isRecheck: boolean;
  resolve(response: ResponseCheckTx): void;
}

type Decoded = { readonly kind: "tx"; readonly tx: AppTx } | { readonly kind: "failed"; readonly thrown: unknown };

/** Runs checks over the core's check state. */
export class CheckQueue {
  private readonly core: AppCore;
  private readonly batches: TurnBatches<Waiting>;
  private tail: Promise<void> = Promise.resolve();

  constructor(core: AppCore) {
    this.core = core;
    const limits = { itemsMax: BATCH_TXS_MAX, inFlightMax: BATCHES_IN_FLIGHT_MAX };
    this.batches = new TurnBatches((batch) => this.start(batch), limits);
  }

  /** Checks a transaction after all that were submitted before it. */
  submit(bytes: Uint8Array, isRecheck: boolean): Promise<ResponseCheckTx> {
    if (this.batches.size >= CHECK_QUEUE_MAX) return Promise.resolve(this.respond(() => failSdk.mempoolIsFull()));
    return new Promise((resolve) => this.batches.add({ bytes, isRecheck, resolve }));
  }

  private start(batch: readonly Waiting[]): Promise<void> {
    const decoded = batch.map(({ bytes }) => this.decode(bytes));
    const fresh = decoded.flatMap((each, i) => (each.kind === "tx" && batch[i]?.isRecheck === false ? [each.tx] : []));
    const { core } = this;
    const verified = core.signatures.prepare(fresh, core.factsOf(core.check));
    this.tail = Promise.all([this.tail, verified]).then(() => {
      batch.forEach((waiting, i) => {
        waiting.resolve(this.respond(() => this.run(decoded[i] as Decoded, waiting.isRecheck)));
      });
    });
    return this.tail;
  }

  private decode(bytes: Uint8Array): Decoded {
    try {
      return { kind: "tx", tx: this.core.decode(bytes) };
    } catch (thrown) {
      return { kind: "failed", thrown };
    }
  }

  private run(decoded: Decoded, isRecheck: boolean): TxOutcome {
    if (decoded.kind === "failed") throw decoded.thrown;
    const { signatures, options, logger, check, rechecks, checkState } = this.core;
    const { tx } = decoded;
    const replayed = isRecheck ? rechecks.replay(tx, checkState) : undefined;
    if (replayed !== undefined) return replayed;
    let passed: PassedAnte | undefined;
    const onAntePassed = (ante: PassedAnte): void => {
      passed = ante;
    };
    const runner = {
      ...check,
      signatures,
      minGasPrices: options.minGasPrices,
      logger,
      blockGas: undefined,
      settledGas: isRecheck ? rechecks.settledGas(tx) : undefined,
      onAntePassed,
    };
    const outcome = runTx(runner, tx, isRecheck ? "recheck" : "check");
    if (outcome.code === 0 && passed !== undefined) rechecks.remember(tx, passed, outcome);
    else if (isRecheck) rechecks.refused(tx);
    return outcome;
  }

  private respond(run: () => TxOutcome): ResponseCheckTx {
    const { code, codespace, log, data, gasWanted, gasUsed, events } = this.outcome(run);
    return { code, codespace, log, data, info: "", gasWanted: asInt64(gasWanted), gasUsed, events };
  }

  private outcome(run: () => TxOutcome): TxOutcome {
    try {
      return run();
    } catch (thrown) {
      return failedOutcome(thrown, { gasWanted: 0n, gasUsed: 0n, events: [], logger: this.core.logger });
    }
  }
}
