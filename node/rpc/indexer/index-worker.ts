/** A thread that indexes blocks: it scans them and their results where the engine stored them; see `index-thread.ts`. */
import { randomInt } from "node:crypto";
import { parentPort, workerData } from "node:worker_threads";
import { BlockStore } from "#engine/stores/block-store.ts";
import { StateStore } from "#engine/stores/state-store.ts";
import { assertDefined } from "#lib/assert.ts";
import { errorMessage } from "#lib/errors.ts";
import { openLevelDatabase } from "#store/level-database.ts";
import { createIndexer } from "./indexer.ts";
import { catchUp, prepareFormat } from "./missed-blocks.ts";
import { storedBlock } from "./stored-block.ts";

/** Directories of the two databases, shared with the main thread. */
export interface IndexWorkerData {
  readonly stateDirectory: string;
  readonly indexDirectory: string;
}

/** A height to index, or the end. */
export type IndexRequest = { readonly kind: "index"; readonly height: bigint } | { readonly kind: "close" };

/** The outcome of a request; `error` is absent when the height is indexed. */
export interface IndexReply {
  readonly height: bigint;
  readonly error?: string;
}

const SEED_END = 2 ** 31;

const port = assertDefined(parentPort, "this file runs as a worker thread");
const { stateDirectory, indexDirectory } = workerData as IndexWorkerData;
const blocks = await openLevelDatabase(stateDirectory, { isShared: true });
const database = await openLevelDatabase(indexDirectory, { isShared: true });
const stores = { blockStore: new BlockStore(blocks), stateStore: new StateStore(blocks) };
const indexer = createIndexer(database, randomInt(SEED_END));

port.on("message", (request: IndexRequest) => {
  if (request.kind === "close") void close();
  else void reply(request.height, () => index(request.height));
});
await reply(0n, async () => {
  await prepareFormat(database);
  await catchUp({ database, indexer, ...stores });
});

async function index(height: bigint): Promise<void> {
  await indexer.index(assertDefined(storedBlock(stores, height), "block is not stored with its results", { height }));
}

async function reply(height: bigint, work: () => Promise<void>): Promise<void> {
  try {
    await work();
    port.postMessage({ height } satisfies IndexReply);
  } catch (error) {
    port.postMessage({ height, error: errorMessage(error) } satisfies IndexReply);
  }
}

async function close(): Promise<void> {
  await Promise.all([blocks.close(), database.close()]);
  port.close();
}
