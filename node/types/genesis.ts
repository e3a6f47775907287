/** The document a chain starts from, in CometBFT's layout and the SDK's (CometBFT types/genesis.go, SDK x/genutil/types/genesis.go). */

import { sha256 } from "#crypto/sha256.ts";
import { equalBytes, latin1FromBytes, toHexUpper, utf8Decode, utf8Encode } from "#lib/bytes.ts";
import { TypedError } from "#lib/errors.ts";
import { compareTimestamps, GO_ZERO_TIME, type Timestamp } from "#lib/time.ts";
import type { PublicKey } from "#proto/tendermint/crypto/keys.ts";
import { ValidationError } from "./errors.ts";
import { JsonError, JsonNode } from "./json-node.ts";
import { consensusParamsFromJson, pubKeyFromJson } from "./json-parse.ts";
import { memberSpans, type Span } from "./json-spans.ts";
import { MAX_CHAIN_ID_LEN, MAX_TOTAL_VOTING_POWER, MAX_VOTES_COUNT } from "./limits.ts";
import { type ConsensusParams, DEFAULT_CONSENSUS_PARAMS, validateConsensusParams } from "./params.ts";
import { pubKeyAddress } from "./pub-key.ts";

/** A validator of the first block. */
export interface GenesisValidator {
  readonly address: Uint8Array;
  readonly pubKey: PublicKey;
  readonly power: bigint;
  readonly name: string;
}

/** What a genesis document says to the engine; a node keeps no more of it in memory. */
export interface GenesisHead {
  readonly genesisTime: Timestamp;
  readonly chainId: string;
  readonly initialHeight: bigint;
  readonly consensusParams: ConsensusParams;
  /** Empty when the application names the validators in `InitChain`. */
  readonly validators: readonly GenesisValidator[];
  readonly appHash: Uint8Array;
  /** The SDK's note of the program that wrote the document; empty in CometBFT's layout. */
  readonly appName: string;
  readonly appVersion: string;
}

/** A complete and valid genesis document. */
export interface GenesisDoc extends GenesisHead {
  /** JSON text for the application, byte for byte as in the document; empty when there is none. */
  readonly appState: string;
}

/** A document of which the application's part was not looked into. */
export interface ScannedGenesis {
  readonly head: GenesisHead;
  /** Where the application's part lies; undefined when there is none. */
  readonly appState: Span | undefined;
}

/** A genesis document that cannot start a chain; `data.field` names the member at fault. */
export class GenesisError extends TypedError {}

/** Bytes of a genesis document: 256 MiB. */
export const GENESIS_BYTES_MAX = 268_435_456;

/** Parses and completes a document in either layout; throws `GenesisError`. */
export function parseGenesis(input: Uint8Array | string): GenesisDoc {
  requireSize(input.length);
  const bytes = typeof input === "string" ? utf8Encode(input) : input;
  const { head, appState } = scanGenesis(bytes);
  return { ...head, appState: appState === undefined ? "" : asGenesisError(() => jsonText(bytes, appState)) };
}

/** Parses all of a document but the application's part, which may be large; throws `GenesisError`. */
export function scanGenesis(bytes: Uint8Array): ScannedGenesis {
  requireSize(bytes.length);
  const scanned = asGenesisError(() => readGenesis(bytes));
  validateGenesis(scanned.head);
  return scanned;
}

/** Throws `GenesisError` for a document that could not have been parsed from a valid text. */
export function validateGenesis(genesis: GenesisHead): void {
  const { chainId, initialHeight, consensusParams, validators } = genesis;
  if (chainId === "") fail("chain_id", "genesis doc must include non-empty chain_id");
  if (utf8Encode(chainId).length > MAX_CHAIN_ID_LEN) {
    fail("chain_id", `chain_id in genesis doc is too long (max: ${MAX_CHAIN_ID_LEN})`);
  }
  if (initialHeight < 1n) fail("initial_height", `initial_height cannot be negative (got ${initialHeight})`);
  if (compareTimestamps(genesis.genesisTime, GO_ZERO_TIME) === 0) {
    // CometBFT takes its own clock instead, which no two nodes would agree on.
    fail("genesis_time", "genesis doc must include genesis_time");
  }
  try {
    validateConsensusParams(consensusParams);
  } catch (thrown) {
    if (!(thrown instanceof ValidationError)) throw thrown;
    fail("consensus_params", thrown.message);
  }
  validateValidators(validators);
}

