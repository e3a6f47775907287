/** Cases 8 to 12: attributors who lie about shares, neighbours, weights or an index, and challengers who have nothing. */

import { findBatchFraud, findFeesFraud, proveShare } from "#attribution/methods/batches-prover.ts";
import { findNeighbourFraud } from "#attribution/methods/neighbours-prover.ts";
import { findReceiversFraud } from "#attribution/methods/receivers-prover.ts";
import { findFraud } from "#attribution/methods/ridge/find-fraud.ts";
import { findShareFraud } from "#attribution/methods/ridge/find-share-fraud.ts";
import { recommit } from "#attribution/methods/ridge/fixtures/tamper.ts";
import { proveResidual } from "#attribution/methods/ridge/prove.ts";
import { findShardFraud } from "#attribution/methods/shards-prover.ts";
import { artefactDomain, batchDomain, receiptDomain } from "#kernels/domains.ts";
import { commitNeighbours, neighbourWeights } from "#kernels/neighbours/evidence.ts";
import { scaleWeights } from "#kernels/neighbours/gates.ts";
import { bytesOfVector, queryCommitment } from "#kernels/questions.ts";
import type { Receiver } from "#kernels/receivers.ts";
import { commitShard, type ShardLists, shardLists } from "#kernels/span-proofs/shard.ts";
import { assert, assertDefined } from "#lib/assert.ts";
import { seededRandom } from "#lib/prng.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { ArtefactState, BatchState, Method } from "#proto/tributary/attribution/v1/types.ts";
import { Query as ModelQuery } from "#proto/tributary/model/v1/query.ts";
import { DENOM, utrib } from "#test/support/economy.ts";
import { ATTRIBUTOR } from "#test/support/market.ts";
import { useProof } from "#test/support/proofs.ts";
import { batchOf, dataPart, openSample, prepareUses, sellUses, submitUses } from "../attributed-market.ts";
import { checkBooks } from "../books.ts";
import { type AttackCase, type Observed, percentOf } from "../case.ts";
import { type Challenged, challenge, targetOf, WATCHER } from "../challenges.ts";
import { commitArtefact, commitHead, digitIndex, digitMarket, labelOf } from "../digit-market.ts";
import { headUses } from "../digit-uses.ts";
import { documentMarket, quotedBatch } from "../documents.ts";
import { foreignDocuments, foreignLabel, refute } from "../forged-indexes.ts";
import { claimPrior } from "../payouts.ts";

const CHALLENGE_WINDOW = 20;
const USES = 40;
const KNN_BYTES_MAX = 1_536;

const flippedShare: AttackCase = {
  id: "8",
  name: "attributor flips one share",
  expected: "proof ≤ 5 KB accepted, bond slashed, payouts by prior, books balance",
  run() {
    const { market, texts } = documentMarket();
    const batch = quotedBatch(market, texts, {
      pairs([a, b, ...rest]) {
        assert(a !== undefined && b !== undefined, "nobody to take from");
        return [{ ...a, amount: a.amount + b.amount }, { ...b, amount: 0n }, ...rest];
      },
    });
    const due = dataPart(market, 1n);
    const { bond } = batchOf(market.lab, batch.batchId);
    openSample(market.lab, batch.batchId, batch.published);
    const fraud = assertDefined(findBatchFraud(batch.published), "the flip was not found");
    const pairs = challenge(market.lab, targetOf("batchId", batch.batchId), { kind: "batch", value: fraud });
    const paid = texts.reduce((sum, { who }) => sum + claimPrior(market, who), 0n);
    checkBooks(market.lab);
    const isFailed = batchOf(market.lab, batch.batchId).state === BatchState.BATCH_STATE_FAILED;
    const head = forgedHeadShare();
    const others = [forgedReceivers(), forgedFees()];
    // κ was one half, so that all of the contributors' part is twice its evidence, but for what a weight's rounding keeps.
    const isPaid = paid <= 2n * due && paid >= 2n * due - BigInt(texts.length) - 1n;
    return {
      seen: `${[pairs, head, ...others].map(({ reason, bytes }) => `${reason} (${bytes} B)`).join("; ")}; ${paid} paid by prior`,
      net: { percent: percentOf(-pairs.slashed, bond), of: "the batch's bond" },
      holds: [pairs, head, ...others].every(isConvicted) && pairs.slashed === bond && isFailed && isPaid,
      figures: [
        { name: "proof, pair", value: pairs.bytes, unit: "B" },
        { name: "proof, share of a head (d=65)", value: head.bytes, unit: "B" },
        { name: "proof, receivers of a use by spans", value: others[0]?.bytes ?? 0, unit: "B" },
        { name: "proof, fees of a use", value: others[1]?.bytes ?? 0, unit: "B" },
      ],
    };
  },
};

