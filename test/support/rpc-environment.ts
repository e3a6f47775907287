/**
 * The environment of an RPC server over a real small chain: the key-value application, the real mempool, index and event
 * bus; only networking, consensus and disk are played.
 */

import { sha256 } from "#crypto/sha256.ts";
import { EventBus } from "#engine/event-bus.ts";
import { compareBytes, toHex, utf8Encode } from "#lib/bytes.ts";
import type { Timers } from "#lib/clock.ts";
import { silentLogger } from "#lib/logger.ts";
import { Mempool } from "#mempool/mempool.ts";
import { DEFAULT_MEMPOOL_OPTIONS, type MempoolOptions } from "#mempool/options.ts";
import {
  RequestFinalizeBlock,
  RequestInitChain,
  type RequestQuery,
  type ResponseFinalizeBlock,
  type ResponseQuery,
} from "#proto/tendermint/abci/types.ts";
import type { Evidence } from "#proto/tendermint/types/evidence.ts";
import type { BlockMeta } from "#proto/tendermint/types/types.ts";
import type { ChainReader, GenesisText, NodeFacts, PeerFacts, RpcEnvironment } from "#rpc/environment.ts";
import { createIndexer, type Indexer } from "#rpc/indexer/indexer.ts";
import { type SubscriptionLimits, Subscriptions } from "#rpc/subscriptions.ts";
import { MemoryDatabase } from "#store/memory-database.ts";
import { blockMeta, splitBlock } from "#types/block.ts";
import { evidenceHash } from "#types/evidence.ts";
import { genesisText } from "#types/genesis-json.ts";
import { ed25519PubKey } from "#types/pub-key.ts";
import type { State } from "#types/state.ts";
import {
  TEST_CHAIN_ID,
  type TestBlock,
  type TestSigner,
  testBlock,
  testGenesis,
  testSigners,
  testState,
} from "./chain.ts";
import { indexedBlock } from "./indexed-block.ts";
import { type KvStoreApplication, kvStoreApplication } from "./kvstore-application.ts";

/** A stored block of the test chain. */
export interface StoredBlock extends TestBlock {
  readonly meta: BlockMeta;
  readonly results: ResponseFinalizeBlock;
}

/** What tests can turn. */
export interface TestRpcOptions {
  readonly validators?: number;
  readonly isUnsafe?: boolean;
  readonly hasIndex?: boolean;
  readonly broadcastCommitTimeoutMs?: number;
  readonly subscriptionLimits?: Partial<SubscriptionLimits>;
  readonly mempool?: Partial<MempoolOptions>;
  readonly peers?: readonly PeerFacts[];
  readonly genesisText?: string;
  /** Lowest height that is still stored. */
  readonly base?: bigint;
  /** Answers queries before the key-value store does. */
  readonly answerQuery?: (request: RequestQuery) => ResponseQuery | undefined;
}

/** A node without a network. */
export interface TestRpcNode {
  readonly env: RpcEnvironment;
  readonly bus: EventBus;
  readonly mempool: Mempool;
  /** Block `height` is at `height - 1`. */
  readonly blocks: readonly StoredBlock[];
  /** Every query the application was asked. */
  readonly queries: RequestQuery[];
  readonly evidence: Evidence[];
  readonly dialed: string[];
  setCatchingUp(isCatchingUp: boolean): void;
  /** Decides, executes, stores, indexes and announces a block of what waits in the mempool. */
  commit(): Promise<StoredBlock>;
}

/** The platform's timers. */
export const realTimers: Timers = {
  after(delayMs, callback) {
    const timer = setTimeout(callback, delayMs);
    return { cancel: () => clearTimeout(timer) };
  },
};

const APP_VERSION = 1n;

/** A node at genesis. */
export async function testRpcNode(options: TestRpcOptions = {}): Promise<TestRpcNode> {
  const signers = testSigners(options.validators ?? 1);
  const application = kvStoreApplication();
  await application.initChain(RequestInitChain.create());
  const database = new MemoryDatabase();
  const state: NodeState = {
    signers,
    application,
    genesis: { ...testState(signers), version: { consensus: { block: 11n, app: APP_VERSION }, software: "" } },
    mempool: new Mempool(
      { application, logger: silentLogger, timers: realTimers, onFailure: stopTest },
      { ...DEFAULT_MEMPOOL_OPTIONS, ...options.mempool },
    ),
    database,
    indexer: createIndexer(database),
    bus: new EventBus(),
    blocks: [],
    queries: [],
    evidence: [],
    dialed: [],
    isCatchingUp: false,
  };
  const { bus, mempool, blocks, queries, evidence, dialed } = state;
  const setCatchingUp = (value: boolean): void => {
    state.isCatchingUp = value;
  };
  const env = environmentOf(state, options);
  return { env, bus, mempool, blocks, queries, evidence, dialed, setCatchingUp, commit: () => commitBlock(state) };
}

interface NodeState {
  readonly signers: readonly TestSigner[];
  readonly application: KvStoreApplication;
  readonly genesis: State;
  readonly mempool: Mempool;
  readonly database: MemoryDatabase;
  readonly indexer: Indexer;
  readonly bus: EventBus;
  readonly blocks: StoredBlock[];
  readonly queries: RequestQuery[];
  readonly evidence: Evidence[];
  readonly dialed: string[];
  isCatchingUp: boolean;
}

function stopTest(error: Error): void {
  throw error;
}

