/** The binary itself: exit codes, streams, and answers that do not change. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fromHex, toBase64 } from "#lib/bytes.ts";
import { readVector } from "#test/support/vectors.ts";

interface DirectVectors {
  chain_id: string;
  faucet: { mnemonic: string; address: string };
  cases: { inputs: { accountNumber: number; sequence: number }; outputs: { signedTxBytes: string } }[];
}

const BIN = join(import.meta.dirname, "bin.ts");
const vectors = readVector<DirectVectors>("derived/cosmjs_direct_sign.json");
let home: string;
before(() => {
  home = mkdtempSync(join(tmpdir(), "tributary-cli-"));
});
after(() => rmSync(home, { recursive: true }));

function tributary(args: readonly string[], input = "") {
  const env = { ...process.env, TRIBUTARY_HOME: home, TRIBUTARY_KEYRING_BACKEND: "test" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { input, env, encoding: "utf8" });
  return { status, stdout, stderr };
}

test("a home is made, funded, and valid", () => {
  const made = tributary(["init", "one", "--chain-id", vectors.chain_id, "--bech32-prefix", "cosmos", "-o", "json"]);
  assert.equal(made.status, 0, made.stderr);
  const { moniker, chain_id, node_id, validator_address } = JSON.parse(made.stdout) as Record<string, string>;
  assert.deepEqual([moniker, chain_id], ["one", vectors.chain_id]);
  assert.match(node_id ?? "", /^[0-9a-f]{40}$/);
  assert.match(validator_address ?? "", /^cosmosvalcons1/);
  const recovered = tributary(["keys", "add", "faucet", "--recover"], `${vectors.faucet.mnemonic}\n`);
  assert.deepEqual(recovered, {
    status: 0,
    stdout: `- address: ${vectors.faucet.address}
  name: faucet
  pubkey: '{"@type":"/cosmos.crypto.secp256k1.PubKey","key":"A08EGB7ro1ORuFhjOnZcSgwYlpe0DSFjVNUIkNNQxwKQ"}'
  type: local
`,
    stderr: "Enter the mnemonic: ",
  });
  assert.equal(tributary(["genesis", "add-account", "faucet", "1000ucosm"]).status, 0);
  const path = join(home, "config", "genesis.json");
  assert.deepEqual(tributary(["genesis", "validate"]), {
    status: 0,
    stdout: `${path} is a valid genesis\n`,
    stderr: "",
  });
  const genesis = JSON.parse(readFileSync(path, "utf8")) as {
    app_state: { bech32_prefix: string; bank: unknown };
    consensus: { validators: { power: string; name: string }[] };
  };
  assert.equal(genesis.app_state.bech32_prefix, "cosmos");
  assert.deepEqual(
    genesis.consensus.validators.map(({ power, name }) => [power, name]),
    [["10", "one"]],
  );
});

test("a transaction signed offline is CosmJS's, byte for byte", () => {
  const { inputs, outputs } = vectors.cases[1] ?? assert.fail("vector is missing");
  const bytes = toBase64(fromHex(outputs.signedTxBytes));
  const decoded = tributary(["tx", "decode", bytes]);
  const tx = JSON.parse(decoded.stdout) as { auth_info: { signer_infos: unknown[] }; signatures: unknown[] };
  const unsigned = { ...tx, auth_info: { ...tx.auth_info, signer_infos: [] }, signatures: [] };
  const state = ["--offline", "-a", String(inputs.accountNumber), "-s", String(inputs.sequence)];
  const signed = tributary(["tx", "sign", "-", "--from", "faucet", ...state], JSON.stringify(unsigned));
  assert.deepEqual(JSON.parse(signed.stdout), tx, signed.stderr);
  const file = join(home, "signed.json");
  writeFileSync(file, signed.stdout);
  assert.equal(tributary(["tx", "encode", file]).stdout, `${bytes}\n`);
  const { status, stdout } = tributary(["tx", "validate-signatures", file, ...state]);
  assert.deepEqual([status, stdout.endsWith(`  0: ${vectors.faucet.address}\t[OK]\n`)], [0, true]);
  assert.equal(tributary(["tx", "validate-signatures", file, "--offline", "-a", "99", "-s", "1"]).status, 1);
});

test("answers go to standard output, mistakes to standard error with exit code 1", () => {
  assert.deepEqual(tributary(["version"]), { status: 0, stdout: "0.1.0\n", stderr: "" });
  assert.deepEqual(tributary(["statsu"]), {
    status: 1,
    stdout: "",
    stderr: "Error: unknown command 'statsu': did you mean status?\n",
  });
  const help = tributary(["tx", "bank", "--help"]);
  assert.deepEqual([help.status, help.stderr], [0, ""]);
  assert.match(help.stdout, /send <from-address> <to-address> <amount> +Send moves coins between two accounts/);
  const script = tributary(["completion", "zsh"]);
  assert.deepEqual([script.status, script.stdout.startsWith("#compdef tributary\n")], [0, true]);
  const none = tributary(["start", "--home", join(home, "none")]);
  assert.equal(none.status, 1);
  assert.match(none.stderr, /^Error: there is no .*genesis\.json: make a home with "tributary init <moniker>"/);
});
