/** Operational failures carry a stable name and data fields, so that callers branch on the type and logs keep the facts. */

/** A value that may be attached to an error: printable, comparable, never raw peer data. */
export type ErrorData = Readonly<Record<string, string | number | bigint>>;

/** The base of every expected failure: a lower-case fact as message, the particulars in `data`. */
export class TypedError extends Error {
  readonly data: ErrorData;

  constructor(message: string, data: ErrorData = {}, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = new.target.name;
    this.data = data;
  }
}

/** The message of anything that was thrown, for logs and wrapped texts. */
export function errorMessage(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
