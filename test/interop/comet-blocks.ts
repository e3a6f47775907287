/** Blocks and light blocks of any node, read from its RPC answers into our own types. */
import type { Block } from "#proto/tendermint/types/block.ts";
import { rpcCall } from "#test/support/processes.ts";
import { splitBlock } from "#types/block.ts";
import { equalBlockIds } from "#types/block-id.ts";
import { JsonNode } from "#types/json-node.ts";
import {
  blockIdFromJson,
  commitFromJson,
  evidenceFromJson,
  headerFromJson,
  validatorFromJson,
} from "#types/json-parse.ts";
import { lastResultsHash } from "#types/last-results.ts";
import type { LightBlock } from "#types/light/light-block.ts";
import { ValidatorSet } from "#types/validator-set.ts";
import type { DecidedBlock } from "./replay-chain.ts";

/** Validators that one page of the RPC holds. */
const PER_PAGE = 100;

/** The header of a height with its commit and its validators. */
export async function fetchLightBlock(rpc: string, height: number): Promise<LightBlock> {
  const signed = new JsonNode(await rpcCall(rpc, `commit?height=${height}`)).get("signed_header");
  return {
    header: headerFromJson(signed.get("header")),
    commit: commitFromJson(signed.get("commit")),
    validators: await fetchValidators(rpc, height),
  };
}

/** Who may vote at a height, in the order of the node's answer. */
export async function fetchValidators(rpc: string, height: number): Promise<ValidatorSet> {
  const node = new JsonNode(await rpcCall(rpc, `validators?height=${height}&per_page=${PER_PAGE}`));
  return ValidatorSet.fromExisting(node.get("validators").items().map(validatorFromJson));
}

/** A block with its id and its commit; throws unless our own encoding of the block has that id. */
export async function fetchDecidedBlock(rpc: string, height: number): Promise<DecidedBlock> {
  const node = new JsonNode(await rpcCall(rpc, `block?height=${height}`));
  const json = node.get("block").required();
  const block: Block = {
    header: headerFromJson(json.get("header")),
    data: {
      txs: json
        .get("data")
        .get("txs")
        .items()
        .map((tx) => tx.base64()),
    },
    evidence: { evidence: json.get("evidence").get("evidence").items().map(evidenceFromJson) },
    lastCommit: commitFromJson(json.get("last_commit")),
  };
  const blockId = blockIdFromJson(node.get("block_id"));
  if (!equalBlockIds(splitBlock(block).blockId, blockId))
    throw new Error(`block ${height} has another id when encoded here`);
  const { commit } = await fetchLightBlock(rpc, height);
  return { block, blockId, commit };
}

/** The application hash and the hash of the results that a height's `block_results` amount to. */
export async function fetchResultHashes(rpc: string, height: number) {
  const node = new JsonNode(await rpcCall(rpc, `block_results?height=${height}`));
  const results = node
    .get("txs_results")
    .items()
    .map((result) => ({
      code: result.get("code").uint32(),
      data: result.get("data").base64(),
      log: result.get("log").text(),
      info: "",
      gasWanted: result.get("gas_wanted").int64(),
      gasUsed: result.get("gas_used").int64(),
      events: [],
      codespace: result.get("codespace").text(),
    }));
  return {
    appHash: node.get("app_hash").base64(),
    lastResultsHash: lastResultsHash(results),
    codes: results.map(({ code }) => code),
  };
}
