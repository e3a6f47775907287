/** Several instances of the whole application that propose, judge, extend and execute the same blocks, without an engine. */
import assert from "node:assert/strict";
import { BaseApp } from "#app/base-app.ts";
import { APP_OPTIONS_DEFAULT } from "#app/options.ts";
import { inlineVerifier } from "#app/signature-pool.ts";
import { ed25519Address } from "#crypto/address.ts";
import { type Ed25519KeyPair, ed25519KeyPairFromSeed, ed25519Sign } from "#crypto/ed25519.ts";
import { sha256 } from "#crypto/sha256.ts";
import { EMPTY_BYTES, toHex, utf8Encode } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { addNs } from "#lib/time.ts";
import { application } from "#modules/index.ts";
import {
  type ExtendedVoteInfo,
  ResponseProcessProposal_ProposalStatus as ProposalStatus,
  RequestExtendVote,
  RequestFinalizeBlock,
  RequestInitChain,
  RequestPrepareProposal,
  RequestProcessProposal,
  type ResponseFinalizeBlock,
  ResponseVerifyVoteExtension_VerifyStatus as VerifyStatus,
} from "#proto/tendermint/abci/types.ts";
import { ConsensusParams } from "#proto/tendermint/types/params.ts";
import { BlockIDFlag } from "#proto/tendermint/types/validator.ts";
import { wire } from "#sdk";
import { MemoryDatabase } from "#store/memory-database.ts";
import { MultiStore } from "#store/multi-store.ts";
import { DEFAULT_CONSENSUS_PARAMS } from "#types/params.ts";
import { voteExtensionSignBytes } from "#types/sign-bytes.ts";
import { APP_CHAIN_ID, APP_GENESIS_TIME, APP_PREFIX, type AppSigner, appSigner, genesisState } from "./app-chain.ts";

/** A validator that the genesis file names, with the application of its node. */
export interface ExtendedNode {
  readonly app: BaseApp;
  readonly key: Ed25519KeyPair;
  readonly address: Uint8Array;
}

/** What differs from a round in which everybody does what they should; nodes by position. */
export interface ExtendedRound {
  readonly txs?: readonly Uint8Array[];
  /** Whose precommits the next proposer does not take up. */
  readonly absent?: readonly number[];
  /** What some attach to their precommits. */
  readonly attach?: ReadonlyMap<number, Uint8Array>;
  /** What the proposer makes of the transactions it was told to propose. */
  tamper?(txs: readonly Uint8Array[]): readonly Uint8Array[];
}

/** How a round ended. */
export interface RoundOutcome {
  /** How many nodes would have voted for the proposal; no block is made unless all would. */
  readonly accepts: number;
  readonly txs: readonly Uint8Array[];
  readonly block: ResponseFinalizeBlock | undefined;
}

const POWER = 10n;
const ROUND = 1;

/** Nodes in lockstep. */
export class ExtendedChain {
  readonly nodes: readonly ExtendedNode[];
  readonly signers: readonly AppSigner[];
  height: bigint;
  /** Whether votes for others were refused since the last look. */
  refusedVotes = 0;
  #votes: readonly ExtendedVoteInfo[] = [];
  readonly #enableHeight: bigint;

  private constructor(
    nodes: readonly ExtendedNode[],
    options: { signers: readonly AppSigner[]; enableHeight: bigint; height: bigint },
  ) {
    this.nodes = nodes;
    this.signers = options.signers;
    this.#enableHeight = options.enableHeight;
    this.height = options.height;
  }

  /** Opens `count` nodes at genesis, or at an exported state. */
  static async open(
    count: number,
    options: { readonly enableHeight?: bigint; readonly appState?: object; readonly initialHeight?: bigint } = {},
  ): Promise<ExtendedChain> {
    const { enableHeight = 1n, initialHeight = 1n } = options;
    const signers = [0, 1, 2].map(appSigner);
    const keys = Array.from({ length: count }, (_, n) => ed25519KeyPairFromSeed(sha256(utf8Encode(`validator ${n}`))));
    const genesis = RequestInitChain.create({
      time: APP_GENESIS_TIME,
      chainId: APP_CHAIN_ID,
      consensusParams: ConsensusParams.create({
        ...DEFAULT_CONSENSUS_PARAMS,
        abci: { voteExtensionsEnableHeight: enableHeight },
      }),
      validators: keys.map(({ publicKey }) => ({
        pubKey: { sum: { kind: "ed25519", value: publicKey } },
        power: POWER,
      })),
      appStateBytes: utf8Encode(JSON.stringify(options.appState ?? genesisState(signers))),
      initialHeight,
    });
    const nodes: ExtendedNode[] = [];
    for (const [n, key] of keys.entries()) {
      const wiring = wire(application, { bech32Prefix: APP_PREFIX });
      const store = await MultiStore.open({ database: new MemoryDatabase(), storeNames: wiring.storeNames });
      const app = new BaseApp({ wiring, store, verifier: inlineVerifier(), logger: silentLogger }, APP_OPTIONS_DEFAULT);
      const address = ed25519Address(key.publicKey);
      app.setVoter({ validator: address, secret: sha256(utf8Encode(`secret ${n}`)) });
      await app.initChain(genesis);
      nodes.push({ app, key, address });
    }
    return new ExtendedChain(nodes, { signers, enableHeight, height: initialHeight - 1n });
  }