const omittedNeighbour: AttackCase = {
  id: "9",
  name: "attributor omits the nearest neighbour",
  expected: "proof ≤ 1.5 KB accepted",
  run(): Observed {
    const market = digitMarket();
    const index = digitIndex(market);
    const { lab, modelId } = market;
    const { nearest } = index.rules;
    const artefactId = commitArtefact(market, { kind: "neighbours", value: index.artefact });
    lab.advance(CHALLENGE_WINDOW);
    const sessionId = sellUses(market, USES);
    const receipts = receiptDomain(lab.chainId, modelId, 1n);
    const domain = batchDomain(lab.chainId, { modelId, version: 1n }, 1n);
    const random = seededRandom("queries");
    const uses = market.heldOut.slice(0, USES).map((example, i) => {
      const question = { vector: example.vector, label: labelOf(example) };
      const salt = random.bytes(32);
      const list = index.search(question).slice(i === 5 ? 1 : 0);
      const weights = neighbourWeights(list, nearest);
      const evidence = commitNeighbours(domain, list, weights);
      const query = { salt, label: question.label, vector: bytesOfVector(question.vector) };
      const published = { question, salt, evidence, weights };
      const paid = { weights: scaleWeights(weights, evidence.gates), evidenceRoot: evidence.root };
      return { ...paid, published, queryCommitment: queryCommitment(receipts, query) };
    });
    const { owners } = market;
    const prepared = prepareUses(market, { sessionId, settlement: 1n, uses, owners, artefactId });
    const about = { settlement: 1n, method: Method.METHOD_KNN_BANZHAF };
    const batchId = submitUses(market, prepared, about);
    const { bond } = batchOf(lab, batchId);
    openSample(lab, batchId, prepared);
    const honest = uses.filter((_, i) => i !== 5).every(({ published }) => !findNeighbourFraud(index, published));
    const published = assertDefined(uses[5], "a use is missing").published;
    const fraud = assertDefined(findNeighbourFraud(index, published), "the omission was not found");
    const proof = { kind: "neighbours", value: fraud } as const;
    const result = challenge(lab, targetOf("batchId", batchId), useProof(prepared, { at: 5, part: 0 }, proof));
    return {
      seen: `${result.reason} (${result.bytes} B), other uses honest: ${honest}`,
      net: { percent: percentOf(-result.slashed, bond), of: "the batch's bond" },
      holds: isConvicted(result) && honest && result.bytes <= KNN_BYTES_MAX && result.slashed === bond,
      figures: [{ name: "proof", value: result.bytes, unit: "B" }],
    };
  },
};

const corruptedWeight: AttackCase = {
  id: "10",
  name: "a weight is off by 2^-20",
  expected: "residual proof accepted; within the tolerance every challenge rejected",
  run(scale) {
    const market = digitMarket();
    const { lab, head } = market;
    const corrupt = (delta: number) =>
      recommit({ ...head, weights: head.weights.map((weight, i) => (i === 123 ? weight + delta : weight)) });
    const lied = corrupt(2 ** (head.terms.params.fractionBits - 20));
    const artefactId = commitHead(market, lied);
    const finding = findFraud(lied, market.known);
    assert(finding.kind === "fraud", "the corruption was not found");
    const result = challenge(lab, targetOf("artefactId", artefactId), { kind: "head", value: finding.proof });
    const { artefact } = lab.query(Query.methods.artefact, { artefactId });
    const isFailed = artefact.state === ArtefactState.ARTEFACT_STATE_FAILED;
    const rounded = corrupt(1);
    const honestId = commitHead(market, rounded);
    const isClean = findFraud(rounded, market.known).kind === "honest";
    const { dimension, classes } = head.terms.params;
    const step = scale === "full" ? 1 : 13;
    let [tried, upheld] = [0, 0];
    for (let row = 0; row < dimension; row += step) {
      for (let k = 0; k < classes; k++) {
        const leftOut = row % 2 === 0 ? undefined : k % market.trainers.length;
        const proof = { proof: { kind: "head", value: proveResidual(rounded, { row, class: k, leftOut }) } } as const;
        const message = { challenger: WATCHER.address, target: targetOf("artefactId", honestId), proof };
        lab.fund(WATCHER.address, [utrib(1_000_000n)]);
        tried++;
        if (lab.run(Msg.methods.challenge, message).upheld) upheld++;
      }
    }
    checkBooks(lab);
    return {
      seen: `${result.reason} (${result.bytes} B); ${tried - upheld} of ${tried} challenges of a rounded head rejected`,
      net: { percent: percentOf(-result.slashed, artefact.bond), of: "the artefact's bond" },
      holds: isConvicted(result) && isFailed && isClean && upheld === 0,
      figures: [{ name: "proof (d=65)", value: result.bytes, unit: "B" }],
    };
  },
};

