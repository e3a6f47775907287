/** The engine of a node with its signer and its index, over the databases of the home. */
import type { Application } from "#abci/application.ts";
import { consensusOptions, mempoolOptions, type NodePaths } from "#config/node-config.ts";
import { secureRandom } from "#crypto/native.ts";
import type { BlockIndexer } from "#engine/block-executor.ts";
import type { Gossip } from "#engine/consensus/dependencies.ts";
import { diskGuard } from "#engine/disk-guard.ts";
import { openEngine } from "#engine/engine.ts";
import { makeNodeInfo } from "#engine/node-info.ts";
import { loadOrCreateNodeKey, type NodeKey } from "#engine/node-key.ts";
import { openFilePrivValidator } from "#engine/priv-validator/file-priv-validator.ts";
import { openRemotePrivValidator } from "#engine/remote-signer/remote-priv-validator.ts";
import { startIndexThread } from "#rpc/indexer/index-thread.ts";
import { createIndexer } from "#rpc/indexer/indexer.ts";
import { openLevelDatabase } from "#store/level-database.ts";
import { systemClock, systemTimers } from "#telemetry/system.ts";
import { pubKeyAddress } from "#types/pub-key.ts";
import type { Cleanup } from "./cleanup.ts";
import type { Home } from "./home.ts";

/** Opens signer, databases, index and engine; consensus begins when the engine is started. */
export async function openEngineOf(
  home: Home,
  application: Application,
  { cleanup, gossip, onFailure }: { readonly cleanup: Cleanup; readonly gossip: Gossip; onFailure(error: Error): void },
) {
  const { config, paths, genesis, logger } = home;
  const { comet } = config;
  const nodeKey = await loadOrCreateNodeKey(paths.nodeKey, secureRandom);
  const privValidator = await openSigner(home, nodeKey);
  cleanup.add(() => privValidator.close());
  const database = await openLevelDatabase(paths.stateDatabase, { isShared: true });
  cleanup.add(() => database.close());
  const index = comet.tx_index.indexer === "kv" ? await openIndex(paths, cleanup) : undefined;
  const nodeInfo = makeNodeInfo({
    id: nodeKey.id,
    moniker: comet[""].moniker,
    network: genesis.head.chainId,
    // Clients refuse a node that says nothing here; port 0 is nowhere.
    listenAddress: comet.p2p.laddr === "" ? "tcp://0.0.0.0:0" : comet.p2p.laddr,
    rpcAddress: comet.rpc.laddr,
    isTxIndexOn: index !== undefined,
  });
  const engine = await openEngine(
    {
      application,
      database,
      genesis: genesis.head,
      genesisHash: genesis.hash,
      readAppState: genesis.readAppState,
      nodeInfo,
      privValidator,
      gossip,
      ...(index === undefined ? {} : { indexer: index.blocks }),
      diskGuard: diskGuard(config.home),
      clock: systemClock,
      timers: systemTimers,
      logger: logger.child({ module: "engine" }),
      onFailure,
    },
    {
      walPath: paths.wal,
      consensus: consensusOptions(comet),
      mempool: mempoolOptions(comet),
      awaitsStateSync: comet.statesync.enable,
    },
  );
  cleanup.add(() => engine.stop());
  return { engine, index, nodeKey, validatorAddress: pubKeyAddress(privValidator.publicKey) };
}

/** The key of the home, or a signer elsewhere that dials in. */
function openSigner({ config, paths, genesis, logger }: Home, nodeKey: NodeKey) {
  const address = config.comet[""].priv_validator_laddr;
  if (address === "") {
    return openFilePrivValidator({ keyPath: paths.privValidatorKey, statePath: paths.privValidatorState });
  }
  return openRemotePrivValidator(
    { timers: systemTimers, logger: logger.child({ module: "signer" }) },
    { address, chainId: genesis.head.chainId, identity: nodeKey.key },
  );
}

async function openIndex({ indexDatabase, stateDatabase }: NodePaths, cleanup: Cleanup) {
  const database = await openLevelDatabase(indexDatabase, { isShared: true });
  cleanup.add(() => database.close());
  const thread = await startIndexThread({ stateDirectory: stateDatabase, indexDirectory: indexDatabase });
  cleanup.add(() => thread.close());
  const blocks: BlockIndexer = { index: ({ block }) => thread.index(block.header.height) };
  return { database, indexer: createIndexer(database), blocks };
}
