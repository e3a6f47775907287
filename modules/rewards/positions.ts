/** Positions: what accounts are owed without a proof, a part of it only some epochs later. */

import { LiabilityKind, type Position, type Vesting } from "#proto/tributary/rewards/v1/types.ts";
import type { Coin } from "#sdk";
import { owe } from "./books.ts";
import { divertToDebt } from "./debts.ts";
import type { RewardsContext, RewardsQueryContext } from "./declaration.ts";
import { epochNow } from "./epochs.ts";
import { addReputation } from "./reputation.ts";

const BPS = 10_000n;

/** An income of which a part makes a reputation. */
export interface Earning extends Coin {
  /** At most the amount. */
  readonly backed: bigint;
}

/** Adds to what an account may claim at once; nothing happens for a zero amount. */
export function credit(ctx: RewardsContext, payee: string, coin: Coin): void {
  if (coin.amount === 0n) return;
  const position = mature(ctx, payee, coin.denom);
  store(ctx, { ...position, due: position.due + coin.amount });
  owe(ctx, LiabilityKind.LIABILITY_KIND_POSITIONS, coin);
}

/** Credits a royalty or a curator's part: debts in default first, then a part at once and a part after the vesting epochs. */
export function earn(ctx: RewardsContext, payee: string, earning: Earning): void {
  const { denom } = earning;
  const amount = divertToDebt(ctx, payee, earning);
  if (amount === 0n) return;
  const backed = (part: bigint): bigint => (part * earning.backed) / earning.amount;
  const { holdBackBps, vestingEpochs } = ctx.state.params.get();
  const later = vestingEpochs === 0 ? 0n : (amount * BigInt(holdBackBps)) / BPS;
  const position = mature(ctx, payee, denom);
  const vesting =
    later === 0n
      ? position.vesting
      : withVesting(position, { epoch: epochNow(ctx) + BigInt(vestingEpochs), amount: later, backed: backed(later) });
  store(ctx, { ...position, due: position.due + amount - later, vesting });
  owe(ctx, LiabilityKind.LIABILITY_KIND_POSITIONS, { denom, amount });
  addReputation(ctx, payee, { denom, amount: backed(amount - later) });
}

/** Takes all that is due of a position, for its payee or for the commons, and returns it; 0 when there is none. The caller pays it. */
export function takeDue(
  ctx: RewardsContext,
  { payee, denom }: Pick<Position, "payee" | "denom">,
  taker: "payee" | "commons",
): bigint {
  const position = mature(ctx, payee, denom);
  const { due } = position;
  if (due === 0n) return 0n;
  store(ctx, { ...position, due: 0n, claimed: position.claimed + (taker === "payee" ? due : 0n) });
  owe(ctx, LiabilityKind.LIABILITY_KIND_POSITIONS, { denom, amount: -due });
  return due;
}

/** A position as it stands in this epoch, and what of it has just become due. */
export function maturePosition(
  ctx: Pick<RewardsQueryContext, "state" | "block">,
  position: Position,
): { readonly position: Position; readonly matured: bigint; readonly backed: bigint } {
  const epoch = epochNow(ctx);
  const ripe = position.vesting.filter((entry) => entry.epoch <= epoch);
  const matured = ripe.reduce((sum, { amount }) => sum + amount, 0n);
  const backed = ripe.reduce((sum, entry) => sum + entry.backed, 0n);
  if (matured === 0n) return { position, matured, backed };
  const vesting = position.vesting.filter((entry) => entry.epoch > epoch);
  return { position: { ...position, due: position.due + matured, vesting }, matured, backed };
}

/** The matured position, stored if it changed: what matures counts as earned from now on. */
function mature(ctx: RewardsContext, payee: string, denom: string): Position {
  const stored = ctx.state.positions.get([payee, denom]);
  if (stored === undefined) return { payee, denom, due: 0n, claimed: 0n, activeHeight: 0n, vesting: [] };
  const { position, matured, backed } = maturePosition(ctx, stored);
  if (matured > 0n) {
    store(ctx, position);
    addReputation(ctx, payee, { denom, amount: backed });
  }
  return position;
}

function store(ctx: RewardsContext, position: Position): void {
  const { payee, denom } = position;
  ctx.state.positions.set([payee, denom], { ...position, activeHeight: ctx.block.height });
}

/** One entry an epoch: at most as many as the longest vesting has epochs. */
function withVesting(position: Position, { epoch, amount, backed }: Vesting): Position["vesting"] {
  const others = position.vesting.filter((entry) => entry.epoch !== epoch);
  const same = position.vesting.find((entry) => entry.epoch === epoch);
  const entry = { epoch, amount: (same?.amount ?? 0n) + amount, backed: (same?.backed ?? 0n) + backed };
  const before = others.filter((other) => other.epoch < epoch);
  return [...before, entry, ...others.filter((other) => other.epoch > epoch)];
}