const brokenIndex: AttackCase = {
  id: "11",
  name: "a suffix array with two ranks swapped, or one twice; an index with a foreign bundle, owner, text or label",
  expected: "one proof of constant size accepted for each",
  run(): Observed {
    const { market, method } = documentMarket();
    const { lab, modelId, datanetId } = market;
    const domain = artefactDomain(lab.chainId, { modelId, version: 1n }, { datanetId, datanetVersion: 1n });
    const truth = shardLists(method.index, method.sources);
    const isHonestClean = findShardFraud(commitShard(domain, truth)) === undefined;
    const random = seededRandom("ranks");
    const ranks = [swapRanks, repeatRank].map((forge) => {
      const shard = commitShard(domain, forge(truth, 1 + random.below(truth.ranks.length - 2)));
      const rules = { tokensMin: 0, bitsMin: 0, familiesMax: 0, familiesHeight: lab.height() - 1n };
      const fraud = assertDefined(findShardFraud(shard), "the forgery was not found");
      return refute(
        market,
        { kind: "spans", value: { shard: shard.shard, ...rules } },
        { kind: "index", value: fraud },
      );
    });
    const results = [...ranks, ...foreignDocuments(), foreignLabel()];
    const bonds = results.reduce((sum, { bond }) => sum + bond, 0n);
    const slashed = results.reduce((sum, result) => sum + result.slashed, 0n);
    return {
      seen: `${truth.text.length} tokens: ${results.map(({ reason, bytes }) => `${reason} (${bytes} B)`).join("; ")}`,
      net: { percent: percentOf(-slashed, bonds), of: "the artefacts' bonds" },
      holds: isHonestClean && results.every((result) => isConvicted(result) && result.slashed === result.bond),
      figures: [{ name: "largest proof", value: Math.max(...results.map(({ bytes }) => bytes)), unit: "B" }],
    };
  },
};

const frivolous: AttackCase = {
  id: "12",
  name: "1000 frivolous challenges",
  expected: "all rejected, deposits to the attributor, no state growth",
  run(scale) {
    const { market, texts } = documentMarket();
    const { lab } = market;
    const { batchId, published } = quotedBatch(market, texts);
    openSample(lab, batchId, published);
    lab.fund(WATCHER.address, [utrib(100_000_000n)]);
    lab.fund(ATTRIBUTOR.address, [utrib(1n)]);
    const count = scale === "full" ? 1_000 : 100;
    const keys = lab.dump().length;
    const [paid, earned] = [lab.balance(WATCHER.address, DENOM), lab.balance(ATTRIBUTOR.address, DENOM)];
    let rejected = 0;
    const started = performance.now();
    for (let i = 0; i < count; i++) {
      const at = i % published.uses.length;
      const share = proveShare(published, at, market.datanetId);
      const value = { proof: { kind: "pair", value: { pair: published.pairs.proveRange(at, 1), share } } } as const;
      const proof = { proof: { kind: "batch", value } } as const;
      const message = { challenger: WATCHER.address, target: targetOf("batchId", batchId), proof };
      if (!lab.run(Msg.methods.challenge, message).upheld) rejected++;
    }
    const milliseconds = (performance.now() - started) / count;
    const lost = paid - lab.balance(WATCHER.address, DENOM);
    const gained = lab.balance(ATTRIBUTOR.address, DENOM) - earned;
    const grown = lab.dump().length - keys;
    checkBooks(lab);
    return {
      seen: `${rejected} of ${count} rejected, ${lost} lost, ${gained} to the attributor, ${grown} entries more`,
      net: { percent: percentOf(-lost, lost), of: "deposits" },
      holds: rejected === count && lost > 0n && lost === gained && grown === 0,
      figures: [
        { name: "price of a challenge", value: Number(lost) / count, unit: "utrib" },
        { name: "time of a challenge, message and proof", value: Math.round(milliseconds * 100) / 100, unit: "ms" },
      ],
    };
  },
};

