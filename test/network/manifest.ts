/** A test network as a TOML file, in the spirit of CometBFT's end-to-end manifests (`cmt:test/e2e/pkg/manifest.go`). */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { errorMessage } from "#lib/errors.ts";
import { isMisbehaviour, MISBEHAVIOUR_NAMES, type MisbehaviourName } from "./byzantine/names.ts";
import { ManifestError, oneOf, parseTable, type TomlTable } from "./toml-table.ts";

/** What can be done to one node while the network runs. */
export const PERTURBATIONS = [
  "kill",
  "pause",
  "disconnect",
  "restart",
  "upgrade",
  "slow",
  "loss",
  "latency",
  "isolate",
] as const;
export type Perturbation = (typeof PERTURBATIONS)[number];

/** How a node is connected, always or for a while. */
export interface Weather {
  /** Delay of each packet, milliseconds; needs a kernel with netem. */
  readonly latencyMs?: number;
  /** Share of packets that are lost in either direction, 0 to 1. */
  readonly loss?: number;
  /** Bits per second in either direction, such as "1mbit", as `tc` reads them. */
  readonly rate?: string;
}

/** One node. */
export interface ManifestNode {
  readonly name: string;
  readonly mode: "validator" | "full";
  /** Height of the network at which the node is started; 0 at once. */
  readonly startAt: number;
  readonly perturb: readonly Perturbation[];
  readonly misbehaviour: MisbehaviourName | undefined;
  readonly weather: Weather;
  /** Whether it begins with a snapshot of the others. */
  readonly stateSync: boolean;
  /** Height interval of its snapshots; 0 for none. */
  readonly snapshotInterval: number;
  /** Names of nodes; all others when absent. */
  readonly persistentPeers: readonly string[] | undefined;
  /** Whether txs enter through it. */
  readonly takesLoad: boolean;
  /** Settings ("p2p.pex" → text) that win over its files. */
  readonly settings: Readonly<Record<string, string>>;
}

/** What happens to several nodes at once. */
export type NetworkEvent =
  /** All of them are killed, and started again later. */
  | { readonly kind: "down"; readonly nodes: readonly string[]; readonly forMs: number; readonly halts: boolean }
  /** Groups that cannot reach each other, until they can. */
  | {
      readonly kind: "partition";
      readonly groups: readonly (readonly string[])[];
      readonly forMs: number;
      readonly halts: boolean;
    };

/** A network and what happens to it. */
export interface Manifest {
  readonly name: string;
  readonly initialHeight: number;
  /** Powers by name, put into the genesis; undefined gives each validator the same stake. */
  readonly powers: Readonly<Record<string, number>> | undefined;
  readonly nodes: readonly ManifestNode[];
  readonly events: readonly NetworkEvent[];
  /** Blocks that the network makes at least. */
  readonly blocks: number;
  readonly timeoutCommit: string;
  /** Senders at each node that takes load, and the pause of each between two txs. */
  readonly load: { readonly signers: number; readonly pauseMs: number };
  /** How long a perturbation of one node lasts. */
  readonly perturbMs: number;
  /** The program and settings of an upgraded node; the same program when absent. */
  readonly upgrade: { readonly program: string | undefined; readonly settings: Readonly<Record<string, string>> };
}

/** Most nodes of a network: each has an address of its own and a process. */
export const NODES_MAX = 20;
const DEFAULT_BLOCKS = 20;
const DEFAULT_PERTURB_MS = 4000;
const NODE_NAME = /^[a-z][a-z0-9-]{0,15}$/;
const RATE = /^\d{1,6}[kmg]?bit$/;

/** Reads a file; throws `ManifestError`. */
export function readManifest(path: string): Manifest {
  try {
    return parseManifest(readFileSync(path, "utf8"), basename(path, ".toml"));
  } catch (cause) {
    throw new ManifestError(`${path}: ${errorMessage(cause)}`, {}, { cause });
  }
}

