import assert from "node:assert/strict";
import { test } from "node:test";
import { Msg as DatanetMsg } from "#proto/tributary/datanet/v1/tx.ts";
import { Purpose } from "#proto/tributary/datanet/v1/types.ts";
import { Query } from "#proto/tributary/model/v1/query.ts";
import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { EdgeType, ModelKind, ModelVersionState } from "#proto/tributary/model/v1/types.ts";
import { ALICE, CURATOR, DENOM, policyOf, publishedNet, utrib } from "#test/support/economy.ts";
import {
  addEdge,
  draft,
  draftMessage,
  marketLab,
  publish,
  publishedModel,
  registerModel,
  TRAINER,
} from "#test/support/market.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";

const vector = (lab: ModuleLab, modelId: bigint, version = 1n): readonly (readonly [string, number])[] => {
  const { royalties, dataShares } = lab.query(Query.methods.royaltyStack, { modelId, version });
  return [
    ...royalties.map(({ modelId: from, bps }) => [`model ${from}`, bps] as const),
    ...dataShares.map(({ datanetId, bps }) => [`data ${datanetId}`, bps] as const),
  ];
};

test("a model is registered for a fee that burns", () => {
  const lab = marketLab();
  const supply = lab.supply(DENOM);
  const modelId = registerModel(lab);
  assert.equal(lab.query(Query.methods.model, { modelId }).model.owner, TRAINER.address);
  assert.equal(lab.query(Query.methods.models, {}).models.length, 1);
  assert.equal(lab.supply(DENOM), supply - 1_000_000n);
  const base = { owner: TRAINER.address, kind: 1, name: "m" };
  lab.rejects(Msg.methods.registerModel, { ...base, kind: 0 }, ["model", 8]);
  lab.rejects(Msg.methods.registerModel, { ...base, name: "" }, ["model", 9]);
  lab.rejects(Msg.methods.registerModel, { ...base, metadataUri: "u".repeat(257) }, ["model", 9]);
  lab.rejects(Msg.methods.registerModel, { ...base, metadataHash: new Uint8Array(3) }, ["model", 10]);
});

test("what is wrong with a draft has a code each", () => {
  const lab = marketLab();
  const modelId = registerModel(lab);
  const rejects = (changes: object, code: number): void =>
    lab.rejects(Msg.methods.draftVersion, { ...draftMessage(modelId), ...changes }, ["model", code]);
  const share = (payee: string, bps: number) => ({ payee, bps, modelId: 0n, version: 0n });
  rejects({ modelId: 9n }, 2);
  rejects({ owner: ALICE.address }, 6);
  rejects({ metadataUri: "u".repeat(257) }, 9);
  rejects({ artifactHash: new Uint8Array(31) }, 10);
  rejects({ methods: [] }, 11);
  rejects({ methods: [3, 3] }, 11);
  rejects({ methods: [9] }, 11);
  rejects({ unitPrice: utrib(0n) }, 12);
  rejects({ unitPrice: { denom: "other", amount: 1n } }, 12);
  rejects({ servingBps: 4_001 }, 13);
  rejects({ ownShares: [] }, 14);
  rejects({ ownShares: [share(ALICE.address, 9_999)] }, 14);
  rejects({ ownShares: [share(ALICE.address, 5_000), share(ALICE.address, 5_000)] }, 14);
  rejects({ ownBps: 10_001 }, 23);
  rejects({ ownBps: 8_001 }, 23);
  rejects({ ownBps: 6_001 }, 24);
  assert.equal(draft(lab, modelId), 1n);
  assert.equal(draft(lab, modelId), 2n);
});

test("a published version has a vector of 10 000 and cannot change", () => {
  const lab = marketLab();
  const net = publishedNet(lab);
  const modelId = publishedModel(lab, net);
  const { version, edges } = lab.query(Query.methods.version, { modelId, version: 1n });
  assert.equal(version.state, ModelVersionState.MODEL_VERSION_STATE_PUBLISHED);
  assert.equal(edges.length, 1);
  assert.deepEqual(vector(lab, modelId), [
    [`model ${modelId}`, 1_500],
    [`data ${net}`, 8_500],
  ]);
  assert.equal(version.dataShares[0]?.claimedBps, 4_000);
  lab.rejects(Msg.methods.publishVersion, { owner: TRAINER.address, modelId, version: 1n }, ["model", 15]);
  lab.rejects(Msg.methods.publishVersion, { owner: ALICE.address, modelId, version: 1n }, ["model", 6]);
  lab.rejects(Msg.methods.publishVersion, { owner: TRAINER.address, modelId, version: 9n }, ["model", 3]);
  lab.checkInvariants();
});

