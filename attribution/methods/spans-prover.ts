/** Watching others' spans: given what was published of a shard or of a use, the proof that refutes it, if any does. */

import { BIT } from "#kernels/information.ts";
import { countFamilies, documentAt, findOccurrences, type SpanIndex } from "#kernels/span-index.ts";
import { COMMONS, OUTPUT, type OutputToken, outputTokens, type SpanEvidence } from "#kernels/span-proofs/evidence.ts";
import { type CommittedShard, DOCUMENTS, RANKS, TEXT } from "#kernels/span-proofs/shard.ts";
import { RANK_WINDOW_MAX } from "#kernels/span-proofs/verify-output.ts";
import { openPlaces, openRecords } from "#kernels/span-proofs/windows.ts";
import { attributeSpans, type SpanRules } from "#kernels/spans.ts";
import type { SpanOutput, SpanProof } from "#proto/tributary/attribution/v1/spans.ts";
import { findSegmentFraud } from "./segments-prover.ts";

/** The index that spans come from, committed to by someone whom nobody can refute. */
export interface SpanSource {
  readonly index: SpanIndex;
  readonly shard: CommittedShard;
  readonly rules: SpanRules;
}

/** A proof against a use; undefined when it is right. */
export function findSpanFraud(source: SpanSource, evidence: SpanEvidence): SpanProof | undefined {
  const ids = Uint32Array.from(evidence.tokens.slice(0, -1), ({ id }) => id);
  const right = outputTokens(source.index, ids, attributeSpans(source.index, ids, source.rules));
  const watch = { ...source, evidence, right };
  for (let token = 0; token < ids.length; token++) {
    const proof = findWrongInformation(watch, token);
    if (proof !== undefined) return proof;
  }
  for (let token = 0; token < ids.length; token++) {
    const proof = findWrongSource(watch, token) ?? findWrongOwner(watch, token);
    if (proof !== undefined) return proof;
  }
  return findSegmentFraud(evidence);
}

interface Watch extends SpanSource {
  readonly evidence: SpanEvidence;
  /** What the use should have said. */
  readonly right: readonly OutputToken[];
}

interface Run {
  readonly start: number;
  readonly end: number;
}

function findWrongInformation({ index, shard, evidence, right }: Watch, token: number): SpanProof | undefined {
  const { tokens } = evidence;
  const said = before(tokens, token + 1) - before(tokens, token);
  const rank = index.rankOf.get(tokens[token]?.id ?? 0);
  if (said === before(right, token + 1) - before(right, token) || rank === undefined) return undefined;
  const { low, high } = findOccurrences(index, Int32Array.of(rank), 0, 1);
  const ends = [low, high - 1].map((at) => index.suffixes[at] as number);
  const value = {
    token,
    output: shownOutput(evidence, [token, token + 1]),
    rankLow: low,
    rankHigh: high,
    ranks: openPlaces(RANKS, shard.ranks, [low, high - 1, high]),
    text: openPlaces(TEXT, shard.text, ends),
  };
  return { proof: { kind: "information", value } };
}

function findWrongSource(watch: Watch, token: number): SpanProof | undefined {
  const { index, shard, evidence, right } = watch;
  const record = evidence.tokens[token] as OutputToken;
  const place = record.source - 1;
  const expected = (right[token] as OutputToken).source - 1;
  if (place === expected && (place !== -1 || record.owner === 0)) return undefined;
  if (place === expected || (place !== -1 && shard.lists.text[place] !== record.id)) {
    const isInside = place >= 0 && place < shard.lists.text.length;
    const text = isInside ? openRecords(TEXT, shard.text, place, place) : undefined;
    return { proof: { kind: "mismatch", value: { token, output: shownOutput(evidence, [token]), text } } };
  }
  if (place !== -1) {
    const run = wholeRun(index, evidence, token, place - token);
    if (!qualifies(watch, run)) {
      const output = shownOutput(evidence, range(run.start - 1, run.end));
      const text = openPlaces(TEXT, shard.text, range(place - token + run.start - 1, place - token + run.end));
      return { proof: { kind: "unqualified", value: { token, output, text } } };
    }
  }
  const shift = expected - token;
  const run = shortestRun(watch, token, wholeRun(index, evidence, token, shift));
  const position = run.start + shift;
  const text = openPlaces(TEXT, shard.text, range(position, position + run.end - run.start - 1));
  const output = shownOutput(evidence, range(run.start, run.end));
  return { proof: { kind: "earlier", value: { token, ...run, position, output, text } } };
}

function findWrongOwner(watch: Watch, token: number): SpanProof | undefined {
  const { evidence, right } = watch;
  const record = evidence.tokens[token] as OutputToken;
  const expected = (right[token] as OutputToken).owner;
  if (record.owner === expected) return undefined;
  if (record.owner === COMMONS) return proveNotCommon(watch, token, record.source - 1 - token);
  const documentOwner = ownerAt(watch, record.source - 1);
  if (record.owner === documentOwner.owner) return proveCommon(watch, token, record.source - 1 - token);
  const output = shownOutput(evidence, [token]);
  return { proof: { kind: "owner", value: { token, output, document: documentOwner.opening } } };
}

