import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { toHexUpper } from "#lib/bytes.ts";
import type { Block } from "#proto/tendermint/types/block.ts";
import type { TxProof } from "#proto/tendermint/types/types.ts";
import { readVector, vectorPath } from "#test/support/vectors.ts";
import { blockHash, blockMeta, splitBlock, validateBlockBasic, validateBlockMeta } from "./block.ts";
import { equalBlockIds } from "./block-id.ts";
import { commitHash } from "./commit.ts";
import { verifyCommit } from "./commit-verification.ts";
import { evidenceListHash, requireVotes } from "./evidence.ts";
import { parseGenesis } from "./genesis.ts";
import { headerHash } from "./header.ts";
import {
  blockIdToJson,
  blockMetaToJson,
  blockToJson,
  commitToJson,
  consensusParamsToJson,
  headerToJson,
  txProofToJson,
} from "./json.ts";
import { JsonNode } from "./json-node.ts";
import {
  blockIdFromJson,
  commitFromJson,
  consensusParamsFromJson,
  evidenceFromJson,
  headerFromJson,
} from "./json-parse.ts";
import { makeGenesisState } from "./state.ts";
import { dataHash, txProof, validateTxProof } from "./txs.ts";

const RPC = "informalsystems__tendermint-rs/rpc/tests";
const KVSTORE = `${RPC}/kvstore_fixtures/v0_38/incoming`;

function readNode(path: string): JsonNode {
  return new JsonNode(readVector(path));
}

function blockFromJson(node: JsonNode): Block {
  const lastCommit = node.get("last_commit");
  return {
    header: headerFromJson(node.get("header")),
    data: {
      txs: node
        .get("data")
        .get("txs")
        .items()
        .map((tx) => tx.base64()),
    },
    evidence: { evidence: node.get("evidence").get("evidence").items().map(evidenceFromJson) },
    lastCommit: lastCommit.isPresent ? commitFromJson(lastCommit) : undefined,
  };
}

/** Every answer or event of a folder that holds a whole block with its id. */
function blocksIn(folder: string): { name: string; block: JsonNode; blockId: JsonNode }[] {
  return readdirSync(vectorPath(folder)).flatMap((name) => {
    const result = readNode(`${folder}/${name}`).get("result");
    const holder = result.get("query").isPresent ? result.get("data").get("value") : result;
    const found = { name, block: holder.get("block"), blockId: holder.get("block_id") };
    return found.block.isPresent ? [found] : [];
  });
}

test("blocks of a real node hash to their ids and print as they were", () => {
  const blocks = blocksIn(KVSTORE);
  assert.deepEqual(
    blocks.map(({ name }) => name).filter((name) => name.startsWith("block_")),
    ["block_at_height_1.json", "block_at_height_10.json", "block_by_hash.json"],
  );
  let withIds = 0;
  for (const { name, block: node, blockId } of blocks) {
    const block = blockFromJson(node);
    validateBlockBasic(block);
    assert.deepEqual(blockToJson(block), node.value, name);
    if (!blockId.isPresent) continue;
    const split = splitBlock(block);
    assert.deepEqual(blockIdToJson(split.blockId), blockId.value, name);
    withIds++;
  }
  assert.ok(withIds >= 4);
});

test("blocks of the Cosmos Hub hash to their ids", () => {
  const blocks = blocksIn(`${RPC}/gaia_fixtures/incoming`).filter(({ blockId }) => blockId.isPresent);
  assert.ok(blocks.length >= 2);
  for (const { name, block: node, blockId } of blocks) {
    const block = blockFromJson(node);
    assert.deepEqual(blockIdToJson(splitBlock(block).blockId), blockId.value, name);
  }
});

test("block metas name the header they show", () => {
  const metas = readNode(`${KVSTORE}/blockchain_from_1_to_10.json`).get("result").get("block_metas").items();
  assert.equal(metas.length, 10);
  for (const node of metas) {
    const [header, blockId] = [headerFromJson(node.get("header")), blockIdFromJson(node.get("block_id"))];
    const meta = { blockId, blockSize: node.get("block_size").int64(), header, numTxs: node.get("num_txs").int64() };
    validateBlockMeta(meta);
    assert.deepEqual(blockMetaToJson(meta), node.value);
  }
});

