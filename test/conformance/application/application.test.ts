/** The application conformance suite over both doors: a call in one process, and the ABCI socket. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectApplication } from "#engine/abci-socket/client.ts";
import { serveAbci } from "#engine/abci-socket/server.ts";
import { silentLogger } from "#lib/logger.ts";
import { type KvStoreApplication, kvStoreApplication } from "#test/support/kvstore-application.ts";
import { testApplication } from "./application-suite.ts";

const timers = { after: () => ({ cancel: () => {} }) };
const create = (): KvStoreApplication => kvStoreApplication({ snapshotInterval: 1n });

testApplication({
  name: "in process",
  create,
  reach: async (application) => ({ door: application, close: async () => {} }),
});

for (const scheme of ["tcp", "unix"] as const) {
  testApplication({
    name: `${scheme} socket`,
    create,
    reach: async (application) => {
      const directory = mkdtempSync(join(tmpdir(), "abci-"));
      const address = scheme === "tcp" ? "tcp://127.0.0.1:0" : `unix://${join(directory, "app.sock")}`;
      const server = await serveAbci({ application, logger: silentLogger }, { address });
      const door = await connectApplication({ logger: silentLogger, timers }, { address: server.address });
      const close = async (): Promise<void> => {
        await door.close();
        await server.close();
        rmSync(directory, { recursive: true });
      };
      return { door, close };
    },
  });
}
