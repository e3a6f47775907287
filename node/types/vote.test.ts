import assert from "node:assert/strict";
import { test } from "node:test";
import { ed25519Sign } from "#crypto/ed25519.ts";
import { secp256k1PublicKey, secp256k1Sign } from "#crypto/secp256k1.ts";
import { sha256 } from "#crypto/sha256.ts";
import { EMPTY_BYTES, utf8Encode } from "#lib/bytes.ts";
import { GO_ZERO_TIME } from "#lib/time.ts";
import type { Proposal, Vote } from "#proto/tendermint/types/types.ts";
import { TEST_CHAIN_ID, TEST_GENESIS_TIME, testSigner, testState, testVote } from "#test/support/chain.ts";
import { ZERO_BLOCK_ID } from "./block-id.ts";
import { ValidationError } from "./errors.ts";
import { proposalToJson, voteToJson } from "./json.ts";
import { JsonNode } from "./json-node.ts";
import { voteFromJson } from "./json-parse.ts";
import { MAX_VOTE_EXTENSION_SIZE } from "./limits.ts";
import { validateProposalBasic, verifyProposal } from "./proposal.ts";
import { ed25519PubKey, equalPubKeys, pubKeyAddress, pubKeyType, validatePubKey, verifySignature } from "./pub-key.ts";
import { proposalSignBytes, voteSignBytes } from "./sign-bytes.ts";
import { isNilVote, validateVoteBasic, verifyVote, verifyVoteExtension } from "./vote.ts";

const signer = testSigner("alice");
const publicKey = ed25519PubKey(signer.publicKey);
const { validators } = testState([signer]);
const BLOCK_ID = { hash: new Uint8Array(32).fill(1), partSetHeader: { total: 1, hash: new Uint8Array(32).fill(2) } };
const target = { height: 3n, blockId: BLOCK_ID, timestamp: TEST_GENESIS_TIME };
const vote = testVote(signer, validators, { ...target, extension: utf8Encode("extension") });
const nilVote = testVote(signer, validators, { ...target, blockId: ZERO_BLOCK_ID });

test("a signed vote is well-formed and verifies", () => {
  for (const signed of [vote, nilVote]) {
    validateVoteBasic(signed);
    assert.equal(verifyVote(TEST_CHAIN_ID, signed, { publicKey }), true);
    assert.equal(verifyVote("other-chain", signed, { publicKey }), false);
    assert.equal(verifyVoteExtension(TEST_CHAIN_ID, signed, { publicKey }), true);
    assert.deepEqual(voteFromJson(new JsonNode(voteToJson(signed))), signed);
  }
  assert.deepEqual([isNilVote(vote), isNilVote(nilVote)], [false, true]);
  const changed = { ...vote, extension: utf8Encode("other") };
  assert.equal(verifyVoteExtension(TEST_CHAIN_ID, changed, { publicKey }), false);
  assert.equal(verifyVote(TEST_CHAIN_ID, changed, { publicKey }), true);
});

test("a malformed vote is refused by what is wrong with it", () => {
  const bad: [Partial<Vote>, RegExp][] = [
    [{ type: 0 }, /invalid Type/],
    [{ type: 32 }, /invalid Type/],
    [{ height: 0n }, /negative or zero Height/],
    [{ round: -1 }, /negative Round/],
    [{ blockId: { ...BLOCK_ID, hash: new Uint8Array(5) } }, /wrong BlockID: wrong Hash/],
    [{ blockId: { ...BLOCK_ID, hash: EMPTY_BYTES } }, /blockID must be either empty or complete/],
    [{ timestamp: { seconds: 0n, nanos: 1_000_000_000 } }, /timestamp is out of range/],
    [{ validatorAddress: new Uint8Array(19) }, /expected ValidatorAddress size to be 20 bytes, got 19 bytes/],
    [{ validatorIndex: -1 }, /negative ValidatorIndex/],
    [{ signature: EMPTY_BYTES }, /signature is missing/],
    [{ signature: new Uint8Array(65) }, /signature is too big/],
    [{ type: 1 }, /unexpected vote extension; vote type 1, isNil false/],
    [{ blockId: ZERO_BLOCK_ID, extension: EMPTY_BYTES }, /unexpected vote extension signature/],
    [{ extensionSignature: EMPTY_BYTES }, /vote extension signature absent on vote with extension/],
    [{ extensionSignature: new Uint8Array(65) }, /vote extension signature is too big/],
    [{ extension: new Uint8Array(MAX_VOTE_EXTENSION_SIZE + 1) }, /vote extension is too big/],
  ];
  for (const [change, message] of bad) {
    assert.throws(
      () => validateVoteBasic({ ...vote, ...change }),
      (thrown) => thrown instanceof ValidationError && message.test(thrown.message),
      message.source,
    );
  }
  validateVoteBasic({ ...nilVote, timestamp: GO_ZERO_TIME });
});

test("a signed proposal verifies, and a malformed one is refused", () => {
  const unsigned: Proposal = { type: 32, round: 1, polRound: -1, ...target, signature: EMPTY_BYTES };
  const signature = ed25519Sign(signer.privateKey, proposalSignBytes(TEST_CHAIN_ID, unsigned));
  const proposal = { ...unsigned, signature };
  validateProposalBasic(proposal);
  assert.equal(verifyProposal(TEST_CHAIN_ID, proposal, { publicKey }), true);
  assert.equal(verifyProposal(TEST_CHAIN_ID, { ...proposal, polRound: 0 }, { publicKey }), false);
  assert.equal(proposalToJson(proposal).pol_round, -1);
  const bad: [Partial<Proposal>, RegExp][] = [
    [{ type: 1 }, /invalid Type/],
    [{ height: -1n }, /negative Height/],
    [{ round: -1 }, /negative Round/],
    [{ polRound: -2 }, /negative POLRound/],
    [{ blockId: ZERO_BLOCK_ID }, /expected a complete, non-empty BlockID/],
    [{ timestamp: { seconds: 1n << 60n, nanos: 0 } }, /timestamp is out of range/],
    [{ signature: EMPTY_BYTES }, /signature is missing/],
  ];
  for (const [change, message] of bad) {
    assert.throws(() => validateProposalBasic({ ...proposal, ...change }), message);
  }
});

test("both key types verify; a key without a type verifies nothing", () => {
  const privateKey = sha256(utf8Encode("bob"));
  const key = { sum: { kind: "secp256k1", value: secp256k1PublicKey(privateKey) } } as const;
  const message = voteSignBytes(TEST_CHAIN_ID, vote);
  assert.equal(verifySignature(key, message, secp256k1Sign(privateKey, sha256(message))), true);
  assert.equal(verifySignature(key, message, vote.signature), false);
  assert.equal(verifySignature({ sum: undefined }, message, vote.signature), false);
  validatePubKey(key);
  assert.deepEqual([pubKeyType(key), pubKeyAddress(key).length], ["secp256k1", 20]);
  assert.deepEqual([equalPubKeys(key, key), equalPubKeys(key, publicKey)], [true, false]);
  assert.throws(() => pubKeyType({ sum: undefined }), ValidationError);
});
