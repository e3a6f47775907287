import { Msg, type MsgProveUndeclaredUse } from "#proto/tributary/model/v1/tx.ts";
import { ClaimState, type ModelVersion, ModelVersionState } from "#proto/tributary/model/v1/types.ts";
import { coinsOf, utf8Encode } from "#sdk";
import { type Canary, openCanary, plantedOf, showsCanary } from "../canaries.ts";
import { candidatesOf, put, REPRODUCERS } from "../claims.ts";
import { MODEL, type ModelContext, model } from "../declaration.ts";
import { requireVersion } from "../lookups.ts";
import { requireNode } from "../nodes.ts";
import { serves } from "../prices.ts";
import { parseReceiptKey } from "../receipt-key.ts";
import { checkOutput, nodeDomain } from "../statements.ts";

/** Accounts with leave to use the datanet that a claim names. */
export const GRANTEES_MAX = 32;

/**
 * Claims that a version learned from a datanet it does not name: asked with the first half of a planted canary and nothing
 * else, a node answered with its second half. The canary is burned; royalties are held until two other nodes have answered.
 */
export const proveUndeclaredUse = model.message(Msg.methods.proveUndeclaredUse, {
  signer: "claimant",
  handle(ctx, msg) {
    const { state, keepers, emit, block } = ctx;
    const { modelId, version, datanetId, datanetVersion, canarySet, claimant, node } = msg;
    const position = msg.canary.start;
    const accused = checkVersion(ctx, msg);
    const canary = checkCanary(ctx, msg, accused);
    checkNodeOutput(ctx, msg, { accused, canary });
    const others = candidatesOf(ctx, { modelId, version, node, claimant, openedHeight: block.height });
    if (others.length < REPRODUCERS) ctx.fail.tooFewNodes({ least: REPRODUCERS });

    const { bond } = state.params.get().claims;
    keepers.bank.sendCoinsFromAccountToModule(claimant, MODEL, coinsOf(bond.denom, bond.amount));
    const id = state.nextClaimId.next();
    const named = { height: accused.publishedHeight, most: GRANTEES_MAX };
    const { grantees, isMore: moreGrantees } = keepers.datanet.granteesBefore(datanetId, named);
    const drawHeight = keepers.beacon.request();
    state.burnedCanaries.add([datanetId, canarySet, position]);
    state.openClaims.set([modelId, version], id);
    put(ctx, {
      id,
      claimant,
      modelId,
      version,
      datanetId,
      datanetVersion,
      canarySet,
      canary: position,
      node,
      state: ClaimState.CLAIM_STATE_DRAWING,
      bond,
      openedHeight: block.height,
      drawHeight,
      dueHeight: drawHeight + 1n,
      reproductions: [],
      decidedHeight: 0n,
      canaryText: utf8Encode(canary.prompt + canary.suffix),
      grantees,
      moreGrantees,
    });
    keepers.rewards.freezeVersion(modelId, version);
    emit.undeclaredUseClaimed({ claimId: id, modelId, version, datanetId, grantees, moreGrantees });
    return { claimId: id };
  },
});

/** The accused version: published, not tainted already, without an open claim, and silent about the datanet. */
function checkVersion(ctx: ModelContext, msg: MsgProveUndeclaredUse): ModelVersion {
  const { state, fail } = ctx;
  const accused = requireVersion(ctx, msg.modelId, msg.version);
  const isPublished = accused.publishedHeight !== 0n;
  const isTainted = accused.state === ModelVersionState.MODEL_VERSION_STATE_TAINTED;
  if (!isPublished || isTainted) fail.notPublished({ state: accused.state });
  if (state.openClaims.has([msg.modelId, msg.version])) fail.claimOpen();
  if (accused.dataShares.some(({ datanetId }) => datanetId === msg.datanetId)) fail.useDeclared();
  return accused;
}

/** The canary: drawn to be planted before a version of the datanet was frozen, that before the accused was published, and never opened since. */
function checkCanary(ctx: ModelContext, msg: MsgProveUndeclaredUse, accused: ModelVersion): Canary {
  const { keepers, state, fail, block } = ctx;
  const { datanetId, datanetVersion, canarySet } = msg;
  const frozen = keepers.datanet.frozenVersion(datanetId, datanetVersion) ?? fail.sourceNotFound();
  const set = keepers.datanet.canaries(datanetId, canarySet) ?? fail.invalidCanary("no such set");
  const isBefore = set.drawHeight < frozen.frozenHeight && frozen.frozenHeight < accused.publishedHeight;
  if (!isBefore) fail.invalidCanary({ drawn: set.drawHeight, frozen: frozen.frozenHeight });
  if (set.value.length === 0) fail.notDrawn({ height: set.drawHeight });
  const position = msg.canary.start;
  if (!plantedOf(set, set.value).has(position)) fail.invalidCanary({ position });
  if (state.burnedCanaries.has([datanetId, canarySet, position])) fail.canaryBurned({ position });
  return openCanary(block.chainId, set, msg.canary) ?? fail.invalidOpening({ position });
}

function checkNodeOutput(
  ctx: ModelContext,
  msg: MsgProveUndeclaredUse,
  { accused, canary }: { readonly accused: ModelVersion; readonly canary: Canary },
): void {
  const node = requireNode(ctx, msg.node);
  if (!serves(ctx, node, accused)) ctx.fail.notServed();
  const key = parseReceiptKey(node.key) ?? ctx.fail.invalidKey();
  const domain = nodeDomain(ctx.block.chainId, msg.modelId, msg.version);
  const fault = checkOutput(domain, msg.output, { key, prompt: canary.prompt });
  if (fault === "invalid") ctx.fail.invalidStatement();
  if (fault === "foreign-prompt") ctx.fail.foreignPrompt();
  if (!showsCanary(canary, msg.output.output)) ctx.fail.noMatch();
}
