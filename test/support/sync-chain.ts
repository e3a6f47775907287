/** A chain of several validators made block by block without consensus, and nodes that have none of it yet. */

import type { Application } from "#abci/application.ts";
import { sha256 } from "#crypto/sha256.ts";
import { BlockExecutor, type BlockIndexer } from "#engine/block-executor.ts";
import { BlockProposer } from "#engine/block-proposer.ts";
import { type CrashPoints, NO_CRASH_POINTS } from "#engine/crash-points.ts";
import { EventBus } from "#engine/event-bus.ts";
import { EvidencePool } from "#engine/evidence-pool.ts";
import { NO_MEMPOOL } from "#engine/executor-mempool.ts";
import { handshake, loadStateOrGenesis } from "#engine/handshake.ts";
import { BlockStore } from "#engine/stores/block-store.ts";
import { StateStore } from "#engine/stores/state-store.ts";
import { EMPTY_BYTES, utf8Encode } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { addNs } from "#lib/time.ts";
import type { ExtendedCommit, Vote } from "#proto/tendermint/types/types.ts";
import type { Database } from "#store/database.ts";
import { MemoryDatabase } from "#store/memory-database.ts";
import type { BlockParts } from "#types/block.ts";
import { commitFromExtended, EMPTY_COMMIT, extendedCommitFromVotes, extendedFromCommit } from "#types/commit.ts";
import type { GenesisDoc } from "#types/genesis.ts";
import { voteExtensionsEnabled } from "#types/params.ts";
import { nextHeight, type State } from "#types/state.ts";
import { appStateReader, type TestSigner, testGenesis, testSigners, testVote } from "./chain.ts";
import { type KvStoreApplication, kvStoreApplication } from "./kvstore-application.ts";

/** A node without consensus or network. */
export interface SyncNode<A extends Application = KvStoreApplication> {
  readonly genesis: GenesisDoc;
  readonly database: Database;
  readonly blockStore: BlockStore;
  readonly stateStore: StateStore;
  readonly evidencePool: EvidencePool;
  readonly application: A;
  readonly executor: BlockExecutor;
  readonly proposer: BlockProposer;
  readonly eventBus: EventBus;
  /** The state after the handshake. */
  readonly state: State;
  /** Txs that the next proposal takes. */
  readonly txs: Uint8Array[];
}

/** How a node differs from an empty one in memory. */
export interface SyncNodeOptions<A extends Application> {
  readonly genesis: GenesisDoc;
  readonly database?: Database;
  readonly application: A;
  readonly crashPoints?: CrashPoints;
  readonly indexer?: BlockIndexer;
}

/** Opens a node with a key-value application unless another is given. */
export function openSyncNode(
  options: Omit<SyncNodeOptions<KvStoreApplication>, "application"> & { readonly application?: KvStoreApplication },
): Promise<SyncNode> {
  return openNodeOf({ application: kvStoreApplication(), ...options });
}

/** Opens a node with what its database and application hold. */
export async function openNodeOf<A extends Application>(options: SyncNodeOptions<A>): Promise<SyncNode<A>> {
  const { genesis, database = new MemoryDatabase(), application } = options;
  const blockStore = new BlockStore(database);
  const stateStore = new StateStore(database);
  const eventBus = new EventBus();
  const loaded = loadStateOrGenesis(stateStore, genesis);
  const evidencePool = new EvidencePool({ database, blockStore, stateStore, logger: silentLogger }, loaded);
  const indexer = options.indexer ?? { index: async () => {} };
  const common = { evidencePool, eventBus, indexer, crashPoints: options.crashPoints ?? NO_CRASH_POINTS };
  const stores = { application, blockStore, stateStore, logger: silentLogger };
  const state = await handshake(
    { ...stores, readAppState: appStateReader(genesis), executor: common },
    genesis,
    loaded,
  );
  const txs: Uint8Array[] = [];
  const mempool = { ...NO_MEMPOOL, reapMaxBytesMaxGas: () => [...txs] };
  const executor = new BlockExecutor({ ...stores, ...common, mempool });
  const proposer = new BlockProposer({ application, mempool, evidencePool });
  const made = { genesis, database, blockStore, stateStore, evidencePool, application, executor, proposer };
  return { ...made, eventBus, state, txs };
}

