/** What an opened text item says about a bundle's sketch: each word of a sketch is the least value any of its shingles has, so one shingle shows a word to be attained, or too high. */

import { compareBytes } from "#lib/bytes.ts";
import { TOKEN_BYTES } from "./canonical-tokens.ts";
import { createSketcher, SHINGLE_TOKENS, SKETCH_BYTES, SKETCH_WORDS } from "./minhash.ts";

const WORD_BYTES = SKETCH_BYTES / SKETCH_WORDS;

/** How the shingle at a token position compares with a word of a sketch: below it (the sketch lies), equal (it is attained) or above; undefined for anything malformed. */
export function compareShingle(
  sketch: Uint8Array,
  word: number,
  at: { readonly content: Uint8Array; readonly position: number },
): "below" | "equal" | "above" | undefined {
  const start = at.position * TOKEN_BYTES;
  const end = start + SHINGLE_TOKENS * TOKEN_BYTES;
  if (sketch.length !== SKETCH_BYTES || word >= SKETCH_WORDS || end > at.content.length) return undefined;
  const view = new DataView(at.content.buffer, at.content.byteOffset + start);
  const sketcher = createSketcher();
  sketcher.add(Uint32Array.from({ length: SHINGLE_TOKENS }, (_, i) => view.getUint32(i * TOKEN_BYTES)));
  const order = compareBytes(wordOf(sketcher.sketch(), word), wordOf(sketch, word));
  if (order === 0) return "equal";
  return order < 0 ? "below" : "above";
}

function wordOf(sketch: Uint8Array, word: number): Uint8Array {
  return sketch.subarray(word * WORD_BYTES, (word + 1) * WORD_BYTES);
}
