import { bundleDomain } from "#kernels/domains.ts";
import { isOpened } from "#kernels/dup-proof.ts";
import { SKETCH_BYTES, SKETCH_WORDS } from "#kernels/minhash.ts";
import { compareShingle } from "#kernels/sketch-proof.ts";
import { proofGas } from "#kernels/verdict.ts";
import { Msg, type MsgChallengeSketch } from "#proto/tributary/datanet/v1/tx.ts";
import type { Bundle, ItemOpening } from "#proto/tributary/datanet/v1/types.ts";
import { isChallengeable } from "../availability.ts";
import { takeCoin } from "../bonds.ts";
import { revokeBundle } from "../decisions.ts";
import { type DatanetContext, datanet } from "../declaration.ts";
import { requireBundle } from "../lookups.ts";

/** Bytes of an item's content that is shown on chain. */
export const OPENED_BYTES_MAX = 1 << 16;

/** Asks a contributor to show where a word of the sketch comes from, or shows at once that sketch or number of items is false. */
export const challengeSketch = datanet.message(Msg.methods.challengeSketch, {
  signer: "challenger",
  cli: ["bundleId", "word"],
  handle(ctx, msg) {
    const { state, emit, fail, block } = ctx;
    const bundle = requireBundle(ctx, msg.bundleId);
    if (!isChallengeable(bundle)) fail.wrongState({ state: bundle.state });
    if (bundle.sketch.length !== SKETCH_BYTES || msg.word >= SKETCH_WORDS) fail.invalidChallenge();
    if (msg.counterexample !== undefined) return refute(ctx, bundle, { msg, opening: msg.counterexample });
    if (state.sketchChallenges.has(bundle.id)) fail.alreadyChallenged();

    const { challengeBond, answerWindow } = state.params.get().challenges;
    const deadline = block.height + answerWindow;
    const { challenger, word } = msg;
    takeCoin(ctx, challenger, challengeBond);
    state.sketchChallenges.set(bundle.id, { bundleId: bundle.id, challenger, word, deadline, bond: challengeBond });
    state.deadlines.add([deadline, bundle.id]);
    emit.contributionChallenged({
      datanetId: bundle.datanetId,
      bundleId: bundle.id,
      challenger,
      reason: "sketch",
      deadline,
    });
    return { deadline };
  },
});

/** The item at hand as an item of the bundle; fails with `sketchHolds` for anything else. */
export function requireOpened(ctx: DatanetContext, bundle: Bundle, opening: ItemOpening): void {
  if (opening.content.length > OPENED_BYTES_MAX) ctx.fail.sketchHolds();
  ctx.gas.consume(Number(proofGas(opening.content.length + 32 * opening.aunts.length)), "opened item");
  if (!isOpened(bundleDomain(ctx.block.chainId, bundle.datanetId), bundle.root, opening)) ctx.fail.sketchHolds();
}

function refute(
  ctx: DatanetContext,
  bundle: Bundle,
  by: { readonly msg: MsgChallengeSketch; readonly opening: ItemOpening },
): { deadline: bigint } {
  const { msg, opening } = by;
  requireOpened(ctx, bundle, opening);
  const at = { content: opening.content, position: msg.position };
  const isFalse = opening.total !== bundle.items || compareShingle(bundle.sketch, msg.word, at) === "below";
  if (!isFalse) ctx.fail.sketchHolds();
  revokeBundle(ctx, bundle, { reporter: msg.challenger, reason: "sketch" });
  return { deadline: 0n };
}
