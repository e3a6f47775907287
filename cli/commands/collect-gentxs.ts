/** `genesis collect-gentxs`: the genesis transactions of all future validators become part of the genesis document. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { type JsonObject, requireObject } from "#codec/json-value.ts";
import type { TypeRegistry } from "#codec/type-registry.ts";
import { cometSpec } from "#config/comet-spec.ts";
import { inHome } from "#config/home.ts";
import { loadHomeConfig } from "#config/load.ts";
import { overrideToml, readToml } from "#config/toml-file.ts";
import { nodeKeyFrom } from "#engine/node-key.ts";
import { readKeyFile } from "#engine/priv-validator/key-file.ts";
import { compareStrings } from "#lib/bytes.ts";
import { CliError } from "../errors.ts";
import { requireStake } from "../genesis/create-validator.ts";
import { type GenesisFile, readGenesisFile, writeGenesisFile } from "../genesis/document.ts";
import { type GenesisTx, parseGenesisTx, requireDistinct } from "../genesis/gentx-file.ts";
import type { Session } from "../session.ts";
import { act, type Shell, subcommand } from "../shell.ts";
import { setTomlLine } from "../toml-line.ts";
import { draftJson } from "../tx/draft.ts";
import { readText } from "../tx/file.ts";

/** Genesis transactions in a folder at most. */
export const GENTXS_MAX = 1000;

/** Adds the command to the group `genesis`. */
export function addCollectGentxs(genesis: Command, shell: Shell): void {
  const command = subcommand(
    genesis,
    "collect-gentxs",
    "Put the genesis transactions of all validators into the genesis",
  );
  command.option("--gentx-dir <folder>", "where they are (default: config/gentx)");
  act(command, shell, collect);
}

async function collect(session: Session): Promise<void> {
  const { registry } = await session.application();
  const folder = session.flags.text("gentx-dir") ?? join(session.paths.configDir, "gentx");
  const file = readGenesisFile(session);
  const txs = await readGenesisTxs(session, folder, registry);
  for (const { account, message } of txs)
    requireStake(file.state, { address: account, stake: message.value }, registry);
  const { home, comet } = loadHomeConfig(session.home);
  const nodeId = nodeKeyFrom(readKeyFile(inHome(home, comet[""].node_key_file))).id;
  const moniker = comet[""].moniker;
  const peers = txs
    .filter(({ message, peer }) => message.description.moniker !== moniker && !peer.startsWith(`${nodeId}@`))
    .flatMap(({ peer }) => (peer === "" ? [] : [peer]))
    .sort(compareStrings)
    .join(",");

  setPersistentPeers(session, peers);
  writeGenesisFile(session, withGenesisTxs(file, txs, registry));
  session.print({
    moniker,
    chain_id: file.document.chain_id ?? "",
    node_id: nodeId,
    gentxs_dir: folder,
    validators: txs.map(({ message }) => message.description.moniker),
    persistent_peers: peers,
  });
}

async function readGenesisTxs(session: Session, folder: string, registry: TypeRegistry): Promise<GenesisTx[]> {
  if (!existsSync(folder))
    throw new CliError(`there is no ${folder}: make a transaction with "tributary genesis gentx"`);
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && entry.name.endsWith(".json"))
    .map(({ name }) => name)
    .sort(compareStrings);
  if (names.length === 0) throw new CliError(`there must be at least one genesis transaction in ${folder}`);
  if (names.length > GENTXS_MAX) throw new CliError(`${folder} has more than ${GENTXS_MAX} files`);
  const txs: GenesisTx[] = [];
  for (const name of names) {
    const path = join(folder, name);
    txs.push(parseGenesisTx(await readText(session, path), path, registry));
  }
  requireDistinct(txs);
  return txs;
}

/** The document with the transactions, and without validators of its own: staking decides from now on who they are. */
function withGenesisTxs(
  { document, state }: GenesisFile,
  txs: readonly GenesisTx[],
  registry: TypeRegistry,
): GenesisFile {
  const genTxs = txs.map(({ draft }) => draftJson(draft, registry));
  const { validators: _, ...rest } = document;
  const { consensus } = rest;
  return {
    document:
      consensus === undefined ? rest : { ...rest, consensus: withoutValidators(requireObject(consensus, "consensus")) },
    state: { ...state, genutil: { gen_txs: genTxs } },
  };
}

function withoutValidators({ validators: _, ...rest }: JsonObject): JsonObject {
  return rest;
}

function setPersistentPeers({ paths }: Session, peers: string): void {
  const key = "p2p.persistent_peers";
  const before = existsSync(paths.configToml) ? readFileSync(paths.configToml, "utf8") : "";
  const { values } = readToml(cometSpec, before, paths.configToml);
  const changed = overrideToml(cometSpec, values, new Map([[key, peers]]));
  writeFileSync(paths.configToml, setTomlLine(before, { spec: cometSpec, values: changed, key }));
}
