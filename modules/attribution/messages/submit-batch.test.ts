import assert from "node:assert/strict";
import { test } from "node:test";
import { FINAL_PER_BLOCK_MAX } from "#modules/attribution/hooks.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { BatchState, Method } from "#proto/tributary/attribution/v1/types.ts";
import { Query as RewardsQuery } from "#proto/tributary/rewards/v1/query.ts";
import { Msg as RewardsMsg } from "#proto/tributary/rewards/v1/tx.ts";
import { sha256, utf8Encode } from "#sdk";
import { ALICE, DENOM, utrib } from "#test/support/economy.ts";
import {
  ATTRIBUTOR,
  batchMessage,
  bondAttributor,
  marketLab,
  openMarket,
  openSession,
  settle,
} from "#test/support/market.ts";

test("an attributor bonds, adds to its bond, leaves, and is paid back after its time", () => {
  const lab = marketLab();
  const before = lab.balance(ATTRIBUTOR.address, DENOM);
  const base = { attributor: ATTRIBUTOR.address, bond: utrib(159_000_000n), methods: [Method.METHOD_SPANS] };
  const rejects = (changes: object, code: number): void =>
    lab.rejects(Msg.methods.registerAttributor, { ...base, ...changes }, ["attribution", code]);
  rejects({ bond: utrib(158_999_999n) }, 4);
  rejects({ bond: utrib(0n) }, 5);
  rejects({ bond: { denom: "x", amount: 159_000_000n } }, 5);
  rejects({ methods: [] }, 6);
  rejects({ methods: [3, 3] }, 6);
  rejects({ methods: [9] }, 6);
  rejects({ endpoint: "e".repeat(257) }, 7);
  bondAttributor(lab);
  lab.run(Msg.methods.registerAttributor, { ...base, bond: utrib(1n) });
  lab.run(Msg.methods.registerAttributor, { ...base, bond: utrib(0n), endpoint: "https://new.example" });
  const { attributor } = lab.query(Query.methods.attributor, { address: ATTRIBUTOR.address });
  assert.deepEqual([attributor.bond.amount, attributor.endpoint], [159_000_001n, "https://new.example"]);
  assert.equal(lab.query(Query.methods.attributors, {}).attributors.length, 1);
  lab.checkInvariants();
  lab.rejects(Msg.methods.unbondAttributor, { attributor: ALICE.address }, ["attribution", 2]);
  const { unbondingHeight } = lab.run(Msg.methods.unbondAttributor, { attributor: ATTRIBUTOR.address });
  assert.equal(unbondingHeight, 41n);
  lab.rejects(Msg.methods.unbondAttributor, { attributor: ATTRIBUTOR.address }, ["attribution", 3]);
  rejects({}, 3);
  lab.advance(40);
  assert.notEqual(lab.balance(ATTRIBUTOR.address, DENOM), before);
  lab.advance(1);
  assert.equal(lab.balance(ATTRIBUTOR.address, DENOM), before);
  lab.rejects(Msg.methods.unbondAttributor, { attributor: ATTRIBUTOR.address }, ["attribution", 2]);
  lab.checkInvariants();
});

test("a batch takes the settlements that follow the last one, and becomes final by itself", () => {
  const { lab, modelId } = openMarket();
  const message = batchMessage(lab, modelId, 1n, 2n);
  assert.deepEqual([message.fees.amount, message.uses], [90_000n, 30n]);
  const { batchId, windowEndHeight } = lab.run(Msg.methods.submitBatch, message);
  const { batch } = lab.query(Query.methods.batch, { batchId });
  assert.equal(batch.state, BatchState.BATCH_STATE_WINDOW);
  assert.deepEqual([batch.serving, batch.kappaBps], [27_000n, 5_000]);
  // 60 % of the fees is the rest, 85 % of that is data's, of which the curator takes 5 %; half of it follows evidence.
  assert.equal(batch.shares.sum, 21_802n);
  // The dearest use brings data 727 at most: 396 times that, and half as much again for what is not certified.
  assert.deepEqual([batch.useFeeMax, batch.bond], [3_000n, 727n * 396n + (727n * 396n) / 2n]);
  lab.advance(Number(windowEndHeight - lab.height()));
  assert.equal(lab.query(Query.methods.batch, { batchId }).batch.state, BatchState.BATCH_STATE_WINDOW);
  lab.advance();
  assert.equal(lab.query(Query.methods.batch, { batchId }).batch.state, BatchState.BATCH_STATE_FINAL);
  const { batches, lastSettlement } = lab.query(Query.methods.batchesByVersion, { modelId, version: 1n });
  assert.deepEqual([batches.length, lastSettlement], [1, 2n]);
  assert.equal(lab.query(Query.methods.batches, {}).batches.length, 1);
  lab.checkInvariants();
});

