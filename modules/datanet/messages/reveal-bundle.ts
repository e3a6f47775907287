import { bundleDomain } from "#kernels/domains.ts";
import { bundleCommitment } from "#kernels/item-tree.ts";
import { SKETCH_BYTES, VECTOR_SKETCH_BYTES } from "#kernels/minhash.ts";
import { Msg, type MsgRevealBundle } from "#proto/tributary/datanet/v1/tx.ts";
import {
  Admission,
  type Bundle,
  BundleState,
  type Datanet,
  Modality,
  Privacy,
  RoundKind,
} from "#proto/tributary/datanet/v1/types.ts";
import { equalBytes } from "#sdk";
import { takeCoin } from "../bonds.ts";
import { acceptBundle, markDuplicate } from "../decisions.ts";
import { type DatanetContext, datanet } from "../declaration.ts";
import { checkText, requireBundle, requireDatanet, requireOwnBundle } from "../lookups.ts";
import { findResemblance, indexSketch, isIndexed, unindexSketch } from "../near-duplicates.ts";
import { openRound } from "../rounds.ts";

/** Opens a commitment and runs the near-duplicate check against everything revealed before. */
export const revealBundle = datanet.message(Msg.methods.revealBundle, {
  signer: "contributor",
  cli: ["bundleId", "root", "salt", "sketch", "contentUri"],
  handle(ctx, msg) {
    const { state, emit, block } = ctx;
    const params = state.params.get();
    const committed = requireOwnBundle(ctx, msg.bundleId, msg.contributor);
    const net = requireDatanet(ctx, committed.datanetId);
    checkReveal(ctx, { msg, committed, net });
    checkText(ctx, msg.contentUri, params);

    state.queue.remove([committed.revealDeadline, committed.id]);
    const bundle = {
      ...committed,
      state: BundleState.BUNDLE_STATE_REVEALED,
      root: msg.root,
      sketch: msg.sketch,
      contentUri: msg.contentUri,
      statisticsRoot: msg.statisticsRoot,
      revealedHeight: block.height,
    };
    const { original, relations, copies, noveltyBps } = findResemblance(ctx, bundle, params);
    const revealed = { ...bundle, relations, noveltyBps: original === undefined ? noveltyBps : 0 };
    emit.contributionRevealed({
      datanetId: net.id,
      bundleId: revealed.id,
      contributor: revealed.contributor,
      root: revealed.root,
      noveltyBps: revealed.noveltyBps,
    });
    if (original !== undefined) return answer(markDuplicate(ctx, revealed, original));
    indexSketch(ctx, revealed);
    for (const copy of copies) {
      demote(ctx, copy.bundleId, { bundleId: revealed.id, similarityBps: copy.similarityBps });
    }
    if (net.policy.admission === Admission.ADMISSION_OPEN) return answer(acceptBundle(ctx, revealed));
    if (net.policy.admission === Admission.ADMISSION_JURY) return answer(submitToJury(ctx, revealed));
    state.bundles.set(revealed.id, revealed);
    return answer(revealed);
  },
});

function checkReveal(
  ctx: DatanetContext,
  reveal: { readonly msg: MsgRevealBundle; readonly committed: Bundle; readonly net: Datanet },
): void {
  const { fail, block, addresses } = ctx;
  const { msg, committed, net } = reveal;
  if (committed.state !== BundleState.BUNDLE_STATE_COMMITTED) fail.wrongState({ state: committed.state });
  // A commitment that was not final when its root became public could have been made from it.
  if (block.height <= committed.committedHeight) fail.revealTooEarly();
  if (block.height > committed.revealDeadline) fail.revealTooLate({ deadline: committed.revealDeadline });
  if (msg.root.length !== 32 || msg.salt.length !== 32) fail.invalidHash();
  const contributor = addresses.account.toBytes(msg.contributor);
  const opening = { root: msg.root, salt: msg.salt, contributor };
  const commitment = bundleCommitment(bundleDomain(block.chainId, net.id), opening);
  if (!equalBytes(commitment, committed.commitment)) fail.commitmentMismatch();
  const isStatistics = net.policy.privacy === Privacy.PRIVACY_STATISTICS;
  if (msg.statisticsRoot.length !== (isStatistics ? 32 : 0)) fail.invalidHash({ bytes: msg.statisticsRoot.length });
  if (msg.sketch.length !== sketchBytesOf(committed, net)) fail.invalidSketch({ bytes: msg.sketch.length });
}

function sketchBytesOf(bundle: Bundle, net: Datanet): number {
  if (bundle.withoutSketch) return 0;
  return net.policy.modality === Modality.MODALITY_TEXT ? SKETCH_BYTES : VECTOR_SKETCH_BYTES;
}

/** The contributor pays a jury, which decides. */
function submitToJury(ctx: DatanetContext, bundle: Bundle): Bundle {
  const { reviewFee } = ctx.state.params.get().jury;
  takeCoin(ctx, bundle.contributor, reviewFee);
  return openRound(ctx, bundle, { kind: RoundKind.ROUND_KIND_ADMISSION, attempt: 0, pool: reviewFee });
}

/** A bundle committed later but revealed earlier turns out to be the copy. */
function demote(ctx: DatanetContext, copyId: bigint, original: { bundleId: bigint; similarityBps: number }): void {
  const copy = requireBundle(ctx, copyId);
  if (!isIndexed(copy)) return;
  unindexSketch(ctx, copy);
  markDuplicate(ctx, copy, original);
}

function answer(bundle: Bundle): { state: Bundle["state"]; duplicateOf: bigint; noveltyBps: number } {
  return { state: bundle.state, duplicateOf: bundle.duplicateOf, noveltyBps: bundle.noveltyBps };
}
