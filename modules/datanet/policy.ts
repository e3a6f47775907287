/** Whether a curator's policy keeps to the parameters. */

import { NEIGHBOURS_MAX } from "#kernels/neighbours/banzhaf.ts";
import { QUESTION_VECTOR_MAX } from "#kernels/questions.ts";
import {
  RIDGE_CLASSES_MAX,
  RIDGE_FRACTION_BITS_MAX,
  RIDGE_LAMBDA_MAX,
  RIDGE_TOLERANCE_MAX,
} from "#kernels/ridge/params.ts";
import {
  Admission,
  type MethodTerms,
  Modality,
  type Params,
  type Policy,
  Privacy,
} from "#proto/tributary/datanet/v1/types.ts";
import type { Coin } from "#sdk";
import type { DatanetContext } from "./declaration.ts";
import { isAmount } from "./params.ts";

/** Auditors of one datanet. */
export const AUDITORS_MAX = 16;

/** Fails with `licenseNotFound` or `invalidPolicy`; fees and bond may not undercut the chain's minima. */
export function checkPolicy(ctx: DatanetContext, policy: Policy, params: Params): void {
  const { fail, state } = ctx;
  if (!state.licenses.has(policy.licenseId)) fail.licenseNotFound({ id: policy.licenseId });
  if (policy.modality !== Modality.MODALITY_TEXT && policy.modality !== Modality.MODALITY_VECTOR) {
    fail.invalidPolicy("unknown modality");
  }
  if (!ADMISSIONS.has(policy.admission)) fail.invalidPolicy("unknown admission");
  if (!isAtLeast(policy.bundleFee, params.bundleFeeMin)) fail.invalidPolicy("bundle fee is below the least");
  if (!isAtLeast(policy.itemFee, params.itemFeeMin)) fail.invalidPolicy("item fee is below the least");
  if (!isAtLeast(policy.itemBond, params.itemBondMin)) fail.invalidPolicy("item bond is below the least");
  if (policy.bondWindow < params.bondWindowMin) fail.invalidPolicy("bond window is below the least");
  if (policy.meritRequired && policy.bondWindow < params.meritWindowMin) {
    fail.invalidPolicy("bond window is too short to show merit in");
  }
  if (policy.curatorBps > params.curatorBpsMax) fail.invalidPolicy("curator's part is above the most");
  checkPrivacy(ctx, policy);
  const fault = termsFault(policy.terms);
  if (fault !== undefined) fail.invalidPolicy(fault);
  if (policy.encoderHash.length !== 0 && policy.encoderHash.length !== 32) {
    fail.invalidPolicy("encoder hash must have 32 bytes");
  }
}

/** A committee reviews in the curator's place, so that it goes with curated admission alone. */
function checkPrivacy({ fail }: DatanetContext, { privacy, admission, auditors, auditorsNeeded }: Policy): void {
  if (!Object.values<number>(Privacy).includes(privacy)) fail.invalidPolicy("unknown privacy");
  const isCommittee = privacy === Privacy.PRIVACY_COMMITTEE;
  if (isCommittee && admission !== Admission.ADMISSION_CURATED)
    fail.invalidPolicy("a committee needs curated admission");
  const isSized = isCommittee ? auditors.length >= 1 && auditors.length <= AUDITORS_MAX : auditors.length === 0;
  const isNeeded = isCommittee ? auditorsNeeded >= 1 && auditorsNeeded <= auditors.length : auditorsNeeded === 0;
  if (!isSized || !isNeeded || new Set(auditors).size !== auditors.length)
    fail.invalidPolicy("auditors are out of range");
}

/** What no head or index could keep to; undefined when nothing is. */
function termsFault(terms: MethodTerms): string | undefined {
  const { dimension, classes, ridgeLambda, ridgeFractionBits, ridgeToleranceMax } = terms;
  const { neighbours, neighboursListed } = terms;
  if (dimension > QUESTION_VECTOR_MAX) return "dimension is above the most";
  if (classes === 1 || classes > RIDGE_CLASSES_MAX) return "number of classes is out of range";
  const isSolvable =
    ridgeLambda <= RIDGE_LAMBDA_MAX &&
    ridgeFractionBits <= RIDGE_FRACTION_BITS_MAX &&
    ridgeToleranceMax <= RIDGE_TOLERANCE_MAX;
  if (!isSolvable) return "a term of ridge heads is above the most";
  if (neighbours > NEIGHBOURS_MAX || neighboursListed > NEIGHBOURS_MAX) return "neighbours are above the most";
  return neighboursListed > 0 && neighbours > neighboursListed ? "more neighbours vote than are listed" : undefined;
}

const ADMISSIONS: ReadonlySet<number> = new Set(
  Object.values(Admission).filter((admission) => admission !== Admission.ADMISSION_UNSPECIFIED),
);

function isAtLeast(coin: Coin, least: Coin): boolean {
  return isAmount(coin) && coin.denom === least.denom && coin.amount >= least.amount;
}
