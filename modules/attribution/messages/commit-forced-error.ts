import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { ForcedErrorState } from "#proto/tributary/attribution/v1/types.ts";
import { attribution } from "../declaration.ts";

/** Commits to the use that will be wrong, before the batch that contains it. */
export const commitForcedError = attribution.message(Msg.methods.commitForcedError, {
  signer: "attributor",
  handle(ctx, msg) {
    const { state, fail } = ctx;
    const error = state.forcedError.find();
    const isChosen = error?.state === ForcedErrorState.FORCED_ERROR_STATE_ASSIGNED;
    if (!isChosen || error.attributor !== msg.attributor) return fail.noForcedError();
    if (msg.commitment.length !== 32) fail.invalidForcedError();

    const { commitment } = msg;
    state.forcedError.set({ ...error, state: ForcedErrorState.FORCED_ERROR_STATE_COMMITTED, commitment });
    return {};
  },
});
