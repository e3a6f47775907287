/** A command line without a terminal: answers are given in advance, and what is written is kept. */
import type { ApplicationSpec } from "#sdk";
import { CliError } from "./errors.ts";
import type { NodeDoor } from "./node-door.ts";
import { run } from "./program.ts";

/** What one command line left behind. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly notes: string;
}

/** What a command line may use. */
export interface MemoryShellOptions {
  readonly application?: ApplicationSpec;
  readonly node?: NodeDoor;
  /** Answers to its questions, in order. */
  readonly answers?: readonly string[];
  /** Its standard input, for commands that read all of it. */
  readonly input?: string;
}

/** Runs a command line to its end. */
export async function runInMemory(args: readonly string[], options: MemoryShellOptions = {}): Promise<Outcome> {
  const { application, node, answers = [], input = "" } = options;
  const out: string[] = [];
  const notes: string[] = [];
  const waiting = [...answers];
  const answer = (question: string): Promise<string> => {
    notes.push(`${question} `);
    const next = waiting.shift();
    return next === undefined ? Promise.reject(new CliError("nobody answers")) : Promise.resolve(next);
  };
  const code = await run(args, {
    io: {
      out: (text) => void out.push(text.endsWith("\n") ? text : `${text}\n`),
      note: (text) => void notes.push(text.endsWith("\n") ? text : `${text}\n`),
      ask: answer,
      askSecret: answer,
      readInput: () => Promise.resolve(input),
    },
    application: () =>
      application === undefined ? Promise.reject(new CliError("there is no application")) : Promise.resolve(application),
    node: () => (node === undefined ? Promise.reject(new CliError("there is no node")) : Promise.resolve(node)),
  });
  return { code, out: out.join(""), notes: notes.join("") };
}
