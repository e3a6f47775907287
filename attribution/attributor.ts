/** The attributor: from settled uses and their outputs to the roots of a batch, and from final batches to the next distribution. */

import { pairLeaves } from "#kernels/batch-proofs/pairs.ts";
import { batchDomain, distributionDomain } from "#kernels/domains.ts";
import { buildMerkleSum, type MerkleSumLeaf, type MerkleSumTree } from "#kernels/merkle-sum.ts";
import {
  type PaidShare,
  payReceipt,
  type ReceiptWeights,
  type ShareRules,
  sumShares,
} from "#kernels/receipt-shares.ts";
import { NO_EVIDENCE, type Use, usesRoot } from "#kernels/receipts.ts";
import type { SpanOwner } from "#kernels/span-index.ts";
import { splitByWeight } from "#kernels/split.ts";
import { assert } from "#lib/assert.ts";
import { compareBytes, concatBytes, u64ToBytes } from "#lib/bytes.ts";

/** One metered use with what its output weighs, per datanet. */
export interface AttributedUse {
  readonly sessionId: bigint;
  readonly sequence: bigint;
  readonly fee: bigint;
  readonly queryCommitment: Uint8Array;
  readonly outputCommitment: Uint8Array;
  /** Root of the evidence that the weights follow from; none when left out. */
  readonly evidenceRoot?: Uint8Array;
  /** Weights of the output against the index of each datanet. */
  readonly weights: ReadonlyMap<bigint, ReceiptWeights>;
}

/** What the contributors of a datanet are given of a batch by evidence, and who they are. */
export interface DataAmount {
  readonly datanetId: bigint;
  /** Exactly what the chain will deposit for it. */
  readonly amount: bigint;
  readonly owners: readonly SpanOwner[];
}

/** Everything a batch is built from. */
export interface BatchInput {
  readonly chainId: string;
  readonly modelId: bigint;
  readonly version: bigint;
  readonly firstSettlement: bigint;
  /** In order of settlement and sequence. */
  readonly uses: readonly AttributedUse[];
  readonly data: readonly DataAmount[];
  readonly rules: ShareRules;
  /** Address bytes under which the commons are owed. */
  readonly commonsId: Uint8Array;
}

/** A batch ready to submit, with what proofs are made from. */
export interface PreparedBatch {
  readonly receiptsRoot: Uint8Array;
  readonly uses: readonly Use[];
  /** The tree over its pairs of contributor and use. */
  readonly shares: MerkleSumTree;
  /** What each contributor of each datanet is given. */
  readonly paid: ReadonlyMap<bigint, readonly PaidShare[]>;
}

/** Computes the shares of a batch: every datanet's amount is spread over the uses by fee, every use's part by evidence, to the last unit; what is paid by prior value the chain divides itself. */
export function prepareBatch(input: BatchInput): PreparedBatch {
  const domain = batchDomain(input.chainId, input, input.firstSettlement);
  const perDatanet = input.data.map((data) => ({ data, perUse: payUses(input, data) }));
  const perUse = input.uses.map((_, index) =>
    sortedLeaves(perDatanet.map(({ data, perUse: parts }) => [data.datanetId, parts[index] ?? []] as const)),
  );
  const uses = input.uses.map((use, index): Use => {
    const own = perUse[index] ?? [];
    const { sessionId, sequence, fee, queryCommitment, outputCommitment } = use;
    const sharesRoot = buildMerkleSum(domain, own).root.hash;
    const evidenceRoot = use.evidenceRoot ?? NO_EVIDENCE;
    return { sessionId, sequence, fee, queryCommitment, outputCommitment, sharesRoot, evidenceRoot };
  });
  const paid = new Map(perDatanet.map(({ data, perUse }) => [data.datanetId, sumShares(perUse.flat())] as const));
  const shares = buildMerkleSum(domain, pairLeaves(perUse));
  return { receiptsRoot: usesRoot(domain, uses), uses, shares, paid };
}

/** What is owed so far of one pool, by contributor. */
export interface Distribution {
  readonly leaves: readonly PaidShare[];
  readonly total: bigint;
}

/** Nothing owed yet. */
export const EMPTY_DISTRIBUTION: Distribution = { leaves: [], total: 0n };

/** Adds the shares of a batch, or of a gift, to what is owed. */
export function addToDistribution(before: Distribution, shares: readonly PaidShare[]): Distribution {
  const added = shares.reduce((sum, { amount }) => sum + amount, 0n);
  return { leaves: sumShares([...before.leaves, ...shares]), total: before.total + added };
}

/** The tree to post as distribution `number` of a pool. */
export function distributionTree(
  chainId: string,
  pool: { readonly datanetId: bigint; readonly denom: string; readonly number: bigint },
  distribution: Distribution,
): MerkleSumTree {
  const tree = buildMerkleSum(distributionDomain(chainId, pool, pool.number), distribution.leaves);
  assert(tree.root.sum === distribution.total, "distribution does not sum to what was added");
  return tree;
}

function payUses(input: BatchInput, data: DataAmount): readonly (readonly PaidShare[])[] {
  const byFee = input.uses.map((use, index) => ({ id: u64ToBytes(BigInt(index)), weight: use.fee }));
  const parts = splitByWeight(data.amount, byFee);
  return input.uses.map((use, index) => payUse(input, data, { use, part: parts[index] as bigint }));
}

function payUse(
  input: BatchInput,
  data: DataAmount,
  { use, part }: { readonly use: AttributedUse; readonly part: bigint },
): readonly PaidShare[] {
  const weights = use.weights.get(data.datanetId) ?? { owners: new Map(), commons: 0n };
  const { commonsId, rules } = input;
  return payReceipt(part, weights, { owners: data.owners, commonsId, rules });
}

/** Leaves are named by datanet and contributor, in that order. */
function sortedLeaves(paid: readonly (readonly [datanetId: bigint, shares: readonly PaidShare[]])[]): MerkleSumLeaf[] {
  return paid
    .flatMap(([datanetId, shares]) =>
      shares.map(({ id, amount }) => ({ id: concatBytes(u64ToBytes(datanetId), id), amount })),
    )
    .sort((a, b) => compareBytes(a.id, b.id));
}
