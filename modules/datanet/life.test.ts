/** One life of a bundle with every module the real one: random values from validators' votes, money in the bank, slashes in the books of rewards. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { tokenContent } from "#kernels/canonical-tokens.ts";
import { REVIEW_TASKS } from "#kernels/review.ts";
import type { DatanetKeeper } from "#modules/datanet/keeper.ts";
import { Query } from "#proto/tributary/datanet/v1/query.ts";
import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { Admission, type Bundle, BundleState, RoundState, VersionState } from "#proto/tributary/datanet/v1/types.ts";
import { Query as RewardsQuery } from "#proto/tributary/rewards/v1/query.ts";
import { Msg as RewardsMsg } from "#proto/tributary/rewards/v1/tx.ts";
import { PoolKind } from "#proto/tributary/rewards/v1/types.ts";
import { equalBytes, seededRandom } from "#sdk";
import { changeJury, changeParams, seatReviewers } from "#test/support/datanet-lab.ts";
import { commitDupProof, dupProof, matchesOf, showPart } from "#test/support/dup-proofs.ts";
import {
  ALICE,
  BOB,
  CAROL,
  CURATOR,
  commit,
  createNet,
  DAVE,
  DENOM,
  draftOf,
  reveal,
  utrib,
} from "#test/support/economy.ts";
import { type EconomySandbox, economySandbox } from "#test/support/economy-sandbox.ts";
import { itemDraft } from "#test/support/item-bundles.ts";
import { roundOf, TRUTH, vote } from "#test/support/jury.ts";

const BAD = new Uint8Array(REVIEW_TASKS);

/** The economy with people who have money, and short windows. */
function opened(): EconomySandbox {
  const chain = economySandbox();
  for (const { address } of [CURATOR, ALICE, BOB, CAROL, DAVE]) chain.fund(address, [utrib(1_000_000_000n)]);
  changeParams(chain, { revealWindow: 10n });
  changeJury(chain);
  return chain;
}

const bundleOf = (chain: EconomySandbox, bundleId: bigint): Bundle =>
  chain.query(Query.methods.bundle, { bundleId }).bundle;
const commonsOf = (chain: EconomySandbox): bigint =>
  chain
    .query(RewardsQuery.methods.pools, {})
    .pools.filter(({ kind }) => kind === PoolKind.POOL_KIND_COMMONS)
    .reduce((sum, { balance }) => sum + balance, 0n);
const dueTo = (chain: EconomySandbox, address: string): bigint =>
  chain.query(RewardsQuery.methods.pending, { address }).positions.reduce((sum, { due }) => sum + due, 0n);

/** Lets a jury of all reviewers decide about a bundle by the same labels; returns its round. */
function judge(chain: EconomySandbox, bundleId: bigint, labels: Uint8Array): bigint {
  const { roundId } = bundleOf(chain, bundleId);
  const jurors = vote(chain, roundId, () => labels);
  assert.equal(jurors.length, 9);
  chain.run(Msg.methods.finalizeReview, { sender: DAVE.address, roundId });
  assert.equal(roundOf(chain, roundId).state, RoundState.ROUND_STATE_CLOSED);
  return roundId;
}

test("admission by a jury that a real random value seats, a frozen version, and the bond back after its window", () => {
  const chain = opened();
  seatReviewers(chain, 20);
  const net = createNet(chain, { admission: Admission.ADMISSION_JURY });
  const draft = draftOf(ALICE, "essay");
  const before = chain.balance(ALICE.address, DENOM);
  const supply = chain.supply(DENOM);
  const bundleId = commit(chain, net, draft, 20);
  assert.equal(chain.supply(DENOM), supply - 1_200n, "fees burn in the bank");
  chain.advance();
  assert.equal(reveal(chain, bundleId, draft), BundleState.BUNDLE_STATE_REVEALED);
  const roundId = judge(chain, bundleId, TRUTH);
  const round = roundOf(chain, roundId);
  const value = chain.sandbox.valueAt(round.drawHeight) ?? assert.fail("no random value");
  assert.equal(value.validators, 4);
  assert.ok(!equalBytes(value.value, chain.sandbox.valueAt(round.rolesHeight)?.value ?? value.value));
  assert.equal(bundleOf(chain, bundleId).state, BundleState.BUNDLE_STATE_ACCEPTED);
  const publish = { curator: CURATOR.address, datanetId: net, addBundleIds: [bundleId], complete: true };
  chain.rejects(Msg.methods.publishVersion, publish, ["datanet", 44]);
  chain.advance(21);
  chain.run(Msg.methods.publishVersion, publish);
  const { version } = chain.query(Query.methods.version, { datanetId: net, version: 1n });
  assert.equal(version.state, VersionState.VERSION_STATE_FROZEN);
  chain.advance(20);
  assert.equal(bundleOf(chain, bundleId).bond.amount, 0n);
  const spent = 1_200n + 90_000n;
  assert.equal(chain.balance(ALICE.address, DENOM), before - spent);
});

