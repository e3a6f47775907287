/** Verifying ICS-23 commitment proofs: that a key has a value, or has none, under a root. */

import { compareBytes, equalBytes } from "#lib/bytes.ts";
import type {
  BatchEntry,
  CommitmentProof,
  CompressedExistenceProof,
  ExistenceProof,
  InnerOp,
  NonExistenceProof,
} from "#proto/cosmos/ics23/v1/proofs.ts";
import { ProofError } from "./errors.ts";
import { areNeighbors, isLeftMost, isRightMost } from "./neighbors.ts";
import { applyInner, applyLeaf, checkInner, checkLeaf, hashOrKeep } from "./operations.ts";
import type { CompleteSpec } from "./specs.ts";

/** Longest path of a spec that sets no limit of its own. */
export const PATH_STEPS_MAX = 128;

/** What is to be shown: `key` under `root`. */
export interface Claim {
  readonly root: Uint8Array;
  readonly key: Uint8Array;
}

/** Whether `proof` shows that the key has `value`; never throws for a bad proof. */
export function verifyMembership(
  spec: CompleteSpec,
  proof: CommitmentProof,
  claim: Claim & { readonly value: Uint8Array },
): boolean {
  return holds(() => {
    const found = entriesOf(proof).find((entry) => entry?.kind === "exist" && equalBytes(entry.value.key, claim.key));
    if (found?.kind !== "exist") throw new ProofError("proof has no existence proof of the key");
    requireExistence(spec, found.value, claim);
  });
}

/** Whether `proof` shows that the key has no value; never throws for a bad proof. */
export function verifyNonMembership(spec: CompleteSpec, proof: CommitmentProof, claim: Claim): boolean {
  return holds(() => {
    const found = entriesOf(proof).find(
      (entry) => entry?.kind === "nonexist" && isBetween(spec, entry.value, claim.key),
    );
    if (found?.kind !== "nonexist") throw new ProofError("proof has no non-existence proof around the key");
    requireNonExistence(spec, found.value, claim);
  });
}

/** The root that an existence proof leads to; throws `ProofError` when its steps cannot be applied. */
export function existenceRoot(proof: ExistenceProof, spec?: CompleteSpec): Uint8Array {
  if (proof.leaf === undefined) throw new ProofError("existence Proof needs defined LeafOp");
  let hash = applyLeaf(proof.leaf, proof.key, proof.value);
  for (const step of proof.path) {
    hash = applyInner(step, hash);
    const childSize = spec?.innerSpec.childSize ?? 0;
    if (childSize >= 32 && hash.length > childSize) throw new ProofError("inner, hash is longer than a child");
  }
  return hash;
}

/** Throws `ProofError` unless every step of an existence proof fits the spec. */
export function checkExistence(spec: CompleteSpec, proof: ExistenceProof): void {
  if (proof.leaf === undefined) throw new ProofError("existence Proof needs defined LeafOp");
  checkLeaf(proof.leaf, spec);
  const stepsMax = spec.maxDepth > 0 ? spec.maxDepth : PATH_STEPS_MAX;
  const steps = proof.path.length;
  if (spec.minDepth > 0 && steps < spec.minDepth) throw new ProofError(`innerOps depth too short: ${steps}`);
  if (steps > stepsMax) throw new ProofError(`innerOps depth too long: ${steps}`);
  proof.path.forEach((step, i) => {
    checkInner(step, spec, i + 1);
  });
}

type Entry = BatchEntry["proof"];

function holds(check: () => void): boolean {
  try {
    check();
    return true;
  } catch (error) {
    if (error instanceof ProofError) return false;
    throw error;
  }
}

function requireExistence(
  spec: CompleteSpec,
  proof: ExistenceProof,
  claim: Claim & { readonly value: Uint8Array },
): void {
  checkExistence(spec, proof);
  if (!equalBytes(proof.key, claim.key)) throw new ProofError("provided key doesn't match proof");
  if (!equalBytes(proof.value, claim.value)) throw new ProofError("provided value doesn't match proof");
  if (!equalBytes(existenceRoot(proof, spec), claim.root)) throw new ProofError("root doesn't match proof");
}

function requireNonExistence(spec: CompleteSpec, proof: NonExistenceProof, claim: Claim): void {
  const { left, right } = proof;
  const { innerSpec } = spec;
  for (const side of [left, right]) {
    if (side !== undefined) requireExistence(spec, side, { root: claim.root, key: side.key, value: side.value });
  }
  if (!isBetween(spec, proof, claim.key)) throw new ProofError("key is not between the neighbours");
  if (left === undefined && right === undefined) throw new ProofError("both left and right proofs missing");
  if (left === undefined && right !== undefined && !isLeftMost(innerSpec, right.path)) {
    throw new ProofError("left proof missing, right proof must be left-most");
  }
  if (right === undefined && left !== undefined && !isRightMost(innerSpec, left.path)) {
    throw new ProofError("right proof missing, left proof must be right-most");
  }
  if (left !== undefined && right !== undefined && !areNeighbors(innerSpec, left.path, right.path)) {
    throw new ProofError("left and right proofs are not neighbours");
  }
}

function isBetween(spec: CompleteSpec, proof: NonExistenceProof, key: Uint8Array): boolean {
  const comparable = (bytes: Uint8Array) =>
    spec.prehashKeyBeforeComparison ? hashOrKeep(spec.leafSpec.prehashKey, bytes) : bytes;
  const wanted = comparable(key);
  if (proof.left !== undefined && compareBytes(comparable(proof.left.key), wanted) >= 0) return false;
  return proof.right === undefined || compareBytes(wanted, comparable(proof.right.key)) < 0;
}

/** The single proofs in a proof of any form. */
function entriesOf(proof: CommitmentProof): readonly Entry[] {
  const form = proof.proof;
  switch (form?.kind) {
    case undefined:
      return [];
    case "exist":
    case "nonexist":
      return [form];
    case "batch":
      return form.value.entries.map((entry) => entry.proof);
    case "compressed": {
      const { entries, lookupInners } = form.value;
      return entries.map((entry): Entry => {
        const part = entry.proof;
        if (part?.kind === "exist") return { kind: "exist", value: expand(part.value, lookupInners) };
        if (part?.kind !== "nonexist") return undefined;
        const { key, left, right } = part.value;
        return {
          kind: "nonexist",
          value: {
            key,
            left: left === undefined ? undefined : expand(left, lookupInners),
            right: right === undefined ? undefined : expand(right, lookupInners),
          },
        };
      });
    }
  }
}

/** Replaces the indexes of a compressed path by the steps they stand for. */
function expand(proof: CompressedExistenceProof, lookup: readonly InnerOp[]): ExistenceProof {
  const path = proof.path.map((index) => {
    const step = lookup[index];
    if (step === undefined) throw new ProofError("compressed proof refers to a missing step", { index });
    return step;
  });
  return { key: proof.key, value: proof.value, leaf: proof.leaf, path };
}
