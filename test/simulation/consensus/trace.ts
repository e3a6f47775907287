/** One line per event. `p` proposal, `v` prevote, `c` precommit; `r2` round; `@1` polka round; `L36` rule fired; `>` effect; `*` Byzantine. */

import type { Effect, Input, Proposal, Vote } from "#consensus/types.ts";

/** The input of a trace line. */
export function formatInput(input: Input): string {
  switch (input.kind) {
    case "start-round":
      return `start r${input.round}`;
    case "value-built":
      return `built ${input.valueId}`;
    case "proposal":
      return `${formatProposal(input.proposal)}${input.valid ? "" : " invalid"}`;
    case "block-known":
      return `block ${input.valueId}`;
    case "vote":
      return formatVote(input.vote);
    case "timeout":
      return `timeout ${input.timeout.step} r${input.timeout.round}`;
  }
}

/** One effect of a trace line. */
export function formatEffect(effect: Effect): string {
  switch (effect.kind) {
    case "build-value":
      return `build r${effect.round}`;
    case "propose":
      return formatProposal(effect.proposal);
    case "vote":
      return formatVote(effect.vote);
    case "schedule-timeout":
      return `timer ${effect.timeout.step}`;
    case "report-equivocation":
      return `equivocation of ${effect.votes[0].validator}`;
    case "decide":
      return `DECIDE ${effect.valueId} of r${effect.round}`;
  }
}

function formatProposal({ round, valueId, polRound, proposer }: Proposal): string {
  return `p r${round} ${proposer} ${valueId}${polRound < 0 ? "" : `@${polRound}`}`;
}

function formatVote({ type, round, valueId, validator }: Vote): string {
  return `${type === "prevote" ? "v" : "c"} r${round} ${validator} ${valueId ?? "nil"}`;
}
