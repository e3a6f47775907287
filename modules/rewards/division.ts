/** How the revenue of a model version falls to everybody: computed from its frozen royalty vector alone, so that it can be known beforehand. */

import { blend, type DataPart, divideRevenue } from "#kernels/division.ts";
import type { RevenueSplit } from "#kernels/waterfall.ts";
import type { DataShare, ModelVersion } from "#proto/tributary/model/v1/types.ts";
import type { Waterfall } from "#proto/tributary/rewards/v1/types.ts";
import { assertDefined } from "#sdk";
import { commonsPartAt } from "./concentration.ts";
import type { RewardsQueryContext } from "./declaration.ts";
import { ratesOf } from "./params.ts";

const BPS = 10_000n;

/** Revenue of settled receipts of one version in one denomination. */
export interface Revenue {
  readonly version: ModelVersion;
  readonly denom: string;
  readonly amount: bigint;
  /** What serving nodes were given of it at settlement. */
  readonly serving: bigint;
  readonly waterfall: Waterfall;
}

/** An account and what it is given. */
export interface Payment {
  readonly payee: string;
  readonly amount: bigint;
}

/** A datanet version and what is given for it. */
export interface DataPayment {
  readonly datanetId: bigint;
  readonly datanetVersion: bigint;
  /** The curator and his part, which was taken off first. */
  readonly curator: Payment;
  /** Of what is the contributors', because earnings of the datanet are too concentrated. */
  readonly commons: bigint;
  /** To the contributors as the evidence says, and by the weights of the version. */
  readonly evidence: bigint;
  readonly prior: bigint;
}

/** Where every unit goes: split lines, royalties, curators and data sum to the revenue. */
export interface Division {
  /** `commons` includes the part of a version without data, and the commons' part of concentrated earnings. */
  readonly split: RevenueSplit;
  readonly royalties: readonly Payment[];
  readonly data: readonly DataPayment[];
}

/** Divides a revenue to the last unit, κ of what is the contributors' by evidence; data shares are divided at the terms of the very datanet version that was used. */
export function divide(ctx: RewardsQueryContext, revenue: Revenue, kappaBps: bigint): Division {
  const { amount, serving, waterfall } = revenue;
  const { royalties, dataShares } = revenue.version;
  const { split, accounts, data } = divideRevenue({
    amount,
    serving,
    rates: ratesOf(waterfall),
    accountBps: royalties.map(({ bps }) => BigInt(bps)),
    data: dataShares.map((share) => ({ bps: BigInt(share.bps), curatorBps: curatorBps(ctx, share) })),
  });
  const parts = dataShares.map((share, index) => ({ share, part: data[index] as DataPart }));
  const commons = parts.map(({ share, part }) => (part.contributors * commonsBps(ctx, revenue, share)) / BPS);
  return {
    split: { ...split, commons: commons.reduce((sum, part) => sum + part, split.commons) },
    royalties: royalties.map(({ payee }, index) => ({ payee, amount: accounts[index] as bigint })),
    data: parts
      .map(({ share, part }, index) => ({ share, part, commons: commons[index] as bigint }))
      .filter(({ share }) => share.datanetId !== NO_DATANET)
      .map(({ share: { datanetId, datanetVersion }, part, commons }) => ({
        datanetId,
        datanetVersion,
        curator: { payee: curatorOf(ctx, datanetId), amount: part.curator },
        commons,
        ...blend(part.contributors - commons, kappaBps),
      })),
  };
}

/** What contributors are given by evidence, over all datanets. */
export function evidencePart(division: Division): bigint {
  return division.data.reduce((sum, { evidence }) => sum + evidence, 0n);
}

/** What each datanet's contributors are given by evidence. */
export function evidenceByDatanet(division: Division): ReadonlyMap<bigint, bigint> {
  const sums = new Map<bigint, bigint>();
  for (const { datanetId, evidence } of division.data) sums.set(datanetId, (sums.get(datanetId) ?? 0n) + evidence);
  return sums;
}

/** Names, in a data share, what goes to the commons because no data was declared. */
export const NO_DATANET = 0n;

/** What the commons has of a data share: all of it where no data was declared, else as the datanet's concentration asked for. */
function commonsBps(ctx: RewardsQueryContext, { denom, waterfall }: Revenue, { datanetId }: DataShare): bigint {
  return datanetId === NO_DATANET ? BPS : commonsPartAt(ctx, { datanetId, denom }, waterfall.height);
}

function curatorBps(ctx: RewardsQueryContext, share: DataShare): bigint {
  if (share.datanetId === NO_DATANET) return 0n;
  const frozen = ctx.keepers.datanet.frozenVersion(share.datanetId, share.datanetVersion);
  return BigInt(assertDefined(frozen, "a published vector names a version that is not frozen").policy.curatorBps);
}

function curatorOf(ctx: RewardsQueryContext, datanetId: bigint): string {
  return assertDefined(ctx.keepers.datanet.datanet(datanetId), "a version has no datanet").curator;
}
