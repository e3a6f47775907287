import assert from "node:assert/strict";
import { test } from "node:test";
import { rules } from "#consensus/rules.ts";
import { step } from "#consensus/step.ts";
import type { StepFunction } from "#consensus/types.ts";
import { cometStep } from "./comet.ts";
import { buildPlan, MODES, type Mode } from "./plan.ts";
import { simulate } from "./simulate.ts";

const SEEDS_PER_MODE = 120;

test("no promise is broken under any mode, and every rule fires", () => {
  const fired = new Set<number>();
  for (const mode of MODES) expectNoViolation(mode, { count: SEEDS_PER_MODE, step, onRule: (line) => fired.add(line) });
  assert.deepEqual(
    rules.map(({ line }) => line).filter((line) => !fired.has(line)),
    [],
  );
});

test("CometBFT's rules alone keep every promise too, so the model of them is fit to be mixed with ours", () => {
  for (const mode of ["amnesia", "partition"] as const) {
    for (let seed = 1; seed <= SEEDS_PER_MODE; seed++) {
      const ignoredOracles = new Set(["lock discipline"] as const);
      assert.equal(simulate({ seed, mode, step: cometStep, ignoredOracles }).violation, null, `${mode} ${seed}`);
    }
  }
});

test("a seed always gives the same run", () => {
  for (const mode of MODES) {
    const [first, second] = [traceOf(7, mode), traceOf(7, mode)];
    assert.ok(first.length > 20);
    assert.deepEqual(first, second);
  }
});

test("less than a third of the power is Byzantine, and nodes crash only before GST", () => {
  for (const mode of MODES) {
    for (let seed = 1; seed <= 50; seed++) {
      const { validators, byzantine, crashes, gst } = buildPlan(seed, mode);
      const total = validators.reduce((sum, { power }) => sum + power, 0n);
      const bad = validators.reduce((sum, { power }, i) => (byzantine.has(i) ? sum + power : sum), 0n);
      assert.ok(3n * bad < total);
      assert.ok(crashes.every(({ at }) => at <= gst));
    }
  }
});

test("crashes happen, and a folded log gives back the state", () => {
  const lines = Array.from({ length: 10 }, (_, i) => traceOf(i + 1, "crash")).flat();
  assert.ok(lines.some((line) => line.includes("restart in round")));
});

interface BatchOptions {
  readonly count: number;
  readonly step: StepFunction;
  readonly onRule: (line: number) => void;
}

function expectNoViolation(mode: Mode, { count, ...options }: BatchOptions): void {
  for (let seed = 1; seed <= count; seed++) {
    const { violation } = simulate({ seed, mode, ...options });
    assert.equal(violation, null, `npm run sim -- --seed ${seed} --mode ${mode} --trace: ${violation?.detail}`);
  }
}

function traceOf(seed: number, mode: Mode): readonly string[] {
  const lines: string[] = [];
  simulate({ seed, mode, step, trace: (line) => lines.push(line) });
  return lines;
}
