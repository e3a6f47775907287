import assert from "node:assert/strict";
import { test } from "node:test";
import { REVIEW_TASKS } from "#kernels/review.ts";
import { Query } from "#proto/tributary/datanet/v1/query.ts";
import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { Admission, type Bundle, BundleState } from "#proto/tributary/datanet/v1/types.ts";
import { sha256, utf8Encode } from "#sdk";
import { changeJury, datanetLab, seatReviewers } from "#test/support/datanet-lab.ts";
import { ALICE, BOB, CAROL, CURATOR, commit, createNet, DENOM, draftOf, reveal } from "#test/support/economy.ts";
import { drawn, roundOf, TRUTH, vote } from "#test/support/jury.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";

const ANCHOR = { anchorHash: sha256(utf8Encode("older")), anchorUri: "ots://proof" };
const claim = { claimant: CAROL.address, bundleId: 1n, ...ANCHOR };
const bundleOf = (chain: ModuleLab): Bundle => chain.query(Query.methods.bundle, { bundleId: 1n }).bundle;
const resolve = (chain: ModuleLab): number =>
  chain.run(Msg.methods.resolveOwnership, { sender: BOB.address, bundleId: 1n }).state;

/** An accepted bundle of Alice's in a frozen version, and reviewers. */
function accepted(reviewers = 30): ModuleLab {
  const chain = datanetLab();
  changeJury(chain);
  if (reviewers > 0) seatReviewers(chain, reviewers);
  const net = createNet(chain, { admission: Admission.ADMISSION_OPEN });
  const draft = draftOf(ALICE, "essay");
  commit(chain, net, draft, 20);
  chain.advance();
  reveal(chain, 1n, draft);
  chain.run(Msg.methods.publishVersion, {
    curator: CURATOR.address,
    datanetId: net,
    addBundleIds: [1n],
    complete: true,
  });
  return chain;
}

function judged(chain: ModuleLab, isUpheld: boolean): bigint {
  const { roundId } = chain.run(Msg.methods.disputeOwnership, claim);
  vote(chain, roundId, () => (isUpheld ? TRUTH : new Uint8Array(REVIEW_TASKS)));
  chain.run(Msg.methods.finalizeReview, { sender: BOB.address, roundId });
  return roundId;
}

test("a claim a panel upholds takes the bundle and its bond, and the claimant gets his own back", () => {
  const chain = accepted();
  const before = chain.balance(CAROL.address, DENOM);
  const { roundId } = chain.run(Msg.methods.disputeOwnership, claim);
  assert.equal(bundleOf(chain).state, BundleState.BUNDLE_STATE_CHALLENGED);
  assert.equal(chain.balance(CAROL.address, DENOM), before - 1_090_000n);
  chain.rejects(Msg.methods.disputeOwnership, claim, ["datanet", 16]);
  chain.rejects(Msg.methods.withdrawBundle, { contributor: ALICE.address, bundleId: 1n }, ["datanet", 16]);
  chain.rejects(Msg.methods.resolveOwnership, { sender: BOB.address, bundleId: 1n }, ["datanet", 35]);
  chain.checkInvariants();
  assert.deepEqual(chain.imported(chain.exportGenesis()).dump(), chain.dump());
  vote(chain, roundId, () => TRUTH);
  chain.run(Msg.methods.finalizeReview, { sender: BOB.address, roundId });
  chain.rejects(Msg.methods.appealReview, { appellant: ALICE.address, bundleId: 1n }, ["datanet", 42]);
  assert.equal(bundleOf(chain).state, BundleState.BUNDLE_STATE_CHALLENGED);
  assert.equal(resolve(chain), BundleState.BUNDLE_STATE_REVOKED);
  assert.equal(chain.balance(CAROL.address, DENOM), before - 90_000n + 800n);
  chain.rejects(Msg.methods.resolveOwnership, { sender: BOB.address, bundleId: 1n }, ["datanet", 58]);
  chain.checkInvariants();
  assert.deepEqual(chain.imported(chain.exportGenesis()).dump(), chain.dump());
});

test("a claim a panel dismisses costs its bond, two fifths of it to the accused, whose bundle is as it was", () => {
  const chain = accepted();
  const { weight, bondReleaseHeight } = bundleOf(chain);
  const before = chain.balance(ALICE.address, DENOM);
  judged(chain, false);
  assert.equal(resolve(chain), BundleState.BUNDLE_STATE_ACCEPTED);
  assert.equal(chain.balance(ALICE.address, DENOM), before + 400_000n);
  assert.deepEqual([bundleOf(chain).weight, bundleOf(chain).bondReleaseHeight], [weight, bondReleaseHeight]);
  chain.checkInvariants();
  chain.advance(130);
  assert.equal(chain.balance(ALICE.address, DENOM), before + 402_000n);
  assert.deepEqual(chain.imported(chain.exportGenesis()).dump(), chain.dump());
});

test("without a panel nobody loses anything", () => {
  const chain = accepted(0);
  const before = chain.balance(CAROL.address, DENOM);
  const { roundId } = chain.run(Msg.methods.disputeOwnership, claim);
  chain.advance(60);
  assert.ok(bundleOf(chain).roundId > roundId);
  assert.equal(bundleOf(chain).state, BundleState.BUNDLE_STATE_CHALLENGED);
  assert.equal(resolve(chain), BundleState.BUNDLE_STATE_ACCEPTED);
  assert.equal(chain.balance(CAROL.address, DENOM), before);
  chain.checkInvariants();
});

test("a claim needs older evidence, and neither side sits on its panel", () => {
  const chain = accepted(8);
  const rejects = (changes: object, code: number): void =>
    chain.rejects(Msg.methods.disputeOwnership, { ...claim, ...changes }, ["datanet", code]);
  rejects({ bundleId: 9n }, 3);
  rejects({ anchorHash: new Uint8Array(0) }, 57);
  rejects({ anchorUri: "" }, 57);
  rejects({ anchorHash: new Uint8Array(4) }, 10);
  rejects({ evidenceBundleId: 1n }, 57);
  rejects({ evidenceBundleId: 9n }, 57);
  for (const { address } of [CAROL, ALICE]) {
    chain.run(Msg.methods.registerReviewer, { reviewer: address, stake: { denom: DENOM, amount: 100_000_000n } });
  }
  chain.advance();
  const { roundId } = chain.run(Msg.methods.disputeOwnership, claim);
  assert.equal(drawn(chain, roundId).length, 8);
  assert.ok(!roundOf(chain, roundId).jurors.some((juror) => juror === CAROL.address || juror === ALICE.address));
});
