import assert from "node:assert/strict";
import { test } from "node:test";
import type { ModelKeeper } from "#modules/model/keeper.ts";
import type { RewardsKeeper } from "#modules/rewards/keeper.ts";
import { EdgeType, ModelKind } from "#proto/tributary/model/v1/types.ts";
import { Query } from "#proto/tributary/rewards/v1/query.ts";
import { Msg } from "#proto/tributary/rewards/v1/tx.ts";
import { Verdict } from "#proto/tributary/rewards/v1/types.ts";
import { ALICE, BOB, DENOM, publishedNet } from "#test/support/economy.ts";
import {
  addEdge,
  divideAt,
  draft,
  type Market,
  marketLab,
  openSession,
  publish,
  publishedModel,
  registerModel,
  settle,
  TRAINER,
} from "#test/support/market.ts";

/** A fine-tune of a base model, with 90 000 of settled use; the base is tainted. */
function taintedParent(): Market & { readonly baseId: bigint } {
  const lab = marketLab();
  const datanetId = publishedNet(lab);
  const baseId = publishedModel(lab, datanetId);
  const modelId = registerModel(lab, ModelKind.MODEL_KIND_FINETUNE);
  const version = draft(lab, modelId);
  addEdge(lab, { modelId, version }, { type: EdgeType.EDGE_TYPE_FINETUNED_FROM, sourceId: baseId });
  publish(lab, modelId, version);
  const sessionId = openSession(lab, modelId);
  settle(lab, sessionId, 30n, 900n);
  lab.keeper<ModelKeeper>("model").taint(baseId, 1n);
  return { lab, datanetId, modelId, sessionId, baseId };
}

const escrows = ({ lab }: Market) => lab.query(Query.methods.dispute, { disputeId: 1n }).escrows;

test("Story: nothing is claimed from the use of a tainted version's descendant while the dispute is open", () => {
  const market = taintedParent();
  const { lab, datanetId, baseId } = market;
  divideAt(market, { batchId: 1n, kappaBps: 10_000n });
  const { dispute } = lab.query(Query.methods.dispute, { disputeId: 1n });
  assert.deepEqual([dispute.modelId, dispute.version, dispute.verdict], [baseId, 1n, Verdict.VERDICT_OPEN]);
  const [held] = escrows(market);
  assert.equal(held?.payee, TRAINER.address);
  assert.equal(held?.amount.amount, 16_200n);
  lab.rejects(Msg.methods.claimPosition, { payee: TRAINER.address, denom: DENOM }, ["rewards", 6]);
  const release = { sender: ALICE.address, disputeId: 1n, payee: TRAINER.address, denom: DENOM };
  lab.rejects(Msg.methods.releaseEscrow, release, ["rewards", 28]);
  lab.rejects(Msg.methods.releaseEscrow, { ...release, payee: BOB.address }, ["rewards", 27]);
  // Data is paid all the same.
  assert.ok((lab.query(Query.methods.poolDeposits, { datanetId, denom: DENOM }).deposits[0]?.amount ?? 0n) > 0n);
  lab.checkInvariants();
});

test("a release pays the payees, once; a later taint opens another dispute", () => {
  const market = taintedParent();
  const { lab, baseId, sessionId } = market;
  divideAt(market, { batchId: 1n, kappaBps: 10_000n });
  lab.keeper<RewardsKeeper>("rewards").settleEscrow(baseId, 1n, { kind: "release" });
  const release = { sender: ALICE.address, disputeId: 1n, payee: TRAINER.address, denom: DENOM };
  assert.equal(lab.run(Msg.methods.releaseEscrow, release).released.amount, 16_200n);
  lab.rejects(Msg.methods.releaseEscrow, release, ["rewards", 27]);
  const { paid } = lab.run(Msg.methods.claimPosition, { payee: TRAINER.address, denom: DENOM });
  assert.equal(paid.amount, 14_580n);
  settle(lab, sessionId, 31n, 1_800n);
  divideAt(market, { batchId: 2n, kappaBps: 10_000n, first: 2n });
  assert.equal(lab.query(Query.methods.disputes, {}).disputes.length, 2);
  lab.checkInvariants();
});

test("a verdict for a datanet pays its members by weight, and names a frozen version", () => {
  const market = taintedParent();
  const { lab, baseId, datanetId } = market;
  divideAt(market, { batchId: 1n, kappaBps: 10_000n });
  const keeper = lab.keeper<RewardsKeeper>("rewards");
  const verdict = { kind: "to-datanet", datanetId, datanetVersion: 1n } as const;
  assert.throws(() => keeper.settleEscrow(baseId, 1n, { ...verdict, datanetVersion: 9n }), { code: 13 });
  lab.advance();
  keeper.freezeVersion(baseId, 1n);
  keeper.settleEscrow(baseId, 1n, verdict);
  const open = lab.query(Query.methods.disputes, {}).disputes.filter((found) => found.verdict === Verdict.VERDICT_OPEN);
  assert.deepEqual(open, []);
  lab.run(Msg.methods.releaseEscrow, { sender: ALICE.address, disputeId: 1n, payee: TRAINER.address, denom: DENOM });
  const { pool } = lab.query(Query.methods.priorPool, { datanetId, datanetVersion: 1n, denom: DENOM });
  assert.equal(pool.balance, 16_200n);
  const copy = lab.imported(lab.exportGenesis());
  assert.deepEqual(copy.dump(), lab.dump());
  lab.checkInvariants();
});
