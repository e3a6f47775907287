/** Timestamps as (seconds, nanoseconds) since the Unix epoch, years 1 to 9999, in UTC; the calendar is computed, not asked of the platform. */

import { TypedError } from "./errors.ts";
import { parseInteger } from "./integer.ts";

/** The shape of `google.protobuf.Timestamp`: `nanos` in [0, 999999999] always counts forward. */
export interface Timestamp {
  readonly seconds: bigint;
  readonly nanos: number;
}

/** A time text that is malformed, or a time outside years 1 to 9999. */
export class TimeError extends TypedError {}

/** Go's zero `time.Time`, 0001-01-01T00:00:00Z: what CometBFT puts where there is no time. */
export const GO_ZERO_TIME: Timestamp = { seconds: -62_135_596_800n, nanos: 0 };
/** 9999-12-31T23:59:59.999999999Z. */
export const TIME_MAX: Timestamp = { seconds: 253_402_300_799n, nanos: 999_999_999 };
/** The Unix epoch. */
export const EPOCH: Timestamp = { seconds: 0n, nanos: 0 };
export const NANOS_PER_SECOND = 1_000_000_000n;
/** Length of the sortable form, bytes. */
export const SORTABLE_TIME_LENGTH = 29;

/** The timestamp `ns` nanoseconds after the Unix epoch (before it when negative). */
export function timestampFromNs(ns: bigint): Timestamp {
  const remainder = ((ns % NANOS_PER_SECOND) + NANOS_PER_SECOND) % NANOS_PER_SECOND;
  return { seconds: (ns - remainder) / NANOS_PER_SECOND, nanos: Number(remainder) };
}

/** Nanoseconds from the Unix epoch to `time`. */
export function nsFromTimestamp(time: Timestamp): bigint {
  return time.seconds * NANOS_PER_SECOND + BigInt(time.nanos);
}

/** Chronological order: negative, zero or positive. */
export function compareTimestamps(a: Timestamp, b: Timestamp): number {
  if (a.seconds !== b.seconds) return a.seconds < b.seconds ? -1 : 1;
  return a.nanos - b.nanos;
}

/** `time` moved by `ns` nanoseconds. */
export function addNs(time: Timestamp, ns: bigint): Timestamp {
  return timestampFromNs(nsFromTimestamp(time) + ns);
}

/** Whether the fields are in range: years 1 to 9999 and whole nanoseconds below one second. */
export function isValidTimestamp(time: Timestamp): boolean {
  return (
    time.seconds >= GO_ZERO_TIME.seconds &&
    time.seconds <= TIME_MAX.seconds &&
    Number.isInteger(time.nanos) &&
    time.nanos >= 0 &&
    time.nanos <= 999_999_999
  );
}

/** RFC 3339 in UTC with as many fraction digits as needed (Go's `RFC3339Nano`); throws `TimeError` outside years 1 to 9999. */
export function formatRfc3339Nano(time: Timestamp): string {
  const fraction = nanoDigits(time).replace(/0+$/, "");
  return `${calendarText(time)}${fraction === "" ? "" : `.${fraction}`}Z`;
}

/** The 29-character form whose byte order is chronological, used in store keys (`sdk.FormatTimeBytes`). */
export function formatSortableTime(time: Timestamp): string {
  return `${calendarText(time)}.${nanoDigits(time)}`;
}

/** Parses RFC 3339 with `Z` or a numeric offset and at most nine fraction digits; throws `TimeError`. */
export function parseRfc3339(text: string): Timestamp {
  const match = text.length > RFC3339_LENGTH_MAX ? null : RFC3339.exec(text);
  if (match === null) throw new TimeError("text is not an rfc 3339 time", { length: text.length });
  const offset = offsetSeconds(match[8] as string);
  return timestampFrom(match, offset);
}

/** Parses the sortable form; throws `TimeError`. */
export function parseSortableTime(text: string): Timestamp {
  const match = text.length === SORTABLE_TIME_LENGTH ? SORTABLE.exec(text) : null;
  if (match === null) throw new TimeError("text is not a sortable time", { length: text.length });
  return timestampFrom(match, 0);
}

const RFC3339_LENGTH_MAX = 40;
const RFC3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/;
const SORTABLE = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)\.(\d{9})$/;
const SECONDS_PER_DAY = 86_400;

function nanoDigits(time: Timestamp): string {
  return String(time.nanos).padStart(9, "0");
}

function calendarText(time: Timestamp): string {
  if (!isValidTimestamp(time))
    throw new TimeError("time is out of range", { seconds: time.seconds, nanos: time.nanos });
  const seconds = Number(time.seconds);
  const days = Math.floor(seconds / SECONDS_PER_DAY);
  const second = seconds - days * SECONDS_PER_DAY;
  const { year, month, day } = dateFromDays(days);
  const date = `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
  return `${date}T${twoDigits(Math.floor(second / 3600))}:${twoDigits(Math.floor(second / 60) % 60)}:${twoDigits(second % 60)}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function timestampFrom(match: RegExpExecArray, offset: number): Timestamp {
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((digits) => parseInteger(digits)) as Fields;
  const inRange = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  if (!inRange || hour > 23 || minute > 59 || second > 59) throw new TimeError("time field is out of range");
  const seconds = daysFromDate(year, month, day) * SECONDS_PER_DAY + hour * 3600 + minute * 60 + second - offset;
  const time = { seconds: BigInt(seconds), nanos: parseInteger((match[7] ?? "").padEnd(9, "0")) };
  if (!isValidTimestamp(time)) throw new TimeError("time is out of range", { seconds: time.seconds });
  return time;
}

type Fields = [year: number, month: number, day: number, hour: number, minute: number, second: number];

function offsetSeconds(zone: string): number {
  if (zone === "Z") return 0;
  const hours = parseInteger(zone.slice(1, 3));
  const minutes = parseInteger(zone.slice(4, 6));
  // Go's parser accepts offsets up to and including 24:00.
  if (hours > 24 || minutes > 59) throw new TimeError("time zone offset is out of range");
  const seconds = hours * 3600 + minutes * 60;
  return zone.startsWith("-") ? -seconds : seconds;
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

// Both conversions count years from March, so that the leap day is the last day of a year,
// in 400-year eras of 146,097 days; the epoch is 719,468 days after 0000-03-01.
const ERA_DAYS = 146_097;
const EPOCH_DAYS = 719_468;

function daysFromDate(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * ERA_DAYS + dayOfEra - EPOCH_DAYS;
}

function dateFromDays(days: number): { year: number; month: number; day: number } {
  const shifted = days + EPOCH_DAYS;
  const era = Math.floor(shifted / ERA_DAYS);
  const dayOfEra = shifted - era * ERA_DAYS;
  const leapless =
    dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor(leapless / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}
