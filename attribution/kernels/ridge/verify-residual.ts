/** Proof against weights: one row of the normal equations whose residual rounding does not explain. */

import { equalBytes } from "#lib/bytes.ts";
import type { RidgeLeftOut, RidgeParams, RidgeResidualProof } from "#proto/tributary/attribution/v1/ridge.ts";
import { rejected, upheld, type Verdict } from "../verdict.ts";
import { isWithinTolerance, residual } from "./exact.ts";
import { openContributor, openNode, openRow, openWeights, type RidgeClaim } from "./openings.ts";
import { isRidgeProofSmall } from "./size.ts";

/** Upheld when the opened weights, with everybody or without one contributor, leave more than the tolerance in the opened row. */
export function verifyRidgeResidual(claim: RidgeClaim, proof: RidgeResidualProof): Verdict {
  if (!isRidgeProofSmall(proof)) return rejected("proof is too large");
  const { head, domain } = claim;
  const { row, total, leftOut } = proof;
  const hash = openNode(domain, total);
  if (hash === undefined || !equalBytes(hash, head.statistics)) return rejected("node is not the head's");
  const all = openRow(total.rowsRoot, proof.totalRow, { head, row });
  if (all === undefined) return rejected("row does not match the head");
  const part = leftOut === undefined ? { row: undefined, root: head.weights } : openLeftOut(claim, leftOut, row);
  if (part === undefined) return rejected("contributor without whom was solved does not match the head");
  const weights = openWeights(claim, proof.weights, { root: part.root, index: proof.class });
  if (weights === undefined) return rejected("weights do not match their root");
  const gram = rowWithout(all, part.row, head.params);
  const target = gram[head.params.dimension + proof.class] as number;
  const left = residual({ row, gram, target, weights }, head.params);
  return isWithinTolerance(left, head.params)
    ? rejected("weights solve the row within tolerance")
    : upheld("weights do not solve the row");
}

/** A row of the normal equations that are solved without a contributor: its targets are always left out, its Gram matrix unless that is kept. */
export function rowWithout(all: Int32Array, own: Int32Array | undefined, params: RidgeParams): Float64Array {
  const from = params.gramKept ? params.dimension : 0;
  return Float64Array.from(all, (entry, i) => entry - (i < from ? 0 : (own?.[i] ?? 0)));
}

function openLeftOut(
  claim: RidgeClaim,
  leftOut: RidgeLeftOut,
  row: number,
): { readonly row: Int32Array; readonly root: Uint8Array } | undefined {
  const contributor = openContributor(claim, leftOut.opening);
  const hash = openNode(claim.domain, leftOut.node);
  if (contributor === undefined || hash === undefined || !equalBytes(hash, contributor.statistics)) return undefined;
  const entries = openRow(leftOut.node.rowsRoot, leftOut.row, { head: claim.head, row });
  return entries === undefined ? undefined : { row: entries, root: contributor.weights };
}
