/** ABCI responses as CometBFT's RPC renders them: jsonpb with defaults for results, plain struct tags elsewhere. */

import type { JsonObject, JsonValue } from "#codec/json-value.ts";
import { toBase64 } from "#lib/bytes.ts";
import type {
  Event,
  ExecTxResult,
  ResponseCheckTx,
  ResponseFinalizeBlock,
  ResponseInfo,
  ResponseQuery,
  ValidatorUpdate,
} from "#proto/tendermint/abci/types.ts";
import { nsFromDuration } from "#types/params.ts";

/** Bytes in base64; null when there are none, as Go writes a nil slice. */
export const bytesOrNull = (bytes: Uint8Array): string | null => (bytes.length === 0 ? null : toBase64(bytes));

/** Events of a tx or block. */
export const eventsToJson = (events: readonly Event[]): JsonValue[] =>
  events.map(({ type, attributes }) => ({
    type,
    attributes: attributes.map(({ key, value, index }) => ({ key, value, index })),
  }));

/** The result of an executed tx. */
export const execTxResultToJson = (result: ExecTxResult): JsonObject => ({
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
export const checkTxToJson = (result: ResponseCheckTx): JsonObject => ({
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
export const queryToJson = (response: ResponseQuery): JsonObject => ({
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

/** What the application says about itself. */
export const infoToJson = (info: ResponseInfo): JsonObject =>
  withoutZeros({
    data: info.data,
    version: info.version,
    app_version: info.appVersion,
    last_block_height: info.lastBlockHeight,
    last_block_app_hash: info.lastBlockAppHash,
  });

/** A change of the validator set; the key is the Go oneof as libs/json writes it. */
export function validatorUpdateToJson({ pubKey: { sum }, power }: ValidatorUpdate): JsonObject {
  return { pub_key: { Sum: sum === undefined ? null : keyToJson(sum) }, ...withoutZeros({ power }) };
}

/** The result of a tx inside an event: Go renders it there as a plain struct, whose zero fields are left out. */
export const eventTxResultToJson = (result: ExecTxResult): JsonObject =>
  withoutZeros({
    code: result.code,
    data: result.data,
    log: result.log,
    info: result.info,
    gas_wanted: result.gasWanted,
    gas_used: result.gasUsed,
    events: eventsToJson(result.events),
    codespace: result.codespace,
  });

/** The result of a block inside an event. */
export const finalizeToJson = (result: ResponseFinalizeBlock): JsonObject => ({
  ...withoutZeros({ events: eventsToJson(result.events), tx_results: result.txResults.map(execTxResultToJson) }),
  validator_updates: result.validatorUpdates.map(validatorUpdateToJson),
  ...withoutZeros({
    consensus_param_updates: paramUpdatesToJson(result.consensusParamUpdates),
    app_hash: result.appHash,
  }),
});

/** Changed consensus params: parts that do not change are left out, null when none changes. */
export function paramUpdatesToJson(updates: ResponseFinalizeBlock["consensusParamUpdates"]): JsonObject | null {
  if (updates === undefined) return null;
  const { block, evidence, validator, version, abci } = updates;
  const json: Record<string, JsonObject> = {};
  if (block !== undefined) json.block = withoutZeros({ max_bytes: block.maxBytes, max_gas: block.maxGas });
  if (evidence !== undefined) {
    const { maxAgeNumBlocks, maxAgeDuration, maxBytes } = evidence;
    json.evidence = {
      ...withoutZeros({ max_age_num_blocks: maxAgeNumBlocks }),
      max_age_duration: nsFromDuration(maxAgeDuration).toString(),
      ...withoutZeros({ max_bytes: maxBytes }),
    };
  }
  if (validator !== undefined) json.validator = withoutZeros({ pub_key_types: validator.pubKeyTypes });
  if (version !== undefined) json.version = withoutZeros({ app: version.app });
  if (abci !== undefined) {
    json.abci = withoutZeros({ vote_extensions_enable_height: abci.voteExtensionsEnableHeight });
  }
  return json;
}

function keyToJson(sum: NonNullable<ValidatorUpdate["pubKey"]["sum"]>): JsonObject {
  switch (sum.kind) {
    case "ed25519":
      return { type: "tendermint.crypto.PublicKey_Ed25519", value: { ed25519: toBase64(sum.value) } };
    case "secp256k1":
      return { type: "tendermint.crypto.PublicKey_Secp256K1", value: { secp256k1: toBase64(sum.value) } };
  }
}

/** Go's `omitempty`: members that are zero are absent. 64-bit integers become text, bytes base64. */
function withoutZeros(members: Readonly<Record<string, JsonValue | bigint | Uint8Array>>): JsonObject {
  const json: Record<string, JsonValue> = {};
  for (const [name, value] of Object.entries(members)) {
    if (typeof value === "bigint") {
      if (value !== 0n) json[name] = value.toString();
    } else if (value instanceof Uint8Array) {
      if (value.length > 0) json[name] = toBase64(value);
    } else if (!isZero(value)) json[name] = value;
  }
  return json;
}

const isZero = (value: JsonValue): boolean =>
  value === null || value === "" || value === 0 || value === false || (Array.isArray(value) && value.length === 0);
