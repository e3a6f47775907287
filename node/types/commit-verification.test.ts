import assert from "node:assert/strict";
import { test } from "node:test";
import type { Commit, CommitSig } from "#proto/tendermint/types/types.ts";
import { TEST_CHAIN_ID, type TestBlock, testBlock, testSigners, testState, testVote } from "#test/support/chain.ts";
import { ZERO_BLOCK_ID } from "./block-id.ts";
import { ABSENT_SIGNATURE, commitFromVotes } from "./commit.ts";
import { commitChecks, verifyCommit, verifyCommitLight, verifyCommitLightTrusting } from "./commit-verification.ts";
import { NotEnoughVotingPowerError, ValidationError } from "./errors.ts";
import { verifySignature } from "./pub-key.ts";

const signers = testSigners(6);
const built: TestBlock = testBlock(testState(signers), signers);
const { commit, blockId } = built;
const { validators } = built.before;
const target = { chainId: TEST_CHAIN_ID, blockId, height: 1n };

function mapSignatures(change: (entry: CommitSig, index: number) => CommitSig): Commit {
  return { ...commit, signatures: commit.signatures.map(change) };
}

function withAbsent(...indices: readonly number[]): Commit {
  return mapSignatures((entry, i) => (indices.includes(i) ? ABSENT_SIGNATURE : entry));
}

function spoiled(index: number): Commit {
  return mapSignatures((entry, i) => (i === index ? { ...entry, signature: entry.signature.toReversed() } : entry));
}

test("more than two thirds are needed, exactly two thirds are too few", () => {
  verifyCommit(validators, commit, target);
  verifyCommit(validators, withAbsent(2), target);
  assert.throws(
    () => verifyCommit(validators, withAbsent(2, 4), target),
    (thrown) =>
      thrown instanceof NotEnoughVotingPowerError &&
      thrown.got === 40n &&
      thrown.needed === 40n &&
      thrown.message === "invalid commit -- insufficient voting power: got 40, needed more than 40",
  );
});

test("a commit for something else is refused", () => {
  const wrong: [Partial<typeof target>, RegExp][] = [
    [{ height: 2n }, /Invalid commit -- wrong height: 2 vs 1/],
    [{ blockId: ZERO_BLOCK_ID }, /invalid commit -- wrong block ID: want :0:, got/],
    [{ chainId: "other" }, /wrong signature \(#0\)/],
  ];
  for (const [change, message] of wrong) {
    assert.throws(() => verifyCommit(validators, commit, { ...target, ...change }), message);
  }
  const short = { ...commit, signatures: commit.signatures.slice(1) };
  assert.throws(() => verifyCommit(validators, short, target), /Invalid commit -- wrong set size: 6 vs 5/);
});

test("every signature counts in full, only those up to the quorum in the light", () => {
  assert.throws(() => verifyCommit(validators, spoiled(5), target), /wrong signature \(#5\)/);
  verifyCommitLight(validators, spoiled(5), target);
  assert.throws(() => verifyCommitLight(validators, spoiled(4), target), /wrong signature \(#4\)/);
  assert.throws(
    () => verifyCommitLight(validators, spoiled(5), { ...target, allSignatures: true }),
    /wrong signature \(#5\)/,
  );
});

test("nil votes must be valid but do not count", () => {
  const votes = signers.map((signer, i) =>
    testVote(signer, validators, {
      height: 1n,
      blockId: i === 0 ? ZERO_BLOCK_ID : blockId,
      timestamp: built.block.header.time,
    }),
  );
  const ordered = validators.validators.map((_, i) => votes.find(({ validatorIndex }) => validatorIndex === i));
  const mixed = commitFromVotes(ordered, { height: 1n, round: 0, blockId });
  verifyCommit(validators, mixed, target);
  const nil = mixed.signatures.findIndex(({ blockIdFlag }) => blockIdFlag === 3);
  const spoiledNil = {
    ...mixed,
    signatures: mixed.signatures.map((entry, i) => (i === nil ? { ...entry, signature: new Uint8Array(64) } : entry)),
  };
  assert.throws(() => verifyCommit(validators, spoiledNil, target), /wrong signature/);
  verifyCommitLight(validators, spoiledNil, target);
});

test("signatures must stand at their validator's place", () => {
  const [a, b] = [commit.signatures[0], commit.signatures[1]] as [CommitSig, CommitSig];
  const swapped = mapSignatures((entry, i) => (i === 0 ? b : i === 1 ? a : entry));
  assert.throws(() => verifyCommit(validators, swapped, target), /validator address mismatch at index 0/);
});

test("trusting verification finds signers by address and counts nobody twice", () => {
  const trustLevel = { numerator: 1n, denominator: 3n };
  const options = { chainId: TEST_CHAIN_ID, trustLevel };
  const older = testState(testSigners(9).slice(3)).validators;
  verifyCommitLightTrusting(older, commit, options);
  const mostlyOthers = testState(testSigners(9).slice(4)).validators;
  verifyCommitLightTrusting(mostlyOthers, commit, options);
  const strangers = testState(testSigners(12).slice(5)).validators;
  assert.throws(() => verifyCommitLightTrusting(strangers, commit, options), NotEnoughVotingPowerError);
  const [first] = commit.signatures as [CommitSig];
  assert.throws(
    () =>
      verifyCommitLightTrusting(
        validators,
        mapSignatures(() => first),
        options,
      ),
    /double vote from/,
  );
  const zero = { numerator: 1n, denominator: 0n };
  assert.throws(() => verifyCommitLightTrusting(validators, commit, { ...options, trustLevel: zero }), ValidationError);
  const huge = { numerator: 1n << 63n, denominator: 1n };
  assert.throws(
    () => verifyCommitLightTrusting(validators, commit, { ...options, trustLevel: huge }),
    /int64 overflow/,
  );
});

test("a commit without a quorum costs no signature check", () => {
  let calls = 0;
  const verify: typeof verifySignature = (key, message, signature) => {
    calls++;
    return verifySignature(key, message, signature);
  };
  assert.throws(() => verifyCommit(validators, withAbsent(0, 1), { ...target, verify }), NotEnoughVotingPowerError);
  assert.equal(calls, 0);
  verifyCommit(validators, withAbsent(0), { ...target, verify });
  assert.equal(calls, 5);
});

test("the checks can be taken elsewhere", () => {
  const checks = commitChecks(validators, withAbsent(3), target);
  assert.deepEqual(
    checks.map(({ index }) => index),
    [0, 1, 2, 4, 5],
  );
  assert.ok(checks.every(({ publicKey, message, signature }) => verifySignature(publicKey, message, signature)));
});
