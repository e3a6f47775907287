/** A manifest's network in being: homes, namespaces and processes, and what can be asked of them. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localSettings } from "#cli/testnet/local-node.ts";
import { STANDARD_PORTS } from "#cli/testnet/plan.ts";
import { eventually } from "#test/support/processes.ts";
import { briefs, plight, type Standing, standing } from "./ask.ts";
import { ChainWatch } from "./chain-watch.ts";
import { type Home, makeHomes } from "./homes.ts";
import { type Manifest, type ManifestNode, validatorsOf } from "./manifest.ts";
import { isAlive } from "./namespaces.ts";
import { type Launch, NetworkProcess } from "./network-process.ts";
import { type PeerReport, peerReports } from "./peer-reports.ts";
import { type Place, Switchboard } from "./switchboard.ts";
import { VoteLedger } from "./vote-ledger.ts";

/** One node with its process. */
export interface NetworkNode extends Home {
  /** "http://address:port" */
  readonly rpc: string;
  readonly process: NetworkProcess;
}

const PROGRAM = join(import.meta.dirname, "..", "..", "cli", "bin.ts");
const MEDDLED_PROGRAM = join(import.meta.dirname, "byzantine", "program.ts");
/** Delay of what a node says during the perturbation of that name, milliseconds. */
export const LATENCY_MS = 150;
/** Folders of runs begin with this and the process id. */
const FOLDER_PREFIX = "test-network-";
const START_MS_MAX = 120_000;
/** Blocks between the height that a newcomer trusts and the latest one. */
const TRUST_DEPTH = 3;

/** All nodes of a manifest; `close` must be called. */
export class TestNetwork {
  readonly manifest: Manifest;
  readonly chainId: string;
  readonly switchboard: Switchboard;
  readonly nodes: readonly NetworkNode[];
  readonly watch: ChainWatch;
  readonly #directory: string;
  readonly #upgraded = new Set<string>();
  readonly #startSettings = new Map<string, Readonly<Record<string, string>>>();
  readonly #abandon = (): void => this.#remove();

