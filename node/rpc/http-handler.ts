/**
 * HTTP requests of the RPC server. Without a web framework: its routing and reply objects were measured to double what a
 * broadcast costs the node.
 */

import type { IncomingMessage, ServerResponse } from "node:http";
import { type CorsOptions, corsHeaders } from "./cors.ts";
import { type Page, pageHandler } from "./http-pages.ts";
import { dispatchBody, dispatchUri, type HttpReply, type Routes, uriFailure } from "./jsonrpc/dispatch.ts";
import { CODE, failure, RpcError } from "./jsonrpc/envelope.ts";

/** What is served over HTTP. */
export interface HttpRoutes {
  readonly routes: Routes;
  /** Answered with an explanation that they need a websocket. */
  readonly socketRoutes: Routes;
}

/** Limits of one request. */
export interface HttpLimits extends CorsOptions {
  readonly bodyBytesMax: number;
  readonly batchMax: number;
}

const SECONDS_PER_DAY = 86_400;
const OVER_HTTP = {};

interface TypedReply extends HttpReply {
  readonly contentType?: string;
}

/** Answers requests until the server closes; never rejects. */
export function httpHandler(
  served: HttpRoutes,
  limits: HttpLimits,
): (request: IncomingMessage, response: ServerResponse) => void {
  return pageHandler((request, body) => answer(served, request, body, limits).catch(refusal).then(page), {
    bodyBytesMax: limits.bodyBytesMax,
    cors: (request) => corsHeaders(request, limits),
  });
}

async function answer(
  served: HttpRoutes,
  request: IncomingMessage,
  body: string | undefined,
  limits: HttpLimits,
): Promise<TypedReply> {
  if (body === undefined) throw new RpcError(CODE.invalidRequest, "error reading request body: too large");
  const url = request.url ?? "/";
  const mark = url.indexOf("?");
  const path = mark < 0 ? url : url.slice(0, mark);
  if (path === "/") {
    if (body === "") return listEndpoints(served.routes, request.headers.host ?? "localhost");
    return dispatchBody(served.routes, body, OVER_HTTP, limits);
  }
  const name = path.slice(1);
  const route = served.routes.get(name);
  if (route !== undefined) return dispatchUri(route, parameters(mark < 0 ? "" : url.slice(mark + 1), body), OVER_HTTP);
  if (served.socketRoutes.has(name)) {
    return uriFailure(404, new RpcError(CODE.methodNotFound, `${name} is served over the websocket only`));
  }
  return { status: 404, body: "404 page not found\n", cacheable: false, contentType: "text/plain; charset=utf-8" };
}

/** The first value of each parameter that is not empty; the query comes before the form. */
function parameters(search: string, form: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of [...new URLSearchParams(search), ...new URLSearchParams(form)]) {
    if (value !== "" && !found.has(name)) found.set(name, value);
  }
  return found;
}

const refusal = (error: unknown): TypedReply => ({ status: 400, body: failure(undefined, error), cacheable: false });

function page({ status, body, cacheable, contentType = "application/json" }: TypedReply): Page {
  const now = Math.floor((performance.timeOrigin + performance.now()) / 1000);
  const headers = ["content-type", contentType, "x-server-time", `${now}`];
  if (cacheable) headers.push("cache-control", `public, max-age=${SECONDS_PER_DAY}`);
  return { status, body, headers };
}

function listEndpoints(routes: Routes, host: string): TypedReply {
  const items = [...routes.values()].map((route) => {
    const query = route.argNames.map((name) => `${name}=_`).join("&amp;");
    const href = `//${escapeHtml(host)}/${route.name}${query === "" ? "" : `?${query}`}`;
    return `<li><a href="${href}">${href}</a></li>`;
  });
  const body = `<html><body><h1>Available endpoints</h1><ul>${items.join("")}</ul></body></html>`;
  return { status: 200, body, cacheable: false, contentType: "text/html; charset=utf-8" };
}

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
