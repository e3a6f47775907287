/** Calls a node's JSON-RPC over HTTP, and its application's queries through `abci_query`. */

import { parseGoBytes, parseGoInteger } from "#codec/go-json.ts";
import { type JsonObject, type JsonValue, parseJson, requireObject } from "#codec/json-value.ts";
import { toHex } from "#lib/bytes.ts";
import { errorMessage } from "#lib/errors.ts";
import type { Rpc } from "#wire";
import { CliError } from "./errors.ts";

/** A call that the node answered with an error. */
export class RpcCallError extends CliError {}
/** A query that the application refused; `data.code` and `data.codespace` say why. */
export class QueryFailedError extends CliError {}

/** Longest answer that is read, in bytes, and how long to wait for it. */
export const ANSWER_BYTES_MAX = 256 * 1024 * 1024;
const TIMEOUT_MS = 30_000;

/** A node's RPC server. */
export class RpcClient {
  /** Where it is, as http(s) URL. */
  readonly url: string;

  /** `node` is an http, https or tcp URL; throws `CliError`. */
  constructor(node: string) {
    this.url = httpUrl(node);
  }

  /** The result of `method`; integers of 64 bits are texts. Throws `RpcCallError`. */
  async call(method: string, params: JsonObject = {}): Promise<JsonValue> {
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
    const answer = requireObject(parseJson(await this.#post(body), ANSWER_BYTES_MAX), "answer of the node");
    if (answer.error !== undefined) throw callError(method, requireObject(answer.error, "error of the node"));
    return answer.result ?? null;
  }

  async #post(body: string): Promise<string> {
    try {
      const response = await fetch(this.url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      return await boundedText(response);
    } catch (cause) {
      if (cause instanceof CliError) throw cause;
      const reason = reasonOf(cause);
      const next = 'start one with "tributary start", or name another with --node';
      throw new CliError(`cannot reach a node at ${this.url} (${reason}): ${next}`, {}, { cause });
    }
  }
}

/** What `abci_query` asks for. */
export interface AbciQuery {
  readonly path: string;
  readonly data: Uint8Array;
  /** The latest height when absent. */
  readonly height?: bigint | undefined;
  readonly prove?: boolean;
}

/** What it answers. */
export interface AbciAnswer {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
  readonly height: bigint;
  readonly proofOps: ReadonlyArray<{ readonly type: string; readonly key: Uint8Array; readonly data: Uint8Array }>;
}

/** Asks the application; throws `QueryFailedError`. */
export async function abciQuery(rpc: RpcClient, query: AbciQuery): Promise<AbciAnswer> {
  const result = await rpc.call("abci_query", {
    path: query.path,
    data: toHex(query.data),
    height: (query.height ?? 0n).toString(),
    prove: query.prove ?? false,
  });
  const response = requireObject(requireObject(result, "abci_query").response, "abci_query.response");
  const { code, codespace, log } = response;
  if (code !== 0 && code !== undefined) {
    const facts = { code: Number(code), codespace: String(codespace ?? "") };
    throw new QueryFailedError(`${String(log ?? "query failed")} (code ${facts.code}, ${facts.codespace})`, facts);
  }
  const proof = response.proofOps ?? null;
  const ops = proof === null ? [] : (requireObject(proof, "proofOps").ops ?? []);
  return {
    key: parseGoBytes(response.key ?? null, "key"),
    value: parseGoBytes(response.value ?? null, "value"),
    height: parseGoInteger(response.height ?? "0", "height"),
    proofOps: (Array.isArray(ops) ? ops : []).map((op: JsonValue) => {
      const { type, key, data } = requireObject(op, "proofOps.ops");
      return { type: String(type), key: parseGoBytes(key ?? null, "key"), data: parseGoBytes(data ?? null, "data") };
    }),
  };
}

/** Calls a query service's method. */
export async function callQuery<Q, A>(
  rpc: RpcClient,
  method: Rpc<Q, A>,
  query: { readonly request: Q; readonly height?: bigint | undefined },
): Promise<A> {
  const data = method.request.encode(query.request);
  const { value } = await abciQuery(rpc, { path: method.path, data, height: query.height });
  return method.response.decode(value);
}

function httpUrl(node: string): string {
  const url = URL.parse(node.replace(/^tcp:\/\//, "http://"));
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new CliError(`${node} is not the address of a node: write --node tcp://host:port or an http(s) URL`);
  }
  return url.href;
}

async function boundedText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > ANSWER_BYTES_MAX) throw new CliError("the node's answer is too long");
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString("utf8");
  // JSON-RPC errors may come with status 500, so only what is no JSON at all is judged by status.
  if (!response.ok && !text.startsWith("{")) {
    throw new CliError(`${response.url} answered ${response.status}: it is not the RPC server of a node`);
  }
  return text;
}

function callError(method: string, error: JsonObject): RpcCallError {
  const detail = typeof error.data === "string" && error.data !== "" ? error.data : String(error.message);
  return new RpcCallError(`the node refused ${method}: ${detail}`, { code: Number(error.code ?? 0), detail });
}

function reasonOf(thrown: unknown): string {
  if (thrown instanceof DOMException && thrown.name === "TimeoutError") return `no answer in ${TIMEOUT_MS / 1000} s`;
  const cause = thrown instanceof Error ? thrown.cause : undefined;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return REASONS[code] ?? (code === "" ? errorMessage(cause ?? thrown) : code);
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "connection refused",
  ENOTFOUND: "no such host",
  EHOSTUNREACH: "host unreachable",
  ECONNRESET: "connection reset",
};
