/**
 * Kills a validator at random moments and checks each time that it recovers: `kill-random.ts --points 500 [--seed 1]`.
 * The quick, exact version of this is `test/e2e/kill-engine.test.ts`.
 */

import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseBigint, parseInteger } from "#lib/integer.ts";
import { seededRandom } from "#lib/prng.ts";
import { outcomeOf, requireIntact, requireNoDoubleSign, signedMessages, startKilledNode } from "./killed-node.ts";

/** Longest life after the start, milliseconds: some ten heights. */
const LIFE_MS_MAX = 300;
/** Longest life of a node that is killed while it opens. */
const OPENING_MS_MAX = 600;
const UNREACHABLE_HEIGHT = 1_000_000_000;

const { values } = parseArgs({
  options: { points: { type: "string", default: "40" }, seed: { type: "string", default: "1" } },
});
const random = seededRandom(parseBigint(values.seed));
const points = parseInteger(values.points, { min: 1 });
const home = mkdtempSync(join(tmpdir(), "kill-"));

for (let point = 0; point < points; point++) {
  const child = startKilledNode({ home, untilHeight: UNREACHABLE_HEIGHT });
  const ended = outcomeOf(child);
  const isOpening = random.chance(1, 4);
  if (!isOpening) await once(child, "message");
  setTimeout(() => child.kill("SIGKILL"), random.below(isOpening ? OPENING_MS_MAX : LIFE_MS_MAX));
  await ended;
  requireNoDoubleSign(signedMessages(home));
}
const messages = signedMessages(home);
const height = messages.reduce((max, { sum }) => {
  return sum?.kind === "vote" ? Math.max(max, Number(sum.value.vote?.height)) : max;
}, 0);
const report = await outcomeOf(startKilledNode({ home, untilHeight: height + 2 }));
if (report !== undefined) await requireIntact(home, report);
console.log(
  `${points} kills, ${height} heights, ${messages.length} messages, app hash ${report?.appHash ?? "missing"}`,
);
rmSync(home, { recursive: true });
