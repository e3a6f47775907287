/** Who the validators of a test network are and where they listen, before any file is written. */
import { isIPv4 } from "node:net";
import { join } from "node:path";
import { CliError } from "../errors.ts";

/** Where a node listens. */
export interface NodePorts {
  readonly p2p: number;
  readonly rpc: number;
  readonly rest: number;
  readonly grpc: number;
  readonly metrics: number;
}

/** One validator to be. */
export interface NodePlan {
  /** Its name: moniker, key and folder, such as "node0". */
  readonly name: string;
  readonly home: string;
  /** Where the other nodes find it. */
  readonly host: string;
  /** Address that its servers for clients listen on. */
  readonly serverHost: string;
  readonly ports: NodePorts;
}

/** What a network is planned from. */
export interface PlanOptions {
  readonly validators: number;
  readonly directory: string;
  /** Start of the names. */
  readonly namePrefix: string;
  /** Folder of the home below the folder of a node. */
  readonly homeName: string;
  /** IPv4 address of the first node, the others count up; undefined puts all on this machine, on ports of their own. */
  readonly startingAddress: string | undefined;
}

/** Most validators of a test network. */
export const VALIDATORS_MAX = 100;
/** Ports of a node that has an address of its own, and of the first one on a shared machine. */
export const STANDARD_PORTS: NodePorts = { p2p: 26_656, rpc: 26_657, rest: 1317, grpc: 9090, metrics: 26_660 };
/** Distance between the ports of neighbours on one machine. */
const PORT_STEP = 10;
const LOCAL_HOST = "127.0.0.1";

/** The nodes in order; throws `CliError` when the addresses run out. */
export function planNodes({
  validators,
  directory,
  namePrefix,
  homeName,
  startingAddress,
}: PlanOptions): readonly NodePlan[] {
  return Array.from({ length: validators }, (_, index) => {
    const name = `${namePrefix}${index}`;
    const home = join(directory, name, homeName);
    return startingAddress === undefined
      ? { name, home, host: LOCAL_HOST, serverHost: LOCAL_HOST, ports: portsOf(index) }
      : { name, home, host: addressAfter(startingAddress, index), serverHost: "0.0.0.0", ports: STANDARD_PORTS };
  });
}

/** The ports of the node at a place on a shared machine. */
export function portsOf(index: number): NodePorts {
  const { p2p, rpc, rest, grpc, metrics } = STANDARD_PORTS;
  const step = index * PORT_STEP;
  return { p2p: p2p + step, rpc: rpc + step, rest: rest + step, grpc: grpc + step, metrics: metrics + step };
}

/** The IPv4 address `count` after `first`, counted in its last number. */
function addressAfter(first: string, count: number): string {
  if (!isIPv4(first)) throw new CliError(`--starting-ip-address ${first} is not an IPv4 address`);
  const parts = first.split(".").map(Number);
  const last = (parts[3] ?? 0) + count;
  if (last > 254) throw new CliError(`--starting-ip-address ${first} leaves no room for ${count + 1} nodes`);
  return [...parts.slice(0, 3), last].join(".");
}
