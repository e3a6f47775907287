import assert from "node:assert/strict";
import { test } from "node:test";
import { PubKey } from "#proto/cosmos/crypto/secp256k1/keys.ts";
import { Query } from "#proto/tributary/model/v1/query.ts";
import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { AgentState, EdgeType, ModelKind } from "#proto/tributary/model/v1/types.ts";
import { packAny } from "#sdk";
import { ALICE, BOB, CAROL, DENOM, publishedNet, utrib } from "#test/support/economy.ts";
import {
  addEdge,
  draft,
  marketLab,
  NODE,
  publish,
  publishedModel,
  registerModel,
  TRAINER,
} from "#test/support/market.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";

const owner = TRAINER.address;
const account = BOB.address;
const principal = ALICE.address;

interface Setting {
  readonly lab: ModuleLab;
  readonly modelId: bigint;
  readonly agentId: bigint;
}

const agentMessage = {
  owner,
  account,
  bond: utrib(10_000_000n),
  modelId: 0n,
  spendCap: utrib(5_000n),
  metadataUri: "ipfs://agent",
};

function acting(): Setting {
  const lab = marketLab();
  const modelId = publishedModel(lab, publishedNet(lab));
  const { agentId } = lab.run(Msg.methods.registerAgent, agentMessage);
  return { lab, modelId, agentId };
}

const opening = (modelId: bigint, deposit: bigint, changes: object = {}) => ({
  client: account,
  principal,
  modelId,
  version: 1n,
  node: NODE.address,
  deposit: utrib(deposit),
  receiptKey: packAny(PubKey, { key: BOB.publicKey }),
  blocks: 10n,
  ...changes,
});
const grant = (agentId: bigint, cap: bigint, changes: object = {}) => ({
  principal,
  agentId,
  cap: utrib(cap),
  blocks: 100n,
  ...changes,
});

test("an agent spends a principal's money within its mandate and its own cap, and the rest goes back to the principal", () => {
  const { lab, modelId, agentId } = acting();
  lab.rejects(Msg.methods.openSession, opening(modelId, 1_000n), ["model", 64]);
  lab.run(Msg.methods.grantMandate, grant(agentId, 3_000n));
  const before = lab.balance(principal, DENOM);
  const { sessionId } = lab.run(Msg.methods.openSession, opening(modelId, 2_000n));
  assert.equal(lab.balance(principal, DENOM), before - 2_000n);
  lab.rejects(Msg.methods.openSession, opening(modelId, 1_001n), ["model", 65]);
  lab.run(Msg.methods.topUpSession, { client: account, sessionId, amount: utrib(1_000n) });
  lab.rejects(Msg.methods.topUpSession, { client: account, sessionId, amount: utrib(1n) }, ["model", 65]);
  lab.run(Msg.methods.topUpSession, { client: principal, sessionId, amount: utrib(1n) });
  lab.rejects(Msg.methods.topUpSession, { client: CAROL.address, sessionId, amount: utrib(1n) }, ["model", 7]);
  // Another principal's mandate is still under the agent's own cap of 5 000.
  lab.run(Msg.methods.grantMandate, grant(agentId, 9_000n, { principal: CAROL.address }));
  const other = { principal: CAROL.address };
  lab.rejects(Msg.methods.openSession, opening(modelId, 2_001n, other), ["model", 65]);
  lab.run(Msg.methods.openSession, opening(modelId, 2_000n, other));
  lab.checkInvariants();
  assert.deepEqual(lab.imported(lab.exportGenesis()).dump(), lab.dump());
  lab.run(Msg.methods.closeSession, { sender: principal, sessionId });
  lab.advance(101);
  lab.run(Msg.methods.expireSession, { sender: CAROL.address, sessionId });
  assert.equal(lab.balance(principal, DENOM), before);
  lab.checkInvariants();
});

test("caps count anew in the next epoch; a mandate ends by time and by revocation", () => {
  const { lab, modelId, agentId } = acting();
  lab.run(Msg.methods.grantMandate, grant(agentId, 1_000n, { blocks: 2_000n }));
  lab.run(Msg.methods.openSession, opening(modelId, 1_000n));
  lab.run(Msg.methods.grantMandate, grant(agentId, 1_000n, { blocks: 2_000n }));
  lab.rejects(Msg.methods.openSession, opening(modelId, 1_000n), ["model", 65]);
  lab.advance(1_000);
  lab.run(Msg.methods.openSession, opening(modelId, 1_000n));
  lab.advance(1_001);
  lab.rejects(Msg.methods.openSession, opening(modelId, 1_000n), ["model", 64]);
  lab.run(Msg.methods.grantMandate, grant(agentId, 1_000n, { modelId: 9n }));
  lab.rejects(Msg.methods.openSession, opening(modelId, 1_000n), ["model", 64]);
  lab.run(Msg.methods.grantMandate, grant(agentId, 1_000n));
  assert.equal(lab.query(Query.methods.mandates, { agentId }).mandates.length, 1);
  lab.run(Msg.methods.revokeMandate, { principal, agentId });
  lab.rejects(Msg.methods.revokeMandate, { principal, agentId }, ["model", 64]);
  lab.rejects(Msg.methods.openSession, opening(modelId, 1_000n), ["model", 64]);
});

