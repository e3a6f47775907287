/** The files of a test network: a home for each validator, a genesis transaction of each, and the genesis they share. */
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addressPrefixes, formatAddress } from "#codec/bech32.ts";
import { type JsonObject, parseJson, requireObject } from "#codec/json-value.ts";
import { packAny } from "#codec/type-registry.ts";
import { homePaths, inHome } from "#config/home.ts";
import { loadHomeConfig, writeHomeConfig } from "#config/load.ts";
import { secp256k1Address } from "#crypto/address.ts";
import { secp256k1PublicKey } from "#crypto/secp256k1.ts";
import { loadOrCreateNodeKey, type NodeKey } from "#engine/node-key.ts";
import { initSignState } from "#engine/priv-validator/file-priv-validator.ts";
import { generateSigningKey, type SigningKey, writeValidatorKey } from "#engine/priv-validator/key-file.ts";
import { parseDec } from "#lib/decimal.ts";
import { timestampFromNs } from "#lib/time.ts";
import { peerIdOf } from "#p2p/peer-id.ts";
import { PubKey } from "#proto/cosmos/crypto/ed25519/keys.ts";
import { MsgCreateValidator } from "#proto/cosmos/staking/v1beta1/tx.ts";
import { appGenesisText } from "#types/genesis-json.ts";
import { DEFAULT_CONSENSUS_PARAMS } from "#types/params.ts";
import { pubKeyBytes } from "#types/pub-key.ts";
import type { Application } from "../application.ts";
import { CliError } from "../errors.ts";
import { addGenesisAccount } from "../genesis/add-account.ts";
import { createValidator } from "../genesis/create-validator.ts";
import { defaultAppState } from "../genesis/default-state.ts";
import { genesisFileText } from "../genesis/document.ts";
import type { Io } from "../io.ts";
import type { Key } from "../keyring/keyring.ts";
import { COIN_TYPE, hdPath, newMnemonic, privateKeyAt } from "../keys/derive.ts";
import { openKeyring } from "../keys/open-keyring.ts";
import { readPackageInfo } from "../package-info.ts";
import { type DraftTx, draftJson, newDraft } from "../tx/draft.ts";
import { GAS_DEFAULT } from "../tx/options.ts";
import { signDraft } from "../tx/sign.ts";
import type { NodePlan } from "./plan.ts";

/** What every node of the network has in common. */
export interface NetworkPlan {
  readonly chainId: string;
  readonly denom: string;
  readonly bech32Prefix: string;
  /** Where the genesis transactions go. */
  readonly directory: string;
  readonly nodes: readonly NodePlan[];
}

/** A validator whose files are written. */
export interface MadeNode extends NodePlan {
  readonly nodeId: string;
  /** libp2p's name of the same key. */
  readonly peerId: string;
  /** Account of its operator. */
  readonly address: string;
}

/** Coins of each operator, and how many of them it stakes. */
const FUNDS = 1_000_000_000_000n;
const STAKE = 500_000_000_000n;
/** Randomness for secrets. */
const SECRETS = { bytes: (length: number): Uint8Array => randomBytes(length) };

/** A node with its secrets, before the genesis is known. */
interface NewNode extends MadeNode {
  readonly key: Key;
  readonly validator: SigningKey;
}

/** Writes all files; throws `CliError` when one of the homes has a genesis already. */
export async function makeNetworkFiles(plan: NetworkPlan, application: Application, io: Io): Promise<MadeNode[]> {
  for (const { home } of plan.nodes) {
    const { genesis } = homePaths(home);
    if (existsSync(genesis)) throw new CliError(`${genesis} exists already: choose another folder`);
  }
  const nodes: NewNode[] = [];
  for (const node of plan.nodes) nodes.push(await newNode(plan, node, io));
  for (const node of nodes) writeSettings(plan, node, nodes);
  const txs: JsonObject[] = [];
  const folder = join(plan.directory, "gentxs");
  mkdirSync(folder, { recursive: true });
  for (const node of nodes) {
    const tx = draftJson(await genesisTx(plan, node, application), application.registry);
    writeFileSync(join(folder, `${node.name}.json`), `${JSON.stringify(tx)}\n`);
    txs.push(tx);
  }
  const text = genesisText(plan, { nodes, txs }, application);
  for (const { home } of nodes) writeFileSync(homePaths(home).genesis, text);
  return nodes.map(({ key: _, validator: __, ...made }) => made);
}

async function newNode(plan: NetworkPlan, node: NodePlan, io: Io): Promise<NewNode> {
  const { home, name } = node;
  const paths = homePaths(home);
  mkdirSync(paths.configDir, { recursive: true });
  mkdirSync(paths.dataDir, { recursive: true });
  const settings = loadHomeConfig(home).comet[""];
  const nodeKey = await loadOrCreateNodeKey(inHome(home, settings.node_key_file), SECRETS);
  const validator = generateSigningKey(SECRETS);
  await initSignState(inHome(home, settings.priv_validator_state_file));
  await writeValidatorKey(inHome(home, settings.priv_validator_key_file), validator);
  const key = await newOperator(home, name, io);
  const address = formatAddress(key.address, plan.bech32Prefix);
  return { ...node, nodeId: nodeKey.id, peerId: peerIdOfKey(nodeKey), address, key, validator };
}

