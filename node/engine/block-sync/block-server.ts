/** Gives blocks to nodes that are behind. */

import type { Logger } from "#lib/logger.ts";
import { BLOCK_SYNC_CHANNEL } from "#p2p/channels.ts";
import type { Peer } from "#p2p/network.ts";
import { type ConsensusParams, voteExtensionsEnabled } from "#types/params.ts";
import type { BlockStore } from "../stores/block-store.ts";
import { blockResponse, noBlockResponse, statusResponse } from "./block-messages.ts";

/** What serving needs. */
export interface BlockServerDependencies {
  readonly blockStore: Pick<BlockStore, "base" | "height" | "loadBlock" | "loadExtendedCommit">;
  readonly logger: Logger;
  /** The params in force. */
  consensusParams(): ConsensusParams;
}

/** Answers other nodes; one answer at a time per peer, since the network waits for each. */
export class BlockServer {
  readonly #dependencies: BlockServerDependencies;

  constructor(dependencies: BlockServerDependencies) {
    this.#dependencies = dependencies;
  }

  /** Says which blocks there are. */
  async tellStatus(peer: Peer): Promise<void> {
    const { base, height } = this.#dependencies.blockStore;
    await peer.send(BLOCK_SYNC_CHANNEL, statusResponse({ base, height }));
  }

  /** Sends the block of a height, or that it is not here. */
  async sendBlock(peer: Peer, height: bigint): Promise<void> {
    const { blockStore, logger, consensusParams } = this.#dependencies;
    const isStored = height >= blockStore.base && height <= blockStore.height;
    const block = isStored ? blockStore.loadBlock(height) : undefined;
    const needsExtensions = block !== undefined && voteExtensionsEnabled(consensusParams(), height);
    const extCommit = needsExtensions ? blockStore.loadExtendedCommit(height) : undefined;
    if (block === undefined || (needsExtensions && extCommit === undefined)) {
      logger.debug("peer asks for a block that is not here", { peer: peer.id, height });
      await peer.send(BLOCK_SYNC_CHANNEL, noBlockResponse(height));
      return;
    }
    await peer.send(BLOCK_SYNC_CHANNEL, blockResponse(block, extCommit));
  }
}
