import assert from "node:assert/strict";
import { test } from "node:test";
import { silentLogger } from "#lib/logger.ts";
import { addNs, type Timestamp } from "#lib/time.ts";
import type { Evidence } from "#proto/tendermint/types/evidence.ts";
import { SignedMsgType, Vote } from "#proto/tendermint/types/types.ts";
import { validatorKey } from "#test/support/engine-node.ts";
import { type TestChain, testChain } from "#test/support/test-chain.ts";
import { ValidationError } from "#types/errors.ts";
import { evidenceHash, newDuplicateVoteEvidence } from "#types/evidence.ts";
import { DEFAULT_CONSENSUS_PARAMS } from "#types/params.ts";
import { pubKeyAddress } from "#types/pub-key.ts";
import { voteSignBytes } from "#types/sign-bytes.ts";
import type { State } from "#types/state.ts";
import { EvidencePool } from "./evidence-pool.ts";
import { writeTogether } from "./stores/addition.ts";

const key = validatorKey(0);

function vote(height: bigint, block: number, fields: Partial<Vote> = {}): Vote {
  const hash = new Uint8Array(32).fill(block);
  const draft = Vote.create({
    type: SignedMsgType.SIGNED_MSG_TYPE_PREVOTE,
    height,
    blockId: { hash, partSetHeader: { total: 1, hash } },
    timestamp: { seconds: 1_700_000_000n, nanos: 0 },
    validatorAddress: pubKeyAddress(key.publicKey),
    ...fields,
  });
  return { ...draft, signature: key.sign(voteSignBytes("test-chain", draft)) };
}

const conflict = (height: bigint): readonly [Vote, Vote] => [vote(height, 1), vote(height, 2)];

async function chainOf(blocks: number): Promise<TestChain> {
  const chain = await testChain();
  for (let i = 0; i < blocks; i++) await chain.grow();
  return chain;
}

function evidenceAt(chain: TestChain, height: bigint, time?: Timestamp): Evidence {
  const validators = chain.stateStore.loadValidators(height) ?? assert.fail();
  const at = time ?? chain.blockStore.loadMeta(height)?.header.time ?? assert.fail();
  return newDuplicateVoteEvidence(conflict(height), at, validators);
}

test("conflicting votes become evidence once their height is decided, are proposed, committed, and refused ever after", async () => {
  const chain = await chainOf(2);
  const pool = chain.evidencePool;
  pool.reportConflictingVotes(conflict(3n));
  assert.equal(pool.all().length, 0);
  await chain.grow();
  assert.equal(pool.all().length, 1);
  const { block } = await chain.propose();
  assert.equal(block.evidence.evidence.length, 1);
  await chain.grow();
  assert.equal(pool.all().length, 0);
  assert.equal((await chain.propose()).block.evidence.evidence.length, 0);
  assert.throws(() => pool.check([evidenceAt(chain, 3n)]), /evidence was already committed/);
  pool.reportConflictingVotes(conflict(3n));
  await chain.grow();
  assert.equal(pool.all().length, 0);
});

test("the application hears of misbehaviour with the power it had", async () => {
  const chain = await chainOf(2);
  await chain.evidencePool.add(evidenceAt(chain, 2n));
  const told: bigint[] = [];
  const { finalizeBlock } = chain.application;
  Object.assign(chain.application, {
    finalizeBlock: (request: Parameters<typeof finalizeBlock>[0]) => {
      told.push(...request.misbehavior.map(({ validator, height }) => validator.power * 100n + height));
      return finalizeBlock(request);
    },
  });
  await chain.grow();
  assert.deepEqual(told, [1002n]);
});

test("evidence that proves nothing is refused", async () => {
  const chain = await chainOf(3);
  const pool = chain.evidencePool;
  const good = evidenceAt(chain, 2n);
  assert.ok(good.sum?.kind === "duplicateVoteEvidence");
  const { value } = good.sum;
  const changed = (fields: Partial<typeof value>): Evidence => ({
    sum: { kind: "duplicateVoteEvidence", value: { ...value, ...fields } },
  });
  const forged = { ...vote(2n, 2), signature: new Uint8Array(64).fill(1) };
  const bad: Evidence[] = [
    { sum: undefined },
    evidenceAt(chain, 2n, { seconds: 1n, nanos: 0 }),
    changed({ validatorPower: 11n }),
    changed({ totalVotingPower: 9n }),
    changed({ voteB: value.voteA }),
    changed({ voteB: forged }),
    changed({ voteB: vote(2n, 2, { round: 1 }) }),
    changed({ voteA: vote(9n, 1), voteB: vote(9n, 2) }),
  ];
  for (const evidence of bad) await assert.rejects(pool.add(evidence), ValidationError);
  assert.equal(pool.all().length, 0);
  pool.check([good]);
  assert.throws(() => pool.check([good, good]), /duplicate evidence/);
});

test("pending evidence survives a restart and is announced when it is new", async () => {
  const chain = await chainOf(2);
  const heard: Evidence[] = [];
  chain.evidencePool.onEvidence((evidence) => heard.push(evidence));
  const evidence = evidenceAt(chain, 1n);
  await chain.evidencePool.add(evidence);
  await chain.evidencePool.add(evidence);
  assert.equal(heard.length, 1);
  const { database, blockStore, stateStore } = chain;
  const state = chain.states.at(-1) ?? assert.fail();
  const reopened = new EvidencePool({ database, blockStore, stateStore, logger: silentLogger }, state);
  await reopened.load();
  assert.deepEqual(
    reopened.all().map((piece) => evidenceHash(piece.evidence)),
    [evidenceHash(evidence)],
  );
});

test("evidence is proposed only as far as it fits, and expires by age in both time and blocks", async () => {
  const chain = await chainOf(3);
  const pool = chain.evidencePool;
  for (const height of [1n, 2n]) await pool.add(evidenceAt(chain, height));
  const both = pool.pending(100_000n);
  assert.equal(both.evidence.length, 2);
  assert.equal(pool.pending(both.bytes - 1n).evidence.length, 1);
  assert.equal(pool.pending(10n).evidence.length, 0);
  const state = chain.states.at(-1) ?? assert.fail();
  const evidence = { maxAgeNumBlocks: 1n, maxAgeDuration: { seconds: 1n, nanos: 0 }, maxBytes: 1024n };
  const strict = { ...state, consensusParams: { ...DEFAULT_CONSENSUS_PARAMS, evidence } };
  const commit = (after: State): Promise<void> => writeTogether(chain.database, [pool.committing(after, [])]);
  await commit(strict);
  assert.equal(pool.all().length, 1);
  await commit({ ...strict, lastBlockHeight: 9n, lastBlockTime: addNs(state.lastBlockTime, 5_000_000_000n) });
  assert.equal(pool.all().length, 0);
});
