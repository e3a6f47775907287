/** Signed headers without blocks, and providers that serve them: honest chains, forged ones, and nodes that misbehave. */

import { sha256 } from "#crypto/sha256.ts";
import { EMPTY_BYTES, utf8Encode } from "#lib/bytes.ts";
import { addNs, type Timestamp } from "#lib/time.ts";
import type { Evidence } from "#proto/tendermint/types/evidence.ts";
import { type BlockID, type Header, SignedMsgType } from "#proto/tendermint/types/types.ts";
import { ZERO_BLOCK_ID } from "#types/block-id.ts";
import { commitFromVotes } from "#types/commit.ts";
import { headerHash } from "#types/header.ts";
import type { LightBlock } from "#types/light/light-block.ts";
import { HeightTooHighError, type LightProvider } from "#types/light/provider.ts";
import { BLOCK_PROTOCOL } from "#types/limits.ts";
import { consensusParamsHash, DEFAULT_CONSENSUS_PARAMS } from "#types/params.ts";
import { ed25519PubKey } from "#types/pub-key.ts";
import { newValidator } from "#types/validator.ts";
import { ValidatorSet } from "#types/validator-set.ts";
import { TEST_CHAIN_ID, TEST_GENESIS_TIME, type TestSigner, testVote } from "./chain.ts";

/** Time between two headers. */
export const MINUTE_NS = 60_000_000_000n;

/** What a signed header says; the rest has defaults. */
export interface LightDraft {
  readonly height: bigint;
  readonly signers: readonly TestSigner[];
  readonly nextSigners?: readonly TestSigner[];
  readonly time?: Timestamp;
  readonly lastBlockId?: BlockID;
  readonly header?: Partial<Header>;
  readonly round?: number;
  /** How many of the signers sign; all when absent. */
  readonly signatures?: number;
}

/** When the header of a height is made, a minute apart. */
export function lightTime(height: bigint): Timestamp {
  return addNs(TEST_GENESIS_TIME, height * MINUTE_NS);
}

/** The validators that these signers are, 10 power each. */
export function lightValidators(signers: readonly TestSigner[]): ValidatorSet {
  return ValidatorSet.create(signers.map(({ publicKey }) => newValidator(ed25519PubKey(publicKey), 10n)));
}

/** A header with the commit of its signers. */
export function lightBlock(draft: LightDraft): LightBlock {
  const { height, signers, round = 0 } = draft;
  const validators = lightValidators(signers);
  const time = draft.time ?? lightTime(height);
  const header: Header = {
    version: { block: BLOCK_PROTOCOL, app: 0n },
    chainId: TEST_CHAIN_ID,
    height,
    time,
    lastBlockId: draft.lastBlockId ?? ZERO_BLOCK_ID,
    lastCommitHash: sha256(utf8Encode("last commit")),
    dataHash: sha256(utf8Encode("data")),
    validatorsHash: validators.hash(),
    nextValidatorsHash: lightValidators(draft.nextSigners ?? signers).hash(),
    consensusHash: consensusParamsHash(DEFAULT_CONSENSUS_PARAMS),
    appHash: sha256(utf8Encode(`app ${height}`)),
    lastResultsHash: sha256(EMPTY_BYTES),
    evidenceHash: sha256(EMPTY_BYTES),
    proposerAddress: validators.proposer?.address ?? EMPTY_BYTES,
    ...draft.header,
  };
  const blockId = { hash: headerHash(header), partSetHeader: { total: 1, hash: sha256(headerHash(header)) } };
  const votes = validators.validators.map(({ address }) => {
    const position = signers.findIndex((signer) => Buffer.compare(signer.address, address) === 0);
    const signer = signers[position];
    if (signer === undefined || position >= (draft.signatures ?? signers.length)) return undefined;
    const type = SignedMsgType.SIGNED_MSG_TYPE_PRECOMMIT;
    return testVote(signer, validators, { type, height, round, blockId, timestamp: addNs(time, 1_000_000n) });
  });
  return { header, commit: commitFromVotes(votes, { height, round, blockId }), validators };
}

/** A chain of headers from height 1; `signersAt` says who votes at a height. */
export function lightChain(length: number, signersAt: (height: bigint) => readonly TestSigner[]): LightBlock[] {
  const blocks: LightBlock[] = [];
  for (let height = 1n; height <= BigInt(length); height++) {
    const last = blocks.at(-1);
    const lastBlockId = last?.commit.blockId ?? ZERO_BLOCK_ID;
    blocks.push(lightBlock({ height, signers: signersAt(height), nextSigners: signersAt(height + 1n), lastBlockId }));
  }
  return blocks;
}

/** A provider whose blocks and failures a test can turn. */
export interface TestProvider extends LightProvider {
  readonly blocks: Map<bigint, LightBlock>;
  /** Heights asked for, in order. */
  readonly asked: bigint[];
  readonly evidence: Evidence[];
  /** Thrown instead of any answer while it is set. */
  failure: Error | undefined;
}

/** A provider that serves `blocks`. */
export function lightProvider(name: string, blocks: readonly LightBlock[]): TestProvider {
  const provider: TestProvider = {
    name,
    blocks: new Map(blocks.map((block) => [block.header.height, block])),
    asked: [],
    evidence: [],
    failure: undefined,
    lightBlock: async (height) => {
      provider.asked.push(height);
      if (provider.failure !== undefined) throw provider.failure;
      const latest = [...provider.blocks.keys()].reduce((a, b) => (a > b ? a : b), 0n);
      const block = provider.blocks.get(height === 0n ? latest : height);
      if (block === undefined) throw new HeightTooHighError("height is too high", { height });
      return block;
    },
    reportEvidence: async (evidence) => void provider.evidence.push(evidence),
  };
  return provider;
}
