/** Attacks on light clients as a pool judges them, and the limits of what it keeps. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Evidence } from "#proto/tendermint/types/evidence.ts";
import { type Header, SignedMsgType, Vote } from "#proto/tendermint/types/types.ts";
import { validatorKey } from "#test/support/engine-node.ts";
import { type TestChain, testChain } from "#test/support/test-chain.ts";
import { commitFromVotes } from "#types/commit.ts";
import { ValidationError } from "#types/errors.ts";
import { newDuplicateVoteEvidence } from "#types/evidence.ts";
import { headerHash } from "#types/header.ts";
import { newAttackEvidence } from "#types/light/attack-evidence.ts";
import type { LightBlock } from "#types/light/light-block.ts";
import { pubKeyAddress } from "#types/pub-key.ts";
import { voteSignBytes } from "#types/sign-bytes.ts";
import { UnverifiableEvidenceError } from "./evidence-check.ts";
import { EvidencePoolFullError, PENDING_PER_CULPRIT_MAX } from "./evidence-pending.ts";

const key = validatorKey(0);
const ADDRESS = pubKeyAddress(key.publicKey);
const LIE = new Uint8Array(32).fill(66);

function precommit(fields: Partial<Vote>): Vote {
  const base = { type: SignedMsgType.SIGNED_MSG_TYPE_PRECOMMIT, timestamp: { seconds: 1_800_000_000n, nanos: 0 } };
  const draft = Vote.create({ ...base, validatorAddress: ADDRESS, ...fields });
  return { ...draft, signature: key.sign(voteSignBytes("test-chain", draft)) };
}

function lightBlockAt(chain: TestChain, height: bigint): LightBlock {
  const { header } = chain.blockStore.loadMeta(height) ?? assert.fail();
  const commit = chain.blockStore.loadCommit(height) ?? chain.blockStore.loadSeenCommit(height) ?? assert.fail();
  return { header, commit, validators: chain.stateStore.loadValidators(height) ?? assert.fail() };
}

/** What the validator could show a light client instead of our block. */
function forgery(chain: TestChain, height: bigint, changes: Partial<Header>): LightBlock {
  const ours = lightBlockAt(chain, height > chain.blockStore.height ? chain.blockStore.height : height);
  const header = { ...ours.header, height, ...changes };
  const hash = headerHash(header);
  const blockId = { hash, partSetHeader: { total: 1, hash } };
  const commit = commitFromVotes([precommit({ height, blockId })], { height, round: 0, blockId });
  return { ...ours, header, commit };
}

async function chainOf(blocks: number): Promise<TestChain> {
  const chain = await testChain();
  for (let i = 0; i < blocks; i++) await chain.grow();
  return chain;
}

function lunatic(chain: TestChain): Evidence {
  const parts = { conflicting: forgery(chain, 3n, { appHash: LIE }), trusted: lightBlockAt(chain, 3n) };
  return newAttackEvidence({ ...parts, common: lightBlockAt(chain, 2n) });
}

test("a made-up header is proposed as evidence, committed, and refused ever after", async () => {
  const chain = await chainOf(4);
  const pool = chain.evidencePool;
  const evidence = lunatic(chain);
  await pool.add(evidence);
  await pool.add(evidence);
  assert.equal(pool.all().length, 1);
  const { block } = await chain.propose();
  assert.deepEqual(block.evidence.evidence, [evidence]);
  await chain.grow();
  assert.equal(pool.all().length, 0);
  assert.throws(() => pool.check([evidence]), /already committed/);
});

test("a second block of the same height and round blames those who signed both", async () => {
  const chain = await chainOf(4);
  const conflicting = forgery(chain, 3n, { dataHash: LIE });
  const trusted = lightBlockAt(chain, 3n);
  const evidence = newAttackEvidence({ conflicting, trusted, common: lightBlockAt(chain, 2n) });
  assert.ok(evidence.sum?.kind === "lightClientAttackEvidence");
  assert.equal(evidence.sum.value.byzantineValidators.length, 1);
  await chain.evidencePool.add(evidence);
  assert.equal(chain.evidencePool.all().length, 1);
});

test("attacks that did not happen are refused, those beyond our memory too, but without blame", async () => {
  const chain = await chainOf(4);
  const pool = chain.evidencePool;
  const good = lunatic(chain);
  assert.ok(good.sum?.kind === "lightClientAttackEvidence");
  const { value } = good.sum;
  const changed = (fields: Partial<typeof value>): Evidence => ({
    sum: { kind: "lightClientAttackEvidence", value: { ...value, ...fields } },
  });
  const isFalse = (thrown: unknown): boolean =>
    thrown instanceof ValidationError && !(thrown instanceof UnverifiableEvidenceError);
  for (const evidence of [
    changed({ byzantineValidators: [] }),
    changed({ totalVotingPower: 11n }),
    changed({ conflictingBlock: undefined }),
    changed({ timestamp: { seconds: 1n, nanos: 0 } }),
  ]) {
    await assert.rejects(pool.add(evidence), isFalse);
  }
  // The commit of the latest block is not the same for everybody yet.
  const latest = chain.blockStore.height;
  const trusted = lightBlockAt(chain, latest);
  const early = newAttackEvidence({ conflicting: forgery(chain, latest, { dataHash: LIE }), trusted, common: trusted });
  await assert.rejects(pool.add(early), UnverifiableEvidenceError);
  const future = newAttackEvidence({
    conflicting: forgery(chain, latest + 5n, { appHash: LIE }),
    trusted,
    common: lightBlockAt(chain, 2n),
  });
  await assert.rejects(pool.add(future), UnverifiableEvidenceError);
  await chain.grow();
  await pool.add(early);
});

test("evidence in a block that fails is kept; of many pieces against one validator only some are", async () => {
  const chain = await chainOf(2);
  const pool = chain.evidencePool;
  const time = chain.blockStore.loadMeta(1n)?.header.time ?? assert.fail();
  const validators = chain.stateStore.loadValidators(1n) ?? assert.fail();
  const evidenceOf = (round: number): Evidence => {
    const votes = [1, 2].map((byte) => {
      const hash = new Uint8Array(32).fill(byte);
      return precommit({ height: 1n, round, blockId: { hash, partSetHeader: { total: 1, hash } } });
    });
    return newDuplicateVoteEvidence(votes as [Vote, Vote], time, validators);
  };
  pool.check([evidenceOf(0)]);
  assert.equal(pool.all().length, 0);
  await pool.digestConflicts();
  assert.equal(pool.all().length, 1);
  for (let round = 1; round < PENDING_PER_CULPRIT_MAX; round++) await pool.add(evidenceOf(round));
  await assert.rejects(pool.add(evidenceOf(99)), EvidencePoolFullError);
  assert.equal(pool.all().length, PENDING_PER_CULPRIT_MAX);
  pool.check([evidenceOf(99)]);
});
