/** A test node behind a real RPC server, and the few ways to talk to it. */

import type { JsonObject, JsonValue } from "#codec/json-value.ts";
import { silentLogger } from "#lib/logger.ts";
import { buildRoutes } from "#rpc/routes/routes.ts";
import { type RpcServerOptions, startRpcServer } from "#rpc/server.ts";
import { type TestRpcNode, type TestRpcOptions, testRpcNode } from "./rpc-environment.ts";

/** A JSON-RPC error as clients see it. */
export interface RpcFailure {
  readonly code: number;
  readonly message: string;
  readonly data: string;
}

/** A reply over HTTP. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Undefined when the body is not JSON. */
  readonly json: { readonly id?: JsonValue; readonly result?: JsonObject; readonly error?: RpcFailure } | undefined;
}

/** A running server. */
export interface TestRpcServer {
  readonly node: TestRpcNode;
  /** Without a path, such as `127.0.0.1:4711`. */
  readonly address: string;
  post(body: string): Promise<Reply>;
  /** GET of a path with its query. */
  get(path: string): Promise<Reply>;
  /** The result of a call; throws what the server answered instead. */
  call(method: string, params?: JsonValue): Promise<JsonObject>;
  /** The error of a call; throws when there is none. */
  fail(method: string, params?: JsonValue): Promise<RpcFailure>;
  close(): Promise<void>;
}

const LOCAL: RpcServerOptions = {
  host: "127.0.0.1",
  port: 0,
  bodyBytesMax: 1_000_000,
  batchMax: 10,
  connectionsMax: 900,
  corsOrigins: [],
  corsMethods: [],
  corsHeaders: [],
  socketWriteQueueMax: 200,
  closeOnSlowClient: false,
};

/** Starts a node at genesis and its server. */
export async function startTestRpc(
  options: TestRpcOptions = {},
  serverOptions: Partial<RpcServerOptions> = {},
): Promise<TestRpcServer> {
  const node = await testRpcNode(options);
  const { subscriptions } = node.env;
  const server = await startRpcServer(
    {
      ...buildRoutes(node.env),
      onSocketClosed: (connectionId) => subscriptions.removeAll(connectionId, false),
      log: silentLogger,
    },
    { ...LOCAL, ...serverOptions },
  );
  const address = `127.0.0.1:${server.port}`;
  const request = async (path: string, init?: RequestInit): Promise<Reply> => {
    const response = await fetch(`http://${address}${path}`, init);
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parsed(text) };
  };
  const post = (body: string): Promise<Reply> => request("/", { method: "POST", body });
  const call = async (method: string, params: JsonValue) =>
    (await post(JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }))).json;
  return {
    node,
    address,
    post,
    get: (path) => request(path),
    async call(method, params = {}) {
      const json = await call(method, params);
      if (json?.result === undefined) throw new TypeError(`${method} failed: ${json?.error?.data}`);
      return json.result;
    },
    async fail(method, params = {}) {
      const json = await call(method, params);
      if (json?.error === undefined) throw new TypeError(`${method} did not fail`);
      return json.error;
    },
    close: () => server.close(),
  };
}

function parsed(text: string): Reply["json"] {
  try {
    return JSON.parse(text) as Reply["json"];
  } catch {
    return undefined;
  }
}
