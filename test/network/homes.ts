/** The homes of a manifest's nodes: those that `tributary testnet` makes, with the genesis that the manifest asks for. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { applicationOf } from "#cli/application.ts";
import { makeNetworkFiles } from "#cli/testnet/make-files.ts";
import { STANDARD_PORTS } from "#cli/testnet/plan.ts";
import { homePaths } from "#config/home.ts";
import {
  generateSigningKey,
  readKeyFile,
  type SigningKey,
  writeNodeKey,
  writeValidatorKey,
} from "#engine/priv-validator/key-file.ts";
import { toHexUpper } from "#lib/bytes.ts";
import { seededRandom } from "#lib/prng.ts";
import { application } from "#modules/index.ts";
import { peerIdOf } from "#p2p/peer-id.ts";
import { fundSigners } from "#test/e2e/bank-feeder.ts";
import { pubKeyToJson } from "#types/json.ts";
import { pubKeyAddress, pubKeyBytes } from "#types/pub-key.ts";
import { type Manifest, type ManifestNode, validatorsOf } from "./manifest.ts";
import type { Place } from "./switchboard.ts";

/** Blocks, half of which a validator may miss: more than any run has. */
const SIGNED_BLOCKS_WINDOW = "10000000";

/** A node with its files. */
export interface Home {
  readonly node: ManifestNode;
  readonly place: Place;
  readonly path: string;
  /** Its libp2p name. */
  readonly peerId: string;
  /** The key that it signs with, whether it is a validator or not. */
  readonly key: SigningKey;
  /** Of its key, upper-case hex. */
  readonly validator: string;
}

interface GenesisDocument {
  initial_height: string | number;
  consensus: { validators?: unknown[] };
  app_state: { genutil: unknown; slashing: { params: { signed_blocks_window: string } } };
}

/** Makes all homes below a folder; `signers` accounts have coins. */
export async function makeHomes(
  manifest: Manifest,
  places: ReadonlyMap<string, Place>,
  { directory, chainId, signers }: HomesOptions,
): Promise<ReadonlyMap<string, Home>> {
  const placeOf = (name: string): Place => {
    const place = places.get(name);
    if (place === undefined) throw new Error(`${name} has no place`);
    return place;
  };
  const nodes = validatorsOf(manifest).map(({ name }) => {
    const { peerHost: host, watchHost: serverHost } = placeOf(name);
    return { name, home: join(directory, name), host, serverHost, ports: STANDARD_PORTS };
  });
  const nobody = (): Promise<string> => Promise.resolve("");
  const io = { out: () => {}, note: () => {}, ask: nobody, askSecret: nobody, readInput: nobody };
  await makeNetworkFiles(
    { chainId, denom: "utrib", bech32Prefix: "trib", directory, nodes },
    applicationOf(application),
    io,
  );
  const pattern = nodes[0]?.home;
  if (pattern === undefined) throw new Error("a network needs a validator");
  fundSigners(pattern, signers);
  for (const node of manifest.nodes) {
    const path = join(directory, node.name);
    if (node.mode === "full") await makeFullNode(path, pattern, node.name);
  }
  const homes = manifest.nodes.map((node) => openHome(node, placeOf(node.name), join(directory, node.name)));
  writeGenesis(homePaths(pattern).genesis, manifest, homes);
  for (const { path } of homes)
    if (path !== pattern) cpSync(homePaths(pattern).genesis, homePaths(path).genesis, { force: true });
  return new Map(homes.map((home) => [home.node.name, home]));
}

/** Where and for what chain. */
export interface HomesOptions {
  readonly directory: string;
  readonly chainId: string;
  readonly signers: number;
}

/** A home with the settings of a validator's and keys of its own. */
async function makeFullNode(path: string, pattern: string, name: string): Promise<void> {
  const [from, to] = [homePaths(pattern), homePaths(path)];
  mkdirSync(path, { recursive: true });
  cpSync(from.configDir, to.configDir, { recursive: true });
  cpSync(from.dataDir, to.dataDir, { recursive: true });
  const random = seededRandom(`keys of ${name}`);
  for (const [file, write] of [
    ["priv_validator_key.json", writeValidatorKey],
    ["node_key.json", writeNodeKey],
  ] as const) {
    rmSync(join(to.configDir, file));
    await write(join(to.configDir, file), generateSigningKey(random));
  }
}

function openHome(node: ManifestNode, place: Place, path: string): Home {
  const { configDir } = homePaths(path);
  const key = readKeyFile(join(configDir, "priv_validator_key.json"));
  const { publicKey } = readKeyFile(join(configDir, "node_key.json"));
  const validator = toHexUpper(pubKeyAddress(key.publicKey));
  return { node, place, path, key, validator, peerId: peerIdOf(pubKeyBytes(publicKey)) };
}

function writeGenesis(file: string, { initialHeight, powers }: Manifest, homes: readonly Home[]): void {
  const document = JSON.parse(readFileSync(file, "utf8")) as GenesisDocument;
  const isText = typeof document.initial_height === "string";
  document.initial_height = isText ? String(initialHeight) : initialHeight;
  // Nobody is jailed for what is done to it.
  document.app_state.slashing.params.signed_blocks_window = SIGNED_BLOCKS_WINDOW;
  if (powers !== undefined) {
    // Validators with powers of the manifest's choice have no stake, so the file names them.
    document.app_state.genutil = { gen_txs: [] };
    document.consensus.validators = homes
      .filter(({ node }) => node.mode === "validator")
      .map(({ node, key, validator }) => ({
        address: validator,
        pub_key: pubKeyToJson(key.publicKey),
        power: String(powers[node.name]),
        name: node.name,
      }));
  }
  writeFileSync(file, JSON.stringify(document));
}
