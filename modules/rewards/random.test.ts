/** All messages of `rewards` in random order: whatever happens, what is owed is what is held, to the unit, and genesis reproduces the state. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Msg as DatanetMsg } from "#proto/tributary/datanet/v1/tx.ts";
import { Query as ModelQuery } from "#proto/tributary/model/v1/query.ts";
import { Query } from "#proto/tributary/rewards/v1/query.ts";
import { Msg } from "#proto/tributary/rewards/v1/tx.ts";
import { type Random, seededRandom, TxError } from "#sdk";
import { ALICE, BOB, CAROL, CURATOR, DENOM, person, utrib } from "#test/support/economy.ts";
import { divideAt, type Market, NODE, openMarket, settle, TRAINER } from "#test/support/market.ts";
import type { RewardsKeeper } from "./keeper.ts";

interface Play extends Market {
  readonly random: Random;
  /** Settlements divided so far, and the number of the next batch. */
  divided: bigint;
  batch: bigint;
}

const PEOPLE = [ALICE, BOB, CAROL, TRAINER, NODE, CURATOR];
const BUNDLES = [ALICE, BOB, CAROL].map((who, index) => ({ who, bundleId: BigInt(index + 1) }));

const steps: readonly ((play: Play) => void)[] = [
  ({ lab, sessionId, random }) => {
    const { session } = lab.query(ModelQuery.methods.session, { sessionId });
    settle(lab, sessionId, session.sequence + 1n, session.units + BigInt(1 + random.below(50)));
  },
  (play) => {
    const { lab, modelId, random } = play;
    const { settlements } = lab.query(ModelQuery.methods.settlements, { modelId, version: 1n });
    if (BigInt(settlements.length) === play.divided) return;
    const kappaBps = BigInt(random.below(10_001));
    divideAt(play, { batchId: play.batch++, kappaBps, first: play.divided + 1n });
    play.divided = BigInt(settlements.length);
  },
  ({ lab, random }) => {
    const { who, bundleId } = random.pick(BUNDLES);
    const bundles = random.chance(1, 2) ? [{ bundleId, datanetVersion: 1n }] : [];
    lab.run(Msg.methods.claimPosition, { payee: who.address, denom: DENOM, bundles });
  },
  ({ lab, random }) => {
    lab.run(Msg.methods.claimPosition, { payee: random.pick(PEOPLE).address, denom: DENOM });
  },
  ({ lab, random }) => {
    const bundle = { bundleId: BigInt(1 + random.below(3)), datanetVersion: 1n };
    lab.run(Msg.methods.sweepExpired, { sender: ALICE.address, denom: DENOM, bundle });
  },
  ({ lab, random }) => {
    lab.run(Msg.methods.sweepExpired, { sender: ALICE.address, denom: DENOM, payee: random.pick(PEOPLE).address });
  },
  ({ lab, datanetId, random }) => {
    const amount = utrib(BigInt(1 + random.below(1_000)));
    lab.run(Msg.methods.fundDatanet, { funder: BOB.address, datanetId, amount });
  },
  ({ lab, modelId, random }) => {
    const amount = utrib(BigInt(1 + random.below(500)));
    lab.run(Msg.methods.sponsor, { sponsor: random.pick(PEOPLE).address, modelId, amount });
  },
  ({ lab, modelId, random }) => {
    lab.run(Msg.methods.withdrawSponsor, { sponsor: random.pick(PEOPLE).address, modelId, denom: DENOM });
  },
  ({ lab, datanetId, random }) => {
    const owed = BigInt(1 + random.below(3_000));
    const bond = (owed * BigInt(2_000 + random.below(8_000)) + 9_999n) / 10_000n;
    const debtor = random.pick([TRAINER, CURATOR]).address;
    const blocks = BigInt(1 + random.below(5));
    lab.run(Msg.methods.openPayLater, { debtor, datanetId, owed: utrib(owed), bond, blocks });
  },
  ({ lab, random }) => {
    const amount = utrib(BigInt(1 + random.below(2_000)));
    lab.run(Msg.methods.repayPayLater, { debtor: random.pick([TRAINER, CURATOR]).address, amount });
  },
  ({ lab, datanetId, random }) => {
    lab.run(Msg.methods.transferRoyalty, {
      owner: random.pick(PEOPLE).address,
      datanetId: random.pick([0n, datanetId]),
      to: person("buyer").address,
      bps: 1 + random.below(8_000),
      untilHeight: lab.height() + BigInt(1 + random.below(400)),
    });
  },
  ({ lab, modelId, datanetId, random }) => {
    const keeper = lab.keeper<RewardsKeeper>("rewards");
    const actions = [
      () => keeper.freezeVersion(modelId, 1n),
      () => keeper.unfreezeVersion(modelId, 1n),
      () => keeper.settleEscrow(modelId, 1n, { kind: "to-datanet", datanetId, datanetVersion: 1n }),
    ];
    random.pick(actions)();
  },
  ({ lab, random }) => {
    const disputeId = BigInt(1 + random.below(3));
    lab.run(Msg.methods.releaseEscrow, { sender: BOB.address, disputeId, payee: TRAINER.address, denom: DENOM });
  },
  ({ lab, random }) => {
    if (random.chance(1, 8)) lab.run(DatanetMsg.methods.withdrawBundle, { contributor: CAROL.address, bundleId: 3n });
  },
  ({ lab, random }) => lab.advance(1 + random.below(random.chance(1, 5) ? 600 : 4)),
];

function start(seed: bigint): Play {
  const market = openMarket();
  const { lab } = market;
  const { params } = lab.query(Query.methods.params, {});
  lab.fund(CURATOR.address, [utrib(1_000_000n)]);
  const changed = { ...params, claimExpiry: 900n, sponsorMin: 1n };
  lab.run(Msg.methods.updateParams, { authority: lab.wiring.authority, params: changed });
  return { ...market, random: seededRandom(seed), divided: 0n, batch: 1n };
}

/** A declared failure is an answer, anything else is a bug. */
function attempt(step: (play: Play) => void, play: Play): boolean {
  try {
    step(play);
    return true;
  } catch (thrown) {
    assert.ok(thrown instanceof TxError && thrown.codespace !== "undefined", String(thrown));
    return false;
  }
}

function assertSolvent({ lab }: Market): void {
  const { assets, books } = lab.query(Query.methods.solvency, {});
  const owed = books.map(({ denom, liabilities }) => ({
    denom,
    amount: liabilities.reduce((sum, { amount }) => sum + amount, 0n),
  }));
  assert.deepEqual(assets, owed);
}

test("assets are liabilities after any sequence of messages", () => {
  const sequence = fc.tuple(
    fc.bigInt(1n, 1n << 32n),
    fc.array(fc.nat(steps.length - 1), { minLength: 30, maxLength: 80 }),
  );
  let done = 0;
  fc.assert(
    fc.property(sequence, ([seed, order]) => {
      const play = start(seed);
      for (const index of order) {
        const step = steps[index];
        if (step !== undefined && attempt(step, play)) done++;
      }
      assertSolvent(play);
      play.lab.checkInvariants();
      const copy = play.lab.imported(play.lab.exportGenesis());
      assert.deepEqual(copy.dump(), play.lab.dump());
    }),
    { seed: 16, numRuns: 25 },
  );
  assert.ok(done > 300, `${done} steps`);
});
