/** The state after the latest block, and what later questions about earlier heights need (`cmt:state/store.go`). */

import { concatBytes, u64FromBytes, u64ToBytes } from "#lib/bytes.ts";
import { type ExecTxResult, ResponseFinalizeBlock } from "#proto/tendermint/abci/types.ts";
import { ABCIResponsesInfo, ConsensusParamsInfo, ValidatorsInfo } from "#proto/tendermint/state/types.ts";
import type { Database, WriteBatch } from "#store/database.ts";
import type { EncodedResults } from "#types/last-results.ts";
import { type ConsensusParams, consensusParamsFromProto } from "#types/params.ts";
import { decodeState, encodeState, nextHeight, type State } from "#types/state.ts";
import { ValidatorSet } from "#types/validator-set.ts";
import { type Addition, writeTogether } from "./addition.ts";
import { heightKey, PREFIX, readStored, StoreError, singleKey } from "./keys.ts";
import { deleteResults, loadResult, loadResultChunks, putResults } from "./results.ts";

/** How much the store keeps. */
export interface StateStoreOptions {
  /** Keep only the latest answer to FinalizeBlock; `block_results` then knows no earlier height. */
  readonly discardFinalizeBlockResponses?: boolean;
}

/** What came of a block. */
export interface ExecutedHeight {
  /** The state after it. */
  readonly next: State;
  /** What the application answered. */
  readonly response: ResponseFinalizeBlock;
  /** The answer's results. */
  readonly results: EncodedResults;
}

/** An answer to FinalizeBlock as it is stored. */
export interface EncodedAnswer {
  /** A `ResponseFinalizeBlock` without results. */
  readonly events: Uint8Array;
  /** Its results: `EncodedResults.chunks`. */
  readonly chunks: readonly Uint8Array[];
}

/** What to prune. */
export interface PruneStatesOptions {
  readonly initialHeight: bigint;
  readonly retainHeight: bigint;
  /** Most heights to remove in this call. */
  readonly heightsMax: number;
}

/** Distance of heights at which the validators are stored whole even when they did not change. */
export const VALIDATORS_CHECKPOINT_HEIGHTS = 1000n;

/** States, validators, params and results by height; reading throws `StoreError` for what is malformed. */
export class StateStore {
  readonly #database: Database;
  readonly #options: StateStoreOptions;

  constructor(database: Database, options: StateStoreOptions = {}) {
    this.#database = database;
    this.#options = options;
  }

  /** The latest state; undefined before genesis was stored. */
  load(): State | undefined {
    return this.#load(singleKey(PREFIX.state), "state", decodeState);
  }

  /** Stores a state and what follows from it for later heights. */
  async save(state: State, options: { readonly sync: boolean }): Promise<void> {
    const batch = this.#database.batch();
    this.#putState(batch, state);
    await batch.write(options);
  }

