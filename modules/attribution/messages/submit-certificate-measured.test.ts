/** Certificates of artefacts: what they must agree with, how they are refuted, and what becomes of them when the artefact fails. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { publishVotes } from "#attribution/accuracy/neighbours-certificate.ts";
import { findVotesFraud } from "#attribution/accuracy/neighbours-certificate-prover.ts";
import { findQuestionFraud } from "#attribution/methods/evaluation.ts";
import { findFraud } from "#attribution/methods/ridge/find-fraud.ts";
import { findRetrainingFraud } from "#attribution/methods/ridge/find-retraining-fraud.ts";
import { recommit } from "#attribution/methods/ridge/fixtures/tamper.ts";
import type { PublishedHead } from "#attribution/methods/ridge/publish.ts";
import type { PublishedRidgeQuality } from "#attribution/methods/ridge/retrain.ts";
import { PROOF_BYTES_MAX } from "#kernels/verdict.ts";
import { ChallengeProof } from "#proto/tributary/attribution/v1/challenges.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import type { Quality, RankProof } from "#proto/tributary/attribution/v1/ranks.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { Method, type Target } from "#proto/tributary/attribution/v1/types.ts";
import { Query as RewardsQuery } from "#proto/tributary/rewards/v1/query.ts";
import { modelOn, openSample } from "#test/attacks/attributed-market.ts";
import {
  askDigits,
  certifyDigits,
  commitQuestions,
  inventAnswers,
  withNumbers,
} from "#test/attacks/digit-certificates.ts";
import { commitArtefact, commitHead, type DigitMarket, digitIndex, digitMarket } from "#test/attacks/digit-market.ts";
import { commitEvaluation, measureByWord, SEED_BLOCKS } from "#test/support/certificates.ts";
import { certifyDrawnIndex, certifyIndex } from "#test/support/certified-index.ts";
import { bond, CHALLENGER, claimMarket, submitClaim } from "#test/support/claims.ts";
import { BOB } from "#test/support/economy.ts";
import { ATTRIBUTOR } from "#test/support/market.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";
import { defaultParams } from "../params.ts";

const attributor = ATTRIBUTOR.address;
const UNCERTIFIED = 5_000;

const kappaOf = ({ lab, modelId }: { readonly lab: ModuleLab; readonly modelId: bigint }): number =>
  lab.query(Query.methods.certificate, { modelId, version: 1n }).kappaBps;
const targetOf = (value: bigint): Target => ({ claim: { kind: "certificateId", value } });

function submit(lab: ModuleLab, quality: Quality): bigint {
  return lab.run(Msg.methods.submitCertificate, { attributor, quality }).certificateId;
}

/** An attributor commits to one evaluation an epoch. */
function nextEpoch(lab: ModuleLab): void {
  lab.advance(Number(lab.query(RewardsQuery.methods.params, {}).params.epochBlocks));
}

/** Challenges a certificate; the reason when the proof refutes it. */
function refute(lab: ModuleLab, certificateId: bigint, value: RankProof): string | undefined {
  const proof = { proof: { kind: "ranks", value } } as const;
  assert.ok(ChallengeProof.encode(proof).length <= PROOF_BYTES_MAX);
  lab.fund(CHALLENGER.address, [{ denom: "utrib", amount: 1_000_000n }]);
  const target = targetOf(certificateId);
  const { upheld, reason } = lab.run(Msg.methods.challenge, { challenger: CHALLENGER.address, target, proof });
  lab.checkInvariants();
  return upheld ? reason : undefined;
}

function drawnOf({ quality, retraining }: PublishedRidgeQuality) {
  return { quality, evaluation: retraining.evaluation };
}

/** A head on chain, and the questions that a certificate of it will be measured on. */
function questioned(head?: PublishedHead) {
  const market = digitMarket();
  const artefactId = commitHead(market, head ?? market.head);
  const seedHeight = commitQuestions(market);
  market.lab.advance(SEED_BLOCKS);
  return { market, lab: market.lab, artefactId, seedHeight };
}

