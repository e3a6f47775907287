/** A writer that copies and says so: it goes on where it is in the corpus, sometimes jumps to another place with the same last words, sometimes makes a word up. */

import { documentAt, findOccurrences, type SpanIndex } from "#kernels/span-index.ts";
import type { Random } from "#lib/prng.ts";

/** How a writer copies; chances are in ten thousandths of a token. */
export interface CopyingStyle {
  readonly length: number;
  readonly switches: number;
  readonly noise: number;
}

/** One text with the document that each token was copied from; undefined for those made up. */
export interface CopiedText {
  readonly ids: Uint32Array;
  readonly sources: readonly (number | undefined)[];
}

/** Writes one text from an index of the corpus. */
export function copyText(index: SpanIndex, random: Random, style: CopyingStyle): CopiedText {
  const idOf = new Map([...index.rankOf].map(([id, rank]) => [rank, id]));
  const ranks: number[] = [];
  const sources: (number | undefined)[] = [];
  let position = anywhere(index, random);
  while (ranks.length < style.length) {
    if (index.text[position] === 0 || position >= index.text.length) {
      position = anywhere(index, random);
      continue;
    }
    if (ranks.length >= 2 && random.chance(style.switches, 10_000)) position = elsewhere(index, random, ranks);
    if (index.text[position] === 0 || position >= index.text.length) continue;
    const isNoise = random.chance(style.noise, 10_000);
    ranks.push(isNoise ? 1 + random.below(index.rankOf.size) : (index.text[position] as number));
    sources.push(isNoise ? undefined : documentAt(index, position));
    position++;
  }
  return { ids: Uint32Array.from(ranks, (rank) => idOf.get(rank) as number), sources };
}

function anywhere(index: SpanIndex, random: Random): number {
  let position = random.below(index.text.length);
  while (index.text[position] === 0) position = random.below(index.text.length);
  return position;
}

/** A place behind another occurrence of the last two tokens. */
function elsewhere(index: SpanIndex, random: Random, ranks: readonly number[]): number {
  const { low, high } = findOccurrences(index, Int32Array.from(ranks.slice(-2)), 0, 2);
  return high - low > 1 ? (index.suffixes[low + random.below(high - low)] as number) + 2 : anywhere(index, random);
}
