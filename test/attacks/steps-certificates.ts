/** Certificates of a simulated economy: really retrained heads and measurements on somebody's word, right or wrong; those who attest to them, show merit by them, refute them. */

import { findRankFraud } from "#attribution/accuracy/certificate.ts";
import { findQuestionFraud } from "#attribution/methods/evaluation.ts";
import { findRetrainingFraud } from "#attribution/methods/ridge/find-retraining-fraud.ts";
import type { PublishedHead } from "#attribution/methods/ridge/publish.ts";
import type { PublishedRidgeQuality } from "#attribution/methods/ridge/retrain.ts";
import { assertDefined } from "#lib/assert.ts";
import { equalBytes } from "#lib/bytes.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import type { Quality, RankProof } from "#proto/tributary/attribution/v1/ranks.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { ArtefactState, BatchState } from "#proto/tributary/attribution/v1/types.ts";
import { Msg as DatanetMsg } from "#proto/tributary/datanet/v1/tx.ts";
import { BEACON_RECOVERY } from "#test/support/beacon-stand-in.ts";
import { commitEvaluation, measureByWord } from "#test/support/certificates.ts";
import { BOB, CAROL, CURATOR } from "#test/support/economy.ts";
import { ATTRIBUTOR } from "#test/support/market.ts";
import { batchOf } from "./attributed-market.ts";
import { targetOf } from "./challenges.ts";
import {
  type AskedDigits,
  certifyDigits,
  commitQuestions,
  inventAnswers,
  memberMerit,
  withNumbers,
} from "./digit-certificates.ts";
import { CONTRIBUTORS, type Evaluated, type Play, type Step } from "./play.ts";
import { askedDigits, digitsOf } from "./play-digits.ts";
import { refuteWith } from "./steps-claims.ts";

/** Measurements and what follows from them. */
export const CERTIFICATE_STEPS: readonly Step[] = [
  ["commit evaluation", commitChosen],
  ["draw evaluation", commitToDraw],
  ["certificate", (play) => certifyByWord(play, false)],
  ["certificate", (play) => certifyByWord(play, false)],
  ["wrong certificate", (play) => certifyByWord(play, true)],
  ["certificate of a head", (play) => certifyHead(play, false)],
  ["certificate of a head", (play) => certifyHead(play, false)],
  ["wrong certificate of a head", (play) => certifyHead(play, true)],
  ["attest certificate", attestSome],
  ["attest certificate", attestSome],
  ["approve questions", approveSome],
  ["show merit", showSome],
  ["show merit", showSome],
];

/** What those do in time who check certificates. */
export const CERTIFICATE_DUTIES: readonly Step[] = [["refute certificate", refuteCertificate]];

const attributor = ATTRIBUTOR.address;
/** By how much retraining differs from predictions where it is made up. */
const NOISE = 800;
const LIE = 999n;

/** Commits to chosen questions about the newest head that stands, or to something that nobody else knows. */
function commitChosen(play: Play): boolean {
  const { claims, random } = play;
  const artefactId = random.chance(1, 2) ? (newestHead(play) ?? 0n) : 0n;
  const seedHeight = artefactId === 0n ? commitEvaluation(play) : commitQuestions(digitsOf(play));
  claims.evaluation = { seedHeight, artefactId };
  return true;
}

/** Commits to the batch from which the questions about the newest head will be drawn. */
function commitToDraw(play: Play): boolean {
  const artefactId = newestHead(play);
  const asked = askedInBatch(play);
  if (artefactId === undefined || asked === undefined) return false;
  play.claims.evaluation = { seedHeight: commitQuestions(digitsOf(play), asked), artefactId, asked };
  return true;
}

function newestHead({ lab, claims }: Play): bigint | undefined {
  return [...claims.heads.keys()].findLast((artefactId) => {
    const { artefact } = lab.query(Query.methods.artefact, { artefactId });
    return artefact.state === ArtefactState.ARTEFACT_STATE_COMMITTED;
  });
}

/** What was asked in the newest final batch that was attributed as a whole. */
function askedInBatch(play: Play): AskedDigits | undefined {
  const { lab, batches } = play;
  const found = [...batches].findLast(([batchId]) => {
    const { state, settleBps } = batchOf(lab, batchId);
    return state === BatchState.BATCH_STATE_FINAL && settleBps === 0;
  });
  if (found === undefined) return undefined;
  const [batchId, published] = found;
  return { batchId, published, questions: askedDigits(play, published.uses.length) };
}

function certifyByWord(play: Play, isWrong: boolean): boolean {
  const { random, claims } = play;
  const evaluation = readyFor(play);
  if (evaluation === undefined || evaluation.artefactId !== 0n) return false;
  const published = measureByWord(play, evaluation.seedHeight, { random, noise: NOISE, lie: isWrong ? LIE : 0n });
  const id = submit(play, published.quality);
  // What nobody looks at counts although it is wrong.
  if (!isWrong || random.chance(1, 4)) return true;
  const value = assertDefined(findRankFraud(published), "a wrong prediction was not found");
  claims.miscertified.set(id, { kind: "ranks", value });
  return true;
}

