/** Refuting a batch: every amount in it follows from the shares of one use, no pair is left out, and no receipt is paid for twice. */

import { equalBytes } from "#lib/bytes.ts";
import {
  BatchProof,
  type MissingPair,
  type ReusedReceipt,
  type UseShare,
  type WrongPair,
} from "#proto/tributary/attribution/v1/batch_proofs.ts";
import type { Domain } from "../domain.ts";
import type { MerkleSumRoot } from "../merkle-sum.ts";
import { lookUpAmount, readSumRange, readSumRoot } from "../merkle-sum-range.ts";
import { openUse } from "../receipts.ts";
import { proofGas, rejected, upheld, type Verdict } from "../verdict.ts";
import { type Pair, pairId, readPair, shareId } from "./pairs.ts";
import { checkNodeSum, checkUnsorted } from "./sums.ts";

/** A batch's uses as the chain knows them. */
export interface UsesClaim {
  readonly domain: Domain;
  readonly receiptsRoot: Uint8Array;
  /** Which batch it is; a receipt in two is charged to the later one. */
  readonly batchId: bigint;
}

/** What the chain knows of a batch. */
export interface BatchClaim extends UsesClaim {
  readonly uses: number;
  /** The tree over its pairs. */
  readonly pairs: MerkleSumRoot;
  /** An earlier batch that shares a receipt with it; the batch itself for one that has a receipt twice. */
  readonly earlier?: UsesClaim;
}

/** Gas of a proof by its size. */
export function batchProofGas(proof: BatchProof): bigint {
  return proofGas(BatchProof.encode(proof).length);
}

/** Whether a proof refutes a batch; never throws. */
export function verifyBatchProof(claim: BatchClaim, { proof }: BatchProof): Verdict {
  if (proof === undefined) return rejected("proof is empty");
  switch (proof.kind) {
    case "unsorted":
      return checkUnsorted(claim.domain, claim.pairs, proof.value, (id) => readPair(id) !== undefined);
    case "sum":
      return checkNodeSum(claim.domain, claim.pairs, proof.value);
    case "pair":
      return checkPair(claim, proof.value);
    case "missing":
      return checkMissing(claim, proof.value);
    case "reused":
      return checkReused(claim, proof.value);
  }
}

const UNPROVEN = rejected("an opening does not lead to its root");

function checkPair(claim: BatchClaim, { pair, share }: WrongPair): Verdict {
  const shown = readSumRange(claim.domain, claim.pairs, pair);
  const [leaf] = shown?.leaves ?? [];
  if (leaf === undefined) return UNPROVEN;
  const named = readPair(leaf.id);
  if (named === undefined) return upheld("a pair is malformed");
  if (named.use >= claim.uses) return upheld("a pair names a use that is not in the batch");
  if (share.use.start !== named.use) return rejected("another use is shown");
  const amount = shareOf(claim, share, named);
  if (amount === undefined) return UNPROVEN;
  return amount === leaf.amount
    ? rejected("the amount is right")
    : upheld("a pair has another amount than its use gives");
}

function checkMissing(claim: BatchClaim, { share, neighbours }: MissingPair): Verdict {
  const shares = openShares(claim, share);
  const [leaf] = shares?.leaves ?? [];
  if (leaf === undefined) return UNPROVEN;
  const pair = pairOfShare(leaf.id, share.use.start);
  if (pair === undefined) return upheld("a share is malformed");
  if (leaf.amount === 0n) return rejected("nothing is missing");
  const shown = readSumRange(claim.domain, claim.pairs, neighbours);
  if (shown === undefined) return UNPROVEN;
  const id = pairId(pair);
  if (shown.leaves.some((other) => equalBytes(other.id, id))) return rejected("the pair is there");
  const there = lookUpAmount(claim.domain, claim.pairs, id, neighbours);
  return there === undefined ? rejected("the pair's place is not shown") : upheld("a pair is missing");
}

function checkReused(claim: BatchClaim, { use, earlier }: ReusedReceipt): Verdict {
  const { earlier: other } = claim;
  if (other === undefined || other.batchId > claim.batchId) return rejected("no earlier batch is named");
  if (other.batchId === claim.batchId && use.start === earlier.start) return rejected("the same use is shown twice");
  const mine = openUse(claim.domain, claim.receiptsRoot, use);
  const theirs = openUse(other.domain, other.receiptsRoot, earlier);
  if (mine === undefined || theirs === undefined) return UNPROVEN;
  const isSame = mine.sessionId === theirs.sessionId && mine.sequence === theirs.sequence;
  return isSame ? upheld("a receipt was paid for before") : rejected("the receipts differ");
}

/** What a use gives a contributor; undefined when it is not shown. */
function shareOf(claim: BatchClaim, share: UseShare, { datanetId, contributor }: Pair): bigint | undefined {
  const use = openUse(claim.domain, claim.receiptsRoot, share.use);
  const root = readSumRoot(share.shares);
  if (use === undefined || root === undefined || !equalBytes(use.sharesRoot, root.hash)) return undefined;
  return lookUpAmount(claim.domain, root, shareId(datanetId, contributor), share.leaves);
}

function openShares(claim: BatchClaim, share: UseShare): ReturnType<typeof readSumRange> {
  const use = openUse(claim.domain, claim.receiptsRoot, share.use);
  const root = readSumRoot(share.shares);
  if (use === undefined || root === undefined || !equalBytes(use.sharesRoot, root.hash)) return undefined;
  return readSumRange(claim.domain, root, share.leaves);
}

/** The pair that a leaf of a use's shares stands for. */
function pairOfShare(id: Uint8Array, use: number): Pair | undefined {
  if (id.length <= 8) return undefined;
  const datanetId = new DataView(id.buffer, id.byteOffset, id.length).getBigUint64(0);
  const contributor = id.subarray(8);
  return contributor.length > 32 ? undefined : { datanetId, contributor, use };
}
