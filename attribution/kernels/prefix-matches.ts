/** How far an output goes on like the text at one position, asked at many places, in linear time altogether (the Z algorithm of Gusfield, "Algorithms on Strings, Trees, and Sequences", 1997, §1.4). */

/** Common prefixes of the text from `position` on with the output from any place on. */
export class PrefixMatches {
  readonly #text: Int32Array;
  readonly #query: Int32Array;
  readonly #position: number;
  /** The output in [start, end) is known to be the text from `position` on. */
  #start = 0;
  #end = 0;
  /** How far the text goes on at `position` + i like at `position`; grows with the largest i that was needed. */
  readonly #repeats: number[] = [];
  /** The repeat that reaches furthest: text in [position + first, position + last) is that from `position` on. */
  #first = 0;
  #last = 0;

  constructor(text: Int32Array, query: Int32Array, position: number) {
    this.#text = text;
    this.#query = query;
    this.#position = position;
  }

  /** Tokens from `start` on in which the output is the text from `position` on; linear for starts that rise. */
  lengthAt(start: number): number {
    const query = this.#query;
    let length = 0;
    if (start >= this.#start && start < this.#end) {
      const known = this.#end - start;
      length = this.#repeatAt(start - this.#start);
      if (length < known) return length;
      length = known;
    }
    while (start + length < query.length && this.#text[this.#position + length] === query[start + length]) length++;
    if (start + length > this.#end) {
      this.#start = start;
      this.#end = start + length;
    }
    return length;
  }

  #repeatAt(offset: number): number {
    // No match is longer than the output, so that repeats need not be followed further.
    const limit = Math.min(this.#text.length - this.#position, this.#query.length);
    for (let i = this.#repeats.length; i <= offset; i++) {
      let length = i < this.#last ? Math.min(this.#repeats[i - this.#first] as number, this.#last - i) : 0;
      while (i + length < limit && this.#text[this.#position + length] === this.#text[this.#position + i + length]) {
        length++;
      }
      // The text repeats itself at its own position, which helps nowhere else.
      if (i > 0 && i + length > this.#last) {
        this.#first = i;
        this.#last = i + length;
      }
      this.#repeats.push(length);
    }
    return this.#repeats[offset] as number;
  }
}
