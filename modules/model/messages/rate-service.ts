import { Msg } from "#proto/tributary/model/v1/tx.ts";
import { model } from "../declaration.ts";
import { isLive } from "../escrow.ts";
import { requireSession } from "../lookups.ts";
import { BPS_MAX } from "../params.ts";
import { areRelated, payerOf } from "../parties.ts";

/** Scores go from 1 to this. */
export const SCORE_MAX = 5;

/** Records what the payer of an ended session says of its node; it weighs what the session burned, so that praise costs money. */
export const rateService = model.message(Msg.methods.rateService, {
  signer: "payer",
  cli: ["sessionId", "score"],
  handle(ctx, msg) {
    const { state, keepers, emit, fail } = ctx;
    const session = requireSession(ctx, msg.sessionId);
    const { node, spent } = session;
    if (payerOf(session) !== msg.payer) fail.notParty();
    if (isLive(session)) fail.wrongState({ state: session.state });
    if (msg.score < 1 || msg.score > SCORE_MAX) fail.invalidScore({ most: SCORE_MAX });
    if (session.rated) fail.alreadyRated();
    const weight = (spent * BigInt(keepers.rewards.waterfall().burnBps)) / BigInt(BPS_MAX);
    if (weight === 0n || areRelated(ctx, msg.payer, node)) fail.nothingPaid();

    const before = state.ratings.get(node) ?? { node, weight: 0n, weightedScore: 0n, ratings: 0n };
    state.ratings.set(node, {
      node,
      weight: before.weight + weight,
      weightedScore: before.weightedScore + weight * BigInt(msg.score),
      ratings: before.ratings + 1n,
    });
    state.sessions.set(session.id, { ...session, rated: true });
    const { denom } = session.deposit;
    emit.serviceRated({ sessionId: session.id, node, score: msg.score, weight: { denom, amount: weight } });
  },
});
