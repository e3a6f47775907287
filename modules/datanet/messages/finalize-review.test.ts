import assert from "node:assert/strict";
import { test } from "node:test";
import { bundleDomain } from "#kernels/domains.ts";
import { goldCommitment, REVIEW_TASKS, reviewCommitment } from "#kernels/review.ts";
import { Query } from "#proto/tributary/datanet/v1/query.ts";
import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { Admission, type Bundle, BundleState, type Reviewer, RoundState } from "#proto/tributary/datanet/v1/types.ts";
import { sha256, utf8Encode } from "#sdk";
import { changeJury, commonsOf, datanetLab, seatReviewers } from "#test/support/datanet-lab.ts";
import {
  ALICE,
  BOB,
  CURATOR,
  commit,
  createNet,
  DENOM,
  draftOf,
  type Person,
  person,
  reveal,
  utrib,
} from "#test/support/economy.ts";
import { commitVote, drawn, roundOf, SALT, TRUTH, vote } from "#test/support/jury.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";

const GOLD = { positions: Uint8Array.of(0, 3, 6, 9), labels: Uint8Array.of(1, 1, 1, 1), salt: SALT };

const bundleOf = (chain: ModuleLab, bundleId: bigint): Bundle => chain.query(Query.methods.bundle, { bundleId }).bundle;
const reviewerOf = (chain: ModuleLab, reviewer: string): Reviewer =>
  chain.query(Query.methods.reviewerStats, { reviewer }).reviewer;

/** A bundle of Alice's before a jury drawn from so many reviewers. */
function jury(reviewers = 12, withGold = false): { chain: ModuleLab; net: bigint; bundleId: bigint } {
  const chain = datanetLab();
  changeJury(chain);
  seatReviewers(chain, reviewers);
  const net = createNet(chain, { admission: Admission.ADMISSION_JURY });
  if (withGold) {
    const commitments = [goldCommitment(bundleDomain(chain.chainId, net), GOLD)];
    chain.run(Msg.methods.seedGold, { curator: CURATOR.address, datanetId: net, commitments });
  }
  const draft = draftOf(ALICE, "essay");
  const bundleId = commit(chain, net, draft, 20);
  chain.advance();
  assert.equal(reveal(chain, bundleId, draft), BundleState.BUNDLE_STATE_REVEALED);
  return { chain, net, bundleId };
}

const finalize = (chain: ModuleLab, roundId: bigint, gold?: typeof GOLD): { roundState: number; bundleState: number } =>
  chain.run(Msg.methods.finalizeReview, {
    sender: BOB.address,
    roundId,
    ...(gold === undefined ? {} : { goldPositions: gold.positions, goldLabels: gold.labels, goldSalt: gold.salt }),
  });

test("a jury of nine is drawn by lot, its agreement is paid, and its bundle weighs what it found", () => {
  const { chain, bundleId } = jury();
  const round = roundOf(chain, 1n);
  assert.deepEqual([round.bundleId, round.pool.amount, round.seats], [bundleId, 90_000n, 9]);
  const halfBad = TRUTH.map((label, i) => (i < 3 ? 0 : label));
  const jurors = vote(chain, 1n, () => halfBad);
  assert.equal(new Set(jurors.map(({ address }) => address)).size, 9);
  assert.equal(roundOf(chain, 1n).items.length, 12);
  const before = jurors.map(({ address }) => chain.balance(address, DENOM));
  const done = finalize(chain, 1n);
  assert.deepEqual(done, {
    roundState: RoundState.ROUND_STATE_CLOSED,
    bundleState: BundleState.BUNDLE_STATE_ACCEPTED,
    qualityBps: 7_500,
  });
  assert.equal(bundleOf(chain, bundleId).weight, 15n);
  const paid = jurors.map(({ address }, i) => chain.balance(address, DENOM) - (before[i] ?? 0n));
  assert.deepEqual(new Set(paid), new Set([10_000n]));
  assert.ok(jurors.every(({ address }) => reviewerOf(chain, address).seatsHeld === 0));
  chain.checkInvariants();
  assert.deepEqual(chain.imported(chain.exportGenesis()).dump(), chain.dump());
});

