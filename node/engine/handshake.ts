/**
 * Brings application, state and blocks to the same height at start (`cmt:consensus/replay.go`). A crash can stop the
 * steps of a block anywhere, and each place leaves one of the situations below.
 */

import type { Application } from "#abci/application.ts";
import { equalBytes, toHexUpper } from "#lib/bytes.ts";
import { TypedError } from "#lib/errors.ts";
import type { Logger } from "#lib/logger.ts";
import { RequestInitChain, type ResponseInfo } from "#proto/tendermint/abci/types.ts";
import type { Block } from "#proto/tendermint/types/block.ts";
import type { BlockID } from "#proto/tendermint/types/types.ts";
import { updatesFromValidators } from "#types/abci.ts";
import type { GenesisHead } from "#types/genesis.ts";
import { ABCI_VERSION, BLOCK_PROTOCOL, P2P_PROTOCOL } from "#types/limits.ts";
import { applyInitChain, makeGenesisState, nextHeight, type State } from "#types/state.ts";
import { COMETBFT_VERSION } from "#types/versions.ts";
import { BlockExecutor, type BlockExecutorDependencies } from "./block-executor.ts";
import { NO_MEMPOOL } from "./executor-mempool.ts";
import type { BlockStore } from "./stores/block-store.ts";
import type { StateStore } from "./stores/state-store.ts";

/** Application, state and blocks contradict each other in a way that replay cannot mend; an operator must decide. */
export class HandshakeError extends TypedError {}

/** What a handshake needs. */
export interface HandshakeDependencies {
  readonly application: Application;
  readonly blockStore: BlockStore;
  readonly stateStore: StateStore;
  readonly logger: Logger;
  /** Reads the application's part of the genesis document; asked for only when the application has nothing yet. */
  readAppState(): Promise<Uint8Array>;
  /** Everything else an executor needs. */
  readonly executor: Pick<BlockExecutorDependencies, "evidencePool" | "eventBus" | "indexer" | "crashPoints">;
}

/** Replays until all agree; answers the state from which consensus goes on. Rejects with `HandshakeError`. */
export async function handshake(
  dependencies: HandshakeDependencies,
  genesis: GenesisHead,
  loaded: State,
): Promise<State> {
  const { application, blockStore, logger } = dependencies;
  const info = await application.info({
    version: COMETBFT_VERSION,
    blockVersion: BLOCK_PROTOCOL,
    p2pVersion: P2P_PROTOCOL,
    abciVersion: ABCI_VERSION,
  });
  const appHeight = info.lastBlockHeight;
  if (appHeight < 0n) throw new HandshakeError("got a negative last block height from the application", { appHeight });
  logger.info("handshake", { appHeight, storeHeight: blockStore.height, stateHeight: loaded.lastBlockHeight });
  let state = withAppVersion(loaded, info);
  if (appHeight === 0n) state = await initChain(dependencies, genesis, state);
  requireReachable({ appHeight, base: blockStore.base, storeHeight: blockStore.height, state });
  const result = await replay(dependencies, state, { appHeight, appHash: info.lastBlockAppHash });
  logger.info("handshake complete", { height: result.lastBlockHeight, appHash: toHexUpper(result.appHash) });
  return result;
}

/** The stored state, or the one genesis describes. */
export function loadStateOrGenesis(stateStore: StateStore, genesis: GenesisHead): State {
  return stateStore.load() ?? makeGenesisState(genesis, COMETBFT_VERSION);
}

/** Only a chain without a block takes the protocol version from the application; later it follows the params. */
function withAppVersion(state: State, info: ResponseInfo): State {
  if (state.lastBlockHeight !== 0n) return state;
  const { version } = state;
  return { ...state, version: { ...version, consensus: { ...version.consensus, app: info.appVersion } } };
}

async function initChain(
  { application, stateStore, readAppState }: HandshakeDependencies,
  genesis: GenesisHead,
  state: State,
): Promise<State> {
  const genesisState = makeGenesisState(genesis, COMETBFT_VERSION);
  const response = await application.initChain(
    RequestInitChain.create({
      time: genesis.genesisTime,
      chainId: genesis.chainId,
      consensusParams: genesis.consensusParams,
      validators: updatesFromValidators(genesisState.validators.validators),
      appStateBytes: await readAppState(),
      initialHeight: genesis.initialHeight,
    }),
  );
  // An application that forgot everything is replayed from genesis, but the chain has long moved on from its answer.
  if (state.lastBlockHeight !== 0n) return state;
  const next = applyInitChain(state, response);
  await stateStore.save(next, { sync: true });
  return next;
}

/** Each database is whole in itself, so they are of different times or nodes. */
const ADVICE = "put back state.db and application.db of one backup";