test("anyone may make a batch final, after its window and once", () => {
  const { lab, modelId } = openMarket();
  const { batchId } = lab.run(Msg.methods.submitBatch, batchMessage(lab, modelId, 1n, 2n));
  const finalize = { sender: ALICE.address, batchId };
  lab.rejects(Msg.methods.finalizeBatch, { ...finalize, batchId: 9n }, ["attribution", 20]);
  lab.rejects(Msg.methods.finalizeBatch, finalize, ["attribution", 22]);
  lab.advance(20);
  assert.equal(lab.run(Msg.methods.finalizeBatch, finalize).state, BatchState.BATCH_STATE_FINAL);
  lab.rejects(Msg.methods.finalizeBatch, finalize, ["attribution", 21]);
  lab.advance();
  lab.checkInvariants();
});

test("what is wrong with a batch has a code each", () => {
  const { lab, modelId } = openMarket();
  const good = batchMessage(lab, modelId, 1n, 2n);
  const rejects = (changes: object, code: number): void =>
    lab.rejects(Msg.methods.submitBatch, { ...good, ...changes }, ["attribution", code]);
  rejects({ attributor: ALICE.address }, 2);
  rejects({ version: 9n }, 10);
  rejects({ method: Method.METHOD_KNN_BANZHAF }, 9);
  rejects({ method: 0 }, 8);
  rejects({ firstSettlement: 0n }, 12);
  rejects({ firstSettlement: 2n }, 13);
  rejects({ lastSettlement: 3n }, 11);
  rejects({ lastSettlement: 0n }, 11);
  rejects({ lastSettlement: 1n }, 15);
  rejects({ uses: 29n }, 16);
  rejects({ fees: utrib(89_999n) }, 17);
  rejects({ fees: { denom: "x", amount: 90_000n } }, 17);
  rejects({ shares: { ...good.shares, sum: good.shares.sum - 1n } }, 18);
  rejects({ shares: { ...good.shares, hash: new Uint8Array(31) } }, 19);
  rejects({ shares: { ...good.shares, count: 0n } }, 19);
  rejects({ receiptsRoot: new Uint8Array(0) }, 19);
  rejects({ sharesPerUseMax: 31 }, 69);
  rejects({ familyCapBps: 4_999 }, 69);
  const { params } = lab.query(Query.methods.params, {});
  const authority = lab.wiring.authority;
  const set = (changes: object): unknown =>
    lab.run(Msg.methods.updateParams, { authority, params: { ...params, ...changes } });
  set({ batchSettlementsMax: 1n });
  rejects({}, 14);
  set({ attributorBondMin: utrib(159_000_001n) });
  rejects({}, 4);
  set({ methods: [{ method: Method.METHOD_SPANS, kernelVersion: 1, enabled: false }] });
  rejects({}, 8);
  set({});
  rejects({ useFeeMax: 2_999n }, 61);
  rejects({ useFeeMax: 90_001n }, 61);
  rejects({ useFeeMax: 0n, attributor: ATTRIBUTOR.address, artefactIds: [1n] }, 30);
  for (const familiesHeight of [lab.height(), lab.height() + 1n, -1n]) rejects({ familiesHeight }, 63);
  rejects({ artefactIds: [1n, 2n, 3n, 4n, 5n, 6n, 7n, 8n, 9n] }, 60);
  set({ artefactsRequired: true });
  rejects({}, 30);
  set({ bondSafety: 100, auditBps: 1 });
  rejects({}, 33);
  set({});
  lab.run(Msg.methods.unbondAttributor, { attributor: ATTRIBUTOR.address });
  rejects({}, 3);
});

test("no receipt is in two batches: a settlement is taken once", () => {
  const { lab, modelId, sessionId } = openMarket();
  const first = batchMessage(lab, modelId, 1n, 2n);
  lab.run(Msg.methods.submitBatch, first);
  lab.rejects(Msg.methods.submitBatch, first, ["attribution", 12]);
  settle(lab, sessionId, 60n, 1_000n);
  lab.rejects(Msg.methods.submitBatch, batchMessage(lab, modelId, 2n, 3n), ["attribution", 12]);
  const caps = { sharesPerUseMax: 32, familyCapBps: 5_000 };
  lab.run(Msg.methods.submitBatch, { ...batchMessage(lab, modelId, 3n, 3n), ...caps });
  lab.advance(21);
  lab.checkInvariants();
});

