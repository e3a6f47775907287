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
import { type RankRecord, TEXT } from "./shard.ts";
import { readDocuments, readRanks, readText, type ShardClaim } from "./shard-claim.ts";
import type { TokensClaim } from "./signed-tokens.ts";
import { commonRoot, type Reading, readRecords, type ShownRecords } from "./windows.ts";

/** What the chain knows of a use and of the shard that its spans come from. */
export interface SpanClaim extends ShardClaim {
  /** Domain of the batch, under which evidence is committed to. */
  readonly evidenceDomain: Domain;
  readonly evidenceRoot: Uint8Array;
  readonly rules: SpanRules;
  /** What the client of the use signed of its output. */
  readonly signed: TokensClaim;
}

/** Ranks that one proof looks through. */
export const RANK_WINDOW_MAX = 160;
/** Tokens that one proof compares: enough for a run that qualifies, unless most of a text is one token. */
export const RUN_TOKENS_MAX = 64;

/** The text has another token where an output token is said to come from, or the run around it is not all they have in common. */
export function checkMismatch(claim: SpanClaim, { token, output, text }: SpanMismatch): Verdict {
  const tokens = readOutput(claim, output);
  const shown = readText(claim, [text]);
  if (tokens.kind === "failed") return tokens.verdict;
  if (shown.kind === "failed") return shown.verdict;
  const record = tokens.records.at(token);
  if (record === undefined) return NOT_SHOWN;
  const { id, source, owner, start, end } = record;
  if (source === 0) {
    return owner === 0 && start === 0 && end === 0
      ? rejected(NO_SOURCE)
      : upheld("a token without source has an owner");
  }
  if (id === SEPARATOR_ID) return upheld("the end of an output has a source");
  if (source > claim.shard.tokens) return upheld("a source lies beyond the text");
  if (start > token || end <= token) return upheld("a token is not in its own run");
  const shift = source - 1 - token;
  if (start + shift < 0 || end + shift > claim.shard.tokens) return upheld("a run lies beyond the text");
  if (text === undefined) return NOT_SHOWN;
  const first = text.start * TEXT.chunk - shift;
  const behind = first + text.leaves.length * TEXT.chunk;
  for (let at = Math.max(first, start - 1); at < behind && at <= end; at++) {
    const isInside = at >= start && at < end;
    const agreed = agreement(tokens.records, shown.records, at, at + shift);
    if (isInside && agreed === "other") return upheld("the text has another token");
    if (!isInside && agreed === "same") return upheld("output and text agree beyond a run");
  }
  return rejected("the text has the tokens");
}

/** The whole run that output and text share around a token is too short, or says too little. */
export function checkUnqualified(claim: SpanClaim, { token, output }: SpanUnqualified): Verdict {
  const tokens = readOutput(claim, output);
  if (tokens.kind === "failed") return tokens.verdict;
  const record = tokens.records.at(token);
  if (record === undefined || record.source === 0) return NOT_SHOWN;
  const qualifies = isQualified(claim.rules, tokens.records, record.start, record.end);
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

/** More families than may be have the whole run of a token that is paid to an owner. */
export function checkCommon(claim: SpanClaim, { token, output, ranks, rankLow, rankHigh }: SpanCommon): Verdict {
  const run = readRun(claim, { token, output });
  const shown = readRanks(claim, [ranks]);
  if (run.kind === "failed") return run.verdict;
  if (shown.kind === "failed") return shown.verdict;
  if (run.owner === COMMONS) return rejected("the token is the commons' already");
  const window = readWindow(shown.records, rankLow, rankHigh);
  if (window === undefined || !window.some((rank) => rank.position === run.position)) return NOT_SHOWN;
  if (window.some(({ shared }, i) => i > 0 && shared < run.length)) return NOT_SHOWN;
  return familiesOf(window) > claim.rules.familiesMax
    ? upheld("too many families have the span")
    : rejected("families are few");
}

/** Few families have the whole run of a token that is given to the commons. */
export function checkNotCommon(claim: SpanClaim, { token, output, ranks, rankLow, rankHigh }: SpanNotCommon): Verdict {
  const run = readRun(claim, { token, output });
  const shown = readRanks(claim, [ranks]);
  if (run.kind === "failed") return run.verdict;
  if (shown.kind === "failed") return shown.verdict;
  if (run.owner !== COMMONS) return NOT_SHOWN;
  const window = readWindow(shown.records, rankLow, rankHigh);
  const behind = rankHigh === claim.shard.tokens ? 0 : shown.records.at(rankHigh)?.shared;
  if (window === undefined || behind === undefined || !window.some((rank) => rank.position === run.position))
    return NOT_SHOWN;
  const isWhole = (window[0]?.shared ?? 0) < run.length && behind < run.length;
  if (!isWhole) return rejected("more suffixes begin so");
  return familiesOf(window) > claim.rules.familiesMax
    ? rejected("too many families have the span")
    : upheld("few families have the span");
}

/** A token is more common, or rarer, than its information says: so many suffixes at least, or at most, begin with it. */
export function checkInformation(claim: SpanClaim, proof: SpanInformation): Verdict {
  const { token, rankLow, rankHigh } = proof;
  const tokens = readOutput(claim, proof.output);
  const ranks = readRanks(claim, proof.ranks);
  const text = readText(claim, proof.text);
  if (tokens.kind === "failed") return tokens.verdict;
  if (ranks.kind === "failed") return ranks.verdict;
  if (text.kind === "failed") return text.verdict;
  const [record, next] = [tokens.records.at(token), tokens.records.at(token + 1)];
  if (record === undefined || next === undefined || record.id === SEPARATOR_ID || rankLow >= rankHigh) return NOT_SHOWN;
  const total = claim.shard.tokens - claim.shard.documents;
  if (rankHigh - rankLow > total) return rejected("the shard has fewer tokens");
  const idAt = (rank: number): number | undefined => text.records.at(ranks.records.at(rank)?.position ?? -1);
  const said = next.before - record.before;
  const information = informationOf(rankHigh - rankLow, total);
  const isAll = idAt(rankLow) === record.id && idAt(rankHigh - 1) === record.id;
  if (isAll && said > information) return upheld("a token is more common than is said");
  // Suffixes are in order of their first tokens, document ends first.
  const isBelow = (idAt(rankLow - 1) ?? record.id) < record.id;
  const isAbove = rankHigh === claim.shard.tokens || (idAt(rankHigh) ?? record.id) > record.id;
  if (isBelow && isAbove && said < information) return upheld("a token is rarer than is said");
  return rejected("the information is not shown to be wrong");
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

type Run =
  | { readonly kind: "failed"; readonly verdict: Verdict }
  | { readonly kind: "shown"; readonly position: number; readonly length: number; readonly owner: number };

/** The run of a token, from where it begins in the text; its own ends, so that nobody needs to see what is between. */
function readRun(claim: SpanClaim, of: { readonly token: number; readonly output: SpanOutput }): Run {
  const tokens = readOutput(claim, of.output);
  if (tokens.kind === "failed") return tokens;
  const record = tokens.records.at(of.token);
  if (record === undefined || record.source === 0) return { kind: "failed", verdict: NOT_SHOWN };
  const { source, start, end, owner } = record;
  return { kind: "shown", position: source - 1 - (of.token - start), length: end - start, owner };
}

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
