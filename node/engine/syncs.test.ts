/** How often a height waits for the disk; `docs/performance.md` states the number. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { MemoryDatabase } from "#store/memory-database.ts";
import { openTestNode, reach, temporaryHome, validatorKey } from "#test/support/engine-node.ts";
import { type Disk, systemDisk } from "./disk.ts";
import { openFilePrivValidator } from "./priv-validator/file-priv-validator.ts";
import { writeValidatorKey } from "./priv-validator/key-file.ts";

const HEIGHTS = 8n;

test("a height waits seven times: for three signatures, three messages in the log, and one batch", async (context) => {
  const home = temporaryHome(context);
  const waits = { signer: 0, log: 0, database: 0 };
  const counting =
    (kind: keyof typeof waits): Disk["sync"] =>
    (file) => {
      waits[kind]++;
      return systemDisk.sync(file);
    };
  const paths = { keyPath: join(home, "key.json"), statePath: join(home, "state.json") };
  await writeValidatorKey(paths.keyPath, validatorKey(0));
  const signer = await openFilePrivValidator({ ...paths, disk: { ...systemDisk, sync: counting("signer") } });
  const perHeight: (typeof waits)[] = [];
  const node = await openTestNode({
    home,
    wrapSigner: () => signer,
    crashPoints: {
      reached: (point) => {
        if (point !== "height-finished") return;
        perHeight.push({ ...waits });
        Object.assign(waits, { signer: 0, log: 0, database: 0 });
      },
    },
    dependencies: {
      database: countingDatabase(() => waits.database++),
      disk: { ...systemDisk, sync: counting("log") },
    },
  });
  await node.engine.start();
  await reach(node, HEIGHTS);
  await node.stop();
  await signer.close();
  // The first signature finds no file to overwrite, and the first height is stored over genesis.
  for (const height of perHeight.slice(1)) assert.deepEqual(height, { signer: 3, log: 3, database: 1 });
  assert.ok(perHeight.length >= Number(HEIGHTS));
});

function countingDatabase(onSync: () => void): MemoryDatabase {
  const database = new MemoryDatabase();
  const batch = database.batch.bind(database);
  database.batch = () => {
    const inner = batch();
    return {
      ...inner,
      write: (options) => {
        if (options.sync) onSync();
        return inner.write(options);
      },
    };
  };
  return database;
}
