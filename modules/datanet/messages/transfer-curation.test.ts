import assert from "node:assert/strict";
import { test } from "node:test";
import type { DatanetKeeper } from "#modules/datanet/keeper.ts";
import { Query } from "#proto/tributary/datanet/v1/query.ts";
import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { BundleState, type Policy, Privacy } from "#proto/tributary/datanet/v1/types.ts";
import { sha256, utf8Encode } from "#sdk";
import { changeParams, datanetLab } from "#test/support/datanet-lab.ts";
import {
  ALICE,
  BOB,
  CAROL,
  CURATOR,
  commit,
  createNet,
  DAVE,
  draftOf,
  policyOf,
  publishedNet,
  reveal,
  revealOf,
} from "#test/support/economy.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";

const HASH = sha256(utf8Encode("root"));
const choose = (voter: string, newCurator = DAVE.address) => ({ voter, datanetId: 1n, newCurator });
const curatorOf = (chain: ModuleLab): string => chain.query(Query.methods.datanet, { datanetId: 1n }).datanet.curator;

function silent(): ModuleLab {
  const chain = datanetLab();
  const { params } = chain.query(Query.methods.params, {});
  changeParams(chain, { challenges: { ...params.challenges, silenceWindow: 30n } });
  publishedNet(chain);
  return chain;
}

test("contributors replace a curator who is silent, by more than half of what they brought", () => {
  const chain = silent();
  chain.rejects(Msg.methods.transferCuration, choose(ALICE.address), ["datanet", 59]);
  chain.advance(31);
  chain.rejects(Msg.methods.transferCuration, choose(DAVE.address), ["datanet", 60]);
  chain.rejects(Msg.methods.transferCuration, { ...choose(ALICE.address), datanetId: 9n }, ["datanet", 2]);
  assert.equal(chain.run(Msg.methods.transferCuration, choose(ALICE.address, CAROL.address)).transferred, false);
  // Changing one's mind takes the first choice back, voting twice counts once.
  for (let i = 0; i < 3; i++)
    assert.equal(chain.run(Msg.methods.transferCuration, choose(ALICE.address)).transferred, false);
  assert.deepEqual(chain.imported(chain.exportGenesis()).dump(), chain.dump());
  assert.equal(chain.run(Msg.methods.transferCuration, choose(BOB.address, CAROL.address)).transferred, false);
  assert.equal(curatorOf(chain), CURATOR.address);
  assert.equal(chain.run(Msg.methods.transferCuration, choose(BOB.address)).transferred, true);
  assert.equal(curatorOf(chain), DAVE.address);
  chain.rejects(Msg.methods.transferCuration, choose(CAROL.address), ["datanet", 59]);
  chain.checkInvariants();
});

test("a curator who does anything ends the vote, and old votes count for nothing in the next silence", () => {
  const chain = silent();
  chain.advance(31);
  chain.run(Msg.methods.transferCuration, choose(ALICE.address));
  const policy = policyOf();
  chain.run(Msg.methods.updateDatanet, { curator: CURATOR.address, datanetId: 1n, state: 1, policy });
  chain.rejects(Msg.methods.transferCuration, choose(BOB.address), ["datanet", 59]);
  chain.advance(31);
  assert.equal(chain.run(Msg.methods.transferCuration, choose(BOB.address)).transferred, false);
  assert.equal(curatorOf(chain), CURATOR.address);
});

test("canaries are committed before the value that plants some of them", () => {
  const chain = datanetLab();
  createNet(chain);
  const base = { curator: CURATOR.address, datanetId: 1n, root: HASH, count: 100 };
  chain.rejects(Msg.methods.commitCanaries, { ...base, curator: BOB.address }, ["datanet", 6]);
  chain.rejects(Msg.methods.commitCanaries, { ...base, root: new Uint8Array(3) }, ["datanet", 10]);
  chain.rejects(Msg.methods.commitCanaries, { ...base, count: 1 }, ["datanet", 61]);
  chain.rejects(Msg.methods.commitCanaries, { ...base, count: 65_537 }, ["datanet", 61]);
  const { number, drawHeight } = chain.run(Msg.methods.commitCanaries, base);
  assert.ok(number === 1n && drawHeight > chain.height());
  assert.equal(chain.run(Msg.methods.commitCanaries, base).number, 2n);
  assert.deepEqual(chain.keeper<DatanetKeeper>("datanet").canaries(1n, 1n)?.root, HASH);
  assert.equal(chain.query(Query.methods.canaries, { datanetId: 1n }).sets.length, 2);
  assert.deepEqual(chain.imported(chain.exportGenesis()).dump(), chain.dump());
});

