/** A thread that writes stores of genesis while this one imports the next module. */

import { Worker } from "node:worker_threads";
import { DatabaseError } from "../errors.ts";
import type { LoadedTree, LoadJob } from "./load-store.ts";
import type { LoaderReply, LoaderRequest, LoaderWorkerData } from "./loader-worker.ts";

/** The running thread. */
export interface LoaderThread {
  /** Writes a store after those before it; its entries move to the thread. Rejects with `DatabaseError`. */
  load(job: LoadJob): Promise<LoadedTree>;
  /** Waits for the thread to close the database. */
  close(): Promise<void>;
}

interface Waiting {
  resolve(tree: LoadedTree): void;
  reject(error: Error): void;
}

/** Starts the thread over a database that this one has open too; what goes wrong is told by `load`. */
export function startLoaderThread(directory: string): LoaderThread {
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const workerData: LoaderWorkerData = { directory };
  const worker = new Worker(new URL(`./loader-worker.${extension}`, import.meta.url), { workerData });
  const waiting: Waiting[] = [];
  let failure: Error | undefined;
  const fail = (error: Error): void => {
    failure ??= error;
    for (const { reject } of waiting.splice(0)) reject(failure);
  };
  const ended = new Promise<void>((resolve) => worker.once("exit", () => resolve()));
  worker.on("message", (reply: LoaderReply) => {
    if (reply.kind === "failed") fail(new DatabaseError(`genesis cannot be written: ${reply.error}`));
    else waiting.shift()?.resolve(reply.tree);
  });
  worker.on("error", (cause) => fail(new DatabaseError("genesis cannot be written: thread failed", {}, { cause })));
  worker.on("exit", () => fail(new DatabaseError("genesis cannot be written: thread ended")));
  return {
    load({ id, version, entries: { bytes, lengths } }) {
      if (failure !== undefined) return Promise.reject(failure);
      const job = { id, version, entries: { bytes, lengths } };
      worker.postMessage({ kind: "load", job } satisfies LoaderRequest, [bytes.buffer, lengths.buffer]);
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
      });
    },
    async close() {
      if (failure === undefined) worker.postMessage({ kind: "close" } satisfies LoaderRequest);
      await ended;
    },
  };
}
