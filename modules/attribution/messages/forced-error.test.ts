import assert from "node:assert/strict";
import { test } from "node:test";
import { findNeighbourFraud } from "#attribution/methods/neighbours-prover.ts";
import { errorCommitment } from "#modules/attribution/forced-errors.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { BatchState, ForcedErrorState } from "#proto/tributary/attribution/v1/types.ts";
import { Query as RewardsQuery } from "#proto/tributary/rewards/v1/query.ts";
import { PoolKind } from "#proto/tributary/rewards/v1/types.ts";
import { sha256 } from "#sdk";
import {
  batchOf,
  bond,
  CHALLENGER,
  type ClaimMarket,
  challengeOf,
  claimMarket,
  commitIndex,
  prepareClaim,
} from "#test/support/claims.ts";
import { ALICE, BOB, CAROL, DENOM, utrib } from "#test/support/economy.ts";
import { ATTRIBUTOR, divideAt, setParams, settle } from "#test/support/market.ts";
import { useProof } from "#test/support/proofs.ts";

const SALT = sha256(new Uint8Array(9));
const USE = 7n;

/** A market where the attributor was chosen to err; who is chosen depends on the height, so heights are tried. Without use the auditors' pool is empty. */
function chosenMarket(
  prepare: (market: ClaimMarket) => void = () => {},
): ClaimMarket & { readonly artefactId: bigint } {
  const market = claimMarket();
  const { lab } = market;
  prepare(market);
  for (const who of [ALICE, BOB]) bond(lab, who, 200_000_000n);
  const artefactId = commitIndex(market);
  lab.advance(20);
  lab.run(Msg.methods.fundJackpot, { sender: CAROL.address, amount: utrib(5_000n) });
  setParams(lab, { forcedErrorInterval: 1n, forcedErrorWindow: 60n });
  for (let tries = 0; tries < 20; tries++) {
    lab.advance(7);
    const { error } = lab.query(Query.methods.forcedError, {});
    assert.equal(error?.state, ForcedErrorState.FORCED_ERROR_STATE_ASSIGNED);
    assert.equal(error.auditors.includes(error.attributor), false);
    if (error.attributor === ATTRIBUTOR.address) break;
    lab.advance(Number(error.deadline - lab.height()) + 1);
  }
  setParams(lab, { forcedErrorInterval: 0n });
  return { ...market, artefactId };
}

function submitWrong(market: ClaimMarket & { readonly artefactId: bigint }) {
  const { lab, modelId } = market;
  const attributor = ATTRIBUTOR.address;
  const commitment = errorCommitment(
    lab.chainId,
    { modelId, version: 1n, firstSettlement: 1n },
    { use: USE, salt: SALT },
  );
  lab.rejects(Msg.methods.commitForcedError, { attributor: ALICE.address, commitment }, ["attribution", 53]);
  lab.rejects(Msg.methods.commitForcedError, { attributor, commitment: new Uint8Array(1) }, ["attribution", 54]);
  lab.run(Msg.methods.commitForcedError, { attributor, commitment });
  const claim = prepareClaim(
    market,
    { first: 1n, last: 2n, artefactId: market.artefactId },
    { list: (list, use) => (BigInt(use) === USE ? list.slice(1) : list) },
  );
  const { batchId } = lab.run(Msg.methods.submitBatch, claim.message);
  return { claim, batchId, reveal: { attributor, batchId, use: USE, salt: SALT } };
}

test("a forced error that is found pays the jackpot, and costs its attributor nothing", () => {
  const market = chosenMarket();
  const { lab } = market;
  const bondOf = () => lab.query(Query.methods.attributor, { address: ATTRIBUTOR.address }).attributor.bond.amount;
  const before = bondOf();
  const { claim, batchId, reveal } = submitWrong(market);
  lab.rejects(Msg.methods.revealForcedError, reveal, ["attribution", 22]);
  const published = claim.published[Number(USE)];
  assert.ok(published !== undefined);
  const value = findNeighbourFraud(market.index, published);
  assert.ok(value !== undefined);
  const proof = useProof(claim, { at: Number(USE), part: 0 }, { kind: "neighbours", value });
  assert.equal(lab.run(Msg.methods.challenge, challengeOf(batchId, proof)).upheld, true);
  lab.checkInvariants();
  assert.ok(bondOf() < before);
  lab.rejects(Msg.methods.revealForcedError, { ...reveal, use: 6n }, ["attribution", 54]);
  const money = lab.balance(CHALLENGER.address, DENOM);
  lab.run(Msg.methods.revealForcedError, reveal);
  assert.deepEqual([bondOf(), lab.balance(CHALLENGER.address, DENOM) - money], [before, 5_000n]);
  const { error, jackpot } = lab.query(Query.methods.forcedError, {});
  assert.deepEqual([error, jackpot], [undefined, undefined]);
  lab.advance(30);
  assert.equal(batchOf(lab, batchId).state, BatchState.BATCH_STATE_FAILED);
  lab.checkInvariants();
});

