/** The end of the way: distributions from final batches, and everybody's claims. */

import { addToDistribution, distributionTree, EMPTY_DISTRIBUTION } from "#attribution/attributor.ts";
import { readPair } from "#kernels/batch-proofs/pairs.ts";
import type { MerkleSumTree } from "#kernels/merkle-sum.ts";
import { type PaidShare, sumShares } from "#kernels/receipt-shares.ts";
import { Msg as AttributionMsg } from "#proto/tributary/attribution/v1/tx.ts";
import { BundleState } from "#proto/tributary/datanet/v1/types.ts";
import { Query as RewardsQuery } from "#proto/tributary/rewards/v1/query.ts";
import { Msg as RewardsMsg } from "#proto/tributary/rewards/v1/tx.ts";
import { TxError } from "#sdk";
import { DENOM, type Person } from "#test/support/economy.ts";
import { ATTRIBUTOR } from "#test/support/market.ts";
import type { Admitted, DataMarket } from "./attributed-market.ts";

/** What the pairs of a batch give contributors of a datanet. */
export function sharesOf(pairs: MerkleSumTree, datanetId: bigint): readonly PaidShare[] {
  return sumShares(
    pairs.leaves.flatMap(({ id, amount }) => {
      const pair = readPair(id);
      return pair?.datanetId === datanetId ? [{ id: pair.contributor, amount }] : [];
    }),
  );
}

/** Posts the first distribution of a datanet over batches whose pairs are given, and waits until it can be claimed against. */
export function distribute(
  { lab, datanetId }: Pick<DataMarket, "lab" | "datanetId">,
  batches: readonly MerkleSumTree[],
): MerkleSumTree {
  const owed = addToDistribution(
    EMPTY_DISTRIBUTION,
    batches.flatMap((pairs) => sharesOf(pairs, datanetId)),
  );
  const tree = distributionTree(lab.chainId, { datanetId, denom: DENOM, number: 1n }, owed);
  const { deposits } = lab.query(RewardsQuery.methods.poolDeposits, { datanetId, denom: DENOM });
  lab.run(AttributionMsg.methods.submitDistribution, {
    attributor: ATTRIBUTOR.address,
    datanetId,
    denom: DENOM,
    root: tree.root,
    throughDeposit: BigInt(deposits.length),
  });
  lab.advance(20);
  return tree;
}

/** What somebody is paid by evidence: the claim of a leaf of the first distribution; nothing when it has none. */
export function claimEvidence(
  { lab, datanetId }: Pick<DataMarket, "lab" | "datanetId">,
  tree: MerkleSumTree,
  who: Person,
): bigint {
  const index = tree.indexOf(who.bytes);
  const leaf = index === undefined ? undefined : tree.leaves[index];
  if (index === undefined || leaf === undefined) return 0n;
  return lab.run(RewardsMsg.methods.claimContribution, {
    contributor: who.address,
    datanetId,
    denom: DENOM,
    distribution: 1n,
    cumulative: leaf.amount,
    proof: tree.prove(index),
  }).paid.amount;
}

/** What somebody is paid by prior value: the weights of all accepted bundles. */
export function claimPrior({ lab, bundles }: Pick<DataMarket, "lab" | "bundles">, who: Person): bigint {
  const own = bundles.filter(
    ({ contribution, state }) =>
      contribution.draft.contributor.address === who.address && state === BundleState.BUNDLE_STATE_ACCEPTED,
  );
  return own.reduce((sum, bundle) => sum + claimBundle(lab, who, bundle), 0n);
}

function claimBundle(lab: DataMarket["lab"], who: Person, { bundleId }: Admitted): bigint {
  const bundles = [{ bundleId, datanetVersion: 1n }];
  try {
    return lab.run(RewardsMsg.methods.claimPosition, { payee: who.address, denom: DENOM, bundles }).paid.amount;
  } catch (thrown) {
    // A bundle without weight earned nothing.
    if (thrown instanceof TxError) return 0n;
    throw thrown;
  }
}
