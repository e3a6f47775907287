/** What can be challenged: whose a claim is, whether it is still open, and what happens when it is proven wrong. */

import {
  type Artefact,
  ArtefactState,
  type Batch,
  type Certificate,
  CertificateState,
  type Concentration,
  type DistributionRoot,
  DistributionState,
  Target,
} from "#proto/tributary/attribution/v1/types.ts";
import type { Coin } from "#sdk";
import { failArtefact } from "./artefacts.ts";
import { forfeitAttestors } from "./attestations.ts";
import { failAndForfeit, isUndecided } from "./batches.ts";
import { forfeitTimed } from "./bonds.ts";
import { refute } from "./certificates.ts";
import { dropConcentration } from "./concentrations.ts";
import type { AttributionContext } from "./declaration.ts";
import { failDistribution } from "./distributions.ts";

/** A claim with its record. */
export type Claim =
  | { readonly kind: "batch"; readonly record: Batch }
  | { readonly kind: "artefact"; readonly record: Artefact }
  | { readonly kind: "certificate"; readonly record: Certificate }
  | { readonly kind: "distribution"; readonly record: DistributionRoot }
  | { readonly kind: "concentration"; readonly record: Concentration };

/** The claim that a target names; fails with `targetNotFound`. */
export function claimOf(ctx: AttributionContext, { claim }: Target): Claim {
  const { state, fail } = ctx;
  if (claim === undefined) return fail.targetNotFound();
  switch (claim.kind) {
    case "batchId":
      return { kind: "batch", record: state.batches.get(claim.value) ?? fail.targetNotFound() };
    case "artefactId":
      return { kind: "artefact", record: state.artefacts.get(claim.value) ?? fail.targetNotFound() };
    case "certificateId":
      return { kind: "certificate", record: state.certificates.get(claim.value) ?? fail.targetNotFound() };
    case "distribution": {
      const { datanetId, denom, number } = claim.value;
      return {
        kind: "distribution",
        record: state.distributions.get([datanetId, denom, number]) ?? fail.targetNotFound(),
      };
    }
    case "concentration": {
      const { datanetId, denom, epoch } = claim.value;
      const record = state.concentrations.get([datanetId, denom, epoch]) ?? fail.targetNotFound();
      return { kind: "concentration", record };
    }
  }
}

/** Whether a claim can still be proven wrong. */
export function isOpen(claim: Claim, height: bigint): boolean {
  switch (claim.kind) {
    case "batch":
      return isUndecided(claim.record);
    case "artefact":
      return claim.record.state === ArtefactState.ARTEFACT_STATE_COMMITTED;
    case "certificate":
      return claim.record.state === CertificateState.CERTIFICATE_STATE_SUBMITTED;
    case "distribution": {
      const { state, finalHeight } = claim.record;
      return state === DistributionState.DISTRIBUTION_STATE_POSTED && finalHeight > height;
    }
    case "concentration":
      return claim.record.finalHeight > height;
  }
}

/** Key of what is stored about a target. */
export function targetKey(target: Target): Uint8Array {
  return Target.encode(target);
}

/** Fails a claim that was proven wrong and reports who loses what of a bond; returns what that is together, which the caller gives away. */
export function failClaim(ctx: AttributionContext, claim: Claim, reason: string): Coin {
  const { attributor } = claim.record;
  const own = loseClaim(ctx, claim, reason);
  ctx.emit.attributorSlashed({ attributor, amount: own, reason });
  if (claim.kind !== "certificate") return own;
  return { denom: own.denom, amount: own.amount + forfeitAttestors(ctx, claim.record, reason) };
}

/** A target as events name it, such as "batch/7". */
export function targetText({ claim }: Target): string {
  if (claim === undefined) return "";
  switch (claim.kind) {
    case "batchId":
      return `batch/${claim.value}`;
    case "artefactId":
      return `artefact/${claim.value}`;
    case "certificateId":
      return `certificate/${claim.value}`;
    case "distribution":
      return `distribution/${claim.value.datanetId}/${claim.value.denom}/${claim.value.number}`;
    case "concentration":
      return `concentration/${claim.value.datanetId}/${claim.value.denom}/${claim.value.epoch}`;
  }
}

/** Fails a claim; returns what of its attributor's bond is lost. */
function loseClaim(ctx: AttributionContext, claim: Claim, reason: string): Coin {
  switch (claim.kind) {
    case "batch":
      return failAndForfeit(ctx, claim.record, reason);
    case "artefact":
      return failArtefact(ctx, claim.record, reason);
    case "certificate":
      return refute(ctx, claim.record, reason);
    case "distribution":
      return failDistribution(ctx, claim.record, reason);
    case "concentration": {
      const { attributor, bond, finalHeight } = claim.record;
      dropConcentration(ctx, claim.record);
      return forfeitTimed(ctx, attributor, { amount: bond, height: finalHeight });
    }
  }
}
