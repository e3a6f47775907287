import assert from "node:assert/strict";
import { test } from "node:test";
import { disclosureOf } from "#modules/model/disclosure.ts";
import { defaultParams } from "#modules/model/params.ts";
import { Query } from "#proto/tributary/model/v1/query.ts";
import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { EdgeType, ModelKind } from "#proto/tributary/model/v1/types.ts";
import { ALICE, DENOM, publishedNet, utrib } from "#test/support/economy.ts";
import { addEdge, draft, marketLab, publish, registerModel, TRAINER } from "#test/support/market.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";

const secret = (lab: ModuleLab, disclosure: number): bigint =>
  lab.run(Msg.methods.registerModel, {
    owner: TRAINER.address,
    kind: ModelKind.MODEL_KIND_BASE,
    name: "sphinx",
    disclosure,
  }).modelId;
const modelOf = (lab: ModuleLab, modelId: bigint) => lab.query(Query.methods.model, { modelId }).model;
const owner = TRAINER.address;

test("the less is disclosed, the higher the bond and what the commons claims", () => {
  const lab = marketLab();
  const { params } = lab.query(Query.methods.params, {});
  const prices = [0, 1, 2, 3].map((level) => disclosureOf(params, modelOf(lab, secret(lab, level))));
  assert.deepEqual(
    prices.map(({ level, bondMin, premiumBps }) => [level, bondMin, premiumBps]),
    [
      [0, 0n, 0],
      [1, 10_000_000n, 100],
      [2, 100_000_000n, 300],
      [3, 1_000_000_000n, 1_000],
    ],
  );
  lab.rejects(Msg.methods.registerModel, { owner, kind: 1, name: "m", disclosure: 4 }, ["model", 39]);
});

test("by the parameters of a new chain even an open model answers with a bond, and every step of secrecy costs more", () => {
  const { levels } = defaultParams().disclosure;
  assert.ok((levels[0]?.bond ?? 0n) > 0n);
  for (const [i, level] of levels.slice(1).entries()) {
    assert.ok(level.bond > (levels[i]?.bond ?? 0n));
    assert.ok(level.premiumBps > (levels[i]?.premiumBps ?? 0));
  }
  const lab = marketLab();
  const authority = lab.wiring.authority;
  lab.run(Msg.methods.updateParams, { authority, params: defaultParams() });
  const modelId = registerModel(lab);
  const version = draft(lab, modelId, { ownBps: 6_000 });
  lab.rejects(Msg.methods.publishVersion, { owner, modelId, version }, ["model", 41]);
  lab.run(Msg.methods.bondModel, { owner, modelId, amount: utrib(levels[0]?.bond ?? 0n) });
  lab.advance(100);
  publish(lab, modelId, version);
});

test("ixo: a bond publishes nothing before it has lain its time, and cannot be taken back while a version is in use", () => {
  const lab = marketLab();
  const modelId = secret(lab, 1);
  const version = draft(lab, modelId);
  const publishing = { owner, modelId, version };
  lab.rejects(Msg.methods.publishVersion, publishing, ["model", 41]);
  lab.run(Msg.methods.bondModel, { owner, modelId, amount: utrib(12_000_000n) });
  lab.rejects(Msg.methods.publishVersion, publishing, ["model", 42]);
  lab.advance(99);
  lab.rejects(Msg.methods.publishVersion, publishing, ["model", 42]);
  lab.advance(1);
  lab.run(Msg.methods.publishVersion, publishing);
  lab.rejects(Msg.methods.unbondModel, { owner, modelId, amount: utrib(2_000_001n) }, ["model", 41]);
  lab.run(Msg.methods.unbondModel, { owner, modelId, amount: utrib(2_000_000n) });
  lab.rejects(Msg.methods.unbondModel, { owner, modelId, amount: utrib(1n) }, ["model", 43]);
  lab.checkInvariants();
  lab.advance(10_001);
  assert.deepEqual([modelOf(lab, modelId).bond, modelOf(lab, modelId).unbonding], [10_000_000n, 0n]);
  lab.run(Msg.methods.deprecateVersion, publishing);
  const before = lab.balance(owner, DENOM);
  lab.run(Msg.methods.unbondModel, { owner, modelId, amount: utrib(10_000_000n) });
  assert.deepEqual(lab.imported(lab.exportGenesis()).dump(), lab.dump());
  assert.equal(lab.balance(owner, DENOM), before);
  lab.advance(10_001);
  assert.equal(lab.balance(owner, DENOM), before + 10_000_000n);
  lab.checkInvariants();
});

test("the commons' premium is inherited by descendants", () => {
  const lab = marketLab();
  const net = publishedNet(lab);
  const baseId = secret(lab, 2);
  lab.run(Msg.methods.bondModel, { owner, modelId: baseId, amount: utrib(100_000_000n) });
  lab.advance(100);
  const of = { modelId: baseId, version: draft(lab, baseId) };
  addEdge(lab, of, { sourceId: net, royaltyBps: 4_000 });
  publish(lab, baseId, 1n);
  const child = registerModel(lab, ModelKind.MODEL_KIND_FINETUNE);
  const version = draft(lab, child);
  addEdge(lab, { modelId: child, version }, { type: EdgeType.EDGE_TYPE_FINETUNED_FROM, sourceId: baseId });
  publish(lab, child, version);
  for (const modelId of [baseId, child]) {
    const { dataShares } = lab.query(Query.methods.royaltyStack, { modelId, version: 1n });
    const commons = dataShares.find(({ datanetId }) => datanetId === 0n);
    assert.equal(commons?.claimedBps, 300, `model ${modelId}`);
    assert.equal(commons?.modelId, baseId);
  }
  lab.checkInvariants();
});

test("what is wrong with a bond has a code each", () => {
  const lab = marketLab();
  const modelId = secret(lab, 1);
  const bond = { owner, modelId, amount: utrib(5n) };
  lab.rejects(Msg.methods.bondModel, { ...bond, modelId: 9n }, ["model", 2]);
  lab.rejects(Msg.methods.bondModel, { ...bond, owner: ALICE.address }, ["model", 6]);
  lab.rejects(Msg.methods.bondModel, { ...bond, amount: utrib(0n) }, ["model", 40]);
  lab.rejects(Msg.methods.bondModel, { ...bond, amount: { denom: "x", amount: 5n } }, ["model", 40]);
  lab.run(Msg.methods.bondModel, bond);
  lab.rejects(Msg.methods.unbondModel, { ...bond, owner: ALICE.address }, ["model", 6]);
  lab.rejects(Msg.methods.unbondModel, { ...bond, amount: utrib(6n) }, ["model", 40]);
  lab.rejects(Msg.methods.unbondModel, { ...bond, amount: { denom: "x", amount: 1n } }, ["model", 40]);
  lab.checkInvariants();
});
