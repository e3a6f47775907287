/** Runs a local test network until it is told to stop, obeying the keys of a terminal. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Io } from "../io.ts";
import { type KeyCommand, KeyReader } from "./keys.ts";
import { type LocalNode, localSettings } from "./local-node.ts";
import { NodeProcess } from "./node-process.ts";
import { rpcUrl, statusLine } from "./status.ts";

/** What is run. */
export interface NetworkRun {
  readonly nodes: readonly LocalNode[];
  readonly directory: string;
  readonly chainId: string;
  readonly isFast: boolean;
}

/** Between two looks at the nodes, milliseconds. */
const REFRESH_MS = 1000;
/** How long a node may take to stop in order before it is killed. */
const STOP_MS_MAX = 20_000;

/** Starts every node; resolves when all have stopped after `q`, Ctrl-C or SIGTERM. */
export async function runNetwork(run: NetworkRun, io: Io): Promise<void> {
  const logs = join(run.directory, "logs");
  mkdirSync(logs, { recursive: true });
  const processes = run.nodes.map(
    (node) => new NodeProcess(node.home, localSettings(node, run.nodes, run), join(logs, `${node.name}.log`)),
  );
  const killAll = (): void => {
    for (const each of processes) each.kill();
  };
  // Whatever ends this process, no node is left behind.
  process.once("exit", killAll);
  try {
    for (const each of processes) each.start();
    io.out(welcome(run, logs));
    await untilToldToStop(run.nodes, processes, io);
    io.note("stopping the nodes");
    await Promise.all(processes.map(stop));
  } finally {
    killAll();
    process.off("exit", killAll);
  }
}

function welcome({ nodes, directory, chainId }: NetworkRun, logs: string): string {
  return [
    `${nodes.length} validators of chain ${chainId} start; their files are in ${directory}, what they say in ${logs}`,
    ...nodes.map((node) => {
      const { host, ports } = node;
      return `  ${node.name}  RPC ${rpcUrl(node)}  REST http://${host}:${ports.rest}  gRPC ${host}:${ports.grpc}`;
    }),
    `Ask one: tributary status --home ${nodes[0]?.home} --node ${nodes[0] === undefined ? "" : rpcUrl(nodes[0])}`,
    process.stdin.isTTY === true ? "Keys: k <n> kills a node, r <n> restarts it, q stops all" : "SIGTERM stops all",
  ].join("\n");
}

/** Obeys keys and shows the nodes' lines while there is a terminal; resolves on `q`, SIGINT or SIGTERM. */
function untilToldToStop(nodes: readonly LocalNode[], processes: readonly NodeProcess[], io: Io): Promise<void> {
  return new Promise((resolve) => {
    const keys = new KeyReader(nodes.length);
    const screen = process.stdin.isTTY === true ? showStatus(nodes, processes, { keys, io }) : undefined;
    const onData = (data: Uint8Array): void => {
      for (const command of keys.read(Buffer.from(data).toString("latin1"))) {
        if (command.kind === "quit") end();
        else obey(command, processes);
      }
    };
    // Holds the process while the nodes run: their handles alone do not when all of them have ended.
    const hold = setInterval(() => {}, REFRESH_MS);
    const end = (): void => {
      clearInterval(hold);
      screen?.stop();
      process.off("SIGINT", end);
      process.off("SIGTERM", end);
      if (process.stdin.isTTY === true) {
        process.stdin.off("data", onData);
        process.stdin.setRawMode(false);
        process.stdin.pause();
      }
      resolve();
    };
    process.on("SIGINT", end);
    process.on("SIGTERM", end);
    if (process.stdin.isTTY === true) {
      process.stdin.setRawMode(true);
      process.stdin.on("data", onData);
      process.stdin.resume();
    }
  });
}

function obey(command: Exclude<KeyCommand, { kind: "quit" }>, processes: readonly NodeProcess[]): void {
  const node = processes[command.node];
  switch (command.kind) {
    case "kill":
      node?.kill();
      break;
    case "restart":
      // One that still runs is stopped first.
      void node?.end("SIGTERM").then(() => node.start());
      break;
  }
}

/** Writes the nodes' lines over those written before, again and again. */
function showStatus(
  nodes: readonly LocalNode[],
  processes: readonly NodeProcess[],
  { keys, io }: { readonly keys: KeyReader; readonly io: Io },
): { stop(): void } {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let written = 0;
  const show = async (): Promise<void> => {
    const lines = await Promise.all(
      processes.map((each, index) => {
        const node = nodes[index];
        return node === undefined ? "" : statusLine(index, node, each);
      }),
    );
    if (isStopped) return;
    const all = [...lines, `> ${keys.pending}`];
    const up = written === 0 ? "" : `\u001b[${written}A`;
    io.out(`${up}${all.map((line) => `\u001b[2K${line}`).join("\n")}`);
    written = all.length;
    timer = setTimeout(() => void show(), REFRESH_MS);
  };
  void show();
  return {
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

/** Stops a node in order, or by force when that takes too long. */
async function stop(node: NodeProcess): Promise<void> {
  const force = setTimeout(() => node.kill(), STOP_MS_MAX);
  await node.end("SIGTERM");
  clearTimeout(force);
}
