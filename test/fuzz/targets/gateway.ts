/** REST and gRPC requests: paths, parameters, whole requests to a real server, and the messages of every method. */

import assert from "node:assert/strict";
import { request } from "node:http";
import { JsonError } from "#codec/json-value.ts";
import { ProtoJsonError } from "#codec/proto-json.ts";
import { fromProtoJson } from "#codec/proto-json-parse.ts";
import { typeRegistry } from "#codec/type-registry.ts";
import { TypedError } from "#lib/errors.ts";
import { silentLogger } from "#lib/logger.ts";
import { PageRequest } from "#proto/cosmos/base/query/v1beta1/pagination.ts";
import { GetTxsEventRequest } from "#proto/cosmos/tx/v1beta1/service.ts";
import { buildGateway } from "#rpc/gateway/methods.ts";
import { compileTemplate, splitPath } from "#rpc/gateway/path-template.ts";
import { requestJson } from "#rpc/gateway/rest-request.ts";
import { type GatewayServer, startRestServer } from "#rpc/gateway/rest-server.ts";
import { GatewayError } from "#rpc/gateway/status.ts";
import type { TestRpcNode } from "#test/support/rpc-environment.ts";
import { WireError } from "#wire";
import { requireDeclared, textOf, texts } from "../support.ts";
import type { FuzzTarget } from "../target.ts";

/** Targets of the gateway over a node of a few blocks. */
export function gatewayTargets(node: TestRpcNode): FuzzTarget[] {
  return [pathTemplate(), restParameters(), rest(node), grpc(node)];
}

function pathTemplate(): FuzzTarget {
  const templates = [
    "/cosmos/bank/v1beta1/balances/{address}",
    "/cosmos/bank/v1beta1/denom_owners/{denom=**}",
    "/cosmos/base/tendermint/v1beta1/blocks/latest",
    "/cosmos/base/tendermint/v1beta1/blocks/{height}",
  ].map(compileTemplate);
  return {
    name: "rpc/path",
    grammar: "text",
    runs: 1000,
    allowed: [],
    dictionary: ["/", "%2F", "%", "..", "{address}", "%E0%A4%A"],
    corpus: () =>
      texts(
        "/cosmos/bank/v1beta1/balances/trib1x",
        "/cosmos/bank/v1beta1/denom_owners/ibc/AB%2FCD/",
        "/cosmos/base/tendermint/v1beta1/blocks/latest",
      ),
    run: (input) => {
      const path = splitPath(textOf(input));
      return templates
        .map((template) => {
          const bound = template.match(path);
          if (bound !== undefined) assert.deepEqual([...bound.keys()], template.fields, "not every field is bound");
          return String(bound !== undefined);
        })
        .join();
    },
  };
}

function restParameters(): FuzzTarget {
  const registry = typeRegistry([]);
  return {
    name: "rpc/rest-parameters",
    grammar: "text",
    runs: 1000,
    allowed: [GatewayError, ProtoJsonError, JsonError],
    dictionary: ["pagination.", "pagination.limit=", "&", "events=", "order_by=", "__proto__.x=", "a.b.c.d.e.f="],
    corpus: () =>
      texts(
        "pagination.limit=5&pagination.key=AAEC&events=a&events=b&order_by=ORDER_BY_ASC&page=2",
        "limit=1&reverse=true",
      ),
    run: (input) => {
      const parameters = [...new URLSearchParams(textOf(input))];
      for (const type of [GetTxsEventRequest, PageRequest]) {
        const json = requestJson(type, parameters);
        type.encode(fromProtoJson(type as typeof PageRequest, json, registry) as never);
      }
      assert.equal(Object.hasOwn(Object.prototype, "x"), false, "a parameter reached the prototype of all objects");
    },
  };
}

/** A real server and raw request lines: whatever is asked, the server answers this and the next client. */
function rest(node: TestRpcNode): FuzzTarget {
  const { methods, types } = gatewayOf(node);
  let server: Promise<GatewayServer> | undefined;
  return {
    name: "rpc/rest-server",
    grammar: "text",
    runs: 120,
    inputBytesMax: 8_000,
    allowed: [],
    dictionary: ["GET ", "POST ", "/cosmos/", "?pagination.limit=", "%00", "{}"],
    corpus: () =>
      texts(
        "GET /cosmos/base/tendermint/v1beta1/blocks/latest",
        "GET /cosmos/base/tendermint/v1beta1/blocks/2",
        "GET /cosmos/tx/v1beta1/txs?query=tx.height%3E0&pagination.limit=1",
        'POST /cosmos/tx/v1beta1/simulate {"tx_bytes":"AAEC"}',
        'POST /cosmos/tx/v1beta1/txs {"tx_bytes":"YT1i","mode":"BROADCAST_MODE_SYNC"}',
        "GET /cosmos/base/tendermint/v1beta1/validatorsets/1",
      ),
    run: async (input) => {
      const limits = { host: "127.0.0.1", port: 0, connectionsMax: 50, bodyBytesMax: 10_000, anyOrigin: true };
      server ??= startRestServer({ methods, types, log: silentLogger }, limits);
      const { port } = await server;
      const [verb = "", path = "", ...rest] = textOf(input).split(" ");
      if (!/^[A-Z]+$/.test(verb) || !/^\/[!-~]*$/.test(path)) return "no request line";
      const { status, text } = await ask(port, { verb, path, body: rest.join(" ") });
      requireDeclared(text);
      const alive = await ask(port, { verb: "GET", path: "/cosmos/base/tendermint/v1beta1/syncing", body: "" });
      assert.equal(alive.status, 200, "the server no longer answers");
      return String(status);
    },
    close: async () => {
      await (await server)?.close();
      server = undefined;
    },
  };
}

/** Requests of gRPC methods: one byte chooses the method, the rest is its message. */
function grpc(node: TestRpcNode): FuzzTarget {
  const { methods } = gatewayOf(node);
  return {
    name: "rpc/grpc",
    grammar: "bytes",
    runs: 1000,
    // The server turns every typed error into a status, and anything else would reach the client as a bug.
    allowed: [TypedError, WireError],
    corpus: () => methods.map(({ rpc }, i) => Uint8Array.of(i, ...rpc.request.encode(rpc.request.create()))),
    run: async (input) => {
      const method = methods[(input[0] ?? 0) % methods.length];
      assert.ok(method !== undefined);
      const { value } = await method.call(input.subarray(1), 0n);
      method.rpc.response.decode(value);
      return method.rpc.name;
    },
  };
}

function gatewayOf({ env }: TestRpcNode) {
  return buildGateway({
    env,
    types: typeRegistry([]),
    bech32Prefix: "trib",
    config: { minGasPrices: "0utrib", pruningKeepRecent: "0", pruningInterval: "0", haltHeight: 0n },
    program: { name: "test", version: "0", gitCommit: "" },
    queries: [],
  });
}

function ask(
  port: number,
  { verb, path, body }: { readonly verb: string; readonly path: string; readonly body: string },
): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, method: verb, path, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
      response.on("error", reject);
    });
    sent.on("error", (error: NodeJS.ErrnoException) =>
      // The parser of HTTP itself hangs up on some verbs; that is an answer too.
      error.code === "ECONNRESET" ? resolve({ status: 0, text: "" }) : reject(error),
    );
    sent.end(verb === "POST" ? body : undefined);
  });
}
