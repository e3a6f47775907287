/** Canary sets: the random value that says which canaries are planted is kept with the set, because the beacon forgets it long before a claim may need it. */

import type { CanarySet } from "#proto/tributary/datanet/v1/types.ts";
import { firstOf } from "#sdk";
import type { DatanetContext } from "./declaration.ts";

/** Sets whose value one block looks for. */
export const CANARY_DRAWS_PER_BLOCK_MAX = 20;
/** Blocks until a value that was not there is looked for again, and after how many another one is asked for. */
const RETRY_BLOCKS = 2n;
const PATIENCE_BLOCKS = 100n;

/** Stores a set whose value is not known and when it is looked for. */
export function awaitCanaries({ state }: DatanetContext, set: CanarySet): void {
  state.canarySets.set([set.datanetId, set.number], set);
  state.canaryDraws.add([set.dueHeight, set.datanetId, set.number]);
}

/** Keeps the values of sets that are known by now. */
export function drawCanaries(ctx: DatanetContext): void {
  const { state, block } = ctx;
  const due = state.canaryDraws.keys({ through: [block.height] });
  for (const [height, datanetId, number] of firstOf(due, CANARY_DRAWS_PER_BLOCK_MAX)) {
    state.canaryDraws.remove([height, datanetId, number]);
    const set = state.canarySets.get([datanetId, number]);
    if (set !== undefined) drawSet(ctx, set);
  }
}

function drawSet(ctx: DatanetContext, set: CanarySet): void {
  const { state, keepers, emit, block } = ctx;
  const { datanetId, number } = set;
  const random = keepers.beacon.randomAt(set.drawHeight);
  if (random !== undefined) {
    state.canarySets.set([datanetId, number], { ...set, value: random.value, dueHeight: 0n });
    emit.canariesDrawn({ datanetId, number });
    return;
  }
  const isLost = block.height > set.drawHeight + PATIENCE_BLOCKS;
  const drawHeight = isLost ? keepers.beacon.request() : set.drawHeight;
  awaitCanaries(ctx, { ...set, drawHeight, dueHeight: block.height + RETRY_BLOCKS });
}
