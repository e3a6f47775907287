/** How the revenue of a model version falls to everybody: computed from its frozen royalty vector alone, so that it can be known beforehand. */

import { BPS } from "#kernels/domain.ts";
import { splitByWeight } from "#kernels/split.ts";
import { type RevenueSplit, splitServed } from "#kernels/waterfall.ts";
import type { DataShare, ModelVersion } from "#proto/tributary/model/v1/types.ts";
import type { Waterfall } from "#proto/tributary/rewards/v1/types.ts";
import { assertDefined, u64ToBytes } from "#sdk";
import type { RewardsQueryContext } from "./declaration.ts";
import { ratesOf } from "./params.ts";

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

/** A datanet and what its contributors are given, its curator's part taken off. */
export interface DataPayment {
  readonly datanetId: bigint;
  readonly amount: bigint;
}

/** Where every unit goes: split lines, royalties, curators and data sum to the revenue. */
export interface Division {
  /** `commons` includes the part of a version without data. */
  readonly split: RevenueSplit;
  readonly royalties: readonly Payment[];
  readonly curators: readonly Payment[];
  readonly data: readonly DataPayment[];
}

/** Divides a revenue to the last unit. */
export function divide(ctx: RewardsQueryContext, revenue: Revenue): Division {
  const { version, amount, serving, waterfall } = revenue;
  const split = splitServed(amount, ratesOf(waterfall), serving);
  const { royalties, dataShares } = version;
  const parts = splitByWeight(
    split.rest,
    [...royalties, ...dataShares].map(({ bps }, index) => ({ id: u64ToBytes(BigInt(index)), weight: BigInt(bps) })),
  );
  const data = dataShares.map((share, index) => dividePart(ctx, share, parts[royalties.length + index] as bigint));
  const unclaimed = data.reduce((sum, part) => sum + part.commons, 0n);
  return {
    split: { ...split, commons: split.commons + unclaimed },
    royalties: royalties.map(({ payee }, index) => ({ payee, amount: parts[index] as bigint })),
    curators: data.flatMap(({ curator }) => curator ?? []),
    data: sumByDatanet(data.flatMap(({ contributors }) => contributors ?? [])),
  };
}

/** What contributors are given of a division, over all datanets. */
export function dataPart(division: Division): bigint {
  return division.data.reduce((sum, { amount }) => sum + amount, 0n);
}

interface DividedPart {
  readonly commons: bigint;
  readonly curator?: Payment;
  readonly contributors?: DataPayment;
}

/** A data share at the terms of the very version that was used; a share of no datanet goes to the commons. */
function dividePart(ctx: RewardsQueryContext, share: DataShare, amount: bigint): DividedPart {
  if (share.datanetId === 0n) return { commons: amount };
  const { datanet } = ctx.keepers;
  const frozen = datanet.frozenVersion(share.datanetId, share.datanetVersion);
  const { policy } = assertDefined(frozen, "a published vector names a version that is not frozen");
  const { curator } = assertDefined(datanet.datanet(share.datanetId), "a version has no datanet");
  const cut = (amount * BigInt(policy.curatorBps)) / BPS;
  return {
    commons: 0n,
    curator: { payee: curator, amount: cut },
    contributors: { datanetId: share.datanetId, amount: amount - cut },
  };
}

function sumByDatanet(payments: readonly DataPayment[]): readonly DataPayment[] {
  const sums = new Map<bigint, bigint>();
  for (const { datanetId, amount } of payments) sums.set(datanetId, (sums.get(datanetId) ?? 0n) + amount);
  return [...sums].map(([datanetId, amount]) => ({ datanetId, amount }));
}
