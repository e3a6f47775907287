/** A module as the application sees it: behaviour with its types erased, plus everything reflection needs. */
import type { ValidatorUpdate } from "#proto/tendermint/abci/types.ts";
import type { MessageType, Rpc } from "#wire";
import type { ModuleSpec } from "./context.ts";

/** A message a module handles. Contexts and messages are `never` here: only the router, which built them, passes them. */
export interface MessageHandler {
  readonly rpc: Rpc<unknown, unknown>;
  readonly type: MessageType<unknown>;
  readonly response: MessageType<unknown>;
  /** Field that names the signer. */
  readonly signer: string;
  /** Fields the command line takes as positional arguments. */
  readonly cli: readonly string[];
  readonly check: ((ctx: never, message: never) => void) | undefined;
  readonly handle: (ctx: never, message: never) => unknown;
  readonly simulate: ((ctx: never) => unknown) | undefined;
}

/** A query a module answers. */
export interface QueryHandler {
  readonly rpc: Rpc<unknown, unknown>;
  readonly answer: (ctx: never, request: never) => unknown;
}

/** A property of the state that must hold after every block. */
export interface Invariant {
  readonly name: string;
  /** True when it holds; a text says what is broken. */
  readonly holds: (ctx: never) => boolean | string;
}

/** When a block hook runs. */
export type HookTime = "pre-block" | "begin-block" | "end-block";

/** Code that runs once per block. */
export interface BlockHook {
  readonly when: HookTime;
  readonly run: (ctx: never) => readonly ValidatorUpdate[] | undefined;
}

/** Code that runs when another module calls one of its hooks. */
export interface Listener {
  readonly to: string;
  readonly build: (ctx: never) => Readonly<Record<string, ((...args: never[]) => void) | undefined>>;
}

/** A module's import of its part, in pieces. */
export interface GenesisImport {
  /** By field of the state: takes the next entries of a list. */
  readonly lists: Readonly<Record<string, (run: readonly never[]) => void>>;
  /** Takes the rest of the state, in which those lists are empty. */
  readonly end: (rest: never) => readonly ValidatorUpdate[] | undefined;
}

/** A module's part of the genesis file. */
export interface GenesisHandler {
  readonly type: MessageType<unknown>;
  readonly default: () => unknown;
  readonly validate: ((ctx: never, state: never) => void) | undefined;
  readonly import: (ctx: never, state: never) => readonly ValidatorUpdate[] | undefined;
  /** Starts an import that validates and takes lists in runs; a whole state goes through `validate` and `import`. */
  readonly begin: ((ctx: never) => GenesisImport) | undefined;
  readonly finish: ((ctx: never) => readonly ValidatorUpdate[] | undefined) | undefined;
  readonly export: (ctx: never) => unknown;
}

/** The validator of this node, when it takes part in what extensions are for. */
export interface OwnVoter {
  /** Consensus address, 20 bytes. */
  readonly validator: Uint8Array;
  /** Known to this node alone; not the key that votes, which may be elsewhere. */
  readonly secret: Uint8Array;
  /** The result of `make`, kept for a few keys, so that it is not made anew for every vote. */
  remember<T>(key: string, make: () => T): T;
}

/** The extension of a vote at `height` by `validator` (consensus address). */
export interface VoteToVerify {
  readonly extension: Uint8Array;
  readonly validator: Uint8Array;
  readonly height: bigint;
}

/** One of the validators a chain begins with. */
export interface FirstValidator {
  /** Consensus address, 20 bytes. */
  readonly address: Uint8Array;
  /** Its ed25519 key. */
  readonly key: Uint8Array;
}

/** What a module adds to precommits. */
export interface VoteExtensionHandler {
  readonly extend: (ctx: never, height: bigint, own: OwnVoter) => Uint8Array;
  readonly verify: (ctx: never, vote: VoteToVerify) => boolean;
  readonly publicKey: (ctx: never, validator: Uint8Array) => Uint8Array | undefined;
  readonly begin: (ctx: never, validators: readonly FirstValidator[]) => void;
}

/** A complete module. */
export interface AppModule {
  readonly name: string;
  readonly spec: ModuleSpec;
  readonly storeName: string;
  readonly consensusVersion: bigint;
  readonly messages: readonly MessageHandler[];
  readonly queries: readonly QueryHandler[];
  readonly hooks: readonly BlockHook[];
  readonly listeners: readonly Listener[];
  readonly invariants: readonly Invariant[];
  readonly genesis: GenesisHandler | undefined;
  /** By the version they start from. */
  readonly migrations: ReadonlyMap<bigint, (ctx: never) => void>;
  readonly keeper: ((ctx: never) => unknown) | undefined;
  /** Message types that may appear inside an `Any` of this module's state or messages. */
  readonly types: readonly MessageType<unknown>[];
  readonly voteExtension: VoteExtensionHandler | undefined;
}
