/** Proofs of stored values: from key and value over the store's root to the app hash of a header (ICS-23, `sdk:store/rootmulti/proof.go`). */

import { utf8Encode } from "#lib/bytes.ts";
import { TypedError } from "#lib/errors.ts";
import { CommitmentProof } from "#proto/cosmos/ics23/v1/proofs.ts";
import { ProofError } from "#store/ics23/errors.ts";
import { IAVL_SPEC, TENDERMINT_SPEC } from "#store/ics23/specs.ts";
import { existenceRoot, verifyMembership, verifyNonMembership } from "#store/ics23/verify.ts";
import { WireError } from "#wire";

/** A proof that does not show what is claimed. */
export class StoreProofError extends TypedError {}

/** One step of a proof, as `abci_query` has it. */
export interface ProofStep {
  readonly type: string;
  readonly data: Uint8Array;
}

/** What is claimed: the value at `key` of `store`, empty for none. */
export interface StoreClaim {
  readonly store: string;
  readonly key: Uint8Array;
  readonly value: Uint8Array;
  readonly steps: readonly ProofStep[];
}

const STORE_PATH = /^\/?store\/([^/]+)\/key$/;

/** The store whose values a query path asks for; undefined for a path that nothing can prove. */
export function storeOfPath(path: string): string | undefined {
  return STORE_PATH.exec(path)?.[1];
}

/** Throws `StoreProofError` unless the claim follows from `appHash`. */
export function verifyStoreClaim({ store, key, value, steps }: StoreClaim, appHash: Uint8Array): void {
  const [treeStep, rootStep] = steps;
  if (steps.length !== 2 || treeStep?.type !== "ics23:iavl" || rootStep?.type !== "ics23:simple") {
    throw new StoreProofError("the answer has no proof of a stored value");
  }
  try {
    const tree = CommitmentProof.decode(treeStep.data);
    const top = CommitmentProof.decode(rootStep.data);
    if (hasEmptyValue(tree)) throw new StoreProofError("nothing next to an empty value can be proved");
    const root = rootOf(tree);
    const holdsInTree =
      tree.proof?.kind === "exist"
        ? verifyMembership(IAVL_SPEC, tree, { root, key, value })
        : value.length === 0 && verifyNonMembership(IAVL_SPEC, tree, { root, key });
    const holdsAbove = verifyMembership(TENDERMINT_SPEC, top, { root: appHash, key: utf8Encode(store), value: root });
    if (holdsInTree && holdsAbove) return;
  } catch (cause) {
    if (!(cause instanceof WireError || cause instanceof ProofError)) throw cause;
    throw new StoreProofError(`the proof is malformed: ${cause.message}`, {}, { cause });
  }
  throw new StoreProofError("the proof does not lead to the app hash", { store });
}

/** Whether a leaf that the proof rests on has no value, which every verifier of ICS-23 refuses. */
function hasEmptyValue({ proof }: CommitmentProof): boolean {
  const leaves = proof?.kind === "nonexist" ? [proof.value.left, proof.value.right] : [];
  if (proof?.kind === "exist") leaves.push(proof.value);
  return leaves.some((leaf) => leaf?.value.length === 0);
}

/** The root of a store's tree that its proof leads to. */
function rootOf({ proof }: CommitmentProof): Uint8Array {
  if (proof?.kind === "exist") return existenceRoot(proof.value, IAVL_SPEC);
  const neighbour = proof?.kind === "nonexist" ? (proof.value.left ?? proof.value.right) : undefined;
  if (neighbour === undefined) throw new StoreProofError("the proof is empty");
  return existenceRoot(neighbour, IAVL_SPEC);
}
