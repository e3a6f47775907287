import { Msg, type MsgRegisterNode } from "#proto/tributary/model/v1/tx.ts";
import { NodeState } from "#proto/tributary/model/v1/types.ts";
import { coinsOf } from "#sdk";
import { MODEL, type ModelContext, model } from "../declaration.ts";
import { requirePublished } from "../lookups.ts";
import { checkTerms } from "../node-terms.ts";
import { NOTHING_ANNOUNCED } from "../nodes.ts";
import { epochOf } from "../prices.ts";
import { parseReceiptKey } from "../receipt-key.ts";

/** Bonds the signer as a server of a base. */
export const registerNode = model.message(Msg.methods.registerNode, {
  signer: "node",
  cli: ["bond", "baseModelId", "baseVersion", "capacity", "price", "priceMin"],
  handle(ctx, msg) {
    const { state, keepers, emit, block } = ctx;
    const params = state.params.get();
    checkNode(ctx, msg);

    keepers.bank.sendCoinsFromAccountToModule(msg.node, MODEL, coinsOf(msg.bond.denom, msg.bond.amount));
    const { node, bond, key, baseModelId, baseVersion, capacity, slots, price, discountBps, endpoint } = msg;
    state.nodes.set(node, {
      address: node,
      state: NodeState.NODE_STATE_ACTIVE,
      bond,
      key,
      baseModelId,
      baseVersion,
      capacity,
      slots,
      price,
      priceMin: msg.priceMin.amount,
      discountBps,
      epoch: epochOf(params, block.height),
      units: 0n,
      ...NOTHING_ANNOUNCED,
      endpoint,
      registeredHeight: block.height,
      jailedUntil: 0n,
      unbondHeight: 0n,
      nextCheck: 1n,
    });
    emit.nodeRegistered({ node, baseModelId, baseVersion });
  },
});

function checkNode(ctx: ModelContext, msg: MsgRegisterNode): void {
  const { state, fail } = ctx;
  const { bondMin } = state.params.get().nodes;
  if (state.nodes.has(msg.node)) fail.nodeExists();
  if (parseReceiptKey(msg.key) === undefined) fail.invalidKey();
  const base = requirePublished(ctx, msg.baseModelId, msg.baseVersion);
  if (msg.bond.denom !== bondMin.denom) fail.invalidBond({ denom: bondMin.denom });
  if (msg.bond.amount < bondMin.amount) fail.bondTooSmall({ least: bondMin.amount });
  checkTerms(ctx, msg, { denom: base.unitPrice.denom, price: msg.price });
}
