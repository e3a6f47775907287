/** A node that restores a snapshot of an honest one while attackers talk to both. */

import assert from "node:assert/strict";
import type { StateProvider } from "#engine/state-sync/state-provider.ts";
import { StateSync, type StateSyncDependencies } from "#engine/state-sync/state-sync.ts";
import { equalBytes, utf8Encode } from "#lib/bytes.ts";
import { noMetrics } from "#lib/metrics.ts";
import { seededRandom } from "#lib/prng.ts";
import { MemoryNetwork } from "#p2p/memory-network.ts";
import type { Channel } from "#p2p/network.ts";
import {
  ResponseApplySnapshotChunk_Result as ChunkResult,
  ResponseOfferSnapshot_Result as OfferResult,
  type Snapshot,
} from "#proto/tendermint/abci/types.ts";
import { Message } from "#proto/tendermint/statesync/types.ts";
import { realClock, realTimers } from "#test/support/engine-node.ts";
import { type SyncChain, strangeHash } from "#test/support/sync-chain.ts";
import { HeightTooHighError } from "#types/light/provider.ts";
import { captureErrors } from "../capture.ts";
import { Attackers } from "./attackers.ts";
import { memberOf, within } from "./block-syncers.ts";

const HEIGHT = 9n;
const CHUNKS = 3;
const LATENCY_MS = 2;
const LIMIT_MS = 20_000;
const OPTIONS = { discoveryTimeMs: 30, chunkRequestTimeoutMs: 200, chunkFetchers: 2 };
const SNAPSHOT: Snapshot = {
  ...{ height: HEIGHT, format: 1, chunks: CHUNKS },
  hash: strangeHash("snapshot"),
  metadata: utf8Encode("metadata"),
};
const chunkOf = (index: number): Uint8Array => utf8Encode(`chunk ${index}`);

type Application = StateSyncDependencies["application"];

/** Payloads for the snapshot and the chunk channel. */
export function stateSyncPayloads(): Readonly<Record<"snapshot" | "chunk", Uint8Array[]>> {
  const chunk = { height: HEIGHT, format: 1, index: 0, chunk: chunkOf(0), missing: false };
  const encode = (sums: readonly Message["sum"][]): Uint8Array[] => sums.map((sum) => Message.encode({ sum }));
  return {
    snapshot: encode([
      { kind: "snapshotsRequest", value: {} },
      { kind: "snapshotsResponse", value: SNAPSHOT },
      { kind: "snapshotsResponse", value: { ...SNAPSHOT, height: 11n, hash: strangeHash("other") } },
      { kind: "snapshotsResponse", value: { ...SNAPSHOT, chunks: 99_999 } },
    ]),
    chunk: encode([
      { kind: "chunkRequest", value: { height: HEIGHT, format: 1, index: 1 } },
      { kind: "chunkResponse", value: chunk },
      { kind: "chunkResponse", value: { ...chunk, index: 1, chunk: new Uint8Array(5000) } },
      { kind: "chunkResponse", value: { ...chunk, index: 2, chunk: new Uint8Array(0), missing: true } },
    ]),
  };
}

/** Has a newcomer restore the snapshot while `payloads` arrive at it and at who serves it; returns how many were sent. */
export async function restoreUnderAttack(
  { chain, directory }: { readonly chain: SyncChain; readonly directory: string },
  channel: Channel<unknown>,
  payloads: readonly Uint8Array[],
): Promise<number> {
  const network = new MemoryNetwork({ timers: realTimers, random: seededRandom(1n) }, { latencyMs: LATENCY_MS });
  const { logger, rethrow } = captureErrors();
  const open = (id: string, application: Application): StateSync => {
    const member = network.join(id);
    const common = { clock: realClock, timers: realTimers, logger, metrics: noMetrics };
    const sync = new StateSync({ ...common, network: member, application }, { ...OPTIONS, directory });
    member.start();
    return sync;
  };
  open("server", applicationOf(chain, HEIGHT));
  const newcomer = applicationOf(chain, 0n);
  const sync = open("newcomer", newcomer);
  const attackers = new Attackers(network);
  const victims = ["newcomer", "server"].map((id) => memberOf(network, id));
  try {
    network.connect("newcomer", "server");
    const restoring = sync.sync(providerOf(chain));
    // Looked at below, after the attack.
    restoring.catch(() => {});
    await attackers.sendAll(victims, channel, payloads);
    const { state } = await within(LIMIT_MS, restoring);
    assert.equal(state.lastBlockHeight, HEIGHT);
    assert.equal(
      (await newcomer.info({ version: "", blockVersion: 0n, p2pVersion: 0n, abciVersion: "" })).lastBlockHeight,
      HEIGHT,
    );
    attackers.requireHonestKept();
    rethrow();
    return attackers.messages;
  } finally {
    sync.stop();
    for (const victim of victims) victim.stop();
  }
}

/** An application at a height: above 0 it has the snapshot, at 0 it can restore it, chunk by chunk, and no other. */
function applicationOf(chain: SyncChain, start: bigint): Application {
  let height = start;
  return {
    info: async () => ({
      ...{ data: "", version: "", appVersion: 1n, lastBlockHeight: height },
      lastBlockAppHash: chain.states[Number(height)]?.appHash ?? new Uint8Array(0),
    }),
    listSnapshots: async () => ({ snapshots: start > 0n ? [SNAPSHOT] : [] }),
    loadSnapshotChunk: async ({ height: wanted, format, chunk: index }) => {
      const isThere = start > 0n && wanted === HEIGHT && format === SNAPSHOT.format && index < CHUNKS;
      return { chunk: isThere ? chunkOf(index) : new Uint8Array(0) };
    },
    offerSnapshot: async ({ snapshot }) => {
      const isKnown = snapshot !== undefined && equalBytes(snapshot.hash, SNAPSHOT.hash) && snapshot.chunks === CHUNKS;
      return { result: isKnown ? OfferResult.ACCEPT : OfferResult.REJECT };
    },
    applySnapshotChunk: async ({ index, chunk, sender }) => {
      if (!equalBytes(chunk, chunkOf(index)))
        return { result: ChunkResult.RETRY, refetchChunks: [index], rejectSenders: [sender] };
      if (index === CHUNKS - 1) height = HEIGHT;
      return { result: ChunkResult.ACCEPT, refetchChunks: [], rejectSenders: [] };
    },
  };
}

/** What a light client would have found out about the chain. */
function providerOf(chain: SyncChain): StateProvider {
  const stateAt = async (height: bigint) => {
    const state = chain.states[Number(height)];
    if (state === undefined) throw new HeightTooHighError("height is too high", { height });
    return { ...state, version: { ...state.version, consensus: { block: 11n, app: 1n } } };
  };
  return {
    state: stateAt,
    appHash: async (height) => (await stateAt(height)).appHash,
    commit: async (height) => {
      const commit = chain.blockStore.loadSeenCommit(height);
      if (commit === undefined) throw new HeightTooHighError("height is too high", { height });
      return commit;
    },
  };
}
