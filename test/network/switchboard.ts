/**
 * The wires of a test network. Each node has a namespace with two interfaces: `peers` leads to the other nodes over a bridge
 * and has bad weather, is cut and partitioned; `watch` leads to this process and always works.
 */
import { networkInterfaces } from "node:os";
import { assert } from "#lib/assert.ts";
import type { Weather } from "./manifest.ts";
import { hasNetem, namespaceName, removeNamespace, runTool, sweepNamespaces, tryTool } from "./namespaces.ts";

/** A node's place in the network. */
export interface Place {
  readonly namespace: string;
  /** IPv4 address for peers. */
  readonly peerHost: string;
  /** IPv4 address for this process. */
  readonly watchHost: string;
}

interface Port extends Place {
  /** Its interfaces' names at the switch. */
  readonly peerPort: string;
  readonly watchPort: string;
}

/** The bridge of all who are not apart. */
const COMMON = "br0";
const WATCH = "watch";
/** The part of the address that all nodes share towards each other; it is seen in the namespaces only. */
const PEERS_NET = "10.99.0";
/** First number of a node's address; lower ones belong to the switch and to this process. */
const HOST_FIRST = 10;
/** Bytes that a slow link takes at once, and how long it keeps a packet before it drops. */
const BURST = "16kb";
const QUEUE = "400ms";
const U32 = 2 ** 32;

let runs = 0;

/** The switch and all cables; `close` must be called, also at the end of the process. */
export class Switchboard {
  /** Whether packets can be delayed here. */
  readonly canDelay: boolean;
  readonly #run: number;
  readonly #namespace: string;
  readonly #watchNet: string;
  readonly #ports = new Map<string, Port>();
  readonly #rooms = new Set<string>();

