/** `npm run demo` from documents to a verified claim, small. */
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
  assert.match(stdout, /together +3\.000000 +100\.00 %/);
  assert.match(stdout, /every unit is in the table/);
  assert.match(stdout, /contributor4 +\d+ documents +[0-9.]+ % +[0-9.]+ % +[0-9.]+/);
  assert.match(stdout, /verified here: leaf → store root → app hash of the next header/);
});
