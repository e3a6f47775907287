/** What the state's database may have turned into, what snapshots from peers may hold, and commitment proofs. */

import assert from "node:assert/strict";
import { deflateSync } from "node:zlib";
import { sha256 } from "#crypto/sha256.ts";
import { BytesError, concatBytes, fromHex, utf8Encode } from "#lib/bytes.ts";
import { Snapshot, SnapshotItem } from "#proto/cosmos/store/snapshots/v1/snapshot.ts";
import { CorruptedStoreError, SnapshotError, StoreMismatchError, UnknownStoreError } from "#store/errors.ts";
import { decodeLeaf, decodeTwig, type NodeRef, RecordCursor, readBorder } from "#store/iavl/record.ts";
import {
  decodeCursor,
  decodeOrphans,
  decodePosition,
  decodeRoots,
  decodeStoreTable,
  encodeOrphans,
  encodePosition,
  encodeRoots,
  encodeStoreTable,
} from "#store/layout.ts";
import { MemoryDatabase } from "#store/memory-database.ts";
import { MultiStore } from "#store/multi-store.ts";
import { SNAPSHOT_FORMAT } from "#store/snapshot.ts";
import { SnapshotRestore } from "#store/snapshot-restore.ts";
import { WireError, Writer } from "#wire";
import { decodeTwice } from "../support.ts";
import type { FuzzTarget } from "../target.ts";

const STORE_NAMES = ["acc", "bank"];
const VERSIONS = 4;

/** Targets over one small state. */
export async function storeTargets(): Promise<FuzzTarget[]> {
  const state = await sampleState();
  return [
    record(state),
    layout(state),
    database(state),
    snapshotBytes(state),
    snapshotItems(state),
    snapshotDescription(state),
  ];
}

/** A state of four versions, what its database holds, and its latest version as snapshot items. */
interface SampleState {
  readonly entries: readonly (readonly [Uint8Array, Uint8Array])[];
  readonly items: readonly SnapshotItem[];
  readonly hash: Uint8Array;
}

async function sampleState(): Promise<SampleState> {
  const db = new MemoryDatabase();
  const multi = await MultiStore.open({ database: db, storeNames: STORE_NAMES });
  for (let version = 1; version <= VERSIONS; version++) {
    const branch = multi.branch();
    for (let i = 0; i < 12; i++) {
      branch.store("bank").set(utf8Encode(`key${(i * 7 + version) % 20}`), utf8Encode(`value${version}`.repeat(i)));
    }
    if (version > 1) branch.store("bank").delete(utf8Encode(`key${version}`));
    branch.store("acc").set(utf8Encode("only"), Uint8Array.of(version));
    branch.write();
    await multi.commit();
  }
  await multi.close();
  const entries: [Uint8Array, Uint8Array][] = [];
  for await (const [key, value] of db.iterate({})) entries.push([key, value]);
  const items: SnapshotItem[] = [];
  for await (const item of multi.exportSnapshot(BigInt(VERSIONS))) items.push(item);
  return { entries, items, hash: multi.lastCommitId.hash };
}

// Tags of the layout, which is a format and so may be named again here.
const RECORD_TAG = 0x6e;
const COMMIT_INFO_TAG = 0x73;
const REF: NodeRef = { version: VERSIONS, seq: 0, height: 2, size: 4, hash: new Uint8Array(32) };

/** Tree records under a reference that cannot match, and borders, which have no hash of their own. */
function record({ entries }: SampleState): FuzzTarget {
  return {
    name: "store/record",
    grammar: "bytes",
    runs: 2000,
    allowed: [CorruptedStoreError],
    corpus: () => entries.flatMap(([key, value]) => (key[0] === RECORD_TAG ? [value] : [])),
    run: (input) => {
      const check = (read: () => unknown): void => assert.throws(read, CorruptedStoreError);
      check(() => decodeTwig(input, REF));
      check(() => decodeLeaf(input, REF));
      const cursor = new RecordCursor(input, REF);
      while (cursor.hasMore()) readBorder(cursor);
    },
  };
}

