import assert from "node:assert/strict";
import { test } from "node:test";
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
