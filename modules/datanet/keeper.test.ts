import assert from "node:assert/strict";
import { test } from "node:test";
import { bundleDomain } from "#kernels/domains.ts";
import { bundleCommitment } from "#kernels/item-tree.ts";
import type { DatanetKeeper } from "#modules/datanet/keeper.ts";
import { Query } from "#proto/tributary/datanet/v1/query.ts";
import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { Admission, BundleState, Privacy } from "#proto/tributary/datanet/v1/types.ts";
import { sha256, utf8Encode } from "#sdk";
import { datanetLab } from "#test/support/datanet-lab.ts";
import {
  ALICE,
  BOB,
  CAROL,
  CURATOR,
  commit,
  createNet,
  draftOf,
  publishedNet,
  revealOf,
} from "#test/support/economy.ts";

const ROOT = sha256(utf8Encode("rows of the statistics"));

test("what a head may attest is the root of a member's statistics, in a version that was frozen as one of statistics", () => {
  const lab = datanetLab();
  const open = publishedNet(lab);
  const datanetId = createNet(lab, { privacy: Privacy.PRIVACY_STATISTICS });
  const drafts = [draftOf(ALICE, "one"), draftOf(ALICE, "two")];
  const [member = 0n, outsider = 0n] = drafts.map((draft) => commit(lab, datanetId, draft));
  lab.advance();
  for (const [i, draft] of drafts.entries()) {
    const bundleId = [member, outsider][i] ?? 0n;
    const statisticsRoot = i === 0 ? ROOT : sha256(ROOT);
    lab.run(Msg.methods.revealBundle, { ...revealOf(bundleId, draft), statisticsRoot });
    lab.run(Msg.methods.reviewBundle, { curator: CURATOR.address, bundleId, accept: true });
  }
  const { statisticsRoot } = lab.keeper<DatanetKeeper>("datanet");
  assert.equal(statisticsRoot(datanetId, member, 1n), undefined, "not frozen");
  lab.run(Msg.methods.publishVersion, { curator: CURATOR.address, datanetId, addBundleIds: [member], complete: true });
  assert.deepEqual(statisticsRoot(datanetId, member, 1n), ROOT);
  assert.equal(statisticsRoot(datanetId, outsider, 1n), undefined, "no member");
  assert.equal(statisticsRoot(datanetId, member, 2n), undefined, "no such version");
  assert.equal(statisticsRoot(open, 1n, 1n), undefined, "items are open");
  lab.run(Msg.methods.withdrawBundle, { contributor: ALICE.address, bundleId: member });
  lab.run(Msg.methods.tombstone, { contributor: ALICE.address, bundleId: member });
  assert.equal(statisticsRoot(datanetId, member, 1n), undefined, "erased");
});

test("statistics that somebody committed to before are a duplicate, with or without a sketch, in whatever order they are shown", () => {
  const lab = datanetLab();
  const datanetId = createNet(lab, { privacy: Privacy.PRIVACY_STATISTICS, admission: Admission.ADMISSION_OPEN });
  const drafts = [
    draftOf(ALICE, "one"),
    { ...draftOf(BOB, "two"), sketch: new Uint8Array(0) },
    draftOf(CAROL, "three"),
  ];
  const domain = bundleDomain(lab.chainId, datanetId);
  const { licenseId } = lab.query(Query.methods.datanet, { datanetId }).datanet.policy;
  for (const { root, salt, sketch, contributor } of drafts) {
    lab.run(Msg.methods.commitBundle, {
      contributor: contributor.address,
      datanetId,
      commitment: bundleCommitment(domain, { root, salt, contributor: contributor.bytes }),
      items: 10,
      sizeBytes: 1_000n,
      licenseId,
      withoutSketch: sketch.length === 0,
    });
  }
  lab.advance();
  const show = (i: number): number => {
    const draft = drafts[i] ?? assert.fail();
    return lab.run(Msg.methods.revealBundle, { ...revealOf(BigInt(i + 1), draft), statisticsRoot: ROOT }).state;
  };
  assert.equal(show(1), BundleState.BUNDLE_STATE_ACCEPTED);
  assert.equal(show(2), BundleState.BUNDLE_STATE_DUPLICATE);
  assert.equal(show(0), BundleState.BUNDLE_STATE_ACCEPTED);
  const { bundle } = lab.query(Query.methods.bundle, { bundleId: 2n });
  assert.deepEqual([bundle.state, bundle.duplicateOf], [BundleState.BUNDLE_STATE_DUPLICATE, 1n]);
  const fingerprint = Uint8Array.of(16, ...ROOT);
  const { bundles } = lab.query(Query.methods.bundlesByFingerprint, { datanetId, fingerprint });
  assert.deepEqual(
    bundles.map(({ id }) => id),
    [1n],
  );
  lab.checkInvariants();
  assert.deepEqual(lab.imported(lab.exportGenesis()).dump(), lab.dump());
});

test("merit is noted of a bundle that was let in, once and for all, while its bond is held", () => {
  const lab = datanetLab();
  const datanetId = createNet(lab, { meritRequired: true, bondWindow: 2_000n });
  const { recordMerit, bundle } = lab.keeper<DatanetKeeper>("datanet");
  const refuses = (id: bigint, code: number): void => {
    const before = lab.dump();
    assert.throws(() => recordMerit(id), { codespace: "datanet", code });
    assert.deepEqual(lab.dump(), before);
  };
  refuses(1n, 3);
  const draft = draftOf(ALICE, "one");
  const id = commit(lab, datanetId, draft);
  assert.deepEqual([bundle(id)?.meritRequired, bundle(id)?.hasMerit], [true, false]);
  refuses(id, 16);
  lab.advance();
  lab.run(Msg.methods.revealBundle, revealOf(id, draft));
  refuses(id, 16);
  const [expired, out] = [draftOf(BOB, "two"), draftOf(CAROL, "three")].map((other) => commit(lab, datanetId, other));
  lab.run(Msg.methods.reviewBundle, { curator: CURATOR.address, bundleId: id, accept: true });
  recordMerit(id);
  assert.equal(lab.query(Query.methods.bundle, { bundleId: id }).bundle.hasMerit, true);
  const once = lab.dump();
  recordMerit(id);
  assert.deepEqual(lab.dump(), once);
  assert.deepEqual(lab.imported(lab.exportGenesis()).dump(), once);

  lab.advance();
  lab.run(Msg.methods.revealBundle, revealOf(out ?? 0n, draftOf(CAROL, "three")));
  lab.run(Msg.methods.reviewBundle, { curator: CURATOR.address, bundleId: out ?? 0n, accept: false });
  refuses(out ?? 0n, 69);
  lab.advance(2_110);
  for (const settled of [id, expired ?? 0n]) refuses(settled, 69);
  lab.checkInvariants();
});
