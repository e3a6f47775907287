import assert from "node:assert/strict";
import { test } from "node:test";
import { amountFromMinimal } from "#kernels/domain.ts";
import { partsTree } from "#kernels/receipts.ts";
import type { Opening } from "#proto/tributary/attribution/v1/challenges.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { BatchState, OpenedTree } from "#proto/tributary/attribution/v1/types.ts";
import type { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";
import { assertDefined } from "#sdk";
import { claimEvidence, distribute } from "#test/attacks/payouts.ts";
import { batchOf, type ClaimMarket } from "#test/support/claims.ts";
import {
  DRAW_BPS,
  largeMarket,
  prepareDrawn,
  prepareUndrawn,
  settleDrawn,
  submitUndrawn,
} from "#test/support/drawn-claims.ts";
import { ALICE, BOB, CAROL } from "#test/support/economy.ts";
import { ATTRIBUTOR, setParams } from "#test/support/market.ts";

type Opened = NonNullable<Opening["bytes"]>;

const bondOf = ({ lab }: ClaimMarket): bigint =>
  lab.query(Query.methods.attributor, { address: ATTRIBUTOR.address }).attributor.bond.amount;

test("uses are committed to, drawn, attributed, opened and paid: the drawn ones divide the whole", () => {
  const market = largeMarket();
  const { lab, datanetId } = market;
  setParams(lab, { sampleCount: 4 });
  const undrawn = prepareUndrawn(market);
  const batchId = submitUndrawn(market, undrawn);
  const writes = lab.lastWrites();
  assert.ok(writes <= 8, `${writes} writes`);
  const { attributor } = undrawn.message;
  const waiting = batchOf(lab, batchId);
  assert.deepEqual(
    [waiting.state, waiting.drawn, waiting.sampleCount],
    [BatchState.BATCH_STATE_SUBMITTED, undefined, 0],
  );
  const data = waiting.parts.reduce((sum, { amount }) => sum + amount, 0n);
  // One of about 86 drawn uses moves five times what one of all 430 moves.
  const gain = (data * 3_000n * 10_000n + 430n * 3_000n * 2_000n - 1n) / (430n * 3_000n * 2_000n);
  assert.equal(waiting.bond, gain * 396n + (gain * 396n + 1n) / 2n);
  assert.deepEqual(lab.query(Query.methods.sampledLeaves, { batchId }).uses, []);
  lab.rejects(Msg.methods.openSampledLeaves, { attributor, batchId, openings: [undrawn.committed.tree.open(0)] }, [
    "attribution",
    21,
  ]);
  assert.deepEqual(lab.imported(lab.exportGenesis()).exportGenesis(), lab.exportGenesis());

  const claim = prepareDrawn(market, { batchId, artefactId: undrawn.artefactId });
  assert.ok(claim.positions.length > 60 && claim.positions.length < 120);
  const answer = lab.run(Msg.methods.settleSample, claim.message);
  assert.equal(answer.state, BatchState.BATCH_STATE_SUBMITTED);
  assert.ok(lab.lastWrites() <= 8);
  lab.rejects(Msg.methods.settleSample, claim.message, ["attribution", 21]);
  assert.deepEqual(lab.imported(lab.exportGenesis()).exportGenesis(), lab.exportGenesis());
  lab.advance(5);
  const { uses } = lab.query(Query.methods.sampledLeaves, { batchId });
  assert.ok(uses.length === 4 && uses.every((use) => use < BigInt(claim.positions.length)));
  const wrong = uses.map((use) => undrawn.committed.tree.open(Number(use)));
  lab.rejects(Msg.methods.openSampledLeaves, { attributor, batchId, openings: wrong }, ["attribution", 46]);
  const openings = uses.map((use) => claim.tree.open(Number(use)));
  const opened = lab.run(Msg.methods.openSampledLeaves, { attributor, batchId, openings });
  assert.equal(opened.state, BatchState.BATCH_STATE_WINDOW);
  lab.checkInvariants();
  lab.advance(21);
  assert.equal(batchOf(lab, batchId).state, BatchState.BATCH_STATE_FINAL);
  const tree = distribute(market, [claim.pairs]);
  assert.equal(tree.root.sum, data);
  const paid = [ALICE, BOB, CAROL].map((who) => claimEvidence({ lab, datanetId }, tree, who));
  assert.ok(paid.every((amount) => amount > 0n));
  lab.checkInvariants();
});

test("an attributor that does not settle what was drawn loses the bond, and contributors are paid by prior", () => {
  const market = largeMarket();
  const { lab } = market;
  const undrawn = prepareUndrawn(market);
  const before = bondOf(market);
  const batchId = submitUndrawn(market, undrawn);
  const { bond } = batchOf(lab, batchId);
  const { message } = prepareDrawn(market, { batchId, artefactId: undrawn.artefactId });
  lab.advance(18);
  const failed = batchOf(lab, batchId);
  assert.deepEqual([failed.state, failed.failure], [BatchState.BATCH_STATE_FAILED, "drawn uses were not settled"]);
  assert.equal(before - bondOf(market), bond);
  lab.rejects(Msg.methods.settleSample, message, ["attribution", 21]);
  lab.checkInvariants();
});

test("what is wrong with a batch to draw from, and with what was drawn, has a code each", () => {
  const market = largeMarket();
  const { lab } = market;
  const undrawn = prepareUndrawn(market);
  const refuses = (changes: object, code: number): void =>
    lab.rejects(Msg.methods.submitBatch, { ...undrawn.message, ...changes }, ["attribution", code]);
  for (const settleBps of [99, 10_000, 20_000]) refuses({ settleBps }, 66);
  // Of 430 uses like the dearest, 64 are expected to be drawn with a chance of 1,489 bps, but not with one less.
  refuses({ settleBps: 1_488 }, 66);
  refuses({ useFeeMax: 0n }, 66);
  const shares = { hash: undrawn.message.receiptsRoot, sum: 1n, count: 1n };
  for (const changes of [{ shares }, { artefactIds: [1n] }, { familiesHeight: 1n }]) refuses(changes, 67);
  refuses({ receiptsRoot: new Uint8Array(31) }, 19);
  setParams(lab, { settleBpsMin: 0 });
  refuses({}, 66);
  setParams(lab, { settleBpsMin: DRAW_BPS });
  const batchId = submitUndrawn(market, undrawn);
  const { attributor } = undrawn.message;
  lab.rejects(Msg.methods.settleSample, { attributor, batchId }, ["attribution", 47]);
  const { message } = prepareDrawn(market, { batchId, artefactId: undrawn.artefactId });
  const rejects = (changes: object, code: number): void =>
    lab.rejects(Msg.methods.settleSample, { ...message, ...changes }, ["attribution", code]);
  rejects({ batchId: 9n }, 20);
  rejects({ attributor: ALICE.address }, 2);
  rejects({ root: new Uint8Array(33) }, 19);
  for (const uses of [0n, 431n]) rejects({ uses }, 68);
  for (const fees of [0n, 430n * 3_000n + 1n]) rejects({ fees }, 68);
  rejects({ shares: { ...message.shares, sum: message.shares.sum + 1n } }, 18);
  rejects({ shares: { ...message.shares, count: 0n } }, 19);
  rejects({ artefactIds: [2n] }, 30);
  rejects({ artefactIds: [1n, 2n, 3n, 4n, 5n, 6n, 7n, 8n, 9n] }, 60);
  rejects({ familiesHeight: lab.height() }, 63);
  lab.run(Msg.methods.settleSample, message);
  lab.checkInvariants();
});

test("bytes of drawn uses can be asked for, of others only what was committed to", () => {
  const market = largeMarket();
  const { lab, datanetId } = market;
  const undrawn = prepareUndrawn(market);
  const batchId = submitUndrawn(market, undrawn);
  const target = { claim: { kind: "batchId", value: batchId } } as const;
  const ask = { requester: BOB.address, target, index: 3n, part: 0 };
  const { OPENED_TREE_DRAWN, OPENED_TREE_USES, OPENED_TREE_RECEIVERS } = OpenedTree;
  const refuses = (request: object): void =>
    lab.rejects(Msg.methods.openRequest, { ...ask, ...request }, ["attribution", 43]);
  refuses({ tree: OPENED_TREE_DRAWN });
  refuses({ tree: OPENED_TREE_RECEIVERS, datanetId });
  const claim = prepareDrawn(market, { batchId, artefactId: undrawn.artefactId });
  lab.run(Msg.methods.settleSample, claim.message);
  refuses({ tree: OPENED_TREE_DRAWN, index: BigInt(claim.positions.length) });
  refuses({ tree: OPENED_TREE_RECEIVERS, datanetId, index: BigInt(claim.positions.length) });
  const attributor = ATTRIBUTOR.address;
  const answers = (request: object, right: Opened, wrong: Opened): void => {
    const { requestId } = lab.run(Msg.methods.openRequest, { ...ask, ...request });
    const answer = { attributor, requestId };
    lab.rejects(Msg.methods.answerOpenRequest, { ...answer, opening: { bytes: wrong } }, ["attribution", 46]);
    lab.run(Msg.methods.answerOpenRequest, { ...answer, opening: { bytes: right } });
  };
  const drawn = { kind: "leaves", value: claim.tree.open(3) } as const;
  const all = { kind: "leaves", value: undrawn.committed.tree.open(3) } as const;
  answers({ tree: OPENED_TREE_DRAWN }, drawn, all);
  answers({ tree: OPENED_TREE_USES }, all, drawn);
  const part = partsTree(claim.domain, claim.uses[3]?.parts ?? []).open(0);
  const receivers = assertDefined(claim.receivers[3]?.get(datanetId), "use has no receivers");
  const list = (use: RangeOpening): Opened => ({ kind: "receivers", value: { use, part, receivers } });
  answers({ tree: OPENED_TREE_RECEIVERS, datanetId }, list(drawn.value), list(all.value));
  lab.checkInvariants();
});

test("a drawn use is explained by its own amounts, another by not being drawn", () => {
  const market = largeMarket();
  const { lab, datanetId } = market;
  const claim = settleDrawn(market);
  const { batchId } = claim;
  const at = 5;
  const position = BigInt(claim.positions[at] ?? 0);
  const use = claim.tree.open(at);
  const part = partsTree(claim.domain, claim.uses[at]?.parts ?? []).open(0);
  const receivers = assertDefined(claim.receivers[at]?.get(datanetId), "use has no receivers");
  const answer = lab.query(Query.methods.explain, { batchId, use, part, receivers });
  const given = answer.shares.reduce((sum, { amount }) => sum + (amountFromMinimal(amount) ?? 0n), 0n);
  assert.deepEqual([answer.notDrawn, answer.fee, answer.evidence], [false, 3_000n, given]);
  assert.ok(given > 0n);
  assert.equal(lab.query(Query.methods.leaf, { batchId, use }).position, position);

  const other = claim.committed.uses.findIndex((_, i) => !claim.isDrawn(BigInt(i)));
  const shown = claim.committed.tree.open(other);
  const read = lab.query(Query.methods.leaf, { batchId, use: shown });
  assert.deepEqual([read.valid, read.position], [true, BigInt(other)]);
  const none = lab.query(Query.methods.explain, { batchId, use: shown });
  assert.deepEqual([none.notDrawn, none.fee, none.evidence, none.shares], [true, 3_000n, 0n, []]);
  const hidden = claim.committed.tree.open(Number(position));
  assert.throws(() => lab.query(Query.methods.explain, { batchId, use: hidden, part, receivers }));
});
