/** Prior pools: what the bundles of a frozen datanet version earn by their weights, however many they are, at the cost of one deposit. */

import { deposit as depositF1, settle } from "#kernels/f1.ts";
import { type Bundle, BundleState, type Version } from "#proto/tributary/datanet/v1/types.ts";
import { type BundlePosition, LiabilityKind, type PriorPool } from "#proto/tributary/rewards/v1/types.ts";
import type { Coin } from "#sdk";
import { owe } from "./books.ts";
import { withoutOwn } from "./dealings.ts";
import type { RewardsContext, RewardsQueryContext } from "./declaration.ts";
import { epochAt, epochEnd } from "./epochs.ts";
import { addToCommons } from "./ledger.ts";
import { addReputation } from "./reputation.ts";

/** An inflow of a prior pool. */
export interface PriorInflow {
  readonly coin: Coin;
  /** 0 when it does not come from a batch. */
  readonly batchId: bigint;
  /** What of it is revenue and no gift. */
  readonly backed: bigint;
}

/** A bundle in a version, as claims name it. */
export interface BundleClaim {
  readonly bundleId: bigint;
  readonly datanetVersion: bigint;
}

/** Pays the members of a version by weight and returns the number of the deposit; without any weight the commons has it, and the number is 0. */
export function depositToPrior(ctx: RewardsContext, version: Version, inflow: PriorInflow): bigint {
  const { coin, batchId, backed } = inflow;
  const { denom, amount } = coin;
  if (amount === 0n) return 0n;
  if (version.totalWeight === 0n) {
    addToCommons(ctx, coin);
    return 0n;
  }
  const key = [version.datanetId, version.number, denom] as const;
  const before = checkpointed(ctx, ctx.state.priorPools.get(key) ?? emptyPool(ctx, version, denom));
  const { accumulator, remainder } = depositF1({ ...before, held: 0n }, amount);
  const number = before.deposits + 1n;
  ctx.state.priorPools.set(key, {
    ...before,
    balance: before.balance + amount,
    cumulative: before.cumulative + amount,
    backed: before.backed + backed,
    accumulator,
    remainder,
    deposits: number,
  });
  const { datanetId, number: datanetVersion } = version;
  const { height } = ctx.block;
  const record = { datanetId, datanetVersion, denom, number, amount, batchId, accumulator, remainder, height };
  ctx.state.priorDeposits.set([...key, number], record);
  owe(ctx, LiabilityKind.LIABILITY_KIND_PRIORS, coin);
  ctx.emit.priorDeposited({ datanetId, datanetVersion, deposit: number, amount: coin, batchId });
  return number;
}

/** Takes from the pool what a bundle has earned for its contributor; the caller pays it. Fails with `bundleNotFound` or `notMember`. */
export function claimBundle(ctx: RewardsContext, claim: BundleClaim, denom: string): Coin {
  const settled = settleForContributor(ctx, claim, denom);
  if (settled === undefined) return { denom, amount: 0n };
  const { pool, position, bundle } = settled;
  const amount = position.due;
  store(ctx, { ...position, due: 0n, claimed: position.claimed + amount });
  takeFromPool(ctx, pool, amount);
  const { datanetId, contributor } = bundle;
  const coin = { denom, amount: (amount * pool.backed) / pool.cumulative };
  addReputation(ctx, contributor, withoutOwn(ctx, { datanetId, contributor, coin }));
  ctx.emit.bundleClaimed({
    bundleId: bundle.id,
    datanetId: bundle.datanetId,
    datanetVersion: claim.datanetVersion,
    contributor: bundle.contributor,
    amount: { denom, amount },
  });
  return { denom, amount };
}