const committee = (changes: Partial<Policy> = {}): Partial<Policy> => ({
  privacy: Privacy.PRIVACY_COMMITTEE,
  auditors: [ALICE.address, BOB.address, CAROL.address],
  auditorsNeeded: 2,
  ...changes,
});

test("where only auditors see the items, so many of them let a bundle in, for three times the bond", () => {
  const chain = datanetLab();
  const net = createNet(chain, committee());
  const drafts = [draftOf(DAVE, "one"), draftOf(DAVE, "two")];
  for (const draft of drafts) commit(chain, net, draft);
  chain.advance();
  for (const [i, draft] of drafts.entries()) reveal(chain, BigInt(i + 1), draft);
  assert.equal(chain.query(Query.methods.bundle, { bundleId: 1n }).bundle.bond.amount, 3_000n);
  const word = (curator: string, bundleId: bigint, accept: boolean): number =>
    chain.run(Msg.methods.reviewBundle, { curator, bundleId, accept }).state;
  const curator = { curator: CURATOR.address, bundleId: 1n, accept: true };
  chain.rejects(Msg.methods.reviewBundle, curator, ["datanet", 62]);
  assert.equal(word(ALICE.address, 1n, true), BundleState.BUNDLE_STATE_REVEALED);
  assert.equal(word(ALICE.address, 1n, true), BundleState.BUNDLE_STATE_REVEALED);
  assert.equal(word(BOB.address, 1n, false), BundleState.BUNDLE_STATE_REVEALED);
  assert.equal(word(BOB.address, 1n, true), BundleState.BUNDLE_STATE_ACCEPTED);
  word(ALICE.address, 2n, false);
  assert.equal(word(CAROL.address, 2n, false), BundleState.BUNDLE_STATE_REJECTED);
  chain.checkInvariants();
  assert.deepEqual(chain.imported(chain.exportGenesis()).dump(), chain.dump());
});

test("a sketch is kept back only where items are private, and for twice the bond; statistics have their root", () => {
  const chain = datanetLab();
  const open = createNet(chain);
  const draft = draftOf(ALICE, "secret");
  const base = {
    contributor: ALICE.address,
    commitment: HASH,
    items: 10,
    sizeBytes: 1n,
    licenseId: 1n,
    withoutSketch: true,
  };
  chain.rejects(Msg.methods.commitBundle, { ...base, datanetId: open }, ["datanet", 63]);
  const net = createNet(chain, { licenseId: 1n, privacy: Privacy.PRIVACY_STATISTICS });
  const id = commit(chain, net, draft);
  const blind = chain.run(Msg.methods.commitBundle, { ...base, datanetId: net, licenseId: 1n }).bundleId;
  assert.equal(chain.query(Query.methods.bundle, { bundleId: blind }).bundle.bond.amount, 2_000n);
  chain.advance();
  const message = revealOf(id, draft);
  chain.rejects(Msg.methods.revealBundle, message, ["datanet", 10]);
  chain.rejects(Msg.methods.revealBundle, { ...message, statisticsRoot: HASH, sketch: new Uint8Array(0) }, [
    "datanet",
    20,
  ]);
  chain.run(Msg.methods.revealBundle, { ...message, statisticsRoot: HASH });
  assert.deepEqual(chain.query(Query.methods.bundle, { bundleId: id }).bundle.statisticsRoot, HASH);
  chain.checkInvariants();
});

test("a committee that could not decide is no policy", () => {
  const chain = datanetLab();
  createNet(chain);
  const base = { curator: CURATOR.address, name: "n" };
  for (const changes of [
    { privacy: 9 as Policy["privacy"] },
    committee({ auditors: [], auditorsNeeded: 0 }),
    committee({ auditorsNeeded: 4 }),
    committee({ auditorsNeeded: 0 }),
    committee({ auditors: [ALICE.address, ALICE.address] }),
    committee({ admission: 1 }),
    { auditors: [ALICE.address] },
  ]) {
    chain.rejects(Msg.methods.createDatanet, { ...base, policy: policyOf(changes) }, ["datanet", 11]);
  }
});
