/** What the state's database may have turned into, what snapshots from peers may hold, and commitment proofs. */

import assert from "node:assert/strict";
import { deflateSync } from "node:zlib";
import { sha256 } from "#crypto/sha256.ts";
import { BytesError, concatBytes, fromHex, utf8Encode } from "#lib/bytes.ts";
import { CommitmentProof, ProofSpec } from "#proto/cosmos/ics23/v1/proofs.ts";
import { Snapshot, SnapshotItem } from "#proto/cosmos/store/snapshots/v1/snapshot.ts";
import { CommitInfo } from "#proto/cosmos/store/v1beta1/commit_info.ts";
import { appHash, storeProof } from "#store/commit-info.ts";
import { CorruptedStoreError, SnapshotError, StoreMismatchError } from "#store/errors.ts";
import { decodeLeaf, decodeTwig, type NodeRef, RecordCursor, readBorder } from "#store/iavl/record.ts";
import { ProofError } from "#store/ics23/errors.ts";
import { type CompleteSpec, IAVL_SPEC, SMT_SPEC, TENDERMINT_SPEC } from "#store/ics23/specs.ts";
import { checkExistence, existenceRoot, verifyMembership, verifyNonMembership } from "#store/ics23/verify.ts";
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
import { readVector } from "#test/support/vectors.ts";
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
    commitInfo(state),
    proof(),
    proofSpec(),
  ];
}

/** A state of four versions, what its database holds, and its latest version as snapshot items. */
interface SampleState {
  readonly entries: readonly (readonly [Uint8Array, Uint8Array])[];
  readonly items: readonly SnapshotItem[];
  readonly hash: Uint8Array;
  readonly info: CommitInfo;
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
  return { entries, items, hash: multi.lastCommitId.hash, info: multi.commitInfo(BigInt(VERSIONS)) };
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
    allowed: [CorruptedStoreError, StoreMismatchError],
    corpus: () => entries.map(([, value], i) => concatBytes(Uint8Array.of(i), value)),
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
    knownIssues: [
      {
        fact: "node/store/state-database.ts: a damaged commit info of an earlier version leaves as WireError, not CorruptedStoreError",
        input: Uint8Array.of(
          entries.findIndex(([key]) => key[0] === COMMIT_INFO_TAG),
          0xff,
        ),
        matches: (error) => error instanceof WireError && (error.stack ?? "").includes("commitInfo"),
      },
    ],
  };
}

function readVersion(multi: MultiStore, version: bigint): void {
  multi.commitInfo(version);
  const bank = multi.at(version).store("bank");
  for (const [key] of bank.iterate({})) assert.equal(bank.has(key), true);
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

function commitInfo({ info }: SampleState): FuzzTarget {
  return {
    name: "store/commit-info",
    grammar: "wire",
    allowed: [WireError],
    corpus: () => [CommitInfo.encode(info)],
    run: (input) => {
      const decoded = decodeTwice(CommitInfo, input);
      const root = appHash(decoded);
      for (const { name, commitId } of decoded.storeInfos) {
        const proven = CommitmentProof.create({ proof: { kind: "exist", value: storeProof(decoded, name) } });
        if (name === "" || commitId.hash.length === 0) continue;
        const claim = { root, key: utf8Encode(name), value: storeProof(decoded, name).value };
        assert.equal(verifyMembership(TENDERMINT_SPEC, proven, claim), true, "a store's proof does not hold");
      }
    },
  };
}

const PROOF_FOLDER = "cosmos__ics23/testdata";
const SPECS: Readonly<Record<string, CompleteSpec>> = { iavl: IAVL_SPEC, tendermint: TENDERMINT_SPEC, smt: SMT_SPEC };

interface ProofVector {
  readonly key: string;
  readonly value: string;
  readonly root: string;
  readonly proof: string;
}

/** Proofs from strangers: never an error, and never a proof of what is not so. */
function proof(): FuzzTarget {
  const vectors = Object.entries(SPECS).flatMap(([name, spec]) =>
    ["left", "middle", "right"].map((side) => ({
      spec,
      exist: readVector<ProofVector>(`${PROOF_FOLDER}/${name}/exist_${side}.json`),
      absent: readVector<ProofVector>(`${PROOF_FOLDER}/${name}/nonexist_${side}.json`),
    })),
  );
  return {
    name: "store/ics23-proof",
    grammar: "wire",
    runs: 2500,
    allowed: [WireError],
    corpus: () => vectors.flatMap(({ exist, absent }) => [fromHex(exist.proof), fromHex(absent.proof)]),
    run: (input) => {
      const decoded = decodeTwice(CommitmentProof, input);
      const proven = vectors.map(({ spec, exist, absent }) => {
        const present = { root: fromHex(exist.root), key: fromHex(exist.key) };
        const missing = { root: fromHex(absent.root), key: fromHex(absent.key) };
        assert.equal(verifyNonMembership(spec, decoded, present), false, "a present key is proven absent");
        assert.equal(verifyMembership(spec, decoded, { ...missing, value: Uint8Array.of(1) }), false);
        const other = { ...present, value: utf8Encode("another value") };
        assert.equal(verifyMembership(spec, decoded, other), false, "another value is proven");
        const holds = verifyMembership(spec, decoded, { ...present, value: fromHex(exist.value) });
        return holds || verifyNonMembership(spec, decoded, missing);
      });
      return proven.includes(true) ? "holds" : "does not hold";
    },
  };
}

/** Specs come from whoever sets up a light client; together with a hostile proof they must not get stuck. */
function proofSpec(): FuzzTarget {
  const exist = readVector<ProofVector>(`${PROOF_FOLDER}/iavl/exist_left.json`);
  const existing = CommitmentProof.decode(fromHex(exist.proof));
  return {
    name: "store/ics23-spec",
    grammar: "wire",
    runs: 1000,
    allowed: [WireError, ProofError],
    corpus: () => Object.values(SPECS).map(ProofSpec.encode),
    run: (input) => {
      const spec = decodeTwice(ProofSpec, input);
      const { leafSpec, innerSpec } = spec;
      if (leafSpec === undefined || innerSpec === undefined) return "incomplete";
      const complete: CompleteSpec = { ...spec, leafSpec, innerSpec };
      const claim = { root: fromHex(exist.root), key: fromHex(exist.key) };
      verifyMembership(complete, existing, { ...claim, value: fromHex(exist.value) });
      verifyNonMembership(complete, existing, claim);
      if (existing.proof?.kind !== "exist") return "other";
      checkExistence(complete, existing.proof.value);
      existenceRoot(existing.proof.value, complete);
      return "fits";
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
