/** What goes wrong on the command line, told in one line that names the next step. */
import { CommanderError } from "commander";
import { AssertionError } from "#lib/assert.ts";
import { errorMessage, TypedError } from "#lib/errors.ts";

/** A mistake or an obstacle whose message already says what to do about it. */
export class CliError extends TypedError {}

/** The line for the standard error stream, `Error: …`. */
export function errorLine(thrown: unknown): string {
  return `Error: ${oneLine(describe(thrown))}`;
}

function describe(thrown: unknown): string {
  if (thrown instanceof CommanderError) return describeUsage(thrown.message);
  if (thrown instanceof CliError) return thrown.message;
  if (thrown instanceof TypedError) return thrown.message + particulars(thrown);
  if (thrown instanceof AssertionError) return `internal error: ${thrown.message}${particulars(thrown)}`;
  return errorMessage(thrown);
}

/** The facts that the message does not name itself. */
function particulars({ data, message }: Pick<TypedError, "data" | "message">): string {
  const facts = Object.entries(data).flatMap(([key, value]) =>
    message.includes(String(value)) ? [] : [`${key}: ${value}`],
  );
  return facts.length === 0 ? "" : ` (${facts.join(", ")})`;
}

/** Commander's texts: its prefix goes, its suggestion becomes the next step. */
function describeUsage(message: string): string {
  const [problem = "", ...rest] = message.replace(/^error: /, "").split("\n");
  const suggestion = /Did you mean (.*)\?\)/.exec(rest.join(" "))?.[1];
  return suggestion === undefined ? `${problem} (see --help)` : `${problem}: did you mean ${suggestion}?`;
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, " ");
