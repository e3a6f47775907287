/** What is typed at a running test network: `k <n>` kills a node, `r <n>` restarts it, `q` stops all. */

/** An order. */
export type KeyCommand =
  | { readonly kind: "kill"; readonly node: number }
  | { readonly kind: "restart"; readonly node: number }
  | { readonly kind: "quit" };

/** Digits of a node's number at most. */
const DIGITS_MAX = 3;

/** Puts characters together; a number is complete when no longer one can name a node, or with Enter. */
export class KeyReader {
  readonly #nodes: number;
  #verb: "kill" | "restart" | undefined;
  #digits = "";

  /** `nodes` counts the nodes. */
  constructor(nodes: number) {
    this.#nodes = nodes;
  }

  /** What was typed of an order that is not complete. */
  get pending(): string {
    return this.#verb === undefined ? "" : `${this.#verb} ${this.#digits}`;
  }

  /** Takes what was typed; answers the orders that it completes. */
  read(text: string): KeyCommand[] {
    return [...text].flatMap((character) => this.#take(character) ?? []);
  }

  #take(character: string): KeyCommand | undefined {
    if (character === "q" || character === "\u0003") return { kind: "quit" };
    if (character === "k" || character === "r") {
      this.#verb = character === "k" ? "kill" : "restart";
      this.#digits = "";
      return undefined;
    }
    if (/^\d$/.test(character)) {
      this.#digits = `${this.#digits}${character}`.slice(-DIGITS_MAX);
      return Number(this.#digits) * 10 >= this.#nodes || this.#digits === "0" ? this.#complete() : undefined;
    }
    return character === "\r" || character === "\n" ? this.#complete() : undefined;
  }

  #complete(): KeyCommand | undefined {
    const [verb, digits] = [this.#verb, this.#digits];
    this.#verb = undefined;
    this.#digits = "";
    if (verb === undefined || digits === "" || Number(digits) >= this.#nodes) return undefined;
    return { kind: verb, node: Number(digits) };
  }
}
