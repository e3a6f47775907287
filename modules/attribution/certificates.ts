/** Certificates: how much of what is paid follows evidence, because attribution was measured against retraining. */

import { BPS } from "#kernels/domain.ts";
import { qualityDomain } from "#kernels/domains.ts";
import { checkQuality } from "#kernels/ranks/quality.ts";
import type { Quality } from "#proto/tributary/attribution/v1/ranks.ts";
import {
  ArtefactState,
  type Certificate,
  CertificateState,
  type Evaluation,
} from "#proto/tributary/attribution/v1/types.ts";
import type { ModelVersion } from "#proto/tributary/model/v1/types.ts";
import { type Coin, firstOf } from "#sdk";
import { holdLiable } from "./attributors.ts";
import { forfeitTimed, keepLocked, lockUntil } from "./bonds.ts";
import type { AttributionContext, AttributionQueryContext } from "./declaration.ts";
import { isGating, noteGates } from "./gates.ts";
import { measuredFault } from "./measured.ts";

type State = Pick<AttributionQueryContext, "state">;
type Reading = Pick<AttributionQueryContext, "state" | "block" | "keepers">;

/** Grades of certificates, from exact to heuristic. */
export const GRADES = 4;
/** The newest certificates of a version that are looked through for one that counts: none does when more measure failed artefacts. */
export const CERTIFICATES_READ_MAX = 8;
/** The newest certificates of a version that are looked through for one of each datanet. */
export const KAPPA_CERTIFICATES_READ_MAX = 32;
/** The least exact grade of a certificate that others can attest to. */
const ATTESTED_GRADE = 3;

/** The newest certificate of a version that is still in its window, and the newest that counts: refuted ones do not, nor those that measure an artefact which has failed. */
export function certificatesOf(
  ctx: Pick<AttributionQueryContext, "state" | "block">,
  modelId: bigint,
  version: bigint,
): { readonly inForce: Certificate | undefined; readonly pending: Certificate | undefined } {
  let pending: Certificate | undefined;
  const newest = ctx.state.certified.keys({ prefix: [modelId, version], reverse: true });
  for (const [, , id] of firstOf(newest, CERTIFICATES_READ_MAX)) {
    const found = ctx.state.certificates.get(id);
    if (found === undefined || !isFounded(ctx, found)) continue;
    if (found.finalHeight <= ctx.block.height) return { inForce: found, pending };
    pending = found;
  }
  return { inForce: undefined, pending };
}

/** Whether what a certificate measures has not been proven wrong since. */
export function isFounded({ state }: State, { quality }: Pick<Certificate, "quality">): boolean {
  const { artefactId } = quality;
  return artefactId === 0n || state.artefacts.get(artefactId)?.state === ArtefactState.ARTEFACT_STATE_COMMITTED;
}

/**
 * The weight of evidence for a version by a method, or by any, in bps: the least of what is proven for each datanet that it
 * learned from. Of an artefact that is its own datanet, of attribution on somebody's word all of them. A certificate of one
 * head says nothing of another, and nobody should measure only where it is easy.
 */
export function kappaOf(ctx: Reading, modelId: bigint, version: bigint, method?: number): bigint {
  const uncertified = BigInt(ctx.state.params.get().uncertifiedKappaBps);
  const shares = ctx.keepers.model.version(modelId, version)?.dataShares ?? [];
  const unproven = new Set(shares.map(({ datanetId }) => datanetId));
  let least: bigint | undefined;
  const newest = ctx.state.certified.keys({ prefix: [modelId, version], reverse: true });
  for (const [, , id] of firstOf(newest, KAPPA_CERTIFICATES_READ_MAX)) {
    if (unproven.size === 0) break;
    const found = ctx.state.certificates.get(id);
    const isOther = found === undefined || (method !== undefined && found.quality.method !== method);
    if (isOther || found.finalHeight > ctx.block.height || !isFounded(ctx, found)) continue;
    const covered = datanetsOf(ctx, found, unproven);
    if (covered.length === 0) continue;
    for (const datanetId of covered) unproven.delete(datanetId);
    const proven = provenBy(ctx, found);
    if (least === undefined || proven < least) least = proven;
  }
  if (least === undefined) return uncertified;
  return unproven.size > 0 && uncertified < least ? uncertified : least;
}

/** Publishes a measurement; fails with `evaluationNotFound`, `beaconMissing`, `pendingCertificate` or `invalidCertificate`. */
export function publish(
  ctx: AttributionContext,
  version: ModelVersion,
  made: { readonly attributor: string; readonly quality: Quality; readonly refreshes: bigint },
): Certificate {
  const { state, block, fail } = ctx;
  const { attributor, quality, refreshes } = made;
  const { modelId, number } = version;
  const evaluation = state.evaluations.get([modelId, number, attributor]) ?? fail.evaluationNotFound();
  if (certificatesOf(ctx, modelId, number).pending !== undefined) fail.pendingCertificate();
  checkMeasurement(ctx, version, { quality, evaluation });

  const params = state.params.get();
  const id = state.nextCertificateId.next();
  const finalHeight = block.height + params.challengeWindow;
  const certificate: Certificate = {
    id,
    attributor,
    quality,
    state: CertificateState.CERTIFICATE_STATE_SUBMITTED,
    submittedHeight: block.height,
    finalHeight,
    epoch: ctx.keepers.rewards.epoch(),
    bond: params.claimBond,
    failure: "",
    refreshes,
    attestors: [],
    isGating: isGating(ctx, quality),
  };
  state.certificates.set(id, certificate);
  noteGates(ctx, certificate, true);
  state.certified.add([modelId, number, id]);
  // One seed serves one measurement: the next needs an evaluation of its own.
  state.evaluations.remove([modelId, number, attributor]);
  lockUntil(ctx, attributor, { amount: params.claimBond, height: finalHeight });
  holdLiable(ctx, attributor, finalHeight);
  return certificate;
}

