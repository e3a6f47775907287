/** Completion knows commands, flags and their choices. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { application } from "#modules/index.ts";
import { COMPLETE_ARGUMENT, completionScript, SHELLS } from "./completion.ts";
import { runInMemory } from "./fixtures/memory-shell.ts";

async function complete(...words: string[]): Promise<string[]> {
  const { out } = await runInMemory([COMPLETE_ARGUMENT, ...words], { application });
  return out.split("\n").flatMap((line) => (line === "" ? [] : [line.split("\t")[0] ?? ""]));
}

test("commands, those of modules and those behind an alias", async () => {
  assert.deepEqual(await complete("ke"), ["keys"]);
  assert.deepEqual(await complete("keys", "im"), ["import", "import-hex"]);
  assert.deepEqual(await complete("tx", "bank", "se"), ["send", "set-send-enabled"]);
  assert.deepEqual(await complete("q", "bank", "bal"), ["balance", "balances"]);
  assert.deepEqual(await complete("cometbft", "show"), ["show-node-id", "show-validator", "show-address"]);
  assert.deepEqual(await complete("nothing-like-it"), []);
});

test("flags of a command and of its parents, and the values of a choice", async () => {
  assert.deepEqual(await complete("keys", "list", "--keyring-backend", "test", "--li"), ["--list-names"]);
  assert.deepEqual(await complete("tx", "bank", "send", "--fee"), ["--fees", "--fee-payer", "--fee-granter"]);
  assert.ok((await complete("status", "--")).includes("--home"));
  assert.deepEqual(await complete("--output", ""), ["text", "json"]);
});

test("every shell has a script that asks this program", () => {
  for (const shell of SHELLS) {
    const script = completionScript(shell, "tributary");
    assert.ok(script.includes(COMPLETE_ARGUMENT), shell);
  }
  const checked = spawnSync("bash", ["-n"], { input: completionScript("bash", "tributary"), encoding: "utf8" });
  assert.equal(checked.status, 0, checked.stderr);
});

test("bash itself completes with the script", () => {
  const script = `${completionScript("bash", "tributary")}
tributary() { printf '%s\\t%s\\n' balance 'One balance' balances All; }
COMP_WORDS=(tributary q bank bal) COMP_CWORD=3
_tributary_complete
printf '%s,' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync("bash", ["--norc"], { input: script, encoding: "utf8" });
  assert.equal(stdout, "balance,balances,", stderr);
});
