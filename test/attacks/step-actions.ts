/** What people of a simulated economy do, right or wrong; false when there was nothing to do. */

import { findBatchFraud, findDistributionFraud } from "#attribution/methods/batches-prover.ts";
import { shownQuestion } from "#attribution/methods/evaluation.ts";
import { DISTRIBUTION_BATCHES_MAX } from "#kernels/batch-proofs/verify-distribution.ts";
import { distributionDomain, receiptDomain } from "#kernels/domains.ts";
import { buildMerkleSum, type MerkleSumLeaf, type MerkleSumTree } from "#kernels/merkle-sum.ts";
import { queryCommitment } from "#kernels/questions.ts";
import { sumShares } from "#kernels/receipt-shares.ts";
import { assertDefined } from "#lib/assert.ts";
import { PageRequest } from "#proto/cosmos/base/query/v1beta1/pagination.ts";
import { Query as AttributionQuery } from "#proto/tributary/attribution/v1/query.ts";
import { Msg as AttributionMsg } from "#proto/tributary/attribution/v1/tx.ts";
import { BatchState, type DistributionRoot, DistributionState, Method } from "#proto/tributary/attribution/v1/types.ts";
import { Query as DatanetQuery } from "#proto/tributary/datanet/v1/query.ts";
import { Msg as DatanetMsg } from "#proto/tributary/datanet/v1/tx.ts";
import { BundleState } from "#proto/tributary/datanet/v1/types.ts";
import { Query as ModelQuery } from "#proto/tributary/model/v1/query.ts";
import type { Settlement } from "#proto/tributary/model/v1/types.ts";
import { Query as RewardsQuery } from "#proto/tributary/rewards/v1/query.ts";
import { Msg as RewardsMsg } from "#proto/tributary/rewards/v1/tx.ts";
import type { PoolDeposit } from "#proto/tributary/rewards/v1/types.ts";
import { BOB, CAROL, CURATOR, commit, DENOM, draftOf, reveal } from "#test/support/economy.ts";
import { ATTRIBUTOR, settle } from "#test/support/market.ts";
import { batchOf, openSample, prepareUses, submitUses } from "./attributed-market.ts";
import { targetOf } from "./challenges.ts";
import { sharesOf } from "./payouts.ts";
import { CONTRIBUTORS, FEE_UNITS, type Play } from "./play.ts";
import { askedDigits } from "./play-digits.ts";

const ALL = { ...PageRequest.create({}), limit: 10_000n };

/** Settles some uses of any session. */
export function settleSome({ lab, random, sessions }: Play): boolean {
  if (sessions.length === 0) return false;
  const sessionId = random.pick(sessions);
  const { session } = lab.query(ModelQuery.methods.session, { sessionId });
  const uses = BigInt(20 + random.below(20));
  settle(lab, sessionId, session.sequence + uses, session.units + uses * FEE_UNITS);
  return true;
}

/** Batches the next settlement: its uses each cost the same, and pay at random. */
export function submitBatch(play: Play, isWrong: boolean): boolean {
  const { batches } = play;
  const next = nextSettlement(play);
  if (next === undefined) return false;
  const firstSequence = next.afterSequence + 1n;
  const weighed = weighUses(play, Number(next.sequence - next.afterSequence));
  const method = Method.METHOD_SPANS;
  const receipts = receiptDomain(play.lab.chainId, play.modelId, 1n);
  const asked = askedDigits(play, weighed.uses.length);
  const uses = weighed.uses.map((use, i) => {
    const question = shownQuestion(assertDefined(asked[i], "no question"));
    return { ...use, queryCommitment: queryCommitment(receipts, question) };
  });
  const { owners } = weighed;
  const of = { sessionId: next.sessionId, settlement: next.number, owners, uses, firstSequence, method };
  const published = prepareUses(play, of, isWrong ? { pairs: takeFromFirst } : {});
  const batchId = submitUses(play, published, { settlement: next.number, method });
  batches.set(batchId, published);
  return true;
}

