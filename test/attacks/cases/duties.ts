/** Cases 6, 7 and 19 to 24: spam, influence, silence, erasure, juries, forced errors, seeds and receipts used twice. */

import { proveReused } from "#attribution/methods/batches-prover.ts";
import { eraseMember } from "#attribution/methods/ridge/model.ts";
import { answerRidge } from "#attribution/methods/ridge/shares.ts";
import { openUse } from "#kernels/receipts.ts";
import { assert, assertDefined } from "#lib/assert.ts";
import { equalBytes, toHex } from "#lib/bytes.ts";
import { seededRandom } from "#lib/prng.ts";
import { errorCommitment } from "#modules/attribution/forced-errors.ts";
import type { DatanetKeeper } from "#modules/datanet/keeper.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { BatchState, Method, OpenedTree } from "#proto/tributary/attribution/v1/types.ts";
import { Msg as DatanetMsg } from "#proto/tributary/datanet/v1/tx.ts";
import { Query as ModelQuery } from "#proto/tributary/model/v1/query.ts";
import { Msg as ModelMsg } from "#proto/tributary/model/v1/tx.ts";
import { sha256 } from "#sdk";
import { EVALUATION, measureByWord } from "#test/support/certificates.ts";
import { ALICE, BOB, CURATOR, utrib } from "#test/support/economy.ts";
import { ATTRIBUTOR, NODE, setParams, signedReceipt } from "#test/support/market.ts";
import { batchOf, openSample, sellUses, submitUses } from "../attributed-market.ts";
import { checkBooks, failureOf } from "../books.ts";
import { type AttackCase, percentOf, requireMessage } from "../case.ts";
import { bondOf, challenge, targetOf, WATCHER } from "../challenges.ts";
import { digitMarket } from "../digit-market.ts";
import { ridgeOutcome } from "../digits.ts";
import { attributeOutputs, documentMarket, quotedBatch, quotesOf } from "../documents.ts";
import { claimEvidence, distribute } from "../payouts.ts";

const CHALLENGE_WINDOW = 20;
/** By how much retraining differs from predictions where a seed may be lucky. */
const NOISE = 20_000;

const influence: AttackCase = {
  id: "7",
  name: "leverage ×3, outliers, flipped labels",
  expected: "gain ≤ 1.00",
  run(scale) {
    const { holds, largest, gain } = ridgeOutcome(7, scale);
    return {
      seen: `gain ${gain} by value and by evidence`,
      net: { percent: Math.round((largest - 1) * 1_000) / 10, of: "honest pay" },
      holds,
    };
  },
};

const withholding: AttackCase = {
  id: "19",
  name: "withhold a requested chunk",
  expected: "bond lost when the time is over",
  run() {
    const { market, texts } = documentMarket();
    const { lab } = market;
    const { batchId, published } = quotedBatch(market, texts);
    openSample(lab, batchId, published);
    const { bond } = batchOf(lab, batchId);
    const before = bondOf(lab);
    lab.fund(WATCHER.address, [utrib(10_000_000n)]);
    const target = targetOf("batchId", batchId);
    const ask = { requester: WATCHER.address, target, tree: OpenedTree.OPENED_TREE_USES, index: 3n, part: 0 };
    const { deadline } = lab.run(Msg.methods.openRequest, ask);
    lab.advance(Number(deadline - lab.height()) + 2);
    checkBooks(lab);
    const { state, failure } = batchOf(lab, batchId);
    const lost = before - bondOf(lab);
    return {
      seen: `batch state ${state}: ${failure}; ${lost} of the bond lost`,
      net: { percent: percentOf(-lost, bond), of: "the batch's bond" },
      holds: state === BatchState.BATCH_STATE_FAILED && lost === bond && lost > 0n,
    };
  },
};

