// Type tests: each marked line must be rejected by the compiler.
import { SendEnabled } from "#proto/cosmos/bank/v1beta1/bank.ts";
import { Query } from "#proto/cosmos/bank/v1beta1/query.ts";
import { Msg } from "#proto/cosmos/bank/v1beta1/tx.ts";
import { declareModule, intValue, legacyEvent, map, needs, pair, sizedAddressKey, stringKey } from "./index.ts";

const purse = declareModule("purse", {
  state: { balances: map(0x02, pair(sizedAddressKey, stringKey), intValue) },
  errors: { closed: [2, "purse is closed"] },
  events: { enabled: SendEnabled, sent: legacyEvent("sent", ["from"]) },
  keepers: needs<{ bank: { pay(to: string): void } }>("bank"),
});

purse.message(Msg.methods.send, {
  // @ts-expect-error -- signer must be a field of the message
  signer: "sender",
  handle() {},
});

purse.message(Msg.methods.send, {
  signer: "fromAddress",
  // @ts-expect-error -- cli names fields of the message
  cli: ["nobody"],
  handle({ state, keepers, emit, fail }) {
    // @ts-expect-error -- no such collection
    state.models;
    // @ts-expect-error -- key is a pair
    state.balances.get("a");
    // @ts-expect-error -- value is a bigint
    state.balances.set(["a", "b"], 1);
    // @ts-expect-error -- keeper method was not asked for
    keepers.bank.mint;
    // @ts-expect-error -- keeper was not asked for
    keepers.auth;
    // @ts-expect-error -- event field missing
    emit.enabled({ denom: "a" });
    // @ts-expect-error -- attribute missing
    emit.sent({});
    // @ts-expect-error -- undeclared error
    fail.paused();
  },
});

purse.query(Query.methods.balance, ({ state }, { address, denom }) => {
  // @ts-expect-error -- a query cannot write
  state.balances.remove([address, denom]);
  return { balance: { denom, amount: state.balances.get([address, denom]) ?? 0n } };
});

// @ts-expect-error -- the response has another shape
purse.query(Query.methods.balance, () => ({ amount: 1n }));

// @ts-expect-error -- a keeper that is not in the type
needs<{ bank: { pay(to: string): void } }>("auth");
