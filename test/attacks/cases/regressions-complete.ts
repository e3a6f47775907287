/** Who is in an artefact: an attributor that would rather leave somebody out of what all others are paid by. */

import { type AttackCase, percentOf } from "../case.ts";
import { digitsLeftOut, textsLeftOut } from "../forged-indexes.ts";

const leftOut: AttackCase = {
  id: "R17",
  name: "attributor leaves a contributor out of a head or an index",
  expected: "refuted by one item and the gap in its place; a loss",
  run() {
    const results = [...digitsLeftOut(), textsLeftOut()];
    const slashed = results.reduce((sum, own) => sum + own.slashed, 0n);
    const bonds = results.reduce((sum, { bond }) => sum + bond, 0n);
    const largest = Math.max(...results.map(({ bytes }) => bytes));
    const reasons = results.map(({ reason, bytes }) => `"${reason}" in ${bytes} B`);
    return {
      seen: `${reasons.join(", ")}; ${slashed} of bonds of ${bonds} lost`,
      net: { percent: percentOf(-slashed, bonds), of: "the artefacts' bonds" },
      holds: results.every(({ upheld, slashed: lost, bond }) => upheld && bond > 0n && lost === bond),
      figures: [{ name: "largest proof that something is missing", value: largest, unit: "B" }],
    };
  },
};

/** The cases of this family. */
export const COMPLETE_REGRESSIONS: readonly AttackCase[] = [leftOut];
