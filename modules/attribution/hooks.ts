/** What happens to batches and bonds by the passing of time. */

import { releaseAttributor } from "./attributors.ts";
import { finalizeBatch } from "./batches.ts";
import { type AttributionContext, attribution } from "./declaration.ts";

/** Batches that one block makes final by itself, and bonds it pays back; the rest waits for the next. */
export const FINAL_PER_BLOCK_MAX = 20;
export const UNBONDINGS_PER_BLOCK_MAX = 20;

/** Makes batches final whose window has passed, and pays back bonds whose day has come. */
export const processWindows = attribution.endBlock((ctx) => {
  for (const [height, id] of due(ctx.state.windows.keys({ through: [ctx.block.height] }), FINAL_PER_BLOCK_MAX)) {
    const batch = ctx.state.batches.get(id);
    if (batch === undefined) continue;
    // A batch that cannot be paid out must not stop the block; it can still be made final by a message.
    const attempt = ctx.attempt(() => finalizeBatch(ctx, batch));
    if (attempt.kind === "failed") ctx.state.windows.remove([height, id]);
  }
  payBackBonds(ctx);
});

function payBackBonds(ctx: AttributionContext): void {
  const entries = ctx.state.unbondings.keys({ through: [ctx.block.height] });
  for (const [height, address] of due(entries, UNBONDINGS_PER_BLOCK_MAX)) {
    ctx.state.unbondings.remove([height, address]);
    const attributor = ctx.state.attributors.get(address);
    if (attributor !== undefined) releaseAttributor(ctx, attributor);
  }
}

function due<K>(keys: Iterable<K>, most: number): readonly K[] {
  const entries: K[] = [];
  for (const key of keys) {
    if (entries.length === most) break;
    entries.push(key);
  }
  return entries;
}
