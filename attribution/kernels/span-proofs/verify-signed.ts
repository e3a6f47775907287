/** Refuting the output itself: the tokens that spans are found in are those that the client signed. */

import type { SpanUnsigned } from "#proto/tributary/attribution/v1/spans.ts";
import { OUTPUT_TOKENS_MAX } from "../spans.ts";
import { rejected, upheld, type Verdict } from "../verdict.ts";
import { readDatanet, readIds } from "./signed-tokens.ts";
import { readOutput, type SpanClaim } from "./verify-output.ts";

/**
 * The client signed another token, another length, or no token of the datanet. What nobody can read is held against the
 * attributor too: it need not rest anything on what a client signs.
 */
export function checkUnsigned(claim: SpanClaim, { token, output, signed, ids }: SpanUnsigned): Verdict {
  const own = readDatanet(claim.signed, signed);
  switch (own.kind) {
    case "absent":
      return upheld("the client signed no tokens of the datanet");
    case "malformed":
      return upheld("the tokens that the client signed are malformed");
    case "unknown":
      return rejected("the datanet is not shown among those that the client signed");
    case "signed":
      break;
  }
  const tokens = readOutput(claim, output);
  if (tokens.kind === "failed") return tokens.verdict;
  const { at, isLast } = tokens.records;
  const record = at(token);
  if (record === undefined) return NOT_SHOWN;
  // Nobody looks at tokens beyond the longest output.
  const length = Math.min(own.count, OUTPUT_TOKENS_MAX);
  // The record behind the last token closes the output.
  const isOther = isLast(token) ? token !== length : token >= length;
  if (isOther) return upheld("the client signed another number of tokens");
  if (token === length) return rejected("the length is what the client signed");
  const shown = readIds(claim.signed, own, ids);
  if (shown.kind === "failed") return shown.verdict;
  const id = shown.records.at(token);
  if (id === undefined) return NOT_SHOWN;
  return id === record.id ? rejected("the client signed the token") : upheld("the client signed another token");
}

const NOT_SHOWN = rejected("what the proof speaks of is not shown");
