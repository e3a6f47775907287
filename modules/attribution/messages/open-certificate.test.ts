import assert from "node:assert/strict";
import { test } from "node:test";
import type { PublishedQuality } from "#attribution/accuracy/certificate.ts";
import { certifyNeighbours } from "#attribution/accuracy/neighbours-certificate.ts";
import {
  type OpenedBytes,
  showAsked,
  showRetrainedNode,
  showRetraining,
  showScore,
  showSum,
  showSums,
  showVotes,
} from "#attribution/accuracy/show-certificate.ts";
import { evaluationTree } from "#attribution/methods/evaluation.ts";
import { wineHead } from "#attribution/methods/ridge/fixtures/small-head.ts";
import { publishRidge } from "#attribution/methods/ridge/publish.ts";
import { certifyRidge } from "#attribution/methods/ridge/retrain.ts";
import { bundleDomain, qualityDomain } from "#kernels/domains.ts";
import { qualitySeed } from "#kernels/ranks/quality.ts";
import { Opening } from "#proto/tributary/attribution/v1/challenges.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { CertificateState, OpenedTree } from "#proto/tributary/attribution/v1/types.ts";
import { seededRandom } from "#sdk";
import { beaconValue } from "#test/support/beacon-stand-in.ts";
import { commitEvaluation, measureByWord, SEED_BLOCKS } from "#test/support/certificates.ts";
import { bond, CHALLENGER, type ClaimMarket, claimMarket, commitIndex } from "#test/support/claims.ts";
import { ALICE, BOB, DENOM, type Person } from "#test/support/economy.ts";
import { ATTRIBUTOR } from "#test/support/market.ts";
import { OPENING_BYTES_MAX } from "../requests.ts";

const requester = CHALLENGER.address;
const attributor = ATTRIBUTOR.address;
const {
  OPENED_TREE_GATES,
  OPENED_TREE_IMPROVEMENTS,
  OPENED_TREE_QUESTIONS,
  OPENED_TREE_RETRAINED,
  OPENED_TREE_RETRAINED_STATISTICS,
} = OpenedTree;
const { OPENED_TREE_EVALUATION, OPENED_TREE_MERITS, OPENED_TREE_RESAMPLES, OPENED_TREE_SCORES, OPENED_TREE_SUMS } =
  OpenedTree;

type Asked = readonly [tree: number, index: bigint, part: number];

/** A certificate on chain, and how to ask for parts of it. */
function certificateLab<T extends Pick<PublishedQuality, "quality">>(market: ClaimMarket, published: T) {
  const { lab } = market;
  const { certificateId, finalHeight } = lab.run(Msg.methods.submitCertificate, {
    attributor,
    quality: published.quality,
  });
  const target = { claim: { kind: "certificateId", value: certificateId } } as const;
  const askFor = ([tree, index, part]: Asked) => ({ requester, target, tree, index, part });
  const ask = (of: Asked): bigint => lab.run(Msg.methods.openRequest, askFor(of)).requestId;
  const answer = (requestId: bigint, bytes: OpenedBytes, who: Person = ATTRIBUTOR) =>
    ({ attributor: who.address, requestId, opening: { bytes } }) as const;
  return {
    ...{ lab, published, certificateId, finalHeight, askFor, ask, answer },
    certificate: () => lab.query(Query.methods.certificates, {}).certificates.find(({ id }) => id === certificateId),
    refusesToAsk: (...of: Asked): void => lab.rejects(Msg.methods.openRequest, askFor(of), ["attribution", 43]),
    /** Asks, sees the wrong bytes refused and the right ones taken. */
    asks(of: Asked, right: OpenedBytes, wrong: readonly OpenedBytes[]): void {
      const requestId = ask(of);
      for (const bytes of wrong)
        lab.rejects(Msg.methods.answerOpenRequest, answer(requestId, bytes), ["attribution", 46]);
      assert.ok(Opening.encode({ bytes: right }).length <= OPENING_BYTES_MAX);
      lab.run(Msg.methods.answerOpenRequest, answer(requestId, right));
      assert.equal(lab.query(Query.methods.requests, {}).requests.length, 0);
      lab.checkInvariants();
    },
  };
}

