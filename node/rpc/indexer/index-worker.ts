/** A thread that indexes blocks: it reads them and their results where the engine stored them; see `index-thread.ts`. */
import { parentPort, workerData } from "node:worker_threads";
import { BlockStore } from "#engine/stores/block-store.ts";
import { StateStore } from "#engine/stores/state-store.ts";
import { assertDefined } from "#lib/assert.ts";
import { errorMessage } from "#lib/errors.ts";
import { openLevelDatabase } from "#store/level-database.ts";
import { createIndexer } from "./indexer.ts";

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

const port = assertDefined(parentPort, "this file runs as a worker thread");
const { stateDirectory, indexDirectory } = workerData as IndexWorkerData;
const blocks = await openLevelDatabase(stateDirectory, { isShared: true });
const database = await openLevelDatabase(indexDirectory, { isShared: true });
const blockStore = new BlockStore(blocks);
const stateStore = new StateStore(blocks);
const indexer = createIndexer(database);

port.on("message", (request: IndexRequest) => {
  if (request.kind === "close") void close();
  else void index(request.height);
});
port.postMessage({ height: 0n } satisfies IndexReply);

async function index(height: bigint): Promise<void> {
  try {
    const block = assertDefined(blockStore.loadBlock(height), "block is not stored", { height });
    const result = assertDefined(stateStore.loadFinalizeBlock(height), "results are not stored", { height });
    await indexer.index({ height, events: result.events, txs: block.data.txs, results: result.txResults });
    port.postMessage({ height } satisfies IndexReply);
  } catch (error) {
    port.postMessage({ height, error: errorMessage(error) } satisfies IndexReply);
  }
}

async function close(): Promise<void> {
  await Promise.all([blocks.close(), database.close()]);
  port.close();
}
