/** Block results of real chains, rendered again: nothing is lost, and what is added is zero. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isJsonObject, type JsonObject, type JsonValue } from "#codec/json-value.ts";
import { type Event, ExecTxResult, ResponseFinalizeBlock, ValidatorUpdate } from "#proto/tendermint/abci/types.ts";
import { testRpcNode } from "#test/support/rpc-environment.ts";
import { readVector } from "#test/support/vectors.ts";
import { JsonNode } from "#types/json-node.ts";
import { durationFromNs } from "#types/params.ts";
import { dispatchCall, type Routes } from "../jsonrpc/dispatch.ts";
import { buildRoutes } from "./routes.ts";

const RPC = "informalsystems__tendermint-rs/rpc/tests";
const RECORDED = [
  "sei_fixtures/incoming/block_results_with_failed_txs",
  "dydx_fixtures/incoming/block_results_at_height_12791634",
  "osmosis_fixtures/incoming/block_results_at_height_10499831",
  "gaia_fixtures/incoming/block_results_at_height_10",
  "gaia_fixtures/incoming/block_results_at_height_4555980",
];

/** Members of versions before 0.38, or of a chain of its own. */
const FOREIGN: ReadonlySet<string> = new Set([
  "total_gas_used",
  "begin_block_events",
  "end_block_events",
  "version.app_version",
]);

for (const file of RECORDED) {
  test(file, async () => {
    const { result: theirs } = readVector<{ result: JsonObject }>(`${RPC}/${file}.json`);
    const node = await testRpcNode();
    await node.commit();
    const results = resultsFromJson(new JsonNode(theirs));
    const { routes } = buildRoutes({ ...node.env, chain: { ...node.env.chain, results: () => results } });
    assert.deepEqual(differences({ ...theirs, height: "1" }, await blockResults(routes)), []);
  });
}

test("a change of every kind is rendered like Go structs", async () => {
  const node = await testRpcNode();
  await node.commit();
  const pubKey = { sum: { kind: "secp256k1", value: new Uint8Array(33) } } as const;
  const results = ResponseFinalizeBlock.create({
    validatorUpdates: [ValidatorUpdate.create({ pubKey, power: 0n })],
    consensusParamUpdates: {
      block: undefined,
      evidence: undefined,
      validator: undefined,
      version: { app: 0n },
      abci: { voteExtensionsEnableHeight: 7n },
      authority: undefined,
    },
    appHash: new Uint8Array([1]),
  });
  const { routes } = buildRoutes({ ...node.env, chain: { ...node.env.chain, results: () => results } });
  assert.deepEqual(await blockResults(routes), {
    height: "1",
    txs_results: null,
    finalize_block_events: null,
    validator_updates: [
      {
        pub_key: {
          Sum: {
            type: "tendermint.crypto.PublicKey_Secp256K1",
            value: { secp256k1: "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" },
          },
        },
      },
    ],
    consensus_param_updates: { version: {}, abci: { vote_extensions_enable_height: "7" } },
    app_hash: "AQ==",
  });
});

async function blockResults(routes: Routes): Promise<JsonValue> {
  const { text } = await dispatchCall(routes, { id: 1, method: "block_results", params: { height: "1" } }, {});
  return (JSON.parse(text ?? "") as { result: JsonValue }).result;
}

/** What `ours` lost or added, by path. */
function differences(theirs: JsonValue | undefined, ours: JsonValue | undefined, path = ""): string[] {
  if ([...FOREIGN].some((name) => path === name || path.endsWith(`.${name}`))) return [];
  if (theirs === undefined) return isZero(ours) ? [] : [`${path} is not zero`];
  if (isJsonObject(theirs) && isJsonObject(ours)) {
    const keys = new Set([...Object.keys(theirs), ...Object.keys(ours)]);
    return [...keys].flatMap((key) => differences(theirs[key], ours[key], path === "" ? key : `${path}.${key}`));
  }
  if (Array.isArray(theirs) && Array.isArray(ours) && theirs.length === ours.length) {
    return theirs.flatMap((item: JsonValue, i) => differences(item, ours[i], `${path}[${i}]`));
  }
  const isEqual = theirs === ours || (isZero(theirs) && isZero(ours));
  return isEqual ? [] : [`${path}: ${JSON.stringify(ours)} for ${JSON.stringify(theirs)}`];
}

const isZero = (value: JsonValue | undefined): boolean =>
  value === undefined ||
  value === null ||
  ["", "0", 0, false].some((zero) => zero === value) ||
  (Array.isArray(value) && value.length === 0);

function resultsFromJson(node: JsonNode): ResponseFinalizeBlock {
  const params = node.get("consensus_param_updates");
  const part = <T>(name: string, read: (part: JsonNode) => T): T | undefined =>
    params.get(name).isPresent ? read(params.get(name)) : undefined;
  return ResponseFinalizeBlock.create({
    txResults: node.get("txs_results").items().map(txResultFromJson),
    events: eventsFromJson(node.get("finalize_block_events")),
    consensusParamUpdates: params.isPresent
      ? {
          block: part("block", (p) => ({ maxBytes: p.get("max_bytes").int64(), maxGas: p.get("max_gas").int64() })),
          evidence: part("evidence", (p) => ({
            maxAgeNumBlocks: p.get("max_age_num_blocks").int64(),
            maxAgeDuration: durationFromNs(p.get("max_age_duration").int64()),
            maxBytes: p.get("max_bytes").int64(),
          })),
          validator: part("validator", (p) => ({
            pubKeyTypes: p
              .get("pub_key_types")
              .items()
              .map((type) => type.text()),
          })),
          version: part("version", (p) => ({ app: p.get("app").uint64() })),
          abci: undefined,
          authority: undefined,
        }
      : undefined,
    validatorUpdates: node
      .get("validator_updates")
      .items()
      .map((update) => {
        const value = update.get("pub_key").get("Sum").get("value").get("ed25519").base64();
        return { pubKey: { sum: { kind: "ed25519", value } }, power: update.get("power").int64() };
      }),
    appHash: node.get("app_hash").base64(),
  });
}

const txResultFromJson = (node: JsonNode): ExecTxResult =>
  ExecTxResult.create({
    code: node.get("code").uint32(),
    data: node.get("data").base64(),
    log: node.get("log").text(),
    info: node.get("info").text(),
    gasWanted: node.get("gas_wanted").int64(),
    gasUsed: node.get("gas_used").int64(),
    events: eventsFromJson(node.get("events")),
    codespace: node.get("codespace").text(),
  });

const eventsFromJson = (node: JsonNode): Event[] =>
  node.items().map((event) => ({
    type: event.get("type").text(),
    attributes: event
      .get("attributes")
      .items()
      .map((attribute) => ({
        key: attribute.get("key").text(),
        value: attribute.get("value").text(),
        index: attribute.get("index").value === true,
      })),
  }));
