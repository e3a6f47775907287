/** The command line's contact with whoever runs it: results go to standard output, everything else to standard error. */
import { StringDecoder } from "node:string_decoder";
import { CliError } from "./errors.ts";

/** Where output goes and answers come from. */
export interface Io {
  /** Writes a result, ending its last line. */
  out(text: string): void;
  /** Writes a question, a warning or progress. */
  note(text: string): void;
  /** Asks for one line. */
  ask(question: string): Promise<string>;
  /** Asks for one line that is not shown while it is typed. */
  askSecret(question: string): Promise<string>;
  /** Everything still to come on the standard input. */
  readInput(): Promise<string>;
}

/** Longest line and longest input accepted, in characters. */
const LINE_LENGTH_MAX = 65_536;
const INPUT_LENGTH_MAX = 64 * 1024 * 1024;

/** What `processIo` needs of a standard input. */
export interface InputStream {
  readonly isTTY?: boolean;
  setRawMode?(isRaw: boolean): unknown;
  on(event: "data", listener: (chunk: Uint8Array) => void): unknown;
  on(event: "end", listener: () => void): unknown;
  resume(): unknown;
  pause(): unknown;
}

/** An `Io` over the streams of a process. */
export function processIo(streams: {
  readonly input: InputStream;
  readonly output: { write(text: string): unknown };
  readonly errors: { write(text: string): unknown };
}): Io {
  const { input, output, errors } = streams;
  const lines = new LineReader(input);
  return {
    out: (text) => void output.write(text.endsWith("\n") ? text : `${text}\n`),
    note: (text) => void errors.write(text.endsWith("\n") ? text : `${text}\n`),
    ask(question) {
      errors.write(`${question} `);
      return lines.next();
    },
    async askSecret(question) {
      errors.write(`${question} `);
      if (input.isTTY !== true || input.setRawMode === undefined) return lines.next();
      input.setRawMode(true);
      try {
        return await lines.nextHidden();
      } finally {
        input.setRawMode(false);
        errors.write("\n");
      }
    },
    readInput: () => lines.rest(),
  };
}

/** Yes or no; anything but "y" and "yes" is no. */
export async function confirm(io: Io, question: string): Promise<boolean> {
  return /^y(es)?$/i.test((await io.ask(`${question} [y/N]:`)).trim());
}

/** Hands out an input line by line, whether it is typed or piped. */
class LineReader {
  readonly #input: InputStream;
  readonly #decoder = new StringDecoder("utf8");
  #buffer = "";
  #hasEnded = false;
  #isListening = false;
  /** Tells whoever reads that there is something new. */
  #wake: () => void = () => {};

  constructor(input: InputStream) {
    this.#input = input;
  }

  async next(): Promise<string> {
    for (;;) {
      const end = this.#buffer.indexOf("\n");
      if (end >= 0) return this.#take(end, end + 1).replace(/\r$/, "");
      if (this.#hasEnded && this.#buffer !== "") return this.#take(this.#buffer.length, this.#buffer.length);
      if (this.#hasEnded) throw new CliError("the input ended before every question was answered");
      if (this.#buffer.length > LINE_LENGTH_MAX) throw new CliError("a line of the input is too long");
      await this.#read();
    }
  }

  /** One line from a terminal in raw mode, where editing is ours to do. */
  async nextHidden(): Promise<string> {
    let line = "";
    for (;;) {
      while (this.#buffer !== "") {
        const character = this.#take(1, 1);
        if (character === "\r" || character === "\n") return line;
        if (character === "\u0003") throw new CliError("interrupted");
        line = character === "\u007f" || character === "\b" ? line.slice(0, -1) : line + character;
      }
      if (this.#hasEnded || line.length > LINE_LENGTH_MAX) throw new CliError("the input ended before the line did");
      await this.#read();
    }
  }

  async rest(): Promise<string> {
    while (!this.#hasEnded) {
      if (this.#buffer.length > INPUT_LENGTH_MAX) throw new CliError("the input is too long");
      await this.#read();
    }
    return this.#take(this.#buffer.length, this.#buffer.length);
  }

  #take(end: number, next: number): string {
    const taken = this.#buffer.slice(0, end);
    this.#buffer = this.#buffer.slice(next);
    return taken;
  }

  /** Waits for one chunk, then lets the stream rest so that it does not keep the process alive. */
  #read(): Promise<void> {
    if (!this.#isListening) this.#listen();
    return new Promise((resolve) => {
      if (this.#hasEnded) return resolve();
      this.#wake = () => {
        this.#wake = () => {};
        this.#input.pause();
        resolve();
      };
      this.#input.resume();
    });
  }

  /** Listeners stay: a stream may end in the moment after its last chunk. */
  #listen(): void {
    this.#isListening = true;
    this.#input.on("data", (chunk: Uint8Array) => {
      this.#buffer += this.#decoder.write(chunk);
      this.#wake();
    });
    this.#input.on("end", () => {
      this.#hasEnded = true;
      this.#wake();
    });
  }
}
