import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import type { NeighbourItem } from "#kernels/neighbours/items.ts";
import { checkQuality, qualitySeed, retrainingFault } from "#kernels/ranks/quality.ts";
import { spearmanBps } from "#kernels/ranks/spearman.ts";
import { SHARE_RULES } from "#kernels/receipt-shares.ts";
import { payReceivers, receiversOf } from "#kernels/receivers.ts";
import { toHex } from "#lib/bytes.ts";
import { seededRandom } from "#lib/prng.ts";
import {
  createNeighbourMethod,
  NEIGHBOUR_RULES,
  type NeighbourMethod,
  type NeighbourQuestion,
} from "../methods/neighbours.ts";
import { measureNeighbours } from "./neighbours.ts";
import { certifyNeighbours, type PublishedVotes } from "./neighbours-certificate.ts";
import { findVotesFraud } from "./neighbours-certificate-prover.ts";

const FILE = new URL(
  "../../test/vectors/scikit-learn__scikit-learn/sklearn/datasets/data/digits.csv.gz",
  import.meta.url,
);
const DOMAIN = { chainId: "tributary-dev-1", module: "model/1", datanetId: 0n, version: 1n };
const INDEX = { ...DOMAIN, module: "attribution/artefact/1/1", datanetId: 1n };
const BEACON = { height: 100n, value: new Uint8Array(32).fill(42) };
const SEED = qualitySeed(DOMAIN, BEACON);

/** Contributors among whom items are dealt. */
const OWNERS = 50;
/** The first of them, who sell random labels in one test. */
const SPAMMERS = 5;
/** What is divided for a question. */
const FEE = 1_000_000n;
const DATA = digits(OWNERS);
const METHOD = createNeighbourMethod(INDEX, {
  items: DATA.items,
  owners: Array.from({ length: OWNERS }, (_, owner) => new Uint8Array(20).fill(owner)),
  classes: 10,
});

/** 1,000 images of digits to learn from and 400 to ask about, drawn with the seed 5. */
function digits(owners: number): { items: readonly NeighbourItem[]; questions: readonly NeighbourQuestion[] } {
  const lines = gunzipSync(readFileSync(FILE)).toString("utf8").trim().split("\n");
  const random = seededRandom(5n);
  const rows = random.shuffle(lines).map((line) => Int8Array.from(line.split(","), Number));
  const parsed = rows.map((row) => ({ vector: row.subarray(0, 64), label: row[64] as number }));
  const items = parsed
    .slice(0, 1000)
    .map((row, place) => ({ ...row, salt: new Uint8Array(32), bundle: 1n, place, owner: random.below(owners) }));
  return { items, questions: parsed.slice(1000, 1400) };
}

test("on digits, neighbours predict retraining: per query at least .70, together at least .90", () => {
  const { items, questions } = DATA;
  const result = measureNeighbours(items, questions.slice(0, 100), {
    seed: SEED,
    subsets: 128,
    rules: NEIGHBOUR_RULES,
  });
  console.log(
    `digits, K=10, M=128: per query ${result.perQuery} over ${result.queries}, aggregate ${result.aggregate} bps`,
  );
  assert.ok(result.perQuery >= 7_000);
  assert.ok(result.aggregate >= 9_000);
});

test("a certificate over 50 contributors of single questions knows nothing where no half of them changes a vote", () => {
  const { ranks } = certificate(100, 1);
  const { quality, values } = ranks;
  const varying = values.filter(({ actual }) => new Set(actual).size > 1);
  const scores = varying.map(({ actual, predicted }) => spearmanBps(actual, predicted));
  const mean = Math.floor(scores.reduce((sum, score) => sum + score, 0) / scores.length);
  console.log(
    `single questions: ${quality.ldsBps} bps, at least ${quality.ldsLowBps}; of the ${varying.length} in 100 that vary ${mean}`,
  );
  assert.ok(varying.length <= 60);
  assert.ok(mean >= 7_000);
});

test("a certificate over 50 contributors of five questions at a time holds, with a lower bound of at least .75", () => {
  const started = performance.now();
  const published = certificate(400, 5);
  const made = performance.now();
  assert.equal(findVotesFraud(METHOD, published), undefined);
  const { quality } = published.ranks;
  const { ldsBps, ldsLowBps } = quality;
  const [making, watching] = [made - started, performance.now() - made].map(Math.round);
  console.log(
    `five questions at a time: ${ldsBps} bps, at least ${ldsLowBps}; made in ${making} ms, checked wholly in ${watching} ms`,
  );
  assert.equal(checkQuality(DOMAIN, quality, { beacon: BEACON, modelHeight: 99n }), undefined);
  assert.equal(retrainingFault(quality, "neighbours"), undefined);
  assert.ok(ldsBps >= 8_000);
  assert.ok(ldsLowBps >= 7_500 && ldsLowBps < ldsBps);
});

test("who sells random labels is paid for lucky ones, and gates take most of that back", (t) => {
  const random = seededRandom("random labels");
  const items = DATA.items.map((item) => (item.owner < SPAMMERS ? { ...item, label: random.below(10) } : item));
  const { owners, classes } = METHOD;
  const index = createNeighbourMethod(INDEX, { items, owners, classes });
  const { bps } = certificate(200, 5, index).gating.gates;
  const asked = DATA.questions.slice(200);
  const [open, gated] = [paid(index, asked), paid(index, asked, bps)];
  const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;
  t.diagnostic(
    `random labels: ${percent(open.spam)} of fair pay without gates, ${percent(gated.spam)} with; others ${percent(open.honest)} and ${percent(gated.honest)}`,
  );
  t.diagnostic(
    `gates of random labels: ${bps.slice(0, SPAMMERS).join(", ")}; least of others ${Math.min(...bps.slice(SPAMMERS))}`,
  );
  assert.ok(gated.spam < open.spam / 2);
  assert.ok(gated.honest > open.honest);
});

/** What the spammers, and all others, are paid for questions, in parts of what everybody would get if all got the same. */
function paid(
  index: NeighbourMethod,
  questions: readonly NeighbourQuestion[],
  gates?: readonly number[],
): { readonly spam: number; readonly honest: number } {
  const names = index.owners.map((address) => toHex(address));
  const context = { familyOf: toHex, commonsId: new Uint8Array(20).fill(255), rules: SHARE_RULES };
  const sums = new Map<string, bigint>();
  for (const question of questions) {
    const list = receiversOf(index.weigh(question, gates), (owner) => index.owners[owner] as Uint8Array);
    for (const { id, amount } of payReceivers(FEE, list, context)) {
      sums.set(toHex(id), (sums.get(toHex(id)) ?? 0n) + amount);
    }
  }
  const fair = (Number(FEE) * questions.length) / names.length;
  const meanOf = (of: readonly string[]): number =>
    of.reduce((sum, name) => sum + Number(sums.get(name) ?? 0n), 0) / of.length / fair;
  return { spam: meanOf(names.slice(0, SPAMMERS)), honest: meanOf(names.slice(SPAMMERS)) };
}

/** Over the first questions of the data, so many of them to a query. */
function certificate(count: number, together: number, index: NeighbourMethod = METHOD): PublishedVotes {
  const random = seededRandom("salts of questions");
  const questions = DATA.questions.slice(0, count).map((question) => ({ ...question, salt: random.bytes(32) }));
  const stated = { artefactId: 1n, beaconHeight: BEACON.height };
  return certifyNeighbours(index, { domain: DOMAIN, seed: SEED, subsets: 64, together, questions, stated });
}
