import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findSpanFraud, type SpanSource } from "#attribution/methods/spans-prover.ts";
import { compareStrings } from "#lib/bytes.ts";
import { type Random, seededRandom } from "#lib/prng.ts";
import { SpanProof } from "#proto/tributary/attribution/v1/spans.ts";
import { decodeOrNot } from "#test/support/proofs.ts";
import type { MerkleSumLeaf } from "../merkle-sum.ts";
import { NO_TOKENS } from "../receipts.ts";
import { buildSpanIndex, type SpanDocument } from "../span-index.ts";
import { attributeSpans, OUTPUT_TOKENS_MAX } from "../spans.ts";
import { PROOF_BYTES_MAX } from "../verdict.ts";
import {
  COMMONS,
  commitSpans,
  type OutputToken,
  outputTokens,
  type SpanEvidence,
  segmentId,
  segmentLeaf,
  segmentsOf,
} from "./evidence.ts";
import { commitShard, shardLists } from "./shard.ts";
import { verifySpanProof } from "./verify.ts";
import type { SpanClaim } from "./verify-output.ts";

const INDEX = { chainId: "c", module: "datanet", datanetId: 1n, version: 1n };
const BATCH = { chainId: "c", module: "attribution", datanetId: 0n, version: 4n };
const RULES = { tokensMin: 3, bitsMin: 6, familiesMax: 3 };

/** Documents that quote each other, over a small vocabulary. */
function corpus(random: Random, documents: number): readonly SpanDocument[] {
  const phrases = Array.from({ length: 6 }, () =>
    Array.from({ length: 4 + random.below(9) }, () => 1 + random.below(40)),
  );
  return Array.from({ length: documents }, (_, owner) => {
    const tokens: number[] = [];
    while (tokens.length < 60) tokens.push(...(random.chance(1, 2) ? random.pick(phrases) : [1 + random.below(40)]));
    return { tokens: Uint32Array.from(tokens), owner: owner % 7 };
  });
}

function sourceOf(random: Random, documents = 12): SpanSource {
  const owners = Array.from({ length: 7 }, (_, i) => ({ id: new Uint8Array(20).fill(i), family: i === 6 ? 5 : i }));
  const index = buildSpanIndex(owners, corpus(random, documents));
  const sources = Array.from(index.starts, (_, i) => ({ bundle: BigInt(i + 1), place: 0 }));
  return { index, shard: commitShard(INDEX, shardLists(index, sources)), rules: RULES };
}

function outputOf({ index, shard }: SpanSource, random: Random, length: number): Uint32Array {
  const tokens: number[] = [];
  while (tokens.length < length) {
    const from = random.below(index.text.length);
    const copied = shard.lists.text.subarray(from, from + 3 + random.below(14));
    tokens.push(...copied.filter((id) => id !== 0), ...(random.chance(1, 2) ? [1 + random.below(60)] : []));
  }
  return Uint32Array.from(tokens);
}

function evidenceOf(tokens: readonly OutputToken[], segments?: readonly MerkleSumLeaf[]): SpanEvidence {
  return commitSpans(BATCH, tokens, segments ?? segmentsOf(tokens).map(segmentLeaf));
}

function honest(source: SpanSource, output: Uint32Array): SpanEvidence {
  return evidenceOf(outputTokens(source.index, output, attributeSpans(source.index, output, RULES)));
}

function claimOf({ shard }: SpanSource, evidence: SpanEvidence): SpanClaim {
  const signed = { domain: BATCH, commitment: NO_TOKENS, datanetId: 1n };
  return {
    domain: INDEX,
    shard: shard.shard,
    evidenceDomain: BATCH,
    evidenceRoot: evidence.root,
    rules: RULES,
    signed,
  };
}

/** The same token as if it came from another place, with the whole run that output and text have in common there. */
function movedTo(place: number, { tokens, at }: Forged, { shard }: SpanSource): OutputToken {
  const { text } = shard.lists;
  const isSame = (other: number): boolean =>
    other >= 0 && other < tokens.length - 1 && tokens[other]?.id === text[place + other - at];
  let [start, end] = [at, at + 1];
  while (isSame(start - 1)) start--;
  while (isSame(end)) end++;
  return { ...(tokens[at] as OutputToken), source: place + 1, start, end };
}

interface Forged {
  readonly tokens: readonly OutputToken[];
  readonly at: number;
}

