/** What becomes of the bond of a bundle that must show merit, in every state it may end in. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { LABEL_UNAVAILABLE, REVIEW_TASKS } from "#kernels/review.ts";
import type { DatanetKeeper } from "#modules/datanet/keeper.ts";
import { Query } from "#proto/tributary/datanet/v1/query.ts";
import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { Admission, type Bundle, BundleState, type Policy } from "#proto/tributary/datanet/v1/types.ts";
import { changeJury, changeParams, commonsOf, datanetLab, seatReviewers } from "#test/support/datanet-lab.ts";
import {
  ALICE,
  BOB,
  CAROL,
  CURATOR,
  commit,
  createNet,
  DENOM,
  draftOf,
  policyOf,
  reveal,
} from "#test/support/economy.ts";
import { TRUTH, vote } from "#test/support/jury.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";

const WINDOW = 40n;
const BOND = 2_000n;
const BAD = new Uint8Array(REVIEW_TASKS);
const MISSING = new Uint8Array(REVIEW_TASKS).fill(LABEL_UNAVAILABLE);
const OWN = { contributor: ALICE.address, bundleId: 1n };

const bundleOf = (chain: ModuleLab, bundleId = 1n): Bundle => chain.query(Query.methods.bundle, { bundleId }).bundle;
const stateOf = (chain: ModuleLab): number => bundleOf(chain).state;
const showMerit = (chain: ModuleLab, bundleId = 1n): void =>
  chain.keeper<DatanetKeeper>("datanet").recordMerit(bundleId);

/** A datanet that asks for merit, where Alice has committed to twenty items. */
function committed(policy: Partial<Policy> = {}): ModuleLab {
  const chain = datanetLab();
  changeParams(chain, { revealWindow: 5n, meritWindowMin: WINDOW });
  changeJury(chain);
  createNet(chain, { admission: Admission.ADMISSION_OPEN, meritRequired: true, bondWindow: WINDOW, ...policy });
  commit(chain, 1n, draftOf(ALICE, "essay"), 20);
  chain.advance();
  return chain;
}

/** The same, revealed. */
function revealed(policy: Partial<Policy> = {}, reviewers = 0): ModuleLab {
  const chain = committed(policy);
  if (reviewers > 0) seatReviewers(chain, reviewers);
  // Whoever staked in the block of the reveal is not drawn.
  chain.advance();
  reveal(chain, 1n, draftOf(ALICE, "essay"));
  return chain;
}

/** Lets the jury of the bundle's round give the same labels. */
function judge(chain: ModuleLab, labels: Uint8Array): void {
  const { roundId } = bundleOf(chain);
  vote(chain, roundId, () => labels);
  chain.run(Msg.methods.finalizeReview, { sender: BOB.address, roundId });
}

function checkBooks(chain: ModuleLab): void {
  chain.checkInvariants();
  assert.deepEqual(chain.imported(chain.exportGenesis()).dump(), chain.dump());
}

/** Waits for the day of a bond and says where it went. */
function fateOf(chain: ModuleLab, bundleId = 1n): "paid back" | "forfeited" {
  const { bond, bondReleaseHeight, contributor } = bundleOf(chain, bundleId);
  assert.ok(bond.amount > 0n && bondReleaseHeight >= chain.height(), "the bond is held");
  checkBooks(chain);
  chain.advance(Number(bondReleaseHeight - chain.height()));
  assert.deepEqual(bundleOf(chain, bundleId).bond, bond, "not a block too early");
  const before = [chain.balance(contributor, DENOM), chain.supply(DENOM), commonsOf(chain)] as const;
  chain.advance();
  assert.equal(bundleOf(chain, bundleId).bond.amount, 0n);
  checkBooks(chain);
  const after = [chain.balance(contributor, DENOM), chain.supply(DENOM), commonsOf(chain)] as const;
  const [own, supply, commons] = after.map((amount, i) => amount - (before[i] ?? 0n));
  if (own === bond.amount) return "paid back";
  assert.deepEqual(
    [own, supply, commons],
    [0n, -bond.amount / 2n, bond.amount / 2n],
    "half burns, half is the commons'",
  );
  return "forfeited";
}

test("accepted: the bond is forfeited on its day without merit, and paid back with it", () => {
  const chain = revealed();
  assert.equal(bundleOf(chain).bond.amount, BOND);
  assert.equal(fateOf(chain), "forfeited");
  assert.equal(stateOf(chain), BundleState.BUNDLE_STATE_ACCEPTED, "it stays in all the same");
  const shown = revealed();
  showMerit(shown);
  assert.equal(fateOf(shown), "paid back");
  assert.equal(fateOf(revealed({ meritRequired: false })), "paid back");
});

