import assert from "node:assert/strict";
import { test } from "node:test";
import { ed25519KeyPairFromSeed, ed25519Sign } from "#crypto/ed25519.ts";
import { receiptDomain } from "#kernels/domains.ts";
import { receiptSignBytes } from "#kernels/receipts.ts";
import { PubKey as Ed25519PubKey } from "#proto/cosmos/crypto/ed25519/keys.ts";
import { Query } from "#proto/tributary/model/v1/query.ts";
import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { type Session, SessionState } from "#proto/tributary/model/v1/types.ts";
import { Query as RewardsQuery } from "#proto/tributary/rewards/v1/query.ts";
import { packAny, sha256 } from "#sdk";
import { ALICE, BOB, DENOM, publishedNet, utrib } from "#test/support/economy.ts";
import {
  CLIENT,
  marketLab,
  NODE,
  openSession,
  publishedModel,
  settle,
  signedReceipt,
  TRAINER,
} from "#test/support/market.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";

const opened = (): { lab: ModuleLab; modelId: bigint; sessionId: bigint } => {
  const lab = marketLab();
  const modelId = publishedModel(lab, publishedNet(lab));
  return { lab, modelId, sessionId: openSession(lab, modelId) };
};
const sessionOf = (lab: ModuleLab, sessionId: bigint): Session =>
  lab.query(Query.methods.session, { sessionId }).session;

test("a session holds the deposit, more can be added, and it is found by its parties", () => {
  const { lab, sessionId } = opened();
  assert.equal(lab.balance(lab.wiring.moduleAccounts.require("model").address, DENOM), 1_000_000n);
  lab.run(Msg.methods.topUpSession, { client: CLIENT.address, sessionId, amount: utrib(5n) });
  assert.equal(sessionOf(lab, sessionId).deposit.amount, 1_000_005n);
  for (const request of [
    { client: CLIENT.address },
    { node: NODE.address },
    {},
    { client: CLIENT.address, node: NODE.address },
  ]) {
    assert.equal(lab.query(Query.methods.sessions, request).sessions.length, 1);
  }
  assert.equal(lab.query(Query.methods.sessions, { client: CLIENT.address, node: BOB.address }).sessions.length, 0);
  const topUp = { client: CLIENT.address, sessionId, amount: utrib(5n) };
  lab.rejects(Msg.methods.topUpSession, { ...topUp, sessionId: 9n }, ["model", 4]);
  lab.rejects(Msg.methods.topUpSession, { ...topUp, client: BOB.address }, ["model", 7]);
  lab.rejects(Msg.methods.topUpSession, { ...topUp, amount: utrib(0n) }, ["model", 28]);
  lab.rejects(Msg.methods.topUpSession, { ...topUp, amount: { denom: "x", amount: 1n } }, ["model", 28]);
  lab.checkInvariants();
  lab.advance(1_001);
  lab.rejects(Msg.methods.topUpSession, topUp, ["model", 31]);
});

test("what is wrong with an opening has a code each", () => {
  const { lab, modelId } = opened();
  const base = {
    client: CLIENT.address,
    modelId,
    version: 1n,
    node: NODE.address,
    deposit: utrib(1_000n),
    receiptKey: packAny(Ed25519PubKey, { key: new Uint8Array(32) }),
    blocks: 10n,
  };
  const rejects = (changes: object, code: number): void =>
    lab.rejects(Msg.methods.openSession, { ...base, ...changes }, ["model", code]);
  rejects({ version: 9n }, 3);
  rejects({ receiptKey: undefined }, 27);
  rejects({ receiptKey: { typeUrl: "/x", value: new Uint8Array(0) } }, 27);
  rejects({ receiptKey: packAny(Ed25519PubKey, { key: new Uint8Array(31) }) }, 27);
  rejects({ receiptKey: { ...base.receiptKey, value: Uint8Array.of(255, 255) } }, 27);
  rejects({ deposit: utrib(999n) }, 28);
  rejects({ deposit: { denom: "x", amount: 1_000n } }, 28);
  rejects({ blocks: 0n }, 29);
  rejects({ blocks: 100_001n }, 29);
  lab.rejects(Msg.methods.openSession, { ...base, node: "nowhere" }, ["sdk", 7]);
  lab.run(Msg.methods.deprecateVersion, { owner: TRAINER.address, modelId, version: 1n });
  rejects({}, 16);
});

