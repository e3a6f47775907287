import assert from "node:assert/strict";
import { test } from "node:test";
import { publishRidge } from "#attribution/methods/ridge/publish.ts";
import { artefactDomain, bundleDomain } from "#kernels/domains.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import type { Quality } from "#proto/tributary/attribution/v1/ranks.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { Method } from "#proto/tributary/attribution/v1/types.ts";
import { Query as RewardsQuery } from "#proto/tributary/rewards/v1/query.ts";
import { admit } from "#test/attacks/attributed-market.ts";
import { certifyDigits, commitQuestions } from "#test/attacks/digit-certificates.ts";
import { commitHead, type DigitMarket, digitMarket } from "#test/attacks/digit-market.ts";
import { commitEvaluation, measureByWord, SEED_BLOCKS } from "#test/support/certificates.ts";
import { ALICE, draftOf, utrib } from "#test/support/economy.ts";
import { ATTRIBUTOR, addEdge, draft, publish, registerModel, setParams } from "#test/support/market.ts";
import type { AttributionKeeper } from "./keeper.ts";
import { defaultParams } from "./params.ts";

const attributor = ATTRIBUTOR.address;
const WINDOW = 20;
const [WEAK, UNCERTIFIED] = [4_000, 1_000];

/** A version that learned from digits and from a second datanet, with a head over the digits alone. */
function twoDatanets(): { readonly market: DigitMarket; readonly artefactId: bigint } {
  const first = digitMarket();
  const { lab, datanetId } = first;
  lab.fund(ALICE.address, [utrib(1_000_000n)]);
  const { datanetId: second } = admit(lab, [{ draft: draftOf(ALICE, "a second datanet"), items: 10 }]);
  const modelId = registerModel(lab);
  const version = draft(lab, modelId, { methods: [Method.METHOD_RIDGE_HEAD, Method.METHOD_SPANS] });
  for (const sourceId of [datanetId, second]) addEdge(lab, { modelId, version }, { sourceId, royaltyBps: 2_000 });
  publish(lab, modelId, version);
  const domain = artefactDomain(lab.chainId, { modelId, version }, { datanetId, datanetVersion: 1n });
  const head = publishRidge(first.model, { domain, itemDomain: bundleDomain(lab.chainId, datanetId) });
  const market = { ...first, modelId, domain, head };
  return { market, artefactId: commitHead(market, head) };
}

/** Publishes a measurement in an epoch of its own and waits until it counts. */
function certify({ lab }: DigitMarket, seedOf: () => bigint, measure: (seedHeight: bigint) => Quality): Quality {
  lab.advance(Number(lab.query(RewardsQuery.methods.params, {}).params.epochBlocks));
  const seedHeight = seedOf();
  lab.advance(SEED_BLOCKS);
  const quality = measure(seedHeight);
  lab.run(Msg.methods.submitCertificate, { attributor, quality });
  lab.advance(WINDOW);
  return quality;
}

function kappaOf({ lab, modelId }: DigitMarket): number {
  return lab.query(Query.methods.certificate, { modelId, version: 1n }).kappaBps;
}

test("a certificate of one datanet's head proves nothing of the others that a version learned from", () => {
  const { market, artefactId } = twoDatanets();
  const { unattestedKappaMaxBps } = defaultParams();
  const headOf = (seedHeight: bigint): Quality => certifyDigits(market, { artefactId, seedHeight }).quality;
  const wordOf = (seedHeight: bigint): Quality => {
    const { quality } = measureByWord(market, seedHeight, { noise: 1 });
    return { ...quality, ldsLowBps: Math.min(quality.ldsLowBps, WEAK) };
  };
  setParams(market.lab, { uncertifiedKappaBps: UNCERTIFIED });
  const { ldsLowBps } = certify(market, () => commitQuestions(market), headOf);
  assert.ok(ldsLowBps > unattestedKappaMaxBps);
  assert.equal(kappaOf(market), UNCERTIFIED);

  // On somebody's word all of the version is measured; what is newer and about one datanet replaces it there alone.
  certify(market, () => commitEvaluation(market), wordOf);
  assert.equal(kappaOf(market), WEAK);
  certify(market, () => commitQuestions(market), headOf);
  assert.equal(kappaOf(market), WEAK);
  market.lab.checkInvariants();
});

test("what one method is certified for is not what another is", () => {
  const { market, artefactId } = twoDatanets();
  const { lab, modelId } = market;
  setParams(lab, { uncertifiedKappaBps: UNCERTIFIED });
  const asked = (): bigint => commitEvaluation(market);
  certify(market, asked, (seedHeight) => measureByWord(market, seedHeight, { noise: 1 }).quality);
  const strong = defaultParams().unattestedKappaMaxBps;
  assert.equal(kappaOf(market), strong);
  certify(
    market,
    () => commitQuestions(market),
    (seedHeight) => certifyDigits(market, { artefactId, seedHeight }).quality,
  );
  // The head is measured on one datanet of two, spans on both.
  const keeper = lab.keeper<AttributionKeeper>("attribution");
  const byMethod = (method: number): bigint => keeper.kappaBps(modelId, 1n, method);
  assert.equal(byMethod(Method.METHOD_SPANS), BigInt(strong));
  assert.equal(byMethod(Method.METHOD_RIDGE_HEAD), BigInt(UNCERTIFIED));
  assert.equal(byMethod(Method.METHOD_KNN_BANZHAF), BigInt(UNCERTIFIED));
});
