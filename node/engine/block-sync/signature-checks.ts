/** Who verifies the signatures of commits: the thread that asks, or another one. */

import { checkSignatures, type SignatureCheck } from "#types/commit-verification.ts";

/** Verifies signatures; rejects with `ValidationError` when one is wrong. */
export interface SignatureChecker {
  check(checks: readonly SignatureCheck[]): Promise<void>;
}

/** Verifies on the calling thread. */
export const inlineChecker: SignatureChecker = {
  check: async (checks) => checkSignatures(checks),
};
