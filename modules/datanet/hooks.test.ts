import assert from "node:assert/strict";
import { test } from "node:test";
import { DATANET } from "#modules/datanet/declaration.ts";
import { genesis } from "#modules/datanet/genesis.ts";
import type { DatanetKeeper } from "#modules/datanet/keeper.ts";
import { GenesisState as BankGenesis } from "#proto/cosmos/bank/v1beta1/genesis.ts";
import { GenesisState } from "#proto/tributary/datanet/v1/genesis.ts";
import { Query } from "#proto/tributary/datanet/v1/query.ts";
import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import {
  Admission,
  type Bundle,
  BundleState,
  type Reviewer,
  type ReviewRound,
} from "#proto/tributary/datanet/v1/types.ts";
import { datanetLab } from "#test/support/datanet-lab.ts";
import { ALICE, BOB, CAROL, commit, createNet, DENOM, draftOf, person, reveal } from "#test/support/economy.ts";
import {
  DEADLINES_PER_BLOCK_MAX,
  DRAWS_PER_BLOCK_MAX,
  QUEUE_PER_BLOCK_MAX,
  UNBONDINGS_PER_BLOCK_MAX,
} from "./hooks.ts";

const ENTRIES = 100_000;

test("a block touches a bounded number of a hundred thousand entries that are all due", () => {
  const lab = datanetLab();
  createNet(lab, { admission: Admission.ADMISSION_OPEN });
  commit(lab, 1n, draftOf(ALICE, "one"), 12);
  const exported = lab.exportGenesis();
  const state = GenesisState.decode(exported.get(DATANET) ?? new Uint8Array(0));
  const first = state.bundles[0] ?? assert.fail("no bundle");
  const none = { denom: DENOM, amount: 0n };
  const bundles = Array.from(
    { length: ENTRIES },
    (_, i): Bundle => ({ ...first, id: BigInt(i + 1), bond: none, revealDeadline: 1n }),
  );
  const reviewRounds = Array.from({ length: 1_000 }, (_, i): ReviewRound => roundOf(BigInt(i + 1)));
  const reviewers = Array.from({ length: 300 }, (_, i): Reviewer => leaving(person(`leaver ${i}`).address));
  const sketchChallenges = bundles.slice(0, 1_000).map(({ id }) => ({
    bundleId: id,
    challenger: BOB.address,
    word: 1,
    deadline: 1n,
    bond: none,
  }));
  const flooded: GenesisState = {
    ...state,
    bundles,
    nextBundleId: BigInt(ENTRIES + 1),
    reviewRounds,
    nextRoundId: 1_001n,
    reviewers,
    sketchChallenges,
  };
  const chain = lab.imported(
    new Map(exported)
      .set(DATANET, genesis.type.encode(flooded))
      .set("bank", BankGenesis.encode(BankGenesis.create({}))),
  );
  chain.takeEvents();
  chain.advance();
  const seen = chain.takeEvents();
  const count = (type: string): number => seen.filter((event) => event.type.endsWith(type)).length;
  assert.equal(count("EventContributionExpired"), QUEUE_PER_BLOCK_MAX);
  assert.equal(count("EventReviewerUnbonded"), UNBONDINGS_PER_BLOCK_MAX);
  assert.ok(count("EventReviewFinalized") <= DRAWS_PER_BLOCK_MAX);
  const open = sketchChallenges.filter(
    ({ bundleId }) => chain.query(Query.methods.challenges, { bundleId }).sketch !== undefined,
  );
  assert.equal(open.length, 1_000 - DEADLINES_PER_BLOCK_MAX);
});

function roundOf(id: bigint): ReviewRound {
  const none = { denom: DENOM, amount: 0n };
  return {
    id,
    bundleId: id,
    datanetId: 1n,
    kind: 1,
    attempt: 2,
    state: 1,
    seats: 9,
    openedHeight: 0n,
    drawHeight: 0n,
    dueHeight: 1n,
    jurors: [],
    items: [],
    commitDeadline: 0n,
    revealDeadline: 0n,
    rolesHeight: 0n,
    goldId: 0n,
    pool: none,
    appellant: "",
    bond: none,
    wasAccepted: false,
    qualityBps: 0,
    unavailable: false,
    closedHeight: 0n,
  };
}

function leaving(address: string): Reviewer {
  return {
    address,
    stake: { denom: DENOM, amount: 0n },
    registeredHeight: 0n,
    identity: new Uint8Array(0),
    pausedUntil: 0n,
    unbondHeight: 1n,
    seatsHeld: 0,
    rounds: 0n,
    revealed: 0n,
    goldMissed: 0n,
  };
}

test("case 1: of sixteen clones fifteen are duplicates, and the clones weigh what the one weighs", () => {
  const chain = datanetLab();
  const net = createNet(chain, { admission: Admission.ADMISSION_OPEN });
  const draft = draftOf(ALICE, "mine");
  const ids = Array.from({ length: 16 }, (_, i) =>
    commit(chain, net, { ...draft, salt: new Uint8Array(32).fill(i) }, 10),
  );
  chain.advance();
  const states = ids.map((id, i) => reveal(chain, id, { ...draft, salt: new Uint8Array(32).fill(i) }));
  assert.equal(states.filter((state) => state === BundleState.BUNDLE_STATE_DUPLICATE).length, 15);
  assert.equal(chain.query(Query.methods.datanet, { datanetId: net }).datanet.weightAccepted, 10n);
  chain.checkInvariants();
});

test("case 2: near-clones are edges, what they add falls with what they share, and all are one family", () => {
  const chain = datanetLab();
  const net = createNet(chain, { admission: Admission.ADMISSION_OPEN });
  const drafts = [draftOf(ALICE, "essay"), draftOf(BOB, "essay", 100), draftOf(CAROL, "essay", 90)];
  const ids = drafts.map((draft) => commit(chain, net, draft, 100));
  chain.advance();
  for (const [i, draft] of drafts.entries()) reveal(chain, ids[i] ?? 0n, draft);
  const weights = ids.map((bundleId) => chain.query(Query.methods.bundle, { bundleId }).bundle.weight);
  assert.equal(weights[0], 100n);
  assert.ok(
    weights.slice(1).every((weight) => weight < 70n),
    `${weights}`,
  );
  const keeper = chain.keeper<DatanetKeeper>("datanet");
  assert.equal(new Set(drafts.map(({ contributor }) => keeper.family(contributor.address))).size, 1);
  assert.deepEqual(chain.imported(chain.exportGenesis()).dump(), chain.dump());
});

test("case 4: whoever copies a reveal from the mempool commits later, and is the copy", () => {
  const chain = datanetLab();
  const net = createNet(chain, { admission: Admission.ADMISSION_OPEN });
  const [original, thief] = [draftOf(ALICE, "essay"), draftOf(BOB, "essay")];
  const first = commit(chain, net, original);
  chain.advance();
  const second = commit(chain, net, thief);
  // Seen in the mempool, it cannot be revealed in the block of its own commitment.
  chain.rejects(Msg.methods.revealBundle, { ...thief, contributor: BOB.address, bundleId: second }, ["datanet", 17]);
  chain.advance();
  assert.equal(reveal(chain, second, thief), BundleState.BUNDLE_STATE_ACCEPTED);
  assert.equal(reveal(chain, first, original), BundleState.BUNDLE_STATE_ACCEPTED);
  assert.equal(
    chain.query(Query.methods.bundle, { bundleId: second }).bundle.state,
    BundleState.BUNDLE_STATE_DUPLICATE,
  );
  chain.checkInvariants();
});
