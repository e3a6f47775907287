import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { SHARE_RULES } from "#kernels/receipt-shares.ts";
import { payReceivers, receiversOf } from "#kernels/receivers.ts";
import { SPAN_RULES } from "#kernels/spans.ts";
import { equalBytes, toHex } from "#lib/bytes.ts";
import { type Random, seededRandom } from "#lib/prng.ts";
import { createSpanMethod, type IndexedBundle } from "./spans.ts";

const FILE = new URL("../../test/vectors/documentation/documents.json.gz", import.meta.url);
const KEY = new Uint8Array(32).fill(4);
const COMMONS = new Uint8Array(20).fill(255);
const FEE = 1_000_000n;
const list = JSON.parse(gunzipSync(readFileSync(FILE)).toString("utf8")) as readonly { readonly text: string }[];
const TEXTS = list.slice(0, 16).map(({ text }) => text);
const address = (n: number): Uint8Array => new Uint8Array(20).fill(n + 1);
const honest: readonly IndexedBundle[] = TEXTS.map((text, i) => bundle(i, address(i), text));
/** What readers quote: stretches of every document. */
const outputs = TEXTS.flatMap((text) => [500, 4_000, 9_000].map((at) => text.slice(at, at + 900)));

function bundle(number: number, contributor: Uint8Array, text: string): IndexedBundle {
  return { bundleId: BigInt(number + 1), contributor, texts: [text] };
}

/** What each address is paid over all outputs; the chain knows the relatives to belong together. */
function income(bundles: readonly IndexedBundle[], relatives: readonly Uint8Array[] = []): ReadonlyMap<string, bigint> {
  const known = new Set(relatives.map(toHex));
  const familyOf = (who: Uint8Array): string => (known.has(toHex(who)) ? "relatives" : toHex(who));
  const method = createSpanMethod(bundles, { datanetKey: KEY, rules: SPAN_RULES, familyOf });
  const sums = new Map<string, bigint>();
  for (const output of outputs) {
    const { owners } = method.index;
    const idOf = (owner: number): Uint8Array => owners[owner]?.id ?? COMMONS;
    const familyOf = (id: Uint8Array): string => `${owners.find((owner) => equalBytes(owner.id, id))?.family}`;
    const list = receiversOf(method.weigh(output), idOf);
    for (const { id, amount } of payReceivers(FEE, list, { familyOf, commonsId: COMMONS, rules: SHARE_RULES })) {
      sums.set(toHex(id), (sums.get(toHex(id)) ?? 0n) + amount);
    }
  }
  return sums;
}

const paidTo = (sums: ReadonlyMap<string, bigint>, ids: readonly Uint8Array[]): bigint =>
  ids.reduce((sum, id) => sum + (sums.get(toHex(id)) ?? 0n), 0n);
const before = income(honest);
const VICTIM = 7;

test("sixteen copies of one's own bundle earn what the bundle earned", () => {
  const copies = Array.from({ length: 16 }, (_, i) => bundle(30 + i, address(VICTIM), TEXTS[VICTIM] as string));
  const gain =
    (paidTo(income([...honest, ...copies]), [address(VICTIM)]) * 10_000n) / paidTo(before, [address(VICTIM)]);
  // Not exactly one: copies make their own words more common, and common words weigh less.
  assert.ok(gain <= 10_000n && gain >= 9_700n, `${gain}`);
});

test("sixteen copies under other names, related as the chain finds them, earn what the bundle earned", () => {
  const names = Array.from({ length: 16 }, (_, i) => address(60 + i));
  const copies = names.map((name, i) => bundle(30 + i, name, TEXTS[VICTIM] as string));
  const after = income([...honest, ...copies], [address(VICTIM), ...names]);
  const gain = (paidTo(after, [address(VICTIM), ...names]) * 10_000n) / paidTo(before, [address(VICTIM)]);
  assert.ok(gain <= 10_000n && gain >= 9_700n, `${gain}`);
  assert.equal(paidTo(after, names), 0n);
});

test("copies with words changed earn at most what they changed, and take nothing from the original", () => {
  const random = seededRandom("noise");
  for (const chance of [1, 2, 4]) {
    const names = Array.from({ length: 4 }, (_, i) => address(60 + i));
    const copies = names.map((name, i) => bundle(30 + i, name, noisy(TEXTS[VICTIM] as string, random, chance)));
    const after = income([...honest, ...copies], [address(VICTIM), ...names]);
    const gain = (paidTo(after, [address(VICTIM), ...names]) * 10_000n) / paidTo(before, [address(VICTIM)]);
    assert.ok(gain <= 12_000n && gain >= 9_700n, `${gain}`);
  }
});

test("a plagiarist earns nothing and its victim keeps everything, once to four times", () => {
  for (let k = 1; k <= 4; k++) {
    const thief = address(80);
    const copies = Array.from({ length: k }, (_, i) => bundle(30 + i, thief, TEXTS[VICTIM] as string));
    const after = income([...honest, ...copies]);
    assert.equal(paidTo(after, [thief]), 0n);
    assert.ok(paidTo(after, [address(VICTIM)]) * 10_000n >= 9_900n * paidTo(before, [address(VICTIM)]));
  }
});

test("whoever copies a reveal is registered later, and so is the copy", () => {
  const thief = bundle(VICTIM + 1, address(80), TEXTS[VICTIM] as string);
  const later = honest.slice(VICTIM + 1).map((other) => ({ ...other, bundleId: other.bundleId + 1n }));
  const after = income([...honest.slice(0, VICTIM + 1), thief, ...later]);
  assert.equal(paidTo(after, [address(80)]), 0n);
  assert.ok(paidTo(after, [address(VICTIM)]) * 10_000n >= 9_900n * paidTo(before, [address(VICTIM)]));
});

/** The text with some words in a hundred replaced. */
function noisy(text: string, random: Random, percent: number): string {
  return text.replace(/[A-Za-z]+/g, (word) => (random.chance(percent, 100) ? `x${random.below(9_999)}` : word));
}
