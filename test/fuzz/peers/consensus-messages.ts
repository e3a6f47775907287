/** Messages of consensus and evidence that fit the present height of a chain, in the name of a validator that lies. */

import type { VoteType } from "#consensus/types.ts";
import { partMessage, proposalMessage, voteMessage } from "#engine/consensus/messages.ts";
import type { Engine } from "#engine/engine.ts";
import { hasVoteMessage, voteSetBitsMessage, voteSetMaj23Message } from "#engine/reactors/messages.ts";
import { Message } from "#proto/tendermint/consensus/types.ts";
import { EvidenceList } from "#proto/tendermint/types/evidence.ts";
import { type BlockID, Part, Proposal, Vote } from "#proto/tendermint/types/types.ts";
import { validatorKey } from "#test/support/engine-node.ts";
import { BitArray } from "#types/bit-array.ts";
import { newDuplicateVoteEvidence } from "#types/evidence.ts";
import { PartSet } from "#types/part-set.ts";
import { pubKeyAddress } from "#types/pub-key.ts";
import { proposalSignBytes, voteSignBytes } from "#types/sign-bytes.ts";
import { CULPRIT, GENESIS } from "./validators.ts";

/** Heights of inputs stand for heights near the present one, as the chain goes on while inputs are made. */
export const PRESENT = 1000n;
/** How far from `PRESENT` a height still stands for another. */
const REACH = 100n;

const KEY = validatorKey(CULPRIT);
const ADDRESS = pubKeyAddress(KEY.publicKey);
const TIMESTAMP = { seconds: 1_800_000_000n, nanos: 0 };
const PREVOTE = 1;
const PRECOMMIT = 2;
const PROPOSAL = 32;

/** Payloads of each kind for the state, data, vote and vote-set-bits channels. */
export function consensusPayloads(): Readonly<Record<"state" | "data" | "vote" | "bits", Uint8Array[]>> {
  const parts = PartSet.fromBytes(new Uint8Array(100_000).fill(1));
  const proposal = Proposal.create({
    ...{ type: PROPOSAL, height: PRESENT, polRound: -1, timestamp: TIMESTAMP },
    blockId: { hash: new Uint8Array(32).fill(7), partSetHeader: parts.header },
  });
  const place = (type: VoteType, round = 0) => ({ height: PRESENT, round, type });
  const bits = BitArray.fromProto({ bits: 3n, elems: [5n] });
  const step = { height: PRESENT, round: 0, step: 3, secondsSinceStartTime: 0n, lastCommitRound: 0 };
  const encode = (messages: readonly Message[]): Uint8Array[] => messages.map(Message.encode);
  const header = parts.header;
  return {
    state: encode([
      { sum: { kind: "newRoundStep", value: step } },
      { sum: { kind: "newRoundStep", value: { ...step, height: PRESENT - 1n, round: 2, step: 8 } } },
      { sum: { kind: "newRoundStep", value: { ...step, height: PRESENT + 1n } } },
      {
        sum: {
          kind: "newValidBlock",
          value: {
            ...{ height: PRESENT, round: 0, blockPartSetHeader: header, isCommit: true },
            blockParts: new BitArray(2).toProto(),
          },
        },
      },
      hasVoteMessage(draftVote(PREVOTE)),
      voteSetMaj23Message(place("precommit"), blockIdOf(1)),
      voteSetMaj23Message(place("prevote", 1), blockIdOf(0)),
    ]),
    data: encode([
      proposalMessage(proposal),
      proposalMessage({ ...proposal, round: 1, polRound: 0 }),
      partMessage(PRESENT, 0, parts.get(0) ?? Part.create()),
      partMessage(PRESENT, 1, parts.get(1) ?? Part.create()),
      { sum: { kind: "proposalPol", value: { height: PRESENT, proposalPolRound: 0, proposalPol: bits.toProto() } } },
    ]),
    vote: encode([
      voteMessage(draftVote(PREVOTE)),
      voteMessage(draftVote(PRECOMMIT, 1)),
      voteMessage({ ...draftVote(PRECOMMIT), height: PRESENT - 1n }),
      voteMessage({ ...draftVote(PREVOTE), blockId: blockIdOf(0), round: 3 }),
    ]),
    bits: encode([
      voteSetBitsMessage(place("prevote"), blockIdOf(1), bits),
      voteSetBitsMessage(place("precommit"), blockIdOf(0), bits),
    ]),
  };
}

