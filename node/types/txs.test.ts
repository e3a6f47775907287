import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { hashFromByteSlices } from "#crypto/merkle.ts";
import { fromHex, toHex, utf8Encode } from "#lib/bytes.ts";
import { Data } from "#proto/tendermint/types/types.ts";
import { readVector } from "#test/support/vectors.ts";
import { ValidationError } from "./errors.ts";
import { EMPTY_HASH, validateHash } from "./hash.ts";
import { dataHash, txHash, txProof, txProofs, txProtoSize, validateTxProof } from "./txs.ts";

const txLists = fc.array(fc.uint8Array({ maxLength: 40 }), { minLength: 1, maxLength: 40 });

test("the tree below hashes is CometBFT's", () => {
  const { cases } = readVector<{ cases: { leaves_hex: string[]; root: string }[] }>("derived/cometbft_merkle.json");
  for (const { leaves_hex, root } of cases) assert.equal(toHex(hashFromByteSlices(leaves_hex.map(fromHex))), root);
  assert.deepEqual(dataHash([]), EMPTY_HASH);
  const txs = [utf8Encode("a"), utf8Encode("b")];
  assert.deepEqual(dataHash(txs), hashFromByteSlices(txs.map(txHash)));
});

test("every transaction is provable, and only under its block's hash", () => {
  fc.assert(
    fc.property(txLists, (txs) => {
      const root = dataHash(txs);
      txProofs(txs).forEach((proof, i) => {
        validateTxProof(proof, root);
        assert.deepEqual(txProof(txs, i), proof);
        assert.throws(() => validateTxProof(proof, EMPTY_HASH), /proof matches different data hash/);
        const forged = { ...proof, data: utf8Encode(`forged ${i}`) };
        assert.throws(() => validateTxProof(forged, root), /proof is not internally consistent/);
      });
    }),
    { seed: 6, numRuns: 50 },
  );
});

test("a malformed proof is refused", () => {
  const txs = [utf8Encode("a"), utf8Encode("b")];
  const [root, proof] = [dataHash(txs), txProof(txs, 1)];
  assert.ok(proof.proof !== undefined);
  for (const inner of [undefined, { ...proof.proof, index: -1n }, { ...proof.proof, total: 0n }]) {
    assert.throws(() => validateTxProof({ ...proof, proof: inner }, root), ValidationError);
  }
  assert.throws(() => txProof(txs, 2), /no transaction at index 2/);
});

test("a transaction's size in a block is that of its encoding", () => {
  for (const length of [0, 1, 127, 128, 16_383, 16_384, 70_000]) {
    const tx = new Uint8Array(length);
    assert.equal(txProtoSize(tx), Data.encode({ txs: [tx] }).length);
  }
});

test("a hash is empty or has 32 bytes", () => {
  for (const length of [0, 32]) validateHash(new Uint8Array(length));
  for (const length of [1, 31, 33]) assert.throws(() => validateHash(new Uint8Array(length)), ValidationError);
});
