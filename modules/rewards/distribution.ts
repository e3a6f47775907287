/** Revenue in, shares out: what happens to money between a settled receipt and the accounts and pools it belongs to. */

import { LiabilityKind, PoolKind } from "#proto/tributary/rewards/v1/types.ts";
import { assertDefined, type Coin, coinsOf } from "#sdk";
import { owe } from "./books.ts";
import { isSelfDealt } from "./dealings.ts";
import { FEE_COLLECTOR, REWARDS, type RewardsContext } from "./declaration.ts";
import { disputeOver, hold } from "./disputes.ts";
import { type Division, divide, evidenceByDatanet, evidencePart, type Payment, type Revenue } from "./division.ts";
import { count } from "./epochs.ts";
import { addToPool, burn, depositToDatanet } from "./ledger.ts";
import { credit, earn } from "./positions.ts";
import { depositToPrior } from "./priors.ts";
import { takeSubsidy } from "./sponsors.ts";

/** One settled payment: the money comes from the account of module `payer`. */
export interface SettledRevenue {
  readonly payer: string;
  readonly modelId: bigint;
  readonly version: bigint;
  readonly node: string;
  readonly amount: Coin;
  /** The node's part of it, due at once. */
  readonly serving: bigint;
  /** Who paid; what somebody pays his own family is counted, makes no reputation and draws no subsidy. */
  readonly client?: string;
}

/** The batch whose revenue falls. */
export interface FinalBatch {
  readonly batchId: bigint;
  /** The part of the contributors' share that its evidence divides; 0 for a batch that failed. */
  readonly kappaBps: bigint;
}

/** Takes settled revenue: the serving part is the node's, the rest waits in the version's pot. */
export function recordRevenue(ctx: RewardsContext, settled: SettledRevenue): void {
  const { payer, modelId, version, node, serving } = settled;
  const { denom, amount } = settled.amount;
  ctx.keepers.bank.sendCoinsFromModuleToModule(payer, REWARDS, coinsOf(denom, amount));
  credit(ctx, node, { denom, amount: serving });
  const key = [modelId, version, denom] as const;
  const selfDealt = ownPart(ctx, settled);
  const pot = ctx.state.pots.get(key);
  ctx.state.pots.set(key, {
    modelId,
    version,
    denom,
    pending: (pot?.pending ?? 0n) + amount - serving,
    cumulative: (pot?.cumulative ?? 0n) + amount,
    burned: pot?.burned ?? 0n,
    selfDealt: (pot?.selfDealt ?? 0n) + selfDealt,
  });
  owe(ctx, LiabilityKind.LIABILITY_KIND_POTS, { denom, amount: amount - serving });
  count(ctx, denom, { revenue: amount, selfDealt });
}

/** Empties the pot of a revenue to everybody it belongs to: a bounded number of writes, whatever the number of uses and contributors. */
export function distribute(ctx: RewardsContext, revenue: Revenue, batch: FinalBatch): void {
  const { denom } = revenue;
  const coin = (amount: bigint): Coin => ({ denom, amount });
  const division = divide(ctx, revenue, batch.kappaBps);
  const honest = takeFromPot(ctx, revenue, division.split.burn);
  // Revenue that somebody paid himself makes nobody a reputation.
  const backed = (part: bigint): bigint => (revenue.amount === 0n ? part : (part * honest) / revenue.amount);
  burn(ctx, coin(division.split.burn));
  count(ctx, denom, { burned: division.split.burn });
  const validators = coinsOf(denom, division.split.validators);
  if (validators.length > 0) ctx.keepers.bank.sendCoinsFromModuleToModule(REWARDS, FEE_COLLECTOR, validators);
  addToPool(ctx, PoolKind.POOL_KIND_AUDITORS, coin(division.split.auditors));
  addToPool(ctx, PoolKind.POOL_KIND_COMMONS, coin(division.split.commons));
  payRoyalties(ctx, revenue, { royalties: division.royalties, backed });
  for (const { curator } of division.data) {
    earn(ctx, curator.payee, { ...coin(curator.amount), backed: backed(curator.amount) });
  }
  for (const [datanetId, amount] of evidenceByDatanet(division)) {
    depositToDatanet(ctx, datanetId, { coin: coin(amount), batchId: batch.batchId, backed: backed(amount) });
  }
  const subsidies = payPriors(ctx, revenue, { division, batch, backed });
  record(ctx, revenue, { division, batch, subsidies });
}

interface Divided {
  readonly division: Division;
  readonly batch: FinalBatch;
}

/** What of a part nobody paid himself. */
type Backing = (part: bigint) => bigint;

