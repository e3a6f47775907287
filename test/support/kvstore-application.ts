/**
 * A key-value application for tests of the engine. A tx is `key=value`, `del:key`, or `val:<base64 ed25519 key>!power`;
 * a tx that starts with `bad` is refused everywhere, one that starts with `fail` is included and fails. The app hash
 * chains the hashes of executed txs, so it tells apart histories that end in the same pairs, and an empty block keeps it.
 */

import { join } from "node:path";
import type { Application } from "#abci/application.ts";
import { sha256 } from "#crypto/sha256.ts";
import { type Disk, systemDisk } from "#engine/disk.ts";
import { concatBytes, fromBase64, fromHex, toBase64, toHex, utf8Decode, utf8Encode } from "#lib/bytes.ts";
import { parseBigint } from "#lib/integer.ts";
import {
  CheckTxType,
  ExecTxResult,
  type RequestApplySnapshotChunk,
  type RequestFinalizeBlock,
  type RequestInitChain,
  ResponseApplySnapshotChunk,
  ResponseApplySnapshotChunk_Result,
  ResponseCheckTx,
  ResponseFinalizeBlock,
  ResponseInitChain,
  ResponseOfferSnapshot_Result,
  ResponseProcessProposal_ProposalStatus,
  ResponseQuery,
  ResponseVerifyVoteExtension_VerifyStatus,
  type Snapshot,
  ValidatorUpdate,
} from "#proto/tendermint/abci/types.ts";

/** How an instance behaves. */
export interface KvStoreOptions {
  /** Where to keep the state; in memory when absent. */
  readonly directory?: string;
  /** Where that directory is; the operating system's disk when absent. */
  readonly disk?: Disk;
  /** Take a snapshot at every multiple of this height; never when absent. */
  readonly snapshotInterval?: bigint;
  /** Answered by `commit`. */
  readonly retainHeight?: (height: bigint) => bigint;
}

/** The application with its state open to assertions. */
export interface KvStoreApplication extends Application {
  readonly state: () => KvState;
  /** Names of the methods called so far, in order. */
  readonly calls: string[];
}

/** Everything a committed height consists of. */
export interface KvState {
  readonly height: bigint;
  readonly appHash: Uint8Array;
  readonly entries: ReadonlyMap<string, string>;
}

const SNAPSHOT_CHUNK_BYTES = 512;
const STATE_FILE = "kvstore.json";
const EMPTY_STATE: KvState = { height: 0n, appHash: new Uint8Array(8), entries: new Map() };

/** An instance that continues from what `directory` holds. */
export function kvStoreApplication(options: KvStoreOptions = {}): KvStoreApplication {
  const committed = load(options);
  const store: Store = { committed, next: committed, restoring: [], snapshots: new Map(), calls: [] };
  return {
    calls: store.calls,
    state: () => store.committed,
    ...blockMethods(store, options),
    ...proposalMethods(store),
    ...snapshotMethods(store),
  };
}

interface Store {
  committed: KvState;
  next: KvState;
  restoring: Uint8Array[];
  readonly snapshots: Map<bigint, { readonly snapshot: Snapshot; readonly bytes: Uint8Array }>;
  readonly calls: string[];
}

type BlockMethods = Pick<Application, "info" | "initChain" | "checkTx" | "finalizeBlock" | "commit" | "query">;
type ProposalMethods = Pick<Application, "prepareProposal" | "processProposal" | "extendVote" | "verifyVoteExtension">;
type SnapshotMethods = Omit<Application, keyof BlockMethods | keyof ProposalMethods>;

