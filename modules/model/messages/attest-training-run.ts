import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { AttestationKind, type TrainingRun } from "#proto/tributary/model/v1/types.ts";
import { type ModelContext, model } from "../declaration.ts";
import { areRelated } from "../parties.ts";

/** Says whether a recorded run is true; nobody attests his own. */
export const attestTrainingRun = model.message(Msg.methods.attestTrainingRun, {
  signer: "attestor",
  cli: ["runId", "kind", "confirms", "evidenceCommitment"],
  handle(ctx, msg) {
    const { state, emit, fail, block } = ctx;
    const { runId, attestor, kind, confirms, evidenceCommitment } = msg;
    const { attestationsMax, attestationsMin } = state.params.get();
    const run = state.runs.get(runId) ?? fail.runNotFound({ id: runId });
    if (!KINDS.has(kind)) fail.invalidKind({ kind });
    if (evidenceCommitment.length !== 32) fail.invalidHash({ bytes: evidenceCommitment.length });
    if (isOwn(ctx, run, attestor)) fail.ownRun();
    if (state.attestations.has([runId, attestor])) fail.alreadyAttested();
    if (run.confirmed + run.refuted >= attestationsMax) fail.tooManyAttestations({ most: attestationsMax });

    const confirmed = run.confirmed + (confirms ? 1 : 0);
    const refuted = run.refuted + (confirms ? 0 : 1);
    const attestedHeight = block.height;
    state.attestations.set([runId, attestor], { runId, attestor, kind, confirms, evidenceCommitment, attestedHeight });
    const attested = confirmed >= attestationsMin && confirmed > refuted;
    state.runs.set(runId, { ...run, confirmed, refuted, attested });
    emit.runAttested({ runId, attestor, confirms });
  },
});

const KINDS: ReadonlySet<number> = new Set(
  Object.values(AttestationKind).filter((kind) => kind !== AttestationKind.ATTESTATION_KIND_UNSPECIFIED),
);

/** Whether an account gains from the run, or belongs to one that does. */
function isOwn(ctx: ModelContext, run: TrainingRun, attestor: string): boolean {
  const owner = ctx.state.models.get(run.modelId)?.owner ?? run.recorder;
  const shares = ctx.state.versions.get([run.modelId, run.version])?.ownShares ?? [];
  const parties = [run.recorder, owner, ...shares.map(({ payee }) => payee)];
  return parties.some((party) => areRelated(ctx, party, attestor));
}
