/** All cases, in order. */

import type { AttackCase } from "./case.ts";
import { COPYING } from "./cases/copying.ts";
import { DUTIES } from "./cases/duties.ts";
import { EVIDENCE } from "./cases/evidence.ts";
import { JURY } from "./cases/jury.ts";
import { MONEY } from "./cases/money.ts";
import { CERTIFIED_REGRESSIONS } from "./cases/regressions-certified.ts";
import { COMPLETE_REGRESSIONS } from "./cases/regressions-complete.ts";
import { DRAW_REGRESSIONS } from "./cases/regressions-draw.ts";
import { GATE_REGRESSIONS } from "./cases/regressions-gates.ts";
import { MONEY_REGRESSIONS } from "./cases/regressions-money.ts";
import { SIGNED_REGRESSIONS } from "./cases/regressions-signed.ts";
import { WORK_REGRESSIONS } from "./cases/regressions-work.ts";

/** The 24 adversarial cases and the regressions of faults that others had. */
export const ATTACKS: readonly AttackCase[] = [
  ...COPYING,
  ...EVIDENCE,
  ...MONEY,
  ...DUTIES,
  ...JURY,
  ...MONEY_REGRESSIONS,
  ...WORK_REGRESSIONS,
  ...DRAW_REGRESSIONS,
  ...SIGNED_REGRESSIONS,
  ...CERTIFIED_REGRESSIONS,
  ...GATE_REGRESSIONS,
  ...COMPLETE_REGRESSIONS,
].sort(byNumber);

/** Numbers before regressions. */
function byNumber(a: AttackCase, b: AttackCase): number {
  const keyOf = ({ id }: AttackCase): number => (id.startsWith("R") ? 1_000 + Number(id.slice(1)) : Number(id));
  return keyOf(a) - keyOf(b);
}
