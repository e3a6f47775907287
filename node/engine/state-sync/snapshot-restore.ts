/** One attempt to restore one snapshot: offered to the application, fetched, applied, and compared with what the chain says (`cmt:statesync/syncer.go`, Sync). */

import type { Application } from "#abci/application.ts";
import { equalBytes, toHexUpper } from "#lib/bytes.ts";
import type { Timers } from "#lib/clock.ts";
import { errorMessage, TypedError } from "#lib/errors.ts";
import type { Logger } from "#lib/logger.ts";
import type { Network } from "#p2p/network.ts";
import {
  ResponseApplySnapshotChunk_Result as ChunkResult,
  ResponseOfferSnapshot_Result as OfferResult,
  type RequestInfo,
} from "#proto/tendermint/abci/types.ts";
import { LightClientAttackError, NoWitnessesError } from "#types/light/client-errors.ts";
import { LightBlockNotFoundError, UnavailableError } from "#types/light/provider.ts";
import { ABCI_VERSION, BLOCK_PROTOCOL, P2P_PROTOCOL } from "#types/limits.ts";
import type { State } from "#types/state.ts";
import { COMETBFT_VERSION } from "#types/versions.ts";
import type { SyncedState } from "./bootstrap.ts";
import type { ChunkFetcher } from "./chunk-fetcher.ts";
import type { Chunk, ChunkQueue } from "./chunk-queue.ts";
import type { NamedSnapshot } from "./snapshot.ts";
import type { SnapshotPool } from "./snapshot-pool.ts";
import type { StateProvider } from "./state-provider.ts";

/** State sync cannot go on; an operator must decide. */
export class StateSyncError extends TypedError {}

/** What an attempt needs. */
export interface RestoreDependencies {
  readonly application: Pick<Application, "info" | "offerSnapshot" | "applySnapshotChunk">;
  readonly provider: StateProvider;
  readonly pool: SnapshotPool;
  readonly network: Pick<Network, "report">;
  readonly timers: Timers;
  readonly logger: Logger;
  /** Rejects when the attempt is to end. */
  readonly halted: Promise<never>;
}

/** The chunks of the snapshot that is tried. */
export interface RestoreChunks {
  readonly queue: ChunkQueue;
  readonly fetcher: ChunkFetcher;
}

/** What came of an attempt. */
export type RestoreOutcome =
  | { readonly kind: "restored"; readonly synced: SyncedState }
  /** The same snapshot is to be tried again from the start. */
  | { readonly kind: "retry" }
  | { readonly kind: "postpone"; readonly reason: string }
  | { readonly kind: "reject"; readonly what: "snapshot" | "format" | "senders"; readonly reason: string };

/** Asks the application where it is. */
export const INFO_REQUEST: RequestInfo = {
  version: COMETBFT_VERSION,
  blockVersion: BLOCK_PROTOCOL,
  p2pVersion: P2P_PROTOCOL,
  abciVersion: ABCI_VERSION,
};

/** Wait for a chunk after which a snapshot is given up, ms (`chunkTimeout`). */
export const CHUNK_TIMEOUT_MS = 120_000;
/** Wait for somebody who has the snapshot, ms. */
const LONELY_MAX_MS = 5000;
/** Distance of the looks at who is there, ms. */
const POLL_MS = 1000;
/** Wait for facts about the chain, ms. */
const PROVIDER_TIMEOUT_MS = 30_000;
/** Times the application may want chunks of one snapshot again. */
export const CHUNK_RETRIES_MAX = 1000;

