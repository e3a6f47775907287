import assert from "node:assert/strict";
import { test } from "node:test";
import { findShareFraud } from "#attribution/methods/ridge/find-share-fraud.ts";
import { openingOfWeights } from "#attribution/methods/ridge/prove.ts";
import type { PublishedRidgeQuality } from "#attribution/methods/ridge/retrain.ts";
import { assertDefined } from "#lib/assert.ts";
import type { Opening } from "#proto/tributary/attribution/v1/challenges.ts";
import { GenesisState } from "#proto/tributary/attribution/v1/genesis.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { BatchState, Method, OpenedTree } from "#proto/tributary/attribution/v1/types.ts";
import { Msg as DatanetMsg } from "#proto/tributary/datanet/v1/tx.ts";
import { batchOf, prepareUses, sellUses, submitUses } from "#test/attacks/attributed-market.ts";
import { bondOf } from "#test/attacks/challenges.ts";
import { askDigits, certifyDigits, commitQuestions } from "#test/attacks/digit-certificates.ts";
import { commitHead, type DigitMarket, digitMarket } from "#test/attacks/digit-market.ts";
import { headUses } from "#test/attacks/digit-uses.ts";
import { SEED_BLOCKS } from "#test/support/certificates.ts";
import { CHALLENGER } from "#test/support/claims.ts";
import { CURATOR, utrib } from "#test/support/economy.ts";
import { ATTRIBUTOR } from "#test/support/market.ts";

const attributor = ATTRIBUTOR.address;
const method = Method.METHOD_RIDGE_HEAD;
const [WINDOW, USES] = [20, 20];

type Bytes = NonNullable<Opening["bytes"]>;

interface Measured {
  readonly market: DigitMarket;
  readonly artefactId: bigint;
  readonly published: PublishedRidgeQuality;
}

/** A head measured by chosen questions, or by those that a random value draws. */
function measured(isDrawn: boolean): Measured {
  const market = digitMarket();
  const artefactId = commitHead(market, market.head);
  const asked = isDrawn ? askDigits(market) : undefined;
  const seedHeight = commitQuestions(market, asked);
  market.lab.advance(SEED_BLOCKS);
  const published = certifyDigits(market, { artefactId, seedHeight, ...(asked && { asked }) });
  return { market, artefactId, published };
}

/** Publishes a certificate, with the curator's word for its questions unless nobody gives it. */
function submit({ market, published }: Measured, isVouchedFor = true): bigint {
  const { lab, datanetId } = market;
  const root = published.quality.evaluationRoot;
  if (isVouchedFor) lab.run(DatanetMsg.methods.approveQuestions, { curator: CURATOR.address, datanetId, root });
  return lab.run(Msg.methods.submitCertificate, { attributor, quality: published.quality }).certificateId;
}

function gatesNow({ market, artefactId }: Measured): bigint {
  return market.lab.query(Query.methods.artefact, { artefactId }).gateCertificateId;
}

test("gates count once their certificate is final, and a batch goes by those of the height of its families", () => {
  const made = measured(true);
  const { market, artefactId, published } = made;
  const { lab, owners, head } = market;
  const certificateId = submit(made);
  assert.equal(gatesNow(made), 0n);
  lab.advance(WINDOW - 1);
  assert.equal(gatesNow(made), 0n);
  lab.advance(1);
  assert.equal(gatesNow(made), certificateId);

  const { gates } = published.retraining.gating;
  const listed = (of: readonly number[] | undefined) => headUses(market, { count: USES, ...(of && { gates: of }) });
  const send = (settlement: bigint, uses: ReturnType<typeof listed>): bigint => {
    const sessionId = sellUses(market, USES);
    const prepared = prepareUses(market, { sessionId, settlement, uses, owners, artefactId, method });
    return submitUses(market, prepared, { settlement, method });
  };
  // The block before this one is the first at which the certificate was final.
  const early = send(2n, listed(undefined));
  assert.deepEqual(batchOf(lab, early).gateCertificateIds, [0n]);
  lab.advance(1);
  const late = send(3n, listed(gates.bps));
  assert.deepEqual(batchOf(lab, late).gateCertificateIds, [certificateId]);
  assert.ok(gates.bps.some((bps) => bps < 10_000));
  for (const { published: use } of listed(gates.bps)) {
    assert.deepEqual(findShareFraud(head, use, gates), { kind: "honest" });
  }
  assert.ok(listed(undefined).some(({ published: use }) => findShareFraud(head, use, gates).kind === "fraud"));
  lab.checkInvariants();

  const state = lab.exportGenesis();
  assert.deepEqual(lab.imported(state).dump(), lab.dump());
});

