/** A language model small enough to train in seconds and honest about its sources: each token is drawn from what followed the same context in the training texts. */

import { canonicalTokens } from "#kernels/canonical-tokens.ts";
import { suffixArray } from "#kernels/suffix-array.ts";
import { assert } from "#lib/assert.ts";
import type { Random } from "#lib/prng.ts";

/** A trained model. */
export interface NgramModel {
  /** Tokens of the longest context and the token it predicts. */
  readonly order: number;
  readonly words: readonly string[];
  /** Training texts as word numbers from 1, each followed by a zero. */
  readonly text: Int32Array;
  readonly suffixes: Int32Array;
  /** Positions of the zeros. */
  readonly ends: Int32Array;
}

/** One generated text. */
export interface Generated {
  readonly text: string;
  /** For every token the training text it was drawn from, by position in the list the model was trained on. */
  readonly sources: readonly number[];
}

/** Trains on texts in order: the counts of all contexts up to `order - 1` tokens, held as one suffix array. */
export function trainNgram(texts: Iterable<string>, order: number): NgramModel {
  assert(Number.isInteger(order) && order >= 2, "order must be at least two", { order });
  const numbers = new Map<string, number>();
  const words = [""];
  const parts: number[] = [];
  const ends: number[] = [];
  for (const text of texts) {
    for (const token of canonicalTokens(text)) {
      let number = numbers.get(token);
      if (number === undefined) {
        number = words.length;
        numbers.set(token, number);
        words.push(token);
      }
      parts.push(number);
    }
    ends.push(parts.length);
    parts.push(END);
  }
  const text = Int32Array.from(parts);
  return { order, words, text, suffixes: suffixArray(text, words.length), ends: Int32Array.from(ends) };
}

/** Draws `length` tokens: a random start, then the model's distribution; where a text ends, generation goes on from another random place. */
export function generate(model: NgramModel, random: Random, length: number): Generated {
  const context: number[] = [];
  const words: string[] = [];
  const sources: number[] = [];
  assert(
    model.text.some((word) => word !== END),
    "the model was trained on nothing",
  );
  while (words.length < length) {
    const position = next(model, random, context);
    const word = model.text[position] as number;
    if (word === END) {
      context.length = 0;
      continue;
    }
    context.push(word);
    if (context.length >= model.order) context.shift();
    words.push(model.words[word] as string);
    sources.push(textAt(model, position));
  }
  return { text: words.join(" "), sources };
}

const END = 0;

/** Position of the next token: after a random occurrence of the longest context that occurs with something behind it. */
function next(model: NgramModel, random: Random, context: readonly number[]): number {
  for (let start = 0; start < context.length; start++) {
    const part = context.slice(start);
    const low = bound(model, part, 0);
    const high = bound(model, part, 1);
    if (high > low) return (model.suffixes[low + random.below(high - low)] as number) + part.length;
  }
  return random.below(model.text.length);
}

/** First rank whose suffix does not compare below the context (side 0), or compares above it (side 1). */
function bound(model: NgramModel, context: readonly number[], side: 0 | 1): number {
  let low = 0;
  let high = model.suffixes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareAt(model, model.suffixes[middle] as number, context) < side) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compareAt(model: NgramModel, position: number, context: readonly number[]): number {
  for (let i = 0; i < context.length; i++) {
    const difference = (model.text[position + i] ?? -1) - (context[i] as number);
    if (difference !== 0) return difference < 0 ? -1 : 1;
  }
  return 0;
}

/** Which training text covers a position: the number of text ends before it. */
function textAt(model: NgramModel, position: number): number {
  let low = 0;
  let high = model.ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((model.ends[middle] as number) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