/** Tries a snapshot; rejects with `StateSyncError`, or with what the application throws, when no other is worth a try. */
export async function restoreSnapshot(
  dependencies: RestoreDependencies,
  snapshot: NamedSnapshot,
  chunks: RestoreChunks,
): Promise<RestoreOutcome> {
  const { provider } = dependencies;
  const appHash = await ask(dependencies, () => provider.appHash(snapshot.height));
  if (appHash.kind === "refused") return appHash.outcome;
  const refusal = await offer(dependencies, snapshot, appHash.value);
  if (refusal !== undefined) return refusal;
  chunks.fetcher.fill();
  try {
    // Asked for before the work is done, so that it is not done in vain.
    const facts = await ask(dependencies, async () => ({
      state: await provider.state(snapshot.height),
      commit: await provider.commit(snapshot.height),
    }));
    if (facts.kind === "refused") return facts.outcome;
    const failure = await applyAll(dependencies, snapshot, chunks);
    if (failure !== undefined) return failure;
    await verifyApplication(dependencies.application, facts.value.state);
    return { kind: "restored", synced: facts.value };
  } finally {
    chunks.fetcher.stop();
  }
}

/** Rejects with `StateSyncError` unless the application is where the chain was after the state's last block. */
export async function verifyApplication(application: Pick<Application, "info">, state: State): Promise<void> {
  const info = await application.info(INFO_REQUEST);
  const { app } = state.version.consensus;
  if (info.appVersion !== app) {
    throw new StateSyncError(`app version mismatch. Expected: ${app}, got: ${info.appVersion}`);
  }
  if (!equalBytes(info.lastBlockAppHash, state.appHash)) {
    const [expected, actual] = [toHexUpper(state.appHash), toHexUpper(info.lastBlockAppHash)];
    throw new StateSyncError("restored application has another app hash than the chain", { expected, actual });
  }
  if (info.lastBlockHeight !== state.lastBlockHeight) {
    const [expected, actual] = [state.lastBlockHeight, info.lastBlockHeight];
    throw new StateSyncError("restored application is at another height than the snapshot", { expected, actual });
  }
}

type Asked<T> =
  | { readonly kind: "told"; readonly value: T }
  | { readonly kind: "refused"; readonly outcome: RestoreOutcome };

/** Asks the provider; what it cannot tell yet it may tell later, what it refuses speaks against the snapshot. */
async function ask<T>(dependencies: RestoreDependencies, question: () => Promise<T>): Promise<Asked<T>> {
  try {
    return { kind: "told", value: await inTime(dependencies, question()) };
  } catch (thrown) {
    const isFatal = thrown instanceof NoWitnessesError || thrown instanceof LightClientAttackError;
    if (isFatal || !(thrown instanceof TypedError)) throw thrown;
    const reason = errorMessage(thrown);
    const isTemporary = thrown instanceof TimeoutError || thrown instanceof UnavailableError;
    if (isTemporary && !(thrown instanceof LightBlockNotFoundError)) {
      return { kind: "refused", outcome: { kind: "postpone", reason } };
    }
    return { kind: "refused", outcome: { kind: "reject", what: "snapshot", reason } };
  }
}

class TimeoutError extends TypedError {}

async function inTime<T>({ timers, halted }: RestoreDependencies, answer: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = timers.after(PROVIDER_TIMEOUT_MS, () => late.reject(new TimeoutError("no answer in time")));
  // Whichever loses the race may still fail.
  answer.catch(() => {});
  try {
    return await Promise.race([answer, late.promise, halted]);
  } finally {
    timer.cancel();
  }
}

async function offer(
  { application, logger }: RestoreDependencies,
  { key: _, ...snapshot }: NamedSnapshot,
  appHash: Uint8Array,
): Promise<RestoreOutcome | undefined> {
  logger.info("offering snapshot", { height: snapshot.height, format: snapshot.format, hash: snapshot.hash });
  const { result } = await application.offerSnapshot({ snapshot, appHash });
  switch (result) {
    case OfferResult.ACCEPT:
      return undefined;
    case OfferResult.ABORT:
      throw new StateSyncError("the application aborted state sync");
    case OfferResult.REJECT:
      return { kind: "reject", what: "snapshot", reason: "the application rejected it" };
    case OfferResult.REJECT_FORMAT:
      return { kind: "reject", what: "format", reason: "the application rejected its format" };
    case OfferResult.REJECT_SENDER:
      return { kind: "reject", what: "senders", reason: "the application rejected its senders" };
    default:
      throw new StateSyncError("the application's answer to a snapshot is unknown", { result });
  }
}

