import assert from "node:assert/strict";
import { test } from "node:test";
import { Query } from "#proto/tributary/datanet/v1/query.ts";
import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { type Bundle, BundleState } from "#proto/tributary/datanet/v1/types.ts";
import { commonsOf, datanetLab } from "#test/support/datanet-lab.ts";
import {
  ALICE,
  BOB,
  CURATOR,
  commit,
  createNet,
  DENOM,
  draftOf,
  policyOf,
  reveal,
  revealOf,
  utrib,
} from "#test/support/economy.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";

const withNet = (changes: object = {}): { chain: ModuleLab; net: bigint } => {
  const chain = datanetLab();
  return { chain, net: createNet(chain, changes) };
};
const bundleOf = (chain: ModuleLab, bundleId: bigint): Bundle => chain.query(Query.methods.bundle, { bundleId }).bundle;

test("a commitment burns the fees, holds the bond and shows nothing", () => {
  const { chain, net } = withNet();
  const [supply, before] = [chain.supply(DENOM), chain.balance(ALICE.address, DENOM)];
  const draft = draftOf(ALICE, "essay");
  const id = commit(chain, net, draft, 10);
  const bundle = bundleOf(chain, id);
  assert.equal(bundle.state, BundleState.BUNDLE_STATE_COMMITTED);
  assert.equal(bundle.root.length, 0);
  assert.deepEqual(bundle.bond, utrib(1_000n));
  assert.equal(chain.supply(DENOM), supply - 1_100n);
  assert.equal(chain.balance(ALICE.address, DENOM), before - 2_100n);
  assert.deepEqual(chain.query(Query.methods.bundlesByContributor, { contributor: ALICE.address }).bundles, [bundle]);
  chain.checkInvariants();
});

test("what is wrong with a commitment has a code each", () => {
  const { chain, net } = withNet();
  const base = {
    contributor: ALICE.address,
    datanetId: net,
    commitment: new Uint8Array(32),
    items: 1,
    sizeBytes: 1n,
    licenseId: 1n,
  };
  const rejects = (changes: object, code: number): void =>
    chain.rejects(Msg.methods.commitBundle, { ...base, ...changes }, ["datanet", code]);
  rejects({ datanetId: 9n }, 2);
  rejects({ licenseId: 2n }, 13);
  rejects({ commitment: new Uint8Array(31) }, 10);
  rejects({ items: 0 }, 14);
  rejects({ items: 4_097 }, 14);
  rejects({ sizeBytes: 0n }, 15);
  rejects({ sizeBytes: (1n << 32n) + 1n }, 15);
  chain.run(Msg.methods.updateDatanet, { curator: CURATOR.address, datanetId: net, state: 2, policy: policyOf() });
  rejects({}, 8);
});

test("a reveal opens the commitment", () => {
  const { chain, net } = withNet();
  const draft = draftOf(ALICE, "essay");
  const id = commit(chain, net, draft);
  chain.advance();
  assert.equal(reveal(chain, id, draft), BundleState.BUNDLE_STATE_REVEALED);
  const bundle = bundleOf(chain, id);
  assert.deepEqual(bundle.root, draft.root);
  assert.deepEqual(bundle.sketch, draft.sketch);
  assert.equal(bundle.noveltyBps, 10_000);
  chain.checkInvariants();
});

test("what is wrong with a reveal has a code each", () => {
  const { chain, net } = withNet();
  const draft = draftOf(ALICE, "essay");
  const id = commit(chain, net, draft);
  const message = revealOf(id, draft);
  const rejects = (changes: object, code: number): void =>
    chain.rejects(Msg.methods.revealBundle, { ...message, ...changes }, ["datanet", code]);
  rejects({}, 17);
  chain.advance();
  rejects({ bundleId: 99n }, 3);
  rejects({ contributor: BOB.address }, 7);
  rejects({ root: new Uint8Array(31) }, 10);
  rejects({ salt: new Uint8Array(0) }, 10);
  rejects({ root: new Uint8Array(32) }, 19);
  rejects({ salt: new Uint8Array(32) }, 19);
  rejects({ sketch: new Uint8Array(64) }, 20);
  rejects({ contentUri: "u".repeat(257) }, 9);
  reveal(chain, id, draft);
  rejects({}, 16);
});

test("a foreign commitment cannot be revealed: it binds its contributor", () => {
  const { chain, net } = withNet();
  const draft = draftOf(ALICE, "essay");
  const { commitment } = bundleOf(chain, commit(chain, net, draft));
  const { bundleId } = chain.run(Msg.methods.commitBundle, {
    contributor: BOB.address,
    datanetId: net,
    commitment,
    items: 10,
    sizeBytes: 1n,
    licenseId: 1n,
  });
  chain.advance();
  chain.rejects(Msg.methods.revealBundle, { ...revealOf(bundleId, draft), contributor: BOB.address }, ["datanet", 19]);
});

