/** A node that lies to whoever joins late: about blocks, about chunks of snapshots, about what it has. */

import { BLOCK_SYNC_CHANNEL, CHUNK_CHANNEL, SNAPSHOT_CHANNEL } from "#p2p/channels.ts";
import type { Peer } from "#p2p/network.ts";
import type { Message as BlockSyncMessage } from "#proto/tendermint/blocksync/types.ts";
import type { Message as StateSyncMessage } from "#proto/tendermint/statesync/types.ts";
import type { Block } from "#proto/tendermint/types/block.ts";
import { dataHash } from "#types/txs.ts";
import type { Misbehaviour } from "./misbehaviour.ts";

/** Blocks are others than the chain's, chunks have other bytes, and snapshots are higher than there are any. */
export function lieAboutSync(): Misbehaviour {
  return {
    reply(channel, message) {
      switch (channel.id) {
        case BLOCK_SYNC_CHANNEL.id: {
          const lie = otherBlock(message as BlockSyncMessage);
          return (peer: Peer) => peer.send(BLOCK_SYNC_CHANNEL, lie);
        }
        case SNAPSHOT_CHANNEL.id:
        case CHUNK_CHANNEL.id: {
          const lie = otherSnapshot(message as StateSyncMessage);
          const to = channel.id === CHUNK_CHANNEL.id ? CHUNK_CHANNEL : SNAPSHOT_CHANNEL;
          return (peer: Peer) => peer.send(to, lie);
        }
      }
      return undefined;
    },
  };
}

/** Another block under the same height: by turns with another app hash, another tx under its own hash, and another commit. */
function otherBlock({ sum }: BlockSyncMessage): BlockSyncMessage {
  if (sum?.kind !== "blockResponse" || sum.value.block === undefined) return { sum };
  return { sum: { kind: "blockResponse", value: { ...sum.value, block: lies(sum.value.block) } } };
}

function lies(block: Block): Block {
  const { header } = block;
  switch (Number(header.height % 3n)) {
    case 0:
      return { ...block, header: { ...header, appHash: opposite(header.appHash) } };
    case 1: {
      const txs = [...block.data.txs, Uint8Array.of(1)];
      return { ...block, data: { txs }, header: { ...header, dataHash: dataHash(txs) } };
    }
    default:
      if (block.lastCommit === undefined) return block;
      return { ...block, lastCommit: { ...block.lastCommit, round: block.lastCommit.round + 1 } };
  }
}

/** Chunks with other bytes, and snapshots with another hash. */
function otherSnapshot({ sum }: StateSyncMessage): StateSyncMessage {
  switch (sum?.kind) {
    case "chunkResponse":
      return { sum: { kind: "chunkResponse", value: { ...sum.value, chunk: opposite(sum.value.chunk) } } };
    case "snapshotsResponse":
      // By turns a forgery of its own, and chunks of its own for what all have.
      return sum.value.height % 2n === 0n
        ? { sum }
        : { sum: { kind: "snapshotsResponse", value: { ...sum.value, hash: opposite(sum.value.hash) } } };
    case "snapshotsRequest":
    case "chunkRequest":
    case undefined:
      return { sum };
  }
}

function opposite(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) => byte ^ 0xff);
}
