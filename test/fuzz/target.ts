/** What a fuzz target is: a decoder of untrusted bytes, inputs to start from, and the errors it may refuse with. */

import type { Random } from "#lib/prng.ts";

/** A class whose instances are a declared refusal. */
export type ErrorClass = abstract new (...args: never[]) => Error;

/** How inputs are built, which decides how they are mutated. */
export type Grammar = "bytes" | "wire" | "json" | "text";

/** A failure that is known and not yet repaired in the code under test. */
export interface KnownIssue {
  /** What is wrong and where the repair belongs. */
  readonly fact: string;
  /** An input that shows it. */
  readonly input: Uint8Array;
  /** Whether a failure is this one. */
  matches(failure: Error): boolean;
}

/** One decoder under test. */
export interface FuzzTarget {
  /** "group/subject". */
  readonly name: string;
  readonly grammar: Grammar;
  /** Well-formed inputs; each must be accepted or refused like any other. */
  corpus(random: Random): readonly Uint8Array[];
  /**
   * Consumes one input. Throwing one of `allowed` refuses it, any other error is a defect, a failed assertion included; a
   * returned text tells apart the ways in which inputs are accepted, so that new ways are explored further.
   */
  run(input: Uint8Array): unknown;
  readonly allowed: readonly ErrorClass[];
  /** Words of the format, for texts. */
  readonly dictionary?: readonly string[];
  /** Inputs of one run of the tests. */
  readonly runs?: number;
  /** Longest input. */
  readonly inputBytesMax?: number;
  /** Time that one input may take on a slow machine. */
  readonly inputMsMax?: number;
  readonly knownIssues?: readonly KnownIssue[];
  /** Messages that all inputs so far were sent as, where an input is more or less than one. */
  messages?(): Promise<number>;
  /** Ends what `run` started, such as a server; rejects when that shows a defect. */
  close?(): Promise<void>;
}

/** Inputs of one run of the tests unless a target says otherwise. */
export const RUNS_DEFAULT = 400;
/** Bytes of the longest input unless a target says otherwise: enough for quadratic work to show. */
export const INPUT_BYTES_MAX = 65_536;
/** Milliseconds one input may take unless a target says otherwise; more than any pause of the garbage collector. */
export const INPUT_MS_MAX = 1000;
