import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { type ModelContext, model } from "../declaration.ts";
import { requireOwned, requireVersion } from "../lookups.ts";

/** Records how a version came about, as salted commitments. */
export const recordTrainingRun = model.message(Msg.methods.recordTrainingRun, {
  signer: "owner",
  cli: ["modelId", "version", "configCommitment", "dataCommitment", "logCommitment"],
  handle(ctx, msg) {
    const { state, emit, fail, block } = ctx;
    const { modelId, version, configCommitment, dataCommitment, logCommitment } = msg;
    requireOwned(ctx, modelId, msg.owner);
    const { artifactHash } = requireVersion(ctx, modelId, version);
    for (const { length } of [configCommitment, dataCommitment, logCommitment]) {
      if (length !== 32) fail.invalidHash({ bytes: length });
    }
    const { runsMax } = state.params.get();
    if (countRuns(ctx, modelId, version) >= runsMax) fail.tooManyRuns({ most: runsMax });

    const id = state.nextRunId.next();
    state.runs.set(id, {
      id,
      modelId,
      version,
      recorder: msg.owner,
      artifactHash,
      configCommitment,
      dataCommitment,
      logCommitment,
      recordedHeight: block.height,
      confirmed: 0,
      refuted: 0,
      attested: false,
    });
    emit.runRecorded({ runId: id, modelId, version });
    return { runId: id };
  },
});

function countRuns(ctx: ModelContext, modelId: bigint, version: bigint): number {
  return [...ctx.state.runs.by.version.keys({ prefix: [[modelId, version]] })].length;
}