async function applyAll(
  dependencies: RestoreDependencies,
  snapshot: NamedSnapshot,
  { queue, fetcher }: RestoreChunks,
): Promise<RestoreOutcome | undefined> {
  let retries = 0;
  while (!queue.isDone) {
    const chunk = await nextChunk(dependencies, snapshot, { queue, fetcher });
    if ("kind" in chunk) return chunk;
    const result = await applyChunk(dependencies, { snapshot, chunk, queue });
    switch (result) {
      case ChunkResult.ACCEPT:
        break;
      case ChunkResult.ABORT:
        throw new StateSyncError("the application aborted state sync");
      case ChunkResult.RETRY:
        queue.retry(chunk.index);
        if (++retries > CHUNK_RETRIES_MAX) {
          return { kind: "reject", what: "snapshot", reason: "the application wants its chunks again and again" };
        }
        break;
      case ChunkResult.RETRY_SNAPSHOT:
        return { kind: "retry" };
      case ChunkResult.REJECT_SNAPSHOT:
        return { kind: "reject", what: "snapshot", reason: "the application rejected it" };
      default:
        throw new StateSyncError("the application's answer to a chunk is unknown", { result });
    }
  }
  return undefined;
}

/** The next chunk when it is there; why it will not come, when it does not. */
async function nextChunk(
  { timers, halted, pool }: RestoreDependencies,
  snapshot: NamedSnapshot,
  { queue, fetcher }: RestoreChunks,
): Promise<Chunk | RestoreOutcome> {
  let waitedMs = 0;
  let lonelyMs = 0;
  while (waitedMs < CHUNK_TIMEOUT_MS) {
    const poll = Promise.withResolvers<void>();
    const timer = timers.after(POLL_MS, () => {
      waitedMs += POLL_MS;
      lonelyMs += POLL_MS;
      poll.resolve();
    });
    try {
      // Taken before the look, so that a change in between is not missed.
      const { changed } = queue;
      const chunk = await queue.take();
      // What a peer sent before it was rejected may have reached the disk only after.
      const isRejected = chunk !== undefined && pool.isRejectedPeer(chunk.sender);
      if (isRejected) await queue.discard(chunk.index);
      fetcher.fill();
      if (isRejected) continue;
      if (chunk !== undefined) return chunk;
      if (pool.isGone(snapshot)) return { kind: "postpone", reason: "nobody has it any more" };
      if (pool.peersOf(snapshot).length > 0) lonelyMs = 0;
      if (lonelyMs >= LONELY_MAX_MS) return { kind: "postpone", reason: "everybody who has it left" };
      await Promise.race([changed, poll.promise, halted]);
    } finally {
      timer.cancel();
    }
  }
  return { kind: "reject", what: "snapshot", reason: "timed out waiting for chunk" };
}

async function applyChunk(
  { application, pool, network, logger }: RestoreDependencies,
  { snapshot, chunk, queue }: { readonly snapshot: NamedSnapshot; readonly chunk: Chunk; readonly queue: ChunkQueue },
): Promise<number> {
  const { index, bytes, sender } = chunk;
  const answer = await application.applySnapshotChunk({ index, chunk: bytes, sender });
  logger.info("snapshot chunk applied", { height: snapshot.height, chunk: index, total: snapshot.chunks });
  for (const wanted of answer.refetchChunks) await queue.discard(wanted);
  for (const rejected of answer.rejectSenders) {
    if (rejected === "") continue;
    pool.rejectPeer(rejected);
    await queue.discardSender(rejected);
    network.report(rejected, "bad-data", "the application rejected its chunks");
  }
  return answer.result;
}
