/** `tributary signer …` in a process of its own: the command alone, without what other commands load. */
import { Command } from "commander";
import { addSigner } from "#cli/commands/signer.ts";
import { errorLine } from "#cli/errors.ts";
import { processIo } from "#cli/io.ts";
import { addFlag } from "#cli/shell.ts";

const io = processIo({ input: process.stdin, output: process.stdout, errors: process.stderr });
const absent = (): Promise<never> => Promise.reject(new TypeError("a signer loads neither application nor node"));
const program = new Command("tributary");
addFlag(program, "--home <folder>", "home of the keys");
addSigner(program, { io, application: absent, node: absent });
try {
  await program.parseAsync(process.argv.slice(2), { from: "user" });
} catch (error) {
  io.note(errorLine(error));
  process.exitCode = 1;
}
