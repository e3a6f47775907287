/**
 * The genesis file of a home. Its bytes stay on disk: a node keeps what the engine needs and where the application's part
 * lies, and reads the rest when somebody asks for it, after making sure that it is still the file the node started from.
 */

import { readFileSync, statSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { ConfigError } from "#config/toml-file.ts";
import { sha256 } from "#crypto/sha256.ts";
import { concatBytes, EMPTY_BYTES, equalBytes, utf8Decode, utf8Encode } from "#lib/bytes.ts";
import { errorMessage, TypedError } from "#lib/errors.ts";
import type { GenesisText } from "#rpc/environment.ts";
import { GENESIS_BYTES_MAX, type GenesisHead, type ScannedGenesis, scanGenesis } from "#types/genesis.ts";
import { aroundAppState } from "#types/genesis-json.ts";
import { JsonNode } from "#types/json-node.ts";
import { memberSpans, type Span } from "#types/json-spans.ts";

/** The genesis file is not the one the node started from. */
export class GenesisChangedError extends TypedError {}

/** A genesis file that was read once. */
export interface GenesisFile {
  readonly head: GenesisHead;
  /** SHA-256 of all its bytes. */
  readonly hash: Uint8Array;
  /** What `app_state.bech32_prefix` says; undefined when it says nothing. */
  readonly bech32Prefix: string | undefined;
  /** The document in CometBFT's layout, whichever layout the file has. */
  readonly text: GenesisText;
  /** Reads the application's part, empty when there is none; rejects with `GenesisChangedError`. */
  readAppState(): Promise<Uint8Array>;
}

/** Opens the file at `path`; throws `ConfigError` for one that is missing or cannot start a chain. */
export function openGenesisFile(path: string): GenesisFile {
  const { head, appState, bech32Prefix, guard } = readOnce(path);
  const read = (span: Span): Promise<Uint8Array> => guardedRead(guard, span);
  return {
    head,
    hash: guard.hash,
    bech32Prefix,
    text: genesisTextOf(head, appState, read),
    readAppState: () => (appState === undefined ? Promise.resolve(EMPTY_BYTES) : read(appState)),
  };
}

/** What tells whether a file was written to: cheap to ask, and never the same after a change. */
interface Fingerprint {
  readonly size: bigint;
  readonly mtimeNs: bigint;
  readonly ctimeNs: bigint;
  readonly ino: bigint;
}

interface Guard {
  readonly path: string;
  readonly hash: Uint8Array;
  /** The file when its hash was last known to be right. */
  known: Fingerprint;
}

interface FileFacts extends ScannedGenesis {
  readonly bech32Prefix: string | undefined;
  readonly guard: Guard;
}

/** The only function that has all bytes at hand; none of what it returns keeps them. */
function readOnce(path: string): FileFacts {
  const { known, bytes } = readWhole(path);
  try {
    const scanned = scanGenesis(bytes);
    const bech32Prefix = prefixIn(bytes, scanned.appState);
    return { ...scanned, bech32Prefix, guard: { path, hash: sha256(bytes), known } };
  } catch (cause) {
    if (!(cause instanceof TypedError)) throw cause;
    const text = `${path}: ${errorMessage(cause)}: put back the genesis file of the chain`;
    throw new ConfigError(text, { path }, { cause });
  }
}

function readWhole(path: string): { readonly known: Fingerprint; readonly bytes: Uint8Array } {
  try {
    const known = statSync(path, { bigint: true });
    // What is too big is not worth reading; the parser says so.
    const isTooBig = known.size > BigInt(GENESIS_BYTES_MAX);
    return { known, bytes: isTooBig ? new Uint8Array(GENESIS_BYTES_MAX + 1) : readFileSync(path) };
  } catch (cause) {
    throw new ConfigError(`${path} cannot be read: make a home with "tributary init <moniker>"`, { path }, { cause });
  }
}

function prefixIn(bytes: Uint8Array, appState: Span | undefined): string | undefined {
  const span = appState && memberSpans(bytes, appState).get("bech32_prefix");
  if (span === undefined) return undefined;
  return JsonNode.parse(utf8Decode(bytes.subarray(span.start, span.end)), "app_state.bech32_prefix")
    .required()
    .text();
}

/** The document as before, file range and after, of which readers see one text. */
function genesisTextOf(
  head: GenesisHead,
  appState: Span | undefined,
  read: (span: Span) => Promise<Uint8Array>,
): GenesisText {
  const around = aroundAppState(head, appState !== undefined);
  const before = utf8Encode(around.before);
  const after = utf8Encode(around.after);
  const { start, end } = appState ?? { start: 0, end: 0 };
  const middle = end - start;
  return {
    byteLength: before.length + middle + after.length,
    async read(from, to) {
      const inFile = (at: number): number => start + Math.min(Math.max(at - before.length, 0), middle);
      const afterAt = before.length + middle;
      const file = { start: inFile(from), end: inFile(to) };
      return concatBytes(
        before.subarray(from, to),
        file.start < file.end ? await read(file) : EMPTY_BYTES,
        after.subarray(Math.max(0, from - afterAt), Math.max(0, to - afterAt)),
      );
    },
  };
}

async function guardedRead(guard: Guard, { start, end }: Span): Promise<Uint8Array> {
  const file = await openAgain(guard);
  try {
    const before = await file.stat({ bigint: true });
    if (!isSame(before, guard.known)) await requireHash(guard, file, before);
    const bytes = await readRange(file, start, end - start);
    if (!isSame(await file.stat({ bigint: true }), before)) throw changed(guard);
    return bytes;
  } finally {
    await file.close();
  }
}

async function openAgain({ path }: Guard): Promise<FileHandle> {
  try {
    return await open(path, "r");
  } catch (cause) {
    throw new GenesisChangedError(`${path} cannot be read any more: put back the genesis file`, { path }, { cause });
  }
}

/** A file that was touched or replaced is as good as before when its bytes are the same. */
async function requireHash(guard: Guard, file: FileHandle, fingerprint: Fingerprint): Promise<void> {
  if (fingerprint.size > BigInt(GENESIS_BYTES_MAX)) throw changed(guard);
  const bytes = await readRange(file, 0, Number(fingerprint.size));
  if (!equalBytes(sha256(bytes), guard.hash)) throw changed(guard);
  guard.known = fingerprint;
}

async function readRange(file: FileHandle, start: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; ) {
    const { bytesRead } = await file.read(bytes, at, length - at, start + at);
    // The rest stays zero, and the checks around the read tell why.
    if (bytesRead === 0) break;
    at += bytesRead;
  }
  return bytes;
}

function isSame(a: Fingerprint, b: Fingerprint): boolean {
  return a.size === b.size && a.mtimeNs === b.mtimeNs && a.ctimeNs === b.ctimeNs && a.ino === b.ino;
}

function changed({ path }: Guard): GenesisChangedError {
  return new GenesisChangedError(`${path} has changed since the node started: put it back as it was`, { path });
}
