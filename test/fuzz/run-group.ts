/** One group as a test: every target under the fixed seed, and every known issue still there. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { describeFailure, fuzz, replay } from "./harness.ts";
import type { FuzzTarget } from "./target.ts";
import { TARGET_GROUPS } from "./targets.ts";

/** The seed of `npm test`: the same inputs on every run; fresh ones are for `npm run fuzz`. */
export const TEST_SEED = "1";

/** Declares the test of a group. */
export function testGroup(name: keyof typeof TARGET_GROUPS): void {
  test(`${name}: no input ends in anything but an answer or a declared error`, async () => {
    const load = TARGET_GROUPS[name];
    assert.ok(load !== undefined, `there is no group ${name}`);
    const targets = await load();
    const failures: string[] = [];
    for (const target of targets) {
      const report = await fuzz(target, { seed: TEST_SEED });
      if (report.failure !== undefined) failures.push(describeFailure(report));
      failures.push(...(await goneIssues(target)));
    }
    assert.ok(targets.length > 0);
    assert.equal(failures.length, 0, failures.join("\n\n"));
  });
}

/** A repaired issue must leave the list, or the list would hide its return. */
async function goneIssues(target: FuzzTarget): Promise<string[]> {
  const gone: string[] = [];
  for (const issue of target.knownIssues ?? []) {
    const outcome = await replay(target, issue.input);
    if (outcome.kind === "failed" && issue.matches(outcome.error)) continue;
    const now = outcome.kind === "failed" ? outcome.error.stack : `${outcome.kind} ${outcome.label}`;
    gone.push(`known issue of ${target.name} is gone, take it off the list: ${issue.fact} (now: ${now})`);
  }
  return gone;
}
