/** ABCI responses as CometBFT's RPC renders them: jsonpb with defaults for results, plain struct tags elsewhere. */

import { toBase64 } from "#lib/bytes.ts";
import type {
  Event,
  ExecTxResult,
  ResponseCheckTx,
  ResponseInfo,
  ResponseQuery,
  ValidatorUpdate,
} from "#proto/tendermint/abci/types.ts";
import type { Json } from "./jsonrpc/envelope.ts";

const bytesOrNull = (bytes: Uint8Array): string | null => (bytes.length === 0 ? null : toBase64(bytes));

/** Events of a tx or block. */
export const eventsToJson = (events: readonly Event[]): Json[] =>
  events.map(({ type, attributes }) => ({
    type,
    attributes: attributes.map(({ key, value, index }) => ({ key, value, index })),
  }));

/** The result of an executed tx. */
export const execTxResultToJson = (result: ExecTxResult): Json => ({
  code: result.code,
  data: bytesOrNull(result.data),
  log: result.log,
  info: result.info,
  gas_wanted: result.gasWanted.toString(),
  gas_used: result.gasUsed.toString(),
  events: eventsToJson(result.events),
  codespace: result.codespace,
});

/** The verdict on a tx offered to the mempool. */
export const checkTxToJson = (result: ResponseCheckTx): Json => ({
  code: result.code,
  data: bytesOrNull(result.data),
  log: result.log,
  info: result.info,
  gas_wanted: result.gasWanted.toString(),
  gas_used: result.gasUsed.toString(),
  events: eventsToJson(result.events),
  codespace: result.codespace,
});

/** The answer to an application query. */
export const queryToJson = (response: ResponseQuery): Json => ({
  code: response.code,
  log: response.log,
  info: response.info,
  index: response.index.toString(),
  key: bytesOrNull(response.key),
  value: bytesOrNull(response.value),
  proofOps:
    response.proofOps === undefined
      ? null
      : {
          ops: response.proofOps.ops.map(({ type, key, data }) => ({
            type,
            key: bytesOrNull(key),
            data: bytesOrNull(data),
          })),
        },
  height: response.height.toString(),
  codespace: response.codespace,
});

/** What the application says about itself; empty members are left out. */
export const infoToJson = (info: ResponseInfo): Json => ({
  ...(info.data === "" ? {} : { data: info.data }),
  ...(info.version === "" ? {} : { version: info.version }),
  ...(info.appVersion === 0n ? {} : { app_version: info.appVersion.toString() }),
  ...(info.lastBlockHeight === 0n ? {} : { last_block_height: info.lastBlockHeight.toString() }),
  ...(info.lastBlockAppHash.length === 0 ? {} : { last_block_app_hash: toBase64(info.lastBlockAppHash) }),
});

/** A change of the validator set; the key is the Go oneof as libs/json writes it. */
export function validatorUpdateToJson({ pubKey, power }: ValidatorUpdate): Json {
  const sum = pubKey.sum;
  const key =
    sum === undefined
      ? { Sum: null }
      : {
          Sum: {
            type:
              sum.kind === "ed25519" ? "tendermint.crypto.PublicKey_Ed25519" : "tendermint.crypto.PublicKey_Secp256K1",
            value: { [sum.kind]: toBase64(sum.value) },
          },
        };
  return power === 0n ? { pub_key: key } : { pub_key: key, power: power.toString() };
}
