/** Structured logging as an argument: events with fields, never prose built from peer data. */

/** Named facts of one log line. */
export type LogFields = Readonly<Record<string, unknown>>;

/** Where events go: `error` needs a human, `warn` may, `info` is a rare state change, `debug` the rest. */
export interface Logger {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
  /** A logger that adds `fields` to every line. */
  child(fields: LogFields): Logger;
}

/** Discards everything. */
export const silentLogger: Logger = {
  debug: discard,
  info: discard,
  warn: discard,
  error: discard,
  child: () => silentLogger,
};

function discard(): void {}
