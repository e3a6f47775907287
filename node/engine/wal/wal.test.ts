import assert from "node:assert/strict";
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import fc from "fast-check";
import { utf8Encode } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { TimedWALMessage, type WALMessage } from "#proto/tendermint/consensus/wal.ts";
import { systemDisk } from "../disk.ts";
import { crc32c } from "./crc32c.ts";
import { encodeRecord, RECORD_BYTES_MAX, RECORD_HEADER_BYTES, scanRecords, WalError } from "./record.ts";
import { Wal } from "./wal.ts";
import { rotatedFiles } from "./wal-files.ts";

const clock = { now: () => 1_000_000_000n };

function timeout(height: bigint, round: number): WALMessage {
  return { sum: { kind: "timeoutInfo", value: { duration: { seconds: 1n, nanos: 0 }, height, round, step: 3 } } };
}

function directory(context: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), "wal-"));
  context.after(() => rmSync(path, { recursive: true }));
  return join(path, "wal");
}

const open = (path: string, limits: { headBytesMax?: number; totalBytesMax?: number } = {}): Wal =>
  new Wal({ clock, logger: silentLogger }, { path, ...limits });

/** A log of two finished heights and `rounds` timeouts of the third. */
async function writeThreeHeights(path: string, rounds: number): Promise<void> {
  const wal = open(path);
  for (const height of [1n, 2n]) {
    wal.append(timeout(height, 0));
    wal.endHeight(height);
  }
  for (let round = 0; round < rounds; round++) wal.append(timeout(3n, round));
  await wal.close();
}

function roundsOf(wal: Wal): number[] {
  const found = wal.search(3n, 2n);
  assert.equal(found.kind, "open");
  return found.kind === "open"
    ? found.messages.map(({ sum }) => (sum?.kind === "timeoutInfo" ? sum.value.round : -1))
    : [];
}

test("the checksum has the values of RFC 3720", () => {
  assert.equal(crc32c(utf8Encode("123456789")), 0xe3069283);
  assert.equal(crc32c(new Uint8Array(32)), 0x8a9136aa);
  assert.equal(crc32c(new Uint8Array(32).fill(0xff)), 0x62a8ab43);
  assert.equal(crc32c(Uint8Array.from({ length: 32 }, (_, i) => i)), 0x46dd794e);
  assert.equal(crc32c(new Uint8Array(0)), 0);
});

test("what was appended is found after reopening", async (context) => {
  const path = directory(context);
  await writeThreeHeights(path, 3);
  const wal = open(path);
  assert.deepEqual(roundsOf(wal), [0, 1, 2]);
  assert.equal(wal.search(2n, 1n).kind, "ended");
  assert.equal(wal.search(5n, 4n).kind, "missing");
  await wal.close();
});

test("a new log begins with the end of height 0", async (context) => {
  const wal = open(directory(context));
  assert.deepEqual(wal.search(1n, 0n), { kind: "open", messages: [] });
  await wal.close();
});

test("the end of a height waits for the next message of ours, which is synced once with all before it", async (context) => {
  const path = directory(context);
  const synced: number[] = [];
  const sync = async (): Promise<void> => void synced.push(statSync(path).size);
  const wal = new Wal({ clock, logger: silentLogger, disk: { ...systemDisk, sync } }, { path });
  wal.endHeight(1n);
  assert.deepEqual(synced, []);
  const ended = statSync(path).size;
  assert.ok(ended > 0);
  for (let round = 0; round < 3; round++) wal.append(timeout(2n, round));
  await wal.sync();
  assert.deepEqual(synced, [statSync(path).size]);
  assert.ok(statSync(path).size > ended);
  await wal.sync();
  assert.equal(synced.length, 1);
  await wal.close();
});

test("whoever asks while a sync is under way waits for one of their own", async (context) => {
  const held: (() => void)[] = [];
  const sync = (): Promise<void> => new Promise((resolve) => held.push(resolve));
  const wal = new Wal({ clock, logger: silentLogger, disk: { ...systemDisk, sync } }, { path: directory(context) });
  wal.append(timeout(1n, 0));
  const [first, second] = [wal.sync(), wal.sync()];
  let isDone = false;
  second.then(() => {
    isDone = true;
  });
  held[0]?.();
  await first;
  assert.equal(isDone, false);
  held[1]?.();
  await second;
  await wal.close();
});

test("a tail cut anywhere is repaired to whole records, the damaged file is kept", async (context) => {
  const path = directory(context);
  await writeThreeHeights(path, 2);
  const whole = readFileSync(path);
  const ends = recordEnds(whole);
  const kept = ends.at(-3) ?? 0;
  for (let length = kept; length < whole.length; length++) {
    writeFileSync(path, whole.subarray(0, length));
    const wal = open(path);
    assert.deepEqual(roundsOf(wal), length < (ends.at(-2) ?? 0) ? [] : [0]);
    const isTorn = !ends.includes(length);
    assert.equal(existsSync(`${path}.CORRUPTED`), isTorn);
    if (isTorn) assert.deepEqual(readFileSync(`${path}.CORRUPTED`), whole.subarray(0, length));
    await wal.close();
    rmSync(`${path}.CORRUPTED`, { force: true });
  }
});

