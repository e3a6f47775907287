/** Blocks, headers and results of a node that nobody vouches for, shown only as far as verified headers prove them (`cmt:light/rpc/client.go`). */

import type { JsonObject, JsonValue } from "#codec/json-value.ts";
import { equalBytes, toHex, toHexUpper } from "#lib/bytes.ts";
import type { ExecTxResult } from "#proto/tendermint/abci/types.ts";
import type { Block } from "#proto/tendermint/types/block.ts";
import type { BlockID, BlockMeta, Header } from "#proto/tendermint/types/types.ts";
import { splitBlock, validateBlockBasic, validateBlockMeta } from "#types/block.ts";
import { equalBlockIds } from "#types/block-id.ts";
import { check } from "#types/errors.ts";
import { headerHash } from "#types/header.ts";
import {
  blockIdToJson,
  blockMetaToJson,
  blockToJson,
  commitToJson,
  consensusParamsToJson,
  headerToJson,
  validatorToJson,
} from "#types/json.ts";
import type { JsonNode } from "#types/json-node.ts";
import {
  blockIdFromJson,
  commitFromJson,
  consensusParamsFromJson,
  evidenceFromJson,
  headerFromJson,
} from "#types/json-parse.ts";
import { lastResultsHash } from "#types/last-results.ts";
import type { LightBlock } from "#types/light/light-block.ts";
import { consensusParamsHash } from "#types/params.ts";
import { resolvePage } from "../limits.ts";
import type { VerifiedNode } from "./verified-node.ts";

/** Metas in one answer of `blockchain`. */
const METAS_MAX = 20;

/** A block; the latest without a height. */
export async function verifiedBlock(node: VerifiedNode, height: bigint | undefined): Promise<JsonObject> {
  const answer = await node.rpc.call("block", height === undefined ? {} : { height: `${height}` });
  return provenBlock(node, answer, (header) => header.height === (height ?? header.height));
}

/** The block with a hash. */
export async function verifiedBlockByHash(node: VerifiedNode, hash: Uint8Array): Promise<JsonObject> {
  const answer = await node.rpc.call("block_by_hash", { hash: Buffer.from(hash).toString("base64") });
  return provenBlock(node, answer, (header) => equalBytes(headerHash(header), hash));
}

/** A header; the latest without a height. */
export async function verifiedHeader(node: VerifiedNode, height: bigint | undefined): Promise<JsonObject> {
  return { header: headerToJson((await node.trusted(height)).header) };
}

/** The header with a hash. */
export async function verifiedHeaderByHash(node: VerifiedNode, hash: Uint8Array): Promise<JsonObject> {
  const answer = await node.rpc.call("header_by_hash", { hash: toHex(hash) });
  const { height } = headerFromJson(answer.get("header").required());
  const { header } = await node.trusted(height);
  requireHash("header", headerHash(header), hash);
  return { header: headerToJson(header) };
}

/** A header with its commit; the latest without a height. */
export async function verifiedCommit(node: VerifiedNode, height: bigint | undefined): Promise<JsonObject> {
  const { header, commit } = await node.trusted(height);
  return { signed_header: { header: headerToJson(header), commit: commitToJson(commit) }, canonical: true };
}

/** A page of the validators of a height. */
export async function verifiedValidators(
  node: VerifiedNode,
  height: bigint | undefined,
  pages: { readonly page: bigint | undefined; readonly per_page: bigint | undefined },
): Promise<JsonObject> {
  const { header, validators } = await node.trusted(height);
  const { skip, perPage } = resolvePage(validators.size, pages.page, pages.per_page);
  const shown = validators.validators.slice(skip, skip + perPage);
  return {
    block_height: header.height.toString(),
    validators: shown.map(validatorToJson),
    count: shown.length.toString(),
    total: validators.size.toString(),
  };
}

/** Consensus params; of them headers prove the limits of blocks. */
export async function verifiedParams(node: VerifiedNode, height: bigint | undefined): Promise<JsonObject> {
  const answer = await node.rpc.call("consensus_params", height === undefined ? {} : { height: `${height}` });
  const at = answer.get("block_height").int64();
  check(at === (height ?? at) && at > 0n, "node tells the params of another height");
  const params = consensusParamsFromJson(answer.get("consensus_params").required());
  const { header } = await node.trusted(at);
  requireHash("params", header.consensusHash, consensusParamsHash(params));
  return { block_height: at.toString(), consensus_params: consensusParamsToJson(params) };
}

