/** Watching others' batches and distributions: given what was published, the proof that refutes it, if any does. */

import { proofsFromByteSlices } from "#crypto/merkle.ts";
import { pairBorders, pairLeaves, readPair } from "#kernels/batch-proofs/pairs.ts";
import { type DrawClaim, verifyDraw } from "#kernels/batch-proofs/verify-draw.ts";
import { type FeesClaim, paidRun, verifyFees } from "#kernels/batch-proofs/verify-fees.ts";
import { type Domain, minimalBytes } from "#kernels/domain.ts";
import {
  joinMerkleSumNodes,
  type MerkleSumLeaf,
  type MerkleSumNode,
  type MerkleSumTree,
  merkleSumLeafNode,
} from "#kernels/merkle-sum.ts";
import { proveBorder, proveLookUp } from "#kernels/merkle-sum-range.ts";
import type { PositionTree } from "#kernels/openings.ts";
import { compactAunts } from "#kernels/paths.ts";
import type { PaidShare } from "#kernels/receipt-shares.ts";
import { partsTree, signedCommitments, type Use, type UseCommitments } from "#kernels/receipts.ts";
import { decodeReceivers, type ShareTerms, useShares } from "#kernels/receivers.ts";
import { assertDefined } from "#lib/assert.ts";
import { compareBytes, EMPTY_BYTES, equalBytes, toHex } from "#lib/bytes.ts";
import type {
  BatchProof,
  DistributionProof,
  UseShare,
  WrongNodeSum,
} from "#proto/tributary/attribution/v1/batch_proofs.ts";
import type { UseProof, WrongDraw } from "#proto/tributary/attribution/v1/challenges.ts";
import type { Settlement } from "#proto/tributary/model/v1/types.ts";

/** Uses of a batch under one root. */
export interface CommittedUses {
  readonly domain: Domain;
  readonly tree: PositionTree;
  readonly uses: readonly Use[];
}

/** Which uses of a batch are said to have been drawn, and the tree over them. */
export interface PublishedDraw {
  readonly tree: PositionTree;
  readonly positions: readonly number[];
  /** Of all of them. */
  readonly fees: bigint;
}

/** What was published of the attribution of a batch. */
export interface PublishedBatch extends CommittedUses {
  /** Of the uses in the batch when they were drawn; absent where all are attributed. */
  readonly positions?: readonly number[];
  /** Of each use by datanet, as bytes. */
  readonly receivers: readonly ReadonlyMap<bigint, Uint8Array>[];
  readonly pairs: MerkleSumTree;
  /** How amounts follow. */
  readonly terms: ShareTerms;
}

/** What was published of a distribution and of what it adds. */
export interface PublishedDistribution {
  readonly datanetId: bigint;
  readonly tree: MerkleSumTree;
  readonly previous: MerkleSumTree | undefined;
  readonly batches: readonly MerkleSumTree[];
}

/** A proof against the pairs of a batch; undefined when they follow from the receivers of its uses. */
export function findBatchFraud(batch: PublishedBatch): BatchProof | undefined {
  const { pairs, terms } = batch;
  const unsorted = findUnsorted(pairs, (id) => readPair(id) !== undefined);
  if (unsorted !== undefined) return { proof: { kind: "unsorted", value: { leaves: unsorted } } };
  const expected = pairLeaves(batch.uses.map((_, use) => paidBy(batch, use)));
  const amounts = new Map(expected.map(({ id, amount }) => [toHex(id), amount]));
  for (const [at, leaf] of pairs.leaves.entries()) {
    if ((amounts.get(toHex(leaf.id)) ?? 0n) === leaf.amount && amounts.delete(toHex(leaf.id))) continue;
    const { datanetId, use } = assertDefined(readPair(leaf.id), "pair is malformed");
    const isShown = use < batch.uses.length && terms.parts.has(datanetId);
    const share = isShown ? proveShare(batch, use, datanetId) : undefined;
    return { proof: { kind: "pair", value: { pair: pairs.proveRange(at, 1), share } } };
  }
  const missing = expected.find(({ id }) => amounts.has(toHex(id)));
  if (missing === undefined) return undefined;
  const { datanetId, use, contributor } = assertDefined(readPair(missing.id), "pair is malformed");
  const share = proveShare(batch, use, datanetId);
  return { proof: { kind: "missing", value: { share, contributor, neighbours: proveBorder(pairs, missing.id) } } };
}

