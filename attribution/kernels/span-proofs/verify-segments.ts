/** Refuting what a use's owners weigh: a segment that weighs too much or too little, one that holds others' tokens, a token in none, segments that overlap. */

import { compareBytes } from "#lib/bytes.ts";
import type {
  SpanSegment,
  SpanSegmentMissing,
  SpanSegmentOrder,
  SpanSegments,
} from "#proto/tributary/attribution/v1/spans.ts";
import { SEPARATOR_ID } from "../canonical-tokens.ts";
import { readSumRange, type ShownLeaves } from "../merkle-sum-range.ts";
import { OUTPUT_TOKENS_MAX } from "../spans.ts";
import { rejected, upheld, type Verdict } from "../verdict.ts";
import { areSegmentsCommitted, OUTPUT, readSegment, type Segment, segmentDomain, segmentId } from "./evidence.ts";
import type { SpanClaim } from "./verify-output.ts";
import { readRecords } from "./windows.ts";

/** A segment weighs something else than its tokens, or contains a token of somebody else. */
export function checkSegment(claim: SpanClaim, { segments, tokens, token }: SpanSegment): Verdict {
  const shown = openSegments(claim, segments);
  const [leaf] = shown?.leaves ?? [];
  if (leaf === undefined) return NOT_SHOWN;
  const segment = readSegment(leaf);
  if (segment === undefined) return upheld("a segment is malformed");
  const output = { domain: claim.evidenceDomain, root: segments.outputRoot, count: undefined };
  const records = readRecords(OUTPUT, output, tokens);
  if (records.kind === "failed") return records.verdict;
  const { at, isLast } = records.records;
  const inside = at(token);
  if (inside !== undefined && token >= segment.start && token < segment.end) {
    if (inside.source === 0 || inside.owner !== segment.owner) return upheld("a segment has a token of somebody else");
  }
  if (inside !== undefined && isLast(token) && token < segment.end) return upheld("a segment goes beyond the output");
  const [first, behind] = [at(segment.start), at(segment.end)];
  if (first === undefined || behind === undefined) return NOT_SHOWN;
  const weight = BigInt(behind.before - first.before);
  return weight === segment.weight ? rejected("the segment is right") : upheld("a segment has another weight");
}

/** No segment of its owner contains a token. */
export function checkMissing(claim: SpanClaim, { segments, tokens, token }: SpanSegmentMissing): Verdict {
  const shown = openSegments(claim, segments);
  const output = { domain: claim.evidenceDomain, root: segments.outputRoot, count: undefined };
  const records = readRecords(OUTPUT, output, [tokens]);
  if (shown === undefined) return NOT_SHOWN;
  if (records.kind === "failed") return records.verdict;
  const record = records.records.at(token);
  if (record === undefined || record.id === SEPARATOR_ID || record.source === 0) return NOT_SHOWN;
  // The token's own place is behind all segments that begin at it or before.
  const place = segmentId(record.owner, token, 0xffff_ffff);
  const next = shown.leaves.findIndex(({ id }) => compareBytes(id, place) > 0);
  const isEnd = next === -1 && BigInt(shown.start + shown.leaves.length) === segments.root.count;
  if (next === -1 ? !isEnd : next === 0 && shown.start !== 0) return NOT_SHOWN;
  const before = shown.leaves[(next === -1 ? shown.leaves.length : next) - 1];
  const segment = before === undefined ? undefined : readSegment(before);
  const contains = segment !== undefined && segment.owner === record.owner && segment.end > token;
  return contains ? rejected("a segment has the token") : upheld("no segment of its owner has a token");
}

/** Neighbouring segments are malformed, out of order or overlap. */
export function checkSegmentOrder(claim: SpanClaim, { segments }: SpanSegmentOrder): Verdict {
  const isCommitted = areSegmentsCommitted(claim.evidenceDomain, claim.evidenceRoot, segments);
  if (isCommitted && segments.root.count > BigInt(OUTPUT_TOKENS_MAX)) return upheld("segments are more than tokens");
  const shown = openSegments(claim, segments);
  if (shown === undefined) return NOT_SHOWN;
  let before: Segment | undefined;
  for (const [i, leaf] of shown.leaves.entries()) {
    const segment = readSegment(leaf);
    if (segment === undefined) return upheld("a segment is malformed");
    const previous = shown.leaves[i - 1];
    if (previous !== undefined && compareBytes(previous.id, leaf.id) >= 0) return upheld("segments are out of order");
    if (before?.owner === segment.owner && before.end > segment.start) return upheld("segments overlap");
    before = segment;
  }
  return rejected("the segments are in order");
}

const NOT_SHOWN = rejected("what the proof speaks of is not shown");

function openSegments(claim: SpanClaim, segments: SpanSegments): ShownLeaves | undefined {
  const { evidenceDomain: domain, evidenceRoot } = claim;
  if (!areSegmentsCommitted(domain, evidenceRoot, segments)) return undefined;
  return readSumRange(segmentDomain(domain), segments.root, segments.leaves);
}
