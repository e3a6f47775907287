/** Blocks from anywhere, verified and executed by our own engine over an application that starts from genesis. */
import type { Application } from "#abci/application.ts";
import { BlockExecutor, type BlockIndexer } from "#engine/block-executor.ts";
import { NO_CRASH_POINTS } from "#engine/crash-points.ts";
import { EventBus } from "#engine/event-bus.ts";
import { EvidencePool } from "#engine/evidence-pool.ts";
import { NO_MEMPOOL } from "#engine/executor-mempool.ts";
import { handshake, loadStateOrGenesis } from "#engine/handshake.ts";
import { BlockStore } from "#engine/stores/block-store.ts";
import { StateStore } from "#engine/stores/state-store.ts";
import { silentLogger } from "#lib/logger.ts";
import type { Block } from "#proto/tendermint/types/block.ts";
import type { BlockID, Commit } from "#proto/tendermint/types/types.ts";
import type { Database } from "#store/database.ts";
import { MemoryDatabase } from "#store/memory-database.ts";
import { appStateReader } from "#test/support/chain.ts";
import { splitBlock } from "#types/block.ts";
import { verifyCommit } from "#types/commit-verification.ts";
import type { GenesisDoc } from "#types/genesis.ts";
import type { State } from "#types/state.ts";

/** A block that was decided and the commit that proves it. */
export interface DecidedBlock {
  readonly block: Block;
  readonly blockId: BlockID;
  readonly commit: Commit;
}

/** A chain that grows by given blocks. */
export interface ReplayChain {
  /** Verifies a block and the commit for it and executes it; rejects when anything does not follow. */
  apply(decided: DecidedBlock): Promise<State>;
}

/** What the chain stands on; blocks and states are kept in memory and not indexed unless said otherwise. */
export interface ReplayDependencies {
  readonly genesis: GenesisDoc;
  /** It has seen nothing of the chain. */
  readonly application: Application;
  readonly database?: Database;
  readonly indexer?: BlockIndexer;
}

/** A chain at genesis. */
export async function replayChain({ genesis, application, ...optional }: ReplayDependencies): Promise<ReplayChain> {
  const database = optional.database ?? new MemoryDatabase();
  const blockStore = new BlockStore(database);
  const stateStore = new StateStore(database);
  const loaded = loadStateOrGenesis(stateStore, genesis);
  const logger = silentLogger;
  const evidencePool = new EvidencePool({ database, blockStore, stateStore, logger }, loaded);
  const indexer = optional.indexer ?? { index: async () => {} };
  const common = { evidencePool, eventBus: new EventBus(), indexer, crashPoints: NO_CRASH_POINTS };
  const stores = { application, blockStore, stateStore, logger };
  const readAppState = appStateReader(genesis);
  let state = await handshake({ ...stores, readAppState, executor: common }, genesis, loaded);
  const executor = new BlockExecutor({ ...stores, ...common, mempool: NO_MEMPOOL });
  return {
    apply: async ({ block, blockId, commit }) => {
      const { chainId, validators } = state;
      executor.validateBlock(state, block);
      verifyCommit(validators, commit, { chainId, blockId, height: block.header.height });
      await blockStore.saveBlock({ block, blockId, parts: splitBlock(block).parts, seenCommit: commit });
      state = await executor.applyBlock(state, { block, blockId });
      return state;
    },
  };
}
