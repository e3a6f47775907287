import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "#crypto/sha256.ts";
import { createTokenizer, tokenContent } from "#kernels/canonical-tokens.ts";
import { hashedItemLeaf } from "#kernels/item-tree.ts";
import { commitShard, shardLists } from "#kernels/span-proofs/shard.ts";
import { SPAN_RULES } from "#kernels/spans.ts";
import { toHex } from "#lib/bytes.ts";
import { seededRandom } from "#lib/prng.ts";
import { itemSalt, prepareBundle } from "../corpus/bundle.ts";
import { generate, trainNgram } from "../generator/ngram.ts";
import { findContentFraud } from "./contents-prover.ts";
import { findShardFraud } from "./shards-prover.ts";
import { findShardSourceFraud } from "./shards-sources-prover.ts";
import { createSpanMethod, type IndexedBundle } from "./spans.ts";

const KEY = new Uint8Array(32).fill(3);
const random = seededRandom("spans of invented texts");
/** Invented prose: words of a Zipf-like vocabulary, so that common words carry little information. */
const words = Array.from({ length: 4_000 }, (_, i) => `w${i.toString(36)}`);
const prose = (length: number): string =>
  Array.from(
    { length },
    () => words[(Math.floor(4_000 / (1 + random.below(4_000))) % 4_000) ^ random.below(512)] ?? "w0",
  ).join(" ");
const bundle = (bundleId: bigint, owner: number, texts: readonly string[]): IndexedBundle => ({
  bundleId,
  contributor: new Uint8Array(20).fill(owner),
  texts,
});
const OPTIONS = { datanetKey: KEY, rules: SPAN_RULES, familyOf: toHex };

test("a quotation pays the contributor it was taken from", () => {
  const [a, b] = [prose(500), prose(500)];
  const method = createSpanMethod([bundle(1n, 1, [a]), bundle(2n, 2, [b])], OPTIONS);
  const quoted = b.split(" ").slice(50, 90).join(" ");
  const { owners, spans } = method.attribute(`${quoted} something of its own`);
  assert.deepEqual([...owners.keys()], [1]);
  assert.equal(spans.length, 1);
  assert.deepEqual(method.weigh("nothing of it"), { owners: new Map(), commons: 0n });
});

test("a family is named by its first owner, and every document by its bundle and place", () => {
  const bundles = [4, 1, 3, 2, 1].map((owner, i) => bundle(BigInt(10 + i), owner, ["one text", "another"]));
  const familyOf = (who: Uint8Array): string => (who[0] === 4 || who[0] === 2 ? "even" : toHex(who));
  const { index, sources } = createSpanMethod(bundles, { ...OPTIONS, familyOf });
  assert.deepEqual(
    index.owners.map(({ id }) => id[0]),
    [4, 1, 3, 2],
  );
  assert.deepEqual(
    index.owners.map(({ family }) => family),
    [0, 1, 2, 0],
  );
  assert.deepEqual([...index.ownerOf], [0, 0, 1, 1, 2, 2, 3, 3, 1, 1]);
  assert.deepEqual(sources.slice(2, 5), [
    { bundle: 11n, place: 0 },
    { bundle: 11n, place: 1 },
    { bundle: 12n, place: 0 },
  ]);
});

test("an index of prepared bundles holds their items, and nobody can show otherwise", () => {
  const texts = [
    [prose(300), prose(10)],
    [prose(140), "", prose(128)],
  ];
  const domain = { chainId: "c", module: "datanet", datanetId: 1n, version: 0n };
  const tokenizer = createTokenizer(KEY);
  const known = new Map(
    texts.map((own, owner) => {
      const secret = new Uint8Array(32).fill(owner);
      const contributor = new Uint8Array(20).fill(owner);
      const { leaves } = prepareBundle({ domain, contributor, datanetKey: KEY, secret }, own);
      const items = own.map((text) => {
        const ids = tokenizer.ids(text);
        const content = tokenContent(ids);
        return { salt: itemSalt(secret, content), contentHash: sha256(content), tokens: BigInt(ids.length) };
      });
      return [BigInt(owner + 1), { contributor, leaves, items }] as const;
    }),
  );
  const bundles = texts.map((own, owner) => bundle(BigInt(owner + 1), owner, own));
  const { index, sources } = createSpanMethod(bundles, OPTIONS);
  const shard = commitShard(domain, shardLists(index, sources));
  const version = {
    bundle: (id: bigint) => known.get(id),
    item: (id: bigint, place: number) => known.get(id)?.items[place],
    familyOf: toHex,
  };
  assert.equal(findShardFraud(shard), undefined);
  assert.equal(findShardSourceFraud(shard, version), undefined);
  assert.equal(findContentFraud(shard, version), undefined);
  for (const [id, { leaves, items }] of known) {
    assert.deepEqual(
      items.map((item) => hashedItemLeaf(domain, item)),
      leaves,
      `bundle ${id}`,
    );
  }
});

test("bundles must be in order of priority", () => {
  const bundles = [bundle(2n, 1, ["a"]), bundle(1n, 2, ["b"])];
  assert.throws(() => createSpanMethod(bundles, OPTIONS));
});

test("of what an n-gram model copies, at least nine tenths are found at their source", () => {
  const texts = Array.from({ length: 12 }, () => prose(800));
  const bundles = texts.map((text, i) => bundle(BigInt(i + 1), i, [text]));
  const progress: number[] = [];
  const method = createSpanMethod(bundles, { ...OPTIONS, onProgress: (documents) => progress.push(documents) });
  assert.equal(progress.at(-1), 12);
  const model = trainNgram(texts, 4);
  let found = 0;
  let total = 0;
  for (let i = 0; i < 20; i++) {
    const output = generate(model, random, 200);
    const { spans } = method.attribute(output.text);
    output.sources.forEach((source, token) => {
      total++;
      if (spans.some((span) => span.start <= token && token < span.end && span.document === source)) found++;
    });
  }
  assert.ok(found / total >= 0.9, `recall ${found / total}`);
});