test("what a batch rests on can be asked of its attributor, however long it has been final", () => {
  const made = measured(true);
  const { market, artefactId, published } = made;
  const { lab, owners, head } = market;
  submit(made);
  lab.advance(WINDOW + 1);
  const { gates } = published.retraining.gating;
  const uses = headUses(market, { count: USES, gates: gates.bps });
  const sessionId = sellUses(market, USES);
  const prepared = prepareUses(market, { sessionId, settlement: 2n, uses, owners, artefactId, method });
  const batchId = submitUses(market, prepared, { settlement: 2n, method });
  lab.fund(CHALLENGER.address, [utrib(1_000_000n)]);
  const requester = CHALLENGER.address;
  const own = { claim: { kind: "artefactId", value: artefactId } } as const;
  const closed = { requester, target: own, tree: OpenedTree.OPENED_TREE_WEIGHTS, index: 1n, part: 0 };
  lab.rejects(Msg.methods.openRequest, closed, ["attribution", 44]);

  const target = { claim: { kind: "batchId", value: batchId } } as const;
  const ask = (tree: number, index: bigint, of = artefactId) => ({ ...closed, target, tree, index, artefactId: of });
  const answers = (tree: number, right: Bytes, wrong: Bytes): void => {
    const { requestId } = lab.run(Msg.methods.openRequest, ask(tree, 1n));
    const answer = (bytes: Bytes) => ({ attributor, requestId, opening: { bytes } });
    lab.rejects(Msg.methods.answerOpenRequest, answer(wrong), ["attribution", 46]);
    lab.run(Msg.methods.answerOpenRequest, answer(right));
  };
  const row = (k: number): Bytes => ({ kind: "row", value: openingOfWeights(head.weights, k, head.terms.params) });
  const gate = (at: number): Bytes => ({ kind: "leaves", value: gates.tree.open(at) });
  answers(OpenedTree.OPENED_TREE_WEIGHTS, row(1), row(2));
  answers(OpenedTree.OPENED_TREE_GATES, gate(1), gate(2));
  for (const wrong of [
    ask(OpenedTree.OPENED_TREE_GATES, BigInt(gates.bps.length)),
    ask(OpenedTree.OPENED_TREE_WEIGHTS, 10n),
    ask(OpenedTree.OPENED_TREE_WEIGHTS, 1n, artefactId + 1n),
    ask(OpenedTree.OPENED_TREE_USES, 1n),
  ]) {
    lab.rejects(Msg.methods.openRequest, wrong, ["attribution", 43]);
  }
  lab.checkInvariants();
  const { bond } = batchOf(lab, batchId);
  lab.run(Msg.methods.openRequest, ask(OpenedTree.OPENED_TREE_LEFT_OUT, 3n));
  assert.deepEqual(lab.imported(lab.exportGenesis()).dump(), lab.dump());
  const before = bondOf(lab);
  lab.advance(WINDOW);
  assert.equal(batchOf(lab, batchId).state, BatchState.BATCH_STATE_FAILED);
  assert.equal(before - bondOf(lab), bond);
});

for (const isDrawn of [false, true]) {
  test(`questions that are ${isDrawn ? "drawn" : "chosen"} close no gate, unless the curator vouched for them beforehand`, () => {
    const own = measured(isDrawn);
    submit(own, false);
    own.market.lab.advance(WINDOW);
    const { datanetId, lab } = own.market;
    const root = own.published.quality.evaluationRoot;
    lab.run(DatanetMsg.methods.approveQuestions, { curator: CURATOR.address, datanetId, root });
    assert.equal(gatesNow(own), 0n);

    const vouched = measured(isDrawn);
    const certificateId = submit(vouched);
    vouched.market.lab.advance(WINDOW);
    assert.equal(gatesNow(vouched), certificateId);
  });
}

test("a certificate of a head has improvements and gates, any other has none", () => {
  const made = measured(true);
  const { market, published } = made;
  const { quality } = published;
  const { improvements } = quality;
  assert.ok(improvements !== undefined);
  for (const changes of [
    { gatesRoot: new Uint8Array(0) },
    { improvements: undefined },
    { improvements: { ...improvements, count: improvements.count - 1n } },
  ]) {
    const message = { attributor, quality: { ...quality, ...changes } };
    market.lab.rejects(Msg.methods.submitCertificate, message, ["attribution", 50]);
  }
  submit(made);
});

test("a genesis state in which a batch names gates that are not there is refused", () => {
  const made = measured(true);
  const { market, artefactId } = made;
  const { lab, owners } = market;
  submit(made);
  lab.advance(WINDOW + 1);
  const { gates } = made.published.retraining.gating;
  const uses = headUses(market, { count: USES, gates: gates.bps });
  const sessionId = sellUses(market, USES);
  const prepared = prepareUses(market, { sessionId, settlement: 2n, uses, owners, artefactId, method });
  const batchId = submitUses(market, prepared, { settlement: 2n, method });
  const state = lab.exportGenesis();
  const own = GenesisState.decode(assertDefined(state.get("attribution"), "there is no state"));
  const withGates = (gateCertificateIds: readonly bigint[]): ReadonlyMap<string, Uint8Array> => {
    const batches = own.batches.map((batch) => (batch.id === batchId ? { ...batch, gateCertificateIds } : batch));
    return new Map([...state, ["attribution", GenesisState.encode({ ...own, batches })]]);
  };
  assert.doesNotThrow(() => lab.imported(withGates([1n])));
  for (const ids of [[9n], [], [0n, 0n]]) assert.throws(() => lab.imported(withGates(ids)), /gates that are not there/);
});
