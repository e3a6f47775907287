/** The signing processes of others, and ours, each with a key of its own to sign with. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { initSignState } from "#engine/priv-validator/file-priv-validator.ts";
import { type SigningKey, writeValidatorKey } from "#engine/priv-validator/key-file.ts";
import { toBase64 } from "#lib/bytes.ts";
import { findProgram, type RunningProcess, startProcess } from "#test/support/processes.ts";

const GO = findProgram("go");
const TMKMS = findProgram("tmkms");

/** Options of every test that builds CometBFT's signer. */
export const NEEDS_GO: { readonly skip: false | string } = { skip: GO === undefined ? "go is not installed" : false };
/** Options of every test that runs TMKMS. */
export const NEEDS_TMKMS: { readonly skip: false | string } = {
  skip: TMKMS === undefined ? "tmkms is not installed (cargo install tmkms --features=softsign)" : false,
};

const REMOVE_RETRIES_MAX = 20;

/** A folder with a validator key and the memory that belongs to it. */
export interface SignerHome {
  readonly path: string;
  readonly keyPath: string;
  readonly statePath: string;
}

/** Makes a folder, removed with the test, whose memory is empty; a key is written when given. */
export async function makeSignerHome(context: TestContext, key?: SigningKey): Promise<SignerHome> {
  const path = mkdtempSync(join(tmpdir(), "remote-signer-"));
  // A signer that is being stopped may still write into it.
  context.after(() => rmSync(path, { recursive: true, force: true, maxRetries: REMOVE_RETRIES_MAX }));
  const home = { path, keyPath: join(path, "key.json"), statePath: join(path, "state.json") };
  if (key !== undefined) await writeValidatorKey(home.keyPath, key);
  await initSignState(home.statePath);
  return home;
}

/** For which node and chain a signer is started. */
export interface SignerTarget {
  readonly node: string;
  readonly chainId: string;
}

/** Starts `tributary signer start`. */
export function startOurSigner(home: SignerHome, { node, chainId }: SignerTarget): RunningProcess {
  const files = ["--key-file", home.keyPath, "--state-file", home.statePath];
  const program = join(import.meta.dirname, "remote-signer-process.ts");
  const args = ["signer", "start", "--home", home.path, "--node", node, "--chain-id", chainId, ...files];
  return startProcess(process.execPath, [program, ...args]);
}

/** Builds CometBFT's signer into the folder; answers the program. */
export async function buildGoSigner(home: SignerHome): Promise<string> {
  const program = join(home.path, "go-signer");
  const source = join(import.meta.dirname, "go-signer");
  await runToEnd(GO ?? "go", ["build", "-p", "1", "-o", program, "."], source);
  return program;
}

/** Starts CometBFT's signer. */
export function startGoSigner(program: string, home: SignerHome, { node, chainId }: SignerTarget): RunningProcess {
  const files = ["-key", home.keyPath, "-state", home.statePath];
  return startProcess(program, ["-node", node, "-chain-id", chainId, ...files]);
}

/** Starts TMKMS with a key in a file; `node` names the node's id, as TMKMS wants it. */
export function startTmkms(home: SignerHome, key: SigningKey, { node, chainId }: SignerTarget): RunningProcess {
  const [keyPath, identityPath] = [join(home.path, "consensus.key"), join(home.path, "identity.key")];
  mkdirSync(home.path, { recursive: true });
  const secret = { mode: 0o600 };
  writeFileSync(keyPath, toBase64(key.privateKey.subarray(0, 32)), secret);
  writeFileSync(identityPath, toBase64(new Uint8Array(32).fill(42)), secret);
  const config = `
[[chain]]
id = "${chainId}"
key_format = { type = "hex" }
state_file = "${join(home.path, "tmkms-state.json")}"
[[validator]]
chain_id = "${chainId}"
addr = "${node}"
secret_key = "${identityPath}"
protocol_version = "v0.38"
reconnect = true
[[providers.softsign]]
chain_ids = ["${chainId}"]
key_type = "consensus"
path = "${keyPath}"
`;
  const configPath = join(home.path, "tmkms.toml");
  writeFileSync(configPath, config);
  return startProcess(TMKMS ?? "tmkms", ["start", "-c", configPath]);
}

/** Runs a program to its end; rejects with what it printed when it fails. */
export async function runToEnd(command: string, args: readonly string[], cwd: string): Promise<void> {
  const running = startProcess(command, args, { cwd });
  const code = await new Promise((resolve) => running.child.once("close", resolve));
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${running.output()}`);
}
