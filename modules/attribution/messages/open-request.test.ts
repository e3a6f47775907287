import assert from "node:assert/strict";
import { test } from "node:test";
import { showGates } from "#attribution/methods/neighbours-prover.ts";
import { partsTree } from "#kernels/receipts.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { ArtefactState, BatchState, OpenedTree } from "#proto/tributary/attribution/v1/types.ts";
import { batchOf, CHALLENGER, claimMarket, commitIndex, submitClaim } from "#test/support/claims.ts";
import { ALICE, DENOM } from "#test/support/economy.ts";
import { ATTRIBUTOR } from "#test/support/market.ts";

const requester = CHALLENGER.address;
const attributor = ATTRIBUTOR.address;
const batchTarget = (batchId: bigint) => ({ claim: { kind: "batchId", value: batchId } }) as const;

test("requested bytes are published and paid for", () => {
  const market = claimMarket();
  const { lab } = market;
  const claim = submitClaim(market);
  const target = batchTarget(claim.batchId);
  const ask = { requester, target, tree: OpenedTree.OPENED_TREE_USES, index: 5n, part: 0 };
  lab.rejects(Msg.methods.openRequest, { ...ask, index: 30n }, ["attribution", 43]);
  lab.rejects(Msg.methods.openRequest, { ...ask, tree: OpenedTree.OPENED_TREE_TEXT }, ["attribution", 43]);
  lab.rejects(Msg.methods.openRequest, { ...ask, target: batchTarget(9n) }, ["attribution", 34]);
  const before = lab.balance(requester, DENOM);
  const uses = lab.run(Msg.methods.openRequest, ask).requestId;
  const pairs = lab.run(Msg.methods.openRequest, { ...ask, tree: OpenedTree.OPENED_TREE_PAIRS, index: 2n }).requestId;
  const about = { index: 7n, datanetId: market.datanetId };
  const evidence = { ...ask, ...about, tree: OpenedTree.OPENED_TREE_EVIDENCE, part: 1 };
  const receivers = { ...ask, ...about, tree: OpenedTree.OPENED_TREE_RECEIVERS };
  for (const nothing of [evidence, receivers].flatMap((own) => [
    { ...own, datanetId: 9n },
    { ...own, index: 30n },
  ])) {
    lab.rejects(Msg.methods.openRequest, nothing, ["attribution", 43]);
  }
  const fourth = lab.run(Msg.methods.openRequest, receivers).requestId;
  const third = lab.run(Msg.methods.openRequest, evidence).requestId;
  assert.ok(lab.balance(requester, DENOM) < before);
  lab.checkInvariants();
  assert.deepEqual(lab.imported(lab.exportGenesis()).exportGenesis(), lab.exportGenesis());
  const answer = {
    attributor,
    requestId: uses,
    opening: { bytes: { kind: "leaves", value: claim.tree.open(5) } },
  } as const;
  lab.rejects(Msg.methods.answerOpenRequest, { ...answer, attributor: ALICE.address }, ["attribution", 42]);
  const wrong = { ...answer, opening: { bytes: { kind: "leaves", value: claim.tree.open(6) } } } as const;
  lab.rejects(Msg.methods.answerOpenRequest, wrong, ["attribution", 46]);
  const long = { start: 5, total: 30, leaves: [new Uint8Array(9_000)], siblings: new Uint8Array(0) };
  const tooLong = { ...answer, opening: { bytes: { kind: "leaves", value: long } } } as const;
  lab.rejects(Msg.methods.answerOpenRequest, tooLong, ["attribution", 36]);
  const earned = lab.balance(attributor, DENOM);
  lab.run(Msg.methods.answerOpenRequest, answer);
  assert.ok(lab.balance(attributor, DENOM) > earned);
  const sums = { bytes: { kind: "sums", value: claim.pairs.proveRange(2, 1) } } as const;
  lab.run(Msg.methods.answerOpenRequest, { attributor, requestId: pairs, opening: sums });
  const shown = claim.published[7]?.evidence;
  assert.ok(shown !== undefined);
  const content = {
    kind: "neighbours",
    value: { entries: shown.tree.open(1), gates: showGates(shown) },
  } as const;
  const part = partsTree(claim.domain, claim.uses[7]?.parts ?? []).open(0);
  const opened = { bytes: { kind: "evidence", value: { use: claim.tree.open(7), part, content } } } as const;
  const list = claim.receivers[7]?.get(market.datanetId) ?? new Uint8Array(0);
  const listed = { use: claim.tree.open(7), part, receivers: list };
  const show = (value: typeof listed) =>
    ({ attributor, requestId: fourth, opening: { bytes: { kind: "receivers", value } } }) as const;
  for (const other of [
    { ...listed, use: claim.tree.open(6) },
    { ...listed, receivers: list.subarray(1) },
  ]) {
    lab.rejects(Msg.methods.answerOpenRequest, show(other), ["attribution", 46]);
  }
  lab.run(Msg.methods.answerOpenRequest, show(listed));
  lab.run(Msg.methods.answerOpenRequest, { attributor, requestId: third, opening: opened });
  assert.equal(lab.query(Query.methods.requests, {}).requests.length, 0);
  lab.advance(40);
  assert.equal(batchOf(lab, claim.batchId).state, BatchState.BATCH_STATE_FINAL);
  lab.checkInvariants();
});

test("case 19: withheld bytes fail a batch as if it had been proven wrong", () => {
  const market = claimMarket();
  const { lab } = market;
  const { batchId } = submitClaim(market);
  lab.advance(19);
  const ask = { requester, target: batchTarget(batchId), tree: OpenedTree.OPENED_TREE_USES, index: 0n, part: 0 };
  const before = lab.balance(requester, DENOM);
  lab.run(Msg.methods.openRequest, ask);
  // The window stays open for as long again after the answer is due.
  assert.equal(batchOf(lab, batchId).windowEndHeight, lab.height() + 20n);
  lab.advance(1);
  lab.rejects(Msg.methods.openRequest, ask, ["attribution", 44]);
  lab.advance(11);
  const failed = batchOf(lab, batchId);
  assert.deepEqual([failed.state, failed.failure], [BatchState.BATCH_STATE_FAILED, "requested bytes were withheld"]);
  assert.equal(lab.balance(requester, DENOM), before);
  lab.checkInvariants();
});

test("case 19: a withheld chunk of an index fails the index, and a bounded number can be asked for", () => {
  const market = claimMarket();
  const { lab } = market;
  const artefactId = commitIndex(market);
  const target = { claim: { kind: "artefactId", value: artefactId } } as const;
  const ask = { requester, target, tree: OpenedTree.OPENED_TREE_ITEMS, index: 3n, part: 0 };
  const { requestId } = lab.run(Msg.methods.openRequest, ask);
  const opening = { bytes: { kind: "leaves", value: market.index.tree.open(3) } } as const;
  lab.run(Msg.methods.answerOpenRequest, { attributor, requestId, opening });
  for (let i = 0; i < 32; i++) lab.run(Msg.methods.openRequest, { ...ask, index: BigInt(i) });
  lab.rejects(Msg.methods.openRequest, ask, ["attribution", 45]);
  lab.advance(13);
  assert.equal(lab.query(Query.methods.artefact, { artefactId }).artefact.state, ArtefactState.ARTEFACT_STATE_FAILED);
  assert.equal(lab.query(Query.methods.requests, {}).requests.length, 0);
  lab.checkInvariants();
});
