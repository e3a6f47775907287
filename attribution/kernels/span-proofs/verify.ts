/** Refuting the spans of one use. */

import type { SpanProof } from "#proto/tributary/attribution/v1/spans.ts";
import { rejected, type Verdict } from "../verdict.ts";
import {
  checkCommon,
  checkEarlier,
  checkInformation,
  checkMismatch,
  checkNotCommon,
  checkOwner,
  checkUnqualified,
  type SpanClaim,
} from "./verify-output.ts";
import { checkMissing, checkSegment, checkSegmentOrder } from "./verify-segments.ts";
import { checkUnsigned } from "./verify-signed.ts";

/** Whether a proof refutes what a use says about its output; never throws. Sound for shards that nobody has refuted. */
export function verifySpanProof(claim: SpanClaim, { proof }: SpanProof): Verdict {
  if (proof === undefined) return rejected("proof is empty");
  switch (proof.kind) {
    case "mismatch":
      return checkMismatch(claim, proof.value);
    case "unqualified":
      return checkUnqualified(claim, proof.value);
    case "earlier":
      return checkEarlier(claim, proof.value);
    case "owner":
      return checkOwner(claim, proof.value);
    case "common":
      return checkCommon(claim, proof.value);
    case "notCommon":
      return checkNotCommon(claim, proof.value);
    case "information":
      return checkInformation(claim, proof.value);
    case "segment":
      return checkSegment(claim, proof.value);
    case "missing":
      return checkMissing(claim, proof.value);
    case "order":
      return checkSegmentOrder(claim, proof.value);
    case "unsigned":
      return checkUnsigned(claim, proof.value);
  }
}
