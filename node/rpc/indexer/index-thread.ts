/** Indexing off the main thread: decoding a block's results and writing its rows costs as much as executing it. */
import { Worker } from "node:worker_threads";
import { TypedError } from "#lib/errors.ts";
import type { IndexReply, IndexRequest, IndexWorkerData } from "./index-worker.ts";

/** A block could not be indexed; the node must stop, because its clients would miss the block for ever. */
export class IndexError extends TypedError {}

/** The indexing thread. */
export interface IndexThread {
  /** Resolves when the block at `height`, stored with its results, can be found. */
  index(height: bigint): Promise<void>;
  /** Waits for the thread to close its databases. */
  close(): Promise<void>;
}

/** Starts the thread; resolves when its databases are open. */
export async function startIndexThread(directories: IndexWorkerData): Promise<IndexThread> {
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const worker = new Worker(new URL(`./index-worker.${extension}`, import.meta.url), { workerData: directories });
  const waiting = new Map<bigint, { resolve(): void; reject(error: Error): void }>();
  const ended = new Promise<void>((resolve) => worker.once("exit", () => resolve()));
  const failAll = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on("message", ({ height, error }: IndexReply) => {
    const request = waiting.get(height);
    waiting.delete(height);
    if (error === undefined) request?.resolve();
    else request?.reject(new IndexError(`block cannot be indexed: ${error}`, { height }));
  });
  worker.on("error", (cause) => failAll(new IndexError("index thread failed", {}, { cause })));
  worker.on("exit", () => failAll(new IndexError("index thread ended")));
  const wait = (height: bigint): Promise<void> =>
    new Promise((resolve, reject) => {
      waiting.set(height, { resolve, reject });
    });
  await wait(0n);
  return {
    index(height) {
      const done = wait(height);
      worker.postMessage({ kind: "index", height } satisfies IndexRequest);
      return done;
    },
    async close() {
      worker.postMessage({ kind: "close" } satisfies IndexRequest);
      await ended;
    },
  };
}
