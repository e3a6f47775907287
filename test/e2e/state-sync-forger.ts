/** Turns a stopped node into one that lies to nodes that restore its snapshots. */
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { utf8Encode } from "#lib/bytes.ts";
import { Snapshot, type SnapshotItem } from "#proto/cosmos/store/snapshots/v1/snapshot.ts";
import { readSnapshot, SNAPSHOT_FORMAT, writeSnapshot } from "#store/snapshot.ts";
import { SnapshotDirectory } from "#store/snapshot-directory.ts";

/** First byte of the bank's keys that hold balances. */
const BALANCES = 2;

/** Heights of the complete snapshots of a home, the lowest first. */
export function snapshotHeights(home: string): number[] {
  const folder = snapshotsOf(home);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .sort((a, b) => a - b);
}

/** Changes the bytes of every chunk of a snapshot; what the node says of it stays as it was. */
export function breakChunks(home: string, height: number): void {
  const folder = join(snapshotsOf(home), String(height));
  const chunks = readdirSync(folder).filter((name) => /^\d+$/.test(name));
  assert.ok(chunks.length > 0);
  for (const chunk of chunks) {
    const bytes = readFileSync(join(folder, chunk));
    bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 0xff, bytes.length >> 1);
    writeFileSync(join(folder, chunk), bytes);
  }
}

/** Makes of a true snapshot one of height `claimed` that is whole in itself, and in which everybody is rich; no other stays. */
export async function forgeSnapshot(home: string, height: number, claimed: number): Promise<void> {
  const folder = join(snapshotsOf(home), String(claimed));
  mkdirSync(folder);
  const snapshot = await writeSnapshot(BigInt(claimed), enriched(home, height), async (index, chunk) =>
    writeFileSync(join(folder, String(index)), chunk),
  );
  writeFileSync(join(folder, "snapshot.pb"), Snapshot.encode(snapshot));
  for (const other of snapshotHeights(home)) {
    if (other !== claimed) rmSync(join(snapshotsOf(home), String(other)), { recursive: true });
  }
}

async function* enriched(home: string, height: number): AsyncGenerator<SnapshotItem> {
  let count = 0;
  let store = "";
  for await (const item of readSnapshot(chunksOf(home, height))) {
    if (item.item?.kind === "store") store = item.item.value.name;
    if (item.item?.kind !== "iavl" || store !== "bank") {
      yield item;
      continue;
    }
    const node = item.item.value;
    const isBalance = node.height === 0 && node.key[0] === BALANCES;
    if (isBalance) count++;
    yield isBalance ? { item: { kind: "iavl", value: { ...node, value: utf8Encode("9".repeat(18)) } } } : item;
  }
  assert.ok(count > 0, "the snapshot holds no balances");
}

async function* chunksOf(home: string, height: number): AsyncGenerator<Uint8Array> {
  const directory = new SnapshotDirectory(snapshotsOf(home));
  for (let index = 0; ; index++) {
    const chunk = await directory.loadChunk(BigInt(height), SNAPSHOT_FORMAT, index);
    if (chunk === undefined) return;
    yield chunk;
  }
}

const snapshotsOf = (home: string): string => join(home, "data", "snapshots");
