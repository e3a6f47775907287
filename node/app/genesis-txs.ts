/** Transactions of a genesis file: signed before the chain existed, run before its first block (`sdk:x/genutil/gentx.go`). */
import { type JsonValue, requireArray, requireObject } from "#codec/json-value.ts";
import { fromProtoJson } from "#codec/proto-json-parse.ts";
import { errorMessage } from "#lib/errors.ts";
import { AuthInfo, Tx, TxBody, TxRaw } from "#proto/cosmos/tx/v1beta1/tx.ts";
import type { AppCore } from "./core.ts";
import { GenesisError, partValue } from "./genesis-parts.ts";
import { runTx } from "./run-tx.ts";

const PLACE = "genesis.json: app_state.genutil";

/** The transactions in the part "genutil", as JSON; throws `GenesisError`. */
export function genesisTxs(part: Uint8Array | undefined): readonly JsonValue[] {
  if (part === undefined) return [];
  try {
    const genutil = partValue(part);
    const list = genutil === null ? undefined : requireObject(genutil, "genutil").gen_txs;
    return list === undefined || list === null ? [] : requireArray(list, "gen_txs");
  } catch (cause) {
    throw new GenesisError(`${PLACE}: ${errorMessage(cause)}`, {}, { cause });
  }
}

/** Runs the transactions in order, with every check of a block's transactions; throws `GenesisError` when one fails. */
export function runGenesisTxs(core: AppCore, txs: readonly JsonValue[]): void {
  const { signatures, logger } = core;
  const runner = { ...core.finalize, signatures, minGasPrices: [], logger, blockGas: undefined };
  txs.forEach((json, index) => {
    const outcome = runTx(runner, decodedTx(core, json, index), "finalize");
    if (outcome.code === 0) return;
    throw new GenesisError(`${PLACE}.gen_txs[${index}]: ${outcome.log}`, { index, code: outcome.code });
  });
}

function decodedTx(core: AppCore, json: JsonValue, index: number): ReturnType<AppCore["decode"]> {
  try {
    return core.decode(txFromJson(json, core));
  } catch (cause) {
    throw new GenesisError(`${PLACE}.gen_txs[${index}]: ${errorMessage(cause)}`, { index }, { cause });
  }
}

/** The bytes of a transaction written in proto JSON. */
function txFromJson(json: JsonValue, { registry }: Pick<AppCore, "registry">): Uint8Array {
  const tx = fromProtoJson(Tx, json, registry);
  return TxRaw.encode({
    bodyBytes: TxBody.encode(tx.body ?? TxBody.create()),
    authInfoBytes: AuthInfo.encode(tx.authInfo ?? AuthInfo.create()),
    signatures: tx.signatures,
  });
}
