/** What the attributor of a simulated economy claims beside batches, right or wrong, and those who check it: measurements, forced errors. */

import { earningsDomain, earningsLeaves, giniBps, hhiBps } from "#kernels/concentration.ts";
import { concentrationDomain } from "#kernels/domains.ts";
import { buildMerkleSum } from "#kernels/merkle-sum.ts";
import { errorCommitment } from "#modules/attribution/forced-errors.ts";
import type { RewardsKeeper } from "#modules/rewards/keeper.ts";
import { PageRequest } from "#proto/cosmos/base/query/v1beta1/pagination.ts";
import type { ChallengeProof } from "#proto/tributary/attribution/v1/challenges.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { BatchState, ForcedErrorState, type Target } from "#proto/tributary/attribution/v1/types.ts";
import { sha256 } from "#sdk";
import { BOB, CAROL, DENOM } from "#test/support/economy.ts";
import { ATTRIBUTOR } from "#test/support/market.ts";
import { openSample } from "./attributed-market.ts";
import type { Play, Step } from "./play.ts";
import { submitBatch } from "./step-actions.ts";

const attributor = ATTRIBUTOR.address;
const SALT = sha256(new Uint8Array(3));
const ALL = { ...PageRequest.create({}), limit: 10_000n };

/** Claims and checks of claims. */
export const CLAIM_STEPS: readonly Step[] = [
  ["measure concentration", (play) => measureSome(play, false)],
  ["measure concentration", (play) => measureSome(play, false)],
  ["measure concentration wrongly", (play) => measureSome(play, true)],
];

/** What those do in time who check claims, and who was told to err. */
export const CLAIM_DUTIES: readonly Step[] = [
  ["refute measurement", refuteMeasurement],
  ["commit forced error", commitError],
  ["show forced error", showError],
];

/** Challenges a claim with a proof that is known to be right; whether the chain agrees. */
export function refuteWith(
  { lab, random }: Play,
  target: Target,
  proof: NonNullable<ChallengeProof["proof"]>,
): boolean {
  const challenger = random.pick([BOB, CAROL]).address;
  return lab.run(Msg.methods.challenge, { challenger, target, proof: { proof } }).upheld;
}

/** Measures what the claimable distribution owes; a wrong measurement counts one too many for a majority. */
function measureSome({ lab, datanetId, trees, claims, random }: Play, isWrong: boolean): boolean {
  const { claimable } = lab.query(Query.methods.distribution, { datanetId, denom: DENOM });
  const tree = claimable === undefined ? undefined : trees.get(claimable.number);
  if (tree === undefined) return false;
  const epoch = lab.keeper<RewardsKeeper>("rewards").epoch();
  const domain = concentrationDomain(lab.chainId, { datanetId, denom: DENOM }, epoch);
  const leaves = earningsLeaves(tree.leaves.map(({ id, amount }) => ({ contributor: id, amount })));
  const [sorted, ranked, squares] = [leaves.sorted, leaves.ranked, leaves.squares].map((list, i) =>
    buildMerkleSum(earningsDomain(domain, i), list),
  );
  if (sorted === undefined || ranked === undefined || squares === undefined) return false;
  const nakamoto = isWrong ? (leaves.nakamoto % tree.leaves.length) + 1 : leaves.nakamoto;
  lab.run(Msg.methods.postConcentration, {
    attributor,
    datanetId,
    denom: DENOM,
    sorted: sorted.root,
    ranked: ranked.root,
    squares: squares.root,
    giniBps: Number(giniBps(sorted.root, ranked.root)),
    hhiBps: Number(hhiBps(sorted.root, squares.root)),
    nakamoto,
  });
  if (nakamoto !== leaves.nakamoto && random.chance(3, 4)) {
    const shown = sorted.proveRange(tree.leaves.length - nakamoto, 1);
    const value = { proof: { kind: "majority", value: { sorted: shown } } } as const;
    claims.mismeasured.set(epoch, { kind: "concentration", value });
  }
  return true;
}

function refuteMeasurement(play: Play): boolean {
  const { claims, datanetId } = play;
  for (const [epoch, proof] of claims.mismeasured) {
    claims.mismeasured.delete(epoch);
    const key = { datanetId, denom: DENOM, epoch };
    return refuteWith(play, { claim: { kind: "concentration", value: key } }, proof);
  }
  return false;
}

/** Commits to the first use of the next batch, when the attributor was told to err. */
function commitError({ lab, modelId, claims }: Play): boolean {
  const { error } = lab.query(Query.methods.forcedError, {});
  const isAssigned = error?.state === ForcedErrorState.FORCED_ERROR_STATE_ASSIGNED;
  if (!isAssigned || error.attributor !== attributor) return false;
  const { lastSettlement } = lab.query(Query.methods.batchesByVersion, { modelId, version: 1n });
  const batch = { modelId, version: 1n, firstSettlement: lastSettlement + 1n };
  const commitment = errorCommitment(lab.chainId, batch, { use: 0n, salt: SALT });
  lab.run(Msg.methods.commitForcedError, { attributor, commitment });
  claims.erring = batch.firstSettlement;
  return true;
}

/** Brings the batch with the error about, and shows the error once nobody has found it in time. */
function showError(play: Play): boolean {
  const { lab, modelId, claims } = play;
  if (claims.erring === undefined) return false;
  const { batches } = lab.query(Query.methods.batchesByVersion, { modelId, version: 1n, pagination: ALL });
  const batch = batches.find(({ firstSettlement }) => firstSettlement === claims.erring);
  if (batch === undefined) {
    submitBatch(play, false);
    return false;
  }
  const published = play.batches.get(batch.id);
  if (batch.state === BatchState.BATCH_STATE_SUBMITTED && published !== undefined) {
    openSample(lab, batch.id, published);
    return false;
  }
  const isInWindow = batch.state === BatchState.BATCH_STATE_WINDOW && lab.height() >= batch.requestsEndHeight;
  if (batch.decidedHeight !== 0n) claims.erring = undefined;
  if (!isInWindow) return false;
  lab.run(Msg.methods.revealForcedError, { attributor, batchId: batch.id, use: 0n, salt: SALT });
  claims.erring = undefined;
  return true;
}