/** What a chain is made of. */
export interface SyncChainOptions {
  readonly signers?: number;
  readonly genesis?: Partial<GenesisDoc>;
  readonly txsAt?: (height: bigint) => readonly Uint8Array[];
  readonly application?: KvStoreApplication;
  readonly database?: Database;
}

/** A node that has a chain, and everybody's keys. */
export interface SyncChain<A extends Application = KvStoreApplication> extends SyncNode<A> {
  readonly signers: readonly TestSigner[];
  /** State after each height, the genesis state first. */
  readonly states: State[];
  grow(blocks: number): Promise<void>;
}

/** Half a kilobyte of txs in every block. */
export function someTxs(height: bigint): readonly Uint8Array[] {
  return Array.from({ length: 5 }, (_, i) => utf8Encode(`key${i}=${"x".repeat(90)}${height}`));
}

/** A chain of the key-value application at genesis, whose signers are its validators. */
export function syncChain(options: SyncChainOptions = {}): Promise<SyncChain> {
  return syncChainOf({ application: kvStoreApplication(), ...options });
}

/** A chain of any application at genesis. */
export async function syncChainOf<A extends Application>(
  options: Omit<SyncChainOptions, "application"> & { readonly application: A },
): Promise<SyncChain<A>> {
  const signers = testSigners(options.signers ?? 4);
  const node = await openNodeOf({ ...options, genesis: { ...testGenesis(signers), ...options.genesis } });
  const states = [node.state];
  const grow = async (blocks: number): Promise<void> => {
    for (let i = 0; i < blocks; i++) {
      const state = states.at(-1) as State;
      node.txs.splice(0, node.txs.length, ...(options.txsAt ?? someTxs)(nextHeight(state)));
      states.push(await growBy(node, signers, state));
    }
  };
  return { ...node, signers, states, grow };
}

type GrowingNode = Pick<SyncNode, "proposer" | "executor" | "blockStore">;

async function growBy(node: GrowingNode, signers: readonly TestSigner[], state: State): Promise<State> {
  const { proposer, executor } = node;
  const address = state.validators.proposer?.address ?? EMPTY_BYTES;
  const parts = await proposer.createProposalBlock(state, lastCommitOf(node, state), address);
  const extended = commitOf(signers, state, parts);
  const hasExtensions = voteExtensionsEnabled(state.consensusParams, parts.block.header.height);
  const unstored = {
    ...parts,
    seenCommit: commitFromExtended(extended),
    ...(hasExtensions ? { extendedCommit: extended } : {}),
  };
  return executor.applyBlock(state, parts, { unstored });
}

function lastCommitOf({ blockStore }: GrowingNode, { lastBlockHeight }: State): ExtendedCommit {
  const extended = blockStore.loadExtendedCommit(lastBlockHeight);
  return extended ?? extendedFromCommit(blockStore.loadSeenCommit(lastBlockHeight) ?? EMPTY_COMMIT);
}

/** Precommits of all validators for a block, a second after it. */
function commitOf(signers: readonly TestSigner[], state: State, { block, blockId }: BlockParts): ExtendedCommit {
  const { height, time } = block.header;
  const extension = voteExtensionsEnabled(state.consensusParams, height)
    ? utf8Encode(`extension ${height}`)
    : undefined;
  const votes = new Array<Vote | undefined>(state.validators.size).fill(undefined);
  for (const signer of signers) {
    const index = state.validators.indexOf(signer.address);
    if (index < 0) continue;
    const timestamp = addNs(time, 1_000_000_000n);
    const target = { height, blockId, timestamp };
    votes[index] = testVote(signer, state.validators, extension === undefined ? target : { ...target, extension });
  }
  return extendedCommitFromVotes(votes, { height, round: 0, blockId });
}

/** A tx by which a signer's power changes; 0 removes it. */
export function powerTx({ publicKey }: TestSigner, power: number): Uint8Array {
  return utf8Encode(`val:${Buffer.from(publicKey).toString("base64")}!${power}`);
}

/** Some hash that is no block's. */
export function strangeHash(text: string): Uint8Array {
  return sha256(utf8Encode(text));
}
