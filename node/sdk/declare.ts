/** `declareModule`: nouns first, then verbs typed by them. */
import { assert } from "#lib/assert.ts";
import type { ValidatorUpdate } from "#proto/tendermint/abci/types.ts";
import type { MessageType, Rpc } from "#wire";
import { assertDisjoint } from "./collection.ts";
import type { CheckContext, Context, ModuleSpec, QueryContext, SimulationContext } from "./context.ts";
import type {
  AppModule,
  BlockHook,
  FirstValidator,
  GenesisHandler,
  GenesisImport,
  HookTime,
  Invariant,
  Listener,
  MessageHandler,
  OwnVoter,
  QueryHandler,
  VoteExtensionHandler,
  VoteToVerify,
} from "./module.ts";
import { signerField } from "./signers.ts";

/** What a handler returns: the response, or nothing when the response has no fields. */
// biome-ignore lint/suspicious/noConfusingVoidType: a handler without a return statement has type void
export type HandlerResult<R> = keyof R extends never ? R | void : R;

/** Validator updates, or nothing: only one module makes any. */
// biome-ignore lint/suspicious/noConfusingVoidType: a hook without a return statement has type void
export type Updates = readonly ValidatorUpdate[] | void;

/** One message: who signs it, what can be said of it without state, and what it does. */
export interface MessageDefinition<D extends ModuleSpec, T, R> {
  /** Field that names the signer; asserted to be the message's `(cosmos.msg.v1.signer)`. */
  readonly signer: keyof T & string;
  /** Fields the command line takes as positional arguments, in order. */
  readonly cli?: readonly (keyof T & string)[];
  /** Stateless checks, before any ante check (the SDK's ValidateBasic). */
  check?(ctx: CheckContext<D>, message: T): void;
  /** Checks, blank line, effects; everything it wrote is dropped when it throws. */
  handle(ctx: Context<D>, message: T): HandlerResult<R>;
  /** A random message that is valid now, or undefined when there is none; used by simulations. */
  simulate?(ctx: SimulationContext<D>): T | undefined;
}

/** An import of a genesis state in pieces, for states whose lists may have millions of entries. */
export interface GenesisRuns<G> {
  /** By field: takes the next entries of a list, and throws when one cannot be imported. */
  readonly lists: { readonly [K in keyof G]?: (run: G[K]) => void };
  /** Takes the rest of the state, in which those lists are empty; throws when something cannot be imported. */
  end(rest: G): Updates;
}

/** Takes a valid genesis state as a whole, or makes an import that validates and takes it in pieces. */
export type GenesisTaking<D extends ModuleSpec, G> =
  | { import(ctx: Context<D>, state: G): Updates; readonly begin?: never }
  | { begin(ctx: Context<D>): GenesisRuns<G>; readonly import?: never };

/** A module's part of the genesis file, over its proto `GenesisState`. */
export type GenesisDefinition<D extends ModuleSpec, G> = GenesisTaking<D, G> & {
  readonly type: MessageType<G>;
  default(): G;
  /** Throws when the state cannot be imported. */
  validate?(ctx: CheckContext<D>, state: G): void;
  /** Runs after every module was imported and the genesis transactions were executed; not at all when there are none. */
  finish?(ctx: Context<D>): Updates;
  export(ctx: QueryContext<D>): G;
};

/** A module's part of vote extensions. */
export interface VoteExtensionDefinition<D extends ModuleSpec> {
  /** Bytes to attach to our precommit at `height`. */
  extend(ctx: QueryContext<D>, height: bigint, own: OwnVoter): Uint8Array;
  /** Whether an extension is acceptable; all validators must agree on it. */
  verify(ctx: QueryContext<D>, vote: VoteToVerify): boolean;
  /** The ed25519 key of a validator (consensus address); extensions of validators without one are left out of blocks. */
  publicKey(ctx: QueryContext<D>, validator: Uint8Array): Uint8Array | undefined;
  /** Learns who the first validators are, after genesis. */
  begin(ctx: Context<D>, validators: readonly FirstValidator[]): void;
}

/** The table of contents of a module. */
export interface ModuleContents<D extends ModuleSpec, G> {
  /** Raised with every migration; 1 for a new module. */
  readonly consensusVersion: number;
  readonly messages?: readonly MessageHandler[];
  readonly queries?: readonly QueryHandler[];
  readonly hooks?: readonly BlockHook[];
  readonly listeners?: readonly Listener[];
  readonly invariants?: readonly Invariant[];
  readonly genesis?: GenesisDefinition<D, G>;
  /** By the version they start from. */
  readonly migrations?: Readonly<Record<number, (ctx: Context<D>) => void>>;
  /** What other modules may call; built once per execution lane. */
  keeper?(ctx: Context<D>): object;
  /** Message types that may appear inside an `Any` of this module. */
  readonly types?: readonly MessageType<unknown>[];
  readonly voteExtension?: VoteExtensionDefinition<D>;
}