function requireReachable(heights: {
  readonly appHeight: bigint;
  readonly base: bigint;
  readonly storeHeight: bigint;
  readonly state: State;
}): void {
  const { appHeight, base, storeHeight, state } = heights;
  const stateHeight = state.lastBlockHeight;
  const data = { appHeight, storeHeight, stateHeight, base };
  if (storeHeight === 0n) {
    // A state without blocks is what state sync leaves.
    if (stateHeight !== appHeight)
      throw new HandshakeError(`the application is not where the state is: ${ADVICE}`, data);
    return;
  }
  const isTooFarBehind = appHeight === 0n ? base > state.initialHeight : appHeight < base - 1n;
  if (isTooFarBehind) throw new HandshakeError("the application is behind the oldest block that was kept", data);
  if (appHeight > storeHeight) throw new HandshakeError(`the application is ahead of the block store: ${ADVICE}`, data);
  if (stateHeight > storeHeight) throw new HandshakeError(`the state is ahead of the block store: ${ADVICE}`, data);
  if (storeHeight > nextHeight(state))
    throw new HandshakeError(`the block store is more than one block ahead of the state: ${ADVICE}`, data);
}

type ExecutingApplication = BlockExecutorDependencies["application"];

interface AppPosition {
  readonly appHeight: bigint;
  readonly appHash: Uint8Array;
}

async function replay(dependencies: HandshakeDependencies, state: State, app: AppPosition): Promise<State> {
  const { height: storeHeight } = dependencies.blockStore;
  const { lastBlockHeight: stateHeight } = state;
  if (storeHeight === stateHeight || storeHeight === 0n) {
    // The block is done here; the application may have lost some commits.
    const appHash = await replayApplication(dependencies, state, { app, upTo: stateHeight });
    requireAppHash(state, appHash);
    return state;
  }
  // The block was stored, but the state after it was not.
  if (app.appHeight === storeHeight) return replayWithSavedResult(dependencies, state, app);
  const appHash = await replayApplication(dependencies, state, { app, upTo: stateHeight });
  requireAppHash(state, appHash);
  return applyStored(dependencies, dependencies.application, state);
}

/** Runs blocks the application has lost, without touching the state; answers its last app hash. */
async function replayApplication(
  dependencies: HandshakeDependencies,
  state: State,
  { app, upTo }: { readonly app: AppPosition; readonly upTo: bigint },
): Promise<Uint8Array> {
  const executor = executorFor(dependencies, dependencies.application);
  const isNew = app.appHeight === 0n;
  const first = isNew ? state.initialHeight : app.appHeight + 1n;
  let appHash = isNew && upTo === 0n ? state.appHash : app.appHash;
  for (let height = first; height <= upTo; height++) {
    dependencies.logger.info("replaying block in the application", { height });
    const { block, blockId } = requireBlock(dependencies.blockStore, height);
    if (height > first || !isNew) requireHeaderAppHash(block, appHash);
    const lastValidators = dependencies.stateStore.loadValidators(height - 1n) ?? state.lastValidators;
    const before = height === state.initialHeight ? state : { ...state, lastValidators };
    appHash = (await executor.finalizeBlock(before, block, blockId)).appHash;
    await dependencies.application.commit({});
  }
  return appHash;
}

/** The application committed the block; what it answered was saved before and stands in for it. */
async function replayWithSavedResult(
  dependencies: HandshakeDependencies,
  state: State,
  app: AppPosition,
): Promise<State> {
  const saved = dependencies.stateStore.loadFinalizeBlock(app.appHeight);
  if (saved === undefined)
    throw new HandshakeError("the application's answer to the last block is missing", { height: app.appHeight });
  const recorded: ExecutingApplication = {
    finalizeBlock: async () => saved,
    commit: async () => ({ retainHeight: 0n }),
  };
  const next = await applyStored(dependencies, recorded, state);
  requireAppHash(next, app.appHash);
  return next;
}

function applyStored(
  dependencies: HandshakeDependencies,
  application: ExecutingApplication,
  state: State,
): Promise<State> {
  const { height } = dependencies.blockStore;
  dependencies.logger.info("applying stored block", { height });
  const { block, blockId } = requireBlock(dependencies.blockStore, height);
  return executorFor(dependencies, application).applyBlock(state, { block, blockId }, { isReplay: true });
}

function executorFor(dependencies: HandshakeDependencies, application: ExecutingApplication): BlockExecutor {
  const { blockStore, stateStore, logger, executor } = dependencies;
  return new BlockExecutor({ ...executor, application, mempool: NO_MEMPOOL, blockStore, stateStore, logger });
}

function requireBlock(blockStore: BlockStore, height: bigint): { readonly block: Block; readonly blockId: BlockID } {
  const block = blockStore.loadBlock(height);
  const meta = blockStore.loadMeta(height);
  if (block === undefined || meta === undefined) throw new HandshakeError("a block to replay is missing", { height });
  return { block, blockId: meta.blockId };
}

function requireAppHash(state: State, appHash: Uint8Array): void {
  if (equalBytes(state.appHash, appHash)) return;
  throw new HandshakeError("app hash of the application does not match the state", {
    height: state.lastBlockHeight,
    application: toHexUpper(appHash),
    state: toHexUpper(state.appHash),
  });
}

function requireHeaderAppHash({ header }: Block, appHash: Uint8Array): void {
  if (equalBytes(header.appHash, appHash)) return;
  throw new HandshakeError("app hash after replay does not match the next block", {
    height: header.height,
    application: toHexUpper(appHash),
    header: toHexUpper(header.appHash),
  });
}
