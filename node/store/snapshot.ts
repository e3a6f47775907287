/**
 * Snapshots in the SDK's format 3 (store/snapshots): protobuf items, each behind its length, compressed with zlib and cut
 * into chunks of ten megabytes. A snapshot made here restores into a Go node and the other way round.
 */

import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createDeflate, createInflate } from "node:zlib";
import { sha256 } from "#crypto/sha256.ts";
import { concatBytes, equalBytes } from "#lib/bytes.ts";
import { type Snapshot, SnapshotItem } from "#proto/cosmos/store/snapshots/v1/snapshot.ts";
import { WireError } from "#wire";
import { SnapshotError } from "./errors.ts";
import { putVarint, VARINT_BYTES_MAX } from "./iavl/hash.ts";
import { ChunkHasher } from "./snapshot-hash.ts";
import type { SnapshotItemSource } from "./state-transfer.ts";

/** The format that is written and read. */
export const SNAPSHOT_FORMAT = 3;
/** Bytes per chunk; the last one is shorter. */
export const CHUNK_BYTES_MAX = 10_000_000;
/** Longest item that is read, bytes (SDK store/snapshots snapshotMaxItemSize). */
export const ITEM_BYTES_MAX = 64_000_000;
/** Most chunks that a snapshot may claim. */
export const CHUNKS_MAX = 100_000;

const COMPRESSION_LEVEL = 7;
/** Items are handed to the compressor in portions of about this size. */
const PORTION_BYTES = 64 * 1024;

/** Receives the chunks of a snapshot in order. */
export type ChunkSink = (index: number, chunk: Uint8Array) => Promise<void>;

/** Writes a snapshot and returns its description. */
export async function writeSnapshot(height: bigint, items: SnapshotItemSource, sink: ChunkSink): Promise<Snapshot> {
  const hasher = new ChunkHasher();
  let index = 0;
  await pipeline(
    Readable.from(encodedItems(items)),
    createDeflate({ level: COMPRESSION_LEVEL }),
    async (compressed) => {
      for await (const chunk of cutChunks(compressed)) {
        hasher.add(chunk);
        await sink(index++, chunk);
      }
    },
  );
  const { hash, chunkHashes } = hasher.finish();
  return { height, format: SNAPSHOT_FORMAT, chunks: index, hash, metadata: { chunkHashes } };
}

/** Throws `SnapshotError` unless a description from a peer is one that can be restored. */
export function checkSnapshot(snapshot: Snapshot): void {
  if (snapshot.format !== SNAPSHOT_FORMAT)
    throw new SnapshotError("snapshot format is unknown", { format: snapshot.format });
  if (snapshot.height < 1n) throw new SnapshotError("snapshot has no height");
  const { chunks } = snapshot;
  if (chunks < 1 || chunks > CHUNKS_MAX) throw new SnapshotError("number of chunks is out of range", { chunks });
  const { chunkHashes } = snapshot.metadata;
  if (chunkHashes.length !== chunks) throw new SnapshotError("snapshot lacks hashes of chunks", { chunks });
  if (chunkHashes.some((hash) => hash.length !== 32)) throw new SnapshotError("hash of a chunk has the wrong length");
}

/** Whether a chunk is the one that the snapshot describes. */
export function isSnapshotChunk(snapshot: Snapshot, index: number, chunk: Uint8Array): boolean {
  const expected = snapshot.metadata.chunkHashes[index];
  return expected !== undefined && equalBytes(sha256(chunk), expected);
}

/** The items in the chunks of a snapshot, which may be anything; throws `SnapshotError`. */
export async function* readSnapshot(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<SnapshotItem> {
  const inflate = createInflate();
  const feeding = pipeline(Readable.from(chunks, { objectMode: false }), inflate).catch((cause: unknown) => cause);
  try {
    yield* decodedItems(inflate);
  } catch (cause) {
    if (cause instanceof SnapshotError) throw cause;
    // The stream reports the failure of its source as its own.
    const reason = await feeding;
    if (reason instanceof SnapshotError) throw reason;
    if (cause instanceof WireError) throw new SnapshotError("snapshot item cannot be decoded", {}, { cause });
    throw new SnapshotError("snapshot cannot be decompressed", {}, { cause });
  } finally {
    inflate.destroy();
  }
}

async function* encodedItems(items: SnapshotItemSource): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let size = 0;
  for await (const item of items) {
    const body = SnapshotItem.encode(item);
    const head = new Uint8Array(VARINT_BYTES_MAX);
    parts.push(head.subarray(0, putVarint(head, 0, body.length)), body);
    size += body.length;
    if (size < PORTION_BYTES) continue;
    yield concatBytes(...parts);
    parts = [];
    size = 0;
  }
  yield concatBytes(...parts);
}

async function* cutChunks(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of source) {
    let rest = part;
    while (size + rest.length >= CHUNK_BYTES_MAX) {
      const room = CHUNK_BYTES_MAX - size;
      yield concatBytes(...parts, rest.subarray(0, room));
      rest = rest.subarray(room);
      parts = [];
      size = 0;
    }
    parts.push(rest);
    size += rest.length;
  }
  if (size > 0) yield concatBytes(...parts);
}

async function* decodedItems(source: AsyncIterable<Uint8Array>): AsyncGenerator<SnapshotItem> {
  let parts: Uint8Array[] = [];
  let held = 0;
  let wanted = 1;
  for await (const part of source) {
    parts.push(part);
    held += part.length;
    // Joining only when the next item is complete keeps a large item from being copied once per part.
    if (held < wanted) continue;
    const bytes = concatBytes(...parts);
    let at = 0;
    for (let item = nextItem(bytes, at); ; item = nextItem(bytes, at)) {
      wanted = item.end - at;
      if (item.body === undefined) break;
      yield SnapshotItem.decode(item.body);
      at = item.end;
    }
    parts = [bytes.slice(at)];
    held = bytes.length - at;
  }
  if (held > 0) throw new SnapshotError("snapshot ends within an item");
}

/** The item at `at`, or as far as it can be told where one that is incomplete ends. */
function nextItem(bytes: Uint8Array, at: number): { readonly body: Uint8Array | undefined; readonly end: number } {
  let length = 0;
  for (let i = 0; i < 4; i++) {
    const next = bytes[at + i];
    if (next === undefined) return { body: undefined, end: at + i + 1 };
    length += (next & 0x7f) * 2 ** (7 * i);
    if (next >= 0x80) continue;
    if (length > ITEM_BYTES_MAX) break;
    const start = at + i + 1;
    const end = start + length;
    return { body: end <= bytes.length ? bytes.subarray(start, end) : undefined, end };
  }
  throw new SnapshotError("snapshot item is too large");
}
