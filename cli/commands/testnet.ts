/** `testnet`: the files of a network of several validators, and such a network on this machine. */
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Command } from "commander";
import { isDenom } from "#codec/coins.ts";
import { loadClientConfig } from "#config/load.ts";
import { CliError } from "../errors.ts";
import { DEFAULT_DENOM } from "../genesis/default-state.ts";
import { DEFAULT_BECH32_PREFIX } from "../genesis/prefix.ts";
import type { Session } from "../session.ts";
import { act, type Shell, subcommand } from "../shell.ts";
import { openLocalNodes } from "../testnet/local-node.ts";
import { type MadeNode, makeNetworkFiles } from "../testnet/make-files.ts";
import { planNodes, VALIDATORS_MAX } from "../testnet/plan.ts";
import { runNetwork } from "../testnet/run-network.ts";

const VALIDATORS_DEFAULT = 4;

/** Adds `testnet`. */
export function addTestnet(program: Command, shell: Shell): void {
  const testnet = subcommand(program, "testnet", "Networks of several validators, for tests");
  const files = subcommand(testnet, "init-files", "Make the files of a network, to be copied to its machines")
    .option("--node-dir-prefix <prefix>", "start of the nodes' names", "node")
    .option("--node-daemon-home <name>", "folder of the home in the folder of a node", "tributary")
    .option("--starting-ip-address <address>", "address of the first node; the others count up", "192.168.0.1")
    .option("--single-host", "all on this machine, each on ports of its own");
  addNetworkFlags(files).option("--output-dir <folder>", "where the files go", "./.testnets");
  act(files, shell, initFiles);
  const start = subcommand(testnet, "start", "Run a network on this machine", { isDefault: true })
    .option("--dir <folder>", "folder of the network, made when it is empty (default: a temporary one)")
    .option("--fast", "shorter waits: about three blocks a second");
  act(addNetworkFlags(start), shell, startNetwork);
}

function addNetworkFlags(command: Command): Command {
  return command
    .option("--validators <number>", "how many validators", String(VALIDATORS_DEFAULT))
    .option("--chain-id <id>", "name of the chain (default: a random test chain)")
    .option("--default-denom <denom>", "denomination of fees and stake", DEFAULT_DENOM);
}

async function initFiles(session: Session): Promise<void> {
  const { flags } = session;
  const directory = resolve(flags.text("output-dir") ?? "");
  const startingAddress = flags.has("single-host") ? undefined : flags.text("starting-ip-address");
  const { chainId, nodes } = await makeFiles(session, directory, startingAddress);
  session.print({
    chain_id: chainId,
    output_dir: directory,
    nodes: nodes.map(({ name, home, peerId, nodeId, address, host, ports }) => ({
      moniker: name,
      home,
      node_id: nodeId,
      peer: `${peerId}@${host}:${ports.p2p}`,
      address,
    })),
  });
}

async function startNetwork(session: Session): Promise<void> {
  const given = session.flags.text("dir");
  const directory = given === undefined ? mkdtempSync(join(tmpdir(), "tributary-testnet-")) : resolve(given);
  const isNew = !existsSync(directory) || readdirSync(directory).length === 0;
  if (isNew) await makeFiles(session, directory, undefined);
  const nodes = await openLocalNodes(directory);
  const chainId = loadClientConfig(nodes[0]?.home ?? directory)[""]["chain-id"];
  await runNetwork({ nodes, directory, chainId, isFast: session.flags.has("fast") }, session.io);
}

async function makeFiles(
  session: Session,
  directory: string,
  startingAddress: string | undefined,
): Promise<{ readonly chainId: string; readonly nodes: readonly MadeNode[] }> {
  const { flags } = session;
  const validators = flags.integer("validators", { min: 1, max: VALIDATORS_MAX }) ?? VALIDATORS_DEFAULT;
  const denom = flags.text("default-denom") ?? DEFAULT_DENOM;
  if (!isDenom(denom)) throw new CliError(`${denom} is not a denomination: 3 to 128 letters and digits`);
  const chainId = flags.text("chain-id") ?? `test-chain-${randomBytes(3).toString("hex")}`;
  const namePrefix = flags.text("node-dir-prefix") ?? "node";
  const homeName = flags.text("node-daemon-home") ?? "tributary";
  const plans = planNodes({ validators, directory, namePrefix, homeName, startingAddress });
  const bech32Prefix = flags.text("bech32-prefix") ?? DEFAULT_BECH32_PREFIX;
  const network = { chainId, denom, bech32Prefix, directory, nodes: plans };
  const nodes = await makeNetworkFiles(network, await session.application(), session.io);
  return { chainId, nodes };
}
