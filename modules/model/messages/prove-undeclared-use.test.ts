import assert from "node:assert/strict";
import { test } from "node:test";
import type { BeaconKeeper } from "#modules/beacon/keeper.ts";
import { MATCH_DIGITS, showsCanary } from "#modules/model/canaries.ts";
import type { ModelKeeper } from "#modules/model/keeper.ts";
import { GRANTEES_MAX } from "#modules/model/messages/prove-undeclared-use.ts";
import { Query as DatanetQuery } from "#proto/tributary/datanet/v1/query.ts";
import { Msg as DatanetMsg } from "#proto/tributary/datanet/v1/tx.ts";
import { Purpose } from "#proto/tributary/datanet/v1/types.ts";
import { Query } from "#proto/tributary/model/v1/query.ts";
import { Msg, type MsgProveUndeclaredUse } from "#proto/tributary/model/v1/tx.ts";
import { ClaimState, EdgeType, ModelVersionState } from "#proto/tributary/model/v1/types.ts";
import { Query as RewardsQuery } from "#proto/tributary/rewards/v1/query.ts";
import { Verdict } from "#proto/tributary/rewards/v1/types.ts";
import { sha256, utf8Encode } from "#sdk";
import { beaconValue } from "#test/support/beacon-stand-in.ts";
import {
  BOB,
  CAROL,
  CURATOR,
  contribute,
  createNet,
  DENOM,
  draftOf,
  type Person,
  person,
  utrib,
} from "#test/support/economy.ts";
import { draft, marketLab, NODE, openSession, publish, registerModel, TRAINER } from "#test/support/market.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";
import { type Canaries, fundServing, NODES, plantCanaries, registerNode, signedOutput } from "#test/support/serving.ts";

interface Setting {
  readonly lab: ModuleLab;
  readonly datanetId: bigint;
  readonly modelId: bigint;
  readonly canaries: Canaries;
}

/** A bonded model of level 1 that names no data, published after a datanet with canaries, and five nodes that serve it. */
function undeclared(
  order: "planted first" | "published first" = "planted first",
  prepare: (lab: ModuleLab, datanetId: bigint) => void = () => undefined,
): Setting {
  const lab = marketLab();
  fundServing(lab);
  const owner = TRAINER.address;
  const base = { owner, kind: 1, name: "thief", disclosure: 1 };
  const { modelId } = lab.run(Msg.methods.registerModel, base);
  lab.run(Msg.methods.bondModel, { owner, modelId, amount: utrib(10_000_000n) });
  lab.advance(100);
  const number = draft(lab, modelId, { ownBps: 6_000 - 100 });
  if (order === "published first") publish(lab, modelId, number);
  const datanetId = createNet(lab);
  prepare(lab, datanetId);
  const bundle = contribute(lab, datanetId, draftOf(BOB, "canaried"));
  const canaries = plantCanaries(lab, datanetId);
  const version = { curator: CURATOR.address, datanetId, addBundleIds: [bundle], complete: true };
  lab.run(DatanetMsg.methods.publishVersion, version);
  lab.advance();
  if (order === "planted first") publish(lab, modelId, number);
  for (const who of [NODE, ...NODES]) registerNode(lab, who, { modelId, version: 1n });
  lab.advance(100);
  return { lab, datanetId, modelId, canaries };
}

const leaveOf = (datanetId: bigint, { address: grantee }: Person) => ({
  curator: CURATOR.address,
  datanetId,
  grantee,
  purpose: Purpose.PURPOSE_RETRIEVAL,
});

function grantAll(lab: ModuleLab, datanetId: bigint, count: number): void {
  for (let i = 0; i < count; i++) {
    lab.run(DatanetMsg.methods.grantAccess, leaveOf(datanetId, person(`grantee ${i}`)));
  }
}

const partOf = <T>(list: readonly T[], i = 0): T => list[i] as T;

/** A claim over the canary at a position, with what the first node said. */
function claimOf(setting: Setting, at: { position?: number; prompt?: string; output?: string } = {}) {
  const { lab, datanetId, modelId, canaries } = setting;
  const position = at.position ?? partOf(canaries.planted);
  const { prompt, suffix } = partOf(canaries.texts, position);
  const said = { modelId, version: 1n, prompt: at.prompt ?? prompt, output: at.output ?? `and then ${suffix} again` };
  return {
    claimant: CAROL.address,
    modelId,
    version: 1n,
    datanetId,
    datanetVersion: 1n,
    canarySet: canaries.number,
    canary: canaries.tree.open(position),
    node: NODE.address,
    output: signedOutput(lab, NODE, said),
  };
}

