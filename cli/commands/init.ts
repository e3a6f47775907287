/** `init`: a home with settings, keys and a genesis in which this node is the only validator. */
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import type { Command } from "commander";
import { addressCodec, addressPrefixes } from "#codec/bech32.ts";
import { isDenom } from "#codec/coins.ts";
import { parseJson, requireObject } from "#codec/json-value.ts";
import { inHome } from "#config/home.ts";
import { type HomeConfig, loadHomeConfig, writeHomeConfig } from "#config/load.ts";
import { ed25519KeyPairFromSeed } from "#crypto/ed25519.ts";
import { sha256 } from "#crypto/sha256.ts";
import { loadOrCreateNodeKey } from "#engine/node-key.ts";
import { initSignState } from "#engine/priv-validator/file-priv-validator.ts";
import {
  ed25519SigningKey,
  generateSigningKey,
  readKeyFile,
  type SigningKey,
  writeValidatorKey,
} from "#engine/priv-validator/key-file.ts";
import { utf8Encode } from "#lib/bytes.ts";
import { timestampFromNs } from "#lib/time.ts";
import { type GenesisDoc, validateGenesis } from "#types/genesis.ts";
import { appGenesisText } from "#types/genesis-json.ts";
import { DEFAULT_CONSENSUS_PARAMS } from "#types/params.ts";
import { pubKeyAddress } from "#types/pub-key.ts";
import { CliError } from "../errors.ts";
import { DEFAULT_DENOM, defaultAppState } from "../genesis/default-state.ts";
import { genesisFileText } from "../genesis/document.ts";
import { DEFAULT_BECH32_PREFIX } from "../genesis/prefix.ts";
import { requireMnemonic } from "../keys/derive.ts";
import { readPackageInfo } from "../package-info.ts";
import type { Session } from "../session.ts";
import { act, type Shell, subcommand } from "../shell.ts";

/** Voting power of the validator of a new chain. */
export const INITIAL_POWER = 10n;
const MONIKER_LENGTH_MAX = 70;
/** Randomness for secrets. */
const SECRETS = { bytes: (length: number): Uint8Array => randomBytes(length) };

/** Adds `init`. */
export function addInit(program: Command, shell: Shell): void {
  const command = subcommand(program, "init <moniker>", "Make a home for a node and a genesis with it as validator")
    .option("--chain-id <id>", "name of the chain (default: a random test chain)")
    .option("--default-denom <denom>", "denomination of fees and stake", DEFAULT_DENOM)
    .option("--initial-height <height>", "height of the first block", "1")
    .option("--recover", "derive the validator key from a mnemonic")
    .option("--overwrite", "replace an existing genesis.json");
  act(command, shell, init);
}

async function init(session: Session, [moniker = ""]: readonly string[]): Promise<void> {
  const { flags, home, paths } = session;
  if (moniker === "" || moniker.length > MONIKER_LENGTH_MAX) {
    throw new CliError(`a moniker has 1 to ${MONIKER_LENGTH_MAX} characters`);
  }
  if (existsSync(paths.genesis) && !flags.has("overwrite")) {
    throw new CliError(`${paths.genesis} exists already: give --overwrite to replace it, or another --home`);
  }
  const denom = flags.text("default-denom") ?? DEFAULT_DENOM;
  if (!isDenom(denom))
    throw new CliError(`${denom} is not a denomination: 3 to 128 letters and digits, a letter first`);
  const bech32Prefix = flags.text("bech32-prefix") ?? DEFAULT_BECH32_PREFIX;
  const consensusPrefix = addressCodec(addressPrefixes(bech32Prefix).consensus);
  const secret = flags.has("recover") ? requireMnemonic(await session.io.askSecret("Enter the mnemonic:")) : undefined;

  const chainId = flags.text("chain-id") ?? `test-chain-${randomBytes(3).toString("hex")}`;
  mkdirSync(paths.dataDir, { recursive: true });
  writeHomeConfig(home, {
    comet: { "": { moniker } },
    app: { "": { "minimum-gas-prices": `0${denom}` } },
    client: { "": { "chain-id": chainId } },
  });
  const keys = await makeKeys(loadHomeConfig(home), secret);
  const genesis: GenesisDoc = {
    genesisTime: timestampFromNs(BigInt(Date.now()) * 1_000_000n),
    chainId,
    initialHeight: flags.uint64("initial-height") ?? 1n,
    consensusParams: DEFAULT_CONSENSUS_PARAMS,
    validators: [
      {
        address: pubKeyAddress(keys.validator.publicKey),
        pubKey: keys.validator.publicKey,
        power: INITIAL_POWER,
        name: moniker,
      },
    ],
    appHash: new Uint8Array(),
    appState: JSON.stringify(defaultAppState(await session.application(), { denom, bech32Prefix })),
    appName: readPackageInfo().name,
    appVersion: readPackageInfo().version,
  };
  validateGenesis(genesis);
  writeFileSync(paths.genesis, genesisFileText(requireObject(parseJson(appGenesisText(genesis)), "genesis.json")));
  session.print({
    moniker,
    chain_id: chainId,
    node_id: keys.nodeId,
    validator_address: consensusPrefix.format(pubKeyAddress(keys.validator.publicKey)),
    home,
  });
}

/** Makes the keys that are missing; with `secret` the validator key follows from it, as the SDK derives it. */
async function makeKeys(
  { home, comet }: HomeConfig,
  secret: string | undefined,
): Promise<{ readonly nodeId: string; readonly validator: SigningKey }> {
  const settings = comet[""];
  const keyPath = inHome(home, settings.priv_validator_key_file);
  if (secret !== undefined && existsSync(keyPath)) {
    throw new CliError(`${keyPath} exists already: move it away before a key is recovered in its place`);
  }
  const { id } = await loadOrCreateNodeKey(inHome(home, settings.node_key_file), SECRETS);
  await initSignState(inHome(home, settings.priv_validator_state_file));
  if (existsSync(keyPath)) return { nodeId: id, validator: readKeyFile(keyPath) };
  const validator =
    secret === undefined
      ? generateSigningKey(SECRETS)
      : ed25519SigningKey(ed25519KeyPairFromSeed(sha256(utf8Encode(secret))).privateKey);
  await writeValidatorKey(keyPath, validator);
  return { nodeId: id, validator };
}