test("a batch costs the same writes for thirty uses as for a million", () => {
  const { lab, modelId } = openMarket();
  lab.run(Msg.methods.submitBatch, batchMessage(lab, modelId, 1n, 2n));
  const small = lab.lastWrites();
  const id = openSession(lab, modelId, 900_000_000n);
  for (let i = 1n; i <= 20n; i++) settle(lab, id, 50_000n * i, 100_000n * i);
  lab.run(Msg.methods.submitBatch, batchMessage(lab, modelId, 3n, 22n));
  assert.equal(lab.lastWrites(), small);
  assert.ok(small <= 8, `${small} writes`);
  const { batch } = lab.query(Query.methods.batch, { batchId: 2n });
  assert.equal(batch.uses, 1_000_000n);
  settle(lab, id, 1_050_000n, 2_050_000n);
  settle(lab, id, 2_090_000n, 4_100_000n);
  lab.rejects(Msg.methods.submitBatch, batchMessage(lab, modelId, 23n, 24n), ["attribution", 65]);
  lab.advance(21);
  lab.checkInvariants();
});

test("a change of the waterfall does not reach a batch that was submitted before", () => {
  const { lab, modelId } = openMarket();
  const { batchId } = lab.run(Msg.methods.submitBatch, batchMessage(lab, modelId, 1n, 2n));
  lab.run(RewardsMsg.methods.updateParams, {
    authority: lab.wiring.authority,
    params: {
      ...lab.query(RewardsQuery.methods.params, {}).params,
      waterfall: { burnBps: 3_000, validatorsBps: 1_000, auditorsBps: 500, commonsBps: 500, height: 0n },
    },
  });
  lab.advance(21);
  assert.equal(lab.query(Query.methods.batch, { batchId }).batch.state, BatchState.BATCH_STATE_FINAL);
  lab.checkInvariants();
});

test("a block makes a bounded number of batches final", () => {
  const { lab, modelId } = openMarket();
  const many = FINAL_PER_BLOCK_MAX + 5;
  const id = openSession(lab, modelId);
  lab.run(Msg.methods.submitBatch, batchMessage(lab, modelId, 1n, 2n));
  for (let i = 1; i < many; i++) {
    settle(lab, id, 20n * BigInt(i), 20n * BigInt(i));
    const number = BigInt(i) + 2n;
    lab.run(Msg.methods.submitBatch, batchMessage(lab, modelId, number, number));
  }
  const final = (): number =>
    lab.query(Query.methods.batches, {}).batches.filter(({ state }) => state === BatchState.BATCH_STATE_FINAL).length;
  lab.advance(21);
  assert.equal(final(), FINAL_PER_BLOCK_MAX);
  lab.advance();
  assert.equal(final(), many);
  lab.checkInvariants();
});

test("an attributor that leaves stays liable while its claims can be challenged", () => {
  const { lab, modelId } = openMarket();
  const { params } = lab.query(Query.methods.params, {});
  const authority = lab.wiring.authority;
  lab.run(Msg.methods.updateParams, { authority, params: { ...params, challengeWindow: 35n } });
  lab.advance(3);
  const { windowEndHeight } = lab.run(Msg.methods.submitBatch, batchMessage(lab, modelId, 1n, 2n));
  lab.run(Msg.methods.updateParams, { authority, params: { ...params, challengeWindow: 5n, unbondingWindow: 5n } });
  const { unbondingHeight } = lab.run(Msg.methods.unbondAttributor, { attributor: ATTRIBUTOR.address });
  assert.equal(unbondingHeight, windowEndHeight);
});

test("only governance changes parameters, and only within bounds", () => {
  const lab = marketLab();
  const { params } = lab.query(Query.methods.params, {});
  const authority = lab.wiring.authority;
  lab.rejects(Msg.methods.updateParams, { authority: ALICE.address, params }, ["gov", 13]);
  for (const change of [
    { challengeWindow: 0n },
    { unbondingWindow: 19n },
    { attributorBondMin: utrib(0n) },
    { batchSettlementsMax: 0n },
    { uncertifiedKappaBps: 10_001 },
    { familyCapBps: 0 },
    { sharesPerUseMax: 33 },
    { sampleCount: 17 },
    { settleBpsMin: 10_001 },
    { auditBps: 0 },
    { claimBond: 159_000_001n },
    { commitWindow: 20n },
    { auditorsPerError: 17 },
    { methods: [{ method: 9, kernelVersion: 1, enabled: true }] },
  ]) {
    lab.rejects(Msg.methods.updateParams, { authority, params: { ...params, ...change } }, ["attribution", 28]);
  }
});

test("no batch or distribution carries content, prompts or unsalted hashes", () => {
  const { lab, modelId } = openMarket();
  lab.takeEvents();
  const message = batchMessage(lab, modelId, 1n, 2n);
  lab.run(Msg.methods.submitBatch, message);
  const prompt = sha256(utf8Encode("what is the meaning of life"));
  const dump = lab.dump().join("\n");
  assert.equal(dump.includes(Buffer.from(prompt).toString("hex")), false);
  const keys = lab.takeEvents().flatMap((event) => event.attributes.map(({ key }) => key));
  const allowed = ["batch_id", "attributor", "model_id", "version", "fees", "uses", "window_end_height"];
  for (const key of keys) assert.ok(allowed.includes(key), key);
});
