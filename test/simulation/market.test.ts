/** The whole market under random use: whatever happens, every book is covered, no unit is lost, and genesis reproduces the state. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { MerkleSumTree } from "#kernels/merkle-sum.ts";
import { Query as AttributionQuery } from "#proto/tributary/attribution/v1/query.ts";
import { Msg as AttributionMsg } from "#proto/tributary/attribution/v1/tx.ts";
import { Query as ModelQuery } from "#proto/tributary/model/v1/query.ts";
import { Msg as RewardsMsg } from "#proto/tributary/rewards/v1/tx.ts";
import { type Random, seededRandom, TxError } from "#sdk";
import { ALICE, BOB, CAROL, DENOM, publishedNet, utrib } from "#test/support/economy.ts";
import {
  batchMessage,
  bondAttributor,
  type Market,
  marketLab,
  NODE,
  openSession,
  postDistribution,
  publishedModel,
  settle,
  TRAINER,
} from "#test/support/market.ts";

interface Play extends Market {
  readonly random: Random;
  readonly sessions: bigint[];
  /** Trees of posted distributions, by number less one. */
  readonly trees: MerkleSumTree[];
}

function start(seed: bigint): Play {
  const lab = marketLab();
  const datanetId = publishedNet(lab);
  const modelId = publishedModel(lab, datanetId);
  bondAttributor(lab);
  const sessionId = openSession(lab, modelId);
  return { lab, datanetId, modelId, sessionId, random: seededRandom(seed), sessions: [sessionId], trees: [] };
}

/** Steps that may be impossible now: a declared failure is an answer, anything else is a bug. */
const steps: readonly ((play: Play) => void)[] = [
  ({ lab, random, sessions }) => {
    const sessionId = random.pick(sessions);
    const { session } = lab.query(ModelQuery.methods.session, { sessionId });
    const uses = BigInt(1 + random.below(40));
    settle(lab, sessionId, session.sequence + uses, session.units + uses * BigInt(1 + random.below(50)));
  },
  ({ lab, modelId, sessions, random }) => {
    sessions.push(openSession(lab, modelId, BigInt(1_000 + random.below(2_000_000))));
  },
  ({ lab, modelId, random }) => {
    const { lastSettlement } = lab.query(AttributionQuery.methods.batchesByVersion, { modelId, version: 1n });
    const { settlements } = lab.query(ModelQuery.methods.settlements, { modelId, version: 1n });
    const waiting = settlements.length - Number(lastSettlement);
    if (waiting < 1) return;
    const last = lastSettlement + BigInt(1 + random.below(waiting));
    lab.run(AttributionMsg.methods.submitBatch, batchMessage(lab, modelId, lastSettlement + 1n, last));
  },
  (play) => {
    play.trees.push(postDistribution(play));
  },
  (play) => claim(play),
  ({ lab, random }) => {
    const { address } = random.pick([TRAINER, NODE]);
    lab.run(RewardsMsg.methods.claimPosition, { payee: address, denom: DENOM });
  },
  ({ lab, datanetId, random }) => {
    const amount = utrib(BigInt(1 + random.below(1_000)));
    lab.run(RewardsMsg.methods.fundDatanet, { funder: ALICE.address, datanetId, amount });
  },
  ({ lab, random }) => lab.advance(1 + random.below(25)),
];

function claim(play: Play): void {
  const { lab, datanetId, random } = play;
  const { claimable } = lab.query(AttributionQuery.methods.distribution, { datanetId, denom: DENOM });
  if (claimable === undefined) return;
  const tree = play.trees[Number(claimable.number) - 1];
  assert.ok(tree !== undefined);
  const who = random.pick([ALICE, BOB, CAROL]);
  const index = tree.indexOf(who.bytes) ?? 0;
  lab.run(RewardsMsg.methods.claimContribution, {
    contributor: who.address,
    datanetId,
    denom: DENOM,
    distribution: claimable.number,
    cumulative: tree.leaves[index]?.amount ?? 0n,
    proof: tree.prove(index),
  });
}

function attempt(step: (play: Play) => void, play: Play): boolean {
  try {
    step(play);
    return true;
  } catch (thrown) {
    assert.ok(thrown instanceof TxError && thrown.codespace !== "undefined", String(thrown));
    return false;
  }
}

for (const seed of [1n, 2n, 3n]) {
  test(`books stay covered through random use, seed ${seed}`, () => {
    const play = start(seed);
    let done = 0;
    for (let i = 0; i < 150; i++) {
      if (attempt(play.random.pick(steps), play)) done++;
      if (i % 10 === 0) play.lab.checkInvariants();
    }
    assert.ok(done > 50, `${done} steps`);
    play.lab.checkInvariants();
    const copy = play.lab.imported(play.lab.exportGenesis());
    assert.deepEqual(copy.dump(), play.lab.dump());
  });
}