/** Takes from the pool what of a bundle's earnings is the commons': what came after its withdrawal, and what nobody claimed for the time of expiry. Fails with `notExpired` when that is nothing. */
export function sweepBundle(ctx: RewardsContext, claim: BundleClaim, denom: string): bigint {
  const bundle = ctx.keepers.datanet.bundle(claim.bundleId) ?? ctx.fail.bundleNotFound({ id: claim.bundleId });
  const found = lookUp(ctx, bundle, { claim, denom }) ?? ctx.fail.nothingToClaim();
  const { pool, weight } = found;
  const expired = settleTo(found.position, weight, accumulatorBefore(ctx, pool, expiryHeight(ctx)));
  const isOld = expired.height < expiryHeight(ctx);
  const lost = isOld ? expired.due : expired.due - found.position.due;
  const kept = { ...expired, due: expired.due - lost };
  const end = accrualEnd(ctx, bundle);
  const owned = end === undefined ? kept : settleTo(kept, weight, accumulatorBefore(ctx, pool, end));
  const after = end === undefined ? owned : settleTo({ ...owned, due: 0n }, weight, pool.accumulator);
  const amount = lost + (end === undefined ? 0n : after.due);
  if (amount === 0n) ctx.fail.notExpired();
  store(ctx, { ...after, due: owned.due, swept: after.swept + amount });
  takeFromPool(ctx, pool, amount);
  return amount;
}

/** What a bundle could claim now. */
export function bundleDue(ctx: RewardsQueryContext, bundle: Bundle, version: bigint, denom: string): bigint {
  const found = lookUp(ctx, bundle, { claim: { bundleId: bundle.id, datanetVersion: version }, denom });
  return found === undefined ? 0n : settleTo(found.position, found.weight, ownLimit(ctx, bundle, found.pool)).due;
}

interface Found {
  readonly pool: PriorPool;
  readonly weight: bigint;
  readonly position: BundlePosition;
}

/** A context that can only read. */
type Reading = Pick<RewardsQueryContext, "state" | "block"> & {
  readonly keepers: { readonly datanet: Pick<RewardsQueryContext["keepers"]["datanet"], "memberWeight"> };
};

function settleForContributor(
  ctx: RewardsContext,
  claim: BundleClaim,
  denom: string,
): (Found & { readonly bundle: Bundle }) | undefined {
  const bundle = ctx.keepers.datanet.bundle(claim.bundleId) ?? ctx.fail.bundleNotFound({ id: claim.bundleId });
  const { memberWeight } = ctx.keepers.datanet;
  const weight = memberWeight(bundle.datanetId, bundle.id, claim.datanetVersion);
  if (weight === undefined) return ctx.fail.notMember({ id: bundle.id });
  const found = lookUp(ctx, bundle, { claim, denom });
  if (found === undefined) return undefined;
  const position = settleTo(found.position, found.weight, ownLimit(ctx, bundle, found.pool));
  return { ...found, position, bundle };
}

/** Pool and position of a member; undefined without a pool, or for a bundle that is no member. */
function lookUp(
  ctx: Reading,
  bundle: Bundle,
  { claim, denom }: { readonly claim: BundleClaim; readonly denom: string },
): Found | undefined {
  const { bundleId, datanetVersion } = claim;
  const { datanetId } = bundle;
  const pool = ctx.state.priorPools.get([datanetId, datanetVersion, denom]);
  const weight = ctx.keepers.datanet.memberWeight(datanetId, bundleId, datanetVersion);
  if (pool === undefined || weight === undefined) return undefined;
  const position = ctx.state.bundles.get([bundleId, datanetVersion, denom]) ?? {
    bundleId,
    datanetVersion,
    denom,
    datanetId,
    accumulator: 0n,
    fraction: 0n,
    due: 0n,
    claimed: 0n,
    swept: 0n,
    height: 0n,
  };
  return { pool, weight, position };
}

/** The position brought up to an accumulator; one that is further already stays. */
function settleTo(position: BundlePosition, weight: bigint, accumulator: bigint): BundlePosition {
  if (accumulator <= position.accumulator) return position;
  const { fraction, due } = settle(
    { accumulator, remainder: 0n, shares: 0n, held: 0n },
    { ...position, shares: weight },
  );
  return { ...position, accumulator, fraction, due };
}

