/** The light client written in Rust, built from rust-light/ by the installed cargo. */
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findProgram, startProcess } from "#test/support/processes.ts";

const CARGO = findProgram("cargo");

/** Options of every test that needs it. */
export const NEEDS_CARGO: { readonly skip: false | string } = {
  skip: CARGO === undefined ? "cargo is not installed (https://rustup.rs)" : false,
};

/** From where and whom it goes, and where to. */
export interface RustRun {
  readonly chainId: string;
  readonly trusted: { readonly height: number; readonly hash: string };
  /** "http://127.0.0.1:port" */
  readonly primary: string;
  readonly witnesses: readonly string[];
  readonly targets: readonly (number | "latest")[];
  /** A transaction's hash, to have an answer of every RPC method read. */
  readonly tx?: string;
}

/** A target that was verified, or the reason why not. */
export interface RustTarget {
  readonly height: number;
  readonly hash: string;
  readonly validators: number;
  readonly power: number;
  /** Heights that were verified on the way, with the one it went out from. */
  readonly trace: readonly number[];
  /** Witnesses that have the same header. */
  readonly confirmed: number;
  readonly refusals: readonly string[];
  readonly error?: string;
}

/** An RPC method, and why its answer could not be read. */
export interface RustAnswer {
  readonly method: string;
  readonly error?: string;
}

/** Builds it outside of the repository; answers the program. The first time takes minutes. */
export async function buildRustLight(): Promise<string> {
  const target = process.env.CARGO_TARGET_DIR ?? join(tmpdir(), "tributary-rust-light");
  const env = { ...process.env, CARGO_TARGET_DIR: target };
  const cwd = join(import.meta.dirname, "rust-light");
  await runToEnd(CARGO ?? "cargo", ["build", "--locked", "--quiet"], { cwd, env });
  return join(target, "debug", "rust-light");
}

/** Runs it. */
export async function runRustLight(
  program: string,
  { chainId, trusted, primary, witnesses, targets, tx }: RustRun,
): Promise<{ readonly targets: RustTarget[]; readonly answers: RustAnswer[] }> {
  const text = await runToEnd(program, [
    ...[chainId, String(trusted.height), trusted.hash, primary, witnesses.join(",")],
    ...targets.map(String),
    ...(tx === undefined ? [] : ["--rpc", tx]),
  ]);
  const lines = text
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as RustTarget | RustAnswer);
  return {
    targets: lines.filter((line): line is RustTarget => !("method" in line)),
    answers: lines.filter((line): line is RustAnswer => "method" in line),
  };
}

async function runToEnd(
  program: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
  const running = startProcess(program, args, options);
  const code = await new Promise((resolve) => running.child.once("close", resolve));
  if (code !== 0) throw new Error(`${program} failed with ${String(code)}:\n${running.output().slice(-4000)}`);
  return running.output();
}
