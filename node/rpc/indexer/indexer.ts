/** Writes what a block emitted into the index, in one batch per block, before anyone is told that the block exists. */
import { sha256 } from "#crypto/sha256.ts";
import type { Database, WriteBatch } from "#store/database.ts";
import { bytesTag, FieldCursor, varintTag } from "#types/field-cursor.ts";
import { TX_RESULTS_TAG } from "#types/last-results.ts";
import { blockKey, decodeHashRow, encodeHashRow, hashKey, type Position, u32ToBytes } from "./index-keys.ts";
import { writePostings } from "./posting-rows.ts";
import { Postings } from "./postings.ts";
import { Tags } from "./tags.ts";

/** One executed block as it is stored. */
export interface IndexedBlock {
  readonly height: bigint;
  /** A `ResponseFinalizeBlock` with the events outside of txs. */
  readonly events: Uint8Array;
  /** The results of the txs: `EncodedResults.chunks`. */
  readonly chunks: readonly Uint8Array[];
  readonly txs: readonly Uint8Array[];
}

/** The index of txs and block events; txs and results themselves are where the engine stored them. */
export interface Indexer {
  /** Indexes a block; doing it again changes nothing. */
  index(block: IndexedBlock): Promise<void>;
  /** Where the tx with this hash is. */
  find(hash: Uint8Array): Position | undefined;
}

/** Fields of `ResponseFinalizeBlock` and `ExecTxResult`. */
const BLOCK_EVENTS = bytesTag(1);
const CODE = varintTag(1);
const TX_EVENTS = bytesTag(7);

/** An indexer over `database`; `seed` is any number that clients do not know. */
export function createIndexer(database: Database, seed = 0): Indexer {
  const tags = new Tags(database, seed);
  const postings = { tx: new Postings("tx", tags, seed), block: new Postings("block", tags, seed) };
  const clear = (): void => {
    postings.tx.clear();
    postings.block.clear();
  };
  return {
    find(hash) {
      const row = database.getSync(hashKey(hash));
      return row === undefined ? undefined : decodeHashRow(row);
    },
    async index(block) {
      clear();
      const batch = database.batch();
      const codes = gather(postings, block);
      batch.put(blockKey(block.height), u32ToBytes(codes.length));
      putHashes(database, batch, { ...block, codes });
      for (const scope of ["tx", "block"] as const) writePostings(batch, block.height, postings[scope]);
      tags.write(batch);
      clear();
      await batch.write({ sync: false });
    },
  };
}

/** Adds all events of a block to the postings; answers the code of each tx that has a result. */
function gather(postings: { readonly tx: Postings; readonly block: Postings }, block: IndexedBlock): number[] {
  const { events, chunks, txs } = block;
  postings.block.add(0, { bytes: events, start: 0, end: events.length, field: BLOCK_EVENTS });
  const codes: number[] = [];
  for (const bytes of chunks) {
    const results = new FieldCursor(bytes);
    while (results.next()) {
      if (results.tag !== TX_RESULTS_TAG || codes.length === txs.length) continue;
      const { start, end } = results;
      postings.tx.add(codes.length, { bytes, start, end, field: TX_EVENTS });
      codes.push(codeOf(new FieldCursor(bytes, start, end)));
    }
  }
  return codes;
}

/** The code is the first field, and absent for success. */
function codeOf(result: FieldCursor): number {
  return result.next() && result.tag === CODE ? result.value : 0;
}

/** A failed tx never hides an earlier success with the same hash, in this block or before. */
function putHashes(
  database: Database,
  batch: WriteBatch,
  { height, txs, codes }: IndexedBlock & { readonly codes: readonly number[] },
): void {
  const put = (key: Uint8Array, index: number): void => {
    batch.put(key, encodeHashRow({ height, index }, codes[index] === 0));
  };
  const keys = codes.map((_, index) => hashKey(sha256(txs[index] as Uint8Array)));
  keys.forEach((key, index) => {
    if (codes[index] === 0) return;
    const row = database.getSync(key);
    if (row === undefined || !decodeHashRow(row).isOk) put(key, index);
  });
  // What is put later into a batch replaces what is put before.
  keys.forEach((key, index) => {
    if (codes[index] === 0) put(key, index);
  });
}
