/** Go's duration notation, as all Cosmos configuration files use it. */

const UNITS: ReadonlyArray<readonly [string, number]> = [
  ["h", 3_600_000],
  ["m", 60_000],
  ["s", 1000],
  ["ms", 1],
  ["us", 0.001],
  ["µs", 0.001],
  ["ns", 0.000001],
];
const PART = /^(\d+(?:\.\d+)?)(h|ms|m|us|µs|ns|s)/;

/** Milliseconds of a text such as "1m30s", "500ms" or "0"; undefined when it is not a duration. */
export function parseDurationMs(text: string): number | undefined {
  if (text === "0") return 0;
  let rest = text;
  let total = 0;
  while (rest !== "") {
    const match = PART.exec(rest);
    const unit = UNITS.find(([name]) => name === match?.[2]);
    if (match === null || unit === undefined) return undefined;
    total += Number(match[1]) * unit[1];
    rest = rest.slice(match[0].length);
  }
  return text === "" ? undefined : total;
}

/** The shortest Go-style text of a duration: 90000 is "1m30s". */
export function formatDuration(ms: number): string {
  if (ms < 1000) return `${ms}ms`;
  const parts = UNITS.slice(0, 3).reduce(
    ({ left, out }, [name, size]) => {
      const count = name === "s" ? left / size : Math.floor(left / size);
      return { left: left - count * size, out: count > 0 ? `${out}${count}${name}` : out };
    },
    { left: ms, out: "" },
  );
  return parts.out;
}
