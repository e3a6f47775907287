/** `genesis`: accounts and validators of a chain that has not started, and a check of its document. */
import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { formatCoins, parseCoins } from "#codec/coins.ts";
import { isJsonObject, parseJson, requireObject } from "#codec/json-value.ts";
import { GENESIS_BYTES_MAX } from "#types/genesis.ts";
import { CliError } from "../errors.ts";
import { addGenesisAccount } from "../genesis/add-account.ts";
import { readGenesisFile, writeGenesisFile } from "../genesis/document.ts";
import { genesisBech32Prefix } from "../genesis/prefix.ts";
import { genesisProblems } from "../genesis/validate.ts";
import { resolveAddress } from "../keys/find-key.ts";
import type { Session } from "../session.ts";
import { act, type Shell, subcommand } from "../shell.ts";
import { addCollectGentxs } from "./collect-gentxs.ts";
import { addGentx } from "./gentx.ts";
import { addKeyringFlags } from "./keys.ts";

/** Adds `genesis` to the program. */
export function addGenesis(program: Command, shell: Shell): void {
  const genesis = subcommand(program, "genesis", "Prepare the genesis of a chain");
  addKeyringFlags(genesis);
  const add = subcommand(genesis, "add-account <address-or-key> <coins>", "Give an account coins from the start")
    .alias("add-genesis-account")
    .option("--append", "add to the coins of an account that is there already");
  act(add, shell, addAccount);
  act(
    subcommand(genesis, "validate [file]", "Check a genesis document").aliases(["validate-genesis"]),
    shell,
    validate,
  );
  addGentx(genesis, shell);
  addCollectGentxs(genesis, shell);
}

async function addAccount(session: Session, [name = "", text = ""]: readonly string[]): Promise<void> {
  const { registry } = await session.application();
  const file = readGenesisFile(session);
  const address = await resolveAddress(session, name);
  const coins = parseCoins(text);
  const account = { address, prefix: session.prefixes.account, coins, isAppended: session.flags.has("append") };
  writeGenesisFile(session, { ...file, state: addGenesisAccount(file.state, account, registry) });
  session.io.note(`${session.accountText(address)} has ${formatCoins(coins)} more in ${session.paths.genesis}`);
}

async function validate(session: Session, [path]: readonly string[]): Promise<void> {
  const text = path === undefined ? session.readGenesis() : readFileSync(path, "utf8");
  const document = requireObject(parseJson(text, GENESIS_BYTES_MAX), path ?? session.paths.genesis);
  const application = await session.application();
  const problems = genesisProblems(text, isJsonObject(document.app_state) ? document.app_state : {}, {
    application,
    bech32Prefix: session.flags.text("bech32-prefix") ?? genesisBech32Prefix(text),
  });
  const where = path ?? session.paths.genesis;
  if (problems.length === 0) {
    session.io.out(`${where} is a valid genesis`);
    return;
  }
  session.io.out(problems.map((each) => `${each.path}: ${each.problem}`).join("\n"));
  throw new CliError(`${where} is not a valid genesis: correct the ${problems.length} problem(s) above`);
}
