/** Linux network namespaces by the `ip` and `tc` programs: whether they may be made here, and how what is left of dead runs goes. */
import { execFileSync } from "node:child_process";
import { errorMessage } from "#lib/errors.ts";
import { findProgram } from "#test/support/processes.ts";

/** Names of namespaces begin with this and the process id of the run that made them. */
const PREFIX = "tribnet";
const OWNER = new RegExp(`^${PREFIX}-(\\d+)-`);
const COMMAND_MS_MAX = 10_000;

/** The name of a namespace of this process. */
export function namespaceName(run: number, what: string): string {
  return `${PREFIX}-${process.pid}-${run}-${what}`;
}

/** Runs `ip` or `tc` with arguments, in one text when none of them holds a blank; throws with what it said. */
export function runTool(tool: "ip" | "tc", args: string | readonly string[]): string {
  return execFileSync(tool, typeof args === "string" ? args.split(" ") : args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    timeout: COMMAND_MS_MAX,
  });
}

/** Runs a command whose failure does not matter, as when what it removes is not there. */
export function tryTool(tool: "ip" | "tc", args: string): boolean {
  try {
    runTool(tool, args);
    return true;
  } catch {
    return false;
  }
}

/** Why no namespaces can be made here; undefined when they can. */
export function namespacesMissing(): string | undefined {
  if (process.platform !== "linux") return "network namespaces need Linux";
  for (const tool of ["ip", "tc"]) {
    if (findProgram(tool) === undefined) return `needs the program "${tool}" (iproute2)`;
  }
  const trial = namespaceName(0, "trial");
  try {
    runTool("ip", `netns add ${trial}`);
    runTool("ip", `netns del ${trial}`);
    return undefined;
  } catch (cause) {
    return `network namespaces may not be made: ${errorMessage(cause).split("\n")[1] ?? errorMessage(cause)}`;
  }
}

/** Whether the kernel can delay packets. */
export function hasNetem(namespace: string): boolean {
  const isThere = tryTool("tc", `-n ${namespace} qdisc add dev lo root netem delay 1ms`);
  if (isThere) tryTool("tc", `-n ${namespace} qdisc del dev lo root`);
  return isThere;
}

/** Removes a namespace with whatever still runs in it. */
export function removeNamespace(name: string): void {
  for (const pid of processesIn(name)) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It ended in the meantime.
    }
  }
  tryTool("ip", `netns del ${name}`);
}

/** Removes namespaces of runs that ended without cleaning up, as when they were killed. */
export function sweepNamespaces(): void {
  for (const line of runTool("ip", "netns list").split("\n")) {
    const [name = ""] = line.split(" ");
    const owner = OWNER.exec(name)?.[1];
    if (owner !== undefined && !isAlive(Number(owner))) removeNamespace(name);
  }
}

function processesIn(name: string): number[] {
  try {
    return runTool("ip", `netns pids ${name}`).split("\n").filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

/** Whether a process runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