  /** Stores what came of a block together with what others add for its height: one batch, one wait for the disk. */
  saveExecuted(executed: ExecutedHeight, others: readonly Addition[] = []): Promise<void> {
    const own: Addition = { addTo: (batch) => this.#putExecuted(batch, executed), written: () => {} };
    return writeTogether(this.#database, [...others, own]);
  }

  /** Stores a state that did not grow here: state sync's, or a rolled back one. */
  async bootstrap(state: State): Promise<void> {
    const batch = this.#database.batch();
    const height = nextHeight(state);
    const sets = [
      [height - 1n, state.lastValidators],
      [height, state.validators],
      [height + 1n, state.nextValidators],
    ] as const;
    for (const [at, validators] of sets) {
      if (validators.size > 0) putValidators(batch, at, { changed: at, validators });
    }
    this.#putParams(batch, height, { ...state, lastHeightConsensusParamsChanged: height });
    batch.put(singleKey(PREFIX.state), encodeState(state));
    await batch.write({ sync: true });
  }

  /** Who may vote at `height`, up to two heights ahead; undefined when that was pruned or lies further ahead. */
  loadValidators(height: bigint): ValidatorSet | undefined {
    const info = this.#loadValidatorsInfo(height);
    if (info === undefined) return undefined;
    if (info.validators !== undefined) return info.validators;
    const stored = lastStoredHeight(height, info.lastHeightChanged);
    const whole = stored < height ? this.#loadValidatorsInfo(stored)?.validators : undefined;
    if (whole === undefined || whole.size === 0) {
      throw new StoreError("validators of an earlier height are missing", { height, stored });
    }
    return whole.copyIncrementProposerPriority(Number(height - stored));
  }

  /** The params in force for the block at `height`. */
  loadConsensusParams(height: bigint): ConsensusParams | undefined {
    const info = this.#loadParamsInfo(height);
    if (info === undefined) return undefined;
    if (info.lastHeightChanged === height) return info.params;
    const whole = this.#loadParamsInfo(info.lastHeightChanged);
    if (whole === undefined) throw new StoreError("consensus params of an earlier height are missing", { height });
    return whole.params;
  }

  /** What the application answered to the block at `height`. */
  loadFinalizeBlock(height: bigint): ResponseFinalizeBlock | undefined {
    const response = this.#loadResponse(height);
    if (response === undefined) return undefined;
    const chunks = loadResultChunks(this.#database, height);
    const txResults = chunks.flatMap((chunk) => readStored(chunk, "results", ResponseFinalizeBlock.decode).txResults);
    return { ...response, txResults };
  }

  /** What the application answered to the tx at `index` of the block at `height`; reads few others. */
  loadTxResult(height: bigint, index: number): ExecTxResult | undefined {
    return loadResult(this.#database, height, index);
  }

  /** The answer at `height` as encoded parts, for those who scan it; undefined when it is not stored. */
  loadEncodedFinalizeBlock(height: bigint): EncodedAnswer | undefined {
    const response = this.#loadResponse(height);
    if (response === undefined) return undefined;
    return { events: ResponseFinalizeBlock.encode(response), chunks: loadResultChunks(this.#database, height) };
  }

  /** The hash of the genesis document the chain began with here. */
  loadGenesisHash(): Uint8Array | undefined {
    return this.#database.getSync(singleKey(PREFIX.genesisHash));
  }

  async saveGenesisHash(hash: Uint8Array): Promise<void> {
    const batch = this.#database.batch();
    batch.put(singleKey(PREFIX.genesisHash), hash);
    await batch.write({ sync: true });
  }

  /** Removes what concerns only heights in [`initialHeight`, `retainHeight`), a bounded number of them per call; answers where it got to. */
  async prune({ initialHeight, retainHeight, heightsMax }: PruneStatesOptions): Promise<bigint> {
    const pruned = this.#prunedUpTo();
    const start = pruned > initialHeight ? pruned : initialHeight;
    const limit = start + BigInt(heightsMax);
    const end = retainHeight < limit ? retainHeight : limit;
    if (end <= start) return start;
    const batch = this.#database.batch();
    // Heights that are kept may lean on one earlier entry each.
    const validators = this.#loadValidatorsInfo(end);
    const keptValidators = validators && lastStoredHeight(end, validators.lastHeightChanged);
    const keptParams = this.#loadParamsInfo(end)?.lastHeightChanged;
    const earlier = this.#keptEarlier();
    for (const height of [...earlier, ...heightsBetween(start, end)]) {
      if (height !== keptValidators) batch.delete(heightKey(PREFIX.validators, height));
      if (height !== keptParams) batch.delete(heightKey(PREFIX.consensusParams, height));
      this.#deleteAnswer(batch, height);
    }
    const kept = [keptValidators, keptParams].flatMap((height) =>
      height !== undefined && height < end ? [height] : [],
    );
    batch.put(singleKey(PREFIX.prunedStates), concatBytes(u64ToBytes(end), ...kept.map(u64ToBytes)));
    await batch.write({ sync: false });
    return end;
  }

  #putState(batch: WriteBatch, state: State): void {
    const height = nextHeight(state);
    if (state.lastBlockHeight === 0n) putValidators(batch, height, { changed: height, validators: state.validators });
    const { lastHeightValidatorsChanged: changed, nextValidators } = state;
    putValidators(batch, height + 1n, { changed, validators: nextValidators });
    this.#putParams(batch, height, state);
    batch.put(singleKey(PREFIX.state), encodeState(state));
  }

  #putExecuted(batch: WriteBatch, { next, response, results }: ExecutedHeight): void {
    const height = next.lastBlockHeight;
    const responseFinalizeBlock = { ...response, txResults: [] };
    batch.put(heightKey(PREFIX.finalizeBlock, height), ABCIResponsesInfo.encode({ height, responseFinalizeBlock }));
    putResults(batch, height, results);
    if (this.#options.discardFinalizeBlockResponses === true) this.#deleteAnswer(batch, height - 1n);
    this.#putState(batch, next);
  }

  #deleteAnswer(batch: WriteBatch, height: bigint): void {
    batch.delete(heightKey(PREFIX.finalizeBlock, height));
    deleteResults(this.#database, batch, height);
  }

  #loadResponse(height: bigint): ResponseFinalizeBlock | undefined {
    const key = heightKey(PREFIX.finalizeBlock, height);
    return this.#load(key, "answer to FinalizeBlock", ABCIResponsesInfo.decode)?.responseFinalizeBlock;
  }

  #prunedUpTo(): bigint {
    return this.#prunedHeights()[0] ?? 0n;
  }

  /** Entries below the pruned height that the last pruning had to leave. */
  #keptEarlier(): bigint[] {
    return this.#prunedHeights().slice(1);
  }

  #prunedHeights(): readonly bigint[] {
    return this.#load(singleKey(PREFIX.prunedStates), "list of pruned heights", heightsFromBytes) ?? [];
  }

  #putParams(batch: WriteBatch, height: bigint, state: State): void {
    const { consensusParams, lastHeightConsensusParamsChanged: lastHeightChanged } = state;
    const isChanged = lastHeightChanged === height;
    const value = ConsensusParamsInfo.create({ lastHeightChanged, ...(isChanged ? { consensusParams } : {}) });
    batch.put(heightKey(PREFIX.consensusParams, height), ConsensusParamsInfo.encode(value));
  }

