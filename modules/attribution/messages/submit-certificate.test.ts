import assert from "node:assert/strict";
import { test } from "node:test";
import { certify, findRankFraud, type PublishedQuality, publish } from "#attribution/accuracy/certificate.ts";
import { qualityDomain } from "#kernels/domains.ts";
import { qualitySeed, subsetMembers } from "#kernels/ranks/quality.ts";
import type { AttributionKeeper } from "#modules/attribution/keeper.ts";
import type { RewardsKeeper } from "#modules/rewards/keeper.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import type { Quality } from "#proto/tributary/attribution/v1/ranks.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { CertificateState, Method } from "#proto/tributary/attribution/v1/types.ts";
import { Query as RewardsQuery } from "#proto/tributary/rewards/v1/query.ts";
import { seededRandom, sha256 } from "#sdk";
import { beaconValue } from "#test/support/beacon-stand-in.ts";
import { CHALLENGER, type ClaimMarket, claimMarket } from "#test/support/claims.ts";
import { ALICE } from "#test/support/economy.ts";
import { ATTRIBUTOR } from "#test/support/market.ts";

const ROOT = sha256(new Uint8Array(2));
const attributor = ATTRIBUTOR.address;

/** A certificate of made-up measurements under the seed of a height. */
function measure(
  { lab, modelId }: ClaimMarket,
  seedHeight: bigint,
  { noise = 300, lie = 0n, stated = {} }: { noise?: number; lie?: bigint; stated?: Partial<Quality> } = {},
): PublishedQuality {
  const domain = qualityDomain(lab.chainId, modelId, 1n);
  const seed = qualitySeed(domain, { height: seedHeight, value: beaconValue(seedHeight) });
  const random = seededRandom(1n);
  const measured = Array.from({ length: 6 }, () => {
    const contributions = Array.from({ length: 12 }, () => BigInt(random.below(2_000)) - 1_000n);
    const actual = Array.from({ length: 32 }, (_, subset) => {
      let sum = BigInt(random.below(noise));
      for (const member of subsetMembers(seed, subset, 12)) sum += contributions[member] as bigint;
      return sum;
    });
    return { contributions, actual };
  });
  const known = { modelId, version: 1n, method: Method.METHOD_KNN_BANZHAF, beaconHeight: seedHeight, grade: 2 };
  const honest = certify(domain, seed, measured, { ...known, evaluationRoot: ROOT, ...stated });
  if (lie === 0n) return honest;
  const values = honest.values.map((value, query) =>
    query === 2 ? { ...value, predicted: value.predicted.map((p, i) => (i === 5 ? p + lie : p)) } : value,
  );
  return publish({ ...honest, seed, values, stated: honest.quality });
}

function commitEvaluation({ lab, modelId }: ClaimMarket): bigint {
  const { seedHeight } = lab.run(Msg.methods.commitEvaluation, { attributor, modelId, version: 1n, root: ROOT });
  return seedHeight;
}

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
  const early = measure(market, seedHeight).quality;
  lab.rejects(Msg.methods.submitCertificate, { attributor, quality: early }, ["attribution", 47]);
  lab.advance(5);
  const { quality } = measure(market, seedHeight);
  const { certificateId } = lab.run(Msg.methods.submitCertificate, { attributor, quality });
  assert.equal(kappa(market), 5_000n);
  const { pending } = lab.query(Query.methods.certificate, { modelId: market.modelId, version: 1n });
  assert.equal(pending?.id, certificateId);
  assert.deepEqual(lab.imported(lab.exportGenesis()).exportGenesis(), lab.exportGenesis());
  lab.advance(20);
  const low = BigInt(quality.ldsLowBps);
  assert.ok(low > 8_000n && kappa(market) === low);
  const epoch = lab.keeper<RewardsKeeper>("rewards").epoch();
  for (let age = 1n; age <= 7n; age++) {
    nextEpoch(market);
    const beyond = lab.keeper<RewardsKeeper>("rewards").epoch() - epoch - 4n;
    assert.equal(kappa(market), low >> (beyond > 0n ? beyond : 0n));
  }
  const next = commitEvaluation(market);
  lab.advance(5);
  const fresh = measure(market, next).quality;
  lab.rejects(Msg.methods.refreshCertificate, { attributor, certificateId: 9n, quality: fresh }, ["attribution", 51]);
  lab.run(Msg.methods.refreshCertificate, { attributor, certificateId, quality: fresh });
  lab.advance(20);
  assert.equal(kappa(market), BigInt(fresh.ldsLowBps));
  assert.equal(lab.query(Query.methods.certificates, {}).certificates.length, 2);
  lab.checkInvariants();
});

test("case 23: nobody chooses the seed of a certificate", () => {
  const market = claimMarket();
  const { lab, modelId } = market;
  const quality = measure(market, 3n).quality;
  lab.rejects(Msg.methods.submitCertificate, { attributor, quality }, ["attribution", 48]);
  lab.rejects(Msg.methods.commitEvaluation, { attributor, modelId, version: 1n, root: new Uint8Array(1) }, [
    "attribution",
    62,
  ]);
  const seedHeight = commitEvaluation(market);
  const again = { attributor, modelId, version: 1n, root: ROOT };
  lab.rejects(Msg.methods.commitEvaluation, again, ["attribution", 49]);
  lab.advance(8);
  const rejects = (changes: Partial<Quality>, code = 50): void =>
    lab.rejects(
      Msg.methods.submitCertificate,
      { attributor, quality: { ...measure(market, seedHeight).quality, ...changes } },
      ["attribution", code],
    );
  // The value of another height, earlier or later, or a seed that is no value at all.
  for (const other of [seedHeight - 1n, seedHeight + 1n, 2n]) {
    const { quality: picked } = measure(market, other);
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
  const forged = measure(market, seedHeight, { lie: 999n });
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
