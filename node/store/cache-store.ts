/**
 * A branch over another store: writes stay here until `write()` applies them to the parent in key order, or the branch
 * is dropped. Nested branches merge before anything reaches the commitment tree, so a block touches each key once.
 * With an undo log it can also go back to how it was at a mark.
 */

import { assert } from "#lib/assert.ts";
import { assertValidKey, assertValidValue, type KeyRange, type KVReader, type KVStore } from "./kv-store.ts";
import { SortedKeys } from "./sorted-keys.ts";
import { isTextKeyed, keyBytes, keyText, type TextKeyedReader, textRange } from "./text-key.ts";
import { type Before, UNWRITTEN, type UndoLog } from "./undo-log.ts";

/** A key's text with its new value, undefined when the key is deleted. */
export type Change = readonly [text: string, value: Uint8Array | undefined];

type Entry = readonly [Uint8Array, Uint8Array];

/** A branch; over a parent that can only be read it can collect changes but not write them. */
export class CacheStore implements KVStore, TextKeyedReader {
  private readonly parent: KVReader | KVStore;
  private readonly textParent: TextKeyedReader | undefined;
  private readonly undo: UndoLog | undefined;
  /** Name under which an undo log knows this store; empty without one. */
  readonly name: string;
  private dirty = new Map<string, Uint8Array | undefined>();
  private order = new SortedKeys();

  constructor(parent: KVReader | KVStore, undoable?: { readonly name: string; readonly undo: UndoLog }) {
    this.parent = parent;
    this.name = undoable?.name ?? "";
    this.undo = undoable?.undo;
    this.textParent = isTextKeyed(parent) ? parent : undefined;
  }

  /** Number of keys written or deleted in this branch. */
  get changeCount(): number {
    return this.dirty.size;
  }

  get(key: Uint8Array): Uint8Array | undefined {
    assertValidKey(key);
    return this.getText(keyText(key), key);
  }

  getText(text: string, key?: Uint8Array): Uint8Array | undefined {
    const value = this.dirty.get(text);
    if (value !== undefined || this.dirty.has(text)) return value;
    if (this.textParent !== undefined) return this.textParent.getText(text);
    return this.parent.get(key ?? keyBytes(text));
  }

  has(key: Uint8Array): boolean {
    return this.get(key) !== undefined;
  }

  set(key: Uint8Array, value: Uint8Array): void {
    assertValidKey(key);
    assertValidValue(value);
    this.change(keyText(key), value);
  }

  delete(key: Uint8Array): void {
    assertValidKey(key);
    this.change(keyText(key), undefined);
  }

  /** Records a change under the text of a valid key. */
  change(text: string, value: Uint8Array | undefined): void {
    if (this.undo?.isOpen === true) this.undo.note(this, text, this.before(text));
    const before = this.dirty.size;
    this.dirty.set(text, value);
    if (this.dirty.size !== before) this.order.add(text);
  }

  /** What this branch wrote under `text`; undefined for a deletion, and when it wrote nothing. */
  written(text: string): Uint8Array | undefined {
    return this.dirty.get(text);
  }

  /** Takes back the last change that was not yet taken back, that of `text`. */
  restore(text: string, before: Before): void {
    if (before !== UNWRITTEN) {
      this.dirty.set(text, before);
      return;
    }
    this.dirty.delete(text);
    this.order.removeLast(text);
  }

  /** The changes as they are kept, by key text, in no particular order: to be read until this branch changes again. */
  pending(): ReadonlyMap<string, Uint8Array | undefined> {
    return this.dirty;
  }

  /** All changes in key order. */
  changes(): Change[] {
    const texts = this.order.inRange({ start: undefined, end: undefined, reverse: false });
    return texts.map((text) => [text, this.dirty.get(text)] as const);
  }

  /** All changes, in no particular order, which the branch then forgets. */
  take(): ReadonlyMap<string, Uint8Array | undefined> {
    const { dirty } = this;
    this.dirty = new Map();
    this.order.clear();
    return dirty;
  }

  /** Forgets all changes. */
  discard(): void {
    this.dirty.clear();
    this.order.clear();
  }

  /** Applies the changes to the parent in key order, sets and deletes interleaved, and forgets them. */
  write(): void {
    const target = this.parent;
    assert("set" in target, "a branch over a read-only view cannot be written");
    if (target instanceof CacheStore) {
      target.merge(this.dirty, this.order);
      this.dirty = new Map();
      this.order = new SortedKeys();
      return;
    }
    for (const [text, value] of this.changes()) {
      if (value === undefined) target.delete(keyBytes(text));
      else target.set(keyBytes(text), value);
    }
    this.discard();
  }

  iterate(range: KeyRange): IterableIterator<Entry> {
    const inherited = this.parent.iterate(range);
    if (this.dirty.size === 0) return inherited;
    const changes: Change[] = [];
    for (const text of this.order.inRange(textRange(range))) changes.push([text, this.dirty.get(text)]);
    return changes.length === 0 ? inherited : merge(inherited, changes, range.reverse === true);
  }

  /** Both sides speak text and neither meters, so the order of a merge cannot be observed; an empty side takes all over as it is. */
  private merge(dirty: Map<string, Uint8Array | undefined>, order: SortedKeys): void {
    if (this.dirty.size === 0 && this.undo?.isOpen !== true) {
      this.dirty = dirty;
      this.order = order;
      return;
    }
    for (const [text, value] of dirty) this.change(text, value);
  }

  private before(text: string): Before {
    const value = this.dirty.get(text);
    return value !== undefined || this.dirty.has(text) ? value : UNWRITTEN;
  }
}

/** Interleaves inherited entries with changes, both in the same order; a change hides the inherited entry of its key. */
function* merge(
  inherited: IterableIterator<Entry>,
  changes: readonly Change[],
  reverse: boolean,
): IterableIterator<Entry> {
  let i = 0;
  for (const entry of inherited) {
    const text = keyText(entry[0]);
    let hidden = false;
    for (; i < changes.length; i++) {
      const [changed, value] = changes[i] as Change;
      if (reverse ? changed < text : changed > text) break;
      hidden = changed === text;
      if (value !== undefined) yield [hidden ? entry[0] : keyBytes(changed), value];
    }
    if (!hidden) yield entry;
  }
  for (; i < changes.length; i++) {
    const [changed, value] = changes[i] as Change;
    if (value !== undefined) yield [keyBytes(changed), value];
  }
}