function environmentOf(state: NodeState, options: TestRpcOptions): RpcEnvironment {
  const { application, blocks, mempool, signers } = state;
  const limits = { clientsMax: 100, perClientMax: 5, ...options.subscriptionLimits };
  return {
    chain: chainReader(blocks, state.genesis, options.base ?? 1n),
    pool: mempool,
    application: {
      info: application.info,
      checkTx: application.checkTx,
      query: async (request) => {
        state.queries.push(request);
        return options.answerQuery?.(request) ?? application.query(request);
      },
    },
    consensus: {
      roundState: () => ({ "height/round/step": `${blocks.length + 1}/0/1` }),
      fullRoundState: () => ({ height: `${blocks.length + 1}`, round: 0, step: 1 }),
      peerStates: () => [],
    },
    subscriptions: new Subscriptions(state.bus, realTimers, limits),
    options: {
      broadcastCommitTimeoutMs: options.broadcastCommitTimeoutMs ?? 5000,
      isUnsafe: options.isUnsafe ?? false,
    },
    index: options.hasIndex === false ? undefined : { indexer: state.indexer, database: state.database },
    genesis: inMemory(utf8Encode(options.genesisText ?? genesisText(testGenesis(signers)))),
    validatorKey: ed25519PubKey(signers[0]?.publicKey ?? new Uint8Array(32)),
    node: () => ({ ...NODE, hasTxIndex: options.hasIndex !== false }),
    isCatchingUp: () => state.isCatchingUp,
    isListening: () => true,
    peers: () => options.peers ?? [],
    addEvidence: async (item) => {
      state.evidence.push(item);
      return evidenceHash(item);
    },
    dial: async (addresses) => {
      state.dialed.push(...addresses);
    },
  };
}

const NODE: Omit<NodeFacts, "hasTxIndex"> = {
  id: toHex(sha256(new Uint8Array(1)).slice(0, 20)),
  listenAddress: "tcp://0.0.0.0:26656",
  network: TEST_CHAIN_ID,
  moniker: "test",
  channels: "40202122233038606100",
  rpcAddress: "tcp://127.0.0.1:26657",
  appVersion: APP_VERSION,
};

async function commitBlock(state: NodeState): Promise<StoredBlock> {
  const { application, blocks, mempool, signers } = state;
  await mempool.lock();
  const last = blocks.at(-1);
  const txs = mempool.reapMaxTxs(-1);
  const height = BigInt(blocks.length + 1);
  const results = await application.finalizeBlock(RequestFinalizeBlock.create({ height, txs }));
  const made = testBlock(last?.after ?? state.genesis, signers, {
    txs,
    response: results,
    ...(last === undefined ? {} : { lastCommit: last.commit }),
  });
  await application.commit({});
  const size = splitBlock(made.block).parts.byteSize;
  const stored = { ...made, results, meta: blockMeta(made.block, made.blockId, size) };
  blocks.push(stored);
  await state.indexer.index(indexedBlock(height, txs, results));
  mempool.update({ height, txs, results: results.txResults, limits: { dataBytesMax: -1n, gasMax: -1n } });
  mempool.unlock();
  announce(state.bus, stored);
  return stored;
}

/** Publishes a block in the reference's order (cmt:state/execution.go fireEvents). */
function announce(bus: EventBus, { block, blockId, results }: StoredBlock): void {
  const { height } = block.header;
  bus.publish({ kind: "NewBlock", block, blockId, result: results });
  bus.publish({ kind: "NewBlockHeader", header: block.header });
  bus.publish({ kind: "NewBlockEvents", height, result: results, txs: block.data.txs.length });
  block.data.txs.forEach((tx, index) => {
    const result = results.txResults[index];
    if (result !== undefined) bus.publish({ kind: "Tx", height, index, tx, result });
  });
  if (results.validatorUpdates.length > 0) {
    bus.publish({ kind: "ValidatorSetUpdates", validatorUpdates: results.validatorUpdates });
  }
}

function inMemory(bytes: Uint8Array): GenesisText {
  return { byteLength: bytes.length, read: async (start, end) => bytes.slice(start, end) };
}

function chainReader(blocks: readonly StoredBlock[], genesis: State, base: bigint): ChainReader {
  const height = (): bigint => BigInt(blocks.length);
  const at = (wanted: bigint): StoredBlock | undefined => (wanted < base ? undefined : blocks[Number(wanted) - 1]);
  const stateFor = (wanted: bigint): State | undefined =>
    wanted === height() + 1n ? (blocks.at(-1)?.after ?? genesis) : at(wanted)?.before;
  return {
    base: () => (blocks.length === 0 ? 0n : base),
    height,
    meta: (wanted) => at(wanted)?.meta,
    metaByHash: (hash) => blocks.find(({ blockId }) => compareBytes(blockId.hash, hash) === 0)?.meta,
    block: (wanted) => at(wanted)?.block,
    commit: (wanted) => (wanted === height() ? undefined : at(wanted)?.commit),
    seenCommit: (wanted) => at(wanted)?.commit,
    results: (wanted) => at(wanted)?.results,
    tx: (wanted, index) => {
      const tx = at(wanted)?.block.data.txs[index];
      const result = at(wanted)?.results.txResults[index];
      return tx === undefined || result === undefined ? undefined : { height: wanted, index, tx, result };
    },
    validators: (wanted) => stateFor(wanted)?.validators,
    consensusParams: (wanted) => stateFor(wanted)?.consensusParams,
  };
}