/** Retrains a head on chain; a wrong certificate invents answers or contributions, or is about other questions than were drawn. */
function certifyHead(play: Play, isWrong: boolean): boolean {
  const { claims, random } = play;
  const evaluation = readyFor(play);
  const head = evaluation && claims.heads.get(evaluation.artefactId);
  if (evaluation === undefined || head === undefined) return false;
  const honest = certifyDigits(digitsOf(play), { ...evaluation, head });
  const published = isWrong ? lieAbout(play, { head, evaluation, honest }) : honest;
  const id = submit(play, published.quality);
  claims.certified.set(id, { head, published });
  if (!isWrong || random.chance(1, 4)) return true;
  const value = assertDefined(findFraud(head, published, evaluation), "an invented number was not found");
  claims.miscertified.set(id, { kind: "ranks", value });
  return true;
}

function lieAbout(
  play: Play,
  made: { readonly head: PublishedHead; readonly evaluation: Evaluated; readonly honest: PublishedRidgeQuality },
): PublishedRidgeQuality {
  const { random } = play;
  const { head, evaluation, honest } = made;
  const favourite = evaluation.asked?.questions[random.below(evaluation.asked.questions.length)];
  if (favourite !== undefined && random.chance(1, 2)) {
    const picked = honest.retraining.questions.map(() => favourite);
    return certifyDigits(digitsOf(play), { ...evaluation, head }, picked);
  }
  if (random.chance(1, 2)) return inventAnswers(honest);
  const liar = random.below(CONTRIBUTORS.length);
  const contributions = honest.contributions.map((parts) => parts.map((part, i) => (i === liar ? part + LIE : part)));
  return withNumbers(honest, { contributions });
}

function findFraud(head: PublishedHead, published: PublishedRidgeQuality, { asked }: Evaluated): RankProof | undefined {
  const { quality, retraining } = published;
  const { evaluation } = retraining;
  const picked = asked && findQuestionFraud({ quality, evaluation }, asked.published);
  if (picked !== undefined) return picked;
  const finding = findRetrainingFraud(head, published);
  return finding.kind === "fraud" ? finding.proof : undefined;
}

/** What was committed to, once its seed is there and nothing else is in its window. */
function readyFor({ lab, claims, modelId }: Play): Evaluated | undefined {
  const { evaluation } = claims;
  if (evaluation === undefined || lab.height() < evaluation.seedHeight + BEACON_RECOVERY) return undefined;
  const { pending } = lab.query(Query.methods.certificate, { modelId, version: 1n });
  return pending === undefined ? evaluation : undefined;
}

/** Publishes a certificate in the place of the one in force, if that is of the same method, or beside it; returns its id. */
function submit({ lab, claims, modelId }: Play, quality: Quality): bigint {
  const { certificate } = lab.query(Query.methods.certificate, { modelId, version: 1n });
  claims.evaluation = undefined;
  const isSame = certificate?.quality.method === quality.method;
  return isSame && certificate !== undefined
    ? lab.run(Msg.methods.refreshCertificate, { attributor, certificateId: certificate.id, quality }).certificateId
    : lab.run(Msg.methods.submitCertificate, { attributor, quality }).certificateId;
}

function attestSome({ lab, modelId, random }: Play): boolean {
  const { pending } = lab.query(Query.methods.certificate, { modelId, version: 1n });
  if (pending === undefined || pending.quality.artefactId !== 0n) return false;
  const attestor = random.pick([BOB, CAROL]).address;
  lab.run(Msg.methods.attestCertificate, { attestor, certificateId: pending.id });
  return true;
}

/** The curator vouches for what a certificate was measured on. */
function approveSome({ lab, claims, random, datanetId }: Play): boolean {
  const certified = [...claims.certified.values()];
  if (certified.length === 0) return false;
  const root = random.pick(certified).published.quality.evaluationRoot;
  lab.run(DatanetMsg.methods.approveQuestions, { curator: CURATOR.address, datanetId, root });
  return true;
}

/** Shows what some certificate says of one of those who brought the first bundles. */
function showSome({ lab, claims, random, bundles }: Play): boolean {
  const certified = [...claims.certified];
  if (certified.length === 0) return false;
  const [certificateId, { head, published }] = random.pick(certified);
  const number = random.below(CONTRIBUTORS.length);
  const { bundleId } = assertDefined(bundles[number], "a first bundle is missing");
  const owner = assertDefined(CONTRIBUTORS[number], "nobody brought it").bytes;
  const member = head.contributors.findIndex(({ contributor }) => equalBytes(contributor, owner));
  const sender = random.pick(CONTRIBUTORS).address;
  lab.run(Msg.methods.showMerit, { sender, certificateId, bundleId, ...memberMerit(head, published, member) });
  return true;
}

function refuteCertificate(play: Play): boolean {
  const { miscertified } = play.claims;
  for (const [id, proof] of miscertified) {
    miscertified.delete(id);
    return refuteWith(play, targetOf("certificateId", id), proof);
  }
  return false;
}
