/** What the economy's modules refuse at genesis, and that a real state survives the journey. */
import assert from "node:assert/strict";
import { test } from "node:test";
import attributionModule from "#modules/attribution/module.ts";
import modelModule from "#modules/model/module.ts";
import rewardsModule from "#modules/rewards/module.ts";
import { Query } from "#proto/tributary/rewards/v1/query.ts";
import { Msg } from "#proto/tributary/rewards/v1/tx.ts";
import type { AppModule } from "#sdk";
import { ALICE, DENOM } from "#test/support/economy.ts";
import { dividedMarket, postDistribution } from "#test/support/market.ts";

type State = Readonly<Record<string, unknown>>;

/** A lab from the exported genesis of a used market with the state of one module changed. */
function importChanged(module: AppModule, change: (state: State) => State): void {
  const { lab } = dividedMarket();
  const exported = lab.exportGenesis();
  const { genesis } = module;
  assert.ok(genesis !== undefined);
  const state = genesis.type.decode(exported.get(module.name) as Uint8Array) as State;
  lab.imported(new Map(exported).set(module.name, genesis.type.encode(change(state))));
}

test("an imported market goes on: claims made before stay made, others are paid", () => {
  const market = dividedMarket();
  const tree = postDistribution(market);
  const index = tree.indexOf(ALICE.bytes) as number;
  const claim = {
    contributor: ALICE.address,
    datanetId: market.datanetId,
    denom: DENOM,
    distribution: 1n,
    cumulative: tree.leaves[index]?.amount ?? 0n,
    proof: tree.prove(index),
  };
  const unclaimed = market.lab.imported(market.lab.exportGenesis());
  market.lab.run(Msg.methods.claimContribution, claim);
  const claimed = market.lab.imported(market.lab.exportGenesis());
  for (const lab of [unclaimed, claimed]) lab.advance(Number(market.lab.height()));
  assert.equal(unclaimed.run(Msg.methods.claimContribution, claim).paid.amount, claim.cumulative);
  claimed.rejects(Msg.methods.claimContribution, claim, ["rewards", 6]);
  assert.equal(claimed.query(Query.methods.pools, {}).pools.length, 3);
  for (const lab of [unclaimed, claimed]) lab.checkInvariants();
});

test("broken parameters are refused", () => {
  const withParams = (changes: State) => (state: State) => ({
    ...state,
    params: { ...(state.params as State), ...changes },
  });
  assert.throws(() => importChanged(rewardsModule, withParams({ claimExpiry: 0n })), /out of bounds/);
  assert.throws(() => importChanged(attributionModule, withParams({ challengeWindow: 0n })), /out of bounds/);
  assert.throws(() => importChanged(modelModule, withParams({ depthMax: 0 })), /out of bounds/);
});

test("states that contradict themselves are refused", () => {
  const negative = (state: State): State => ({
    ...state,
    positions: [{ ...(state.positions as State[])[0], due: -1n }],
  });
  assert.throws(() => importChanged(rewardsModule, negative), /contradicts itself/);
  assert.throws(
    () => importChanged(attributionModule, (state) => ({ ...state, nextBatchId: 1n })),
    /contradicts itself/,
  );
  assert.throws(() => importChanged(modelModule, (state) => ({ ...state, nextModelId: 1n })), /contradicts itself/);
  assert.throws(
    () => importChanged(modelModule, (state) => ({ ...state, models: [], nextModelId: 9n })),
    /has no model/,
  );
});
