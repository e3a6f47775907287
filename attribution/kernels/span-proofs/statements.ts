/** What a shard proves about any text: that tokens occur in it, or that they do not. */

import type { SpanAbsence, SpanExistence } from "#proto/tributary/attribution/v1/spans.ts";
import { readRanks, readText, type ShardClaim } from "./shard-claim.ts";

/** Tokens of the longest text that one statement is about. */
export const STATEMENT_TOKENS_MAX = 256;

/** Whether a shard has these tokens at the place the proof names; false for anything malformed. */
export function verifySpanExists(claim: ShardClaim, tokens: Uint32Array, { position, text }: SpanExistence): boolean {
  if (tokens.length === 0 || tokens.length > STATEMENT_TOKENS_MAX) return false;
  const shown = readText(claim, [text]);
  return shown.kind === "shown" && tokens.every((token, i) => token === shown.records.at(position + i));
}

/**
 * Whether a shard has these tokens nowhere: they would lie between two neighbouring ranks, and neither suffix begins with
 * them. With `verifySpanExists` of all but the last token it shows that a match is the longest. False for anything malformed.
 */
export function verifySpanAbsent(claim: ShardClaim, tokens: Uint32Array, proof: SpanAbsence): boolean {
  if (tokens.length === 0 || tokens.length > STATEMENT_TOKENS_MAX || tokens.includes(0)) return false;
  const ranks = readRanks(claim, [proof.ranks]);
  const text = readText(claim, [proof.textLow, proof.textHigh]);
  if (ranks.kind === "failed" || text.kind === "failed") return false;
  const { rank } = proof;
  const size = claim.shard.tokens;
  if (rank > size) return false;
  const compare = (at: number): number | undefined => {
    const record = ranks.records.at(at);
    if (record === undefined) return undefined;
    const tokenAt = (position: number): number | undefined => (position === size ? -1 : text.records.at(position));
    return comparePrefix(tokens, (i) => tokenAt(record.position + i));
  };
  const isAboveLower = rank === 0 || (compare(rank - 1) ?? 0) > 0;
  const isBelowUpper = rank === size || (compare(rank) ?? 0) < 0;
  return isAboveLower && isBelowUpper;
}

/** Sign of the tokens against a suffix cut to their length; zero when it begins with them, undefined when it is not shown far enough. */
function comparePrefix(tokens: Uint32Array, tokenAt: (offset: number) => number | undefined): number | undefined {
  for (const [i, token] of tokens.entries()) {
    const there = tokenAt(i);
    if (there === undefined) return undefined;
    if (there !== token) return token < there ? -1 : 1;
  }
  return 0;
}