type Corruption = (token: OutputToken, random: Random, source: SpanSource, forged: Forged) => OutputToken;
const CORRUPTIONS: Readonly<Record<string, Corruption>> = {
  none: (token) => ({ ...token, source: 0, owner: 0, start: 0, end: 0 }),
  owned: (token) => ({ ...token, source: 0, owner: 2 }),
  run: (token, random) => ({ ...token, start: random.below(42), end: random.below(42) }),
  "shorter run": (token) => (token.end - token.start < 2 ? token : { ...token, end: token.end - 1 }),
  place: (token, random, { index }) => ({ ...token, source: 1 + random.below(index.text.length + 3) }),
  owner: (token, random) => ({ ...token, owner: random.below(7) }),
  commons: (token) => ({ ...token, owner: COMMONS }),
  "same token elsewhere": (token, random, source, forged) => {
    const { text } = source.shard.lists;
    const places = [...text.keys()].filter((place) => text[place] === token.id);
    return places.length === 0 ? token : movedTo(random.pick(places), forged, source);
  },
};

test("every corruption of a token is refuted by one proof, and the truth is not", () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const random = seededRandom(BigInt(seed));
      const source = sourceOf(random);
      const output = outputOf(source, random, 40);
      const truth = honest(source, output);
      assert.equal(findSpanFraud(source, truth), undefined);
      for (const [name, corrupt] of Object.entries(CORRUPTIONS)) {
        const at = random.below(output.length);
        const forged = truth.tokens.map((token, i) =>
          i === at ? corrupt(token, random, source, { tokens: truth.tokens, at }) : token,
        );
        if (JSON.stringify(forged) === JSON.stringify(truth.tokens)) continue;
        const lie = evidenceOf(forged);
        const proof = findSpanFraud(source, lie);
        assert.ok(proof?.proof !== undefined, name);
        kinds.add(proof.proof.kind);
        const verdict = verifySpanProof(claimOf(source, lie), proof);
        assert.equal(verdict.kind, "upheld", `${name} ${proof.proof.kind} ${verdict.reason}`);
        assert.equal(verifySpanProof(claimOf(source, truth), proof).kind, "rejected");
      }
    }),
    { seed: 6, numRuns: 80 },
  );
  assert.deepEqual([...kinds].sort(compareStrings), [
    "common",
    "earlier",
    "mismatch",
    "notCommon",
    "owner",
    "unqualified",
  ]);
});

test("an information that is too high or too low is refuted", () => {
  const random = seededRandom("information");
  const source = sourceOf(random);
  const output = source.shard.lists.text.slice(1, 30);
  const truth = honest(source, output);
  for (const [change, reason] of [
    [5, "a token is more common than is said"],
    [-5, "a token is rarer than is said"],
  ] as const) {
    for (const at of output.keys()) {
      const lie = evidenceOf(
        truth.tokens.map((token, i) => (i > at ? { ...token, before: token.before + change } : token)),
      );
      const proof = findSpanFraud(source, lie);
      assert.equal(proof?.proof?.kind, "information");
      assert.equal(verifySpanProof(claimOf(source, lie), proof ?? { proof: undefined }).reason, reason);
      assert.equal(verifySpanProof(claimOf(source, truth), proof ?? { proof: undefined }).kind, "rejected");
    }
  }
});

test("segments that do not follow from the tokens are refuted", () => {
  const random = seededRandom("segments");
  const source = sourceOf(random);
  const truth = honest(source, outputOf(source, random, 120));
  const segments = segmentsOf(truth.tokens);
  assert.ok(segments.length > 4);
  const kinds = new Set<string>();
  segments.forEach((segment, at) => {
    const { owner, start, end, weight } = segment;
    const replaced = [
      [],
      [{ ...segment, weight: weight + 1n }],
      [{ ...segment, end: end + 1 }],
      [{ ...segment, start: start + 1 }],
      [{ ...segment, owner: owner + 1 }],
      [{ ...segment, end: start + 5_000 }],
    ].map((parts) => [...segments.slice(0, at), ...parts, ...segments.slice(at + 1)].map(segmentLeaf));
    const doubled = [...segments, { ...segment, end: end - 1 }].filter((s) => s.start < s.end).map(segmentLeaf);
    const malformed = [...segments.map(segmentLeaf), { id: segmentId(COMMONS, 5_000, 4_000), amount: 0n }];
    for (const leaves of [...replaced, doubled, malformed]) {
      const sorted = leaves.sort((a, b) => Buffer.compare(a.id, b.id));
      if (new Set(sorted.map(({ id }) => Buffer.from(id).toString("hex"))).size !== sorted.length) continue;
      const lie = evidenceOf(truth.tokens, sorted);
      if (Buffer.compare(lie.root, truth.root) === 0) continue;
      const proof = findSpanFraud(source, lie);
      assert.ok(proof?.proof !== undefined);
      kinds.add(proof.proof.kind);
      const verdict = verifySpanProof(claimOf(source, lie), proof);
      assert.equal(verdict.kind, "upheld", `${proof.proof.kind} ${verdict.reason}`);
      assert.equal(verifySpanProof(claimOf(source, truth), proof).kind, "rejected");
    }
  });
  assert.deepEqual([...kinds].sort(compareStrings), ["missing", "order", "segment"]);
});