/** Results of a block's txs; without a height those of the block before the latest, since the next header proves them. */
export async function verifiedResults(node: VerifiedNode, height: bigint | undefined): Promise<JsonValue> {
  const at = height ?? (await node.trusted(undefined)).header.height - 1n;
  const answer = await node.rpc.call("block_results", { height: `${at}` });
  check(answer.get("height").int64() === at, "node tells the results of another height");
  const results = answer.get("txs_results").items().map(resultFromJson);
  const { header } = await node.trusted(at + 1n);
  requireHash("last results", header.lastResultsHash, lastResultsHash(results));
  return answer.value as JsonValue;
}

/** Headers between two heights, at most twenty, the highest first. */
export async function verifiedMetas(node: VerifiedNode, min: bigint, max: bigint): Promise<JsonObject> {
  const answer = await node.rpc.call("blockchain", { minHeight: `${min}`, maxHeight: `${max}` });
  const metas = answer.get("block_metas").items(METAS_MAX).map(metaFromJson);
  let expected: { readonly height: bigint; readonly blockId: BlockID } | undefined;
  for (const meta of metas) {
    validateBlockMeta(meta);
    const { height, lastBlockId } = meta.header;
    const known: BlockID = expected?.blockId ?? (await node.trusted(height)).commit.blockId;
    check(expected === undefined || expected.height === height, "metas are not in order of their heights");
    check(equalBlockIds(known, meta.blockId), `block meta at height ${height} does not match trusted header`);
    // Each header names the one below, so the highest proves them all.
    expected = { height: height - 1n, blockId: lastBlockId };
  }
  return { last_height: answer.get("last_height").int64().toString(), block_metas: metas.map(blockMetaToJson) };
}

async function provenBlock(
  node: VerifiedNode,
  answer: JsonNode,
  isWanted: (header: Header) => boolean,
): Promise<JsonObject> {
  const block = blockFromJson(answer.get("block").required());
  validateBlockBasic(block);
  check(isWanted(block.header), "node tells another block than it was asked for");
  const trusted = await node.trusted(block.header.height);
  const { blockId } = splitBlock(block);
  check(
    equalBlockIds(blockId, trusted.commit.blockId),
    `block header ${toHexUpper(blockId.hash)} does not match with trusted header ${hashOf(trusted)}`,
  );
  return { block_id: blockIdToJson(blockId), block: blockToJson(block) };
}

function blockFromJson(node: JsonNode): Block {
  return {
    header: headerFromJson(node.get("header").required()),
    data: {
      txs: node
        .get("data")
        .get("txs")
        .items()
        .map((tx) => tx.base64()),
    },
    evidence: { evidence: node.get("evidence").get("evidence").items().map(evidenceFromJson) },
    lastCommit: commitFromJson(node.get("last_commit")),
  };
}

function metaFromJson(node: JsonNode): BlockMeta {
  return {
    blockId: blockIdFromJson(node.get("block_id").required()),
    blockSize: node.get("block_size").int64(),
    header: headerFromJson(node.get("header").required()),
    numTxs: node.get("num_txs").int64(),
  };
}

/** What the results hash covers; the rest is nobody's promise. */
function resultFromJson(node: JsonNode): ExecTxResult {
  return {
    code: node.get("code").uint32(),
    data: node.get("data").base64(),
    gasWanted: node.get("gas_wanted").int64(),
    gasUsed: node.get("gas_used").int64(),
    log: "",
    info: "",
    events: [],
    codespace: "",
  };
}

function requireHash(what: string, trusted: Uint8Array, actual: Uint8Array): void {
  check(
    equalBytes(trusted, actual),
    () => `${what} hash ${toHexUpper(actual)} does not match trusted hash ${toHexUpper(trusted)}`,
  );
}

const hashOf = ({ header }: LightBlock): string => toHexUpper(headerHash(header));
