/** Watching others' spans: given what was published of a shard or of a use, the proof that refutes it, if any does. */

import { BIT } from "#kernels/information.ts";
import { documentAt, findOccurrences, type SpanIndex } from "#kernels/span-index.ts";
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
  const expected = before(right, token + 1) - before(right, token);
  const rank = index.rankOf.get(tokens[token]?.id ?? 0);
  if (said === expected || rank === undefined) return undefined;
  const { low, high } = findOccurrences(index, Int32Array.of(rank), 0, 1);
  const beyond = [low - 1, ...(high < index.suffixes.length ? [high] : [])];
  const ends = said > expected ? [low, high - 1] : beyond;
  const value = {
    token,
    output: shownOutput(evidence, [token, token + 1]),
    rankLow: low,
    rankHigh: high,
    ranks: openPlaces(RANKS, shard.ranks, ends),
    text: openPlaces(
      TEXT,
      shard.text,
      ends.map((at) => index.suffixes[at] as number),
    ),
  };
  return { proof: { kind: "information", value } };
}

function findWrongSource(watch: Watch, token: number): SpanProof | undefined {
  const { index, shard, evidence, right } = watch;
  const record = evidence.tokens[token] as OutputToken;
  const expected = right[token] as OutputToken;
  const isSameRun = record.start === expected.start && record.end === expected.end;
  if (record.source === expected.source && isSameRun && (record.source !== 0 || record.owner === 0)) return undefined;
  const mismatch = findMismatch(watch, token);
  if (mismatch !== undefined) return mismatch;
  if (record.source !== 0 && !qualifies(watch, record)) {
    const { start, end } = record;
    return { proof: { kind: "unqualified", value: { token, output: shownOutput(evidence, [token, start, end]) } } };
  }
  const shift = expected.source - 1 - token;
  const run = shortestRun(watch, token, wholeRun(index, evidence, token, shift));
  const position = run.start + shift;
  const text = openPlaces(TEXT, shard.text, range(position, position + run.end - run.start - 1));
  const output = shownOutput(evidence, range(run.start, run.end));
  return { proof: { kind: "earlier", value: { token, ...run, position, output, text } } };
}

/** A proof that a token does not come from where it is said to, or that its run is not the whole. */
function findMismatch({ index, shard, evidence }: Watch, token: number): SpanProof | undefined {
  const { source, owner, start, end } = evidence.tokens[token] as OutputToken;
  const text = shard.lists.text;
  const prove = (places: readonly number[], position?: number): SpanProof => {
    const shown = position === undefined ? undefined : openRecords(TEXT, shard.text, position, position);
    return { proof: { kind: "mismatch", value: { token, output: shownOutput(evidence, places), text: shown } } };
  };
  if (source === 0) return owner === 0 && start === 0 && end === 0 ? undefined : prove([token]);
  const shift = source - 1 - token;
  const isPlaced = source <= text.length && start <= token && end > token;
  if (!isPlaced || start + shift < 0 || end + shift > text.length) return prove([token]);
  const isShared = (at: number): boolean => isSame(index, evidence, at, shift);
  const inside = range(start, end - 1).find((at) => !isShared(at));
  const wrong = inside ?? [start - 1, end].find(isShared);
  return wrong === undefined ? undefined : prove([token, wrong], wrong + shift);
}

function findWrongOwner(watch: Watch, token: number): SpanProof | undefined {
  const { evidence, right } = watch;
  const record = evidence.tokens[token] as OutputToken;
  const expected = (right[token] as OutputToken).owner;
  if (record.owner === expected) return undefined;
  if (record.owner === COMMONS) return proveNotCommon(watch, token);
  const documentOwner = ownerAt(watch, record.source - 1);
  if (record.owner === documentOwner.owner) return proveCommon(watch, token);
  const output = shownOutput(evidence, [token]);
  return { proof: { kind: "owner", value: { token, output, document: documentOwner.opening } } };
}

function ownerAt({ index, shard }: Watch, position: number) {
  const document = documentAt(index, position);
  const opening = openRecords(DOCUMENTS, shard.documents, document, document);
  return { owner: index.ownerOf[document] as number, opening };
}

function proveCommon(watch: Watch, token: number): SpanProof {
  const { index, shard, evidence, rules } = watch;
  const { position, length } = runOf(evidence, token);
  const all = findOccurrences(index, index.text, position, position + length);
  const { low, high } = smallestWindow(watch, all, { position, families: rules.familiesMax + 1 });
  const ranks = openRecords(RANKS, shard.ranks, low, high - 1);
  const output = shownOutput(evidence, [token]);
  return { proof: { kind: "common", value: { token, output, ranks, rankLow: low, rankHigh: high } } };
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

function proveNotCommon(watch: Watch, token: number): SpanProof {
  const { index, shard, evidence } = watch;
  const { position, length } = runOf(evidence, token);
  const { low, high } = findOccurrences(index, index.text, position, position + length);
  const ranks = openRecords(RANKS, shard.ranks, low, high);
  const output = shownOutput(evidence, [token]);
  return { proof: { kind: "notCommon", value: { token, output, ranks, rankLow: low, rankHigh: high } } };
}

/** Where the run of a token begins in the text, and how long it is. */
function runOf({ tokens }: SpanEvidence, token: number): { readonly position: number; readonly length: number } {
  const { source, start, end } = tokens[token] as OutputToken;
  return { position: source - 1 - (token - start), length: end - start };
}

/** All that output and text have in common around a token. */
function wholeRun(index: SpanIndex, evidence: SpanEvidence, token: number, shift: number): Run {
  let start = token;
  while (isSame(index, evidence, start - 1, shift)) start--;
  let end = token + 1;
  while (isSame(index, evidence, end, shift)) end++;
  return { start, end };
}

/** Whether an output token is also in the text. */
function isSame({ text, rankOf }: SpanIndex, { tokens }: SpanEvidence, at: number, shift: number): boolean {
  const rank = rankOf.get(tokens[at]?.id ?? 0);
  return at >= 0 && at < tokens.length - 1 && rank !== undefined && text[at + shift] === rank;
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
