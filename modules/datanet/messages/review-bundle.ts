import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { Admission, BundleState } from "#proto/tributary/datanet/v1/types.ts";
import { acceptBundle, rejectBundle } from "../decisions.ts";
import { datanet } from "../declaration.ts";
import { requireBundle, requireCurated } from "../lookups.ts";

/** Decides about a revealed bundle of a curated datanet; a rejection returns the bond, for a curator may not punish. */
export const reviewBundle = datanet.message(Msg.methods.reviewBundle, {
  signer: "curator",
  cli: ["bundleId", "accept"],
  handle(ctx, msg) {
    const bundle = requireBundle(ctx, msg.bundleId);
    const net = requireCurated(ctx, bundle.datanetId, msg.curator);
    if (net.policy.admission !== Admission.ADMISSION_CURATED) ctx.fail.notCurated();
    if (bundle.state !== BundleState.BUNDLE_STATE_REVEALED) ctx.fail.wrongState({ state: bundle.state });

    return { state: (msg.accept ? acceptBundle(ctx, bundle) : rejectBundle(ctx, bundle)).state };
  },
});
