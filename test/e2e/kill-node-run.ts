/**
 * A validator that runs as operators run it, under load, killed at random moments: what must hold of it afterwards.
 * The quick version is `kill-node.test.ts`, the long one `scripts/kill-node.ts`.
 */
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectApplication } from "#engine/abci-socket/client.ts";
import { BlockStore } from "#engine/stores/block-store.ts";
import { toHexUpper } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { type Random, seededRandom } from "#lib/prng.ts";
import { serveApplication } from "#main";
import { DEV_CHAIN_ID, prepareDevHome } from "#scripts/dev-chain/prepare.ts";
import { openLevelDatabase } from "#store/level-database.ts";
import { systemTimers } from "#telemetry/system.ts";
import { replayChain } from "#test/interop/replay-chain.ts";
import { appSigner } from "#test/support/app-chain.ts";
import {
  eventually,
  freePort,
  type RunningProcess,
  reachHeight,
  rpcCall,
  startProcess,
} from "#test/support/processes.ts";
import { parseGenesis } from "#types/genesis.ts";
import { feedTransfers, fundSigners, sequenceOf } from "./bank-feeder.ts";
import { SignatureLedger } from "./signature-ledger.ts";
import { TransferLedger } from "./transfer-ledger.ts";

/** How many kills, and the seed of their moments. */
export interface KillOptions {
  readonly points: number;
  readonly seed: bigint;
  onProgress?(done: number): void;
}

/** What was found over all lives. */
export interface KillFigures {
  readonly kills: number;
  /** Kills before the node answered for the first time in that life. */
  readonly killsWhileOpening: number;
  readonly heights: number;
  readonly positionsSigned: number;
  readonly txsAccepted: number;
  readonly txsCommitted: number;
  /** From starting the process to its first answer, milliseconds. */
  readonly restartMsMedian: number;
  readonly restartMsMax: number;
}

const SIGNERS = 4;
const PAUSE_MS = 20;
/** Longest life after the first answer and the first new block, milliseconds. */
const LIFE_MS_MAX = 600;
/** Longest life of a node that is killed while it opens; most nodes answer before. */
const OPENING_MS_MAX = 1500;
const START_MS_MAX = 60_000;

/** Runs a chain through `points` kills; rejects as soon as anything is lost, changed or signed twice. */
export async function killNodeRepeatedly({ points, seed, onProgress }: KillOptions): Promise<KillFigures> {
  const home = mkdtempSync(join(tmpdir(), "kill-node-"));
  const run = new KillRun(home, await freePort(), seededRandom(seed));
  const removeAll = (): void => {
    run.kill();
    rmSync(home, { recursive: true, force: true });
  };
  // Also when the run is interrupted, no node and no home stay behind.
  process.once("exit", removeAll);
  try {
    await prepareDevHome(home);
    fundSigners(home, SIGNERS);
    const feeder = feedTransfers(run.rpc, {
      signers: SIGNERS,
      chainId: DEV_CHAIN_ID,
      pauseMs: PAUSE_MS,
      onAccepted: (tx) => run.transfers.noteAccepted(tx),
    });
    try {
      await run.liveInOrder();
      for (let point = 1; point <= points; point++) {
        await run.liveAndDie();
        onProgress?.(point);
      }
    } finally {
      await feeder.stop();
    }
    const heights = await run.finish();
    return { kills: points, heights, ...run.figures() };
  } finally {
    await run.close();
    process.off("exit", removeAll);
    removeAll();
  }
}

class KillRun {
  readonly rpc: string;
  readonly transfers = new TransferLedger();
  readonly #home: string;
  readonly #port: number;
  readonly #random: Random;
  readonly #signatures: SignatureLedger;
  /** Hash of every block that a client was told of. */
  readonly #hashes = new Map<number, string>();
  readonly #restartMs: number[] = [];
  #killsWhileOpening = 0;
  #running: RunningProcess | undefined;

  constructor(home: string, port: number, random: Random) {
    this.#home = home;
    this.#port = port;
    this.#random = random;
    this.rpc = `http://127.0.0.1:${port}`;
    this.#signatures = new SignatureLedger(home);
  }

  /** A life that ends in order; it leaves a compile cache, which spares later lives half of their start. */
  async liveInOrder(): Promise<void> {
    const running = this.#start();
    await this.#untilAlive(running);
    await running.stop();
    assert.equal(running.child.exitCode, 0, running.output());
    this.#signatures.readDisk();
  }

