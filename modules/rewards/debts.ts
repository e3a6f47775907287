/** Debts to datanets: promises of money, and what of a debtor's royalties a broken one takes. */

import type { Version } from "#proto/tributary/datanet/v1/types.ts";
import type { PayLater } from "#proto/tributary/rewards/v1/types.ts";
import type { Coin } from "#sdk";
import type { RewardsContext } from "./declaration.ts";
import { depositToPrior } from "./priors.ts";

/** The newest frozen version of a datanet: who is paid when no batch says which version was used. Fails with `datanetNotFound` or `noVersion`. */
export function newestVersion(ctx: RewardsContext, datanetId: bigint): Version {
  const net = ctx.keepers.datanet.datanet(datanetId) ?? ctx.fail.datanetNotFound({ id: datanetId });
  return ctx.keepers.datanet.frozenVersion(datanetId, net.latestVersion) ?? ctx.fail.noVersion({ id: datanetId });
}

/** Puts money for a datanet that was not paid for use into the prior pool of its newest version. */
export function payDatanet(ctx: RewardsContext, datanetId: bigint, coin: Coin): bigint {
  return depositToPrior(ctx, newestVersion(ctx, datanetId), { coin, batchId: 0n, backed: 0n });
}

/** Takes from a royalty what its payee owes after a default, and returns what is left of the royalty. */
export function divertToDebt(ctx: RewardsContext, payee: string, { denom, amount }: Coin): bigint {
  const debt = ctx.state.promises.get([payee, denom]);
  if (debt === undefined || !debt.isDefaulted) return amount;
  const isPaidOff = amount >= debt.owed.amount;
  const part = isPaidOff ? debt.owed.amount : amount;
  payDatanet(ctx, debt.datanetId, { denom, amount: part });
  lessen(ctx, debt, part);
  return amount - part;
}

/** Lessens a debt by what was paid; a debt of nothing is forgotten. Returns what is still owed. */
export function lessen(ctx: RewardsContext, promise: PayLater, paid: bigint): Coin {
  const owed = { ...promise.owed, amount: promise.owed.amount - paid };
  const key = [promise.debtor, owed.denom] as const;
  if (owed.amount === 0n) ctx.state.promises.remove(key);
  else ctx.state.promises.set(key, { ...promise, owed });
  const { debtor, datanetId } = promise;
  ctx.emit.payLaterPaid({ debtor, datanetId, amount: { ...owed, amount: paid }, owed: owed.amount });
  return owed;
}
