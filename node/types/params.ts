/** Parameters every node must agree on (CometBFT types/params.go). */

import { sha256 } from "#crypto/sha256.ts";
import { utf8Encode } from "#lib/bytes.ts";
import { NANOS_PER_SECOND } from "#lib/time.ts";
import type { Duration } from "#proto/google/protobuf/duration.ts";
import {
  type ABCIParams,
  type BlockParams,
  type ConsensusParams as ConsensusParamsProto,
  type EvidenceParams,
  HashedParams,
  type ValidatorParams,
  type VersionParams,
} from "#proto/tendermint/types/params.ts";
import { check } from "./errors.ts";
import { MAX_BLOCK_SIZE_BYTES } from "./limits.ts";

/** All parameters in force; unlike an update on the wire, nothing but the optional authority may be missing. */
export interface ConsensusParams extends ConsensusParamsProto {
  readonly block: BlockParams;
  readonly evidence: EvidenceParams;
  readonly validator: ValidatorParams;
  readonly version: VersionParams;
  readonly abci: ABCIParams;
}

/** Characters of the authority's address. */
export const AUTHORITY_LENGTH_MAX = 256;
/** Kinds of key a validator may have. */
export const PUB_KEY_TYPES: readonly string[] = ["ed25519", "secp256k1"];

/** What a chain starts with when its genesis says nothing. */
export const DEFAULT_CONSENSUS_PARAMS: ConsensusParams = {
  block: { maxBytes: 22_020_096n, maxGas: -1n },
  evidence: { maxAgeNumBlocks: 100_000n, maxAgeDuration: { seconds: 172_800n, nanos: 0 }, maxBytes: 1_048_576n },
  validator: { pubKeyTypes: ["ed25519"] },
  version: { app: 0n },
  abci: { voteExtensionsEnableHeight: 0n },
  authority: undefined,
};

/** `consensus_hash` of headers: of all parameters only the block's limits are covered. */
export function consensusParamsHash({ block }: ConsensusParams): Uint8Array {
  return sha256(HashedParams.encode({ blockMaxBytes: block.maxBytes, blockMaxGas: block.maxGas }));
}

/** The parameters with every part that `update` has replaced as a whole. */
export function updateConsensusParams(
  params: ConsensusParams,
  update: ConsensusParamsProto | undefined,
): ConsensusParams {
  if (update === undefined) return params;
  return {
    block: update.block ?? params.block,
    evidence: update.evidence ?? params.evidence,
    validator: update.validator ?? params.validator,
    version: update.version ?? params.version,
    abci: update.abci ?? params.abci,
    authority: update.authority ?? params.authority,
  };
}

/** Parameters as stored or sent in full; a missing part has its defaults. */
export function consensusParamsFromProto(proto: ConsensusParamsProto): ConsensusParams {
  return updateConsensusParams(DEFAULT_CONSENSUS_PARAMS, proto);
}

/** Throws `ValidationError` for values out of bounds. */
export function validateConsensusParams(params: ConsensusParams): void {
  validateBlockParams(params.block);
  validateEvidenceParams(params.evidence, params.block);
  const { voteExtensionsEnableHeight: height } = params.abci;
  check(height >= 0n, `ABCI.VoteExtensionsEnableHeight cannot be negative. Got: ${height}`);
  const { pubKeyTypes } = params.validator;
  check(pubKeyTypes.length > 0, "len(Validator.PubKeyTypes) must be greater than 0");
  pubKeyTypes.forEach((type, i) => {
    check(PUB_KEY_TYPES.includes(type), `params.Validator.PubKeyTypes[${i}], ${type}, is an unknown pubkey type`);
  });
  const length = utf8Encode(params.authority?.authority ?? "").length;
  check(
    length <= AUTHORITY_LENGTH_MAX,
    `authority exceeds maximum length of ${AUTHORITY_LENGTH_MAX} characters (got ${length})`,
  );
}

/** Throws `ValidationError` when an update at `height` would change vote extensions in the past. */
export function validateConsensusParamsUpdate(
  params: ConsensusParams,
  update: ConsensusParamsProto | undefined,
  height: bigint,
): void {
  if (update?.abci === undefined) return;
  const current = params.abci.voteExtensionsEnableHeight;
  const next = update.abci.voteExtensionsEnableHeight;
  check(next >= 0n, "VoteExtensionsEnableHeight must be positive");
  if (current === next) return;
  const isEnabled = current > 0n && current <= height;
  if (next === 0n) {
    const heights = `old enable height: ${current}, current height ${height}`;
    check(!isEnabled, `vote extensions cannot be disabled once enabled, ${heights}`);
    return;
  }
  const past = "vote extensions cannot be updated to a past or current height";
  check(next > height, `${past}, enable height: ${next}, current height ${height}`);
  const heights = `enable height: ${current}, current height ${height}`;
  check(!isEnabled, `vote extensions cannot be modified once enabled, ${heights}`);
}

/** Whether votes of `height` carry extensions. */
export function voteExtensionsEnabled({ abci }: ConsensusParams, height: bigint): boolean {
  return abci.voteExtensionsEnableHeight > 0n && abci.voteExtensionsEnableHeight <= height;
}

/** Most bytes a block may have: `max_bytes`, or the protocol's bound where that says "unlimited". */
export function blockBytesMax({ block }: ConsensusParams): number {
  return block.maxBytes === -1n ? MAX_BLOCK_SIZE_BYTES : Number(block.maxBytes);
}

/** A duration in nanoseconds. */
export function nsFromDuration({ seconds, nanos }: Duration): bigint {
  return seconds * NANOS_PER_SECOND + BigInt(nanos);
}

/** The duration of that many nanoseconds, both fields of one sign. */
export function durationFromNs(ns: bigint): Duration {
  return { seconds: ns / NANOS_PER_SECOND, nanos: Number(ns % NANOS_PER_SECOND) };
}

function validateBlockParams({ maxBytes, maxGas }: BlockParams): void {
  check(maxBytes !== 0n, "block.MaxBytes cannot be 0");
  check(maxBytes >= -1n, `block.MaxBytes must be -1 or greater than 0. Got ${maxBytes}`);
  check(maxBytes <= BigInt(MAX_BLOCK_SIZE_BYTES), `block.MaxBytes is too big. ${maxBytes} > ${MAX_BLOCK_SIZE_BYTES}`);
  check(maxGas >= -1n, `block.MaxGas must be greater or equal to -1. Got ${maxGas}`);
}

function validateEvidenceParams(
  { maxAgeNumBlocks, maxAgeDuration, maxBytes }: EvidenceParams,
  block: BlockParams,
): void {
  check(maxAgeNumBlocks > 0n, `evidence.MaxAgeNumBlocks must be greater than 0. Got ${maxAgeNumBlocks}`);
  const maxAgeNs = nsFromDuration(maxAgeDuration);
  check(maxAgeNs > 0n, `evidence.MaxAgeDuration must be greater than 0 if provided, Got ${maxAgeNs}`);
  const upperBound = block.maxBytes === -1n ? BigInt(MAX_BLOCK_SIZE_BYTES) : block.maxBytes;
  check(
    maxBytes <= upperBound,
    `evidence.MaxBytesEvidence is greater than upper bound, ${maxBytes} > ${block.maxBytes}`,
  );
  check(maxBytes >= 0n, `evidence.MaxBytes must be non negative. Got: ${maxBytes}`);
}
