/** gRPC over HTTP/2: every method with its raw bytes, the height as metadata. */

import {
  type handleUnaryCall,
  Metadata,
  Server,
  ServerCredentials,
  type ServiceDefinition,
  type UntypedServiceImplementation,
} from "@grpc/grpc-js";
import { errorMessage } from "#lib/errors.ts";
import type { Logger } from "#lib/logger.ts";
import { type GatewayMethod, HEIGHT_HEADER, parseHeight } from "./method.ts";
import type { GatewayServer } from "./rest-server.ts";
import { statusOf } from "./status.ts";

/** `[grpc]` of app.toml. */
export interface GrpcOptions {
  readonly host: string;
  readonly port: number;
  readonly requestBytesMax: number;
  readonly replyBytesMax: number;
}

/** Starts listening. */
export async function startGrpcServer(
  parts: { readonly methods: readonly GatewayMethod[]; readonly log: Logger },
  options: GrpcOptions,
): Promise<GatewayServer> {
  const server = new Server({
    "grpc.max_receive_message_length": options.requestBytesMax,
    "grpc.max_send_message_length": options.replyBytesMax,
  });
  for (const methods of byService(parts.methods)) {
    const definition: ServiceDefinition = Object.fromEntries(methods.map((m) => [m.rpc.name, definitionOf(m)]));
    const handlers: UntypedServiceImplementation = Object.fromEntries(methods.map((m) => [m.rpc.name, handlerOf(m)]));
    server.addService(definition, handlers);
  }
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync(`${options.host}:${options.port}`, ServerCredentials.createInsecure(), (error, bound) =>
      error === null ? resolve(bound) : reject(error),
    );
  });
  parts.log.info("grpc server listening", { host: options.host, port });
  return {
    port,
    close: async () => server.forceShutdown(),
  };
}

function byService(methods: readonly GatewayMethod[]): GatewayMethod[][] {
  const services = new Map<string, GatewayMethod[]>();
  for (const method of methods) {
    const name = method.rpc.path.split("/")[1] ?? "";
    services.set(name, [...(services.get(name) ?? []), method]);
  }
  return [...services.values()];
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const asBytes = (buffer: Buffer): Uint8Array => new Uint8Array(buffer);

const definitionOf = ({ rpc }: GatewayMethod) => ({
  path: rpc.path,
  requestStream: false,
  responseStream: false,
  requestSerialize: asBuffer,
  requestDeserialize: asBytes,
  responseSerialize: asBuffer,
  responseDeserialize: asBytes,
});

function handlerOf(method: GatewayMethod): handleUnaryCall<Uint8Array, Uint8Array> {
  return (call, reply) => {
    const header = call.metadata.get(HEIGHT_HEADER)[0];
    const run = async (): Promise<void> => {
      const { value, height } = await method.call(call.request, parseHeight(header?.toString()));
      const trailer = new Metadata();
      trailer.set(HEIGHT_HEADER, height.toString());
      call.sendMetadata(trailer);
      reply(null, value);
    };
    run().catch((error: unknown) => {
      reply({ code: statusOf(error), details: errorMessage(error), metadata: new Metadata() });
    });
  };
}
