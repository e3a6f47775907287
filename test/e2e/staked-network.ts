/** A local network whose validators come and go: some of its nodes start without a vote, and keys stake through the command line. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Outcome, runInMemory } from "#cli/fixtures/memory-shell.ts";
import { homePaths } from "#config/home.ts";
import { readKeyFile } from "#engine/priv-validator/key-file.ts";
import { toBase64 } from "#lib/bytes.ts";
import { parseBigint } from "#lib/integer.ts";
import { application } from "#modules/index.ts";
import { eventually, rpcCall } from "#test/support/processes.ts";
import { pubKeyBytes } from "#types/pub-key.ts";
import { LocalNetwork } from "./local-network.ts";

/** What the network is. */
export interface StakedNetworkOptions {
  readonly chainId: string;
  /** Nodes whose validators are in the genesis. */
  readonly validators: number;
  /** Further nodes, whose operators have coins and no validator yet. */
  readonly newcomers: number;
  /** Test signers that have coins. */
  readonly signers: number;
  /** Parameters of modules, over the default ones, as genesis.json writes them: `{ staking: { max_validators: 2 } }`. */
  readonly params: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** A validator's stake. */
export interface Stake {
  readonly tokens: bigint;
  /** Scaled decimal as text. */
  readonly shares: string;
  readonly status: string;
  readonly jailed: boolean;
}

/** How long a validator is jailed. */
export interface SigningInfo {
  /** RFC 3339 */
  readonly jailedUntil: string;
  readonly isTombstoned: boolean;
}

/** One entry of an unbonding delegation. */
export interface UnbondingEntry {
  readonly creationHeight: number;
  readonly initialBalance: bigint;
  readonly balance: bigint;
}

/** A transaction in its block. */
export interface IncludedTx {
  /** Upper-case hex. */
  readonly hash: string;
  readonly height: number;
  readonly code: number;
  readonly log: string;
}

/** An event of a block, its attributes by key. */
export interface ShownEvent {
  readonly type: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Bech32 addresses of a node: of its operator's account, of its validator, and of the key the validator signs with. */
export interface NodeNames {
  readonly account: string;
  readonly operator: string;
  readonly consensus: string;
}

type Json = Readonly<Record<string, unknown>>;

const GAS = "500000";
const BACKEND = ["--keyring-backend", "test"];
const TX_MS_MAX = 60_000;

interface GenesisJson {
  app_state: Record<string, Record<string, unknown>>;
}

/** Nodes, keys and questions about stake. Key and operator number `n` are those of node `n`. */
export class StakedNetwork {
  readonly nodes: LocalNetwork;
  readonly chainId: string;
  readonly #names: readonly NodeNames[];

  private constructor(nodes: LocalNetwork, chainId: string, names: readonly NodeNames[]) {
    this.nodes = nodes;
    this.chainId = chainId;
    this.#names = names;
  }

  /** Makes the files; no node runs yet. */
  static async make(options: StakedNetworkOptions): Promise<StakedNetwork> {
    const { chainId, validators, newcomers, signers, params } = options;
    const nodes = await LocalNetwork.make({ validators: validators + newcomers, chainId, signers });
    const homes = nodes.nodes.map(({ home }) => home);
    const genesis = JSON.parse(readFileSync(homePaths(homes[0] ?? "").genesis, "utf8")) as GenesisJson;
    for (const [module, changes] of Object.entries(params)) {
      const state = genesis.app_state[module];
      assert.ok(state !== undefined, `genesis has no module ${module}`);
      state.params = { ...(state.params as object), ...changes };
    }
    const { genutil } = genesis.app_state;
    assert.ok(genutil !== undefined);
    genutil.gen_txs = (genutil.gen_txs as unknown[]).slice(0, validators);
    for (const home of homes) writeFileSync(homePaths(home).genesis, JSON.stringify(genesis));
    const names = nodes.nodes.map(({ home, name }) => namesOf(home, name));
    return new StakedNetwork(nodes, chainId, await Promise.all(names));
  }

  /** Addresses of a node. */
  names(node: number): NodeNames {
    return this.#names[node] ?? assert.fail(`there is no node ${node}`);
  }

  /** Runs `tributary tx ...` with the key of a node, through node `via`; answers the height of its block, where it succeeded. */
  async send(node: number, args: readonly string[], { via = 0 }: { readonly via?: number } = {}): Promise<number> {
    const { height, code, log } = await this.include(node, args, { via });
    assert.equal(code, 0, log);
    return height;
  }

