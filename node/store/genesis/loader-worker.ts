/** The other side of `loader-thread.ts`: writes stores one after another; what fails once stays failed. */

import { parentPort, workerData } from "node:worker_threads";
import { assertDefined } from "#lib/assert.ts";
import { errorMessage } from "#lib/errors.ts";
import { openLevelDatabase } from "../level-database.ts";
import { type LoadedTree, type LoadJob, loadStore } from "./load-store.ts";

/** Where the database is. */
export interface LoaderWorkerData {
  readonly directory: string;
}

/** A store to write, or the end. */
export type LoaderRequest = { readonly kind: "load"; readonly job: LoadJob } | { readonly kind: "close" };

/** The outcome of a load; they are answered in order. */
export type LoaderReply =
  | { readonly kind: "loaded"; readonly tree: LoadedTree }
  | { readonly kind: "failed"; readonly error: string };

const port = assertDefined(parentPort, "this file runs as a worker thread");
const { directory } = workerData as LoaderWorkerData;
const opening = openLevelDatabase(directory, { isShared: true });
let last: Promise<void> = Promise.resolve();

port.on("message", (request: LoaderRequest) => {
  last = last.then(() => (request.kind === "load" ? load(request.job) : close()));
});

async function load(job: LoadJob): Promise<void> {
  try {
    const tree = await loadStore(await opening, job);
    port.postMessage({ kind: "loaded", tree } satisfies LoaderReply);
  } catch (error) {
    port.postMessage({ kind: "failed", error: errorMessage(error) } satisfies LoaderReply);
    await close();
  }
}

async function close(): Promise<void> {
  port.close();
  await (await opening).close();
}