test("spam that a jury finds bad loses its deposit: half burns in the bank, half is the commons' in the books of rewards", () => {
  const chain = opened();
  seatReviewers(chain, 20);
  const net = createNet(chain, { admission: Admission.ADMISSION_JURY });
  const draft = draftOf(BOB, "noise");
  const bundleId = commit(chain, net, draft, 20);
  chain.advance();
  reveal(chain, bundleId, draft);
  judge(chain, bundleId, BAD);
  assert.equal(bundleOf(chain, bundleId).state, BundleState.BUNDLE_STATE_REJECTED);
  const [supply, commons] = [chain.supply(DENOM), commonsOf(chain)];
  chain.advance(22);
  assert.equal(bundleOf(chain, bundleId).bond.amount, 0n);
  assert.equal(chain.supply(DENOM), supply - 1_000n);
  assert.equal(commonsOf(chain), commons + 1_000n);
});

test("a proven copy loses its bond, and the prover claims his part of it from rewards", () => {
  const chain = opened();
  const datanetId = createNet(chain, { admission: Admission.ADMISSION_OPEN });
  const random = seededRandom("life");
  const items = Array.from({ length: 20 }, () => ({
    content: tokenContent(Uint32Array.from({ length: 40 }, () => 1 + random.below(1 << 30))),
    tokens: 40n,
  }));
  const of = { lab: chain, datanetId };
  const original = itemDraft({ ...of, contributor: ALICE }, items, draftOf(ALICE, "one").sketch);
  const copy = itemDraft({ ...of, contributor: BOB }, items, draftOf(BOB, "two").sketch);
  const [originalId = 0n, bundleId = 0n] = [original, copy].map((draft) => commit(chain, datanetId, draft, 20));
  chain.advance();
  reveal(chain, originalId, original);
  reveal(chain, bundleId, copy);
  const before = chain.balance(CAROL.address, DENOM);
  const pair = { datanetId, originalId, bundleId, original, copy, prover: CAROL };
  const shown = [0, 1, 2].map((i) => [i, i] as const);
  const proof = dupProof(chain, pair, [matchesOf(pair, shown)]);
  commitDupProof(chain, proof);
  chain.advance();
  const supply = chain.supply(DENOM);
  assert.equal(showPart(chain, proof).state, BundleState.BUNDLE_STATE_REVOKED);
  assert.equal(chain.supply(DENOM), supply - 1_000n);
  assert.deepEqual([dueTo(chain, CAROL.address), commonsOf(chain)], [800n, 200n]);
  chain.advance();
  chain.run(RewardsMsg.methods.claimPosition, { payee: CAROL.address, denom: DENOM });
  assert.equal(chain.balance(CAROL.address, DENOM), before + 800n);
  chain.advance(40);
  assert.equal(bundleOf(chain, originalId).bond.amount, 0n);
});

test("where merit must be shown, one of two accepted bundles is measured to help and has its bond back, and who leaves forfeits", () => {
  const chain = opened();
  const people = [ALICE, BOB, CAROL];
  changeParams(chain, { meritWindowMin: 40n });
  const datanetId = createNet(chain, { admission: Admission.ADMISSION_OPEN, meritRequired: true, bondWindow: 40n });
  const drafts = people.map((who) => draftOf(who, `essay of ${who.address}`));
  const ids = drafts.map((draft) => commit(chain, datanetId, draft, 20));
  chain.advance();
  for (const [i, draft] of drafts.entries())
    assert.equal(reveal(chain, ids[i] ?? 0n, draft), BundleState.BUNDLE_STATE_ACCEPTED);
  const publish = { curator: CURATOR.address, datanetId, addBundleIds: ids, complete: true };
  chain.run(Msg.methods.publishVersion, publish);
  const [helps = 0n, silent = 0n, leaves = 0n] = ids;
  chain.run(Msg.methods.withdrawBundle, { contributor: CAROL.address, bundleId: leaves });
  // A curator who asks for less, or for more, later changes nothing about them.
  const policy = { ...chain.query(Query.methods.datanet, { datanetId }).datanet.policy, meritRequired: false };
  chain.run(Msg.methods.updateDatanet, { curator: CURATOR.address, datanetId, state: 1, policy });
  chain.keeper<DatanetKeeper>("datanet").recordMerit(helps);
  const before = people.map(({ address }) => chain.balance(address, DENOM));
  const [supply, commons] = [chain.supply(DENOM), commonsOf(chain)];
  const day = bundleOf(chain, helps).bondReleaseHeight;
  chain.advance(Number(day - chain.height()) + 1);
  const paid = people.map(({ address }, i) => chain.balance(address, DENOM) - (before[i] ?? 0n));
  assert.deepEqual(paid, [2_000n, 0n, 0n]);
  assert.equal(chain.supply(DENOM), supply - 2_000n, "half of two bonds burns in the bank");
  assert.equal(commonsOf(chain), commons + 2_000n, "the other half is the commons' in the books of rewards");
  for (const id of ids) assert.equal(bundleOf(chain, id).bond.amount, 0n);
  assert.deepEqual([bundleOf(chain, helps).hasMerit, bundleOf(chain, silent).hasMerit], [true, false]);
  assert.equal(chain.query(Query.methods.version, { datanetId, version: 1n }).version.bundles, 3);
});
