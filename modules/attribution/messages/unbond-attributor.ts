import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { requireAttributor } from "../attributors.ts";
import { attribution } from "../declaration.ts";

/** Stops an attributor; its bond stays liable until every claim it made is beyond challenge. */
export const unbondAttributor = attribution.message(Msg.methods.unbondAttributor, {
  signer: "attributor",
  handle(ctx, msg) {
    const { state, emit, block } = ctx;
    const attributor = requireAttributor(ctx, msg.attributor);

    const soonest = block.height + state.params.get().unbondingWindow;
    const isLiableLonger = attributor.liableHeight > soonest;
    const unbondingHeight = isLiableLonger ? attributor.liableHeight : soonest;
    state.attributors.set(msg.attributor, { ...attributor, unbondingHeight });
    state.unbondings.add([unbondingHeight, msg.attributor]);
    emit.attributorUnbonding({ attributor: msg.attributor, unbondingHeight });
    return { unbondingHeight };
  },
});
