/** Which document each token of an output belongs to: the earliest registered one that shares a qualifying run through the token. */

import { BIT } from "./information.ts";
import { documentAt, earliestOccurrence, findOccurrences, type SpanIndex } from "./span-index.ts";

/** What makes a run of tokens evidence. */
export interface RunRules {
  readonly tokensMin: number;
  readonly bitsMin: number;
}

/** Why a token belongs to a document: the text position that output token zero would have if the run went on to it. */
export interface Winner {
  readonly document: number;
  readonly shift: number;
}

/** For each output token the earliest document with a qualifying run through it, and there the earliest place. */
export function findWinners(index: SpanIndex, query: Int32Array, rules: RunRules): readonly (Winner | undefined)[] {
  const winners: (Winner | undefined)[] = new Array(query.length).fill(undefined);
  for (const runs of minimalRuns(index, query, rules)) award(winners, wonRuns(index, query, runs));
  return winners;
}

type Run = readonly [start: number, end: number];

interface WonRun {
  readonly start: number;
  readonly end: number;
  readonly winner: Winner;
}

/**
 * The shortest qualifying run from every start, and to every end, in lists in which starts and ends rise. Any qualifying
 * run through a token contains one of these through the same token, and a shorter run occurs wherever a longer one does, so
 * these suffice to find the earliest document.
 */
function minimalRuns(index: SpanIndex, query: Int32Array, rules: RunRules): readonly (readonly Run[])[] {
  const qualifies = qualifier(index, query, rules);
  return knownStretches(query).flatMap(([from, to]) => {
    const fromStarts: Run[] = [];
    for (let start = from, end = from; start < to; start++) {
      while (end < to && !qualifies(start, end)) end++;
      if (qualifies(start, end)) fromStarts.push([start, end]);
    }
    const toEnds: Run[] = [];
    for (let start = from, end = from + 1; end <= to; end++) {
      while (qualifies(start + 1, end)) start++;
      // A run that is also the shortest from its start is on the other list already.
      if (qualifies(start, end) && qualifies(start, end - 1)) toEnds.push([start, end]);
    }
    return [fromStarts, toEnds];
  });
}

/** The stretches of an output between tokens that the corpus does not contain: no run crosses such a token. */
function knownStretches(query: Int32Array): readonly Run[] {
  const stretches: Run[] = [];
  let from = 0;
  for (let token = 0; token <= query.length; token++) {
    if (token < query.length && (query[token] as number) >= 0) continue;
    if (token > from) stretches.push([from, token]);
    from = token + 1;
  }
  return stretches;
}

/** Tells whether known output tokens [start, end) are long and informative enough. */
function qualifier(index: SpanIndex, query: Int32Array, rules: RunRules): (start: number, end: number) => boolean {
  // Sums of integers below 2^21 over at most 2^16 tokens: exact in a float64.
  const sums = new Float64Array(query.length + 1);
  query.forEach((rank, i) => {
    sums[i + 1] = (sums[i] as number) + (rank < 0 ? 0 : (index.information[rank] as number));
  });
  const enough = rules.bitsMin * BIT;
  return (start, end) => end - start >= rules.tokensMin && (sums[end] as number) - (sums[start] as number) >= enough;
}

/** The runs that some document contains, with the earliest place of each. */
function wonRuns(index: SpanIndex, query: Int32Array, runs: readonly Run[]): readonly WonRun[] {
  return runs.flatMap(([start, end]) => {
    const range = findOccurrences(index, query, start, end);
    if (range.low === range.high) return [];
    const position = earliestOccurrence(index, range);
    return [{ start, end, winner: { document: documentAt(index, position), shift: position - start } }];
  });
}

/** Gives each token the best of the runs through it. Starts and ends rise, so that a later run outlives whatever it beats. */
function award(winners: (Winner | undefined)[], runs: readonly WonRun[]): void {
  const contenders: WonRun[] = [];
  let head = 0;
  let next = 0;
  for (let token = runs[0]?.start ?? 0; token < (runs.at(-1)?.end ?? 0); token++) {
    for (let run = runs[next]; run !== undefined && run.start <= token; run = runs[++next]) {
      while (contenders.length > head && isBefore(run.winner, contenders.at(-1)?.winner)) contenders.pop();
      contenders.push(run);
    }
    while ((contenders[head]?.end ?? Number.POSITIVE_INFINITY) <= token) head++;
    const best = contenders[head]?.winner;
    if (best !== undefined && isBefore(best, winners[token])) winners[token] = best;
  }
}

function isBefore(a: Winner, b: Winner | undefined): boolean {
  return b === undefined || a.document < b.document || (a.document === b.document && a.shift < b.shift);
}
