/** A small chain for tests: validators with real keys, votes, commits, and blocks that follow each other. */

import { ed25519KeyPairFromSeed, ed25519Sign } from "#crypto/ed25519.ts";
import { sha256 } from "#crypto/sha256.ts";
import { EMPTY_BYTES, utf8Encode } from "#lib/bytes.ts";
import { addNs, type Timestamp } from "#lib/time.ts";
import { ResponseFinalizeBlock } from "#proto/tendermint/abci/types.ts";
import { type BlockID, type Commit, SignedMsgType, type Vote } from "#proto/tendermint/types/types.ts";
import { blockHash, splitBlock } from "#types/block.ts";
import { commitFromVotes, EMPTY_COMMIT } from "#types/commit.ts";
import { type GenesisDoc, validateGenesis } from "#types/genesis.ts";
import { DEFAULT_CONSENSUS_PARAMS } from "#types/params.ts";
import { ed25519PubKey, pubKeyAddress } from "#types/pub-key.ts";
import { voteExtensionSignBytes, voteSignBytes } from "#types/sign-bytes.ts";
import { applyInitChain, makeBlock, makeGenesisState, nextHeight, type State } from "#types/state.ts";
import { nextState } from "#types/state-transition.ts";
import type { ValidatorSet } from "#types/validator-set.ts";

/** A validator's key and what follows from it. */
export interface TestSigner {
  readonly privateKey: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly address: Uint8Array;
}

/** The chain id of test chains. */
export const TEST_CHAIN_ID = "test-chain";
/** When test chains start: 2024-01-01. */
export const TEST_GENESIS_TIME: Timestamp = { seconds: 1_704_067_200n, nanos: 0 };

/** The signer that grows from a name. */
export function testSigner(name: string): TestSigner {
  const { privateKey, publicKey } = ed25519KeyPairFromSeed(sha256(utf8Encode(name)));
  return { privateKey, publicKey, address: pubKeyAddress(ed25519PubKey(publicKey)) };
}

/** `count` signers. */
export function testSigners(count: number): TestSigner[] {
  return Array.from({ length: count }, (_, i) => testSigner(`validator-${i}`));
}

/** What reads the application's part of a document that is in memory. */
export function appStateReader({ appState }: GenesisDoc): () => Promise<Uint8Array> {
  return async () => utf8Encode(appState);
}

/** A genesis document in which the signers have these powers, 10 where nothing is said. */
export function testGenesis(signers: readonly TestSigner[], powers: readonly bigint[] = []): GenesisDoc {
  const genesis: GenesisDoc = {
    genesisTime: TEST_GENESIS_TIME,
    chainId: TEST_CHAIN_ID,
    initialHeight: 1n,
    consensusParams: DEFAULT_CONSENSUS_PARAMS,
    validators: signers.map(({ publicKey, address }, i) => ({
      address,
      pubKey: ed25519PubKey(publicKey),
      power: powers[i] ?? 10n,
      name: "",
    })),
    appHash: EMPTY_BYTES,
    appState: "",
    appName: "",
    appVersion: "",
  };
  validateGenesis(genesis);
  return genesis;
}

/** The state of a new chain whose application accepted the genesis document. */
export function testState(signers: readonly TestSigner[], powers: readonly bigint[] = []): State {
  return applyInitChain(makeGenesisState(testGenesis(signers, powers)), {
    consensusParams: undefined,
    validators: [],
    appHash: EMPTY_BYTES,
  });
}

/** A signed precommit by `signer`, unless `overrides` say otherwise. */
export function testVote(
  signer: TestSigner,
  validators: ValidatorSet,
  overrides: Partial<Vote> & Pick<Vote, "height" | "blockId" | "timestamp">,
): Vote {
  const vote: Vote = {
    type: SignedMsgType.SIGNED_MSG_TYPE_PRECOMMIT,
    round: 0,
    validatorAddress: signer.address,
    validatorIndex: validators.indexOf(signer.address),
    signature: EMPTY_BYTES,
    extension: EMPTY_BYTES,
    extensionSignature: EMPTY_BYTES,
    ...overrides,
  };
  const signature = ed25519Sign(signer.privateKey, voteSignBytes(TEST_CHAIN_ID, vote));
  if (vote.extension.length === 0) return { ...vote, signature };
  const extensionSignature = ed25519Sign(signer.privateKey, voteExtensionSignBytes(TEST_CHAIN_ID, vote));
  return { ...vote, signature, extensionSignature };
}

/** The commit of a block by those of `signers` who are validators, each clock 1 ms after the one before. */
export function testCommit(
  signers: readonly TestSigner[],
  validators: ValidatorSet,
  target: { readonly height: bigint; readonly blockId: BlockID; readonly time: Timestamp },
): Commit {
  const votes = new Array<Vote | undefined>(validators.size).fill(undefined);
  signers.forEach((signer, i) => {
    const index = validators.indexOf(signer.address);
    if (index < 0) return;
    const timestamp = addNs(target.time, BigInt(i + 1) * 1_000_000n);
    votes[index] = testVote(signer, validators, { height: target.height, blockId: target.blockId, timestamp });
  });
  return commitFromVotes(votes, { height: target.height, round: 0, blockId: target.blockId });
}

/** One committed block of a test chain: the state before and after, the block, and the commit for it. */
export interface TestBlock {
  readonly before: State;
  readonly block: ReturnType<typeof makeBlock>;
  readonly blockId: BlockID;
  readonly commit: Commit;
  readonly after: State;
}

/** Builds, signs and applies the next block. */
export function testBlock(
  before: State,
  signers: readonly TestSigner[],
  options: {
    readonly lastCommit?: Commit;
    readonly txs?: readonly Uint8Array[];
    readonly response?: Partial<ResponseFinalizeBlock>;
  } = {},
): TestBlock {
  const { lastCommit = EMPTY_COMMIT, txs = [], response = {} } = options;
  const proposer = before.validators.proposer?.address ?? EMPTY_BYTES;
  const block = makeBlock(before, { txs, lastCommit, evidence: [] }, proposer);
  const { blockId } = splitBlock(block);
  const target = { height: nextHeight(before), blockId, time: block.header.time };
  const commit = testCommit(signers, before.validators, target);
  const finalized = ResponseFinalizeBlock.create({ appHash: sha256(blockHash(block)), ...response });
  const after = nextState(before, { blockId, header: block.header, response: finalized });
  return { before, block, blockId, commit, after };
}

/** `length` blocks on top of `state`. */
export function testChain(state: State, signers: readonly TestSigner[], length: number): TestBlock[] {
  const blocks: TestBlock[] = [];
  for (let i = 0; i < length; i++) {
    const last = blocks.at(-1);
    const before = last?.after ?? state;
    blocks.push(testBlock(before, signers, last === undefined ? {} : { lastCommit: last.commit }));
  }
  return blocks;
}