/** Parses the text of a file; throws `ManifestError`. */
export function parseManifest(text: string, name: string): Manifest {
  const root = parseTable(text);
  const nodes = root.tables("node").map(([nodeName, table]) => parseNode(nodeName, table));
  const powers = root.has("validators") ? root.table("validators").numbers() : undefined;
  const load = root.table("load");
  const upgrade = root.table("upgrade");
  const manifest: Manifest = {
    name,
    initialHeight: root.integer("initial_height", 1, { min: 1, max: 1e12 }),
    powers,
    nodes,
    events: root.list("event").map((table) => parseEvent(table)),
    blocks: root.integer("blocks", DEFAULT_BLOCKS, { min: 1, max: 1e6 }),
    timeoutCommit: root.durationText("timeout_commit", "200ms"),
    load: { signers: load.integer("signers", 1, { min: 0, max: 100 }), pauseMs: load.durationMs("pause", 100) },
    perturbMs: root.durationMs("perturb_for", DEFAULT_PERTURB_MS),
    upgrade: { program: upgrade.optionalText("program"), settings: upgrade.table("settings").texts() },
  };
  for (const table of [load, upgrade, root]) table.requireAllRead();
  requireSense(manifest);
  return manifest;
}

/** Nodes that validate. */
export function validatorsOf({ nodes }: Manifest): readonly ManifestNode[] {
  return nodes.filter(({ mode }) => mode === "validator");
}

function parseNode(name: string, table: TomlTable): ManifestNode {
  if (!NODE_NAME.test(name)) throw new ManifestError(`node.${name}: names are like "validator0"`);
  const misbehaviour = table.optionalText("misbehavior");
  if (misbehaviour !== undefined && !isMisbehaviour(misbehaviour)) {
    throw new ManifestError(`node.${name}.misbehavior is none of ${MISBEHAVIOUR_NAMES.join(", ")}`);
  }
  const node: ManifestNode = {
    name,
    mode: table.oneOf("mode", ["validator", "full"] as const, "validator"),
    startAt: table.integer("start_at", 0, { min: 0, max: 1e12 }),
    perturb: table.words("perturb").map((word) => oneOf(`node.${name}.perturb`, word, PERTURBATIONS)),
    misbehaviour,
    weather: parseWeather(table),
    stateSync: table.flag("state_sync", false),
    snapshotInterval: table.integer("snapshot_interval", 0, { min: 0, max: 1e6 }),
    persistentPeers: table.has("persistent_peers") ? table.words("persistent_peers") : undefined,
    takesLoad: !table.flag("send_no_load", false),
    settings: table.table("settings").texts(),
  };
  table.requireAllRead();
  return node;
}

function parseWeather(table: TomlTable): Weather {
  const latencyMs = table.durationMs("latency", 0);
  const loss = table.number("loss", 0, { min: 0, max: 1 });
  const rate = table.optionalText("rate");
  if (rate !== undefined && !RATE.test(rate)) throw new ManifestError(`rate = "${rate}" is not like "1mbit"`);
  return {
    ...(latencyMs === 0 ? {} : { latencyMs }),
    ...(loss === 0 ? {} : { loss }),
    ...(rate === undefined ? {} : { rate }),
  };
}

function parseEvent(table: TomlTable): NetworkEvent {
  const kind = table.oneOf("kind", ["down", "partition"] as const, undefined);
  const shared = { forMs: table.durationMs("for", DEFAULT_PERTURB_MS), halts: table.flag("halts", false) };
  const event: NetworkEvent =
    kind === "down"
      ? { kind, ...shared, nodes: table.words("nodes") }
      : { kind, ...shared, groups: table.wordLists("groups") };
  table.requireAllRead();
  return event;
}

function requireSense({ nodes, events, powers, initialHeight }: Manifest): void {
  const names = new Set(nodes.map(({ name }) => name));
  const requireNode = (name: string): void => {
    if (!names.has(name)) throw new ManifestError(`there is no node ${name}`);
  };
  if (nodes.length === 0 || nodes.length > NODES_MAX)
    throw new ManifestError(`a network has 1 to ${NODES_MAX} nodes, here are ${nodes.length}`);
  for (const { name, mode, startAt, stateSync, persistentPeers = [] } of nodes) {
    for (const peer of persistentPeers) requireNode(peer);
    if (stateSync && startAt <= initialHeight) throw new ManifestError(`node.${name}: state_sync needs start_at`);
    if (mode === "validator" && powers !== undefined && powers[name] === undefined)
      throw new ManifestError(`validators names no power for ${name}`);
  }
  for (const name of Object.keys(powers ?? {})) requireNode(name);
  for (const event of events) {
    for (const name of event.kind === "down" ? event.nodes : event.groups.flat()) requireNode(name);
  }
}
