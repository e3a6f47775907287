/** REST as the SDK's gateway serves it: routes from google.api.http, proto JSON, gRPC statuses as HTTP codes. */

import type { IncomingMessage } from "node:http";
import { type JsonValue, parseJson } from "#codec/json-value.ts";
import { toProtoJson } from "#codec/proto-json.ts";
import { fromProtoJson } from "#codec/proto-json-parse.ts";
import type { TypeRegistry } from "#codec/type-registry.ts";
import { errorMessage, TypedError } from "#lib/errors.ts";
import type { Logger } from "#lib/logger.ts";
import { type Page, pageHandler } from "../http-pages.ts";
import { type ListenOptions, listenHttp } from "../http-server.ts";
import { type GatewayMethod, HEIGHT_HEADER, parseHeight } from "./method.ts";
import { compileTemplate, isPercentEncoded, type PathTemplate, splitPath } from "./path-template.ts";
import { requestJson } from "./rest-request.ts";
import { GatewayError, GRPC_STATUS, statusOf } from "./status.ts";

/** `[api]` of app.toml. */
export interface RestOptions extends ListenOptions {
  readonly bodyBytesMax: number;
  readonly anyOrigin: boolean;
}

/** What the server serves. */
export interface RestParts {
  readonly methods: readonly GatewayMethod[];
  readonly types: TypeRegistry;
  readonly log: Logger;
}

/** A listening server. */
export interface GatewayServer {
  readonly port: number;
  close(): Promise<void>;
}

interface RestRoute {
  readonly verb: string;
  readonly template: PathTemplate;
  readonly method: GatewayMethod;
}

const JSON_TYPE = ["content-type", "application/json; charset=utf-8"] as const;
const ANY_ORIGIN = ["access-control-allow-origin", "*", "access-control-allow-headers", "*"] as const;

/** Starts listening; throws `ListenError`. */
export async function startRestServer(
  { methods, types, log }: RestParts,
  options: RestOptions,
): Promise<GatewayServer> {
  const routes = routesOf(methods);
  const request = pageHandler((request, body) => answer(routes, types, request, body).catch(refusal), {
    bodyBytesMax: options.bodyBytesMax,
    cors: ({ headers }) => (options.anyOrigin && headers.origin !== undefined ? ANY_ORIGIN : []),
  });
  const server = await listenHttp({ request }, options, "api.address");
  log.info("rest server listening", { host: server.host, port: server.port });
  return server;
}

function routesOf(methods: readonly GatewayMethod[]): RestRoute[] {
  return methods
    .flatMap((method) =>
      method.rpc.http.map((binding) => ({ verb: binding.method, template: compileTemplate(binding.path), method })),
    )
    .sort((a, b) => (a.template.specificity < b.template.specificity ? -1 : 1));
}

async function answer(
  routes: readonly RestRoute[],
  types: TypeRegistry,
  request: IncomingMessage,
  body: string | undefined,
): Promise<Page> {
  if (body === undefined) throw new GatewayError(GRPC_STATUS.invalidArgument, "Request body is too large");
  const [path = "", search = ""] = (request.url ?? "").split("?", 2);
  if (!isPercentEncoded(path)) throw new GatewayError(GRPC_STATUS.invalidArgument, "path is not percent-encoded");
  const parts = splitPath(path);
  for (const { verb, template, method } of routes) {
    if (verb !== request.method) continue;
    const bound = template.match(parts);
    if (bound === undefined) continue;
    const json =
      verb === "POST" ? bodyJson(body) : requestJson(method.rpc.request, [...new URLSearchParams(search), ...bound]);
    const header = request.headers[HEIGHT_HEADER];
    const bytes = method.rpc.request.encode(messageOf(method, json, types));
    const { value, height } = await method.call(bytes, parseHeight(typeof header === "string" ? header : undefined));
    const result = toProtoJson(method.rpc.response, method.rpc.response.decode(value), types);
    const headers = [`grpc-metadata-${HEIGHT_HEADER}`, height.toString(), ...JSON_TYPE];
    return { status: 200, body: JSON.stringify(result), headers };
  }
  throw new GatewayError(GRPC_STATUS.unimplemented, "Not Implemented");
}

function messageOf(method: GatewayMethod, json: JsonValue, types: TypeRegistry): unknown {
  try {
    return fromProtoJson(method.rpc.request, json, types);
  } catch (cause) {
    if (!(cause instanceof TypedError)) throw cause;
    const { field } = cause.data;
    const where = field === undefined ? "" : `type mismatch, parameter: ${field}, error: `;
    throw new GatewayError(GRPC_STATUS.invalidArgument, `${where}${cause.message}`);
  }
}

function bodyJson(body: string): JsonValue {
  try {
    return parseJson(body === "" ? "{}" : body);
  } catch (cause) {
    throw new GatewayError(GRPC_STATUS.invalidArgument, errorMessage(cause));
  }
}

/** HTTP codes of gRPC statuses (grpc-gateway runtime/errors.go). */
const HTTP_OF_STATUS: Readonly<Record<number, number>> = {
  [GRPC_STATUS.invalidArgument]: 400,
  [GRPC_STATUS.deadlineExceeded]: 504,
  [GRPC_STATUS.notFound]: 404,
  [GRPC_STATUS.alreadyExists]: 409,
  [GRPC_STATUS.resourceExhausted]: 429,
  [GRPC_STATUS.failedPrecondition]: 400,
  [GRPC_STATUS.aborted]: 409,
  [GRPC_STATUS.outOfRange]: 400,
  [GRPC_STATUS.unimplemented]: 501,
  [GRPC_STATUS.unavailable]: 503,
  [GRPC_STATUS.unauthenticated]: 401,
};

function refusal(error: unknown): Page {
  const code = statusOf(error);
  const body = JSON.stringify({ code, message: errorMessage(error), details: [] });
  return { status: HTTP_OF_STATUS[code] ?? 500, body, headers: JSON_TYPE };
}
