/** The JSON that clients of CometBFT's RPC expect (libs/json): 64-bit integers as text, hashes in upper-case hex, bytes in base64. */

import { toBase64, toHexUpper } from "#lib/bytes.ts";
import { formatRfc3339Nano } from "#lib/time.ts";
import type { PublicKey } from "#proto/tendermint/crypto/keys.ts";
import type { Proof } from "#proto/tendermint/crypto/proof.ts";
import type { Block } from "#proto/tendermint/types/block.ts";
import type { DuplicateVoteEvidence, Evidence, LightClientAttackEvidence } from "#proto/tendermint/types/evidence.ts";
import type {
  BlockID,
  BlockMeta,
  Commit,
  CommitSig,
  Header,
  LightBlock,
  Part,
  Proposal,
  TxProof,
  Vote,
} from "#proto/tendermint/types/types.ts";
import type { Validator, ValidatorSet } from "#proto/tendermint/types/validator.ts";
import { ValidationError } from "./errors.ts";
import type { JsonObject, JsonValue } from "./json-node.ts";
import { type ConsensusParams, nsFromDuration } from "./params.ts";
import { pubKeyBytes, pubKeyType } from "./pub-key.ts";

/** A header. */
export function headerToJson(header: Header): JsonObject {
  const { block, app } = header.version;
  return {
    version: { block: String(block), ...(app === 0n ? {} : { app: String(app) }) },
    chain_id: header.chainId,
    height: String(header.height),
    time: formatRfc3339Nano(header.time),
    last_block_id: blockIdToJson(header.lastBlockId),
    last_commit_hash: toHexUpper(header.lastCommitHash),
    data_hash: toHexUpper(header.dataHash),
    validators_hash: toHexUpper(header.validatorsHash),
    next_validators_hash: toHexUpper(header.nextValidatorsHash),
    consensus_hash: toHexUpper(header.consensusHash),
    app_hash: toHexUpper(header.appHash),
    last_results_hash: toHexUpper(header.lastResultsHash),
    evidence_hash: toHexUpper(header.evidenceHash),
    proposer_address: toHexUpper(header.proposerAddress),
  };
}

/** A block id; zero for no block. */
export function blockIdToJson({ hash, partSetHeader: { total, hash: partsHash } }: BlockID): JsonObject {
  return { hash: toHexUpper(hash), parts: { total, hash: toHexUpper(partsHash) } };
}

/** A commit. */
export function commitToJson(commit: Commit): JsonObject {
  return {
    height: String(commit.height),
    round: commit.round,
    block_id: blockIdToJson(commit.blockId),
    signatures: commit.signatures.map(commitSigToJson),
  };
}

/** One entry of a commit. */
export function commitSigToJson(signature: CommitSig): JsonObject {
  return {
    block_id_flag: signature.blockIdFlag,
    validator_address: toHexUpper(signature.validatorAddress),
    timestamp: formatRfc3339Nano(signature.timestamp),
    signature: bytesOrNull(signature.signature),
  };
}

/** A block. */
export function blockToJson({ header, data, evidence, lastCommit }: Block): JsonObject {
  return {
    header: headerToJson(header),
    data: { txs: data.txs.map(toBase64) },
    evidence: { evidence: evidence.evidence.map(evidenceToJson) },
    last_commit: lastCommit === undefined ? null : commitToJson(lastCommit),
  };
}

/** What block lists show of a block. */
export function blockMetaToJson({ blockId, blockSize, header, numTxs }: BlockMeta): JsonObject {
  return {
    block_id: blockIdToJson(blockId),
    block_size: String(blockSize),
    header: headerToJson(header),
    num_txs: String(numTxs),
  };
}

/** A vote. */
export function voteToJson(vote: Vote): JsonObject {
  return {
    type: vote.type,
    height: String(vote.height),
    round: vote.round,
    block_id: blockIdToJson(vote.blockId),
    timestamp: formatRfc3339Nano(vote.timestamp),
    validator_address: toHexUpper(vote.validatorAddress),
    validator_index: vote.validatorIndex,
    signature: bytesOrNull(vote.signature),
    extension: bytesOrNull(vote.extension),
    extension_signature: bytesOrNull(vote.extensionSignature),
  };
}

/** A proposal; the capital of `Type` is Go's, whose field has no name for JSON. */
export function proposalToJson(proposal: Proposal): JsonObject {
  return {
    Type: proposal.type,
    height: String(proposal.height),
    round: proposal.round,
    pol_round: proposal.polRound,
    block_id: blockIdToJson(proposal.blockId),
    timestamp: formatRfc3339Nano(proposal.timestamp),
    signature: bytesOrNull(proposal.signature),
  };
}

