/** Who verifies the signatures of commits: the thread that asks, or others while it executes blocks. */

import { Worker } from "node:worker_threads";
import { errorMessage } from "#lib/errors.ts";
import type { Logger } from "#lib/logger.ts";
import { checkSignatures, type SignatureCheck } from "#types/commit-verification.ts";
import { packChecks } from "./packed-checks.ts";
import type { ChecksReply, ChecksRequest } from "./signature-worker.ts";

/** Verifies signatures. */
export interface SignatureChecker {
  /** Rejects with `ValidationError` when one is wrong. */
  check(checks: readonly SignatureCheck[]): Promise<void>;
  /** Ends other threads, if any. */
  close(): Promise<void>;
}

/** Threads at most. */
export const SIGNATURE_THREADS_MAX = 16;
/** Checks from which another thread is worth the way there: below, this thread is as fast alone. */
export const REMOTE_CHECKS_MIN = 12;

/** Batches that may wait for a thread; a further one is verified here, so that no thread idles. */
const BATCHES_PER_THREAD_MAX = 2;

/** Verifies on the calling thread. */
export const inlineChecker: SignatureChecker = {
  check: async (checks) => checkSignatures(checks),
  close: async () => {},
};

/** A checker with `threads` threads of its own, which start when they are needed; without any for 0. */
export function signatureChecker(
  dependencies: { readonly logger: Logger },
  { threads }: { readonly threads: number },
): SignatureChecker {
  return threads <= 0
    ? inlineChecker
    : new ThreadedChecker(dependencies.logger, Math.min(threads, SIGNATURE_THREADS_MAX));
}

interface Member {
  readonly worker: Worker;
  /** By id: what to do with the position of the first failure, undefined when the thread died. */
  readonly pending: Map<number, (failure: number | undefined) => void>;
}

class ThreadedChecker implements SignatureChecker {
  readonly #logger: Logger;
  readonly #threads: number;
  #members: Member[] | undefined;
  #nextId = 0;

  constructor(logger: Logger, threads: number) {
    this.#logger = logger;
    this.#threads = threads;
  }

  async check(checks: readonly SignatureCheck[]): Promise<void> {
    const packed = checks.length < REMOTE_CHECKS_MIN ? undefined : packChecks(checks);
    const failure = packed === undefined ? undefined : await this.#send(packed);
    if (failure === -1) return;
    // This thread names what is wrong with the failed one, or judges them all when there was no other thread.
    checkSignatures(failure === undefined ? checks : checks.slice(failure, failure + 1));
  }

  async close(): Promise<void> {
    const members = this.#members ?? [];
    this.#members = [];
    await Promise.all(members.map(({ worker }) => worker.terminate()));
  }

  #send(packed: Uint8Array<ArrayBuffer>): Promise<number | undefined> {
    this.#members ??= Array.from({ length: this.#threads }, () => this.#start());
    const [first, ...rest] = this.#members;
    if (first === undefined) return Promise.resolve(undefined);
    const member = rest.reduce((least, other) => (other.pending.size < least.pending.size ? other : least), first);
    if (member.pending.size >= BATCHES_PER_THREAD_MAX) return Promise.resolve(undefined);
    const request: ChecksRequest = { id: this.#nextId++, packed };
    return new Promise((resolve) => {
      member.pending.set(request.id, resolve);
      member.worker.postMessage(request, [packed.buffer]);
    });
  }

  #start(): Member {
    const worker = new Worker(new URL("./signature-worker.ts", import.meta.url));
    const member: Member = { worker, pending: new Map() };
    worker.unref();
    worker.on("message", ({ id, failure }: ChecksReply) => {
      member.pending.get(id)?.(failure);
      member.pending.delete(id);
    });
    worker.on("error", (error) => this.#logger.error("signature thread failed", { reason: errorMessage(error) }));
    worker.on("exit", () => this.#drop(member));
    return member;
  }

  #drop(member: Member): void {
    this.#members = this.#members?.filter((other) => other !== member);
    for (const resolve of member.pending.values()) resolve(undefined);
    member.pending.clear();
  }
}
