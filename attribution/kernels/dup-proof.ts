/**
 * Proofs that an item of one bundle repeats an item of an earlier one: both are opened under their bundles' roots and compared,
 * vectors by their distance, texts by the spans they share. Texts are shown as token ids, which mean nothing without the datanet's key.
 */

import { sha256 } from "#crypto/sha256.ts";
import { concatBytes } from "#lib/bytes.ts";
import { ItemMatch, type ItemOpening, type SharedSpan } from "#proto/tributary/datanet/v1/types.ts";
import { TOKEN_BYTES } from "./canonical-tokens.ts";
import type { Domain } from "./domain.ts";
import { BPS } from "./domain.ts";
import { itemLeaf, SALT_BYTES, verifyItem } from "./item-tree.ts";
import { PROOF_BYTES_MAX, proofGas, rejected, upheld, type Verdict } from "./verdict.ts";

/** When two items are alike. */
export type LikenessRules =
  | { readonly kind: "vector"; readonly distanceMax: bigint }
  | { readonly kind: "text"; readonly coveredBps: bigint; readonly spanTokensMin: number };

/** What the chain knows: the domain of the datanet, both roots and its rules. */
export interface DupClaim {
  readonly domain: Domain;
  readonly earlierRoot: Uint8Array;
  readonly laterRoot: Uint8Array;
  readonly rules: LikenessRules;
}

/** Shared spans of one proof at most. */
export const SPANS_MAX = 64;
/** Whether an opened item of the later bundle repeats one of the earlier bundle. */
export function verifyItemMatch(claim: DupClaim, match: ItemMatch): Verdict {
  if (ItemMatch.encode(match).length > PROOF_BYTES_MAX) return rejected("proof is too long");
  const { earlier, later, spans } = match;
  if (!isOpened(claim.domain, claim.earlierRoot, earlier)) return rejected("earlier item is not in its bundle");
  if (!isOpened(claim.domain, claim.laterRoot, later)) return rejected("later item is not in its bundle");
  switch (claim.rules.kind) {
    case "vector":
      return compareVectors(earlier.content, later.content, claim.rules.distanceMax);
    case "text":
      return compareTexts({ earlier, later, spans }, claim.rules);
  }
}

/** Gas of a match by its size alone. */
export function itemMatchGas(match: ItemMatch): bigint {
  return proofGas(ItemMatch.encode(match).length);
}

/** Whether an opening shows an item of the bundle with `root`; false for anything malformed. */
export function isOpened(domain: Domain, root: Uint8Array, opening: ItemOpening): boolean {
  const { salt, content, tokens, index, total, aunts } = opening;
  if (salt.length !== SALT_BYTES || index >= total || aunts.some(({ length }) => length !== 32)) return false;
  const leaf = itemLeaf(domain, { salt, content, tokens });
  return verifyItem(domain, root, {
    leaf,
    proof: { total: BigInt(total), index: BigInt(index), leafHash: leafHashOf(leaf), aunts },
  });
}

/** Leaves of item trees are hashed behind a zero byte. */
function leafHashOf(leaf: Uint8Array): Uint8Array {
  return sha256(concatBytes(Uint8Array.of(0), leaf));
}

function compareVectors(earlier: Uint8Array, later: Uint8Array, distanceMax: bigint): Verdict {
  if (earlier.length === 0 || earlier.length !== later.length) return rejected("vectors have different lengths");
  const [a, b] = [new Int8Array(earlier), new Int8Array(later)];
  // At most 255² for each of fewer than 2^13 numbers.
  const distance = a.reduce((sum, value, i) => sum + (value - (b[i] ?? 0)) ** 2, 0);
  return BigInt(distance) <= distanceMax ? upheld("vectors are near") : rejected("vectors are too far apart");
}

function compareTexts(
  { earlier, later, spans }: Pick<ItemMatch, "earlier" | "later" | "spans">,
  rules: LikenessRules & { readonly kind: "text" },
): Verdict {
  if (!isTokenContent(earlier) || !isTokenContent(later)) return rejected("content is not token ids");
  if (spans.length > SPANS_MAX) return rejected("too many spans");
  const taken = new Uint8Array(earlier.content.length / TOKEN_BYTES);
  let end = 0;
  let covered = 0;
  for (const span of spans) {
    if (span.laterStart < end || span.length < rules.spanTokensMin) return rejected("span overlaps or is too short");
    if (!isShared(earlier.content, later.content, span)) return rejected("span is not shared");
    // A phrase of the earlier text explains one phrase of the later one, not all its repetitions.
    if (taken.subarray(span.earlierStart, span.earlierStart + span.length).includes(1))
      return rejected("span is used twice");
    taken.fill(1, span.earlierStart, span.earlierStart + span.length);
    end = span.laterStart + span.length;
    covered += span.length;
  }
  const isEnough = covered > 0 && BigInt(covered) * BPS >= rules.coveredBps * later.tokens;
  return isEnough ? upheld("texts share enough") : rejected("spans cover too little");
}

function isTokenContent({ content, tokens }: ItemOpening): boolean {
  return content.length > 0 && BigInt(content.length) === tokens * BigInt(TOKEN_BYTES);
}

function isShared(earlier: Uint8Array, later: Uint8Array, span: SharedSpan): boolean {
  const length = span.length * TOKEN_BYTES;
  const [a, b] = [span.earlierStart * TOKEN_BYTES, span.laterStart * TOKEN_BYTES];
  if (a + length > earlier.length || b + length > later.length) return false;
  for (let i = 0; i < length; i++) if (earlier[a + i] !== later[b + i]) return false;
  return true;
}
