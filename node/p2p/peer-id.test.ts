/** Peer ids: pairs of key, libp2p id and node id computed by CometBFT's lp2p package (`IDFromPrivateKey`, `p2p.PubKeyToID`). */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fromHex } from "#lib/bytes.ts";
import { isPeerId, nodeIdOf, peerIdOf, peerKey } from "./peer-id.ts";

const ED25519 = [
  [
    "eae1c8793b5597c4b3f490e76ac31172c439690f8ee14142bb851a61f9a49f0e",
    "12D3KooWRdFFg3yTbTsDq5Z1yCvCWbqznEFro9jeVivo7rkayJ4D",
    "2c4e4d1de6fbfc05d950fc7e6461be3007dd16e4",
  ],
  [
    "014e9b4a0e268ca5cdca609ba1c5fac9f031975c2067d888b3e5035f0125fb6e",
    "12D3KooW9uU6ZA4qj5YRz8JNuNZL46XAqfWU9n3LgnLYduZ1GaR3",
    "a8c8bf42bab138e443283693571a50788a34341a",
  ],
  [
    "b236e7fb44e17632f0a2c81d1a7eccb268ea808f275c90377f4f59d981348431",
    "12D3KooWMp3JFnGYJKPv1GKA6GZc5ADK6VaiafkcpCLtfxhDQ9cC",
    "cc120cc8fb60f36312e5f2d50cee95629382ce3f",
  ],
] as const;
const SECP256K1 = [
  "16Uiu2HAmEKn2B8KqgZQfNAMcLjedzWFJ1BB7fnpmmJ1VRPv8K38H",
  "917c5c130e6b970ff1d451aae89d50e28256f3da",
] as const;
/** A hashed RSA key, from the libp2p specification's peer-ids document. */
const RSA = "QmYyQSo1c1Ym7orWxLYvCrM2EmxFTANf8wXmmE7DWjhx5N";

test("ids of keys equal CometBFT's", () => {
  for (const [key, id, nodeId] of ED25519) {
    assert.equal(peerIdOf(fromHex(key)), id);
    assert.equal(nodeIdOf(id), nodeId);
    assert.equal(peerKey(id), nodeId);
  }
  assert.equal(nodeIdOf(SECP256K1[0]), SECP256K1[1]);
  assert.ok(isPeerId(SECP256K1[0]) && isPeerId(RSA));
  assert.deepEqual([nodeIdOf(RSA), peerKey(RSA)], [undefined, RSA]);
});

test("every key's id is an id; other texts are none", () => {
  const keys = fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (key) => {
    const id = peerIdOf(key);
    assert.match(id, /^12D3KooW/);
    assert.ok(isPeerId(id) && !isPeerId(id.slice(1)) && !isPeerId(`${id}1`) && !isPeerId(`1${id}`));
  });
  fc.assert(keys, { seed: 1, numRuns: 100 });
  const texts = fc.property(fc.string({ maxLength: 80 }), (text) => {
    assert.ok(!isPeerId(text) && nodeIdOf(text) === undefined);
  });
  fc.assert(texts, { seed: 1, numRuns: 300 });
  for (const bad of ["", "1", "0", "12D3KooW", "z".repeat(10_000)]) assert.ok(!isPeerId(bad));
});
