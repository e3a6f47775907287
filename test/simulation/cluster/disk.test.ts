/** The simulated disk forgets what it may and nothing else, and the log and the signer's memory survive on it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Disk } from "#engine/disk.ts";
import { overwriteSector, replaceFile, SECTOR_BYTES } from "#engine/durable-file.ts";
import { Wal } from "#engine/wal/wal.ts";
import { equalBytes, utf8Decode, utf8Encode } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { seededRandom } from "#lib/prng.ts";
import type { WALMessage } from "#proto/tendermint/consensus/wal.ts";
import { SimulatedDatabase } from "./database.ts";
import { type Mount, SimulatedDisk } from "./disk.ts";

const SEEDS = 200;

/** A process that never waits. */
class Process implements Mount {
  isAlive = true;
  wait(): Promise<void> {
    return this.isAlive ? Promise.resolve() : new Promise(() => {});
  }
}

function boot(disk: SimulatedDisk): { readonly files: Disk; readonly process: Process } {
  const process = new Process();
  const files = disk.mount(process);
  files.makeDirectory("/data");
  return { files, process };
}

test("a file that was replaced is whole after a power failure, a file that was only written may not be", async () => {
  const left = { whole: 0, written: new Set<string>() };
  for (let seed = 0; seed < SEEDS; seed++) {
    const disk = new SimulatedDisk();
    const { files, process } = boot(disk);
    await replaceFile("/data/safe", utf8Encode("old"), files);
    const file = files.open("/data/risky", "w");
    files.write(file, utf8Encode("content"), 0);
    await replaceFile("/data/safe", utf8Encode("new"), files);
    process.isAlive = false;
    disk.crash("power", seededRandom(BigInt(seed)));
    const after = boot(disk).files;
    assert.equal(utf8Decode(after.read("/data/safe")), "new");
    // Its entry came to the disk with the directory that was flushed for the other file.
    const rest = after.read("/data/risky");
    left.written.add(utf8Decode(rest.filter((byte) => byte !== 0)));
    if (equalBytes(rest, utf8Encode("content"))) left.whole++;
  }
  assert.ok(left.whole > 0 && left.whole < SEEDS && left.written.size > 4);
});

test("a synced file is lost when its directory was not flushed; a kill loses nothing", async () => {
  let lost = 0;
  for (let seed = 0; seed < SEEDS; seed++) {
    const disk = new SimulatedDisk();
    const { files, process } = boot(disk);
    const file = files.open("/data/new", "w");
    files.write(file, utf8Encode("content"), 0);
    await files.sync(file);
    process.isAlive = false;
    disk.crash("kill", seededRandom(BigInt(seed)));
    assert.equal(utf8Decode(disk.mount(new Process()).read("/data/new")), "content");
    disk.crash("power", seededRandom(BigInt(seed)));
    if (!disk.mount(new Process()).exists("/data/new")) lost++;
  }
  assert.ok(lost > 0 && lost < SEEDS);
});

test("a sector that is overwritten holds the old bytes or the new", async () => {
  const found = new Set<number>();
  for (let seed = 0; seed < SEEDS; seed++) {
    const disk = new SimulatedDisk();
    const { files, process } = boot(disk);
    await replaceFile("/data/sector", new Uint8Array(SECTOR_BYTES).fill(1), files);
    const unsynced: Disk = { ...files, sync: async () => {} };
    await overwriteSector("/data/sector", new Uint8Array(SECTOR_BYTES).fill(2), unsynced);
    process.isAlive = false;
    disk.crash("power", seededRandom(BigInt(seed)));
    const bytes = boot(disk).files.read("/data/sector");
    assert.ok(bytes.length === SECTOR_BYTES && bytes.every((byte) => byte === bytes[0]));
    found.add(bytes[0] ?? 0);
  }
  assert.deepEqual(
    [...found].sort((a, b) => a - b),
    [1, 2],
  );
});

test("whatever a power failure takes from the log, every synced message is found again, also across rotations", async () => {
  let lost = 0;
  for (let seed = 0; seed < SEEDS; seed++) {
    const random = seededRandom(BigInt(seed));
    const disk = new SimulatedDisk();
    const { files, process } = boot(disk);
    const wal = openLog(files);
    let synced = 0;
    const written = 1 + random.below(40);
    for (let round = 0; round < written; round++) {
      wal.append(timeout(round));
      if (random.chance(1, 3)) wal.write();
      if (!random.chance(1, 4)) continue;
      await wal.sync();
      synced = round + 1;
    }
    process.isAlive = false;
    disk.crash("power", random);
    const found = openLog(boot(disk).files).search(1n, 0n);
    const rounds = found.kind === "open" ? found.messages.map(roundOf) : [];
    assert.ok(rounds.length >= synced, `seed ${seed}: ${rounds.length} of ${synced}`);
    assert.deepEqual(
      rounds,
      Array.from({ length: rounds.length }, (_, i) => i),
    );
    if (rounds.length < written) lost++;
  }
  assert.ok(lost > 0);
});

test("a database keeps every batch up to the last synced one, and a beginning of the others", async () => {
  const kept = new Set<number>();
  for (let seed = 0; seed < SEEDS; seed++) {
    const database = new SimulatedDatabase();
    const process = new Process();
    const mounted = database.mount(process);
    for (let i = 0; i < 8; i++) {
      const batch = mounted.batch();
      batch.put(Uint8Array.of(i), Uint8Array.of(seed % 256));
      await batch.write({ sync: i === 3 });
    }
    process.isAlive = false;
    await database.crash("power", seededRandom(BigInt(seed)));
    const after = database.mount(new Process());
    const present = Array.from({ length: 8 }, (_, i) => after.getSync(Uint8Array.of(i)) !== undefined);
    const count = present.filter(Boolean).length;
    assert.ok(count >= 4 && present.slice(0, count).every(Boolean));
    kept.add(count);
  }
  assert.equal(kept.size, 5);
});

function openLog(disk: Disk): Wal {
  const dependencies = { clock: { now: () => 0n }, logger: silentLogger, disk };
  return new Wal(dependencies, { path: "/data/log/wal", headBytesMax: 200 });
}

function timeout(round: number): WALMessage {
  return { sum: { kind: "timeoutInfo", value: { duration: { seconds: 1n, nanos: 0 }, height: 1n, round, step: 3 } } };
}

function roundOf({ sum }: WALMessage): number {
  return sum?.kind === "timeoutInfo" ? sum.value.round : -1;
}
