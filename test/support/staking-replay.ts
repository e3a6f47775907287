/** Replays what the reference's staking keeper did, step by step (`test/vectors/staking`). */
import { readFileSync } from "node:fs";
import { BONDED_POOL, NOT_BONDED_POOL, staking } from "#modules/staking/declaration.ts";
import type { Offence, StakingHooks, StakingKeeper } from "#modules/staking/keeper.ts";
import stakingModule from "#modules/staking/module.ts";
import { GenesisState } from "#proto/cosmos/staking/v1beta1/genesis.ts";
import { Query } from "#proto/cosmos/staking/v1beta1/query.ts";
import { BondStatus, Params } from "#proto/cosmos/staking/v1beta1/staking.ts";
import { Msg } from "#proto/cosmos/staking/v1beta1/tx.ts";
import { ValidatorUpdate } from "#proto/tendermint/abci/types.ts";
import { ConsensusParams } from "#proto/tendermint/types/params.ts";
import {
  type AppModule,
  concatBytes,
  declareModule,
  fromHex,
  parseBigint,
  QueryError,
  type Sandbox,
  sha256,
  TxError,
  toHex,
  u64ToBytes,
  utf8Encode,
} from "#sdk";
import type { Rpc } from "#wire";
import { bankOf, coins, cosmosSandbox, eventLines, fund } from "./cosmos-sandbox.ts";

/** One operation and what the reference did with it; hashes are the first six bytes of SHA-256. */
export interface Step {
  readonly op: string;
  readonly args?: Readonly<Record<string, string | number>>;
  /** "ok", or codespace and code of the failure. */
  readonly result: string;
  readonly gas?: number;
  /** Text of the failure. */
  readonly error?: string;
  /** Of events, hooks and results, a line each. */
  readonly log: string;
  /** Of the store of staking, and of that of the bank. */
  readonly state: string;
  readonly bank: string;
}

/** A query, the first eight bytes of the hash of its response or the text of its failure, and its gas. */
export interface QueryCase {
  readonly path: string;
  readonly request: string;
  readonly response: string;
  readonly gas: number;
}

/** One run of the reference. */
export interface Scenario {
  readonly seed: number;
  readonly params: string;
  readonly accounts: readonly string[];
  readonly steps: readonly Step[];
  readonly queries: readonly QueryCase[];
  /** The exported genesis, and what importing it does: as it is, and as the start of a chain. */
  readonly export: string;
  readonly imported: string;
  readonly importedLog: string;
  readonly started: string;
  readonly startedLog: string;
}

/** What a step did here, with what its hashes are made of. */
export interface Outcome extends Step {
  readonly lines: readonly string[];
}

/** The scenarios of a file of vectors. */
export function scenariosOf(path: string): readonly Scenario[] {
  return JSON.parse(readFileSync(path, "utf8")) as readonly Scenario[];
}

/** A chain on which a scenario is replayed. */
export class Replay {
  readonly box: Sandbox;
  private readonly keeper: StakingKeeper;
  private readonly hooks: string[] = [];

  constructor(module: AppModule, genesis?: GenesisState) {
    this.box = cosmosSandbox({
      ...(genesis === undefined ? {} : { genesis: { staking: genesis } }),
      more: [module, witness(this.hooks)],
      order: { beginBlock: ["staking"], endBlock: ["staking"] },
    });
    this.keeper = this.box.lane.keeper<StakingKeeper>("staking");
  }

  /** A chain whose accounts hold what the scenario's do. */
  static of(scenario: Scenario): Replay {
    const params = Params.decode(fromHex(scenario.params));
    const replay = new Replay(stakingModule, GenesisState.create({ params }));
    for (const account of scenario.accounts) {
      fund(replay.box, account, [...coins(1_000n, "other"), ...coins(100_000_000_000n)]);
    }
    replay.at(1n, { seconds: 1_700_000_000n, nanos: 123_456_789 });
    return replay;
  }

