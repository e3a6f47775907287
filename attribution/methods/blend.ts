/** Pay as precisely as can be proved: κ of every amount by evidence, the rest by prior value. */

import { BPS } from "#kernels/domain.ts";
import type { PaidShare } from "#kernels/receipt-shares.ts";
import { splitByWeight, type Weighted } from "#kernels/split.ts";

/** The two parts of an amount; they sum to it exactly. */
export interface Blend {
  readonly evidence: bigint;
  readonly prior: bigint;
}

/** Divides an amount by κ in basis points; the evidence part rounds down. */
export function blend(amount: bigint, kappaBps: bigint): Blend {
  const evidence = (amount * kappaBps) / BPS;
  return { evidence, prior: amount - evidence };
}

/** Splits an amount by prior value; without any value all goes to the commons. */
export function payPrior(amount: bigint, values: readonly Weighted[], commonsId: Uint8Array): readonly PaidShare[] {
  const valued = values.filter(({ weight }) => weight > 0n);
  if (valued.length === 0) return [{ id: commonsId, amount }];
  const amounts = splitByWeight(amount, valued);
  return valued.map(({ id }, index) => ({ id, amount: amounts[index] as bigint }));
}