test("an agent is a draft until its bond is whole, acts only while active, and is paid back when retired", () => {
  const lab = marketLab();
  const modelId = publishedModel(lab, publishedNet(lab));
  const { agentId } = lab.run(Msg.methods.registerAgent, { ...agentMessage, bond: utrib(1n) });
  lab.run(Msg.methods.grantMandate, grant(agentId, 3_000n));
  lab.rejects(Msg.methods.openSession, opening(modelId, 1_000n), ["model", 63]);
  const update = { owner, agentId, spendCap: utrib(5_000n), addBond: utrib(9_999_999n), suspended: false };
  assert.equal(lab.run(Msg.methods.updateAgent, update).state, AgentState.AGENT_STATE_ACTIVE);
  lab.run(Msg.methods.openSession, opening(modelId, 1_000n));
  lab.run(Msg.methods.updateAgent, { ...update, addBond: utrib(0n), suspended: true });
  lab.rejects(Msg.methods.openSession, opening(modelId, 1_000n), ["model", 63]);
  lab.rejects(Msg.methods.updateAgent, { ...update, owner: ALICE.address }, ["model", 6]);
  lab.rejects(Msg.methods.updateAgent, { ...update, addBond: { denom: "x", amount: 1n } }, ["model", 40]);
  lab.rejects(Msg.methods.updateAgent, { ...update, spendCap: { denom: "x", amount: 1n } }, ["model", 56]);
  const before = lab.balance(owner, DENOM);
  lab.run(Msg.methods.retireAgent, { owner, agentId });
  lab.rejects(Msg.methods.retireAgent, { owner, agentId }, ["model", 63]);
  lab.rejects(Msg.methods.grantMandate, grant(agentId, 1n), ["model", 63]);
  lab.checkInvariants();
  lab.advance(10_001);
  assert.equal(lab.balance(owner, DENOM), before + 10_000_000n);
  lab.checkInvariants();
});

test("an agent that serves is paid through the vector of its own version: 1500 of the rest, and data keeps its floor", () => {
  const lab = marketLab();
  const net = publishedNet(lab);
  const baseId = publishedModel(lab, net);
  const modelId = registerModel(lab, ModelKind.MODEL_KIND_AGENT);
  const version = draft(lab, modelId, { ownBps: 0, ownShares: [] });
  addEdge(lab, { modelId, version }, { type: EdgeType.EDGE_TYPE_ADAPTS, sourceId: baseId });
  publish(lab, modelId, version);
  const { royalties, dataShares } = lab.query(Query.methods.royaltyStack, { modelId, version });
  const own = royalties.find((share) => share.modelId === modelId);
  assert.deepEqual([own?.bps, own?.payee], [1_500, owner]);
  assert.ok(dataShares.reduce((sum, { bps }) => sum + bps, 0) >= 4_000);
  lab.run(Msg.methods.registerAgent, { ...agentMessage, account: NODE.address, modelId });
  const direct = { principal: "" };
  lab.rejects(Msg.methods.openSession, opening(baseId, 1_000n, direct), ["model", 57]);
  lab.run(Msg.methods.openSession, opening(modelId, 1_000n, direct));
});

test("what is wrong with an agent has a code each", () => {
  const { lab, modelId, agentId } = acting();
  const fresh = { ...agentMessage, account: CAROL.address };
  lab.rejects(Msg.methods.registerAgent, agentMessage, ["model", 62]);
  lab.rejects(Msg.methods.registerAgent, { ...fresh, modelId }, ["model", 8]);
  lab.rejects(Msg.methods.registerAgent, { ...fresh, modelId: 99n }, ["model", 2]);
  lab.rejects(Msg.methods.registerAgent, { ...fresh, bond: { denom: "x", amount: 1n } }, ["model", 40]);
  lab.rejects(Msg.methods.registerAgent, { ...fresh, spendCap: { denom: "x", amount: 1n } }, ["model", 56]);
  lab.rejects(Msg.methods.registerAgent, { ...fresh, metadataHash: new Uint8Array(1) }, ["model", 10]);
  lab.rejects(Msg.methods.grantMandate, grant(99n, 1n), ["model", 61]);
  lab.rejects(Msg.methods.grantMandate, grant(agentId, 0n), ["model", 56]);
  lab.rejects(Msg.methods.grantMandate, grant(agentId, 1n, { blocks: 0n }), ["model", 29]);
  assert.equal(lab.query(Query.methods.agents, {}).agents.length, 1);
  assert.equal(lab.query(Query.methods.agent, { agentId }).agent.account, account);
});