test("an exact copy is a duplicate and gets its bond back, not its fee", () => {
  const { chain, net } = withNet({ admission: 1 });
  const [original, copy] = [draftOf(ALICE, "essay"), draftOf(BOB, "essay")];
  const ids = [commit(chain, net, original), commit(chain, net, copy)] as const;
  chain.advance();
  reveal(chain, ids[0], original);
  const before = chain.balance(BOB.address, DENOM);
  assert.equal(reveal(chain, ids[1], copy), BundleState.BUNDLE_STATE_DUPLICATE);
  assert.equal(chain.balance(BOB.address, DENOM), before + 1_000n);
  const bundle = bundleOf(chain, ids[1]);
  assert.deepEqual([bundle.duplicateOf, bundle.weight, bundle.noveltyBps], [ids[0], 0n, 0]);
  chain.checkInvariants();
});

test("a copy revealed before the original loses its place: priority is the commitment", () => {
  const { chain, net } = withNet({ admission: 1 });
  const [original, copy] = [draftOf(ALICE, "essay"), draftOf(BOB, "essay", 5)];
  const first = commit(chain, net, original);
  const second = commit(chain, net, copy);
  chain.advance();
  assert.equal(reveal(chain, second, copy), BundleState.BUNDLE_STATE_ACCEPTED);
  assert.equal(reveal(chain, first, original), BundleState.BUNDLE_STATE_ACCEPTED);
  assert.equal(bundleOf(chain, second).state, BundleState.BUNDLE_STATE_DUPLICATE);
  assert.equal(bundleOf(chain, first).weight, 10n);
  assert.equal(chain.query(Query.methods.datanet, { datanetId: net }).datanet.bundlesAccepted, 1n);
  chain.checkInvariants();
});

test("a related bundle gets an edge, and counts for what it adds", () => {
  const { chain, net } = withNet({ admission: 1 });
  const [original, variant] = [draftOf(ALICE, "essay"), draftOf(BOB, "essay", 100)];
  const first = commit(chain, net, original, 100);
  const second = commit(chain, net, variant, 100);
  chain.advance();
  reveal(chain, first, original);
  reveal(chain, second, variant);
  const bundle = bundleOf(chain, second);
  const [relation] = bundle.relations;
  assert.equal(bundle.relations.length, 1);
  assert.ok(relation !== undefined && relation.bundleId === first);
  assert.ok(relation.similarityBps >= 3_100 && relation.similarityBps < 7_500, `${relation.similarityBps}`);
  assert.equal(bundle.noveltyBps, 10_000 - relation.similarityBps);
  assert.equal(bundle.weight, BigInt(Math.floor((100 * bundle.noveltyBps) / 10_000)));
  chain.checkInvariants();
});

test("an unrevealed bundle expires and loses a tenth of its bond", () => {
  const { chain, net } = withNet();
  const draft = draftOf(ALICE, "essay");
  const id = commit(chain, net, draft);
  const supply = chain.supply(DENOM);
  chain.advance(101);
  assert.equal(bundleOf(chain, id).state, BundleState.BUNDLE_STATE_EXPIRED);
  // Half of what is lost burns, the commons has the rest.
  assert.equal(chain.supply(DENOM), supply - 50n);
  assert.equal(commonsOf(chain), 50n);
  chain.rejects(Msg.methods.revealBundle, revealOf(id, draft), ["datanet", 16]);
  chain.checkInvariants();
});

test("expiry deals with a bounded number of bundles per block", () => {
  const { chain, net } = withNet();
  const ids = Array.from({ length: 150 }, (_, i) => commit(chain, net, draftOf(ALICE, `essay ${i}`), 1));
  const expired = (): number =>
    ids.filter((id) => bundleOf(chain, id).state === BundleState.BUNDLE_STATE_EXPIRED).length;
  chain.advance(100);
  assert.equal(expired(), 0);
  chain.advance(1);
  assert.equal(expired(), 100);
  const late = draftOf(ALICE, "essay 149");
  chain.rejects(Msg.methods.revealBundle, revealOf(ids[149] as bigint, late), ["datanet", 18]);
  chain.advance(1);
  assert.equal(expired(), 150);
  chain.checkInvariants();
});

test("no transaction or event carries more than salted roots of the content", () => {
  const { chain, net } = withNet();
  chain.takeEvents();
  const draft = draftOf(ALICE, "essay");
  const id = commit(chain, net, draft);
  chain.advance();
  reveal(chain, id, draft);
  const attributes = chain.takeEvents().flatMap((event) => event.attributes.map(({ key }) => key));
  const allowed = ["datanet_id", "bundle_id", "contributor", "items", "bond", "root", "novelty_bps"];
  for (const key of attributes) assert.ok(allowed.includes(key), key);
});
