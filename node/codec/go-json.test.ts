import assert from "node:assert/strict";
import { test } from "node:test";
import { U64_MAX } from "#lib/integer.ts";
import { GO_ZERO_TIME } from "#lib/time.ts";
import * as go from "./go-json.ts";
import { JsonError } from "./json-value.ts";

test("values render as CometBFT's json", () => {
  assert.equal(go.goInteger(-5n), "-5");
  assert.equal(go.goInteger(7), "7");
  assert.equal(go.goBytes(Uint8Array.of(1, 2)), "AQI=");
  assert.equal(go.goBytes(undefined), null);
  assert.equal(go.goHex(Uint8Array.of(0xab)), "AB");
  assert.equal(go.goTime(GO_ZERO_TIME), "0001-01-01T00:00:00Z");
  const key = { kind: "ed25519", value: new Uint8Array(32) } as const;
  assert.deepEqual(go.goPublicKey(key), { type: "tendermint/PubKeyEd25519", value: `${"A".repeat(43)}=` });
});

test("values read back", () => {
  assert.equal(go.parseGoInteger("-5", "height"), -5n);
  assert.equal(go.parseGoInteger(U64_MAX.toString(), "total", { min: 0n, max: U64_MAX }), U64_MAX);
  assert.deepEqual(go.parseGoBytes("AQI=", "data"), Uint8Array.of(1, 2));
  assert.deepEqual(go.parseGoBytes(null, "data"), new Uint8Array(0));
  assert.deepEqual(go.parseGoHex("aBCd", "hash"), Uint8Array.of(0xab, 0xcd));
  assert.deepEqual(go.parseGoTime("0001-01-01T00:00:00Z", "time"), GO_ZERO_TIME);
  for (const kind of ["ed25519", "secp256k1"] as const) {
    const key = { kind, value: new Uint8Array(kind === "ed25519" ? 32 : 33).fill(9) };
    assert.deepEqual(go.parseGoPublicKey(go.goPublicKey(key), "pub_key"), key);
    assert.equal(go.validatorAddress(key).length, 20);
  }
});

test("another shape is a typed error that names the place", () => {
  const wrong = [
    () => go.parseGoInteger(5, "height"),
    () => go.parseGoInteger("5.0", "height"),
    () => go.parseGoInteger(U64_MAX.toString(), "height"),
    () => go.parseGoBytes("A", "height"),
    () => go.parseGoBytes(undefined, "height"),
    () => go.parseGoHex("0x", "height"),
    () => go.parseGoTime("yesterday", "height"),
    () => go.parseGoPublicKey(null, "height"),
    () => go.parseGoPublicKey({ type: "tendermint/PubKeyEd25519", value: "AQI=" }, "height"),
    () => go.parseGoPublicKey({ type: "other", value: "AQI=" }, "height"),
  ];
  for (const parse of wrong) {
    assert.throws(parse, (error) => error instanceof JsonError && error.data.where === "height");
  }
});
