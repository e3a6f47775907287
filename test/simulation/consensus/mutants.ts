/**
 * Wrong versions of the state machine. A simulator that lets one of them live is blind; `seed` in `mode` is known to
 * expose each, and `npm run sim -- --mutants` looks for it from seed 1.
 */

import type { StepFunction } from "#consensus/types.ts";
import {
  decideInOwnRound,
  decideOnPrevotes,
  equivocatorTwice,
  firstProposalOnly,
  firstVoteOnly,
  keepFirstLock,
  lockOnly,
  paperRefusal,
  precommitAnyProposal,
  precommitUnlocked,
  prevoteAnyFresh,
  prevoteAnyPolka,
  prevoteClaimedPolka,
  prevoteEvenInvalid,
  proposeAfresh,
  quorumOfOneHalf,
  recountRepeatedVotes,
  skipOnOneVote,
  withoutTimeout,
  withRule,
} from "./mutations.ts";
import type { OracleName } from "./oracles.ts";
import type { Mode } from "./plan.ts";

/** One mutation and where it shows. */
export interface Mutant {
  readonly name: string;
  readonly step: StepFunction;
  readonly mode: Mode;
  readonly seed: number;
  /** The promise it breaks. */
  readonly oracle: OracleName;
}

/** Every mutation. */
export const mutants: readonly Mutant[] = [
  { name: "L22 ignores the lock", step: withRule(22, prevoteAnyFresh), mode: "amnesia", seed: 48, oracle: "agreement" },
  {
    name: "L22 accepts invalid values",
    step: withRule(22, prevoteEvenInvalid),
    mode: "equivocate",
    seed: 17,
    oracle: "validity",
  },
  {
    name: "L28 ignores the locked round",
    step: withRule(28, prevoteAnyPolka),
    mode: "amnesia",
    seed: 932,
    oracle: "agreement",
  },
  {
    name: "L28 believes the claimed polka",
    step: withRule(28, prevoteClaimedPolka),
    mode: "amnesia",
    seed: 667,
    oracle: "agreement",
  },
  {
    name: "L36 precommits without a polka",
    step: withRule(36, precommitAnyProposal),
    mode: "amnesia",
    seed: 45,
    oracle: "agreement",
  },
  { name: "L36 never locks", step: withRule(36, precommitUnlocked), mode: "amnesia", seed: 48, oracle: "agreement" },
  {
    name: "L36 never relocks",
    step: withRule(36, keepFirstLock),
    mode: "amnesia",
    seed: 44,
    oracle: "lock discipline",
  },
  { name: "L36 forgets the valid value", step: withRule(36, lockOnly), mode: "amnesia", seed: 201, oracle: "progress" },
  {
    name: "L49 decides on prevotes",
    step: withRule(49, decideOnPrevotes),
    mode: "amnesia",
    seed: 17,
    oracle: "agreement",
  },
  {
    name: "L49 looks at its own round only",
    step: withRule(49, decideInOwnRound),
    mode: "amnesia",
    seed: 12,
    oracle: "progress",
  },
  { name: "L55 skips on one vote", step: skipOnOneVote(), mode: "hostile", seed: 5, oracle: "progress" },
  {
    name: "L57 ignores the propose timeout",
    step: withoutTimeout("propose"),
    mode: "silent",
    seed: 1,
    oracle: "progress",
  },
  {
    name: "L61 ignores the prevote timeout",
    step: withoutTimeout("prevote"),
    mode: "equivocate",
    seed: 1,
    oracle: "progress",
  },
  {
    name: "L65 ignores the precommit timeout",
    step: withoutTimeout("precommit"),
    mode: "silent",
    seed: 1,
    oracle: "progress",
  },
  {
    name: "L16 proposes afresh despite a valid value",
    step: proposeAfresh(),
    mode: "amnesia",
    seed: 44,
    oracle: "progress",
  },
  { name: "a quorum is one half", step: quorumOfOneHalf(), mode: "equivocate", seed: 328, oracle: "agreement" },
  {
    name: "a repeated vote counts again",
    step: recountRepeatedVotes(),
    mode: "reorder",
    seed: 1,
    oracle: "certificate",
  },
  {
    name: "an equivocator counts twice for one value",
    step: equivocatorTwice(),
    mode: "equivocate",
    seed: 2,
    oracle: "certificate",
  },
  {
    name: "only the first vote of a validator counts",
    step: firstVoteOnly(),
    mode: "equivocate",
    seed: 3,
    oracle: "progress",
  },
  {
    name: "only the first proposal of a round counts",
    step: firstProposalOnly(),
    mode: "equivocate",
    seed: 71,
    oracle: "progress",
  },
  {
    name: "a locked node prevotes nil beside CometBFT 0.38",
    step: paperRefusal(),
    mode: "mixed",
    seed: 132,
    oracle: "agreement",
  },
];
