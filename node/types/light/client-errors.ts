/** How following a chain can fail beyond a single header (`cmt:light/errors.go`). */

import { TypedError } from "#lib/errors.ts";
import type { Evidence } from "#proto/tendermint/types/evidence.ts";

/** A failure of the light client; what it trusted before it still trusts. */
export class LightClientError extends TypedError {}

/** No witness is left to compare the primary with. */
export class NoWitnessesError extends LightClientError {
  constructor() {
    super("no witnesses connected. please reset light client");
  }
}

/** A header on the way from one trusted to the one asked for does not hold; the cause says why. */
export class VerificationFailedError extends LightClientError {
  readonly from: bigint;
  readonly to: bigint;

  constructor(heights: { readonly from: bigint; readonly to: bigint }, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`verify from #${heights.from} to #${heights.to} failed: ${reason}`, heights, { cause });
    this.from = heights.from;
    this.to = heights.to;
  }
}

/** Primary and witness each proved a different header: one of them attacks. The evidence was sent to the other side. */
export class LightClientAttackError extends LightClientError {
  readonly evidence: readonly Evidence[];

  constructor(evidence: readonly Evidence[]) {
    super("attempted attack detected: light client received valid conflicting header from witness");
    this.evidence = evidence;
  }
}

/** No witness could confirm the header, though none contradicted it either. */
export class CrossReferencingError extends LightClientError {
  constructor() {
    super("all witnesses have either not responded, don't have the blocks or sent invalid blocks");
  }
}

/** A witness names another header at the height where trust begins. */
export class ConflictingHeadersError extends LightClientError {}

/** Primary and witness agree on the validators but not on whose turn it is, which no header covers. */
export class PrioritiesDivergeError extends LightClientError {}
