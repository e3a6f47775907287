import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fromBase64, fromHex, toHex, utf8Decode, utf8Encode } from "#lib/bytes.ts";
import { CommitmentProof, ExistenceProof, InnerOp, LeafOp, ProofSpec } from "#proto/cosmos/ics23/v1/proofs.ts";
import { readGoCorpus, readVector } from "#test/support/vectors.ts";
import { ProofError } from "./errors.ts";
import { isEmptyLeft, isEmptyRight } from "./neighbors.ts";
import { applyInner, applyLeaf, checkLeaf, hashWith } from "./operations.ts";
import { type CompleteSpec, IAVL_SPEC, SMT_SPEC, TENDERMINT_SPEC } from "./specs.ts";
import { checkExistence, existenceRoot, verifyMembership, verifyNonMembership } from "./verify.ts";

const folder = "cosmos__ics23/testdata";
const specs = { iavl: IAVL_SPEC, tendermint: TENDERMINT_SPEC, smt: SMT_SPEC };

interface WholeProof {
  readonly key: string;
  readonly value: string;
  readonly root: string;
  readonly proof: string;
}

/** JSON of the Go structs: enum numbers, base64 bytes, absent defaults. */
type Json = { readonly [name: string]: unknown };

for (const [name, spec] of Object.entries(specs)) {
  for (const side of ["left", "middle", "right"]) {
    test(`${name} proofs of a ${side} key hold, and for nothing else`, () => {
      for (const kind of ["exist", "nonexist"]) {
        const vector = readVector<WholeProof>(`${folder}/${name}/${kind}_${side}.json`);
        const proof = CommitmentProof.decode(fromHex(vector.proof));
        assert.equal(toHex(CommitmentProof.encode(proof)), vector.proof);
        const claim = { root: fromHex(vector.root), key: fromHex(vector.key), value: fromHex(vector.value) };
        const exists = kind === "exist";
        assert.equal(verifyMembership(spec, proof, claim), exists);
        assert.equal(verifyNonMembership(spec, proof, claim), !exists);
        const other = { ...claim, root: claim.root.map((byte) => byte ^ 1) };
        assert.equal(verifyMembership(spec, proof, other) || verifyNonMembership(spec, proof, other), false);
        const wrong = { ...claim, value: utf8Encode("other") };
        assert.equal(verifyMembership(spec, proof, wrong), false);
        const changed = { ...claim, key: Uint8Array.of(...claim.key, 255, 255, 255) };
        assert.equal(verifyMembership(spec, proof, changed), false);
      }
    });
  }
}

test("leaf operations hash as in the vectors", () => {
  const cases = Object.entries(readVector<Record<string, Json>>(`${folder}/TestLeafOpData.json`));
  assert.equal(cases.length, 11);
  for (const [name, c] of cases) {
    expectBytes(name, c, () => applyLeaf(leafOp(c.Op), bytes(c.Key), bytes(c.Value)));
  }
});

test("inner operations hash as in the vectors", () => {
  const cases = Object.entries(readVector<Record<string, Json>>(`${folder}/TestInnerOpData.json`));
  assert.equal(cases.length, 4);
  for (const [name, c] of cases) expectBytes(name, c, () => applyInner(innerOp(c.Op), bytes(c.Child)));
});

test("hash functions give the digests of the vectors", () => {
  const cases = Object.entries(readVector<Record<string, Json>>(`${folder}/TestDoHashData.json`));
  assert.equal(cases.length, 7);
  for (const [name, c] of cases) {
    const preimage = utf8Encode(String(c.Preimage ?? c.PreImage));
    assert.equal(toHex(hashWith(Number(c.HashOp), preimage)), c.ExpectedHash, name);
  }
  assert.throws(() => hashWith(0, new Uint8Array(1)), ProofError);
  assert.throws(() => hashWith(3, new Uint8Array(1)), ProofError);
});

test("existence proofs lead to the roots of the vectors", () => {
  const cases = Object.entries(readVector<Record<string, Json>>(`${folder}/TestExistenceProofData.json`));
  assert.equal(cases.length, 6);
  for (const [name, c] of cases) expectBytes(name, c, () => existenceRoot(existence(c.Proof)));
});

test("leaves are checked against specs as in the vectors", () => {
  const cases = Object.entries(readVector<Record<string, Json>>(`${folder}/TestCheckLeafData.json`));
  assert.equal(cases.length, 10);
  for (const [name, c] of cases) {
    const spec = { ...SMT_SPEC, leafSpec: leafOp(c.Spec) };
    if (c.IsErr === true) assert.throws(() => checkLeaf(leafOp(c.Leaf), spec), ProofError, name);
    else checkLeaf(leafOp(c.Leaf), spec);
  }
});

test("existence proofs are checked against specs as in the vectors", () => {
  const cases = Object.entries(readVector<Record<string, Json>>(`${folder}/TestCheckAgainstSpecData.json`));
  assert.equal(cases.length, 11);
  for (const [name, c] of cases) {
    const check = () => checkExistence(proofSpec(c.Spec), existence(c.Proof));
    if (c.Err === "") check();
    else assert.throws(check, { name: "ProofError", message: String(c.Err) }, name);
  }
});

test("empty branches are recognized as in the vectors", () => {
  const cases = readVector<readonly Json[]>(`${folder}/TestEmptyBranchData.json`);
  assert.equal(cases.length, 8);
  for (const c of cases) {
    const { innerSpec } = proofSpec(c.Spec);
    assert.equal(isEmptyLeft(innerSpec, innerOp(c.Op)), c.IsLeft);
    assert.equal(isEmptyRight(innerSpec, innerOp(c.Op)), c.IsRight);
  }
});

