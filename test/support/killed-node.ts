/**
 * A node in a process of its own that is killed, by itself at a crash point or from outside at any moment, and what must
 * hold of it afterwards: it restarts, it has signed nothing twice, and it computes what it computed before.
 */

import assert from "node:assert/strict";
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "#crypto/sha256.ts";
import type { CrashPoint } from "#engine/crash-points.ts";
import { BlockStore } from "#engine/stores/block-store.ts";
import { concatBytes, latin1FromBytes, toHex } from "#lib/bytes.ts";
import { Message } from "#proto/tendermint/consensus/types.ts";
import { openLevelDatabase } from "#store/level-database.ts";
import { blockIdKey } from "#types/block-id.ts";

/** The order to a child process. */
export interface KilledNodeOrder {
  readonly home: string;
  /** Height at which the node stops of its own accord. */
  readonly untilHeight: number;
  /** The place at which it kills itself. */
  readonly crashAt?: { readonly point: CrashPoint; readonly occurrence: number };
}

/** What a child reports when it gets to its height. */
export interface KilledNodeReport {
  readonly height: number;
  readonly appHash: string;
}

/** Two different messages signed for one height, round and step. */
export class DoubleSignError extends Error {
  override readonly name = "DoubleSignError";
}

/** Starts a node in a child process. */
export function startKilledNode(order: KilledNodeOrder): ChildProcess {
  return fork(join(import.meta.dirname, "run-node.ts"), [JSON.stringify(order)], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
}

/** Waits for a child to end; its report, or undefined when it was killed. Rejects when it failed otherwise. */
export async function outcomeOf(child: ChildProcess): Promise<KilledNodeReport | undefined> {
  let report: KilledNodeReport | undefined;
  child.on("message", (message) => {
    if (message !== "started") report = message as KilledNodeReport;
  });
  const [code, signal] = (await once(child, "exit")) as [number | null, NodeJS.Signals | null];
  if (signal === "SIGKILL") return undefined;
  if (code !== 0 || report === undefined) throw new RangeError(`node ended with code ${code}, signal ${signal}`);
  return report;
}

/** Where a node notes what its signer released, one base64 message per line. */
export const SIGNED_LOG = "signed.log";

/** Everything the signer released in all lives of a node. */
export function signedMessages(home: string): Message[] {
  const file = join(home, SIGNED_LOG);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n");
  // A line cut off by the kill was not released in full.
  return lines.slice(0, -1).map((line) => Message.decode(Buffer.from(line, "base64")));
}

/** Throws `DoubleSignError` if two messages conflict; answers how many were looked at. */
export function requireNoDoubleSign(messages: readonly Message[]): number {
  const seen = new Map<string, string>();
  let count = 0;
  for (const { sum } of messages) {
    const signed = sum?.kind === "vote" ? sum.value.vote : sum?.kind === "proposal" ? sum.value.proposal : undefined;
    if (signed === undefined) continue;
    count++;
    const position = `${signed.height}/${signed.round}/${signed.type}`;
    const content = `${toHex(Buffer.from(blockIdKey(signed.blockId), "latin1"))}/${latin1FromBytes(signed.signature)}`;
    const before = seen.get(position);
    if (before !== undefined && before !== content) throw new DoubleSignError(`signed twice at ${position}`);
    seen.set(position, content);
  }
  return count;
}

/** Rejects unless what every life of a killed node left behind is whole: no double signature, no block lost or executed twice. */
export async function requireIntact(home: string, report: KilledNodeReport): Promise<void> {
  assert.ok(requireNoDoubleSign(signedMessages(home)) > 0);
  const database = await openLevelDatabase(join(home, "chain.db"));
  const store = new BlockStore(database);
  // The application's hash chains the txs of all blocks, so it shows that each was executed exactly once.
  let appHash: Uint8Array = new Uint8Array(8);
  for (let height = 1n; height <= BigInt(report.height); height++) {
    const block = store.loadBlock(height) ?? assert.fail(`block ${height} is missing`);
    assert.equal(toHex(block.header.appHash), toHex(appHash), `header ${height}`);
    for (const tx of block.data.txs) appHash = sha256(concatBytes(appHash, sha256(tx)));
  }
  assert.equal(report.appHash, toHex(appHash));
  await database.close();
}