/** The libp2p name of a node key. */
export function peerIdOfKey({ key }: NodeKey): string {
  return peerIdOf(pubKeyBytes(key.publicKey));
}

/** A new key in the test keyring, its words in a file beside it, as `simd testnet` leaves them. */
async function newOperator(home: string, name: string, io: Io): Promise<Key> {
  const secret = newMnemonic();
  const privateKey = privateKeyAt(secret, hdPath({ coinType: COIN_TYPE, account: 0, index: 0 }), "");
  const keyring = openKeyring(io, { home, backend: "test" });
  await keyring.addPrivate(name, privateKey);
  writeFileSync(join(home, "key_seed.json"), `${JSON.stringify({ secret })}\n`, { mode: 0o600 });
  const publicKey = secp256k1PublicKey(privateKey);
  return { name, address: secp256k1Address(publicKey), public: { kind: "single", publicKey }, privateKey };
}

function writeSettings(plan: NetworkPlan, node: NewNode, nodes: readonly NewNode[]): void {
  const { name, home, host, serverHost, ports } = node;
  writeHomeConfig(home, {
    comet: {
      "": { moniker: name },
      rpc: { laddr: `tcp://${serverHost}:${ports.rpc}` },
      p2p: {
        laddr: `tcp://0.0.0.0:${ports.p2p}`,
        persistent_peers: peersOf(node, nodes),
        external_address: `${host}:${ports.p2p}`,
        // Test networks live on private addresses, often several nodes behind one.
        addr_book_strict: false,
        allow_duplicate_ip: true,
      },
      instrumentation: { prometheus_listen_addr: `${serverHost}:${ports.metrics}` },
    },
    app: {
      "": { "minimum-gas-prices": `0${plan.denom}` },
      api: { address: `tcp://${serverHost}:${ports.rest}` },
      grpc: { address: `${serverHost}:${ports.grpc}` },
    },
    client: {
      "": { "chain-id": plan.chainId, "keyring-backend": "test", node: `tcp://${host}:${ports.rpc}` },
    },
  });
}

/** The other nodes as `persistent_peers` lists them. */
export function peersOf(
  { peerId: own }: Pick<MadeNode, "peerId">,
  nodes: readonly Pick<MadeNode, "peerId" | "host" | "ports">[],
): string {
  return nodes
    .filter(({ peerId }) => peerId !== own)
    .map(({ peerId, host, ports }) => `${peerId}@${host}:${ports.p2p}`)
    .join(",");
}

function genesisTx(plan: NetworkPlan, node: NewNode, { registry }: Application): Promise<DraftTx> {
  const { key, validator, name } = node;
  const message = createValidator({
    operator: formatAddress(key.address, addressPrefixes(plan.bech32Prefix).validator),
    stake: { denom: plan.denom, amount: STAKE },
    publicKey: packAny(PubKey, { key: pubKeyBytes(validator.publicKey) }),
    description: { moniker: name, identity: "", website: "", securityContact: "", details: "" },
    commission: { rate: parseDec("0.1"), maxRate: parseDec("0.2"), maxChangeRate: parseDec("0.01") },
    minSelfDelegation: 1n,
  });
  const draft = newDraft({
    messages: [packAny(MsgCreateValidator, message)],
    memo: `${node.nodeId}@${node.host}:${node.ports.p2p}`,
    timeoutHeight: 0n,
    fee: { amount: [], gasLimit: GAS_DEFAULT, payer: "", granter: "" },
  });
  const signer = { chainId: plan.chainId, accountNumber: 0n, sequence: 0n };
  return signDraft(draft, { key, mode: "direct", signer, prefix: plan.bech32Prefix }, registry);
}

function genesisText(
  { chainId, denom, bech32Prefix }: NetworkPlan,
  { nodes, txs }: { readonly nodes: readonly NewNode[]; readonly txs: readonly JsonObject[] },
  application: Application,
): string {
  let state = defaultAppState(application, { denom, bech32Prefix });
  for (const { key } of nodes) {
    const coins = [{ denom, amount: FUNDS }];
    const account = { address: key.address, prefix: bech32Prefix, coins, isAppended: false };
    state = addGenesisAccount(state, account, application.registry);
  }
  const { name, version } = readPackageInfo();
  const text = appGenesisText({
    genesisTime: timestampFromNs(BigInt(Date.now()) * 1_000_000n),
    chainId,
    initialHeight: 1n,
    consensusParams: DEFAULT_CONSENSUS_PARAMS,
    validators: [],
    appHash: new Uint8Array(),
    appState: JSON.stringify({ ...state, genutil: { gen_txs: txs } }),
    appName: name,
    appVersion: version,
  });
  return genesisFileText(requireObject(parseJson(text), "genesis.json"));
}