  /** One life, with what its predecessor left, and its end. */
  async liveAndDie(): Promise<void> {
    const running = this.#start();
    if (this.#random.chance(1, 4)) {
      await pause(this.#random.below(OPENING_MS_MAX));
      if (!(await this.#answers())) this.#killsWhileOpening++;
    } else {
      await this.#untilAlive(running);
      await pause(this.#random.below(LIFE_MS_MAX));
    }
    requireRunning(running);
    await this.#noteBlocks().catch(() => {});
    await running.stop("SIGKILL");
    this.#signatures.readDisk();
  }

  /** A last life that ends in order, and the comparison of everything; answers the number of heights. */
  async finish(): Promise<number> {
    const running = this.#start();
    await this.#untilAlive(running);
    const sequences = await Promise.all(Array.from({ length: SIGNERS }, (_, i) => sequenceOf(this.rpc, appSigner(i))));
    await running.stop();
    assert.equal(running.child.exitCode, 0, running.output());
    this.#signatures.readDisk();
    const heights = await this.#compareWithControl();
    this.transfers.requireSequences(sequences);
    return heights;
  }

  figures(): Omit<KillFigures, "kills" | "heights"> {
    const sorted = [...this.#restartMs].sort((a, b) => a - b);
    return {
      killsWhileOpening: this.#killsWhileOpening,
      positionsSigned: this.#signatures.size,
      txsAccepted: this.transfers.accepted,
      txsCommitted: this.transfers.committed,
      restartMsMedian: Math.round(sorted[sorted.length >> 1] ?? 0),
      restartMsMax: Math.round(sorted.at(-1) ?? 0),
    };
  }

  async close(): Promise<void> {
    await this.#running?.stop("SIGKILL");
  }

  /** The same without waiting. */
  kill(): void {
    this.#running?.child.kill("SIGKILL");
  }

  #start(): RunningProcess {
    const args = [
      join(import.meta.dirname, "..", "..", "cli", "bin.ts"),
      "start",
      ...["--home", this.#home],
      ...["--rpc.laddr", `tcp://127.0.0.1:${this.#port}`],
      ...["--api.enable", "false"],
      ...["--grpc.enable", "false"],
      ...["--consensus.timeout_commit", "20ms"],
      ...["--log_level", "error"],
    ];
    this.#running = startProcess(process.execPath, args, {
      env: { ...process.env, NODE_COMPILE_CACHE: join(this.#home, "compile-cache") },
    });
    return this.#running;
  }

  async #answers(): Promise<boolean> {
    return rpcCall(this.rpc, "health").then(
      () => true,
      () => false,
    );
  }

  /** Waits for the first answer, checks that nothing was lost, and for a new block. */
  async #untilAlive(running: RunningProcess): Promise<void> {
    const startedAt = performance.now();
    await eventually(
      "an answer",
      async () => {
        if (running.child.exitCode !== null) return true;
        return (await this.#answers()) || undefined;
      },
      START_MS_MAX,
    );
    requireRunning(running);
    this.#restartMs.push(performance.now() - startedAt);
    // Before anything new is decided, what was there before is there.
    if (this.#highest() > 0) await this.#noteBlocks();
    await reachHeight(this.rpc, this.#highest() + 1);
  }

  /** Remembers the latest blocks and rejects when a known one is missing or another. */
  async #noteBlocks(): Promise<void> {
    const { last_height: last, block_metas: metas } = (await rpcCall(this.rpc, "blockchain")) as {
      last_height: string;
      block_metas: { block_id: { hash: string }; header: { height: string } }[];
    };
    assert.ok(Number(last) >= this.#highest(), `at ${last} after ${this.#highest()} was committed`);
    for (const { block_id: id, header } of metas) {
      const [height, before] = [Number(header.height), this.#hashes.get(Number(header.height))];
      assert.equal(id.hash, before ?? id.hash, `block ${height} changed`);
      this.#hashes.set(height, id.hash);
    }
  }

  #highest(): number {
    let highest = 0;
    for (const height of this.#hashes.keys()) highest = Math.max(highest, height);
    return highest;
  }

  /** Executes all blocks on a fresh application, which must come to the same hashes, and reads txs and signatures of each. */
  async #compareWithControl(): Promise<number> {
    const database = await openLevelDatabase(join(this.#home, "data", "state.db"));
    const store = new BlockStore(database);
    const control = await openControl(this.#home);
    try {
      const chain = await replayChain({ genesis: control.genesis, application: control.application });
      for (let height = 1n; height <= store.height; height++) {
        const block = store.loadBlock(height) ?? assert.fail(`block ${height} is missing`);
        const { blockId } = store.loadMeta(height) ?? assert.fail();
        const commit = store.loadSeenCommit(height) ?? assert.fail(`commit ${height} is missing`);
        const known = this.#hashes.get(Number(height));
        if (known !== undefined) assert.equal(toHexUpper(blockId.hash), known, `block ${height} changed`);
        // Verifies block and commit; the next block's header holds the app hash and results computed by the killed node.
        const state = await chain.apply({ block, blockId, commit });
        assert.deepEqual(block.evidence.evidence, []);
        this.#signatures.noteCommit(commit);
        if (block.lastCommit !== undefined) this.#signatures.noteCommit(block.lastCommit);
        this.transfers.noteBlock(block.data.txs);
        if (height === store.height) await this.#requireAppHash(toHexUpper(state.appHash));
      }
      assert.ok(store.height >= BigInt(this.#highest()));
      return Number(store.height);
    } finally {
      await control.close();
      await database.close();
    }
  }

  /** The killed node's own application, opened again, is where the control is. */
  async #requireAppHash(expected: string): Promise<void> {
    const served = await serveApplication({ home: this.#home, address: ABCI_ADDRESS, flags: QUIET });
    const application = await connectApplication(DEPENDENCIES, { address: served.address });
    try {
      const { lastBlockAppHash } = await application.info({
        version: "",
        blockVersion: 0n,
        p2pVersion: 0n,
        abciVersion: "",
      });
      assert.equal(toHexUpper(lastBlockAppHash), expected);
    } finally {
      await application.close();
      await served.close();
    }
  }
}

const ABCI_ADDRESS = "tcp://127.0.0.1:0";
const QUIET = new Map([["log_level", "error"]]);
const DEPENDENCIES = { logger: silentLogger, timers: systemTimers };

async function openControl(home: string) {
  const fresh = mkdtempSync(join(tmpdir(), "kill-control-"));
  cpSync(join(home, "config"), join(fresh, "config"), { recursive: true });
  const served = await serveApplication({ home: fresh, address: ABCI_ADDRESS, flags: QUIET });
  const application = await connectApplication(DEPENDENCIES, { address: served.address });
  return {
    application,
    genesis: parseGenesis(readFileSync(join(home, "config", "genesis.json"))),
    close: async () => {
      await application.close();
      await served.close();
      rmSync(fresh, { recursive: true, force: true });
    },
  };
}

function requireRunning({ child, output }: RunningProcess): void {
  assert.equal(child.exitCode, null, `the node ended by itself:\n${output()}`);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
