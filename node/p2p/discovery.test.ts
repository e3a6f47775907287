/** Peers found through peers, private ones never, and an address book that is there after a restart. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { openTestHost, type TestHostOptions, until } from "./fixtures/test-host.ts";
import { parsePeerAddress } from "./peer-address.ts";
import { peerKey } from "./peer-id.ts";

const discovering = (options: TestHostOptions = {}) => openTestHost({ isDiscoveryOn: true, ...options });

test("a newcomer learns of peers from a seed and remembers them", async () => {
  const folder = mkdtempSync(join(tmpdir(), "discovery-"));
  const addressBookPath = join(folder, "addrbook.json");
  const hidden = await discovering();
  const seed = await discovering({ privatePeers: [peerKey(hidden.host.id)] });
  const known = await discovering();
  try {
    await known.host.dial(seed.address());
    await hidden.host.dial(seed.address());
    await until(() => seed.host.peers().length === 2);
    const newcomer = await discovering({ seeds: [parsePeerAddress(seed.address())], addressBookPath });
    await until(() => newcomer.log.some((line) => line.includes("peers learnt")));
    await newcomer.host.dial(known.address());
    await newcomer.host.stop();
    const book = readFileSync(addressBookPath, "utf8");
    assert.ok(book.includes(known.host.id) && book.includes(seed.host.id) && !book.includes(hidden.host.id));
    const again = await discovering({ addressBookPath });
    await until(() => again.host.peer(known.host.id) !== undefined && again.host.peer(seed.host.id) !== undefined);
    await again.host.stop();
  } finally {
    await Promise.all([hidden, seed, known].map(({ host }) => host.stop()));
    rmSync(folder, { recursive: true });
  }
});

test("a seed hangs up once it told what it knows", async () => {
  const seed = await discovering({ isSeed: true });
  const node = await discovering({ seeds: [parsePeerAddress(seed.address())] });
  try {
    await until(() => node.events.length === 2);
    assert.deepEqual(node.events, [`added ${seed.host.id}`, `removed ${seed.host.id}`]);
  } finally {
    await Promise.all([seed.host.stop(), node.host.stop()]);
  }
});
