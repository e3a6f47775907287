import assert from "node:assert/strict";
import { test } from "node:test";
import { findRankFraud } from "#attribution/accuracy/certificate.ts";
import type { AttributionKeeper } from "#modules/attribution/keeper.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { CertificateState } from "#proto/tributary/attribution/v1/types.ts";
import { Query as DatanetQuery } from "#proto/tributary/datanet/v1/query.ts";
import { Msg as DatanetMsg } from "#proto/tributary/datanet/v1/tx.ts";
import { commitEvaluation, type Measuring, measureByWord, SEED_BLOCKS } from "#test/support/certificates.ts";
import { bond, CHALLENGER, type ClaimMarket, claimMarket } from "#test/support/claims.ts";
import { ALICE, BOB, CAROL, CURATOR, type Person } from "#test/support/economy.ts";
import { ATTRIBUTOR, setParams } from "#test/support/market.ts";
import { defaultParams } from "../params.ts";

const attributor = ATTRIBUTOR.address;
const { claimBond: CLAIM_BOND, ...terms } = defaultParams();
const [ATTESTED, UNATTESTED] = [BigInt(terms.attestedKappaMaxBps), BigInt(terms.unattestedKappaMaxBps)];

/** A market with three more attributors, and a certificate in its window. */
function certifiedMarket(measuring: Measuring = {}) {
  const market = claimMarket();
  for (const who of [ALICE, BOB, CAROL]) bond(market.lab, who);
  return { market, ...certify(market, measuring) };
}

function certify(market: ClaimMarket, measuring: Measuring = {}) {
  const seedHeight = commitEvaluation(market);
  market.lab.advance(SEED_BLOCKS);
  const published = measureByWord(market, seedHeight, measuring);
  const { quality } = published;
  const { certificateId } = market.lab.run(Msg.methods.submitCertificate, { attributor, quality });
  return { published, certificateId };
}

const kappa = ({ lab, modelId }: ClaimMarket): bigint =>
  lab.keeper<AttributionKeeper>("attribution").kappaBps(modelId, 1n);
const bondOf = ({ lab }: ClaimMarket, { address }: Person) =>
  lab.query(Query.methods.attributor, { address }).attributor;

/** Makes a person of the attributor's family, or of another's, by an identity that both declare. */
function join({ lab }: ClaimMarket, first: Person, second: Person): void {
  const { stakeMin } = lab.query(DatanetQuery.methods.params, {}).params.jury;
  for (const { address } of [first, second]) {
    lab.fund(address, [stakeMin]);
    const identity = first.publicKey.subarray(0, 32);
    lab.run(DatanetMsg.methods.registerReviewer, { reviewer: address, stake: stakeMin, identity });
  }
}

test("what nobody can check counts for more once enough others have measured it, and never for what a checked one does", () => {
  const { market, certificateId } = certifiedMarket();
  const { lab } = market;
  const attest = ({ address }: Person) => lab.run(Msg.methods.attestCertificate, { attestor: address, certificateId });
  lab.takeEvents();
  assert.equal(attest(ALICE).attestors, 1);
  assert.ok(lab.takeEvents().some(({ type }) => type === "tributary.attribution.v1.EventCertificateAttested"));
  assert.equal(attest(BOB).attestors, 2);
  assert.deepEqual([bondOf(market, ALICE).locked, bondOf(market, BOB).locked], [CLAIM_BOND, CLAIM_BOND]);
  // As many are kept as count.
  lab.rejects(Msg.methods.attestCertificate, { attestor: CAROL.address, certificateId }, ["attribution", 70]);
  lab.checkInvariants();
  const copy = lab.imported(lab.exportGenesis());
  assert.deepEqual(copy.exportGenesis(), lab.exportGenesis());
  lab.advance(21);
  assert.equal(kappa(market), ATTESTED);
  assert.equal(bondOf(market, ALICE).locked, 0n);
  lab.checkInvariants();
  // Governance decides how many it takes, and what they make it count for.
  setParams(lab, { attestorsMin: 3 });
  assert.equal(kappa(market), UNATTESTED);
  setParams(lab, { unattestedKappaMaxBps: 1_000 });
  assert.equal(kappa(market), 1_000n);
});

