/** From a trusted header to a later one over as few headers as the signatures of trusted validators allow (`cmt:light/client.go`, verifySkipping). */

import { VerificationFailedError } from "./client-errors.ts";
import type { LightBlock } from "./light-block.ts";
import { type LightOptions, NewValidatorSetCantBeTrustedError, verifyLightBlock } from "./verifier.ts";

/** Well-formed blocks of one provider; rejects with a `ProviderError`. */
export type BlockSource = (height: bigint) => Promise<LightBlock>;

/** Where to go from where. */
export interface LightPath {
  readonly trusted: LightBlock;
  readonly target: LightBlock;
}

/** Where between two headers a third is tried: not in the middle, so that it is not one that was tried before. */
const PIVOT = { numerator: 9n, denominator: 16n };

/**
 * Verifies `target` from `trusted` with headers of `source` in between; answers all that were verified, both ends
 * included. Rejects with `VerificationFailedError`, whose cause is the verdict on a header or the failure of the source.
 */
export async function verifySkipping(
  source: BlockSource,
  { trusted, target }: LightPath,
  options: LightOptions,
): Promise<LightBlock[]> {
  const trace = [trusted];
  // Each candidate is nearer than the one before; the nearest is fetched only when all others are too far.
  let candidates = [target];
  let verified = trusted;
  let depth = 0;
  for (let candidate = target; ; candidate = candidates[depth] ?? target) {
    if (isReachable(verified, candidate, options)) {
      trace.push(candidate);
      if (depth === 0) return trace;
      verified = candidate;
      candidates = candidates.slice(0, depth);
      depth = 0;
      continue;
    }
    if (depth === candidates.length - 1) candidates.push(await fetchPivot(source, verified, candidate));
    depth++;
  }
}

/** A block as a point to go on from; as in CometBFT it is its own validators that must have signed the next. */
export function verifyStep(trusted: LightBlock, untrusted: LightBlock, options: LightOptions): void {
  verifyLightBlock({ ...trusted, nextValidators: trusted.validators }, untrusted, options);
}

/** Whether the trusted validators vouch for the candidate; throws when it is wrong whatever they say. */
function isReachable(verified: LightBlock, candidate: LightBlock, options: LightOptions): boolean {
  try {
    verifyStep(verified, candidate, options);
    return true;
  } catch (thrown) {
    if (thrown instanceof NewValidatorSetCantBeTrustedError) return false;
    throw new VerificationFailedError({ from: verified.header.height, to: candidate.header.height }, thrown);
  }
}

async function fetchPivot(source: BlockSource, verified: LightBlock, candidate: LightBlock): Promise<LightBlock> {
  const [from, end] = [verified.header.height, candidate.header.height];
  const to = from + ((end - from) * PIVOT.numerator) / PIVOT.denominator;
  try {
    return await source(to);
  } catch (thrown) {
    throw new VerificationFailedError({ from, to }, thrown);
  }
}
