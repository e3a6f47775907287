import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { Admission, type Bundle, BundleState, type Policy, Privacy } from "#proto/tributary/datanet/v1/types.ts";
import { acceptBundle, rejectBundle } from "../decisions.ts";
import { type DatanetContext, datanet } from "../declaration.ts";
import { requireBundle, requireCurated, requireDatanet } from "../lookups.ts";

/** Decides about a revealed bundle of a curated datanet, or counts an auditor's word where only auditors see the items; a rejection returns the bond, for a curator may not punish. */
export const reviewBundle = datanet.message(Msg.methods.reviewBundle, {
  signer: "curator",
  cli: ["bundleId", "accept"],
  handle(ctx, msg) {
    const bundle = requireBundle(ctx, msg.bundleId);
    const { policy } = requireDatanet(ctx, bundle.datanetId);
    const isCommittee = policy.privacy === Privacy.PRIVACY_COMMITTEE;
    if (isCommittee && !policy.auditors.includes(msg.curator)) ctx.fail.notAuditor();
    if (!isCommittee) requireCurated(ctx, bundle.datanetId, msg.curator);
    if (policy.admission !== Admission.ADMISSION_CURATED) ctx.fail.notCurated();
    if (bundle.state !== BundleState.BUNDLE_STATE_REVEALED) ctx.fail.wrongState({ state: bundle.state });

    const word = { bundle, policy, auditor: msg.curator, isGood: msg.accept };
    if (isCommittee) return { state: countWord(ctx, word).state };
    return { state: (msg.accept ? acceptBundle(ctx, bundle) : rejectBundle(ctx, bundle)).state };
  },
});

/** So many auditors let a bundle in; it is out once so many cannot agree any more. Each may change its mind until then. */
function countWord(
  ctx: DatanetContext,
  word: { readonly bundle: Bundle; readonly policy: Policy; readonly auditor: string; readonly isGood: boolean },
): Bundle {
  const { bundle, policy, auditor, isGood } = word;
  const without = (list: readonly string[]): readonly string[] => list.filter((who) => who !== auditor);
  const approvals = isGood ? [...without(bundle.approvals), auditor] : without(bundle.approvals);
  const rejections = isGood ? without(bundle.rejections) : [...without(bundle.rejections), auditor];
  const counted = { ...bundle, approvals, rejections };
  ctx.state.bundles.set(bundle.id, counted);
  const words = (list: readonly string[]): number => list.filter((who) => policy.auditors.includes(who)).length;
  if (words(approvals) >= policy.auditorsNeeded) return acceptBundle(ctx, counted);
  return words(rejections) > policy.auditors.length - policy.auditorsNeeded ? rejectBundle(ctx, counted) : counted;
}
