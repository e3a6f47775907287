import assert from "node:assert/strict";
import { test } from "node:test";
import { findRankFraud } from "#attribution/accuracy/certificate.ts";
import type { AttributionKeeper } from "#modules/attribution/keeper.ts";
import type { RewardsKeeper } from "#modules/rewards/keeper.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import type { Quality } from "#proto/tributary/attribution/v1/ranks.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { CertificateState } from "#proto/tributary/attribution/v1/types.ts";
import { Query as RewardsQuery } from "#proto/tributary/rewards/v1/query.ts";
import { sha256 } from "#sdk";
import { commitEvaluation, EVALUATION, measureByWord } from "#test/support/certificates.ts";
import { CHALLENGER, type ClaimMarket, claimMarket } from "#test/support/claims.ts";
import { ALICE } from "#test/support/economy.ts";
import { ATTRIBUTOR } from "#test/support/market.ts";
import { defaultParams } from "../params.ts";

const attributor = ATTRIBUTOR.address;

const kappa = ({ lab, modelId }: ClaimMarket): bigint =>
  lab.keeper<AttributionKeeper>("attribution").kappaBps(modelId, 1n);

function nextEpoch({ lab }: ClaimMarket): void {
  const { epochBlocks } = lab.query(RewardsQuery.methods.params, {}).params;
  lab.advance(Number(epochBlocks));
}

test("a certificate counts from the end of its window, and halves with every epoch beyond its age", () => {
  const market = claimMarket();
  const { lab } = market;
  assert.equal(kappa(market), 5_000n);
  const seedHeight = commitEvaluation(market);
  const early = measureByWord(market, seedHeight).quality;
  lab.rejects(Msg.methods.submitCertificate, { attributor, quality: early }, ["attribution", 47]);
  lab.advance(5);
  const { quality } = measureByWord(market, seedHeight);
  const { certificateId } = lab.run(Msg.methods.submitCertificate, { attributor, quality });
  assert.equal(kappa(market), 5_000n);
  const { pending } = lab.query(Query.methods.certificate, { modelId: market.modelId, version: 1n });
  assert.equal(pending?.id, certificateId);
  assert.deepEqual(lab.imported(lab.exportGenesis()).exportGenesis(), lab.exportGenesis());
  lab.advance(20);
  // Nobody can check what retraining gave, and nobody else says that it did.
  const low = BigInt(defaultParams().unattestedKappaMaxBps);
  assert.ok(quality.ldsLowBps > 8_000 && kappa(market) === low);
  const epoch = lab.keeper<RewardsKeeper>("rewards").epoch();
  for (let age = 1n; age <= 7n; age++) {
    nextEpoch(market);
    const beyond = lab.keeper<RewardsKeeper>("rewards").epoch() - epoch - 4n;
    assert.equal(kappa(market), low >> (beyond > 0n ? beyond : 0n));
  }
  const next = commitEvaluation(market);
  lab.advance(5);
  const fresh = measureByWord(market, next).quality;
  lab.rejects(Msg.methods.refreshCertificate, { attributor, certificateId: 9n, quality: fresh }, ["attribution", 51]);
  lab.run(Msg.methods.refreshCertificate, { attributor, certificateId, quality: fresh });
  lab.advance(20);
  assert.equal(kappa(market), low);
  assert.equal(lab.query(Query.methods.certificates, {}).certificates.length, 2);
  lab.checkInvariants();
});

test("case 23: nobody chooses the seed of a certificate", () => {
  const market = claimMarket();
  const { lab, modelId } = market;
  const quality = measureByWord(market, 3n).quality;
  lab.rejects(Msg.methods.submitCertificate, { attributor, quality }, ["attribution", 48]);
  lab.rejects(Msg.methods.commitEvaluation, { attributor, modelId, version: 1n, root: new Uint8Array(1) }, [
    "attribution",
    62,
  ]);
  const seedHeight = commitEvaluation(market);
  const again = { attributor, modelId, version: 1n, root: EVALUATION };
  lab.rejects(Msg.methods.commitEvaluation, again, ["attribution", 49]);
  lab.advance(8);
  const rejects = (changes: Partial<Quality>, code = 50): void =>
    lab.rejects(
      Msg.methods.submitCertificate,
      { attributor, quality: { ...measureByWord(market, seedHeight).quality, ...changes } },
      ["attribution", code],
    );
  // The value of another height, earlier or later, or a seed that is no value at all.
  for (const other of [seedHeight - 1n, seedHeight + 1n, 2n]) {
    const { quality: picked } = measureByWord(market, other);
    lab.rejects(Msg.methods.submitCertificate, { attributor, quality: picked }, ["attribution", 50]);
  }
  rejects({ seed: sha256(new Uint8Array(3)) });
  rejects({ evaluationRoot: sha256(new Uint8Array(3)) });
  rejects({ ldsBps: 10_000 });
  rejects({ grade: 9 });
  rejects({ topBps: 10_001 });
  rejects({ version: 2n }, 10);
  lab.rejects(Msg.methods.submitCertificate, { attributor: ALICE.address, quality }, ["attribution", 2]);
});

test("a wrong rank correlation refutes a certificate, and the one before it counts again", () => {
  const market = claimMarket();
  const { lab } = market;
  const seedHeight = commitEvaluation(market);
  lab.advance(5);
  const forged = measureByWord(market, seedHeight, { lie: 999n });
  const { certificateId } = lab.run(Msg.methods.submitCertificate, { attributor, quality: forged.quality });
  const fraud = findRankFraud(forged);
  assert.ok(fraud !== undefined);
  const target = { claim: { kind: "certificateId", value: certificateId } } as const;
  const proof = { proof: { kind: "ranks", value: fraud } } as const;
  const bond = () => lab.query(Query.methods.attributor, { address: attributor }).attributor.bond.amount;
  const before = bond();
  const { upheld, reason } = lab.run(Msg.methods.challenge, { challenger: CHALLENGER.address, target, proof });
  assert.ok(upheld, reason);
  assert.equal(before - bond(), 10_000_000n);
  const [certificate] = lab.query(Query.methods.certificates, {}).certificates;
  assert.equal(certificate?.state, CertificateState.CERTIFICATE_STATE_REFUTED);
  lab.advance(30);
  assert.equal(kappa(market), 5_000n);
  lab.checkInvariants();
});
