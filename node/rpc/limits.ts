/** Heights and pages as CometBFT checks them (cmt:rpc/core/env.go); the texts are what clients see. */

import type { ChainReader, RpcEnvironment } from "./environment.ts";
import { CODE, RpcError } from "./jsonrpc/envelope.ts";

const PER_PAGE_DEFAULT = 30;
const PER_PAGE_MAX = 100;

const refuse = (text: string): never => {
  throw new RpcError(CODE.internal, text);
};

/** The height asked for, `latest` when none was; throws when it is not stored. */
export function resolveHeight(chain: Pick<ChainReader, "base">, height: bigint | undefined, latest: bigint): bigint {
  if (height === undefined) return latest;
  if (height <= 0n) return refuse(`height must be greater than 0, but got ${height}`);
  if (height > latest)
    return refuse(`height ${height} must be less than or equal to the current blockchain height ${latest}`);
  const base = chain.base();
  if (height < base) return refuse(`height ${height} is not available, lowest height is ${base}`);
  return height;
}

/** The height whose validators and params are known but whose block is not: the one being decided (latestUncommittedHeight). */
export function uncommittedHeight({ chain, isCatchingUp }: Pick<RpcEnvironment, "chain" | "isCatchingUp">): bigint {
  return isCatchingUp() ? chain.height() : chain.height() + 1n;
}

/** One page of a list. */
export interface Page {
  readonly page: number;
  readonly perPage: number;
  readonly skip: number;
}

/** The page asked for of `total` items. */
export function resolvePage(total: number, page: bigint | undefined, perPage: bigint | undefined): Page {
  const size =
    perPage === undefined || perPage < 1n ? PER_PAGE_DEFAULT : Number(perPage > PER_PAGE_MAX ? PER_PAGE_MAX : perPage);
  const pages = Math.max(1, Math.ceil(total / size));
  if (page !== undefined && (page < 1n || page > BigInt(pages))) {
    return refuse(`page should be within [1, ${pages}] range, given ${page}`);
  }
  const number = page === undefined ? 1 : Number(page);
  return { page: number, perPage: size, skip: (number - 1) * size };
}

/** How many of something to list. */
export function resolveLimit(limit: bigint | undefined): number {
  return resolvePage(0, undefined, limit).perPage;
}
