import assert from "node:assert/strict";
import { test } from "node:test";
import type { DatanetKeeper } from "#modules/datanet/keeper.ts";
import { Query } from "#proto/tributary/datanet/v1/query.ts";
import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { Purpose } from "#proto/tributary/datanet/v1/types.ts";
import { changeParams, datanetLab } from "#test/support/datanet-lab.ts";
import { ALICE, BOB, CURATOR, commit, createNet, draftOf, policyOf } from "#test/support/economy.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";

const { PURPOSE_TRAINING: TRAINING, PURPOSE_RETRIEVAL: RETRIEVAL } = Purpose;
const check = (chain: ModuleLab, purpose: number = TRAINING, grantee = BOB.address): boolean =>
  chain.query(Query.methods.consentCheck, { datanetId: 1n, grantee, purpose }).allowed;

test("a leave holds for its purpose until it expires or is taken back", () => {
  const chain = datanetLab();
  createNet(chain);
  const base = { curator: CURATOR.address, datanetId: 1n, grantee: BOB.address, purpose: TRAINING };
  assert.equal(check(chain), false);
  chain.run(Msg.methods.grantAccess, { ...base, expiresHeight: 5n });
  assert.ok(check(chain) && !check(chain, RETRIEVAL) && !check(chain, TRAINING, ALICE.address));
  assert.deepEqual(chain.imported(chain.exportGenesis()).dump(), chain.dump());
  chain.advance(4);
  assert.equal(check(chain), true);
  chain.advance();
  assert.equal(check(chain), false);
  chain.run(Msg.methods.grantAccess, base);
  assert.equal(check(chain), true);
  chain.run(Msg.methods.revokeAccess, base);
  assert.equal(check(chain), false);
  chain.rejects(Msg.methods.revokeAccess, base, ["datanet", 50]);
  chain.rejects(Msg.methods.revokeAccess, { ...base, purpose: RETRIEVAL }, ["datanet", 50]);
  chain.rejects(Msg.methods.revokeAccess, { ...base, curator: BOB.address }, ["datanet", 6]);
  chain.rejects(Msg.methods.grantAccess, { ...base, curator: BOB.address }, ["datanet", 6]);
  chain.rejects(Msg.methods.grantAccess, { ...base, expiresHeight: 1n }, ["datanet", 51]);
});

test("no leave goes beyond the licence, and an expired licence allows nothing new", () => {
  const chain = datanetLab();
  createNet(chain);
  const narrow = { registrar: CURATOR.address, name: "narrow", purposes: [TRAINING], expiresHeight: 3n };
  chain.rejects(Msg.methods.registerLicense, { ...narrow, expiresHeight: 1n }, ["datanet", 51]);
  const { licenseId } = chain.run(Msg.methods.registerLicense, narrow);
  chain.run(Msg.methods.updateDatanet, {
    curator: CURATOR.address,
    datanetId: 1n,
    state: 1,
    policy: policyOf({ licenseId }),
  });
  const base = { curator: CURATOR.address, datanetId: 1n, grantee: BOB.address, purpose: RETRIEVAL };
  chain.rejects(Msg.methods.grantAccess, base, ["datanet", 49]);
  chain.run(Msg.methods.grantAccess, { ...base, purpose: TRAINING });
  chain.advance(3);
  assert.equal(check(chain), false);
  const message = {
    contributor: ALICE.address,
    datanetId: 1n,
    commitment: new Uint8Array(32),
    items: 1,
    sizeBytes: 1n,
    licenseId,
  };
  chain.rejects(Msg.methods.commitBundle, message, ["datanet", 13]);
});

test("who ever had leave is known, in order, whatever became of the leave", () => {
  const chain = datanetLab();
  createNet(chain);
  const grant = (grantee: string, purpose: number = TRAINING): void => {
    chain.run(Msg.methods.grantAccess, { curator: CURATOR.address, datanetId: 1n, grantee, purpose });
  };
  const named = (height: bigint, most = 32) =>
    chain.keeper<DatanetKeeper>("datanet").granteesBefore(1n, { height, most });
  grant(BOB.address);
  chain.advance();
  grant(ALICE.address, RETRIEVAL);
  chain.advance();
  chain.run(Msg.methods.revokeAccess, {
    curator: CURATOR.address,
    datanetId: 1n,
    grantee: BOB.address,
    purpose: TRAINING,
  });
  // Neither a second purpose nor a second leave makes anybody later.
  grant(BOB.address);
  grant(ALICE.address);
  assert.deepEqual(named(9n), { grantees: [BOB.address, ALICE.address], isMore: false });
  assert.deepEqual(named(9n, 1), { grantees: [BOB.address], isMore: true });
  assert.deepEqual(named(2n), { grantees: [BOB.address], isMore: false });
  assert.deepEqual(named(1n), { grantees: [], isMore: false });
  assert.deepEqual(chain.imported(chain.exportGenesis()).dump(), chain.dump());
});

test("case 5: quotas bound what one account and one datanet take in a window", () => {
  const chain = datanetLab();
  changeParams(chain, { quotas: { window: 10n, datanetBundles: 3, accountBundles: 2 } });
  createNet(chain);
  commit(chain, 1n, draftOf(ALICE, "a"));
  commit(chain, 1n, draftOf(ALICE, "b"));
  assert.throws(() => commit(chain, 1n, draftOf(ALICE, "c")), /no more bundles/);
  commit(chain, 1n, draftOf(BOB, "d"));
  assert.throws(() => commit(chain, 1n, draftOf(BOB, "e")), /no more bundles/);
  assert.deepEqual(chain.imported(chain.exportGenesis()).dump(), chain.dump());
  chain.advance(10);
  commit(chain, 1n, draftOf(ALICE, "c"));
  chain.checkInvariants();
});
