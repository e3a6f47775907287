/**
 * The evidence of one use: every output token with the place it comes from, and how much the runs of tokens weigh that each
 * owner has. Information is kept as sums from the beginning, so that the weight of any run is a difference of two.
 */

import { sha256 } from "#crypto/sha256.ts";
import { assertDefined } from "#lib/assert.ts";
import { concatBytes, equalBytes } from "#lib/bytes.ts";
import { AMOUNT_MAX, type Domain, domainTag, u128ToBytes } from "../domain.ts";
import { buildMerkleSum, type MerkleSumLeaf, type MerkleSumRoot, type MerkleSumTree } from "../merkle-sum.ts";
import type { PositionTree } from "../openings.ts";
import type { SpanIndex } from "../span-index.ts";
import type { Attribution } from "../spans.ts";
import { buildListTree, type Layout } from "./windows.ts";

/** One output token. */
export interface OutputToken {
  readonly id: number;
  /** Information of all tokens before it, in 1/65536 bits. */
  readonly before: number;
  /** One more than the text position it comes from; zero when it comes from none. */
  readonly source: number;
  /** Position of the owner; `COMMONS` for boilerplate, zero for tokens that come from nowhere. */
  readonly owner: number;
  /** The whole run through it that output and text have in common there, as half-open range of output tokens; zeros without source. */
  readonly start: number;
  readonly end: number;
}

/** Owner of boilerplate. */
export const COMMONS = 0xffff_ffff;

/** Output tokens in chunks of 4; behind the last one there is a record of id zero, which holds the sum of all. */
export const OUTPUT: Layout<OutputToken> = {
  purpose: "span-output",
  chunk: 4,
  bytes: 22,
  read: (view, offset) => ({
    id: view.getUint32(offset),
    before: view.getUint16(offset + 4) * 2 ** 32 + view.getUint32(offset + 6),
    source: view.getUint32(offset + 10),
    owner: view.getUint32(offset + 14),
    start: view.getUint16(offset + 18),
    end: view.getUint16(offset + 20),
  }),
  write: (view, offset, { id, before, source, owner, start, end }) => {
    view.setUint32(offset, id);
    view.setUint16(offset + 4, Math.floor(before / 2 ** 32));
    view.setUint32(offset + 6, before % 2 ** 32);
    view.setUint32(offset + 10, source);
    view.setUint32(offset + 14, owner);
    view.setUint16(offset + 18, start);
    view.setUint16(offset + 20, end);
  },
};

/** A run of output tokens of one owner. */
export interface Segment {
  readonly owner: number;
  readonly start: number;
  readonly end: number;
  readonly weight: bigint;
}

/** Evidence with the trees that open it. */
export interface SpanEvidence {
  readonly root: Uint8Array;
  readonly tokens: readonly OutputToken[];
  readonly output: PositionTree;
  readonly segments: MerkleSumTree;
  /** Hash of the root of the segments. */
  readonly weightsHash: Uint8Array;
}

/** The records of an output and of what was found about it, the closing one included. */
export function outputTokens(index: SpanIndex, ids: Uint32Array, attribution: Attribution): readonly OutputToken[] {
  let before = 0;
  const tokens = Array.from(attribution.spanOf, (number, token): OutputToken => {
    const id = ids[token] as number;
    const span = attribution.spans[number];
    const { start, end } = span ?? NO_RUN;
    const source = span === undefined ? 0 : span.position + (token - start) + 1;
    const record = { id, before, source, owner: span === undefined ? 0 : (span.owner ?? COMMONS), start, end };
    before += index.information[index.rankOf.get(id) ?? 0] ?? 0;
    return record;
  });
  return [...tokens, { id: 0, before, source: 0, owner: 0, ...NO_RUN }];
}

/** The runs of tokens of one owner, by owner and place. */
export function segmentsOf(tokens: readonly OutputToken[]): readonly Segment[] {
  const segments: Segment[] = [];
  for (let start = 0; start < tokens.length - 1; ) {
    const first = assertDefined(tokens[start], "token is missing");
    let end = start + 1;
    const isSame = ({ source, owner }: OutputToken): boolean =>
      (source !== 0) === (first.source !== 0) && owner === first.owner;
    while (end < tokens.length - 1 && isSame(assertDefined(tokens[end], "token is missing"))) end++;
    const weight = BigInt(assertDefined(tokens[end], "token is missing").before - first.before);
    if (first.source !== 0) segments.push({ owner: first.owner, start, end, weight });
    start = end;
  }
  return segments.sort((a, b) => a.owner - b.owner || a.start - b.start);
}

/** Commits to tokens and segments; an honest use's segments are `segmentsOf` its tokens. */
export function commitSpans(
  domain: Domain,
  tokens: readonly OutputToken[],
  segments: readonly MerkleSumLeaf[],
): SpanEvidence {
  const output = buildListTree(OUTPUT, domain, tokens);
  const tree = buildMerkleSum(segmentDomain(domain), segments);
  const weightsHash = hashSegments(domain, tree.root);
  return { root: spanEvidenceRoot(domain, output.root, weightsHash), tokens, output, segments: tree, weightsHash };
}

/** What a use commits to as its evidence. */
export function spanEvidenceRoot(domain: Domain, outputRoot: Uint8Array, weightsHash: Uint8Array): Uint8Array {
  return sha256(concatBytes(domainTag("span-evidence", domain), outputRoot, weightsHash));
}

/** Hash of the root of the segments; sum and count are part of it. */
export function hashSegments(domain: Domain, root: MerkleSumRoot): Uint8Array {
  return sha256(
    concatBytes(domainTag("span-segments", domain), root.hash, u128ToBytes(root.sum), u128ToBytes(root.count)),
  );
}

/** Whether output and segments are what a use committed to, whatever the segments' root says of itself. */
export function areSegmentsCommitted(
  domain: Domain,
  evidence: Uint8Array,
  { outputRoot, root }: { readonly outputRoot: Uint8Array; readonly root: MerkleSumRoot },
): boolean {
  if (root.sum < 0n || root.sum > AMOUNT_MAX || root.count < 0n || root.hash.length !== 32) return false;
  return equalBytes(spanEvidenceRoot(domain, outputRoot, hashSegments(domain, root)), evidence);
}

/** The domain of the tree of segments, which is another than that of the batch's own tree. */
export function segmentDomain(domain: Domain): Domain {
  return { ...domain, module: `${domain.module}/spans` };
}

/** The leaf of a segment; leaves in order of owner and place are in order. */
export function segmentLeaf({ owner, start, end, weight }: Segment): MerkleSumLeaf {
  return { id: segmentId(owner, start, end), amount: weight };
}

/** The id of a segment's leaf. */
export function segmentId(owner: number, start: number, end: number): Uint8Array {
  const id = new Uint8Array(12);
  const view = new DataView(id.buffer);
  view.setUint32(0, owner);
  view.setUint32(4, start);
  view.setUint32(8, end);
  return id;
}

/** The segment of a leaf; undefined when malformed. */
export function readSegment({ id, amount }: MerkleSumLeaf): Segment | undefined {
  if (id.length !== 12) return undefined;
  const view = new DataView(id.buffer, id.byteOffset, id.length);
  const [owner, start, end] = [view.getUint32(0), view.getUint32(4), view.getUint32(8)];
  return start < end ? { owner, start, end, weight: amount } : undefined;
}

const NO_RUN = { start: 0, end: 0 };
