import assert from "node:assert/strict";
import { test } from "node:test";
import type { DatanetKeeper } from "#modules/datanet/keeper.ts";
import { Query } from "#proto/tributary/datanet/v1/query.ts";
import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { Admission, BundleState } from "#proto/tributary/datanet/v1/types.ts";
import { toHex, utf8Encode } from "#sdk";
import { commonsOf, datanetLab } from "#test/support/datanet-lab.ts";
import { ALICE, BOB, CURATOR, commit, createNet, DENOM, draftOf, publishedNet, reveal } from "#test/support/economy.ts";

test("case 20: after an erasure nothing in state, export or events leads to the content, and versions still prove their other members", () => {
  const chain = datanetLab();
  const net = publishedNet(chain);
  const keeper = chain.keeper<DatanetKeeper>("datanet");
  const request = { datanetId: net, version: 1n, bundleId: 2n };
  const { bundle } = chain.query(Query.methods.bundle, { bundleId: 1n });
  const proven = chain.query(Query.methods.versionProof, request);
  const base = { contributor: ALICE.address, bundleId: 1n };
  chain.rejects(Msg.methods.tombstone, base, ["datanet", 16]);
  chain.run(Msg.methods.withdrawBundle, base);
  chain.rejects(Msg.methods.tombstone, { ...base, contributor: BOB.address }, ["datanet", 7]);
  chain.takeEvents();
  chain.run(Msg.methods.tombstone, base);
  chain.rejects(Msg.methods.tombstone, base, ["datanet", 16]);
  assert.ok(keeper.isErased(1n) && !keeper.isErased(2n));
  assert.equal(chain.query(Query.methods.bundle, { bundleId: 1n }).bundle.contributor, ALICE.address);
  assert.deepEqual(chain.query(Query.methods.versionProof, request), proven);
  assert.throws(() => chain.query(Query.methods.versionProof, { ...request, bundleId: 1n }), /erased/);

  const before = chain.balance(ALICE.address, DENOM);
  chain.advance(130);
  assert.equal(chain.balance(ALICE.address, DENOM), before + 1_000n);
  const { salt } = draftOf(ALICE, "text 1 0");
  const secrets = [bundle.root, bundle.commitment, bundle.sketch.subarray(0, 16), salt, utf8Encode(bundle.contentUri)];
  const exported = toHex(chain.exportGenesis().get("datanet") ?? new Uint8Array(0));
  const events = JSON.stringify(chain.takeEvents());
  // The others' bundles are found the same way, so that the search is known to find something.
  const { root } = chain.query(Query.methods.bundle, { bundleId: 2n }).bundle;
  assert.ok(exported.includes(toHex(root)) && chain.dump().some((entry) => entry.includes(toHex(root))));
  for (const secret of secrets.slice(0, 4)) {
    assert.ok(!exported.includes(toHex(secret)));
    assert.ok(!chain.dump().some((entry) => entry.includes(toHex(secret))));
    assert.ok(!events.includes(toHex(secret)) && !events.includes(Buffer.from(secret).toString("base64")));
  }
  assert.equal(chain.query(Query.methods.bundle, { bundleId: 1n }).bundle.contentUri, "");
  chain.run(Msg.methods.publishVersion, { curator: CURATOR.address, datanetId: net, complete: true });
  assert.equal(chain.query(Query.methods.version, { datanetId: net, version: 2n }).version.bundles, 2);
  chain.checkInvariants();
  assert.deepEqual(chain.imported(chain.exportGenesis()).dump(), chain.dump());
});

test("case 6: a bundle that adds nothing to what was there forfeits its bond, half burned and half for the commons", () => {
  const chain = datanetLab();
  const net = createNet(chain, { admission: Admission.ADMISSION_OPEN });
  const [original, near] = [draftOf(ALICE, "essay"), draftOf(BOB, "essay", 100)];
  const ids = [original, near].map((draft) => commit(chain, net, draft, 1));
  chain.advance();
  for (const [i, draft] of [original, near].entries()) reveal(chain, ids[i] ?? 0n, draft);
  const weights = ids.map((bundleId) => chain.query(Query.methods.bundle, { bundleId }).bundle.weight);
  assert.deepEqual(weights, [1n, 0n]);
  const [supply, alice, bob] = [
    chain.supply(DENOM),
    chain.balance(ALICE.address, DENOM),
    chain.balance(BOB.address, DENOM),
  ];
  chain.advance(130);
  assert.equal(chain.balance(ALICE.address, DENOM), alice + 100n);
  assert.equal(chain.balance(BOB.address, DENOM), bob);
  assert.equal(chain.supply(DENOM), supply - 50n);
  assert.equal(commonsOf(chain), 50n);
  const { state } = chain.query(Query.methods.bundle, { bundleId: ids[1] ?? 0n }).bundle;
  assert.equal(state, BundleState.BUNDLE_STATE_ACCEPTED);
  chain.checkInvariants();
});