test("case 21: constant labels earn nothing, and a vote copied after its reveal does not open the copier's commitment", () => {
  const { chain } = jury();
  const jurors = drawn(chain, 1n);
  const [first, copier] = [jurors[0] as Person, jurors[1] as Person];
  const domain = bundleDomain(chain.chainId, 1n);
  const commitment = reviewCommitment(domain, { roundId: 1n, juror: first.bytes, labels: TRUTH, salt: SALT });
  chain.run(Msg.methods.commitReview, { juror: copier.address, roundId: 1n, commitment });
  const constant = new Uint8Array(REVIEW_TASKS).fill(1);
  for (const [i, juror] of jurors.entries()) {
    if (i !== 1) commitVote(chain, 1n, juror, i === 8 ? constant : TRUTH);
  }
  chain.advance(6);
  for (const [i, juror] of jurors.entries()) {
    const message = { juror: juror.address, roundId: 1n, labels: i === 8 ? constant : TRUTH, salt: SALT };
    if (i === 1) chain.rejects(Msg.methods.revealReview, message, ["datanet", 38]);
    else chain.run(Msg.methods.revealReview, message);
  }
  chain.advance(10);
  const before = jurors.map(({ address }) => chain.balance(address, DENOM));
  finalize(chain, 1n);
  const paid = jurors.map(({ address }, i) => chain.balance(address, DENOM) - (before[i] ?? 0n));
  assert.equal(paid[1], 0n);
  // What a constant label wins by chance is far below what a look at the tasks earns.
  assert.ok((paid[8] ?? 0n) * 4n < (paid[0] ?? 0n), `${paid}`);
  assert.equal(reviewerOf(chain, copier.address).stake.amount, 950_000n);
  chain.checkInvariants();
});

test("a juror who misses gold loses a tenth, its pay and its next seats", () => {
  const { chain } = jury(12, true);
  const good = TRUTH.map((label, i) => (GOLD.positions.includes(i) ? 1 : label));
  const blind = good.map((label, i) => (i === 0 || i === 3 ? 2 : label));
  const [bad] = vote(chain, 1n, (seat) => (seat === 0 ? blind : good));
  assert.equal(roundOf(chain, 1n).items.length, 8);
  const base = { sender: BOB.address, roundId: 1n };
  chain.rejects(Msg.methods.finalizeReview, base, ["datanet", 40]);
  const wrong = { ...base, goldPositions: GOLD.positions, goldLabels: Uint8Array.of(1, 1, 1, 2), goldSalt: SALT };
  chain.rejects(Msg.methods.finalizeReview, wrong, ["datanet", 39]);
  chain.rejects(Msg.methods.finalizeReview, { ...wrong, goldLabels: Uint8Array.of(1) }, ["datanet", 39]);
  const before = chain.balance(bad?.address ?? "", DENOM);
  finalize(chain, 1n, GOLD);
  const punished = reviewerOf(chain, bad?.address ?? "");
  assert.deepEqual([punished.stake.amount, punished.goldMissed], [900_000n, 2n]);
  assert.ok(punished.pausedUntil > chain.height() + 100_000n);
  assert.equal(chain.balance(bad?.address ?? "", DENOM), before);
  chain.checkInvariants();
});

test("gold that its curator keeps to himself holds a verdict up for a window only", () => {
  const { chain } = jury(12, true);
  vote(chain, 1n, () => TRUTH);
  chain.advance(6);
  assert.equal(finalize(chain, 1n).roundState, RoundState.ROUND_STATE_CLOSED);
  chain.checkInvariants();
});

test("without quorum the silent are slashed, those present paid, and another jury drawn, twice", () => {
  const { chain, bundleId } = jury(30);
  const supply = chain.supply(DENOM);
  const jurors = vote(chain, 1n, (seat) => (seat < 4 ? TRUTH : undefined));
  const [present, silent] = [jurors[0]?.address ?? "", jurors[8]?.address ?? ""];
  const before = chain.balance(present, DENOM);
  assert.equal(finalize(chain, 1n).bundleState, BundleState.BUNDLE_STATE_NO_QUORUM);
  assert.equal(chain.balance(present, DENOM), before + 10_000n);
  assert.equal(reviewerOf(chain, silent).stake.amount, 950_000n);
  assert.equal(chain.supply(DENOM), supply - 5n * 25_000n);
  assert.equal(roundOf(chain, 2n).pool.amount, 50_000n);
  chain.checkInvariants();
  vote(chain, 2n, () => undefined);
  finalize(chain, 2n);
  vote(chain, 3n, () => undefined);
  const contributor = chain.balance(ALICE.address, DENOM);
  assert.equal(finalize(chain, 3n).bundleState, BundleState.BUNDLE_STATE_RETURNED);
  assert.equal(chain.balance(ALICE.address, DENOM), contributor + 50_000n + 2_000n);
  assert.equal(bundleOf(chain, bundleId).bond.amount, 0n);
  chain.checkInvariants();
});

