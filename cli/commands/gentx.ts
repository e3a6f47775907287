/** `genesis gentx`: the transaction by which this node becomes a validator of a chain that has not started. */
import { mkdirSync, writeFileSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { dirname, join } from "node:path";
import type { Command } from "commander";
import { formatAddress } from "#codec/bech32.ts";
import { type Coin, parseCoin } from "#codec/coins.ts";
import { parseJson } from "#codec/json-value.ts";
import { fromProtoJson } from "#codec/proto-json-parse.ts";
import { packAny, type TypeRegistry } from "#codec/type-registry.ts";
import { inHome } from "#config/home.ts";
import { type HomeConfig, loadHomeConfig } from "#config/load.ts";
import { nodeKeyFrom } from "#engine/node-key.ts";
import { readKeyFile } from "#engine/priv-validator/key-file.ts";
import { type Dec, parseDec } from "#lib/decimal.ts";
import { errorMessage } from "#lib/errors.ts";
import { PubKey } from "#proto/cosmos/crypto/ed25519/keys.ts";
import { MsgCreateValidator } from "#proto/cosmos/staking/v1beta1/tx.ts";
import { Any } from "#proto/google/protobuf/any.ts";
import { parseGenesis } from "#types/genesis.ts";
import { pubKeyBytes, pubKeyType } from "#types/pub-key.ts";
import { CliError } from "../errors.ts";
import { createValidator, requireStake } from "../genesis/create-validator.ts";
import { readGenesisFile } from "../genesis/document.ts";
import { gentxFileName } from "../genesis/gentx-file.ts";
import { findKey } from "../keys/find-key.ts";
import type { Session } from "../session.ts";
import { act, addFlag, type Shell, subcommand } from "../shell.ts";
import { type DraftTx, draftJson, newDraft } from "../tx/draft.ts";
import { GAS_DEFAULT, signMode } from "../tx/options.ts";
import { signDraft } from "../tx/sign.ts";

/** Port of a node unless it says another one. */
const P2P_PORT_DEFAULT = 26_656;
/** Rates of a validator that decides none, as in the SDK. */
const RATES = { "commission-rate": "0.1", "commission-max-rate": "0.2", "commission-max-change-rate": "0.01" } as const;

/** Adds the command to the group `genesis`. */
export function addGentx(genesis: Command, shell: Shell): void {
  const command = subcommand(genesis, "gentx <key> <amount>", "Sign the transaction that makes this node a validator");
  const add = (flags: string, help: string): void => void addFlag(command, flags, help);
  add("--chain-id <id>", "chain to sign for (default: the genesis document's)");
  add("--moniker <name>", "name of the validator (default: the node's)");
  add("--identity <id>", "signature of an identity, such as Keybase's");
  add("--website <url>", "website of the validator");
  add("--security-contact <address>", "where to report security problems");
  add("--details <text>", "anything else about the validator");
  add(
    "--commission-rate <rate>",
    `part of the rewards that the validator keeps (default: ${RATES["commission-rate"]})`,
  );
  add("--commission-max-rate <rate>", `highest rate it may ever keep (default: ${RATES["commission-max-rate"]})`);
  add(
    "--commission-max-change-rate <rate>",
    `most by which the rate may rise in a day (default: ${RATES["commission-max-change-rate"]})`,
  );
  add("--min-self-delegation <amount>", "least stake of its own (default: 1)");
  add("--pubkey <json>", "consensus key (default: the home's validator key)");
  add("--node-id <id>", "id of the node (default: that of the home's node key)");
  add("--ip <address>", "public address of the node (default: the first of this machine)");
  add("--p2p-port <port>", `public port of the node (default: ${P2P_PORT_DEFAULT})`);
  add("--fees <coins>", "fee, such as 5000utrib");
  add("--gas <limit>", `gas the transaction may use (default: ${GAS_DEFAULT})`);
  add("--sign-mode <mode>", "direct or amino-json (default: direct)");
  add("--output-document <file>", "file to write (default: config/gentx/gentx-<node id>.json)");
  act(command, shell, gentx);
}

async function gentx(session: Session, [name = "", amount = ""]: readonly string[]): Promise<void> {
  const { registry } = await session.application();
  const { chainId } = parseGenesis(session.readGenesis());
  const asked = session.flags.text("chain-id") ?? chainId;
  if (asked !== chainId) throw new CliError(`${session.paths.genesis} is of chain ${chainId}, not ${asked}`);
  const stake = readStake(amount);
  const key = await findKey(session, name);
  const address = session.accountText(key.address);
  requireStake(readGenesisFile(session).state, { address, stake }, registry);
  const config = loadHomeConfig(session.home);
  const nodeId = session.flags.text("node-id") ?? nodeIdOf(config);
  const operator = formatAddress(key.address, session.prefixes.validator);
  const draft = draftOf(session, { config, nodeId, operator, stake, registry });
  const file = session.flags.text("output-document") ?? join(session.paths.configDir, "gentx", gentxFileName(nodeId));
  if (key.privateKey === undefined) {
    session.io.note(`${key.name} has no private key here: sign this with "tributary tx sign"`);
    session.io.out(JSON.stringify(draftJson(draft, registry)));
    return;
  }
  const signer = { chainId, accountNumber: 0n, sequence: 0n };
  const signing = { key, mode: signMode(session.flags), signer, prefix: session.prefixes.account };
  const signed = await signDraft(draft, signing, registry);
  writeNewFile(file, `${JSON.stringify(draftJson(signed, registry))}\n`);
  session.io.note(`Genesis transaction written to "${file}"`);
}

interface Given {
  readonly config: HomeConfig;
  readonly nodeId: string;
  readonly operator: string;
  readonly stake: Coin;
  readonly registry: TypeRegistry;
}

function draftOf(session: Session, { config, nodeId, operator, stake, registry }: Given): DraftTx {
  const { flags } = session;
  const text = (flag: string): string => flags.text(flag) ?? "";
  const message = createValidator({
    operator,
    stake,
    publicKey: consensusKey(session, config, registry),
    description: {
      moniker: flags.text("moniker") ?? config.comet[""].moniker,
      identity: text("identity"),
      website: text("website"),
      securityContact: text("security-contact"),
      details: text("details"),
    },
    commission: {
      rate: readRate(session, "commission-rate"),
      maxRate: readRate(session, "commission-max-rate"),
      maxChangeRate: readRate(session, "commission-max-change-rate"),
    },
    minSelfDelegation: flags.uint64("min-self-delegation") ?? 1n,
  });
  const gasLimit = flags.uint64("gas") ?? GAS_DEFAULT;
  return newDraft({
    messages: [packAny(MsgCreateValidator, message)],
    memo: placeOf(session, nodeId),
    timeoutHeight: 0n,
    fee: { amount: flags.coins("fees") ?? [], gasLimit, payer: "", granter: "" },
  });
}

/** The memo tells others where the node is: `collect-gentxs` makes persistent peers of it. */
function placeOf({ flags, io }: Session, nodeId: string): string {
  const host = flags.text("ip") ?? externalAddress();
  if (host === undefined || host === "") {
    io.note("this machine has no public address: the transaction does not say where the node is; give --ip");
    return "";
  }
  const port = flags.integer("p2p-port", { min: 1, max: 65_535 }) ?? P2P_PORT_DEFAULT;
  return `${nodeId}@${host.includes(":") ? `[${host}]` : host}:${port}`;
}

function externalAddress(): string | undefined {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all.find(({ family, internal }) => family === "IPv4" && !internal)?.address;
}

function nodeIdOf({ home, comet }: HomeConfig): string {
  return nodeKeyFrom(readKeyFile(inHome(home, comet[""].node_key_file))).id;
}

function consensusKey({ flags }: Session, { home, comet }: HomeConfig, registry: TypeRegistry): Any {
  const json = flags.text("pubkey");
  if (json !== undefined) return parseKey(json, registry);
  const { publicKey } = readKeyFile(inHome(home, comet[""].priv_validator_key_file));
  if (pubKeyType(publicKey) !== "ed25519") throw new CliError("only ed25519 keys can be validators of a new chain");
  return packAny(PubKey, { key: pubKeyBytes(publicKey) });
}

function parseKey(json: string, registry: TypeRegistry): Any {
  try {
    return fromProtoJson(Any, parseJson(json), registry);
  } catch (cause) {
    throw new CliError(
      `--pubkey is no key such as "tributary comet show-validator" prints: ${errorMessage(cause)}`,
      {},
      { cause },
    );
  }
}

function readStake(text: string): Coin {
  try {
    return parseCoin(text);
  } catch (cause) {
    throw new CliError(`${text} is no amount such as 1000000utrib: ${errorMessage(cause)}`, {}, { cause });
  }
}

function readRate({ flags }: Session, flag: keyof typeof RATES): Dec {
  const text = flags.text(flag) ?? RATES[flag];
  try {
    return parseDec(text);
  } catch (cause) {
    throw new CliError(`--${flag} ${text} is not a rate such as 0.1`, {}, { cause });
  }
}

/** A transaction that was written before may have been handed out, so it is not replaced. */
function writeNewFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(path, text, { flag: "wx" });
  } catch (cause) {
    throw new CliError(`${path} cannot be written: ${errorMessage(cause)}; move an old one away`, {}, { cause });
  }
}
