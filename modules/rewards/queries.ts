/** The queries of `rewards`. */

import { servingShare } from "#kernels/waterfall.ts";
import { Query, WaterfallRole } from "#proto/tributary/rewards/v1/query.ts";
import { failQuery } from "#sdk";
import { commonsPartAt, waterfallAt } from "./concentration.ts";
import { type RewardsQueryContext, rewards } from "./declaration.ts";
import { divide } from "./division.ts";
import { epochNow } from "./epochs.ts";
import { maturePosition } from "./positions.ts";
import { reputationOf } from "./reputation.ts";

const methods = Query.methods;

/** The parameters. */
export const params = rewards.query(methods.params, ({ state }) => ({ params: state.params.get() }));

/** What an account can claim without a proof, and what it claimed with one. */
export const pending = rewards.query(methods.pending, (ctx, { address }) => ({
  positions: [...ctx.state.positions.values({ prefix: [address] })].map((found) => maturePosition(ctx, found).position),
  claimed: [...ctx.state.claimed.values({ prefix: [address] })],
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

/** What the members of a frozen version are paid by weight. */
export const priorPool = rewards.query(methods.priorPool, ({ state }, { datanetId, datanetVersion, denom }) => ({
  pool: state.priorPools.get([datanetId, datanetVersion, denom]) ?? failQuery.notFound("pool does not exist"),
}));

/** How far a bundle was paid, in each version and denomination in which it was. */
export const bundlePositions = rewards.query(methods.bundlePositions, ({ state }, { bundleId }) => ({
  positions: [...state.bundles.values({ prefix: [bundleId] })],
}));

/** How a batch's revenue fell. */
export const division = rewards.query(methods.division, ({ state }, { batchId }) => ({
  division: state.divisions.get(batchId) ?? failQuery.notFound("batch has not been divided"),
}));

/** What an account has passed on. */
export const transfers = rewards.query(methods.transfers, ({ state }, { owner }) => ({
  transfers: [...state.transfers.values({ prefix: [owner] })],
}));

/** A dispute and what it holds. */
export const dispute = rewards.query(methods.dispute, ({ state }, { disputeId, pagination }) => {
  const found = state.disputes.get(disputeId) ?? failQuery.notFound("dispute does not exist");
  const page = state.escrows.page(pagination, { prefix: [disputeId], read: (_key, escrow) => escrow });
  return { dispute: found, escrows: page.items, pagination: page.pagination };
});

/** All disputes. */
export const disputes = rewards.query(methods.disputes, ({ state }, { pagination }) => {
  const page = state.disputes.page(pagination, { read: (_key, found) => found });
  return { disputes: page.items, pagination: page.pagination };
});

/** Who adds to what a model's data is paid, and what was added. */
export const sponsors = rewards.query(methods.sponsors, ({ state }, { modelId }) => ({
  sponsors: [...state.sponsors.values({ prefix: [modelId] })],
  subsidies: [...state.subsidies.values({ prefix: [modelId] })],
}));

/** What an account has promised. */
export const payLater = rewards.query(methods.payLater, ({ state }, { debtor }) => ({
  promises: [...state.promises.values({ prefix: [debtor] })],
}));

/** What an account's earnings count for in this epoch. */
export const reputation = rewards.query(methods.reputation, (ctx, { address }) => ({
  reputation: reputationOf(ctx, address),
}));

/** The epoch and what was counted. */
export const epochs = rewards.query(methods.epochs, (ctx) => ({
  epoch: epochNow(ctx),
  stats: [...ctx.state.epochs.values()],
}));

/** What the module has and what it owes. */
export const solvency = rewards.query(methods.solvency, ({ state, keepers, self }) => ({
  assets: keepers.bank.getAllBalances(self),
  books: [...state.books.values()],
}));

/** What the commons has of a datanet's earnings in the next block, and how it came to it. */
export const commonsPart = rewards.query(methods.commonsPart, (ctx, { datanetId, denom, pagination }) => {
  const page = ctx.state.commonsParts.page(pagination, { prefix: [datanetId, denom], read: (_key, found) => found });
  const bps = Number(commonsPartAt(ctx, { datanetId, denom }, nextHeight(ctx)));
  return { bps, changes: page.items, pagination: page.pagination };
});

/** What families paid for the use of a datanet. */
export const dealings = rewards.query(methods.dealings, ({ state }, { datanetId, pagination }) => {
  const page = state.dealings.page(pagination, { prefix: [datanetId], read: (_key, found) => found });
  return { dealings: page.items, pagination: page.pagination };
});

/** Who asks is told the terms of the next block, the first in which a batch can be submitted under them. */
function nextHeight({ block }: Pick<RewardsQueryContext, "block">): bigint {
  return block.height + 1n;
}

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
  const revenue = { version, denom, amount, serving, waterfall: waterfallAt(ctx, nextHeight(ctx)) };
  const { split, royalties, data } = divide(ctx, revenue, 0n);
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
    ...[...royalties, ...data.map(({ curator }) => curator)].map(({ payee, amount: part }) =>
      line(WaterfallRole.WATERFALL_ROLE_ROYALTY, part, { payee }),
    ),
    ...data.map(({ datanetId, prior }) => line(WaterfallRole.WATERFALL_ROLE_DATA, prior, { datanetId })),
  ];
}
