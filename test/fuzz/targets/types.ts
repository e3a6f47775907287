/** What peers send about blocks: votes, proposals, commits, blocks, parts, validator sets, evidence, light blocks. */

import assert from "node:assert/strict";
import { addNs } from "#lib/time.ts";
import { ResponseFinalizeBlock } from "#proto/tendermint/abci/types.ts";
import { BitArray as BitArrayProto } from "#proto/tendermint/libs/bits/types.ts";
import { Block } from "#proto/tendermint/types/block.ts";
import { Evidence } from "#proto/tendermint/types/evidence.ts";
import { ConsensusParams as ConsensusParamsProto } from "#proto/tendermint/types/params.ts";
import {
  Commit,
  ExtendedCommit,
  LightBlock,
  Part,
  PartSetHeader,
  Proposal,
  TxProof,
  Vote,
} from "#proto/tendermint/types/types.ts";
import { ValidatorSet as ValidatorSetProto } from "#proto/tendermint/types/validator.ts";
import { TEST_CHAIN_ID } from "#test/support/chain.ts";
import { BitArray } from "#types/bit-array.ts";
import { decodeBlock, splitBlock } from "#types/block.ts";
import { commitFromExtended, extendedCommitVote, validateCommitBasic, validateExtensions } from "#types/commit.ts";
import { verifyCommit, verifyCommitLightTrusting } from "#types/commit-verification.ts";
import { ValidationError } from "#types/errors.ts";
import { evidenceBytes, evidenceHash, evidenceToMisbehavior, validateEvidenceBasic } from "#types/evidence.ts";
import { verifyDuplicateVote, verifyLightClientAttack } from "#types/evidence-verification.ts";
import { blockToJson, consensusParamsToJson, evidenceToJson, voteToJson } from "#types/json.ts";
import { JsonNode } from "#types/json-node.ts";
import { evidenceFromJson, voteFromJson } from "#types/json-parse.ts";
import { lightBlockFromProto, validateLightBlock } from "#types/light/light-block.ts";
import { DEFAULT_TRUST_LEVEL, verifyLightBlock } from "#types/light/verifier.ts";
import { consensusParamsFromProto, validateConsensusParams, validateConsensusParamsUpdate } from "#types/params.ts";
import { PartSet, PartSetError } from "#types/part-set.ts";
import { validateProposalBasic, verifyProposal } from "#types/proposal.ts";
import { decodeState, encodeState } from "#types/state.ts";
import { nextState } from "#types/state-transition.ts";
import { validateBlock } from "#types/state-validation.ts";
import { txProofs, validateTxProof } from "#types/txs.ts";
import { ValidatorSet } from "#types/validator-set.ts";
import { validateVoteBasic, verifyVote, verifyVoteExtension } from "#types/vote.ts";
import { Reader, WireError, Writer } from "#wire";
import { blockAt, lightBlockOf, SIGNERS, sampleEvidence, sampleVotes } from "../chain.ts";
import { decodeTwice } from "../support.ts";
import type { FuzzTarget } from "../target.ts";

/** Verification of signatures makes these slower than other decoders. */
const RUNS = 500;
const ALLOWED = [WireError, ValidationError];
const BLOCK_BYTES_MAX = 300_000;
const PUBLIC_KEY = { sum: { kind: "ed25519", value: SIGNERS[0]?.publicKey ?? new Uint8Array(32) } } as const;
const SPLIT = splitBlock(blockAt(1).block);