test("case 22: auditors who miss a forced error lose a twentieth, and the jackpot rolls over", () => {
  const market = chosenMarket();
  const { lab } = market;
  const { batchId, reveal } = submitWrong(market);
  assert.deepEqual(lab.imported(lab.exportGenesis()).exportGenesis(), lab.exportGenesis());
  lab.advance(20);
  // The wrong batch waits for its error to be shown.
  lab.advance(3);
  assert.equal(batchOf(lab, batchId).state, BatchState.BATCH_STATE_WINDOW);
  lab.rejects(Msg.methods.finalizeBatch, { sender: ALICE.address, batchId }, ["attribution", 22]);
  const bonds = () =>
    [ALICE, BOB].map(({ address }) => lab.query(Query.methods.attributor, { address }).attributor.bond.amount);
  const before = bonds();
  lab.run(Msg.methods.revealForcedError, reveal);
  assert.deepEqual(
    bonds(),
    before.map((amount) => amount - amount / 20n),
  );
  const { error, jackpot } = lab.query(Query.methods.forcedError, {});
  assert.deepEqual([error, jackpot?.amount], [undefined, 5_000n]);
  assert.equal(batchOf(lab, batchId).state, BatchState.BATCH_STATE_FAILED);
  lab.advance(60);
  lab.checkInvariants();
});

test("every forced error moves half of the auditors' pool to the jackpot, beside what was given, and a missed one leaves it there", () => {
  const poolOf = ({ lab }: ClaimMarket): bigint =>
    lab.query(RewardsQuery.methods.pool, { kind: PoolKind.POOL_KIND_AUDITORS, datanetId: 0n, denom: DENOM }).pool
      .balance;
  const use = (market: ClaimMarket): void => {
    settle(market.lab, market.sessionId, 60n, 1_800n);
    divideAt(market, { batchId: 99n, kappaBps: 0n, first: 3n });
    assert.equal(poolOf(market), 1_800n);
  };
  const market = chosenMarket(use);
  const { lab } = market;
  const jackpot = () => lab.query(Query.methods.forcedError, {}).jackpot?.amount ?? 0n;
  const errors = lab.takeEvents().filter(({ type }) => type.endsWith("EventErrorAssigned")).length;
  assert.ok(errors >= 1);
  let left = 1_800n;
  for (let i = 0; i < errors; i++) left -= left / 2n;
  // Those that were drawn before and never made have left what they brought.
  assert.deepEqual([poolOf(market), jackpot()], [left, 5_000n + 1_800n - left]);
  const { reveal } = submitWrong(market);
  lab.advance(23);
  lab.run(Msg.methods.revealForcedError, reveal);
  assert.equal(jackpot(), 5_000n + 1_800n - left);
  assert.deepEqual(lab.imported(lab.exportGenesis()).dump(), lab.dump());
  lab.checkInvariants();
  setParams(lab, { forcedErrorInterval: 1n });
  lab.advance(7);
  // The failed batch's revenue fell meanwhile, and auditors had their part of it.
  assert.deepEqual([poolOf(market) < left + 1_800n, poolOf(market) + jackpot()], [true, 8_600n]);
  lab.checkInvariants();
});

test("without a jackpot that was given, what use paid auditors is what the finder has", () => {
  const market = chosenMarket(({ lab, sessionId, ...rest }) => {
    settle(lab, sessionId, 60n, 1_800n);
    divideAt({ lab, ...rest }, { batchId: 99n, kappaBps: 0n, first: 3n });
  });
  const { lab } = market;
  const { jackpot } = lab.query(Query.methods.forcedError, {});
  assert.ok((jackpot?.amount ?? 0n) > 5_000n);
  const { claim, batchId, reveal } = submitWrong(market);
  const published = claim.published[Number(USE)];
  assert.ok(published !== undefined);
  const value = findNeighbourFraud(market.index, published);
  assert.ok(value !== undefined);
  const proof = useProof(claim, { at: Number(USE), part: 0 }, { kind: "neighbours", value });
  lab.run(Msg.methods.challenge, challengeOf(batchId, proof));
  const money = lab.balance(CHALLENGER.address, DENOM);
  lab.run(Msg.methods.revealForcedError, reveal);
  assert.equal(lab.balance(CHALLENGER.address, DENOM) - money, jackpot?.amount);
  lab.checkInvariants();
});

test("whoever commits to an error and never shows it loses a bond", () => {
  const market = chosenMarket();
  const { lab } = market;
  const { batchId } = submitWrong(market);
  lab.advance(61);
  assert.equal(lab.query(Query.methods.forcedError, {}).error, undefined);
  assert.equal(
    lab.query(Query.methods.attributor, { address: ATTRIBUTOR.address }).attributor.failedClaims >= 1n,
    true,
  );
  lab.advance(3);
  assert.equal(batchOf(lab, batchId).state, BatchState.BATCH_STATE_FINAL);
  lab.rejects(Msg.methods.fundJackpot, { sender: CAROL.address, amount: utrib(0n) }, ["attribution", 55]);
  lab.checkInvariants();
});
