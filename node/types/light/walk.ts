/** Ways between headers with a primary that may have to be replaced on the way (`cmt:light/client.go`, verifySequential, backwards). */

import { equalBytes } from "#lib/bytes.ts";
import type { Logger } from "#lib/logger.ts";
import type { Fraction } from "../commit-verification.ts";
import { ValidationError } from "../errors.ts";
import { headerHash } from "../header.ts";
import { LightClientError, VerificationFailedError } from "./client-errors.ts";
import type { LightBlock } from "./light-block.ts";
import { ProviderError, UnavailableError } from "./provider.ts";
import type { ProviderSet } from "./provider-set.ts";
import { type LightPath, verifySkipping, verifyStep } from "./skipping.ts";
import { InvalidHeaderError, type LightOptions, verifyBackwards } from "./verifier.ts";

/** Every header in turn, or as few as signatures by `trustLevel` of the trusted validators allow. */
export type LightMode = { readonly kind: "sequential" } | { readonly kind: "skipping"; readonly trustLevel: Fraction };

/** What going from header to header needs. */
export interface WalkDependencies {
  readonly providers: ProviderSet;
  readonly mode: LightMode;
  readonly logger: Logger;
}

/** Headers that are fetched to go back below the first trusted one. */
export const BACKWARDS_HEADERS_MAX = 10_000n;

/**
 * Goes from trusted to target; answers the headers on the way, both ends included. A primary that sends wrong headers in
 * between is replaced by one that has the same target. Rejects with `VerificationFailedError`.
 */
export async function goForward(walk: WalkDependencies, path: LightPath, options: LightOptions): Promise<LightBlock[]> {
  for (;;) {
    try {
      if (walk.mode.kind === "sequential") return await takeEveryStep(walk.providers, path, options);
      const { primary } = walk.providers;
      return await verifySkipping((height) => walk.providers.fetch(primary, height), path, options);
    } catch (thrown) {
      if (!(thrown instanceof VerificationFailedError)) throw thrown;
      const isTargetWrong = thrown.to === path.target.header.height;
      if (isTargetWrong || !isPrimarysFault(thrown.cause)) throw thrown;
      walk.logger.error("primary sent an invalid header", { reason: thrown.message });
      await replacePrimary(walk, path.target, thrown);
    }
  }
}

/** Goes down from trusted to target by the hashes in headers, which need no signatures; rejects as `goForward` does. */
export async function goBack(walk: WalkDependencies, { trusted, target }: LightPath): Promise<void> {
  const { height } = target.header;
  const first = trusted.header.height;
  if (first - height > BACKWARDS_HEADERS_MAX) {
    throw new LightClientError("height is too far below the first trusted one", { height, first });
  }
  let verified = trusted.header;
  while (verified.height > height) {
    const below = verified.height - 1n;
    const { header } = below === height ? target : await walk.providers.block(below);
    try {
      verifyBackwards(header, verified);
      verified = header;
    } catch (thrown) {
      if (!(thrown instanceof ValidationError)) throw thrown;
      const failure = new VerificationFailedError({ from: verified.height, to: below }, thrown);
      if (below === height) throw failure;
      await replacePrimary(walk, target, failure);
    }
  }
}

async function takeEveryStep(
  providers: ProviderSet,
  { trusted, target }: LightPath,
  options: LightOptions,
): Promise<LightBlock[]> {
  const trace = [trusted];
  let verified = trusted;
  for (let height = trusted.header.height + 1n; height <= target.header.height; height++) {
    try {
      const next = height === target.header.height ? target : await providers.block(height);
      verifyStep(verified, next, options);
      verified = next;
    } catch (thrown) {
      if (!(thrown instanceof ValidationError || thrown instanceof ProviderError)) throw thrown;
      throw new VerificationFailedError({ from: verified.header.height, to: height }, thrown);
    }
    trace.push(verified);
  }
  return trace;
}

/** Rejects with `failure` unless a witness that has the same target takes over. */
async function replacePrimary({ providers }: WalkDependencies, target: LightBlock, failure: unknown): Promise<void> {
  const { height } = target.header;
  const replacement = await providers.replacePrimary(height, { isKept: false }).catch(() => undefined);
  const isSame = replacement !== undefined && equalBytes(headerHash(replacement.header), headerHash(target.header));
  if (!isSame) throw failure;
}

/** Whether a failed step speaks against the provider rather than against the trust in the header before. */
function isPrimarysFault(cause: unknown): boolean {
  if (cause instanceof ProviderError) return !(cause instanceof UnavailableError);
  return cause instanceof InvalidHeaderError;
}
