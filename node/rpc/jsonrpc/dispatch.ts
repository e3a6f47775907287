/** From a request's text to a reply's text, the same for HTTP bodies, URIs and websocket messages. */

import {
  CODE,
  failure,
  idOf,
  type Json,
  parseBody,
  parseRequest,
  RpcError,
  type RpcResponse,
  success,
} from "./envelope.ts";
import type { Answer, Caller, Route } from "./route.ts";

/** The methods of a server by name. */
export type Routes = ReadonlyMap<string, Route>;

/** Limits of one request body. */
export interface DispatchLimits {
  /** Calls in one batch; 0 for no limit. */
  readonly batchMax: number;
}

/** What to send back over HTTP. */
export interface HttpReply {
  readonly status: number;
  readonly body: string;
  readonly cacheable: boolean;
}

/** The id of replies to URI requests. */
const URI_ID = -1;

/** Answers a POST body. An empty body string means that every call was a notification. */
export async function dispatchBody(
  routes: Routes,
  text: string,
  caller: Caller,
  limits: DispatchLimits,
): Promise<HttpReply> {
  let calls: readonly unknown[];
  let isBatch: boolean;
  try {
    ({ calls, isBatch } = parseBody(text));
  } catch (error) {
    return { status: 500, body: JSON.stringify(failure(undefined, error)), cacheable: false };
  }
  if (isBatch && limits.batchMax > 0 && calls.length > limits.batchMax) {
    const error = new RpcError(
      CODE.invalidRequest,
      `batch request exceeds maximum (${limits.batchMax}) allowed number of requests`,
    );
    return { status: 200, body: JSON.stringify(failure(undefined, error)), cacheable: false };
  }
  const replies: RpcResponse[] = [];
  let cacheable = calls.length > 0;
  for (const call of calls) {
    const { response, final } = await dispatchCall(routes, call, caller);
    cacheable &&= final;
    if (response !== undefined) replies.push(response);
  }
  if (replies.length === 0) return { status: 200, body: "", cacheable: false };
  return { status: 200, body: JSON.stringify(replies.length === 1 ? replies[0] : replies), cacheable };
}

/** Answers one call; the response is undefined for a notification. */
export async function dispatchCall(
  routes: Routes,
  call: unknown,
  caller: Caller,
): Promise<{ readonly response: RpcResponse | undefined; readonly final: boolean }> {
  try {
    const request = parseRequest(call);
    if (request.id === undefined) return { response: undefined, final: false };
    const answer = await find(routes, request.method).call(request.params, caller);
    return { response: success(request.id, answer.result), final: answer.cacheable };
  } catch (error) {
    return { response: failure(idOf(call), error), final: false };
  }
}

/** Answers GET /name?arg=value. */
export async function dispatchUri(
  route: Route,
  query: ReadonlyMap<string, string>,
  caller: Caller,
): Promise<HttpReply> {
  try {
    const { result, cacheable }: Answer = await route.callUri(query, caller);
    return { status: 200, body: JSON.stringify(success(URI_ID, result as Json)), cacheable };
  } catch (error) {
    return { status: 500, body: JSON.stringify(failure(URI_ID, error)), cacheable: false };
  }
}

function find(routes: Routes, method: string): Route {
  const found = routes.get(method);
  if (found === undefined) throw new RpcError(CODE.methodNotFound, `method ${method.slice(0, 100)} is not served`);
  return found;
}
