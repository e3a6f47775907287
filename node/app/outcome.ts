/** How running a transaction ended, in the fields ABCI reports. */
import { EMPTY_BYTES } from "#lib/bytes.ts";
import type { Logger } from "#lib/logger.ts";
import type { Any } from "#proto/google/protobuf/any.ts";
import type { Event, ExecTxResult } from "#proto/tendermint/abci/types.ts";
import { OutOfGas, redacted, TxError } from "#sdk";
import { EncodedResult } from "#types/exec-result.ts";

/** A transaction's result; code 0 is success. */
export interface TxOutcome {
  readonly code: number;
  readonly codespace: string;
  readonly log: string;
  readonly data: Uint8Array;
  readonly gasWanted: bigint;
  readonly gasUsed: bigint;
  readonly events: readonly Event[];
  /** Responses of the messages, for simulations. */
  readonly responses: readonly Any[];
}

/** Gas of an outcome. */
export interface GasFacts {
  readonly gasWanted: bigint;
  readonly gasUsed: bigint;
}

/** The outcome of a failure. What was not declared is logged here and shown to clients without its text. */
export function failedOutcome(
  thrown: unknown,
  facts: GasFacts & { readonly events: readonly Event[]; readonly logger: Logger },
): TxOutcome {
  const error = reported(thrown, facts);
  return {
    code: error.code,
    codespace: error.codespace,
    log: error.message,
    data: EMPTY_BYTES,
    gasWanted: facts.gasWanted,
    gasUsed: facts.gasUsed,
    events: facts.events,
    responses: [],
  };
}

/** The fields of an outcome that a block's results have. */
export function execResult(outcome: TxOutcome): ExecTxResult {
  const { code, codespace, log, data, gasWanted, gasUsed, events } = outcome;
  return new EncodedResult({ code, data, log, info: "", gasWanted: asInt64(gasWanted), gasUsed, events, codespace });
}

/** An unsigned amount in the signed field that carries it. */
export function asInt64(value: bigint): bigint {
  return BigInt.asIntN(64, value);
}

function reported(thrown: unknown, facts: GasFacts & { readonly logger: Logger }): TxError {
  if (thrown instanceof TxError) return thrown;
  if (thrown instanceof OutOfGas) return outOfGas(thrown, facts);
  facts.logger.error("transaction failed with an undeclared error", { error: thrown });
  return redacted();
}

function outOfGas(thrown: OutOfGas, { gasWanted, gasUsed }: GasFacts): TxError {
  const text = `out of gas in location: ${thrown.location}; gasWanted: ${gasWanted}, gasUsed: ${gasUsed}`;
  return new TxError("sdk", 11, `${text}: out of gas`);
}
