/** What happens to bundles by the passing of time. */

import { BundleState } from "#proto/tributary/datanet/v1/types.ts";
import { releaseBond } from "./bonds.ts";
import { expireBundle } from "./decisions.ts";
import { type DatanetContext, datanet } from "./declaration.ts";

/** Bundles one block deals with; the rest waits in the queue for the next. */
export const QUEUE_PER_BLOCK_MAX = 100;

/** Ends commitments that were not revealed in time and releases bonds whose day has come. */
export const processQueue = datanet.endBlock((ctx) => {
  const params = ctx.state.params.get();
  for (const [height, id] of dueEntries(ctx)) {
    ctx.state.queue.remove([height, id]);
    const bundle = ctx.state.bundles.get(id);
    if (bundle === undefined) continue;
    if (bundle.state === BundleState.BUNDLE_STATE_COMMITTED) expireBundle(ctx, bundle, params);
    else if (bundle.bond.amount > 0n) ctx.state.bundles.set(id, releaseBond(ctx, bundle));
  }
});

function dueEntries(ctx: DatanetContext): readonly (readonly [bigint, bigint])[] {
  const due: (readonly [bigint, bigint])[] = [];
  for (const entry of ctx.state.queue.keys({ through: [ctx.block.height] })) {
    if (due.length === QUEUE_PER_BLOCK_MAX) break;
    due.push(entry);
  }
  return due;
}
