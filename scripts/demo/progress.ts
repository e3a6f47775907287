/** What the demonstration says while it works: headings, facts, and bars that move on a terminal and stay quiet elsewhere. */

/** A bar that someone moves. */
export interface ProgressBar {
  /** Shows `done` of `total`; `note` says what is being counted. */
  move(done: number, total: number, note?: string): void;
  /** Ends the line with a closing note. */
  end(note: string): void;
}

const WIDTH = 28;
/** A terminal is redrawn at most this often. */
const REDRAW_MS = 80;

/** Begins a chapter. */
export function heading(text: string): void {
  console.log(`\n${text}`);
}

/** Says one thing. */
export function say(text: string): void {
  console.log(`  ${text}`);
}

/** A bar labelled `label`. */
export function progressBar(label: string): ProgressBar {
  const isTerminal = process.stdout.isTTY === true;
  const started = performance.now();
  let drawn = Number.NEGATIVE_INFINITY;
  const line = (filled: number, note: string): string =>
    `  ${label.padEnd(26)} [${"█".repeat(filled)}${"·".repeat(WIDTH - filled)}] ${note}`;
  return {
    move(done, total, note = "") {
      if (!isTerminal || performance.now() - drawn < REDRAW_MS) return;
      drawn = performance.now();
      const filled = total === 0 ? 0 : Math.min(WIDTH, Math.floor((WIDTH * done) / total));
      process.stdout.write(`\r\x1b[2K${line(filled, note)}`);
    },
    end(note) {
      const seconds = ((performance.now() - started) / 1_000).toFixed(1);
      process.stdout.write(`${isTerminal ? "\r\x1b[2K" : ""}${line(WIDTH, `${note} (${seconds} s)`)}\n`);
    },
  };
}

/** Prints rows under a header, columns as wide as they need to be, numbers to the right. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = header.map((name, column) => Math.max(name.length, ...rows.map((row) => (row[column] ?? "").length)));
  const isNumeric = header.map((_, column) => rows.every((row) => /^[0-9.,% —]*$/.test(row[column] ?? "")));
  const print = (row: readonly string[]): void => {
    const cells = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return isNumeric[column] ? cell.padStart(width) : cell.padEnd(width);
    });
    console.log(`  ${cells.join("  ")}`);
  };
  print(header);
  print(widths.map((width) => "─".repeat(width)));
  for (const row of rows) print(row);
}

/** An amount of micro units in whole units, six decimals. */
export function formatTrib(amount: bigint): string {
  const digits = amount.toString().padStart(7, "0");
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`;
}
