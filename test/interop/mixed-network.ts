/** Nodes of both kinds in one libp2p network: ours, and unmodified `cometbft` ones that run our application. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateSigningKey, writeNodeKey, writeValidatorKey } from "#engine/priv-validator/key-file.ts";
import { toHexUpper } from "#lib/bytes.ts";
import { seededRandom } from "#lib/prng.ts";
import { peerIdOf } from "#p2p/peer-id.ts";
import { prepareDevHome } from "#scripts/dev-chain/prepare.ts";
import { fundSigners } from "#test/e2e/bank-feeder.ts";
import { startNodeProcess } from "#test/e2e/node-process.ts";
import { eventually, freePort, type RunningProcess, startProcess } from "#test/support/processes.ts";
import { parseGenesis } from "#types/genesis.ts";
import { genesisText } from "#types/genesis-json.ts";
import { pubKeyToJson } from "#types/json.ts";
import { pubKeyAddress, pubKeyBytes } from "#types/pub-key.ts";
import { initCometHome, startCometCommand, writeCometSettings } from "./comet-node.ts";

/** Whose engine a node runs. */
export type NodeKind = "go" | "ours";

/** A node of the network with its processes, of which a Go node has two. */
export interface MixedNode {
  readonly kind: NodeKind;
  /** "go0", "ours1" */
  readonly name: string;
  /** "http://127.0.0.1:port" */
  readonly rpc: string;
  /** Upper-case hex; votes of the node carry it. */
  readonly validatorAddress: string;
  readonly peer: Peer;
  start(): Promise<void>;
  /** Kills its processes at once, as a power cut would. */
  kill(): Promise<void>;
  /** What its processes of this life printed. */
  output(): string;
}

/** What a node is told that begins with a snapshot. */
export interface SnapshotTrust {
  /** Nodes whose RPC tells the headers. */
  readonly servers: readonly MixedNode[];
  readonly height: number;
  /** Hex of that header's hash. */
  readonly hash: string;
}

/** How a network differs from the usual one. */
export interface MixedNetworkOptions {
  /** Blocks between snapshots of each application; none are made when absent. */
  readonly snapshotInterval?: number;
}

/** A network before its nodes start. */
export interface MixedNetwork {
  readonly chainId: string;
  /** The validators, all of one power. */
  readonly validators: readonly MixedNode[];
  /** A node without a vote that knows only `peers`, and begins with a snapshot of theirs when it is told whom to trust. */
  newcomer(kind: NodeKind, peers: readonly MixedNode[], trust?: SnapshotTrust): Promise<MixedNode>;
  /** Kills what runs and removes all homes. */
  close(): Promise<void>;
}

/** Where a node is for others. */
interface Peer {
  readonly id: string;
  readonly port: number;
}

/** Where homes are made. */
interface Ground {
  readonly root: string;
  /** The home that all are copies of. */
  readonly pattern: string;
  /** What else is to be removed in the end. */
  readonly removers: (() => void)[];
}

/** A node before it is known who its peers are. */
interface Seat {
  readonly kind: NodeKind;
  readonly name: string;
  readonly peer: Peer;
  readonly nodeKey: SigningKey;
  readonly validatorKey: SigningKey;
}

type SigningKey = ReturnType<typeof generateSigningKey>;

/** Timeouts that leave a loaded machine time to vote, so that each validator's turn ends with its block. */
const CONSENSUS = {
  timeout_propose: "2s",
  timeout_prevote: "500ms",
  timeout_precommit: "500ms",
  timeout_commit: "100ms",
};
const POWER = "10";
const KEY_SEED = 7n;
const START_MS_MAX = 120_000;