test("the policy at the commitment decides, whatever the curator asks for later", () => {
  for (const meritRequired of [true, false]) {
    const chain = committed({ meritRequired });
    const policy = policyOf({ admission: Admission.ADMISSION_OPEN, bondWindow: WINDOW, meritRequired: !meritRequired });
    chain.run(Msg.methods.updateDatanet, { curator: CURATOR.address, datanetId: 1n, state: 1, policy });
    reveal(chain, 1n, draftOf(ALICE, "essay"));
    assert.equal(bundleOf(chain).meritRequired, meritRequired);
    assert.equal(fateOf(chain), meritRequired ? "forfeited" : "paid back");
  }
});

test("withdrawn: who was let in does not get away, and may still show merit; who was not gets the bond", () => {
  const chain = revealed();
  chain.run(Msg.methods.withdrawBundle, OWN);
  assert.equal(fateOf(chain), "forfeited");
  const shown = revealed();
  shown.run(Msg.methods.withdrawBundle, OWN);
  showMerit(shown);
  assert.equal(fateOf(shown), "paid back");
  const early = revealed({ admission: Admission.ADMISSION_CURATED });
  early.run(Msg.methods.withdrawBundle, OWN);
  assert.equal(fateOf(early), "paid back");
});

test("tombstoned: an erased bundle owes what it owed before", () => {
  const chain = revealed();
  chain.run(Msg.methods.withdrawBundle, OWN);
  chain.run(Msg.methods.tombstone, OWN);
  assert.equal(fateOf(chain), "forfeited");
  const early = revealed({ admission: Admission.ADMISSION_CURATED });
  early.run(Msg.methods.withdrawBundle, OWN);
  early.run(Msg.methods.tombstone, OWN);
  assert.equal(fateOf(early), "paid back");
});

/** Bob's bundle, and after it Alice's original, committed earlier and revealed later; Bob's is number 2. */
function displaced(isChallenged = false): ModuleLab {
  const chain = committed();
  commit(chain, 1n, draftOf(BOB, "essay", 10), 20);
  chain.advance();
  assert.equal(reveal(chain, 2n, draftOf(BOB, "essay", 10)), BundleState.BUNDLE_STATE_ACCEPTED);
  if (isChallenged) chain.run(Msg.methods.challengeAvailability, { challenger: CAROL.address, bundleId: 2n });
  reveal(chain, 1n, draftOf(ALICE, "essay"));
  assert.equal(bundleOf(chain, 2n).state, BundleState.BUNDLE_STATE_DUPLICATE);
  return chain;
}

test("a duplicate that had been let in does not get away by its original; one that is found at its reveal gets the bond", () => {
  assert.equal(fateOf(displaced(), 2n), "forfeited");
  assert.equal(fateOf(displaced(true), 2n), "forfeited");
  const shown = displaced();
  showMerit(shown, 2n);
  assert.equal(fateOf(shown, 2n), "paid back");
  const erased = displaced();
  erased.run(Msg.methods.tombstone, { contributor: BOB.address, bundleId: 2n });
  assert.equal(fateOf(erased, 2n), "forfeited");

  const chain = revealed();
  const before = chain.balance(BOB.address, DENOM);
  commit(chain, 1n, draftOf(BOB, "essay", 10), 20);
  chain.advance();
  assert.equal(reveal(chain, 2n, draftOf(BOB, "essay", 10)), BundleState.BUNDLE_STATE_DUPLICATE);
  assert.equal(chain.balance(BOB.address, DENOM), before - 1_200n);
  checkBooks(chain);
});

test("a bundle that has shown merit and turns out a duplicate has its bond back at once", () => {
  const chain = committed();
  commit(chain, 1n, draftOf(BOB, "essay", 10), 20);
  chain.advance();
  reveal(chain, 2n, draftOf(BOB, "essay", 10));
  showMerit(chain, 2n);
  reveal(chain, 1n, draftOf(ALICE, "essay"));
  assert.equal(bundleOf(chain, 2n).bond.amount, 0n);
  checkBooks(chain);
});

test("challenged: the bond waits past its day, merit may be shown meanwhile, and who is cleared has the least window once more", () => {
  for (const hasMerit of [false, true]) {
    const chain = revealed({}, 30);
    const day = bundleOf(chain).bondReleaseHeight;
    chain.advance(Number(day - chain.height()) - 5);
    const { roundId } = chain.run(Msg.methods.challengeAvailability, { challenger: CAROL.address, bundleId: 1n });
    vote(chain, roundId, () => TRUTH);
    assert.ok(chain.height() > day && bundleOf(chain).bond.amount === BOND);
    if (hasMerit) showMerit(chain);
    checkBooks(chain);
    chain.run(Msg.methods.finalizeReview, { sender: BOB.address, roundId });
    const again = chain.height() + (hasMerit ? 0n : WINDOW);
    assert.equal(bundleOf(chain).bondReleaseHeight, again);
    assert.equal(fateOf(chain), hasMerit ? "paid back" : "forfeited");
  }
});

