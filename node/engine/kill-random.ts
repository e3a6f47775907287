/**
 * Kills a validator at random moments and checks each time that it recovers: `kill-random.ts --points 500 [--seed 1]`.
 * The quick, exact version of this is `kill.test.ts`.
 */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseBigint, parseInteger } from "#lib/integer.ts";
import { seededRandom } from "#lib/prng.ts";
import {
  outcomeOf,
  publishedMessages,
  requireIntact,
  requireNoDoubleSign,
  startKilledNode,
} from "#test/support/killed-node.ts";

const PROGRAM = join(import.meta.dirname, "fixtures", "run-node.ts");
/** A node opens within the first third of this time and then commits a block every few milliseconds. */
const LIFE_MS_MAX = 900;
const UNREACHABLE_HEIGHT = 1_000_000_000;

const { values } = parseArgs({
  options: { points: { type: "string", default: "40" }, seed: { type: "string", default: "1" } },
});
const random = seededRandom(parseBigint(values.seed));
const points = parseInteger(values.points, { min: 1 });
const home = mkdtempSync(join(tmpdir(), "kill-"));

for (let point = 0; point < points; point++) {
  const child = startKilledNode(PROGRAM, { home, untilHeight: UNREACHABLE_HEIGHT });
  const timer = setTimeout(() => child.kill("SIGKILL"), 200 + random.below(LIFE_MS_MAX - 200));
  await outcomeOf(child);
  clearTimeout(timer);
  requireNoDoubleSign(publishedMessages(home));
}
const messages = publishedMessages(home);
const height = messages.reduce((max, { sum }) => {
  return sum?.kind === "vote" ? Math.max(max, Number(sum.value.vote?.height)) : max;
}, 0);
const report = await outcomeOf(startKilledNode(PROGRAM, { home, untilHeight: height + 2 }));
if (report !== undefined) await requireIntact(home, report);
console.log(
  `${points} kills, ${height} heights, ${messages.length} messages, app hash ${report?.appHash ?? "missing"}`,
);
rmSync(home, { recursive: true });
