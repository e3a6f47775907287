/** What the chain says to a fraud proof, and what checking one costs. */

/** `upheld`: the claim is proven wrong. `rejected`: nothing is proven; malformed proofs are rejected too. */
export type Verdict =
  | { readonly kind: "upheld"; readonly reason: string }
  | { readonly kind: "rejected"; readonly reason: string };

/** Bytes of the longest proof that is looked at. */
export const PROOF_BYTES_MAX = 5 * 1024;
/** Gas of looking at a proof at all. */
export const PROOF_GAS_BASE = 20_000n;
/** Gas of every byte of it: one is hashed about once, and takes part in a bounded number of steps. */
export const PROOF_GAS_PER_BYTE = 20n;

/** The claim is proven wrong. */
export function upheld(reason: string): Verdict {
  return { kind: "upheld", reason };
}

/** Nothing is proven. */
export function rejected(reason: string): Verdict {
  return { kind: "rejected", reason };
}

/** Gas of a proof by its encoded size alone. */
export function proofGas(bytes: number): bigint {
  return PROOF_GAS_BASE + BigInt(bytes) * PROOF_GAS_PER_BYTE;
}