/** Questions, and the terms of a certificate that is measured on them. */
function evaluate(market: ClaimMarket, shape: { dimension: number; classes: number; count: number }) {
  const { lab, modelId } = market;
  const random = seededRandom("questions");
  const domain = qualityDomain(lab.chainId, modelId, 1n);
  const questions = Array.from({ length: shape.count }, () => ({
    salt: random.bytes(32),
    label: random.below(shape.classes),
    vector: Int8Array.from({ length: shape.dimension }, () => random.below(32) - 16),
  }));
  const evaluation = evaluationTree(domain, questions);
  const beaconHeight = commitEvaluation(market, evaluation.root);
  lab.advance(SEED_BLOCKS);
  const seed = qualitySeed(domain, { height: beaconHeight, value: beaconValue(beaconHeight) });
  return { domain, questions, evaluation, seed, stated: { modelId, version: 1n, beaconHeight, grade: 1 } };
}

function certifiedHead() {
  const market = claimMarket();
  const { lab, modelId, datanetId, indexDomain } = market;
  const itemDomain = bundleDomain(lab.chainId, datanetId);
  const artefact = publishRidge(wineHead().model, { domain: indexDomain, itemDomain });
  const { artefactId } = lab.run(Msg.methods.commitArtefact, {
    attributor,
    ...{ modelId, version: 1n, datanetId, datanetVersion: 1n },
    content: { kind: "ridge", value: { head: artefact.head } },
  });
  const { questions, ...terms } = evaluate(market, { ...artefact.head.params, count: 4 });
  const stated = { ...terms.stated, artefactId };
  const published = certifyRidge(artefact, questions, { ...terms, subsets: 6, stated });
  return { ...certificateLab(market, published), artefact, questions };
}

function certifiedIndex() {
  const market = claimMarket();
  const artefactId = commitIndex(market);
  const { dimension } = market.index.artefact;
  const { questions, ...terms } = evaluate(market, { dimension, classes: 2, count: 6 });
  const stated = { ...terms.stated, artefactId };
  const votes = certifyNeighbours(market.index, { ...terms, questions, subsets: 6, together: 3, stated });
  return { ...certificateLab(market, votes.ranks), votes, questions };
}

function certifiedByWord() {
  const market = claimMarket();
  for (const who of [ALICE, BOB]) bond(market.lab, who);
  const seedHeight = commitEvaluation(market);
  market.lab.advance(SEED_BLOCKS);
  const made = certificateLab(market, measureByWord(market, seedHeight));
  for (const { address } of [ALICE, BOB]) {
    made.lab.run(Msg.methods.attestCertificate, { attestor: address, certificateId: made.certificateId });
  }
  return made;
}

test("queries, draws, merits and sums of a certificate can be asked for", () => {
  const { published, asks, refusesToAsk } = certifiedByWord();
  const { queries, resampleRoot, merits } = published.quality;
  const drawOf = (at: number) => showSum(published, "resamples", at);
  const meritOf = (at: number) => showSum(published, "merits", at);
  asks([OPENED_TREE_SCORES, 2n, 0], showScore(published, 2), [showScore(published, 3), drawOf(2)]);
  asks([OPENED_TREE_RESAMPLES, 9n, 0], drawOf(9), [drawOf(8), meritOf(9), showScore(published, 2)]);
  asks([OPENED_TREE_MERITS, 9n, 0], meritOf(9), [meritOf(8), drawOf(9)]);
  asks([OPENED_TREE_SUMS, 0n, 0], showSums(published), [{ kind: "resampleSums", value: new Uint8Array(800) }]);
  for (const [tree, count] of [
    [OPENED_TREE_EVALUATION, BigInt(queries)],
    [OPENED_TREE_SCORES, BigInt(queries)],
    [OPENED_TREE_RESAMPLES, resampleRoot.count],
    [OPENED_TREE_MERITS, merits.count],
    [OPENED_TREE_SUMS, 1n],
  ] as const) {
    refusesToAsk(tree, count, 0);
    refusesToAsk(tree, 1n << 40n, 0);
    refusesToAsk(tree, 0n, 1);
  }
  for (const tree of [
    OPENED_TREE_RETRAINED,
    OPENED_TREE_RETRAINED_STATISTICS,
    OPENED_TREE_QUESTIONS,
    OPENED_TREE_GATES,
    OPENED_TREE_IMPROVEMENTS,
    OpenedTree.OPENED_TREE_USES,
    OpenedTree.OPENED_TREE_OWED,
    OpenedTree.OPENED_TREE_UNSPECIFIED,
  ]) {
    refusesToAsk(tree, 0n, 0);
  }
});