/** Targets of the types that cross the network. */
export const typeTargets: readonly FuzzTarget[] = [
  wire(
    "vote",
    () => sampleVotes().map(Vote.encode),
    (input) => {
      const vote = decodeTwice(Vote, input);
      validateVoteBasic(vote);
      assert.deepEqual(voteFromJson(new JsonNode(voteToJson(vote))), vote);
      const options = { publicKey: PUBLIC_KEY };
      const verdicts = [verifyVote(TEST_CHAIN_ID, vote, options), verifyVoteExtension(TEST_CHAIN_ID, vote, options)];
      return verdicts.join();
    },
  ),
  wire(
    "proposal",
    () => [Proposal.encode(sampleProposal())],
    (input) => {
      const proposal = decodeTwice(Proposal, input);
      validateProposalBasic(proposal);
      return String(verifyProposal(TEST_CHAIN_ID, proposal, { publicKey: PUBLIC_KEY }));
    },
  ),
  wire(
    "commit",
    () => [Commit.encode(blockAt(2).commit)],
    (input) => {
      const commit = decodeTwice(Commit, input);
      validateCommitBasic(commit);
      const { validators } = blockAt(2).before;
      const { blockId, height } = commit;
      verifyCommitLightTrusting(validators, commit, { chainId: TEST_CHAIN_ID, trustLevel: DEFAULT_TRUST_LEVEL });
      verifyCommit(validators, commit, { chainId: TEST_CHAIN_ID, blockId, height });
    },
  ),
  wire("extended-commit", sampleExtendedCommits, (input) => {
    const extended = decodeTwice(ExtendedCommit, input);
    validateCommitBasic(commitFromExtended(extended));
    validateExtensions(extended, extended.round === 0);
    extended.extendedSignatures.forEach((_, i) => {
      extendedCommitVote(extended, i);
    });
  }),
  wire(
    "block",
    () => [3, 4].map((i) => Block.encode(blockAt(i).block)),
    (input) => {
      const block = decodeBlock(input);
      const { parts } = splitBlock(block);
      assert.deepEqual(decodeBlock(parts.bytes()), block);
      JSON.stringify(blockToJson(block));
      validateBlock(blockAt(3).before, block);
    },
  ),
  partSet(),
  wire(
    "validator-set",
    () => [ValidatorSetProto.encode(blockAt(1).before.validators.toProto())],
    (input) => {
      const set = ValidatorSet.fromProto(decodeTwice(ValidatorSetProto, input));
      const { validators, proposer } = set.toProto();
      assert.deepEqual([validators, proposer], [set.validators, set.proposer]);
      assert.deepEqual(ValidatorSet.fromProto(set.toProto()).hash(), set.hash());
      const later = set.copyIncrementProposerPriority(3);
      assert.deepEqual(later.hash(), set.hash());
      set.updateWithChangeSet(blockAt(1).before.validators.validators.slice(0, 2));
    },
  ),
  wire(
    "evidence",
    () => sampleEvidence().map(Evidence.encode),
    (input) => {
      const evidence = decodeTwice(Evidence, input);
      validateEvidenceBasic(evidence);
      evidenceHash(evidence);
      evidenceToMisbehavior(evidence);
      const again = evidenceFromJson(new JsonNode(evidenceToJson(evidence)));
      assert.deepEqual(evidenceBytes(again), evidenceBytes(evidence), "json is read as other evidence");
      verifyEvidence(evidence);
    },
  ),
  wire(
    "light-block",
    () => [4, 2].map((i) => LightBlock.encode(lightBlockOf(blockAt(i)))),
    (input) => {
      const block = lightBlockFromProto(decodeTwice(LightBlock, input));
      const { before, block: trusted, commit } = blockAt(1);
      const { header } = trusted;
      verifyLightBlock({ header, commit, nextValidators: before.nextValidators }, block, {
        now: addNs(header.time, 60_000_000_000n),
        trustingPeriodNs: 3_600_000_000_000n,
        maxClockDriftNs: 10_000_000_000n,
        trustLevel: DEFAULT_TRUST_LEVEL,
      });
      validateLightBlock(block, TEST_CHAIN_ID);
    },
  ),
  wire(
    "consensus-params",
    () => [ConsensusParamsProto.encode(blockAt(1).before.consensusParams)],
    (input) => {
      const update = decodeTwice(ConsensusParamsProto, input);
      const params = consensusParamsFromProto(update);
      validateConsensusParamsUpdate(blockAt(1).before.consensusParams, update, 5n);
      validateConsensusParams(params);
      JSON.stringify(consensusParamsToJson(params));
    },
  ),
  wire(
    "bit-array",
    () => [70, 0, 64].map((size) => BitArrayProto.encode(BitArray.from(size, (i) => i % 3 === 0).toProto())),
    (input) => {
      const bits = BitArray.fromProto(decodeTwice(BitArrayProto, input));
      assert.deepEqual(BitArray.fromProto(bits.toProto()).toString(), bits.toString());
      assert.equal(bits.count() + bits.not().count(), bits.size);
    },
  ),
  wire("tx-proof", sampleTxProofs, (input) => {
    validateTxProof(decodeTwice(TxProof, input), TX_ROOT);
  }),
  wire("finalize-response", sampleResponses, (input) => {
    const { before, block, blockId } = blockAt(2);
    const state = nextState(before, {
      blockId,
      header: block.header,
      response: decodeTwice(ResponseFinalizeBlock, input),
    });
    assert.equal(decodeState(encodeState(state)).validators.size, state.validators.size);
  }),
  wire(
    "state",
    () => [encodeState(blockAt(2).before), encodeState(blockAt(0).before)],
    (input) => {
      const state = decodeState(input);
      const bytes = encodeState(state);
      assert.deepEqual(encodeState(decodeState(bytes)), bytes);
    },
  ),
];