function ownLimit(ctx: Reading, bundle: Bundle, pool: PriorPool): bigint {
  const end = accrualEnd(ctx, bundle);
  return end === undefined ? pool.accumulator : accumulatorBefore(ctx, pool, end);
}

/** The height from which a bundle earns for the commons: the epoch after it was withdrawn, or proven not to belong here. What it earned before stays its contributor's. */
function accrualEnd(ctx: Reading, { state, withdrawnHeight, decidedHeight }: Bundle): bigint | undefined {
  if (!ENDED.has(state)) return undefined;
  // A tombstone tells nothing of why there is one: nobody withdraws what was revoked, and withdrawal comes after acceptance.
  return epochEnd(ctx, withdrawnHeight > 0n ? withdrawnHeight : decidedHeight);
}

/** States in which a member of a frozen version has left its datanet. */
const ENDED: ReadonlySet<Bundle["state"]> = new Set([
  BundleState.BUNDLE_STATE_WITHDRAWN,
  BundleState.BUNDLE_STATE_TOMBSTONED,
  BundleState.BUNDLE_STATE_DUPLICATE,
  BundleState.BUNDLE_STATE_REVOKED,
]);

/** The accumulator before every deposit of the epochs that begin at `height` or later. */
function accumulatorBefore(ctx: Reading, pool: PriorPool, height: bigint): bigint {
  const { datanetId, datanetVersion, denom } = pool;
  const from = [datanetId, datanetVersion, denom, height < 0n ? 0n : height] as const;
  const later = ctx.state.checkpoints.values({ from, through: [datanetId, datanetVersion, denom] });
  for (const { accumulator } of later) return accumulator;
  return pool.accumulator;
}

/** What came in before the epoch of this height has expired. */
function expiryHeight(ctx: Reading): bigint {
  const height = ctx.block.height - ctx.state.params.get().claimExpiry;
  const { epochBlocks } = ctx.state.params.get();
  return height < 0n ? 0n : (height / epochBlocks) * epochBlocks;
}

function emptyPool(ctx: RewardsContext, version: Version, denom: string): PriorPool {
  return {
    datanetId: version.datanetId,
    datanetVersion: version.number,
    denom,
    balance: 0n,
    cumulative: 0n,
    backed: 0n,
    accumulator: 0n,
    remainder: 0n,
    shares: version.totalWeight,
    deposits: 0n,
    openedHeight: ctx.block.height,
    checkpointHeight: -1n,
  };
}

/** Notes the accumulator before the first deposit of an epoch. */
function checkpointed(ctx: RewardsContext, pool: PriorPool): PriorPool {
  const { height } = ctx.block;
  const { datanetId, datanetVersion, denom, accumulator, checkpointHeight } = pool;
  if (checkpointHeight >= 0n && epochAt(ctx, checkpointHeight) === epochAt(ctx, height)) return pool;
  const checkpoint = { datanetId, datanetVersion, denom, height, accumulator };
  ctx.state.checkpoints.set([datanetId, datanetVersion, denom, height], checkpoint);
  return { ...pool, checkpointHeight: height };
}

function store(ctx: RewardsContext, position: BundlePosition): void {
  const { bundleId, datanetVersion, denom } = position;
  ctx.state.bundles.set([bundleId, datanetVersion, denom], { ...position, height: ctx.block.height });
}

function takeFromPool(ctx: RewardsContext, pool: PriorPool, amount: bigint): void {
  const { datanetId, datanetVersion, denom, balance } = pool;
  if (balance < amount) ctx.fail.poolExhausted({ asked: amount });
  ctx.state.priorPools.set([datanetId, datanetVersion, denom], { ...pool, balance: balance - amount });
  owe(ctx, LiabilityKind.LIABILITY_KIND_PRIORS, { denom, amount: -amount });
}
