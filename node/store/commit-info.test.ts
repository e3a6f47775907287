import assert from "node:assert/strict";
import { test } from "node:test";
import { toHex, utf8Encode } from "#lib/bytes.ts";
import { CommitInfo } from "#proto/cosmos/store/v1beta1/commit_info.ts";
import { readVector } from "#test/support/vectors.ts";
import { GO_ZERO_TIMESTAMP } from "#wire";
import { appHash, type MapEntry, simpleMapProof, simpleMapRoot, storeProof } from "./commit-info.ts";
import { TENDERMINT_SPEC } from "./ics23/specs.ts";
import { verifyMembership } from "./ics23/verify.ts";

interface SimpleMaps {
  readonly cases: readonly { readonly map: Readonly<Record<string, string>>; readonly root: string }[];
}

test("simple maps have the roots of the SDK, in any order of entries", () => {
  const { cases } = readVector<SimpleMaps>("derived/sdk_commitinfo_simplemap.json");
  assert.equal(cases.length, 5);
  for (const { map, root } of cases) {
    const entries = Object.entries(map).map(([key, value]): MapEntry => [utf8Encode(key), utf8Encode(value)]);
    assert.equal(toHex(simpleMapRoot(entries)), root);
    assert.equal(toHex(simpleMapRoot(entries.toReversed())), root);
  }
});

test("every entry of a map of any size is provable, and only with its value", () => {
  for (let size = 1; size <= 33; size++) {
    const entries = Array.from({ length: size }, (_, i): MapEntry => [utf8Encode(`store${i}`), utf8Encode(`root${i}`)]);
    const root = simpleMapRoot(entries);
    for (const [key, value] of entries) {
      const proof = { proof: { kind: "exist" as const, value: simpleMapProof(entries, key) } };
      assert.equal(verifyMembership(TENDERMINT_SPEC, proof, { root, key, value }), true);
      assert.equal(verifyMembership(TENDERMINT_SPEC, proof, { root, key, value: utf8Encode("other") }), false);
    }
  }
});

test("the app hash covers names and roots, not versions and time", () => {
  const info = (name: string, hash: number, version: bigint): CommitInfo => {
    const commitId = { version, hash: new Uint8Array(32).fill(hash) };
    return { version, storeInfos: [{ name, commitId }], timestamp: GO_ZERO_TIMESTAMP };
  };
  const hash = toHex(appHash(info("bank", 1, 1n)));
  assert.equal(toHex(appHash(info("bank", 1, 2n))), hash);
  assert.notEqual(toHex(appHash(info("bank", 2, 1n))), hash);
  assert.notEqual(toHex(appHash(info("banl", 1, 1n))), hash);
  assert.throws(() => storeProof(info("bank", 1, 1n), "acc"), { name: "AssertionError" });
  assert.deepEqual(CommitInfo.decode(CommitInfo.encode(info("bank", 1, 1n))), info("bank", 1, 1n));
});