test("revoked: a challenge that is upheld costs the bond whatever was shown", () => {
  const chain = revealed({}, 30);
  showMerit(chain);
  const before = chain.balance(ALICE.address, DENOM);
  const { roundId } = chain.run(Msg.methods.challengeAvailability, { challenger: CAROL.address, bundleId: 1n });
  vote(chain, roundId, () => MISSING);
  chain.run(Msg.methods.finalizeReview, { sender: BOB.address, roundId });
  assert.deepEqual([stateOf(chain), bundleOf(chain).bond.amount], [BundleState.BUNDLE_STATE_REVOKED, 0n]);
  assert.equal(chain.balance(ALICE.address, DENOM), before);
  checkBooks(chain);
});

test("rejected, returned, expired: nobody loses a bond for want of merit with what was never let in", () => {
  const rejected = revealed({ admission: Admission.ADMISSION_CURATED });
  const before = rejected.balance(ALICE.address, DENOM);
  rejected.run(Msg.methods.reviewBundle, { curator: CURATOR.address, bundleId: 1n, accept: false });
  assert.equal(rejected.balance(ALICE.address, DENOM), before + BOND);
  checkBooks(rejected);

  // Without reviewers no jury comes together, three times.
  const returned = revealed({ admission: Admission.ADMISSION_JURY });
  const paid = returned.balance(ALICE.address, DENOM);
  returned.advance(40);
  assert.equal(stateOf(returned), BundleState.BUNDLE_STATE_RETURNED);
  assert.equal(returned.balance(ALICE.address, DENOM), paid + BOND + 90_000n);
  checkBooks(returned);

  const expired = committed();
  const silent = expired.balance(ALICE.address, DENOM);
  expired.advance(6);
  assert.equal(stateOf(expired), BundleState.BUNDLE_STATE_EXPIRED);
  assert.equal(expired.balance(ALICE.address, DENOM), silent + (BOND * 9n) / 10n, "as with every other");
});

test("a jury's verdict about what was not let in: bad forfeits, unavailable does not", () => {
  for (const labels of [BAD, MISSING]) {
    const chain = revealed({ admission: Admission.ADMISSION_JURY }, 12);
    judge(chain, labels);
    assert.equal(stateOf(chain), BundleState.BUNDLE_STATE_REJECTED);
    assert.equal(fateOf(chain), labels === BAD ? "forfeited" : "paid back");
  }
});

test("merit does not save what a panel of appeal finds bad", () => {
  const chain = revealed({ admission: Admission.ADMISSION_JURY }, 30);
  judge(chain, TRUTH);
  showMerit(chain);
  chain.run(Msg.methods.appealReview, { appellant: CAROL.address, bundleId: 1n });
  checkBooks(chain);
  const commons = commonsOf(chain);
  const alice = chain.balance(ALICE.address, DENOM);
  judge(chain, BAD);
  assert.deepEqual([stateOf(chain), bundleOf(chain).bond.amount], [BundleState.BUNDLE_STATE_REJECTED, 0n]);
  assert.ok(commonsOf(chain) >= commons + BOND / 2n);
  assert.equal(chain.balance(ALICE.address, DENOM), alice);
  checkBooks(chain);
});

test("merit does not save what weighs nothing, and leaving does not either", () => {
  for (const leaves of [false, true]) {
    const chain = committed();
    reveal(chain, 1n, draftOf(ALICE, "essay"));
    commit(chain, 1n, draftOf(BOB, "essay", 100), 1);
    chain.advance();
    reveal(chain, 2n, draftOf(BOB, "essay", 100));
    const { state, weight } = bundleOf(chain, 2n);
    assert.deepEqual([state, weight], [BundleState.BUNDLE_STATE_ACCEPTED, 0n]);
    showMerit(chain, 2n);
    if (leaves) chain.run(Msg.methods.withdrawBundle, { contributor: BOB.address, bundleId: 2n });
    assert.equal(fateOf(chain, 2n), "forfeited");
  }
});

test("who is let in late by a slow jury has the least window from then on", () => {
  const chain = revealed({ admission: Admission.ADMISSION_JURY }, 12);
  const { roundId, bondReleaseHeight: day } = bundleOf(chain);
  vote(chain, roundId, () => TRUTH);
  chain.advance(Number(day - chain.height()) + 10);
  assert.equal(bundleOf(chain).bond.amount, BOND, "nothing is settled before it is decided");
  chain.run(Msg.methods.finalizeReview, { sender: BOB.address, roundId });
  assert.equal(bundleOf(chain).bondReleaseHeight, chain.height() + WINDOW);
  showMerit(chain);
  assert.equal(fateOf(chain), "paid back");
});
