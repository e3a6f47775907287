/** Go's duration notation, as all Cosmos configuration files use it; resolution and range are Go's, whole nanoseconds in 64 bits. */

/** Nanoseconds of each unit, largest first. */
const UNITS: ReadonlyArray<readonly [string, bigint]> = [
  ["h", 3_600_000_000_000n],
  ["m", 60_000_000_000n],
  ["s", 1_000_000_000n],
  ["ms", 1_000_000n],
  ["us", 1000n],
  ["µs", 1000n],
  ["ns", 1n],
];
const PART = /^(\d{1,19})(?:\.(\d{1,19}))?(h|ms|m|us|µs|ns|s)/;
const NS_MAX = 2n ** 63n - 1n;
const NS_PER_MS = 1e6;
/** Characters of a duration: far more than Go ever prints. */
const TEXT_MAX = 64;

/** Milliseconds of a text such as "1m30s", "500ms" or "0", at most Go's 292 years; undefined when it is not a duration. */
export function parseDurationMs(text: string): number | undefined {
  if (text === "0") return 0;
  if (text === "" || text.length > TEXT_MAX) return undefined;
  let rest = text;
  let total = 0n;
  while (rest !== "") {
    const match = PART.exec(rest);
    const unit = UNITS.find(([name]) => name === match?.[3]);
    if (match === null || unit === undefined) return undefined;
    const [, whole = "0", fraction = "0"] = match;
    total += BigInt(whole) * unit[1] + (BigInt(fraction) * unit[1]) / 10n ** BigInt(fraction.length);
    rest = rest.slice(match[0].length);
  }
  return total > NS_MAX ? undefined : Number(total) / NS_PER_MS;
}

/** The shortest Go-style text of a duration: 90000 is "1m30s". */
export function formatDuration(ms: number): string {
  let left = BigInt(Math.round(ms * NS_PER_MS));
  if (left < 1_000_000_000n) return `${decimal(left, 1_000_000n)}ms`;
  let text = "";
  for (const [name, size] of UNITS.slice(0, 2)) {
    if (left >= size) text += `${left / size}${name}`;
    left %= size;
  }
  return left === 0n ? text : `${text}${decimal(left, 1_000_000_000n)}s`;
}

/** `ns` in units of `size` nanoseconds, a power of ten, without trailing zeros. */
function decimal(ns: bigint, size: bigint): string {
  const places = size.toString().length - 1;
  const fraction = (ns % size).toString().padStart(places, "0").replace(/0+$/, "");
  return fraction === "" ? `${ns / size}` : `${ns / size}.${fraction}`;
}
