/** A worker thread that verifies packed secp256k1 records; see `signature-pool.ts`. */
import { parentPort } from "node:worker_threads";
import { secp256k1Verify } from "#crypto/secp256k1.ts";
import { verifyRecords } from "./signature-batch.ts";

/** A batch on its way to a worker. */
export interface WorkerRequest {
  readonly id: number;
  readonly records: Uint8Array<ArrayBuffer>;
}

/** Its results on their way back. */
export interface WorkerReply {
  readonly id: number;
  readonly results: Uint8Array;
}

parentPort?.on("message", ({ id, records }: WorkerRequest) => {
  const results = verifyRecords(records, secp256k1Verify);
  const reply: WorkerReply = { id, results };
  parentPort?.postMessage(reply, [results.buffer as ArrayBuffer]);
});
