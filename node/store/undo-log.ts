/**
 * What a branch held before recent writes. A transaction that fails is undone from here, so it needs no layer of its own:
 * its reads look in one place, and what it wrote need not be moved when it succeeds.
 */
import type { CacheStore } from "./cache-store.ts";
import type { Write } from "./changes.ts";

/** Stands for a key that the branch had not written. */
export const UNWRITTEN: unique symbol = Symbol("unwritten");

/** A key's state in a branch before a write. */
export type Before = Uint8Array | undefined | typeof UNWRITTEN;

/** The undo information of all stores of one branch. */
export class UndoLog {
  private readonly stores: CacheStore[] = [];
  private readonly texts: string[] = [];
  private readonly befores: Before[] = [];
  private isRecording = false;

  /** Whether writes must be noted. */
  get isOpen(): boolean {
    return this.isRecording;
  }

  /** Notes writes from now on; returns the position to go back to. */
  mark(): number {
    this.isRecording = true;
    return this.texts.length;
  }

  /** Notes what `store` held under `text`, which is about to change. */
  note(store: CacheStore, text: string, before: Before): void {
    this.stores.push(store);
    this.texts.push(text);
    this.befores.push(before);
  }

  /** Undoes every write since `mark`, last first. */
  undoTo(mark: number): void {
    for (let i = this.texts.length - 1; i >= mark; i--) {
      (this.stores[i] as CacheStore).restore(this.texts[i] as string, this.befores[i]);
    }
    this.cut(mark);
  }

  /** Each write since `mark` with the present value of its key; a key written twice comes twice. */
  writesSince(mark: number): Write[] {
    const writes: Write[] = [];
    for (let i = mark; i < this.texts.length; i++) {
      const store = this.stores[i] as CacheStore;
      const text = this.texts[i] as string;
      writes.push({ store: store.name, text, value: store.written(text) });
    }
    return writes;
  }

  /** Forgets all marks: what was written stays. */
  close(): void {
    this.cut(0);
    this.isRecording = false;
  }

  private cut(length: number): void {
    this.stores.length = length;
    this.texts.length = length;
    this.befores.length = length;
  }
}
