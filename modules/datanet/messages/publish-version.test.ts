import assert from "node:assert/strict";
import { test } from "node:test";
import { versionDomain } from "#kernels/domains.ts";
import { versionLeaf } from "#kernels/item-tree.ts";
import { merkleSumProofBytes, verifyMerkleSum } from "#kernels/merkle-sum.ts";
import datanetModule from "#modules/datanet/module.ts";
import { Query } from "#proto/tributary/datanet/v1/query.ts";
import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { BundleState, VersionState } from "#proto/tributary/datanet/v1/types.ts";
import { addressesOf } from "#sdk";
import { datanetLab } from "#test/support/datanet-lab.ts";
import {
  ALICE,
  BOB,
  CAROL,
  CURATOR,
  commit,
  contribute,
  createNet,
  DENOM,
  draftOf,
  publishedNet,
  reveal,
} from "#test/support/economy.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";

const lab = datanetLab;
const publish = (chain: ModuleLab, datanetId: bigint, changes: object): { version: bigint; totalWeight: bigint } =>
  chain.run(Msg.methods.publishVersion, { curator: CURATOR.address, datanetId, complete: true, ...changes });

test("a curator accepts and rejects what was revealed, and rejection returns the bond", () => {
  const chain = lab();
  const net = createNet(chain);
  const [good, bad] = [draftOf(ALICE, "good"), draftOf(BOB, "bad")];
  const before = chain.balance(BOB.address, DENOM);
  const ids = [commit(chain, net, good), commit(chain, net, bad)] as const;
  const review = (bundleId: bigint, accept: boolean, curator = CURATOR.address) => ({ curator, bundleId, accept });
  chain.rejects(Msg.methods.reviewBundle, review(ids[0], true), ["datanet", 16]);
  chain.advance();
  reveal(chain, ids[0], good);
  reveal(chain, ids[1], bad);
  chain.rejects(Msg.methods.reviewBundle, review(99n, true), ["datanet", 3]);
  chain.rejects(Msg.methods.reviewBundle, review(ids[0], true, ALICE.address), ["datanet", 6]);
  assert.equal(chain.run(Msg.methods.reviewBundle, review(ids[0], true)).state, BundleState.BUNDLE_STATE_ACCEPTED);
  assert.equal(chain.run(Msg.methods.reviewBundle, review(ids[1], false)).state, BundleState.BUNDLE_STATE_REJECTED);
  chain.rejects(Msg.methods.reviewBundle, review(ids[1], true), ["datanet", 16]);
  assert.equal(chain.balance(BOB.address, DENOM), before - 1_100n);
  const open = createNet(chain, { licenseId: 1n, admission: 1 });
  const free = commit(chain, open, good);
  chain.advance();
  reveal(chain, free, good);
  chain.rejects(Msg.methods.reviewBundle, review(free, false), ["datanet", 21]);
  chain.checkInvariants();
});

test("the bond of an accepted bundle comes back after its window", () => {
  const chain = lab();
  const net = createNet(chain);
  const id = contribute(chain, net, draftOf(ALICE, "essay"));
  const before = chain.balance(ALICE.address, DENOM);
  const bundle = () => chain.query(Query.methods.bundle, { bundleId: id }).bundle;
  assert.equal(bundle().bondReleaseHeight, 1n + 100n + 20n);
  chain.advance(Number(bundle().bondReleaseHeight - chain.height()));
  assert.equal(chain.balance(ALICE.address, DENOM), before);
  chain.advance();
  assert.equal(chain.balance(ALICE.address, DENOM), before + 1_000n);
  assert.equal(bundle().bond.amount, 0n);
  chain.checkInvariants();
});

test("a frozen version proves every member with its weight, in under a kilobyte", () => {
  const chain = lab();
  const net = publishedNet(chain);
  const { version } = chain.query(Query.methods.version, { datanetId: net, version: 1n });
  assert.equal(version.state, VersionState.VERSION_STATE_FROZEN);
  assert.deepEqual([version.totalWeight, version.bundles, version.items], [30n, 3, 30n]);
  for (const bundleId of [1n, 2n, 3n]) {
    const request = { datanetId: net, version: 1n, bundleId };
    const { leaf, proof, root } = chain.query(Query.methods.versionProof, request);
    assert.deepEqual(root.hash, version.root);
    const contributor = addressesOf("trib").account.toBytes(leaf.contributor);
    const summed = versionLeaf({ ...leaf, contributor, items: BigInt(leaf.items) });
    assert.ok(verifyMerkleSum(versionDomain(chain.chainId, net, 1n), root, { leaf: summed, proof }));
    assert.ok(merkleSumProofBytes(summed, proof) < 1_024);
  }
  assert.throws(() => chain.query(Query.methods.versionProof, { datanetId: net, version: 1n, bundleId: 9n }));
  assert.throws(() => chain.query(Query.methods.versionProof, { datanetId: net, version: 2n, bundleId: 1n }));
  chain.checkInvariants();
});