test("a flipped bit ends the log there, and appending goes on behind it", async (context) => {
  const path = directory(context);
  await writeThreeHeights(path, 4);
  const whole = readFileSync(path);
  const starts = recordEnds(whole);
  const second = starts.at(-4) ?? 0;
  for (const offset of [0, 3, 4, 7, 8, 12]) {
    const damaged = Uint8Array.from(whole);
    damaged[second + offset] = (damaged[second + offset] ?? 0) ^ 0x40;
    writeFileSync(path, damaged);
    const wal = open(path);
    assert.deepEqual(roundsOf(wal), [0]);
    wal.append(timeout(3n, 9));
    assert.deepEqual(roundsOf(wal), [0, 9]);
    await wal.close();
  }
  const backups = readdirSync(join(path, "..")).filter((name) => name.includes("CORRUPTED"));
  assert.equal(backups.length, 6);
});

test("zeros and noise after the last record are cut off", async (context) => {
  const path = directory(context);
  for (const tail of [new Uint8Array(4096), new Uint8Array(50).fill(0xff)]) {
    await writeThreeHeights(path, 2);
    const size = statSync(path).size;
    appendFileSync(path, tail);
    const wal = open(path);
    assert.equal(statSync(path).size, size);
    assert.deepEqual(roundsOf(wal), [0, 1]);
    await wal.close();
    rmSync(path);
  }
});

test("the head is put aside when it grows, searching reads across files, the oldest are dropped", async (context) => {
  const path = directory(context);
  const wal = open(path, { headBytesMax: 500, totalBytesMax: 2000 });
  for (let height = 1n; height <= 40n; height++) {
    for (let round = 0; round < 5; round++) wal.append(timeout(height, round));
    wal.endHeight(height);
  }
  for (let round = 0; round < 30; round++) {
    wal.append(timeout(41n, round));
    wal.write();
  }
  const names = readdirSync(join(path, ".."));
  const bytes = names.map((name) => statSync(join(path, "..", name)).size).reduce((sum, size) => sum + size, 0);
  assert.ok(bytes <= 2600 && names.length > 2, `${bytes} bytes in ${names.join(" ")}`);
  const found = wal.search(41n, 40n);
  assert.equal(found.kind === "open" ? found.messages.length : 0, 30);
  assert.equal(wal.search(2n, 1n).kind, "missing");
  await wal.close();
  const reopened = open(path);
  assert.equal(reopened.search(41n, 40n).kind, "open");
  await reopened.close();
});

test("a damaged rotated file loses only what follows the damage in it", async (context) => {
  const path = directory(context);
  const wal = open(path, { headBytesMax: 200 });
  wal.append(timeout(1n, 0));
  wal.endHeight(1n);
  for (let round = 0; round < 20; round++) {
    wal.append(timeout(2n, round));
    wal.write();
  }
  truncateSync(rotatedFiles(path).at(-1)?.path ?? "", 100);
  const found = wal.search(2n, 1n);
  assert.ok(found.kind === "open" && found.messages.length > 0 && found.messages.length < 20);
  await wal.close();
});

test("a message above the limit is refused, one at the limit is read back", () => {
  const message = (bytes: number): TimedWALMessage => ({
    time: { seconds: 0n, nanos: 0 },
    msg: { sum: { kind: "msgInfo", value: { msg: { sum: undefined }, peerId: "p".repeat(bytes) } } },
  });
  const overhead = TimedWALMessage.encode(message(1_000_000)).length - 1_000_000;
  const record = encodeRecord(message(RECORD_BYTES_MAX - overhead));
  assert.equal(record.length, RECORD_HEADER_BYTES + RECORD_BYTES_MAX);
  assert.equal(scanRecords(record).messages.length, 1);
  assert.throws(() => encodeRecord(message(RECORD_BYTES_MAX - overhead + 1)), WalError);
});

test("scanning never throws and never reads past the first flaw", () => {
  const record = encodeRecord({ time: { seconds: 5n, nanos: 0 }, msg: timeout(1n, 2) });
  fc.assert(
    fc.property(fc.nat({ max: 5 }), fc.uint8Array({ maxLength: 60 }), (count, noise) => {
      const bytes = Buffer.concat([...Array.from({ length: count }, () => record), noise]);
      const { messages, validBytes } = scanRecords(bytes);
      assert.ok(messages.length >= count && validBytes >= count * record.length && validBytes <= bytes.length);
    }),
    { seed: 3 },
  );
});

function recordEnds(bytes: Uint8Array): number[] {
  const ends = [0];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let offset = 0; offset < bytes.length; ends.push(offset))
    offset += RECORD_HEADER_BYTES + view.getUint32(offset + 4);
  return ends;
}