/** A block part. */
export function partToJson({ index, bytes, proof }: Part): JsonObject {
  return { index, bytes: toHexUpper(bytes), proof: proofToJson(proof) };
}

/** A Merkle proof. */
export function proofToJson({ total, index, leafHash, aunts }: Proof): JsonObject {
  return {
    total: String(total),
    index: String(index),
    leaf_hash: toBase64(leafHash),
    aunts: aunts.map(toBase64),
  };
}

/** The proof that a transaction is in a block. */
export function txProofToJson({ rootHash, data, proof }: TxProof): JsonObject {
  return {
    root_hash: toHexUpper(rootHash),
    data: toBase64(data),
    proof: proof === undefined ? null : proofToJson(proof),
  };
}

/** A public key with its registered type name. */
export function pubKeyToJson(key: PublicKey): JsonObject {
  const type = pubKeyType(key) === "ed25519" ? "tendermint/PubKeyEd25519" : "tendermint/PubKeySecp256k1";
  return { type, value: toBase64(pubKeyBytes(key)) };
}

/** A validator. */
export function validatorToJson(validator: Validator): JsonObject {
  return {
    address: toHexUpper(validator.address),
    pub_key: pubKeyToJson(validator.pubKey),
    voting_power: String(validator.votingPower),
    proposer_priority: String(validator.proposerPriority),
  };
}

/** A validator set. */
export function validatorSetToJson({ validators, proposer }: ValidatorSet): JsonObject {
  return {
    validators: validators.map(validatorToJson),
    proposer: proposer === undefined ? null : validatorToJson(proposer),
  };
}

/** Evidence with its registered type name; the capitals are Go's, whose fields have no names for JSON. */
export function evidenceToJson(evidence: Evidence): JsonObject {
  switch (evidence.sum?.kind) {
    case "duplicateVoteEvidence":
      return { type: "tendermint/DuplicateVoteEvidence", value: duplicateVoteToJson(evidence.sum.value) };
    case "lightClientAttackEvidence":
      return { type: "tendermint/LightClientAttackEvidence", value: attackToJson(evidence.sum.value) };
    case undefined:
      throw new ValidationError("evidence is not recognized");
  }
}

/** Consensus parameters. */
export function consensusParamsToJson(params: ConsensusParams): JsonObject {
  const { block, evidence, validator, version, abci, authority } = params;
  return {
    block: { max_bytes: String(block.maxBytes), max_gas: String(block.maxGas) },
    evidence: {
      max_age_num_blocks: String(evidence.maxAgeNumBlocks),
      max_age_duration: String(nsFromDuration(evidence.maxAgeDuration)),
      max_bytes: String(evidence.maxBytes),
    },
    validator: { pub_key_types: [...validator.pubKeyTypes] },
    version: { app: String(version.app) },
    abci: { vote_extensions_enable_height: String(abci.voteExtensionsEnableHeight) },
    ...(authority === undefined ? {} : { authority: { authority: authority.authority } }),
  };
}

function duplicateVoteToJson(evidence: DuplicateVoteEvidence): JsonObject {
  return {
    vote_a: evidence.voteA === undefined ? null : voteToJson(evidence.voteA),
    vote_b: evidence.voteB === undefined ? null : voteToJson(evidence.voteB),
    TotalVotingPower: String(evidence.totalVotingPower),
    ValidatorPower: String(evidence.validatorPower),
    Timestamp: formatRfc3339Nano(evidence.timestamp),
  };
}

function attackToJson(evidence: LightClientAttackEvidence): JsonObject {
  const { conflictingBlock: block } = evidence;
  return {
    ConflictingBlock: block === undefined ? null : lightBlockToJson(block),
    CommonHeight: String(evidence.commonHeight),
    ByzantineValidators: evidence.byzantineValidators.map(validatorToJson),
    TotalVotingPower: String(evidence.totalVotingPower),
    Timestamp: formatRfc3339Nano(evidence.timestamp),
  };
}

function lightBlockToJson({ signedHeader, validatorSet }: LightBlock): JsonObject {
  return {
    signed_header: {
      header: signedHeader?.header === undefined ? null : headerToJson(signedHeader.header),
      commit: signedHeader?.commit === undefined ? null : commitToJson(signedHeader.commit),
    },
    validator_set: validatorSet === undefined ? null : validatorSetToJson(validatorSet),
  };
}

function bytesOrNull(bytes: Uint8Array): JsonValue {
  return bytes.length === 0 ? null : toBase64(bytes);
}