test("a cumulative receipt settles everything since the last, and pays the node its part", () => {
  const { lab, modelId, sessionId } = opened();
  settle(lab, sessionId, 3n, 90n);
  settle(lab, sessionId, 7n, 100n);
  const session = sessionOf(lab, sessionId);
  assert.deepEqual([session.sequence, session.units, session.spent], [7n, 100n, 10_000n]);
  const { settlements } = lab.query(Query.methods.settlements, { modelId, version: 1n });
  assert.deepEqual(
    settlements.map(({ number, amount, cumulativeAmount, cumulativeUses, cumulativeServing }) => [
      number,
      amount.amount,
      cumulativeAmount,
      cumulativeUses,
      cumulativeServing,
    ]),
    [
      [1n, 9_000n, 9_000n, 3n, 2_700n],
      [2n, 1_000n, 10_000n, 7n, 3_000n],
    ],
  );
  const { positions } = lab.query(RewardsQuery.methods.pending, { address: NODE.address });
  assert.deepEqual(
    positions.map(({ due }) => due),
    [3_000n],
  );
  const { pots } = lab.query(RewardsQuery.methods.modelPot, { modelId, version: 1n });
  assert.deepEqual(
    pots.map(({ pending, cumulative }) => [pending, cumulative]),
    [[7_000n, 10_000n]],
  );
  lab.checkInvariants();
});

test("a settlement writes the same number of keys for one use or a million", () => {
  const { lab, modelId } = opened();
  const writes = [1n, 1_000_000n].map((uses) => {
    const id = openSession(lab, modelId, 1_000_000_000n / 4n);
    settle(lab, id, 1n, 1n);
    settle(lab, id, 1n + uses, 1n + uses);
    return lab.lastWrites();
  });
  assert.equal(writes[0], writes[1]);
  assert.ok((writes[0] as number) <= 11, `${writes[0]} writes`);
});

test("what is wrong with a receipt has a code each", () => {
  const { lab, sessionId } = opened();
  settle(lab, sessionId, 3n, 90n);
  const session = sessionOf(lab, sessionId);
  const good = { sequence: 4n, units: 100n };
  const rejects = (use: Parameters<typeof signedReceipt>[2], code: number, changes: object = {}): void => {
    const receipt = { ...signedReceipt(lab, session, use), ...changes };
    lab.rejects(Msg.methods.settleReceipt, { node: NODE.address, receipt }, ["model", code]);
  };
  rejects({ sequence: 3n, units: 100n }, 33);
  rejects({ sequence: 4n, units: 90n }, 33);
  rejects({ sequence: 14n, units: 100n }, 83);
  rejects({ sequence: 4n + 2n ** 20n, units: 2n ** 60n }, 83);
  rejects({ ...good, cost: 9_999n }, 34);
  rejects({ sequence: 4n, units: 10_001n }, 35);
  rejects({ ...good, signer: ALICE }, 36);
  rejects(good, 36, { signature: new Uint8Array(64) });
  const signed = signedReceipt(lab, session, good);
  rejects(good, 10, { receipt: { ...signed.receipt, outputRoot: new Uint8Array(31) } });
  rejects(good, 36, { receipt: { ...signed.receipt, outputRoot: new Uint8Array(32) } });
  rejects(good, 34, { receipt: { ...signed.receipt, cost: { denom: "x", amount: 10_000n } } });
  rejects(good, 4, { receipt: { ...signed.receipt, sessionId: 9n } });
  lab.rejects(Msg.methods.settleReceipt, { node: BOB.address, receipt: signed }, ["model", 7]);
  settle(lab, sessionId, 4n, 100n);
  lab.rejects(Msg.methods.settleReceipt, { node: NODE.address, receipt: signed }, ["model", 33]);
});

