/** The SDK's page requests, for lists that the node keeps itself (cosmos-sdk client/utils.go ParsePagination). */
import type { PageRequest } from "#proto/cosmos/base/query/v1beta1/pagination.ts";
import { GatewayError, GRPC_STATUS } from "./status.ts";

const LIMIT_DEFAULT = 100n;
const LIMIT_MAX = 1000n;
const OFFSET_MAX = 1_000_000_000n;

/** Where a page begins and how many items it has at most. */
export interface ListPage {
  readonly offset: number;
  readonly limit: number;
}

/** The page asked for; throws `GatewayError`. */
export function pageOf(request: PageRequest | undefined): ListPage {
  const { key, offset = 0n, limit = 0n } = request ?? {};
  if (key !== undefined && key.length > 0) {
    throw new GatewayError(GRPC_STATUS.invalidArgument, "this list is paged by offset, not by key");
  }
  const bounded = limit === 0n ? LIMIT_DEFAULT : limit > LIMIT_MAX ? LIMIT_MAX : limit;
  return { offset: Number(offset > OFFSET_MAX ? OFFSET_MAX : offset), limit: Number(bounded) };
}
