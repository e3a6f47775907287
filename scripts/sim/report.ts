/** How the simulators' command speaks: measures at the end, and a bar while it works. */

/** A figure of a run. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** Shows how much is done, as a share of one and in words. */
export type Progress = (state: () => readonly [number, string]) => void;

const PROGRESS_EVERY_MS = 200;
const BAR_WIDTH = 30;

/** Prints figures, as one JSON line each where asked. */
export function printMeasures(measures: readonly Measure[], isJson: boolean): void {
  if (isJson) for (const measure of measures) console.log(JSON.stringify(measure));
  else for (const { name, value, unit } of measures) console.log(`${name}: ${value} ${unit}`);
}

/** Draws on a terminal only, a few times a second. */
export function progressBar(): Progress {
  let next = 0;
  return (state) => {
    if (!process.stderr.isTTY || performance.now() < next) return;
    next = performance.now() + PROGRESS_EVERY_MS;
    const [share, text] = state();
    const filled = Math.min(BAR_WIDTH, Math.round(share * BAR_WIDTH));
    process.stderr.write(
      `\r[${"#".repeat(filled)}${" ".repeat(BAR_WIDTH - filled)}] ${text}\x1b[K${share >= 1 ? "\n" : ""}`,
    );
  };
}
