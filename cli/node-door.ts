/** What the command line asks of the node's program (`node/main.ts`). */

/** A node that runs in this process. */
export interface RunningNode {
  /** Stops it in order; resolves when everything is on disk. */
  close(): Promise<void>;
  /** Settles when the node has stopped by itself: rejects with the reason when it failed. */
  readonly stopped: Promise<void>;
}

/** Entry points of the node's program. `flags` are settings by key ("rpc.laddr") that win over the files of `home`. */
export interface NodeDoor {
  startNode(options: { readonly home: string; readonly flags: ReadonlyMap<string, string> }): Promise<RunningNode>;
  /** Serves the application alone on an ABCI socket, for another engine to drive. */
  serveApplication(options: {
    readonly home: string;
    readonly flags: ReadonlyMap<string, string>;
    readonly address: string;
  }): Promise<{ readonly address: string; close(): Promise<void> }>;
  /** The state after a block, the last one when none is named, as a genesis document that continues at the next height. */
  exportGenesis(options: { readonly home: string; readonly height?: bigint }): Promise<string>;
  /** Takes the last block back; `hard` removes the block itself too. */
  rollbackNode(options: {
    readonly home: string;
    readonly hard: boolean;
  }): Promise<{ readonly height: bigint; readonly appHash: Uint8Array }>;
  /** Removes old states as the pruning settings say. */
  pruneNode(options: {
    readonly home: string;
    readonly flags: ReadonlyMap<string, string>;
  }): Promise<{ readonly earliestHeight: bigint; readonly latestHeight: bigint }>;
}
