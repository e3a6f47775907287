/** The messages of state sync, and what is wrong with those of others (`cmt:statesync/messages.go`). */

import { PeerFaultError } from "#p2p/errors.ts";
import type { Snapshot } from "#proto/tendermint/abci/types.ts";
import type { ChunkResponse, Message, SnapshotsResponse } from "#proto/tendermint/statesync/types.ts";

/** Chunks of a snapshot unless `max_snapshot_chunks` says otherwise. */
export const SNAPSHOT_CHUNKS_MAX_DEFAULT = 100_000;

/** Asks for the snapshots of a node. */
export const SNAPSHOTS_REQUEST: Message = { sum: { kind: "snapshotsRequest", value: {} } };

export const snapshotsResponse = (snapshot: Snapshot): Message => ({
  sum: { kind: "snapshotsResponse", value: snapshot },
});

export const chunkRequest = ({ height, format }: Pick<Snapshot, "height" | "format">, index: number): Message => ({
  sum: { kind: "chunkRequest", value: { height, format, index } },
});

export const chunkResponse = (value: ChunkResponse): Message => ({ sum: { kind: "chunkResponse", value } });

/** Throws `PeerFaultError` for a snapshot no correct node has, or of more chunks than `chunksMax`. */
export function requireSnapshot({ height, hash, chunks }: SnapshotsResponse, chunksMax: number): void {
  requireHeight(height);
  refuse(hash.length === 0, "snapshot has no hash");
  refuse(chunks === 0, "snapshot has no chunks");
  refuse(chunks > chunksMax, `snapshot of ${chunks} chunks, maximum chunks: ${chunksMax}`);
}

/** Throws `PeerFaultError` for an answer that contradicts itself. */
export function requireChunk({ height, missing, chunk }: ChunkResponse): void {
  requireHeight(height);
  refuse(missing && chunk.length > 0, "missing chunk cannot have contents");
}

/** Throws `PeerFaultError` for height 0. */
export function requireHeight(height: bigint): void {
  refuse(height === 0n, "height cannot be 0");
}

function refuse(isWrong: boolean, reason: string): void {
  if (isWrong) throw new PeerFaultError("bad-message", reason);
}
