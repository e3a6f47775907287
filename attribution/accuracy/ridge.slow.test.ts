import assert from "node:assert/strict";
import { test } from "node:test";
import { findRetrainingFraud } from "#attribution/methods/ridge/find-retraining-fraud.ts";
import { proveResidual } from "#attribution/methods/ridge/prove.ts";
import {
  aboutSubset,
  proveAnswer,
  proveContribution,
  proveRetraining,
} from "#attribution/methods/ridge/prove-retraining.ts";
import { claimOf } from "#attribution/methods/ridge/publish.ts";
import { subsetHead } from "#attribution/methods/ridge/retrain.ts";
import { verifyRankProof } from "#kernels/ranks/verify.ts";
import { PROOF_BYTES_MAX } from "#kernels/verdict.ts";
import { RankProof } from "#proto/tributary/attribution/v1/ranks.ts";
import { fastestMs } from "#test/support/proofs.ts";
import { certifiedRidge } from "./ridge-certificate.ts";
import { loadBreastCancer, loadDigits, loadDocumentation, loadWine } from "./ridge-data.ts";
import { measureRidge, type RidgeMeasurement } from "./ridge-lds.ts";

const common = { subsets: 128, seed: "accuracy 1", queries: 100 } as const;
const measurements: readonly RidgeMeasurement[] = [
  { ...common, rows: loadDigits(), training: 1_200, contributors: 50, lambda: 12_500n },
  { ...common, rows: loadBreastCancer(), training: 450, contributors: 40, lambda: 12_500n },
  { ...common, rows: loadWine(), training: 130, queries: 48, contributors: 30, lambda: 100_000n },
  { ...common, rows: loadDocumentation(), training: 800, contributors: 40, lambda: 100_000n },
];

for (const measurement of measurements) {
  test(`method A against retraining on ${measurement.rows.name}`, (t) => {
    const measured = measureRidge(measurement);
    t.diagnostic(JSON.stringify(measured));
    assert.ok(measured.lds >= 0.955, `LDS ${measured.lds}`);
    assert.ok(measured.ldsLow >= 0.945, `lower end ${measured.ldsLow}`);
    assert.ok(measured.leaveOneOut >= 0.99, `leave-one-out ${measured.leaveOneOut}`);
    assert.ok(measured.counting < measured.lds / 2, `counting ${measured.counting}`);
  });
}

test("a certificate of method A on digits, a tenth of whose contributors sell random labels", (t) => {
  const [contributors, spammers] = [50, 5];
  const sizes = { training: 1_200, queries: 100, subsets: 64, contributors, spammers };
  const made = certifiedRidge({ rows: loadDigits(), lambda: 12_500n, seed: "certificate 1", ...sizes });
  const { artefact, published, merits } = made;
  const { ldsBps, ldsLowBps } = published.quality;
  const honest = merits.slice(0, contributors - spammers);
  const helping = honest.filter((merit) => merit > 0n).length;
  const harming = merits.slice(contributors - spammers).filter((merit) => merit < 0n).length;
  t.diagnostic(`LDS ${ldsBps} bps, lower bound ${ldsLowBps} bps`);
  t.diagnostic(
    `merit positive for ${helping} of ${honest.length} honest, negative for ${harming} of ${spammers} spammers`,
  );
  t.diagnostic(`trained in ${made.trainingMs.toFixed(0)} ms, certified in ${made.certifyingMs.toFixed(0)} ms`);
  assert.ok(ldsLowBps >= 9_300, `lower bound ${ldsLowBps}`);
  assert.ok(helping * 100 >= honest.length * 95, `${helping} of ${honest.length}`);
  assert.equal(harming, spammers);

  const started = performance.now();
  assert.deepEqual(findRetrainingFraud(artefact, published), { kind: "honest" });
  t.diagnostic(`checked wholly in ${(performance.now() - started).toFixed(0)} ms`);
  const [head] = published.retraining.heads;
  assert.ok(head !== undefined);
  const residual = aboutSubset(proveResidual(subsetHead(artefact, head), { row: 30, class: 4 }));
  const proofs = [
    proveRetraining(published, 0, residual),
    proveAnswer(artefact, published, { query: 60, subset: 40 }),
    proveContribution(artefact, published, { query: 61, contributor: 33 }),
  ];
  for (const proof of proofs) {
    const { length } = RankProof.encode(proof);
    const time = fastestMs(() => {
      const { kind } = verifyRankProof(published, { kind: "ridge", head: claimOf(artefact) }, proof);
      assert.equal(kind, "rejected");
    });
    assert.ok(length <= PROOF_BYTES_MAX && time <= 2, `${proof.proof?.kind}: ${length} bytes, ${time} ms`);
    t.diagnostic(`${proof.proof?.kind}: ${length} bytes, checked in ${time.toFixed(3)} ms`);
  }
});
