/** What module code is given: its state, its friends, its voice, and nothing that reaches a clock, a network or chance. */
import type { Random } from "#lib/prng.ts";
import type { Any } from "#proto/google/protobuf/any.ts";
import type { Timestamp } from "#proto/google/protobuf/timestamp.ts";
import type { CommitInfo, Misbehavior } from "#proto/tendermint/abci/types.ts";
import type { ConsensusParams } from "#proto/tendermint/types/params.ts";
import type { MessageType } from "#wire";
import type { Address, Addresses } from "./addresses.ts";
import type { Collection } from "./collection.ts";
import type { ErrorSpec, FailFunctions, TxError } from "./errors.ts";
import type { Emit, EventSpec } from "./events.ts";
import type { GasMeter } from "./gas.ts";
import type { ModuleAccountSpec, ModuleAccounts } from "./module-accounts.ts";

/** A module's state: collections by name. */
export type StateSpec = Readonly<Record<string, Collection<unknown, unknown>>>;

/** The keepers a module uses, by the name of the module that offers them. */
export interface Needs<N> {
  readonly names: readonly string[];
  /** Carries the keeper types; never present. */
  readonly keepersType?: N;
}

/** The hooks a module calls on its listeners. */
export interface HookNames<H> {
  readonly names: readonly string[];
  /** Carries the hook types; never present. */
  readonly hooksType?: H;
}

/** The nouns of a module: what `declareModule` takes. */
export interface ModuleSpec {
  readonly state?: StateSpec;
  readonly errors?: ErrorSpec;
  readonly events?: EventSpec;
  readonly keepers?: Needs<unknown>;
  /** Functions this module calls when something happens; other modules listen to them. */
  readonly hooks?: HookNames<unknown>;
  /** Module accounts by name, `{}` permissions unless stated. */
  readonly accounts?: Readonly<Record<string, ModuleAccountSpec>>;
  /** Name of the store when it is not the module's own. */
  readonly storeName?: string;
}

/** The block that is being executed, or the last one for checks and queries. */
export interface Block {
  readonly height: bigint;
  readonly time: Timestamp;
  /** `time` in nanoseconds since the Unix epoch. */
  readonly timeNs: bigint;
  readonly chainId: string;
  /** Block hash; empty outside FinalizeBlock. */
  readonly hash: Uint8Array;
  /** Consensus address of the proposer, 20 bytes; empty outside FinalizeBlock. */
  readonly proposer: Uint8Array;
  /** Hash of the next block's validators; empty outside FinalizeBlock. */
  readonly nextValidatorsHash: Uint8Array;
  /** App hash of the block before; empty outside FinalizeBlock. */
  readonly lastAppHash: Uint8Array;
  /** Who signed the previous block. */
  readonly lastCommit: CommitInfo;
  readonly misbehavior: readonly Misbehavior[];
  /** What those who voted for the previous block attached to their votes, in the order of the commit; empty without extensions. */
  readonly lastExtensions: readonly ExtendedVote[];
  /** Parameters in force for this block. */
  readonly consensusParams: ConsensusParams | undefined;
}

/** The extension of a vote for the previous block, whose signature was verified. */
export interface ExtendedVote {
  /** Consensus address, 20 bytes. */
  readonly validator: Uint8Array;
  /** Power it voted with. */
  readonly power: bigint;
  /** What it attached: anything, or nothing. */
  readonly extension: Uint8Array;
}

/** How an attempt ended. */
export type Attempt<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "failed"; readonly error: TxError };

/** A message of any module, found by type URL. */
export interface InspectedMessage {
  readonly typeUrl: string;
  readonly type: MessageType<unknown>;
  readonly message: unknown;
  /** Addresses that must have authorised it. */
  readonly signers: readonly string[];
}

/** Runs messages on behalf of accounts that cannot sign, such as governance; whoever uses it checks the signers. */
export interface MessageRouter {
  /** Decodes a message and finds its signers; undefined when no module handles it. Malformed bytes fail with sdk code 2. */
  inspect(message: Any): InspectedMessage | undefined;
  /** Checks and handles a message in the present branch, and returns its response; an unknown one fails with sdk code 6. */
  run(message: Any): Any;
}

type HandlesOf<S> = { readonly [K in keyof S]: S[K] extends Collection<unknown, infer H> ? H : never };
type ViewsOf<S> = { readonly [K in keyof S]: S[K] extends { readonly viewType?: infer W } ? W : never };
type Declared<D, Key extends keyof ModuleSpec> = D extends Readonly<Record<Key, infer Value>> ? Value : never;

/** Handles of the module's collections. */
export type StateOf<D extends ModuleSpec> = HandlesOf<Declared<D, "state">>;
/** The same collections without their writers. */
export type StateViewOf<D extends ModuleSpec> = ViewsOf<Declared<D, "state">>;
/** The keepers the module asked for. */
export type KeepersOf<D extends ModuleSpec> = D extends { readonly keepers: Needs<infer N> }
  ? N
  : Readonly<Record<never, never>>;
/** The hooks the module calls. */
export type HooksOf<D extends ModuleSpec> = D extends { readonly hooks: HookNames<infer H> }
  ? H
  : Readonly<Record<never, never>>;
type FailOf<D extends ModuleSpec> = D extends { readonly errors: infer E extends ErrorSpec }
  ? FailFunctions<E>
  : Readonly<Record<never, never>>;
type EmitOf<D extends ModuleSpec> = D extends { readonly events: infer V extends EventSpec }
  ? Emit<V>
  : Readonly<Record<never, never>>;

/** What stateless checks get. */
export interface CheckContext<D extends ModuleSpec> {
  readonly fail: FailOf<D>;
  readonly addresses: Addresses;
}

/** What queries and invariants get: reads only. */
export interface QueryContext<D extends ModuleSpec> extends CheckContext<D> {
  readonly block: Block;
  readonly state: StateViewOf<D>;
  readonly keepers: KeepersOf<D>;
  readonly gas: GasMeter;
  /** All module accounts of the application. */
  readonly moduleAccounts: ModuleAccounts;
  /** Address of the account named like this module. */
  readonly self: Address;
  /** The account that may change parameters: governance. */
  readonly authority: Address;
}

/** What message handlers, keepers, block hooks and migrations get. */
export interface Context<D extends ModuleSpec> extends Omit<QueryContext<D>, "state"> {
  readonly state: StateOf<D>;
  readonly emit: EmitOf<D>;
  /** Calls every listener of this module, in module order. */
  readonly hooks: HooksOf<D>;
  readonly router: MessageRouter;
  /** Fails with gov code 13 unless `authority` is the governance account. */
  requireAuthority(authority: string): void;
  /** Runs `run` on a branch that is kept only if it returns; running out of gas still ends the transaction. */
  attempt<T>(run: () => T): Attempt<T>;
  /** Migrates every module that is newer than `from` says, and returns the versions now in force. */
  migrate(from: ReadonlyMap<string, bigint>): ReadonlyMap<string, bigint>;
}

/** What a message's generator of random instances gets. */
export interface SimulationContext<D extends ModuleSpec> extends QueryContext<D> {
  readonly random: Random;
  /** Addresses whose keys the simulation holds. */
  readonly signers: readonly Address[];
}

/** Declares the keepers a module uses: their types, and their names for wiring. */
export function needs<N>(...names: readonly (keyof N & string)[]): Needs<N> {
  return { names };
}

/** Declares the hooks a module calls: their types, and their names for wiring. */
export function hooks<H>(...names: readonly (keyof H & string)[]): HookNames<H> {
  return { names };
}
