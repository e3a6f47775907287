/** A node's process in its namespace: started, stopped, killed, frozen and thawed. */
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { findProgram } from "#test/support/processes.ts";

/** What runs. */
export interface Launch {
  /** Path of a TypeScript program. */
  readonly program: string;
  readonly args: readonly string[];
}

/** How it was last seen. */
export type NodeState = "not started" | "running" | "frozen" | "stopped" | "killed" | "failed";

const LAST_WORDS_MAX = 3000;
/** How long a node may take to stop in order before it is killed. */
const STOP_MS_MAX = 30_000;

/** One node over all of its lives; its output is appended to a file. */
export class NetworkProcess {
  readonly logPath: string;
  readonly #namespace: string;
  #child: ChildProcess | undefined;
  #state: NodeState = "not started";
  #ended: Promise<void> = Promise.resolve();

  constructor(namespace: string, logPath: string) {
    this.#namespace = namespace;
    this.logPath = logPath;
  }

  get state(): NodeState {
    return this.#state;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  start({ program, args }: Launch): void {
    if (this.#state === "running" || this.#state === "frozen") return;
    const command = ["ip", "netns", "exec", this.#namespace, process.execPath, program, ...args];
    // Whatever kills this process takes the node along.
    const [first = "ip", ...rest] =
      findProgram("setpriv") === undefined ? command : ["setpriv", "--pdeathsig", "KILL", ...command];
    const log = openSync(this.logPath, "a");
    const child = spawn(first, rest, { stdio: ["ignore", log, log] });
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

  /** Stops it in order; kills it when that takes too long, and answers false. */
  async stop(): Promise<boolean> {
    this.thaw();
    if (this.#state === "running") this.#child?.kill("SIGTERM");
    const force = setTimeout(() => this.#child?.kill("SIGKILL"), STOP_MS_MAX);
    await this.#ended;
    clearTimeout(force);
    return this.#state === "stopped";
  }

  /** Ends it at once, as a power cut would. */
  async kill(): Promise<void> {
    this.killNow();
    await this.#ended;
  }

  /** The same without waiting. */
  killNow(): void {
    if (this.#state === "running" || this.#state === "frozen") this.#child?.kill("SIGKILL");
  }

  freeze(): void {
    if (this.#state === "running" && this.#child?.kill("SIGSTOP") === true) this.#state = "frozen";
  }

  thaw(): void {
    if (this.#state === "frozen" && this.#child?.kill("SIGCONT") === true) this.#state = "running";
  }

  /** Sends a signal that does not end it. */
  signal(signal: NodeJS.Signals): void {
    if (this.#state === "running") this.#child?.kill(signal);
  }

  /** What it printed last. */
  lastWords(): string {
    return existsSync(this.logPath) ? readFileSync(this.logPath, "utf8").slice(-LAST_WORDS_MAX) : "";
  }
}
