/**
 * Gathers where in one block each attribute stands, from events as they are encoded: no event is decoded, and no object
 * is made per attribute. `posting-rows.ts` writes what was gathered.
 */
import { EMPTY_BYTES } from "#lib/bytes.ts";
import { bytesTag, FieldCursor, varintTag } from "#types/field-cursor.ts";
import { ByteTable } from "./byte-table.ts";
import { canBeShared, type Scope } from "./index-keys.ts";
import type { Tag, Tags } from "./tags.ts";

/** Encoded events: the fields with tag `field` of the message in `bytes[start, end)`. */
export interface EncodedEvents {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly field: number;
}

/** The group of values that may have a row for all their tags; others are in the group of their tag's number, never 0. */
export const ANY_TAG = 0;
/** No posting. */
export const NONE = -1;

/** Fields of `Event` and `EventAttribute`. */
const TYPE = bytesTag(1);
const ATTRIBUTES = bytesTag(2);
const KEY = bytesTag(1);
const VALUE = bytesTag(2);
const IS_INDEXED = varintTag(3);

/** The attributes of one block's txs, or of its own events. */
export class Postings {
  readonly scope: Scope;
  readonly values: ByteTable;
  /** First posting and number of postings, by value. */
  readonly first: number[] = [];
  readonly count: number[] = [];
  /** Tag and place of each posting, and the next one of its value. */
  readonly tag: Tag[] = [];
  readonly index: number[] = [];
  readonly event: number[] = [];
  readonly next: number[] = [];
  readonly #tags: Tags;
  readonly #last: number[] = [];
  readonly #message = new FieldCursor(EMPTY_BYTES);
  readonly #eventFields = new FieldCursor(EMPTY_BYTES);
  readonly #attribute = new FieldCursor(EMPTY_BYTES);
  readonly #key = { start: 0, end: 0 };
  readonly #value = { start: 0, end: 0 };
  /** Where `add` is: the tx, the event in it, the event's type. */
  readonly #at = { index: 0, event: 0, type: NONE };

  constructor(scope: Scope, tags: Tags, seed: number) {
    this.scope = scope;
    this.#tags = tags;
    this.values = new ByteTable(seed);
  }

  /** Adds the events of the tx at `index` (0 for a block's own events); throws `WireError` for what is no event. */
  add(index: number, { bytes, start, end, field }: EncodedEvents): void {
    const message = this.#message;
    message.reset(bytes, start, end);
    this.#at.index = index;
    this.#at.event = 0;
    while (message.next()) {
      if (message.tag !== field) continue;
      this.#addEvent(bytes, message);
      this.#at.event++;
    }
  }

  /** Forgets everything for the next block. */
  clear(): void {
    this.values.clear();
    this.tag.length = 0;
    for (const numbers of [this.first, this.#last, this.count, this.index, this.event, this.next]) numbers.length = 0;
  }

  #addEvent(bytes: Uint8Array, at: FieldCursor): void {
    const fields = this.#eventFields;
    fields.reset(bytes, at.start, at.end);
    this.#at.type = NONE;
    // The type comes first; an event without one has no tags.
    while (fields.next()) {
      if (fields.tag === TYPE) this.#at.type = this.#tags.type(bytes, fields);
      else if (fields.tag === ATTRIBUTES && this.#at.type !== NONE) this.#addAttribute(bytes, fields);
    }
  }

  #addAttribute(bytes: Uint8Array, at: FieldCursor): void {
    const fields = this.#attribute;
    fields.reset(bytes, at.start, at.end);
    let isIndexed = false;
    setRange(this.#key, at.start, at.start);
    setRange(this.#value, at.start, at.start);
    while (fields.next()) {
      if (fields.tag === KEY) setRange(this.#key, fields.start, fields.end);
      else if (fields.tag === VALUE) setRange(this.#value, fields.start, fields.end);
      else if (fields.tag === IS_INDEXED) isIndexed = fields.value !== 0;
    }
    const tag = isIndexed ? this.#tags.find(this.#at.type, bytes, this.#key) : undefined;
    if (tag === undefined) return;
    const isShareable = this.scope === "tx" && canBeShared(this.#value.end - this.#value.start);
    this.#post(this.values.intern(bytes, this.#value, isShareable ? ANY_TAG : tag.number), tag);
  }

  #post(value: number, tag: Tag): void {
    const posting = this.tag.length;
    if (value === this.first.length) {
      this.first.push(posting);
      this.#last.push(posting);
      this.count.push(1);
    } else {
      this.next[this.#last[value] ?? 0] = posting;
      this.#last[value] = posting;
      this.count[value] = (this.count[value] ?? 0) + 1;
    }
    this.tag.push(tag);
    this.index.push(this.#at.index);
    this.event.push(this.#at.event);
    this.next.push(NONE);
  }
}

function setRange(range: { start: number; end: number }, start: number, end: number): void {
  range.start = start;
  range.end = end;
}
