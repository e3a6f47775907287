/** Simulation: what a transaction would use and do now, without a valid signature and without any lasting effect. */
import type { AppCore } from "./core.ts";
import { failedOutcome, type TxOutcome } from "./outcome.ts";
import { runTx } from "./run-tx.ts";

/** Runs a transaction over the check state and forgets what it wrote. */
export function simulate(core: AppCore, bytes: Uint8Array): TxOutcome {
  const { signatures, logger } = core;
  const { lane, keepers } = core.simulate;
  const { height, time } = core.last;
  try {
    const tx = core.decode(bytes);
    lane.bind(core.trialBranch());
    lane.block.become(core.facts({ height, time, consensusParams: core.check.lane.block.consensusParams }));
    return runTx({ lane, keepers, signatures, minGasPrices: [], logger, blockGas: undefined }, tx, "simulate");
  } catch (thrown) {
    return failedOutcome(thrown, { gasWanted: 0n, gasUsed: 0n, events: [], logger });
  } finally {
    lane.bind(undefined);
  }
}
