/** REST and gRPC serve the same methods; clients see the reference gateway's shapes and codes. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Client, credentials, Metadata } from "@grpc/grpc-js";
import { typeRegistry } from "#codec/type-registry.ts";
import { silentLogger } from "#lib/logger.ts";
import { Query as AuthQuery } from "#proto/cosmos/auth/v1beta1/query.ts";
import { Query as BankQuery, QueryBalanceRequest, QueryBalanceResponse } from "#proto/cosmos/bank/v1beta1/query.ts";
import { Service as TxService } from "#proto/cosmos/tx/v1beta1/service.ts";
import { startGrpcServer } from "./grpc-server.ts";
import { method } from "./method.ts";
import { compileTemplate, splitPath } from "./path-template.ts";
import { type GatewayServer, startRestServer } from "./rest-server.ts";
import { GatewayError, GRPC_STATUS } from "./status.ts";

const types = typeRegistry([]);
const seen: unknown[] = [];
const methods = [
  method(BankQuery.methods.balance, (request, height) => {
    seen.push([request.address, request.denom, height]);
    return { balance: { denom: request.denom, amount: 7n } };
  }),
  method(BankQuery.methods.allBalances, (request) => {
    seen.push(request.pagination);
    return { balances: [], pagination: { nextKey: new Uint8Array(), total: 0n } };
  }),
  method(AuthQuery.methods.account, () => {
    throw new GatewayError(GRPC_STATUS.notFound, "account trib1x not found");
  }),
  method(TxService.methods.simulate, (request) => {
    if (request.txBytes.length === 0)
      throw new GatewayError(GRPC_STATUS.invalidArgument, "empty txBytes is not allowed");
    return { gasInfo: { gasWanted: 0n, gasUsed: 5n }, result: undefined };
  }),
];

let rest: GatewayServer;
let grpc: GatewayServer;
before(async () => {
  rest = await startRestServer(
    { methods, types, log: silentLogger },
    { host: "127.0.0.1", port: 0, connectionsMax: 50, bodyBytesMax: 10_000, anyOrigin: true },
  );
  grpc = await startGrpcServer(
    { methods, log: silentLogger },
    { host: "127.0.0.1", port: 0, requestBytesMax: 10_000, replyBytesMax: 10_000 },
  );
});
after(() => Promise.all([rest.close(), grpc.close()]));

const get = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(`http://127.0.0.1:${rest.port}${path}`, init);
  return {
    status: response.status,
    headers: response.headers,
    json: (await response.json()) as Record<string, unknown>,
  };
};

test("REST binds path variables, query parameters and the height header", async () => {
  const { json, headers } = await get("/cosmos/bank/v1beta1/balances/trib1abc/by_denom?denom=ibc%2FAB&unknown=1", {
    headers: { "x-cosmos-block-height": "9" },
  });
  assert.deepEqual(json, { balance: { denom: "ibc/AB", amount: "7" } });
  assert.deepEqual(seen.at(-1), ["trib1abc", "ibc/AB", 9n]);
  assert.equal(headers.get("grpc-metadata-x-cosmos-block-height"), "9");
  await get(
    "/cosmos/bank/v1beta1/balances/trib1abc?pagination.limit=5&pagination.count_total=true&pagination.reverse=false",
  );
  assert.partialDeepStrictEqual(seen.at(-1), { limit: 5n, countTotal: true, reverse: false });
});

test("REST errors carry the gRPC code and its HTTP status", async () => {
  const missing = await get("/cosmos/auth/v1beta1/accounts/trib1x");
  assert.equal(missing.status, 404);
  assert.deepEqual(missing.json, { code: 5, message: "account trib1x not found", details: [] });
  assert.equal((await get("/cosmos/nothing/v1")).status, 501);
  assert.equal((await get("/cosmos/bank/v1beta1/balances/a?pagination.limit=x")).status, 400);
  assert.equal((await get("/cosmos/bank/v1beta1/balances/a?pagination.reverse=x")).status, 400);
  assert.equal(
    (await get("/cosmos/bank/v1beta1/balances/a", { headers: { "x-cosmos-block-height": "-1" } })).status,
    400,
  );
  const wrongEscape = await get("/cosmos/bank/v1beta1/balances/%ff");
  assert.equal(wrongEscape.status, 400);
  assert.deepEqual(wrongEscape.json, { code: 3, message: "path is not percent-encoded", details: [] });
});

test("REST lets pages of any origin call, and answers their preflights", async () => {
  const url = `http://127.0.0.1:${rest.port}/cosmos/nothing/v1`;
  const headers = { origin: "https://a.example.org" };
  const preflight = await fetch(url, { method: "OPTIONS", headers });
  assert.equal(preflight.status, 204);
  assert.equal(preflight.headers.get("access-control-allow-headers"), "*");
  const refused = await fetch(url, { headers });
  assert.equal(refused.status, 501);
  assert.equal(refused.headers.get("access-control-allow-origin"), "*");
  assert.equal(refused.headers.get("content-type"), "application/json; charset=utf-8");
  assert.equal((await fetch(url)).headers.get("access-control-allow-origin"), null);
  assert.equal((await fetch(url, { method: "OPTIONS" })).status, 501);
});

test("REST takes JSON bodies", async () => {
  const post = (body: string) => get("/cosmos/tx/v1beta1/simulate", { method: "POST", body });
  const good = await post('{"tx_bytes":"AQI="}');
  assert.partialDeepStrictEqual(good.json, { gas_info: { gas_used: "5" } });
  assert.equal((await post("{}")).json.message, "empty txBytes is not allowed");
  for (const bad of ["{", "[]", '{"tx_bytes":5}', '{"nothing":1}']) assert.equal((await post(bad)).status, 400, bad);
  const large = await post("x".repeat(20_000));
  assert.deepEqual(large.json, { code: 3, message: "Request body is too large", details: [] });
  assert.equal(large.headers.get("connection"), "close");
});

test("gRPC answers the same bytes", async () => {
  const client = new Client(`127.0.0.1:${grpc.port}`, credentials.createInsecure());
  const call = (path: string, request: Uint8Array, metadata = new Metadata()) =>
    new Promise<Buffer>((resolve, reject) => {
      client.makeUnaryRequest(
        path,
        (b: Uint8Array) => Buffer.from(b),
        (b) => b,
        request,
        metadata,
        (error, value) =>
          error === null && value !== undefined ? resolve(value) : reject(error ?? new TypeError("no value")),
      );
    });
  try {
    const metadata = new Metadata();
    metadata.set("x-cosmos-block-height", "4");
    const request = QueryBalanceRequest.encode(QueryBalanceRequest.create({ address: "a", denom: "utrib" }));
    const reply = await call("/cosmos.bank.v1beta1.Query/Balance", request, metadata);
    assert.deepEqual(QueryBalanceResponse.decode(reply).balance, { denom: "utrib", amount: 7n });
    assert.deepEqual(seen.at(-1), ["a", "utrib", 4n]);
    await assert.rejects(call("/cosmos.auth.v1beta1.Query/Account", new Uint8Array()), { code: 5 });
    await assert.rejects(call("/cosmos.bank.v1beta1.Query/Balance", new Uint8Array([0xff])), { code: 3 });
    await assert.rejects(call("/cosmos.bank.v1beta1.Query/Nothing", new Uint8Array()), { code: 12 });
  } finally {
    client.close();
  }
});

test("templates bind one segment or the rest", () => {
  const match = (template: string, path: string) => compileTemplate(template).match(splitPath(path));
  assert.deepEqual([...(match("/a/{hash=**}", "/a/ibc/AB") ?? [])], [["hash", "ibc/AB"]]);
  assert.equal(match("/a/{hash=**}", "/a"), undefined);
  assert.equal(match("/a/{b}", "/a/b/c"), undefined);
  assert.deepEqual([...(match("/a/{b}/c", "/a/x%2Fy/c/") ?? [])], [["b", "x/y"]]);
});
