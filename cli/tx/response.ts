/** Results of transactions from the RPC's JSON, in the shape of the SDK's TxResponse. */
import { parseGoBytes, parseGoHex, parseGoInteger } from "#codec/go-json.ts";
import { isJsonObject, type JsonObject, type JsonValue, requireObject } from "#codec/json-value.ts";
import { toProtoJson } from "#codec/proto-json.ts";
import { packAny, type TypeRegistry, TypeUrlError } from "#codec/type-registry.ts";
import { toHexUpper } from "#lib/bytes.ts";
import { TxResponse } from "#proto/cosmos/base/abci/v1beta1/abci.ts";
import { AuthInfo, Tx, TxBody, TxRaw } from "#proto/cosmos/tx/v1beta1/tx.ts";
import { headerAt } from "../prove.ts";
import type { RpcClient } from "../rpc-client.ts";

/** The TxResponse of one element of `tx` or `tx_search`; `timestamp` is that of its block. */
export function txResponseJson(result: JsonValue, timestamp: string, registry: TypeRegistry): JsonValue {
  const { hash, height, tx, tx_result } = requireObject(result, "tx");
  const outcome = requireObject(tx_result, "tx_result");
  const text = (key: string): string => (typeof outcome[key] === "string" ? outcome[key] : "");
  const response = TxResponse.create({
    height: parseGoInteger(height, "height"),
    txhash: toHexUpper(parseGoHex(hash, "hash")),
    codespace: text("codespace"),
    code: Number(outcome.code ?? 0),
    data: toHexUpper(parseGoBytes(outcome.data ?? null, "data")),
    rawLog: Number(outcome.code ?? 0) === 0 ? "" : text("log"),
    info: text("info"),
    gasWanted: parseGoInteger(outcome.gas_wanted ?? "0", "gas_wanted"),
    gasUsed: parseGoInteger(outcome.gas_used ?? "0", "gas_used"),
    timestamp,
  });
  return {
    ...requireObject(toProtoJson(TxResponse, response, registry), "TxResponse"),
    tx: txJson(parseGoBytes(tx, "tx"), registry),
    events: eventsJson(outcome.events),
  };
}

/** TxResponses of several results, asking for each block's time once. */
export async function txResponses(
  rpc: RpcClient,
  results: readonly JsonValue[],
  registry: TypeRegistry,
): Promise<JsonValue[]> {
  const times = new Map<string, string>();
  const responses: JsonValue[] = [];
  for (const result of results) {
    const height = String(requireObject(result, "tx").height);
    const time = times.get(height) ?? String((await headerAt(rpc, BigInt(height))).time);
    times.set(height, time);
    responses.push(txResponseJson(result, time, registry));
  }
  return responses;
}

/** What `broadcast_tx_sync` and `_async` answer. */
export function broadcastResponse(
  result: JsonValue,
  registry: TypeRegistry,
): { readonly code: number; readonly json: JsonObject } {
  const { code, codespace, log, data, hash } = requireObject(result, "broadcast");
  const response = TxResponse.create({
    txhash: String(hash),
    code: Number(code ?? 0),
    codespace: String(codespace ?? ""),
    data: typeof data === "string" ? data : "",
    rawLog: String(log ?? ""),
  });
  return { code: response.code, json: requireObject(toProtoJson(TxResponse, response, registry), "TxResponse") };
}

/** The decoded transaction, null when it has messages that this version does not know. */
function txJson(bytes: Uint8Array, registry: TypeRegistry): JsonValue {
  const raw = TxRaw.decode(bytes);
  const tx = {
    body: TxBody.decode(raw.bodyBytes),
    authInfo: AuthInfo.decode(raw.authInfoBytes),
    signatures: raw.signatures,
  };
  try {
    return { "@type": packAny(Tx, tx).typeUrl, ...requireObject(toProtoJson(Tx, tx, registry), "tx") };
  } catch (error) {
    if (error instanceof TypeUrlError) return null;
    throw error;
  }
}

/** Events as they are; a list in any case. */
function eventsJson(events: JsonValue | undefined): JsonValue {
  if (!Array.isArray(events)) return [];
  return events.filter((event: JsonValue) => isJsonObject(event));
}
