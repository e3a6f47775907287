import assert from "node:assert/strict";
import { test } from "node:test";
import { findNeighbourFraud } from "#attribution/methods/neighbours-prover.ts";
import { findReceiversFraud } from "#attribution/methods/receivers-prover.ts";
import { assertDefined } from "#lib/assert.ts";
import { GenesisState } from "#proto/tributary/attribution/v1/genesis.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { BatchState } from "#proto/tributary/attribution/v1/types.ts";
import { Msg as DatanetMsg } from "#proto/tributary/datanet/v1/tx.ts";
import { openSample } from "#test/attacks/attributed-market.ts";
import { type CertifiedIndex, certifyDrawnIndex, certifyIndex } from "#test/support/certified-index.ts";
import {
  batchOf,
  CHALLENGER,
  type ClaimMarket,
  challengeOf,
  claimMarket,
  type Forgery,
  type PreparedClaim,
  prepareClaim,
  submitClaim,
} from "#test/support/claims.ts";
import { CURATOR, utrib } from "#test/support/economy.ts";
import { ATTRIBUTOR, settle } from "#test/support/market.ts";
import { useProof } from "#test/support/proofs.ts";

const attributor = ATTRIBUTOR.address;
const WINDOW = 20;
const USES = 50n;

interface Certified {
  readonly market: ClaimMarket;
  readonly certified: CertifiedIndex;
  readonly certificateId: bigint;
}

/** An index that was certified by questions which were drawn from a batch of it and vouched for, and a third settlement to pay for. */
function certified(): Certified {
  const market = claimMarket();
  const { lab } = market;
  const claim = submitClaim(market);
  openSample(lab, claim.batchId, claim);
  lab.advance(WINDOW + 1);
  assert.deepEqual(batchOf(lab, claim.batchId).gateCertificateIds, [0n]);
  const made = certifyDrawnIndex(market, claim);
  const { quality } = made.published.ranks;
  vouchFor(market, made);
  const { certificateId } = lab.run(Msg.methods.submitCertificate, { attributor, quality });
  settle(lab, market.sessionId, USES, 30n * USES);
  lab.fund(CHALLENGER.address, [utrib(1_000_000n)]);
  return { market, certified: made, certificateId };
}

function vouchFor({ lab, datanetId }: ClaimMarket, { published }: CertifiedIndex): void {
  const root = published.ranks.quality.evaluationRoot;
  lab.run(DatanetMsg.methods.approveQuestions, { curator: CURATOR.address, datanetId, root });
}

function gatesNow({ market: { lab }, certified: { artefactId } }: Pick<Certified, "market" | "certified">): bigint {
  return lab.query(Query.methods.artefact, { artefactId }).gateCertificateId;
}

interface Sent extends PreparedClaim {
  readonly batchId: bigint;
}

/** Submits the batch of the third settlement, under gates or without any. */
function send({ market, certified: { artefactId } }: Certified, gates?: readonly number[], forged?: Forgery): Sent {
  const claim = prepareClaim(market, { first: 3n, last: 3n, artefactId, ...(gates && { gates }) }, forged);
  const { batchId } = market.lab.run(Msg.methods.submitBatch, claim.message);
  return { ...claim, batchId };
}

/** Challenges the first use that is wrong; the reason when it is upheld. */
function refute({ market, certified: { published } }: Certified, sent: Sent, isGated: boolean): string | undefined {
  const { lab, index } = market;
  const gates = isGated ? published.gating.gates : undefined;
  const proofs = sent.published.map((use) => findNeighbourFraud(index, use, gates));
  const at = proofs.findIndex((proof) => proof !== undefined);
  const proof = { kind: "neighbours", value: assertDefined(proofs[at], "nothing was found") } as const;
  assert.equal(proof.value.proof?.kind, "gates");
  const { upheld, reason } = lab.run(
    Msg.methods.challenge,
    challengeOf(sent.batchId, useProof(sent, { at, part: 0 }, proof)),
  );
  lab.checkInvariants();
  return upheld ? reason : undefined;
}

