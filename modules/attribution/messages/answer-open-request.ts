import { Opening } from "#proto/tributary/attribution/v1/challenges.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { attribution } from "../declaration.ts";
import { isAnswer } from "../openings.ts";
import { closeRequest, mayAnswer, OPENING_BYTES_MAX } from "../requests.ts";

/** Publishes requested bytes; the requester's deposit pays for them. */
export const answerOpenRequest = attribution.message(Msg.methods.answerOpenRequest, {
  signer: "attributor",
  handle(ctx, msg) {
    const { state, emit, fail, block } = ctx;
    const request = state.requests.get(msg.requestId);
    if (request === undefined || !mayAnswer(ctx, request, msg.attributor))
      return fail.requestNotFound({ id: msg.requestId });
    if (block.height > request.deadline) fail.requestNotFound({ deadline: request.deadline });
    if (Opening.encode(msg.opening).length > OPENING_BYTES_MAX) fail.proofTooLarge({ most: OPENING_BYTES_MAX });
    if (!isAnswer(ctx, request, msg.opening)) fail.invalidOpening();

    closeRequest(ctx, request, msg.attributor);
    emit.openAnswered({ requestId: request.id, attributor: msg.attributor });
    return {};
  },
});
