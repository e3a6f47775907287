/** The genesis state of `rewards`. */

import { GenesisState } from "#proto/tributary/rewards/v1/genesis.ts";
import { Verdict } from "#proto/tributary/rewards/v1/types.ts";
import type { GenesisDefinition } from "#sdk";
import { liabilities, owe } from "./books.ts";
import type { RewardsContext, rewards } from "./declaration.ts";
import { areParamsValid, COMMONS_PART_LIMIT, defaultParams } from "./params.ts";

/** Import and export of the whole state; books, open disputes and the queue of promises follow from the records. */
export const genesis: GenesisDefinition<(typeof rewards)["spec"], GenesisState> = {
  type: GenesisState,
  default: () => GenesisState.create({ params: defaultParams(), nextDisputeId: 1n, nextSponsorId: 1n }),
  validate(ctx, state) {
    if (!areParamsValid(state.params)) ctx.fail.invalidParams();
    if (amountsOf(state).some((amount) => amount < 0n)) ctx.fail.invalidGenesis("an amount is negative");
    const areIdsBehind =
      state.disputes.every(({ id }) => id < state.nextDisputeId) &&
      state.sponsors.every(({ id }) => id < state.nextSponsorId);
    if (!areIdsBehind) ctx.fail.invalidGenesis("an id is not behind the next one");
    if (state.commonsParts.some(({ bps }) => bps > COMMONS_PART_LIMIT)) {
      ctx.fail.invalidGenesis("the commons has too much of a datanet's earnings");
    }
    const known = new Set(state.disputes.map(({ id }) => id));
    if (state.escrows.some(({ disputeId }) => !known.has(disputeId))) {
      ctx.fail.invalidGenesis("an escrow belongs to no dispute");
    }
  },
  import(ctx, from) {
    ctx.state.params.set(from.params);
    ctx.state.nextDisputeId.set(from.nextDisputeId);
    ctx.state.nextSponsorId.set(from.nextSponsorId);
    importPools(ctx, from);
    importAccounts(ctx, from);
    importDisputes(ctx, from);
    for (const { kind, amount } of [...liabilities(ctx)]) owe(ctx, kind, amount);
  },
  export: ({ state }) => ({
    params: state.params.get(),
    pools: [...state.pools.values()],
    poolDeposits: [...state.deposits.values()],
    modelPots: [...state.pots.values()],
    positions: [...state.positions.values()],
    claimed: [...state.claimed.values()],
    burnLedgers: [...state.burnLedgers.values()],
    payouts: [...state.payouts.values()],
    priorPools: [...state.priorPools.values()],
    priorCheckpoints: [...state.checkpoints.values()],
    priorDeposits: [...state.priorDeposits.values()],
    bundlePositions: [...state.bundles.values()],
    divisions: [...state.divisions.values()],
    transfers: [...state.transfers.values()],
    disputes: [...state.disputes.values()],
    escrows: [...state.escrows.values()],
    sponsors: [...state.sponsors.values()],
    subsidies: [...state.subsidies.values()],
    payLaters: [...state.promises.values()],
    reputations: [...state.reputations.values()],
    epochStats: [...state.epochs.values()],
    nextDisputeId: state.nextDisputeId.peek(),
    nextSponsorId: state.nextSponsorId.peek(),
    dealings: [...state.dealings.values()],
    commonsParts: [...state.commonsParts.values()],
  }),
};