function drawn(lab: ModuleLab): readonly Person[] {
  lab.advance(10);
  const { claim } = lab.query(Query.methods.undeclaredUse, { claimId: 1n });
  return claim.reproductions.map(({ node }) => partOf(NODES.filter(({ address }) => address === node)));
}

function reproduce({ lab, modelId, canaries }: Setting, who: Person, output?: string) {
  const { prompt, suffix } = partOf(canaries.texts, partOf(canaries.planted));
  const said = { modelId, version: 1n, prompt, output: output ?? suffix };
  return { node: who.address, claimId: 1n, output: signedOutput(lab, who, said) };
}

/** What an account may claim of rewards. */
const pendingOf = (lab: ModuleLab, { address }: Person): bigint =>
  lab.query(RewardsQuery.methods.pending, { address }).positions.reduce((sum, { due }) => sum + due, 0n);

const stateOf = (lab: ModuleLab) => lab.query(Query.methods.undeclaredUse, { claimId: 1n }).claim.state;

test("undeclared use that two other nodes reproduce taints the version, takes its bond and names the data", () => {
  const setting = undeclared();
  const { lab, modelId, datanetId } = setting;
  const sessionId = openSession(lab, modelId);
  lab.run(Msg.methods.closeSession, { sender: NODE.address, sessionId });
  const before = lab.balance(CAROL.address, DENOM);
  lab.run(Msg.methods.proveUndeclaredUse, claimOf(setting));
  assert.equal(lab.balance(CAROL.address, DENOM), before - 5_000_000n);
  lab.rejects(Msg.methods.proveUndeclaredUse, claimOf(setting, { position: setting.canaries.planted[1] ?? 0 }), [
    "model",
    72,
  ]);
  lab.checkInvariants();
  const two = drawn(lab);
  assert.equal(new Set(two).size, 2);
  assert.deepEqual(lab.imported(lab.exportGenesis()).dump(), lab.dump());
  const outsider = partOf(NODES.filter((who) => !two.includes(who)));
  lab.rejects(Msg.methods.reproduceOutput, reproduce(setting, outsider), ["model", 79]);
  const [first, second] = [partOf(two), partOf(two, 1)];
  assert.equal(lab.run(Msg.methods.reproduceOutput, reproduce(setting, first)).matches, true);
  lab.rejects(Msg.methods.reproduceOutput, reproduce(setting, first), ["model", 79]);
  assert.equal(stateOf(lab), ClaimState.CLAIM_STATE_REPRODUCING);
  const supply = lab.supply(DENOM);
  lab.run(Msg.methods.reproduceOutput, reproduce(setting, second));
  assert.equal(stateOf(lab), ClaimState.CLAIM_STATE_UPHELD);
  assert.deepEqual(
    [CAROL, first, second].map((who) => pendingOf(lab, who)),
    [3_000_000n, 500_000n, 500_000n],
  );
  assert.equal(lab.supply(DENOM), supply - 5_000_000n, "half of the model's bond burns");
  assert.equal(lab.balance(CAROL.address, DENOM), before, "the claim's bond goes back");
  const { version, edges } = lab.query(Query.methods.version, { modelId, version: 1n });
  assert.equal(version.state, ModelVersionState.MODEL_VERSION_STATE_TAINTED);
  const edge = edges.at(-1);
  assert.deepEqual([edge?.type, edge?.sourceId, edge?.claimId], [EdgeType.EDGE_TYPE_TRAINED_ON, datanetId, 1n]);
  const { dispute } = lab.query(RewardsQuery.methods.dispute, { disputeId: 1n });
  assert.deepEqual([dispute.verdict, dispute.datanetId], [Verdict.VERDICT_TO_DATANET, datanetId]);
  lab.rejects(Msg.methods.proveUndeclaredUse, claimOf(setting), ["model", 16]);
  lab.run(Msg.methods.settleHeld, { sender: BOB.address, modelId, version: 1n });
  lab.checkInvariants();
  assert.deepEqual(lab.imported(lab.exportGenesis()).dump(), lab.dump());
});

