/** Providers of light blocks and params over the stores of a node in this process. */

import type { ParamsSource } from "#engine/state-sync/state-provider.ts";
import type { Evidence } from "#proto/tendermint/types/evidence.ts";
import type { LightBlock } from "#types/light/light-block.ts";
import { HeightTooHighError, LightBlockNotFoundError, type LightProvider } from "#types/light/provider.ts";
import type { SyncNode } from "./sync-chain.ts";

type Stores = Pick<SyncNode, "blockStore" | "stateStore">;

/** What a node's RPC would tell of a height; the latest for 0. */
export function storedLightBlock({ blockStore, stateStore }: Stores, height: bigint): LightBlock {
  const at = height === 0n ? blockStore.height : height;
  const meta = blockStore.loadMeta(at);
  const commit = blockStore.loadCommit(at) ?? blockStore.loadSeenCommit(at);
  const validators = stateStore.loadValidators(at);
  if (at > blockStore.height) throw new HeightTooHighError("height is too high", { height });
  if (meta === undefined || commit === undefined || validators === undefined) {
    throw new LightBlockNotFoundError("height is not available", { height });
  }
  return { header: meta.header, commit, validators };
}

/** A provider over a node's stores; evidence it is told is kept. */
export function storedProvider(name: string, stores: Stores): LightProvider & ParamsSource & { evidence: Evidence[] } {
  const evidence: Evidence[] = [];
  return {
    name,
    evidence,
    lightBlock: async (height) => storedLightBlock(stores, height),
    reportEvidence: async (item) => void evidence.push(item),
    consensusParams: async (height) => {
      const params = stores.stateStore.loadConsensusParams(height);
      if (params === undefined) throw new LightBlockNotFoundError("params are not available", { height });
      return params;
    },
  };
}