  /** Does what a step says. */
  perform({ op, args = {} }: Step): Outcome {
    this.hooks.length = 0;
    this.box.lane.events = [];
    const rpc = MESSAGES[op];
    const done = this.attempt(() => (rpc === undefined ? this.act(op, args) : this.send(rpc, `${args.msg}`)));
    const isOk = done.result === "ok";
    const lines = isOk ? [...eventLines(this.box), ...this.hooks, ...done.lines] : [];
    const used = rpc === undefined ? 0 : Number(this.box.gasUsed());
    return {
      op,
      args,
      result: done.result,
      ...(done.error === undefined ? {} : { error: done.error }),
      ...(used === 0 ? {} : { gas: used }),
      log: short(lines),
      state: this.hash("staking"),
      bank: this.hash("bank"),
      lines,
    };
  }

  /** Asks a query. */
  ask({ path, request }: QueryCase): QueryCase {
    const response = this.answer(path, request);
    return { path, request, response, gas: Number(this.box.gasUsed()) };
  }

  private answer(path: string, request: string): string {
    const rpc = Object.values(Query.methods).find((method) => method.path === path) as Rpc<unknown, unknown>;
    try {
      const response = this.box.query(rpc, rpc.request.decode(fromHex(request)));
      return toHex(sha256(rpc.response.encode(response)).subarray(0, 8));
    } catch (thrown) {
      if (!(thrown instanceof QueryError)) throw thrown;
      return `error rpc error: code = ${GRPC_NAMES[thrown.grpcCode]} desc = ${thrown.message}`;
    }
  }

  /** Hash of a store: every key and value with their lengths. */
  hash(name: string): string {
    const parts = this.entries(name).flatMap(([key, value]) => [lengths(key, value), key, value]);
    return toHex(sha256(concatBytes(...parts)).subarray(0, 6));
  }

  /** Every key and value of a store. */
  entries(name: string): readonly (readonly [Uint8Array, Uint8Array])[] {
    return [...(this.box.lane.branch?.store(name).iterate({}) ?? [])];
  }

  private send(rpc: Rpc<unknown, unknown>, message: string): readonly string[] {
    return [toHex(rpc.response.encode(this.box.run(rpc, rpc.request.decode(fromHex(message)))))];
  }

  private act(op: string, args: Readonly<Record<string, string | number>>): readonly string[] {
    const consensus = `${args.consensus}`;
    const { keeper } = this;
    switch (op) {
      case "slash":
        return [`${keeper.slash(consensus, offenceOf(args))}`];
      case "jail":
        keeper.jail(consensus);
        return [];
      case "unjail":
        keeper.unjail(consensus);
        return [];
      case "hold":
        keeper.putUnbondingOnHold(BigInt(args.id ?? 0));
        return [];
      case "release":
        keeper.unbondingCanComplete(BigInt(args.id ?? 0));
        return [];
      case "endBlock":
        return this.box.hooks("end-block").map(updateLine);
      case "beginBlock":
        this.at(BigInt(args.height ?? 0), {
          seconds: parseBigint(`${args.seconds}`),
          nanos: Number(args.nanos),
        });
        this.box.hooks("begin-block");
        return [];
    }
    throw new TypeError(`unknown step ${op}`);
  }

  /** As a transaction: what fails leaves nothing behind. */
  private attempt(run: () => readonly string[]): Pick<Outcome, "result" | "lines" | "error"> {
    const branch = this.box.lane.branch;
    const start = branch?.mark() ?? 0;
    try {
      return { result: "ok", lines: run() };
    } catch (thrown) {
      branch?.undoTo(start);
      if (!(thrown instanceof TxError)) return { result: "undefined/111222", lines: [] };
      return { result: `${thrown.codespace}/${thrown.code}`, error: textOf(thrown), lines: [] };
    } finally {
      branch?.settle();
    }
  }

  private at(height: bigint, time: { readonly seconds: bigint; readonly nanos: number }): void {
    const next = sha256(utf8Encode(`next ${height}`));
    this.box.at(height, {
      time,
      proposer: next.subarray(0, 20),
      nextValidatorsHash: next,
      lastAppHash: sha256(utf8Encode(`app ${height}`)),
      consensusParams: ConsensusParams.create({ validator: { pubKeyTypes: ["ed25519", "secp256k1"] } }),
    });
  }

