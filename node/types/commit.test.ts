import assert from "node:assert/strict";
import { test } from "node:test";
import { EMPTY_BYTES, toHex, utf8Encode } from "#lib/bytes.ts";
import { GO_ZERO_TIME } from "#lib/time.ts";
import { type BlockID, Commit, CommitSig, type Vote } from "#proto/tendermint/types/types.ts";
import { TEST_GENESIS_TIME, testSigners, testState, testVote } from "#test/support/chain.ts";
import { blockIdKey, equalBlockIds, formatBlockId, isCompleteBlockId, ZERO_BLOCK_ID } from "./block-id.ts";
import {
  ABSENT_SIGNATURE,
  commitFromExtended,
  commitFromVotes,
  commitHash,
  commitVote,
  EMPTY_COMMIT,
  extendedCommitFromVotes,
  extendedCommitVote,
  extendedFromCommit,
  maxCommitBytes,
  validateCommitBasic,
  validateExtensions,
} from "./commit.ts";
import { ValidationError } from "./errors.ts";
import { EMPTY_HASH } from "./hash.ts";
import { commitToJson } from "./json.ts";
import { JsonNode } from "./json-node.ts";
import { commitFromJson } from "./json-parse.ts";

const signers = testSigners(4);
const { validators } = testState(signers);
const BLOCK_ID = { hash: new Uint8Array(32).fill(1), partSetHeader: { total: 1, hash: new Uint8Array(32).fill(2) } };
const OTHER_ID = { ...BLOCK_ID, hash: new Uint8Array(32).fill(9) };
const target = { height: 5n, round: 0, blockId: BLOCK_ID };

function voteFor(blockId: BlockID, index: number, extension = EMPTY_BYTES): Vote {
  const signer = signers.find(({ address }) => validators.indexOf(address) === index);
  assert.ok(signer !== undefined);
  return testVote(signer, validators, { height: 5n, blockId, timestamp: TEST_GENESIS_TIME, extension });
}

const votes = [voteFor(BLOCK_ID, 0, utf8Encode("ext")), undefined, voteFor(ZERO_BLOCK_ID, 2), voteFor(OTHER_ID, 3)];

test("each vote becomes the entry of its kind, one for another block none", () => {
  const commit = commitFromVotes(votes, target);
  assert.deepEqual(
    commit.signatures.map(({ blockIdFlag }) => blockIdFlag),
    [2, 1, 3, 1],
  );
  assert.deepEqual(commit.signatures[3], ABSENT_SIGNATURE);
  validateCommitBasic(commit);
  const withoutExtension = { extension: EMPTY_BYTES, extensionSignature: EMPTY_BYTES };
  assert.deepEqual(commitVote(commit, 0), { ...votes[0], ...withoutExtension });
  assert.deepEqual(commitVote(commit, 2), votes[2]);
  assert.equal(commitVote(commit, 1), undefined);
  assert.equal(commitVote(commit, 4), undefined);
  assert.deepEqual(commitFromJson(new JsonNode(commitToJson(commit))), commit);
});

test("an extended commit keeps extensions of votes for the block", () => {
  const extended = extendedCommitFromVotes(votes, target);
  assert.deepEqual(extendedCommitVote(extended, 0), votes[0]);
  assert.equal(extendedCommitVote(extended, 1), undefined);
  assert.deepEqual(commitFromExtended(extended), commitFromVotes(votes, target));
  validateExtensions(extended, true);
  assert.throws(() => validateExtensions(extended, false), /vote extension present but extensions disabled/);
  const plain = extendedFromCommit(commitFromExtended(extended));
  validateExtensions(plain, false);
  assert.throws(() => validateExtensions(plain, true), /vote extension signature is missing/);
  const [, absent] = plain.extendedSignatures;
  assert.ok(absent !== undefined);
  const odd = { ...plain, extendedSignatures: [{ ...absent, extension: Uint8Array.of(1) }] };
  assert.throws(() => validateExtensions(odd, true), /non-commit vote extension present/);
});