function blockMethods(store: Store, options: KvStoreOptions): BlockMethods {
  return {
    info: async () => {
      store.calls.push("info");
      const { height, appHash } = store.committed;
      const lastBlockAppHash = height > 0n ? appHash : new Uint8Array(0);
      return { data: "kvstore", version: "1", appVersion: 1n, lastBlockHeight: height, lastBlockAppHash };
    },
    initChain: async (request: RequestInitChain) => {
      store.calls.push("initChain");
      store.next = EMPTY_STATE;
      return ResponseInitChain.create({ appHash: EMPTY_STATE.appHash, validators: request.validators });
    },
    checkTx: async ({ tx, type }) => {
      store.calls.push(type === CheckTxType.RECHECK ? "recheckTx" : "checkTx");
      const isOk = parseTx(tx).kind !== "bad";
      return ResponseCheckTx.create(isOk ? { gasWanted: 1n } : { code: 2, codespace: "kvstore", log: "tx is bad" });
    },
    finalizeBlock: async (request: RequestFinalizeBlock) => {
      store.calls.push("finalizeBlock");
      const { state, response } = execute(store.committed, request);
      store.next = state;
      return response;
    },
    commit: async () => {
      store.calls.push("commit");
      store.committed = store.next;
      const { height } = store.committed;
      save(options, store.committed);
      const interval = options.snapshotInterval;
      if (interval !== undefined && height % interval === 0n) {
        store.snapshots.set(height, takeSnapshot(store.committed));
      }
      return { retainHeight: options.retainHeight?.(height) ?? 0n };
    },
    query: async ({ data }) => {
      store.calls.push("query");
      const value = store.committed.entries.get(utf8Decode(data));
      const log = value === undefined ? "does not exist" : "exists";
      return ResponseQuery.create({ key: data, value: utf8Encode(value ?? ""), log, height: store.committed.height });
    },
  };
}

function proposalMethods(store: Store): ProposalMethods {
  return {
    prepareProposal: async ({ txs, maxTxBytes }) => {
      store.calls.push("prepareProposal");
      const chosen: Uint8Array[] = [];
      let bytes = 0n;
      for (const tx of txs) {
        // A tx costs a field tag and its length besides itself; six bytes cover both.
        bytes += BigInt(tx.length) + 6n;
        if (bytes <= maxTxBytes && parseTx(tx).kind !== "bad") chosen.push(tx);
      }
      return { txs: chosen };
    },
    processProposal: async ({ txs }) => {
      store.calls.push("processProposal");
      const isOk = txs.every((tx) => parseTx(tx).kind !== "bad");
      const { ACCEPT, REJECT } = ResponseProcessProposal_ProposalStatus;
      return { status: isOk ? ACCEPT : REJECT };
    },
    extendVote: async ({ height }) => {
      store.calls.push("extendVote");
      return { voteExtension: utf8Encode(`extension ${height}`) };
    },
    verifyVoteExtension: async ({ height, voteExtension }) => {
      store.calls.push("verifyVoteExtension");
      const isOk = toText(voteExtension) === `extension ${height}`;
      const { ACCEPT, REJECT } = ResponseVerifyVoteExtension_VerifyStatus;
      return { status: isOk ? ACCEPT : REJECT };
    },
  };
}

function snapshotMethods(store: Store): SnapshotMethods {
  return {
    listSnapshots: async () => ({ snapshots: [...store.snapshots.values()].map(({ snapshot }) => snapshot) }),
    offerSnapshot: async ({ snapshot }) => {
      store.restoring = [];
      const { ACCEPT, REJECT } = ResponseOfferSnapshot_Result;
      return { result: snapshot?.format === 1 ? ACCEPT : REJECT };
    },
    loadSnapshotChunk: async ({ height, chunk }) => {
      const bytes = store.snapshots.get(height)?.bytes ?? new Uint8Array(0);
      return { chunk: bytes.slice(chunk * SNAPSHOT_CHUNK_BYTES, (chunk + 1) * SNAPSHOT_CHUNK_BYTES) };
    },
    applySnapshotChunk: async ({ index, chunk }: RequestApplySnapshotChunk) => {
      store.restoring[index] = chunk;
      // The last chunk is the only one that is not full.
      if (chunk.length < SNAPSHOT_CHUNK_BYTES) store.committed = decodeState(concatBytes(...store.restoring));
      return ResponseApplySnapshotChunk.create({ result: ResponseApplySnapshotChunk_Result.ACCEPT });
    },
  };
}

type ParsedTx =
  | { readonly kind: "set"; readonly key: string; readonly value: string }
  | { readonly kind: "delete"; readonly key: string }
  | { readonly kind: "validator"; readonly update: ValidatorUpdate }
  | { readonly kind: "fail" }
  | { readonly kind: "bad" };