  #loadValidatorsInfo(height: bigint): StoredValidators | undefined {
    return this.#load(heightKey(PREFIX.validators, height), "validators", (bytes) => {
      const { lastHeightChanged, validatorSet } = ValidatorsInfo.decode(bytes);
      return { lastHeightChanged, validators: validatorSet && ValidatorSet.fromStoredProto(validatorSet) };
    });
  }

  #loadParamsInfo(height: bigint): StoredParams | undefined {
    return this.#load(heightKey(PREFIX.consensusParams, height), "consensus params", (bytes) => {
      const { lastHeightChanged, consensusParams } = ConsensusParamsInfo.decode(bytes);
      return { lastHeightChanged, params: consensusParamsFromProto(consensusParams) };
    });
  }

  #load<T>(key: Uint8Array, what: string, decode: (bytes: Uint8Array) => T): T | undefined {
    const bytes = this.#database.getSync(key);
    return bytes === undefined ? undefined : readStored(bytes, what, decode);
  }
}

interface StoredValidators {
  readonly lastHeightChanged: bigint;
  /** Absent where they are those of an earlier height. */
  readonly validators: ValidatorSet | undefined;
}

interface StoredParams {
  readonly lastHeightChanged: bigint;
  /** Meaningless where they are those of an earlier height. */
  readonly params: ConsensusParams;
}

function putValidators(
  batch: WriteBatch,
  height: bigint,
  { changed, validators }: { readonly changed: bigint; readonly validators: ValidatorSet },
): void {
  const isWhole = height === changed || height % VALIDATORS_CHECKPOINT_HEIGHTS === 0n;
  const value: ValidatorsInfo = {
    lastHeightChanged: changed,
    validatorSet: isWhole ? validators.toProto() : undefined,
  };
  batch.put(heightKey(PREFIX.validators, height), ValidatorsInfo.encode(value));
}

/** The height at which the set that `height` refers to is stored whole. */
function lastStoredHeight(height: bigint, changed: bigint): bigint {
  const checkpoint = height - (height % VALIDATORS_CHECKPOINT_HEIGHTS);
  return checkpoint > changed ? checkpoint : changed;
}

function* heightsBetween(start: bigint, end: bigint): Generator<bigint> {
  for (let height = start; height < end; height++) yield height;
}

function heightsFromBytes(bytes: Uint8Array): readonly bigint[] {
  const heights: bigint[] = [];
  for (let at = 0; at < bytes.length; at += 8) heights.push(u64FromBytes(bytes.subarray(at, at + 8)));
  return heights;
}
