/** Measurements of concentration that nobody proved wrong in time: the commons' part of the datanet's earnings follows them. */

import type { Concentration } from "#proto/tributary/attribution/v1/types.ts";
import { firstOf } from "#sdk";
import type { AttributionContext } from "./declaration.ts";

/** Measurements that one block makes final; the rest waits for the next. */
export const CONCENTRATIONS_PER_BLOCK_MAX = 20;

/** Stores a measurement and waits for the end of its window. */
export function awaitConcentration(ctx: AttributionContext, measured: Concentration): void {
  const { datanetId, denom, epoch } = measured.key;
  ctx.state.concentrations.set([datanetId, denom, epoch], measured);
  ctx.state.concentrationsDue.add([measured.finalHeight, datanetId, denom, epoch]);
}

/** Forgets a measurement that was proven wrong: the epoch can be measured again. */
export function dropConcentration(ctx: AttributionContext, { key, finalHeight }: Concentration): void {
  const { datanetId, denom, epoch } = key;
  ctx.state.concentrations.remove([datanetId, denom, epoch]);
  ctx.state.concentrationsDue.remove([finalHeight, datanetId, denom, epoch]);
}

/** Makes final what can no longer be proven wrong. */
export function endConcentrations(ctx: AttributionContext): void {
  const due = ctx.state.concentrationsDue.keys({ through: [ctx.block.height] });
  for (const [height, datanetId, denom, epoch] of firstOf(due, CONCENTRATIONS_PER_BLOCK_MAX)) {
    ctx.state.concentrationsDue.remove([height, datanetId, denom, epoch]);
    const measured = ctx.state.concentrations.get([datanetId, denom, epoch]);
    if (measured === undefined) continue;
    ctx.state.concentrations.set([datanetId, denom, epoch], { ...measured, isFinal: true });
    const { giniBps, nakamoto } = measured;
    ctx.keepers.rewards.followConcentration({ datanetId, denom, epoch, giniBps, nakamoto });
  }
}
