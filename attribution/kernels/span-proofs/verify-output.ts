/** Refuting what a use says about single output tokens: where they come from, whose they are, whether they count, and how much. */

import { equalBytes } from "#lib/bytes.ts";
import type {
  SpanCommon,
  SpanEarlier,
  SpanInformation,
  SpanMismatch,
  SpanNotCommon,
  SpanOutput,
  SpanOwnerWrong,
  SpanUnqualified,
} from "#proto/tributary/attribution/v1/spans.ts";
import { SEPARATOR_ID } from "../canonical-tokens.ts";
import type { Domain } from "../domain.ts";
import { BIT, informationOf } from "../information.ts";
import { OUTPUT_TOKENS_MAX, type SpanRules } from "../spans.ts";
import { rejected, upheld, type Verdict } from "../verdict.ts";
import { COMMONS, OUTPUT, type OutputToken, spanEvidenceRoot } from "./evidence.ts";
import type { RankRecord } from "./shard.ts";
import { readDocuments, readRanks, readText, type ShardClaim } from "./shard-claim.ts";
import { commonRoot, type Reading, readRecords, type ShownRecords } from "./windows.ts";

/** What the chain knows of a use and of the shard that its spans come from. */
export interface SpanClaim extends ShardClaim {
  /** Domain of the batch, under which evidence is committed to. */
  readonly evidenceDomain: Domain;
  readonly evidenceRoot: Uint8Array;
  readonly rules: SpanRules;
}

/** Ranks that one proof looks through. */
export const RANK_WINDOW_MAX = 128;
/** Tokens that one proof compares. */
export const RUN_TOKENS_MAX = 256;

/** The text has another token where an output token is said to come from. */
export function checkMismatch(claim: SpanClaim, { token, output, text }: SpanMismatch): Verdict {
  const tokens = readOutput(claim, output);
  const shown = readText(claim, [text]);
  if (tokens.kind === "failed") return tokens.verdict;
  if (shown.kind === "failed") return shown.verdict;
  const record = tokens.records.at(token);
  if (record === undefined) return NOT_SHOWN;
  if (record.id === SEPARATOR_ID)
    return record.source === 0 ? rejected(NO_SOURCE) : upheld("the end of an output has a source");
  if (record.source === 0)
    return record.owner === 0 ? rejected(NO_SOURCE) : upheld("a token without source has an owner");
  if (record.source > claim.shard.tokens) return upheld("a source lies beyond the text");
  const there = shown.records.at(record.source - 1);
  if (there === undefined) return NOT_SHOWN;
  return there === record.id ? rejected("the text has the token") : upheld("the text has another token");
}

/** The whole run that output and text share around a token is too short, or says too little. */
export function checkUnqualified(claim: SpanClaim, { token, output, text }: SpanUnqualified): Verdict {
  const tokens = readOutput(claim, output);
  const shown = readText(claim, text);
  if (tokens.kind === "failed") return tokens.verdict;
  if (shown.kind === "failed") return shown.verdict;
  const record = tokens.records.at(token);
  if (record === undefined || record.source === 0) return NOT_SHOWN;
  const shift = record.source - 1 - token;
  const pair = (at: number): Agreement => agreement(tokens.records, shown.records, at, at + shift);
  let start = token;
  while (token - start < RUN_TOKENS_MAX && pair(start - 1) === "same") start--;
  let end = token + 1;
  while (end - token < RUN_TOKENS_MAX && pair(end) === "same") end++;
  if (pair(token) !== "same" || pair(start - 1) !== "other" || pair(end) !== "other") return NOT_SHOWN;
  const qualifies = isQualified(claim.rules, tokens.records, start, end);
  if (qualifies === undefined) return NOT_SHOWN;
  return qualifies ? rejected("the run qualifies") : upheld("the run does not qualify");
}

/** A qualifying run through a token has an earlier place. */
export function checkEarlier(claim: SpanClaim, proof: SpanEarlier): Verdict {
  const { token, start, end, position } = proof;
  const tokens = readOutput(claim, proof.output);
  const shown = readText(claim, proof.text);
  if (tokens.kind === "failed") return tokens.verdict;
  if (shown.kind === "failed") return shown.verdict;
  const record = tokens.records.at(token);
  if (record === undefined || start > token || end <= token || end - start > RUN_TOKENS_MAX) return NOT_SHOWN;
  if (record.source !== 0 && position + (token - start) >= record.source - 1)
    return rejected("the place is not earlier");
  for (let at = start; at < end; at++) {
    if (agreement(tokens.records, shown.records, at, position + at - start) !== "same") return NOT_SHOWN;
  }
  const qualifies = isQualified(claim.rules, tokens.records, start, end);
  return qualifies === true ? upheld("an earlier document has the run") : rejected("the run does not qualify");
}