/** The small records beside the tree: positions, tables, roots, orphans. */
function layout({ entries }: SampleState): FuzzTarget {
  return {
    name: "store/layout",
    grammar: "bytes",
    runs: 2000,
    allowed: [CorruptedStoreError, BytesError],
    corpus: () => entries.flatMap(([key, value]) => (key[0] === RECORD_TAG ? [] : [value])),
    run: (input) => {
      attempt(() => {
        const position = decodePosition(input);
        assert.deepEqual(decodePosition(encodePosition(position)), { ...position, layout: 1 });
      });
      attempt(() => {
        const table = decodeStoreTable(input);
        assert.deepEqual(decodeStoreTable(encodeStoreTable(table)), table);
      });
      attempt(() => {
        const roots = decodeRoots(input, VERSIONS);
        assert.deepEqual(decodeRoots(encodeRoots(roots, VERSIONS), VERSIONS), roots);
      });
      attempt(() => decodeCursor(input));
      const orphans = decodeOrphans(input, VERSIONS);
      assert.deepEqual(decodeOrphans(encodeOrphans(orphans, VERSIONS), VERSIONS), orphans);
    },
  };
}

/** A database in which one value was replaced: opening and reading end in a value or in a declared error. */
function database({ entries }: SampleState): FuzzTarget {
  return {
    name: "store/database",
    grammar: "bytes",
    runs: 400,
    allowed: [CorruptedStoreError, StoreMismatchError, UnknownStoreError],
    corpus: () => [
      ...entries.map(([, value], i) => concatBytes(Uint8Array.of(i), value)),
      Uint8Array.of(
        entries.findIndex(([key]) => key[0] === COMMIT_INFO_TAG),
        0xff,
      ),
      CUT_SPLIT_KEY,
    ],
    run: async (input) => {
      const db = new MemoryDatabase();
      const batch = db.batch();
      const damaged = (input[0] ?? 0) % entries.length;
      for (const [i, [key, value]] of entries.entries()) batch.put(key, i === damaged ? input.subarray(1) : value);
      await batch.write({ sync: false });
      const multi = await MultiStore.open({ database: db, storeNames: STORE_NAMES });
      for (let version = multi.firstVersion; version <= multi.latestVersion && version < 9n; version++) {
        readVersion(multi, version);
      }
      const branch = multi.branch();
      branch.store("bank").set(utf8Encode("key5"), Uint8Array.of(1));
      branch.write();
      await multi.commit();
      await multi.close();
    },
  };
}

/** Entry 53 of the sample, a twig, with one of its split keys cut short. */
const CUT_SPLIT_KEY = fromHex(
  "3501050005000000000083050003a687b8ba85072d46a7bf599ba389891c1000f8e214f6a9abd332decf6acda09b04000400000000820400003be86a98f8f6f29e8eb396ed0785a0ea0a66f8bd136682132b33b13edcbe48b88305000d7d01d88e4a6b70a659b432ff71dc4aa83be36c1cd4411e21ce2bc55c03be77f6",
);

function readVersion(multi: MultiStore, version: bigint): void {
  multi.commitInfo(version);
  const bank = multi.at(version).store("bank");
  for (const [key] of bank.iterate({})) {
    assert.equal(bank.has(key), true, "an iteration finds a key that the store does not have");
  }
  for (const key of ["key0", "key5", "zzz"]) multi.prove("bank", utf8Encode(key), version);
}

/** Chunks of a snapshot whose description names their hashes: whatever a peer invents, it cannot name the trusted hash. */
function snapshotBytes({ items, hash }: SampleState): FuzzTarget {
  return {
    name: "store/snapshot-chunk",
    grammar: "bytes",
    runs: 300,
    allowed: [SnapshotError],
    corpus: () => [deflateSync(delimited(items)), deflateSync(new Uint8Array(0)), deflateSync(new Uint8Array(100_000))],
    run: (input) => restore([input], hash),
  };
}