  private constructor(manifest: Manifest, parts: NetworkParts) {
    this.manifest = manifest;
    this.chainId = parts.chainId;
    this.switchboard = parts.switchboard;
    this.#directory = parts.directory;
    this.nodes = [...parts.homes.values()].map((home) => ({
      ...home,
      rpc: `http://${home.place.watchHost}:${STANDARD_PORTS.rpc}`,
      process: new NetworkProcess(home.place.namespace, join(parts.directory, `${home.node.name}.log`)),
    }));
    const watched = this.nodes.map(({ node, rpc }) => ({ name: node.name, rpc, stateSync: node.stateSync }));
    this.watch = new ChainWatch(watched, manifest.initialHeight);
    // Also when a run fails early or is interrupted, nothing stays behind.
    process.once("exit", this.#abandon);
    for (const { node } of this.nodes) this.calm(node.name);
  }

  /** Makes everything; no node runs yet. */
  static async make(manifest: Manifest): Promise<TestNetwork> {
    sweepFolders();
    const directory = mkdtempSync(join(tmpdir(), `${FOLDER_PREFIX}${process.pid}-`));
    const switchboard = new Switchboard();
    const undo = (): void => {
      switchboard.close();
      rmSync(directory, { recursive: true, force: true });
    };
    process.once("exit", undo);
    try {
      const places = new Map<string, Place>(manifest.nodes.map(({ name }) => [name, switchboard.add(name)]));
      const chainId = `${manifest.name}-1`;
      const signers = manifest.load.signers * manifest.nodes.length;
      const homes = await makeHomes(manifest, places, { directory, chainId, signers });
      return new TestNetwork(manifest, { directory, switchboard, homes, chainId });
    } catch (cause) {
      undo();
      throw cause;
    } finally {
      process.off("exit", undo);
    }
  }

  get(name: string): NetworkNode {
    const found = this.nodes.find(({ node }) => node.name === name);
    if (found === undefined) throw new Error(`there is no node ${name}`);
    return found;
  }

  /** Nodes whose process should be alive. */
  get running(): readonly NetworkNode[] {
    return this.nodes.filter(({ process: { state } }) => state === "running" || state === "frozen");
  }

  start(name: string): void {
    const node = this.get(name);
    node.process.start(this.#launch(node));
  }

  /** Starts a node that joins late, with a snapshot when its manifest says so. */
  async startLate(name: string): Promise<void> {
    const { node } = this.get(name);
    if (node.stateSync) this.#startSettings.set(name, await this.#trust(name));
    this.start(name);
  }

  /** From now on the node runs the program and settings of the manifest's upgrade. */
  upgrade(name: string): void {
    this.#upgraded.add(name);
  }

  /** Gives a node the weather of its manifest, with something in addition. */
  calm(name: string, added: ManifestNode["weather"] = {}): void {
    const weather = { ...this.get(name).node.weather, ...added };
    const { latencyMs: _, ...withoutDelay } = weather;
    this.switchboard.setWeather(name, this.switchboard.canDelay ? weather : withoutDelay);
  }

  /** Whether the others have more than two thirds of the power without some nodes and without byzantine ones. */
  canGoOnWithout(names: readonly string[]): boolean {
    const validators = validatorsOf(this.manifest);
    const power = ({ name }: ManifestNode): number => this.manifest.powers?.[name] ?? 1;
    const isUseful = ({ name, misbehaviour }: ManifestNode): boolean =>
      misbehaviour === undefined && !names.includes(name) && this.get(name).process.state === "running";
    const sum = (of: readonly ManifestNode[]): number => of.reduce((total, each) => total + power(each), 0);
    return sum(validators.filter(isUseful)) * 3 > sum(validators) * 2;
  }

  /** Where a node is; undefined when it does not answer. */
  standing(name: string): Promise<Standing | undefined> {
    return standing(this.get(name).rpc);
  }

  /** Waits until a node answers. */
  answers(name: string): Promise<Standing> {
    return this.waitFor(`an answer of ${name}`, () => this.standing(name), START_MS_MAX);
  }

  /** Waits for a height at some nodes. */
  async reach(names: readonly string[], height: number, timeoutMs: number): Promise<void> {
    const isThere = async (name: string): Promise<true | undefined> =>
      ((await this.standing(name))?.height ?? 0) >= height || undefined;
    await Promise.all(names.map((name) => this.waitFor(`height ${height} at ${name}`, () => isThere(name), timeoutMs)));
  }

  /** Waits for something while all goes well; a node that failed or disagrees ends the wait. */
  async waitFor<T>(what: string, probe: () => Promise<T | undefined>, timeoutMs: number): Promise<T> {
    const found = await eventually<{ value: T } | { trouble: Error }>(
      what,
      async () => {
        const trouble = this.trouble();
        if (trouble !== undefined) return { trouble };
        const value = await probe();
        return value === undefined ? undefined : { value };
      },
      timeoutMs,
    );
    if ("trouble" in found) throw found.trouble;
    return found.value;
  }

  /** What went wrong by itself so far. */
  trouble(): Error | undefined {
    const failed = this.nodes.find(({ process: { state } }) => state === "failed");
    if (failed !== undefined) return new Error(`the process of ${failed.node.name} ended by itself`);
    try {
      this.watch.requireAgreement();
      return undefined;
    } catch (cause) {
      return cause as Error;
    }
  }

  /** What all nodes, none of which may run, have on disk of signatures. */
  votes(): VoteLedger {
    const signers = this.nodes.map(({ node, key }) => ({ name: node.name, publicKey: key.publicKey }));
    const ledger = new VoteLedger(this.chainId, signers);
    for (const { path } of this.nodes) ledger.readHome(path);
    return ledger;
  }

  /** Whom the nodes reported so far. */
  reports(): readonly PeerReport[] {
    return peerReports(
      this.nodes.map(({ node: { name }, peerId, process: { logPath } }) => ({ name, peerId, logPath })),
    );
  }

  /** Where each node is and what it printed last. */
  async lastWords(): Promise<string> {
    const each = this.nodes.map(async ({ node, rpc, process }) => {
      const where = process.state === "running" ? await plight(rpc) : "";
      return `--- ${node.name}: ${process.state} ${where}\n${process.lastWords()}`;
    });
    return (await Promise.all(each)).join("\n");
  }

  /** Copies homes and logs to a folder. */
  keep(folder: string): void {
    cpSync(this.#directory, folder, { recursive: true });
  }

  /** Kills what runs and removes everything. */
  async close(): Promise<void> {
    await this.watch.stop();
    await Promise.all(this.nodes.map(({ process }) => process.kill()));
    process.off("exit", this.#abandon);
    this.#remove();
  }

  #remove(): void {
    for (const { process } of this.nodes) process.killNow();
    this.switchboard.close();
    rmSync(this.#directory, { recursive: true, force: true });
  }

  #launch(node: NetworkNode): Launch {
    const { name, misbehaviour, perturb, weather, settings: own } = node.node;
    const { upgrade, timeoutCommit } = this.manifest;
    const isUpgraded = this.#upgraded.has(name);
    const settings = {
      ...this.#netSettings(node),
      "consensus.timeout_commit": timeoutCommit,
      ...own,
      ...this.#startSettings.get(name),
      ...(isUpgraded ? upgrade.settings : {}),
    };
    const meddling = {
      ...(misbehaviour === undefined ? {} : { misbehaviour }),
      // Without netem a node is made to speak late instead of its packets.
      ...(this.switchboard.canDelay || weather.latencyMs === undefined ? {} : { delay: String(weather.latencyMs) }),
      ...(this.switchboard.canDelay || !perturb.includes("latency") ? {} : { "delay-on-signal": String(LATENCY_MS) }),
    };
    const flags = (of: Readonly<Record<string, string>>): string[] =>
      Object.entries(of).flatMap(([key, value]) => [`--${key}`, value]);
    const isMeddled = Object.keys(meddling).length > 0;
    if (isMeddled)
      return { program: MEDDLED_PROGRAM, args: ["--home", node.path, ...flags({ ...meddling, ...settings })] };
    const program = isUpgraded ? (upgrade.program ?? PROGRAM) : PROGRAM;
    return { program, args: ["start", "--home", node.path, ...flags(settings)] };
  }

  #netSettings(node: NetworkNode): Readonly<Record<string, string>> {
    const local = (each: NetworkNode) => {
      const { node: spec, path: home, peerId, place } = each;
      return { name: spec.name, home, peerId, host: place.peerHost, ports: STANDARD_PORTS };
    };
    const { name, persistentPeers, snapshotInterval } = node.node;
    const isPeer = (each: NetworkNode): boolean =>
      persistentPeers === undefined ? each.node.mode === "validator" : persistentPeers.includes(each.node.name);
    const peers = this.nodes.filter((each) => each !== node && isPeer(each)).map(local);
    return {
      ...localSettings(local(node), [local(node), ...peers], { isFast: true }),
      moniker: name,
      "rpc.laddr": `tcp://${node.place.watchHost}:${STANDARD_PORTS.rpc}`,
      "api.enable": "false",
      "grpc.enable": "false",
      "instrumentation.prometheus_listen_addr": `${node.place.watchHost}:${STANDARD_PORTS.metrics}`,
      ...snapshotSettings(snapshotInterval),
    };
  }

  /** Settings that let a node begin with a snapshot of the others. */
  async #trust(name: string): Promise<Readonly<Record<string, string>>> {
    const servers = this.running.filter(({ node }) => node.name !== name && node.misbehaviour === undefined);
    const [first, second = first] = servers;
    if (first === undefined || second === undefined) throw new Error(`${name} has nobody to ask for a height to trust`);
    const height = Math.max(this.manifest.initialHeight, this.watch.height - TRUST_DEPTH);
    const [block] = await briefs(first.rpc, height, height);
    if (block === undefined) throw new Error(`${first.node.name} does not show height ${height}`);
    return {
      "statesync.enable": "true",
      "statesync.rpc_servers": `${first.rpc},${second.rpc}`,
      "statesync.trust_height": String(height),
      "statesync.trust_hash": block.hash,
      "statesync.discovery_time": "5s",
    };
  }
}

/** Removes the homes of runs that were killed. */
function sweepFolders(): void {
  for (const name of readdirSync(tmpdir())) {
    const owner = name.startsWith(FOLDER_PREFIX) ? /^(\d+)-/.exec(name.slice(FOLDER_PREFIX.length))?.[1] : undefined;
    if (owner !== undefined && !isAlive(Number(owner))) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

interface NetworkParts {
  readonly directory: string;
  readonly switchboard: Switchboard;
  readonly homes: ReadonlyMap<string, Home>;
  readonly chainId: string;
}

/** What was offered to a newcomer must still be there when it asks for it, though blocks come fast. */
function snapshotSettings(interval: number): Readonly<Record<string, string>> {
  if (interval === 0) return {};
  return { "state-sync.snapshot-interval": String(interval), "state-sync.snapshot-keep-recent": "1000" };
}
