/** Makes the home of a development chain with the command line's own commands: one staked validator and funded, fixed keys. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Io } from "#cli/io.ts";
import { run } from "#cli/program.ts";
import { mnemonicFromEntropy } from "#crypto/hd.ts";
import { sha256 } from "#crypto/sha256.ts";
import { utf8Encode } from "#lib/bytes.ts";

/** A key whose secret everybody knows: for development only. */
export interface DevKey {
  readonly name: string;
  readonly mnemonic: string;
  readonly coins: string;
}

/** Chain id of the development chain. */
export const DEV_CHAIN_ID = "tributary-dev-1";

const FUNDS = "1000000000000utrib";
/** Key of the validator's operator, and what it stakes of its funds. */
const VALIDATOR = "validator";
const STAKE = "500000000000utrib";

/** The funded keys, the same on every machine. */
export const DEV_KEYS: readonly DevKey[] = [
  "alice",
  "bob",
  "contributor1",
  "contributor2",
  "contributor3",
  "contributor4",
  "node",
  "client",
  VALIDATOR,
].map((name) => ({
  name,
  mnemonic: mnemonicFromEntropy(sha256(utf8Encode(`tributary development key ${name}`))),
  coins: FUNDS,
}));

/** Creates the home unless it exists. */
export async function prepareDevHome(home: string, chainId = DEV_CHAIN_ID): Promise<void> {
  if (existsSync(join(home, "config", "genesis.json"))) return;
  await command(home, ["init", "dev", "--chain-id", chainId]);
  await command(home, ["config", "set", "client", "keyring-backend", "test"]);
  for (const key of DEV_KEYS) {
    await command(home, ["keys", "add", key.name, "--recover", "--keyring-backend", "test"], key.mnemonic);
    await command(home, ["genesis", "add-account", key.name, key.coins, "--keyring-backend", "test"]);
  }
  await command(home, ["genesis", "gentx", VALIDATOR, STAKE, "--ip", "127.0.0.1", "--keyring-backend", "test"]);
  await command(home, ["genesis", "collect-gentxs"]);
}

/** Runs one command in this process; what it prints appears only when it fails. */
async function command(home: string, args: readonly string[], answer = ""): Promise<void> {
  const printed: string[] = [];
  const io: Io = {
    out: (text) => void printed.push(text),
    note: (text) => void printed.push(text),
    ask: async () => answer,
    askSecret: async () => answer,
    readInput: async () => answer,
  };
  const shell = {
    io,
    application: async () => (await import("#modules/index.ts")).application,
    node: () => import("#main"),
  };
  const code = await run([...args, "--home", home], shell);
  if (code !== 0) throw new TypeError(`tributary ${args.join(" ")} failed:\n${printed.join("\n")}`);
}