test("what was retrained of a head can be asked for, subset by subset, down to the rows of every node", () => {
  const { published, artefact, questions, asks, refusesToAsk } = certifiedHead();
  const { retraining } = published;
  const { classes, dimension } = artefact.head.params;
  const asked = (at: number) => showAsked(retraining.evaluation, questions, at);
  asks([OPENED_TREE_EVALUATION, 1n, 0], asked(1), [asked(0), showSums(published)]);
  const weightsOf = (subset: number, index: number) => showRetraining(artefact, retraining, { subset, index });
  asks([OPENED_TREE_RETRAINED, 5n, 2], weightsOf(5, 2), [weightsOf(4, 2), weightsOf(5, 1), asked(1)]);
  const random = seededRandom("places");
  for (let i = 0; i < 10; i++) {
    const [subset, depth, row] = [random.below(6), random.below(9), random.below(dimension)];
    const way = { depth, turns: BigInt(random.below(1 << depth)) };
    const nodeOf = (other: number, at: number) =>
      showRetrainedNode(artefact, retraining, { subset: other, way, row: at });
    const index = (BigInt(subset) << 40n) | (BigInt(depth) << 32n) | way.turns;
    const wrong = [nodeOf((subset + 1) % 6, row), nodeOf(subset, (row + 1) % dimension), weightsOf(subset, 0)];
    asks([OPENED_TREE_RETRAINED_STATISTICS, index, row], nodeOf(subset, row), wrong);
  }
  const { gates } = retraining.gating;
  const gateOf = (at: number) => ({ kind: "leaves", value: gates.tree.open(at) }) as const;
  const improvementOf = (at: number) => ({ kind: "sums", value: retraining.gating.tree.proveRange(at, 1) }) as const;
  asks([OPENED_TREE_GATES, 1n, 0], gateOf(1), [gateOf(0), improvementOf(1), asked(1)]);
  asks([OPENED_TREE_IMPROVEMENTS, 7n, 0], improvementOf(7), [
    improvementOf(6),
    gateOf(7),
    showSum(published, "merits", 7),
  ]);
  refusesToAsk(OPENED_TREE_GATES, BigInt(gates.bps.length), 0);
  refusesToAsk(OPENED_TREE_IMPROVEMENTS, published.quality.improvements?.count ?? 0n, 0);
  refusesToAsk(OPENED_TREE_RETRAINED, 6n, 0);
  refusesToAsk(OPENED_TREE_RETRAINED, 0n, classes);
  refusesToAsk(OPENED_TREE_RETRAINED_STATISTICS, 6n << 40n, 0);
  refusesToAsk(OPENED_TREE_RETRAINED_STATISTICS, 0n, dimension);
  refusesToAsk(OPENED_TREE_RETRAINED_STATISTICS, 33n << 32n, 0);
  refusesToAsk(OPENED_TREE_RETRAINED_STATISTICS, (2n << 32n) | 4n, 0);
  refusesToAsk(OPENED_TREE_EVALUATION, 4n, 0);
  refusesToAsk(OPENED_TREE_QUESTIONS, 0n, 0);
});

test("the lists behind a certificate of an index can be asked for, and so can every single question", () => {
  const { votes, questions, asks, refusesToAsk, published } = certifiedIndex();
  asks([OPENED_TREE_QUESTIONS, 4n, 0], showVotes(votes, 4), [showVotes(votes, 3), showScore(published, 1)]);
  asks([OPENED_TREE_SCORES, 1n, 0], showScore(published, 1), [showScore(published, 0), showVotes(votes, 1)]);
  const asked = (at: number) => showAsked(votes.evaluation, questions, at);
  asks([OPENED_TREE_EVALUATION, 5n, 0], asked(5), [asked(4)]);
  const { gates, tree } = votes.gating;
  const gateOf = (at: number) => ({ kind: "leaves", value: gates.tree.open(at) }) as const;
  const improvementOf = (at: number) => ({ kind: "sums", value: tree.proveRange(at, 1) }) as const;
  asks([OPENED_TREE_GATES, 2n, 0], gateOf(2), [gateOf(1), improvementOf(2)]);
  asks([OPENED_TREE_IMPROVEMENTS, 3n, 0], improvementOf(3), [improvementOf(2), showSum(published, "merits", 3)]);
  refusesToAsk(OPENED_TREE_QUESTIONS, 6n, 0);
  refusesToAsk(OPENED_TREE_QUESTIONS, 0n, 1);
  refusesToAsk(OPENED_TREE_EVALUATION, 6n, 0);
  refusesToAsk(OPENED_TREE_SCORES, 2n, 0);
  refusesToAsk(OPENED_TREE_RETRAINED, 0n, 0);
  refusesToAsk(OPENED_TREE_GATES, BigInt(gates.bps.length), 0);
  refusesToAsk(OPENED_TREE_GATES, 0n, 1);
  refusesToAsk(OPENED_TREE_IMPROVEMENTS, published.quality.improvements?.count ?? 0n, 0);
  refusesToAsk(OPENED_TREE_RETRAINED_STATISTICS, 0n, 0);
});

