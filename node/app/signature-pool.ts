/** Signature verification off the main thread: batches go to worker threads as transferred buffers, never as objects per transaction. */
import { Worker } from "node:worker_threads";
import { secp256k1Verify } from "#crypto/secp256k1.ts";
import type { Logger } from "#lib/logger.ts";
import { type SignatureVerifier, verifyRecords } from "./signature-batch.ts";
import type { WorkerReply, WorkerRequest } from "./signature-worker.ts";

/** Threads to use: 0 verifies on the main thread, 1 suits a node that shares its machine, 2 a node with two cores to itself. */
export interface SignaturePoolOptions {
  readonly threads: number;
}

/** Threads unless configured. */
export const SIGNATURE_THREADS_DEFAULT = 1;
/** Threads at most. */
export const SIGNATURE_THREADS_MAX = 16;

/** A verifier with `threads` workers, or an inline one for 0. */
export function signatureVerifier(
  dependencies: { readonly logger: Logger },
  options: SignaturePoolOptions,
): SignatureVerifier {
  const threads = Math.min(options.threads, SIGNATURE_THREADS_MAX);
  return threads <= 0 ? inlineVerifier() : new SignaturePool(dependencies.logger, threads);
}

/** Verifies on the calling thread. */
export function inlineVerifier(): SignatureVerifier {
  return {
    verify: async (records) => verifyRecords(records, secp256k1Verify),
    close: async () => {},
  };
}

interface Pending {
  readonly records: Uint8Array;
  resolve(results: Uint8Array): void;
}

interface Member {
  readonly worker: Worker;
  readonly pending: Map<number, Pending>;
}

class SignaturePool implements SignatureVerifier {
  private readonly logger: Logger;
  private readonly members: Member[];
  private nextId = 0;

  constructor(logger: Logger, threads: number) {
    this.logger = logger;
    this.members = Array.from({ length: threads }, () => this.start());
  }

  verify(records: Uint8Array): Promise<Uint8Array> {
    const [first, ...rest] = this.members;
    // Every worker failed: verifying here is slower but the verdict is the same.
    if (first === undefined) return inlineVerifier().verify(records);
    const member = rest.reduce((least, other) => (other.pending.size < least.pending.size ? other : least), first);
    const id = this.nextId++;
    // The original stays behind, in case the worker dies with its copy.
    const request: WorkerRequest = { id, records: records.slice() };
    return new Promise((resolve) => {
      member.pending.set(id, { records, resolve });
      member.worker.postMessage(request, [request.records.buffer]);
    });
  }

  async close(): Promise<void> {
    const members = this.members.splice(0);
    // The end of a thread that nothing waits for would let the process stop before the rest is closed.
    for (const { worker } of members) worker.ref();
    await Promise.all(members.map(({ worker }) => worker.terminate()));
  }

  private start(): Member {
    const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
    const worker = new Worker(new URL(`./signature-worker.${extension}`, import.meta.url));
    const member: Member = { worker, pending: new Map() };
    worker.unref();
    worker.on("message", ({ id, results }: WorkerReply) => {
      member.pending.get(id)?.resolve(results);
      member.pending.delete(id);
    });
    worker.on("error", (error) => this.drop(member, error));
    worker.on("exit", () => this.drop(member, undefined));
    return member;
  }

  /** Answers what a dead worker left open, on this thread. */
  private drop(member: Member, error: unknown): void {
    const position = this.members.indexOf(member);
    if (position >= 0) this.members.splice(position, 1);
    if (error !== undefined) this.logger.error("signature worker failed", { error });
    for (const { records, resolve } of member.pending.values()) resolve(verifyRecords(records, secp256k1Verify));
    member.pending.clear();
  }
}
