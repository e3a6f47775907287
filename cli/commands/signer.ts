/** `signer`: signs for a validator from a process of its own, in the place of TMKMS or Horcrux. */
import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Command, Option } from "commander";
import { inHome } from "#config/home.ts";
import { loadHomeConfig } from "#config/load.ts";
import { secureRandom } from "#crypto/native.ts";
import { loadOrCreateNodeKey, type NodeKey } from "#engine/node-key.ts";
import { initSignState, openFilePrivValidator } from "#engine/priv-validator/file-priv-validator.ts";
import type { PrivValidator } from "#engine/priv-validator/priv-validator.ts";
import { parseSignerAddress } from "#engine/remote-signer/address.ts";
import { startSigner } from "#engine/remote-signer/signer.ts";
import { errorMessage } from "#lib/errors.ts";
import { createLogger } from "#telemetry/logger.ts";
import { systemTimers } from "#telemetry/system.ts";
import { CliError } from "../errors.ts";
import type { Session } from "../session.ts";
import { act, type Shell, subcommand } from "../shell.ts";
import { stopSignal } from "../signals.ts";

/** Nodes that one signer can serve: a validator's sentries. */
const NODES_MAX = 16;

/** Adds `signer` to the program. */
export function addSigner(program: Command, shell: Shell): void {
  const signer = subcommand(program, "signer", "Sign for a validator from a process of its own");
  const start = subcommand(signer, "start", "Dial a node's priv_validator_laddr and sign for it")
    .requiredOption("--chain-id <id>", "the only chain to sign for")
    // Not from the environment: --node of other commands means the RPC server.
    .addOption(
      new Option("--node <address>", "priv_validator_laddr of the node: tcp://[<node id>@]host:port or unix:///path")
        .argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value])
        .makeOptionMandatory(),
    )
    .option("--key-file <path>", "validator key (default: priv_validator_key_file of the home)")
    .option("--state-file <path>", "what the key signed last (default: priv_validator_state_file of the home)")
    .option("--init-state", "make the state file, for a key that never signed")
    .option("--log-level <level>", "debug, info, warn or error");
  act(addIdentityFlag(start), shell, runSigner);
  const showId = subcommand(signer, "show-id", "Print the id by which a node may know this signer");
  act(addIdentityFlag(showId), shell, async (session) => session.io.out((await identityOf(session)).id));
}

function addIdentityFlag(command: Command): Command {
  return command.option(
    "--identity-file <path>",
    "key of the connection (default: config/signer_key.json of the home)",
  );
}

async function runSigner(session: Session): Promise<void> {
  const { flags, io } = session;
  const chainId = flags.requireText("chain-id", "a signer serves one chain");
  const nodes = flags.list("node");
  requireAddresses(nodes);
  const identity = await identityOf(session);
  const privValidator = await openValidator(session);
  const level = flags.choice("log-level", ["debug", "info", "warn", "error"]) ?? "info";
  const logger = createLogger({ level, format: "plain" }, { write: (line) => io.note(line) });
  logger.info("signer started", { id: identity.id, chain: chainId });
  const dependencies = { privValidator, timers: systemTimers, logger };
  const signers = nodes.map((node) => startSigner(dependencies, { node, chainId, identity: identity.key }));
  await stopSignal();
  await Promise.all(signers.map((signer) => signer.close()));
  await privValidator.close();
}

function requireAddresses(nodes: readonly string[]): void {
  if (nodes.length > NODES_MAX) throw new CliError(`a signer serves ${NODES_MAX} nodes at most`);
  for (const node of nodes) {
    try {
      parseSignerAddress(node);
    } catch (cause) {
      const hint = "expected tcp://host:port, tcp://<node id>@host:port or unix:///path";
      throw new CliError(`--node ${node} cannot be used: ${errorMessage(cause)}: ${hint}`, {}, { cause });
    }
  }
}

async function openValidator(session: Session): Promise<PrivValidator> {
  const { flags, home } = session;
  const { comet } = loadHomeConfig(home);
  const keyPath = flags.text("key-file") ?? inHome(home, comet[""].priv_validator_key_file);
  const statePath = flags.text("state-file") ?? inHome(home, comet[""].priv_validator_state_file);
  if (!existsSync(keyPath))
    throw new CliError(`there is no ${keyPath}: give --key-file, or the --home of the validator`);
  if (flags.has("init-state")) {
    mkdirSync(dirname(statePath), { recursive: true });
    await initSignState(statePath);
  }
  if (!existsSync(statePath)) {
    const advice =
      "bring priv_validator_state.json along with the key, or give --init-state for a key that never signed";
    throw new CliError(`there is no ${statePath}: ${advice}`);
  }
  return openFilePrivValidator({ keyPath, statePath });
}

function identityOf({ flags, home }: Session): Promise<NodeKey> {
  const path = flags.text("identity-file") ?? join(home, "config", "signer_key.json");
  mkdirSync(dirname(path), { recursive: true });
  return loadOrCreateNodeKey(path, secureRandom);
}