/** The document that a token comes from belongs to another owner. */
export function checkOwner(claim: SpanClaim, { token, output, document }: SpanOwnerWrong): Verdict {
  const tokens = readOutput(claim, output);
  const documents = readDocuments(claim, [document]);
  if (tokens.kind === "failed") return tokens.verdict;
  if (documents.kind === "failed") return documents.verdict;
  const record = tokens.records.at(token);
  const found = documents.records.at(document.start);
  if (record === undefined || found === undefined || record.source === 0) return NOT_SHOWN;
  const position = record.source - 1;
  if (position < found.start || position > found.end) return rejected("another document is shown");
  if (record.owner === COMMONS || record.owner === found.owner) return rejected("the owner is right");
  return upheld("the document belongs to another owner");
}

/** More families than may be have the whole span of a token that is paid to an owner. */
export function checkCommon(claim: SpanClaim, proof: SpanCommon): Verdict {
  const { token, start, end, rankLow, rankHigh } = proof;
  const tokens = readOutput(claim, proof.output);
  const text = readText(claim, proof.text);
  const ranks = readRanks(claim, [proof.ranks]);
  const documents = readDocuments(claim, [proof.document]);
  if (tokens.kind === "failed") return tokens.verdict;
  if (text.kind === "failed") return text.verdict;
  if (ranks.kind === "failed") return ranks.verdict;
  if (documents.kind === "failed") return documents.verdict;
  const record = tokens.records.at(token);
  const document = documents.records.at(proof.document.start);
  if (record === undefined || document === undefined || record.source === 0 || start > token || end <= token)
    return NOT_SHOWN;
  if (record.owner === COMMONS) return rejected("the token is the commons' already");
  const position = record.source - 1 - (token - start);
  // Suffixes that share a text without a document's end belong to the documents that contain it.
  if (position < document.start || position + end - start > document.end) return NOT_SHOWN;
  // Whatever lies between, the span that the rules look at does not reach beyond these two.
  const before = agreement(tokens.records, text.records, start - 1, position - 1);
  const behind = agreement(tokens.records, text.records, end, position + end - start);
  if (before !== "other" || behind !== "other") return NOT_SHOWN;
  const window = readWindow(ranks.records, rankLow, rankHigh);
  if (window === undefined || !window.some((rank) => rank.position === position)) return NOT_SHOWN;
  if (window.some(({ shared }, i) => i > 0 && shared < end - start)) return NOT_SHOWN;
  return familiesOf(window) > claim.rules.familiesMax
    ? upheld("too many families have the span")
    : rejected("families are few");
}

/** Few families have a part of the span of a token that is given to the commons. */
export function checkNotCommon(claim: SpanClaim, proof: SpanNotCommon): Verdict {
  const { token, start, end, rankLow, rankHigh } = proof;
  const tokens = readOutput(claim, proof.output);
  const text = readText(claim, proof.text);
  const ranks = readRanks(claim, [proof.ranks]);
  if (tokens.kind === "failed") return tokens.verdict;
  if (text.kind === "failed") return text.verdict;
  if (ranks.kind === "failed") return ranks.verdict;
  const record = tokens.records.at(token);
  if (record === undefined || record.owner !== COMMONS || record.source === 0) return NOT_SHOWN;
  if (start > token || end <= token || end - start > RUN_TOKENS_MAX) return NOT_SHOWN;
  const position = record.source - 1 - (token - start);
  for (let at = start; at < end; at++) {
    if (agreement(tokens.records, text.records, at, position + at - start) !== "same") return NOT_SHOWN;
  }
  const window = readWindow(ranks.records, rankLow, rankHigh);
  const behind = rankHigh === claim.shard.tokens ? 0 : ranks.records.at(rankHigh)?.shared;
  if (window === undefined || behind === undefined || !window.some((rank) => rank.position === position))
    return NOT_SHOWN;
  const isWhole = (window[0]?.shared ?? 0) < end - start && behind < end - start;
  if (!isWhole) return rejected("more suffixes begin so");
  return familiesOf(window) > claim.rules.familiesMax
    ? rejected("too many families have the span")
    : upheld("few families have the span");
}