function wire(name: string, corpus: () => Uint8Array[], run: (input: Uint8Array) => unknown): FuzzTarget {
  return { name: `types/${name}`, grammar: "wire", runs: RUNS, allowed: ALLOWED, corpus, run };
}

const TXS = Array.from({ length: 7 }, (_, i) => new Uint8Array(10).fill(i));
const TX_ROOT = txProofs(TXS)[0]?.rootHash ?? new Uint8Array(0);

function sampleTxProofs(): Uint8Array[] {
  return txProofs(TXS).map(TxProof.encode);
}

function sampleProposal(): Proposal {
  const { blockId, block } = blockAt(1);
  return Proposal.create({
    type: 32,
    height: 2n,
    round: 0,
    polRound: -1,
    blockId,
    timestamp: block.header.time,
    signature: new Uint8Array(64).fill(3),
  });
}

function sampleExtendedCommits(): Uint8Array[] {
  const { commit } = blockAt(2);
  const extendedSignatures = commit.signatures.map((signature) => ({
    ...signature,
    extension: Uint8Array.of(1),
    extensionSignature: new Uint8Array(64).fill(1),
  }));
  return [0, 1].map((round) => ExtendedCommit.encode({ ...commit, round, extendedSignatures }));
}

function sampleResponses(): Uint8Array[] {
  const { before } = blockAt(2);
  const validatorUpdates = before.validators.validators.map(({ pubKey }, i) => ({ pubKey, power: BigInt(i) * 5n }));
  const response = ResponseFinalizeBlock.create({
    appHash: new Uint8Array(32).fill(8),
    validatorUpdates,
    consensusParamUpdates: before.consensusParams,
  });
  return [response, { ...response, validatorUpdates: [], consensusParamUpdates: undefined }].map((r) =>
    ResponseFinalizeBlock.encode(r),
  );
}

/** A set of parts that a peer announces and sends: its header, then parts in any order, some of them wrong. */
function partSet(): FuzzTarget {
  return {
    name: "types/part-set",
    grammar: "wire",
    runs: 150,
    inputBytesMax: BLOCK_BYTES_MAX,
    allowed: [WireError, PartSetError, ValidationError],
    corpus: () => [partsBytes(SPLIT.parts), partsBytes(PartSet.fromBytes(new Uint8Array(140_000).fill(1)))],
    run: (input) => {
      const { header, parts } = readParts(input);
      const set = new PartSet(header, BLOCK_BYTES_MAX);
      for (const part of parts) set.add(part);
      assert.equal(set.bitArray().count(), set.count);
      if (!set.isComplete) return "incomplete";
      assert.deepEqual(PartSet.fromBytes(set.bytes()).header, header, "parts that fit their header make another block");
      return "complete";
    },
  };
}

const HEADER_TAG = 10;
const PART_TAG = 18;

function partsBytes(set: PartSet): Uint8Array {
  const writer = new Writer().uint32(HEADER_TAG).bytes(PartSetHeader.encode(set.header));
  for (let i = 0; i < set.header.total; i++) writer.uint32(PART_TAG).bytes(Part.encode(set.get(i) ?? Part.create()));
  return writer.finish();
}

function readParts(input: Uint8Array): { readonly header: PartSetHeader; readonly parts: readonly Part[] } {
  const reader = new Reader(input);
  let header = PartSetHeader.create();
  const parts: Part[] = [];
  for (let tag = reader.tag(); tag !== 0; tag = reader.tag()) {
    if (tag === HEADER_TAG) header = reader.nested(PartSetHeader.read);
    else if (tag === PART_TAG) parts.push(reader.nested(Part.read));
    else reader.skip(tag);
  }
  return { header, parts };
}

function verifyEvidence({ sum }: Evidence): void {
  const { before, block, commit } = blockAt(1);
  switch (sum?.kind) {
    case "duplicateVoteEvidence":
      verifyDuplicateVote(sum.value, before.validators, { chainId: TEST_CHAIN_ID });
      return;
    case "lightClientAttackEvidence": {
      const trusted = { header: blockAt(4).block.header, commit: blockAt(4).commit };
      const common = { header: block.header, commit };
      verifyLightClientAttack(sum.value, { common, commonValidators: before.validators, trusted });
      return;
    }
    case undefined:
      assert.fail("evidence of no kind was accepted");
  }
}
