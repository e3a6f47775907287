import assert from "node:assert/strict";
import { test } from "node:test";
import { buildPositionTree } from "#kernels/openings.ts";
import { adapterLeaf, adapterTag } from "#modules/model/checks.ts";
import { PubKey } from "#proto/cosmos/crypto/secp256k1/keys.ts";
import type { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";
import { Query } from "#proto/tributary/model/v1/query.ts";
import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { EdgeType, ModelKind, NodeState } from "#proto/tributary/model/v1/types.ts";
import { packAny } from "#sdk";
import { ALICE, DENOM, publishedNet, utrib } from "#test/support/economy.ts";
import {
  addEdge,
  CLIENT,
  draft,
  marketLab,
  NODE,
  openSession,
  publish,
  publishedModel,
  registerModel,
  signedReceipt,
} from "#test/support/market.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";
import { fundServing, registerNode } from "#test/support/serving.ts";

const node = NODE.address;

/** A node that serves a base with one adapter on it. */
function serving(): { lab: ModuleLab; baseId: bigint; adapterId: bigint } {
  const lab = marketLab();
  fundServing(lab);
  const baseId = publishedModel(lab, publishedNet(lab));
  const adapterId = registerModel(lab, ModelKind.MODEL_KIND_ADAPTER);
  const version = draft(lab, adapterId);
  addEdge(lab, { modelId: adapterId, version }, { type: EdgeType.EDGE_TYPE_ADAPTS, sourceId: baseId });
  publish(lab, adapterId, version);
  registerNode(lab, NODE, { modelId: baseId, version: 1n });
  return { lab, baseId, adapterId };
}

/** Announces one adapter; returns its opening. */
function announce(lab: ModuleLab, adapterId: bigint, artifactHash?: Uint8Array): RangeOpening {
  const { version } = lab.query(Query.methods.version, { modelId: adapterId, version: 1n });
  const leaf = adapterLeaf({ modelId: adapterId, version: 1n, artifactHash: artifactHash ?? version.artifactHash });
  const tree = buildPositionTree(adapterTag(lab.chainId, node), [leaf]);
  lab.run(Msg.methods.announceAdapters, { node, adapterRoot: tree.root, adapters: 1 });
  return tree.open(0);
}

const nodeOf = (lab: ModuleLab) => lab.query(Query.methods.node, { node }).node;
const quote = (lab: ModuleLab, modelId: bigint): bigint =>
  lab.query(Query.methods.quote, { node, modelId, version: 1n }).price.amount;

test("an adapter on a base that is there already costs less, and no version less than its own price", () => {
  const { lab, baseId, adapterId } = serving();
  assert.equal(quote(lab, baseId), 1_000n);
  assert.throws(() => quote(lab, adapterId), /does not serve/);
  announce(lab, adapterId);
  assert.equal(quote(lab, adapterId), 750n);
  for (const modelId of [baseId, adapterId, 0n]) {
    assert.equal(lab.query(Query.methods.nodes, { modelId, version: 1n }).nodes.length, 1);
  }
  const sessionId = openSession(lab, adapterId);
  assert.equal(lab.query(Query.methods.session, { sessionId }).session.unitPrice.amount, 750n);
  const opening = { client: CLIENT.address, modelId: adapterId, version: 1n, node, deposit: utrib(1_000n), blocks: 9n };
  const keyed = { ...opening, receiptKey: packAny(PubKey, { key: ALICE.publicKey }) };
  lab.rejects(Msg.methods.openSession, { ...keyed, unitPriceMax: 749n }, ["model", 12]);
  lab.run(Msg.methods.openSession, { ...keyed, unitPriceMax: 750n });
  const terms = { node, capacity: 1_000n, slots: 1, priceMin: utrib(100n), discountBps: 9_000, addBond: utrib(0n) };
  lab.run(Msg.methods.updateNode, { ...terms, discountBps: 9_000 });
  assert.equal(quote(lab, adapterId), 100n);
  const other = publishedModel(lab, publishedNet(lab));
  assert.throws(() => openSession(lab, other), /does not serve/);
});

test("the price rises 5 % after a busy epoch and falls 5 % after an idle one, never below its least", () => {
  const { lab, baseId } = serving();
  const sessionId = openSession(lab, baseId, 100_000_000n);
  const use = (sequence: bigint, units: bigint): void => {
    const { session } = lab.query(Query.methods.session, { sessionId });
    const receipt = signedReceipt(lab, session, { sequence, units, cost: units * session.unitPrice.amount });
    lab.run(Msg.methods.settleReceipt, { node, receipt });
  };
  use(1n, 700n);
  lab.advance(1_000);
  assert.equal(quote(lab, baseId), 1_050n);
  lab.run(Msg.methods.closeSession, { sender: node, sessionId });
  const second = openSession(lab, baseId, 100_000_000n);
  assert.equal(lab.query(Query.methods.session, { sessionId: second }).session.unitPrice.amount, 1_050n);
  const { session } = lab.query(Query.methods.session, { sessionId: second });
  const receipt = signedReceipt(lab, session, { sequence: 1n, units: 500n, cost: 525_000n });
  lab.run(Msg.methods.settleReceipt, { node, receipt });
  lab.advance(1_000);
  assert.equal(quote(lab, baseId), 1_050n);
  lab.advance(1_000);
  assert.equal(quote(lab, baseId), 997n);
  lab.advance(1_000);
  assert.equal(quote(lab, baseId), 947n);
  lab.checkInvariants();
});

test("a paused node takes no sessions; one that leaves gets its bond after a while", () => {
  const { lab, baseId } = serving();
  lab.rejects(Msg.methods.unfreezeNode, { node }, ["model", 55]);
  lab.run(Msg.methods.freezeNode, { node });
  lab.rejects(Msg.methods.freezeNode, { node }, ["model", 55]);
  assert.throws(() => openSession(lab, baseId), /another state/);
  lab.run(Msg.methods.unfreezeNode, { node });
  lab.run(Msg.methods.updateNode, { node, exit: true });
  lab.rejects(Msg.methods.updateNode, { node, exit: true }, ["model", 55]);
  assert.equal(nodeOf(lab).state, NodeState.NODE_STATE_EXITED);
  assert.deepEqual(lab.imported(lab.exportGenesis()).dump(), lab.dump());
  const before = lab.balance(node, DENOM);
  lab.advance(10_001);
  assert.equal(lab.balance(node, DENOM), before + 10_000_000n);
  lab.rejects(Msg.methods.freezeNode, { node }, ["model", 54]);
  lab.checkInvariants();
});

test("a check is answered with the adapter the random value names; a missed one can be made good", () => {
  const { lab, adapterId } = serving();
  const opening = announce(lab, adapterId);
  const answer = { node, number: 1n, opening };
  lab.rejects(Msg.methods.answerFetch, answer, ["model", 58]);
  lab.advance(501);
  lab.rejects(Msg.methods.answerFetch, answer, ["model", 59]);
  lab.advance(5);
  const [leaf] = opening.leaves as [Uint8Array];
  const wrong = { ...opening, leaves: [leaf.map((byte) => byte ^ 1)] };
  lab.rejects(Msg.methods.answerFetch, { ...answer, opening: wrong }, ["model", 60]);
  lab.rejects(Msg.methods.answerFetch, { ...answer, opening: { ...opening, start: 1 } }, ["model", 60]);
  lab.run(Msg.methods.answerFetch, answer);
  lab.rejects(Msg.methods.answerFetch, answer, ["model", 58]);
  lab.advance(600);
  assert.equal(nodeOf(lab).misses, 1);
  assert.deepEqual(lab.imported(lab.exportGenesis()).dump(), lab.dump());
  lab.checkInvariants();
  lab.run(Msg.methods.answerFetch, { ...answer, number: 2n });
  assert.equal(nodeOf(lab).misses, 0);
  lab.checkInvariants();
});

test("a node that announced what it does not hold is jailed after three misses and loses a little", () => {
  const { lab, adapterId } = serving();
  const opening = announce(lab, adapterId, new Uint8Array(32));
  lab.advance(510);
  lab.rejects(Msg.methods.answerFetch, { node, number: 1n, opening }, ["model", 60]);
  lab.advance(1_600);
  const jailed = nodeOf(lab);
  assert.deepEqual([jailed.state, jailed.bond.amount, jailed.adapters], [NodeState.NODE_STATE_JAILED, 9_900_000n, 0]);
  assert.equal(lab.query(Query.methods.node, { node }).checks.length, 0);
  lab.checkInvariants();
  lab.rejects(Msg.methods.unfreezeNode, { node }, ["model", 32]);
  lab.advance(1_000);
  lab.rejects(Msg.methods.unfreezeNode, { node }, ["model", 41]);
  const terms = { node, capacity: 1_000n, slots: 1, priceMin: utrib(100n), discountBps: 0, endpoint: "" };
  lab.run(Msg.methods.updateNode, { ...terms, addBond: utrib(100_000n) });
  lab.run(Msg.methods.unfreezeNode, { node });
  assert.equal(nodeOf(lab).state, NodeState.NODE_STATE_ACTIVE);
  lab.checkInvariants();
});

test("what is wrong with a node has a code each", () => {
  const { lab, baseId } = serving();
  const base = {
    node: CLIENT.address,
    bond: utrib(10_000_000n),
    key: packAny(PubKey, { key: ALICE.publicKey }),
    baseModelId: baseId,
    baseVersion: 1n,
    capacity: 1n,
    price: utrib(2n),
    priceMin: utrib(1n),
  };
  const rejects = (changes: object, code: number): void =>
    lab.rejects(Msg.methods.registerNode, { ...base, ...changes }, ["model", code]);
  rejects({ node }, 53);
  rejects({ key: undefined }, 27);
  rejects({ baseVersion: 9n }, 3);
  rejects({ bond: { denom: "x", amount: 10_000_000n } }, 40);
  rejects({ bond: utrib(9_999_999n) }, 41);
  rejects({ capacity: 0n }, 56);
  rejects({ discountBps: 9_001 }, 56);
  rejects({ price: { denom: "x", amount: 2n } }, 12);
  rejects({ priceMin: utrib(3n) }, 12);
  rejects({ priceMin: utrib(0n) }, 12);
  rejects({ endpoint: "e".repeat(257) }, 9);
  lab.rejects(Msg.methods.announceAdapters, { node, adapterRoot: new Uint8Array(31), adapters: 1 }, ["model", 10]);
  lab.rejects(Msg.methods.announceAdapters, { node, adapterRoot: new Uint8Array(32), adapters: 100_001 }, [
    "model",
    56,
  ]);
});