/** Takes a revenue from its pot and returns what of it nobody paid himself; of what is in the pot the self-dealt falls first. */
function takeFromPot(ctx: RewardsContext, revenue: Revenue, burned: bigint): bigint {
  const { denom } = revenue;
  const key = [revenue.version.modelId, revenue.version.number, denom] as const;
  const amount = revenue.amount - revenue.serving;
  const pot = ctx.state.pots.get(key) ?? ctx.fail.poolExhausted({ asked: amount });
  if (pot.pending < amount) ctx.fail.poolExhausted({ asked: amount });
  const isAllOwn = pot.selfDealt >= revenue.amount;
  const own = isAllOwn ? revenue.amount : pot.selfDealt;
  const rest = { pending: pot.pending - amount, selfDealt: pot.selfDealt - own };
  ctx.state.pots.set(key, { ...pot, ...rest, burned: pot.burned + burned });
  owe(ctx, LiabilityKind.LIABILITY_KIND_POTS, { denom, amount: -amount });
  return revenue.amount - own;
}

/** Royalties are held while the version or what it descends from is tainted; data is paid all the same. */
function payRoyalties(
  ctx: RewardsContext,
  { version, denom }: Revenue,
  { royalties, backed }: { readonly royalties: readonly Payment[]; readonly backed: Backing },
): void {
  const dispute = disputeOver(ctx, version);
  for (const { payee, amount } of royalties) {
    const earning = { denom, amount, backed: backed(amount) };
    if (dispute === undefined) earn(ctx, payee, earning);
    else hold(ctx, dispute, { payee, earning });
  }
}

/** Puts the prior parts, and what sponsors add to them, into the pools of the versions used; returns what sponsors added. */
function payPriors(
  ctx: RewardsContext,
  revenue: Revenue,
  { division, batch, backed }: Divided & { readonly backed: Backing },
): readonly bigint[] {
  const { denom, version } = revenue;
  const used = division.data.map(({ datanetId, datanetVersion }) =>
    assertDefined(ctx.keepers.datanet.frozenVersion(datanetId, datanetVersion), "a vector names no frozen version"),
  );
  const subsidies = takeSubsidy(ctx, {
    modelId: version.modelId,
    denom,
    burned: backed(division.split.burn),
    kappaBps: batch.kappaBps,
    weights: division.data.map(({ evidence, prior }, i) => (used[i]?.totalWeight === 0n ? 0n : evidence + prior)),
  });
  division.data.forEach(({ prior }, index) => {
    const amount = prior + (subsidies[index] ?? 0n);
    const datanet = assertDefined(used[index], "a data share has no version");
    depositToPrior(ctx, datanet, { coin: { denom, amount }, batchId: batch.batchId, backed: backed(prior) });
  });
  return subsidies;
}

function record(
  ctx: RewardsContext,
  { version, denom, amount, serving }: Revenue,
  { division, batch, subsidies }: Divided & { readonly subsidies: readonly bigint[] },
): void {
  const { split, royalties, data } = division;
  const { modelId, number } = version;
  const { batchId, kappaBps } = batch;
  ctx.state.divisions.set(batchId, {
    batchId,
    modelId,
    version: number,
    revenue: { denom, amount },
    serving,
    burned: split.burn,
    kappaBps: Number(kappaBps),
    data: data.map(({ datanetId, datanetVersion, curator, commons, evidence, prior }, index) => ({
      datanetId,
      datanetVersion,
      curator: curator.amount,
      commons,
      evidence,
      prior,
      subsidy: subsidies[index] ?? 0n,
    })),
    height: ctx.block.height,
  });
  const curation = data.reduce((sum, { curator }) => sum + curator.amount, 0n);
  ctx.emit.revenueSplit({
    batchId,
    modelId,
    version: number,
    revenue: { denom, amount },
    burned: split.burn,
    validators: split.validators,
    auditors: split.auditors,
    commons: split.commons,
    serving: split.serving,
    royalties: royalties.reduce((sum, part) => sum + part.amount, curation),
    data: data.reduce((sum, { evidence, prior }) => sum + evidence + prior, 0n),
    evidence: evidencePart(division),
    subsidy: subsidies.reduce((sum, part) => sum + part, 0n),
  });
}

/** What of a payment its payer's own family is known to be paid for: all or nothing. */
function ownPart(ctx: RewardsContext, settled: SettledRevenue): bigint {
  const { modelId, version: number, node, client, amount, serving } = settled;
  if (client === undefined) return 0n;
  const version = assertDefined(ctx.keepers.model.version(modelId, number), "a version that does not exist was used");
  return isSelfDealt(ctx, { version, node, client, amount, serving }) ? amount.amount : 0n;
}