test("gates of an index count once its certificate is final, and uses that list them are honest", () => {
  const made = certified();
  const { market, certificateId } = made;
  const { lab, index, datanetId } = market;
  const { gates } = made.certified.published.gating;
  assert.equal(gatesNow(made), 0n);
  lab.advance(WINDOW);
  assert.equal(gatesNow(made), certificateId);
  lab.advance(1);
  const sent = send(made, gates.bps);
  assert.deepEqual(batchOf(lab, sent.batchId).gateCertificateIds, [certificateId]);
  assert.ok(gates.bps.some((bps) => bps < 10_000));
  const { nearest } = index.rules;
  sent.published.forEach((use, at) => {
    assert.equal(findNeighbourFraud(index, use, gates), undefined);
    const receivers = assertDefined(sent.receivers[at]?.get(datanetId), "a use without receivers");
    assert.equal(findReceiversFraud(receivers, { kind: "neighbours", evidence: use.evidence, nearest }), undefined);
  });
  assert.ok(sent.published.some((use) => findNeighbourFraud(index, use) !== undefined));
  lab.checkInvariants();
  const state = lab.exportGenesis();
  assert.deepEqual(lab.imported(state).dump(), lab.dump());
  const own = GenesisState.decode(assertDefined(state.get("attribution"), "there is no state"));
  assert.ok(own.certificates.some(({ isGating }) => isGating));
});

test("a use that lists a wrong gate loses the bond of its batch, and a right one nothing", () => {
  const made = certified();
  const { lab } = made.market;
  lab.advance(WINDOW + 1);
  const { bps } = made.certified.published.gating.gates;
  const favoured = send(made, bps, {
    gates: (gates, use) => (use === 4 ? gates.map((gate) => ({ ...gate, bps: 10_000 - gate.bps })) : gates),
  });
  const bondOf = () => lab.query(Query.methods.attributor, { address: attributor }).attributor.bond.amount;
  const before = bondOf();
  const { bond } = batchOf(lab, favoured.batchId);
  assert.equal(refute(made, favoured, true), "a listed gate is wrong");
  assert.equal(bondOf(), before - bond);
  assert.equal(batchOf(lab, favoured.batchId).state, BatchState.BATCH_STATE_FAILED);

  const ungated = certified();
  ungated.market.lab.advance(WINDOW + 1);
  assert.equal(refute(ungated, send(ungated), true), "a listed gate is wrong");

  const missing = certified();
  missing.market.lab.advance(WINDOW + 1);
  const torn = send(missing, bps, { gates: (gates) => gates.slice(1) });
  assert.equal(refute(missing, torn, true), "the gates are not those of the listed owners");

  const honest = certified();
  honest.market.lab.advance(WINDOW + 1);
  assert.equal(refute(honest, send(honest, bps), false), undefined);
});

test("before a certificate counts, whoever lists a gate that is not open loses the bond", () => {
  const made = certified();
  const { bps } = made.certified.published.gating.gates;
  assert.equal(refute(made, send(made, bps), false), "a listed gate is wrong");
  const honest = certified();
  assert.equal(refute(honest, send(honest), true), undefined);
});

test("questions that the attributor chose close no gate of an index, unless the curator vouches for them", () => {
  const submit = ({ lab }: ClaimMarket, { published }: CertifiedIndex): bigint =>
    lab.run(Msg.methods.submitCertificate, { attributor, quality: published.ranks.quality }).certificateId;
  const chosen = claimMarket();
  const about = { market: chosen, certified: certifyIndex(chosen) };
  submit(chosen, about.certified);
  chosen.lab.advance(WINDOW);
  assert.equal(gatesNow(about), 0n);

  const vouched = claimMarket();
  const made = certifyIndex(vouched);
  vouchFor(vouched, made);
  const certificateId = submit(vouched, made);
  vouched.lab.advance(WINDOW);
  assert.equal(gatesNow({ market: vouched, certified: made }), certificateId);
});

test("a certificate of an index has improvements and gates", () => {
  const market = claimMarket();
  const { quality } = certifyIndex(market).published.ranks;
  const { improvements } = quality;
  assert.ok(improvements !== undefined);
  for (const changes of [
    { gatesRoot: new Uint8Array(0) },
    { improvements: undefined },
    { improvements: { ...improvements, count: improvements.count + 1n } },
  ]) {
    const message = { attributor, quality: { ...quality, ...changes } };
    market.lab.rejects(Msg.methods.submitCertificate, message, ["attribution", 50]);
  }
  market.lab.run(Msg.methods.submitCertificate, { attributor, quality });
});
