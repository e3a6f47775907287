/** Queries by gRPC path: the same answer for `abci_query`, the gRPC server and the REST gateway. */
import { BytesError } from "#lib/bytes.ts";
import { type Lane, OutOfGas, QueryError, type RoutedQuery, TxError } from "#sdk";
import { VersionNotFoundError } from "#store/errors.ts";
import { WireError } from "#wire";
import type { AppCore } from "./core.ts";

/** A query as it comes from outside. */
export interface GrpcRequest {
  /** "/package.Service/Method". */
  readonly path: string;
  /** The encoded request message. */
  readonly data: Uint8Array;
  /** Height to read at; 0 is the last committed one. */
  readonly height: bigint;
}

/** The encoded response with the height it was read at, or a gRPC status. */
export type GrpcAnswer =
  | { readonly kind: "answered"; readonly value: Uint8Array; readonly height: bigint }
  | { readonly kind: "failed"; readonly grpcCode: number; readonly message: string };

/** gRPC status "unknown": the answer to failures with a codespace of their own. */
export const GRPC_UNKNOWN = 2;
const GRPC_INVALID_ARGUMENT = 3;
const GRPC_INTERNAL = 13;
const GRPC_RESOURCE_EXHAUSTED = 8;

/** Answers a routed query at a height that `requireQueryHeight` accepted. */
export function answerGrpc(core: AppCore, route: RoutedQuery, request: GrpcRequest): GrpcAnswer {
  const height = request.height === 0n ? core.last.height : request.height;
  const { lane, keepers } = core.query;
  try {
    const message = route.handler.rpc.request.decode(request.data);
    lane.bind(core.store.at(height).branch());
    lane.gas.reset();
    const consensusParams = height === 0n ? undefined : keepers.consensus.get();
    lane.block.become(core.facts({ height, time: core.last.time, consensusParams }));
    lane.gas.reset(core.options.queryGasLimit > 0n ? core.options.queryGasLimit : undefined);
    const response = lane.runQuery(route, message);
    return { kind: "answered", value: route.handler.rpc.response.encode(response), height };
  } catch (thrown) {
    return failure(core, thrown);
  } finally {
    release(lane);
  }
}

function release(lane: Lane): void {
  lane.bind(undefined);
  lane.events = [];
}

function failure(core: AppCore, thrown: unknown): GrpcAnswer {
  if (thrown instanceof QueryError) return { kind: "failed", grpcCode: thrown.grpcCode, message: thrown.message };
  if (thrown instanceof TxError) return { kind: "failed", grpcCode: GRPC_UNKNOWN, message: thrown.message };
  if (thrown instanceof WireError || thrown instanceof BytesError) {
    return { kind: "failed", grpcCode: GRPC_INVALID_ARGUMENT, message: thrown.message };
  }
  if (thrown instanceof VersionNotFoundError) {
    return { kind: "failed", grpcCode: GRPC_INVALID_ARGUMENT, message: thrown.message };
  }
  if (thrown instanceof OutOfGas) {
    return { kind: "failed", grpcCode: GRPC_RESOURCE_EXHAUSTED, message: "query ran out of gas" };
  }
  core.logger.error("query failed with an undeclared error", { error: thrown });
  return { kind: "failed", grpcCode: GRPC_INTERNAL, message: "internal error" };
}
