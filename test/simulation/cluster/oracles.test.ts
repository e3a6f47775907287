/** Each oracle sees what it is there for; those that no mutant of the shell sets off are shown the fault by hand. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "#crypto/sha256.ts";
import type { Engine } from "#engine/engine.ts";
import { utf8Encode } from "#lib/bytes.ts";
import { type BlockID, SignedMsgType, Vote } from "#proto/tendermint/types/types.ts";
import { testSigners, testState } from "#test/support/chain.ts";
import { ClusterOracles, type OracleName } from "./oracles.ts";

const { SIGNED_MSG_TYPE_PREVOTE: PREVOTE, SIGNED_MSG_TYPE_PRECOMMIT: PRECOMMIT } = SignedMsgType;
const signers = testSigners(4);
const { validators } = testState(signers);

const blockId = (name: string): BlockID => {
  const hash = sha256(utf8Encode(name));
  return { hash, partSetHeader: { total: 1, hash } };
};

function vote(n: number, facts: { readonly type: number; readonly round: number; readonly block: string }): Vote {
  const { type, round, block } = facts;
  const validatorAddress = signers[n]?.address ?? new Uint8Array(0);
  const signature = sha256(utf8Encode(`${n} ${type} ${round} ${block}`));
  return Vote.create({ type, height: 5n, round, blockId: blockId(block), validatorAddress, signature });
}

const brokenBy = ({ violation }: ClusterOracles): OracleName | undefined => violation?.oracle;

const sign = (oracles: ClusterOracles, n: number, facts: Parameters<typeof vote>[1]): void =>
  oracles.signed(`v${n}`, { kind: "vote", vote: vote(n, facts) }, validators);

test("a prevote against a lock needs a polka since", () => {
  const without = new ClusterOracles();
  sign(without, 0, { type: PRECOMMIT, round: 0, block: "a" });
  sign(without, 0, { type: PREVOTE, round: 1, block: "b" });
  assert.equal(brokenBy(without), "lock");

  const withPolka = new ClusterOracles();
  sign(withPolka, 0, { type: PRECOMMIT, round: 0, block: "a" });
  for (const n of [1, 2, 3]) sign(withPolka, n, { type: PREVOTE, round: 1, block: "b" });
  sign(withPolka, 0, { type: PREVOTE, round: 2, block: "b" });
  sign(withPolka, 0, { type: PRECOMMIT, round: 2, block: "b" });
  assert.equal(brokenBy(withPolka), undefined);
  sign(withPolka, 0, { type: PREVOTE, round: 3, block: "a" });
  assert.equal(brokenBy(withPolka), "lock");
});

test("a message given out again is the same message", () => {
  const oracles = new ClusterOracles();
  for (let i = 0; i < 2; i++) sign(oracles, 1, { type: PREVOTE, round: 0, block: "a" });
  assert.equal(brokenBy(oracles), undefined);
  sign(oracles, 1, { type: PREVOTE, round: 0, block: "b" });
  assert.equal(brokenBy(oracles), "one signature");
});

test("nodes with different blocks, or different states after the same block, are told apart", () => {
  for (const [block, appHash, oracle] of [
    ["a", "s", undefined],
    ["b", "s", "agreement"],
    ["a", "t", "execution"],
  ] as const) {
    const oracles = new ClusterOracles();
    oracles.inspect("v0", nodeWith("a", "s"), 1n);
    oracles.inspect("v1", nodeWith(block, appHash), 1n);
    assert.equal(brokenBy(oracles), oracle);
  }
});

test("an offence is provable when a node has seen both votes and stored the block after", () => {
  const oracles = new ClusterOracles();
  const sightings = new Map();
  oracles.kept(sightings, vote(2, { type: PREVOTE, round: 0, block: "a" }));
  oracles.kept(sightings, vote(3, { type: PREVOTE, round: 0, block: "a" }));
  oracles.kept(sightings, vote(3, { type: PREVOTE, round: 0, block: "b" }));
  oracles.finished(sightings, 5n, []);
  assert.equal(oracles.unnamed.length, 0);
  oracles.finished(sightings, 6n, []);
  assert.equal(oracles.unnamed.length, 1);
  const [voteA, voteB] = ["a", "b"].map((block) => vote(3, { type: PREVOTE, round: 0, block }));
  const facts = { voteA, voteB, totalVotingPower: 40n, validatorPower: 10n, timestamp: { seconds: 0n, nanos: 0 } };
  oracles.finished(sightings, 7n, [{ sum: { kind: "duplicateVoteEvidence", value: facts } }]);
  assert.deepEqual([oracles.unnamed.length, oracles.named], [0, 1]);
});

/** A node with one block. */
function nodeWith(block: string, appHash: string): Engine {
  const header = { appHash: utf8Encode("genesis") };
  const blockStore = { height: 1n, loadMeta: () => ({ blockId: blockId(block), header }) };
  return { blockStore, state: () => ({ lastBlockHeight: 1n, appHash: utf8Encode(appHash) }) } as unknown as Engine;
}