test("a certificate of a head by questions that nobody chose counts for all that it proves, and nobody need attest to it", () => {
  const market = digitMarket();
  const { lab } = market;
  const artefactId = commitHead(market, market.head);
  const asked = askDigits(market);
  const seedHeight = commitQuestions(market, asked);
  lab.advance(SEED_BLOCKS);
  const published = certifyDigits(market, { artefactId, seedHeight, asked });
  const certificateId = submit(lab, published.quality);
  bond(lab, BOB);
  const attest = { attestor: BOB.address, certificateId };
  lab.rejects(Msg.methods.attestCertificate, attest, ["attribution", 70]);
  lab.advance(20);
  assert.ok(published.quality.ldsLowBps > 8_000);
  assert.equal(kappaOf(market), published.quality.ldsLowBps);
  lab.checkInvariants();
});

test("a certificate of a head by chosen questions counts for no more than one on somebody's word", () => {
  const { market, lab, artefactId, seedHeight } = questioned();
  const published = certifyDigits(market, { artefactId, seedHeight });
  assert.deepEqual(findRetrainingFraud(market.head, published), { kind: "honest" });
  submit(lab, published.quality);
  lab.advance(20);
  const { unattestedKappaMaxBps } = defaultParams();
  assert.ok(published.quality.ldsLowBps > unattestedKappaMaxBps);
  assert.equal(kappaOf(market), unattestedKappaMaxBps);
});

test("a certificate names what it measures, and has as many contributors", () => {
  const { market, lab, artefactId, seedHeight } = questioned();
  const index = commitArtefact(market, { kind: "neighbours", value: digitIndex(market).artefact });
  const late = commitHead(market, market.head);
  const { quality } = certifyDigits(market, { artefactId, seedHeight });
  const rejects = (changes: Partial<Quality>): void => {
    const message = { attributor, quality: { ...quality, ...changes } };
    lab.rejects(Msg.methods.submitCertificate, message, ["attribution", 50]);
  };
  rejects({ artefactId: 0n });
  rejects({ artefactId: 0n, retrainedRoot: new Uint8Array(0) });
  rejects({ artefactId: 99n });
  rejects({ artefactId: index });
  // Committed to after the questions were: it may have been fitted to them.
  rejects({ artefactId: late });
  rejects({ retrainedRoot: new Uint8Array(31) });
  rejects({ questionsRoot: new Uint8Array(32) });
  rejects({ together: 2 });
  const votes = { method: Method.METHOD_KNN_BANZHAF, retrainedRoot: new Uint8Array(0) };
  rejects({ ...votes, questionsRoot: new Uint8Array(32) });
  const byWord = { artefactId: 0n, retrainedRoot: new Uint8Array(0), method: Method.METHOD_SPANS };
  rejects({ ...byWord });
  rejects({ ...byWord, grade: 2 });
  rejects({ method: Method.METHOD_SPANS, grade: 3 });
  submit(lab, quality);
  lab.checkInvariants();
});

test("contributors are those of the artefact, and it is of the model version", () => {
  const { market, lab, artefactId: right, seedHeight } = questioned();
  const { head } = market.head;
  const commit = (changes: Partial<typeof head>): bigint =>
    commitArtefact(market, { kind: "ridge", value: { head: { ...head, ...changes } } });
  const more = commit({ contributors: 9 });
  const foreign = commitHead({ ...market, modelId: modelOn(lab, market.datanetId) }, market.head);
  nextEpoch(lab);
  const again = commitQuestions(market);
  lab.advance(SEED_BLOCKS);
  assert.ok(again > seedHeight);
  for (const artefactId of [more, foreign]) {
    const { quality } = certifyDigits(market, { artefactId, seedHeight: again });
    lab.rejects(Msg.methods.submitCertificate, { attributor, quality }, ["attribution", 50]);
  }
  submit(lab, certifyDigits(market, { artefactId: right, seedHeight: again }).quality);
});

