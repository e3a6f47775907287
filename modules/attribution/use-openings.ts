/** What openings show of one use of a batch: the part that a request is about, and what the client signed of its output. */

import { openPart, openUse, type UseHead, type UsePart, type UsesRoot } from "#kernels/receipts.ts";
import { readDatanet, readIds } from "#kernels/span-proofs/signed-tokens.ts";
import type { OpenedEvidence, OpenedSignedTokens } from "#proto/tributary/attribution/v1/challenges.ts";
import { type Batch, OpenedTree, type OpenRequest } from "#proto/tributary/attribution/v1/types.ts";
import { attributedUses, tokensClaim } from "./batch-claims.ts";
import type { AttributionContext } from "./declaration.ts";

/** A use with its part in one datanet. */
export interface AskedUse {
  readonly use: UseHead;
  readonly part: UsePart;
}

/** The use that a request is about, with its part in the datanet, when openings show both. */
export function askedUse(
  { attributed, request }: { readonly attributed: UsesRoot; readonly request: OpenRequest },
  shown: Pick<OpenedEvidence, "use" | "part">,
): AskedUse | undefined {
  if (BigInt(shown.use.start) !== request.index) return undefined;
  const use = openUse(attributed, shown.use);
  const part = use === undefined ? undefined : openPart(attributed.domain, use, shown.part);
  return use !== undefined && part?.datanetId === request.datanetId ? { use, part } : undefined;
}

/** Whether an answer shows the chunk of signed ids that was asked for; it has no more to show than the part where that rests on no index of text. */
export function areSignedTokens(
  ctx: AttributionContext,
  { batch, request }: { readonly batch: Batch; readonly request: OpenRequest },
  shown: OpenedSignedTokens,
): boolean {
  if (request.tree !== OpenedTree.OPENED_TREE_SIGNED_TOKENS) return false;
  const asked = askedUse({ attributed: attributedUses(ctx, batch), request }, shown);
  if (asked === undefined) return false;
  if (ctx.state.artefacts.get(asked.part.artefactId)?.content?.kind !== "spans") return true;
  const claim = tokensClaim(ctx, batch, asked);
  const own = readDatanet(claim, shown.signed);
  if (own.kind !== "signed") return false;
  const { ids } = shown;
  // Nobody outside knows how many chunks there are: a number beyond them asks for the last, and of no tokens there is none.
  const isAsked = ids === undefined ? own.count === 0 : ids.start === Math.min(request.part, ids.total - 1);
  return isAsked && readIds(claim, own, ids).kind === "shown";
}