test("with too few reviewers nobody is seated or slashed, and the bundle goes back", () => {
  const { chain, bundleId } = jury(4);
  chain.advance(60);
  assert.equal(bundleOf(chain, bundleId).state, BundleState.BUNDLE_STATE_RETURNED);
  assert.equal(commonsOf(chain), 0n);
  chain.checkInvariants();
});

test("nobody judges what is their own, holds two seats by two accounts, or stakes once a round is open", () => {
  const chain = datanetLab();
  changeJury(chain, { seats: 15 });
  const reviewers = seatReviewers(chain, 8);
  const identity = sha256(utf8Encode("one person"));
  for (const { address } of reviewers.slice(0, 3)) {
    chain.run(Msg.methods.registerReviewer, { reviewer: address, stake: utrib(1n), identity });
  }
  const author = reviewers[7] as Person;
  const net = createNet(chain, { admission: Admission.ADMISSION_JURY });
  const draft = draftOf(author, "own");
  const bundleId = commit(chain, net, draft, 20);
  chain.advance();
  reveal(chain, bundleId, draft);
  chain.fund(person("late").address, [utrib(9_000_000n)]);
  chain.run(Msg.methods.registerReviewer, { reviewer: person("late").address, stake: utrib(9_000_000n) });
  const jurors = drawn(chain, 1n).map(({ address }) => address);
  assert.equal(jurors.length, 5);
  assert.equal(reviewers.slice(0, 3).filter(({ address }) => jurors.includes(address)).length, 1);
  assert.ok(!jurors.includes(author.address) && !jurors.includes(person("late").address));
  const { family, size } = chain.query(Query.methods.family, { address: reviewers[2]?.address ?? "" });
  assert.ok(size === 3 && reviewers.slice(0, 3).some(({ address }) => address === family));
});

test("an appeal brings a panel three times as large, and costs its bond only when nothing changes", () => {
  const { chain, bundleId } = jury(30);
  vote(chain, 1n, () => new Uint8Array(REVIEW_TASKS));
  assert.equal(finalize(chain, 1n).bundleState, BundleState.BUNDLE_STATE_REJECTED);
  assert.equal(bundleOf(chain, bundleId).bond.amount, 2_000n);
  const before = chain.balance(ALICE.address, DENOM);
  const { roundId } = chain.run(Msg.methods.appealReview, { appellant: ALICE.address, bundleId });
  chain.rejects(Msg.methods.appealReview, { appellant: BOB.address, bundleId }, ["datanet", 42]);
  assert.equal(chain.balance(ALICE.address, DENOM), before - 1_270_000n);
  chain.checkInvariants();
  assert.equal(vote(chain, roundId, () => TRUTH).length, 27);
  assert.equal(finalize(chain, roundId).bundleState, BundleState.BUNDLE_STATE_ACCEPTED);
  assert.equal(chain.balance(ALICE.address, DENOM), before - 270_000n);
  chain.rejects(Msg.methods.appealReview, { appellant: BOB.address, bundleId }, ["datanet", 42]);
  chain.checkInvariants();
  assert.deepEqual(chain.imported(chain.exportGenesis()).dump(), chain.dump());
});

test("an appeal that changes nothing burns half its bond; without one, a rejected bundle's bond comes back", () => {
  const { chain, bundleId, net } = jury(30);
  vote(chain, 1n, () => TRUTH);
  finalize(chain, 1n);
  const publish = { curator: CURATOR.address, datanetId: net, addBundleIds: [bundleId], complete: true };
  chain.rejects(Msg.methods.publishVersion, publish, ["datanet", 44]);
  const { roundId } = chain.run(Msg.methods.appealReview, { appellant: BOB.address, bundleId });
  vote(chain, roundId, () => TRUTH);
  const supply = chain.supply(DENOM);
  assert.equal(finalize(chain, roundId).bundleState, BundleState.BUNDLE_STATE_ACCEPTED);
  assert.equal(chain.supply(DENOM), supply - 500_000n);
  chain.run(Msg.methods.publishVersion, publish);
  chain.checkInvariants();
  const other = jury();
  vote(other.chain, 1n, () => new Uint8Array(REVIEW_TASKS).fill(255));
  finalize(other.chain, 1n);
  const reasons = other.chain
    .takeEvents()
    .flatMap(({ attributes }) => attributes.filter(({ key }) => key === "reason"));
  assert.equal(reasons.at(-1)?.value, '"unavailable"');
  other.chain.advance(21);
  assert.equal(bundleOf(other.chain, other.bundleId).bond.amount, 0n);
  other.chain.rejects(Msg.methods.appealReview, { appellant: ALICE.address, bundleId: 1n }, ["datanet", 42]);
  other.chain.checkInvariants();
});