test("a window lasts as long as bytes can be looked at, and all who answer for a certificate do so as long", () => {
  const { lab, published, certificate, finalHeight, ask, askFor, answer } = certifiedByWord();
  const lockedOf = (who: Person) => lab.query(Query.methods.attributor, { address: who.address }).attributor.locked;
  lab.advance(Number(finalHeight - lab.height()) - 1);
  const requestId = ask([OPENED_TREE_SCORES, 0n, 0]);
  assert.equal(certificate()?.finalHeight, finalHeight - 1n + 20n);
  lab.checkInvariants();
  assert.deepEqual(lab.imported(lab.exportGenesis()).exportGenesis(), lab.exportGenesis());
  const shown = showScore(published, 0);
  lab.rejects(Msg.methods.answerOpenRequest, answer(requestId, shown, CHALLENGER), ["attribution", 42]);
  // Whoever loses as much, and has measured the same, need not rely on the attributor.
  lab.run(Msg.methods.answerOpenRequest, answer(requestId, shown, BOB));
  lab.advance(1);
  const again = askFor([OPENED_TREE_SCORES, 1n, 0]);
  lab.rejects(Msg.methods.openRequest, again, ["attribution", 44]);
  lab.advance(17);
  const everybody = [ATTRIBUTOR, ALICE, BOB];
  assert.deepEqual(everybody.map(lockedOf), [10_000_000n, 10_000_000n, 10_000_000n]);
  lab.advance(3);
  assert.deepEqual(everybody.map(lockedOf), [0n, 0n, 0n]);
  assert.equal(certificate()?.state, CertificateState.CERTIFICATE_STATE_SUBMITTED);
  lab.rejects(Msg.methods.openRequest, again, ["attribution", 44]);
  lab.checkInvariants();
});

test("a longer challenge window lets nobody ask for bytes of what already counts", () => {
  const { lab, certificate, finalHeight, askFor } = certifiedByWord();
  const { params } = lab.query(Query.methods.params, {});
  lab.advance(Number(finalHeight - lab.height()));
  const { authority } = lab.wiring;
  lab.run(Msg.methods.updateParams, { authority, params: { ...params, challengeWindow: 90n, unbondingWindow: 200n } });
  lab.rejects(Msg.methods.openRequest, askFor([OPENED_TREE_SUMS, 0n, 0]), ["attribution", 44]);
  assert.equal(certificate()?.finalHeight, finalHeight);
});

test("who withholds what a certificate rests on loses it with its bond, and the requester has the deposit back", () => {
  const { lab, certificate, ask } = certifiedHead();
  const bondOf = () => lab.query(Query.methods.attributor, { address: attributor }).attributor.bond.amount;
  const [before, paid] = [bondOf(), lab.balance(requester, DENOM)];
  // Asked for twice, failed and paid once.
  ask([OPENED_TREE_RETRAINED_STATISTICS, (3n << 40n) | (1n << 32n), 0]);
  ask([OPENED_TREE_EVALUATION, 0n, 0]);
  assert.ok(lab.balance(requester, DENOM) < paid);
  lab.advance(12);
  assert.equal(certificate()?.state, CertificateState.CERTIFICATE_STATE_REFUTED);
  assert.equal(certificate()?.failure, "requested bytes were withheld");
  assert.equal(bondOf(), before - 10_000_000n);
  assert.equal(lab.balance(requester, DENOM), paid);
  assert.equal(lab.query(Query.methods.requests, {}).requests.length, 0);
  lab.advance(30);
  assert.equal(lab.query(Query.methods.attributor, { address: attributor }).attributor.locked, 0n);
  lab.checkInvariants();
});

test("attestors of a certificate that neither they nor its attributor show lose as much as it does", () => {
  const { lab, certificate, ask } = certifiedByWord();
  const bondOf = ({ address }: Person) => lab.query(Query.methods.attributor, { address }).attributor.bond.amount;
  const everybody = [ATTRIBUTOR, ALICE, BOB];
  const before = everybody.map(bondOf);
  lab.advance(15);
  // The window is longer than it was when they attested.
  ask([OPENED_TREE_EVALUATION, 3n, 0]);
  lab.advance(12);
  assert.equal(certificate()?.state, CertificateState.CERTIFICATE_STATE_REFUTED);
  const lost = everybody.map((who, i) => (before[i] ?? 0n) - bondOf(who));
  assert.deepEqual(lost, [10_000_000n, 10_000_000n, 10_000_000n]);
  lab.checkInvariants();
});
