/** The consensus state as `consensus_state` and `dump_consensus_state` show it (cmt:consensus/types/round_state.go). */
import type { JsonValue } from "#codec/json-value.ts";
import type { KnownBlock, RoundState } from "#engine/consensus/round-state.ts";
import { toHexUpper } from "#lib/bytes.ts";
import { formatRfc3339Nano, timestampFromNs } from "#lib/time.ts";
import { SignedMsgType, type Vote } from "#proto/tendermint/types/types.ts";
import { blockToJson, proposalToJson, validatorToJson } from "#types/json.ts";
import type { ValidatorSet } from "#types/validator-set.ts";

/** Bytes that stand for an address, hash or signature in a vote's short form. */
const FINGERPRINT_BYTES = 6;

/** RoundStateSimple. */
export function roundStateToJson(state: RoundState): JsonValue {
  const proposer = state.validators.proposer;
  return {
    "height/round/step": `${state.height}/${state.round}/${state.step}`,
    start_time: time(state.enteredNs),
    proposal_block_hash: hash(state.proposalBlock),
    locked_block_hash: hash(state.lockedBlock),
    valid_block_hash: hash(state.validBlock),
    height_vote_set: voteSets(state),
    proposer: {
      address: toHexUpper(proposer?.address ?? new Uint8Array()),
      index: proposer === undefined ? -1 : state.validators.indexOf(proposer.address),
    },
  };
}

/** RoundState. */
export function fullRoundStateToJson(state: RoundState): JsonValue {
  return {
    height: state.height.toString(),
    round: state.round,
    step: state.step,
    start_time: time(state.enteredNs),
    commit_time: time(state.enteredNs),
    validators: validators(state.validators),
    proposal: state.proposal === undefined ? null : proposalToJson(state.proposal),
    ...blockParts("proposal", state.proposalBlock),
    locked_round: state.lockedRound,
    ...blockParts("locked", state.lockedBlock),
    valid_round: state.validRound,
    ...blockParts("valid", state.validBlock),
    votes: voteSets(state),
    commit_round: state.commitRound,
    last_commit: {
      votes: voteTexts(state.lastCommit.votes, SignedMsgType.SIGNED_MSG_TYPE_PRECOMMIT),
      votes_bit_array: bitArray(state.lastCommit.votes, state.lastValidators),
      peer_maj_23s: {},
    },
    last_validators: validators(state.lastValidators),
    triggered_timeout_precommit: false,
  };
}

const time = (ns: bigint): string => formatRfc3339Nano(timestampFromNs(ns));
const hash = (known: KnownBlock | undefined): string => toHexUpper(known?.blockId.hash ?? new Uint8Array());

function voteSets(state: RoundState): JsonValue {
  const rounds = state.voteRounds.includes(state.round) ? state.voteRounds : [...state.voteRounds, state.round];
  return rounds.map((round) => {
    const prevotes = state.votes(round, "prevote");
    const precommits = state.votes(round, "precommit");
    return {
      round,
      prevotes: voteTexts(prevotes, SignedMsgType.SIGNED_MSG_TYPE_PREVOTE),
      prevotes_bit_array: bitArray(prevotes, state.validators),
      precommits: voteTexts(precommits, SignedMsgType.SIGNED_MSG_TYPE_PRECOMMIT),
      precommits_bit_array: bitArray(precommits, state.validators),
    };
  });
}

function voteTexts(votes: readonly (Vote | undefined)[], type: number): string[] {
  const name = type === SignedMsgType.SIGNED_MSG_TYPE_PREVOTE ? "Prevote" : "Precommit";
  return votes.map((vote) => {
    if (vote === undefined) return "nil-Vote";
    const place = `${vote.height}/${String(vote.round).padStart(2, "0")}/SIGNED_MSG_TYPE_${name.toUpperCase()}(${name})`;
    const marks = [vote.blockId.hash, vote.signature, vote.extension].map(fingerprint).join(" ");
    return `Vote{${vote.validatorIndex}:${fingerprint(vote.validatorAddress)} ${place} ${marks} @ ${formatRfc3339Nano(vote.timestamp)}}`;
  });
}

const fingerprint = (bytes: Uint8Array): string => {
  const short = new Uint8Array(FINGERPRINT_BYTES);
  short.set(bytes.subarray(0, FINGERPRINT_BYTES));
  return toHexUpper(short);
};

function bitArray(votes: readonly (Vote | undefined)[], set: ValidatorSet): string {
  const marks = votes.map((vote) => (vote === undefined ? "_" : "x")).join("");
  const voted = votes.reduce(
    (sum, vote, i) => sum + (vote === undefined ? 0n : (set.getByIndex(i)?.votingPower ?? 0n)),
    0n,
  );
  const total = set.totalVotingPower;
  const hundredths = total === 0n ? 0n : (voted * 100n + total / 2n) / total;
  return `BA{${votes.length}:${marks}} ${voted}/${total} = ${hundredths / 100n}.${String(hundredths % 100n).padStart(2, "0")}`;
}

const validators = (set: ValidatorSet): JsonValue => ({
  validators: set.validators.map(validatorToJson),
  proposer: set.proposer === undefined ? null : validatorToJson(set.proposer),
});

function blockParts(name: string, known: KnownBlock | undefined): { readonly [key: string]: JsonValue } {
  const parts = known?.parts;
  return {
    [`${name}_block`]: known?.block === undefined ? null : blockToJson(known.block),
    [`${name}_block_parts`]:
      parts === undefined
        ? null
        : {
            "count/total": `${parts.count}/${known?.blockId.partSetHeader.total ?? 0}`,
            parts_bit_array: parts.bitArray().toString(),
          },
  };
}
