/** Requests for bytes: whoever commits to something has to show any part of it, or has lied. */

import type { Batch, OpenRequest } from "#proto/tributary/attribution/v1/types.ts";
import { firstOf, I64_MAX } from "#sdk";
import { prolongArtefact } from "./artefacts.ts";
import { isUndecided } from "./batches.ts";
import { prolongCertificate } from "./certificates.ts";
import { pay } from "./challenges.ts";
import { ATTRIBUTION, type AttributionContext } from "./declaration.ts";
import { prolongDistribution } from "./distributions.ts";
import { type Claim, claimOf, failClaim, isOpen } from "./targets.ts";

/** Bytes of the longest answer. */
export const OPENING_BYTES_MAX = 8 * 1024;
/** Requests that one attributor may have to answer at a time. */
export const REQUESTS_PER_ATTRIBUTOR_MAX = 32;
/** Requests that one block finds unanswered. */
export const MISSED_PER_BLOCK_MAX = 20;

/** Forgets a request and pays its deposit out. */
export function closeRequest(ctx: AttributionContext, request: OpenRequest, payee: string): void {
  const { id, deadline, deposit } = request;
  ctx.state.requests.remove(id);
  ctx.state.requestsDue.remove([deadline, id]);
  const attributor = ctx.state.attributors.get(request.attributor);
  if (attributor !== undefined) {
    const openRequests = Math.max(0, attributor.openRequests - 1);
    ctx.state.attributors.set(attributor.address, { ...attributor, openRequests });
  }
  pay(ctx, payee, deposit);
}

/** Fails what was not opened in time, as if it had been proven wrong. */
export function endRequests(ctx: AttributionContext): void {
  const { state, block } = ctx;
  for (const [height, id] of firstOf(state.requestsDue.keys({ until: [block.height] }), MISSED_PER_BLOCK_MAX)) {
    const request = state.requests.get(id);
    if (request === undefined || ctx.attempt(() => miss(ctx, request)).kind === "failed") {
      state.requestsDue.remove([height, id]);
    }
  }
}

function miss(ctx: AttributionContext, request: OpenRequest): void {
  const { id, requester, attributor, target } = request;
  closeRequest(ctx, request, requester);
  ctx.emit.openMissed({ requestId: id, attributor });
  const claim = claimOf(ctx, target);
  if (!isOpen(claim, ctx.block.height)) return;
  const reason = "requested bytes were withheld";
  const coin = failClaim(ctx, claim, reason);
  ctx.keepers.rewards.slash({ payer: ATTRIBUTION, coin, reporter: requester });
}

/** Whether somebody may answer a request: the attributor, or an attestor of its certificate, who loses as much with it and has measured the same. */
export function mayAnswer(
  { state }: Pick<AttributionContext, "state">,
  { attributor, target: { claim } }: OpenRequest,
  address: string,
): boolean {
  if (address === attributor) return true;
  return claim?.kind === "certificateId" && (state.certificates.get(claim.value)?.attestors ?? []).includes(address);
}

/** Up to when bytes of a claim can be requested; undefined for what has none to show. */
export function requestsEnd({ state }: Pick<AttributionContext, "state">, claim: Claim): bigint | undefined {
  const { challengeWindow } = state.params.get();
  switch (claim.kind) {
    case "batch":
      // Not known before its sample is open.
      return claim.record.requestsEndHeight === 0n ? I64_MAX : claim.record.requestsEndHeight;
    case "artefact":
      return claim.record.committedHeight + challengeWindow;
    case "distribution":
      return claim.record.postedHeight + challengeWindow;
    case "certificate": {
      const { submittedHeight, finalHeight } = claim.record;
      const end = submittedHeight + challengeWindow;
      // One that already counts must not fall back into a window that was made longer meanwhile.
      if (finalHeight < end) return finalHeight;
      return end;
    }
    case "concentration":
      return undefined;
  }
}

/** Keeps a claim open as long as its bytes can be looked at after they were published. */
export function prolong(ctx: AttributionContext, claim: Claim, end: bigint): void {
  switch (claim.kind) {
    case "batch":
      extendWindow(ctx, claim.record, end);
      return;
    case "artefact":
      prolongArtefact(ctx, claim.record, end);
      return;
    case "distribution":
      prolongDistribution(ctx, claim.record, end);
      return;
    case "certificate":
      prolongCertificate(ctx, claim.record, end);
      return;
    case "concentration":
      return;
  }
}

/** Keeps a batch in its window at least up to a height. */
export function extendWindow(ctx: AttributionContext, batch: Batch, end: bigint): void {
  if (!isUndecided(batch) || batch.windowEndHeight === 0n || batch.windowEndHeight >= end) return;
  ctx.state.windows.remove([batch.windowEndHeight, batch.id]);
  ctx.state.windows.add([end, batch.id]);
  ctx.state.batches.set(batch.id, { ...batch, windowEndHeight: end });
}