/** The settlement that the next batch begins with. */
export function nextSettlement({ lab, modelId }: Play): Settlement | undefined {
  const { lastSettlement } = lab.query(AttributionQuery.methods.batchesByVersion, { modelId, version: 1n });
  const { settlements } = lab.query(ModelQuery.methods.settlements, { modelId, version: 1n, pagination: ALL });
  return settlements.find(({ number }) => number === lastSettlement + 1n);
}

/** So many uses that weigh at random against everybody's data. */
export function weighUses({ random }: Play, count: number) {
  const owners = CONTRIBUTORS.map((who, family) => ({ id: who.bytes, family }));
  const uses = Array.from({ length: count }, () => {
    const weights = owners.map((_, owner) => [owner, BigInt(random.below(50))] as const);
    return { weights: { owners: new Map(weights), commons: BigInt(random.below(9)) } };
  });
  return { owners, uses };
}

function takeFromFirst(leaves: readonly MerkleSumLeaf[]): readonly MerkleSumLeaf[] {
  const [first, second, ...rest] = leaves;
  if (first === undefined || second === undefined) return leaves;
  return [{ ...first, amount: 0n }, { ...second, amount: first.amount + second.amount }, ...rest];
}

/** Opens the sample of the first batch that waits for it. */
export function openSamples({ lab, batches }: Play): boolean {
  for (const [batchId, published] of batches) {
    if (batchOf(lab, batchId).state !== BatchState.BATCH_STATE_SUBMITTED) continue;
    openSample(lab, batchId, published);
    return true;
  }
  return false;
}

/** Looks at what is open and proves what is wrong. */
export function challengeSome({ lab, batches, random }: Play): boolean {
  for (const [batchId, published] of batches) {
    if (batchOf(lab, batchId).decidedHeight !== 0n) continue;
    const fraud = findBatchFraud(published);
    if (fraud === undefined) continue;
    const challenger = random.pick([BOB, CAROL]).address;
    const proof = { proof: { kind: "batch", value: fraud } } as const;
    lab.run(AttributionMsg.methods.challenge, { challenger, target: targetOf("batchId", batchId), proof });
    return true;
  }
  return false;
}

/** What the final batches gave by evidence, as many deposits further as a distribution may go; a wrong one owes somebody a unit more. */
export function postDistribution(play: Play, isWrong: boolean): boolean {
  const { lab, datanetId, trees, claims, random } = play;
  const { previous, next } = standingOf(play);
  const deposits = depositsOf(play);
  const through = Math.min(deposits.length, Number(previous?.throughDeposit ?? 0n) + DISTRIBUTION_BATCHES_MAX);
  if (through === 0) return false;
  const owed = sumShares(pairsOf(play, deposits.slice(0, through)).flatMap((pairs) => sharesOf(pairs, datanetId)));
  const leaves = isWrong ? owed.map((leaf, i) => ({ ...leaf, amount: leaf.amount + moved(i) })) : owed;
  if (leaves.some(({ amount }) => amount < 0n)) return false;
  const tree = buildMerkleSum(distributionDomain(lab.chainId, { datanetId, denom: DENOM }, next), leaves);
  lab.run(AttributionMsg.methods.submitDistribution, {
    attributor: ATTRIBUTOR.address,
    datanetId,
    denom: DENOM,
    root: tree.root,
    throughDeposit: BigInt(through),
    previous: previous?.number ?? 0n,
  });
  trees.set(next, tree);
  if (isWrong && random.chance(3, 4)) claims.misposted.add(next);
  return true;
}

/** Proves a distribution wrong; those that add to it fail with it. */
export function refuteDistribution(play: Play): boolean {
  const { lab, datanetId, trees, claims, random } = play;
  for (const number of claims.misposted) {
    claims.misposted.delete(number);
    const found = distributionsOf(play).find((one) => one.number === number);
    const tree = trees.get(number);
    if (found === undefined || tree === undefined) continue;
    const before = distributionsOf(play).find((one) => one.number === found.previous);
    const added = depositsOf(play).slice(Number(before?.throughDeposit ?? 0n), Number(found.throughDeposit));
    const previous = trees.get(found.previous);
    const value = findDistributionFraud({ datanetId, tree, previous, batches: pairsOf(play, added) });
    if (value === undefined) continue;
    const target = { claim: { kind: "distribution", value: { datanetId, denom: DENOM, number } } } as const;
    const challenger = random.pick([BOB, CAROL]).address;
    const proof = { proof: { kind: "distribution", value } } as const;
    return lab.run(AttributionMsg.methods.challenge, { challenger, target, proof }).upheld;
  }
  return false;
}

