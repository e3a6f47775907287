/** How measurements are printed: a line each for people, JSON lines at the end for machines. */

/** One figure. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** Collects figures and prints them. */
export class Report {
  private readonly figures: Figure[] = [];

  /** Adds a figure, printing it at once unless `--json` asks for silence. */
  add(name: string, value: number, unit: string): void {
    const rounded = value >= 100 ? Math.round(value) : Math.round(value * 1000) / 1000;
    this.figures.push({ name, value: rounded, unit });
    if (!isJson()) console.log(`${name.padEnd(56)}${String(rounded).padStart(12)} ${unit}`);
  }

  /** Prints the JSON lines when `--json` was given. */
  finish(): void {
    if (isJson()) for (const figure of this.figures) console.log(JSON.stringify(figure));
  }
}

const isJson = (): boolean => process.argv.includes("--json");

/** The value of `--name`, or a default. */
export function flagValue(name: string, initial: string): string {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? initial : (process.argv[at + 1] ?? initial);
}

/** The median of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Milliseconds that `work` took. */
export async function timed(work: () => Promise<void> | void): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
