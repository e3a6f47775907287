/** What happens to bundles, rounds and stakes by the passing of time; every queue is worked off up to a named number of entries a block. */

import { type Bundle, BundleState, RoundState } from "#proto/tributary/datanet/v1/types.ts";
import { firstOf } from "#sdk";
import { endDeadline, sampleBundles } from "./availability.ts";
import { settleDeposit } from "./bonds.ts";
import { drawCanaries } from "./canaries.ts";
import { expireBundle } from "./decisions.ts";
import { type DatanetContext, datanet } from "./declaration.ts";
import { accusedUntil, expireDupProofs } from "./dup-proofs.ts";
import { requireReviewer, requireRound } from "./lookups.ts";
import { payReviewer } from "./reviewers.ts";
import { drawRound } from "./rounds.ts";
import { closeWithoutQuorum } from "./verdicts.ts";

/** Bundles one block deals with; the rest waits in the queue for the next. */
export const QUEUE_PER_BLOCK_MAX = 100;
/** Rounds whose seats one block fills: each looks at every reviewer. */
export const DRAWS_PER_BLOCK_MAX = 4;
/** Stakes one block pays back. */
export const UNBONDINGS_PER_BLOCK_MAX = 20;

/** Checks and challenges one block ends. */
export const DEADLINES_PER_BLOCK_MAX = 50;

/** Ends commitments that were not revealed in time and settles bonds whose day has come. */
export const processQueue = datanet.endBlock((ctx) => {
  const params = ctx.state.params.get();
  for (const [height, id] of firstOf(ctx.state.queue.keys({ through: [ctx.block.height] }), QUEUE_PER_BLOCK_MAX)) {
    ctx.state.queue.remove([height, id]);
    const bundle = ctx.state.bundles.get(id);
    if (bundle === undefined) continue;
    if (bundle.state === BundleState.BUNDLE_STATE_COMMITTED) expireBundle(ctx, bundle, params);
    else if (bundle.bond.amount > 0n) ctx.state.bundles.set(id, settleUnlessChallenged(ctx, bundle));
  }
});

/** Fills the seats of rounds whose random value is there. */
export const drawJuries = datanet.endBlock((ctx) => {
  for (const [, id] of firstOf(ctx.state.draws.keys({ through: [ctx.block.height] }), DRAWS_PER_BLOCK_MAX)) {
    const round = drawRound(ctx, requireRound(ctx, id));
    if (round.state === RoundState.ROUND_STATE_VOTING && round.jurors.length === 0) closeWithoutQuorum(ctx, round);
  }
});

/** Pays back the stakes of reviewers who left. */
export const payStakes = datanet.endBlock((ctx) => {
  for (const [, address] of firstOf(
    ctx.state.unbonding.keys({ through: [ctx.block.height] }),
    UNBONDINGS_PER_BLOCK_MAX,
  )) {
    payReviewer(ctx, requireReviewer(ctx, address));
  }
});

/** Ends checks and challenges that nobody answered in time. */
export const endDeadlines = datanet.endBlock((ctx) => {
  for (const [height, id] of firstOf(
    ctx.state.deadlines.keys({ through: [ctx.block.height] }),
    DEADLINES_PER_BLOCK_MAX,
  ))
    endDeadline(ctx, height, id);
});

/** Draws bundles to be checked. */
export const drawChecks = datanet.endBlock((ctx) => sampleBundles(ctx));

/** Ends secret proofs that were not shown in time, and decides contested rewards. */
export const endDupProofs = datanet.endBlock((ctx) => expireDupProofs(ctx));

/** Keeps the random values of canary sets. */
export const keepCanaryValues = datanet.endBlock((ctx) => drawCanaries(ctx));

/** A bond does not get away while somebody waits for an answer that may cost it. */
function settleUnlessChallenged(ctx: DatanetContext, bundle: Bundle): Bundle {
  const challengedUntil = ctx.state.sketchChallenges.get(bundle.id)?.deadline ?? 0n;
  const awaitedUntil = accusedUntil(ctx, bundle.id) ?? 0n;
  const until = challengedUntil > awaitedUntil ? challengedUntil : awaitedUntil;
  if (until === 0n) return settleDeposit(ctx, bundle);
  // An entry that waits in a long queue must not come back in this block.
  const bondReleaseHeight = (until > ctx.block.height ? until : ctx.block.height) + 1n;
  ctx.state.queue.add([bondReleaseHeight, bundle.id]);
  return { ...bundle, bondReleaseHeight };
}
