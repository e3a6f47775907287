import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { coinsOf, utf8Encode } from "#sdk";
import { ATTRIBUTION, attribution } from "../declaration.ts";
import { areMethodsDistinct, ENDPOINT_BYTES_MAX } from "../params.ts";

/** Bonds an attributor; a second one adds to the bond and replaces methods and endpoint. */
export const registerAttributor = attribution.message(Msg.methods.registerAttributor, {
  signer: "attributor",
  cli: ["bond", "endpoint"],
  handle(ctx, msg) {
    const { state, keepers, emit, fail, block } = ctx;
    const { denom, amount: least } = state.params.get().attributorBondMin;
    const before = state.attributors.get(msg.attributor);
    if (before !== undefined && before.unbondingHeight !== 0n) fail.unbonding({ height: before.unbondingHeight });
    const isTopUp = before !== undefined && msg.bond.amount === 0n;
    if (msg.bond.denom !== denom || (msg.bond.amount <= 0n && !isTopUp)) fail.invalidBond({ denom });
    const bond = { denom, amount: (before?.bond.amount ?? 0n) + msg.bond.amount };
    if (bond.amount < least) fail.bondTooSmall({ least });
    if (msg.methods.length === 0 || !areMethodsDistinct(msg.methods)) fail.invalidMethods();
    if (utf8Encode(msg.endpoint).length > ENDPOINT_BYTES_MAX) fail.invalidEndpoint({ most: ENDPOINT_BYTES_MAX });

    const coins = coinsOf(denom, msg.bond.amount);
    if (coins.length > 0) keepers.bank.sendCoinsFromAccountToModule(msg.attributor, ATTRIBUTION, coins);
    state.attributors.set(msg.attributor, {
      address: msg.attributor,
      bond,
      registeredHeight: before?.registeredHeight ?? block.height,
      unbondingHeight: 0n,
      liableHeight: before?.liableHeight ?? 0n,
      methods: msg.methods,
      endpoint: msg.endpoint,
      locked: before?.locked ?? 0n,
      failedClaims: before?.failedClaims ?? 0n,
      openRequests: before?.openRequests ?? 0,
    });
    emit.attributorRegistered({ attributor: msg.attributor, bond });
  },
});
