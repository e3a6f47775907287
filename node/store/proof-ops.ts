/** The proofs that `abci_query` on `/store/<name>/key` returns: the key in its tree, then the tree in the app hash. */

import { concatBytes, utf8Encode } from "#lib/bytes.ts";
import { CommitmentProof, type ExistenceProof, HashOp, type InnerOp, LengthOp } from "#proto/cosmos/ics23/v1/proofs.ts";
import type { CommitInfo } from "#proto/cosmos/store/v1beta1/commit_info.ts";
import type { ProofOp } from "#proto/tendermint/crypto/proof.ts";
import { storeProof } from "./commit-info.ts";
import { innerPrefix, leafPrefix } from "./iavl/hash.ts";
import { findLeaf, type PathStep } from "./iavl/lookup.ts";
import type { StoredTree } from "./iavl/records.ts";
import { walkRecords } from "./iavl/walk.ts";

/** A value, undefined when absent, with the proof of what it is. */
export interface ProvenValue {
  readonly value: Uint8Array | undefined;
  readonly ops: readonly ProofOp[];
}

/** Proves what `key` is in a store at the version of `info`. A present but empty value is beyond what ICS-23 verifies. */
export function proveKey(
  tree: StoredTree,
  key: Uint8Array,
  store: { readonly name: string; readonly info: CommitInfo },
): ProvenValue {
  const exist = proveMembership(tree, key);
  const treeProof: CommitmentProof =
    exist === undefined
      ? { proof: { kind: "nonexist", value: proveAbsence(tree, key) } }
      : { proof: { kind: "exist", value: exist } };
  const rootProof: CommitmentProof = { proof: { kind: "exist", value: storeProof(store.info, store.name) } };
  const ops = [
    { type: "ics23:iavl", key, data: CommitmentProof.encode(treeProof) },
    { type: "ics23:simple", key: utf8Encode(store.name), data: CommitmentProof.encode(rootProof) },
  ];
  return { value: exist?.value, ops };
}

/** The path from a key's leaf to the root; undefined when the key is absent. */
export function proveMembership(tree: StoredTree, key: Uint8Array): ExistenceProof | undefined {
  const steps: PathStep[] = [];
  const leaf = findLeaf(tree, key, (step) => void steps.push(step));
  if (leaf === undefined) return undefined;
  const leafOp = { ...LEAF_RULES, prefix: leafPrefix(leaf.version) };
  return { key: leaf.key, value: leaf.value, leaf: leafOp, path: steps.reverse().map(innerOp) };
}

/** The paths of the two neighbours of an absent key; at the edges of the tree there is only one. */
export function proveAbsence(tree: StoredTree, key: Uint8Array) {
  const [before] = walkRecords(tree.source, tree.root, { end: key, reverse: true });
  const [after] = walkRecords(tree.source, tree.root, { start: key });
  return {
    key,
    left: before === undefined ? undefined : proveMembership(tree, before.key),
    right: after === undefined ? undefined : proveMembership(tree, after.key),
  };
}

const LEAF_RULES = {
  hash: HashOp.SHA256,
  prehashKey: HashOp.NO_HASH,
  prehashValue: HashOp.SHA256,
  length: LengthOp.VAR_PROTO,
};
/** The length byte before each child's hash. */
const CHILD_LENGTH = Uint8Array.of(32);
const NOTHING = new Uint8Array(0);

function innerOp(step: PathStep): InnerOp {
  const head = innerPrefix(step);
  if (step.isLeft) {
    return {
      hash: HashOp.SHA256,
      prefix: concatBytes(head, CHILD_LENGTH),
      suffix: concatBytes(CHILD_LENGTH, step.sibling),
    };
  }
  return { hash: HashOp.SHA256, prefix: concatBytes(head, CHILD_LENGTH, step.sibling, CHILD_LENGTH), suffix: NOTHING };
}
