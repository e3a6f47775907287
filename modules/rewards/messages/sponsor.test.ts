import assert from "node:assert/strict";
import { test } from "node:test";
import { Query } from "#proto/tributary/rewards/v1/query.ts";
import { Msg } from "#proto/tributary/rewards/v1/tx.ts";
import { LiabilityKind } from "#proto/tributary/rewards/v1/types.ts";
import { ALICE, BOB, DENOM, person, utrib } from "#test/support/economy.ts";
import { divideAt, openMarket, settle, TRAINER } from "#test/support/market.ts";

/** What is nobody's own. */
const PROTOCOL: ReadonlySet<number> = new Set([
  LiabilityKind.LIABILITY_KIND_AUDITORS,
  LiabilityKind.LIABILITY_KIND_COMMONS,
]);

test("sponsors add at most kappa of what the revenue burned, in the order they came", () => {
  const market = openMarket();
  const { lab, modelId, datanetId, sessionId } = market;
  const { params } = lab.query(Query.methods.params, {});
  lab.run(Msg.methods.updateParams, { authority: lab.wiring.authority, params: { ...params, sponsorMin: 100n } });
  lab.run(Msg.methods.sponsor, { sponsor: ALICE.address, modelId, amount: utrib(300n) });
  lab.run(Msg.methods.sponsor, { sponsor: BOB.address, modelId, amount: utrib(1_000n) });
  divideAt(market, { batchId: 1n, kappaBps: 5_000n });
  const { sponsors, subsidies } = lab.query(Query.methods.sponsors, { modelId });
  assert.deepEqual(
    sponsors.map(({ sponsor, balance }) => [sponsor, balance.amount]),
    [[BOB.address, 850n]],
  );
  assert.deepEqual(
    subsidies.map(({ paid, limit }) => [paid, limit]),
    [[450n, 450n]],
  );
  const prior = () => lab.query(Query.methods.priorPool, { datanetId, datanetVersion: 1n, denom: DENOM }).pool;
  assert.deepEqual([prior().cumulative, prior().backed], [21_803n + 450n, 21_803n]);
  settle(lab, sessionId, 31n, 1_800n);
  divideAt(market, { batchId: 2n, kappaBps: 0n, first: 3n });
  assert.equal(lab.query(Query.methods.sponsors, { modelId }).sponsors[0]?.balance.amount, 850n);
  lab.advance();
  assert.equal(lab.run(Msg.methods.withdrawSponsor, { sponsor: BOB.address, modelId, denom: DENOM }).paid.amount, 850n);
  lab.checkInvariants();
});

test("what is wrong with sponsoring has a code each, and ixo: nothing is put down and taken back in one block", () => {
  const { lab, modelId } = openMarket();
  const base = { sponsor: ALICE.address, modelId, amount: utrib(1_000_000n) };
  const rejects = (changes: object, code: number): void =>
    lab.rejects(Msg.methods.sponsor, { ...base, ...changes }, ["rewards", code]);
  rejects({ modelId: 9n }, 19);
  rejects({ amount: utrib(0n) }, 9);
  rejects({ amount: utrib(999_999n) }, 29);
  const withdraw = { sponsor: ALICE.address, modelId, denom: DENOM };
  lab.rejects(Msg.methods.withdrawSponsor, withdraw, ["rewards", 21]);
  lab.run(Msg.methods.sponsor, base);
  lab.rejects(Msg.methods.withdrawSponsor, withdraw, ["rewards", 22]);
  assert.equal(lab.run(Msg.methods.sponsor, base).balance.amount, 2_000_000n);
  for (let i = 1; i < 8; i++) {
    const other = person(`sponsor ${i}`).address;
    lab.fund(other, [utrib(1_000_000n)]);
    lab.run(Msg.methods.sponsor, { ...base, sponsor: other });
  }
  rejects({ sponsor: BOB.address }, 20);
  lab.advance();
  const before = lab.balance(ALICE.address, DENOM);
  lab.run(Msg.methods.withdrawSponsor, withdraw);
  assert.equal(lab.balance(ALICE.address, DENOM), before + 2_000_000n);
  lab.checkInvariants();
});

test("case 18, Ocean: a wash loop with every role and a sponsor in one hand loses at least a tenth of its volume", () => {
  const market = openMarket();
  const { lab, modelId } = market;
  const volume = 90_000n;
  lab.run(Msg.methods.sponsor, { sponsor: TRAINER.address, modelId, amount: utrib(1_000_000n) });
  divideAt(market, { batchId: 1n, kappaBps: 10_000n });
  const liabilities = lab.query(Query.methods.solvency, {}).books.flatMap((book) => book.liabilities);
  // Everything but the auditors' and the commons' pools may be the washer's own: pots, pools, positions, sponsor.
  const back = liabilities.filter(({ kind }) => !PROTOCOL.has(kind)).reduce((sum, l) => sum + l.amount, 0n);
  const net = back - volume - 1_000_000n;
  assert.ok(net * 10n <= -volume, `net ${net}`);
  lab.checkInvariants();
});