test("a heuristic counts for little, whoever attests to it, and a bad measurement for what it says", () => {
  for (const [measuring, least, most] of [
    [{ stated: { grade: 4 } }, UNATTESTED, UNATTESTED],
    [{ noise: 4_000 }, 1n, ATTESTED - 1n],
  ] as const) {
    const { market, certificateId, published } = certifiedMarket(measuring);
    const { lab } = market;
    for (const { address } of [ALICE, BOB])
      lab.run(Msg.methods.attestCertificate, { attestor: address, certificateId });
    lab.advance(21);
    const low = BigInt(published.quality.ldsLowBps);
    assert.ok(kappa(market) >= least && kappa(market) <= most, `κ is ${kappa(market)} of ${low}`);
    assert.equal(kappa(market), low < most ? low : most);
  }
});

test("only attributors of other families attest, and only in the window", () => {
  const { market, certificateId } = certifiedMarket();
  const { lab } = market;
  const rejects = ({ address }: Person, code: number, id = certificateId): void =>
    lab.rejects(Msg.methods.attestCertificate, { attestor: address, certificateId: id }, ["attribution", code]);
  rejects(CURATOR, 2);
  rejects(ALICE, 51, 9n);
  rejects(ATTRIBUTOR, 71);
  join(market, ATTRIBUTOR, ALICE);
  rejects(ALICE, 71);
  lab.run(Msg.methods.attestCertificate, { attestor: BOB.address, certificateId });
  rejects(BOB, 71);
  join(market, BOB, CAROL);
  rejects(CAROL, 71);
  lab.advance(20);
  rejects(CAROL, 70);
  assert.equal(kappa(market), UNATTESTED);
});

test("who attests to what is proven wrong loses as much as who published it", () => {
  const { market, certificateId, published } = certifiedMarket({ lie: 999n });
  const { lab } = market;
  for (const { address } of [ALICE, BOB]) lab.run(Msg.methods.attestCertificate, { attestor: address, certificateId });
  const whole = [ATTRIBUTOR, ALICE, BOB].map((who) => bondOf(market, who).bond.amount);
  const value = findRankFraud(published);
  assert.ok(value !== undefined);
  lab.takeEvents();
  const { upheld, reason } = lab.run(Msg.methods.challenge, {
    challenger: CHALLENGER.address,
    target: { claim: { kind: "certificateId", value: certificateId } },
    proof: { proof: { kind: "ranks", value } },
  });
  assert.ok(upheld, reason);
  const slashed = lab.takeEvents().filter(({ type }) => type === "tributary.attribution.v1.EventAttributorSlashed");
  assert.equal(slashed.length, 3);
  const left = [ATTRIBUTOR, ALICE, BOB].map((who) => bondOf(market, who));
  assert.deepEqual(
    left.map(({ bond: own }, i) => (whole[i] ?? 0n) - own.amount),
    [CLAIM_BOND, CLAIM_BOND, CLAIM_BOND],
  );
  assert.ok(left.every(({ locked }) => locked === 0n));
  const [certificate] = lab.query(Query.methods.certificates, {}).certificates;
  assert.equal(certificate?.state, CertificateState.CERTIFICATE_STATE_REFUTED);
  lab.rejects(Msg.methods.attestCertificate, { attestor: CAROL.address, certificateId }, ["attribution", 70]);
  lab.checkInvariants();
  lab.advance(25);
  lab.checkInvariants();
});

test("who has too little that is free of a bond cannot attest, and parameters of attestation have bounds", () => {
  const { market, certificateId } = certifiedMarket();
  const { lab } = market;
  const { params } = lab.query(Query.methods.params, {});
  for (const changes of [
    { attestedKappaMaxBps: 10_001 },
    { unattestedKappaMaxBps: terms.attestedKappaMaxBps + 1 },
    { attestorsMin: 0 },
    { attestorsMin: 17 },
  ]) {
    const wrong = { authority: lab.wiring.authority, params: { ...params, ...changes } };
    lab.rejects(Msg.methods.updateParams, wrong, ["attribution", 28]);
  }
  setParams(lab, { attributorBondMin: { denom: "utrib", amount: 600_000_000n } });
  lab.rejects(Msg.methods.attestCertificate, { attestor: ALICE.address, certificateId }, ["attribution", 4]);
});