/** The same with the compression done for it, so that items are reached. */
function snapshotItems({ items, hash }: SampleState): FuzzTarget {
  return {
    name: "store/snapshot-items",
    grammar: "wire",
    runs: 500,
    allowed: [SnapshotError],
    // Fields of one number in a row are what a stream of delimited items looks like behind its tags.
    corpus: () => [itemFields(items)],
    run: (input) => restore(halves(deflateSync(withoutTags(input))), hash),
  };
}

function snapshotDescription({ hash }: SampleState): FuzzTarget {
  const chunkHashes = [sha256(new Uint8Array(3))];
  const snapshot = { height: 4n, format: SNAPSHOT_FORMAT, chunks: 1, hash, metadata: { chunkHashes } };
  return {
    name: "store/snapshot-description",
    grammar: "wire",
    allowed: [WireError, SnapshotError],
    corpus: () => [Snapshot.encode(snapshot)],
    run: async (input) => {
      const described = decodeTwice(Snapshot, input);
      const multi = await MultiStore.open({ database: new MemoryDatabase(), storeNames: STORE_NAMES });
      const restoring = new SnapshotRestore(multi, described, hash);
      const result = await restoring.apply(new Uint8Array(2));
      await restoring.abort();
      return result;
    },
  };
}

/** Feeds chunks to a restore; whatever happens, an unfinished restore leaves an empty database behind. */
async function restore(chunks: readonly Uint8Array[], hash: Uint8Array): Promise<string> {
  const db = new MemoryDatabase();
  const multi = await MultiStore.open({ database: db, storeNames: STORE_NAMES });
  const chunkHashes = chunks.map((chunk) => sha256(chunk));
  const description = { height: 4n, format: SNAPSHOT_FORMAT, chunks: chunks.length, hash, metadata: { chunkHashes } };
  const restoring = new SnapshotRestore(multi, description, hash);
  try {
    for (const chunk of chunks) await restoring.apply(chunk);
    assert.deepEqual(multi.lastCommitId.hash, hash, "a restored state has another hash");
    return "restored";
  } catch (error) {
    for await (const [key] of db.iterate({})) assert.fail(`a failed restore left the key ${key.join()} behind`);
    throw error;
  }
}

function delimited(items: readonly SnapshotItem[]): Uint8Array {
  const writer = new Writer();
  for (const item of items) writer.bytes(SnapshotItem.encode(item));
  return writer.finish();
}

const ITEM_TAG = 0x0a;

function itemFields(items: readonly SnapshotItem[]): Uint8Array {
  const writer = new Writer();
  for (const item of items) writer.uint32(ITEM_TAG).bytes(SnapshotItem.encode(item));
  return writer.finish();
}

/** The delimited items of `itemFields`, mutated or not: the tag in front of each item goes, lies about lengths stay. */
function withoutTags(fields: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < fields.length; ) {
    const start = fields[at] === ITEM_TAG ? at + 1 : at;
    const [length = 0, end = start + 1] = lengthAt(fields, start);
    parts.push(fields.subarray(start, Math.min(fields.length, end + length)));
    at = Math.max(end + length, at + 1);
  }
  return concatBytes(...parts);
}

function lengthAt(bytes: Uint8Array, start: number): [length: number, end: number] {
  let length = 0;
  for (let i = 0; i < 4; i++) {
    const next = bytes[start + i] ?? 0;
    length += (next & 0x7f) * 2 ** (7 * i);
    if (next < 0x80) return [length, start + i + 1];
  }
  return [0, start + 4];
}

function halves(bytes: Uint8Array): Uint8Array[] {
  const middle = bytes.length >> 1;
  return [bytes.slice(0, middle), bytes.slice(middle)];
}

function attempt(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof CorruptedStoreError) && !(error instanceof BytesError)) throw error;
  }
}
