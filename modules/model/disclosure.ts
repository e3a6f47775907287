/** What secrecy costs: the less a model discloses, the higher its bond and what the commons claims of it. */

import type { Model, Params } from "#proto/tributary/model/v1/types.ts";
import { type Coin, coinsOf, u64ToBytes } from "#sdk";
import { MODEL, type ModelContext } from "./declaration.ts";
import { DUE, schedule, unschedule } from "./due.ts";
import { BPS_MAX } from "./params.ts";

/** A model's level of disclosure and its price. */
export interface Disclosure {
  /** 0 open lineage and weights, 1 open lineage, 2 lineage open to auditors, 3 blinded commitments alone. */
  readonly level: number;
  /** The least bond of a model with a version in use. */
  readonly bondMin: bigint;
  /** What the commons claims of the royalty vectors of its versions, in bps. */
  readonly premiumBps: number;
}

/** The disclosure of a model. */
export function disclosureOf(params: Params, model: Pick<Model, "disclosure">): Disclosure {
  const terms = params.disclosure.levels[model.disclosure];
  return { level: model.disclosure, bondMin: terms?.bond ?? 0n, premiumBps: terms?.premiumBps ?? 0 };
}

/** Fails with `bondTooSmall` or `bondTooYoung` unless the model's bond lets it publish now. */
export function checkBond(ctx: ModelContext, model: Model): void {
  const params = ctx.state.params.get();
  const { bondMin } = disclosureOf(params, model);
  if (bondMin === 0n) return;
  const isInDenom = model.bondDenom === params.disclosure.denom;
  if (model.bond < bondMin || !isInDenom) ctx.fail.bondTooSmall({ least: bondMin });
  const soonest = model.bondedHeight + params.disclosure.ageMin;
  if (ctx.block.height < soonest) ctx.fail.bondTooYoung({ soonest });
}

/** Calls a part of the bond back; until it is paid it can be slashed. */
export function beginUnbonding(ctx: ModelContext, model: Model, amount: bigint): bigint {
  const unbondHeight = ctx.block.height + ctx.state.params.get().disclosure.unbondWindow;
  ctx.state.models.set(model.id, { ...model, bond: model.bond - amount, unbonding: amount, unbondHeight });
  schedule(ctx, unbondHeight, DUE.model, u64ToBytes(model.id));
  return unbondHeight;
}

/** Pays what was called back. */
export function payUnbonded(ctx: ModelContext, modelId: bigint): void {
  const found = ctx.state.models.get(modelId) ?? ctx.fail.notFound({ id: modelId });
  const coins = coinsOf(found.bondDenom, found.unbonding);
  if (coins.length > 0) ctx.keepers.bank.sendCoinsFromModuleToAccount(MODEL, found.owner, coins);
  ctx.state.models.set(modelId, { ...found, unbonding: 0n, unbondHeight: 0n });
  ctx.emit.modelUnbonded({ modelId, amount: { denom: found.bondDenom, amount: found.unbonding } });
}

/** Takes what proven undeclared use costs of all that is bonded, what was called back included, off the model; the caller gives it away. */
export function takeModelBond(ctx: ModelContext, modelId: bigint): Coin {
  const found = ctx.state.models.get(modelId) ?? ctx.fail.notFound({ id: modelId });
  const { undeclaredSlashBps } = ctx.state.params.get().disclosure;
  const part = (held: bigint): bigint => (held * BigInt(undeclaredSlashBps)) / BigInt(BPS_MAX);
  const lost = { bond: part(found.bond), unbonding: part(found.unbonding) };
  const coin = { denom: found.bondDenom, amount: lost.bond + lost.unbonding };
  if (coin.amount === 0n) return coin;
  const left = { ...found, bond: found.bond - lost.bond, unbonding: found.unbonding - lost.unbonding };
  const isPaid = left.unbonding === 0n && found.unbondHeight !== 0n;
  if (isPaid) unschedule(ctx, found.unbondHeight, DUE.model, u64ToBytes(modelId));
  ctx.state.models.set(modelId, isPaid ? { ...left, unbondHeight: 0n } : left);
  return coin;
}