  constructor() {
    sweepNamespaces();
    this.#run = ++runs;
    this.#namespace = namespaceName(this.#run, "switch");
    this.#watchNet = freeNet(process.pid * 4 + this.#run);
    try {
      this.#install();
      this.canDelay = hasNetem(this.#namespace);
    } catch (cause) {
      this.close();
      throw cause;
    }
  }

  /** Gives a node its namespace and its cables. */
  add(name: string): Place {
    const index = this.#ports.size;
    const namespace = namespaceName(this.#run, name);
    const port: Port = {
      namespace,
      peerHost: `${PEERS_NET}.${HOST_FIRST + index}`,
      watchHost: `${this.#watchNet}.${HOST_FIRST + index}`,
      peerPort: `p${index}`,
      watchPort: `w${index}`,
    };
    this.#ports.set(name, port);
    runTool("ip", `netns add ${namespace}`);
    runTool("ip", `-n ${namespace} link set lo up`);
    this.#plug(port.peerPort, COMMON, { namespace, name: "peers", address: port.peerHost });
    this.#plug(port.watchPort, WATCH, { namespace, name: "watch", address: port.watchHost });
    return port;
  }

  /** Takes a node's interface for peers down, so that it cannot even send. */
  unplug(name: string): void {
    runTool("ip", `-n ${this.#port(name).namespace} link set peers down`);
  }

  /** Takes it up again. */
  replug(name: string): void {
    runTool("ip", `-n ${this.#port(name).namespace} link set peers up`);
  }

  /** Lets each group reach itself only; packets to others vanish. Nodes of no group stay where they are. */
  partition(groups: readonly (readonly string[])[]): void {
    groups.forEach((group, index) => {
      const bridge = index === 0 ? COMMON : `br${index}`;
      if (bridge !== COMMON && !this.#rooms.has(bridge)) this.#bridge(bridge);
      this.#rooms.add(bridge);
      for (const name of group) this.#ip(`link set ${this.#port(name).peerPort} master ${bridge}`);
    });
  }

  /** Brings all together again. */
  heal(): void {
    for (const { peerPort } of this.#ports.values()) this.#ip(`link set ${peerPort} master ${COMMON}`);
  }

  /** Sets the weather of a node in both directions; a delay only where packets can be delayed. */
  setWeather(name: string, weather: Weather): void {
    const { namespace, peerPort } = this.#port(name);
    for (const [at, device] of [
      [this.#namespace, peerPort],
      [namespace, "peers"],
    ] as const) {
      tryTool("tc", `-n ${at} qdisc del dev ${device} root`);
      const discipline = disciplineOf(weather);
      if (discipline !== undefined) runTool("tc", `-n ${at} qdisc add dev ${device} root ${discipline}`);
    }
    tryTool("tc", `-n ${this.#namespace} qdisc del dev ${peerPort} clsact`);
    if (weather.loss === undefined) return;
    runTool("tc", `-n ${this.#namespace} qdisc add dev ${peerPort} clsact`);
    for (const direction of ["ingress", "egress"]) {
      const filter = ["-n", this.#namespace, "filter", "add", "dev", peerPort, direction, "bpf", "da", "bytecode"];
      runTool("tc", [...filter, dropSome(weather.loss)]);
    }
  }

  /** Removes everything, with what still runs in it. */
  close(): void {
    for (const { namespace } of this.#ports.values()) removeNamespace(namespace);
    // Bridges and the cable to this process go with it.
    removeNamespace(this.#namespace);
  }

  #install(): void {
    runTool("ip", `netns add ${this.#namespace}`);
    this.#bridge(COMMON);
    this.#bridge(WATCH);
    const cable = `tn${process.pid}x${this.#run}`;
    runTool("ip", `link add ${cable} type veth peer name out netns ${this.#namespace}`);
    this.#ip(`link set out master ${WATCH} up`);
    runTool("ip", `addr add ${this.#watchNet}.1/24 dev ${cable}`);
    runTool("ip", `link set ${cable} up`);
  }

  #bridge(name: string): void {
    this.#ip(`link add ${name} type bridge`);
    this.#ip(`link set ${name} up`);
  }

  #plug(
    port: string,
    bridge: string,
    end: { readonly namespace: string; readonly name: string; readonly address: string },
  ): void {
    const { namespace, name, address } = end;
    this.#ip(`link add ${port} type veth peer name ${name} netns ${namespace}`);
    this.#ip(`link set ${port} master ${bridge} up`);
    runTool("ip", `-n ${namespace} addr add ${address}/24 dev ${name}`);
    runTool("ip", `-n ${namespace} link set ${name} up`);
  }

  #ip(args: string): void {
    runTool("ip", `-n ${this.#namespace} ${args}`);
  }

  #port(name: string): Port {
    const port = this.#ports.get(name);
    assert(port !== undefined, "there is no such node", { name });
    return port;
  }
}

function disciplineOf({ latencyMs, rate }: Weather): string | undefined {
  if (latencyMs !== undefined) return `netem delay ${latencyMs}ms${rate === undefined ? "" : ` rate ${rate}`}`;
  return rate === undefined ? undefined : `tbf rate ${rate} burst ${BURST} latency ${QUEUE}`;
}

/**
 * A classic BPF program that drops a share of packets: it loads a random word, and answers "shot" below the bound and
 * "not decided" above it. Every kernel with traffic control runs it, netem or not.
 */
function dropSome(share: number): string {
  const bound = Math.min(U32 - 1, Math.round(share * U32));
  return `4,32 0 0 4294963256,53 1 0 ${bound},6 0 0 2,6 0 0 4294967295`;
}

/** The beginning of an address range that no interface of this machine is in. */
function freeNet(start: number): string {
  const used = Object.values(networkInterfaces()).flatMap((each) => (each ?? []).map(({ address }) => address));
  for (let i = start; ; i++) {
    const net = `10.${100 + ((i >> 8) & 127)}.${i & 255}`;
    if (!used.some((address) => address.startsWith(`${net}.`))) return net;
  }
}
