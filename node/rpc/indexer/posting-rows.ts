/** Writes the attributes of a block as rows; `index-keys.ts` says which there are. */
import { bytesFromLatin1, u64ToBytes } from "#lib/bytes.ts";
import type { WriteBatch } from "#store/database.ts";
import { ROW, type Scope, SEPARATOR } from "./index-keys.ts";
import { ANY_TAG, NONE, type Postings } from "./postings.ts";
import { RowBytes } from "./row-bytes.ts";
import type { Tag } from "./tags.ts";

/** Places in one block up to which the tags of a value share its row; a value with more has a row for each tag. */
const SHARED_PLACES_MAX = 16;

const LETTER: Readonly<Record<Scope, Uint8Array>> = {
  tx: bytesFromLatin1(ROW.tx),
  block: bytesFromLatin1(ROW.blockEvent),
};
const VALUE_LETTER = bytesFromLatin1(ROW.value);
const LIST_LETTER = bytesFromLatin1(ROW.listed);

/** Adds the rows of a height to a batch. */
export function writePostings(batch: WriteBatch, height: bigint, postings: Postings): void {
  const { values, count } = postings;
  const writer = new PostingWriter(batch, u64ToBytes(height), postings);
  for (let value = 0; value < values.size; value++) {
    if (values.groupOf(value) === ANY_TAG && (count[value] ?? 0) <= SHARED_PLACES_MAX) writer.writeShared(value);
    else writer.writeApart(value);
  }
  writer.writeLists();
}

class PostingWriter {
  readonly #batch: WriteBatch;
  readonly #height: Uint8Array;
  readonly #postings: Postings;
  readonly #lists = new Map<Tag, RowBytes>();
  readonly #key = new RowBytes();
  readonly #row = new RowBytes();

  constructor(batch: WriteBatch, height: Uint8Array, postings: Postings) {
    this.#batch = batch;
    this.#height = height;
    this.#postings = postings;
  }

  /** One row for all tags of a value, and its mention in the list of each. */
  writeShared(value: number): void {
    const { values, tag, index, event, next } = this.#postings;
    const bytes = values.bytesOf(value);
    const row = this.#row.reset();
    for (let at = this.#firstOf(value); at !== NONE; at = next[at] ?? NONE) {
      const { number } = tag[at] as Tag;
      row
        .varint(number)
        .varint(index[at] ?? 0)
        .varint(event[at] ?? 0);
      if (this.#isFirstOfTag(value, at)) this.#mention(bytes, at);
    }
    const key = this.#key.reset().bytes(VALUE_LETTER).bytes(bytes).byte(SEPARATOR).bytes(this.#height);
    this.#batch.put(key.view(), row.view());
  }

  /** A row for each tag of a value. */
  writeApart(value: number): void {
    const { scope, values, tag, index, event, next } = this.#postings;
    const rows = new Map<Tag, RowBytes>();
    for (let at = this.#firstOf(value); at !== NONE; at = next[at] ?? NONE) {
      rowOf(rows, tag[at] as Tag)
        .varint(index[at] ?? 0)
        .varint(event[at] ?? 0);
    }
    for (const [{ keyBytes }, row] of rows) {
      const key = this.#key.reset().bytes(LETTER[scope]).bytes(keyBytes).bytes(values.bytesOf(value)).byte(SEPARATOR);
      this.#batch.put(key.bytes(this.#height).view(), row.view());
    }
  }

  /** The lists of all tags. */
  writeLists(): void {
    for (const [{ keyBytes }, list] of this.#lists) {
      const key = this.#key.reset().bytes(LIST_LETTER).bytes(keyBytes).bytes(this.#height);
      this.#batch.put(key.view(), list.view());
    }
  }

  #firstOf(value: number): number {
    return this.#postings.first[value] ?? NONE;
  }

  #isFirstOfTag(value: number, posting: number): boolean {
    const { tag, next } = this.#postings;
    let at = this.#firstOf(value);
    while (at !== posting && tag[at] !== tag[posting]) at = next[at] ?? NONE;
    return at === posting;
  }

  /** Puts a value into the list of a tag, whose first posting is given. */
  #mention(bytes: Uint8Array, first: number): void {
    const { tag, index, event, next } = this.#postings;
    const wanted = tag[first] as Tag;
    let count = 0;
    for (let at = first; at !== NONE; at = next[at] ?? NONE) if (tag[at] === wanted) count++;
    const list = rowOf(this.#lists, wanted).varint(bytes.length).bytes(bytes).varint(count);
    for (let at = first; at !== NONE; at = next[at] ?? NONE) {
      if (tag[at] === wanted) list.varint(index[at] ?? 0).varint(event[at] ?? 0);
    }
  }
}

function rowOf(rows: Map<Tag, RowBytes>, tag: Tag): RowBytes {
  let row = rows.get(tag);
  if (row === undefined) {
    row = new RowBytes();
    rows.set(tag, row);
  }
  return row;
}
