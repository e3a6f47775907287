/** The inverse of `json.ts` for what clients and genesis files send; all of it throws `JsonError` naming the place. */

import type { PublicKey } from "#proto/tendermint/crypto/keys.ts";
import type { Evidence } from "#proto/tendermint/types/evidence.ts";
import type { BlockID, Commit, CommitSig, Header, LightBlock, Vote } from "#proto/tendermint/types/types.ts";
import type { Validator, ValidatorSet } from "#proto/tendermint/types/validator.ts";
import { ValidationError } from "./errors.ts";
import type { JsonNode } from "./json-node.ts";
import { MAX_VOTES_COUNT } from "./limits.ts";
import { type ConsensusParams, durationFromNs } from "./params.ts";
import { validatePubKey } from "./pub-key.ts";

/** A header. */
export function headerFromJson(node: JsonNode): Header {
  const version = node.get("version");
  return {
    version: { block: version.get("block").uint64(), app: version.get("app").uint64() },
    chainId: node.get("chain_id").text(),
    height: node.get("height").int64(),
    time: node.get("time").time(),
    lastBlockId: blockIdFromJson(node.get("last_block_id")),
    lastCommitHash: node.get("last_commit_hash").hex(),
    dataHash: node.get("data_hash").hex(),
    validatorsHash: node.get("validators_hash").hex(),
    nextValidatorsHash: node.get("next_validators_hash").hex(),
    consensusHash: node.get("consensus_hash").hex(),
    appHash: node.get("app_hash").hex(),
    lastResultsHash: node.get("last_results_hash").hex(),
    evidenceHash: node.get("evidence_hash").hex(),
    proposerAddress: node.get("proposer_address").hex(),
  };
}

/** A block id. */
export function blockIdFromJson(node: JsonNode): BlockID {
  const parts = node.get("parts");
  return {
    hash: node.get("hash").hex(),
    partSetHeader: { total: parts.get("total").uint32(), hash: parts.get("hash").hex() },
  };
}

/** A commit. */
export function commitFromJson(node: JsonNode): Commit {
  return {
    height: node.get("height").int64(),
    round: node.get("round").int32(),
    blockId: blockIdFromJson(node.get("block_id")),
    signatures: node.get("signatures").items(MAX_VOTES_COUNT).map(commitSigFromJson),
  };
}

/** A vote. */
export function voteFromJson(node: JsonNode): Vote {
  return {
    type: node.get("type").int32(),
    height: node.get("height").int64(),
    round: node.get("round").int32(),
    blockId: blockIdFromJson(node.get("block_id")),
    timestamp: node.get("timestamp").time(),
    validatorAddress: node.get("validator_address").hex(),
    validatorIndex: node.get("validator_index").int32(),
    signature: node.get("signature").base64(),
    extension: node.get("extension").base64(),
    extensionSignature: node.get("extension_signature").base64(),
  };
}

/** A public key of a known type and the right length. */
export function pubKeyFromJson(node: JsonNode): PublicKey {
  const type = node.get("type").required().text();
  const value = node.get("value").required().base64();
  const kind = type === "tendermint/PubKeyEd25519" ? "ed25519" : "secp256k1";
  if (kind === "secp256k1" && type !== "tendermint/PubKeySecp256k1") return node.get("type").fail("is unknown");
  const key: PublicKey = { sum: { kind, value } };
  try {
    validatePubKey(key);
  } catch (thrown) {
    if (!(thrown instanceof ValidationError)) throw thrown;
    return node.get("value").fail("has the wrong length");
  }
  return key;
}

/** A validator. */
export function validatorFromJson(node: JsonNode): Validator {
  return {
    address: node.get("address").hex(),
    pubKey: pubKeyFromJson(node.get("pub_key").required()),
    votingPower: node.get("voting_power").int64(),
    proposerPriority: node.get("proposer_priority").int64(),
  };
}

/** A validator set in its wire form; `ValidatorSet.fromProto` decides whether it is one. */
export function validatorSetFromJson(node: JsonNode): ValidatorSet {
  const proposer = node.get("proposer");
  return {
    validators: node.get("validators").items(MAX_VOTES_COUNT).map(validatorFromJson),
    proposer: proposer.isPresent ? validatorFromJson(proposer) : undefined,
    totalVotingPower: 0n,
  };
}

/** Evidence with its registered type name; both the Go names and snake_case are understood. */
export function evidenceFromJson(node: JsonNode): Evidence {
  const type = node.get("type").required();
  const value = node.get("value").required();
  const common = {
    totalVotingPower: value.oneOf("TotalVotingPower", "total_voting_power").int64(),
    timestamp: value.oneOf("Timestamp", "timestamp").time(),
  };
  switch (type.text()) {
    case "tendermint/DuplicateVoteEvidence": {
      const [voteA, voteB] = [value.get("vote_a"), value.get("vote_b")].map((vote) => voteFromJson(vote.required()));
      const validatorPower = value.oneOf("ValidatorPower", "validator_power").int64();
      return { sum: { kind: "duplicateVoteEvidence", value: { voteA, voteB, validatorPower, ...common } } };
    }
    case "tendermint/LightClientAttackEvidence": {
      const conflictingBlock = lightBlockFromJson(value.oneOf("ConflictingBlock", "conflicting_block").required());
      const commonHeight = value.oneOf("CommonHeight", "common_height").int64();
      const byzantine = value.oneOf("ByzantineValidators", "byzantine_validators").items(MAX_VOTES_COUNT);
      const byzantineValidators = byzantine.map(validatorFromJson);
      const attack = { conflictingBlock, commonHeight, byzantineValidators, ...common };
      return { sum: { kind: "lightClientAttackEvidence", value: attack } };
    }
  }
  return type.fail("is unknown");
}

/** Consensus parameters in full; version and abci may be missing, as in older genesis files. */
export function consensusParamsFromJson(node: JsonNode): ConsensusParams {
  const [block, evidence, validator] = [node.get("block"), node.get("evidence"), node.get("validator")];
  const authority = node.get("authority");
  return {
    block: { maxBytes: block.get("max_bytes").int64(), maxGas: block.get("max_gas").int64() },
    evidence: {
      maxAgeNumBlocks: evidence.get("max_age_num_blocks").int64(),
      maxAgeDuration: durationFromNs(evidence.get("max_age_duration").int64()),
      maxBytes: evidence.get("max_bytes").int64(),
    },
    validator: {
      pubKeyTypes: validator
        .get("pub_key_types")
        .items()
        .map((type) => type.text()),
    },
    version: { app: node.get("version").get("app").uint64() },
    abci: { voteExtensionsEnableHeight: node.get("abci").get("vote_extensions_enable_height").int64() },
    authority: authority.isPresent ? { authority: authority.get("authority").text() } : undefined,
  };
}

function commitSigFromJson(node: JsonNode): CommitSig {
  return {
    blockIdFlag: node.get("block_id_flag").int32(),
    validatorAddress: node.get("validator_address").hex(),
    timestamp: node.get("timestamp").time(),
    signature: node.get("signature").base64(),
  };
}

function lightBlockFromJson(node: JsonNode): LightBlock {
  const signed = node.get("signed_header").required();
  return {
    signedHeader: {
      header: headerFromJson(signed.get("header").required()),
      commit: commitFromJson(signed.get("commit").required()),
    },
    validatorSet: validatorSetFromJson(node.get("validator_set").required()),
  };
}
