import { Msg, type MsgOpenRequest } from "#proto/tributary/attribution/v1/tx.ts";
import { holdLiable } from "../attributors.ts";
import { challengeDeposit, take } from "../challenges.ts";
import { type AttributionContext, attribution } from "../declaration.ts";
import { hasPart } from "../openings.ts";
import { OPENING_BYTES_MAX, prolong, REQUESTS_PER_ATTRIBUTOR_MAX, requestsEnd } from "../requests.ts";
import { type Claim, claimOf, isOpen, targetText } from "../targets.ts";

/** Asks for bytes under a commitment; what is not shown in time counts as wrong. */
export const openRequest = attribution.message(Msg.methods.openRequest, {
  signer: "requester",
  handle(ctx, msg) {
    const { state, emit, fail, block } = ctx;
    const { requester, target, tree, index, part, datanetId, artefactId } = msg;
    const claim = claimOf(ctx, target);
    checkClaim(ctx, msg, claim);
    const address = claim.record.attributor;
    const attributor = state.attributors.get(address) ?? fail.requestsClosed();
    if (attributor.openRequests >= REQUESTS_PER_ATTRIBUTOR_MAX) fail.tooManyRequests();

    const { openWindow } = state.params.get();
    const id = state.nextRequestId.next();
    const deadline = block.height + openWindow;
    const deposit = challengeDeposit(ctx, OPENING_BYTES_MAX);
    take(ctx, requester, deposit);
    const asked = { target, tree, index, part, datanetId, artefactId };
    state.requests.set(id, { id, requester, attributor: address, ...asked, deadline, deposit });
    state.requestsDue.add([deadline, id]);
    state.attributors.set(address, { ...attributor, openRequests: attributor.openRequests + 1 });
    // After the answer there is as much time again to look at it.
    const end = deadline + openWindow;
    prolong(ctx, claim, end);
    holdLiable(ctx, address, end);
    emit.openRequested({ requestId: id, attributor: address, requester, claim: targetText(target), deadline });
    return { requestId: id, deadline };
  },
});

function checkClaim(ctx: AttributionContext, msg: MsgOpenRequest, claim: Claim): void {
  const { fail, block } = ctx;
  const end = requestsEnd(ctx, claim);
  if (end === undefined || block.height >= end || !isOpen(claim, block.height)) fail.requestsClosed();
  if (!hasPart(ctx, claim, msg)) fail.invalidRequest();
}