test("whoever invents what retraining gave, or what contributors add, is refuted by one proof, which refutes nobody who did not", () => {
  const lies: readonly ((honest: PublishedRidgeQuality) => PublishedRidgeQuality)[] = [
    inventAnswers,
    (honest) =>
      withNumbers(honest, {
        contributions: honest.contributions.map((parts, query) =>
          parts.map((part, i) => (query + i === 4 ? part + 1n : part)),
        ),
      }),
  ];
  for (const lie of lies) {
    const { market, lab, artefactId, seedHeight } = questioned();
    const honest = certifyDigits(market, { artefactId, seedHeight });
    const wrong = lie(honest);
    const finding = findRetrainingFraud(market.head, wrong);
    assert.ok(finding.kind === "fraud");
    assert.match(refute(lab, submit(lab, wrong.quality), finding.proof) ?? "", /wrong/);
    assert.equal(kappaOf(market), UNCERTIFIED);
    const other = questioned();
    assert.equal(refute(other.lab, submit(other.lab, honest.quality), finding.proof), undefined);
  }
});

test("questions are drawn from a final batch, and whoever answers others is refuted by one", () => {
  const market = digitMarket();
  const { lab, modelId } = market;
  const artefactId = commitHead(market, market.head);
  const asked = askDigits(market);
  const { batchId } = asked;
  const about = { attributor, modelId, version: 1n, batchId };
  const rejects = (changes: object, code: number): void =>
    lab.rejects(Msg.methods.commitEvaluation, { ...about, ...changes }, ["attribution", code]);
  rejects({ batchId: 9n }, 20);
  rejects({ modelId: modelOn(lab, market.datanetId) }, 20);
  rejects({ root: new Uint8Array(32) }, 62);
  const seedHeight = commitQuestions(market, asked);
  lab.advance(SEED_BLOCKS);
  const right = certifyDigits(market, { artefactId, seedHeight, asked });
  for (const changes of [{ batchId: 0n }, { batchId: 2n }, { evaluationRoot: new Uint8Array(0) }]) {
    const quality = { ...right.quality, ...changes };
    lab.rejects(Msg.methods.submitCertificate, { attributor, quality }, ["attribution", 50]);
  }
  // The easiest question, over and over.
  const favourite = asked.questions[7];
  assert.ok(favourite !== undefined);
  const picked = Array.from({ length: 12 }, () => favourite);
  const easy = certifyDigits(market, { artefactId, seedHeight, asked }, picked);
  const proof = findQuestionFraud(drawnOf(easy), asked.published);
  assert.ok(proof !== undefined);
  assert.equal(refute(lab, submit(lab, easy.quality), proof), "a question is another than was drawn");
  nextEpoch(lab);
  const later = commitQuestions(market, asked);
  lab.advance(SEED_BLOCKS);
  const honest = certifyDigits(market, { artefactId, seedHeight: later, asked });
  assert.equal(findQuestionFraud(drawnOf(honest), asked.published), undefined);
  assert.equal(refute(lab, submit(lab, honest.quality), proof), undefined);
});

test("proofs about retraining refute nothing that rests on somebody's word", () => {
  const { market, lab, artefactId, seedHeight } = questioned();
  const finding = findRetrainingFraud(market.head, inventAnswers(certifyDigits(market, { artefactId, seedHeight })));
  assert.ok(finding.kind === "fraud");
  nextEpoch(lab);
  const height = commitEvaluation(market);
  lab.advance(SEED_BLOCKS);
  const certificateId = submit(lab, measureByWord(market, height).quality);
  assert.equal(refute(lab, certificateId, finding.proof), undefined);
});

test("a certificate of an index is refuted where its votes do not follow from its lists", () => {
  const market = claimMarket();
  const { lab, index } = market;
  const { evaluation, published: honest } = certifyIndex(market);
  assert.equal(findVotesFraud(index, honest), undefined);
  // The lists of two questions have changed places.
  const [first, second, ...rest] = honest.questions;
  assert.ok(first !== undefined && second !== undefined);
  const swapped = [{ ...first, evidence: second.evidence }, { ...second, evidence: first.evidence }, ...rest];
  const lie = publishVotes({ ...evaluation, questions: swapped });
  const proof = findVotesFraud(index, lie);
  assert.ok(proof !== undefined);
  assert.ok(refute(lab, submit(lab, lie.ranks.quality), proof) !== undefined);
  const other = claimMarket();
  const { quality } = certifyIndex(other).published.ranks;
  assert.equal(refute(other.lab, submit(other.lab, quality), proof), undefined);
});

