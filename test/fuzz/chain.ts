/** One small chain that all targets of consensus types and storage start from. */

import { Evidence } from "#proto/tendermint/types/evidence.ts";
import type { LightBlock as LightBlockProto, Vote } from "#proto/tendermint/types/types.ts";
import {
  TEST_GENESIS_TIME,
  type TestBlock,
  testChain,
  testCommit,
  testSigners,
  testState,
  testVote,
} from "#test/support/chain.ts";
import { ZERO_BLOCK_ID } from "#types/block-id.ts";
import { newDuplicateVoteEvidence } from "#types/evidence.ts";
import { headerHash } from "#types/header.ts";
import { lightBlockToProto } from "#types/light/light-block.ts";

/** The validators' keys. */
export const SIGNERS = testSigners(4);
/** Six blocks after genesis. */
export const CHAIN: readonly TestBlock[] = testChain(testState(SIGNERS), SIGNERS, 6);

/** Block `index` of the chain, counted from zero. */
export function blockAt(index: number): TestBlock {
  const block = CHAIN[index];
  if (block === undefined) throw new RangeError(`the chain has no block ${index}`);
  return block;
}

/** Votes of the first validator at height 2: for a block, for nil, and with an extension. */
export function sampleVotes(): readonly [Vote, Vote, Vote] {
  const { validators } = blockAt(1).before;
  const [signer] = SIGNERS as [(typeof SIGNERS)[number]];
  const blockId = { hash: new Uint8Array(32).fill(1), partSetHeader: { total: 1, hash: new Uint8Array(32).fill(2) } };
  const target = { height: 2n, blockId, timestamp: TEST_GENESIS_TIME };
  return [
    testVote(signer, validators, target),
    testVote(signer, validators, { ...target, blockId: ZERO_BLOCK_ID }),
    testVote(signer, validators, { ...target, extension: Uint8Array.of(1, 2, 3) }),
  ];
}

/** True evidence of each kind against the chain. */
export function sampleEvidence(): readonly [Evidence, Evidence] {
  const { before, block } = blockAt(1);
  const [forBlock, forNil] = sampleVotes();
  const duplicate = newDuplicateVoteEvidence([forBlock, forNil], block.header.time, before.validators);
  const conflicting = lightBlockOf(blockAt(4), new Uint8Array(32).fill(9));
  const attack = Evidence.create({
    sum: {
      kind: "lightClientAttackEvidence",
      value: {
        conflictingBlock: conflicting,
        commonHeight: 2n,
        byzantineValidators: before.validators.validators,
        totalVotingPower: before.validators.totalVotingPower,
        timestamp: block.header.time,
      },
    },
  });
  return [duplicate, attack];
}

/** The light block of a block, signed by all; with another app hash it is a forgery that all signed. */
export function lightBlockOf(built: TestBlock, appHash = built.block.header.appHash): LightBlockProto {
  const header = { ...built.block.header, appHash };
  const blockId = { ...built.blockId, hash: headerHash(header) };
  const { validators } = built.before;
  const commit = testCommit(SIGNERS, validators, { height: header.height, blockId, time: header.time });
  return lightBlockToProto({ header, commit, validators });
}
