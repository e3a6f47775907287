/** Keys are made, shown, moved and removed; mistakes change nothing. */
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { runInMemory } from "../fixtures/memory-shell.ts";

const MNEMONIC = `${"abandon ".repeat(11)}about`;
/** The first account of that mnemonic on every chain with this prefix, as wallets show it. */
const COSMOS_ADDRESS = "cosmos19rl4cm2hmr8afy4kldpxz3fka4jguq0auqdal4";

type Cli = (args: readonly string[], answers?: readonly string[]) => ReturnType<typeof runInMemory>;

async function inHome(run: (cli: Cli, home: string) => Promise<void>): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "cli-keys-"));
  const backend = ["--keyring-backend", "test"];
  try {
    await run(([command = "", ...args], answers = []) => {
      const flags = args.includes("--keyring-backend") ? [] : backend;
      return runInMemory(["--home", home, "keys", command, ...args, ...flags], { answers });
    }, home);
  } finally {
    rmSync(home, { recursive: true });
  }
}

test("a recovered key has the address that every wallet gives it", () =>
  inHome(async (cli) => {
    const prefix = ["--bech32-prefix", "cosmos"];
    const added = await cli(["add", "alice", "--recover", "-o", "json", ...prefix], [` ${MNEMONIC}\n`]);
    const shown = JSON.parse(added.out) as Record<string, string>;
    assert.deepEqual(Object.keys(shown), ["name", "type", "address", "pubkey"], "no mnemonic is repeated");
    assert.equal(shown.address, COSMOS_ADDRESS);
    assert.equal((await cli(["show", "alice", "-a", ...prefix])).out, `${COSMOS_ADDRESS}\n`);
    assert.equal((await cli(["show", COSMOS_ADDRESS, "-p", ...prefix])).out, `${shown.pubkey}\n`);
    assert.match((await cli(["show", "alice", "-a", "--bech", "val", ...prefix])).out, /^cosmosvaloper19rl4c/);
    assert.match((await cli(["show", COSMOS_ADDRESS])).notes, /not an address of this chain.*start with trib1/);
    assert.match(
      (await cli(["show", "alice", "--bech", "no"])).notes,
      /--bech no is not known: use acc or val or cons/,
    );
  }));

test("paths choose other keys of the same words", () =>
  inHome(async (cli) => {
    const address = async (...flags: string[]): Promise<string> => {
      const { out, notes } = await cli(["add", "k", "--recover", "--dry-run", "-o", "json", ...flags], [MNEMONIC]);
      return (JSON.parse(out === "" ? JSON.stringify({ address: notes }) : out) as { address: string }).address;
    };
    const plain = await address();
    assert.equal(await address("--hd-path", "m/44'/118'/0'/0/0"), plain);
    assert.equal(await address("--index", "1"), await address("--hd-path", "m/44'/118'/0'/0/1"));
    assert.equal(await address("--account", "2"), await address("--hd-path", "m/44'/118'/2'/0/0"));
    assert.equal(new Set([plain, await address("--index", "1"), await address("--coin-type", "1")]).size, 3);
    assert.match(await address("--hd-path", "m/x"), /no key can be derived at m\/x/);
    assert.equal((await cli(["list"])).out, "", "a dry run stores nothing");
  }));

test("a new key shows its words once, and keeps them off standard output unless JSON is asked for", () =>
  inHome(async (cli) => {
    const text = await cli(["add", "a"]);
    assert.match(text.notes, /Important.*\n\n(\w+ ){23}\w+\n$/);
    assert.doesNotMatch(text.out, /mnemonic/);
    const json = JSON.parse((await cli(["add", "b", "-o", "json"])).out) as { mnemonic: string };
    assert.equal(json.mnemonic.split(" ").length, 24);
    assert.equal((await cli(["add", "c", "--no-backup"])).notes, "");
    assert.equal((await cli(["list", "-n"])).out, "a\nb\nc\n");
    const words = (await cli(["mnemonic"])).out.trim();
    assert.equal((await cli(["add", "d", "--recover"], [words])).code, 0);
  }));

test("a taken name is replaced only on demand", () =>
  inHome(async (cli) => {
    await cli(["add", "a"]);
    const before = (await cli(["show", "a", "-a"])).out;
    assert.match((await cli(["add", "a"], ["n"])).notes, /nothing was changed/);
    assert.equal((await cli(["show", "a", "-a"])).out, before);
    assert.equal((await cli(["add", "a"], ["y"])).code, 0);
    assert.notEqual((await cli(["show", "a", "-a"])).out, before);
    assert.match((await cli(["add", "../x"])).notes, /a key name has 1 to 64/);
  }));

