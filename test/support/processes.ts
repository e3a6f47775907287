/** Real processes and ports for tests that cross the boundary of one process. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** A TCP port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

/** A program on the PATH, or where `go install` and `cargo install` put it; undefined when it is not installed. */
export function findProgram(name: string): string | undefined {
  const folders = [
    ...(process.env.PATH ?? "").split(delimiter),
    join(process.env.GOPATH ?? join(homedir(), "go"), "bin"),
    join(homedir(), ".cargo", "bin"),
  ];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** A running child process with everything it printed. */
export interface RunningProcess {
  readonly child: ChildProcess;
  output(): string;
  /** Sends a signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** Starts a program; what it prints is kept for messages. */
export function startProcess(
  command: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): RunningProcess {
  let text = "";
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const collect = (chunk: Buffer): void => {
    text += chunk.toString("utf8");
  };
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  return {
    child,
    output: () => text,
    async stop(signal = "SIGTERM") {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      await ended;
    },
  };
}

/** Calls `probe` until it gives a value; rejects with `what` and the last failure when the time is up. */
export async function eventually<T>(
  what: string,
  probe: () => Promise<T | undefined> | T | undefined,
  timeoutMs = 30_000,
): Promise<T> {
  const end = performance.now() + timeoutMs;
  let last: unknown;
  while (performance.now() < end) {
    try {
      const value = await probe();
      if (value !== undefined) return value;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${what} did not happen within ${timeoutMs} ms`, { cause: last });
}

/** Calls one RPC method by URI and returns its result; throws with the error's text. */
export async function rpcCall(rpc: string, path: string): Promise<Record<string, unknown>> {
  const response = await fetch(`${rpc}/${path}`);
  const body = (await response.json()) as {
    result?: Record<string, unknown>;
    error?: { data?: string; message?: string };
  };
  if (body.result === undefined) throw new Error(`${path}: ${body.error?.data ?? body.error?.message}`);
  return body.result;
}

/** Waits until the chain behind `rpc` has reached `height`. */
export function reachHeight(rpc: string, height: number, timeoutMs = 60_000): Promise<number> {
  return eventually(
    `height ${height} at ${rpc}`,
    async () => {
      const { sync_info: sync } = (await rpcCall(rpc, "status")) as { sync_info: { latest_block_height: string } };
      const at = Number(sync.latest_block_height);
      return at >= height ? at : undefined;
    },
    timeoutMs,
  );
}