test("an absent entry encodes as CometBFT's, with Go's zero time", () => {
  assert.equal(toHex(CommitSig.encode(ABSENT_SIGNATURE)), "08011a0b088092b8c398feffffff01");
  assert.deepEqual(commitHash(EMPTY_COMMIT), EMPTY_HASH);
});

test("commits never take more bytes than reserved for them", () => {
  const signature = {
    blockIdFlag: 3,
    validatorAddress: new Uint8Array(20).fill(255),
    // Times before 1970 take the most bytes.
    timestamp: { ...GO_ZERO_TIME, nanos: 999_999_999 },
    signature: new Uint8Array(64).fill(255),
  };
  const blockId = {
    hash: new Uint8Array(32).fill(255),
    partSetHeader: { total: 0xffff_ffff, hash: new Uint8Array(32).fill(255) },
  };
  for (const count of [1, 100, 10_000]) {
    const commit = {
      height: (1n << 63n) - 1n,
      round: 0x7fff_ffff,
      blockId,
      signatures: new Array(count).fill(signature),
    };
    assert.equal(BigInt(Commit.encode(commit).length), maxCommitBytes(count));
  }
});

test("a malformed commit is refused by what is wrong with it", () => {
  const commit = commitFromVotes(votes, target);
  const [first] = commit.signatures as [CommitSig];
  const withFirst = (change: Partial<CommitSig>): Partial<Commit> => ({ signatures: [{ ...first, ...change }] });
  const absent = (change: Partial<CommitSig>): Partial<Commit> => ({
    signatures: [{ ...ABSENT_SIGNATURE, ...change }],
  });
  const bad: [Partial<Commit>, RegExp][] = [
    [{ height: -1n }, /negative Height/],
    [{ round: -1 }, /negative Round/],
    [{ blockId: ZERO_BLOCK_ID }, /commit cannot be for nil block/],
    [{ signatures: [] }, /no signatures in commit/],
    [{ signatures: new Array(10_001).fill(ABSENT_SIGNATURE) }, /too many signatures/],
    [withFirst({ blockIdFlag: 4 }), /wrong CommitSig #0: unknown BlockIDFlag: 4/],
    [withFirst({ blockIdFlag: 0 }), /unknown BlockIDFlag: 0/],
    [withFirst({ validatorAddress: EMPTY_BYTES }), /expected ValidatorAddress size to be 20 bytes/],
    [withFirst({ signature: EMPTY_BYTES }), /signature is missing/],
    [withFirst({ signature: new Uint8Array(65) }), /signature is too big/],
    [withFirst({ timestamp: { seconds: 0n, nanos: -5 } }), /timestamp is out of range/],
    [absent({ validatorAddress: new Uint8Array(20) }), /validator address is present/],
    [absent({ timestamp: { ...GO_ZERO_TIME, nanos: 1 } }), /time is present/],
    [absent({ signature: Uint8Array.of(1) }), /signature is present/],
  ];
  for (const [change, message] of bad) {
    assert.throws(
      () => validateCommitBasic({ ...commit, ...change }),
      (thrown) => thrown instanceof ValidationError && message.test(thrown.message),
    );
  }
  validateCommitBasic(EMPTY_COMMIT);
});

test("block ids are told apart by both hashes and the number of parts", () => {
  const others = [
    OTHER_ID,
    { ...BLOCK_ID, partSetHeader: { ...BLOCK_ID.partSetHeader, total: 2 } },
    { ...BLOCK_ID, partSetHeader: { ...BLOCK_ID.partSetHeader, hash: new Uint8Array(32) } },
    ZERO_BLOCK_ID,
  ];
  for (const other of others) {
    assert.equal(equalBlockIds(BLOCK_ID, other), false);
    assert.notEqual(blockIdKey(BLOCK_ID), blockIdKey(other));
  }
  assert.ok(blockIdKey(ZERO_BLOCK_ID) < blockIdKey(BLOCK_ID));
  assert.deepEqual([isCompleteBlockId(BLOCK_ID), isCompleteBlockId(ZERO_BLOCK_ID)], [true, false]);
  assert.equal(formatBlockId(BLOCK_ID), `${"01".repeat(32)}:1:020202020202`);
});
