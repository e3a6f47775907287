/** The query that a payment can be computed again from: "why was I paid". */

import { Query, type QueryExplainRequest, type QueryExplainResponse } from "#proto/tributary/rewards/v1/query.ts";
import type { Division } from "#proto/tributary/rewards/v1/types.ts";
import { failQuery } from "#sdk";
import { type RewardsQueryContext, rewards } from "./declaration.ts";

/** What a contributor's or a bundle's payment follows from; `attribution/explain.ts` does the computing. */
export const explain = rewards.query(Query.methods.explain, (ctx, request) =>
  request.bundleId === 0n ? byEvidence(ctx, request) : byWeight(ctx, request),
);

function byEvidence(ctx: RewardsQueryContext, request: QueryExplainRequest): QueryExplainResponse {
  const { datanetId, denom, contributor, pagination } = request;
  const page = ctx.state.deposits.page(pagination, { prefix: [datanetId, denom], read: (_key, found) => found });
  return {
    ...NOTHING,
    deposits: page.items,
    claimed: contributor === "" ? undefined : ctx.state.claimed.get([contributor, datanetId, denom]),
    divisions: divisionsOf(ctx, page.items),
    pagination: page.pagination,
  };
}

function byWeight(ctx: RewardsQueryContext, request: QueryExplainRequest): QueryExplainResponse {
  const { datanetId, datanetVersion, denom, bundleId, pagination } = request;
  const weight = ctx.keepers.datanet.memberWeight(datanetId, bundleId, datanetVersion);
  const pool = ctx.state.priorPools.get([datanetId, datanetVersion, denom]);
  if (weight === undefined) return failQuery.notFound("bundle is not a member of this version");
  if (pool === undefined) return failQuery.notFound("version was never paid in this denomination");
  const prefix = [datanetId, datanetVersion, denom] as const;
  const page = ctx.state.priorDeposits.page(pagination, { prefix, read: (_key, found) => found });
  const first = page.items[0]?.number ?? 1n;
  return {
    ...NOTHING,
    priorDeposits: page.items,
    before: ctx.state.priorDeposits.get([...prefix, first - 1n]),
    shares: pool.shares,
    weight,
    position: ctx.state.bundles.get([bundleId, datanetVersion, denom]),
    divisions: divisionsOf(ctx, page.items),
    pagination: page.pagination,
  };
}

const NOTHING: QueryExplainResponse = {
  deposits: [],
  claimed: undefined,
  priorDeposits: [],
  shares: 0n,
  weight: 0n,
  position: undefined,
  before: undefined,
  divisions: [],
  pagination: undefined,
};

function divisionsOf(ctx: RewardsQueryContext, deposits: readonly { readonly batchId: bigint }[]): readonly Division[] {
  const ids = new Set(deposits.map(({ batchId }) => batchId));
  return [...ids].flatMap((id) => ctx.state.divisions.get(id) ?? []);
}