  /** What happened so far to listeners. */
  get heard(): readonly string[] {
    return this.hooks;
  }
}

/** Imports a genesis; returns the hash of the state and of what hooks and engine were told. */
export function imported(genesis: GenesisState): { readonly state: string; readonly log: string } {
  const replay = new Replay({ ...stakingModule, genesis: undefined });
  const { box } = replay;
  box.at(0n, { time: { seconds: 1_800_000_000n, nanos: 0 } });
  for (const [pool, amount] of poolsOf(genesis)) {
    if (amount === 0n) continue;
    bankOf(box).mintCoins("mint", coins(amount));
    bankOf(box).sendCoinsFromModuleToModule("mint", pool, coins(amount));
  }
  const updates = stakingModule.genesis?.import(box.context(staking) as never, genesis as never) ?? [];
  return { state: replay.hash("staking"), log: short([...replay.heard, ...updates.map(updateLine)]) };
}

/** First six bytes of the hash of lines. */
export function short(lines: readonly string[]): string {
  return toHex(sha256(utf8Encode(lines.join("\n"))).subarray(0, 6));
}

/** A change of the validator set as the vectors have it. */
export function updateLine(update: ValidatorUpdate): string {
  return toHex(ValidatorUpdate.encode(update));
}

const MESSAGES = Msg.methods as unknown as Readonly<Record<string, Rpc<unknown, unknown>>>;
const GRPC_NAMES: Readonly<Record<number, string>> = { 3: "InvalidArgument", 5: "NotFound", 13: "Internal" };

/** A module that writes down what it hears. */
function witness(heard: string[]): AppModule {
  const note =
    (name: keyof StakingHooks) =>
    (...args: readonly unknown[]): void => {
      heard.push([name, ...args].join(" "));
    };
  const module = declareModule("witness", {});
  const listener = module.listen<StakingHooks>("staking", () => ({
    afterValidatorCreated: note("afterValidatorCreated"),
    beforeValidatorModified: note("beforeValidatorModified"),
    afterValidatorRemoved: note("afterValidatorRemoved"),
    afterValidatorBonded: note("afterValidatorBonded"),
    afterValidatorBeginUnbonding: note("afterValidatorBeginUnbonding"),
    beforeDelegationCreated: note("beforeDelegationCreated"),
    beforeDelegationSharesModified: note("beforeDelegationSharesModified"),
    beforeDelegationRemoved: note("beforeDelegationRemoved"),
    afterDelegationModified: note("afterDelegationModified"),
    beforeValidatorSlashed: note("beforeValidatorSlashed"),
    afterUnbondingInitiated: note("afterUnbondingInitiated"),
  }));
  return module.define({ consensusVersion: 1, listeners: [listener] });
}

/** The text of a failure; where the reference prints a whole value of its own language the vectors end before it. */
function textOf({ message }: TxError): string {
  return message.replace(/, validator: .*$/, "");
}

function offenceOf(args: Readonly<Record<string, string | number>>): Offence {
  const { height = 0, power = 0, fraction = "0" } = args;
  return { height: BigInt(height), power: BigInt(power), fraction: BigInt(fraction) };
}

function lengths(key: Uint8Array, value: Uint8Array): Uint8Array {
  return u64ToBytes((BigInt(key.length) << 32n) | BigInt(value.length));
}

/** Tokens in the two pools. */
function poolsOf({ validators, unbondingDelegations }: GenesisState): readonly (readonly [string, bigint])[] {
  let [bonded, notBonded] = [0n, 0n];
  for (const { status, tokens } of validators) {
    if (status === BondStatus.BOND_STATUS_BONDED) bonded += tokens;
    else notBonded += tokens;
  }
  for (const { entries } of unbondingDelegations) for (const { balance } of entries) notBonded += balance;
  return [
    [BONDED_POOL, bonded],
    [NOT_BONDED_POOL, notBonded],
  ];
}
