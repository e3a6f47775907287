import assert from "node:assert/strict";
import { test } from "node:test";
import { PubKey } from "#proto/cosmos/crypto/secp256k1/keys.ts";
import { Msg as DatanetMsg, type MsgRegisterLicense } from "#proto/tributary/datanet/v1/tx.ts";
import { Purpose } from "#proto/tributary/datanet/v1/types.ts";
import { Query } from "#proto/tributary/model/v1/query.ts";
import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { EdgeType, ModelKind, SessionState } from "#proto/tributary/model/v1/types.ts";
import { packAny } from "#sdk";
import { ALICE, BOB, CURATOR, contribute, createNet, draftOf, policyOf, utrib } from "#test/support/economy.ts";
import {
  addEdge,
  CLIENT,
  draft,
  marketLab,
  NODE,
  openSession,
  publish,
  registerModel,
  settle,
  TRAINER,
} from "#test/support/market.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";

const { PURPOSE_TRAINING: TRAINING, PURPOSE_DISTILLATION: DISTILLATION } = Purpose;
const owner = TRAINER.address;

/** A market with a datanet whose first version was frozen under a licence. */
function licensed(terms: Partial<MsgRegisterLicense> = {}): { lab: ModuleLab; datanetId: bigint } {
  const lab = marketLab();
  const datanetId = createNet(lab);
  const bundle = contribute(lab, datanetId, draftOf(ALICE, "licensed"));
  const { licenseId } = lab.run(DatanetMsg.methods.registerLicense, {
    registrar: CURATOR.address,
    name: "terms",
    purposes: [TRAINING, DISTILLATION],
    commercial: true,
    derivatives: true,
    ...terms,
  });
  const policy = policyOf({ licenseId });
  lab.run(DatanetMsg.methods.updateDatanet, { curator: CURATOR.address, datanetId, state: 1, policy });
  const version = { curator: CURATOR.address, datanetId, addBundleIds: [bundle], complete: true };
  lab.run(DatanetMsg.methods.publishVersion, version);
  return { lab, datanetId };
}

function drafted(lab: ModuleLab): { modelId: bigint; version: bigint } {
  const modelId = registerModel(lab);
  return { modelId, version: draft(lab, modelId) };
}

const edgeOf = (of: { modelId: bigint; version: bigint }, datanetId: bigint) => ({
  owner,
  ...of,
  type: EdgeType.EDGE_TYPE_TRAINED_ON,
  sourceId: datanetId,
  sourceVersion: 1n,
  royaltyBps: 4_000,
});

const leave = (datanetId: bigint, purpose: number = TRAINING) => ({
  curator: CURATOR.address,
  datanetId,
  grantee: owner,
  purpose,
});

test("a licence that ends between draft and publication forbids the publication", () => {
  const { lab, datanetId } = licensed({ expiresHeight: 5n });
  const of = drafted(lab);
  lab.run(Msg.methods.addEdge, edgeOf(of, datanetId));
  lab.advance(Number(6n - lab.height()));
  lab.rejects(Msg.methods.publishVersion, { owner, ...of }, ["model", 20]);
  lab.rejects(Msg.methods.addEdge, edgeOf(drafted(lab), datanetId), ["model", 20]);
});

test("a licence in its last block still allows the publication", () => {
  const { lab, datanetId } = licensed({ expiresHeight: 5n });
  const of = drafted(lab);
  lab.run(Msg.methods.addEdge, edgeOf(of, datanetId));
  lab.advance(Number(5n - lab.height()));
  publish(lab, of.modelId, of.version);
});

test("where leave is needed nobody publishes without it, or once it was taken back or has run out", () => {
  const { lab, datanetId } = licensed({ consentRequired: true });
  const of = drafted(lab);
  const edge = edgeOf(of, datanetId);
  lab.rejects(Msg.methods.addEdge, edge, ["model", 82]);
  lab.run(DatanetMsg.methods.grantAccess, leave(datanetId, DISTILLATION));
  lab.run(DatanetMsg.methods.grantAccess, { ...leave(datanetId), grantee: BOB.address });
  lab.rejects(Msg.methods.addEdge, edge, ["model", 82]);
  lab.run(DatanetMsg.methods.grantAccess, leave(datanetId));
  lab.run(Msg.methods.addEdge, edge);
  lab.run(DatanetMsg.methods.revokeAccess, leave(datanetId));
  lab.rejects(Msg.methods.publishVersion, { owner, ...of }, ["model", 82]);
  const expiresHeight = lab.height() + 3n;
  lab.run(DatanetMsg.methods.grantAccess, { ...leave(datanetId), expiresHeight });
  lab.advance(4);
  lab.rejects(Msg.methods.publishVersion, { owner, ...of }, ["model", 82]);
  lab.run(DatanetMsg.methods.grantAccess, { ...leave(datanetId), expiresHeight: lab.height() + 1n });
  publish(lab, of.modelId, of.version);
});

