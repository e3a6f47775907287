import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { model } from "../declaration.ts";
import { clear } from "../taints.ts";

/** Lifts a taint and releases what is still held; only governance may. */
export const clearVersion = model.message(Msg.methods.clearVersion, {
  signer: "authority",
  handle(ctx, msg) {
    ctx.requireAuthority(msg.authority);

    clear(ctx, msg);
  },
});
