/** Proofs hold for what they show and for nothing else: vectors of ICS-23 below a multistore of ours. */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { fromHex, utf8Encode } from "#lib/bytes.ts";
import { CommitmentProof } from "#proto/cosmos/ics23/v1/proofs.ts";
import { CommitInfo } from "#proto/cosmos/store/v1beta1/commit_info.ts";
import { appHash, storeProof } from "#store/commit-info.ts";
import { readVector, vectorPath } from "#test/support/vectors.ts";
import { type StoreClaim, StoreProofError, verifyStoreClaim } from "./store-proof.ts";

const FOLDER = "cosmos__ics23/testdata/iavl";

/** A store whose tree is the vector's, beside another one. */
function claimOf(file: string): { readonly claim: StoreClaim; readonly hash: Uint8Array } {
  const vector = readVector<{ root: string; proof: string; key: string; value: string }>(`${FOLDER}/${file}`);
  const [key, value, root] = [fromHex(vector.key), fromHex(vector.value), fromHex(vector.root)];
  const storeInfos = [
    { name: "acc", commitId: { version: 5n, hash: new Uint8Array(32).fill(1) } },
    { name: "bank", commitId: { version: 5n, hash: root } },
  ];
  const info = CommitInfo.create({ version: 5n, storeInfos });
  const top: CommitmentProof = { proof: { kind: "exist", value: storeProof(info, "bank") } };
  const steps = [
    { type: "ics23:iavl", key, data: fromHex(vector.proof) },
    { type: "ics23:simple", key: utf8Encode("bank"), data: CommitmentProof.encode(top) },
  ];
  return { claim: { store: "bank", key, value, steps }, hash: appHash(info) };
}

for (const file of readdirSync(vectorPath(FOLDER))) {
  test(`${file}: the claim holds, and no change of it does`, () => {
    const { claim, hash } = claimOf(file);
    verifyStoreClaim(claim, hash);
    const [tree, top] = claim.steps;
    assert.ok(tree !== undefined && top !== undefined);
    const lies: readonly (readonly [string, StoreClaim, Uint8Array])[] = [
      ["value", { ...claim, value: utf8Encode("another") }, hash],
      ["key", { ...claim, key: otherKey(claim) }, hash],
      ["store", { ...claim, store: "acc" }, hash],
      ["app hash", claim, hash.with(0, (hash[0] ?? 0) ^ 1)],
      ["order", { ...claim, steps: [top, tree] }, hash],
      ["missing", { ...claim, steps: [tree] }, hash],
      ["empty", { ...claim, steps: [{ ...tree, data: new Uint8Array() }, top] }, hash],
    ];
    for (const [name, lie, under] of lies) {
      assert.throws(() => verifyStoreClaim(lie, under), StoreProofError, name);
    }
  });
}

/** A key of which the opposite is true: a neighbour of an absent one, or a longer one than a present one. */
function otherKey({ key, steps }: StoreClaim): Uint8Array {
  const { proof } = CommitmentProof.decode(steps[0]?.data ?? new Uint8Array());
  const neighbour = proof?.kind === "nonexist" ? (proof.value.left ?? proof.value.right) : undefined;
  return neighbour?.key ?? Uint8Array.of(...key, 0);
}