/** A token is as common as the ranks of its suffixes are many; its information follows. */
export function checkInformation(claim: SpanClaim, proof: SpanInformation): Verdict {
  const { token, rankLow, rankHigh } = proof;
  const tokens = readOutput(claim, proof.output);
  const ranks = readRanks(claim, proof.ranks);
  const text = readText(claim, proof.text);
  if (tokens.kind === "failed") return tokens.verdict;
  if (ranks.kind === "failed") return ranks.verdict;
  if (text.kind === "failed") return text.verdict;
  const [record, next] = [tokens.records.at(token), tokens.records.at(token + 1)];
  const [first, last] = [ranks.records.at(rankLow), ranks.records.at(rankHigh - 1)];
  const behind = rankHigh === claim.shard.tokens ? 0 : ranks.records.at(rankHigh)?.shared;
  if (record === undefined || next === undefined || first === undefined || last === undefined) return NOT_SHOWN;
  if (record.id === SEPARATOR_ID || rankLow >= rankHigh || first.shared !== 0 || behind !== 0) return NOT_SHOWN;
  if (text.records.at(first.position) !== record.id || text.records.at(last.position) !== record.id) return NOT_SHOWN;
  const total = claim.shard.tokens - claim.shard.documents;
  if (rankHigh - rankLow > total) return rejected("the shard has fewer tokens");
  const information = informationOf(rankHigh - rankLow, total);
  return next.before - record.before === information
    ? rejected("the information is right")
    : upheld("the information is wrong");
}

/** Tokens of the output that a use committed to. */
export function readOutput(claim: SpanClaim, { tokens, weightsHash }: SpanOutput): Reading<OutputToken> {
  const domain = claim.evidenceDomain;
  const root = commonRoot(OUTPUT, domain, tokens);
  if (root === undefined || !equalBytes(spanEvidenceRoot(domain, root, weightsHash), claim.evidenceRoot)) {
    return { kind: "failed", verdict: rejected("the output is not what the use committed to") };
  }
  // The closing record comes on top.
  if ((tokens[0]?.total ?? 0) > Math.ceil((OUTPUT_TOKENS_MAX + 1) / OUTPUT.chunk)) {
    return { kind: "failed", verdict: upheld("the output has too many tokens") };
  }
  return readRecords(OUTPUT, { domain, root, count: undefined }, tokens);
}

const NOT_SHOWN = rejected("what the proof speaks of is not shown");
const NO_SOURCE = "the token has no source";

type Agreement = "same" | "other" | "unknown";

/** Whether output and text have the same token at two places; beyond either end they differ. */
function agreement(
  tokens: ShownRecords<OutputToken>,
  text: ShownRecords<number>,
  token: number,
  position: number,
): Agreement {
  if (token < 0 || position < 0) return "other";
  const record = tokens.at(token);
  if (record?.id === SEPARATOR_ID) return "other";
  const there = text.at(position);
  if (there === SEPARATOR_ID) return "other";
  if (record === undefined || there === undefined) return "unknown";
  return record.id === there ? "same" : "other";
}

function isQualified(
  rules: SpanRules,
  tokens: ShownRecords<OutputToken>,
  start: number,
  end: number,
): boolean | undefined {
  if (end - start < rules.tokensMin) return false;
  const [first, behind] = [tokens.at(start), tokens.at(end)];
  if (first === undefined || behind === undefined) return undefined;
  return behind.before - first.before >= rules.bitsMin * BIT;
}

function readWindow(ranks: ShownRecords<RankRecord>, low: number, high: number): readonly RankRecord[] | undefined {
  if (low >= high || high - low > RANK_WINDOW_MAX) return undefined;
  const window: RankRecord[] = [];
  for (let rank = low; rank < high; rank++) {
    const record = ranks.at(rank);
    if (record === undefined) return undefined;
    window.push(record);
  }
  return window;
}

function familiesOf(window: readonly RankRecord[]): number {
  return new Set(window.map(({ family }) => family)).size;
}
