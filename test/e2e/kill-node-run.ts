/**
 * A validator that runs as operators run it, under load, killed at random moments: what must hold of it afterwards.
 * The quick version is `kill-node.test.ts`, the long one `scripts/kill-node.ts`.
 */
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { errorMessage } from "#lib/errors.ts";
import { type Random, seededRandom } from "#lib/prng.ts";
import { DEV_CHAIN_ID, prepareDevHome } from "#scripts/dev-chain/prepare.ts";
import { appSigner } from "#test/support/app-chain.ts";
import { eventually, freePort, type RunningProcess, reachHeight, rpcCall } from "#test/support/processes.ts";
import { feedTransfers, fundSigners, sequenceOf } from "./bank-feeder.ts";
import { compareWithControl } from "./kill-control.ts";
import { startNodeProcess } from "./node-process.ts";
import { SignatureLedger } from "./signature-ledger.ts";
import { TransferLedger } from "./transfer-ledger.ts";

/** How many kills, and the seed of their moments. */
export interface KillOptions {
  readonly points: number;
  readonly seed: bigint;
  /** Where the home of a run that failed is copied to. */
  readonly keepIn?: string;
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
/** How long a question may stay open before it is asked again. */
const ANSWER_MS_MAX = 5000;
/** Characters of a failed node's output that are shown. */
const LAST_WORDS_MAX = 4000;

/** Runs a chain through `points` kills; rejects as soon as anything is lost, changed or signed twice. */
export async function killNodeRepeatedly({ points, seed, keepIn, onProgress }: KillOptions): Promise<KillFigures> {
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
  } catch (cause) {
    await run.close();
    if (keepIn !== undefined) cpSync(home, keepIn, { recursive: true });
    throw new Error(`${errorMessage(cause)}; the node's last words:\n${run.lastWords()}`, { cause });
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
    const heights = await compareWithControl(this.#home, {
      hashes: this.#hashes,
      signatures: this.#signatures,
      transfers: this.transfers,
    });
    assert.ok(heights >= this.#highest());
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

  /** What the latest process printed. */
  lastWords(): string {
    return this.#running?.output().slice(-LAST_WORDS_MAX) ?? "";
  }

  /** The same without waiting. */
  kill(): void {
    this.#running?.child.kill("SIGKILL");
  }

  #start(): RunningProcess {
    this.#running = startNodeProcess(this.#home, this.#port, { "consensus.timeout_commit": "20ms" });
    return this.#running;
  }

  async #answers(): Promise<boolean> {
    return fetch(`${this.rpc}/health`, { signal: AbortSignal.timeout(ANSWER_MS_MAX) }).then(
      ({ ok }) => ok,
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
}

function requireRunning({ child, output }: RunningProcess): void {
  assert.equal(child.exitCode, null, `the node ended by itself:\n${output()}`);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
