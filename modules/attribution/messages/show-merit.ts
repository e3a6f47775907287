import { openOwner } from "#kernels/owners.ts";
import { meritOf } from "#kernels/ranks/merits.ts";
import { openContributor } from "#kernels/ridge/openings.ts";
import { PROOF_BYTES_MAX, proofGas } from "#kernels/verdict.ts";
import { Msg, MsgShowMerit } from "#proto/tributary/attribution/v1/tx.ts";
import { CertificateState } from "#proto/tributary/attribution/v1/types.ts";
import { assertDefined, equalBytes } from "#sdk";
import { isFounded } from "../certificates.ts";
import { type AttributionContext, attribution } from "../declaration.ts";
import { measuredBy, qualityClaim } from "../measured.ts";

/** Shows that a bundle's contributor improves answers: the sum of what a certificate that counts says it adds to the right ones. */
export const showMerit = attribution.message(Msg.methods.showMerit, {
  signer: "sender",
  handle(ctx, msg) {
    const { state, keepers, emit, fail, block } = ctx;
    const { certificateId, bundleId, first, last } = msg;
    const bytes = MsgShowMerit.encode(msg).length;
    if (bytes > PROOF_BYTES_MAX) fail.proofTooLarge({ most: PROOF_BYTES_MAX });
    ctx.gas.consume(Number(proofGas(bytes)), "merit");
    const certificate = state.certificates.get(certificateId) ?? fail.certificateNotFound({ id: certificateId });
    const { quality, finalHeight } = certificate;
    const isStanding = certificate.state === CertificateState.CERTIFICATE_STATE_SUBMITTED;
    const isCounted = isStanding && finalHeight <= block.height && isFounded(ctx, certificate);
    if (quality.artefactId === 0n || !isCounted) fail.notMeasured({ id: certificateId });

    const artefact = assertDefined(state.artefacts.get(quality.artefactId), "a measured artefact is missing");
    const { datanetId, datanetVersion } = artefact;
    // Whoever measures chooses what is asked, and could choose what a friend's wrong labels answer.
    const isVouchedFor = keepers.datanet.areQuestionsApproved(datanetId, quality.evaluationRoot);
    if (!isVouchedFor) fail.questionsNotApproved({ datanet: datanetId });
    const bundle = keepers.datanet.bundle(bundleId);
    const isMember = keepers.datanet.memberWeight(datanetId, bundleId, datanetVersion) !== undefined;
    if (bundle === undefined || !isMember) return fail.notMeasured({ bundle: bundleId });
    const shown = openMeasured(ctx, msg, quality) ?? fail.notMeasured("the contributor is not opened");
    const contributor = ctx.addresses.account.toBytes(bundle.contributor);
    if (!equalBytes(shown.address, contributor)) fail.notMeasured("another contributor is opened");
    const merit =
      meritOf(qualityClaim(ctx, quality), shown.index, { first, last }) ?? fail.notMeasured("merits are not opened");
    if (merit <= 0n) fail.noMerit({ merit });

    keepers.datanet.recordMerit(bundleId);
    emit.meritShown({ certificateId, bundleId, contributor: bundle.contributor, merit });
    return { merit };
  },
});

interface ShownContributor {
  readonly index: number;
  readonly address: Uint8Array;
}

/** The contributor that a message opens among those a certificate measures. */
function openMeasured(
  ctx: AttributionContext,
  { contributor: opened }: MsgShowMerit,
  quality: Parameters<typeof measuredBy>[1],
): ShownContributor | undefined {
  const measured = measuredBy(ctx, quality);
  if (measured.kind === "ridge" && opened?.kind === "member") {
    const found = openContributor(measured.head, opened.value);
    return found && { index: opened.value.index, address: found.contributor };
  }
  if (measured.kind === "neighbours" && opened?.kind === "owner") {
    const { owners } = measured.index.index;
    const address = opened.value.total === owners.count ? openOwner(owners, opened.value) : undefined;
    return address && { index: opened.value.start, address };
  }
  return undefined;
}
