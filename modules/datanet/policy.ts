/** Whether a curator's policy keeps to the parameters. */

import { Admission, Modality, type Params, type Policy } from "#proto/tributary/datanet/v1/types.ts";
import type { Coin } from "#sdk";
import type { DatanetContext } from "./declaration.ts";
import { isAmount } from "./params.ts";

/** Fails with `licenseNotFound` or `invalidPolicy`; fees and bond may not undercut the chain's minima. */
export function checkPolicy(ctx: DatanetContext, policy: Policy, params: Params): void {
  const { fail, state } = ctx;
  if (!state.licenses.has(policy.licenseId)) fail.licenseNotFound({ id: policy.licenseId });
  if (policy.modality !== Modality.MODALITY_TEXT && policy.modality !== Modality.MODALITY_VECTOR) {
    fail.invalidPolicy("unknown modality");
  }
  if (policy.admission !== Admission.ADMISSION_OPEN && policy.admission !== Admission.ADMISSION_CURATED) {
    fail.invalidPolicy("unknown admission");
  }
  if (!isAtLeast(policy.bundleFee, params.bundleFeeMin)) fail.invalidPolicy("bundle fee is below the least");
  if (!isAtLeast(policy.itemFee, params.itemFeeMin)) fail.invalidPolicy("item fee is below the least");
  if (!isAtLeast(policy.itemBond, params.itemBondMin)) fail.invalidPolicy("item bond is below the least");
  if (policy.bondWindow < params.bondWindowMin) fail.invalidPolicy("bond window is below the least");
  if (policy.curatorBps > params.curatorBpsMax) fail.invalidPolicy("curator's part is above the most");
  if (policy.encoderHash.length !== 0 && policy.encoderHash.length !== 32) {
    fail.invalidPolicy("encoder hash must have 32 bytes");
  }
}

function isAtLeast(coin: Coin, least: Coin): boolean {
  return isAmount(coin) && coin.denom === least.denom && coin.amount >= least.amount;
}