/** The cases of this family. */
export const EVIDENCE: readonly AttackCase[] = [
  flippedShare,
  omittedNeighbour,
  corruptedWeight,
  brokenIndex,
  frivolous,
];

/** A batch in which one use pays its first receiver for more than its spans weigh. */
function forgedReceivers(): Challenged {
  const { market, texts } = documentMarket();
  const { lab, datanetId } = market;
  const twice = (receiver: Receiver, i: number): Receiver =>
    i === 0 ? { ...receiver, weight: 2n * receiver.weight } : receiver;
  const { batchId, published } = quotedBatch(market, texts, {
    receivers: (list, use) => (use === 4 ? { ...list, receivers: list.receivers.map(twice) } : list),
  });
  openSample(lab, batchId, published);
  assert(findBatchFraud(published) === undefined, "the pairs do not follow from the receivers");
  const found = published.evidence.map((evidence, use) => {
    const bytes = assertDefined(published.receivers[use]?.get(datanetId), "a use without receivers");
    return findReceiversFraud(bytes, { kind: "spans", evidence });
  });
  assert(found.filter((fraud) => fraud !== undefined).length === 1, "another use was found wrong");
  const proof = { kind: "receivers", value: assertDefined(found[4], "the lie was not found") } as const;
  return challenge(lab, targetOf("batchId", batchId), useProof(published, { at: 4, part: 0 }, proof));
}

/** A batch in which one use's part of the money begins before the last one's ends. */
function forgedFees(): Challenged {
  const { market, texts } = documentMarket();
  const { lab, modelId } = market;
  const { batchId, published } = quotedBatch(market, texts, {
    use: (use, at) => (at === 7 ? { ...use, before: use.before - 1n } : use),
  });
  openSample(lab, batchId, published);
  const { settlements } = lab.query(ModelQuery.methods.settlements, { modelId, version: 1n });
  const value = assertDefined(findFeesFraud(published, settlements), "the lie was not found");
  return challenge(lab, targetOf("batchId", batchId), { kind: "use", value });
}

/** A head's batch in which one listed score is another. */
function forgedHeadShare(): Challenged {
  const market = digitMarket();
  const { lab, head } = market;
  const artefactId = commitHead(market, head);
  lab.advance(CHALLENGE_WINDOW);
  const sessionId = sellUses(market, USES);
  const uses = headUses(market, {
    count: USES,
    forge: (listed, use) =>
      listed.map((share, place) => (use === 3 && place === 0 ? { ...share, score: share.score + 7 } : share)),
  });
  const { owners } = market;
  const prepared = prepareUses(market, { sessionId, settlement: 1n, uses, owners, artefactId });
  const about = { settlement: 1n, method: Method.METHOD_RIDGE_HEAD };
  const batchId = submitUses(market, prepared, about);
  openSample(lab, batchId, prepared);
  const finding = findShareFraud(head, assertDefined(uses[3], "a use is missing").published, undefined);
  assert(finding.kind === "fraud", "the flip was not found");
  const proof = { kind: "ridge", value: finding.proof } as const;
  return challenge(lab, targetOf("batchId", batchId), useProof(prepared, { at: 3, part: 0 }, proof));
}

/** Upheld, something lost, half of it burned, four tenths the finder's. */
function isConvicted({ upheld, slashed, burned, reward }: Challenged): boolean {
  return upheld && slashed > 0n && burned * 2n >= slashed && reward === (slashed * 4n) / 10n;
}

function swapRanks({ ranks, positions, ...rest }: ShardLists, at: number): ShardLists {
  const [low, high] = [ranks[at], ranks[at + 1]];
  assert(low !== undefined && high !== undefined, "no such ranks");
  const swapped = [...ranks];
  swapped[at] = { ...low, position: high.position };
  swapped[at + 1] = { ...high, position: low.position };
  const inverse = positions.slice();
  inverse[high.position] = at;
  inverse[low.position] = at + 1;
  return { ...rest, ranks: swapped, positions: inverse };
}

function repeatRank({ ranks, ...rest }: ShardLists, at: number): ShardLists {
  const repeated = ranks.map((rank, i) => (i === at ? { ...rank, position: ranks[at + 1]?.position ?? 0 } : rank));
  return { ...rest, ranks: repeated };
}
