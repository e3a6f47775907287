/** The attributor: from settled uses and their outputs to the roots of a batch, and from final batches to the next distribution. */

import { pairLeaves } from "#kernels/batch-proofs/pairs.ts";
import type { Domain } from "#kernels/domain.ts";
import { batchDomain, distributionDomain } from "#kernels/domains.ts";
import { buildMerkleSum, type MerkleSumTree } from "#kernels/merkle-sum.ts";
import { type PaidShare, type ReceiptWeights, type ShareRules, sumShares } from "#kernels/receipt-shares.ts";
import { NO_EVIDENCE, type Use, type UsePart, usesTree } from "#kernels/receipts.ts";
import {
  encodeReceivers,
  type ReceiverList,
  receiversHash,
  receiversOf,
  type ShareTerms,
  useShares,
} from "#kernels/receivers.ts";
import { assert, assertDefined } from "#lib/assert.ts";
import { compareBigints } from "#lib/bytes.ts";
import type { CommittedUses, PublishedBatch } from "./methods/batches-prover.ts";

/** One metered use as it was paid for. */
export type PaidUse = Omit<Use, "before" | "parts">;

/** One metered use with what its output was found to come from. */
export interface AttributedUse extends PaidUse {
  /** By datanet; all is the commons' where there is none. */
  readonly evidence: ReadonlyMap<bigint, AttributedPart>;
}

/** What a use weighs against the data of one datanet, and the root of the evidence that follows from. */
export interface AttributedPart {
  readonly weights: ReceiptWeights;
  readonly evidenceRoot: Uint8Array;
}

/** What the contributors of a datanet are given of a batch by evidence, and who they are. */
export interface DataAmount {
  readonly datanetId: bigint;
  /** Exactly what the chain will deposit for it. */
  readonly amount: bigint;
  /** What the evidence is checked against. */
  readonly artefactId: bigint;
  /** By their numbers in the artefact. */
  readonly owners: readonly { readonly id: Uint8Array }[];
}

/** Which settlements a batch takes. */
export interface BatchName {
  readonly chainId: string;
  readonly modelId: bigint;
  readonly version: bigint;
  readonly firstSettlement: bigint;
}

/** Everything a batch is built from. */
export interface BatchInput extends BatchName {
  /** In order of settlement and sequence: all of the batch, or those at `positions` in it. */
  readonly uses: readonly AttributedUse[];
  /** Of the uses that were drawn, rising; absent where all are attributed. */
  readonly positions?: readonly number[];
  readonly data: readonly DataAmount[];
  readonly rules: ShareRules;
  /** Any name that all of one family share, as of the height that the batch names. */
  readonly familyOf: (address: Uint8Array) => string;
  /** Address bytes under which the commons are owed. */
  readonly commonsId: Uint8Array;
}

/** A batch ready to submit, with what proofs are made from. */
export interface PreparedBatch extends PublishedBatch {
  /** What each contributor of each datanet is given. */
  readonly paid: ReadonlyMap<bigint, readonly PaidShare[]>;
}

/** Commits to all uses of a batch before it is drawn which of them are attributed; they have no parts. */
export function commitUses(name: BatchName, paid: readonly PaidUse[]): CommittedUses {
  const domain = batchDomain(name.chainId, name, name.firstSettlement);
  const uses: Use[] = [];
  let before = 0n;
  for (const use of paid) {
    uses.push({ ...use, before, parts: [] });
    before += use.fee;
  }
  return { domain, uses, tree: usesTree(domain, uses) };
}

/** Computes a batch, or what of it was drawn: every datanet's amount is spread over the uses by fee, every use's part by evidence, to the last unit; what is paid by prior value the chain divides itself. */
export function prepareBatch(input: BatchInput): PreparedBatch {
  const { familyOf, commonsId, rules, positions } = input;
  const domain = batchDomain(input.chainId, input, input.firstSettlement);
  const data = input.data.filter(({ amount }) => amount > 0n).sort((a, b) => compareBigints(a.datanetId, b.datanetId));
  const fees = input.uses.reduce((sum, { fee }) => sum + fee, 0n);
  const parts = new Map(data.map(({ datanetId, amount }) => [datanetId, amount]));
  const terms: ShareTerms = { fees, parts, familyOf, commonsId, rules };
  const uses: Use[] = [];
  const receivers: ReadonlyMap<bigint, Uint8Array>[] = [];
  const paid: ReadonlyMap<bigint, readonly PaidShare[]>[] = [];
  let before = 0n;
  for (const { evidence, ...use } of input.uses) {
    const lists = data.map((own) => [own, listOf(own, evidence.get(own.datanetId), rules)] as const);
    const encoded = new Map(lists.map(([{ datanetId }, list]) => [datanetId, encodeReceivers(list)]));
    const placed = { ...use, before };
    uses.push({ ...placed, parts: lists.map(([own, list]) => partOf(domain, own, { list, evidence })) });
    receivers.push(encoded);
    paid.push(
      new Map(lists.map(([{ datanetId }, list]) => [datanetId, useShares(terms, placed, { datanetId, list })])),
    );
    before += use.fee;
  }
  const pairs = buildMerkleSum(domain, pairLeaves(paid));
  const sums = data.map(({ datanetId }) => {
    return [datanetId, sumShares(paid.flatMap((own) => own.get(datanetId) ?? []))] as const;
  });
  const tree = usesTree(domain, uses, positions);
  const published = { domain, tree, uses, receivers, pairs, terms, paid: new Map(sums) };
  return positions === undefined ? published : { ...published, positions };
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

/** The receivers of a use in one datanet; nobody without evidence, so that all is the commons'. */
function listOf({ owners }: DataAmount, part: AttributedPart | undefined, { ownersMax }: ShareRules): ReceiverList {
  if (part === undefined) return { receivers: [], commons: 0n };
  return receiversOf(part.weights, (owner) => assertDefined(owners[owner], "no such owner", { owner }).id, ownersMax);
}

function partOf(
  domain: Domain,
  { datanetId, artefactId }: DataAmount,
  of: { readonly list: ReceiverList; readonly evidence: AttributedUse["evidence"] },
): UsePart {
  const receivers = receiversHash(domain, encodeReceivers(of.list));
  const evidenceRoot = of.evidence.get(datanetId)?.evidenceRoot;
  return evidenceRoot === undefined
    ? { datanetId, artefactId: 0n, evidenceRoot: NO_EVIDENCE, receivers }
    : { datanetId, artefactId, evidenceRoot, receivers };
}
