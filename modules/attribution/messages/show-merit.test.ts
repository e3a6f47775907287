import assert from "node:assert/strict";
import { test } from "node:test";
import { PROOF_BYTES_MAX } from "#kernels/verdict.ts";
import type { Quality } from "#proto/tributary/attribution/v1/ranks.ts";
import { Msg, type MsgShowMerit } from "#proto/tributary/attribution/v1/tx.ts";
import { Query as DatanetQuery } from "#proto/tributary/datanet/v1/query.ts";
import { Msg as DatanetMsg } from "#proto/tributary/datanet/v1/tx.ts";
import {
  certifyDigits,
  commitQuestions,
  memberMerit,
  meritRange,
  withNumbers,
} from "#test/attacks/digit-certificates.ts";
import { commitHead, type DigitMarket, digitMarket } from "#test/attacks/digit-market.ts";
import { commitEvaluation, measureByWord, SEED_BLOCKS } from "#test/support/certificates.ts";
import { certifyIndex } from "#test/support/certified-index.ts";
import { claimMarket } from "#test/support/claims.ts";
import { ALICE, CURATOR, DAVE } from "#test/support/economy.ts";
import { ATTRIBUTOR, type Market } from "#test/support/market.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";

const attributor = ATTRIBUTOR.address;
const sender = DAVE.address;
const [NOT_MEASURED, NO_MERIT, NOT_APPROVED] = [72, 73, 74];

function submit(lab: ModuleLab, quality: Quality): bigint {
  return lab.run(Msg.methods.submitCertificate, { attributor, quality }).certificateId;
}

/** Lets the curator of a market's datanet vouch for the questions of a certificate. */
function approve({ lab, datanetId }: Pick<Market, "lab" | "datanetId">, { evaluationRoot: root }: Quality): void {
  lab.run(DatanetMsg.methods.approveQuestions, { curator: CURATOR.address, datanetId, root });
}

/** The bundle of a member of the head. */
function bundleOf({ trainers }: DigitMarket, member: number): bigint {
  return trainers[member]?.runs[0]?.bundleId ?? 0n;
}

/** A certified head over eight people's digits. */
function certifiedDigits(lie = false) {
  const market = digitMarket();
  const { lab } = market;
  const artefactId = commitHead(market, market.head);
  const seedHeight = commitQuestions(market);
  lab.advance(SEED_BLOCKS);
  const honest = certifyDigits(market, { artefactId, seedHeight });
  // Nobody looks: it says that the third member only makes answers worse.
  const blamed = honest.contributions.map((parts) => parts.map((part, i) => (i === 3 ? -part - 1n : part)));
  const published = lie ? withNumbers(honest, { contributions: blamed }) : honest;
  return { market, lab, published, artefactId, certificateId: submit(lab, published.quality) };
}

test("members of a certified head show what they add to right answers", () => {
  const { market, lab, published, certificateId } = certifiedDigits();
  const show = (member: number, bundle = member): Partial<MsgShowMerit> => {
    const bundleId = bundleOf(market, bundle);
    return { sender, certificateId, bundleId, ...memberMerit(market.head, published, member) };
  };
  const rejects = (message: Partial<MsgShowMerit>, code = NOT_MEASURED): void =>
    lab.rejects(Msg.methods.showMerit, message, ["attribution", code]);
  // While it can be refuted it shows nothing, nor by questions that nobody vouches for.
  rejects(show(0));
  lab.advance(20);
  rejects(show(0), NOT_APPROVED);
  approve(market, published.quality);
  rejects({ ...show(0), certificateId: 9n }, 51);
  rejects(show(0, 1));
  rejects({ ...show(0), bundleId: 99n });
  rejects({ ...show(0), ...meritRange(published, 1) });
  rejects({ ...show(0), last: show(1).last as MsgShowMerit["last"] });
  rejects({ ...show(0), contributor: undefined });
  const long = { ...meritRange(published, 0).first, siblings: [new Uint8Array(PROOF_BYTES_MAX)] };
  rejects({ ...show(0), first: long }, 36);
  const { contributor } = show(0);
  assert.ok(contributor?.kind === "member");
  const { value } = contributor;
  rejects({ ...show(0), contributor: { kind: "member", value: { ...value, index: 1 } } });
  const owner = { start: 0, total: 8, leaves: [value.contributor.contributor], siblings: new Uint8Array(0) };
  rejects({ ...show(0), contributor: { kind: "owner", value: owner } });

  let shown = 0;
  for (const member of market.trainers.keys()) {
    const merit = published.contributions.reduce((sum, parts) => sum + (parts[member] ?? 0n), 0n);
    if (merit <= 0n) {
      rejects(show(member), NO_MERIT);
      continue;
    }
    shown++;
    lab.takeEvents();
    assert.equal(lab.run(Msg.methods.showMerit, show(member)).merit, merit);
    const [event] = lab.takeEvents();
    assert.equal(event?.type, "tributary.attribution.v1.EventMeritShown");
    const { bundle } = lab.query(DatanetQuery.methods.bundle, { bundleId: bundleOf(market, member) });
    assert.ok(bundle.hasMerit);
  }
  assert.ok(shown >= 6, `${shown} of 8 improve answers`);
  lab.checkInvariants();
  assert.deepEqual(lab.imported(lab.exportGenesis()).dump(), lab.dump());
});

test("whose data makes answers worse shows nothing by it", () => {
  const { market, lab, published, certificateId } = certifiedDigits(true);
  lab.advance(20);
  approve(market, published.quality);
  const bundleId = bundleOf(market, 3);
  const message = { sender, certificateId, bundleId, ...memberMerit(market.head, published, 3) };
  lab.rejects(Msg.methods.showMerit, message, ["attribution", NO_MERIT]);
});

test("owners of a certified index show what their items vote for", () => {
  const market = claimMarket();
  const { lab, index } = market;
  const { ranks } = certifyIndex(market).published;
  const certificateId = submit(lab, ranks.quality);
  lab.advance(20);
  approve(market, ranks.quality);
  let shown = 0;
  for (const owner of index.owners.keys()) {
    const merit = ranks.contributions.reduce((sum, parts) => sum + (parts[owner] ?? 0n), 0n);
    const contributor = { kind: "owner", value: index.ownersTree.open(owner) } as const;
    const message = { sender, certificateId, bundleId: BigInt(owner + 1), contributor, ...meritRange(ranks, owner) };
    const other = { ...message, bundleId: BigInt(((owner + 1) % 3) + 1) };
    lab.rejects(Msg.methods.showMerit, other, ["attribution", NOT_MEASURED]);
    if (merit <= 0n) {
      lab.rejects(Msg.methods.showMerit, message, ["attribution", NO_MERIT]);
      continue;
    }
    shown++;
    assert.equal(lab.run(Msg.methods.showMerit, message).merit, merit);
  }
  assert.ok(shown >= 1);
  lab.checkInvariants();
});

test("a certificate on somebody's word shows nobody's merit", () => {
  const { market, lab, published } = certifiedDigits();
  lab.advance(21);
  const seedHeight = commitEvaluation(market);
  lab.advance(SEED_BLOCKS);
  const { quality } = measureByWord(market, seedHeight);
  const certificateId = submit(lab, quality);
  lab.advance(21);
  approve(market, quality);
  const bundleId = bundleOf(market, 0);
  const message = { sender: ALICE.address, certificateId, bundleId, ...memberMerit(market.head, published, 0) };
  lab.rejects(Msg.methods.showMerit, message, ["attribution", NOT_MEASURED]);
});
