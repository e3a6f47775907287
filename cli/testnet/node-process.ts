/** A node in a process of its own, which can be killed and started again. */
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { join } from "node:path";

/** Whether it runs, and if not, how it ended. */
export type ProcessState = "not started" | "running" | "stopped" | "killed" | "failed";

const ENTRY = join(import.meta.dirname, "..", "bin.ts");

/** One node; its output is appended to a file. */
export class NodeProcess {
  readonly logPath: string;
  readonly #args: readonly string[];
  #child: ChildProcess | undefined;
  #ended: Promise<void> = Promise.resolve();
  #state: ProcessState = "not started";

  /** `settings` ("rpc.laddr" → text) win over the files of `home`. */
  constructor(home: string, settings: Readonly<Record<string, string>>, logPath: string) {
    this.logPath = logPath;
    this.#args = [
      ...[ENTRY, "start", "--home", home],
      ...Object.entries(settings).flatMap(([key, value]) => [`--${key}`, value]),
    ];
  }

  get state(): ProcessState {
    return this.#state;
  }

  /** Starts it unless it runs. */
  start(): void {
    if (this.#state === "running") return;
    const log = openSync(this.logPath, "a");
    const child = spawn(process.execPath, this.#args, { stdio: ["ignore", log, log] });
    closeSync(log);
    this.#child = child;
    this.#state = "running";
    this.#ended = new Promise((resolve) => {
      child.once("error", () => {
        this.#state = "failed";
        resolve();
      });
      child.once("exit", (code, signal) => {
        this.#state = signal === "SIGKILL" ? "killed" : code === 0 ? "stopped" : "failed";
        resolve();
      });
    });
  }

  /** Sends a signal; resolves when the process has ended. */
  async end(signal: NodeJS.Signals): Promise<void> {
    if (this.#state === "running") this.#child?.kill(signal);
    await this.#ended;
  }

  /** Kills it without waiting. */
  kill(): void {
    if (this.#state === "running") this.#child?.kill("SIGKILL");
  }
}
