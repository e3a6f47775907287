/** A peer that sends forged parts of a block before the node knows of it can neither stop the node nor have others blamed. */

import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { utf8Encode } from "#lib/bytes.ts";
import type { Message } from "#proto/tendermint/consensus/types.ts";
import { type BlockID, type Part, Proposal, SignedMsgType, Vote } from "#proto/tendermint/types/types.ts";
import { openTestNode, reach, type TestNode, temporaryHome, validatorKey } from "#test/support/engine-node.ts";
import { testChain } from "#test/support/test-chain.ts";
import { pubKeyAddress } from "#types/pub-key.ts";
import { proposalSignBytes, voteSignBytes } from "#types/sign-bytes.ts";
import { ConsensusFailureError } from "./dependencies.ts";
import { partMessage, proposalMessage, voteMessage } from "./messages.ts";

const KEY = validatorKey(0);
const CHAIN_ID = "test-chain";
const TIMESTAMP = { seconds: 1_700_000_010n, nanos: 0 };

async function follower(context: TestContext): Promise<{ readonly node: TestNode; readonly rejected: string[] }> {
  const rejected: string[] = [];
  const gossip = { publish: () => {}, reject: (peerId: string) => void rejected.push(peerId) };
  const node = await openTestNode({ home: temporaryHome(context), validator: undefined, gossip });
  context.after(() => node.stop());
  await node.engine.start();
  return { node, rejected };
}

async function firstBlock(): Promise<{ readonly blockId: BlockID; readonly parts: readonly Part[] }> {
  const chain = await testChain();
  const { blockId, parts } = await chain.propose([utf8Encode("a=1")]);
  return { blockId, parts: Array.from({ length: parts.header.total }, (_, i) => parts.get(i) ?? assert.fail()) };
}

const votesFor = (blockId: BlockID): Message[] =>
  [SignedMsgType.SIGNED_MSG_TYPE_PREVOTE, SignedMsgType.SIGNED_MSG_TYPE_PRECOMMIT].map((type) => {
    const validatorAddress = pubKeyAddress(KEY.publicKey);
    const vote = Vote.create({ type, height: 1n, blockId, timestamp: TIMESTAMP, validatorAddress });
    return voteMessage({ ...vote, signature: KEY.sign(voteSignBytes(CHAIN_ID, vote)) });
  });

const proposalFor = (blockId: BlockID): Message => {
  const proposal = Proposal.create({ type: 32, height: 1n, polRound: -1, blockId, timestamp: TIMESTAMP });
  return proposalMessage({ ...proposal, signature: KEY.sign(proposalSignBytes(CHAIN_ID, proposal)) });
};

const forged = (part: Part): Message =>
  partMessage(1n, 0, { ...part, bytes: part.bytes.map((byte, i) => (i === 0 ? byte ^ 1 : byte)) });

for (const [how, announce] of [
  ["votes", votesFor],
  ["a proposal", (blockId: BlockID) => [proposalFor(blockId), ...votesFor(blockId)]],
] as const) {
  test(`a forged part before ${how} harms its sender alone`, async (context) => {
    const { node, rejected } = await follower(context);
    const { blockId, parts } = await firstBlock();
    for (const part of parts) node.engine.consensus.receive(forged(part), "mallory");
    for (const message of announce(blockId)) node.engine.consensus.receive(message, "alice");
    for (const part of parts) node.engine.consensus.receive(partMessage(1n, 0, part), "alice");
    await reach(node, 1n);
    assert.deepEqual(node.engine.blockStore.loadMeta(1n)?.blockId, blockId);
    assert.deepEqual(rejected, ["mallory"]);
  });
}

test("a block that two thirds commit and that cannot exist stops the node with the reason", async (context) => {
  const { node } = await follower(context);
  const { blockId } = await firstBlock();
  const huge = { ...blockId, partSetHeader: { ...blockId.partSetHeader, total: 100_000 } };
  for (const message of votesFor(huge)) node.engine.consensus.receive(message, "alice");
  await assert.rejects(reach(node, 1n), ConsensusFailureError);
});
