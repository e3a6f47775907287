/** Refuting a span index: a suffix array is valid iff every rank agrees with its position and with the rank before it, which two chunks each show. */

import type {
  SpanIndexProof,
  SpanShard,
  WrongDocuments,
  WrongFamily,
  WrongInverse,
  WrongOrder,
  WrongShared,
} from "#proto/tributary/attribution/v1/spans.ts";
import type { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";
import { SEPARATOR_ID } from "../canonical-tokens.ts";
import { checkOwners, isAfter } from "../owners.ts";
import { rejected, upheld, type Verdict } from "../verdict.ts";
import { stepsOf } from "./content.ts";
import { type DocumentRecord, TEXT } from "./shard.ts";
import {
  ownersClaim,
  readDocuments,
  readPositions,
  readRanks,
  readText,
  type ShardClaim,
  type ShardContext,
} from "./shard-claim.ts";
import { checkContent, checkContentStep } from "./verify-content.ts";
import { checkMissingDocument } from "./verify-missing.ts";
import { checkDocumentFamily, checkDocumentSource } from "./verify-sources.ts";

/** Whether a proof refutes a shard; never throws. */
export function verifySpanIndexProof(claim: ShardClaim, context: ShardContext, { proof }: SpanIndexProof): Verdict {
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
    case "source":
      return checkDocumentSource(claim, context, proof.value);
    case "owners":
      return checkOwners(ownersClaim(claim), proof.value);
    case "documentFamily":
      return checkDocumentFamily(claim, context, proof.value);
    case "content":
      return checkContent(claim, context, proof.value);
    case "step":
      return checkContentStep(claim, proof.value);
    case "missing":
      return checkMissingDocument(claim, context, proof.value);
  }
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
  const next = shown.records.at(documents.start + 1);
  const fault = placeFault(claim.shard, { document: first, at: documents.start, next });
  if (fault !== undefined) return upheld(fault);
  return isCutWrongly(first, tokens.records.at, text)
    ? upheld("a document ends where the text does not")
    : rejected("the documents are right");
}

/** What is wrong with where a document is, undefined when nothing is: documents follow each other in text, in states and in order. */
function placeFault(
  { tokens, documents, states }: SpanShard,
  of: { readonly document: DocumentRecord; readonly at: number; readonly next: DocumentRecord | undefined },
): string | undefined {
  const { document, at, next } = of;
  const { start, end } = document;
  if (at === 0 && start !== 0) return "the first document does not begin the text";
  if (at === 0 && document.states !== 0) return "states of no document come first";
  if (start > end || end >= tokens) return "a document has no place in the text";
  const behind = document.states + stepsOf(end - start);
  if (at === documents - 1 && end !== tokens - 1) return "the last document does not end the text";
  if (at === documents - 1 && behind !== states) return "states of no document come last";
  if (next === undefined) return undefined;
  if (next.start !== end + 1) return "documents do not follow each other";
  if (next.states !== behind) return "states of documents do not follow each other";
  return isAfter(document, next) ? undefined : "documents are out of order";
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
