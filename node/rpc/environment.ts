/** All that RPC methods need of a node, named once. */
import type { Application } from "#abci/application.ts";
import type { JsonValue } from "#codec/json-value.ts";
import type { ResponseCheckTx, ResponseFinalizeBlock, TxResult } from "#proto/tendermint/abci/types.ts";
import type { PublicKey } from "#proto/tendermint/crypto/keys.ts";
import type { Block } from "#proto/tendermint/types/block.ts";
import type { Evidence } from "#proto/tendermint/types/evidence.ts";
import type { BlockMeta, Commit } from "#proto/tendermint/types/types.ts";
import type { Database } from "#store/database.ts";
import type { ConsensusParams } from "#types/params.ts";
import type { ValidatorSet } from "#types/validator-set.ts";
import type { Indexer } from "./indexer/indexer.ts";
import type { Subscriptions } from "./subscriptions.ts";

/** Stored blocks and what was decided about them. */
export interface ChainReader {
  /** Lowest stored height, 0 before the first block. */
  base(): bigint;
  /** Highest stored height, 0 before the first block. */
  height(): bigint;
  meta(height: bigint): BlockMeta | undefined;
  metaByHash(hash: Uint8Array): BlockMeta | undefined;
  block(height: bigint): Block | undefined;
  /** The commit for `height` that block `height + 1` carries. */
  commit(height: bigint): Commit | undefined;
  /** The commit this node saw for its latest block. */
  seenCommit(height: bigint): Commit | undefined;
  results(height: bigint): ResponseFinalizeBlock | undefined;
  /** One tx of a block with its result; undefined when either is not stored. */
  tx(height: bigint, index: number): TxResult | undefined;
  validators(height: bigint): ValidatorSet | undefined;
  consensusParams(height: bigint): ConsensusParams | undefined;
}

/** Txs that wait. */
export interface PoolReader {
  readonly size: number;
  readonly bytes: number;
  checkTx(tx: Uint8Array): Promise<ResponseCheckTx>;
  reapMaxTxs(count: number): Uint8Array[];
  flush(): void;
}

/** A connected peer, as `net_info` shows it. */
export interface PeerFacts {
  readonly nodeInfo: JsonValue;
  readonly isOutbound: boolean;
  readonly connectionStatus: JsonValue;
  readonly remoteIp: string;
}

/** What a node says about itself. */
export interface NodeFacts {
  /** 40 hex characters. */
  readonly id: string;
  readonly listenAddress: string;
  readonly network: string;
  readonly moniker: string;
  readonly channels: string;
  readonly rpcAddress: string;
  readonly hasTxIndex: boolean;
  /** Application protocol version in the node's handshake. */
  readonly appVersion: bigint;
}

/** The consensus state machine, for `consensus_state` and `dump_consensus_state`. */
export interface ConsensusReader {
  /** CometBFT's RoundStateSimple as JSON. */
  roundState(): JsonValue;
  /** CometBFT's RoundState as JSON. */
  fullRoundState(): JsonValue;
  /** What is known of each peer's round, as CometBFT's PeerStateInfo JSON. */
  peerStates(): readonly JsonValue[];
}

/** How peers named by an operator are to be treated. */
export interface DialOptions {
  /** Reconnect whenever the connection ends. */
  readonly isPersistent: boolean;
  /** Limits on the number of peers do not apply. */
  readonly isUnconditional: boolean;
  /** Never tell other peers about them. */
  readonly isPrivate: boolean;
}

/** The genesis document as JSON text in UTF-8, read when it is asked for. */
export interface GenesisText {
  readonly byteLength: number;
  /** The bytes from `start` up to `end`; rejects with a `TypedError` when they are not to be had any more. */
  read(start: number, end: number): Promise<Uint8Array>;
}

/** Settings that change answers. */
export interface RpcOptions {
  readonly broadcastCommitTimeoutMs: number;
  readonly isUnsafe: boolean;
}

/** The environment of every method. */
export interface RpcEnvironment {
  readonly chain: ChainReader;
  readonly pool: PoolReader;
  readonly application: Pick<Application, "info" | "query" | "checkTx">;
  readonly consensus: ConsensusReader;
  readonly subscriptions: Subscriptions;
  readonly options: RpcOptions;
  /** Absent when indexing is off. */
  readonly index: { readonly indexer: Indexer; readonly database: Database } | undefined;
  readonly genesis: GenesisText;
  readonly validatorKey: PublicKey | undefined;
  node(): NodeFacts;
  isCatchingUp(): boolean;
  isListening(): boolean;
  peers(): readonly PeerFacts[];
  /** Checks and keeps evidence; answers its hash. */
  addEvidence(evidence: Evidence): Promise<Uint8Array>;
  /** Connects to peers in the background, for the unsafe methods. */
  dial(addresses: readonly string[], options: DialOptions): Promise<void>;
}
