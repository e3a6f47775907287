/** A chain of one validator made block by block without consensus, for tests of what is below it. */

import { BlockExecutor } from "#engine/block-executor.ts";
import { BlockProposer } from "#engine/block-proposer.ts";
import { NO_CRASH_POINTS } from "#engine/crash-points.ts";
import { EventBus } from "#engine/event-bus.ts";
import { EvidencePool } from "#engine/evidence-pool.ts";
import { NO_MEMPOOL } from "#engine/executor-mempool.ts";
import { handshake, loadStateOrGenesis } from "#engine/handshake.ts";
import { BlockStore } from "#engine/stores/block-store.ts";
import { StateStore } from "#engine/stores/state-store.ts";
import { silentLogger } from "#lib/logger.ts";
import { addNs } from "#lib/time.ts";
import { type Commit, SignedMsgType, Vote } from "#proto/tendermint/types/types.ts";
import { MemoryDatabase } from "#store/memory-database.ts";
import type { BlockParts } from "#types/block.ts";
import { commitFromVotes, EMPTY_COMMIT, extendedFromCommit } from "#types/commit.ts";
import type { GenesisDoc } from "#types/genesis.ts";
import { pubKeyAddress } from "#types/pub-key.ts";
import { voteSignBytes } from "#types/sign-bytes.ts";
import { nextHeight, type State } from "#types/state.ts";
import { appStateReader } from "./chain.ts";
import { testGenesis, validatorKey } from "./engine-node.ts";
import { type KvStoreApplication, type KvStoreOptions, kvStoreApplication } from "./kvstore-application.ts";

const key = validatorKey(0);

/** Stores, application and executor over one chain. */
export interface TestChain {
  readonly genesis: GenesisDoc;
  readonly database: MemoryDatabase;
  readonly blockStore: BlockStore;
  readonly stateStore: StateStore;
  readonly evidencePool: EvidencePool;
  readonly eventBus: EventBus;
  readonly executor: BlockExecutor;
  readonly proposer: BlockProposer;
  readonly application: KvStoreApplication;
  /** State after each height, the genesis state first. */
  readonly states: State[];
  /** The next block and the commit for it, not stored yet. */
  propose(txs?: readonly Uint8Array[]): Promise<BlockParts & { readonly commit: Commit }>;
  /** Makes, stores and executes the next block. */
  grow(txs?: readonly Uint8Array[]): Promise<State>;
}

/** A chain at genesis. */
export async function testChain(
  options: { readonly genesis?: Partial<GenesisDoc>; readonly application?: KvStoreOptions } = {},
): Promise<TestChain> {
  const genesis = testGenesis(1, options.genesis);
  const database = new MemoryDatabase();
  const blockStore = new BlockStore(database);
  const stateStore = new StateStore(database);
  const application = kvStoreApplication(options.application);
  const eventBus = new EventBus();
  const loaded = loadStateOrGenesis(stateStore, genesis);
  const evidencePool = new EvidencePool({ database, blockStore, stateStore, logger: silentLogger }, loaded);
  const indexer = { index: async () => {} };
  const common = { evidencePool, eventBus, indexer, crashPoints: NO_CRASH_POINTS };
  const stores = { application, blockStore, stateStore, logger: silentLogger };
  const readAppState = appStateReader(genesis);
  const first = await handshake({ ...stores, readAppState, executor: common }, genesis, loaded);
  let txs: readonly Uint8Array[] = [];
  const mempool = { ...NO_MEMPOOL, reapMaxBytesMaxGas: () => [...txs] };
  const executor = new BlockExecutor({ ...stores, ...common, mempool });
  const proposer = new BlockProposer({ application, mempool, evidencePool });
  const states = [first];
  const propose: TestChain["propose"] = async (wanted = []) => {
    txs = wanted;
    const state = states.at(-1) as State;
    const lastCommit = blockStore.loadSeenCommit(blockStore.height) ?? EMPTY_COMMIT;
    const parts = await proposer.createProposalBlock(
      state,
      extendedFromCommit(lastCommit),
      pubKeyAddress(key.publicKey),
    );
    return { ...parts, commit: signedCommit(state, parts) };
  };
  const grow: TestChain["grow"] = async (wanted = []) => {
    const { commit, ...parts } = await propose(wanted);
    await blockStore.saveBlock({ ...parts, seenCommit: commit });
    const next = await executor.applyBlock(states.at(-1) as State, parts);
    states.push(next);
    return next;
  };
  const made = { genesis, database, blockStore, stateStore, evidencePool, eventBus, executor, proposer, application };
  return { ...made, states, propose, grow };
}

/** The only validator's commit, one second after the block. */
export function signedCommit(state: State, { block, blockId }: BlockParts): Commit {
  const height = nextHeight(state);
  const draft = Vote.create({
    type: SignedMsgType.SIGNED_MSG_TYPE_PRECOMMIT,
    height,
    blockId,
    timestamp: addNs(block.header.time, 1_000_000_000n),
    validatorAddress: pubKeyAddress(key.publicKey),
  });
  const vote = { ...draft, signature: key.sign(voteSignBytes(state.chainId, draft)) };
  return commitFromVotes([vote], { height, round: 0, blockId });
}
