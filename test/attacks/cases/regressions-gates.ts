/** What of a member's evidence is paid: an attributor that would rather close the gate of somebody it does not like. */

import { findRetrainingFraud } from "#attribution/methods/ridge/find-retraining-fraud.ts";
import { findShareFraud } from "#attribution/methods/ridge/find-share-fraud.ts";
import { gatesTree } from "#kernels/ranks/gates.ts";
import { assert, assertDefined } from "#lib/assert.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { Method } from "#proto/tributary/attribution/v1/types.ts";
import { Msg as DatanetMsg } from "#proto/tributary/datanet/v1/tx.ts";
import { SEED_BLOCKS } from "#test/support/certificates.ts";
import { CURATOR } from "#test/support/economy.ts";
import { ATTRIBUTOR } from "#test/support/market.ts";
import { useProof } from "#test/support/proofs.ts";
import { batchOf, prepareUses, sellUses, submitUses } from "../attributed-market.ts";
import { checkBooks } from "../books.ts";
import { type AttackCase, percentOf } from "../case.ts";
import { type Challenged, challenge, targetOf } from "../challenges.ts";
import { askDigits, certifyDigits, commitQuestions } from "../digit-certificates.ts";
import { commitHead, digitMarket } from "../digit-market.ts";
import { headUses } from "../digit-uses.ts";

const attributor = ATTRIBUTOR.address;
/** Blocks of a challenge window. */
const WINDOW = 21;
const [MEMBER, USES] = [2, 20];

const closedGate: AttackCase = {
  id: "R19",
  name: "attributor closes the gate of a member",
  expected:
    "in a certificate or in what is listed: refuted, a loss; by questions that it chose or bought: no gate at all",
  run() {
    const certified = closeInCertificate();
    const listed = closeInList();
    const [chosen, bought] = [gatesWithoutWord(false), gatesWithoutWord(true)];
    return {
      seen: `certificate: "${certified.reason}" in ${certified.bytes} B, ${certified.slashed} of ${certified.bond} lost; list: "${listed.reason}" in ${listed.bytes} B, ${listed.slashed} of ${listed.bond} lost; by chosen questions gates of certificate ${chosen}, by bought ones of ${bought}`,
      net: { percent: percentOf(-certified.slashed, certified.bond), of: "the certificate's bond" },
      holds: isDead(certified) && isDead(listed) && chosen === 0n && bought === 0n,
      figures: [{ name: "proof of a closed gate", value: certified.bytes, unit: "B" }],
    };
  },
};

/** The cases of this family. */
export const GATE_REGRESSIONS: readonly AttackCase[] = [closedGate];

interface Refuted extends Challenged {
  readonly bond: bigint;
}

function isDead({ upheld, slashed, bond }: Refuted): boolean {
  return upheld && bond > 0n && slashed === bond;
}

/** A head, and a certificate of it by questions that were drawn or chosen. */
function certifiedMarket(isDrawn = true) {
  const market = digitMarket();
  const artefactId = commitHead(market, market.head);
  const asked = isDrawn ? askDigits(market) : undefined;
  const seedHeight = commitQuestions(market, asked);
  market.lab.advance(SEED_BLOCKS);
  const honest = certifyDigits(market, { artefactId, seedHeight, ...(asked && { asked }) });
  return { market, artefactId, honest };
}

function closeInCertificate(): Refuted {
  const { market, honest } = certifiedMarket();
  const { lab, modelId } = market;
  const { gating } = honest.retraining;
  const bps = gating.gates.bps.with(MEMBER, 0);
  const gates = { bps, tree: gatesTree(honest.domain, bps) };
  const quality = { ...honest.quality, gatesRoot: gates.tree.root };
  const lie = { ...honest, quality, retraining: { ...honest.retraining, gating: { ...gating, gates } } };
  const finding = findRetrainingFraud(market.head, lie);
  assert(finding.kind === "fraud", "a closed gate was not found");
  const { certificateId } = lab.run(Msg.methods.submitCertificate, { attributor, quality });
  const { pending } = lab.query(Query.methods.certificate, { modelId, version: 1n });
  const proof = { kind: "ranks", value: finding.proof } as const;
  const refuted = challenge(lab, targetOf("certificateId", certificateId), proof);
  checkBooks(lab);
  return { ...refuted, bond: pending?.bond ?? 0n };
}

function closeInList(): Refuted {
  const { market, artefactId, honest } = certifiedMarket();
  const { lab, owners, head } = market;
  const { gates } = honest.retraining.gating;
  const root = honest.quality.evaluationRoot;
  lab.run(DatanetMsg.methods.approveQuestions, { curator: CURATOR.address, datanetId: market.datanetId, root });
  lab.run(Msg.methods.submitCertificate, { attributor, quality: honest.quality });
  lab.advance(WINDOW);
  const sessionId = sellUses(market, USES);
  const uses = headUses(market, { count: USES, gates: gates.bps.with(MEMBER, 1) });
  const method = Method.METHOD_RIDGE_HEAD;
  const prepared = prepareUses(market, { sessionId, settlement: 2n, uses, owners, artefactId, method });
  const batchId = submitUses(market, prepared, { settlement: 2n, method });
  const findings = uses.map(({ published }) => findShareFraud(head, published, gates));
  const at = findings.findIndex(({ kind }) => kind === "fraud");
  const finding = assertDefined(findings[at], "a closed gate was not found");
  assert(finding.kind === "fraud", "nothing was found");
  const { bond } = batchOf(lab, batchId);
  const proof = useProof(prepared, { at, part: 0 }, { kind: "ridge", value: finding.proof });
  const refuted = challenge(lab, targetOf("batchId", batchId), proof);
  checkBooks(lab);
  return { ...refuted, bond };
}

/** The certificate whose gates count when the curator says nothing of questions that an attributor chose, or that are drawn from uses it bought. */
function gatesWithoutWord(isDrawn: boolean): bigint {
  const { market, artefactId, honest } = certifiedMarket(isDrawn);
  market.lab.run(Msg.methods.submitCertificate, { attributor, quality: honest.quality });
  market.lab.advance(WINDOW);
  return market.lab.query(Query.methods.artefact, { artefactId }).gateCertificateId;
}