test("a lineage of base, fine-tune and adapter inherits every claim verbatim", () => {
  const lab = marketLab();
  const [first, second] = [publishedNet(lab), publishedNet(lab)];
  const base = publishedModel(lab, first);
  const tuned = registerModel(lab, ModelKind.MODEL_KIND_FINETUNE);
  draft(lab, tuned);
  const at = { modelId: tuned, version: 1n };
  addEdge(lab, at, { type: EdgeType.EDGE_TYPE_FINETUNED_FROM, sourceId: base });
  addEdge(lab, at, { sourceId: second, royaltyBps: 1_000 });
  publish(lab, tuned, 1n);
  const adapter = registerModel(lab, ModelKind.MODEL_KIND_ADAPTER);
  draft(lab, adapter);
  addEdge(lab, { modelId: adapter, version: 1n }, { type: EdgeType.EDGE_TYPE_ADAPTS, sourceId: tuned });
  publish(lab, adapter, 1n);
  assert.deepEqual(vector(lab, adapter), [
    [`model ${base}`, 1_500],
    [`model ${tuned}`, 1_500],
    [`model ${adapter}`, 1_500],
    [`data ${first}`, 4_400],
    [`data ${second}`, 1_100],
  ]);
  assert.equal(lab.query(Query.methods.version, { modelId: adapter, version: 1n }).version.depth, 2);
  const { edges } = lab.query(Query.methods.lineage, { modelId: adapter, version: 1n });
  assert.equal(edges.length, 4);
  assert.equal(lab.query(Query.methods.lineage, { modelId: adapter, version: 1n, depth: 1 }).edges.length, 1);
  assert.equal(lab.query(Query.methods.versions, { modelId: adapter }).versions.length, 1);
  lab.checkInvariants();
});

test("what is wrong with an edge has a code each", () => {
  const lab = marketLab();
  const net = publishedNet(lab);
  const base = publishedModel(lab, net);
  const modelId = registerModel(lab, ModelKind.MODEL_KIND_FINETUNE);
  draft(lab, modelId);
  const edge = {
    owner: TRAINER.address,
    modelId,
    version: 1n,
    type: EdgeType.EDGE_TYPE_TRAINED_ON,
    sourceId: net,
    sourceVersion: 1n,
    royaltyBps: 1_000,
  };
  const rejects = (changes: object, code: number): void =>
    lab.rejects(Msg.methods.addEdge, { ...edge, ...changes }, ["model", code]);
  const fromModel = { type: EdgeType.EDGE_TYPE_FINETUNED_FROM, sourceId: base, royaltyBps: 0 };
  rejects({ modelId: 9n }, 2);
  rejects({ version: 9n }, 3);
  rejects({ owner: ALICE.address }, 6);
  rejects({ type: 0 }, 8);
  rejects({ sourceId: 9n }, 5);
  rejects({ sourceVersion: 2n }, 5);
  rejects({ royaltyBps: 0 }, 21);
  rejects({ royaltyBps: 9_000 }, 23);
  rejects({ ...fromModel, sourceVersion: 7n }, 5);
  rejects({ ...fromModel, sourceId: modelId }, 17);
  rejects({ ...fromModel, royaltyBps: 5 }, 22);
  lab.run(Msg.methods.addEdge, edge);
  rejects({}, 18);
  rejects({ modelId: base }, 15);
  const { params } = lab.query(Query.methods.params, {});
  const authority = lab.wiring.authority;
  lab.run(Msg.methods.updateParams, { authority, params: { ...params, parentsMax: 1, dataSharesMax: 1 } });
  rejects({ sourceId: publishedNet(lab) }, 19);
  lab.run(Msg.methods.updateParams, { authority, params: { ...params, royaltySharesMax: 1 } });
  rejects(fromModel, 25);
});

test("lineage is at most eight deep", () => {
  const lab = marketLab();
  let source = publishedModel(lab, publishedNet(lab));
  for (let depth = 1; depth <= 9; depth++) {
    const modelId = registerModel(lab, ModelKind.MODEL_KIND_FINETUNE);
    draft(lab, modelId, { ownBps: 0, ownShares: [] });
    const edge = { owner: TRAINER.address, modelId, version: 1n, type: 2, sourceId: source, sourceVersion: 1n };
    if (depth === 9) lab.rejects(Msg.methods.addEdge, edge, ["model", 26]);
    else {
      lab.run(Msg.methods.addEdge, edge);
      publish(lab, modelId, 1n);
    }
    source = modelId;
  }
  lab.checkInvariants();
});