test("a receipt of another session or model version does not settle this one", () => {
  const { lab, modelId, sessionId } = opened();
  const other = openSession(lab, modelId);
  const session = sessionOf(lab, sessionId);
  const foreign = signedReceipt(lab, { ...session, id: other }, { sequence: 1n, units: 1n });
  const swapped = { ...foreign, receipt: { ...foreign.receipt, sessionId } };
  lab.rejects(Msg.methods.settleReceipt, { node: NODE.address, receipt: swapped }, ["model", 36]);
  const elsewhere = signedReceipt(lab, { ...session, version: 2n }, { sequence: 1n, units: 1n });
  lab.rejects(Msg.methods.settleReceipt, { node: NODE.address, receipt: elsewhere }, ["model", 36]);
});

test("a session key may be ed25519", () => {
  const { lab, modelId } = opened();
  const { publicKey, privateKey } = ed25519KeyPairFromSeed(sha256(Uint8Array.of(1)));
  const { sessionId } = lab.run(Msg.methods.openSession, {
    client: CLIENT.address,
    modelId,
    version: 1n,
    node: NODE.address,
    deposit: utrib(1_000n),
    receiptKey: packAny(Ed25519PubKey, { key: publicKey }),
    blocks: 10n,
  });
  const signed = { sessionId, sequence: 1n, units: 10n, cost: 1_000n, outputRoot: new Uint8Array(32) };
  const signature = ed25519Sign(privateKey, receiptSignBytes(receiptDomain(lab.chainId, modelId, 1n), signed));
  const receipt = { receipt: { ...signed, cost: utrib(1_000n) }, signature };
  assert.equal(lab.run(Msg.methods.settleReceipt, { node: NODE.address, receipt }).amount.amount, 1_000n);
});

test("the node closes at once, the client after the node's time to settle", () => {
  const { lab, modelId, sessionId } = opened();
  settle(lab, sessionId, 1n, 10n);
  const before = lab.balance(CLIENT.address, DENOM);
  const close = (sender: string, id = sessionId) => ({ sender, sessionId: id });
  lab.rejects(Msg.methods.closeSession, close(BOB.address), ["model", 7]);
  lab.rejects(Msg.methods.closeSession, close(NODE.address, 9n), ["model", 4]);
  const asked = lab.run(Msg.methods.closeSession, close(CLIENT.address));
  assert.equal(asked.state, SessionState.SESSION_STATE_SETTLING);
  lab.rejects(Msg.methods.closeSession, close(CLIENT.address), ["model", 30]);
  settle(lab, sessionId, 2n, 20n);
  lab.rejects(Msg.methods.expireSession, close(BOB.address), ["model", 32]);
  lab.advance(101);
  const late = signedReceipt(lab, sessionOf(lab, sessionId), { sequence: 3n, units: 30n });
  lab.rejects(Msg.methods.settleReceipt, { node: NODE.address, receipt: late }, ["model", 31]);
  const { refund } = lab.run(Msg.methods.expireSession, close(BOB.address));
  assert.equal(refund.amount, 998_000n);
  assert.equal(lab.balance(CLIENT.address, DENOM), before + 998_000n);
  lab.rejects(Msg.methods.expireSession, close(BOB.address), ["model", 30]);
  lab.rejects(Msg.methods.settleReceipt, { node: NODE.address, receipt: late }, ["model", 30]);
  const second = openSession(lab, modelId);
  lab.run(Msg.methods.closeSession, close(NODE.address, second));
  assert.equal(sessionOf(lab, second).state, SessionState.SESSION_STATE_CLOSED);
  assert.equal(lab.balance(CLIENT.address, DENOM), before + 998_000n);
  lab.checkInvariants();
});

test("a vanished node cannot keep a client's money", () => {
  const { lab, sessionId } = opened();
  lab.advance(1_100);
  lab.rejects(Msg.methods.expireSession, { sender: CLIENT.address, sessionId }, ["model", 32]);
  lab.advance(1);
  lab.run(Msg.methods.expireSession, { sender: CLIENT.address, sessionId });
  assert.equal(lab.balance(lab.wiring.moduleAccounts.require("model").address, DENOM), 0n);
  lab.checkInvariants();
});
