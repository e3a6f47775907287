#!/usr/bin/env node
/** Entry point of the `tributary` command. */
import { enableCompileCache } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";

// Compiled code is kept in a folder of the user's own: a shared one would let others choose what runs.
enableCompileCache(join(homedir(), ".cache", "tributary"));
const { processIo } = await import("./io.ts");
const { run } = await import("./program.ts");

process.exitCode = await run(process.argv.slice(2), {
  io: processIo({ input: process.stdin, output: process.stdout, errors: process.stderr }),
  application: async () => (await import("#modules/index.ts")).application,
  node: () => import("#main"),
});