function parseTx(tx: Uint8Array): ParsedTx {
  const text = toText(tx);
  if (text === undefined || text.startsWith("bad")) return { kind: "bad" };
  if (text.startsWith("fail")) return { kind: "fail" };
  if (text.startsWith("del:")) return { kind: "delete", key: text.slice(4) };
  const validator = /^val:([A-Za-z0-9+/=]{44})!([0-9]{1,18})$/.exec(text);
  if (validator !== null) {
    const pubKey = { sum: { kind: "ed25519", value: fromBase64(validator[1] ?? "") } } as const;
    return { kind: "validator", update: ValidatorUpdate.create({ pubKey, power: parseBigint(validator[2] ?? "") }) };
  }
  const [, key, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  return key === undefined || value === undefined ? { kind: "bad" } : { kind: "set", key, value };
}

function toText(tx: Uint8Array): string | undefined {
  try {
    return utf8Decode(tx);
  } catch {
    return undefined;
  }
}

function execute(before: KvState, request: RequestFinalizeBlock): { state: KvState; response: ResponseFinalizeBlock } {
  const entries = new Map(before.entries);
  const validatorUpdates: ValidatorUpdate[] = [];
  let appHash = before.appHash;
  const txResults = request.txs.map((tx) => {
    const parsed = parseTx(tx);
    appHash = sha256(concatBytes(appHash, sha256(tx)));
    if (parsed.kind === "set") entries.set(parsed.key, parsed.value);
    if (parsed.kind === "delete") entries.delete(parsed.key);
    if (parsed.kind === "validator") validatorUpdates.push(parsed.update);
    const isOk = parsed.kind !== "fail" && parsed.kind !== "bad";
    const attributes = parsed.kind === "set" ? [{ key: "key", value: parsed.key, index: true }] : [];
    return ExecTxResult.create({
      code: isOk ? 0 : 1,
      gasWanted: 1n,
      gasUsed: 1n,
      events: [{ type: "kv", attributes }],
    });
  });
  const attributes = [{ key: "txs", value: String(request.txs.length), index: true }];
  const events = [{ type: "kv_block", attributes }];
  const response = ResponseFinalizeBlock.create({ txResults, validatorUpdates, appHash, events });
  return { state: { height: request.height, appHash, entries }, response };
}

function encodeState(state: KvState): Uint8Array {
  const entries = [...state.entries].map(([key, value]) => [toBase64(utf8Encode(key)), toBase64(utf8Encode(value))]);
  return utf8Encode(JSON.stringify({ height: `${state.height}`, appHash: toHex(state.appHash), entries }));
}

function decodeState(bytes: Uint8Array): KvState {
  const json: { height: string; appHash: string; entries: [string, string][] } = JSON.parse(utf8Decode(bytes));
  const entries = json.entries.map(([k, v]) => [utf8Decode(fromBase64(k)), utf8Decode(fromBase64(v))] as const);
  return { height: parseBigint(json.height), appHash: fromHex(json.appHash), entries: new Map(entries) };
}

function takeSnapshot(state: KvState): { readonly snapshot: Snapshot; readonly bytes: Uint8Array } {
  const bytes = encodeState(state);
  const chunks = Math.floor(bytes.length / SNAPSHOT_CHUNK_BYTES) + 1;
  return {
    snapshot: { height: state.height, format: 1, chunks, hash: sha256(bytes), metadata: new Uint8Array(0) },
    bytes,
  };
}

function load({ directory, disk = systemDisk }: KvStoreOptions): KvState {
  if (directory === undefined) return EMPTY_STATE;
  const file = join(directory, STATE_FILE);
  return disk.exists(file) ? decodeState(disk.read(file)) : EMPTY_STATE;
}

function save({ directory, disk = systemDisk }: KvStoreOptions, state: KvState): void {
  if (directory === undefined) return;
  disk.makeDirectory(directory);
  const temporary = join(directory, `${STATE_FILE}.tmp`);
  const file = disk.open(temporary, "w");
  disk.write(file, encodeState(state), 0);
  disk.flushNow(file);
  disk.close(file);
  disk.rename(temporary, join(directory, STATE_FILE));
}
