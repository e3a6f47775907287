/** Statuses of gRPC, and which one a failure has. */
import { BytesError } from "#lib/bytes.ts";
import { TypedError } from "#lib/errors.ts";
import type { ResponseQuery } from "#proto/tendermint/abci/types.ts";
import { WireError } from "#wire";
import { GateError } from "../gate.ts";
import { SearchError } from "../indexer/search.ts";
import { RpcError } from "../jsonrpc/envelope.ts";
import { QuerySyntaxError } from "../query/parse.ts";
import { TxSearchError } from "../tx-search.ts";

/** Status codes of gRPC that the node uses. */
export const GRPC_STATUS = {
  ok: 0,
  unknown: 2,
  invalidArgument: 3,
  deadlineExceeded: 4,
  notFound: 5,
  alreadyExists: 6,
  resourceExhausted: 8,
  failedPrecondition: 9,
  aborted: 10,
  outOfRange: 11,
  unimplemented: 12,
  internal: 13,
  unavailable: 14,
  unauthenticated: 16,
} as const;

/** A method's failure with its gRPC status. */
export class GatewayError extends TypedError {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The gRPC status of anything a method threw. */
export function statusOf(thrown: unknown): number {
  if (thrown instanceof GatewayError) return thrown.status;
  if (thrown instanceof GateError) {
    return thrown.reason === "full" ? GRPC_STATUS.resourceExhausted : GRPC_STATUS.deadlineExceeded;
  }
  return CALLER_ERRORS.some((type) => thrown instanceof type) ? GRPC_STATUS.invalidArgument : GRPC_STATUS.unknown;
}

/** What is wrong with a request rather than with the node; an `RpcError` is one about heights and pages. */
const CALLER_ERRORS = [RpcError, QuerySyntaxError, SearchError, TxSearchError, BytesError, WireError];

/** The status of a refused application query (cosmos-sdk client/grpc_query.go, and 26 for a height that does not exist). */
export function queryStatus({ code, codespace }: Pick<ResponseQuery, "code" | "codespace">): number {
  return (codespace === "sdk" ? STATUS_OF_SDK_CODE[code] : undefined) ?? GRPC_STATUS.unknown;
}

const STATUS_OF_SDK_CODE: Readonly<Record<number, number>> = {
  4: GRPC_STATUS.unauthenticated,
  18: GRPC_STATUS.invalidArgument,
  22: GRPC_STATUS.notFound,
  26: GRPC_STATUS.invalidArgument,
};