test("an output with more tokens or segments than an output may have is refuted whatever it says", () => {
  const random = seededRandom("too long");
  const source = sourceOf(random);
  const truth = honest(source, outputOf(source, random, 40));
  const [first] = truth.tokens;
  assert.ok(first !== undefined);
  const long = evidenceOf(new Array<OutputToken>(OUTPUT_TOKENS_MAX + 20).fill(first), []);
  const output = { tokens: [long.output.open(7)], weightsHash: long.weightsHash };
  const mismatch: SpanProof = { proof: { kind: "mismatch", value: { token: 112, output, text: undefined } } };
  assert.equal(verifySpanProof(claimOf(source, long), mismatch).reason, "the output has too many tokens");
  const leaves = Array.from({ length: OUTPUT_TOKENS_MAX + 1 }, (_, i) => ({ id: segmentId(0, i, i + 1), amount: 1n }));
  const many = evidenceOf(truth.tokens, leaves);
  const segments = { outputRoot: many.output.root, root: many.segments.root, leaves: many.segments.proveRange(0, 1) };
  const order: SpanProof = { proof: { kind: "order", value: { segments } } };
  assert.equal(verifySpanProof(claimOf(source, many), order).reason, "segments are more than tokens");
  for (const proof of [mismatch, order]) assert.equal(verifySpanProof(claimOf(source, truth), proof).kind, "rejected");
});

test("no combination of true openings refutes an honest use", () => {
  const random = seededRandom("honest spans");
  for (let round = 0; round < 3; round++) {
    const source = sourceOf(random);
    const { text, ranks, documents, lists } = source.shard;
    const truth = honest(source, outputOf(source, random, 40));
    const claim = claimOf(source, truth);
    const whole = (tree: typeof text) => tree.open(0, Math.min(64, tree.total));
    const output = { tokens: [whole(truth.output)], weightsHash: truth.weightsHash };
    const near = (centre: number, size: number): number => Math.max(0, centre - random.below(size));
    for (let i = 0; i < 80; i++) {
      const token = random.below(truth.tokens.length);
      const start = near(token, 12);
      const end = token + 1 + random.below(12);
      const there = (truth.tokens[token]?.source ?? 0) - 1;
      const place =
        random.chance(1, 2) && there >= token - start ? there - (token - start) : random.below(lists.text.length);
      const rankLow = near(lists.positions[place] ?? 0, 9);
      const rankHigh = (lists.positions[place] ?? 0) + 1 + random.below(9);
      const document = documents.open(random.below(documents.total));
      const span = { token, output, ranks: whole(ranks), rankLow, rankHigh };
      const segments = {
        outputRoot: truth.output.root,
        root: truth.segments.root,
        leaves: truth.segments.proveRange(random.below(Math.max(1, truth.segments.leaves.length - 1)), 1),
      };
      const proofs: readonly SpanProof["proof"][] = [
        { kind: "mismatch", value: { token, output, text: whole(text) } },
        { kind: "unqualified", value: { token, output } },
        { kind: "earlier", value: { token, start, end, position: place, output, text: [whole(text)] } },
        { kind: "owner", value: { token, output, document } },
        { kind: "common", value: span },
        { kind: "notCommon", value: span },
        {
          kind: "information",
          value: { token, output, rankLow, rankHigh, ranks: [whole(ranks)], text: [whole(text)] },
        },
        { kind: "segment", value: { segments, tokens: output.tokens, token } },
        { kind: "missing", value: { segments, tokens: whole(truth.output), token } },
        { kind: "order", value: { segments } },
      ];
      for (const proof of proofs) {
        const verdict = verifySpanProof(claim, { proof });
        assert.equal(verdict.kind, "rejected", `${proof?.kind} ${verdict.reason}`);
      }
    }
  }
});

test("hostile bytes are rejected, against a liar they never throw", () => {
  const random = seededRandom("hostile spans");
  const source = sourceOf(random);
  const truth = honest(source, outputOf(source, random, 60));
  for (let round = 0; round < 12; round++) {
    const at = random.below(50);
    const corrupt = Object.values(CORRUPTIONS)[round % 8] as Corruption;
    const { tokens } = truth;
    const lie = evidenceOf(
      tokens.map((token, i) => (i === at ? corrupt(token, random, source, { tokens, at }) : token)),
    );
    const proof = findSpanFraud(source, lie);
    if (proof === undefined) continue;
    const bytes = SpanProof.encode(proof);
    assert.ok(bytes.length <= PROOF_BYTES_MAX);
    for (let i = 0; i < 300; i++) {
      const broken = Uint8Array.from(bytes);
      for (let k = 0; k <= random.below(3); k++) broken[random.below(Math.min(60, broken.length))] = random.below(256);
      const decoded = decodeOrNot(SpanProof, broken);
      if (decoded === undefined) continue;
      assert.equal(verifySpanProof(claimOf(source, truth), decoded).kind, "rejected");
      verifySpanProof(claimOf(source, lie), decoded);
    }
  }
});