/** The hash of the document's bytes, by which a node notices that its genesis file has changed. */
export function genesisHash(bytes: Uint8Array): Uint8Array {
  return sha256(bytes);
}

function requireSize(length: number): void {
  if (length > GENESIS_BYTES_MAX) throw new GenesisError("genesis document is too big", { max: GENESIS_BYTES_MAX });
}

/** The text of a member that is JSON as a whole. */
function jsonText(bytes: Uint8Array, { start, end }: Span): string {
  const text = utf8Decode(bytes.subarray(start, end));
  JsonNode.parse(text, "app_state");
  return text;
}

function readGenesis(bytes: Uint8Array): ScannedGenesis {
  const spans = memberSpans(bytes);
  const member = (key: string): JsonNode => {
    const span = spans.get(key);
    if (span === undefined) return new JsonNode(undefined, key);
    return JsonNode.parse(utf8Decode(bytes.subarray(span.start, span.end)), key);
  };
  const isSdk = member("consensus").isPresent || spans.has("app_name");
  const consensus = member("consensus");
  const params = isSdk ? consensus.get("params") : member("consensus_params");
  const validators = isSdk ? consensus.get("validators") : member("validators");
  const initialHeight = member("initial_height").int64OrNumber();
  const head = {
    genesisTime: member("genesis_time").time(),
    chainId: member("chain_id").text(),
    initialHeight: initialHeight === 0n ? 1n : initialHeight,
    consensusParams: params.isPresent ? consensusParamsFromJson(params) : DEFAULT_CONSENSUS_PARAMS,
    validators: validators.items(MAX_VOTES_COUNT).map(readValidator),
    // The SDK's struct holds plain bytes, CometBFT's hex.
    appHash: isSdk ? member("app_hash").base64() : member("app_hash").hex(),
    appName: member("app_name").text(),
    appVersion: member("app_version").text(),
  };
  const appState = spans.get("app_state");
  return { head, appState: appState === undefined || isNull(bytes, appState) ? undefined : appState };
}

function isNull(bytes: Uint8Array, { start, end }: Span): boolean {
  return equalBytes(bytes.subarray(start, end), NULL);
}

const NULL = utf8Encode("null");

function readValidator(node: JsonNode): GenesisValidator {
  const pubKey = pubKeyFromJson(node.get("pub_key").required());
  const address = node.get("address").hex();
  return {
    address: address.length === 0 ? pubKeyAddress(pubKey) : address,
    pubKey,
    power: node.get("power").int64(),
    name: node.get("name").text(),
  };
}

function validateValidators(validators: readonly GenesisValidator[]): void {
  let total = 0n;
  const seen = new Set<string>();
  validators.forEach(({ address, pubKey, power }, i) => {
    const field = `validators[${i}]`;
    if (power < 1n) fail(`${field}.power`, "the genesis file cannot contain validators with no voting power");
    total += power;
    if (total > MAX_TOTAL_VOTING_POWER) {
      fail(`${field}.power`, `total voting power ${total} exceeds maximum ${MAX_TOTAL_VOTING_POWER}`);
    }
    const derived = pubKeyAddress(pubKey);
    if (!equalBytes(address, derived)) {
      fail(`${field}.address`, `incorrect address for validator in the genesis file, should be ${toHexUpper(derived)}`);
    }
    const key = latin1FromBytes(address);
    if (seen.has(key)) fail(`${field}.pub_key`, "the genesis file cannot contain a validator twice");
    seen.add(key);
  });
}

function asGenesisError<T>(read: () => T): T {
  try {
    return read();
  } catch (thrown) {
    if (!(thrown instanceof TypedError)) throw thrown;
    const field = thrown instanceof JsonError ? (thrown.data.path ?? "") : "";
    throw new GenesisError(`malformed genesis: ${thrown.message}`, { field }, { cause: thrown });
  }
}

function fail(field: string, text: string): never {
  throw new GenesisError(text, { field });
}
