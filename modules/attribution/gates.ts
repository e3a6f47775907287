/** Whose gates scale the evidence of a head or of an index of items: those of its newest certificate by questions for which the datanet's curator vouched. */

import { qualityDomain } from "#kernels/domains.ts";
import type { GatesClaim } from "#kernels/ranks/gates.ts";
import type { Quality } from "#proto/tributary/attribution/v1/ranks.ts";
import type { Artefact, Batch, Certificate } from "#proto/tributary/attribution/v1/types.ts";
import { assertDefined, firstOf } from "#sdk";
import type { AttributionContext, AttributionQueryContext } from "./declaration.ts";

/** The newest certificates of an artefact that are looked through for one that was final. */
export const GATE_CERTIFICATES_READ_MAX = 8;

/** What evidence rests on that gates scale. */
const GATED: ReadonlySet<NonNullable<Artefact["content"]>["kind"] | undefined> = new Set(["ridge", "neighbours"]);

/**
 * Whether the gates of a certificate scale evidence. Whoever chooses the questions could choose what makes one contributor look
 * bad, and whoever buys the uses that questions are drawn from could as well: only who decides what is right in the datanet
 * anyway closes gates.
 */
export function isGating({ state, keepers }: AttributionContext, { artefactId, evaluationRoot }: Quality): boolean {
  const artefact = state.artefacts.get(artefactId);
  if (artefact === undefined || !GATED.has(artefact.content?.kind)) return false;
  return keepers.datanet.areQuestionsApproved(artefact.datanetId, evaluationRoot);
}

/** Notes a certificate as one of its artefact's, or no longer when it is refuted. */
export function noteGates(
  { state }: Pick<AttributionContext, "state">,
  certificate: Certificate,
  isStanding: boolean,
): void {
  if (!certificate.isGating) return;
  const key = [certificate.quality.artefactId, certificate.id] as const;
  if (isStanding) state.gating.add(key);
  else state.gating.remove(key);
}

/** The certificate whose gates scale evidence of an artefact as of a height; 0 where all gates are open. */
export function gateCertificate(
  { state }: Pick<AttributionQueryContext, "state">,
  artefactId: bigint,
  height: bigint,
): bigint {
  const newest = state.gating.keys({ prefix: [artefactId], reverse: true });
  for (const [, id] of firstOf(newest, GATE_CERTIFICATES_READ_MAX)) {
    const found = state.certificates.get(id);
    if (found !== undefined && found.finalHeight <= height) return id;
  }
  return 0n;
}

/** The gates of one of a batch's artefacts, as proofs about its evidence know them. */
export function gatesClaim(
  { state, block }: AttributionContext,
  { artefactIds, gateCertificateIds }: Batch,
  artefact: Artefact,
): GatesClaim | undefined {
  const id = gateCertificateIds[artefactIds.indexOf(artefact.id)] ?? 0n;
  if (id === 0n) return undefined;
  const { quality } = assertDefined(state.certificates.get(id), "a batch names a certificate that is not there", {
    id,
  });
  const { modelId, version, gatesRoot: root, contributors } = quality;
  return { domain: qualityDomain(block.chainId, modelId, version), root, contributors };
}
