import assert from "node:assert/strict";
import { test } from "node:test";
import { LABEL_UNAVAILABLE, REVIEW_TASKS } from "#kernels/review.ts";
import { Query } from "#proto/tributary/datanet/v1/query.ts";
import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import {
  Admission,
  type Bundle,
  BundleState,
  type Policy,
  Privacy,
  RoundKind,
} from "#proto/tributary/datanet/v1/types.ts";
import { changeJury, commonsOf, datanetLab, seatReviewers } from "#test/support/datanet-lab.ts";
import {
  ALICE,
  BOB,
  CAROL,
  CURATOR,
  commit,
  createNet,
  DENOM,
  draftOf,
  person,
  revealOf,
} from "#test/support/economy.ts";
import { drawn, roundOf, TRUTH, vote } from "#test/support/jury.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";

const challenge = { challenger: CAROL.address, bundleId: 1n };
const MISSING = new Uint8Array(REVIEW_TASKS).fill(LABEL_UNAVAILABLE);
const bundleOf = (chain: ModuleLab): Bundle => chain.query(Query.methods.bundle, { bundleId: 1n }).bundle;
const open = (chain: ModuleLab): bigint => chain.run(Msg.methods.challengeAvailability, challenge).roundId;
const finalize = (chain: ModuleLab, roundId: bigint): void => {
  chain.run(Msg.methods.finalizeReview, { sender: BOB.address, roundId });
};

/** An accepted bundle of Alice's of 20 items, and reviewers. */
function accepted(reviewers = 30, policy: Partial<Policy> = {}): ModuleLab {
  const chain = datanetLab();
  changeJury(chain);
  if (reviewers > 0) seatReviewers(chain, reviewers);
  const net = createNet(chain, { admission: Admission.ADMISSION_OPEN, ...policy });
  const draft = draftOf(ALICE, "essay");
  commit(chain, net, draft, 20);
  chain.advance();
  const isStatistics = policy.privacy === Privacy.PRIVACY_STATISTICS;
  const statisticsRoot = new Uint8Array(isStatistics ? 32 : 0);
  chain.run(Msg.methods.revealBundle, { ...revealOf(1n, draft), statisticsRoot });
  if (policy.privacy === Privacy.PRIVACY_COMMITTEE)
    for (const curator of policy.auditors ?? []) {
      if (bundleOf(chain).state !== BundleState.BUNDLE_STATE_ACCEPTED)
        chain.run(Msg.methods.reviewBundle, { curator, bundleId: 1n, accept: true });
    }
  assert.equal(bundleOf(chain).state, BundleState.BUNDLE_STATE_ACCEPTED);
  return chain;
}

function checkBooks(chain: ModuleLab): void {
  chain.checkInvariants();
  assert.deepEqual(chain.imported(chain.exportGenesis()).dump(), chain.dump());
}

test("items that a panel cannot have cost the bundle its place and its bond, and the challenger has his own back", () => {
  const chain = accepted();
  const before = chain.balance(CAROL.address, DENOM);
  const roundId = open(chain);
  assert.equal(bundleOf(chain).state, BundleState.BUNDLE_STATE_CHALLENGED);
  assert.equal(roundOf(chain, roundId).kind, RoundKind.ROUND_KIND_AVAILABILITY);
  assert.equal(chain.balance(CAROL.address, DENOM), before - 1_090_000n);
  checkBooks(chain);
  vote(chain, roundId, (seat) => (seat < 6 ? MISSING : TRUTH));
  checkBooks(chain);
  finalize(chain, roundId);
  assert.equal(roundOf(chain, roundId).unavailable, true);
  assert.equal(bundleOf(chain).state, BundleState.BUNDLE_STATE_REVOKED);
  assert.equal(bundleOf(chain).bond.amount, 0n);
  assert.equal(chain.balance(CAROL.address, DENOM), before - 90_000n + 800n);
  const publish = { curator: CURATOR.address, datanetId: 1n, addBundleIds: [1n], complete: true };
  chain.rejects(Msg.methods.publishVersion, publish, ["datanet", 23]);
  checkBooks(chain);
});

