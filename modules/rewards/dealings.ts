/**
 * Dealings: who pays for use that he himself, or somebody of his family, is paid for. Those the royalty vector names are known
 * when the payment is made. Contributors are too many to look through, so what a family pays for the use of a datanet is
 * noted, and when a member is paid as a contributor of it, as much of that counts as having been paid to itself.
 */

import type { ModelVersion } from "#proto/tributary/model/v1/types.ts";
import type { Dealing } from "#proto/tributary/rewards/v1/types.ts";
import { assertDefined, type Coin } from "#sdk";
import type { RewardsContext } from "./declaration.ts";
import { NO_DATANET } from "./division.ts";
import { count } from "./epochs.ts";

const BPS = 10_000n;

/** Somebody's payment for the use of a version. */
export interface Payment {
  readonly version: ModelVersion;
  readonly node: string;
  readonly client: string;
  readonly amount: Coin;
  readonly serving: bigint;
}

/** Whether the payer is known to be of the family of the node, of a payee or curator, or of a contributor who was paid; when not, what contributors are given of the payment is noted. */
export function isSelfDealt(ctx: RewardsContext, payment: Payment): boolean {
  const { datanet } = ctx.keepers;
  const { version, node, client } = payment;
  const family = datanet.family(client);
  const ids = [...new Set(version.dataShares.map(({ datanetId }) => datanetId))].filter((id) => id !== NO_DATANET);
  const curators = ids.map((id) => assertDefined(datanet.datanet(id), "a version has no datanet").curator);
  const named = new Set([node, ...version.royalties.map(({ payee }) => payee), ...curators]);
  if ([...named].some((address) => address === client || datanet.family(address) === family)) return true;
  const known = ids.map((id) => dealingOf(ctx, id, family));
  if (known.some(({ earns }) => earns)) return true;
  if (payment.amount.denom === ctx.state.params.get().rewardDenom) notePayment(ctx, known, payment);
  return false;
}

/** What of a contributor's earnings its family did not pay itself; the rest is counted as self-dealt. Only the reward denomination counts. */
export function withoutOwn(ctx: RewardsContext, of: { datanetId: bigint; contributor: string; coin: Coin }): Coin {
  const { datanetId, coin } = of;
  if (coin.amount === 0n) return coin;
  const before = dealingOf(ctx, datanetId, ctx.keepers.datanet.family(of.contributor));
  const isCounted = coin.denom === ctx.state.params.get().rewardDenom;
  const isAllOwn = before.paid >= coin.amount;
  const paid = isAllOwn ? coin.amount : before.paid;
  const own = isCounted ? paid : 0n;
  if (!before.earns || own > 0n) setDealing(ctx, { ...before, paid: before.paid - own, earns: true });
  count(ctx, coin.denom, { selfDealt: own });
  return { denom: coin.denom, amount: coin.amount - own };
}

/** Adds to each datanet what its contributors can be given of a payment at most. */
function notePayment(ctx: RewardsContext, known: readonly Dealing[], { version, amount, serving }: Payment): void {
  const { burnBps, validatorsBps, auditorsBps, commonsBps } = ctx.state.params.get().waterfall;
  const protocol = (amount.amount * BigInt(burnBps + validatorsBps + auditorsBps + commonsBps)) / BPS;
  const rest = amount.amount - serving - protocol;
  for (const dealing of known) {
    const own = version.dataShares.filter(({ datanetId }) => datanetId === dealing.datanetId);
    const bps = own.reduce((sum, share) => sum + BigInt(share.bps), 0n);
    setDealing(ctx, { ...dealing, paid: dealing.paid + (rest * bps) / BPS });
  }
}

function dealingOf(ctx: RewardsContext, datanetId: bigint, family: string): Dealing {
  return ctx.state.dealings.get([datanetId, family]) ?? { datanetId, family, paid: 0n, earns: false };
}

function setDealing(ctx: RewardsContext, dealing: Dealing): void {
  ctx.state.dealings.set([dealing.datanetId, dealing.family], dealing);
}