function amountsOf(state: GenesisState): readonly bigint[] {
  return [
    ...state.pools.flatMap(({ balance, cumulative }) => [balance, cumulative - balance]),
    ...state.pools.flatMap(({ backed, cumulative }) => [backed, cumulative - backed]),
    ...state.modelPots.flatMap(({ pending, cumulative, burned }) => [pending, burned, cumulative - pending]),
    ...state.modelPots.map(({ selfDealt }) => selfDealt),
    ...state.positions.flatMap(({ due, claimed, vesting }) => [due, claimed, ...vesting.map(({ amount }) => amount)]),
    ...state.positions.flatMap(({ vesting }) => vesting.flatMap(({ amount, backed }) => [backed, amount - backed])),
    ...state.dealings.map(({ paid }) => paid),
    ...state.claimed.map(({ cumulative }) => cumulative),
    ...state.priorPools.flatMap((pool) => [pool.balance, pool.cumulative - pool.balance, pool.accumulator]),
    ...state.priorPools.map(({ backed, cumulative }) => cumulative - backed),
    ...state.bundlePositions.flatMap(({ due, claimed, swept, accumulator }) => [due, claimed, swept, accumulator]),
    ...state.escrows.flatMap(({ amount, backed }) => [amount.amount, backed, amount.amount - backed]),
    ...state.sponsors.map(({ balance }) => balance.amount),
    ...state.subsidies.flatMap(({ paid, limit }) => [paid, limit - paid]),
    ...state.payLaters.flatMap(({ owed, bond }) => [owed.amount, bond]),
    ...state.reputations.map(({ score }) => score),
  ];
}

function importPools({ state }: RewardsContext, from: GenesisState): void {
  for (const entry of from.pools) state.pools.set([entry.kind, entry.datanetId, entry.denom], entry);
  for (const entry of from.poolDeposits) state.deposits.set([entry.datanetId, entry.denom, entry.number], entry);
  for (const entry of from.modelPots) state.pots.set([entry.modelId, entry.version, entry.denom], entry);
  for (const entry of from.priorPools) {
    state.priorPools.set([entry.datanetId, entry.datanetVersion, entry.denom], entry);
  }
  for (const entry of from.priorCheckpoints) {
    state.checkpoints.set([entry.datanetId, entry.datanetVersion, entry.denom, entry.height], entry);
  }
  for (const entry of from.priorDeposits) {
    state.priorDeposits.set([entry.datanetId, entry.datanetVersion, entry.denom, entry.number], entry);
  }
  for (const entry of from.bundlePositions) {
    state.bundles.set([entry.bundleId, entry.datanetVersion, entry.denom], entry);
  }
  for (const entry of from.divisions) state.divisions.set(entry.batchId, entry);
  for (const entry of from.sponsors) state.sponsors.set([entry.modelId, entry.id], entry);
  for (const entry of from.subsidies) state.subsidies.set([entry.modelId, entry.epoch, entry.denom], entry);
  for (const entry of from.epochStats) state.epochs.set(entry.epoch, entry);
  for (const entry of from.dealings) state.dealings.set([entry.datanetId, entry.family], entry);
  for (const entry of from.commonsParts) {
    state.commonsParts.set([entry.datanetId, entry.denom, entry.height], entry);
  }
}

function importAccounts({ state }: RewardsContext, from: GenesisState): void {
  for (const entry of from.positions) state.positions.set([entry.payee, entry.denom], entry);
  for (const entry of from.claimed) state.claimed.set([entry.contributor, entry.datanetId, entry.denom], entry);
  for (const entry of from.burnLedgers) state.burnLedgers.set(entry.denom, entry);
  for (const entry of from.payouts) state.payouts.set(entry.owner, entry);
  for (const entry of from.transfers) state.transfers.set([entry.owner, entry.datanetId], entry);
  for (const entry of from.reputations) state.reputations.set(entry.address, entry);
  for (const entry of from.payLaters) {
    const { debtor, owed, dueHeight, isDefaulted } = entry;
    state.promises.set([debtor, owed.denom], entry);
    if (!isDefaulted) state.promisesDue.add([dueHeight, debtor, owed.denom]);
  }
}

function importDisputes({ state }: RewardsContext, from: GenesisState): void {
  for (const entry of from.disputes) {
    state.disputes.set(entry.id, entry);
    if (entry.verdict === Verdict.VERDICT_OPEN) state.openDisputes.set([entry.modelId, entry.version], entry.id);
  }
  for (const entry of from.escrows) state.escrows.set([entry.disputeId, entry.payee, entry.amount.denom], entry);
}
