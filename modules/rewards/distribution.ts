/** Revenue in, shares out: what happens to money between a settled receipt and the accounts and pools it belongs to. */

import type { ModelVersion } from "#proto/tributary/model/v1/types.ts";
import { LiabilityKind, PoolKind } from "#proto/tributary/rewards/v1/types.ts";
import { assertDefined, type Coin, coinsOf } from "#sdk";
import { owe } from "./books.ts";
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
  /** Who paid; what somebody pays himself is counted. */
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
  const pot = ctx.state.pots.get(key);
  ctx.state.pots.set(key, {
    modelId,
    version,
    denom,
    pending: (pot?.pending ?? 0n) + amount - serving,
    cumulative: (pot?.cumulative ?? 0n) + amount,
    burned: pot?.burned ?? 0n,
  });
  owe(ctx, LiabilityKind.LIABILITY_KIND_POTS, { denom, amount: amount - serving });
  count(ctx, denom, { revenue: amount, selfDealt: isSelfDealt(ctx, settled) ? amount : 0n });
}

/** Empties the pot of a revenue to everybody it belongs to: a bounded number of writes, whatever the number of uses and contributors. */
export function distribute(ctx: RewardsContext, revenue: Revenue, batch: FinalBatch): void {
  const { denom } = revenue;
  const coin = (amount: bigint): Coin => ({ denom, amount });
  const division = divide(ctx, revenue, batch.kappaBps);
  takeFromPot(ctx, revenue, division.split.burn);
  burn(ctx, coin(division.split.burn));
  count(ctx, denom, { burned: division.split.burn });
  const validators = coinsOf(denom, division.split.validators);
  if (validators.length > 0) ctx.keepers.bank.sendCoinsFromModuleToModule(REWARDS, FEE_COLLECTOR, validators);
  addToPool(ctx, PoolKind.POOL_KIND_AUDITORS, coin(division.split.auditors));
  addToPool(ctx, PoolKind.POOL_KIND_COMMONS, coin(division.split.commons));
  payRoyalties(ctx, revenue, division.royalties);
  for (const { curator } of division.data) earn(ctx, curator.payee, coin(curator.amount));
  for (const [datanetId, amount] of evidenceByDatanet(division)) {
    depositToDatanet(ctx, datanetId, { coin: coin(amount), batchId: batch.batchId });
  }
  const subsidies = payPriors(ctx, revenue, { division, batch });
  record(ctx, revenue, { division, batch, subsidies });
}

interface Divided {
  readonly division: Division;
  readonly batch: FinalBatch;
}

function takeFromPot(ctx: RewardsContext, revenue: Revenue, burned: bigint): void {
  const { denom } = revenue;
  const key = [revenue.version.modelId, revenue.version.number, denom] as const;
  const amount = revenue.amount - revenue.serving;
  const pot = ctx.state.pots.get(key) ?? ctx.fail.poolExhausted({ asked: amount });
  if (pot.pending < amount) ctx.fail.poolExhausted({ asked: amount });
  ctx.state.pots.set(key, { ...pot, pending: pot.pending - amount, burned: pot.burned + burned });
  owe(ctx, LiabilityKind.LIABILITY_KIND_POTS, { denom, amount: -amount });
}

/** Royalties are held while the version or what it descends from is tainted; data is paid all the same. */
function payRoyalties(ctx: RewardsContext, { version, denom }: Revenue, royalties: readonly Payment[]): void {
  const dispute = disputeOver(ctx, version);
  for (const { payee, amount } of royalties) {
    if (dispute === undefined) earn(ctx, payee, { denom, amount });
    else hold(ctx, dispute, { payee, coin: { denom, amount } });
  }
}

/** Puts the prior parts, and what sponsors add to them, into the pools of the versions used; returns what sponsors added. */
function payPriors(ctx: RewardsContext, revenue: Revenue, { division, batch }: Divided): readonly bigint[] {
  const { denom, version } = revenue;
  const used = division.data.map(({ datanetId, datanetVersion }) =>
    assertDefined(ctx.keepers.datanet.frozenVersion(datanetId, datanetVersion), "a vector names no frozen version"),
  );
  const subsidies = takeSubsidy(ctx, {
    modelId: version.modelId,
    denom,
    burned: division.split.burn,
    kappaBps: batch.kappaBps,
    weights: division.data.map(({ evidence, prior }, i) => (used[i]?.totalWeight === 0n ? 0n : evidence + prior)),
  });
  division.data.forEach(({ prior }, index) => {
    const amount = prior + (subsidies[index] ?? 0n);
    const datanet = assertDefined(used[index], "a data share has no version");
    depositToPrior(ctx, datanet, { coin: { denom, amount }, batchId: batch.batchId, backed: prior });
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
    data: data.map(({ datanetId, datanetVersion, curator, evidence, prior }, index) => ({
      datanetId,
      datanetVersion,
      curator: curator.amount,
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

/** Whether who paid is the serving node or is paid by the version itself. */
function isSelfDealt(ctx: RewardsContext, { modelId, version, node, client }: SettledRevenue): boolean {
  if (client === undefined) return false;
  const used: ModelVersion | undefined = ctx.keepers.model.version(modelId, version);
  return client === node || used?.royalties.some(({ payee }) => payee === client) === true;
}