/** Payloads for the evidence channel. */
export function evidencePayloads(): Uint8Array[] {
  const votes = [draftVote(PREVOTE), { ...draftVote(PREVOTE), blockId: blockIdOf(2) }];
  const [voteA, voteB] = votes.map((vote) => ({ ...vote, height: PRESENT - 1n, signature: new Uint8Array(64) }));
  const value = { voteA, voteB, totalVotingPower: 29n, validatorPower: 9n, timestamp: TIMESTAMP };
  const evidence = [{ sum: { kind: "duplicateVoteEvidence", value } as const }];
  return [EvidenceList.encode({ evidence }), EvidenceList.encode({ evidence: [] })];
}

/** A message of consensus at the present height, signed by the culprit where it claims to be its. */
export function atPresentHeight(message: Message, present: bigint): Message {
  const { sum } = message;
  switch (sum?.kind) {
    case undefined:
      return message;
    case "proposal":
      return proposalMessage(signedProposal({ ...sum.value.proposal, height: moved(sum.value.proposal, present) }));
    case "vote": {
      const { vote } = sum.value;
      return vote === undefined ? message : voteMessage(signedVote({ ...vote, height: moved(vote, present) }));
    }
    case "newRoundStep":
      return { sum: { kind: sum.kind, value: { ...sum.value, height: moved(sum.value, present) } } };
    case "newValidBlock":
      return { sum: { kind: sum.kind, value: { ...sum.value, height: moved(sum.value, present) } } };
    case "proposalPol":
      return { sum: { kind: sum.kind, value: { ...sum.value, height: moved(sum.value, present) } } };
    case "blockPart":
      return { sum: { kind: sum.kind, value: { ...sum.value, height: moved(sum.value, present) } } };
    case "hasVote":
      return { sum: { kind: sum.kind, value: { ...sum.value, height: moved(sum.value, present) } } };
    case "voteSetMaj23":
      return { sum: { kind: sum.kind, value: { ...sum.value, height: moved(sum.value, present) } } };
    case "voteSetBits":
      return { sum: { kind: sum.kind, value: { ...sum.value, height: moved(sum.value, present) } } };
  }
}

/** Evidence about a present height; of two votes of the culprit it is made true, its particulars aside. */
export function evidenceAtPresentHeight({ evidence }: EvidenceList, engine: Engine): EvidenceList {
  const present = engine.state().lastBlockHeight + 1n;
  return {
    evidence: evidence.map((piece) => {
      if (piece.sum?.kind !== "duplicateVoteEvidence") return piece;
      const { voteA, voteB } = piece.sum.value;
      if (voteA === undefined || voteB === undefined) return piece;
      const votes = [voteA, voteB].map((vote) => signedVote({ ...vote, height: moved(vote, present) }));
      const [first, second] = votes as [Vote, Vote];
      const time = engine.blockStore.loadMeta(first.height)?.header.time;
      const validators = engine.stateStore.loadValidators(first.height);
      if (time === undefined || validators === undefined || validators.indexOf(first.validatorAddress) < 0)
        return piece;
      return newDuplicateVoteEvidence([first, second], time, validators);
    }),
  };
}

function moved({ height }: { readonly height: bigint }, present: bigint): bigint {
  const distance = height - PRESENT;
  return distance > REACH || distance < -REACH ? height : present + distance;
}

function signedVote(vote: Vote): Vote {
  if (vote.validatorIndex !== CULPRIT) return vote;
  const complete = { ...vote, validatorAddress: ADDRESS, validatorIndex: culpritIndex() };
  return { ...complete, signature: KEY.sign(voteSignBytes(GENESIS.chainId, complete)) };
}

function signedProposal(proposal: Proposal): Proposal {
  return { ...proposal, signature: KEY.sign(proposalSignBytes(GENESIS.chainId, proposal)) };
}

/** Validators are sorted by power, so the weakest is the last. */
function culpritIndex(): number {
  return GENESIS.validators.length - 1;
}

function draftVote(type: number, round = 0): Vote {
  return Vote.create({
    ...{ type, height: PRESENT, round, blockId: blockIdOf(1), timestamp: TIMESTAMP },
    ...{ validatorAddress: ADDRESS, validatorIndex: CULPRIT },
  });
}

/** Block id of one byte; 0 is none. */
function blockIdOf(byte: number): BlockID {
  const hash = byte === 0 ? new Uint8Array(0) : new Uint8Array(32).fill(byte);
  return { hash, partSetHeader: { total: byte === 0 ? 0 : 1, hash } };
}
