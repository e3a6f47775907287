import { Msg, type MsgCommitArtefact } from "#proto/tributary/attribution/v1/tx.ts";
import { ArtefactState } from "#proto/tributary/attribution/v1/types.ts";
import { assertDefined } from "#sdk";
import { contentFault, methodOf, termsFault, withRules } from "../artefacts.ts";
import { holdLiable, requireActive } from "../attributors.ts";
import { lockUntil } from "../bonds.ts";
import { type AttributionContext, attribution } from "../declaration.ts";
import { requireMethod } from "../methods.ts";

/** Commits to a head or an index; batches may name it once nobody has proven it wrong within its window. */
export const commitArtefact = attribution.message(Msg.methods.commitArtefact, {
  signer: "attributor",
  handle(ctx, msg) {
    const { state, keepers, emit, block, fail } = ctx;
    const { attributor, modelId, version, datanetId, datanetVersion } = msg;
    const params = state.params.get();
    const content = msg.content ?? fail.invalidArtefact();
    const method = methodOf(content);
    requireMethod(ctx, { attributor: requireActive(ctx, attributor), modelId, version, method });
    checkData(ctx, msg);
    const policy = keepers.datanet.policyOf(datanetId, datanetVersion);
    const { terms } = assertDefined(policy, "a version has no policy", { datanetId, datanetVersion });
    const fault = contentFault(content, block.height, params) ?? termsFault(content, terms);
    if (fault !== undefined) fail.invalidArtefact(fault);

    const id = state.nextArtefactId.next();
    const finalHeight = block.height + params.challengeWindow;
    state.artefacts.set(id, {
      id,
      attributor,
      modelId,
      version,
      datanetId,
      datanetVersion,
      method,
      state: ArtefactState.ARTEFACT_STATE_COMMITTED,
      committedHeight: block.height,
      finalHeight,
      bond: params.claimBond,
      failure: "",
      content: withRules(content, params),
    });
    lockUntil(ctx, attributor, { amount: params.claimBond, height: finalHeight });
    holdLiable(ctx, attributor, finalHeight);
    emit.artefactCommitted({ artefactId: id, attributor, modelId, version, datanetId, finalHeight });
    return { artefactId: id, finalHeight };
  },
});

/** The model version learned from, or retrieves from, the datanet version. */
function checkData(ctx: AttributionContext, msg: MsgCommitArtefact): void {
  const version = ctx.keepers.model.version(msg.modelId, msg.version);
  const isUsed = version?.dataShares.some(
    ({ datanetId, datanetVersion }) => datanetId === msg.datanetId && datanetVersion === msg.datanetVersion,
  );
  if (isUsed !== true || msg.datanetId === 0n) ctx.fail.invalidArtefact({ datanet: msg.datanetId });
}
