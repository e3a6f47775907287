/** What the core asked for while the log was replayed, and whether it still has to be done. */

import type { Effect, HeightState } from "#consensus/types.ts";
import { hasVote } from "#consensus/votes.ts";
import type { HeightBlocks } from "./height-blocks.ts";

/** Whether the log left a wish of the core unfulfilled that still matters in its present round. */
export function isStillDue(effect: Effect, core: HeightState, blocks: HeightBlocks): boolean {
  const { self, round, step } = core;
  const isSilent = step === "propose" && blocks.proposals(round).length === 0;
  switch (effect.kind) {
    case "build-value":
      return effect.round === round && isSilent;
    case "propose":
      return effect.proposal.round === round && isSilent;
    case "vote":
      return self !== null && effect.vote.round === round && !hasVote(core, effect.vote);
    case "schedule-timeout":
      return effect.timeout.round === round;
    case "report-equivocation":
    case "decide":
      // These are performed during replay as well.
      return false;
  }
}
