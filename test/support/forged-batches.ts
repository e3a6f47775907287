/** Batches that an attributor changed after computing them honestly: what follows from the change follows, everything else stays. */

import type { PublishedBatch } from "#attribution/methods/batches-prover.ts";
import { pairLeaves } from "#kernels/batch-proofs/pairs.ts";
import { buildMerkleSum, type MerkleSumLeaf } from "#kernels/merkle-sum.ts";
import { type Use, usesTree } from "#kernels/receipts.ts";
import { decodeReceivers, encodeReceivers, type ReceiverList, receiversHash, useShares } from "#kernels/receivers.ts";
import { assertDefined, EMPTY_BYTES } from "#sdk";

/** What may be changed of a batch. */
export interface Forgery {
  /** Lists of receivers; amounts and pairs follow. */
  receivers?(list: ReceiverList, use: number): ReceiverList;
  /** Uses; pairs stay what they were. */
  use?(use: Use, at: number): Use;
  /** Leaves of pairs, in order. */
  pairs?(leaves: readonly MerkleSumLeaf[]): readonly MerkleSumLeaf[];
}

/** The batch with the changes. */
export function forgeBatch(batch: PublishedBatch, forgery: Forgery): PublishedBatch {
  const { domain, terms } = batch;
  const lists = batch.receivers.map(
    (own, at) => new Map([...own].map(([datanetId, bytes]) => [datanetId, changed(bytes, at, forgery)])),
  );
  const receivers = lists.map((own) => new Map([...own].map(([id, list]) => [id, encodeReceivers(list)])));
  const listed = batch.uses.map((use, at): Use => {
    const hashOf = (id: bigint) => receiversHash(domain, receivers[at]?.get(id) ?? EMPTY_BYTES);
    return { ...use, parts: use.parts.map((part) => ({ ...part, receivers: hashOf(part.datanetId) })) };
  });
  const paid = listed.map((use, at) => {
    const own = [...(lists[at] ?? [])];
    return new Map(own.map(([datanetId, list]) => [datanetId, useShares(terms, use, { datanetId, list })]));
  });
  const leaves = pairLeaves(paid);
  const pairs = buildMerkleSum(domain, forgery.pairs?.(leaves) ?? leaves);
  const uses = listed.map((use, at) => forgery.use?.(use, at) ?? use);
  return { ...batch, tree: usesTree(domain, uses, batch.positions), uses, receivers, pairs };
}

function changed(bytes: Uint8Array, at: number, { receivers }: Forgery): ReceiverList {
  const list = assertDefined(decodeReceivers(bytes), "receivers are malformed");
  return receivers?.(list, at) ?? list;
}