test("a licence decides about purpose, trade, derivatives and the least royalty", () => {
  const lab = marketLab();
  const licensed = (terms: object): bigint => {
    const { licenseId } = lab.run(DatanetMsg.methods.registerLicense, {
      registrar: CURATOR.address,
      name: "terms",
      purposes: [1, 2, 3, 4, 5],
      commercial: true,
      derivatives: true,
      ...terms,
    });
    return publishedNet(lab, { licenseId });
  };
  const edgeTo = (sourceId: bigint, changes: object = {}) => {
    const modelId = registerModel(lab);
    draft(lab, modelId);
    return {
      owner: TRAINER.address,
      modelId,
      version: 1n,
      type: 1,
      sourceId,
      sourceVersion: 1n,
      royaltyBps: 500,
      ...changes,
    };
  };
  lab.rejects(Msg.methods.addEdge, edgeTo(licensed({ purposes: [2] })), ["model", 20]);
  lab.rejects(Msg.methods.addEdge, edgeTo(licensed({ purposes: [1] }), { type: 6 }), ["model", 20]);
  lab.rejects(Msg.methods.addEdge, edgeTo(licensed({ commercial: false })), ["model", 20]);
  lab.rejects(Msg.methods.addEdge, edgeTo(licensed({ royaltyMinBps: 501 })), ["model", 21]);
  const onlyBase = edgeTo(licensed({ derivatives: false }));
  lab.run(Msg.methods.addEdge, onlyBase);
  publish(lab, onlyBase.modelId, 1n);
  lab.rejects(Msg.methods.addEdge, edgeTo(onlyBase.modelId, { type: 2, royaltyBps: 0 }), ["model", 20]);
  const notDistilled = edgeTo(licensed({ purposes: [1] }));
  lab.run(Msg.methods.addEdge, notDistilled);
  publish(lab, notDistilled.modelId, 1n);
  lab.rejects(Msg.methods.addEdge, edgeTo(notDistilled.modelId, { type: 5, royaltyBps: 0 }), ["model", 20]);
  const evaluated = edgeTo(licensed({}), { type: 7, royaltyBps: 0 });
  lab.run(Msg.methods.addEdge, evaluated);
  publish(lab, evaluated.modelId, 1n);
  assert.deepEqual(vector(lab, evaluated.modelId).at(-1), ["data 0", 8_500]);
  assert.equal(policyOf().curatorBps, 500);
  lab.checkInvariants();
});

test("a deprecated version takes no new sessions and stays what it was", () => {
  const lab = marketLab();
  const modelId = publishedModel(lab, publishedNet(lab));
  lab.rejects(Msg.methods.deprecateVersion, { owner: ALICE.address, modelId, version: 1n }, ["model", 6]);
  lab.run(Msg.methods.deprecateVersion, { owner: TRAINER.address, modelId, version: 1n });
  lab.rejects(Msg.methods.deprecateVersion, { owner: TRAINER.address, modelId, version: 1n }, ["model", 16]);
  lab.checkInvariants();
});

test("only governance changes parameters, and only within bounds", () => {
  const lab = marketLab();
  const { params } = lab.query(Query.methods.params, {});
  const authority = lab.wiring.authority;
  lab.rejects(Msg.methods.updateParams, { authority: ALICE.address, params }, ["gov", 13]);
  for (const change of [
    { depthMax: 9 },
    { royaltySharesMax: 17 },
    { inheritedBpsMax: 8_001 },
    { dataFloorBaseBps: 1_999 },
    { servingBpsMax: 4_001 },
    { denoms: [] },
    { settleWindow: 0n },
  ]) {
    lab.rejects(Msg.methods.updateParams, { authority, params: { ...params, ...change } }, ["model", 37]);
  }
});

test("a licence that has ended allows nothing new, even where the edge was there before", () => {
  const lab = marketLab();
  const { licenseId } = lab.run(DatanetMsg.methods.registerLicense, {
    registrar: CURATOR.address,
    name: "for a while",
    purposes: Object.values(Purpose).filter((purpose) => purpose !== Purpose.PURPOSE_UNSPECIFIED),
    commercial: true,
    derivatives: true,
    expiresHeight: lab.height() + 100n,
  });
  const datanetId = publishedNet(lab, { licenseId });
  const modelId = registerModel(lab);
  const of = { modelId, version: draft(lab, modelId) };
  addEdge(lab, of, { sourceId: datanetId, royaltyBps: 4_000 });
  lab.advance(101);
  lab.rejects(Msg.methods.publishVersion, { owner: TRAINER.address, ...of }, ["model", 20]);
  const other = { modelId, version: draft(lab, modelId) };
  assert.throws(() => addEdge(lab, other, { sourceId: datanetId, royaltyBps: 4_000 }), /licence/);
});