  /** The same for a tx that may fail. */
  async include(
    node: number,
    args: readonly string[],
    { via = 0 }: { readonly via?: number } = {},
  ): Promise<IncludedTx> {
    const { name } = this.#home(node);
    const flags = ["--from", name, "--gas", GAS, "--chain-id", this.chainId, "-y", "-o", "json"];
    const { txhash } = parsed(await this.#cli(node, via, ["tx", ...args, ...flags]));
    const found = await eventually(
      `a block with ${args.join(" ")}`,
      () => rpcCall(this.nodes.rpc(via), `tx?hash=0x${String(txhash)}`),
      TX_MS_MAX,
    );
    const { code, log } = found.tx_result as { code: number; log: string };
    return { hash: String(txhash), height: Number(found.height), code, log };
  }

  /** Makes the validator of a node from its consensus key; answers the height of the block. */
  async createValidator(node: number, amount: bigint): Promise<number> {
    const { home, name } = this.#home(node);
    const { publicKey } = readKeyFile(join(homePaths(home).configDir, "priv_validator_key.json"));
    const path = join(home, "validator.json");
    const file = {
      pubkey: { "@type": "/cosmos.crypto.ed25519.PubKey", key: toBase64(pubKeyBytes(publicKey)) },
      amount: `${amount}utrib`,
      moniker: name,
      "commission-rate": "0.1",
      "commission-max-rate": "0.2",
      "commission-max-change-rate": "0.01",
      "min-self-delegation": "1",
    };
    writeFileSync(path, JSON.stringify(file));
    return this.send(node, ["staking", "create-validator", path]);
  }

  /** Runs `tributary query ...`; `height` is that of the state, the last one when absent. */
  async query(args: readonly string[], { height, via = 0 }: { readonly height?: number; readonly via?: number } = {}) {
    const at = height === undefined ? [] : ["--height", String(height)];
    return parsed(await this.#cli(via, via, ["query", ...args, ...at, "-o", "json"]));
  }

  /** The stake of a node's validator after a block. */
  async stake(node: number, height?: number): Promise<Stake> {
    const at = height === undefined ? {} : { height };
    const { validator } = await this.query(["staking", "validator", this.names(node).operator], at);
    const shown = validator as { tokens: string; delegator_shares: string; status: string; jailed?: boolean };
    return {
      tokens: parseBigint(shown.tokens),
      shares: shown.delegator_shares,
      status: shown.status,
      jailed: shown.jailed === true,
    };
  }

  /** How a node's validator signed, after the last block. */
  async signingInfo(node: number): Promise<SigningInfo> {
    const { val_signing_info: info } = await this.query(["slashing", "signing-info", this.names(node).consensus]);
    const shown = info as { jailed_until: string; tombstoned?: boolean };
    return { jailedUntil: shown.jailed_until, isTombstoned: shown.tombstoned === true };
  }

  /** All coins that exist after a block. */
  async supply(height: number): Promise<bigint> {
    const { supply } = await this.query(["bank", "total-supply"], { height });
    const coins = supply as { denom: string; amount: string }[];
    return parseBigint(coins.find(({ denom }) => denom === "utrib")?.amount ?? "0");
  }

  /** Shares of a node's validator by delegator, after a block. */
  async delegations(node: number, height: number): Promise<Map<string, string>> {
    const { delegation_responses: found } = await this.query(["staking", "delegations-to", this.names(node).operator], {
      height,
    });
    const records = (found as { delegation: { delegator_address: string; shares: string } }[]) ?? [];
    return new Map(records.map(({ delegation }) => [delegation.delegator_address, delegation.shares]));
  }

  /** What is on its way from a node's validator back to an account, after a block; nothing when there is no record. */
  async unbonding(delegator: string, node: number, height: number): Promise<UnbondingEntry[]> {
    const { unbonding_responses: records } = await this.query(
      ["staking", "unbonding-delegations-from", this.names(node).operator],
      { height },
    );
    const found = ((records ?? []) as { delegator_address: string; entries: Record<string, string>[] }[]).find(
      ({ delegator_address: address }) => address === delegator,
    );
    return (found?.entries ?? []).map((entry) => ({
      creationHeight: Number(entry.creation_height),
      initialBalance: parseBigint(entry.initial_balance ?? ""),
      balance: parseBigint(entry.balance ?? ""),
    }));
  }

  /** Consensus addresses of those who may vote at a height, in the set's order, with their power. */
  async votingPowers(height: number, via = 0): Promise<Map<string, bigint>> {
    const { validators } = (await rpcCall(this.nodes.rpc(via), `validators?height=${height}&per_page=100`)) as {
      validators: { address: string; voting_power: string }[];
    };
    return new Map(validators.map((each) => [each.address, parseBigint(each.voting_power)]));
  }

  /** Events of a block that belong to no transaction. */
  async blockEvents(height: number, via = 0): Promise<ShownEvent[]> {
    const results = await rpcCall(this.nodes.rpc(via), `block_results?height=${height}`);
    const events = (results.finalize_block_events ?? []) as {
      type: string;
      attributes: { key: string; value: string }[];
    }[];
    return events.map(({ type, attributes }) => ({
      type,
      attributes: new Map(attributes.map(({ key, value }) => [key, value])),
    }));
  }

  close(): Promise<void> {
    return this.nodes.close();
  }

  #home(node: number) {
    return this.nodes.nodes[node] ?? assert.fail(`there is no node ${node}`);
  }

  #cli(node: number, via: number, args: readonly string[]): Promise<Outcome> {
    const { home } = this.#home(node);
    return runInMemory([...args, "--home", home, "--node", this.nodes.rpc(via), ...BACKEND], { application });
  }
}

async function namesOf(home: string, name: string): Promise<NodeNames> {
  const show = async (...args: string[]): Promise<string> =>
    (await runInMemory([...args, "--home", home, ...BACKEND], { application })).out.trim();
  return {
    account: await show("keys", "show", name, "-a"),
    operator: await show("keys", "show", name, "-a", "--bech", "val"),
    consensus: (await runInMemory(["comet", "show-address", "--home", home], { application })).out.trim(),
  };
}

function parsed({ code, out, notes }: Outcome): Json {
  assert.equal(code, 0, notes);
  return JSON.parse(out) as Json;
}
