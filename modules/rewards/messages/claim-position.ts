import { Msg } from "#proto/tributary/rewards/v1/tx.ts";
import { rewards } from "../declaration.ts";
import { pay } from "../ledger.ts";

/** Pays royalties, serving and curation: all that is due to the signer in a denomination. */
export const claimPosition = rewards.message(Msg.methods.claimPosition, {
  signer: "payee",
  cli: ["denom"],
  handle(ctx, msg) {
    const { state, emit, fail, block } = ctx;
    const key = [msg.payee, msg.denom] as const;
    const position = state.positions.get(key);
    if (position === undefined || position.due === 0n) return fail.nothingToClaim();

    const paid = { denom: msg.denom, amount: position.due };
    state.positions.set(key, {
      ...position,
      due: 0n,
      claimed: position.claimed + position.due,
      activeHeight: block.height,
    });
    const paidTo = pay(ctx, msg.payee, paid);
    emit.positionClaimed({ payee: msg.payee, paidTo, amount: paid });
    return { paid };
  },
});