test("threshold keys and public keys cannot sign here, but have addresses", () =>
  inHome(async (cli) => {
    for (const name of ["a", "b", "c"]) await cli(["add", name]);
    const added = await cli(["add", "all", "--multisig", "a,b,c", "--multisig-threshold", "2", "-o", "json"]);
    assert.equal((JSON.parse(added.out) as { type: string }).type, "multi");
    const sorted = await cli([
      "add",
      "same",
      "--multisig",
      "c,b,a",
      "--multisig-threshold",
      "2",
      "--dry-run",
      "-o",
      "json",
    ]);
    const address = (text: string): string => (JSON.parse(text) as { address: string }).address;
    assert.equal(address(sorted.out), address(added.out), "the order in which members are named does not matter");
    const pubkey = (await cli(["show", "a", "-p"])).out.trim();
    await cli(["delete", "a", "-y"]);
    const offline = await cli(["add", "watch", "--pubkey", pubkey, "-o", "json"]);
    assert.equal((JSON.parse(offline.out) as { type: string }).type, "offline");
    assert.match((await cli(["export", "watch"])).notes, /no private key here/);
    assert.match((await cli(["add", "x", "--multisig", "a,b"])).notes, /no key called a/);
    assert.match(
      (await cli(["add", "x", "--multisig", "b", "--multisig-threshold", "2"])).notes,
      /multisig-threshold 2/,
    );
    const ed25519 = '{"@type":"/cosmos.crypto.ed25519.PubKey","key":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="}';
    assert.match((await cli(["add", "x", "--pubkey", ed25519])).notes, /cannot sign here: use a secp256k1/);
  }));

test("keys travel sealed or, if really meant, bare", () =>
  inHome(async (cli, home) => {
    await cli(["add", "a"]);
    const password = "long enough";
    assert.match((await cli(["export", "a"], ["short", "short"])).notes, /too short/);
    assert.match((await cli(["export", "a"], [password, "another one"])).notes, /passwords differ/);
    const file = join(home, "key.asc");
    writeFileSync(file, (await cli(["export", "a"], [password, password])).out);
    const hex = (await cli(["export", "a", "--unarmored-hex", "--unsafe", "-y"])).out.trim();
    assert.match(hex, /^[0-9a-f]{64}$/);
    assert.match((await cli(["export", "a", "--unarmored-hex"])).notes, /add --unsafe if you mean it/);
    const address = (await cli(["show", "a", "-a"])).out;
    await cli(["delete", "a"], ["yes"]);
    assert.match((await cli(["import", "b", file], ["wrong password"])).notes, /wrong password/);
    await cli(["import", "b", file], [password]);
    assert.equal((await cli(["show", "b", "-a"])).out, address);
    await cli(["rename", "b", "c", "-y"]);
    assert.match((await cli(["import-hex", "d", hex])).notes, /in the keyring already, as c/);
    assert.match((await cli(["import-hex", "d", "00".repeat(32)])).notes, /64 hex digits, not zero/);
    assert.equal((await cli(["list", "-n"])).out, "c\n");
  }));

test("a file keyring has one password, asked for once", () =>
  inHome(async (cli, home) => {
    const backend = ["--keyring-backend", "file"];
    const made = await cli(["add", "a", ...backend], ["correct horse", "correct horse"]);
    assert.match(made.notes, /Enter a password for the new keyring: Enter it again: /);
    assert.ok(readdirSync(join(home, "keyring-file")).includes("a.info"));
    const again = await cli(["add", "b", ...backend], ["wrong", "correct horse"]);
    assert.match(again.notes, /^Enter keyring password: wrong password\nEnter keyring password: \n/);
    assert.equal((await cli(["list", "-n", ...backend], ["correct horse"])).out, "a\nb\n");
    assert.match((await cli(["list", ...backend], ["1", "2", "3"])).notes, /wrong keyring password, 3 times/);
    assert.match((await cli(["list", "--keyring-backend", "os"])).notes, /backend os is not supported: use/);
  }));

test("addresses are parsed in both directions", () =>
  inHome(async (cli) => {
    const parsed = JSON.parse((await cli(["parse", COSMOS_ADDRESS, "-o", "json"])).out) as Record<string, string>;
    assert.equal(parsed.human, "cosmos");
    assert.match(parsed.bytes ?? "", /^28FF5C6D5[0-9A-F]{31}$/);
    const { out } = await cli(["parse", parsed.bytes?.toLowerCase() ?? "", "-o", "json", "--bech32-prefix", "cosmos"]);
    const { formats } = JSON.parse(out) as { formats: string[] };
    assert.equal(formats[0], COSMOS_ADDRESS);
    assert.deepEqual(
      formats.map((each) => each.split("1")[0]),
      ["cosmos", "cosmosvaloper", "cosmosvalcons"],
    );
    assert.match((await cli(["parse", "nonsense"])).notes, /neither hex nor a bech32 address/);
  }));