test("what is wrong with a vote has a code each", () => {
  const { chain } = jury();
  const [juror] = drawn(chain, 1n);
  const who = juror?.address ?? "";
  const base = { juror: who, roundId: 1n, commitment: SALT };
  chain.rejects(Msg.methods.commitReview, { ...base, roundId: 9n }, ["datanet", 34]);
  chain.rejects(Msg.methods.commitReview, { ...base, juror: BOB.address }, ["datanet", 36]);
  chain.rejects(Msg.methods.commitReview, { ...base, commitment: new Uint8Array(5) }, ["datanet", 10]);
  chain.run(Msg.methods.commitReview, base);
  chain.rejects(Msg.methods.commitReview, base, ["datanet", 37]);
  const open = { juror: who, roundId: 1n, labels: TRUTH, salt: SALT };
  chain.rejects(Msg.methods.revealReview, open, ["datanet", 35]);
  chain.rejects(Msg.methods.finalizeReview, { sender: BOB.address, roundId: 1n }, ["datanet", 35]);
  chain.advance(6);
  chain.rejects(Msg.methods.commitReview, base, ["datanet", 35]);
  chain.rejects(Msg.methods.revealReview, { ...open, labels: SALT }, ["datanet", 38]);
  chain.rejects(Msg.methods.revealReview, { ...open, juror: BOB.address }, ["datanet", 36]);
});

test("a stake is counted once, waits while a seat is held, and comes back: nothing is won within one block", () => {
  const { chain } = jury();
  const [juror] = drawn(chain, 1n);
  const reviewer = juror?.address ?? "";
  const base = { reviewer, stake: utrib(1n) };
  chain.rejects(Msg.methods.registerReviewer, { ...base, stake: { denom: "other", amount: 1n } }, ["datanet", 30]);
  chain.rejects(Msg.methods.registerReviewer, { reviewer: BOB.address, stake: utrib(5n) }, ["datanet", 30]);
  chain.rejects(Msg.methods.registerReviewer, { ...base, identity: new Uint8Array(3) }, ["datanet", 10]);
  chain.rejects(Msg.methods.unbondReviewer, { reviewer: BOB.address }, ["datanet", 31]);
  const before = chain.balance(reviewer, DENOM);
  chain.run(Msg.methods.unbondReviewer, { reviewer });
  chain.rejects(Msg.methods.registerReviewer, base, ["datanet", 32]);
  chain.rejects(Msg.methods.unbondReviewer, { reviewer }, ["datanet", 32]);
  chain.advance(51);
  assert.equal(reviewerOf(chain, reviewer).seatsHeld, 1);
  assert.deepEqual(chain.imported(chain.exportGenesis()).dump(), chain.dump());
  finalize(chain, 1n);
  chain.advance(100);
  assert.equal(chain.balance(reviewer, DENOM), before + 950_000n);
  assert.throws(() => reviewerOf(chain, reviewer));
  chain.checkInvariants();
  changeJury(chain, { reviewersMax: 11 });
  chain.rejects(Msg.methods.registerReviewer, { reviewer: BOB.address, stake: utrib(1_000_000n) }, ["datanet", 33]);
});

test("gold is seeded by the curator alone, in bounded numbers", () => {
  const { chain, net } = jury(1);
  const base = { curator: CURATOR.address, datanetId: net, commitments: [SALT] };
  chain.rejects(Msg.methods.seedGold, { ...base, curator: BOB.address }, ["datanet", 6]);
  chain.rejects(Msg.methods.seedGold, { ...base, commitments: [] }, ["datanet", 43]);
  chain.rejects(Msg.methods.seedGold, { ...base, commitments: Array(65).fill(SALT) }, ["datanet", 43]);
  chain.rejects(Msg.methods.seedGold, { ...base, commitments: [new Uint8Array(1)] }, ["datanet", 10]);
  assert.equal(chain.run(Msg.methods.seedGold, { ...base, commitments: [SALT, SALT] }).firstGoldId, 1n);
});
