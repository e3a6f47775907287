/** Reading records of one store, from the database or from the version that is just being written to it. */

import { equalBytes } from "#lib/bytes.ts";
import { CorruptedStoreError } from "../errors.ts";
import { decodeLeaf, decodeTwig, type Leaf, type NodeRef, type Twig } from "./record.ts";

/** Where the bytes of records come from; undefined when there is no such record. */
export interface RecordSource {
  read(version: number, seq: number): Uint8Array | undefined;
}

/** A stored tree: the records of its store, and its root at one version. */
export interface StoredTree {
  readonly source: RecordSource;
  readonly root: NodeRef | undefined;
}

/** The twig that `ref` refers to, checked; throws `CorruptedStoreError` when it is missing or wrong. */
export function loadTwig(source: RecordSource, ref: NodeRef): Twig {
  return decodeTwig(requireRecord(source, ref), ref);
}

/** The leaf that `ref` refers to, checked; throws `CorruptedStoreError` when it is missing or wrong. */
export function loadLeaf(source: RecordSource, ref: NodeRef): Leaf {
  return decodeLeaf(requireRecord(source, ref), ref);
}

/**
 * The leaf to which the split key `low` leads, checked against it; undefined stands for the left edge of the tree. Split
 * keys are in no hash, so that only the leaf tells whether one was damaged. Throws `CorruptedStoreError`.
 */
export function loadKeyedLeaf(source: RecordSource, ref: NodeRef, low: Uint8Array | undefined): Leaf {
  const leaf = loadLeaf(source, ref);
  if (low !== undefined && !equalBytes(leaf.key, low)) {
    throw new CorruptedStoreError("leaf does not match its split key", { version: ref.version, seq: ref.seq });
  }
  return leaf;
}

function requireRecord(source: RecordSource, ref: NodeRef): Uint8Array {
  const record = source.read(ref.version, ref.seq);
  if (record === undefined)
    throw new CorruptedStoreError("node record is missing", { version: ref.version, seq: ref.seq });
  return record;
}
