/**
 * How unevenly earnings are spread, in whole numbers. Three trees over contributors, least first, carry what each is owed,
 * that times the rank, and its square: their sums give Gini and Herfindahl in one division each, and any wrong leaf, sum or
 * place is shown by one or two leaves.
 */

import { compareBytes, concatBytes, equalBytes, u64ToBytes } from "#lib/bytes.ts";
import {
  type ConcentrationProof,
  EarningsTree,
  type RepeatedContributor,
  type UnsortedEarnings,
  type WrongEarnings,
  type WrongMajority,
} from "#proto/tributary/attribution/v1/challenges.ts";
import { checkNodeSum } from "./batch-proofs/sums.ts";
import { BPS, type Domain } from "./domain.ts";
import type { MerkleSumLeaf, MerkleSumRoot } from "./merkle-sum.ts";
import { lookUpAmount, readSumRange } from "./merkle-sum-range.ts";
import { rejected, upheld, type Verdict } from "./verdict.ts";

/** What a contributor is owed. */
export interface Earning {
  readonly contributor: Uint8Array;
  readonly amount: bigint;
}

/** What the chain knows of a measurement. */
export interface ConcentrationClaim {
  readonly domain: Domain;
  readonly sorted: MerkleSumRoot;
  readonly ranked: MerkleSumRoot;
  readonly squares: MerkleSumRoot;
  readonly nakamoto: number;
  /** What was measured. */
  readonly distribution: { readonly domain: Domain; readonly root: MerkleSumRoot };
}

/** The leaves of the three trees, and how few contributors have more than half. */
export interface EarningsLeaves {
  readonly sorted: readonly MerkleSumLeaf[];
  readonly ranked: readonly MerkleSumLeaf[];
  readonly squares: readonly MerkleSumLeaf[];
  readonly nakamoto: number;
}

/** Contributors by what they are owed, least first, equal ones by address. */
export function earningsLeaves(earnings: readonly Earning[]): EarningsLeaves {
  const order = [...earnings].sort(
    (a, b) => Number(a.amount > b.amount) - Number(a.amount < b.amount) || compareBytes(a.contributor, b.contributor),
  );
  const leaves = (amountOf: (amount: bigint, rank: bigint) => bigint): readonly MerkleSumLeaf[] =>
    order.map(({ contributor, amount }, i) => {
      const rank = BigInt(i) + 1n;
      return { id: concatBytes(u64ToBytes(rank), contributor), amount: amountOf(amount, rank) };
    });
  const total = order.reduce((sum, { amount }) => sum + amount, 0n);
  let nakamoto = 0;
  for (let top = 0n; nakamoto < order.length && 2n * top <= total; nakamoto++) {
    top += order[order.length - 1 - nakamoto]?.amount ?? 0n;
  }
  return {
    sorted: leaves((amount) => amount),
    ranked: leaves((amount, rank) => amount * rank),
    squares: leaves((amount) => amount * amount),
    nakamoto,
  };
}

/** Gini's coefficient in bps, from the sums of the sorted and the ranked tree; rounded down. */
export function giniBps({ sum: total, count }: MerkleSumRoot, ranked: MerkleSumRoot): bigint {
  if (count === 0n || total === 0n) return 0n;
  return ((2n * ranked.sum - (count + 1n) * total) * BPS) / (count * total);
}

/** The Herfindahl–Hirschman index in bps, from the sums of the sorted tree and of the squares; rounded down. */
export function hhiBps({ sum: total }: MerkleSumRoot, squares: MerkleSumRoot): bigint {
  return total === 0n ? 0n : (squares.sum * BPS) / (total * total);
}

/** The domains of the three trees of a measurement. */
export function earningsDomain(domain: Domain, tree: number): Domain {
  const names = ["sorted", "ranked", "squares"] as const;
  return { ...domain, module: `${domain.module}/${names[tree] ?? ""}` };
}

/** Whether a proof refutes a measurement; never throws. */
export function verifyConcentrationProof(claim: ConcentrationClaim, { proof }: ConcentrationProof): Verdict {
  if (proof === undefined) return rejected("proof is empty");
  switch (proof.kind) {
    case "unsorted":
      return proof.value.other === undefined ? checkOrder(claim, proof.value) : checkOther(claim, proof.value);
    case "sum": {
      const root = rootOf(claim, proof.value.tree);
      if (root === undefined) return UNPROVEN;
      return checkNodeSum(earningsDomain(claim.domain, proof.value.tree), root, proof.value.sum);
    }
    case "earnings":
      return checkEarnings(claim, proof.value);
    case "majority":
      return checkMajority(claim, proof.value);
    case "repeatedContributor":
      return checkRepeated(claim, proof.value);
  }
}

