/** A thread that verifies packed signatures; see `signature-checks.ts`. */

import { parentPort } from "node:worker_threads";
import { firstFailure } from "./packed-checks.ts";

/** A batch on its way to the thread. */
export interface ChecksRequest {
  readonly id: number;
  readonly packed: Uint8Array<ArrayBuffer>;
}

/** The verdict on its way back: the position of the first check that fails, -1 for none. */
export interface ChecksReply {
  readonly id: number;
  readonly failure: number;
}

parentPort?.on("message", ({ id, packed }: ChecksRequest) => {
  const reply: ChecksReply = { id, failure: firstFailure(packed) };
  parentPort?.postMessage(reply);
});
