/** Which consensus parameters are possible (`cmt:types/params.go` ValidateBasic, ValidateUpdate). */
import type { ConsensusParams } from "#proto/tendermint/types/params.ts";
import { failSdk, nsFromDuration } from "#sdk";

/** Largest block, bytes. */
export const BLOCK_BYTES_MAX = 104_857_600n;
const KEY_TYPES: ReadonlySet<string> = new Set(["ed25519", "secp256k1"]);

/** Fails with sdk code 18 for impossible parameters. */
export function validateConsensusParams(params: ConsensusParams): void {
  const block = params.block ?? absent();
  const evidence = params.evidence ?? absent();
  const validator = params.validator ?? absent();
  const { maxBytes, maxGas } = block;
  if (maxBytes === 0n || maxBytes < -1n)
    failSdk.invalidRequest(`block.MaxBytes must be -1 or greater than 0. Got ${maxBytes}`);
  if (maxBytes > BLOCK_BYTES_MAX) failSdk.invalidRequest(`block.MaxBytes is too big. ${maxBytes} > ${BLOCK_BYTES_MAX}`);
  if (maxGas < -1n) failSdk.invalidRequest(`block.MaxGas must be greater or equal to -1. Got ${maxGas}`);
  if (evidence.maxAgeNumBlocks <= 0n) {
    failSdk.invalidRequest(`evidence.MaxAgeNumBlocks must be greater than 0. Got ${evidence.maxAgeNumBlocks}`);
  }
  if (nsFromDuration(evidence.maxAgeDuration) <= 0n) {
    failSdk.invalidRequest("evidence.MaxAgeDuration must be grater than 0 if provided");
  }
  const evidenceLimit = maxBytes === -1n ? BLOCK_BYTES_MAX : maxBytes;
  if (evidence.maxBytes < 0n || evidence.maxBytes > evidenceLimit) {
    failSdk.invalidRequest(
      `evidence.MaxBytesEvidence is greater than upper bound, ${evidence.maxBytes} > ${evidenceLimit}`,
    );
  }
  if ((params.abci?.voteExtensionsEnableHeight ?? 0n) < 0n) {
    failSdk.invalidRequest("ABCI.VoteExtensionsEnableHeight cannot be negative");
  }
  if (validator.pubKeyTypes.length === 0) failSdk.invalidRequest("len(Validator.PubKeyTypes) must be greater than 0");
  for (const type of validator.pubKeyTypes) {
    if (!KEY_TYPES.has(type)) failSdk.invalidRequest(`${type} is an unknown pubkey type`);
  }
}

/** Fails with sdk code 18 when vote extensions would be turned off again, or on in the past. */
export function validateUpdate(before: ConsensusParams, after: ConsensusParams, height: bigint): void {
  const from = before.abci?.voteExtensionsEnableHeight ?? 0n;
  const to = after.abci?.voteExtensionsEnableHeight ?? 0n;
  if (from === to) return;
  if (from !== 0n && to === 0n) failSdk.invalidRequest("vote extensions cannot be disabled once enabled");
  if (to <= height) {
    failSdk.invalidRequest(
      `VoteExtensionsEnableHeight cannot be updated to a past height, initial height: ${from}, current height ${height}`,
    );
  }
  if (from !== 0n && from <= height) {
    failSdk.invalidRequest(
      `VoteExtensionsEnableHeight cannot be modified once the initial height has occurred, initial height: ${from}, current height ${height}`,
    );
  }
}

function absent(): never {
  return failSdk.invalidRequest("all parameters must be present");
}
