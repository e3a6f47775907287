import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "#crypto/sha256.ts";
import { concatBytes, equalBytes, toHex } from "#lib/bytes.ts";
import { addNs } from "#lib/time.ts";
import { Evidence } from "#proto/tendermint/types/evidence.ts";
import type { Header } from "#proto/tendermint/types/types.ts";
import {
  TEST_CHAIN_ID,
  TEST_GENESIS_TIME,
  type TestBlock,
  testChain,
  testCommit,
  testSigners,
  testState,
  testVote,
} from "#test/support/chain.ts";
import { ZERO_BLOCK_ID } from "./block-id.ts";
import { ValidationError } from "./errors.ts";
import {
  evidenceBytes,
  evidenceHash,
  evidenceHeight,
  evidenceListHash,
  evidenceListSize,
  evidenceTime,
  evidenceToMisbehavior,
  newDuplicateVoteEvidence,
  validateEvidenceBasic,
} from "./evidence.ts";
import {
  byzantineValidators,
  isEvidenceExpired,
  verifyDuplicateVote,
  verifyLightClientAttack,
} from "./evidence-verification.ts";
import { EMPTY_HASH } from "./hash.ts";
import { headerHash } from "./header.ts";
import { evidenceToJson } from "./json.ts";
import { JsonNode } from "./json-node.ts";
import { evidenceFromJson } from "./json-parse.ts";
import { type LightBlock, lightBlockToProto } from "./light/light-block.ts";
import { DEFAULT_CONSENSUS_PARAMS } from "./params.ts";

const signers = testSigners(4);
const chain = testChain(testState(signers), signers, 6);
const [, second, , , fifth] = chain as [TestBlock, TestBlock, TestBlock, TestBlock, TestBlock];
const { validators } = second.before;
const [cheater] = signers as [(typeof signers)[number]];
const BLOCK_ID = { hash: new Uint8Array(32).fill(1), partSetHeader: { total: 1, hash: new Uint8Array(32).fill(2) } };
const target = { height: 2n, blockId: BLOCK_ID, timestamp: TEST_GENESIS_TIME };
const votes = [
  testVote(cheater, validators, target),
  testVote(cheater, validators, { ...target, blockId: ZERO_BLOCK_ID }),
] as const;
const duplicate = newDuplicateVoteEvidence(votes, second.block.header.time, validators);
assert.ok(duplicate.sum?.kind === "duplicateVoteEvidence");
const duplicateVote = duplicate.sum.value;
const options = { chainId: TEST_CHAIN_ID };

test("two votes make evidence in the order of their block ids", () => {
  assert.deepEqual(duplicateVote.voteA, votes[1]);
  assert.deepEqual(newDuplicateVoteEvidence([votes[1], votes[0]], second.block.header.time, validators), duplicate);
  validateEvidenceBasic(duplicate);
  verifyDuplicateVote(duplicateVote, validators, options);
  assert.deepEqual(evidenceHash(duplicate), sha256(evidenceBytes(duplicate)));
  assert.deepEqual(evidenceListHash([]), EMPTY_HASH);
  assert.ok(evidenceListSize([duplicate]) > BigInt(evidenceBytes(duplicate).length));
  assert.deepEqual(evidenceToMisbehavior(duplicate), [
    {
      type: 1,
      validator: { address: cheater.address, power: 10n },
      height: 2n,
      time: second.block.header.time,
      totalVotingPower: 40n,
    },
  ]);
  assert.deepEqual(evidenceFromJson(new JsonNode(evidenceToJson(duplicate))), duplicate);
  assert.deepEqual([evidenceHeight(duplicate), evidenceTime(duplicate)], [2n, second.block.header.time]);
});

