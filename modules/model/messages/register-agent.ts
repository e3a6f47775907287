import { Msg, type MsgRegisterAgent } from "#proto/tributary/model/v1/tx.ts";
import { ModelKind } from "#proto/tributary/model/v1/types.ts";
import { coinsOf } from "#sdk";
import { agentOf, stateByBond } from "../agents.ts";
import { MODEL, type ModelContext, model } from "../declaration.ts";
import { checkMetadata, requireOwned } from "../lookups.ts";

/** Bonds an account that acts by itself; with a small bond it is a draft. */
export const registerAgent = model.message(Msg.methods.registerAgent, {
  signer: "owner",
  cli: ["account", "bond", "spendCap"],
  handle(ctx, msg) {
    const { state, keepers, emit, block } = ctx;
    checkAgent(ctx, msg);

    const coins = coinsOf(msg.bond.denom, msg.bond.amount);
    if (coins.length > 0) keepers.bank.sendCoinsFromAccountToModule(msg.owner, MODEL, coins);
    const id = state.nextAgentId.next();
    const { owner, account, bond, modelId, spendCap, metadataUri, metadataHash } = msg;
    state.agents.set(id, {
      id,
      owner,
      account,
      state: stateByBond(ctx, bond),
      bond,
      modelId,
      spendCap,
      epoch: 0n,
      spent: 0n,
      metadataUri,
      metadataHash,
      registeredHeight: block.height,
      unbondHeight: 0n,
    });
    emit.agentRegistered({ agentId: id, owner, account });
    return { agentId: id };
  },
});

function checkAgent(ctx: ModelContext, msg: MsgRegisterAgent): void {
  const { state, fail, addresses } = ctx;
  const params = state.params.get();
  addresses.account.parse(msg.account);
  checkMetadata(ctx, msg, params);
  if (agentOf(ctx, msg.account) !== undefined) fail.agentExists();
  if (msg.bond.denom !== params.agents.bondMin.denom || msg.bond.amount < 0n) fail.invalidBond();
  if (msg.spendCap.amount < 0n || !params.denoms.includes(msg.spendCap.denom)) fail.invalidTerms();
  if (msg.modelId === 0n) return;
  const { kind } = requireOwned(ctx, msg.modelId, msg.owner);
  if (kind !== ModelKind.MODEL_KIND_AGENT) fail.invalidKind({ kind });
}
