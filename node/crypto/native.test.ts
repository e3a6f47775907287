import assert from "node:assert/strict";
import { test } from "node:test";
import * as native from "./native.ts";

test("secrets compare equal only when they are", () => {
  assert.equal(native.equalSecrets(Uint8Array.of(1, 2), Uint8Array.of(1, 2)), true);
  assert.equal(native.equalSecrets(Uint8Array.of(1, 2), Uint8Array.of(1, 3)), false);
  assert.equal(native.equalSecrets(Uint8Array.of(1), Uint8Array.of(1, 2)), false);
});

test("secure randomness has the length asked for and does not repeat", () => {
  const [a, b] = [native.secureRandom.bytes(32), native.secureRandom.bytes(32)];
  assert.equal(a.length, 32);
  assert.equal(a.constructor, Uint8Array, "no platform buffer leaks out");
  assert.notDeepEqual(a, b);
  assert.ok(native.secureRandom.below(10) < 10);
});