const erasure: AttackCase = {
  id: "20",
  name: "erase a contributor, then query",
  expected: "no share to the erased; w equals the committed w without them; old receipts still verify",
  run() {
    const documents = documentMarket();
    const { market, texts } = documents;
    const { lab, datanetId } = market;
    const { batchId, published } = quotedBatch(market, texts);
    openSample(lab, batchId, published);
    lab.advance(CHALLENGE_WINDOW + 1);
    const tree = distribute(market, [published.pairs]);
    const erased = assertDefined(market.bundles[2], "no bundle to erase");
    const { bundleId, contribution } = erased;
    const who = contribution.draft.contributor;
    requireMessage(lab, DatanetMsg.methods.tombstone);
    lab.run(DatanetMsg.methods.withdrawBundle, { contributor: who.address, bundleId });
    const dropped = { curator: CURATOR.address, datanetId, dropBundleIds: [bundleId], complete: true };
    lab.run(DatanetMsg.methods.publishVersion, dropped);
    lab.run(DatanetMsg.methods.tombstone, { contributor: who.address, bundleId });
    const { root, sketch } = contribution.draft;
    const state = lab.dump().join("\n");
    const isForgotten = !state.includes(toHex(root)) && !state.includes(toHex(sketch));
    const datanet = lab.keeper<DatanetKeeper>("datanet");
    const isOut = datanet.memberWeight(datanetId, bundleId, 2n) === undefined;
    const paid = claimEvidence(market, tree, who);
    const isOldValid =
      openUse(
        { domain: published.domain, root: batchOf(lab, batchId).receiptsRoot, isDrawn: false },
        published.tree.open(5),
      ) !== undefined;
    checkBooks(lab);
    const heads = digitMarket();
    const place = 3;
    const after = eraseMember(heads.model, place);
    const committed = assertDefined(heads.head.leftOut[place], "nothing was committed to");
    const isUnlearned = after.weights.every((weight, i) => weight === committed[i]);
    const scored = {
      params: after.params,
      weights: after.weights,
      leftOut: after.members.map(({ leftOut }) => leftOut),
    };
    const isNamed = after.members.some(({ contributor }) => {
      const gone = assertDefined(heads.trainers[place], "nobody").contributor;
      return equalBytes(contributor, gone);
    });
    const listed = heads.heldOut.flatMap(({ vector }) => answerRidge(scored, vector).listed);
    const isListed = listed.some(({ index }) => index >= after.members.length);
    return {
      seen: `forgotten ${isForgotten}, out of version 2 ${isOut}, w = w⁻ᶜ ${isUnlearned}, old use verifies ${isOldValid}, old pay ${paid}`,
      net: undefined,
      holds: isForgotten && isOut && isUnlearned && isOldValid && paid > 0n && !isNamed && !isListed,
    };
  },
};

const missedError: AttackCase = {
  id: "22",
  name: "an auditor misses a forced error",
  expected: "5 % of the bond lost, the jackpot rolls over",
  run() {
    const { market, texts } = documentMarket();
    const { lab, modelId } = market;
    const auditors = [ALICE, BOB];
    for (const { address } of auditors) {
      lab.fund(address, [utrib(1_000_000_000n)]);
      const methods = [Method.METHOD_SPANS];
      lab.run(Msg.methods.registerAttributor, {
        attributor: address,
        bond: utrib(400_000_000n),
        methods,
        endpoint: "",
      });
    }
    lab.run(Msg.methods.fundJackpot, { sender: ALICE.address, amount: utrib(7_000n) });
    setParams(lab, { forcedErrorInterval: 1n, forcedErrorWindow: 80n });
    chooseAttributor(lab);
    setParams(lab, { forcedErrorInterval: 0n });
    const salt = sha256(new Uint8Array(9));
    const about = { modelId, version: 1n, firstSettlement: 1n };
    const commitment = errorCommitment(lab.chainId, about, { use: 3n, salt });
    lab.run(Msg.methods.commitForcedError, { attributor: ATTRIBUTOR.address, commitment });
    const { batchId, published } = quotedBatch(market, texts);
    openSample(lab, batchId, published);
    lab.advance(CHALLENGE_WINDOW + 2);
    checkBooks(lab);
    const bonds = () =>
      auditors.map(({ address }) => lab.query(Query.methods.attributor, { address }).attributor.bond.amount);
    const before = bonds();
    lab.run(Msg.methods.revealForcedError, { attributor: ATTRIBUTOR.address, batchId, use: 3n, salt });
    const lost = bonds().map((bond, i) => (before[i] ?? 0n) - bond);
    const { jackpot } = lab.query(Query.methods.forcedError, {});
    checkBooks(lab);
    const isTwentieth = lost.every((amount, i) => amount * 20n === before[i]);
    return {
      seen: `auditors lose ${lost.join(" and ")} of ${before.join(" and ")}; jackpot ${jackpot?.amount ?? 0n}`,
      net: { percent: percentOf(-(lost[0] ?? 0n), before[0] ?? 0n), of: "the auditor's bond" },
      holds: isTwentieth && jackpot?.amount === 7_000n,
    };
  },
};

