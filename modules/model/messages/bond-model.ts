import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { coinsOf } from "#sdk";
import { MODEL, model } from "../declaration.ts";
import { requireOwned } from "../lookups.ts";

/** Adds to a model's bond; it lets nothing be published until it has lain long enough. */
export const bondModel = model.message(Msg.methods.bondModel, {
  signer: "owner",
  cli: ["modelId", "amount"],
  handle(ctx, msg) {
    const { state, keepers, emit, fail, block } = ctx;
    const owned = requireOwned(ctx, msg.modelId, msg.owner);
    const { denom, amount } = msg.amount;
    const isHeldInAnother = owned.bond + owned.unbonding > 0n && owned.bondDenom !== denom;
    if (amount <= 0n || denom !== state.params.get().disclosure.denom || isHeldInAnother) fail.invalidBond();

    keepers.bank.sendCoinsFromAccountToModule(msg.owner, MODEL, coinsOf(denom, amount));
    const bond = owned.bond + amount;
    state.models.set(owned.id, { ...owned, bond, bondDenom: denom, bondedHeight: block.height });
    emit.modelBonded({ modelId: owned.id, amount: msg.amount });
  },
});
