import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { type Bundle, BundleState } from "#proto/tributary/datanet/v1/types.ts";
import { withdrawBundle as withdraw } from "../decisions.ts";
import { datanet } from "../declaration.ts";
import { requireOwnBundle } from "../lookups.ts";

/** Keeps a revealed or accepted bundle out of later versions; frozen ones and what they earned stay. */
export const withdrawBundle = datanet.message(Msg.methods.withdrawBundle, {
  signer: "contributor",
  cli: ["bundleId"],
  handle(ctx, msg) {
    const bundle = requireOwnBundle(ctx, msg.bundleId, msg.contributor);
    if (!isUndisputed(bundle)) ctx.fail.wrongState({ state: bundle.state });

    withdraw(ctx, bundle);
  },
});

/** Nobody takes back what is being judged. */
function isUndisputed({ state }: Bundle): boolean {
  return state === BundleState.BUNDLE_STATE_REVEALED || state === BundleState.BUNDLE_STATE_ACCEPTED;
}
