/** The application: implements ABCI over a wired list of modules. Each method is one step; the work is in the files it names. */
import type { Application } from "#abci/application.ts";
import type { JsonObject } from "#codec/json-value.ts";
import { sha256 } from "#crypto/sha256.ts";
import { assert } from "#lib/assert.ts";
import { EMPTY_BYTES } from "#lib/bytes.ts";
import type * as abci from "#proto/tendermint/abci/types.ts";
import { CheckTxType, ResponseVerifyVoteExtension_VerifyStatus as VerifyStatus } from "#proto/tendermint/abci/types.ts";
import { brokenInvariants, type OwnVoter, type Wiring } from "#sdk";
import type { SnapshotDirectory } from "#store/snapshot-directory.ts";
import { abciQuery } from "./abci-query.ts";
import { BlockExecutor } from "./block-executor.ts";
import { CheckQueue } from "./check-queue.ts";
import { AppCore, type AppDependencies } from "./core.ts";
import { ExpectedTxs } from "./expected-txs.ts";
import { defaultGenesis, type ExportedGenesis, exportGenesis, importGenesis, validateGenesis } from "./genesis.ts";
import { answerGrpc, type GrpcAnswer, type GrpcRequest } from "./grpc-query.ts";
import type { AppOptions } from "./options.ts";
import type { TxOutcome } from "./outcome.ts";
import { ownVoter } from "./own-voter.ts";
import { prepareProposal, processProposal } from "./proposals.ts";
import { retainHeight } from "./retention.ts";
import { simulate } from "./simulate.ts";
import { SnapshotService } from "./snapshots.ts";
import { beginExtensions, extendVote, isExtensionAcceptable } from "./vote-extensions.ts";

/** What an application with snapshots is built from. */
export interface BaseAppDependencies extends AppDependencies {
  /** Where snapshots are kept; without it none are made or served. */
  readonly snapshots?: SnapshotDirectory;
}

/** An application over modules. */
export class BaseApp implements Application {
  private readonly core: AppCore;
  private readonly executor: BlockExecutor;
  private readonly checks: CheckQueue;
  private readonly expected: ExpectedTxs;
  private readonly snapshots: SnapshotService;
  private voter: OwnVoter | undefined;

  constructor(dependencies: BaseAppDependencies, options: AppOptions) {
    const { store, snapshots, logger } = dependencies;
    this.core = new AppCore(dependencies, options);
    this.executor = new BlockExecutor(this.core);
    this.checks = new CheckQueue(this.core);
    this.expected = new ExpectedTxs(this.core);
    this.snapshots = new SnapshotService({ store, directory: snapshots, logger }, options.snapshots);
  }

  /** The modules behind the application. */
  get wiring(): Wiring {
    return this.core.wiring;
  }

  /** The last committed height. */
  get height(): bigint {
    return this.core.last.height;
  }

  /** Tells an application that was restarted which chain it is on; genesis does so by itself. */
  setChainId(chainId: string): void {
    this.core.setChainId(chainId);
    this.core.resetCheck(this.core.last);
  }

  /** Makes votes carry the part of this node's validator in random values; without it extensions are empty. */
  setVoter(voter: Pick<OwnVoter, "validator" | "secret">): void {
    this.voter = ownVoter(voter);
  }

  async info(_request: abci.RequestInfo): Promise<abci.ResponseInfo> {
    const { store, options, check } = this.core;
    const { version, hash } = store.lastCommitId;
    return {
      data: options.name,
      version: options.version,
      appVersion: check.lane.block.consensusParams?.version?.app ?? 0n,
      lastBlockHeight: version,
      lastBlockAppHash: version === 0n ? EMPTY_BYTES : hash,
    };
  }

  async initChain(request: abci.RequestInitChain): Promise<abci.ResponseInitChain> {
    const { core } = this;
    assert(core.store.latestVersion === 0n, "genesis is imported into an empty state only");
    core.setChainId(request.chainId);
    if (request.initialHeight > 1n) core.store.setInitialVersion(request.initialHeight);
    const { lane, keepers } = core.finalize;
    const genesis = await core.store.beginGenesis();
    lane.bind(genesis);
    lane.gas.reset();
    const consensusParams = request.consensusParams;
    lane.block.become(core.facts({ height: 0n, time: request.time, consensusParams }));
    if (consensusParams !== undefined) keepers.consensus.set(consensusParams);
    const validators = importGenesis(core, genesis, request);
    beginExtensions(core, validators.length > 0 ? validators : request.validators);
    genesis.settle();
    lane.bind(undefined);
    await core.store.loadGenesis(genesis);
    core.checkGenesis(core.store.branch(), { height: core.store.nextVersion, time: request.time });
    return { consensusParams, validators, appHash: sha256(EMPTY_BYTES) };
  }

