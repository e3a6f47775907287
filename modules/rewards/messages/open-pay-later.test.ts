import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULTS_PER_BLOCK_MAX } from "#modules/rewards/promises.ts";
import { Query } from "#proto/tributary/rewards/v1/query.ts";
import { Msg } from "#proto/tributary/rewards/v1/tx.ts";
import { ALICE, DENOM, person, utrib } from "#test/support/economy.ts";
import { divideAt, type Market, openMarket, settle, TRAINER } from "#test/support/market.ts";

const promise = ({ datanetId }: Market, changes: object = {}) => ({
  debtor: TRAINER.address,
  datanetId,
  owed: utrib(10_000n),
  bond: 2_000n,
  blocks: 10n,
  ...changes,
});
const priorOf = ({ lab, datanetId }: Market): bigint =>
  lab.query(Query.methods.priorPool, { datanetId, datanetVersion: 1n, denom: DENOM }).pool.cumulative;
const promisesOf = ({ lab }: Market) => lab.query(Query.methods.payLater, { debtor: TRAINER.address }).promises;

test("what is wrong with a promise has a code each", () => {
  const market = openMarket();
  const { lab } = market;
  const rejects = (changes: object, code: number): void =>
    lab.rejects(Msg.methods.openPayLater, promise(market, changes), ["rewards", code]);
  rejects({ datanetId: 9n }, 2);
  rejects({ owed: utrib(0n) }, 9);
  rejects({ bond: 1_999n }, 25);
  rejects({ bond: 10_001n }, 25);
  rejects({ blocks: 0n }, 26);
  rejects({ blocks: 1_000_001n }, 26);
  lab.rejects(Msg.methods.repayPayLater, { debtor: TRAINER.address, amount: utrib(1n) }, ["rewards", 24]);
  lab.run(Msg.methods.openPayLater, promise(market));
  rejects({}, 23);
  lab.rejects(Msg.methods.repayPayLater, { debtor: TRAINER.address, amount: utrib(10_001n) }, ["rewards", 29]);
});

test("a promise kept in two payments returns the bond", () => {
  const market = openMarket();
  const { lab } = market;
  const before = lab.balance(TRAINER.address, DENOM);
  lab.run(Msg.methods.openPayLater, promise(market));
  const repay = (amount: bigint) =>
    lab.run(Msg.methods.repayPayLater, { debtor: TRAINER.address, amount: utrib(amount) }).owed.amount;
  assert.deepEqual([repay(4_000n), repay(6_000n)], [6_000n, 0n]);
  assert.equal(lab.balance(TRAINER.address, DENOM), before - 10_000n);
  assert.equal(priorOf(market), 10_000n);
  lab.advance(20);
  assert.equal(priorOf(market), 10_000n);
  lab.checkInvariants();
});

test("a broken promise costs the bond, and then royalties until all is paid", () => {
  const market = openMarket();
  const { lab, sessionId } = market;
  lab.run(Msg.methods.openPayLater, promise(market));
  lab.advance(11);
  assert.equal(priorOf(market), 2_000n);
  assert.deepEqual(
    promisesOf(market).map(({ owed, bond, isDefaulted }) => [owed.amount, bond, isDefaulted]),
    [[8_000n, 0n, true]],
  );
  lab.rejects(Msg.methods.openPayLater, promise(market), ["rewards", 23]);
  lab.run(Msg.methods.repayPayLater, { debtor: TRAINER.address, amount: utrib(1_000n) });
  const royalties = 8_100n;
  divideAt(market, { batchId: 1n, kappaBps: 10_000n });
  assert.equal(priorOf(market), 10_000n);
  assert.deepEqual(promisesOf(market), []);
  const due = () => lab.query(Query.methods.pending, { address: TRAINER.address }).positions[0];
  assert.equal((due()?.due ?? 0n) + (due()?.vesting[0]?.amount ?? 0n), royalties - 7_000n);
  settle(lab, sessionId, 31n, 1_800n);
  divideAt(market, { batchId: 2n, kappaBps: 10_000n, first: 3n });
  assert.equal(priorOf(market), 10_000n);
  lab.checkInvariants();
});

test("Jackal: a block ends a bounded number of promises, the rest waits for the next", () => {
  const market = openMarket();
  const { lab } = market;
  const many = DEFAULTS_PER_BLOCK_MAX + 5;
  for (let i = 0; i < many; i++) {
    const debtor = person(`debtor ${i}`).address;
    lab.fund(debtor, [utrib(10n)]);
    lab.run(Msg.methods.openPayLater, promise(market, { debtor, owed: utrib(10n), bond: 10n }));
  }
  lab.advance(11);
  assert.equal(priorOf(market), BigInt(DEFAULTS_PER_BLOCK_MAX) * 10n);
  lab.advance();
  assert.equal(priorOf(market), BigInt(many) * 10n);
  lab.checkInvariants();
});

test("ixo: opening and keeping a promise in one block moves exactly what was owed", () => {
  const market = openMarket();
  const { lab } = market;
  const before = lab.balance(ALICE.address, DENOM);
  lab.run(Msg.methods.openPayLater, promise(market, { debtor: ALICE.address }));
  lab.run(Msg.methods.repayPayLater, { debtor: ALICE.address, amount: utrib(10_000n) });
  assert.equal(lab.balance(ALICE.address, DENOM), before - 10_000n);
  lab.checkInvariants();
});
