/** Reads documents from a disk one at a time: bounded in size and number, text only, in an order that every machine agrees on. */

import { lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { BytesError, compareStrings, utf8Decode } from "#lib/bytes.ts";

/** One document as it was found. */
export interface CorpusDocument {
  readonly path: string;
  readonly text: string;
}

/** What to take from a disk. */
export interface CorpusOptions {
  /** Files or folders, visited in this order; folders in the order of their names. */
  readonly roots: readonly string[];
  /** Which files to take, by path. */
  accepts(path: string): boolean;
  readonly documentsMax: number;
  /** Bytes of text to take in all, and of one document (longer ones are cut at a line). */
  readonly bytesMax: number;
  readonly documentBytesMax: number;
  /** Shorter documents are passed over. */
  readonly documentBytesMin: number;
  /** Called after every document with what was read so far. */
  onProgress?(documents: number, bytes: number): void;
}

/** Folders entered below a root. */
export const FOLDER_DEPTH_MAX = 8;
/** Bytes of a compressed or plain file that is opened at all. */
export const FILE_BYTES_MAX = 16 << 20;

/** Yields documents one by one, so that a reader holds one at a time; files that are not UTF-8 text are passed over. */
export function* readCorpus(options: CorpusOptions): Generator<CorpusDocument> {
  let documents = 0;
  let bytes = 0;
  for (const path of files(options)) {
    if (documents >= options.documentsMax || bytes >= options.bytesMax) return;
    const text = readText(path, options);
    if (text === undefined) continue;
    documents++;
    bytes += text.length;
    options.onProgress?.(documents, bytes);
    yield { path, text };
  }
}

function* files(options: CorpusOptions): Generator<string> {
  for (const root of options.roots) yield* walk(root, options, 0);
}

function* walk(path: string, options: CorpusOptions, depth: number): Generator<string> {
  const kind = kindOf(path);
  if (kind === "file" && options.accepts(path)) yield path;
  if (kind !== "folder" || depth >= FOLDER_DEPTH_MAX) return;
  for (const name of namesIn(path)) yield* walk(join(path, name), options, depth + 1);
}

/** Links are followed for files only: a folder reached twice would count twice. */
function kindOf(path: string): "file" | "folder" | "other" {
  const own = lstatSync(path, { throwIfNoEntry: false });
  if (own?.isDirectory() === true) return "folder";
  const stats = own?.isSymbolicLink() === true ? statSync(path, { throwIfNoEntry: false }) : own;
  return stats?.isFile() === true && stats.size <= FILE_BYTES_MAX ? "file" : "other";
}

/** Names in a folder, none when it may not be read. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort(compareStrings);
  } catch (error) {
    if (isSystemError(error)) return [];
    throw error;
  }
}

function readText(path: string, options: CorpusOptions): string | undefined {
  try {
    const raw = readFileSync(path);
    const bytes = path.endsWith(".gz") ? gunzipSync(raw, { maxOutputLength: FILE_BYTES_MAX }) : raw;
    const text = utf8Decode(bytes);
    if (bytes.length < options.documentBytesMin || text.includes("\0")) return undefined;
    return text.length <= options.documentBytesMax ? text : cutAtLine(text, options.documentBytesMax);
  } catch (error) {
    // Binary files, broken archives, unreadable encodings and forbidden files are no documents.
    if (error instanceof BytesError || isSystemError(error)) return undefined;
    throw error;
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && "code" in error;
}

function cutAtLine(text: string, length: number): string {
  const end = text.lastIndexOf("\n", length);
  return text.slice(0, end > 0 ? end : length);
}
