/** Refuting a batch: every amount in it follows from the receivers of one use, no pair is left out, and no receipt is paid for twice. */

import { equalBytes } from "#lib/bytes.ts";
import type {
  BatchProof,
  MissingPair,
  ReusedReceipt,
  UseShare,
  WrongPair,
} from "#proto/tributary/attribution/v1/batch_proofs.ts";
import type { MerkleSumRoot } from "../merkle-sum.ts";
import { lookUpAmount, readSumRange } from "../merkle-sum-range.ts";
import type { PaidShare } from "../receipt-shares.ts";
import { openPart, openUse, type UsesRoot } from "../receipts.ts";
import { decodeReceivers, receiversHash, type ShareTerms, useShares } from "../receivers.ts";
import { rejected, upheld, type Verdict } from "../verdict.ts";
import { CONTRIBUTOR_BYTES_MAX, pairId, readPair } from "./pairs.ts";
import { checkNodeSum, checkUnsorted } from "./sums.ts";

/** A batch's uses as it was submitted with them. */
export interface UsesClaim {
  readonly committed: UsesRoot;
  /** Which batch it is; a receipt in two is charged to the later one. */
  readonly batchId: bigint;
}

/** What the chain knows of a batch. */
export interface BatchClaim extends UsesClaim {
  /** The uses whose receivers are paid, and their number; pairs name them by their places among these. */
  readonly attributed: UsesRoot;
  readonly uses: number;
  /** The tree over its pairs. */
  readonly pairs: MerkleSumRoot;
  /** How the amounts of its pairs follow from its uses. */
  readonly terms: ShareTerms;
  /** An earlier batch that shares a receipt with it; the batch itself for one that has a receipt twice. */
  readonly earlier?: UsesClaim;
}

/** Whether a proof refutes a batch; never throws. */
export function verifyBatchProof(claim: BatchClaim, { proof }: BatchProof): Verdict {
  const { domain } = claim.attributed;
  if (proof === undefined) return rejected("proof is empty");
  switch (proof.kind) {
    case "unsorted":
      return checkUnsorted(domain, claim.pairs, proof.value, (id) => readPair(id) !== undefined);
    case "sum":
      return checkNodeSum(domain, claim.pairs, proof.value);
    case "pair":
      return checkPair(claim, proof.value);
    case "missing":
      return checkMissing(claim, proof.value);
    case "reused":
      return checkReused(claim, proof.value);
  }
}

const UNPROVEN = rejected("an opening does not lead to its root");
const MALFORMED = upheld("receivers are malformed");

function checkPair(claim: BatchClaim, { pair, share }: WrongPair): Verdict {
  const shown = readSumRange(claim.attributed.domain, claim.pairs, pair);
  const [leaf] = shown?.leaves ?? [];
  if (leaf === undefined) return UNPROVEN;
  const named = readPair(leaf.id);
  if (named === undefined) return upheld("a pair is malformed");
  if (named.use >= claim.uses) return upheld("a pair names a use that is not in the batch");
  if (!claim.terms.parts.has(named.datanetId)) return upheld("a pair names a datanet that the batch does not pay");
  if (share?.use.start !== named.use) return rejected("another use is shown");
  const paid = openShares(claim, share);
  if (paid === undefined || paid.datanetId !== named.datanetId) return UNPROVEN;
  if (paid.shares === undefined) return MALFORMED;
  return amountFor(paid.shares, named.contributor) === leaf.amount
    ? rejected("the amount is right")
    : upheld("a pair has another amount than its use gives");
}

function checkMissing(claim: BatchClaim, { share, contributor, neighbours }: MissingPair): Verdict {
  const paid = openShares(claim, share);
  if (paid === undefined) return UNPROVEN;
  if (paid.shares === undefined) return MALFORMED;
  const isNamed = contributor.length > 0 && contributor.length <= CONTRIBUTOR_BYTES_MAX;
  if (!isNamed || amountFor(paid.shares, contributor) === 0n) return rejected("nothing is missing");
  const id = pairId({ datanetId: paid.datanetId, contributor, use: share.use.start });
  const { domain } = claim.attributed;
  const shown = readSumRange(domain, claim.pairs, neighbours);
  if (shown === undefined) return UNPROVEN;
  if (shown.leaves.some((other) => equalBytes(other.id, id))) return rejected("the pair is there");
  const there = lookUpAmount(domain, claim.pairs, id, neighbours);
  return there === undefined ? rejected("the pair's place is not shown") : upheld("a pair is missing");
}

function checkReused(claim: BatchClaim, { use, earlier }: ReusedReceipt): Verdict {
  const { earlier: other } = claim;
  if (other === undefined || other.batchId > claim.batchId) return rejected("no earlier batch is named");
  if (other.batchId === claim.batchId && use.start === earlier.start) return rejected("the same use is shown twice");
  const mine = openUse(claim.committed, use);
  const theirs = openUse(other.committed, earlier);
  if (mine === undefined || theirs === undefined) return UNPROVEN;
  const isSame = mine.sessionId === theirs.sessionId && mine.sequence === theirs.sequence;
  return isSame ? upheld("a receipt was paid for before") : rejected("the receipts differ");
}

/** What a use gives whom in one datanet, nothing when its receivers are malformed; undefined when it is not shown. */
function openShares(
  { attributed, terms }: BatchClaim,
  share: UseShare,
): { readonly datanetId: bigint; readonly shares: readonly PaidShare[] | undefined } | undefined {
  const use = openUse(attributed, share.use);
  const { domain } = attributed;
  const part = use === undefined ? undefined : openPart(domain, use, share.part);
  if (use === undefined || part === undefined) return undefined;
  if (!equalBytes(part.receivers, receiversHash(domain, share.receivers))) return undefined;
  const { datanetId } = part;
  const list = decodeReceivers(share.receivers);
  return { datanetId, shares: list === undefined ? undefined : useShares(terms, use, { datanetId, list }) };
}

function amountFor(shares: readonly PaidShare[], contributor: Uint8Array): bigint {
  return shares.find(({ id }) => equalBytes(id, contributor))?.amount ?? 0n;
}