/** A head with a wrong weight, and the proof of it. */
function wrongHead({ head, known }: DigitMarket) {
  const off = 2 ** (head.terms.params.fractionBits - 20);
  const wrong = recommit({ ...head, weights: head.weights.map((weight, i) => (i === 100 ? weight + off : weight)) });
  const finding = findFraud(wrong, known);
  assert.ok(finding.kind === "fraud");
  return { wrong, proof: { proof: { kind: "head", value: finding.proof } } as const };
}

test("a certificate whose artefact fails counts no longer, and the one before does again", () => {
  const market = digitMarket();
  const { lab } = market;
  const right = commitHead(market, market.head);
  const { wrong, proof } = wrongHead(market);
  const artefactId = commitHead(market, wrong);
  const first = commitQuestions(market);
  lab.advance(SEED_BLOCKS);
  const founded = certifyDigits(market, { artefactId: right, seedHeight: first });
  const firstId = submit(lab, founded.quality);
  nextEpoch(lab);
  assert.equal(kappaOf(market), defaultParams().unattestedKappaMaxBps);
  const second = commitQuestions(market);
  lab.advance(SEED_BLOCKS);
  const unfounded = certifyDigits(market, { artefactId, seedHeight: second, head: wrong });
  const secondId = submit(lab, unfounded.quality);
  nextEpoch(lab);
  const inForce = (chain: ModuleLab): bigint | undefined =>
    chain.query(Query.methods.certificate, { modelId: market.modelId, version: 1n }).certificate?.id;
  assert.equal(inForce(lab), secondId);
  const third = commitQuestions(market);
  lab.advance(SEED_BLOCKS);
  const pending = submit(lab, certifyDigits(market, { artefactId, seedHeight: third, head: wrong }).quality);
  const target = { claim: { kind: "artefactId", value: artefactId } } as const;
  lab.fund(CHALLENGER.address, [{ denom: "utrib", amount: 1_000_000n }]);
  assert.ok(lab.run(Msg.methods.challenge, { challenger: CHALLENGER.address, target, proof }).upheld);
  assert.equal(inForce(lab), firstId);
  assert.equal(lab.query(Query.methods.certificate, { modelId: market.modelId, version: 1n }).pending, undefined);
  lab.checkInvariants();
  assert.deepEqual(lab.imported(lab.exportGenesis()).dump(), lab.dump());
  // What it measured has failed, so nothing new can be measured on it, and what is pending never counts.
  const after = { ...certifyDigits(market, { artefactId, seedHeight: third, head: wrong }).quality };
  lab.rejects(Msg.methods.submitCertificate, { attributor, quality: after }, ["attribution", 48]);
  nextEpoch(lab);
  assert.ok(pending > secondId && inForce(lab) === firstId);
  const fourth = commitQuestions(market);
  lab.advance(SEED_BLOCKS);
  const { quality } = certifyDigits(market, { artefactId, seedHeight: fourth, head: wrong });
  lab.rejects(Msg.methods.submitCertificate, { attributor, quality }, ["attribution", 50]);
});

test("a certificate of an index by drawn questions counts for all that it proves", () => {
  const market = claimMarket();
  const { lab, index } = market;
  const claim = submitClaim(market);
  openSample(lab, claim.batchId, claim);
  lab.advance(21);
  const { published } = certifyDrawnIndex(market, claim);
  assert.equal(findVotesFraud(index, published), undefined);
  const { quality } = published.ranks;
  assert.equal(findQuestionFraud({ quality, evaluation: published.evaluation }, claim), undefined);
  const certificateId = submit(lab, quality);
  const others = certifyIndex(claimMarket()).published;
  const proof = findQuestionFraud({ quality: others.ranks.quality, evaluation: others.evaluation }, claim);
  assert.ok(proof !== undefined);
  assert.equal(refute(lab, certificateId, proof), undefined);
  lab.advance(20);
  // Three owners of chance labels predict nothing.
  assert.ok(quality.ldsLowBps < UNCERTIFIED);
  assert.equal(kappaOf(market), Math.max(0, quality.ldsLowBps));
});
