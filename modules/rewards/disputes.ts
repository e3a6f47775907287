/** Disputes: while a version or an ancestor of it is tainted, royalties are held; a verdict lets them go to their payees or to a datanet. */

import type { ModelVersion } from "#proto/tributary/model/v1/types.ts";
import { type Dispute, type Escrow, LiabilityKind, Verdict } from "#proto/tributary/rewards/v1/types.ts";
import { owe } from "./books.ts";
import type { RewardsContext } from "./declaration.ts";
import { type Earning, earn } from "./positions.ts";
import { depositToPrior } from "./priors.ts";

/** What becomes of royalties held. */
export type EscrowVerdict =
  | { readonly kind: "release" }
  | { readonly kind: "to-datanet"; readonly datanetId: bigint; readonly datanetVersion: bigint };

/** The open dispute that royalties of a version's use belong to: its own, or that of a version which grants a share in its vector. */
export function disputeOver(ctx: RewardsContext, version: ModelVersion): Dispute | undefined {
  const own = { modelId: version.modelId, version: version.number };
  for (const origin of [own, ...version.royalties, ...version.dataShares]) {
    const open = openDispute(ctx, origin.modelId, origin.version);
    if (open !== undefined) return open;
    if (ctx.keepers.model.isTainted(origin.modelId, origin.version)) {
      return freezeVersion(ctx, origin.modelId, origin.version);
    }
  }
  return undefined;
}

/** Holds the royalties of a version and its descendants from now on; returns the dispute, which may have been open before. */
export function freezeVersion(ctx: RewardsContext, modelId: bigint, version: bigint): Dispute {
  const open = openDispute(ctx, modelId, version);
  if (open !== undefined) return open;
  const id = ctx.state.nextDisputeId.next();
  const dispute: Dispute = {
    id,
    modelId,
    version,
    verdict: Verdict.VERDICT_OPEN,
    datanetId: 0n,
    datanetVersion: 0n,
    openedHeight: ctx.block.height,
    decidedHeight: 0n,
  };
  ctx.state.disputes.set(id, dispute);
  ctx.state.openDisputes.set([modelId, version], id);
  ctx.emit.disputeOpened({ disputeId: id, modelId, version });
  return dispute;
}

/** Decides the open dispute of a version, if there is one; what is held follows payee by payee. Fails with `noVersion`. */
export function settleEscrow(
  ctx: RewardsContext,
  of: { readonly modelId: bigint; readonly version: bigint },
  verdict: EscrowVerdict,
): void {
  const open = openDispute(ctx, of.modelId, of.version);
  if (open === undefined) return;
  const decided = { ...open, ...decision(ctx, verdict), decidedHeight: ctx.block.height };
  ctx.state.openDisputes.remove([of.modelId, of.version]);
  ctx.state.disputes.set(open.id, decided);
  ctx.emit.disputeDecided({ disputeId: open.id, verdict: decided.verdict, datanetId: decided.datanetId });
}

/** A royalty and whose it is. */
export interface Held {
  readonly payee: string;
  readonly earning: Earning;
}

/** Holds a payee's royalty. */
export function hold(ctx: RewardsContext, dispute: Dispute, { payee, earning }: Held): void {
  const { backed, ...coin } = earning;
  if (coin.amount === 0n) return;
  const key = [dispute.id, payee, coin.denom] as const;
  const before = ctx.state.escrows.get(key);
  const amount = { ...coin, amount: coin.amount + (before?.amount.amount ?? 0n) };
  const held = { disputeId: dispute.id, payee, amount, backed: backed + (before?.backed ?? 0n) };
  ctx.state.escrows.set(key, held);
  owe(ctx, LiabilityKind.LIABILITY_KIND_ESCROWS, coin);
  const { id: disputeId, modelId, version } = dispute;
  ctx.emit.escrowed({ disputeId, modelId, version, payee, amount: coin });
}

/** Carries out the verdict for one payee. */
export function release(ctx: RewardsContext, dispute: Dispute, { payee, amount: coin, backed }: Escrow): void {
  ctx.state.escrows.remove([dispute.id, payee, coin.denom]);
  owe(ctx, LiabilityKind.LIABILITY_KIND_ESCROWS, { denom: coin.denom, amount: -coin.amount });
  if (dispute.verdict === Verdict.VERDICT_TO_DATANET) {
    const { datanetId, datanetVersion } = dispute;
    const version = ctx.keepers.datanet.frozenVersion(datanetId, datanetVersion) ?? ctx.fail.noVersion();
    depositToPrior(ctx, version, { coin, batchId: 0n, backed });
  } else {
    earn(ctx, payee, { ...coin, backed });
  }
  ctx.emit.released({ disputeId: dispute.id, payee, verdict: dispute.verdict, amount: coin });
}

function openDispute(ctx: RewardsContext, modelId: bigint, version: bigint): Dispute | undefined {
  const id = ctx.state.openDisputes.get([modelId, version]);
  return id === undefined ? undefined : ctx.state.disputes.get(id);
}

function decision(
  ctx: RewardsContext,
  verdict: EscrowVerdict,
): Pick<Dispute, "verdict" | "datanetId" | "datanetVersion"> {
  switch (verdict.kind) {
    case "release":
      return { verdict: Verdict.VERDICT_RELEASE, datanetId: 0n, datanetVersion: 0n };
    case "to-datanet": {
      const { datanetId, datanetVersion } = verdict;
      if (ctx.keepers.datanet.frozenVersion(datanetId, datanetVersion) === undefined) ctx.fail.noVersion();
      return { verdict: Verdict.VERDICT_TO_DATANET, datanetId, datanetVersion };
    }
  }
}
