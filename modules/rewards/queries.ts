/** The queries of `rewards`. */

import { servingShare } from "#kernels/waterfall.ts";
import { Query, WaterfallRole } from "#proto/tributary/rewards/v1/query.ts";
import { failQuery } from "#sdk";
import { type RewardsQueryContext, rewards } from "./declaration.ts";
import { divide } from "./division.ts";

const methods = Query.methods;

/** The parameters. */
export const params = rewards.query(methods.params, ({ state }) => ({ params: state.params.get() }));

/** What an account can claim without a proof, and what it claimed with one. */
export const pending = rewards.query(methods.pending, ({ state }, { address }) => ({
  positions: [...state.positions.values({ prefix: [address] })],
  claimed: [...state.claimed.values({ prefix: [address] })],
}));

/** A pool. */
export const pool = rewards.query(methods.pool, ({ state }, { kind, datanetId, denom }) => ({
  pool: state.pools.get([kind, datanetId, denom]) ?? failQuery.notFound("pool does not exist"),
}));

/** All pools. */
export const pools = rewards.query(methods.pools, ({ state }, { pagination }) => {
  const page = state.pools.page(pagination, { read: (_key, found) => found });
  return { pools: page.items, pagination: page.pagination };
});

/** The inflows of a datanet's pool. */
export const poolDeposits = rewards.query(methods.poolDeposits, ({ state }, { datanetId, denom, pagination }) => {
  const page = state.deposits.page(pagination, { prefix: [datanetId, denom], read: (_key, found) => found });
  return { deposits: page.items, pagination: page.pagination };
});

/** A version's revenue not yet divided. */
export const modelPot = rewards.query(methods.modelPot, ({ state }, { modelId, version }) => ({
  pots: [...state.pots.values({ prefix: [modelId, version] })],
}));

/** How an amount paid for a version would be divided, line by line. */
export const waterfall = rewards.query(methods.waterfall, (ctx, request) => ({ lines: waterfallLines(ctx, request) }));

/** What a contributor has taken of a datanet's earnings. */
export const claimed = rewards.query(methods.claimed, ({ state }, { datanetId, contributor }) => ({
  claimed: [...state.claimed.values({ prefix: [contributor, datanetId] })],
}));

/** What was burned of all denominations. */
export const burnLedger = rewards.query(methods.burnLedger, ({ state }) => ({
  ledgers: [...state.burnLedgers.values()],
}));

/** The account an owner is paid on. */
export const payout = rewards.query(methods.payout, ({ state }, { address }) => ({
  payout: state.payouts.get(address) ?? { owner: address, address },
}));

function waterfallLines(
  ctx: RewardsQueryContext,
  request: { readonly modelId: bigint; readonly version: bigint; readonly amount: bigint },
) {
  const version = ctx.keepers.model.version(request.modelId, request.version);
  if (version === undefined || version.publishedHeight === 0n) return failQuery.notFound("no such published version");
  if (request.amount <= 0n) return failQuery.invalidArgument("amount must be positive");
  const { denom } = version.unitPrice;
  const { amount } = request;
  const serving = servingShare(amount, BigInt(version.servingBps));
  const { split, royalties, curators, data } = divide(ctx, {
    version,
    denom,
    amount,
    serving,
    waterfall: ctx.state.params.get().waterfall,
  });
  const line = (role: number, part: bigint, to: { payee?: string; datanetId?: bigint } = {}) => ({
    role,
    payee: to.payee ?? "",
    datanetId: to.datanetId ?? 0n,
    amount: { denom, amount: part },
  });
  return [
    line(WaterfallRole.WATERFALL_ROLE_BURN, split.burn),
    line(WaterfallRole.WATERFALL_ROLE_VALIDATORS, split.validators),
    line(WaterfallRole.WATERFALL_ROLE_AUDITORS, split.auditors),
    line(WaterfallRole.WATERFALL_ROLE_COMMONS, split.commons),
    line(WaterfallRole.WATERFALL_ROLE_SERVING, split.serving),
    ...[...royalties, ...curators].map(({ payee, amount: part }) =>
      line(WaterfallRole.WATERFALL_ROLE_ROYALTY, part, { payee }),
    ),
    ...data.map(({ datanetId, amount: part }) => line(WaterfallRole.WATERFALL_ROLE_DATA, part, { datanetId })),
  ];
}
