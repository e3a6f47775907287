import assert from "node:assert/strict";
import { test } from "node:test";
import { measureGradients } from "./gradients-lds.ts";

test("method D against retraining of a small network on digits", (t) => {
  const measured = measureGradients({
    training: 800,
    queries: 100,
    contributors: 50,
    subsets: 80,
    retrainings: 4,
    checkpoints: 5,
    lambda: 120_000n,
    seed: "gradients 1",
  });
  t.diagnostic(JSON.stringify(measured));
  assert.ok(measured.lds >= 0.64, `LDS ${measured.lds}`);
  assert.ok(measured.ldsLow >= 0.59, `lower end ${measured.ldsLow}`);
  assert.ok(measured.answeredRight >= 0.9, `right ${measured.answeredRight}`);
});