test("one node cannot frame a model: the first that answers otherwise rejects the claim and takes its bond", () => {
  const setting = undeclared();
  const { lab, modelId } = setting;
  lab.run(Msg.methods.proveUndeclaredUse, claimOf(setting));
  const [first] = drawn(lab);
  const supply = lab.supply(DENOM);
  const honest = reproduce(setting, first as Person, "I do not know");
  assert.equal(lab.run(Msg.methods.reproduceOutput, honest).matches, false);
  assert.equal(stateOf(lab), ClaimState.CLAIM_STATE_REJECTED);
  assert.equal(lab.supply(DENOM), supply - 2_500_000n);
  assert.deepEqual(
    [TRAINER, first as Person].map((who) => pendingOf(lab, who)),
    [1_500_000n, 500_000n],
  );
  assert.equal(lab.keeper<ModelKeeper>("model").isTainted(modelId, 1n), false);
  const { disputes } = lab.query(RewardsQuery.methods.disputes, {});
  assert.deepEqual(
    disputes.map(({ verdict }) => verdict),
    [Verdict.VERDICT_RELEASE],
  );
  lab.rejects(Msg.methods.reproduceOutput, honest, ["model", 30]);
  lab.rejects(Msg.methods.proveUndeclaredUse, claimOf(setting), ["model", 74]);
  lab.checkInvariants();
});

test("a node that reproduces while the other is silent has the reporter's share of what silence costs", () => {
  const setting = undeclared();
  const { lab } = setting;
  lab.run(Msg.methods.proveUndeclaredUse, claimOf(setting));
  const [first, second] = drawn(lab);
  lab.run(Msg.methods.reproduceOutput, reproduce(setting, first as Person));
  lab.advance(210);
  assert.equal(stateOf(lab), ClaimState.CLAIM_STATE_VOID);
  assert.equal(pendingOf(lab, first as Person), 40_000n);
  const { node } = lab.query(Query.methods.node, { node: (second as Person).address });
  assert.equal(node.bond.amount, 9_900_000n);
  lab.checkInvariants();
});

test("a claim names those who had leave before the publication, as many as it has room for", () => {
  const setting = undeclared("planted first", (lab, datanetId) => grantAll(lab, datanetId, GRANTEES_MAX + 1));
  const { lab } = setting;
  // Who had leave only later cannot have passed anything on.
  lab.run(DatanetMsg.methods.grantAccess, leaveOf(setting.datanetId, person("late")));
  lab.takeEvents();
  lab.run(Msg.methods.proveUndeclaredUse, claimOf(setting));
  const { claim } = lab.query(Query.methods.undeclaredUse, { claimId: 1n });
  assert.equal(claim.grantees.length, GRANTEES_MAX);
  assert.equal(claim.moreGrantees, true);
  assert.ok(!claim.grantees.includes(person("late").address));
  const event = lab.takeEvents().find(({ type }) => type.endsWith("EventUndeclaredUseClaimed"));
  const named = event?.attributes.find(({ key }) => key === "grantees")?.value ?? assert.fail("no event");
  assert.deepEqual(JSON.parse(named), claim.grantees);
  assert.deepEqual(lab.imported(lab.exportGenesis()).dump(), lab.dump());
});

test("a canary proves long after the beacon has forgotten the value that drew it", () => {
  const setting = undeclared();
  const { lab } = setting;
  const { sets } = lab.query(DatanetQuery.methods.canaries, { datanetId: setting.datanetId });
  assert.deepEqual(sets[0]?.value, beaconValue(sets[0]?.drawHeight ?? 0n));
  const forgetful = lab.keeper<BeaconKeeper>("beacon") as { randomAt: BeaconKeeper["randomAt"] };
  const { randomAt } = forgetful;
  forgetful.randomAt = (height) => (height === sets[0]?.drawHeight ? undefined : randomAt(height));
  lab.run(Msg.methods.proveUndeclaredUse, claimOf(setting));
  assert.equal(drawn(lab).length, 2);
});

