/**
 * All stores while genesis fills them, as the branch that a lane works on. There is nothing below it: it keeps writes in
 * tables instead of maps, because genesis may write millions of entries, and hands them to the database as a whole.
 */

import { BranchedStores } from "../branched-stores.ts";
import type { StoreChanges, Write } from "../changes.ts";
import { UnknownStoreError } from "../errors.ts";
import { keyText } from "../text-key.ts";
import { GenesisStore } from "./genesis-store.ts";

interface Noted {
  readonly store: GenesisStore;
  readonly text: string;
  readonly before: Uint8Array | undefined;
}

/** The state of genesis in the making. */
export class GenesisBranch {
  private readonly stores: ReadonlyMap<string, GenesisStore>;
  private readonly noted: Noted[] = [];
  private isNoting = false;

  constructor(storeNames: readonly string[]) {
    const note = (store: GenesisStore, text: string): void => {
      if (this.isNoting) this.noted.push({ store, text, before: store.getText(text) });
    };
    this.stores = new Map(storeNames.map((name) => [name, new GenesisStore(name, note)]));
  }

  /** The store of that name; throws `UnknownStoreError`. */
  store(name: string): GenesisStore {
    const store = this.stores.get(name);
    if (store === undefined) throw new UnknownStoreError(name);
    return store;
  }

  /** A branch over this one. */
  branch(): BranchedStores {
    return new BranchedStores((name) => this.store(name));
  }

  /** Everything that was written, by store and key text. */
  changes(): StoreChanges {
    const written = [...this.stores].map(([name, store]) => {
      const entries = [...store.iterate({})].map(([key, value]) => [keyText(key), value] as const);
      return [name, new Map(entries)] as const;
    });
    return new Map(written.filter(([, entries]) => entries.size > 0));
  }

  /** Makes writes that another branch made. */
  apply(writes: readonly Write[]): void {
    for (const { store, text, value } of writes) this.store(store).change(text, value);
  }

  /** Notes writes from now on; returns the position to go back to. Marks nest. */
  mark(): number {
    this.isNoting = true;
    return this.noted.length;
  }

  /** Takes back every write since `mark`. */
  undoTo(mark: number): void {
    for (const { store, text, before } of this.noted.splice(mark).reverse()) store.table.set(text, before);
  }

  /** Each write since `mark` with the present value of its key. */
  writesSince(mark: number): Write[] {
    return this.noted.slice(mark).map(({ store, text }) => ({ store: store.name, text, value: store.getText(text) }));
  }

  /** Forgets all marks: what was written stays. */
  settle(): void {
    this.noted.length = 0;
    this.isNoting = false;
  }

  /** Does nothing: there is no layer below. */
  write(): void {
    this.settle();
  }

  /** Forgets everything that was written. */
  discard(): void {
    this.settle();
    for (const store of this.stores.values()) store.clear();
  }
}
