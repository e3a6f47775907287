/** Ante check 4: transactions that came too late (`sdk:x/auth/ante/basic.go`), and the kinds of 0.53 this chain refuses. */
import { compareTimestamps, failSdk, formatRfc3339Nano } from "#sdk";
import type { AnteContext } from "./ante.ts";

/** Fails with code 30 above the timeout height, 42 after the timeout time, 37 for unordered transactions. */
export function checkTimeout({ lane, tx }: AnteContext): void {
  const { timeoutHeight, timeoutTimestamp } = tx;
  if (timeoutHeight > 0n && lane.block.height > timeoutHeight) {
    failSdk.txTimeoutHeight(`block height: ${lane.block.height}, timeout height: ${timeoutHeight}`);
  }
  if (tx.isUnordered) failSdk.notSupported("unordered transactions are not enabled");
  if (timeoutTimestamp === undefined || isUnset(timeoutTimestamp)) return;
  if (compareTimestamps(lane.block.time, timeoutTimestamp) > 0) {
    const block = formatRfc3339Nano(lane.block.time);
    failSdk.txTimeout(`block time: ${block}, timeout timestamp: ${timeoutTimestamp.seconds}s`);
  }
}

function isUnset(time: { readonly seconds: bigint; readonly nanos: number }): boolean {
  return time.seconds === 0n && time.nanos === 0;
}
