/** The services that the node itself answers, over REST: the SDK's shapes, statuses and texts. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { JsonObject } from "#codec/json-value.ts";
import { packAny, typeRegistry } from "#codec/type-registry.ts";
import { toBase64, toHexUpper, utf8Encode } from "#lib/bytes.ts";
import { silentLogger } from "#lib/logger.ts";
import { Query as BankQuery, QueryBalanceResponse } from "#proto/cosmos/bank/v1beta1/query.ts";
import { MsgSend } from "#proto/cosmos/bank/v1beta1/tx.ts";
import { PubKey } from "#proto/cosmos/crypto/secp256k1/keys.ts";
import { SimulateRequest, SimulateResponse } from "#proto/cosmos/tx/v1beta1/service.ts";
import { AuthInfo, Fee, TxBody, TxRaw } from "#proto/cosmos/tx/v1beta1/tx.ts";
import { ExecTxResult, type RequestQuery, ResponseQuery } from "#proto/tendermint/abci/types.ts";
import { indexedBlock } from "#test/support/indexed-block.ts";
import { type TestRpcNode, testRpcNode } from "#test/support/rpc-environment.ts";
import { txHash } from "#types/txs.ts";
import type { Rpc } from "#wire";
import { limitQueries } from "../query-limits.ts";
import { buildGateway } from "./methods.ts";
import { type GatewayServer, startRestServer } from "./rest-server.ts";

const send = MsgSend.create({ fromAddress: "trib1a", toAddress: "trib1b", amount: [{ denom: "utrib", amount: 5n }] });
const TX = TxRaw.encode({
  bodyBytes: TxBody.encode(TxBody.create({ messages: [packAny(MsgSend, send)], memo: "hello" })),
  authInfoBytes: AuthInfo.encode(AuthInfo.create({ fee: Fee.create({ gasLimit: 7n }) })),
  signatures: [new Uint8Array(64)],
});
const HASH = toHexUpper(txHash(TX));

let node: TestRpcNode;
let rest: GatewayServer;

function answerQuery({ path, data, height }: RequestQuery): ResponseQuery | undefined {
  const sdk = (code: number, log: string) => ResponseQuery.create({ code, codespace: "sdk", log });
  switch (path) {
    case "/cosmos.tx.v1beta1.Service/Simulate": {
      if (SimulateRequest.decode(data).txBytes.length !== TX.length) return sdk(2, "tx parse error");
      const value = SimulateResponse.create({ gasInfo: { gasWanted: 0n, gasUsed: 9n } });
      return ResponseQuery.create({ value: SimulateResponse.encode(value), height: 3n });
    }
    case "/cosmos.bank.v1beta1.Query/Balance":
      if (height === 99n) return sdk(26, "cannot query with height in the future");
      if (height === 98n) return ResponseQuery.create({ code: 22, codespace: "bank", log: "a module's own 22" });
      return ResponseQuery.create({
        value: QueryBalanceResponse.encode({ balance: { denom: "utrib", amount: height } }),
        height: height === 0n ? 3n : height,
      });
    case "/cosmos.bank.v1beta1.Query/SupplyOf":
      return sdk(22, "supply of that denom not found");
    case "/cosmos.bank.v1beta1.Query/DenomOwners":
      return sdk(18, "invalid denom");
    case "/cosmos.bank.v1beta1.Query/Params":
      return sdk(4, "not for you");
  }
  return undefined;
}

before(async () => {
  node = await testRpcNode({ validators: 3, answerQuery });
  for (let height = 1; height <= 3; height++) await node.commit();
  const result = ExecTxResult.create({
    gasWanted: 7n,
    gasUsed: 6n,
    data: new Uint8Array([0xab]),
    events: [{ type: "message", attributes: [{ key: "sender", value: "trib1a", index: true }] }],
  });
  const failed = ExecTxResult.create({ code: 5, codespace: "sdk", log: "no funds" });
  const [real, foreign] = [TX, utf8Encode("not a tx")];
  await node.env.index?.indexer.index(indexedBlock(2n, [real], { txResults: [result] }));
  await node.env.index?.indexer.index(indexedBlock(3n, [foreign], { txResults: [failed] }));
  const { chain } = node.env;
  const block: typeof chain.block = (height) => {
    const found = chain.block(height);
    return found === undefined || height !== 2n ? found : { ...found, data: { txs: [real, foreign, real] } };
  };
  const tx: typeof chain.tx = (height, index) => {
    if (index !== 0) return undefined;
    if (height === 2n) return { height, index, tx: real, result };
    return height === 3n ? { height, index, tx: foreign, result: failed } : undefined;
  };
  const env = { ...node.env, chain: { ...chain, block, tx }, application: limitQueries(node.env.application) };
  const { balance, supplyOf, denomOwners, params } = BankQuery.methods;
  const { methods, types } = buildGateway({
    env,
    types: typeRegistry([MsgSend, PubKey]),
    bech32Prefix: "trib",
    config: { minGasPrices: "0.025utrib", pruningKeepRecent: "100", pruningInterval: "10", haltHeight: 0n },
    program: { name: "tributary", version: "1.2.3", gitCommit: "abc" },
    queries: [balance, supplyOf, denomOwners, params] as unknown as Rpc<unknown, unknown>[],
  });
  rest = await startRestServer(
    { methods, types, log: silentLogger },
    { host: "127.0.0.1", port: 0, connectionsMax: 50, bodyBytesMax: 10_000, anyOrigin: true },
  );
});
after(() => rest.close());

const get = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(`http://127.0.0.1:${rest.port}${path}`, init);
  return { status: response.status, headers: response.headers, json: (await response.json()) as JsonObject };
};
const post = (path: string, body: unknown) => get(path, { method: "POST", body: JSON.stringify(body) });
const refused = async (path: string, status: number, message: string | RegExp, init?: RequestInit): Promise<void> => {
  const { status: found, json } = await get(path, init);
  assert.equal(found, status, JSON.stringify(json));
  if (typeof message === "string") assert.equal(json.message, message);
  else assert.match(json.message as string, message);
  assert.deepEqual(json.details, []);
};

const TXS = "/cosmos/tx/v1beta1";
const COMET = "/cosmos/base/tendermint/v1beta1";

test("GetTx: decoded tx and SDK response", async () => {
  const { json } = await get(`${TXS}/txs/${HASH.toLowerCase()}`);
  const { tx, tx_response: response } = json as { tx: JsonObject; tx_response: JsonObject };
  assert.partialDeepStrictEqual(response, {
    height: "2",
    txhash: HASH,
    code: 0,
    data: "AB",
    raw_log: "",
    logs: [],
    gas_wanted: "7",
    gas_used: "6",
    timestamp: "2024-01-01T00:00:00Z",
    events: [{ type: "message", attributes: [{ key: "sender", value: "trib1a", index: true }] }],
  });
  assert.deepEqual(response.tx, { "@type": "/cosmos.tx.v1beta1.Tx", ...tx });
  assert.partialDeepStrictEqual(tx.body, {
    messages: [{ "@type": "/cosmos.bank.v1beta1.MsgSend", from_address: "trib1a" }],
    memo: "hello",
  });
  const missing = "00".repeat(32);
  await refused(`${TXS}/txs/${missing}`, 404, `tx not found: ${missing}`);
  await refused(`${TXS}/txs/xyz`, 400, "tx hash must be 64 hex digits");
});

test("GetTxsEvent: query or events, either form of paging", async () => {
  const query = encodeURIComponent("message.sender='trib1a'");
  const total = async (search: string) => (await get(`${TXS}/txs?${search}`)).json.total;
  assert.equal(await total(`query=${query}`), "1");
  assert.equal(await total(`events=${query}&events=${encodeURIComponent("tx.height=2")}`), "1");
  assert.equal(await total(`events=${query}&events=${encodeURIComponent("tx.height=1")}`), "0");
  const all = encodeURIComponent("tx.height>0");
  const heights = async (search: string) =>
    ((await get(`${TXS}/txs?query=${all}&${search}`)).json.tx_responses as { height: string }[]).map((r) => r.height);
  assert.deepEqual(await heights(""), ["2", "3"]);
  assert.deepEqual(await heights("order_by=ORDER_BY_DESC"), ["3", "2"]);
  assert.deepEqual(await heights("page=2&limit=1"), ["3"]);
  assert.deepEqual(await heights("pagination.offset=1&pagination.limit=1"), ["3"]);
  assert.deepEqual(await heights("pagination.reverse=true&pagination.limit=1"), ["3"]);
  const { txs } = (await get(`${TXS}/txs?query=${all}`)).json as { txs: JsonObject[] };
  assert.deepEqual(
    txs.map(({ body }) => body === null),
    [false, true],
  );
  await refused(`${TXS}/txs`, 400, "query cannot be empty");
  await refused(`${TXS}/txs?query=a`, 400, /query ends/);
  await refused(`${TXS}/txs?query=${all}&page=3&limit=1`, 400, "page should be within [1, 2] range, given 3");
});

test("GetBlockWithTxs skips what is not a tx", async () => {
  const { json } = await get(`${TXS}/txs/block/2?pagination.limit=2`);
  assert.equal((json.txs as unknown[]).length, 1);
  assert.partialDeepStrictEqual(json, { block: { header: { height: "2" } }, pagination: { total: "3" } });
  const rule = "height must not be less than 1 or greater than the current height 3: invalid height";
  await refused(`${TXS}/txs/block/9`, 400, `requested height 9 but ${rule}`);
  await refused(`${TXS}/txs/block/2?pagination.offset=3`, 400, /out of range: cannot paginate 3 txs with offset 3/);
});

test("BroadcastTx: verdicts and the pool's refusals as codes", async () => {
  const broadcast = (text: string, mode: unknown) => post(`${TXS}/txs`, { tx_bytes: toBase64(utf8Encode(text)), mode });
  const hash = toHexUpper(txHash(utf8Encode("a=1")));
  const sync = await broadcast("a=1", "BROADCAST_MODE_SYNC");
  assert.partialDeepStrictEqual(sync.json.tx_response, { txhash: hash, code: 0, raw_log: "", height: "0" });
  const again = await broadcast("a=1", "BROADCAST_MODE_ASYNC");
  assert.partialDeepStrictEqual(again.json.tx_response, { txhash: hash, code: 19, codespace: "sdk" });
  const bad = await broadcast("bad", 2);
  assert.partialDeepStrictEqual(bad.json.tx_response, { code: 2, codespace: "kvstore", raw_log: "tx is bad" });
  assert.equal((await broadcast("b=1", "BROADCAST_MODE_ASYNC")).status, 200);
  assert.equal((await broadcast("c=1", "BROADCAST_MODE_BLOCK")).status, 400);
  assert.equal((await broadcast("", "BROADCAST_MODE_SYNC")).json.message, "invalid empty tx");
});

test("Simulate asks the application, with the tx in either form", async () => {
  const { json, headers } = await post(`${TXS}/simulate`, { tx_bytes: toBase64(TX) });
  assert.partialDeepStrictEqual(json, { gas_info: { gas_used: "9" } });
  assert.equal(headers.get("grpc-metadata-x-cosmos-block-height"), "3");
  const { tx } = (await post(`${TXS}/decode`, { tx_bytes: toBase64(TX) })).json;
  assert.partialDeepStrictEqual((await post(`${TXS}/simulate`, { tx })).json, { gas_info: { gas_used: "9" } });
  assert.equal((await post(`${TXS}/simulate`, {})).json.message, "empty txBytes is not allowed");
  const refusal = await post(`${TXS}/simulate`, { tx_bytes: "AAAA" });
  assert.deepEqual([refusal.status, refusal.json.code], [500, 2]);
  assert.equal((await post(`${TXS}/encode`, { tx })).json.tx_bytes, toBase64(TX));
  assert.equal((await post(`${TXS}/encode/amino`, {})).status, 501);
  assert.equal((await post(`${TXS}/decode`, { tx_bytes: "AAAA" })).status, 400);
});

test("module queries: at a height, with the application's errors as statuses", async () => {
  const balance = "/cosmos/bank/v1beta1/balances/trib1a/by_denom?denom=utrib";
  const at = (height: string): RequestInit => ({ headers: { "x-cosmos-block-height": height } });
  const { json, headers } = await get(balance, at("2"));
  assert.deepEqual(json, { balance: { denom: "utrib", amount: "2" } });
  assert.equal(headers.get("grpc-metadata-x-cosmos-block-height"), "2");
  assert.equal((await get(balance)).headers.get("grpc-metadata-x-cosmos-block-height"), "3");
  await refused(balance, 400, "cannot query with height in the future", at("99"));
  await refused(balance, 500, "a module's own 22", at("98"));
  await refused("/cosmos/bank/v1beta1/supply/by_denom?denom=x", 404, "supply of that denom not found");
  await refused("/cosmos/bank/v1beta1/supply/ibc/AB", 404, "supply of that denom not found");
  for (const denom of ["utrib", "ibc/AB", "ibc%2FAB"]) {
    await refused(`/cosmos/bank/v1beta1/denom_owners/${denom}`, 400, "invalid denom");
  }
  await refused("/cosmos/bank/v1beta1/params", 401, "not for you");
});

test("the node: what Hermes and wallets check", async () => {
  const { json } = await get(`${COMET}/node_info`);
  const { application_version: program, default_node_info: info } = json as Record<string, JsonObject>;
  assert.partialDeepStrictEqual(info, { network: "test-chain", other: { tx_index: "on" } });
  assert.match(info?.default_node_id as string, /^[0-9a-f]{40}$/);
  assert.partialDeepStrictEqual(program, { name: "tributary", app_name: "tributary", version: "1.2.3" });
  const versions = new Map(
    ((program?.build_deps ?? []) as { path: string; version: string }[]).map(({ path, version }) => [path, version]),
  );
  const minor = (path: RegExp) =>
    [...versions].filter(([p]) => path.test(p)).map(([, v]) => /^v(\d+)\.(\d+)\.\d+$/.exec(v)?.slice(1).map(Number));
  assert.deepEqual(minor(/^github\.com\/cosmos\/cosmos-sdk$/), [[0, 50]]);
  assert.deepEqual(minor(/^github\.com\/cometbft\/cometbft$/), [[0, 38]]);
  assert.equal(minor(/^github\.com\/cosmos\/ibc-go\/v\d+$/)[0]?.[0], 8);
  assert.deepEqual((await get("/cosmos/base/node/v1beta1/config")).json, {
    minimum_gas_price: "0.025utrib",
    pruning_keep_recent: "100",
    pruning_interval: "10",
    halt_height: "0",
  });
  const status = await get("/cosmos/base/node/v1beta1/status");
  assert.partialDeepStrictEqual(status.json, { earliest_store_height: "1", height: "3" });
  assert.deepEqual((await get(`${COMET}/syncing`)).json, { syncing: false });
});

test("blocks and validator sets with consensus addresses", async () => {
  for (const path of ["latest", "3"]) {
    const { json, headers } = await get(`${COMET}/blocks/${path}`);
    const block = json.sdk_block as { header: JsonObject };
    assert.equal(block.header.height, "3");
    assert.match(block.header.proposer_address as string, /^tribvalcons1/);
    assert.equal(headers.get("grpc-metadata-x-cosmos-block-height"), "3");
  }
  await refused(`${COMET}/blocks/4`, 400, "requested block height is bigger then the chain length");
  await refused(`${COMET}/blocks/-1`, 400, "height must be greater than 0, but got -1");
  await refused(`${COMET}/blocks/x`, 400, /^type mismatch, parameter: height, error: /);
  const { json } = await get(`${COMET}/validatorsets/latest?pagination.limit=2`);
  const set = json as { block_height: string; validators: JsonObject[]; pagination: JsonObject };
  assert.deepEqual([set.block_height, set.validators.length, set.pagination.total], ["4", 2, "3"]);
  assert.match(set.validators[0]?.address as string, /^tribvalcons1/);
  assert.partialDeepStrictEqual(set.validators[0]?.pub_key, { "@type": "/cosmos.crypto.ed25519.PubKey" });
  const second = (await get(`${COMET}/validatorsets/2?pagination.offset=2`)).json as { validators: unknown[] };
  assert.equal(second.validators.length, 1);
  await refused(`${COMET}/validatorsets/2?pagination.key=AAAA`, 400, "this list is paged by offset, not by key");
  const query = await get(`${COMET}/abci_query?path=/key&data=${encodeURIComponent(toBase64(utf8Encode("k")))}`);
  assert.partialDeepStrictEqual(query.json, { code: 0, key: "aw==", log: "does not exist", height: "3" });
  await refused(`${COMET}/abci_query`, 400, "empty query path");
});
