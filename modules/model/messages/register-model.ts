import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { ModelKind } from "#proto/tributary/model/v1/types.ts";
import { coinsOf } from "#sdk";
import { MODEL, model } from "../declaration.ts";
import { checkMetadata } from "../lookups.ts";
import { DISCLOSURE_LEVELS } from "../params.ts";

/** Records a model with the signer as its owner. */
export const registerModel = model.message(Msg.methods.registerModel, {
  signer: "owner",
  cli: ["name", "kind"],
  handle(ctx, msg) {
    const { state, keepers, emit, fail, block } = ctx;
    const params = state.params.get();
    if (!KINDS.has(msg.kind)) fail.invalidKind({ kind: msg.kind });
    if (msg.disclosure >= DISCLOSURE_LEVELS) fail.invalidDisclosure({ level: msg.disclosure });
    checkMetadata(ctx, msg, params);

    const fee = coinsOf(params.registerFee.denom, params.registerFee.amount);
    if (fee.length > 0) {
      keepers.bank.sendCoinsFromAccountToModule(msg.owner, MODEL, fee);
      keepers.bank.burnCoins(MODEL, fee);
    }
    const id = state.nextModelId.next();
    state.models.set(id, {
      id,
      owner: msg.owner,
      kind: msg.kind,
      name: msg.name,
      metadataUri: msg.metadataUri,
      metadataHash: msg.metadataHash,
      registeredHeight: block.height,
      latestVersion: 0n,
      publishedVersion: 0n,
      disclosure: msg.disclosure,
      bond: 0n,
      bondedHeight: 0n,
      unbonding: 0n,
      unbondHeight: 0n,
      liveVersions: 0n,
      bondDenom: "",
    });
    emit.modelRegistered({ modelId: id, owner: msg.owner, kind: msg.kind, name: msg.name });
    return { modelId: id };
  },
});

const KINDS: ReadonlySet<number> = new Set(
  Object.values(ModelKind).filter((kind) => kind !== ModelKind.MODEL_KIND_UNSPECIFIED),
);