function ownerAt({ index, shard }: Watch, position: number) {
  const document = documentAt(index, position);
  const opening = openRecords(DOCUMENTS, shard.documents, document, document);
  return { owner: index.ownerOf[document] as number, opening };
}

function proveCommon(watch: Watch, token: number, shift: number): SpanProof {
  const { index, shard, evidence, rules } = watch;
  const { start, end } = wholeRun(index, evidence, token, shift);
  const position = start + shift;
  const all = findOccurrences(index, index.text, position, position + end - start);
  const { low, high } = smallestWindow(watch, all, { position, families: rules.familiesMax + 1 });
  const value = {
    token,
    start,
    end,
    output: shownOutput(evidence, [start - 1, token, end]),
    text: openPlaces(TEXT, shard.text, [position - 1, position + end - start]),
    ranks: openRecords(RANKS, shard.ranks, low, high - 1),
    rankLow: low,
    rankHigh: high,
    document: ownerAt(watch, position).opening,
  };
  return { proof: { kind: "common", value } };
}

/** The fewest neighbouring ranks around a position's own that name enough families. */
function smallestWindow(
  { shard }: Watch,
  all: { readonly low: number; readonly high: number },
  wanted: { readonly position: number; readonly families: number },
): { readonly low: number; readonly high: number } {
  const own = shard.lists.positions[wanted.position] as number;
  let best = all;
  for (let low = Math.max(all.low, own - RANK_WINDOW_MAX + 1); low <= own; low++) {
    const families = new Set<number>();
    for (let high = low; high < Math.min(all.high, low + RANK_WINDOW_MAX); high++) {
      families.add(shard.lists.ranks[high]?.family as number);
      if (high < own || families.size < wanted.families) continue;
      if (high + 1 - low < best.high - best.low) best = { low, high: high + 1 };
      break;
    }
  }
  return best;
}

function proveNotCommon(watch: Watch, token: number, shift: number): SpanProof {
  const { index, shard, evidence, rules } = watch;
  const whole = wholeRun(index, evidence, token, shift);
  let run = { start: token, end: token + 1 };
  let occurrences = findOccurrences(index, index.text, run.start + shift, run.end + shift);
  const isFew = (): boolean =>
    occurrences.high - occurrences.low < RANK_WINDOW_MAX &&
    countFamilies(index, occurrences, rules.familiesMax + 1) <= rules.familiesMax;
  while (!isFew() && (run.start > whole.start || run.end < whole.end)) {
    run = { start: Math.max(whole.start, run.start - 1), end: Math.min(whole.end, run.end + 1) };
    occurrences = findOccurrences(index, index.text, run.start + shift, run.end + shift);
  }
  const value = {
    token,
    ...run,
    output: shownOutput(evidence, range(run.start, run.end - 1)),
    text: openPlaces(TEXT, shard.text, range(run.start + shift, run.end + shift - 1)),
    ranks: openRecords(RANKS, shard.ranks, occurrences.low, occurrences.high),
    rankLow: occurrences.low,
    rankHigh: occurrences.high,
  };
  return { proof: { kind: "notCommon", value } };
}

/** All that output and text have in common around a token. */
function wholeRun({ text, rankOf }: SpanIndex, { tokens }: SpanEvidence, token: number, shift: number): Run {
  const isSame = (at: number): boolean => {
    const rank = rankOf.get(tokens[at]?.id ?? 0);
    return at >= 0 && at < tokens.length - 1 && rank !== undefined && text[at + shift] === rank;
  };
  let start = token;
  while (isSame(start - 1)) start--;
  let end = token + 1;
  while (isSame(end)) end++;
  return { start, end };
}

/** The shortest part of a run that qualifies and holds a token; the run itself when none does. */
function shortestRun(watch: Watch, token: number, whole: Run): Run {
  let best = whole;
  for (let start = token; start >= whole.start; start--) {
    let end = token + 1;
    while (end < whole.end && !qualifies(watch, { start, end })) end++;
    if (qualifies(watch, { start, end }) && end - start < best.end - best.start) best = { start, end };
  }
  return best;
}

function qualifies({ rules, right }: Watch, { start, end }: Run): boolean {
  return end - start >= rules.tokensMin && before(right, end) - before(right, start) >= rules.bitsMin * BIT;
}

function before(tokens: readonly OutputToken[], token: number): number {
  return tokens[token]?.before ?? 0;
}

function shownOutput({ output, weightsHash }: SpanEvidence, places: readonly number[]): SpanOutput {
  return { tokens: openPlaces(OUTPUT, output, places), weightsHash };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
