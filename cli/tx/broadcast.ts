/** Hands a transaction to a node and shows what it says. */

import type { JsonValue } from "#codec/json-value.ts";
import type { TypeRegistry } from "#codec/type-registry.ts";
import { sha256 } from "#crypto/sha256.ts";
import { toBase64, toHexUpper } from "#lib/bytes.ts";
import { CliError } from "../errors.ts";
import { RpcCallError } from "../rpc-client.ts";
import type { Session } from "../session.ts";
import { broadcastResponse } from "./response.ts";

/** What a mempool says before it checks a transaction, with the SDK's codes for it (sdk:client/broadcast.go). */
const MEMPOOL_CODES: ReadonlyArray<readonly [RegExp, number]> = [
  [/already exists in cache/i, 19],
  [/mempool is full/i, 20],
  [/too large/i, 21],
];

/** Broadcasts and prints the response; throws `CliError` when the node refused the transaction. */
export async function broadcast(
  session: Session,
  tx: { readonly bytes: Uint8Array; readonly mode: "sync" | "async" },
  registry: TypeRegistry,
): Promise<void> {
  const { code, json } = broadcastResponse(await callBroadcast(session, tx), registry);
  session.print(json);
  if (code === 0) return;
  throw new CliError(`the node refused the transaction (code ${code}, ${json.codespace}): ${json.raw_log}`);
}

async function callBroadcast(
  session: Session,
  { bytes, mode }: { readonly bytes: Uint8Array; readonly mode: "sync" | "async" },
): Promise<JsonValue> {
  try {
    return await session.rpc.call(`broadcast_tx_${mode}`, { tx: toBase64(bytes) });
  } catch (error) {
    const log = error instanceof RpcCallError ? String(error.data.detail) : "";
    const code = MEMPOOL_CODES.find(([pattern]) => pattern.test(log))?.[1];
    if (code === undefined) throw error;
    return { code, codespace: "sdk", log, data: "", hash: toHexUpper(sha256(bytes)) };
  }
}