/** A unit from the second to the first. */
function moved(place: number): bigint {
  if (place > 1) return 0n;
  return place === 0 ? 1n : -1n;
}

/** The newest distribution that nobody refuted, and the number of the next. */
function standingOf(play: Play): { readonly previous: DistributionRoot | undefined; readonly next: bigint } {
  const all = distributionsOf(play);
  const previous = all.findLast(({ state }) => state === DistributionState.DISTRIBUTION_STATE_POSTED);
  return { previous, next: BigInt(all.length) + 1n };
}

function distributionsOf({ lab, datanetId }: Play): readonly DistributionRoot[] {
  return lab.query(AttributionQuery.methods.distributions, { datanetId, pagination: ALL }).distributions;
}

function depositsOf({ lab, datanetId }: Play): readonly PoolDeposit[] {
  return lab.query(RewardsQuery.methods.poolDeposits, { datanetId, denom: DENOM, pagination: ALL }).deposits;
}

function pairsOf({ batches }: Play, deposits: readonly PoolDeposit[]): readonly MerkleSumTree[] {
  return deposits.flatMap(({ batchId }) => batches.get(batchId)?.pairs ?? []);
}

/** Claims what somebody is owed. */
export function claimSome({ lab, datanetId, random, trees }: Play): boolean {
  const { claimable } = lab.query(AttributionQuery.methods.distribution, { datanetId, denom: DENOM });
  const tree = claimable === undefined ? undefined : trees.get(claimable.number);
  if (claimable === undefined || tree === undefined) return false;
  const who = random.pick(CONTRIBUTORS);
  const index = tree.indexOf(who.bytes) ?? 0;
  lab.run(RewardsMsg.methods.claimContribution, {
    contributor: who.address,
    datanetId,
    denom: DENOM,
    distribution: claimable.number,
    cumulative: tree.leaves[index]?.amount ?? 0n,
    proof: tree.prove(index),
  });
  return true;
}

/** Commits to a bundle that may be like an earlier one. */
export function commitSome({ lab, datanetId, random, drafts, hashes }: Play): boolean {
  const draft = draftOf(random.pick(CONTRIBUTORS), `essay ${random.below(30)}`, random.below(4) * 40);
  const bundleId = commit(lab, datanetId, draft, 1 + random.below(40));
  drafts.set(bundleId, draft);
  hashes.push(draft.root, draft.salt);
  return true;
}

/** Reveals a bundle that waits for it. */
export function revealSome({ lab, drafts, random }: Play): boolean {
  const waiting = [...drafts].filter(([bundleId]) => {
    const { bundle } = lab.query(DatanetQuery.methods.bundle, { bundleId });
    return bundle.state === BundleState.BUNDLE_STATE_COMMITTED;
  });
  if (waiting.length === 0) return false;
  const [bundleId, draft] = random.pick(waiting);
  reveal(lab, bundleId, draft);
  return true;
}

/** Decides about a bundle that waits for it. */
export function reviewSome({ lab, drafts, random }: Play): boolean {
  const waiting = [...drafts.keys()].filter((bundleId) => {
    const { bundle } = lab.query(DatanetQuery.methods.bundle, { bundleId });
    return bundle.state === BundleState.BUNDLE_STATE_REVEALED;
  });
  if (waiting.length === 0) return false;
  const accept = random.chance(3, 4);
  lab.run(DatanetMsg.methods.reviewBundle, { curator: CURATOR.address, bundleId: random.pick(waiting), accept });
  return true;
}
