/** What somebody pays his own family: it is counted, makes no reputation and draws no subsidy. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { Msg as DatanetMsg } from "#proto/tributary/datanet/v1/tx.ts";
import { Query } from "#proto/tributary/rewards/v1/query.ts";
import { Msg } from "#proto/tributary/rewards/v1/tx.ts";
import { sha256 } from "#sdk";
import { ALICE, BOB, CURATOR, DENOM, type Person, utrib } from "#test/support/economy.ts";
import { CLIENT, divideAt, type Market, NODE, openMarket, settle, TRAINER } from "#test/support/market.ts";

/** What the first 90 000 of the market bring its contributors. */
const CONTRIBUTED = 43_605n;

/** Makes the client one family with somebody: both say who they are. */
function relate({ lab }: Market, who: Person): void {
  for (const { address } of [CLIENT, who]) {
    const stake = utrib(100_000_000n);
    lab.run(DatanetMsg.methods.registerReviewer, { reviewer: address, stake, identity: sha256(new Uint8Array(1)) });
  }
}

const scoreOf = ({ lab }: Market, who: Person): bigint =>
  lab.query(Query.methods.reputation, { address: who.address }).reputation.score;
const statsOf = ({ lab }: Market) => lab.query(Query.methods.epochs, {}).stats[0];
const dealingsOf = ({ lab, datanetId }: Market) => lab.query(Query.methods.dealings, { datanetId }).dealings;
const claimBundle = ({ lab }: Market, who: Person, bundleId: bigint): bigint =>
  lab.run(Msg.methods.claimPosition, {
    payee: who.address,
    denom: DENOM,
    bundles: [{ bundleId, datanetVersion: 1n }],
  }).paid.amount;
const subsidyOf = ({ lab, modelId }: Market): bigint =>
  lab.query(Query.methods.sponsors, { modelId }).subsidies.reduce((sum, { paid }) => sum + paid, 0n);

test("a payment to the family of the node, a payee or the curator is self-dealt as a whole", () => {
  for (const own of [NODE, TRAINER, CURATOR]) {
    const market = openMarket();
    const { lab, sessionId, modelId } = market;
    assert.equal(statsOf(market)?.selfDealt, 0n);
    lab.run(Msg.methods.sponsor, { sponsor: ALICE.address, modelId, amount: utrib(1_000_000n) });
    relate(market, own);
    settle(lab, sessionId, 60n, 1_800n);
    assert.deepEqual([statsOf(market)?.revenue, statsOf(market)?.selfDealt], [180_000n, 90_000n]);
    divideAt(market, { batchId: 1n, kappaBps: 5_000n });
    // Half of the revenue was honest: it makes half of the reputation, and draws half of the subsidy.
    assert.equal(scoreOf(market, TRAINER), 14_580n / 2n);
    assert.equal(subsidyOf(market), 450n);
    claimBundle(market, ALICE, 1n);
    assert.ok(scoreOf(market, ALICE) > 0n && scoreOf(market, ALICE) <= CONTRIBUTED / 6n);
    lab.checkInvariants();
    assert.deepEqual(lab.imported(lab.exportGenesis()).dump(), lab.dump());
  }
});

test("revenue that is self-dealt throughout makes nobody a reputation, vested or not, and draws no subsidy", () => {
  const market = openMarket();
  const { lab, sessionId, modelId } = market;
  divideAt(market, { batchId: 1n, kappaBps: 0n });
  const before = scoreOf(market, TRAINER);
  lab.run(Msg.methods.sponsor, { sponsor: ALICE.address, modelId, amount: utrib(1_000_000n) });
  relate(market, TRAINER);
  settle(lab, sessionId, 60n, 1_800n);
  divideAt(market, { batchId: 2n, kappaBps: 10_000n, first: 3n });
  assert.deepEqual([scoreOf(market, TRAINER), subsidyOf(market)], [before, 0n]);
  const position = lab.query(Query.methods.pending, { address: TRAINER.address }).positions[0];
  assert.deepEqual(position?.vesting, [{ epoch: 2n, amount: 1_620n, backed: 810n }]);
  lab.checkInvariants();
});

test("a contributor's family earns no reputation with what it paid itself, and is known once it was paid", () => {
  const market = openMarket();
  const { lab, sessionId, modelId } = market;
  relate(market, ALICE);
  settle(lab, sessionId, 60n, 1_800n);
  assert.equal(statsOf(market)?.selfDealt, 0n);
  const noted = () => dealingsOf(market).find(({ paid, earns }) => paid > 0n || earns);
  assert.ok((noted()?.paid ?? 0n) >= CONTRIBUTED);
  divideAt(market, { batchId: 1n, kappaBps: 0n });
  const paid = claimBundle(market, ALICE, 1n);
  assert.equal(paid, (2n * CONTRIBUTED) / 3n);
  assert.deepEqual([scoreOf(market, ALICE), statsOf(market)?.selfDealt, noted()?.earns], [0n, paid, true]);
  assert.equal(claimBundle(market, BOB, 2n), paid);
  assert.equal(scoreOf(market, BOB), paid);
  // From now on the family is known when it pays.
  lab.run(Msg.methods.sponsor, { sponsor: BOB.address, modelId, amount: utrib(1_000_000n) });
  settle(lab, sessionId, 90n, 2_700n);
  assert.equal(statsOf(market)?.selfDealt, paid + 90_000n);
  divideAt(market, { batchId: 2n, kappaBps: 10_000n, first: 4n });
  assert.equal(subsidyOf(market), 0n);
  lab.checkInvariants();
  assert.deepEqual(lab.imported(lab.exportGenesis()).dump(), lab.dump());
});

test("a client who earns nothing of the data takes nobody's reputation", () => {
  const market = openMarket();
  divideAt(market, { batchId: 1n, kappaBps: 0n });
  assert.deepEqual(
    dealingsOf(market).map(({ family, earns }) => [family, earns]),
    [[CLIENT.address, false]],
  );
  const paid = claimBundle(market, ALICE, 1n);
  assert.deepEqual([scoreOf(market, ALICE), statsOf(market)?.selfDealt], [paid, 0n]);
  market.lab.checkInvariants();
});