const cherryPicking: AttackCase = {
  id: "23",
  name: "a certificate under the best of many seeds",
  expected: "rejected: the seed is the beacon's after the model",
  run() {
    const { market } = documentMarket();
    const { lab, modelId } = market;
    const attributor = ATTRIBUTOR.address;
    const under = (height: bigint) =>
      measureByWord(market, height, { random: seededRandom("measured"), noise: NOISE }).quality;
    const again = { attributor, modelId, version: 1n, root: EVALUATION };
    const { seedHeight } = lab.run(Msg.methods.commitEvaluation, again);
    lab.advance(6);
    const heights = Array.from({ length: 8 }, (_, i) => seedHeight + BigInt(i) - 4n).filter((height) => height > 0n);
    const best = heights.map(under).reduce((a, b) => (b.ldsLowBps > a.ldsLowBps ? b : a));
    const honest = under(seedHeight);
    const picked = failureOf(lab, Msg.methods.submitCertificate, { attributor, quality: best });
    const relabelled = { ...best, beaconHeight: seedHeight };
    const disguised = failureOf(lab, Msg.methods.submitCertificate, { attributor, quality: relabelled });
    const second = failureOf(lab, Msg.methods.commitEvaluation, again);
    const own = failureOf(lab, Msg.methods.submitCertificate, { attributor, quality: honest });
    checkBooks(lab);
    return {
      seen: `best of ${heights.length} (${best.ldsLowBps} against ${honest.ldsLowBps} bps): ${picked}; ${disguised}; second draw: ${second}`,
      net: undefined,
      holds: picked !== undefined && disguised !== undefined && second !== undefined && own === undefined,
    };
  },
};

const replay: AttackCase = {
  id: "24",
  name: "the same receipt in two batches",
  expected: "duplicate nullifier: invalid",
  run() {
    const { market, texts, method } = documentMarket();
    const { lab } = market;
    const { batchId, published, sessionId } = quotedBatch(market, texts);
    openSample(lab, batchId, published);
    lab.advance(CHALLENGE_WINDOW + 1);
    const { session } = lab.query(ModelQuery.methods.session, { sessionId });
    const stale = signedReceipt(lab, session, { sequence: session.sequence, units: session.units });
    const settled = failureOf(lab, ModelMsg.methods.settleReceipt, { node: NODE.address, receipt: stale });
    const again = thrownBy(() => submitUses(market, published, { settlement: 1n, method: Method.METHOD_SPANS }));
    const outputs = quotesOf(texts);
    const second = sellUses(market, outputs.length);
    // One use of the second batch carries the receipt of the first.
    const of = { sessionId: second, settlement: 2n, outputs, method };
    const forged = attributeOutputs(market, of, {
      use: (use, i) => (i === 4 ? { ...use, sessionId, sequence: 2n } : use),
    });
    const forgedId = submitUses(market, forged, { settlement: 2n, method: Method.METHOD_SPANS });
    openSample(lab, forgedId, forged);
    const { bond } = batchOf(lab, forgedId);
    const proof = proveReused({ tree: forged.tree, at: 4 }, { tree: published.tree, at: 1 });
    const result = challenge(lab, targetOf("batchId", forgedId), { kind: "batch", value: proof }, batchId);
    return {
      seen: `receipt: ${settled}; settlement: ${again}; use: ${result.reason} (${result.bytes} B)`,
      net: { percent: percentOf(-result.slashed, bond), of: "the batch's bond" },
      holds: settled !== undefined && again !== undefined && result.upheld && result.slashed === bond,
    };
  },
};

/** The cases of this family. */
export const DUTIES: readonly AttackCase[] = [influence, withholding, erasure, missedError, cherryPicking, replay];

type Lab = ReturnType<typeof documentMarket>["market"]["lab"];

/** Waits until the market's attributor is the one that has to err: heights are tried, for the beacon decides. */
function chooseAttributor(lab: Lab): void {
  for (let tries = 0; tries < 40; tries++) {
    lab.advance(7);
    const { error } = lab.query(Query.methods.forcedError, {});
    if (error?.attributor === ATTRIBUTOR.address) return;
    if (error !== undefined && error.attributor !== "") lab.advance(Number(error.deadline - lab.height()) + 1);
  }
  assert(false, "the attributor was never chosen");
}

function thrownBy(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}
