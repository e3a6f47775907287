import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { SessionState } from "#proto/tributary/model/v1/types.ts";
import { coinsOf } from "#sdk";
import { MODEL, model } from "../declaration.ts";
import { requirePublished } from "../lookups.ts";
import { parseReceiptKey } from "../receipt-key.ts";

/** Puts down an escrow for the use of a version on a node, at the price of this moment. */
export const openSession = model.message(Msg.methods.openSession, {
  signer: "client",
  cli: ["modelId", "version", "node", "deposit", "blocks"],
  handle(ctx, msg) {
    const { state, keepers, emit, fail, block, addresses } = ctx;
    const params = state.params.get();
    const version = requirePublished(ctx, msg.modelId, msg.version);
    addresses.account.parse(msg.node);
    if (parseReceiptKey(msg.receiptKey) === undefined) fail.invalidKey();
    if (msg.deposit.denom !== version.unitPrice.denom) fail.invalidDeposit({ denom: version.unitPrice.denom });
    const { sessionDepositMin } = params;
    const least = sessionDepositMin.denom === msg.deposit.denom ? sessionDepositMin.amount : 1n;
    if (msg.deposit.amount < least) fail.invalidDeposit({ least });
    if (msg.blocks < 1n || msg.blocks > params.sessionWindowMax) fail.invalidDuration({ blocks: msg.blocks });

    const { denom, amount } = msg.deposit;
    keepers.bank.sendCoinsFromAccountToModule(msg.client, MODEL, coinsOf(denom, amount));
    const id = state.nextSessionId.next();
    const expiresHeight = block.height + msg.blocks;
    state.sessions.set(id, {
      id,
      client: msg.client,
      node: msg.node,
      modelId: msg.modelId,
      version: msg.version,
      state: SessionState.SESSION_STATE_OPEN,
      deposit: msg.deposit,
      spent: 0n,
      unitPrice: version.unitPrice,
      servingBps: version.servingBps,
      receiptKey: msg.receiptKey,
      sequence: 0n,
      units: 0n,
      openedHeight: block.height,
      expiresHeight,
      settleDeadline: expiresHeight + params.settleWindow,
      closedHeight: 0n,
    });
    emit.sessionOpened({
      sessionId: id,
      client: msg.client,
      node: msg.node,
      modelId: msg.modelId,
      version: msg.version,
      deposit: msg.deposit,
      expiresHeight,
    });
    return { sessionId: id, expiresHeight };
  },
});
