import assert from "node:assert/strict";
import { test } from "node:test";
import { toHex } from "#lib/bytes.ts";
import { NO_TOKENS } from "../receipts.ts";
import { OUTPUT_TOKENS_MAX } from "../spans.ts";
import { commitTokens, readDatanet, readIds, type SignedTokens, signedIds } from "./signed-tokens.ts";

const DOMAIN = { chainId: "c", module: "model/1", datanetId: 0n, version: 1n };

function tokensOf(datanetId: bigint, count: number): SignedTokens {
  const ids = Uint32Array.from({ length: count }, (_, i) => 1 + i * Number(datanetId));
  return { datanetId, ids, salt: new Uint8Array(32).fill(Number(datanetId)) };
}

const SIGNED = [tokensOf(2n, 40), tokensOf(5n, 0), tokensOf(9n, 16)];

test("a commitment binds every datanet, its tokens, their number, its salt, and the domain", () => {
  const [first, second, third] = SIGNED as [SignedTokens, SignedTokens, SignedTokens];
  const commitments = [
    SIGNED,
    [first, second],
    [second, third],
    [first, { ...second, datanetId: 6n }, third],
    [first, { ...second, ids: Uint32Array.of(1) }, third],
    [{ ...first, ids: first.ids.with(39, 7) }, second, third],
    [{ ...first, ids: first.ids.subarray(0, 39) }, second, third],
    [first, second, { ...third, salt: first.salt }],
    [],
  ].map((tokens) => toHex(commitTokens(DOMAIN, tokens).commitment));
  commitments.push(toHex(commitTokens({ ...DOMAIN, version: 2n }, SIGNED).commitment));
  assert.equal(new Set(commitments).size, commitments.length);
  assert.deepEqual(commitTokens(DOMAIN, []).commitment, NO_TOKENS);
  assert.throws(() => commitTokens(DOMAIN, SIGNED.toReversed()));
  assert.throws(() => commitTokens(DOMAIN, [first, first]));
  assert.throws(() => commitTokens(DOMAIN, [{ ...first, salt: new Uint8Array(31) }]));
});

test("one leaf shows what was signed of a datanet, one or two show that none of it was", () => {
  const { commitment, datanets, ids } = commitTokens(DOMAIN, SIGNED);
  const read = (datanetId: bigint, opening: Parameters<typeof readDatanet>[1]) =>
    readDatanet({ domain: DOMAIN, commitment, datanetId }, opening);
  SIGNED.forEach(({ datanetId, ids: own }, at) => {
    const signed = { kind: "signed", count: own.length, root: ids[at]?.root };
    assert.deepEqual(read(datanetId, datanets.open(at)), signed);
    assert.deepEqual(read(datanetId, datanets.open(Math.min(at, 1), 2)), signed);
  });
  assert.equal(read(1n, datanets.open(0)).kind, "absent");
  assert.equal(read(3n, datanets.open(0, 2)).kind, "absent");
  assert.equal(read(10n, datanets.open(2)).kind, "absent");
  assert.equal(read(10n, datanets.open(1, 2)).kind, "absent");
  for (const [datanetId, start, count] of [
    [3n, 0, 1],
    [3n, 1, 1],
    [3n, 1, 2],
    [9n, 0, 2],
    [2n, 1, 2],
    [2n, 0, 3],
    [1n, 1, 1],
    [10n, 1, 1],
  ] as const) {
    assert.equal(read(datanetId, datanets.open(start, count)).kind, "unknown", `${datanetId} in ${count} at ${start}`);
  }
  assert.equal(read(2n, undefined).kind, "unknown");
  assert.equal(read(2n, { ...datanets.open(0), start: 1 }).kind, "unknown");
  const elsewhere = { domain: { ...DOMAIN, version: 2n }, commitment, datanetId: 2n };
  assert.equal(readDatanet(elsewhere, datanets.open(0)).kind, "unknown");
  assert.equal(readDatanet({ domain: DOMAIN, commitment: NO_TOKENS, datanetId: 2n }, undefined).kind, "absent");
});

test("chunks show the signed ids in their places", () => {
  const { ids } = commitTokens(DOMAIN, SIGNED);
  const [tree] = ids;
  const [first] = SIGNED;
  assert.ok(tree !== undefined && first !== undefined);
  const claim = { root: tree.root, count: 40 };
  const shown = readIds({ domain: DOMAIN }, claim, tree.open(2));
  assert.ok(shown.kind === "shown");
  assert.deepEqual(
    [31, 32, 39, 40].map((at) => shown.records.at(at)),
    [undefined, first.ids[32], first.ids[39], undefined],
  );
  assert.equal(readIds({ domain: DOMAIN }, { ...claim, root: NO_TOKENS }, tree.open(2)).kind, "failed");
  assert.equal(readIds({ domain: DOMAIN }, { ...claim, count: 41 }, tree.open(2)).kind, "failed");
  assert.equal(readIds({ domain: { ...DOMAIN, version: 2n } }, claim, tree.open(2)).kind, "failed");
});

test("an attributor rests spans on what was signed, cut to the longest output, and on nothing else", () => {
  const { commitment } = commitTokens(DOMAIN, SIGNED);
  const claim = { domain: DOMAIN, commitment, datanetId: 2n };
  assert.deepEqual(signedIds(claim, SIGNED), SIGNED[0]?.ids);
  assert.equal(signedIds({ ...claim, datanetId: 3n }, SIGNED), undefined);
  assert.equal(signedIds(claim, SIGNED.slice(0, 2)), undefined);
  assert.equal(signedIds(claim, SIGNED.toReversed()), undefined);
  assert.equal(signedIds({ ...claim, commitment: NO_TOKENS }, []), undefined);
  assert.equal(signedIds(claim, [{ ...tokensOf(2n, 40), salt: new Uint8Array(0) }]), undefined);
  const long = [tokensOf(2n, OUTPUT_TOKENS_MAX + 5)];
  const shown = { ...claim, commitment: commitTokens(DOMAIN, long).commitment };
  assert.equal(signedIds(shown, long)?.length, OUTPUT_TOKENS_MAX);
});
