/** Why somebody was paid: computes a payment again, to the unit, from the chain's answer alone and says where the answer contradicts itself. */

import { blend } from "#kernels/division.ts";
import type { Domain } from "#kernels/domain.ts";
import { deposit, F1_SCALE } from "#kernels/f1.ts";
import { type MerkleSumProof, type MerkleSumRoot, verifyMerkleSum } from "#kernels/merkle-sum.ts";
import type { QueryExplainResponse } from "#proto/tributary/rewards/v1/query.ts";
import type { DataDivision, Division } from "#proto/tributary/rewards/v1/types.ts";

/** One deposit and what of it was the payee's. */
export interface ExplainedDeposit {
  readonly number: bigint;
  readonly deposited: bigint;
  /** The use it came from; undefined for a gift. */
  readonly use: ExplainedUse | undefined;
  /** Whole units that this deposit added to what the payee earned; undefined where only totals are proven. */
  readonly earned: bigint | undefined;
}

/** The revenue a deposit came from. */
export interface ExplainedUse {
  readonly batchId: bigint;
  readonly modelId: bigint;
  readonly version: bigint;
  readonly revenue: bigint;
  readonly kappaBps: number;
  readonly evidence: bigint;
  readonly prior: bigint;
  readonly subsidy: bigint;
}

/** A payment computed again, or why it cannot be what the rules give. */
export type Explanation =
  | {
      readonly kind: "explained";
      readonly deposits: readonly ExplainedDeposit[];
      /** Everything earned, up to the last deposit shown. */
      readonly earned: bigint;
      /** What of it the chain has settled so far, computed; it equals what was paid and is due. */
      readonly settled: bigint;
    }
  | { readonly kind: "contradicted"; readonly reason: string };

/** A contributor's leaf under the root of a distribution. */
export interface ProvenLeaf {
  readonly domain: Domain;
  readonly root: MerkleSumRoot;
  readonly throughDeposit: bigint;
  readonly leaf: { readonly id: Uint8Array; readonly amount: bigint };
  readonly proof: MerkleSumProof;
}

/** Explains what the weight of a bundle earned in a version; the answer may be any page that begins where the last ended. */
export function explainWeight(answer: QueryExplainResponse, of: { readonly datanetId: bigint }): Explanation {
  const { shares, weight, before, position, priorDeposits } = answer;
  if (shares === 0n || weight > shares) return contradicted("weight exceeds the version's");
  const start = before?.accumulator ?? 0n;
  let pool = { accumulator: start, remainder: before?.remainder ?? 0n, shares, held: 0n };
  let number = before?.number ?? 0n;
  const deposits: ExplainedDeposit[] = [];
  for (const found of priorDeposits) {
    const earlier = pool.accumulator;
    pool = deposit(pool, found.amount);
    number += 1n;
    if (found.number !== number) return contradicted(`deposit ${number} is missing`);
    if (found.accumulator !== pool.accumulator || found.remainder !== pool.remainder) {
      return contradicted(`deposit ${number} moved the accumulator wrongly`);
    }
    const use = useOf(
      answer,
      found.batchId,
      ({ prior, subsidy, ...share }) =>
        share.datanetId === of.datanetId &&
        share.datanetVersion === found.datanetVersion &&
        prior + subsidy === found.amount,
    );
    if (use === "wrong") return contradicted(`deposit ${number} is not what its batch gave`);
    const earned = whole(weight * pool.accumulator) - whole(weight * earlier);
    deposits.push({ number, deposited: found.amount, use, earned });
  }
  const paid = (position?.claimed ?? 0n) + (position?.swept ?? 0n) + (position?.due ?? 0n);
  const settled = whole(weight * (position?.accumulator ?? 0n));
  if (paid !== settled) return contradicted("what was paid is not what was earned");
  return { kind: "explained", deposits, earned: whole(weight * pool.accumulator), settled };
}

/** Explains what a contributor was given by evidence: the leaf is proven, and the root sums to the deposits shown. */
export function explainEvidence(
  answer: QueryExplainResponse,
  of: { readonly datanetId: bigint; readonly leaf: ProvenLeaf },
): Explanation {
  const { domain, root, leaf, proof, throughDeposit } = of.leaf;
  if (!verifyMerkleSum(domain, root, { leaf, proof })) return contradicted("leaf is not under the root");
  const deposits: ExplainedDeposit[] = [];
  let cumulative = (answer.deposits[0]?.cumulative ?? 0n) - (answer.deposits[0]?.amount ?? 0n);
  for (const { number, amount, batchId, cumulative: stated } of answer.deposits) {
    cumulative += amount;
    if (stated !== cumulative) return contradicted(`deposit ${number} does not follow`);
    if (number === throughDeposit && root.sum !== cumulative) return contradicted("root does not sum to the deposits");
    const given = answer.divisions.find((division) => division.batchId === batchId);
    const evidence = sharesOf(given, of.datanetId).reduce((sum, share) => sum + share.evidence, 0n);
    const use = useOf(answer, batchId, ({ datanetId }) => datanetId === of.datanetId && evidence === amount);
    if (use === "wrong") return contradicted(`deposit ${number} is not what its batch gave`);
    deposits.push({ number, deposited: amount, use, earned: undefined });
  }
  const settled = answer.claimed?.cumulative ?? 0n;
  if (settled > leaf.amount) return contradicted("more was paid than is owed");
  return { kind: "explained", deposits, earned: leaf.amount, settled };
}

/** The batch behind a deposit, its parts checked against κ; "wrong" when the chain's record does not give the deposit. */
function useOf(
  answer: QueryExplainResponse,
  batchId: bigint,
  isShare: (share: DataDivision) => boolean,
): ExplainedUse | "wrong" | undefined {
  if (batchId === 0n) return undefined;
  const division = answer.divisions.find((found) => found.batchId === batchId);
  const share = division?.data.find(isShare);
  if (division === undefined || share === undefined) return "wrong";
  const { evidence, prior, subsidy } = share;
  if (blend(evidence + prior, BigInt(division.kappaBps)).evidence !== evidence) return "wrong";
  const { modelId, version, kappaBps } = division;
  return { batchId, modelId, version, revenue: division.revenue.amount, kappaBps, evidence, prior, subsidy };
}

function sharesOf(division: Division | undefined, datanetId: bigint): readonly DataDivision[] {
  return division?.data.filter((share) => share.datanetId === datanetId) ?? [];
}

function whole(scaled: bigint): bigint {
  return scaled / F1_SCALE;
}

function contradicted(reason: string): Explanation {
  return { kind: "contradicted", reason };
}
