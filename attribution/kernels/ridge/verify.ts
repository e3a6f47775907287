/** The one door to all checks of ridge proofs. */

import type { RidgeProof } from "#proto/tributary/attribution/v1/ridge.ts";
import type { VersionData } from "../owners.ts";
import { rejected, type Verdict } from "../verdict.ts";
import type { RidgeClaim } from "./openings.ts";
import { verifyRidgeResidual } from "./verify-residual.ts";
import { type RidgeUseClaim, verifyRidgeClass, verifyRidgeShare } from "./verify-share.ts";
import {
  ridgeSourceBundle,
  verifyRidgeEntry,
  verifyRidgeLeaf,
  verifyRidgeOrder,
  verifyRidgeRepeat,
  verifyRidgeSource,
  verifyRidgeSum,
} from "./verify-statistics.ts";

/** What a proof may need beyond the head. */
export interface RidgeContext extends VersionData {
  /** The challenged use, absent when the head itself is challenged. */
  readonly use?: RidgeUseClaim;
}

/** Checks any proof; never throws, whatever the proof holds. */
export function verifyRidgeProof(claim: RidgeClaim, context: RidgeContext, proof: RidgeProof): Verdict {
  const { sum } = proof;
  if (sum === undefined) return rejected("proof is empty");
  switch (sum.kind) {
    case "leaf":
      return verifyRidgeLeaf(claim, sum.value);
    case "gramSum":
      return verifyRidgeSum(claim, sum.value);
    case "entry":
      return verifyRidgeEntry(claim, sum.value);
    case "residual":
      return verifyRidgeResidual(claim, sum.value);
    case "source": {
      const id = ridgeSourceBundle(sum.value);
      return id === undefined
        ? rejected("block is malformed")
        : verifyRidgeSource(claim, context.bundle(id), sum.value);
    }
    case "order":
      return verifyRidgeOrder(claim, sum.value);
    case "repeated":
      return verifyRidgeRepeat(claim, sum.value);
    case "share":
      return context.use === undefined
        ? rejected("no use is challenged")
        : verifyRidgeShare(claim, context.use, sum.value);
    case "class":
      return context.use === undefined
        ? rejected("no use is challenged")
        : verifyRidgeClass(claim, context.use, sum.value);
  }
}
