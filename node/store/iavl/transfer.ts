/** Whole trees node by node, in the post-order of the SDK's snapshots (iavl export.go, import.go). */

import { SnapshotError } from "../errors.ts";
import { NONE, NodeArena } from "./arena.ts";
import { writeRecord } from "./flush.ts";
import { bandOf, type NodeRef, type Twig } from "./record.ts";
import type { RecordWriter } from "./record-writer.ts";
import { loadLeaf, loadTwig, type RecordSource } from "./records.ts";
import { refOf, unload } from "./residency.ts";
import { Tree } from "./tree.ts";

/** A node as it travels: inner nodes have a split key and no value. */
export interface ExportedNode {
  readonly key: Uint8Array;
  readonly value: Uint8Array | undefined;
  readonly version: number;
  readonly height: number;
}

/** All nodes of a stored tree, children before parents, left before right. */
export function* exportNodes(source: RecordSource, root: NodeRef | undefined): Generator<ExportedNode> {
  if (root === undefined) return;
  const stack: ExportStep[] = [{ kind: "stored", ref: root }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if (step.kind === "done") {
      yield step.node;
    } else if (step.kind === "inner") {
      const { twig, index } = step;
      const [height = 0, version = 0] = [twig.heights[index], twig.versions[index]];
      stack.push({ kind: "done", node: { key: twig.key(index), value: undefined, version, height } });
      stack.push(twigStep(twig, twig.right(index)), twigStep(twig, index + 1));
    } else if (step.ref.height > 0) {
      stack.push({ kind: "inner", twig: loadTwig(source, step.ref), index: 0 });
    } else {
      yield { ...loadLeaf(source, step.ref), height: 0 };
    }
  }
}

/** Builds a tree from exported nodes, keeping in memory only what has no record yet: about one band per level. */
export class TreeImporter {
  private readonly arena = new NodeArena();
  private readonly tree: Tree;
  private readonly stack: number[] = [];
  private readonly version: number;

  constructor(version: number) {
    this.version = version;
    const source = { read: () => undefined };
    this.tree = new Tree({ arena: this.arena, source }, undefined, version);
  }

  /** Adds the next node; records that are complete go to `writer`. Throws `SnapshotError` for a node that cannot follow. */
  add(node: ExportedNode, writer: RecordWriter): void {
    if (node.version > this.version || node.version < 0) {
      throw new SnapshotError("node is newer than the snapshot", { version: node.version });
    }
    if (node.height === 0) this.addLeaf(node);
    else this.addInner(node, writer);
  }

  /** Ends the tree; undefined when no node was added. Throws `SnapshotError` when nodes are missing. */
  finish(writer: RecordWriter): NodeRef | undefined {
    const root = this.stack.pop() ?? NONE;
    if (this.stack.length > 0) throw new SnapshotError("tree has more than one root", { roots: this.stack.length + 1 });
    if (root === NONE) return undefined;
    writeRecord(this.tree, root, writer);
    return refOf(this.arena, root);
  }

  private addLeaf(node: ExportedNode): void {
    if (node.key.length === 0) throw new SnapshotError("leaf has no key");
    const { arena } = this;
    const leaf = { key: node.key, value: node.value ?? new Uint8Array(0), version: node.version };
    const slot = arena.allocate();
    arena.markNew(slot, node.version);
    arena.hashLeaf(slot, leaf);
    this.tree.newLeaves.set(slot, leaf);
    this.stack.push(slot);
  }

  private addInner(node: ExportedNode, writer: RecordWriter): void {
    const { arena, stack } = this;
    const right = stack.pop() ?? NONE;
    const left = stack.pop() ?? NONE;
    if (left === NONE || right === NONE) throw new SnapshotError("inner node lacks children", { height: node.height });
    const slot = arena.allocate();
    arena.setLoaded(slot);
    arena.setKeyRef(slot, arena.keys.add(node.key));
    arena.setLeft(slot, left);
    arena.setRight(slot, right);
    arena.markNew(slot, node.version);
    arena.update(slot);
    if (arena.height(slot) !== node.height || Math.abs(arena.height(left) - arena.height(right)) > 1) {
      throw new SnapshotError("inner node has the wrong height", { height: node.height });
    }
    arena.hashInner(slot);
    this.store(left, node.height, writer);
    this.store(right, node.height, writer);
    stack.push(slot);
  }

  /** Writes a child that lies in another band than its parent and keeps only a stub of it. */
  private store(child: number, parentHeight: number, writer: RecordWriter): void {
    const { arena, tree } = this;
    const height = arena.height(child);
    if (height > 0 && bandOf(height) === bandOf(parentHeight)) return;
    writeRecord(tree, child, writer);
    if (height === 0) tree.newLeaves.delete(child);
    else unload(arena, child);
  }
}

type ExportStep =
  | { readonly kind: "stored"; readonly ref: NodeRef }
  | { readonly kind: "inner"; readonly twig: Twig; readonly index: number }
  | { readonly kind: "done"; readonly node: ExportedNode };

function twigStep(twig: Twig, index: number): ExportStep {
  return twig.isBorder(index) ? { kind: "stored", ref: twig.ref(index) } : { kind: "inner", twig, index };
}
