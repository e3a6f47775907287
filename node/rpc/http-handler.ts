/**
 * HTTP requests of the RPC server. On `node:http` itself: a web framework's routing and reply objects were measured to
 * double what a broadcast costs the node.
 */

import type { IncomingMessage, ServerResponse } from "node:http";
import { type CorsOptions, corsHeaders } from "./cors.ts";
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

interface Page extends HttpReply {
  readonly contentType?: string;
}

/** Answers requests until the server closes; never rejects. */
export function httpHandler(
  served: HttpRoutes,
  limits: HttpLimits,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const cors = corsHeaders(request, limits);
    if (request.method === "OPTIONS" && cors.length > 0) {
      response.writeHead(204, [...cors]).end();
      return;
    }
    readBody(request, limits.bodyBytesMax)
      .then((body) => answer(served, request, body, limits))
      .then(
        (reply) => send(response, reply, cors),
        (error: unknown) => send(response, refusal(error), cors),
      )
      // The client is gone, or cannot be answered any more.
      .catch(() => response.destroy());
  };
}

async function answer(served: HttpRoutes, request: IncomingMessage, body: string, limits: HttpLimits): Promise<Page> {
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

function readBody(request: IncomingMessage, bytesMax: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length <= bytesMax) chunks.push(chunk);
      else reject(new RpcError(CODE.invalidRequest, "error reading request body: too large"));
    });
    request.on("end", () => {
      const [first] = chunks;
      resolve((first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks)).toString());
    });
    request.on("error", reject);
  });
}

/** Something outside of the methods failed: the body was too large or did not arrive. */
const refusal = (error: unknown): Page => ({ status: 400, body: failure(undefined, error), cacheable: false });

function send(response: ServerResponse, reply: Page, cors: readonly string[]): void {
  const { status, body, cacheable, contentType = "application/json" } = reply;
  const now = Math.floor((performance.timeOrigin + performance.now()) / 1000);
  const length = Buffer.byteLength(body);
  const headers = ["content-type", contentType, "content-length", `${length}`];
  headers.push("x-server-time", `${now}`, ...cors);
  if (cacheable) headers.push("cache-control", `public, max-age=${SECONDS_PER_DAY}`);
  // The rest of a refused body is not read, so the connection cannot carry another request.
  if (status === 400) headers.push("connection", "close");
  response.writeHead(status, headers);
  // As many bytes as characters: all of them are ASCII, which is written faster.
  response.end(body, length === body.length ? "latin1" : "utf8");
}

function listEndpoints(routes: Routes, host: string): Page {
  const items = [...routes.values()].map((route) => {
    const query = route.argNames.map((name) => `${name}=_`).join("&amp;");
    const href = `//${escapeHtml(host)}/${route.name}${query === "" ? "" : `?${query}`}`;
    return `<li><a href="${href}">${href}</a></li>`;
  });
  const body = `<html><body><h1>Available endpoints</h1><ul>${items.join("")}</ul></body></html>`;
  return { status: 200, body, cacheable: false, contentType: "text/html; charset=utf-8" };
}

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
