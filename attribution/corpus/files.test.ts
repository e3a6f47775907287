import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { gzipSync } from "node:zlib";
import { prepareBundle } from "./bundle.ts";
import { type CorpusOptions, readCorpus } from "./files.ts";

const root = mkdtempSync(join(tmpdir(), "corpus-"));
after(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, "b"));
writeFileSync(join(root, "b", "two.txt"), "second document\n".repeat(10));
writeFileSync(join(root, "a.txt"), "first document\n".repeat(10));
writeFileSync(join(root, "c.txt.gz"), gzipSync("third document\n".repeat(10)));
writeFileSync(join(root, "d.txt.gz"), "not an archive");
writeFileSync(join(root, "e.txt"), Uint8Array.of(0xff, 0xfe, ...new Uint8Array(100)));
writeFileSync(join(root, "f.txt"), "short");
writeFileSync(join(root, "g.bin"), "another kind of file ".repeat(10));
symlinkSync(join(root, "missing"), join(root, "h.txt"));
symlinkSync(root, join(root, "loop"));

const options = (changes: Partial<CorpusOptions> = {}): CorpusOptions => ({
  roots: [root],
  accepts: (path) => /\.txt(\.gz)?$/.test(path),
  documentsMax: 10,
  bytesMax: 1_000_000,
  documentBytesMax: 1_000,
  documentBytesMin: 20,
  ...changes,
});
const firstWords = (changes: Partial<CorpusOptions> = {}): readonly (string | undefined)[] =>
  [...readCorpus(options(changes))].map(({ text }) => text.split(" ")[0]);

test("text files come in the order of their names, archives unpacked, everything else passed over", () => {
  assert.deepEqual(firstWords(), ["first", "second", "third"]);
});

test("number, size and length are bounded", () => {
  assert.deepEqual(firstWords({ documentsMax: 2 }), ["first", "second"]);
  assert.deepEqual(firstWords({ bytesMax: 1 }), ["first"]);
  const [cut] = [...readCorpus(options({ documentBytesMax: 40 }))];
  assert.equal(cut?.text, "first document\nfirst document");
});

test("progress is told after every document", () => {
  const seen: number[] = [];
  assert.equal([...readCorpus(options({ onProgress: (documents) => seen.push(documents) }))].length, 3);
  assert.deepEqual(seen, [1, 2, 3]);
});

test("a bundle is reproducible from its secret, and unlinkable without", () => {
  const context = {
    domain: { chainId: "c", module: "datanet", datanetId: 1n, version: 0n },
    contributor: new Uint8Array(20).fill(1),
    datanetKey: new Uint8Array(32),
    secret: new Uint8Array(32).fill(7),
  };
  const prepare = (changes: object = {}) =>
    prepareBundle({ ...context, ...changes }, ["one two three four", "five six seven"]);
  const bundle = prepare();
  assert.deepEqual([bundle.items, bundle.tokens, bundle.sizeBytes], [2, 7n, 32n]);
  assert.deepEqual(prepare().commitment, bundle.commitment);
  const other = prepare({ secret: new Uint8Array(32).fill(8) });
  assert.notDeepEqual(other.root, bundle.root);
  assert.deepEqual(other.sketch, bundle.sketch);
  assert.ok(other.leaves.every((leaf) => bundle.leaves.every((known) => Buffer.compare(leaf, known) !== 0)));
});
