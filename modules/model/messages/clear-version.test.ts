import assert from "node:assert/strict";
import { test } from "node:test";
import type { ModelKeeper } from "#modules/model/keeper.ts";
import type { RewardsKeeper } from "#modules/rewards/keeper.ts";
import { Query } from "#proto/tributary/model/v1/query.ts";
import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { EdgeType, ModelKind, ModelVersionState } from "#proto/tributary/model/v1/types.ts";
import { Query as RewardsQuery } from "#proto/tributary/rewards/v1/query.ts";
import { ALICE, publishedNet } from "#test/support/economy.ts";
import {
  addEdge,
  divideAt,
  draft,
  marketLab,
  openSession,
  publish,
  publishedModel,
  registerModel,
  settle,
  TRAINER,
} from "#test/support/market.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";

/** A fine-tune of a base that claims nothing and names no data, so that it has no share in the fine-tune's vector. */
function silentBase(): { lab: ModuleLab; baseId: bigint; modelId: bigint } {
  const lab = marketLab();
  const baseId = registerModel(lab);
  publish(lab, baseId, draft(lab, baseId, { ownBps: 0, ownShares: [] }));
  const modelId = registerModel(lab, ModelKind.MODEL_KIND_FINETUNE);
  const version = draft(lab, modelId);
  addEdge(lab, { modelId, version }, { type: EdgeType.EDGE_TYPE_FINETUNED_FROM, sourceId: baseId });
  addEdge(lab, { modelId, version }, { sourceId: publishedNet(lab), royaltyBps: 4_000 });
  publish(lab, modelId, version);
  return { lab, baseId, modelId };
}

const authority = (lab: ModuleLab): string => lab.wiring.moduleAccounts.require("gov").address;
const stateOf = (lab: ModuleLab, modelId: bigint) =>
  lab.query(Query.methods.version, { modelId, version: 1n }).version.state;

test("a tainted version takes no sessions and no descendants until it is cleared, and genesis keeps it", () => {
  const lab = marketLab();
  const modelId = publishedModel(lab, publishedNet(lab));
  const keeper = lab.keeper<ModelKeeper>("model");
  keeper.taint(modelId, 1n);
  keeper.taint(modelId, 1n);
  assert.equal(keeper.isTainted(modelId, 1n), true);
  assert.equal(lab.query(Query.methods.taint, { modelId, version: 1n }).tainted, true);
  assert.throws(() => openSession(lab, modelId), /not published/);
  const child = registerModel(lab);
  const version = draft(lab, child);
  const edge = { type: EdgeType.EDGE_TYPE_FINETUNED_FROM, sourceId: modelId };
  assert.throws(() => addEdge(lab, { modelId: child, version }, edge), /not published/);
  lab.checkInvariants();
  const copy = lab.imported(lab.exportGenesis());
  assert.deepEqual(copy.dump(), lab.dump());
  const message = { authority: authority(lab), modelId, version: 1n };
  lab.rejects(Msg.methods.clearVersion, { ...message, authority: ALICE.address }, ["gov", 13]);
  lab.rejects(Msg.methods.clearVersion, { ...message, version: 2n }, ["model", 3]);
  lab.run(Msg.methods.clearVersion, message);
  assert.equal(stateOf(lab, modelId), ModelVersionState.MODEL_VERSION_STATE_CLEARED);
  assert.equal(keeper.isTainted(modelId, 1n), false);
  lab.rejects(Msg.methods.clearVersion, message, ["model", 52]);
  openSession(lab, modelId);
  addEdge(lab, { modelId: child, version }, edge);
  lab.checkInvariants();
});

test("a deprecated version that was tainted is deprecated again; a draft cannot be tainted", () => {
  const lab = marketLab();
  const modelId = publishedModel(lab, publishedNet(lab));
  lab.run(Msg.methods.deprecateVersion, { owner: TRAINER.address, modelId, version: 1n });
  const keeper = lab.keeper<ModelKeeper>("model");
  keeper.taint(modelId, 1n);
  keeper.clear(modelId, 1n);
  assert.equal(stateOf(lab, modelId), ModelVersionState.MODEL_VERSION_STATE_DEPRECATED);
  const number = draft(lab, modelId);
  assert.throws(() => keeper.taint(modelId, number), /not published/);
});

test("a source that is tainted while its descendant is a draft stops the publication", () => {
  const lab = marketLab();
  const modelId = publishedModel(lab, publishedNet(lab));
  const child = registerModel(lab, ModelKind.MODEL_KIND_FINETUNE);
  const version = draft(lab, child);
  addEdge(lab, { modelId: child, version }, { type: EdgeType.EDGE_TYPE_FINETUNED_FROM, sourceId: modelId });
  lab.keeper<ModelKeeper>("model").taint(modelId, 1n);
  lab.rejects(Msg.methods.publishVersion, { owner: TRAINER.address, modelId: child, version }, ["model", 17]);
});

test("Story: a descendant cannot be paid by way of an ancestor that claims nothing", () => {
  const { lab, baseId, modelId } = silentBase();
  const keeper = lab.keeper<ModelKeeper>("model");
  assert.deepEqual(keeper.ancestors(modelId, 1n), [{ modelId: baseId, version: 1n }]);
  assert.deepEqual(keeper.descendants(baseId, 1n), [{ modelId, version: 1n }]);
  assert.deepEqual(
    lab.query(Query.methods.ancestors, { modelId, version: 1n }).versions,
    keeper.ancestors(modelId, 1n),
  );
  assert.equal(lab.query(Query.methods.descendants, { modelId: baseId, version: 1n }).versions.length, 1);
  const sessionId = openSession(lab, modelId);
  settle(lab, sessionId, 30n, 900n);
  keeper.taint(baseId, 1n);
  assert.equal(keeper.isTainted(modelId, 1n), true);
  divideAt({ lab, modelId }, { batchId: 1n, kappaBps: 10_000n });
  const held = lab.query(RewardsQuery.methods.disputes, {}).disputes.filter((found) => found.modelId === modelId);
  assert.equal(held.length, 1);
  const release = { sender: ALICE.address, modelId, version: 1n };
  lab.rejects(Msg.methods.settleHeld, release, ["model", 72]);
  lab.run(Msg.methods.clearVersion, { authority: authority(lab), modelId: baseId, version: 1n });
  lab.run(Msg.methods.settleHeld, release);
  lab.keeper<RewardsKeeper>("rewards").settleEscrow(modelId, 1n, { kind: "release" });
  assert.equal(keeper.isTainted(modelId, 1n), false);
  lab.checkInvariants();
});
