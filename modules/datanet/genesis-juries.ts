/** The part of the genesis state that juries, families, proofs and consents make. */

import type { GenesisState } from "#proto/tributary/datanet/v1/genesis.ts";
import { RoundState } from "#proto/tributary/datanet/v1/types.ts";
import { awaitCanaries } from "./canaries.ts";
import { importConsent } from "./consents.ts";
import type { DatanetContext, DatanetQueryContext } from "./declaration.ts";

/** The fields of the genesis state this file deals with. */
export type JuryGenesis = Pick<
  GenesisState,
  | "nextRoundId"
  | "nextGoldId"
  | "reviewers"
  | "reviewRounds"
  | "reviewVotes"
  | "goldSets"
  | "familyLinks"
  | "declaredIdentities"
  | "quotaUses"
  | "dupCommitments"
  | "dupSlashes"
  | "consents"
  | "approvedQuestions"
  | "sampling"
  | "availabilityChecks"
  | "sketchChallenges"
  | "ownershipDisputes"
  | "curationVotes"
  | "curationTallies"
  | "canarySets"
>;

/** Stores them, and the queues that follow from them. */
export function importJuries(ctx: DatanetContext, genesis: JuryGenesis): void {
  const { state } = ctx;
  importChallenges(ctx, genesis);
  state.nextRoundId.set(genesis.nextRoundId);
  state.nextGoldId.set(genesis.nextGoldId);
  for (const reviewer of genesis.reviewers) {
    state.reviewers.set(reviewer.address, reviewer);
    if (reviewer.unbondHeight !== 0n) state.unbonding.add([reviewer.unbondHeight, reviewer.address]);
  }
  for (const round of genesis.reviewRounds) {
    state.rounds.set(round.id, round);
    if (round.state === RoundState.ROUND_STATE_DRAWING) state.draws.add([round.dueHeight, round.id]);
  }
  for (const vote of genesis.reviewVotes) state.votes.set([vote.roundId, vote.juror], vote);
  for (const gold of genesis.goldSets) {
    state.goldSets.set(gold.id, gold);
    if (gold.roundId === 0n) state.freshGold.add([gold.datanetId, gold.id]);
  }
  for (const link of genesis.familyLinks) state.families.set(link.address, link);
  for (const declared of genesis.declaredIdentities) state.identities.set(declared.identity, declared);
  for (const use of genesis.quotaUses) state.quotas.set(use.account, use);
  importDupProofs(ctx, genesis);
  for (const consent of genesis.consents) importConsent(ctx, consent);
  for (const approved of genesis.approvedQuestions) state.questions.set([approved.datanetId, approved.root], approved);
}

function importDupProofs({ state }: DatanetContext, genesis: JuryGenesis): void {
  for (const commitment of genesis.dupCommitments) {
    const { bundleId, prover, expiryHeight } = commitment;
    state.dupCommitments.set([bundleId, prover], commitment);
    state.dupDue.add([expiryHeight, bundleId, prover]);
  }
  for (const slash of genesis.dupSlashes) {
    state.dupSlashes.set(slash.bundleId, slash);
    state.dupDue.add([slash.expiryHeight, slash.bundleId, slash.prover]);
  }
}

function importChallenges(ctx: DatanetContext, genesis: JuryGenesis): void {
  const { state } = ctx;
  if (genesis.sampling !== undefined) state.sampling.set(genesis.sampling);
  for (const check of genesis.availabilityChecks) {
    state.checks.set(check.bundleId, check);
    state.deadlines.add([check.deadline, check.bundleId]);
  }
  for (const challenge of genesis.sketchChallenges) {
    state.sketchChallenges.set(challenge.bundleId, challenge);
    state.deadlines.add([challenge.deadline, challenge.bundleId]);
  }
  for (const dispute of genesis.ownershipDisputes) state.disputes.set(dispute.bundleId, dispute);
  for (const vote of genesis.curationVotes) state.curationVotes.set([vote.datanetId, vote.voter], vote);
  for (const tally of genesis.curationTallies) state.curationTallies.set([tally.datanetId, tally.candidate], tally);
  for (const set of genesis.canarySets) {
    if (set.dueHeight === 0n) state.canarySets.set([set.datanetId, set.number], set);
    else awaitCanaries(ctx, set);
  }
}

function exportChallenges(state: DatanetQueryContext["state"]) {
  return {
    sampling: state.sampling.find(),
    availabilityChecks: [...state.checks.values()],
    sketchChallenges: [...state.sketchChallenges.values()],
    ownershipDisputes: [...state.disputes.values()],
    curationVotes: [...state.curationVotes.values()],
    curationTallies: [...state.curationTallies.values()],
    canarySets: [...state.canarySets.values()],
  };
}

/** Everything `importJuries` takes. */
export function exportJuries(state: DatanetQueryContext["state"]): JuryGenesis {
  return {
    nextRoundId: state.nextRoundId.peek(),
    nextGoldId: state.nextGoldId.peek(),
    reviewers: [...state.reviewers.values()],
    reviewRounds: [...state.rounds.values()],
    reviewVotes: [...state.votes.values()],
    goldSets: [...state.goldSets.values()],
    familyLinks: [...state.families.values()],
    declaredIdentities: [...state.identities.values()],
    quotaUses: [...state.quotas.values()],
    dupCommitments: [...state.dupCommitments.values()],
    dupSlashes: [...state.dupSlashes.values()],
    consents: [...state.consents.values()],
    approvedQuestions: [...state.questions.values()],
    ...exportChallenges(state),
  };
}
