import assert from "node:assert/strict";
import { test } from "node:test";
import { Query } from "#proto/tributary/datanet/v1/query.ts";
import { Msg } from "#proto/tributary/datanet/v1/tx.ts";
import { MethodTerms, type Policy } from "#proto/tributary/datanet/v1/types.ts";
import { datanetLab } from "#test/support/datanet-lab.ts";
import { ALICE, CURATOR, createNet, DENOM, person, policyOf, utrib } from "#test/support/economy.ts";
import { WINDOW_LIMIT } from "../params.ts";

const lab = datanetLab;

test("a datanet opens with its curator and policy, and the fee burns", () => {
  const chain = lab();
  const supply = chain.supply(DENOM);
  const id = createNet(chain);
  const { datanet } = chain.query(Query.methods.datanet, { datanetId: id });
  assert.equal(datanet.curator, CURATOR.address);
  assert.deepEqual(datanet.policy, policyOf());
  assert.equal(chain.supply(DENOM), supply - 1_000_000n);
  assert.equal(chain.query(Query.methods.datanets, {}).datanets.length, 1);
  chain.checkInvariants();
});

test("what is wrong with a datanet has a code each", () => {
  const chain = lab();
  createNet(chain);
  const base = { curator: CURATOR.address, name: "n", policy: policyOf() };
  const rejects = (changes: object, code: number): void =>
    chain.rejects(Msg.methods.createDatanet, { ...base, ...changes }, ["datanet", code]);
  rejects({ name: "" }, 9);
  rejects({ name: "n".repeat(257) }, 9);
  rejects({ metadataUri: "é".repeat(129) }, 9);
  rejects({ metadataHash: new Uint8Array(31) }, 10);
  rejects({ policy: policyOf({ licenseId: 9n }) }, 4);
  for (const policy of [
    { modality: 0 },
    { admission: 9 },
    { bundleFee: utrib(999n) },
    { itemFee: { denom: "other", amount: 10n } },
    { itemBond: utrib(-1n) },
    { bondWindow: 19n },
    { meritRequired: true, bondWindow: 1_999n },
    { curatorBps: 501 },
    { encoderHash: new Uint8Array(5) },
    { terms: MethodTerms.create({ dimension: 4_097 }) },
    { terms: MethodTerms.create({ classes: 1 }) },
    { terms: MethodTerms.create({ classes: 17 }) },
    { terms: MethodTerms.create({ ridgeLambda: (1n << 31n) + 1n }) },
    { terms: MethodTerms.create({ ridgeFractionBits: 31 }) },
    { terms: MethodTerms.create({ ridgeToleranceMax: (1n << 62n) + 1n }) },
    { terms: MethodTerms.create({ neighboursListed: 65 }) },
    { terms: MethodTerms.create({ neighbours: 11, neighboursListed: 10 }) },
  ]) {
    rejects({ policy: policyOf(policy) }, 11);
  }
  chain.rejects(Msg.methods.createDatanet, { ...base, curator: person("nobody").address }, ["sdk", 5]);
});

test("a licence must name known purposes once, and its text by a hash", () => {
  const chain = lab();
  const base = { registrar: ALICE.address, name: "l", purposes: [1, 2] };
  const rejects = (changes: object, code: number): void =>
    chain.rejects(Msg.methods.registerLicense, { ...base, ...changes }, ["datanet", code]);
  rejects({ name: "" }, 9);
  rejects({ uri: "u".repeat(300) }, 9);
  rejects({ textHash: new Uint8Array(1) }, 10);
  rejects({ purposes: [] }, 12);
  rejects({ purposes: [1, 1] }, 12);
  rejects({ purposes: [0] }, 12);
  rejects({ purposes: [77] }, 12);
  rejects({ royaltyMinBps: 10_001 }, 12);
  const { licenseId } = chain.run(Msg.methods.registerLicense, base);
  assert.deepEqual(chain.query(Query.methods.license, { licenseId }).license.purposes, [1, 2]);
  assert.equal(chain.query(Query.methods.licenses, {}).licenses.length, 1);
});

test("a curator changes policy and state, nobody else does", () => {
  const chain = lab();
  const datanetId = createNet(chain);
  const base = { curator: CURATOR.address, datanetId, state: 2, policy: policyOf({ bondWindow: 30n }) };
  chain.rejects(Msg.methods.updateDatanet, { ...base, curator: ALICE.address }, ["datanet", 6]);
  chain.rejects(Msg.methods.updateDatanet, { ...base, datanetId: 9n }, ["datanet", 2]);
  chain.rejects(Msg.methods.updateDatanet, { ...base, state: 0 }, ["datanet", 27]);
  chain.rejects(Msg.methods.updateDatanet, { ...base, metadataUri: "u".repeat(257) }, ["datanet", 9]);
  chain.rejects(Msg.methods.updateDatanet, { ...base, metadataHash: new Uint8Array(1) }, ["datanet", 10]);
  chain.rejects(Msg.methods.updateDatanet, { ...base, policy: policyOf({ modality: 2 }) }, ["datanet", 11]);
  chain.run(Msg.methods.updateDatanet, base);
  const { datanet } = chain.query(Query.methods.datanet, { datanetId });
  assert.deepEqual([datanet.state, datanet.policy.bondWindow], [2, 30n]);
});

test("a datanet may ask for merit when bonds stay long enough for it to be shown", () => {
  const chain = lab();
  const datanetId = createNet(chain, { meritRequired: true, bondWindow: 2_000n });
  const policyNow = (): Policy => chain.query(Query.methods.datanet, { datanetId }).datanet.policy;
  assert.equal(policyNow().meritRequired, true);
  const base = { curator: CURATOR.address, datanetId, state: 1 };
  const short = policyOf({ meritRequired: true, bondWindow: 150n });
  chain.rejects(Msg.methods.updateDatanet, { ...base, policy: short }, ["datanet", 11]);
  chain.run(Msg.methods.updateDatanet, { ...base, policy: policyOf({ bondWindow: 150n }) });
  assert.equal(policyNow().meritRequired, false);
  const { params } = chain.query(Query.methods.params, {});
  chain.run(Msg.methods.updateParams, {
    authority: chain.wiring.authority,
    params: { ...params, meritWindowMin: 150n },
  });
  chain.run(Msg.methods.updateDatanet, { ...base, policy: short });
  assert.deepEqual([policyNow().meritRequired, policyNow().bondWindow], [true, 150n]);
});

test("only governance changes parameters, and only within bounds", () => {
  const chain = lab();
  const { params } = chain.query(Query.methods.params, {});
  const authority = chain.wiring.authority;
  chain.rejects(Msg.methods.updateParams, { authority: ALICE.address, params }, ["gov", 13]);
  for (const change of [
    { curatorBpsMax: 501 },
    { revealWindow: 0n },
    { bundleItemsMax: 0 },
    { relationBps: 8_000 },
    { duplicateBps: 10_001 },
    { versionBundlesMax: 8_193 },
    { itemFeeMin: { denom: "!", amount: 1n } },
    { meritWindowMin: 0n },
    { meritWindowMin: WINDOW_LIMIT + 1n },
  ]) {
    chain.rejects(Msg.methods.updateParams, { authority, params: { ...params, ...change } }, ["datanet", 28]);
  }
  chain.run(Msg.methods.updateParams, { authority, params: { ...params, revealWindow: 5n } });
  assert.equal(chain.query(Query.methods.params, {}).params.revealWindow, 5n);
});
