import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { createTokenizer } from "#kernels/canonical-tokens.ts";
import { NO_TOKENS } from "#kernels/receipts.ts";
import { buildSpanIndex } from "#kernels/span-index.ts";
import {
  COMMONS,
  commitSpans,
  type OutputToken,
  outputTokens,
  segmentLeaf,
  segmentsOf,
} from "#kernels/span-proofs/evidence.ts";
import { commitShard, type ShardLists, shardLists } from "#kernels/span-proofs/shard.ts";
import { verifySpanAbsent, verifySpanExists } from "#kernels/span-proofs/statements.ts";
import { verifySpanProof } from "#kernels/span-proofs/verify.ts";
import { verifySpanIndexProof } from "#kernels/span-proofs/verify-index.ts";
import { attributeSpans, SPAN_RULES } from "#kernels/spans.ts";
import { PROOF_BYTES_MAX } from "#kernels/verdict.ts";
import { seededRandom } from "#lib/prng.ts";
import { SpanAbsence, SpanExistence, SpanIndexProof, SpanProof } from "#proto/tributary/attribution/v1/spans.ts";
import { copyText } from "../generator/copying.ts";
import { findShardFraud, proveAbsent, proveExists } from "../methods/shards-prover.ts";
import { findSpanFraud } from "../methods/spans-prover.ts";

const FILE = new URL("../../test/vectors/documentation/documents.json.gz", import.meta.url);
const DOMAIN = { chainId: "tributary-dev-1", module: "datanet", datanetId: 1n, version: 1n };
const BATCH = { chainId: "tributary-dev-1", module: "attribution", datanetId: 0n, version: 4n };

const list = JSON.parse(gunzipSync(readFileSync(FILE)).toString("utf8")) as readonly { readonly text: string }[];
const tokenizer = createTokenizer(new Uint8Array(32).fill(1));
const documents = list.map(({ text }, owner) => ({ tokens: tokenizer.ids(text), owner }));
const index = buildSpanIndex(
  documents.map((_, i) => ({ id: Uint8Array.of(i >> 8, i), family: i })),
  documents,
);
const sources = documents.map((_, i) => ({ bundle: BigInt(i + 1), place: 0 }));
const lists = shardLists(index, sources);
const NOTHING = { bundle: () => undefined, familyOf: () => "", itemDomain: DOMAIN };
const shard = commitShard(DOMAIN, lists);
const sizes = new Map<string, { bytes: number; time: number }>();

function record(kind: string, bytes: number, check: () => boolean): void {
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    assert.ok(check(), kind);
    return performance.now() - started;
  });
  const known = sizes.get(kind) ?? { bytes: 0, time: 0 };
  sizes.set(kind, { bytes: Math.max(known.bytes, bytes), time: Math.max(known.time, Math.min(...times)) });
}

test("proofs over 680,000 tokens of documentation stay within their limits", () => {
  const random = seededRandom(11n);
  const source = { index, shard, rules: SPAN_RULES };
  for (let round = 0; round < 8; round++) {
    const { ids } = copyText(index, random, { length: 200, switches: 400, noise: 100 });
    const truth = outputTokens(index, ids, attributeSpans(index, ids, SPAN_RULES));
    for (const forged of forgeries(truth, random.below(180))) {
      const evidence = commitSpans(BATCH, forged, segmentsOf(forged).map(segmentLeaf));
      const proof = findSpanFraud(source, evidence);
      if (proof?.proof === undefined) continue;
      const claim = {
        domain: DOMAIN,
        shard: shard.shard,
        evidenceDomain: BATCH,
        evidenceRoot: evidence.root,
        rules: SPAN_RULES,
        signed: { domain: DOMAIN, commitment: NO_TOKENS, datanetId: 1n },
      };
      record(proof.proof.kind, SpanProof.encode(proof).length, () => verifySpanProof(claim, proof).kind === "upheld");
    }
    const span = lists.text.slice(1000 * round + 7, 1000 * round + 31);
    const claim = { domain: DOMAIN, shard: shard.shard };
    const exists = proveExists(shard, 1000 * round + 7, span.length);
    record("existence", SpanExistence.encode(exists).length, () => verifySpanExists(claim, span, exists));
    const unheard = span.with(23, lists.text[90_000 + round] as number);
    const absent = proveAbsent(
      index,
      shard,
      Int32Array.from(unheard, (id) => index.rankOf.get(id) ?? -1),
    );
    if (absent !== undefined)
      record("absence", SpanAbsence.encode(absent).length, () => verifySpanAbsent(claim, unheard, absent));
  }
  for (const [kind, { bytes, time }] of sizes) console.log(`${kind}: at most ${bytes} B, ${time.toFixed(3)} ms`);
  assert.ok((sizes.get("existence")?.bytes ?? 0) <= 1_600);
  assert.ok((sizes.get("absence")?.bytes ?? 0) <= 3_700);
  for (const [kind, { bytes, time }] of sizes) assert.ok(bytes <= PROOF_BYTES_MAX && time <= 2, kind);
});

test("an index with two ranks swapped, or with one rank twice, dies by one proof", () => {
  const at = 300_001;
  for (const wrong of ["swapped", "equal"]) {
    const ranks = [...lists.ranks];
    const positions = lists.positions.slice();
    const [low, high] = [ranks[at], ranks[at + 1]] as [ShardLists["ranks"][number], ShardLists["ranks"][number]];
    ranks[at] = { ...low, position: high.position };
    if (wrong === "swapped") {
      ranks[at + 1] = { ...high, position: low.position };
      positions[high.position] = at;
      positions[low.position] = at + 1;
    }
    const forged = commitShard(DOMAIN, { ...lists, ranks, positions });
    const proof = findShardFraud(forged);
    assert.ok(proof?.proof !== undefined);
    const size = SpanIndexProof.encode(proof).length;
    console.log(`${wrong}: ${proof.proof.kind} ${size} B`);
    assert.ok(size <= 4_800);
    assert.equal(verifySpanIndexProof({ domain: DOMAIN, shard: forged.shard }, NOTHING, proof).kind, "upheld");
    assert.equal(verifySpanIndexProof({ domain: DOMAIN, shard: shard.shard }, NOTHING, proof).kind, "rejected");
  }
});

function forgeries(truth: readonly OutputToken[], at: number): readonly (readonly OutputToken[])[] {
  const change = (fields: Partial<OutputToken>): readonly OutputToken[] =>
    truth.map((token, i) => (i === at ? { ...token, ...fields } : token));
  const { id, owner } = truth[at] as OutputToken;
  const rank = index.rankOf.get(id);
  const elsewhere = rank === undefined ? -1 : index.text.lastIndexOf(rank);
  const later = truth.map((token, i) => (i > at ? { ...token, before: token.before + 9 } : token));
  const firstOwner = truth.map((token) => ownedByFirst(token));
  return [
    change({ source: 0, owner: 0, start: 0, end: 0 }),
    change({ source: elsewhere + 1 }),
    change({ source: 4_321 }),
    change({ owner: owner === 3 ? 4 : 3 }),
    truth.map((token) => (token.source === 0 ? token : { ...token, owner: COMMONS })),
    firstOwner,
    later,
  ];
}

function ownedByFirst(token: OutputToken): OutputToken {
  if (token.owner !== COMMONS) return token;
  const document = lists.documents.find(({ start, end }) => start < token.source && token.source - 1 <= end);
  return { ...token, owner: document?.owner ?? 0 };
}