test("the size in a block meta is that of the encoded block", () => {
  const metas = readNode(`${KVSTORE}/blockchain_from_1_to_10.json`).get("result").get("block_metas").items();
  const result = readNode(`${KVSTORE}/block_at_height_10.json`).get("result");
  const split = splitBlock(blockFromJson(result.get("block")));
  const meta = metas.find((node) => node.get("header").get("height").text() === "10");
  assert.deepEqual(blockMetaToJson(blockMeta(split.block, split.blockId, split.parts.byteSize)), meta?.value);
});

test("a real commit verifies under the validators of its genesis", () => {
  const genesis = parseGenesis(JSON.stringify(readNode(`${KVSTORE}/genesis.json`).get("result").get("genesis").value));
  const { validators } = makeGenesisState(genesis);
  const signed = readNode(`${KVSTORE}/commit_at_height_10.json`).get("result").get("signed_header");
  const [header, commit] = [headerFromJson(signed.get("header")), commitFromJson(signed.get("commit"))];
  assert.equal(toHexUpper(validators.hash()), toHexUpper(header.validatorsHash));
  const target = { chainId: genesis.chainId, blockId: commit.blockId, height: header.height };
  verifyCommit(validators, commit, target);
  assert.throws(() => verifyCommit(validators, commit, { ...target, chainId: "other" }), /wrong signature \(#0\)/);
  assert.equal(toHexUpper(headerHash(header)), toHexUpper(commit.blockId.hash));
  assert.deepEqual(commitToJson(commit), signed.get("commit").value);
  assert.deepEqual(headerToJson(header), signed.get("header").value);
});

test("each block's last commit hashes to what the header says", () => {
  for (const { block: node } of blocksIn(KVSTORE)) {
    const block = blockFromJson(node);
    assert.ok(block.lastCommit !== undefined);
    assert.equal(toHexUpper(commitHash(block.lastCommit)), toHexUpper(block.header.lastCommitHash));
    assert.equal(toHexUpper(dataHash(block.data.txs)), toHexUpper(block.header.dataHash));
  }
});

test("a block with real evidence hashes to its id", () => {
  const [found] = readNode(`${KVSTORE}/block_search_evidence.json`).get("result").get("blocks").items();
  assert.ok(found !== undefined);
  const block = blockFromJson(found.get("block"));
  validateBlockBasic(block);
  const { evidence } = block.evidence;
  assert.equal(evidence.length, 1);
  assert.equal(
    toHexUpper(evidenceListHash(evidence)),
    "051CD844C65A51852281128722BC6BE700F2CC288F6C4AB808E06D9EF82170E5",
  );
  assert.ok(equalBlockIds(splitBlock(block).blockId, blockIdFromJson(found.get("block_id"))));
  const [first] = evidence;
  assert.ok(first?.sum?.kind === "duplicateVoteEvidence");
  const { voteA, voteB } = requireVotes(first.sum.value);
  assert.equal(voteA.height, voteB.height);
  assert.equal(toHexUpper(blockHash(block)), found.get("block_id").get("hash").text());
});

test("consensus params print as a real node prints them", () => {
  const node = readNode(`${KVSTORE}/consensus_params.json`).get("result").get("consensus_params");
  assert.deepEqual(consensusParamsToJson(consensusParamsFromJson(node)), node.value);
});

test("proofs of real transactions are the ones we make", () => {
  const txs = readNode(`${KVSTORE}/tx_search_with_prove.json`).get("result").get("txs").items();
  assert.ok(txs.length > 0);
  let reproduced = 0;
  for (const node of txs) {
    const proof = node.get("proof");
    const inner = proof.get("proof");
    const real: TxProof = {
      rootHash: proof.get("root_hash").hex(),
      data: proof.get("data").base64(),
      proof: {
        total: inner.get("total").int64(),
        index: inner.get("index").int64(),
        leafHash: inner.get("leaf_hash").base64(),
        aunts: inner
          .get("aunts")
          .items()
          .map((aunt) => aunt.base64()),
      },
    };
    validateTxProof(real, real.rootHash);
    assert.deepEqual(txProofToJson(real), proof.value);
    if (real.proof?.total !== 1n) continue;
    assert.deepEqual(txProof([real.data], 0), real);
    reproduced++;
  }
  assert.ok(reproduced > 0);
});
