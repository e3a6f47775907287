/** A process that commits versions as fast as it can and says which ones are durable, until it is killed. */

import { writeSync } from "node:fs";
import { openLevelDatabase } from "#store/level-database.ts";
import { MultiStore } from "#store/multi-store.ts";
import { commitNext, OPTIONS, STORES } from "./crash-load.ts";

const [directory = ""] = process.argv.slice(2);
const database = await openLevelDatabase(directory, { writeBufferBytes: 256 * 1024 });
const multi = await MultiStore.open({ database, storeNames: STORES, options: OPTIONS });
writeSync(1, "ready\n");
for (;;) {
  const { version } = await commitNext(multi);
  multi.whenDurable().then(() => writeSync(1, `${version}\n`));
}