/** Makes a chain whose validators are of these kinds and whose genesis funds the first `signers` test signers. */
export async function mixedNetwork(
  kinds: readonly NodeKind[],
  signers: number,
  { snapshotInterval = 0 }: MixedNetworkOptions = {},
): Promise<MixedNetwork> {
  const root = mkdtempSync(join(tmpdir(), "mixed-network-"));
  const random = seededRandom(KEY_SEED);
  const seatOf = async (kind: NodeKind, name: string): Promise<Seat> => {
    const [nodeKey, validatorKey] = [generateSigningKey(random), generateSigningKey(random)];
    return {
      kind,
      name,
      nodeKey,
      validatorKey,
      peer: { id: peerIdOf(pubKeyBytes(nodeKey.publicKey)), port: await freePort() },
    };
  };
  const seats: Seat[] = [];
  for (const [i, kind] of kinds.entries()) seats.push(await seatOf(kind, `${kind}${i}`));
  const pattern = join(root, "pattern");
  await prepareDevHome(pattern);
  fundSigners(pattern, signers);
  // Blocks come faster than a newcomer looks around: what it was offered must still be there when it asks for it.
  const snapshots = { "snapshot-interval": String(snapshotInterval), "snapshot-keep-recent": "1000" };
  writeCometSettings(join(pattern, "config", "app.toml"), snapshots);
  const chainId = nameValidators(join(pattern, "config", "genesis.json"), seats);
  const nodes: MixedNode[] = [];
  const removers: (() => void)[] = [() => rmSync(root, { recursive: true, force: true })];
  const add = async (seat: Seat, peers: readonly Peer[], trust?: SnapshotTrust): Promise<MixedNode> => {
    const node = await makeNode({ seat, peers, trust }, { root, pattern, removers });
    nodes.push(node);
    return node;
  };
  const abandon = (): void => {
    for (const node of nodes) void node.kill();
    for (const remove of removers) remove();
  };
  // A test that is cut off leaves no nodes behind.
  process.on("exit", abandon);
  const validators: MixedNode[] = [];
  for (const seat of seats) {
    const peers = seats.filter((other) => other !== seat).map(({ peer }) => peer);
    validators.push(await add(seat, peers));
  }
  return {
    chainId,
    validators,
    newcomer: async (kind, peers, trust) =>
      add(
        await seatOf(kind, `${kind}${nodes.length}`),
        peers.map(({ peer }) => peer),
        trust,
      ),
    close: async () => {
      await Promise.all(nodes.map((node) => node.kill()));
      process.off("exit", abandon);
      for (const remove of removers) remove();
    },
  };
}

/** Puts the validators into a genesis file, in CometBFT's layout, which both kinds read; answers the chain's id. */
function nameValidators(file: string, seats: readonly Seat[]): string {
  const document = JSON.parse(readFileSync(file, "utf8")) as {
    consensus: { validators: unknown[] };
    app_state: { genutil: unknown };
  };
  document.consensus.validators = seats.map(({ name, validatorKey: { publicKey } }) => ({
    address: toHexUpper(pubKeyAddress(publicKey)),
    pub_key: pubKeyToJson(publicKey),
    power: POWER,
    name,
  }));
  // These validators have no stake, so the file names them.
  document.app_state.genutil = { gen_txs: [] };
  const genesis = parseGenesis(JSON.stringify(document));
  writeFileSync(file, genesisText(genesis));
  return genesis.chainId;
}

async function makeNode(
  guest: Pick<Place, "seat" | "peers" | "trust">,
  { root, pattern, removers }: Ground,
): Promise<MixedNode> {
  const { seat } = guest;
  const home = join(root, seat.name);
  cpSync(pattern, home, { recursive: true });
  const rpcPort = await freePort();
  const place: Place = { ...guest, home, rpcPort };
  const launch = seat.kind === "ours" ? await oursAt(place) : await goAt(place, removers);
  let running: RunningProcess[] = [];
  return {
    kind: seat.kind,
    name: seat.name,
    rpc: `http://127.0.0.1:${rpcPort}`,
    validatorAddress: toHexUpper(pubKeyAddress(seat.validatorKey.publicKey)),
    peer: seat.peer,
    start: async () => {
      running = [];
      await launch(running);
    },
    kill: async () => {
      await Promise.all(running.map((process) => process.stop("SIGKILL")));
    },
    output: () => running.map((process) => process.output()).join("\n"),
  };
}

