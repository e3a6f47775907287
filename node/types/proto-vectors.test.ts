import assert from "node:assert/strict";
import { test } from "node:test";
import { fromHex, toHex, utf8Encode } from "#lib/bytes.ts";
import { GO_ZERO_TIME, parseRfc3339 } from "#lib/time.ts";
import { Message as BlocksyncMessage } from "#proto/tendermint/blocksync/types.ts";
import { Message as ConsensusMessage } from "#proto/tendermint/consensus/types.ts";
import { Message as MempoolMessage } from "#proto/tendermint/mempool/types.ts";
import { Message as PrivvalMessage } from "#proto/tendermint/privval/types.ts";
import { Message as StatesyncMessage } from "#proto/tendermint/statesync/types.ts";
import { EvidenceList } from "#proto/tendermint/types/evidence.ts";
import type { BlockID, Vote } from "#proto/tendermint/types/types.ts";
import { readVector } from "#test/support/vectors.ts";
import { BitArray } from "./bit-array.ts";
import { EMPTY_HASH } from "./hash.ts";
import { dataHash, txHash } from "./txs.ts";

interface Case {
  readonly name: string;
  readonly bytes: string;
}

const { vectors } = readVector<{ vectors: Record<string, readonly Case[]> }>(
  "derived/cometbft_proto_message_vectors.json",
);

const CODECS: Record<string, (bytes: Uint8Array) => Uint8Array> = {
  TestPrivvalVectors: (bytes) => PrivvalMessage.encode(PrivvalMessage.decode(bytes)),
  TestEvidenceVectors: (bytes) => EvidenceList.encode(EvidenceList.decode(bytes)),
  TestConsMsgsVectors: (bytes) => ConsensusMessage.encode(ConsensusMessage.decode(bytes)),
  TestBlocksyncMessageVectors: (bytes) => BlocksyncMessage.encode(BlocksyncMessage.decode(bytes)),
  TestStateSyncVectors: (bytes) => StatesyncMessage.encode(StatesyncMessage.decode(bytes)),
  TestMempoolVectors: (bytes) => MempoolMessage.encode(MempoolMessage.decode(bytes)),
};

test("every message of CometBFT's reactors decodes and encodes to the same bytes", () => {
  let count = 0;
  for (const [suite, cases] of Object.entries(vectors)) {
    const codec = CODECS[suite];
    assert.ok(codec !== undefined, suite);
    for (const { name, bytes } of cases) {
      assert.equal(toHex(codec(fromHex(bytes))), bytes, `${suite} ${name}`);
      count++;
    }
  }
  assert.equal(count, 38);
});

const MARK = utf8Encode("add_more_exclamation_marks_code-");
const BLOCK_ID: BlockID = { hash: MARK, partSetHeader: { total: 1, hash: MARK } };

function consensusBytes(name: string): Uint8Array {
  const found = vectors.TestConsMsgsVectors?.find((item) => item.name === name);
  assert.ok(found !== undefined);
  return fromHex(found.bytes);
}

test("the vote, the proposal and the part of those messages mean what the Go test built", () => {
  const date = parseRfc3339("2018-08-30T12:00:00Z");
  const vote: Vote = {
    type: 2,
    height: 1n,
    round: 0,
    blockId: BLOCK_ID,
    timestamp: date,
    validatorAddress: utf8Encode("add_more_exclamation"),
    validatorIndex: 1,
    signature: new Uint8Array(),
    extension: utf8Encode("extension"),
    extensionSignature: new Uint8Array(),
  };
  assert.deepEqual(ConsensusMessage.decode(consensusBytes("Vote_with_ext")).sum, { kind: "vote", value: { vote } });
  const proposal = {
    type: 32,
    height: 1n,
    round: 1,
    polRound: 1,
    blockId: BLOCK_ID,
    timestamp: date,
    signature: utf8Encode("add_more_exclamation"),
  };
  assert.deepEqual(ConsensusMessage.decode(consensusBytes("Proposal")).sum, { kind: "proposal", value: { proposal } });
  const valid = ConsensusMessage.decode(consensusBytes("NewValidBlock")).sum;
  assert.ok(valid?.kind === "newValidBlock" && valid.value.blockParts !== undefined);
  assert.deepEqual(BitArray.fromProto(valid.value.blockParts), new BitArray(1));
  assert.deepEqual(new BitArray(1).toProto(), valid.value.blockParts);
});

test("the block of the block sync message has the hashes we compute", () => {
  const found = vectors.TestBlocksyncMessageVectors?.find(({ name }) => name === "BlockResponseMessage");
  const message = BlocksyncMessage.decode(fromHex(found?.bytes ?? "")).sum;
  assert.ok(message?.kind === "blockResponse" && message.value.block !== undefined);
  const { header, data, lastCommit } = message.value.block;
  assert.deepEqual(data.txs, [utf8Encode("Hello World")]);
  assert.deepEqual(header.dataHash, dataHash(data.txs));
  assert.notDeepEqual(header.dataHash, txHash(utf8Encode("Hello World")));
  assert.deepEqual(header.evidenceHash, EMPTY_HASH);
  assert.deepEqual(header.time, GO_ZERO_TIME);
  assert.equal(lastCommit, undefined);
});
