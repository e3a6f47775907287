/** `query block`, `block-results`, `blocks` and `comet-validator-set`: what a node's block store says. */
import type { Command } from "commander";
import { formatAddress } from "#codec/bech32.ts";
import { parseGoHex, parseGoPublicKey } from "#codec/go-json.ts";
import { type JsonObject, type JsonValue, requireArray, requireObject } from "#codec/json-value.ts";
import { fromHex, toBase64 } from "#lib/bytes.ts";
import { CliError } from "../errors.ts";
import type { Session } from "../session.ts";
import { act, type Shell, subcommand } from "../shell.ts";

const PER_PAGE_MAX = 100;

/** Adds the commands. */
export function addBlockQueries(query: Command, shell: Shell): void {
  const block = subcommand(query, "block [value]", "Print a block (default: the last one)").option(
    "--type <type>",
    "what the value is: height or hash",
    "height",
  );
  act(block, shell, queryBlock);
  act(
    subcommand(query, "block-results [height]", "Print what the application answered to a block"),
    shell,
    blockResults,
  );
  const blocks = subcommand(query, "blocks", "Find blocks by their events")
    .requiredOption("--query <conditions>", 'such as "block.height>5"')
    .option("--page <number>", "page, counted from 1", "1")
    .option("--limit <count>", "blocks per page", String(PER_PAGE_MAX))
    .option("--order_by <order>", "asc or desc", "asc");
  act(blocks, shell, queryBlocks);
  const validators = subcommand(query, "comet-validator-set [height]", "Print the validators of a height")
    .alias("tendermint-validator-set")
    .option("--page <number>", "page, counted from 1", "1")
    .option("--limit <count>", "validators per page", String(PER_PAGE_MAX));
  act(validators, shell, queryValidators);
}

async function queryBlock(session: Session, [value]: readonly string[]): Promise<void> {
  const isHash = session.flags.choice("type", ["height", "hash"]) === "hash";
  const result = isHash
    ? await session.rpc.call("block_by_hash", { hash: toBase64(hashBytes(value ?? "")) })
    : await session.rpc.call("block", heightParams(value));
  const { block } = requireObject(result, "block");
  if (block === null || block === undefined) throw new CliError(`this node has no block ${value ?? ""}`);
  session.print(block);
}

async function blockResults(session: Session, [height]: readonly string[]): Promise<void> {
  session.print(await session.rpc.call("block_results", heightParams(height)));
}

async function queryBlocks(session: Session): Promise<void> {
  const { page, limit, params } = paging(session);
  const order_by = session.flags.choice("order_by", ["asc", "desc"]) ?? "asc";
  const query = session.flags.requireText("query", "conditions such as block.height>5");
  const result = requireObject(await session.rpc.call("block_search", { query, ...params, order_by }), "block_search");
  const blocks = requireArray(result.blocks ?? [], "blocks").map((each) => requireObject(each, "block").block ?? null);
  const total = Number(result.total_count ?? 0);
  session.print({
    total_count: total.toString(),
    count: String(blocks.length),
    page_number: String(page),
    page_total: String(Math.max(1, Math.ceil(total / limit))),
    limit: String(limit),
    blocks,
  });
}

async function queryValidators(session: Session, [height]: readonly string[]): Promise<void> {
  const { params } = paging(session);
  const result = requireObject(
    await session.rpc.call("validators", { ...heightParams(height), ...params }),
    "validators",
  );
  session.print({
    block_height: result.block_height ?? null,
    validators: requireArray(result.validators ?? [], "validators").map((each) => validatorJson(session, each)),
    total: result.total ?? null,
  });
}

function validatorJson({ prefixes }: Session, json: JsonValue): JsonObject {
  const { address, pub_key, proposer_priority, voting_power } = requireObject(json, "validator");
  const key = parseGoPublicKey(pub_key, "validator.pub_key");
  return {
    address: formatAddress(parseGoHex(address, "validator.address"), prefixes.consensus),
    pub_key: { "@type": `/cosmos.crypto.${key.kind}.PubKey`, key: toBase64(key.value) },
    proposer_priority: proposer_priority ?? "0",
    voting_power: voting_power ?? "0",
  };
}

function paging({ flags }: Session) {
  const page = flags.integer("page", { min: 1, max: 1_000_000 }) ?? 1;
  const limit = flags.integer("limit", { min: 1, max: PER_PAGE_MAX }) ?? PER_PAGE_MAX;
  return { page, limit, params: { page: String(page), per_page: String(limit) } };
}

/** No parameter for the last height. */
function heightParams(text: string | undefined): JsonObject {
  if (text === undefined || text === "" || text === "0") return {};
  if (!/^[0-9]{1,18}$/.test(text)) throw new CliError(`${text} is not a height`);
  return { height: text };
}

function hashBytes(text: string): Uint8Array {
  if (!/^(0x)?[0-9a-fA-F]{64}$/.test(text)) throw new CliError(`${text} is not a block hash: it has 64 hex digits`);
  return fromHex(text.replace(/^0x/, ""));
}
