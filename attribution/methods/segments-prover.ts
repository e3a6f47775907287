/** Watching others' segments: what each owner of a use is said to weigh. */

import { proveBorder } from "#kernels/merkle-sum-range.ts";
import {
  OUTPUT,
  readSegment,
  type Segment,
  type SpanEvidence,
  segmentId,
  segmentsOf,
} from "#kernels/span-proofs/evidence.ts";
import { openPlaces, openRecords } from "#kernels/span-proofs/windows.ts";
import type { SpanProof, SpanSegments } from "#proto/tributary/attribution/v1/spans.ts";

/** A proof against the segments of a use; undefined when they follow from its tokens. */
export function findSegmentFraud(evidence: SpanEvidence): SpanProof | undefined {
  const { leaves } = evidence.segments;
  const segments = leaves.map(readSegment);
  for (const [at, segment] of segments.entries()) {
    const proof =
      findDisorder(evidence, segments, at) ?? (segment === undefined ? undefined : findWrong(evidence, segment, at));
    if (proof !== undefined) return proof;
  }
  return findMissing(evidence, segments);
}

function findDisorder(
  evidence: SpanEvidence,
  segments: readonly (Segment | undefined)[],
  at: number,
): SpanProof | undefined {
  const [segment, next] = [segments[at], segments[at + 1]];
  const overlaps = segment !== undefined && next?.owner === segment.owner && next.start < segment.end;
  if (segment !== undefined && !overlaps) return undefined;
  return { proof: { kind: "order", value: { segments: shown(evidence, at, overlaps ? 2 : 1) } } };
}

function findWrong(evidence: SpanEvidence, segment: Segment, at: number): SpanProof | undefined {
  const { tokens, output } = evidence;
  const { owner, start, end, weight } = segment;
  const behind = Math.min(end, tokens.length - 1);
  const isForeign = (token: number): boolean => tokens[token]?.owner !== owner || tokens[token]?.source === 0;
  let token = start;
  while (token < behind && !isForeign(token)) token++;
  const expected = BigInt((tokens[behind]?.before ?? 0) - (tokens[start]?.before ?? 0));
  if (token === end && weight === expected) return undefined;
  const places = token === end ? [start, end] : [Math.min(token, tokens.length - 1)];
  const value = { segments: shown(evidence, at, 1), tokens: openPlaces(OUTPUT, output, places), token: places[0] ?? 0 };
  return { proof: { kind: "segment", value } };
}

function findMissing(evidence: SpanEvidence, segments: readonly (Segment | undefined)[]): SpanProof | undefined {
  const { tokens, output } = evidence;
  const missing = segmentsOf(tokens)
    .flatMap(({ owner, start, end }) => Array.from({ length: end - start }, (_, i) => ({ owner, token: start + i })))
    .find(
      ({ owner, token }) =>
        !segments.some((s) => s !== undefined && s.owner === owner && s.start <= token && token < s.end),
    );
  if (missing === undefined) return undefined;
  const { owner, token } = missing;
  const value = {
    segments: {
      outputRoot: output.root,
      root: evidence.segments.root,
      leaves: proveBorder(evidence.segments, segmentId(owner, token, 0xffff_ffff)),
    },
    tokens: openRecords(OUTPUT, output, token, token),
    token,
  };
  return { proof: { kind: "missing", value } };
}

function shown({ output, segments }: SpanEvidence, start: number, count: number): SpanSegments {
  return { outputRoot: output.root, root: segments.root, leaves: segments.proveRange(start, count) };
}