test("false accusations are refused", () => {
  const { voteA, voteB } = duplicateVote;
  assert.ok(voteA !== undefined && voteB !== undefined);
  const accuse = (change: Partial<typeof duplicateVote>): void =>
    verifyDuplicateVote({ ...duplicateVote, ...change }, validators, options);
  assert.throws(() => accuse({ voteB: { ...voteB, height: 3n } }), /h\/r\/s does not match/);
  assert.throws(() => accuse({ voteB: { ...voteB, type: 1 } }), /h\/r\/s does not match/);
  assert.throws(() => accuse({ voteB: { ...voteB, validatorAddress: new Uint8Array(20) } }), /addresses do not match/);
  assert.throws(() => accuse({ voteB: voteA }), /not a real duplicate vote/);
  assert.throws(() => accuse({ voteB: { ...voteB, signature: new Uint8Array(64) } }), /verifying VoteB/);
  assert.throws(() => accuse({ voteA: { ...voteA, signature: voteB.signature } }), /verifying VoteA/);
  assert.throws(() => accuse({ validatorPower: 11n }), /validator power from evidence|does not match \(11 != 10\)/);
  assert.throws(() => accuse({ totalVotingPower: 41n }), /does not match \(41 != 40\)/);
  assert.throws(() => accuse({ voteA: undefined }), /one or both of the votes are empty/);
  const others = testState(testSigners(8).slice(4)).validators;
  assert.throws(() => verifyDuplicateVote(duplicateVote, others, options), /was not a validator at height 2/);
  const swapped = {
    sum: { kind: "duplicateVoteEvidence", value: { ...duplicateVote, voteA: voteB, voteB: voteA } },
  } as const;
  assert.throws(() => validateEvidenceBasic(swapped), /duplicate votes in invalid order/);
  assert.throws(() => validateEvidenceBasic(Evidence.create()), /evidence is not recognized/);
});

test("evidence expires by time and by blocks together", () => {
  const params = {
    ...DEFAULT_CONSENSUS_PARAMS.evidence,
    maxAgeNumBlocks: 10n,
    maxAgeDuration: { seconds: 100n, nanos: 0 },
  };
  const infraction = { height: 5n, time: TEST_GENESIS_TIME };
  const at = (height: bigint, seconds: bigint): boolean =>
    isEvidenceExpired({ height, time: addNs(TEST_GENESIS_TIME, seconds * 1_000_000_000n) }, infraction, params);
  assert.deepEqual([at(15n, 101n), at(16n, 100n), at(16n, 101n), at(1000n, 1n)], [false, false, true, false]);
});

/** A light block at the height of `built` with a changed header, signed by all. */
function forge(built: TestBlock, change: Partial<Header>, round = 0): LightBlock {
  const header = { ...built.block.header, ...change };
  const blockId = { ...built.blockId, hash: headerHash(header) };
  const set = built.before.validators;
  if (round === 0) {
    return {
      header,
      commit: testCommit(signers, set, { height: header.height, blockId, time: header.time }),
      validators: set,
    };
  }
  const entries = signers.map((signer) =>
    testVote(signer, set, { height: header.height, round, blockId, timestamp: header.time }),
  );
  const signatures = set.validators.map((_, i) => {
    const vote = entries.find(({ validatorIndex }) => validatorIndex === i);
    assert.ok(vote !== undefined);
    return {
      blockIdFlag: 2,
      validatorAddress: vote.validatorAddress,
      timestamp: vote.timestamp,
      signature: vote.signature,
    };
  });
  return { header, commit: { height: header.height, round, blockId, signatures }, validators: set };
}

function signed(built: TestBlock): { header: Header; commit: TestBlock["commit"] } {
  return { header: built.block.header, commit: built.commit };
}

function attack(conflicting: LightBlock, common: TestBlock, guilty: readonly number[]) {
  const set = common.before.validators;
  return {
    conflictingBlock: lightBlockToProto(conflicting),
    commonHeight: common.block.header.height,
    byzantineValidators: set.validators.filter((_, i) => guilty.includes(i)),
    totalVotingPower: set.totalVotingPower,
    timestamp: common.block.header.time,
  };
}

const ALL = [0, 1, 2, 3];
const lunatic = forge(fifth, { appHash: new Uint8Array(32).fill(7) });
const equivocation = forge(fifth, { dataHash: new Uint8Array(32).fill(7) });
const amnesia = forge(fifth, { dataHash: new Uint8Array(32).fill(7) }, 1);

test("the three kinds of attack are recognised with those to blame", () => {
  const ours = { common: signed(second), commonValidators: second.before.validators, trusted: signed(fifth) };
  verifyLightClientAttack(attack(lunatic, second, ALL), ours);
  const same = { common: signed(fifth), commonValidators: fifth.before.validators, trusted: signed(fifth) };
  verifyLightClientAttack(attack(equivocation, fifth, ALL), same);
  verifyLightClientAttack(attack(amnesia, fifth, []), same);
  assert.deepEqual(byzantineValidators(attack(amnesia, fifth, []), fifth.before.validators, signed(fifth)), []);
});

