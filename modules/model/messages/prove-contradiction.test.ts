import assert from "node:assert/strict";
import { test } from "node:test";
import { Query } from "#proto/tributary/model/v1/query.ts";
import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { NodeState } from "#proto/tributary/model/v1/types.ts";
import { ALICE, publishedNet, utrib } from "#test/support/economy.ts";
import { CLIENT, marketLab, NODE, openSession, publishedModel, settle, signedReceipt } from "#test/support/market.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";
import { counterSigned, fundServing, registerNode } from "#test/support/serving.ts";

const opened = (): { lab: ModuleLab; modelId: bigint; sessionId: bigint } => {
  const lab = marketLab();
  fundServing(lab);
  const modelId = publishedModel(lab, publishedNet(lab));
  return { lab, modelId, sessionId: openSession(lab, modelId) };
};
const sessionOf = (lab: ModuleLab, sessionId: bigint) => lab.query(Query.methods.session, { sessionId }).session;
const reporter = ALICE.address;

test("two receipts of one sequence cost the client half of what neither leaves to the node, once", () => {
  const { lab, sessionId } = opened();
  const session = sessionOf(lab, sessionId);
  settle(lab, sessionId, 1n, 10n);
  const first = signedReceipt(lab, session, { sequence: 5n, units: 100n });
  const second = signedReceipt(lab, session, { sequence: 5n, units: 200n });
  const supply = lab.supply(first.receipt.cost.denom);
  const { lost } = lab.run(Msg.methods.proveContradiction, { reporter, first, second });
  // 1 000 000 put in, 20 000 claimed by the higher receipt, half of the rest lost; half of that burns.
  assert.equal(lost.amount, 490_000n);
  assert.equal(lab.supply(lost.denom), supply - 245_000n);
  lab.rejects(Msg.methods.proveContradiction, { reporter, first, second }, ["model", 67]);
  // What the client signed for is still the node's.
  lab.run(Msg.methods.settleReceipt, { node: NODE.address, receipt: second });
  lab.checkInvariants();
  assert.deepEqual(lab.imported(lab.exportGenesis()).dump(), lab.dump());
  lab.run(Msg.methods.closeSession, { sender: NODE.address, sessionId });
  const third = signedReceipt(lab, session, { sequence: 6n, units: 300n });
  const fourth = signedReceipt(lab, session, { sequence: 6n, units: 301n });
  lab.rejects(Msg.methods.proveContradiction, { reporter, first: third, second: fourth }, ["model", 30]);
});

test("what does not contradict itself, or is not signed, proves nothing", () => {
  const { lab, modelId, sessionId } = opened();
  const session = sessionOf(lab, sessionId);
  const first = signedReceipt(lab, session, { sequence: 5n, units: 100n });
  const second = signedReceipt(lab, session, { sequence: 6n, units: 200n });
  const rejects = (other: typeof second, code: number): void =>
    lab.rejects(Msg.methods.proveContradiction, { reporter, first, second: other }, ["model", code]);
  rejects(first, 66);
  rejects(second, 66);
  rejects(signedReceipt(lab, session, { sequence: 5n, units: 200n, signer: ALICE }), 36);
  const foreign = signedReceipt(lab, { ...session, id: openSession(lab, modelId) }, { sequence: 5n, units: 200n });
  rejects(foreign, 66);
  rejects({ ...foreign, receipt: { ...foreign.receipt, sessionId } }, 36);
  const huge = { ...second.receipt, sequence: 5n, cost: utrib(1n << 200n) };
  rejects({ ...second, receipt: huge }, 36);
  lab.checkInvariants();
});

test("a node that counter-signs two truths loses half its bond and is jailed", () => {
  const { lab, modelId } = opened();
  registerNode(lab, NODE, { modelId, version: 1n });
  const sessionId = openSession(lab, modelId);
  const session = sessionOf(lab, sessionId);
  const said = (units: bigint) => counterSigned(lab, NODE, session, { sequence: 3n, units });
  const proof = { reporter, first: said(1n), second: said(2n), byNode: true };
  lab.rejects(Msg.methods.proveContradiction, { ...proof, byNode: false }, ["model", 36]);
  assert.equal(lab.run(Msg.methods.proveContradiction, proof).lost.amount, 5_000_000n);
  const { node } = lab.query(Query.methods.node, { node: NODE.address });
  assert.deepEqual([node.state, node.bond.amount], [NodeState.NODE_STATE_JAILED, 5_000_000n]);
  lab.rejects(Msg.methods.proveContradiction, proof, ["model", 67]);
  lab.checkInvariants();
});

test("only the payer of an ended session rates it, once, by the weight of what it burned", () => {
  const { lab, sessionId } = opened();
  const rate = { payer: CLIENT.address, sessionId, score: 4 };
  settle(lab, sessionId, 1n, 5_000n);
  lab.rejects(Msg.methods.rateService, rate, ["model", 30]);
  lab.run(Msg.methods.closeSession, { sender: NODE.address, sessionId });
  lab.rejects(Msg.methods.rateService, { ...rate, payer: ALICE.address }, ["model", 7]);
  lab.rejects(Msg.methods.rateService, { ...rate, score: 6 }, ["model", 68]);
  lab.rejects(Msg.methods.rateService, { ...rate, score: 0 }, ["model", 68]);
  lab.run(Msg.methods.rateService, rate);
  lab.rejects(Msg.methods.rateService, rate, ["model", 69]);
  const unused = openSession(lab, sessionOf(lab, sessionId).modelId);
  lab.run(Msg.methods.closeSession, { sender: NODE.address, sessionId: unused });
  lab.rejects(Msg.methods.rateService, { ...rate, sessionId: unused }, ["model", 70]);
  registerNode(lab, NODE, { modelId: 1n, version: 1n });
  const { rating } = lab.query(Query.methods.node, { node: NODE.address });
  assert.deepEqual([rating?.weight, rating?.weightedScore, rating?.ratings], [5_000n, 20_000n, 1n]);
  assert.deepEqual(lab.imported(lab.exportGenesis()).dump(), lab.dump());
});