/** Keeps a certificate in its window up to a later height; its attestors answer for it as long as its attributor does. */
export function prolongCertificate(ctx: AttributionContext, certificate: Certificate, later: bigint): void {
  const { id, attributor, attestors, bond, finalHeight } = certificate;
  if (finalHeight >= later) return;
  for (const address of [attributor, ...attestors]) {
    keepLocked(ctx, address, { amount: bond, height: finalHeight, later });
    holdLiable(ctx, address, later);
  }
  ctx.state.certificates.set(id, { ...certificate, finalHeight: later });
}

/** Refutes a certificate: the one before it counts again. Returns what its attributor loses. */
export function refute(ctx: AttributionContext, certificate: Certificate, reason: string): Coin {
  const { id, quality, attributor, bond, finalHeight } = certificate;
  const { modelId, version } = quality;
  const lost = forfeitTimed(ctx, attributor, { amount: bond, height: finalHeight });
  const refuted = { ...certificate, state: CertificateState.CERTIFICATE_STATE_REFUTED, failure: reason };
  ctx.state.certificates.set(id, refuted);
  ctx.state.certified.remove([modelId, version, id]);
  noteGates(ctx, certificate, false);
  ctx.emit.certificateRefuted({ certificateId: id, modelId, version });
  return lost;
}

/** Numbers, sizes and seed; the seed is that of the height its attributor did not choose. */
function checkMeasurement(
  ctx: AttributionContext,
  version: ModelVersion,
  { quality, evaluation }: { readonly quality: Quality; readonly evaluation: Evaluation },
): void {
  const { fail, keepers, block } = ctx;
  const height = evaluation.seedHeight;
  if (quality.beaconHeight !== height) fail.invalidCertificate({ seed: quality.beaconHeight, committed: height });
  const random = keepers.beacon.randomAt(height) ?? fail.beaconMissing({ height });
  const domain = qualityDomain(block.chainId, version.modelId, version.number);
  const beacon = { height, value: random.value };
  const fault = checkQuality(domain, quality, { beacon, modelHeight: version.publishedHeight });
  if (fault !== undefined) fail.invalidCertificate(fault);
  const parts = [quality.leaveOneOutBps, quality.ldsBps, quality.ldsLowBps];
  const areScores = parts.every((bps) => bps >= -Number(BPS) && bps <= Number(BPS));
  const areParts = [quality.topBps, quality.spanRecallBps, quality.spanPrecisionBps].every((bps) => bps <= Number(BPS));
  if (!areScores || !areParts || quality.sumsHash.length !== 32) fail.invalidCertificate("a number is out of range");
  if (quality.grade < 1 || quality.grade > GRADES) fail.invalidCertificate("grade is unknown");
  if (!version.methods.includes(quality.method)) fail.methodNotOffered({ method: quality.method });
  const unfounded = measuredFault(ctx, quality, evaluation);
  if (unfounded !== undefined) fail.invalidCertificate(unfounded);
}

/** Those of some datanets of which a certificate says how well they are attributed to. */
function datanetsOf({ state }: State, { quality }: Certificate, among: ReadonlySet<bigint>): readonly bigint[] {
  if (quality.artefactId === 0n) return [...among];
  const own = state.artefacts.get(quality.artefactId)?.datanetId;
  return own !== undefined && among.has(own) ? [own] : [];
}

/** What a certificate proves now: halved for every epoch beyond its age, and once when the data has changed. */
function provenBy(ctx: Reading, certificate: Certificate): bigint {
  const proven = Math.max(0, Math.min(certificate.quality.ldsLowBps, most(ctx, certificate)));
  return BigInt(proven) >> halvings(ctx, certificate);
}

/** The most that a certificate can prove: everything where anybody can check what retraining gave, by questions that nobody chose. */
function most({ state }: State, { quality, attestors }: Certificate): number {
  const { attestedKappaMaxBps, unattestedKappaMaxBps, attestorsMin } = state.params.get();
  if (quality.artefactId !== 0n) return quality.batchId === 0n ? unattestedKappaMaxBps : Number(BPS);
  const isAttested = attestors.length >= attestorsMin && quality.grade <= ATTESTED_GRADE;
  return isAttested ? attestedKappaMaxBps : unattestedKappaMaxBps;
}

function halvings(ctx: Reading, certificate: Certificate): bigint {
  const { certificateEpochs } = ctx.state.params.get();
  const age = ctx.keepers.rewards.epoch() - certificate.epoch;
  const beyond = age - BigInt(certificateEpochs);
  const aged = beyond > 0n ? beyond : 0n;
  const { modelId, version } = certificate.quality;
  return hasDataChanged(ctx, modelId, version) ? aged + 1n : aged;
}

/** Whether any datanet the version learned from weighs noticeably more or less now than the version of it that was used. */
function hasDataChanged(ctx: Reading, modelId: bigint, number: bigint): boolean {
  const { datanet, model } = ctx.keepers;
  const most = BigInt(ctx.state.params.get().dataChangeBps);
  const shares = model.version(modelId, number)?.dataShares ?? [];
  return shares.some(({ datanetId, datanetVersion }) => {
    const latest = datanet.datanet(datanetId)?.latestVersion ?? datanetVersion;
    const now = datanet.frozenVersion(datanetId, latest)?.totalWeight ?? 0n;
    const then = datanet.frozenVersion(datanetId, datanetVersion)?.totalWeight ?? 0n;
    const change = now > then ? now - then : then - now;
    return latest !== datanetVersion && change * BPS > most * then;
  });
}