test("a version may be built in steps, and the next one begins with its members", () => {
  const chain = lab();
  const net = createNet(chain);
  const ids = [ALICE, BOB, CAROL].map((who, i) => contribute(chain, net, draftOf(who, `part ${i}`)));
  const [a, b, c] = ids as [bigint, bigint, bigint];
  assert.equal(publish(chain, net, { addBundleIds: [a], complete: false }).version, 1n);
  assert.equal(publish(chain, net, { addBundleIds: [b] }).totalWeight, 20n);
  assert.equal(publish(chain, net, { addBundleIds: [c], dropBundleIds: [a] }).totalWeight, 20n);
  const members = (version: bigint): readonly bigint[] =>
    ids.filter((bundleId) => {
      try {
        chain.query(Query.methods.versionProof, { datanetId: net, version, bundleId });
        return true;
      } catch {
        return false;
      }
    });
  assert.deepEqual(members(1n), [a, b]);
  assert.deepEqual(members(2n), [b, c]);
  assert.equal(chain.query(Query.methods.versions, { datanetId: net }).versions.length, 2);
  chain.checkInvariants();
});

test("a withdrawn bundle stays in frozen versions and leaves the next", () => {
  const chain = lab();
  const net = publishedNet(chain);
  chain.rejects(Msg.methods.withdrawBundle, { contributor: BOB.address, bundleId: 1n }, ["datanet", 7]);
  chain.rejects(Msg.methods.withdrawBundle, { contributor: BOB.address, bundleId: 9n }, ["datanet", 3]);
  chain.run(Msg.methods.withdrawBundle, { contributor: ALICE.address, bundleId: 1n });
  chain.rejects(Msg.methods.withdrawBundle, { contributor: ALICE.address, bundleId: 1n }, ["datanet", 16]);
  assert.equal(publish(chain, net, {}).totalWeight, 20n);
  const { version } = chain.query(Query.methods.version, { datanetId: net, version: 1n });
  assert.equal(version.totalWeight, 30n);
  chain.checkInvariants();
  chain.advance(125);
  assert.equal(chain.query(Query.methods.bundle, { bundleId: 1n }).bundle.bond.amount, 0n);
  chain.checkInvariants();
});

test("what is wrong with a publication has a code each", () => {
  const chain = lab();
  const net = publishedNet(chain);
  const other = createNet(chain);
  const foreign = contribute(chain, other, draftOf(ALICE, "elsewhere"));
  const base = { curator: CURATOR.address, datanetId: net, complete: true };
  const rejects = (changes: object, code: number): void =>
    chain.rejects(Msg.methods.publishVersion, { ...base, ...changes }, ["datanet", code]);
  rejects({ datanetId: 9n }, 2);
  rejects({ curator: ALICE.address }, 6);
  rejects({ addBundleIds: Array.from({ length: 257 }, (_, i) => BigInt(i)) }, 22);
  rejects({ addBundleIds: [99n] }, 3);
  rejects({ addBundleIds: [foreign] }, 23);
  rejects({ addBundleIds: [1n] }, 24);
  rejects({ dropBundleIds: [foreign] }, 25);
  rejects({ dropBundleIds: [1n, 2n, 3n] }, 26);
  const { params } = chain.query(Query.methods.params, {});
  const authority = chain.wiring.authority;
  chain.run(Msg.methods.updateParams, { authority, params: { ...params, versionBundlesMax: 3 } });
  const fourth = contribute(chain, net, draftOf(ALICE, "fourth"));
  rejects({ addBundleIds: [fourth] }, 22);
});

test("genesis carries everything: the imported chain is the same and goes on the same", () => {
  const chain = lab();
  const net = publishedNet(chain);
  commit(chain, net, draftOf(ALICE, "pending"));
  chain.run(Msg.methods.withdrawBundle, { contributor: BOB.address, bundleId: 2n });
  const copy = chain.imported(chain.exportGenesis());
  assert.deepEqual(copy.dump(), chain.dump());
  copy.checkInvariants();
});

test("a genesis that contradicts itself is refused", () => {
  const chain = lab();
  publishedNet(chain);
  const exported = chain.exportGenesis();
  const genesis = datanetModule.genesis;
  assert.ok(genesis !== undefined);
  const state = genesis.type.decode(exported.get("datanet") as Uint8Array) as { nextBundleId: bigint };
  const broken = new Map(exported).set("datanet", genesis.type.encode({ ...state, nextBundleId: 1n }));
  assert.throws(() => chain.imported(broken), /contradicts itself/);
});
