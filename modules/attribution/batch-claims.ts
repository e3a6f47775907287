/** Batches as the verifiers of proofs know them. */

import type { BatchClaim, UsesClaim } from "#kernels/batch-proofs/verify-batch.ts";
import { type FeesClaim, paidRun } from "#kernels/batch-proofs/verify-fees.ts";
import { batchDomain } from "#kernels/domains.ts";
import type { ShareTerms } from "#kernels/receivers.ts";
import type { Batch } from "#proto/tributary/attribution/v1/types.ts";
import { assertDefined } from "#sdk";
import type { AttributionQueryContext } from "./declaration.ts";

/** What is read of the chain for a batch. */
type Reads = Pick<AttributionQueryContext, "addresses" | "block" | "keepers" | "moduleAccounts">;

/** A batch's uses, under the domain of their commitments. */
export function usesClaim({ block }: Pick<Reads, "block">, batch: Batch): UsesClaim {
  const { receiptsRoot, id: batchId } = batch;
  return { domain: batchDomain(block.chainId, batch, batch.firstSettlement), receiptsRoot, batchId };
}

/** A batch with its pairs, and an earlier one that is said to share a receipt with it. */
export function batchClaim(ctx: Reads, batch: Batch, earlier: Batch | undefined): BatchClaim {
  const { uses, shares: pairs } = batch;
  const claim = { ...usesClaim(ctx, batch), uses: Number(uses), pairs, terms: shareTerms(ctx, batch) };
  return earlier === undefined ? claim : { ...claim, earlier: usesClaim(ctx, earlier) };
}

/** How the evidence money of a batch falls to its uses and their receivers. */
export function shareTerms({ addresses, keepers, moduleAccounts }: Reads, batch: Batch): ShareTerms {
  const { fees, parts, familiesHeight, sharesPerUseMax, familyCapBps } = batch;
  return {
    fees: fees.amount,
    parts: new Map(parts.map(({ datanetId, amount }) => [datanetId, amount])),
    familyOf: (address) => keepers.datanet.family(addresses.account.toText(address), familiesHeight),
    // The commons are owed by the address of the account that holds them.
    commonsId: moduleAccounts.require("rewards").bytes,
    rules: { ownersMax: sharesPerUseMax, familyCapBps: BigInt(familyCapBps) },
  };
}

/** A batch's fees with the settlements that paid them. */
export function feesClaim(ctx: Reads, batch: Batch): FeesClaim {
  const { modelId, version, firstSettlement, lastSettlement } = batch;
  const settled = (number: bigint) => {
    return assertDefined(ctx.keepers.model.settlement(modelId, version, number), "a batched settlement is missing");
  };
  return {
    ...usesClaim(ctx, batch),
    runOf(number) {
      if (number < firstSettlement || number > lastSettlement) return undefined;
      return paidRun(settled(firstSettlement), settled(number));
    },
  };
}
