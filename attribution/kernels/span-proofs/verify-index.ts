/** Refuting a span index: a suffix array is valid iff every rank agrees with its position and with the rank before it, which two chunks each show. */

import {
  SpanIndexProof,
  type SpanShard,
  type WrongDocuments,
  type WrongFamily,
  type WrongInverse,
  type WrongOrder,
  type WrongShared,
} from "#proto/tributary/attribution/v1/spans.ts";
import type { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";
import { SEPARATOR_ID } from "../canonical-tokens.ts";
import type { Domain } from "../domain.ts";
import { proofGas, rejected, upheld, type Verdict } from "../verdict.ts";
import { DOCUMENTS, type DocumentRecord, POSITIONS, RANKS, type RankRecord, TEXT } from "./shard.ts";
import { type Reading, readRecords } from "./windows.ts";

/** What the chain knows of a shard. */
export interface ShardClaim {
  readonly domain: Domain;
  readonly shard: SpanShard;
}

/** Gas of a proof by its size. */
export function spanIndexProofGas(proof: SpanIndexProof): bigint {
  return proofGas(SpanIndexProof.encode(proof).length);
}

/** Whether a proof refutes a shard; never throws. */
export function verifySpanIndexProof(claim: ShardClaim, { proof }: SpanIndexProof): Verdict {
  if (proof === undefined) return rejected("proof is empty");
  switch (proof.kind) {
    case "inverse":
      return checkInverse(claim, proof.value);
    case "order":
      return checkOrder(claim, proof.value);
    case "shared":
      return checkShared(claim, proof.value);
    case "family":
      return checkFamily(claim, proof.value);
    case "documents":
      return checkDocuments(claim, proof.value);
  }
}

type Openings = readonly (RangeOpening | undefined)[];

/** Tokens of a shard's text. */
export function readText({ domain, shard }: ShardClaim, openings: Openings): Reading<number> {
  return readRecords(TEXT, { domain, root: shard.textRoot, count: shard.tokens }, openings);
}

/** Ranks of a shard. */
export function readRanks({ domain, shard }: ShardClaim, openings: Openings): Reading<RankRecord> {
  return readRecords(RANKS, { domain, root: shard.ranksRoot, count: shard.tokens }, openings);
}

/** Documents of a shard. */
export function readDocuments({ domain, shard }: ShardClaim, openings: Openings): Reading<DocumentRecord> {
  return readRecords(DOCUMENTS, { domain, root: shard.documentsRoot, count: shard.documents }, openings);
}

/** Ranks of the positions of a shard. */
export function readPositions({ domain, shard }: ShardClaim, openings: Openings): Reading<number> {
  return readRecords(POSITIONS, { domain, root: shard.positionsRoot, count: shard.tokens }, openings);
}

const NOT_SHOWN = rejected("what the proof speaks of is not shown");

function checkInverse(claim: ShardClaim, { rank, ranks, positions }: WrongInverse): Verdict {
  const shownRanks = readRanks(claim, [ranks]);
  const shownPositions = readPositions(claim, [positions]);
  if (shownRanks.kind === "failed") return shownRanks.verdict;
  if (shownPositions.kind === "failed") return shownPositions.verdict;
  const record = shownRanks.records.at(rank);
  if (record === undefined) return NOT_SHOWN;
  if (record.position >= claim.shard.tokens) return upheld("a suffix begins beyond the text");
  const back = shownPositions.records.at(record.position);
  if (back === undefined) return NOT_SHOWN;
  return back === rank ? rejected("the rank is right") : upheld("the position of a rank has another rank");
}

function checkOrder(claim: ShardClaim, proof: WrongOrder): Verdict {
  const ranks = readRanks(claim, [proof.ranks]);
  const text = readText(claim, [proof.textLow, proof.textHigh]);
  const positions = readPositions(claim, [proof.positionLow, proof.positionHigh]);
  if (ranks.kind === "failed") return ranks.verdict;
  if (text.kind === "failed") return text.verdict;
  if (positions.kind === "failed") return positions.verdict;
  const low = ranks.records.at(proof.rank)?.position;
  const high = ranks.records.at(proof.rank + 1)?.position;
  if (low === undefined || high === undefined) return NOT_SHOWN;
  const tokenLow = text.records.at(low);
  const tokenHigh = text.records.at(high);
  if (tokenLow === undefined || tokenHigh === undefined) return NOT_SHOWN;
  if (tokenLow > tokenHigh) return upheld("suffixes are out of order");
  if (tokenLow < tokenHigh) return rejected("the suffixes are in order");
  // The end of the text comes before every suffix.
  const rankAt = (position: number): number | undefined =>
    position === claim.shard.tokens ? -1 : positions.records.at(position);
  const nextLow = rankAt(low + 1);
  const nextHigh = rankAt(high + 1);
  if (nextLow === undefined || nextHigh === undefined) return NOT_SHOWN;
  return nextLow > nextHigh ? upheld("suffixes are out of order") : rejected("the suffixes are in order");
}

function checkShared(claim: ShardClaim, { rank, offset, ranks, textLow, textHigh }: WrongShared): Verdict {
  const shownRanks = readRanks(claim, [ranks]);
  const text = readText(claim, [textLow, textHigh]);
  if (shownRanks.kind === "failed") return shownRanks.verdict;
  if (text.kind === "failed") return text.verdict;
  const high = shownRanks.records.at(rank);
  if (high === undefined) return NOT_SHOWN;
  if (rank === 0)
    return high.shared === 0 ? rejected("the first suffix shares nothing") : upheld("the first suffix shares tokens");
  const low = shownRanks.records.at(rank - 1);
  if (low === undefined) return NOT_SHOWN;
  const { tokens } = claim.shard;
  const [tokenLow, tokenHigh] = [low.position, high.position].map((position) =>
    position + offset >= tokens ? -1 : text.records.at(position + offset),
  );
  if (tokenLow === undefined || tokenHigh === undefined) return NOT_SHOWN;
  const isEqual = tokenLow === tokenHigh && tokenLow !== -1;
  if (offset < high.shared)
    return isEqual ? rejected("the suffixes agree here") : upheld("suffixes share less than they are said to");
  if (offset > high.shared) return rejected("nothing is claimed about this place");
  return isEqual ? upheld("suffixes share more than they are said to") : rejected("the suffixes differ here");
}

function checkFamily(claim: ShardClaim, { rank, ranks, document }: WrongFamily): Verdict {
  const shownRanks = readRanks(claim, [ranks]);
  const documents = readDocuments(claim, [document]);
  if (shownRanks.kind === "failed") return shownRanks.verdict;
  if (documents.kind === "failed") return documents.verdict;
  const record = shownRanks.records.at(rank);
  const found = documents.records.at(document.start);
  if (record === undefined || found === undefined) return NOT_SHOWN;
  if (record.position < found.start || record.position > found.end) return rejected("another document is shown");
  return record.family === found.family ? rejected("the family is right") : upheld("a rank names another family");
}

function checkDocuments(claim: ShardClaim, { documents, text }: WrongDocuments): Verdict {
  const shown = readDocuments(claim, [documents]);
  const tokens = readText(claim, [text]);
  if (shown.kind === "failed") return shown.verdict;
  if (tokens.kind === "failed") return tokens.verdict;
  const first = shown.records.at(documents.start);
  if (first === undefined) return NOT_SHOWN;
  if (documents.start === 0 && first.start !== 0) return upheld("the first document does not begin the text");
  if (first.start > first.end || first.end >= claim.shard.tokens) return upheld("a document has no place in the text");
  if (shown.records.isLast(documents.start) && first.end !== claim.shard.tokens - 1)
    return upheld("the last document does not end the text");
  const next = shown.records.at(documents.start + 1);
  if (next !== undefined && next.start !== first.end + 1) return upheld("documents do not follow each other");
  return isCutWrongly(first, tokens.records.at, text)
    ? upheld("a document ends where the text does not")
    : rejected("the documents are right");
}

/** Whether a token that is shown has an end within a document, or none where the document ends. */
function isCutWrongly(
  { start, end }: DocumentRecord,
  tokenAt: (position: number) => number | undefined,
  text: RangeOpening | undefined,
): boolean {
  if (text === undefined) return false;
  const from = Math.max(start, text.start * TEXT.chunk);
  const to = Math.min(end, (text.start + text.leaves.length) * TEXT.chunk - 1);
  for (let position = from; position <= to; position++) {
    if ((tokenAt(position) === SEPARATOR_ID) !== (position === end)) return true;
  }
  return false;
}
