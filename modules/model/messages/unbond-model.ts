import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { model } from "../declaration.ts";
import { beginUnbonding, disclosureOf } from "../disclosure.ts";
import { requireOwned } from "../lookups.ts";

/** Calls back what a model's bond has beyond its level of disclosure, or all of it once no version is in use. */
export const unbondModel = model.message(Msg.methods.unbondModel, {
  signer: "owner",
  cli: ["modelId", "amount"],
  handle(ctx, msg) {
    const { state, emit, fail } = ctx;
    const owned = requireOwned(ctx, msg.modelId, msg.owner);
    const { denom, amount } = msg.amount;
    if (amount <= 0n || denom !== owned.bondDenom || amount > owned.bond) fail.invalidBond({ bond: owned.bond });
    if (owned.unbondHeight !== 0n) fail.unbonding({ until: owned.unbondHeight });
    const least = owned.liveVersions > 0n ? disclosureOf(state.params.get(), owned).bondMin : 0n;
    if (owned.bond - amount < least) fail.bondTooSmall({ least });

    const unbondHeight = beginUnbonding(ctx, owned, amount);
    emit.modelUnbonding({ modelId: owned.id, amount: msg.amount, unbondHeight });
    return { unbondHeight };
  },
});
