/** Proof against statistics attested without items: another bundle's, not the bundle's own, or entries that cannot be. */

import { equalBytes } from "#lib/bytes.ts";
import type { RidgeAttestedProof, RidgeSegment } from "#proto/tributary/attribution/v1/ridge.ts";
import type { MemberBundle } from "../owners.ts";
import { rejected, upheld, type Verdict } from "../verdict.ts";
import { type EntryPlace, isEntryPossible } from "./attested.ts";
import { NODE_ATTESTED, parseAttested, SEGMENT_ENTRIES } from "./commitments.ts";
import { isNodeUnder, openContributor, openSegment, type RidgeClaim, type RidgeData } from "./openings.ts";
import { isRidgeProofSmall } from "./size.ts";

/**
 * Upheld when attested statistics name a bundle that is not their contributor's, not in the version or not one of statistics;
 * when they are not that bundle's; and when an opened entry is one that no items sum to. Of an erased bundle the chain no
 * longer knows whether it was statistics, so that alone proves nothing.
 */
export function verifyRidgeAttested(claim: RidgeClaim, data: RidgeData, proof: RidgeAttestedProof): Verdict {
  if (!isRidgeProofSmall(proof)) return rejected("proof is too large");
  const contributor = openContributor(claim, proof.opening);
  if (contributor === undefined) return rejected("contributor does not lead to the head");
  const { node, path } = proof;
  const bundleId = node.kind === NODE_ATTESTED ? parseAttested(node.content) : undefined;
  if (bundleId === undefined || !isNodeUnder(claim, contributor.statistics, { node, path })) {
    return rejected("statistics are not the contributor's");
  }
  const bundle = data.bundle(bundleId);
  if (bundle === undefined) return upheld("bundle is not in the version");
  if (!equalBytes(bundle.contributor, contributor.contributor)) return upheld("bundle is another contributor's");
  const known = data.statistics(bundleId);
  if (known.kind === "none") return upheld("bundle is no statistics");
  if (known.kind === "root" && !equalBytes(known.root, node.rowsRoot)) return upheld("statistics are not the bundle's");
  return verifyEntry(claim, bundle, proof);
}

function verifyEntry({ head }: RidgeClaim, { items }: MemberBundle, proof: RidgeAttestedProof): Verdict {
  const { row, column, opened, mirrored, node } = proof;
  if (opened === undefined) return rejected("statistics are the bundle's");
  const openEntry = (segment: RidgeSegment, at: EntryPlace): number | undefined => {
    const place = { row: at.row, segment: Math.floor(at.column / SEGMENT_ENTRIES) };
    return openSegment(node.rowsRoot, segment, { head, place })?.[at.column % SEGMENT_ENTRIES];
  };
  const entry = openEntry(opened, { row, column });
  if (entry === undefined) return rejected("row does not match the statistics");
  const terms = { params: head.params, items: Number(items) };
  if (!isEntryPossible(entry, { row, column }, terms)) return upheld("no items sum to an entry");
  if (mirrored === undefined || column >= head.params.dimension) return rejected("items can sum to the entry");
  const other = openEntry(mirrored, { row: column, column: row });
  if (other === undefined) return rejected("mirrored row does not match the statistics");
  return other === entry ? rejected("items can sum to the entry") : upheld("statistics are not symmetric");
}
