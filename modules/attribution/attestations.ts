/** Attestations: attributors of other families put their own bonds behind a certificate that no proof can refute in everything. */

import {
  type Artefact,
  type Batch,
  type Certificate,
  CertificateState,
} from "#proto/tributary/attribution/v1/types.ts";
import { holdLiable } from "./attributors.ts";
import { forfeitTimed, lockUntil } from "./bonds.ts";
import type { AttributionContext } from "./declaration.ts";

/** The most attestors that governance may ask for. */
export const ATTESTORS_LIMIT = 16;

/** Adds an attestor, who answers with as much as the attributor; fails with `notAttestable`, `sameFamily` or `freeBondTooSmall`. Returns how many there are. */
export function attest(ctx: AttributionContext, certificate: Certificate, attestor: string): number {
  const { state, block, keepers, fail } = ctx;
  const { id, attributor, attestors, bond, finalHeight, quality } = certificate;
  const isPending = certificate.state === CertificateState.CERTIFICATE_STATE_SUBMITTED && finalHeight > block.height;
  const isFull = attestors.length >= state.params.get().attestorsMin;
  if (!isPending || quality.artefactId !== 0n || isFull) fail.notAttestable({ id });
  const own = keepers.datanet.family(attestor);
  const isOne = [attributor, ...attestors].some((other) => other === attestor || keepers.datanet.family(other) === own);
  if (isOne) fail.sameFamily();

  const extended = [...attestors, attestor];
  state.certificates.set(id, { ...certificate, attestors: extended });
  lockUntil(ctx, attestor, { amount: bond, height: finalHeight });
  holdLiable(ctx, attestor, finalHeight);
  return extended.length;
}

/** Takes what the attestors of a refuted certificate still have locked for it; returns how much that is together. */
export function forfeitAttestors(ctx: AttributionContext, certificate: Certificate, reason: string): bigint {
  const { attestors, bond, finalHeight } = certificate;
  let sum = 0n;
  for (const attributor of attestors) {
    const amount = forfeitTimed(ctx, attributor, { amount: bond, height: finalHeight });
    ctx.emit.attributorSlashed({ attributor, amount, reason });
    sum += amount.amount;
  }
  return sum;
}

/** What no certificate on a chain has: an artefact or a batch that is not there or of another version, word and artefact, one who answers twice; undefined when nothing is wrong. */
export function certificateFault(
  { quality, attributor, attestors }: Certificate,
  {
    artefacts,
    batches,
  }: {
    readonly artefacts: { get(id: bigint): Artefact | undefined };
    readonly batches: { get(id: bigint): Batch | undefined };
  },
): string | undefined {
  const { artefactId, batchId, modelId, version } = quality;
  const answering = new Set([attributor, ...attestors]);
  if (answering.size !== attestors.length + 1 || attestors.length > ATTESTORS_LIMIT)
    return "attestors are repeated or too many";
  const asked = batches.get(batchId);
  const isAsked = asked?.modelId === modelId && asked.version === version;
  if (batchId !== 0n && !isAsked) return "its questions are drawn from a batch of another version";
  if (artefactId === 0n) return undefined;
  if (attestors.length > 0) return "others attest to what can be checked";
  const measured = artefacts.get(artefactId);
  const isOfVersion = measured?.modelId === modelId && measured.version === version;
  return isOfVersion ? undefined : "it measures an artefact of another version";
}