test("a false or incomplete attack is refused", () => {
  const ours = { common: signed(second), commonValidators: second.before.validators, trusted: signed(fifth) };
  const same = { common: signed(fifth), commonValidators: fifth.before.validators, trusted: signed(fifth) };
  assert.throws(() => verifyLightClientAttack(attack(lunatic, second, [0]), ours), /expected 4 byzantine validators/);
  assert.throws(() => verifyLightClientAttack(attack(amnesia, fifth, ALL), same), /expected 0 byzantine validators/);
  assert.throws(() => verifyLightClientAttack(attack(lunatic, fifth, ALL), same), /correctly derived yet it wasn't/);
  const honest = forge(fifth, {});
  assert.throws(() => verifyLightClientAttack(attack(honest, fifth, ALL), same), /trusted header hash matches/);
  const power = { ...attack(lunatic, second, ALL), totalVotingPower: 41n };
  assert.throws(() => verifyLightClientAttack(power, ours), /total voting power from the evidence/);
  const unsigned = {
    ...lunatic,
    commit: {
      ...lunatic.commit,
      signatures: lunatic.commit.signatures.map((entry) => ({ ...entry, signature: new Uint8Array(64) })),
    },
  };
  assert.throws(
    () => verifyLightClientAttack(attack(unsigned, second, ALL), ours),
    /skipping verification of conflicting/,
  );
  const blamed = attack(lunatic, second, ALL);
  const [victim, other] = blamed.byzantineValidators;
  assert.ok(victim !== undefined && other !== undefined);
  const keySwap = {
    ...blamed,
    byzantineValidators: [{ ...victim, pubKey: other.pubKey }, ...blamed.byzantineValidators.slice(1)],
  };
  assert.throws(() => verifyLightClientAttack(keySwap, ours), /incorrectly derived from pubkey/);
});

test("an attack's hash covers 31 bytes of the header's hash and the common height", () => {
  const evidence: Evidence = { sum: { kind: "lightClientAttackEvidence", value: attack(lunatic, second, ALL) } };
  validateEvidenceBasic(evidence);
  const expected = sha256(concatBytes(headerHash(lunatic.header).slice(0, 31), Uint8Array.of(0, 4)));
  assert.equal(toHex(evidenceHash(evidence)), toHex(expected));
  assert.equal(evidenceToMisbehavior(evidence).length, 4);
  assert.deepEqual(evidenceFromJson(new JsonNode(evidenceToJson(evidence))), evidence);
  assert.deepEqual(Evidence.decode(Evidence.encode(evidence)), evidence);
});

test("the total a sender writes into the conflicting set does not change the evidence", () => {
  const value = attack(lunatic, second, ALL);
  const { validatorSet } = value.conflictingBlock;
  assert.ok(validatorSet !== undefined);
  const claimed = {
    ...value,
    conflictingBlock: { ...value.conflictingBlock, validatorSet: { ...validatorSet, totalVotingPower: 5n } },
  };
  const bytes = [value, claimed].map((v) => evidenceBytes({ sum: { kind: "lightClientAttackEvidence", value: v } }));
  assert.ok(equalBytes(bytes[0] as Uint8Array, bytes[1] as Uint8Array));
});

test("an attack with parts missing is refused", () => {
  const value = attack(lunatic, second, ALL);
  const block = value.conflictingBlock;
  const bad: [object, RegExp][] = [
    [{ conflictingBlock: undefined }, /conflicting block is nil/],
    [{ conflictingBlock: { ...block, signedHeader: undefined } }, /missing signed header/],
    [{ conflictingBlock: { ...block, signedHeader: { ...block.signedHeader, header: undefined } } }, /missing header/],
    [{ conflictingBlock: { ...block, signedHeader: { ...block.signedHeader, commit: undefined } } }, /missing commit/],
    [{ conflictingBlock: { ...block, validatorSet: undefined } }, /missing validator set/],
    [{ totalVotingPower: 0n }, /negative or zero total voting power/],
    [{ commonHeight: 0n }, /negative or zero common height/],
    [{ commonHeight: 6n }, /common height is ahead of the conflicting block height \(6 > 5\)/],
    [{ timestamp: { seconds: 0n, nanos: -1 } }, /timestamp is out of range/],
  ];
  for (const [change, message] of bad) {
    assert.throws(
      () => validateEvidenceBasic({ sum: { kind: "lightClientAttackEvidence", value: { ...value, ...change } } }),
      (thrown) => thrown instanceof ValidationError && message.test(thrown.message),
      message.source,
    );
  }
});