test("the fuzz corpora of ics23 are refused without surprise", () => {
  let count = 0;
  for (const target of [
    "ExistenceProofCalculate",
    "ExistenceProofCheckAgainstSpec",
    "VerifyMembership",
    "VerifyNonMembership",
  ]) {
    for (const entry of readGoCorpus(`cosmos__ics23/go/testdata/fuzz/Fuzz${target}`)) {
      const input = jsonOf(entry.values[0]);
      if (input === undefined) continue;
      const proof = existence(input.Proof);
      const refused = () => {
        checkExistence(proofSpec(input.Spec), proof);
        existenceRoot(proof);
      };
      assert.throws(refused, ProofError);
      const commitment = CommitmentProof.create({ proof: { kind: "exist", value: proof } });
      const claim = { root: new Uint8Array(0), key: new Uint8Array(0), value: new Uint8Array(0) };
      assert.equal(verifyMembership(IAVL_SPEC, commitment, claim), false);
      assert.equal(verifyNonMembership(IAVL_SPEC, CommitmentProof.create(), claim), false);
      count++;
    }
  }
  assert.equal(count, 8);
});

test("a proof with any byte changed is refused or still proves the same", () => {
  const vector = readVector<WholeProof>(`${folder}/iavl/nonexist_middle.json`);
  const original = fromHex(vector.proof);
  const claim = { root: fromHex(vector.root), key: fromHex(vector.key) };
  const genuine = CommitmentProof.decode(original).proof?.value;
  const property = fc.property(fc.nat(original.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
    const changed = original.slice();
    changed[at] = (changed[at] ?? 0) ^ flip;
    const proof = decoded(changed);
    if (proof?.proof?.kind !== "nonexist" || !verifyNonMembership(IAVL_SPEC, proof, claim)) return;
    // Only the proof's own copy of the absent key is not bound to the root.
    assert.deepEqual({ ...proof.proof.value, key: claim.key }, genuine);
  });
  fc.assert(property, { seed: 3, numRuns: 2000 });
});

test("batches and compressed batches prove each of their entries", () => {
  const read = (name: string) => readVector<WholeProof>(`${folder}/iavl/${name}.json`);
  const vectors = [read("exist_left"), read("nonexist_left")];
  const entries = vectors.map((vector) => CommitmentProof.decode(fromHex(vector.proof)) as never);
  const batch = CommitmentProof.create({ proof: { kind: "batch", value: { entries } } });
  const [exist, nonexist] = vectors.map((v) => ({
    root: fromHex(v.root),
    key: fromHex(v.key),
    value: fromHex(v.value),
  }));
  assert.ok(exist !== undefined && nonexist !== undefined);
  assert.equal(verifyMembership(IAVL_SPEC, batch, exist), true);
  assert.equal(verifyNonMembership(IAVL_SPEC, batch, nonexist), true);
  const single = CommitmentProof.decode(fromHex(vectors[0]?.proof ?? "")).proof;
  assert.ok(single?.kind === "exist");
  const compressed = (path: readonly number[]) =>
    CommitmentProof.create({
      proof: {
        kind: "compressed",
        value: {
          entries: [{ proof: { kind: "exist", value: { ...single.value, path } } }],
          lookupInners: single.value.path,
        },
      },
    });
  assert.equal(verifyMembership(IAVL_SPEC, compressed(single.value.path.map((_, i) => i)), exist), true);
  assert.equal(verifyMembership(IAVL_SPEC, compressed([999]), exist), false);
});

function expectBytes(name: string, c: Json, run: () => Uint8Array): void {
  if (c.IsErr === true) assert.throws(run, ProofError, name);
  else assert.deepEqual(run(), bytes(c.Expected), name);
}

function decoded(proof: Uint8Array): CommitmentProof | undefined {
  try {
    return CommitmentProof.decode(proof);
  } catch {
    return undefined;
  }
}

function jsonOf(value: unknown): Json | undefined {
  try {
    return JSON.parse(utf8Decode(value as Uint8Array)) as Json;
  } catch {
    return undefined;
  }
}

function json(value: unknown): Json {
  return (value ?? {}) as Json;
}

function bytes(value: unknown): Uint8Array {
  return typeof value === "string" ? fromBase64(value) : new Uint8Array(0);
}

function number(value: unknown): number {
  return Number(value ?? 0);
}

function leafOp(value: unknown): LeafOp {
  const op = json(value);
  return LeafOp.create({
    hash: number(op.hash),
    prehashKey: number(op.prehash_key),
    prehashValue: number(op.prehash_value),
    length: number(op.length),
    prefix: bytes(op.prefix),
  });
}

function innerOp(value: unknown): InnerOp {
  const op = json(value);
  return InnerOp.create({ hash: number(op.hash), prefix: bytes(op.prefix), suffix: bytes(op.suffix) });
}

function existence(value: unknown): ExistenceProof {
  const proof = json(value);
  const path = (proof.path ?? []) as readonly unknown[];
  return ExistenceProof.create({
    key: bytes(proof.key),
    value: bytes(proof.value),
    leaf: proof.leaf === undefined ? undefined : leafOp(proof.leaf),
    path: path.map(innerOp),
  });
}

function proofSpec(value: unknown): CompleteSpec {
  const spec = json(value);
  const inner = json(spec.inner_spec);
  return {
    ...ProofSpec.create({ maxDepth: number(spec.max_depth), minDepth: number(spec.min_depth) }),
    leafSpec: leafOp(spec.leaf_spec),
    innerSpec: {
      childOrder: (inner.child_order ?? []) as number[],
      childSize: number(inner.child_size),
      minPrefixLength: number(inner.min_prefix_length),
      maxPrefixLength: number(inner.max_prefix_length),
      emptyChild: bytes(inner.empty_child),
      hash: number(inner.hash),
    },
  };
}
