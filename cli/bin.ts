#!/usr/bin/env node
/** Entry point of the `tributary` command. */
import { processIo } from "./io.ts";
import { run } from "./program.ts";

process.exitCode = await run(process.argv.slice(2), {
  io: processIo({ input: process.stdin, output: process.stdout, errors: process.stderr }),
  application: async () => (await import("#modules/index.ts")).application,
  node: () => import("#main"),
});
