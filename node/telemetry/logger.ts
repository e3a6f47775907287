/** Structured logs through pino: JSON lines, or one readable line per event for a terminal. */

import pino from "pino";
import { toHex } from "#lib/bytes.ts";
import type { LogFields, Logger } from "#lib/logger.ts";

/** How much and in which shape to log. */
export interface LoggerOptions {
  /** "debug" | "info" | "warn" | "error" | "silent". */
  readonly level: string;
  /** "plain" for people, "json" for machines (config.toml log_format). */
  readonly format: "plain" | "json";
}

/** Somewhere to write log lines. */
export interface LineSink {
  write(line: string): void;
}

const LEVEL_NAMES: Readonly<Record<number, string>> = { 20: "DBG", 30: "INF", 40: "WRN", 50: "ERR" };
const EVENT_WIDTH = 36;

/** A logger that writes to `sink`, the standard output when absent. */
export function createLogger(options: LoggerOptions, sink?: LineSink): Logger {
  const settings = { level: options.level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  const target = sink ?? pino.destination({ fd: 1, sync: false });
  return wrap(pino(settings, options.format === "json" ? target : plainSink(target)));
}

function wrap(logger: pino.Logger): Logger {
  return {
    debug: (event, fields) => logger.debug(printable(fields), event),
    info: (event, fields) => logger.info(printable(fields), event),
    warn: (event, fields) => logger.warn(printable(fields), event),
    error: (event, fields) => logger.error(printable(fields), event),
    child: (fields) => wrap(logger.child(printable(fields))),
  };
}

/** Bytes as hex and bigints as decimal strings: JSON has neither. */
function printable(fields: LogFields = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, printableValue(value)]));
}

function printableValue(value: unknown): unknown {
  if (typeof value === "bigint") return value.toString();
  if (value instanceof Uint8Array) return toHex(value).toUpperCase();
  if (value instanceof Error) return value.message;
  return value;
}

/** Renders pino's JSON lines as "time LVL event key=value"; control characters stay escaped by JSON. */
function plainSink(target: LineSink): LineSink {
  return {
    write(line) {
      const { time, level, msg, ...fields } = JSON.parse(line) as Record<string, unknown>;
      const clock = String(time).slice(11, 23);
      const facts = Object.entries(fields).map(([key, value]) => `${key}=${plainValue(value)}`);
      const event = String(msg).padEnd(facts.length > 0 ? EVENT_WIDTH : 0);
      target.write(`${[clock, LEVEL_NAMES[Number(level)] ?? "???", event, ...facts].join(" ")}\n`);
    },
  };
}

const plainValue = (value: unknown): string =>
  typeof value === "string" && /^[\w:/.,@+-]+$/.test(value) ? value : JSON.stringify(value);
