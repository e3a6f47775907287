/** What people of a simulated economy do before juries: jurors who look, jurors who do not, appeals and claims of authorship. */

import { bundleDomain } from "#kernels/domains.ts";
import { REVIEW_TASKS, reviewCommitment } from "#kernels/review.ts";
import { PageRequest } from "#proto/cosmos/base/query/v1beta1/pagination.ts";
import { Query } from "#proto/tributary/datanet/v1/query.ts";
import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import {
  type Bundle,
  BundleState,
  type ReviewRound,
  RoundKind,
  RoundState,
} from "#proto/tributary/datanet/v1/types.ts";
import { TxError } from "#sdk";
import { CURATOR, commit, draftOf, type Person } from "#test/support/economy.ts";
import { roundOf, SALT, TRUTH } from "#test/support/jury.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";
import { CONSTANT_LABELS } from "./juries.ts";
import { CONTRIBUTORS, PEOPLE, type Play, type Step, stakeMore } from "./play.ts";

/** Bundles that were brought before a jury and what is done about them. */
export const JURY_STEPS: readonly Step[] = [
  ["bring before a jury", bringSome],
  ["bring before a jury", bringSome],
  [
    "stake for seats",
    ({ lab, court, random }) => {
      stakeMore(lab, random.pick(court.reviewers).address);
      return true;
    },
  ],
  [
    "appeal",
    ({ lab, court, random }) => {
      const fresh = decidedBundles(lab, court.datanetId).filter(({ roundId }) => isAppealable(lab, roundId));
      if (fresh.length === 0) return false;
      const bundle = random.pick(fresh);
      lab.run(Msg.methods.appealReview, { appellant: random.pick(PEOPLE).address, bundleId: bundle.id });
      return true;
    },
  ],
  ["dispute ownership", disputeSome],
  ["dispute ownership", disputeSome],
  [
    "resolve ownership",
    ({ lab, court, random }) => {
      const challenged = bundlesOf(lab, court.datanetId).filter(
        ({ state }) => state === BundleState.BUNDLE_STATE_CHALLENGED,
      );
      if (challenged.length === 0) return false;
      lab.run(Msg.methods.resolveOwnership, { sender: CURATOR.address, bundleId: random.pick(challenged).id });
      return true;
    },
  ],
  [
    "publish judged version",
    ({ lab, court, random }) => {
      const accepted = decidedBundles(lab, court.datanetId).filter(({ state }) => state === ACCEPTED);
      if (accepted.length === 0) return false;
      const addBundleIds = [random.pick(accepted).id];
      const { datanetId } = court;
      lab.run(Msg.methods.publishVersion, { curator: CURATOR.address, datanetId, addBundleIds, complete: true });
      return true;
    },
  ],
];

/** What jurors do in time, block after block. */
export const JURY_DUTIES: readonly Step[] = [
  ["jurors commit", (play) => forRounds(play, isTaking, (round) => commitBallots(play, round))],
  ["jurors reveal", (play) => forRounds(play, isRevealing, (round) => revealBallots(play, round))],
  ["jury decision", (play) => forRounds(play, isOver, (round) => closeRound(play, round))],
];

const ACCEPTED = BundleState.BUNDLE_STATE_ACCEPTED;
const JUDGED: ReadonlySet<number> = new Set([BundleState.BUNDLE_STATE_IN_REVIEW, BundleState.BUNDLE_STATE_CHALLENGED]);
const BUNDLE_ITEMS = 24;
const BUNDLES_MAX = 10_000n;

function bringSome({ lab, court, random, drafts, hashes }: Play): boolean {
  const draft = draftOf(random.pick(CONTRIBUTORS), `novel ${random.below(1_000)}`);
  drafts.set(commit(lab, court.datanetId, draft, BUNDLE_ITEMS), draft);
  hashes.push(draft.root, draft.salt);
  return true;
}

function disputeSome({ lab, court, random, hashes }: Play): boolean {
  const accepted = decidedBundles(lab, court.datanetId).filter(({ state }) => state === ACCEPTED);
  if (accepted.length === 0) return false;
  lab.run(Msg.methods.disputeOwnership, {
    claimant: random.pick(CONTRIBUTORS).address,
    bundleId: random.pick(accepted).id,
    anchorHash: random.pick(hashes),
    anchorUri: "https://anchor.example",
  });
  return true;
}