  /** One height. */
  async round(options: ExtendedRound = {}): Promise<RoundOutcome> {
    const height = this.height + 1n;
    const absent = options.absent ?? [];
    const votes = this.#votes.map((vote, n) => (absent.includes(n) ? absentVote(vote) : vote));
    const time = addNs(APP_GENESIS_TIME, height * 1_000_000_000n);
    const proposer = this.nodes[Number(height) % this.nodes.length] ?? assert.fail();
    const common = { height, time, proposerAddress: proposer.address };
    const prepared = await proposer.app.prepareProposal(
      RequestPrepareProposal.create({
        ...common,
        maxTxBytes: 1_000_000n,
        txs: options.txs ?? [],
        localLastCommit: { round: ROUND, votes },
      }),
    );
    const txs = options.tamper?.(prepared.txs) ?? prepared.txs;
    const lastCommit = { round: ROUND, votes: votes.map(({ validator, blockIdFlag }) => ({ validator, blockIdFlag })) };
    const hash = sha256(utf8Encode(`block ${height} ${txs.map(toHex)}`));
    const judged = { ...common, txs, hash, proposedLastCommit: lastCommit };
    const verdicts = await Promise.all(
      this.nodes.map(({ app }) => app.processProposal(RequestProcessProposal.create(judged))),
    );
    const accepts = verdicts.filter(({ status }) => status === ProposalStatus.ACCEPT).length;
    if (accepts < this.nodes.length) return { accepts, txs, block: undefined };
    this.#votes = await this.#precommit(height, hash, options.attach ?? new Map());
    const block = await this.#execute(
      RequestFinalizeBlock.create({ ...common, txs, hash, decidedLastCommit: lastCommit }),
    );
    this.height = height;
    return { accepts, txs, block };
  }

  /** Several heights that go alike. */
  async rounds(count: number, options: ExtendedRound = {}): Promise<void> {
    for (let i = 0; i < count; i++) assert.notEqual((await this.round(options)).block, undefined);
  }

  /** Precommits of all nodes, each verified by all others as an engine would. */
  async #precommit(
    height: bigint,
    hash: Uint8Array,
    attach: ReadonlyMap<number, Uint8Array>,
  ): Promise<ExtendedVoteInfo[]> {
    const votes: ExtendedVoteInfo[] = [];
    for (const [n, { app, key, address }] of this.nodes.entries()) {
      const isExtended = height >= this.#enableHeight;
      const own = isExtended
        ? (await app.extendVote(RequestExtendVote.create({ height, hash }))).voteExtension
        : EMPTY_BYTES;
      const voteExtension = attach.get(n) ?? own;
      const request = { height, hash, validatorAddress: address, voteExtension };
      const verdicts = await Promise.all(this.nodes.map((node) => node.app.verifyVoteExtension(request)));
      if (verdicts.some(({ status }) => status !== VerifyStatus.ACCEPT)) this.refusedVotes++;
      const signBytes = voteExtensionSignBytes(APP_CHAIN_ID, { extension: voteExtension, height, round: ROUND });
      const extensionSignature = isExtended ? ed25519Sign(key.privateKey, signBytes) : EMPTY_BYTES;
      votes.push({
        validator: { address, power: POWER },
        blockIdFlag: BlockIDFlag.BLOCK_ID_FLAG_COMMIT,
        voteExtension,
        extensionSignature,
      });
    }
    return votes;
  }

  async #execute(request: RequestFinalizeBlock): Promise<ResponseFinalizeBlock> {
    const blocks: ResponseFinalizeBlock[] = [];
    for (const { app } of this.nodes) {
      blocks.push(await app.finalizeBlock(request));
      await app.commit({});
      assert.deepEqual(app.brokenInvariants(), []);
    }
    const [block = assert.fail()] = blocks;
    for (const { appHash } of blocks) assert.equal(toHex(appHash), toHex(block.appHash), `height ${request.height}`);
    return block;
  }
}

function absentVote({ validator }: ExtendedVoteInfo): ExtendedVoteInfo {
  const blockIdFlag = BlockIDFlag.BLOCK_ID_FLAG_ABSENT;
  return { validator, blockIdFlag, voteExtension: EMPTY_BYTES, extensionSignature: EMPTY_BYTES };
}
