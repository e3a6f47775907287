import assert from "node:assert/strict";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { seededRandom } from "#lib/prng.ts";
import { loadOrCreateVoterSecret, ownVoter, VoterSecretError } from "./own-voter.ts";

test("the secret is made once, for its owner alone, and a damaged file is refused", (context) => {
  const folder = mkdtempSync(join(tmpdir(), "voter-"));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "beacon_seed.json");
  const made = loadOrCreateVoterSecret(path, seededRandom(1n));
  assert.equal(made.length, 32);
  assert.equal(statSync(path).mode & 0o777, 0o600);
  assert.deepEqual(loadOrCreateVoterSecret(path, seededRandom(2n)), made);
  for (const text of ["", "{}", '{"secret":7}', '{"secret":"00"}', '{"secret":"xy"}', "null"]) {
    writeFileSync(path, text);
    assert.throws(() => loadOrCreateVoterSecret(path, seededRandom(3n)), VoterSecretError, text);
  }
});

test("a voter makes a thing once, and forgets all but the newest", () => {
  const voter = ownVoter({ validator: new Uint8Array(20), secret: new Uint8Array(32) });
  const made: string[] = [];
  const make = (key: string): string => voter.remember(key, () => `${key} ${made.push(key)}`);
  assert.deepEqual(
    [make("a"), make("a"), make("b"), make("c"), make("b"), make("a")],
    ["a 1", "a 1", "b 2", "c 3", "b 2", "a 4"],
  );
});
