/** Keeps the number of tree nodes in memory near a bound by evicting a little after every commit. */

import type { NodeArena } from "./iavl/arena.ts";
import { evict } from "./iavl/residency.ts";
import type { Tree } from "./iavl/tree.ts";

/** Twigs visited after a commit at least, and per node above the bound. */
const VISITS_MIN = 1_000;
const VISITS_PER_NODE = 0.5;

/** A clock hand over all trees of an arena. */
export class Eviction {
  private readonly arena: NodeArena;
  private readonly nodesMax: number;
  private store = 0;
  private hand: Uint8Array | undefined;

  constructor(arena: NodeArena, nodesMax: number) {
    this.arena = arena;
    this.nodesMax = nodesMax;
  }

  /** Turns unused twigs of unchanged trees into stubs until the bound holds or a bounded number was looked at. */
  shrink(trees: readonly Tree[]): void {
    const excess = this.arena.live - this.nodesMax;
    if (excess <= 0) return;
    const visits = VISITS_MIN + Math.ceil(excess * VISITS_PER_NODE);
    for (let turn = 0; turn <= trees.length && this.arena.live > this.nodesMax; turn++) {
      const tree = trees[this.store % trees.length];
      if (tree === undefined) return;
      this.hand = evict(tree, this.hand, { target: this.nodesMax, visits });
      // A hand that stopped within the tree stays there for the next commit.
      if (this.hand !== undefined) return;
      this.store++;
    }
  }
}
