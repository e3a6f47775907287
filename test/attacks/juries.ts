/** Juries over real digits: jurors look at the items they were given and say which class they see, or that the label is wrong. */

import { ENCODING, examplesOf, loadDigits } from "#attribution/accuracy/ridge-data.ts";
import { bundleDomain } from "#kernels/domains.ts";
import { bundleRoot } from "#kernels/item-tree.ts";
import { LABEL_BAD, REVIEW_TASKS, reviewCommitment } from "#kernels/review.ts";
import { exampleLeaf, oneHot } from "#kernels/ridge/items.ts";
import { assertDefined } from "#lib/assert.ts";
import { seededRandom } from "#lib/prng.ts";
import { Query } from "#proto/tributary/datanet/v1/query.ts";
import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { Admission, type ReviewRound, RoundState } from "#proto/tributary/datanet/v1/types.ts";
import { sha256, utf8Encode } from "#sdk";
import { changeJury, seatReviewers } from "#test/support/datanet-lab.ts";
import { BOB, commit, createNet, draftOf, type Person, reveal } from "#test/support/economy.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";
import { attributedLab } from "./attributed-market.ts";

/** A bundle of digits with the labels its contributor gives them, and what is really to be seen. */
export interface LabelledBundle {
  readonly who: Person;
  readonly given: readonly number[];
  readonly seen: readonly number[];
}

const SALT = sha256(utf8Encode("a juror's salt"));
const REVIEWERS = 12;
const ITEMS = 24;
const COMMIT_BLOCKS = 6;
const REVEAL_BLOCKS = 10;

/** A lab with reviewers and a datanet whose bundles go before juries. */
export function juryLab(): {
  readonly lab: ModuleLab;
  readonly datanetId: bigint;
  readonly reviewers: readonly Person[];
} {
  const lab = attributedLab();
  changeJury(lab);
  const reviewers = seatReviewers(lab, REVIEWERS);
  const datanetId = createNet(lab, { admission: Admission.ADMISSION_JURY });
  return { lab, datanetId, reviewers };
}

/** Digits from a place on, under their own labels or random ones. */
export function labelledDigits(who: Person, first: number, isRandom: boolean): LabelledBundle {
  const random = seededRandom(`labels ${first}`);
  const seen = loadDigits().labels.slice(first, first + ITEMS);
  return { who, seen, given: seen.map((label) => (isRandom ? random.below(10) : label)) };
}

/** Commits and reveals a bundle; returns its id and the round that decides about it. */
export function bringBefore(
  lab: ModuleLab,
  datanetId: bigint,
  { who, given }: LabelledBundle,
  first: number,
): { readonly bundleId: bigint; readonly roundId: bigint } {
  const domain = bundleDomain(lab.chainId, datanetId);
  const random = seededRandom(`salts ${first}`);
  const rows = examplesOf(loadDigits(), ENCODING).slice(first, first + ITEMS);
  const leaves = rows.map((row, i) =>
    exampleLeaf(domain, random.bytes(32), { ...row, targets: oneHot(given[i] ?? 0, 10) }),
  );
  const draft = { ...draftOf(who, `digits ${first}`), root: bundleRoot(domain, leaves) };
  const bundleId = commit(lab, datanetId, draft, ITEMS);
  lab.advance();
  reveal(lab, bundleId, draft);
  return { bundleId, roundId: lab.query(Query.methods.bundle, { bundleId }).bundle.roundId };
}

/** A round by its id. */
export function roundOf(lab: ModuleLab, roundId: bigint): ReviewRound {
  return lab.query(Query.methods.reviewRound, { roundId }).round;
}

/** What an honest juror says to each task of a round. */
export function honestLabels({ items }: ReviewRound, { given, seen }: LabelledBundle): Uint8Array {
  return Uint8Array.from(items, (item) => (given[item] === seen[item] ? 1 + (seen[item] ?? 0) : LABEL_BAD));
}

/** The jurors of a round once they are drawn. */
export function jurorsOf(lab: ModuleLab, roundId: bigint, reviewers: readonly Person[]): readonly Person[] {
  for (let i = 0; i < 20 && roundOf(lab, roundId).state === RoundState.ROUND_STATE_DRAWING; i++) lab.advance();
  return roundOf(lab, roundId).jurors.map((address) =>
    assertDefined(
      reviewers.find((who) => who.address === address),
      "an unknown juror",
    ),
  );
}

/** What a juror commits to and opens. */
export interface Ballot {
  readonly juror: Person;
  readonly labels: Uint8Array;
  /** Whose commitment it sends; its own unless it copies. */
  readonly copied?: Person;
}

/** Lets jurors commit, reveal and the round end; returns those whose reveal was refused. */
export function holdRound(lab: ModuleLab, roundId: bigint, ballots: readonly Ballot[]): readonly Person[] {
  const domain = bundleDomain(lab.chainId, roundOf(lab, roundId).datanetId);
  for (const { juror, labels, copied } of ballots) {
    const opening = { roundId, juror: (copied ?? juror).bytes, labels, salt: SALT };
    const commitment = reviewCommitment(domain, opening);
    lab.run(Msg.methods.commitReview, { juror: juror.address, roundId, commitment });
  }
  lab.advance(COMMIT_BLOCKS);
  const refused = ballots.filter(({ juror, labels }) => {
    try {
      lab.run(Msg.methods.revealReview, { juror: juror.address, roundId, labels, salt: SALT });
      return false;
    } catch {
      return true;
    }
  });
  lab.advance(REVEAL_BLOCKS);
  lab.run(Msg.methods.finalizeReview, { sender: BOB.address, roundId });
  return refused.map(({ juror }) => juror);
}

/** Labels without a look at the tasks. */
export const CONSTANT_LABELS = new Uint8Array(REVIEW_TASKS).fill(1);
