import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { model } from "../declaration.ts";
import { requireVersion } from "../lookups.ts";
import { isTainted, standingClaim } from "../taints.ts";

/** Carries out a verdict for royalties held since: to the datanet while a proven taint stands, to their payees once nothing is held against the version. */
export const settleHeld = model.message(Msg.methods.settleHeld, {
  signer: "sender",
  cli: ["modelId", "version"],
  handle(ctx, msg) {
    const { state, keepers, fail } = ctx;
    const { modelId, version } = msg;
    requireVersion(ctx, modelId, version);
    const claimId = standingClaim(ctx, msg);
    if (claimId === undefined) {
      if (isTainted(ctx, msg) || state.openClaims.has([modelId, version])) fail.claimOpen();

      keepers.rewards.unfreezeVersion(modelId, version);
      return;
    }
    const { datanetId, datanetVersion } = state.claims.get(claimId) ?? fail.claimNotFound({ id: claimId });

    keepers.rewards.settleEscrow(modelId, version, { kind: "to-datanet", datanetId, datanetVersion });
  },
});