/** A proof against the fees and receipts of the batch of these settlements, in order; undefined when they follow each other. */
export function findFeesFraud(
  { domain, tree, uses }: CommittedUses,
  settlements: readonly Settlement[],
): UseProof | undefined {
  const base = assertDefined(settlements[0], "a batch without settlements");
  const runs = new Map(settlements.map((settlement) => [settlement.number, paidRun(base, settlement)]));
  const committed = { domain, root: tree.root, isDrawn: false };
  const claim: FeesClaim = { committed, runOf: (settlement) => runs.get(settlement) };
  for (const [settlement, { first, end }] of runs) {
    for (let at = Number(first); at < end; at++) {
      const use = tree.open(at, Math.min(2, uses.length - at));
      const isWrong = verifyFees(claim, use, { settlement }).kind === "upheld";
      if (isWrong) return { use, part: undefined, proof: { kind: "fees", value: { settlement } } };
    }
  }
  return undefined;
}

/** A proof against the first use with evidence that is not what its client signed; `signed` is what all uses of its session are up to its receipt. */
export function findUnsignedUse(
  { domain, tree, uses }: CommittedUses,
  settlements: readonly Settlement[],
  signed: (sessionId: bigint) => readonly UseCommitments[],
): UseProof | undefined {
  for (const [at, use] of uses.entries()) {
    const { sessionId, sequence, parts } = use;
    const paid = settlements.find(
      (other) => other.sessionId === sessionId && sequence > other.afterSequence && sequence <= other.sequence,
    );
    const founded = parts.findIndex(({ artefactId }) => artefactId !== 0n);
    if (paid === undefined || founded === -1) continue;
    const all = signed(sessionId).slice(0, Number(paid.sequence)).map(signedCommitments);
    const commitments = assertDefined(all[Number(sequence) - 1], "a receipt pays for no use");
    if (equalBytes(commitments, signedCommitments(use))) continue;
    const aunts = compactAunts(assertDefined(proofsFromByteSlices(all).proofs[Number(sequence) - 1], "no such leaf"));
    const value = { settlement: paid.number, commitments, aunts };
    return { use: tree.open(at), part: partsTree(domain, parts).open(founded), proof: { kind: "unsigned", value } };
  }
  return undefined;
}

/** A proof against the uses that an attributor says were drawn of those it committed to; undefined when they were. */
export function findDrawFraud(
  { tree, positions, fees }: PublishedDraw,
  { domain, tree: committed, uses }: CommittedUses,
  isDrawn: (position: bigint) => boolean,
): UseProof | undefined {
  const claim: DrawClaim = {
    committed: { domain, root: committed.root, isDrawn: false },
    uses: BigInt(uses.length),
    drawn: { domain, root: tree.root, isDrawn: true },
    fees,
    isDrawn,
  };
  for (const at of positions.keys()) {
    const use = tree.open(at, Math.min(2, positions.length - at));
    for (const value of drawFaults({ positions, at, committed }, isDrawn)) {
      const isWrong = verifyDraw(claim, use, value).kind === "upheld";
      if (isWrong) return { use, part: undefined, proof: { kind: "draw", value } };
    }
  }
  return undefined;
}

/** A use with its part in a datanet and the receivers of that. */
export function proveShare(
  { domain, tree, uses, receivers }: Pick<PublishedBatch, "domain" | "tree" | "uses" | "receivers">,
  at: number,
  datanetId: bigint,
): UseShare {
  const parts = uses[at]?.parts ?? [];
  const place = parts.findIndex((part) => part.datanetId === datanetId);
  const bytes = assertDefined(receivers[at]?.get(datanetId), "use has no receivers");
  return { use: tree.open(at), part: partsTree(domain, parts).open(place), receivers: bytes };
}

/** Proof that the uses at two positions, of one batch or of two, are one receipt. */
export function proveReused(
  use: { readonly tree: PositionTree; readonly at: number },
  earlier: { readonly tree: PositionTree; readonly at: number },
): BatchProof {
  return { proof: { kind: "reused", value: { use: use.tree.open(use.at), earlier: earlier.tree.open(earlier.at) } } };
}

/** A proof against a distribution; undefined when everybody is owed what the batches gave. */
export function findDistributionFraud(published: PublishedDistribution): DistributionProof | undefined {
  const { tree, previous, batches, datanetId } = published;
  const unsorted = findUnsorted(tree, (id) => id.length > 0 && id.length <= 32);
  if (unsorted !== undefined) return { proof: { kind: "unsorted", value: { leaves: unsorted } } };
  const expected = new Map<string, bigint>();
  const add = (id: Uint8Array, amount: bigint): void => {
    expected.set(toHex(id), (expected.get(toHex(id)) ?? 0n) + amount);
  };
  const contributors = new Map<string, Uint8Array>();
  for (const { id, amount } of previous?.leaves ?? []) {
    contributors.set(toHex(id), id);
    add(id, amount);
  }
  for (const { id, amount } of batches.flatMap(({ leaves }) => leaves)) {
    const pair = readPair(id);
    if (pair?.datanetId !== datanetId) continue;
    contributors.set(toHex(pair.contributor), pair.contributor);
    add(pair.contributor, amount);
  }
  for (const { id } of tree.leaves) contributors.set(toHex(id), id);
  for (const [key, contributor] of contributors) {
    const at = tree.indexOf(contributor);
    const owed = at === undefined ? 0n : (tree.leaves[at]?.amount ?? 0n);
    if (owed === (expected.get(key) ?? 0n)) continue;
    return { proof: { kind: "owed", value: proveOwed(published, contributor) } };
  }
  return undefined;
}

