/** What RPC reads, taken from the running engine. */
import type { Application } from "#abci/application.ts";
import type { RoundState } from "#engine/consensus/round-state.ts";
import type { Engine } from "#engine/engine.ts";
import { toHexUpper } from "#lib/bytes.ts";
import type { GenesisText, RpcEnvironment, RpcOptions } from "#rpc/environment.ts";
import type { Indexer } from "#rpc/indexer/indexer.ts";
import { CODE, RpcError } from "#rpc/jsonrpc/envelope.ts";
import { fullRoundStateToJson, roundStateToJson } from "#rpc/round-state-json.ts";
import type { Subscriptions } from "#rpc/subscriptions.ts";
import type { Database } from "#store/database.ts";
import { evidenceHash } from "#types/evidence.ts";
import type { NodeNetwork } from "./network.ts";
import { peerFacts } from "./peer-facts.ts";

/** What the environment is made of. */
export interface RpcParts {
  readonly engine: Engine;
  readonly application: Pick<Application, "info" | "query" | "checkTx">;
  readonly subscriptions: Subscriptions;
  readonly index: { readonly indexer: Indexer; readonly database: Database } | undefined;
  readonly genesis: GenesisText;
  readonly network: Pick<NodeNetwork, "host" | "reactors">;
  readonly options: RpcOptions;
}

/** The environment of every RPC method. */
export function rpcEnvironment({
  engine,
  application,
  subscriptions,
  index,
  genesis,
  network,
  options,
}: RpcParts): RpcEnvironment {
  const { blockStore, stateStore, mempool, nodeInfo } = engine;
  const round = (): RoundState => {
    const state = engine.roundState();
    if (state === undefined) throw new RpcError(CODE.internal, "consensus has not started yet");
    return state;
  };
  return {
    chain: {
      base: () => blockStore.base,
      height: () => blockStore.height,
      meta: (height) => blockStore.loadMeta(height),
      metaByHash: (hash) => blockStore.loadMetaByHash(hash),
      block: (height) => blockStore.loadBlock(height),
      commit: (height) => blockStore.loadCommit(height),
      seenCommit: (height) => blockStore.loadSeenCommit(height),
      results: (height) => stateStore.loadFinalizeBlock(height),
      tx: (height, index) => {
        const tx = blockStore.loadTx(height, index);
        const result = tx && stateStore.loadTxResult(height, index);
        return tx === undefined || result === undefined ? undefined : { height, index, tx, result };
      },
      validators: (height) => stateStore.loadValidators(height),
      consensusParams: (height) => stateStore.loadConsensusParams(height),
    },
    pool: mempool,
    application,
    consensus: {
      roundState: () => roundStateToJson(round()),
      fullRoundState: () => fullRoundStateToJson(round()),
      peerStates: () => network.reactors.peerStates(),
    },
    subscriptions,
    options,
    index,
    genesis,
    validatorKey: engine.privValidator?.publicKey,
    node: () => ({
      id: nodeInfo.id,
      listenAddress: nodeInfo.listenAddress,
      network: nodeInfo.network,
      moniker: nodeInfo.moniker,
      channels: toHexUpper(nodeInfo.channels),
      rpcAddress: nodeInfo.rpcAddress,
      hasTxIndex: nodeInfo.isTxIndexOn,
      appVersion: engine.state().version.consensus.app,
    }),
    isCatchingUp: () => !engine.isConsensusRunning(),
    isListening: () => network.host.netInfo().isListening,
    peers: () => network.host.netInfo().peers.map((peer) => peerFacts(peer, nodeInfo)),
    addEvidence: async (evidence) => {
      await engine.evidencePool.add(evidence);
      return evidenceHash(evidence);
    },
    dial: async (addresses) => {
      for (const address of addresses) await network.host.dial(address);
    },
  };
}
