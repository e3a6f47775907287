/** What a killed node's chain amounts to when a node that was never killed executes its blocks. */
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectApplication } from "#engine/abci-socket/client.ts";
import { BlockStore } from "#engine/stores/block-store.ts";
import { toHexUpper } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { serveApplication } from "#main";
import { openLevelDatabase } from "#store/level-database.ts";
import { systemTimers } from "#telemetry/system.ts";
import { type ReplayChain, replayChain } from "#test/interop/replay-chain.ts";
import { parseGenesis } from "#types/genesis.ts";
import type { SignatureLedger } from "./signature-ledger.ts";
import type { TransferLedger } from "./transfer-ledger.ts";

/** What was learned of the chain while the node lived, and where its blocks are noted. */
export interface Findings {
  /** Hash of every block that a client was told of, upper-case hex. */
  readonly hashes: ReadonlyMap<number, string>;
  readonly signatures: SignatureLedger;
  readonly transfers: TransferLedger;
}

/**
 * Executes all blocks of a stopped node on a fresh application, which must come to the node's own app hash, and notes
 * the txs and signatures of each. Answers the number of blocks; rejects when anything is missing or does not follow.
 */
export async function compareWithControl(home: string, findings: Findings): Promise<number> {
  const genesis = parseGenesis(readFileSync(join(home, "config", "genesis.json")));
  const fresh = mkdtempSync(join(tmpdir(), "kill-control-"));
  cpSync(join(home, "config"), join(fresh, "config"), { recursive: true });
  const database = await openLevelDatabase(join(home, "data", "state.db"));
  const control = await openServed(fresh);
  try {
    const store = new BlockStore(database);
    const chain = await replayChain({ genesis, application: control.application });
    let appHash = "";
    for (let height = 1n; height <= store.height; height++) appHash = await replayBlock(store, chain, height, findings);
    assert.equal(await appHashOf(home), appHash);
    return Number(store.height);
  } finally {
    await control.close();
    await database.close();
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Executes one block; its header has what the killed node computed before, so that executing compares both. */
async function replayBlock(
  store: BlockStore,
  chain: ReplayChain,
  height: bigint,
  { hashes, signatures, transfers }: Findings,
): Promise<string> {
  const block = store.loadBlock(height) ?? assert.fail(`block ${height} is missing`);
  const { blockId } = store.loadMeta(height) ?? assert.fail(`meta ${height} is missing`);
  const commit = store.loadSeenCommit(height) ?? assert.fail(`commit ${height} is missing`);
  const hash = toHexUpper(blockId.hash);
  assert.equal(hash, hashes.get(Number(height)) ?? hash, `block ${height} changed`);
  const state = await chain.apply({ block, blockId, commit });
  assert.deepEqual(block.evidence.evidence, []);
  signatures.noteCommit(commit);
  if (block.lastCommit !== undefined) signatures.noteCommit(block.lastCommit);
  transfers.noteBlock(block.data.txs);
  return toHexUpper(state.appHash);
}

/** Where the application of a home stands by itself. */
async function appHashOf(home: string): Promise<string> {
  const { application, close } = await openServed(home);
  try {
    const request = { version: "", blockVersion: 0n, p2pVersion: 0n, abciVersion: "" };
    return toHexUpper((await application.info(request)).lastBlockAppHash);
  } finally {
    await close();
  }
}

async function openServed(home: string) {
  const flags = new Map([["log_level", "error"]]);
  const served = await serveApplication({ home, address: "tcp://127.0.0.1:0", flags });
  const dependencies = { logger: silentLogger, timers: systemTimers };
  const application = await connectApplication(dependencies, { address: served.address });
  return {
    application,
    close: async () => {
      await application.close();
      await served.close();
    },
  };
}