  checkTx(request: abci.RequestCheckTx): Promise<abci.ResponseCheckTx> {
    return this.checks.submit(request.tx, request.type === CheckTxType.RECHECK);
  }

  expectTx(tx: Uint8Array): void {
    this.expected.add(tx);
  }

  async prepareProposal(request: abci.RequestPrepareProposal): Promise<abci.ResponsePrepareProposal> {
    return prepareProposal(this.core, request);
  }

  async processProposal(request: abci.RequestProcessProposal): Promise<abci.ResponseProcessProposal> {
    return processProposal(this.core, request);
  }

  async extendVote({ height }: abci.RequestExtendVote): Promise<abci.ResponseExtendVote> {
    return { voteExtension: extendVote(this.core, height, this.voter) };
  }

  async verifyVoteExtension(request: abci.RequestVerifyVoteExtension): Promise<abci.ResponseVerifyVoteExtension> {
    const { voteExtension: extension, validatorAddress: validator, height } = request;
    const isAcceptable = isExtensionAcceptable(this.core, { extension, validator, height });
    return { status: isAcceptable ? VerifyStatus.ACCEPT : VerifyStatus.REJECT };
  }

  finalizeBlock(request: abci.RequestFinalizeBlock): Promise<abci.ResponseFinalizeBlock> {
    return this.executor.execute(request);
  }

  async commit(_request: abci.RequestCommit): Promise<abci.ResponseCommit> {
    const { core, executor } = this;
    const executed = executor.uncommitted;
    assert(executed !== undefined, "commit without an executed block");
    await core.store.commit({ timestamp: executed.time });
    executor.closeBlock();
    core.resetCheck(executed, executed.touched);
    this.snapshots.afterCommit(executed.height);
    return { retainHeight: retainHeight(executed.height, core.options, core.check.lane.block.consensusParams) };
  }

  async query(request: abci.RequestQuery): Promise<abci.ResponseQuery> {
    return abciQuery(this.core, request);
  }

  listSnapshots(_request: abci.RequestListSnapshots): Promise<abci.ResponseListSnapshots> {
    return this.snapshots.list();
  }

  offerSnapshot(request: abci.RequestOfferSnapshot): Promise<abci.ResponseOfferSnapshot> {
    return this.snapshots.offer(request);
  }

  loadSnapshotChunk(request: abci.RequestLoadSnapshotChunk): Promise<abci.ResponseLoadSnapshotChunk> {
    return this.snapshots.load(request);
  }

  async applySnapshotChunk(request: abci.RequestApplySnapshotChunk): Promise<abci.ResponseApplySnapshotChunk> {
    const { response, isComplete } = await this.snapshots.apply(request);
    if (isComplete) this.core.reload();
    return response;
  }

  /** Answers a gRPC query; an unknown path has status "unimplemented". */
  grpc(request: GrpcRequest): GrpcAnswer {
    const route = this.core.wiring.queries.get(request.path);
    if (route === undefined) return { kind: "failed", grpcCode: 12, message: `unknown method ${request.path}` };
    return answerGrpc(this.core, route, request);
  }

  /** Runs a transaction without lasting effect and without checking signatures. */
  simulate(tx: Uint8Array): TxOutcome {
    return simulate(this.core, tx);
  }

  /** State of all modules after a block, the last one when absent; throws `GenesisError` when that state is not kept. */
  exportGenesis(height: bigint = this.height): ExportedGenesis {
    return exportGenesis(this.core, height);
  }

  /** Default `app_state` of a genesis file. */
  defaultGenesis(): JsonObject {
    return defaultGenesis(this.core);
  }

  /** Throws what is wrong with an `app_state`. */
  validateGenesis(appState: JsonObject): void {
    validateGenesis(this.core, appState);
  }

  /** Names of invariants that do not hold at the last commit; empty when all is well. */
  brokenInvariants(): readonly string[] {
    const { lane } = this.core.query;
    lane.bind(this.core.store.latest().branch());
    lane.gas.reset();
    return brokenInvariants(lane);
  }

  /** Waits for snapshots in the making and ends worker threads; the store belongs to the caller. */
  async close(): Promise<void> {
    await this.snapshots.idle();
    await this.core.closeVerifier();
  }
}