/** Defines the verbs of a declared module. */
export interface DeclaredModule<D extends ModuleSpec> {
  readonly name: string;
  readonly spec: D;
  message<T, R>(rpc: Rpc<T, R>, definition: MessageDefinition<D, T, R>): MessageHandler;
  query<T, R>(rpc: Rpc<T, R>, answer: (ctx: QueryContext<D>, request: T) => R): QueryHandler;
  invariant(name: string, holds: (ctx: QueryContext<D>) => boolean | string): Invariant;
  preBlock(run: (ctx: Context<D>) => void): BlockHook;
  beginBlock(run: (ctx: Context<D>) => void): BlockHook;
  endBlock(run: (ctx: Context<D>) => Updates): BlockHook;
  /** Listens to the hooks of module `to`; `H` is the hook interface that module exports. */
  listen<H extends object>(to: string, build: (ctx: Context<D>) => Partial<H>): Listener;
  define<G>(contents: ModuleContents<D, G>): AppModule;
}

/** The context type of a declared module, for functions shared by its files. */
export type ContextOf<M> = M extends DeclaredModule<infer D> ? Context<D> : never;
/** The read-only context type of a declared module. */
export type QueryContextOf<M> = M extends DeclaredModule<infer D> ? QueryContext<D> : never;

/** Declares what module `name` has; asserts that its store prefixes are disjoint. */
export function declareModule<const D extends ModuleSpec>(name: string, spec: D): DeclaredModule<D> {
  assert(/^[a-z][a-z0-9]*$/.test(name), "module name is not lower-case letters and digits", { name });
  assertDisjoint(
    name,
    Object.values(spec.state ?? {}).flatMap((collection) => collection.prefixes),
  );
  return {
    name,
    spec,
    message: (rpc, definition) => messageHandler(rpc, definition),
    query: (rpc, answer) => ({ rpc: rpc as Rpc<unknown, unknown>, answer }),
    invariant: (text, holds) => ({ name: text, holds }),
    preBlock: (run) => blockHook("pre-block", run),
    beginBlock: (run) => blockHook("begin-block", run),
    endBlock: (run) => blockHook("end-block", run),
    listen: (to, build) => ({ to, build: build as Listener["build"] }),
    define: (contents) => appModule(name, spec, contents),
  };
}

function messageHandler<D extends ModuleSpec, T, R>(
  rpc: Rpc<T, R>,
  definition: MessageDefinition<D, T, R>,
): MessageHandler {
  const type = rpc.request as MessageType<unknown>;
  const declared = signerField(type);
  assert(declared?.key === definition.signer, "signer is not the one the message declares", {
    message: type.typeName,
    signer: definition.signer,
  });
  return {
    rpc: rpc as Rpc<unknown, unknown>,
    type,
    response: rpc.response as MessageType<unknown>,
    signer: definition.signer,
    cli: definition.cli ?? [],
    check: definition.check === undefined ? undefined : (ctx, message) => definition.check?.(ctx, message),
    handle: (ctx, message) => definition.handle(ctx, message),
    simulate: definition.simulate === undefined ? undefined : (ctx) => definition.simulate?.(ctx),
  };
}

type HookRun<D extends ModuleSpec> = (ctx: Context<D>) => unknown;

function blockHook<D extends ModuleSpec>(when: HookTime, run: HookRun<D>): BlockHook {
  return { when, run: run as BlockHook["run"] };
}

function appModule<D extends ModuleSpec, G>(name: string, spec: D, contents: ModuleContents<D, G>): AppModule {
  const version = BigInt(contents.consensusVersion);
  const migrations = new Map(Object.entries(contents.migrations ?? {}).map(([from, run]) => [BigInt(from), run]));
  const keeper = contents.keeper;
  return {
    name,
    spec,
    storeName: spec.storeName ?? name,
    consensusVersion: version,
    messages: contents.messages ?? [],
    queries: contents.queries ?? [],
    hooks: contents.hooks ?? [],
    listeners: contents.listeners ?? [],
    invariants: contents.invariants ?? [],
    genesis: contents.genesis === undefined ? undefined : genesisHandler(contents.genesis),
    migrations,
    keeper: keeper === undefined ? undefined : (ctx) => keeper(ctx),
    types: contents.types ?? [],
    voteExtension: contents.voteExtension as VoteExtensionHandler | undefined,
  };
}

function genesisHandler<D extends ModuleSpec, G>(genesis: GenesisDefinition<D, G>): GenesisHandler {
  return {
    type: genesis.type as MessageType<unknown>,
    default: () => genesis.default(),
    validate: genesis.validate === undefined ? undefined : (ctx, state) => genesis.validate?.(ctx, state),
    import: (ctx, state) => importState(genesis, ctx, state) as readonly ValidatorUpdate[] | undefined,
    begin: genesis.begin === undefined ? undefined : (ctx) => genesis.begin(ctx) as GenesisImport,
    finish:
      genesis.finish === undefined
        ? undefined
        : (ctx) => genesis.finish?.(ctx) as readonly ValidatorUpdate[] | undefined,
    export: (ctx) => genesis.export(ctx),
  };
}

function importState<D extends ModuleSpec, G>(genesis: GenesisDefinition<D, G>, ctx: Context<D>, state: G): Updates {
  if (genesis.begin === undefined) return genesis.import(ctx, state);
  const { lists, end } = genesis.begin(ctx);
  const rest: Partial<Record<keyof G, readonly never[]>> = {};
  for (const field in lists) {
    lists[field]?.(state[field]);
    rest[field] = [];
  }
  return end({ ...state, ...rest });
}
