/** CometBFT's channels with their reactors' messages and limits (`cmt:consensus/reactor.go`, `mempool/reactor.go`, and so on). */

import { Message as BlockSyncMessage } from "#proto/tendermint/blocksync/types.ts";
import { Message as ConsensusMessage } from "#proto/tendermint/consensus/types.ts";
import { Message as MempoolMessage } from "#proto/tendermint/mempool/types.ts";
import { Message as StateSyncMessage } from "#proto/tendermint/statesync/types.ts";
import { EvidenceList } from "#proto/tendermint/types/evidence.ts";
import type { Channel } from "./network.ts";

const MIB = 1 << 20;
/** Longest message of consensus and evidence. */
const REACTOR_MESSAGE_BYTES_MAX = MIB;
/** Longest block with what a block sync response adds to it (`cmt:blocksync/msgs.go`). */
export const BLOCK_RESPONSE_BYTES_MAX = 100 * MIB + MIB;
/** Longest message that names snapshots (`cmt:statesync/messages.go`). */
const SNAPSHOT_MESSAGE_BYTES_MAX = 4 * MIB;
/** Longest chunk of a snapshot with its envelope. */
const CHUNK_MESSAGE_BYTES_MAX = 16 * MIB;

/** Round steps, valid blocks, which votes a peer has. */
export const STATE_CHANNEL: Channel<ConsensusMessage> = consensus(0x20, "consensus-state", 6);
/** Proposals and block parts. */
export const DATA_CHANNEL: Channel<ConsensusMessage> = consensus(0x21, "consensus-data", 10);
/** Votes. */
export const VOTE_CHANNEL: Channel<ConsensusMessage> = consensus(0x22, "consensus-vote", 7);
/** Which votes of a claimed majority a peer has. */
export const VOTE_SET_BITS_CHANNEL: Channel<ConsensusMessage> = consensus(0x23, "consensus-vote-set-bits", 1);
/** Evidence of misbehaviour. */
export const EVIDENCE_CHANNEL: Channel<EvidenceList> = {
  id: 0x38,
  name: "evidence",
  type: EvidenceList,
  messageBytesMax: REACTOR_MESSAGE_BYTES_MAX,
  priority: 6,
};
/** Blocks for those behind. */
export const BLOCK_SYNC_CHANNEL: Channel<BlockSyncMessage> = {
  id: 0x40,
  name: "block-sync",
  type: BlockSyncMessage,
  messageBytesMax: BLOCK_RESPONSE_BYTES_MAX,
  priority: 5,
};
/** Which snapshots there are. */
export const SNAPSHOT_CHANNEL: Channel<StateSyncMessage> = {
  id: 0x60,
  name: "snapshot",
  type: StateSyncMessage,
  messageBytesMax: SNAPSHOT_MESSAGE_BYTES_MAX,
  priority: 5,
};
/** Parts of snapshots. */
export const CHUNK_CHANNEL: Channel<StateSyncMessage> = {
  id: 0x61,
  name: "snapshot-chunk",
  type: StateSyncMessage,
  messageBytesMax: CHUNK_MESSAGE_BYTES_MAX,
  priority: 3,
};

/** Txs; `txBytesMax` is the longest tx the pool takes, and what a message of one tx may add to it is counted here. */
export function mempoolChannel(txBytesMax: number): Channel<MempoolMessage> {
  return {
    id: 0x30,
    name: "mempool",
    type: MempoolMessage,
    messageBytesMax: txBytesMax + ENVELOPE_BYTES_MAX,
    priority: 5,
  };
}

const ENVELOPE_BYTES_MAX = 64;

function consensus(id: number, name: string, priority: number): Channel<ConsensusMessage> {
  return { id, name, type: ConsensusMessage, messageBytesMax: REACTOR_MESSAGE_BYTES_MAX, priority };
}
