/** The tags of the index ("type.key"), by the bytes in which events name them, each with the number it has in rows. */
import { concatBytes, utf8Decode } from "#lib/bytes.ts";
import type { Database, WriteBatch } from "#store/database.ts";
import { ByteTable, type Range } from "./byte-table.ts";
import { tagKey, u32FromBytes, u32ToBytes } from "./index-keys.ts";

/** A tag that is indexed. */
export interface Tag {
  /** Its bytes followed by the separator, as keys contain them. */
  readonly keyBytes: Uint8Array;
  readonly number: number;
}

/** Tags that the index answers itself; an event may not claim them (cmt:state/txindex/kv). */
const RESERVED_TAGS: ReadonlySet<string> = new Set(["tx.hash", "tx.height", "block.height"]);
/** Tags that are remembered, more than any application has. */
const TAGS_MAX = 20_000;
const DOT = Uint8Array.of(0x2e);
const END = Uint8Array.of(0);

/** The number of a tag; undefined when no event ever had it. */
export function tagNumber(database: Pick<Database, "getSync">, tag: string): number | undefined {
  const row = database.getSync(tagKey(tag));
  return row === undefined ? undefined : u32FromBytes(row);
}

/** Finds tags and numbers new ones; one per index. */
export class Tags {
  readonly #database: Pick<Database, "getSync">;
  readonly #types: ByteTable;
  readonly #keys: ByteTable;
  /** By entry of `#keys`; undefined for what is not indexed. */
  #tags: (Tag | undefined)[] = [];
  /** Numbered since the last `write`. */
  #added: { readonly name: string; readonly number: number }[] = [];

  constructor(database: Pick<Database, "getSync">, seed: number) {
    this.#database = database;
    this.#types = new ByteTable(seed);
    this.#keys = new ByteTable(seed);
  }

  /** Identifies the type of an event, a part of `bytes`, for `find`. */
  type(bytes: Uint8Array, range: Range): number {
    return this.#types.intern(bytes, range, 0);
  }

  /** The tag of a type and a key that is a part of `bytes`; undefined when it is not indexed. */
  find(type: number, bytes: Uint8Array, range: Range): Tag | undefined {
    const entry = this.#keys.intern(bytes, range, type);
    if (entry === this.#tags.length) this.#tags.push(this.#make(type, bytes.subarray(range.start, range.end)));
    return this.#tags[entry];
  }

  /** Adds the new tags to the batch that ends a block. */
  write(batch: WriteBatch): void {
    if (this.#keys.size > TAGS_MAX) this.#forget();
    const last = this.#added.at(-1);
    if (last === undefined) return;
    for (const { name, number } of this.#added) batch.put(tagKey(name), u32ToBytes(number));
    batch.put(tagKey(), u32ToBytes(last.number));
    this.#added = [];
  }

  #make(type: number, key: Uint8Array): Tag | undefined {
    const bytes = concatBytes(this.#types.bytesOf(type), DOT, key);
    if (this.#types.lengthOf(type) === 0 || key.length === 0) return undefined;
    const name = utf8Decode(bytes);
    if (RESERVED_TAGS.has(name) || name.includes("\0")) return undefined;
    const keyBytes = concatBytes(bytes, END);
    const added = this.#added.find((tag) => tag.name === name);
    const known = added?.number ?? tagNumber(this.#database, name);
    if (known !== undefined) return { keyBytes, number: known };
    const number = (this.#added.at(-1)?.number ?? tagNumber(this.#database, "") ?? 0) + 1;
    this.#added.push({ name, number });
    return { keyBytes, number };
  }

  #forget(): void {
    this.#types.clear();
    this.#keys.clear();
    this.#tags = [];
  }
}
