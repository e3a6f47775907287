/** What `rewards` offers to other modules. */

import type { PoolDeposit, Waterfall } from "#proto/tributary/rewards/v1/types.ts";
import { type Coin, coinsOf } from "#sdk";
import { followConcentration, type MeasuredConcentration, waterfallAt } from "./concentration.ts";
import { REWARDS, type RewardsContext } from "./declaration.ts";
import { type EscrowVerdict, freezeVersion, settleEscrow } from "./disputes.ts";
import { distribute, type FinalBatch, recordRevenue, type SettledRevenue } from "./distribution.ts";
import { divide, evidenceByDatanet, type Revenue } from "./division.ts";
import { epochNow } from "./epochs.ts";
import { addToCommons, payFromAuditors } from "./ledger.ts";
import { reputationOf } from "./reputation.ts";
import { type Slash, slash } from "./slashes.ts";

export type { EscrowVerdict } from "./disputes.ts";
export type { FinalBatch, SettledRevenue } from "./distribution.ts";

/** Revenue in, shares out. */
export interface RewardsKeeper {
  /** Takes settled revenue: the serving part is the node's, the rest waits in the version's pot. */
  recordRevenue(settled: SettledRevenue): void;
  /** The protocol's part now in force, and the height whose terms it is. */
  waterfall(): Waterfall;
  /** What each datanet's contributors would be given of a revenue by evidence of weight κ, in bps: what the shares of a batch must sum to. */
  evidenceParts(revenue: Revenue, kappaBps: bigint): ReadonlyMap<bigint, bigint>;
  /** Empties the pot of a revenue to everybody it belongs to: a bounded number of writes. */
  distribute(revenue: Revenue, batch: FinalBatch): void;
  /** Takes a lost bond from a module's account: half is burned, the reporter and the commons share the rest. */
  slash(lost: Slash): void;
  /** Takes money from a module's account for the commons. */
  toCommons(given: { readonly payer: string; readonly coin: Coin }): void;
  /** An inflow of a datanet's pool. */
  deposit(datanetId: bigint, denom: string, number: bigint): PoolDeposit | undefined;
  /** Holds the royalties of a version and its descendants until a verdict. */
  freezeVersion(modelId: bigint, version: bigint): void;
  /** Gives the held royalties of a version to their payees. */
  unfreezeVersion(modelId: bigint, version: bigint): void;
  /** Decides what becomes of the held royalties of a version; nothing happens when none are. Fails with `noVersion`. */
  settleEscrow(modelId: bigint, version: bigint, verdict: EscrowVerdict): void;
  /** What an account's vested earnings count for now. */
  earnedBy(address: string): bigint;
  /** Moves a part of the auditors' pool to a module's account; returns it, which may be nothing. */
  payFromAuditors(to: { readonly payee: string; readonly denom: string }): Coin;
  /** Lets the commons' part of a datanet's earnings follow a measurement that is final; once for each epoch. */
  followConcentration(measured: MeasuredConcentration): void;
  /** The epoch of this block. */
  epoch(): bigint;
}

/** The keeper over one lane's state. */
export function rewardsKeeper(ctx: RewardsContext): RewardsKeeper {
  const { state } = ctx;
  return {
    recordRevenue: (settled) => recordRevenue(ctx, settled),
    waterfall: () => waterfallAt(ctx, ctx.block.height),
    evidenceParts: (revenue, kappaBps) => evidenceByDatanet(divide(ctx, revenue, kappaBps)),
    distribute: (revenue, batch) => distribute(ctx, revenue, batch),
    slash: (lost) => slash(ctx, lost),
    toCommons({ payer, coin }) {
      const coins = coinsOf(coin.denom, coin.amount);
      if (coins.length > 0) ctx.keepers.bank.sendCoinsFromModuleToModule(payer, REWARDS, coins);
      addToCommons(ctx, coin);
    },
    deposit: (datanetId, denom, number) => state.deposits.get([datanetId, denom, number]),
    freezeVersion: (modelId, version) => {
      freezeVersion(ctx, modelId, version);
    },
    unfreezeVersion: (modelId, version) => settleEscrow(ctx, { modelId, version }, { kind: "release" }),
    settleEscrow: (modelId, version, verdict) => settleEscrow(ctx, { modelId, version }, verdict),
    earnedBy: (address) => reputationOf(ctx, address).score,
    payFromAuditors: (to) => payFromAuditors(ctx, to),
    followConcentration: (measured) => followConcentration(ctx, measured),
    epoch: () => epochNow(ctx),
  };
}
