/** Executed txs as the SDK's `TxResponse` (cosmos-sdk types/result.go). */
import { decodeTx, TxDecodeError } from "#codec/decode-tx.ts";
import type { TypeRegistry } from "#codec/type-registry.ts";
import { toHexUpper } from "#lib/bytes.ts";
import { formatRfc3339Nano, type Timestamp } from "#lib/time.ts";
import { TxResponse } from "#proto/cosmos/base/abci/v1beta1/abci.ts";
import { Tx } from "#proto/cosmos/tx/v1beta1/tx.ts";
import type { ResponseCheckTx, TxResult } from "#proto/tendermint/abci/types.ts";
import { txHash } from "#types/txs.ts";

/** A tx in a block; `time` is the block's. */
export function txResponse(executed: TxResult, time: Timestamp | undefined, types: TypeRegistry): TxResponse {
  const { height, tx, result } = executed;
  return TxResponse.create({
    height,
    txhash: toHexUpper(txHash(tx)),
    codespace: result.codespace,
    code: result.code,
    data: toHexUpper(result.data),
    rawLog: result.log,
    info: result.info,
    gasWanted: result.gasWanted,
    gasUsed: result.gasUsed,
    // A `Tx` has the same bytes as the `TxRaw` that was broadcast.
    tx: displayedTx(tx, types) === undefined ? undefined : { typeUrl: Tx.typeUrl, value: tx },
    timestamp: time === undefined ? "" : formatRfc3339Nano({ seconds: time.seconds, nanos: 0 }),
    events: result.events,
  });
}

/** A tx that was offered to the pool. */
export const broadcastResponse = (tx: Uint8Array, verdict: Partial<ResponseCheckTx>): TxResponse =>
  TxResponse.create({
    txhash: toHexUpper(txHash(tx)),
    codespace: verdict.codespace ?? "",
    code: verdict.code ?? 0,
    data: verdict.data === undefined ? "" : toHexUpper(verdict.data),
    rawLog: verdict.log ?? "",
  });

/** A tx with its parts decoded; undefined for bytes that are not a tx this chain knows, which blocks may contain. */
export function displayedTx(bytes: Uint8Array, types: TypeRegistry): Tx | undefined {
  try {
    decodeTx(bytes, types);
    return Tx.decode(bytes);
  } catch (error) {
    if (error instanceof TxDecodeError) return undefined;
    throw error;
  }
}