const UNPROVEN = rejected("a leaf does not lead to its root");
const RANK_BYTES = 8;

function checkOrder(claim: ConcentrationClaim, { sorted }: UnsortedEarnings): Verdict {
  const shown = showSorted(claim, sorted);
  if (shown === undefined) return UNPROVEN;
  for (const [i, leaf] of shown.leaves.entries()) {
    if (!isRanked(leaf, shown.start + i)) return upheld("a leaf is not at its rank");
    const before = shown.leaves[i - 1];
    if (before !== undefined && before.amount > leaf.amount) return upheld("contributors are out of order");
  }
  return rejected("the leaves are in order");
}

function checkOther(claim: ConcentrationClaim, { sorted, tree, other }: UnsortedEarnings): Verdict {
  const root = rootOf(claim, tree);
  const shown = showSorted(claim, sorted);
  if (root === undefined || other === undefined || shown === undefined) return UNPROVEN;
  const beside = readSumRange(earningsDomain(claim.domain, tree), root, other);
  const [mine] = shown.leaves;
  const [theirs] = beside?.leaves ?? [];
  if (mine === undefined || theirs === undefined || beside?.start !== shown.start) return UNPROVEN;
  const rank = BigInt(shown.start) + 1n;
  const expected = tree === EarningsTree.EARNINGS_TREE_RANKED ? mine.amount * rank : mine.amount * mine.amount;
  const isSame = equalBytes(mine.id, theirs.id) && theirs.amount === expected;
  return isSame ? rejected("the leaf is right") : upheld("a leaf is not what the sorted tree says");
}

function checkEarnings(claim: ConcentrationClaim, { sorted, owed }: WrongEarnings): Verdict {
  const { distribution } = claim;
  const [leaf] = showSorted(claim, sorted)?.leaves ?? [];
  if (leaf === undefined) return UNPROVEN;
  const amount = lookUpAmount(distribution.domain, distribution.root, leaf.id.subarray(RANK_BYTES), owed);
  if (amount === undefined) return rejected("what is owed is not shown");
  return amount === leaf.amount ? rejected("the amount is right") : upheld("a contributor is owed another amount");
}

/** The leaf that makes the top ones a majority is the one at rank count − nakamoto + 1. */
function checkMajority(claim: ConcentrationClaim, { sorted }: WrongMajority): Verdict {
  const shown = showSorted(claim, sorted);
  const [leaf] = shown?.leaves ?? [];
  if (shown === undefined || leaf === undefined) return UNPROVEN;
  const { sum, count } = claim.sorted;
  if (BigInt(shown.start) !== count - BigInt(claim.nakamoto)) return rejected("another leaf is shown");
  const top = sum - shown.before;
  const isMajority = 2n * top > sum && 2n * (top - leaf.amount) <= sum;
  return isMajority ? rejected("the majority begins here") : upheld("the majority begins elsewhere");
}

function checkRepeated(claim: ConcentrationClaim, { first, second }: RepeatedContributor): Verdict {
  const one = showSorted(claim, first);
  const two = showSorted(claim, second);
  const [a] = one?.leaves ?? [];
  const [b] = two?.leaves ?? [];
  if (a === undefined || b === undefined || one?.start === two?.start) return UNPROVEN;
  const isSame = equalBytes(a.id.subarray(RANK_BYTES), b.id.subarray(RANK_BYTES));
  return isSame ? upheld("a contributor is counted twice") : rejected("the contributors differ");
}

function showSorted(claim: ConcentrationClaim, range: WrongMajority["sorted"]): ReturnType<typeof readSumRange> {
  return readSumRange(earningsDomain(claim.domain, EarningsTree.EARNINGS_TREE_SORTED), claim.sorted, range);
}

function rootOf(claim: ConcentrationClaim, tree: number): MerkleSumRoot | undefined {
  return [claim.sorted, claim.ranked, claim.squares][tree];
}

function isRanked({ id }: MerkleSumLeaf, position: number): boolean {
  return id.length > RANK_BYTES && equalBytes(id.subarray(0, RANK_BYTES), u64ToBytes(BigInt(position) + 1n));
}
