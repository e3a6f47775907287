/** The state after the latest block, and what later questions about earlier heights need (`cmt:state/store.go`). */

import { concatBytes, u64FromBytes, u64ToBytes } from "#lib/bytes.ts";
import type { ResponseFinalizeBlock } from "#proto/tendermint/abci/types.ts";
import { ABCIResponsesInfo, ConsensusParamsInfo, ValidatorsInfo } from "#proto/tendermint/state/types.ts";
import type { Database, WriteBatch } from "#store/database.ts";
import { type ConsensusParams, consensusParamsFromProto } from "#types/params.ts";
import { decodeState, encodeState, nextHeight, type State } from "#types/state.ts";
import { ValidatorSet } from "#types/validator-set.ts";
import { heightKey, PREFIX, readStored, StoreError, singleKey } from "./keys.ts";

/** How much the store keeps. */
export interface StateStoreOptions {
  /** Keep only the latest answer to FinalizeBlock; `block_results` then knows no earlier height. */
  readonly discardFinalizeBlockResponses?: boolean;
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

  /**
   * Stores a state and what follows from it for later heights. Without `sync` a power failure may lose it, but not
   * alone: the next block is stored in the same database, and a restart rebuilds the state of the latest one.
   */
  async save(state: State, options: { readonly sync: boolean }): Promise<void> {
    const batch = this.#database.batch();
    const height = nextHeight(state);
    if (state.lastBlockHeight === 0n) putValidators(batch, height, { changed: height, validators: state.validators });
    const { lastHeightValidatorsChanged: changed, nextValidators } = state;
    putValidators(batch, height + 1n, { changed, validators: nextValidators });
    this.#putParams(batch, height, state);
    batch.put(singleKey(PREFIX.state), encodeState(state));
    await batch.write(options);
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

  /** Stores what the application answered to a block, on disk when the promise resolves. */
  async saveFinalizeBlock(height: bigint, response: ResponseFinalizeBlock): Promise<void> {
    const batch = this.#database.batch();
    const value = ABCIResponsesInfo.encode({ height, responseFinalizeBlock: response });
    batch.put(heightKey(PREFIX.finalizeBlock, height), value);
    if (this.#options.discardFinalizeBlockResponses === true) {
      batch.delete(heightKey(PREFIX.finalizeBlock, height - 1n));
    }
    await batch.write({ sync: true });
  }

  /** What the application answered to the block at `height`. */
  loadFinalizeBlock(height: bigint): ResponseFinalizeBlock | undefined {
    const key = heightKey(PREFIX.finalizeBlock, height);
    return this.#load(key, "answer to FinalizeBlock", ABCIResponsesInfo.decode)?.responseFinalizeBlock;
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
      batch.delete(heightKey(PREFIX.finalizeBlock, height));
    }
    const kept = [keptValidators, keptParams].flatMap((height) =>
      height !== undefined && height < end ? [height] : [],
    );
    batch.put(singleKey(PREFIX.prunedStates), concatBytes(u64ToBytes(end), ...kept.map(u64ToBytes)));
    await batch.write({ sync: false });
    return end;
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
