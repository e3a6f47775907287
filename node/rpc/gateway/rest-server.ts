/** REST as the SDK's gateway serves it: routes from google.api.http, proto JSON, gRPC statuses as HTTP codes. */

import Fastify, { type FastifyReply, type FastifyRequest } from "fastify";
import { type JsonValue, parseJson } from "#codec/json-value.ts";
import { toProtoJson } from "#codec/proto-json.ts";
import { fromProtoJson } from "#codec/proto-json-parse.ts";
import type { TypeRegistry } from "#codec/type-registry.ts";
import { errorMessage, TypedError } from "#lib/errors.ts";
import type { Logger } from "#lib/logger.ts";
import { type GatewayMethod, HEIGHT_HEADER, parseHeight } from "./method.ts";
import { compileTemplate, type PathTemplate, splitPath } from "./path-template.ts";
import { requestJson } from "./rest-request.ts";
import { GatewayError, GRPC_STATUS, statusOf } from "./status.ts";

/** `[api]` of app.toml. */
export interface RestOptions {
  readonly host: string;
  readonly port: number;
  readonly connectionsMax: number;
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

/** Starts listening. */
export async function startRestServer(parts: RestParts, options: RestOptions): Promise<GatewayServer> {
  const routes = routesOf(parts.methods);
  const http = Fastify({ bodyLimit: options.bodyBytesMax, forceCloseConnections: true });
  http.server.maxConnections = options.connectionsMax;
  http.removeAllContentTypeParsers();
  http.addContentTypeParser("*", { parseAs: "string" }, (_request, body, done) => done(null, body));
  http.addHook("onRequest", async (request, reply) => {
    if (!options.anyOrigin || request.headers.origin === undefined) return;
    reply.header("access-control-allow-origin", "*").header("access-control-allow-headers", "*");
    if (request.method === "OPTIONS") return reply.code(204).send();
  });
  http.setErrorHandler((error, _request, reply) =>
    fail(reply, new GatewayError(GRPC_STATUS.invalidArgument, errorMessage(error))),
  );
  http.setNotFoundHandler(async (request, reply) => {
    try {
      await answer(routes, parts.types, request, reply);
    } catch (error) {
      fail(reply, error);
    }
  });
  await http.listen({ host: options.host, port: options.port });
  const address = http.server.address();
  const port = typeof address === "object" && address !== null ? address.port : options.port;
  parts.log.info("rest server listening", { host: options.host, port });
  return { port, close: () => http.close() };
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
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const [path = "", search = ""] = request.url.split("?", 2);
  const parts = splitPath(path);
  for (const { verb, template, method } of routes) {
    if (verb !== request.method) continue;
    const bound = template.match(parts);
    if (bound === undefined) continue;
    const json =
      verb === "POST" ? bodyJson(request) : requestJson(method.rpc.request, [...new URLSearchParams(search), ...bound]);
    const header = request.headers[HEIGHT_HEADER];
    const bytes = method.rpc.request.encode(messageOf(method, json, types));
    const { value, height } = await method.call(bytes, parseHeight(typeof header === "string" ? header : undefined));
    const result = toProtoJson(method.rpc.response, method.rpc.response.decode(value), types);
    reply.header(`grpc-metadata-${HEIGHT_HEADER}`, height.toString());
    reply.type("application/json").send(JSON.stringify(result));
    return;
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

function bodyJson(request: FastifyRequest): JsonValue {
  try {
    return parseJson(typeof request.body === "string" && request.body !== "" ? request.body : "{}");
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

function fail(reply: FastifyReply, error: unknown): void {
  const code = statusOf(error);
  reply
    .code(HTTP_OF_STATUS[code] ?? 500)
    .type("application/json")
    .send(JSON.stringify({ code, message: errorMessage(error), details: [] }));
}