/** All bundles of a datanet. */
export function bundlesOf(lab: ModuleLab, datanetId: bigint): readonly Bundle[] {
  const pagination = { ...PageRequest.create({}), limit: BUNDLES_MAX };
  return lab.query(Query.methods.bundlesByDatanet, { datanetId, pagination }).bundles;
}

function decidedBundles(lab: ModuleLab, datanetId: bigint): readonly Bundle[] {
  return bundlesOf(lab, datanetId).filter(
    ({ state }) => state === ACCEPTED || state === BundleState.BUNDLE_STATE_REJECTED,
  );
}

/** Does something about every open round that calls for it; whether anything was done. */
function forRounds(
  play: Play,
  isCalled: (round: ReviewRound, height: bigint) => boolean,
  act: (round: ReviewRound) => boolean,
): boolean {
  let done = false;
  for (const round of openRounds(play)) {
    if (isCalled(round, play.lab.height()) && act(round)) done = true;
  }
  return done;
}

/** Rounds that take votes, or whose time is over. */
function openRounds({ lab, court }: Play): readonly ReviewRound[] {
  const judged = bundlesOf(lab, court.datanetId).filter(({ state }) => JUDGED.has(state));
  const rounds = judged.map(({ roundId }) => roundOf(lab, roundId));
  return rounds.filter(({ state }) => state === RoundState.ROUND_STATE_VOTING);
}

function isAppealable(lab: ModuleLab, roundId: bigint): boolean {
  const { kind, state, closedHeight } = roundOf(lab, roundId);
  const { appealWindow } = lab.query(Query.methods.params, {}).params.jury;
  const isVerdict = kind === RoundKind.ROUND_KIND_ADMISSION && state === RoundState.ROUND_STATE_CLOSED;
  return isVerdict && lab.height() <= closedHeight + appealWindow;
}

const isTaking = (round: ReviewRound, height: bigint): boolean => height <= round.commitDeadline;
const isRevealing = (round: ReviewRound, height: bigint): boolean =>
  height > round.commitDeadline && height <= round.revealDeadline;
const isOver = (round: ReviewRound, height: bigint): boolean => height > round.revealDeadline;

function commitBallots({ lab, court, random }: Play, { id: roundId, datanetId, jurors }: ReviewRound): boolean {
  let done = false;
  for (const juror of jurorsOf(court.reviewers, jurors)) {
    const key = `${roundId}/${juror.address}`;
    if (court.ballots.has(key) || random.chance(1, 4)) continue;
    const labels = random.pick([TRUTH, TRUTH, TRUTH, TRUTH, CONSTANT_LABELS, new Uint8Array(REVIEW_TASKS)]);
    const opening = { roundId, juror: juror.bytes, labels, salt: SALT };
    const commitment = reviewCommitment(bundleDomain(lab.chainId, datanetId), opening);
    lab.run(Msg.methods.commitReview, { juror: juror.address, roundId, commitment });
    court.ballots.set(key, labels);
    done = true;
  }
  return done;
}

function revealBallots({ lab, court, random }: Play, { id: roundId, jurors }: ReviewRound): boolean {
  let done = false;
  for (const juror of jurorsOf(court.reviewers, jurors)) {
    const key = `${roundId}/${juror.address}`;
    const labels = court.ballots.get(key);
    if (labels === undefined || random.chance(1, 5)) continue;
    lab.run(Msg.methods.revealReview, { juror: juror.address, roundId, labels, salt: SALT });
    court.ballots.delete(key);
    done = true;
  }
  return done;
}

function closeRound({ lab }: Play, { id: roundId }: ReviewRound): boolean {
  try {
    const { roundState } = lab.run(Msg.methods.finalizeReview, { sender: CURATOR.address, roundId });
    return roundState === RoundState.ROUND_STATE_CLOSED;
  } catch (thrown) {
    // The value that gives tasks their roles may not be there yet.
    if (thrown instanceof TxError && thrown.codespace !== "undefined") return false;
    throw thrown;
  }
}

function jurorsOf(reviewers: readonly Person[], addresses: readonly string[]): readonly Person[] {
  return reviewers.filter(({ address }) => addresses.includes(address));
}