/** Starts the processes of a node, and tells of each before waiting for the next. */
type Launch = (running: RunningProcess[]) => Promise<void>;

interface Place {
  /** Of our node, or of the application that a Go node runs. */
  readonly home: string;
  readonly seat: Seat;
  readonly peers: readonly Peer[];
  readonly trust: SnapshotTrust | undefined;
  readonly rpcPort: number;
}

async function oursAt({ home, seat, peers, trust, rpcPort }: Place): Promise<Launch> {
  await writeKeys(join(home, "config"), seat);
  const timeouts = Object.entries(CONSENSUS).map(([key, value]) => [`consensus.${key}`, value]);
  const settings = {
    ...Object.fromEntries(timeouts),
    "p2p.laddr": `tcp://127.0.0.1:${seat.peer.port}`,
    "p2p.persistent_peers": peers.map(({ id, port }) => `${id}@127.0.0.1:${port}`).join(","),
    "p2p.pex": "false",
    "p2p.addr_book_strict": "false",
    "p2p.allow_duplicate_ip": "true",
    ...Object.fromEntries(stateSyncSettings(trust).map(([key, value]) => [`statesync.${key}`, value])),
  };
  return async (running) => void running.push(startNodeProcess(home, rpcPort, settings));
}

async function goAt({ home, seat, peers, trust, rpcPort }: Place, removers: (() => void)[]): Promise<Launch> {
  const comet = await initCometHome();
  removers.push(comet.remove);
  const config = join(comet.home, "config");
  await writeKeys(config, seat);
  writeFileSync(comet.genesisPath, readFileSync(join(home, "config", "genesis.json")));
  const list = peers.map(({ id, port }) => `{ host = "127.0.0.1:${port}", id = "${id}", persistent = true }`);
  writeCometSettings(join(config, "config.toml"), {
    ...Object.fromEntries(Object.entries(CONSENSUS).map(([key, value]) => [key, `"${value}"`])),
    pex: "false",
    addr_book_strict: "false",
    // `cometbft init` writes the second key at the end of a comment, so it is not there to be set.
    enabled: `true\nbootstrap_peers = [${list.join(", ")}]`,
  });
  const stateSync = stateSyncSettings(trust).map(([key, value]) => [
    key,
    /^(true|[0-9]+)$/.test(value) ? value : `"${value}"`,
  ]);
  writeCometSettings(join(config, "config.toml"), Object.fromEntries(stateSync));
  return async (running) => {
    const application = startProcess(process.execPath, [join(import.meta.dirname, "application-process.ts"), home]);
    running.push(application);
    const proxyApp = await eventually(
      `the application of ${seat.name}`,
      () => /^tcp:\S+$/m.exec(application.output())?.[0],
      START_MS_MAX,
    );
    const engine = startCometCommand([
      "start",
      ...["--home", comet.home],
      ...["--proxy_app", proxyApp],
      ...["--rpc.laddr", `tcp://127.0.0.1:${rpcPort}`],
      ...["--p2p.laddr", `tcp://127.0.0.1:${seat.peer.port}`],
    ]);
    running.push(engine);
  };
}

/** Settings of `[statesync]`, with the same keys in both kinds of node. */
function stateSyncSettings(trust: SnapshotTrust | undefined): [key: string, value: string][] {
  if (trust === undefined) return [];
  return [
    ["enable", "true"],
    ["rpc_servers", trust.servers.map(({ rpc }) => rpc).join(",")],
    ["trust_height", String(trust.height)],
    ["trust_hash", trust.hash],
    // The shortest that CometBFT accepts.
    ["discovery_time", "5s"],
  ];
}

async function writeKeys(config: string, { nodeKey, validatorKey }: Seat): Promise<void> {
  rmSync(join(config, "priv_validator_key.json"), { force: true });
  rmSync(join(config, "node_key.json"), { force: true });
  await writeValidatorKey(join(config, "priv_validator_key.json"), validatorKey);
  await writeNodeKey(join(config, "node_key.json"), nodeKey);
}
