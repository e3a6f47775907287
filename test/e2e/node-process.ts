/** `tributary start` in a process of its own, with RPC on a given port. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { type RunningProcess, startProcess } from "#test/support/processes.ts";

/** Starts the node of a home; compiled code is cached in the home, for a life that ended in order spares later ones time. */
export function startNodeProcess(
  home: string,
  rpcPort: number,
  settings: Readonly<Record<string, string>> = {},
): RunningProcess {
  const flags = {
    "rpc.laddr": `tcp://127.0.0.1:${rpcPort}`,
    "p2p.laddr": "",
    "api.enable": "false",
    "grpc.enable": "false",
    log_level: "info",
    ...settings,
  };
  const args = [
    join(import.meta.dirname, "..", "..", "cli", "bin.ts"),
    ...["start", "--home", home],
    ...Object.entries(flags).flatMap(([key, value]) => [`--${key}`, value]),
  ];
  const env = { ...process.env, NODE_COMPILE_CACHE: join(home, "compile-cache") };
  return startProcess(process.execPath, args, { env });
}

/** Memory that a process occupies, MiB. */
export function residentMiB({ child }: RunningProcess): number {
  const kib = execFileSync("ps", ["-o", "rss=", "-p", String(child.pid)], { encoding: "utf8" });
  return Number(kib.trim()) / 1024;
}
