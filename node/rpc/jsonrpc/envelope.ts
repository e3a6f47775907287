/** JSON-RPC 2.0 envelopes as CometBFT reads and writes them (cmt:rpc/jsonrpc/types/types.go). */
import type { JsonValue } from "#codec/json-value.ts";
import { errorMessage, TypedError } from "#lib/errors.ts";

/** A request id: echoed with its JSON type. */
export type RequestId = string | number;

/** JSON that is text already: a result that is large, or the same for many callers. */
export class RawJson {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What a method answers. */
export type RpcResult = JsonValue | RawJson;

/** The five codes of JSON-RPC 2.0 and the server's own. */
export const CODE = {
  parse: -32700,
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidParams: -32602,
  internal: -32603,
  server: -32000,
} as const;

const MESSAGES: Readonly<Record<number, string>> = {
  [CODE.parse]: "Parse error. Invalid JSON",
  [CODE.invalidRequest]: "Invalid Request",
  [CODE.methodNotFound]: "Method not found",
  [CODE.invalidParams]: "Invalid params",
  [CODE.internal]: "Internal error",
  [CODE.server]: "Server error",
};

/** A failure with its JSON-RPC code; the message becomes `error.data`. */
export class RpcError extends TypedError {
  readonly code: number;
  constructor(code: number, detail: string) {
    super(detail);
    this.code = code;
  }
}

/** One call. `id` is absent for a notification, which gets no reply. */
export interface RpcRequest {
  readonly id: RequestId | undefined;
  readonly method: string;
  readonly params: unknown;
}

/** Longest id echoed, in characters: it is copied into every reply of a subscription. */
const ID_LENGTH_MAX = 1024;

/** The text of a successful reply. */
export function success(id: RequestId, result: RpcResult): string {
  const text = result instanceof RawJson ? result.text : JSON.stringify(result);
  return `{"jsonrpc":"2.0","id":${JSON.stringify(id)},"result":${text}}`;
}

/** The text of a failed reply; anything that is not an `RpcError` is an internal error with its text as data. */
export function failure(id: RequestId | undefined, thrown: unknown): string {
  const code = thrown instanceof RpcError ? thrown.code : CODE.internal;
  const error = { code, message: MESSAGES[code] ?? "Server error", data: errorMessage(thrown) };
  return JSON.stringify(id === undefined ? { jsonrpc: "2.0", error } : { jsonrpc: "2.0", id, error });
}

/** Reads a request body: one call or a list of calls. */
export function parseBody(text: string): { readonly calls: readonly unknown[]; readonly isBatch: boolean } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new RpcError(CODE.parse, `error unmarshalling request: ${errorMessage(cause)}`);
  }
  return Array.isArray(value) ? { calls: value, isBatch: true } : { calls: [value], isBatch: false };
}

/** Throws `RpcError` when a batch has more than `max` calls; 0 means no limit. */
export function requireBatchSize(calls: readonly unknown[], max: number): void {
  if (max > 0 && calls.length > max) {
    throw new RpcError(CODE.invalidRequest, `batch request exceeds maximum (${max}) allowed number of requests`);
  }
}

/** Checks the shape of one call. */
export function parseRequest(value: unknown): RpcRequest {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new RpcError(CODE.invalidRequest, "a request must be a JSON object");
  }
  const { id, method, params } = value as Record<string, unknown>;
  if (typeof method !== "string") throw new RpcError(CODE.invalidRequest, "method must be a string");
  return { id: parseId(id), method, params };
}

/** The id of a value that may not be a request at all, for its error reply. */
export function idOf(value: unknown): RequestId | undefined {
  try {
    return typeof value === "object" && value !== null ? parseId((value as Record<string, unknown>).id) : undefined;
  } catch {
    return undefined;
  }
}

function parseId(id: unknown): RequestId | undefined {
  if (id === undefined || id === null) return undefined;
  if (typeof id === "number" && Number.isFinite(id)) return Math.trunc(id);
  if (typeof id === "string" && id.length <= ID_LENGTH_MAX) return id;
  throw new RpcError(CODE.invalidRequest, "id must be a string or a number");
}
