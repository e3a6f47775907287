/** From a request's text to a reply's text, the same for HTTP bodies, URIs and websocket messages. */

import {
  CODE,
  failure,
  idOf,
  parseBody,
  parseRequest,
  type RequestId,
  RpcError,
  requireBatchSize,
  success,
} from "./envelope.ts";
import type { Caller, Route } from "./route.ts";

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

/** One call's reply, undefined for a notification, and whether it can never change. */
export interface CallReply {
  readonly text: string | undefined;
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
  try {
    const body = parseBody(text);
    calls = body.calls;
    if (body.isBatch) requireBatchSize(calls, limits.batchMax);
  } catch (error) {
    const status = error instanceof RpcError && error.code === CODE.parse ? 500 : 200;
    return { status, body: failure(undefined, error), cacheable: false };
  }
  const replies: string[] = [];
  let cacheable = true;
  for (const call of calls) {
    const reply = await dispatchCall(routes, call, caller);
    cacheable &&= reply.cacheable;
    if (reply.text !== undefined) replies.push(reply.text);
  }
  const [first] = replies;
  if (first === undefined) return { status: 200, body: "", cacheable: false };
  return { status: 200, body: replies.length === 1 ? first : `[${replies.join(",")}]`, cacheable };
}

/** Answers one call. */
export async function dispatchCall(routes: Routes, call: unknown, caller: Caller): Promise<CallReply> {
  let id: RequestId | undefined;
  try {
    const request = parseRequest(call);
    id = request.id;
    if (id === undefined) return { text: undefined, cacheable: false };
    const answer = await find(routes, request.method).call(request.params, caller);
    return { text: success(id, answer.result), cacheable: answer.cacheable };
  } catch (error) {
    return { text: failure(id ?? idOf(call), error), cacheable: false };
  }
}

/** Answers GET /name?arg=value. */
export async function dispatchUri(
  route: Route,
  query: ReadonlyMap<string, string>,
  caller: Caller,
): Promise<HttpReply> {
  try {
    const { result, cacheable } = await route.callUri(query, caller);
    return { status: 200, body: success(URI_ID, result), cacheable };
  } catch (error) {
    return { status: 500, body: failure(URI_ID, error), cacheable: false };
  }
}

/** The reply to a URI request that no HTTP route answers. */
export const uriFailure = (status: number, error: RpcError): HttpReply => ({
  status,
  body: failure(URI_ID, error),
  cacheable: false,
});

function find(routes: Routes, method: string): Route {
  const found = routes.get(method);
  if (found === undefined) throw new RpcError(CODE.methodNotFound, `method ${method.slice(0, 100)} is not served`);
  return found;
}
