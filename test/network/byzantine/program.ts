/**
 * `tributary start` with something wrong between its reactors and its peers:
 *
 *   node test/network/byzantine/program.ts --home <folder> [--misbehaviour <name>] [--delay <ms>] [--delay-on-signal <ms>]
 *     [--<setting> <value>]...
 *
 * `--delay` makes everything that it says late; SIGUSR2 turns the delay of `--delay-on-signal` on and off.
 */
import { parseInteger } from "#lib/integer.ts";
import { startNode } from "#main";
import { meddle } from "./meddle.ts";
import { isMisbehaviour } from "./names.ts";

const DELAY_MS_MAX = 60_000;

const flags = new Map<string, string>();
const { argv } = process;
for (let i = 2; i + 1 < argv.length; i += 2) flags.set((argv[i] ?? "").replace(/^--/, ""), argv[i + 1] ?? "");

function taken(key: string): string | undefined {
  const text = flags.get(key);
  flags.delete(key);
  return text;
}

function delayOf(key: string): number {
  return parseInteger(taken(key) ?? "0", { min: 0, max: DELAY_MS_MAX });
}

const home = taken("home");
const name = taken("misbehaviour");
if (home === undefined) throw new Error("--home is missing");
if (name !== undefined && !isMisbehaviour(name)) throw new Error(`there is no misbehaviour "${name}"`);
const [always, onSignal] = [delayOf("delay"), delayOf("delay-on-signal")];
let isOn = false;
process.on("SIGUSR2", () => {
  isOn = !isOn;
});

const node = await startNode({
  home,
  flags,
  aroundHost: (host) => meddle(home, host, { misbehaviour: name, delayMs: () => always + (isOn ? onSignal : 0) }),
});
const stop = new Promise<void>((resolve) => {
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => resolve());
});
await Promise.race([node.stopped, stop.then(() => node.close())]);
