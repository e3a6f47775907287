import assert from "node:assert/strict";
import { test } from "node:test";
import { measureGradients } from "./gradients-lds.ts";

test("method D against retraining of a small network on digits", (t) => {
  const measured = measureGradients({
    training: 800,
    queries: 60,
    contributors: 50,
    subsets: 50,
    retrainings: 3,
    checkpoints: 10,
    lambda: 72_000n,
    seed: "gradients 1",
  });
  t.diagnostic(JSON.stringify(measured));
  assert.ok(measured.lds >= 0.55, `LDS ${measured.lds}`);
  assert.ok(measured.answeredRight >= 0.9, `right ${measured.answeredRight}`);
});
