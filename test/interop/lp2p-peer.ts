/** A Go peer of CometBFT's libp2p network, built from `go/lp2p-peer`, and what it says. */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { findProgram, freePort } from "#test/support/processes.ts";

/** Options of every test that needs the program. */
export const NEEDS_GO: { readonly skip: false | string } = {
  skip:
    findProgram("go") === undefined ? "go is not installed, so the peer of CometBFT's network cannot be built" : false,
};

/** One line that the peer prints. */
export interface GoEvent {
  readonly event: "started" | "dialled" | "message" | "sent" | "failed";
  readonly peer?: string;
  readonly address?: string;
  readonly channel?: number;
  /** Bytes of the message. */
  readonly size?: number;
  /** Its first 64 bytes. */
  readonly hex?: string;
  readonly reason?: string;
}

/** A running peer. */
export interface GoPeer {
  readonly id: string;
  /** Multiaddr with its id. */
  readonly address: string;
  readonly events: readonly GoEvent[];
  /** Tells it to do something, as `command` in main.go says. */
  tell(command: Readonly<Record<string, unknown>>): void;
  /** Stops it at once, as a crash would. */
  kill(): Promise<void>;
}

/** Builds the program into a folder of its own; the module cache makes it a matter of seconds. */
export function buildGoPeer(): { readonly program: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "lp2p-peer-"));
  const program = join(folder, "lp2p-peer");
  const built = spawnSync("go", ["build", "-o", program, "."], {
    cwd: join(import.meta.dirname, "go", "lp2p-peer"),
    encoding: "utf8",
  });
  if (built.status !== 0) throw new Error(`go build failed:\n${built.stderr}`);
  return { program, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Starts a peer on a free port of the loopback. */
export async function startGoPeer(program: string): Promise<GoPeer> {
  const child = spawn(program, ["-listen", `127.0.0.1:${await freePort()}`], { stdio: ["pipe", "pipe", "ignore"] });
  const events: GoEvent[] = [];
  const gone = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const started = await new Promise<GoEvent>((resolve, reject) => {
    createInterface(child.stdout).on("line", (line) => {
      const event = JSON.parse(line) as GoEvent;
      if (event.event === "started") resolve(event);
      else events.push(event);
    });
    void gone.then(() => reject(new Error("the peer ended before it started")));
  });
  const id = started.peer ?? "";
  return {
    id,
    address: `${started.address}/p2p/${id}`,
    events,
    tell: (command) => void child.stdin.write(`${JSON.stringify(command)}\n`),
    kill: () => {
      child.kill("SIGKILL");
      return gone;
    },
  };
}
