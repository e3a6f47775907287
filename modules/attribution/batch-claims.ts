/** Batches as the verifiers of proofs know them. */

import type { BatchClaim, UsesClaim } from "#kernels/batch-proofs/verify-batch.ts";
import type { DrawClaim } from "#kernels/batch-proofs/verify-draw.ts";
import { type FeesClaim, paidRun } from "#kernels/batch-proofs/verify-fees.ts";
import type { SignedClaim } from "#kernels/batch-proofs/verify-unsigned.ts";
import { batchDomain, receiptDomain } from "#kernels/domains.ts";
import { isDrawn } from "#kernels/drawn-uses.ts";
import type { UseHead, UsePart, UsesRoot } from "#kernels/receipts.ts";
import type { ShareTerms } from "#kernels/receivers.ts";
import type { TokensClaim } from "#kernels/span-proofs/signed-tokens.ts";
import type { Batch } from "#proto/tributary/attribution/v1/types.ts";
import type { Settlement } from "#proto/tributary/model/v1/types.ts";
import { assertDefined } from "#sdk";
import type { AttributionQueryContext } from "./declaration.ts";

/** What is read of the chain for a batch. */
type Reads = Pick<AttributionQueryContext, "addresses" | "block" | "keepers" | "moduleAccounts">;

/** Uses of a batch under one root: how many, and what was paid for them together. */
export interface BatchUses extends UsesRoot {
  readonly uses: bigint;
  readonly fees: bigint;
}

/** All uses of a batch, as it was submitted with them. */
export function committedUses({ block }: Pick<Reads, "block">, batch: Batch): BatchUses {
  const { receiptsRoot: root, uses, fees } = batch;
  return {
    domain: batchDomain(block.chainId, batch, batch.firstSettlement),
    root,
    uses,
    fees: fees.amount,
    isDrawn: false,
  };
}

/** The uses of a batch that are attributed, and divide what it gives by evidence: those that were drawn, or all. */
export function attributedUses(ctx: Pick<Reads, "block">, batch: Batch): BatchUses {
  const all = committedUses(ctx, batch);
  if (batch.drawn === undefined) return all;
  const { root, uses, fees } = batch.drawn;
  return { ...all, root, uses, fees, isDrawn: true };
}

/** Whether a batch waits for its uses to be drawn and attributed. */
export function isUnsettled({ settleBps, drawn }: Batch): boolean {
  return settleBps > 0 && drawn === undefined;
}

/** What can be shown of a batch's uses against a later one. */
function usesClaim(ctx: Pick<Reads, "block">, batch: Batch): UsesClaim {
  return { committed: committedUses(ctx, batch), batchId: batch.id };
}

/** A batch with its pairs, and an earlier one that is said to share a receipt with it. */
export function batchClaim(ctx: Reads, batch: Batch, earlier: Batch | undefined): BatchClaim {
  const attributed = attributedUses(ctx, batch);
  const terms = shareTerms(ctx, batch);
  const claim = { ...usesClaim(ctx, batch), attributed, uses: Number(attributed.uses), pairs: batch.shares, terms };
  return earlier === undefined ? claim : { ...claim, earlier: usesClaim(ctx, earlier) };
}

/** How the evidence money of a batch falls to its uses and their receivers. */
export function shareTerms(ctx: Reads, batch: Batch): ShareTerms {
  const { addresses, keepers, moduleAccounts } = ctx;
  const { parts, familiesHeight, sharesPerUseMax, familyCapBps } = batch;
  return {
    fees: attributedUses(ctx, batch).fees,
    parts: new Map(parts.map(({ datanetId, amount }) => [datanetId, amount])),
    familyOf: (address) => keepers.datanet.family(addresses.account.toText(address), familiesHeight),
    // The commons are owed by the address of the account that holds them.
    commonsId: moduleAccounts.require("rewards").bytes,
    rules: { ownersMax: sharesPerUseMax, familyCapBps: BigInt(familyCapBps) },
  };
}

/** A batch's fees with the settlements that paid them. */
export function feesClaim(ctx: Reads, batch: Batch): FeesClaim {
  return {
    committed: committedUses(ctx, batch),
    runOf(number) {
      const first = settlementOf(ctx, batch, batch.firstSettlement);
      const settled = settlementOf(ctx, batch, number);
      return first === undefined || settled === undefined ? undefined : paidRun(first, settled);
    },
  };
}

/** The receipts that paid for a batch. */
export function signedClaim(ctx: Reads, batch: Batch): SignedClaim {
  return { settlementOf: (number) => settlementOf(ctx, batch, number) };
}

/** What the client of a use signed of its output in the ids of a part's datanet. */
export function tokensClaim(
  { block }: Pick<Reads, "block">,
  { modelId, version }: Batch,
  { use, part }: { readonly use: UseHead; readonly part: UsePart },
): TokensClaim {
  const domain = receiptDomain(block.chainId, modelId, version);
  return { domain, commitment: use.tokensCommitment, datanetId: part.datanetId };
}

/** What was drawn of a batch; undefined when nothing was. */
export function drawClaim(ctx: Reads, batch: Batch): DrawClaim | undefined {
  const { drawn, settleBps, id: batchId, uses } = batch;
  if (drawn === undefined) return undefined;
  const bps = BigInt(settleBps);
  return {
    committed: committedUses(ctx, batch),
    uses,
    drawn: attributedUses(ctx, batch),
    fees: drawn.fees,
    isDrawn: (use) => isDrawn(drawn.random, { batchId, use, bps }),
  };
}

/** A settlement of a batch by its number; undefined when it is not the batch's. */
function settlementOf(ctx: Reads, batch: Batch, number: bigint): Settlement | undefined {
  const { modelId, version, firstSettlement, lastSettlement } = batch;
  if (number < firstSettlement || number > lastSettlement) return undefined;
  return assertDefined(ctx.keepers.model.settlement(modelId, version, number), "a batched settlement is missing");
}
