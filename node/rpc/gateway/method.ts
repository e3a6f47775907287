/** A service method that REST and gRPC serve alike: bytes in, bytes out, at a height. */
import { type MessageType, type Rpc, WireError } from "#wire";
import { GatewayError, GRPC_STATUS } from "./status.ts";

/** An answer and the height of the state it was read from. */
export interface GatewayAnswer {
  readonly value: Uint8Array;
  readonly height: bigint;
}

/** One method with its implementation. */
export interface GatewayMethod {
  readonly rpc: Rpc<unknown, unknown>;
  /** `height` 0 means the latest. */
  call(request: Uint8Array, height: bigint): Promise<GatewayAnswer>;
}

/** Header that selects and reports the height (sdk:types/grpc/headers.go). */
export const HEIGHT_HEADER = "x-cosmos-block-height";

/** A method implemented here rather than by the application. */
export function method<Q, A>(rpc: Rpc<Q, A>, answer: (request: Q, height: bigint) => Promise<A> | A): GatewayMethod {
  return {
    rpc: rpc as Rpc<unknown, unknown>,
    call: async (bytes, height) => {
      const value = await answer(decoded(rpc.request, bytes), height);
      return { value: rpc.response.encode(value), height };
    },
  };
}

function decoded<Q>(type: MessageType<Q>, bytes: Uint8Array): Q {
  try {
    return type.decode(bytes);
  } catch (cause) {
    if (!(cause instanceof WireError)) throw cause;
    throw new GatewayError(GRPC_STATUS.invalidArgument, cause.message);
  }
}

/** Reads a height header; throws `GatewayError` when it is not a height. */
export function parseHeight(text: string | undefined): bigint {
  if (text === undefined || text === "") return 0n;
  if (!/^\d{1,18}$/.test(text))
    throw new GatewayError(GRPC_STATUS.invalidArgument, `${HEIGHT_HEADER} must be a height`);
  return BigInt(text);
}
