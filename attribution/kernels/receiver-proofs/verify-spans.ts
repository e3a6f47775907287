/** Refuting receivers by what the segments of one owner sum to: one path bounds the sum below, another above, and the owner is listed with more, with less, or not at all. */

import type { SpanOwnerSum } from "#proto/tributary/attribution/v1/receivers.ts";
import type { SumRange } from "#proto/tributary/merkle/v1/range.ts";
import type { Domain } from "../domain.ts";
import type { MerkleSumRoot } from "../merkle-sum.ts";
import { readSumRange } from "../merkle-sum-range.ts";
import type { ReceiverList } from "../receivers.ts";
import { areSegmentsCommitted, COMMONS, readSegment, segmentDomain } from "../span-proofs/evidence.ts";
import { OUTPUT_TOKENS_MAX } from "../spans.ts";
import { rejected, upheld, type Verdict } from "../verdict.ts";
import type { ReceiversClaim } from "./claim.ts";

/** Upheld when an owner's segments weigh more or less than it is listed with, or enough to be listed; sound for segments in order. */
export function checkSpanReceivers(
  { domain, part, receiversMax }: ReceiversClaim,
  list: ReceiverList,
  { outputRoot, root, owner, low, high }: SpanOwnerSum,
): Verdict {
  if (!areSegmentsCommitted(domain, part.evidenceRoot, { outputRoot, root })) {
    return rejected("the evidence is not the use's");
  }
  if (root.count > BigInt(OUTPUT_TOKENS_MAX)) return upheld("segments are more than tokens");
  const [first, last] = [readEdge(domain, root, low), readEdge(domain, root, high)];
  if (first === "hidden" || last === "hidden") return rejected("a segment does not lead to the evidence");
  if (first === "malformed" || last === "malformed") return upheld("a segment is malformed");
  const said = owner === COMMONS ? list.commons : list.receivers.find((one) => one.owner === owner)?.weight;
  if (first?.owner === owner && last?.owner === owner && first.start <= last.start) {
    return judgeAtLeast(list, { owner, said, sum: last.behind - first.before, receiversMax });
  }
  const isAround = (first === undefined || first.owner < owner) && (last === undefined || last.owner > owner);
  if (!isAround) return rejected("the owner's segments are not bounded");
  const most = (last?.before ?? root.sum) - (first?.behind ?? 0n);
  return said !== undefined && said > most
    ? upheld("a receiver is given more than its segments weigh")
    : rejected("the owner is given no more than its segments weigh");
}

interface Edge {
  readonly owner: number;
  /** Place among the segments. */
  readonly start: number;
  /** Sums of all segments before it, and of those up to it. */
  readonly before: bigint;
  readonly behind: bigint;
}

function readEdge(
  domain: Domain,
  root: MerkleSumRoot,
  range: SumRange | undefined,
): Edge | "hidden" | "malformed" | undefined {
  if (range === undefined) return undefined;
  const shown = readSumRange(segmentDomain(domain), root, range);
  const [leaf] = shown?.leaves ?? [];
  if (shown === undefined || leaf === undefined || shown.leaves.length !== 1) return "hidden";
  const segment = readSegment(leaf);
  if (segment === undefined) return "malformed";
  return { owner: segment.owner, start: shown.start, before: shown.before, behind: shown.before + leaf.amount };
}

interface Bounded {
  readonly owner: number;
  readonly said: bigint | undefined;
  readonly sum: bigint;
  readonly receiversMax: number;
}

function judgeAtLeast(list: ReceiverList, { owner, said, sum, receiversMax }: Bounded): Verdict {
  if (said !== undefined) {
    return said < sum
      ? upheld("a receiver is given less than its segments weigh")
      : rejected("the owner is given no less than this");
  }
  const isLighter = (one: { readonly owner: number; readonly weight: bigint }): boolean =>
    one.weight < sum || (one.weight === sum && one.owner > owner);
  const isMissing = sum > 0n && (list.receivers.length < receiversMax || list.receivers.some(isLighter));
  return isMissing ? upheld("a heavier owner is no receiver") : rejected("the owner is too light for the list");
}
