/** `npm run demo` from documents to a verified claim, small; one attributor lies on the way and is refuted. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";

const ROOT = join(import.meta.dirname, "..", "..");

test("people bring documents, a model uses them, everybody is paid, and the claim is proven", {
  timeout: 240_000,
}, async () => {
  const args = [join(ROOT, "scripts", "demo.ts"), "--documents", "8", "--uses", "20"];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT });
  assert.match(stdout, /a copy of bundle \d+ under client's name was recognised and turned away/);
  assert.match(stdout, /the attributor commits to index 1/);
  assert.match(stdout, /a proof of \d+ bytes refutes it: the position of a rank has another rank/);
  assert.match(stdout, /rival loses 10\.000000 TRIB; 4\.000000 of it are watcher's/);
  assert.match(stdout, /it names uses \d+, \d+, \d+, \d+/);
  assert.match(stdout, /the attributor opens them, and the window of batch 1 begins/);
  assert.match(stdout, /the watcher computes 20 answers again and can refute none/);
  assert.match(stdout, /together +3\.000000 +100\.00 %/);
  assert.match(stdout, /every unit is in the table/);
  assert.match(stdout, /contributor4 +\d+ documents +[0-9.]+ % +[0-9.]+ % +[0-9.]+/);
  assert.match(stdout, /verified here: leaf → store root → app hash of the next header/);
});