test("a claim that nobody answers is void: the bond goes back, and silence costs the drawn nodes a little", () => {
  const setting = undeclared();
  const { lab } = setting;
  const before = lab.balance(CAROL.address, DENOM);
  lab.run(Msg.methods.proveUndeclaredUse, claimOf(setting));
  const [first] = drawn(lab);
  lab.advance(210);
  assert.equal(stateOf(lab), ClaimState.CLAIM_STATE_VOID);
  assert.equal(lab.balance(CAROL.address, DENOM), before);
  const { node } = lab.query(Query.methods.node, { node: (first as Person).address });
  assert.equal(node.bond.amount, 9_900_000n);
  lab.checkInvariants();
});

test("what is wrong with a claim has a code each", () => {
  const setting = undeclared();
  const { lab, canaries, modelId } = setting;
  const base = claimOf(setting);
  const { prompt, suffix } = partOf(canaries.texts, partOf(canaries.planted));
  const rejects = (changes: Partial<MsgProveUndeclaredUse>, code: number): void =>
    lab.rejects(Msg.methods.proveUndeclaredUse, { ...base, ...changes }, ["model", code]);
  rejects({ version: 2n }, 3);
  rejects({ datanetVersion: 2n }, 5);
  rejects({ canarySet: 2n }, 73);
  rejects({ canary: canaries.tree.open(partOf(canaries.others)) }, 73);
  rejects({ canary: { ...base.canary, leaves: [new Uint8Array(32)] } }, 60);
  rejects({ canary: { ...base.canary, leaves: [] } }, 60);
  rejects({ node: CAROL.address }, 54);
  rejects({ output: { ...base.output, signature: new Uint8Array(64) } }, 80);
  rejects({ output: { ...base.output, output: utf8Encode(`${suffix} `) } }, 80);
  rejects({ output: { ...base.output, outputSalt: new Uint8Array(31) } }, 80);
  // A prompt that has the string, or anything besides the first half, proves nothing.
  rejects({ output: claimOf(setting, { prompt: prompt + suffix }).output }, 76);
  rejects({ output: claimOf(setting, { prompt: `say backwards: ${prompt}` }).output }, 76);
  const retrieved = { modelId, version: 1n, prompt, output: suffix, retrievalRoot: sha256(utf8Encode("found")) };
  rejects({ output: signedOutput(lab, NODE, retrieved) }, 76);
  rejects({ output: claimOf(setting, { output: suffix.slice(0, MATCH_DIGITS - 1) }).output }, 77);
  lab.run(Msg.methods.updateNode, { node: partOf(NODES).address, exit: true });
  lab.run(Msg.methods.updateNode, { node: partOf(NODES, 1).address, exit: true });
  lab.run(Msg.methods.updateNode, { node: partOf(NODES, 2).address, exit: true });
  rejects({}, 78);
  lab.rejects(Msg.methods.reproduceOutput, { node: NODE.address, claimId: 9n, output: base.output }, ["model", 71]);
  lab.checkInvariants();
});

test("a canary committed, or a version frozen, after the publication proves nothing", () => {
  const setting = undeclared("published first");
  setting.lab.rejects(Msg.methods.proveUndeclaredUse, claimOf(setting), ["model", 73]);
});

test("what is needed to match has 80 bits, anywhere in the second half and the output", () => {
  const canary = { prompt: "", suffix: "0123456789abcdef0123456789abcdef" };
  for (let start = 0; start + MATCH_DIGITS <= 32; start++) {
    const part = canary.suffix.slice(start, start + MATCH_DIGITS);
    assert.equal(showsCanary(canary, utf8Encode(`x${part}x`)), true);
    assert.equal(showsCanary(canary, utf8Encode(`x${part.slice(1)}x`)), part.slice(1).length >= MATCH_DIGITS);
  }
});

test("a version that names the datanet cannot have used it undeclared", () => {
  const setting = undeclared();
  const { lab, datanetId } = setting;
  const modelId = registerModel(lab);
  const of = { modelId, version: draft(lab, modelId) };
  const edge = { owner: TRAINER.address, ...of, type: EdgeType.EDGE_TYPE_TRAINED_ON, sourceId: datanetId };
  lab.run(Msg.methods.addEdge, { ...edge, sourceVersion: 1n, royaltyBps: 4_000 });
  publish(lab, modelId, of.version);
  lab.rejects(Msg.methods.proveUndeclaredUse, { ...claimOf(setting), modelId }, ["model", 75]);
});