test("a doubt that a panel dismisses by saying what the items are costs the challenger, two fifths of it for the contributor", () => {
  const chain = accepted();
  const { weight, bondReleaseHeight } = bundleOf(chain);
  const before = chain.balance(ALICE.address, DENOM);
  const roundId = open(chain);
  // Bad items are there all the same: quality is not what is asked.
  vote(chain, roundId, (seat) => (seat < 4 ? MISSING : seat < 7 ? TRUTH : new Uint8Array(REVIEW_TASKS)));
  finalize(chain, roundId);
  assert.deepEqual(
    [bundleOf(chain).state, bundleOf(chain).weight, bundleOf(chain).bondReleaseHeight],
    [BundleState.BUNDLE_STATE_ACCEPTED, weight, bondReleaseHeight],
  );
  assert.equal(chain.balance(ALICE.address, DENOM), before + 400_000n);
  assert.ok(commonsOf(chain) >= 100_000n);
  checkBooks(chain);
});

test("while the panel judges, nobody takes the bundle back or challenges it again, and without a panel everything is as it was", () => {
  const chain = accepted(0);
  const before = chain.balance(CAROL.address, DENOM);
  const roundId = open(chain);
  chain.rejects(Msg.methods.withdrawBundle, { contributor: ALICE.address, bundleId: 1n }, ["datanet", 16]);
  chain.rejects(Msg.methods.challengeAvailability, challenge, ["datanet", 16]);
  const claim = { claimant: BOB.address, bundleId: 1n, anchorHash: new Uint8Array(32), anchorUri: "ots://proof" };
  chain.rejects(Msg.methods.disputeOwnership, claim, ["datanet", 16]);
  chain.rejects(Msg.methods.resolveOwnership, { sender: BOB.address, bundleId: 1n }, ["datanet", 58]);
  for (let i = 0; i < 20 && bundleOf(chain).roundId === roundId; i++) chain.advance();
  assert.ok(bundleOf(chain).roundId > roundId);
  assert.equal(bundleOf(chain).state, BundleState.BUNDLE_STATE_CHALLENGED);
  checkBooks(chain);
  chain.advance(30);
  assert.equal(bundleOf(chain).state, BundleState.BUNDLE_STATE_ACCEPTED);
  assert.equal(chain.balance(CAROL.address, DENOM), before);
  checkBooks(chain);
});

test("where auditors alone see the items, auditors alone are drawn", () => {
  const auditors = Array.from({ length: 5 }, (_, i) => person(`reviewer ${2 * i}`).address);
  const privacy = Privacy.PRIVACY_COMMITTEE;
  const chain = accepted(20, { privacy, admission: Admission.ADMISSION_CURATED, auditors, auditorsNeeded: 3 });
  const roundId = open(chain);
  const jurors = drawn(chain, roundId).map(({ address }) => address);
  assert.deepEqual(new Set(jurors), new Set(auditors));
  assert.equal(jurors.length, auditors.length);
  vote(chain, roundId, () => MISSING);
  finalize(chain, roundId);
  assert.equal(bundleOf(chain).state, BundleState.BUNDLE_STATE_REVOKED);
  checkBooks(chain);
});

test("what cannot be asked has a code each", () => {
  const chain = accepted();
  const rejects = (bundleId: bigint, code: number): void =>
    chain.rejects(Msg.methods.challengeAvailability, { ...challenge, bundleId }, ["datanet", code]);
  rejects(9n, 3);
  const pending = commit(chain, 1n, draftOf(BOB, "another"));
  rejects(pending, 16);
  chain.run(Msg.methods.challengeSketch, { challenger: BOB.address, bundleId: 1n, word: 3 });
  rejects(1n, 55);
  const statistics = accepted(0, { privacy: Privacy.PRIVACY_STATISTICS });
  statistics.rejects(Msg.methods.challengeAvailability, challenge, ["datanet", 54]);
});
