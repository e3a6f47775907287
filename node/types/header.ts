/** Block headers: the hash over fourteen leaves, and the rules visible without state (CometBFT types/block.go, encoding_helper.go). */

import { hashFromByteSlices } from "#crypto/merkle.ts";
import { EMPTY_BYTES, utf8Encode } from "#lib/bytes.ts";
import { isValidTimestamp } from "#lib/time.ts";
import { Timestamp } from "#proto/google/protobuf/timestamp.ts";
import { BytesValue, Int64Value, StringValue } from "#proto/google/protobuf/wrappers.ts";
import { BlockID, type Header } from "#proto/tendermint/types/types.ts";
import { Consensus } from "#proto/tendermint/version/types.ts";
import { validateBlockId } from "./block-id.ts";
import { check, within } from "./errors.ts";
import { validateHash } from "./hash.ts";
import { BLOCK_PROTOCOL, MAX_CHAIN_ID_LEN, VALIDATOR_ADDRESS_LENGTH } from "./limits.ts";

/** The header's hash, which is the block's; empty while the header has no validators hash (it is not complete then). */
export function headerHash(header: Header): Uint8Array {
  if (header.validatorsHash.length === 0) return EMPTY_BYTES;
  return hashFromByteSlices([
    Consensus.encode(header.version),
    cdcEncode(header.chainId),
    cdcEncode(header.height),
    Timestamp.encode(header.time),
    BlockID.encode(header.lastBlockId),
    cdcEncode(header.lastCommitHash),
    cdcEncode(header.dataHash),
    cdcEncode(header.validatorsHash),
    cdcEncode(header.nextValidatorsHash),
    cdcEncode(header.consensusHash),
    cdcEncode(header.appHash),
    cdcEncode(header.lastResultsHash),
    cdcEncode(header.evidenceHash),
    cdcEncode(header.proposerAddress),
  ]);
}

/** A single field as a Merkle leaf: its protobuf wrapper message, and nothing at all for an empty value. */
export function cdcEncode(value: string | bigint | Uint8Array): Uint8Array {
  if (typeof value === "string") return StringValue.encode({ value });
  if (typeof value === "bigint") return Int64Value.encode({ value });
  return BytesValue.encode({ value });
}

/** Throws `ValidationError` for a header that breaks a rule visible without any state. */
export function validateHeaderBasic(header: Header): void {
  const { version, chainId, height, proposerAddress } = header;
  check(
    version.block === BLOCK_PROTOCOL,
    `block protocol is incorrect: got: ${version.block}, want: ${BLOCK_PROTOCOL} `,
  );
  const chainIdLength = utf8Encode(chainId).length;
  check(chainIdLength <= MAX_CHAIN_ID_LEN, `chainID is too long; got: ${chainIdLength}, max: ${MAX_CHAIN_ID_LEN}`);
  check(height >= 0n, "negative Height");
  check(height !== 0n, "zero Height");
  check(isValidTimestamp(header.time), "time is out of range");
  within("wrong LastBlockID", () => validateBlockId(header.lastBlockId));
  within("wrong LastCommitHash", () => validateHash(header.lastCommitHash));
  within("wrong DataHash", () => validateHash(header.dataHash));
  within("wrong EvidenceHash", () => validateHash(header.evidenceHash));
  check(
    proposerAddress.length === VALIDATOR_ADDRESS_LENGTH,
    `invalid ProposerAddress length; got: ${proposerAddress.length}, expected: ${VALIDATOR_ADDRESS_LENGTH}`,
  );
  within("wrong ValidatorsHash", () => validateHash(header.validatorsHash));
  within("wrong NextValidatorsHash", () => validateHash(header.nextValidatorsHash));
  within("wrong ConsensusHash", () => validateHash(header.consensusHash));
  // The app hash belongs to the application and may have any length.
  within("wrong LastResultsHash", () => validateHash(header.lastResultsHash));
}
