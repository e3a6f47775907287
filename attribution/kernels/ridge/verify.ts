/** The one door to all checks of ridge proofs. */

import type { RidgeProof } from "#proto/tributary/attribution/v1/ridge.ts";
import { rejected, type Verdict } from "../verdict.ts";
import type { RidgeClaim, RidgeData } from "./openings.ts";
import { verifyRidgeAttested } from "./verify-attested.ts";
import { verifyRidgeMissing } from "./verify-missing.ts";
import { verifyRidgeResidual } from "./verify-residual.ts";
import { type RidgeUseClaim, verifyRidgeClass, verifyRidgeShare } from "./verify-share.ts";
import {
  verifyRidgeContributors,
  verifyRidgeEntry,
  verifyRidgeLeaf,
  verifyRidgeOrder,
  verifyRidgeSource,
  verifyRidgeSum,
} from "./verify-statistics.ts";

/** What a proof may need beyond the head. */
export interface RidgeContext extends RidgeData {
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
    case "source":
      return verifyRidgeSource(claim, context, sum.value);
    case "attested":
      return verifyRidgeAttested(claim, context, sum.value);
    case "order":
      return verifyRidgeOrder(claim, sum.value);
    case "contributors":
      return verifyRidgeContributors(claim, sum.value);
    case "missing":
      return verifyRidgeMissing(claim, context, sum.value);
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
