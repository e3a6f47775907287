import { Method } from "#proto/tributary/attribution/v1/types.ts";
import { Msg, type MsgDraftVersion } from "#proto/tributary/model/v1/tx.ts";
import {
  type Model,
  ModelKind,
  type ModelVersion,
  ModelVersionState,
  type Params,
  type RoyaltyShare,
} from "#proto/tributary/model/v1/types.ts";
import { type ModelContext, model } from "../declaration.ts";
import { flattenRoyalties } from "../lineage.ts";
import { checkMetadata, requireOwned } from "../lookups.ts";
import { BPS_MAX } from "../params.ts";

/** Begins the next version of a model. */
export const draftVersion = model.message(Msg.methods.draftVersion, {
  signer: "owner",
  cli: ["modelId", "artifactHash", "unitPrice"],
  handle(ctx, msg) {
    const { state, emit, block } = ctx;
    const params = state.params.get();
    const owned = requireOwned(ctx, msg.modelId, msg.owner);
    checkDraft(ctx, msg, params);
    const number = owned.latestVersion + 1n;
    const own = ownPart(msg, owned, params);
    const draft: ModelVersion = {
      modelId: owned.id,
      number,
      state: ModelVersionState.MODEL_VERSION_STATE_DRAFT,
      artifactHash: msg.artifactHash,
      metadataUri: msg.metadataUri,
      metadataHash: msg.metadataHash,
      methods: msg.methods,
      unitPrice: msg.unitPrice,
      servingBps: msg.servingBps,
      ownShares: own.shares.map(({ payee, bps }) => ({ payee, bps, modelId: owned.id, version: number })),
      ownBps: own.bps,
      royalties: [],
      dataShares: [],
      depth: 0,
      edges: 0,
      draftedHeight: block.height,
      publishedHeight: 0n,
      deprecatedHeight: 0n,
    };
    // Fails now if the own part alone already breaks the stack.
    flattenRoyalties(ctx, draft, []);

    state.models.set(owned.id, { ...owned, latestVersion: number });
    state.versions.set([owned.id, number], draft);
    emit.versionDrafted({ modelId: owned.id, version: number });
    return { version: number };
  },
});

/** The version's own part; an agent that names none has the usual one for its owner. */
function ownPart(
  msg: MsgDraftVersion,
  owned: Model,
  params: Params,
): { readonly bps: number; readonly shares: readonly Pick<RoyaltyShare, "payee" | "bps">[] } {
  const isDefault = owned.kind === ModelKind.MODEL_KIND_AGENT && msg.ownBps === 0 && msg.ownShares.length === 0;
  if (!isDefault || params.agents.ownBps === 0) return { bps: msg.ownBps, shares: msg.ownShares };
  return { bps: params.agents.ownBps, shares: [{ payee: owned.owner, bps: BPS_MAX }] };
}

const METHODS: ReadonlySet<number> = new Set(
  Object.values(Method).filter((method) => method !== Method.METHOD_UNSPECIFIED),
);

function checkDraft(ctx: ModelContext, msg: MsgDraftVersion, params: Params): void {
  const { fail } = ctx;
  checkMetadata(ctx, msg, params);
  if (msg.artifactHash.length !== 32) fail.invalidHash({ bytes: msg.artifactHash.length });
  const areMethodsKnown = msg.methods.length > 0 && msg.methods.every((method) => METHODS.has(method));
  if (!areMethodsKnown || new Set(msg.methods).size !== msg.methods.length) fail.invalidMethods();
  if (msg.unitPrice.amount <= 0n || !params.denoms.includes(msg.unitPrice.denom)) fail.invalidPrice();
  if (msg.servingBps > params.servingBpsMax) fail.invalidServing({ most: params.servingBpsMax });
  checkOwnShares(ctx, msg);
}

function checkOwnShares(ctx: ModelContext, msg: MsgDraftVersion): void {
  if (msg.ownBps === 0 && msg.ownShares.length === 0) return;
  if (msg.ownBps > BPS_MAX) ctx.fail.stackOverflow({ bps: msg.ownBps });
  const payees = new Set(msg.ownShares.map(({ payee }) => ctx.addresses.account.parse(payee)));
  const sum = msg.ownShares.reduce((total, { bps }) => total + bps, 0);
  const isSound = payees.size === msg.ownShares.length && msg.ownShares.every(({ bps }) => bps > 0);
  if (!isSound || sum !== BPS_MAX) ctx.fail.invalidShares({ sum });
}