/** A node as somebody built a tree with it, right or wrong; `claimedSum` is what its parent says. */
export interface BuiltNode extends MerkleSumNode {
  readonly leaf?: MerkleSumLeaf;
  readonly left?: MerkleSumNode;
  readonly right?: MerkleSumNode;
}

/** A proof against the sums of a tree given level by level from the leaves; undefined when all add up. */
export function findSumFraud(levels: readonly (readonly BuiltNode[])[]): WrongNodeSum | undefined {
  for (let level = levels.length - 1; level >= 0; level--) {
    for (const [index, node] of (levels[level] ?? []).entries()) {
      const { left, right, leaf } = node;
      const content = leaf !== undefined ? merkleSumLeafNode(leaf) : left && right && joinMerkleSumNodes(left, right);
      if (content === undefined || content.sum === node.sum || (leaf !== undefined && level > 0)) continue;
      return {
        level,
        index,
        claimedSum: minimalBytes(node.sum),
        left: left && { hash: left.hash, sum: minimalBytes(left.sum) },
        right: right && { hash: right.hash, sum: minimalBytes(right.sum) },
        leaf: leaf && { id: leaf.id, amount: minimalBytes(leaf.amount) },
        siblings: siblingsAbove(levels, level, index),
      };
    }
  }
  return undefined;
}

/** What may be said against the drawn use at a place and the one behind it. */
function drawFaults(
  { positions, at, committed }: { positions: readonly number[]; at: number; committed: PositionTree },
  isDrawn: (position: bigint) => boolean,
): readonly WrongDraw[] {
  const own = positions[at] ?? committed.total;
  const faults: WrongDraw[] = [{ fault: undefined }];
  if (own < committed.total) faults.push({ fault: { kind: "committed", value: committed.open(own) } });
  const low = at === 0 ? 0 : own;
  for (let position = low; position < (positions[at + 1] ?? committed.total); position++) {
    const isMissing = position !== own && isDrawn(BigInt(position));
    if (isMissing) return [...faults, { fault: { kind: "skipped", value: BigInt(position) } }];
  }
  return faults;
}

function siblingsAbove(levels: readonly (readonly BuiltNode[])[], level: number, index: number): Uint8Array[] {
  const siblings: Uint8Array[] = [];
  for (let height = level, at = index; height < levels.length; height++, at >>= 1) {
    const sibling = levels[height]?.[at ^ 1];
    if (sibling !== undefined) siblings.push(Uint8Array.of(...sibling.hash, ...minimalBytes(sibling.sum)));
  }
  return siblings;
}

function findUnsorted(tree: MerkleSumTree, isNamed: (id: Uint8Array) => boolean) {
  const { leaves } = tree;
  const at = leaves.findIndex(({ id }, i) => !isNamed(id) || (i > 0 && compareBytes(leaves[i - 1]?.id ?? id, id) >= 0));
  return at === -1 ? undefined : tree.proveRange(Math.max(0, at - 1), at === 0 ? 1 : 2);
}

/** What a use pays whom, by datanet; nothing where its receivers are malformed, which is refuted as such. */
function paidBy({ uses, receivers, terms }: PublishedBatch, at: number): ReadonlyMap<bigint, readonly PaidShare[]> {
  const paid = new Map<bigint, readonly PaidShare[]>();
  const use = assertDefined(uses[at], "no such use");
  for (const { datanetId } of use.parts) {
    const list = decodeReceivers(receivers[at]?.get(datanetId) ?? EMPTY_BYTES);
    if (list !== undefined) paid.set(datanetId, useShares(terms, use, { datanetId, list }));
  }
  return paid;
}

function proveOwed({ tree, previous, batches, datanetId }: PublishedDistribution, contributor: Uint8Array) {
  const [low, high] = pairBorders(datanetId, contributor);
  return {
    contributor,
    owed: proveLookUp(tree, contributor),
    before: previous === undefined ? { start: 0, leaves: [], siblings: [] } : proveLookUp(previous, contributor),
    batches: batches.map((batch) => ({ low: proveBorder(batch, low), high: proveBorder(batch, high) })),
  };
}
