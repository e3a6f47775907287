/**
 * A growing set of texts in order, cut into chunks so that an insertion moves little. Additions are only collected;
 * the sorting is done by the first ordered read, because most branches are never iterated.
 */

import { assert } from "#lib/assert.ts";
import { compareStrings } from "#lib/bytes.ts";
import type { TextRange } from "./text-key.ts";

const CHUNK_KEYS_MAX = 512;

/** An ordered set of distinct texts; the caller adds each text once. */
export class SortedKeys {
  private chunks: string[][] = [];
  private added: string[] = [];

  add(text: string): void {
    this.added.push(text);
  }

  /** Removes the text that was added last of those still here. */
  removeLast(text: string): void {
    if (this.added.length > 0) {
      assert(this.added.pop() === text, "texts are not removed in the reverse of their order");
      return;
    }
    const c = this.chunkOf(text);
    const chunk = this.chunks[c] as string[];
    const at = lowerBound(chunk, text);
    assert(chunk[at] === text, "text to remove is not here");
    chunk.splice(at, 1);
    if (chunk.length === 0) this.chunks.splice(c, 1);
  }

  clear(): void {
    this.chunks = [];
    this.added = [];
  }

  /** The texts in `range`, in its direction, as a new list. */
  inRange(range: TextRange): string[] {
    this.sortAdded();
    const found: string[] = [];
    const { start, end } = range;
    let c = start === undefined ? 0 : this.chunkOf(start);
    let i = start === undefined ? 0 : lowerBound(this.chunks[c] ?? [], start);
    for (; c < this.chunks.length; c++, i = 0) {
      const chunk = this.chunks[c] as string[];
      for (; i < chunk.length; i++) {
        const text = chunk[i] as string;
        if (end !== undefined && text >= end) return range.reverse ? found.reverse() : found;
        found.push(text);
      }
    }
    return range.reverse ? found.reverse() : found;
  }

  private sortAdded(): void {
    if (this.added.length === 0) return;
    const added = this.added.sort(compareStrings);
    this.added = [];
    if (this.chunks.length === 0 || added.length > CHUNK_KEYS_MAX) {
      this.rebuild(added);
      return;
    }
    for (const text of added) this.insert(text);
  }

  private rebuild(added: readonly string[]): void {
    // Both runs are sorted, which the sort recognizes and merges in linear time.
    const all = this.chunks.flat().concat(added).sort(compareStrings);
    this.chunks = [];
    for (let i = 0; i < all.length; i += CHUNK_KEYS_MAX / 2) this.chunks.push(all.slice(i, i + CHUNK_KEYS_MAX / 2));
  }

  private insert(text: string): void {
    const c = this.chunkOf(text);
    const chunk = this.chunks[c] as string[];
    chunk.splice(lowerBound(chunk, text), 0, text);
    if (chunk.length > CHUNK_KEYS_MAX) this.chunks.splice(c + 1, 0, chunk.splice(CHUNK_KEYS_MAX / 2));
  }

  /** The last chunk whose first text is not above `text`, or the first chunk. */
  private chunkOf(text: string): number {
    let low = 0;
    let high = this.chunks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (((this.chunks[middle] as string[])[0] as string) <= text) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** The first position whose text is not below `text`. */
function lowerBound(texts: readonly string[], text: string): number {
  let low = 0;
  let high = texts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((texts[middle] as string) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
