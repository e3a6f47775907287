/** Messages that operators of validators sign: --from names an account, the message the operator of the same bytes. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { decodeBech32 } from "#codec/bech32.ts";
import { stakedApplication } from "#test/support/staked-application.ts";
import { runInMemory } from "../fixtures/memory-shell.ts";

test("unjail names the operator of the key that signs, and its account signs", async () => {
  const home = mkdtempSync(join(tmpdir(), "cli-operator-"));
  const cli = (...args: string[]) =>
    runInMemory(["--home", home, ...args, "--keyring-backend", "test"], { application: stakedApplication });
  try {
    await runInMemory(["--home", home, "init", "one", "--chain-id", "one-1"], { application: stakedApplication });
    await cli("keys", "add", "operator");
    const { out: account } = await cli("keys", "show", "operator", "-a");
    const unsigned = await cli("tx", "slashing", "unjail", "--from", "operator", "--generate-only", "--offline");
    const [message] = (JSON.parse(unsigned.out) as { body: { messages: { validator_addr: string }[] } }).body.messages;
    const operator = decodeBech32(message?.validator_addr ?? "");
    assert.equal(operator.prefix, "tribvaloper");
    assert.deepEqual(operator.bytes, decodeBech32(account.trim()).bytes);
    const flags = ["--from", "operator", "--offline", "-a", "1", "-s", "0", "-y"];
    const signed = await cli("tx", "slashing", "unjail", ...flags);
    assert.equal((JSON.parse(signed.out) as { signatures: string[] }).signatures.length, 1, signed.notes);
  } finally {
    rmSync(home, { recursive: true });
  }
});
