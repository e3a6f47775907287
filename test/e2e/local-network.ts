/** Several validators on this machine, each in a process of its own, with the files that `tributary testnet` makes. */
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { applicationOf } from "#cli/application.ts";
import { type LocalNode, localSettings, openLocalNodes } from "#cli/testnet/local-node.ts";
import { makeNetworkFiles } from "#cli/testnet/make-files.ts";
import { NodeProcess, type ProcessState } from "#cli/testnet/node-process.ts";
import { planNodes } from "#cli/testnet/plan.ts";
import { homePaths } from "#config/home.ts";
import { errorMessage } from "#lib/errors.ts";
import { application } from "#modules/index.ts";
import { eventually, rpcCall } from "#test/support/processes.ts";
import { fundSigners } from "./bank-feeder.ts";

/** How large a network is. */
export interface LocalNetworkOptions {
  readonly validators: number;
  readonly chainId: string;
  /** Test signers that have coins. */
  readonly signers: number;
}

/** A commit as RPC shows it. */
export interface ShownCommit {
  readonly appHash: string;
  readonly proposer: string;
  /** Addresses of the validators whose precommit for the block is in it. */
  readonly signers: readonly string[];
}

/** Fewer servers start faster. */
const ONLY_RPC = { "api.enable": "false", "grpc.enable": "false" };
const START_MS_MAX = 60_000;
const LAST_WORDS_MAX = 3000;
/** Block ID flag of a precommit for the block. */
const FLAG_COMMIT = 2;

/** Files, processes and questions. */
export class LocalNetwork {
  readonly nodes: readonly LocalNode[];
  readonly #directory: string;
  readonly #processes: readonly NodeProcess[];
  readonly #killAll = (): void => {
    for (const each of this.#processes) each.kill();
  };

  private constructor(directory: string, nodes: readonly LocalNode[]) {
    this.#directory = directory;
    this.nodes = nodes;
    this.#processes = nodes.map((node) => {
      const settings = { ...localSettings(node, nodes, { isFast: true }), ...ONLY_RPC };
      return new NodeProcess(node.home, settings, join(directory, `${node.name}.log`));
    });
    // Also when a run fails early, no node stays behind.
    process.once("exit", this.#killAll);
  }

  /** Makes the files; no node runs yet. */
  static async make({ validators, chainId, signers }: LocalNetworkOptions): Promise<LocalNetwork> {
    const directory = mkdtempSync(join(tmpdir(), "local-network-"));
    const plans = planNodes({
      validators,
      directory,
      namePrefix: "node",
      homeName: "tributary",
      startingAddress: undefined,
    });
    const plan = { chainId, denom: "utrib", bech32Prefix: "trib", directory, nodes: plans };
    const nobody = (): Promise<string> => Promise.resolve("");
    const io = { out: () => {}, note: () => {}, ask: nobody, askSecret: nobody, readInput: nobody };
    const made = await makeNetworkFiles(plan, applicationOf(application), io);
    const [first, ...others] = made.map(({ home }) => home);
    assert.ok(first !== undefined);
    fundSigners(first, signers);
    for (const home of others) cpSync(homePaths(first).genesis, homePaths(home).genesis);
    return new LocalNetwork(directory, await openLocalNodes(directory));
  }

  /** Starts a node's process. */
  start(index: number): void {
    this.#process(index).start();
  }

  /** Ends a node's process with a signal; answers how it ended. */
  async end(index: number, signal: NodeJS.Signals): Promise<ProcessState> {
    const node = this.#process(index);
    await node.end(signal);
    return node.state;
  }

  rpc(index: number): string {
    return `http://127.0.0.1:${this.#node(index).ports.rpc}`;
  }

  /** The latest height of a node. */
  async height(index: number): Promise<number> {
    const { sync_info: sync } = (await rpcCall(this.rpc(index), "status")) as {
      sync_info: { latest_block_height: string };
    };
    return Number(sync.latest_block_height);
  }

  /** Waits for a height at each of some nodes. */
  async reach(indexes: readonly number[], height: number, timeoutMs = START_MS_MAX): Promise<void> {
    const probe = async (index: number): Promise<true | undefined> => {
      assert.equal(this.#process(index).state, "running");
      return (await this.height(index)) >= height || undefined;
    };
    const waits = indexes.map((index) =>
      eventually(`height ${height} at node ${index}`, () => probe(index), timeoutMs),
    );
    try {
      await Promise.all(waits);
    } catch (cause) {
      throw new Error(`${errorMessage(cause)}\n${this.lastWords()}`, { cause });
    }
  }

  /** Waits until a node answers. */
  async answers(index: number): Promise<void> {
    await eventually(
      `an answer of node ${index}`,
      async () => (await this.height(index)) >= 0 || undefined,
      START_MS_MAX,
    );
  }

  /** Address of a node's validator. */
  async validator(index: number): Promise<string> {
    const { validator_info: info } = (await rpcCall(this.rpc(index), "status")) as {
      validator_info: { address: string };
    };
    return info.address;
  }

  /** The commit of a height as a node has it. */
  async commit(index: number, height: number): Promise<ShownCommit> {
    const { signed_header: signed } = (await rpcCall(this.rpc(index), `commit?height=${height}`)) as {
      signed_header: {
        header: { app_hash: string; proposer_address: string };
        commit: { signatures: { block_id_flag: number; validator_address: string }[] };
      };
    };
    return {
      appHash: signed.header.app_hash,
      proposer: signed.header.proposer_address,
      signers: signed.commit.signatures
        .filter(({ block_id_flag: flag }) => flag === FLAG_COMMIT)
        .map(({ validator_address: address }) => address),
    };
  }

  /** What each node printed last. */
  lastWords(): string {
    return this.#processes
      .map(({ logPath }) => `--- ${logPath} ---\n${readFileSync(logPath, "utf8").slice(-LAST_WORDS_MAX)}`)
      .join("\n");
  }

  /** Kills what still runs and removes the files. */
  async close(): Promise<void> {
    await Promise.all(this.#processes.map((each) => each.end("SIGKILL")));
    process.off("exit", this.#killAll);
    rmSync(this.#directory, { recursive: true, force: true });
  }

  #node(index: number): LocalNode {
    const node = this.nodes[index];
    assert.ok(node !== undefined, `there is no node ${index}`);
    return node;
  }

  #process(index: number): NodeProcess {
    const node = this.#processes[index];
    assert.ok(node !== undefined, `there is no node ${index}`);
    return node;
  }
}