test("under an open licence a leave that was taken back forbids what others may do", () => {
  const { lab, datanetId } = licensed();
  const of = drafted(lab);
  lab.run(Msg.methods.addEdge, edgeOf(of, datanetId));
  lab.run(DatanetMsg.methods.grantAccess, leave(datanetId));
  lab.run(DatanetMsg.methods.revokeAccess, leave(datanetId));
  lab.rejects(Msg.methods.publishVersion, { owner, ...of }, ["model", 82]);
  lab.run(DatanetMsg.methods.grantAccess, leave(datanetId));
  publish(lab, of.modelId, of.version);
});

test("distilling from a model needs leave for the data behind it", () => {
  const { lab, datanetId } = licensed({ consentRequired: true });
  lab.run(DatanetMsg.methods.grantAccess, leave(datanetId));
  const base = drafted(lab);
  lab.run(Msg.methods.addEdge, edgeOf(base, datanetId));
  publish(lab, base.modelId, base.version);
  const modelId = registerModel(lab, ModelKind.MODEL_KIND_FINETUNE);
  const version = draft(lab, modelId);
  const edge = { owner, modelId, version, type: EdgeType.EDGE_TYPE_DISTILLED_FROM, sourceId: base.modelId };
  lab.rejects(Msg.methods.addEdge, { ...edge, sourceVersion: 1n, royaltyBps: 0 }, ["model", 82]);
  lab.run(DatanetMsg.methods.grantAccess, leave(datanetId, DISTILLATION));
  addEdge(lab, { modelId, version }, { type: edge.type, sourceId: base.modelId });
  publish(lab, modelId, version);
});

test("once the licence behind a version has ended nothing new is served, of it or of what descends from it, and open sessions settle", () => {
  const { lab, datanetId } = licensed({ expiresHeight: 20n });
  const of = drafted(lab);
  lab.run(Msg.methods.addEdge, edgeOf(of, datanetId));
  publish(lab, of.modelId, of.version);
  const child = registerModel(lab, ModelKind.MODEL_KIND_FINETUNE);
  const tuned = draft(lab, child);
  addEdge(lab, { modelId: child, version: tuned }, { type: EdgeType.EDGE_TYPE_FINETUNED_FROM, sourceId: of.modelId });
  publish(lab, child, tuned);
  const free = drafted(lab);
  publish(lab, free.modelId, free.version);
  const sessionId = openSession(lab, of.modelId);
  settle(lab, sessionId, 10n, 300n);
  lab.run(Msg.methods.topUpSession, { client: CLIENT.address, sessionId, amount: utrib(1_000n) });
  lab.advance(Number(21n - lab.height()));
  const opening = (modelId: bigint) => ({
    client: CLIENT.address,
    modelId,
    version: 1n,
    node: NODE.address,
    deposit: utrib(1_000_000n),
    receiptKey: packAny(PubKey, { key: CLIENT.publicKey }),
    blocks: 100n,
  });
  for (const modelId of [of.modelId, child]) lab.rejects(Msg.methods.openSession, opening(modelId), ["model", 81]);
  lab.run(Msg.methods.openSession, opening(free.modelId));
  lab.rejects(Msg.methods.topUpSession, { client: CLIENT.address, sessionId, amount: utrib(1_000n) }, ["model", 81]);
  settle(lab, sessionId, 20n, 600n);
  lab.run(Msg.methods.closeSession, { sender: NODE.address, sessionId });
  const { session } = lab.query(Query.methods.session, { sessionId });
  assert.deepEqual([session.state, session.spent], [SessionState.SESSION_STATE_CLOSED, 60_000n]);
  lab.checkInvariants();
});
