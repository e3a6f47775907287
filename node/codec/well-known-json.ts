/** Text forms of the well-known types in proto3 JSON, with 0, 3, 6 or 9 fraction digits as the gateway writes them. */

import { TypedError } from "#lib/errors.ts";
import { parseBigint } from "#lib/integer.ts";
import { formatSortableTime, NANOS_PER_SECOND, type Timestamp } from "#lib/time.ts";

/** The shape of `google.protobuf.Duration`; both fields have the same sign. */
export interface Duration {
  readonly seconds: bigint;
  readonly nanos: number;
}

/** Malformed duration text, or a duration out of range. */
export class DurationError extends TypedError {}

/** Largest magnitude, seconds: about 10,000 years. */
export const DURATION_SECONDS_MAX = 315_576_000_000n;

/** RFC 3339 with the fraction in groups of three; throws `TimeError` out of range. */
export function formatTimestampJson(time: Timestamp): string {
  return `${withoutZeroGroups(formatSortableTime(time))}Z`;
}

/** Seconds with the fraction in groups of three and an `s`; throws `DurationError` out of range. */
export function formatDurationJson(duration: Duration): string {
  const ns = nsFromDuration(duration);
  const magnitude = ns < 0n ? -ns : ns;
  const fraction = (magnitude % NANOS_PER_SECOND).toString().padStart(9, "0");
  return `${ns < 0n ? "-" : ""}${withoutZeroGroups(`${magnitude / NANOS_PER_SECOND}.${fraction}`)}s`;
}

/** Parses `-?digits[.digits]s` with at most nine places; throws `DurationError`. */
export function parseDurationJson(text: string): Duration {
  const match = text.length > 40 ? null : /^(-?)([0-9]{1,12})(?:\.([0-9]{1,9}))?s$/.exec(text);
  if (match === null) throw new DurationError("text is not a duration in seconds", { length: text.length });
  const magnitude = parseBigint(match[2] as string) * NANOS_PER_SECOND + parseBigint((match[3] ?? "").padEnd(9, "0"));
  return durationFromNs(match[1] === "-" ? -magnitude : magnitude);
}

/** Nanoseconds of a duration; throws `DurationError` out of range or when its fields disagree in sign. */
export function nsFromDuration(duration: Duration): bigint {
  const { seconds, nanos } = duration;
  const disagree = (seconds > 0n && nanos < 0) || (seconds < 0n && nanos > 0);
  const outside = seconds > DURATION_SECONDS_MAX || seconds < -DURATION_SECONDS_MAX || Math.abs(nanos) > 999_999_999;
  if (disagree || outside) throw new DurationError("duration is out of range", { seconds, nanos });
  return seconds * NANOS_PER_SECOND + BigInt(nanos);
}

/** The duration of `ns` nanoseconds; throws `DurationError` out of range. */
export function durationFromNs(ns: bigint): Duration {
  const duration = { seconds: ns / NANOS_PER_SECOND, nanos: Number(ns % NANOS_PER_SECOND) };
  nsFromDuration(duration);
  return duration;
}

function withoutZeroGroups(text: string): string {
  return text.replace(/(?:\.000)?(?:000)?(?:000)?$/, "");
}
