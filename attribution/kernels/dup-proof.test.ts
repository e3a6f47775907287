import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { seededRandom } from "#lib/prng.ts";
import { ItemMatch, type ItemOpening } from "#proto/tributary/datanet/v1/types.ts";
import { tokenContent } from "./canonical-tokens.ts";
import { bundleDomain } from "./domains.ts";
import { type DupClaim, verifyItemMatch } from "./dup-proof.ts";
import { bundleRoot, itemLeaf, proveItems } from "./item-tree.ts";
import { PROOF_BYTES_MAX } from "./verdict.ts";

const DOMAIN = bundleDomain("lab-1", 7n);
const random = seededRandom("dup-proof");
const text = (tokens: number): Uint32Array => Uint32Array.from({ length: tokens }, () => 1 + random.below(1 << 30));

function bundleOf(contents: readonly Uint8Array[], perToken = 4): { root: Uint8Array; openings: ItemOpening[] } {
  const items = contents.map((content, i) => ({
    salt: new Uint8Array(32).fill(i),
    content,
    tokens: BigInt(content.length / perToken),
  }));
  const leaves = items.map((item) => itemLeaf(DOMAIN, item));
  const proofs = proveItems(leaves);
  const openings = items.map((item, index) => ({
    ...item,
    index,
    total: items.length,
    aunts: proofs[index]?.aunts ?? [],
  }));
  return { root: bundleRoot(DOMAIN, leaves), openings };
}

/** Two bundles of text, the later sharing tokens 10 to 45 of its first item with the earlier. */
function texts(): { claim: DupClaim; match: ItemMatch } {
  const [a, b] = [text(100), text(100)];
  b.set(a.subarray(30, 65), 10);
  const [earlier, later] = [
    bundleOf([a, text(9)].map(tokenContent)),
    bundleOf([b, text(8), text(7)].map(tokenContent)),
  ];
  return {
    claim: {
      domain: DOMAIN,
      earlierRoot: earlier.root,
      laterRoot: later.root,
      rules: { kind: "text", coveredBps: 3_000n, spanTokensMin: 6 },
    },
    match: ItemMatch.create({
      ...(earlier.openings[0] === undefined ? {} : { earlier: earlier.openings[0] }),
      ...(later.openings[0] === undefined ? {} : { later: later.openings[0] }),
      spans: [{ earlierStart: 30, laterStart: 10, length: 35 }],
    }),
  };
}

test("texts that share enough of their tokens are duplicates, in a proof of a few kilobytes", () => {
  const { claim, match } = texts();
  assert.equal(verifyItemMatch(claim, match).kind, "upheld");
  assert.ok(ItemMatch.encode(match).length < PROOF_BYTES_MAX);
  const reject = (changes: Partial<ItemMatch>, of: DupClaim = claim): void =>
    assert.equal(verifyItemMatch(of, { ...match, ...changes }).kind, "rejected");
  reject({ spans: [] });
  reject({ spans: [{ earlierStart: 30, laterStart: 10, length: 29 }] });
  reject({ spans: [{ earlierStart: 31, laterStart: 10, length: 34 }] });
  reject({ spans: [{ earlierStart: 90, laterStart: 70, length: 35 }] });
  reject({ spans: [{ earlierStart: 2 ** 32 - 1, laterStart: 0, length: 2 ** 32 - 1 }] });
  const halves = [
    { earlierStart: 30, laterStart: 10, length: 20 },
    { earlierStart: 50, laterStart: 30, length: 15 },
  ];
  assert.equal(verifyItemMatch(claim, { ...match, spans: halves }).kind, "upheld");
  reject({ spans: [...halves].reverse() });
  reject({
    spans: Array.from({ length: 7 }, (_, i) => ({ earlierStart: 30 + 5 * i, laterStart: 10 + 5 * i, length: 5 })),
  });
  reject({ earlier: match.later });
  reject({ later: { ...match.later, index: 1 } });
  reject({ later: { ...match.later, total: 4 } });
  reject({ later: { ...match.later, tokens: 50n } });
  reject({ later: { ...match.later, salt: new Uint8Array(5) } });
  reject({ later: { ...match.later, aunts: [new Uint8Array(1)] } });
  reject({}, { ...claim, domain: bundleDomain("lab-1", 8n) });
  reject({}, { ...claim, laterRoot: claim.earlierRoot });
});

test("a phrase of the earlier text explains no second phrase of the later one", () => {
  const phrase = text(10);
  const [earlier, later] = [
    bundleOf([tokenContent(phrase)]),
    bundleOf([tokenContent(Uint32Array.from([...phrase, ...phrase]))]),
  ];
  const { claim } = texts();
  const spans = [0, 10].map((laterStart) => ({ earlierStart: 0, laterStart, length: 10 }));
  const match = { earlier: earlier.openings[0] as ItemOpening, later: later.openings[0] as ItemOpening, spans };
  const own = { ...claim, earlierRoot: earlier.root, laterRoot: later.root };
  assert.equal(verifyItemMatch(own, match).kind, "rejected");
  assert.equal(verifyItemMatch(own, { ...match, spans: spans.slice(0, 1) }).kind, "upheld");
});

test("case 2: vectors are duplicates within the distance and not beyond it", () => {
  const vector = Uint8Array.from({ length: 256 }, () => random.below(256));
  const near = vector.map((value, i) => (i < 8 ? value + 2 : value));
  const [earlier, later] = [bundleOf([vector], 1), bundleOf([near], 1)];
  const claim = (distanceMax: bigint): DupClaim => ({
    domain: DOMAIN,
    earlierRoot: earlier.root,
    laterRoot: later.root,
    rules: { kind: "vector", distanceMax },
  });
  const match = { earlier: earlier.openings[0] as ItemOpening, later: later.openings[0] as ItemOpening, spans: [] };
  const signed = (bytes: Uint8Array): number[] => [...new Int8Array(bytes)];
  const distance = signed(vector).reduce((sum, value, i) => sum + (value - (signed(near)[i] ?? 0)) ** 2, 0);
  assert.equal(verifyItemMatch(claim(BigInt(distance)), match).kind, "upheld");
  assert.equal(verifyItemMatch(claim(BigInt(distance) - 1n), match).kind, "rejected");
});

test("no bytes make the verifier throw", () => {
  const { claim, match } = texts();
  const bytes = ItemMatch.encode(match);
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
      const hostile = Uint8Array.from(bytes);
      hostile[at] = value;
      let decoded: ItemMatch;
      try {
        decoded = ItemMatch.decode(hostile);
      } catch {
        return;
      }
      const isSame = bytes.every((byte, i) => byte === hostile[i]);
      assert.equal(verifyItemMatch(claim, decoded).kind === "upheld", isSame || isHarmless(match, decoded));
    }),
    { seed: 8, numRuns: 300 },
  );
});

/** A change of the spans may leave them shared and long enough. */
function isHarmless(match: ItemMatch, other: ItemMatch): boolean {
  const strip = ({ earlier, later }: ItemMatch): string =>
    JSON.stringify([earlier, later], (_k, v) => (typeof v === "bigint" ? `${v}` : v));
  const [span] = other.spans;
  const isShared = span !== undefined && span.earlierStart - span.laterStart === 20 && span.laterStart >= 10;
  const isLong = span !== undefined && span.length >= 30 && span.laterStart + span.length <= 45;
  return strip(match) === strip(other) && isShared && isLong;
}
