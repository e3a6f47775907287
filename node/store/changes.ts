/** Uncommitted writes taken out of a branch, to be compared with others or made again. */

/** A key's new value; undefined when it is deleted. */
export interface Write {
  /** Name of the store. */
  readonly store: string;
  /** The key as text. */
  readonly text: string;
  readonly value: Uint8Array | undefined;
}

/** New values by store name and key text; undefined for a deleted key. */
export type StoreChanges = ReadonlyMap<string, ReadonlyMap<string, Uint8Array | undefined>>;
