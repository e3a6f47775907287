/** Makes stores that hold nothing those of a node that has just finished a height. */

import type { Commit } from "#proto/tendermint/types/types.ts";
import type { State } from "#types/state.ts";
import type { BlockStore } from "../stores/block-store.ts";
import type { StateStore } from "../stores/state-store.ts";

/** What state sync brings besides the application's state. */
export interface SyncedState {
  readonly state: State;
  /** The commit of the state's last block. */
  readonly commit: Commit;
}

/** Stores a synced state. The state comes last: until it is there, a restart begins state sync again. */
export async function bootstrapStores(
  { blockStore, stateStore }: { readonly blockStore: BlockStore; readonly stateStore: StateStore },
  { state, commit }: SyncedState,
): Promise<void> {
  await blockStore.saveSeenCommit(state.lastBlockHeight, commit);
  await stateStore.bootstrap(state);
}
