/** Watching others' indexes: given the published lists of a shard, the proof that refutes it; and proofs of what a right one has or lacks. */

import { isAfter } from "#kernels/owners.ts";
import { findOccurrences, type SpanIndex } from "#kernels/span-index.ts";
import { stepsOf } from "#kernels/span-proofs/content.ts";
import {
  type CommittedShard,
  DOCUMENTS,
  type DocumentRecord,
  POSITIONS,
  RANKS,
  TEXT,
} from "#kernels/span-proofs/shard.ts";
import { openPlaces, openRecords } from "#kernels/span-proofs/windows.ts";
import type { SpanAbsence, SpanExistence, SpanIndexProof } from "#proto/tributary/attribution/v1/spans.ts";
import type { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";
import { findStepFraud } from "./contents-prover.ts";

/** A proof against a shard; undefined when it is right. Linear in the text, but for what suffixes share. */
export function findShardFraud(shard: CommittedShard): SpanIndexProof | undefined {
  return (
    findDocumentFraud(shard) ??
    findRankFraud(shard) ??
    findSharedFraud(shard) ??
    findFamilyFraud(shard) ??
    findStepFraud(shard)
  );
}

/** Proof that a shard has tokens at a position. */
export function proveExists(shard: CommittedShard, position: number, tokens: number): SpanExistence {
  return { position, text: openRecords(TEXT, shard.text, position, position + tokens - 1) };
}

/** Proof that a shard has tokens, given by rank, nowhere; undefined when it has them. */
export function proveAbsent(index: SpanIndex, shard: CommittedShard, tokens: Int32Array): SpanAbsence | undefined {
  const { low, high } = findOccurrences(index, tokens, 0, tokens.length);
  if (low !== high) return undefined;
  const window = (rank: number): RangeOpening | undefined => {
    const position = index.suffixes[rank];
    if (position === undefined) return undefined;
    let shared = 0;
    while (shared < tokens.length - 1 && index.text[position + shared] === tokens[shared]) shared++;
    return openRecords(TEXT, shard.text, position, position + shared);
  };
  const ranks = openRecords(RANKS, shard.ranks, low - 1, low);
  return { rank: low, ranks, textLow: window(low - 1), textHigh: window(low) };
}

function findDocumentFraud({ shard, lists, text, documents }: CommittedShard): SpanIndexProof | undefined {
  const list = lists.documents;
  for (const [at, { start, end }] of list.entries()) {
    const next = list[at + 1];
    const isPlaced = start <= end && end < shard.tokens && (at > 0 || (start === 0 && list[0]?.states === 0));
    const isFollowed = isFollowedWell(shard, list[at] as DocumentRecord, next);
    let wrong = start;
    while (wrong < end && lists.text[wrong] !== 0) wrong++;
    const isCut = wrong === end && lists.text[end] === 0;
    if (isPlaced && isFollowed && isCut) continue;
    const shown = openRecords(DOCUMENTS, documents, at, at + 1);
    const window = isPlaced && isFollowed ? openRecords(TEXT, text, wrong, wrong) : undefined;
    return { proof: { kind: "documents", value: { documents: shown, text: window } } };
  }
  return undefined;
}

function isFollowedWell(
  { tokens, states }: CommittedShard["shard"],
  document: DocumentRecord,
  next: DocumentRecord | undefined,
): boolean {
  const behind = document.states + stepsOf(document.end - document.start);
  if (next === undefined) return document.end === tokens - 1 && behind === states;
  return next.start === document.end + 1 && next.states === behind && isAfter(document, next);
}

function findRankFraud(shard: CommittedShard): SpanIndexProof | undefined {
  const { lists } = shard;
  const size = lists.text.length;
  const rankAt = (position: number): number => (position === size ? -1 : (lists.positions[position] as number));
  for (const [rank, { position }] of lists.ranks.entries()) {
    if (position >= size || lists.positions[position] !== rank) {
      const positions = position >= size ? undefined : openRecords(POSITIONS, shard.positions, position, position);
      const value = { rank, ranks: openRecords(RANKS, shard.ranks, rank, rank), positions };
      return { proof: { kind: "inverse", value } };
    }
  }
  for (const [rank, { position: low }] of lists.ranks.entries()) {
    const high = lists.ranks[rank + 1]?.position;
    if (high === undefined) continue;
    const [a, b] = [lists.text[low] as number, lists.text[high] as number];
    if (a < b || (a === b && rankAt(low + 1) < rankAt(high + 1))) continue;
    const at = (position: number): RangeOpening | undefined =>
      a > b || position === size ? undefined : openRecords(POSITIONS, shard.positions, position, position);
    const value = {
      rank,
      ranks: openRecords(RANKS, shard.ranks, rank, rank + 1),
      textLow: openRecords(TEXT, shard.text, low, low),
      textHigh: openRecords(TEXT, shard.text, high, high),
      positionLow: at(low + 1),
      positionHigh: at(high + 1),
    };
    return { proof: { kind: "order", value } };
  }
  return undefined;
}

function findSharedFraud(shard: CommittedShard): SpanIndexProof | undefined {
  const { lists } = shard;
  const { text, ranks } = lists;
  // A right text and right ranks: what suffixes share falls by at most one from a position to the next.
  let known = 0;
  for (let position = 0; position < text.length; position++) {
    const rank = lists.positions[position] as number;
    const other = rank === 0 ? undefined : (ranks[rank - 1]?.position as number);
    while (other !== undefined && isShared(text, position + known, other + known)) known++;
    if (other === undefined) known = 0;
    const said = ranks[rank]?.shared as number;
    if (said !== known) {
      const offset = Math.min(said, known);
      const shown = openRecords(RANKS, shard.ranks, Math.max(0, rank - 1), rank);
      const places =
        other === undefined ? [] : [position + offset, other + offset].filter((place) => place < text.length);
      const [textLow, textHigh] = openPlaces(TEXT, shard.text, places);
      return { proof: { kind: "shared", value: { rank, offset, ranks: shown, textLow, textHigh } } };
    }
    known = Math.max(0, known - 1);
  }
  return undefined;
}

function isShared(text: Uint32Array, a: number, b: number): boolean {
  return a < text.length && b < text.length && text[a] === text[b];
}

function findFamilyFraud(shard: CommittedShard): SpanIndexProof | undefined {
  const { documents, positions, ranks } = shard.lists;
  for (const [number, { start, end, family }] of documents.entries()) {
    for (let position = start; position <= end; position++) {
      const rank = positions[position] as number;
      if (ranks[rank]?.family === family) continue;
      const value = {
        rank,
        ranks: openRecords(RANKS, shard.ranks, rank, rank),
        document: openRecords(DOCUMENTS, shard.documents, number, number),
      };
      return { proof: { kind: "family", value } };
    }
  }
  return undefined;
}
