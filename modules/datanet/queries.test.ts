import assert from "node:assert/strict";
import { test } from "node:test";
import { SKETCH_BANDS, SKETCH_BYTES, similarityBps, sketchBand } from "#kernels/minhash.ts";
import { Query } from "#proto/tributary/datanet/v1/query.ts";
import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { Admission, BundleState } from "#proto/tributary/datanet/v1/types.ts";
import { changeParams, datanetLab } from "#test/support/datanet-lab.ts";
import { ALICE, BOB, CAROL, commit, createNet, DAVE, type Draft, draftOf, reveal } from "#test/support/economy.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";

/** An open datanet with these drafts, one bundle each. */
function filled(drafts: readonly Draft[]): ModuleLab {
  const lab = datanetLab();
  createNet(lab, { admission: Admission.ADMISSION_OPEN });
  for (const draft of drafts) commit(lab, 1n, draft);
  lab.advance();
  for (const [i, draft] of drafts.entries()) reveal(lab, BigInt(i + 1), draft);
  return lab;
}

const similarTo = (lab: ModuleLab, bundleId: bigint) => lab.query(Query.methods.similar, { bundleId }).bundles;

test("similar bundles are those that share a band, nearest first, with the similarity the chain itself would find", () => {
  const drafts = [
    draftOf(ALICE, "essay"),
    draftOf(BOB, "essay", 120),
    draftOf(CAROL, "essay", 90),
    draftOf(DAVE, "other"),
  ];
  const lab = filled(drafts);
  const found = similarTo(lab, 1n);
  const expected = [1, 2].map((i) => ({
    bundleId: BigInt(i + 1),
    contributor: (drafts[i] as Draft).contributor.address,
    state: lab.query(Query.methods.bundle, { bundleId: BigInt(i + 1) }).bundle.state,
    similarityBps: Number(similarityBps((drafts[0] as Draft).sketch, (drafts[i] as Draft).sketch)),
  }));
  assert.deepEqual(
    found,
    expected.sort((a, b) => b.similarityBps - a.similarityBps),
  );
  assert.ok((found[0]?.similarityBps ?? 0) > (found[1]?.similarityBps ?? 0));
  assert.deepEqual(similarTo(lab, 4n), []);
  // What the chain related at the reveal is what the query says.
  const { relations } = lab.query(Query.methods.bundle, { bundleId: 3n }).bundle;
  for (const { bundleId, similarityBps: bps } of relations)
    assert.equal(similarTo(lab, 3n).find((one) => one.bundleId === bundleId)?.similarityBps, bps);
  assert.throws(() => similarTo(lab, 9n), /does not exist/);
});

test("a bundle that is not revealed, or out, is like nothing; and a flooded band shows its earliest alone", () => {
  const flood = Array.from({ length: 12 }, (_, i) => draftOf(i % 2 === 0 ? ALICE : BOB, "essay", 130 + i));
  const lab = filled(flood);
  changeParams(lab, { bandBundlesMax: 2 });
  const most = SKETCH_BANDS * 2;
  for (let id = 1n; id <= 12n; id++) assert.ok(similarTo(lab, id).length <= most);
  const late = commit(lab, 1n, draftOf(CAROL, "essay", 10));
  assert.deepEqual(similarTo(lab, late), []);
  const other = similarTo(lab, 2n)[0]?.bundleId ?? assert.fail("nothing is similar");
  const { contributor } = lab.query(Query.methods.bundle, { bundleId: other }).bundle;
  lab.run(Msg.methods.withdrawBundle, { contributor, bundleId: other });
  assert.ok(!similarTo(lab, 2n).some(({ bundleId }) => bundleId === other));
});

test("bundles are found by a band of their sketch, page by page", () => {
  const drafts = Array.from({ length: 5 }, (_, i) => draftOf([ALICE, BOB, CAROL][i % 3] as typeof ALICE, `text ${i}`));
  const [first] = drafts as [Draft, ...Draft[]];
  // Others that have one band in common with the first, and nothing else.
  const shared = drafts.map((draft, i) => ({
    ...draft,
    sketch: i === 0 ? draft.sketch : Uint8Array.of(...first.sketch.subarray(0, 16), ...draft.sketch.subarray(16)),
  }));
  const lab = filled(shared);
  const by = (fingerprint: Uint8Array, pagination: object = {}) => {
    const page = { key: new Uint8Array(0), offset: 0n, limit: 0n, countTotal: false, reverse: false, ...pagination };
    return lab.query(Query.methods.bundlesByFingerprint, { datanetId: 1n, fingerprint, pagination: page });
  };
  const ids = ({ bundles }: ReturnType<typeof by>): readonly bigint[] => bundles.map(({ id }) => id);
  assert.deepEqual(ids(by(sketchBand(first.sketch, 0))), [1n, 2n, 3n, 4n, 5n]);
  assert.deepEqual(ids(by(sketchBand(first.sketch, 1))), [1n]);
  const start = by(sketchBand(first.sketch, 0), { limit: 2n });
  assert.deepEqual(ids(start), [1n, 2n]);
  assert.deepEqual(ids(by(sketchBand(first.sketch, 0), { limit: 9n, key: start.pagination?.nextKey })), [3n, 4n, 5n]);
  assert.ok(by(sketchBand(first.sketch, 0)).bundles.every(({ state }) => state === BundleState.BUNDLE_STATE_ACCEPTED));
  for (const length of [0, 4, 16, 18, SKETCH_BYTES]) assert.throws(() => by(new Uint8Array(length)), /no band/);
});
