/** The batch: its roots, its submission, and the uses that a random value has its attributor open. */

import { type PreparedBatch, prepareBatch } from "#attribution/attributor.ts";
import { moduleAddress } from "#crypto/address.ts";
import { blend, divideRevenue } from "#kernels/division.ts";
import type { PositionTree } from "#kernels/openings.ts";
import type { ShareRules } from "#kernels/receipt-shares.ts";
import { assert, assertDefined } from "#lib/assert.ts";
import { compareBigints } from "#lib/bytes.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { Msg } from "#proto/tributary/attribution/v1/tx.ts";
import { type Batch, BatchState, Method, type Params } from "#proto/tributary/attribution/v1/types.ts";
import { Query as ModelQuery } from "#proto/tributary/model/v1/query.ts";
import { Query as RewardsQuery } from "#proto/tributary/rewards/v1/query.ts";
import type { ChainClient } from "./chain-client.ts";
import { familiesNow } from "./families.ts";
import type { Person } from "./people.ts";
import { formatTrib, progressBar, say } from "./progress.ts";
import type { Attributing, TextIndex } from "./text-index.ts";
import { FIRST_SETTLEMENT, type Weighed } from "./weigh.ts";

/** Denomination of all fees of the demonstration. */
export const DENOM = "utrib";
/** Address under which the commons are owed in a batch and in a distribution. */
const COMMONS_ID = moduleAddress("rewards");

/** A batch with what its evidence is checked against, and the families that its caps count. */
export interface ReadyBatch extends PreparedBatch {
  readonly artefactId: bigint;
  readonly familiesHeight: bigint;
  /** The caps that its amounts were computed under. */
  readonly rules: ShareRules;
}

/** Divides what evidence divides among contributors, use by use. */
export async function prepareUses(
  chain: ChainClient,
  { net, used }: Attributing,
  of: {
    readonly params: Params;
    readonly source: TextIndex;
    readonly weighed: Weighed;
    readonly artefactId: bigint;
  },
): Promise<ReadyBatch> {
  const { params, source, weighed, artefactId } = of;
  const { modelId, version } = used;
  const { kappaBps } = await chain.query(Query.methods.certificate, { modelId, version });
  const amount = await evidenceAmount(chain, { net, used }, BigInt(kappaBps));
  const { owners } = source.index;
  const families = await familiesNow(
    chain,
    owners.map(({ id }) => id),
  );
  const rules = { ownersMax: params.sharesPerUseMax, familyCapBps: BigInt(params.familyCapBps) };
  const batch = prepareBatch({
    chainId: chain.chainId,
    modelId,
    version,
    firstSettlement: FIRST_SETTLEMENT,
    uses: weighed.uses.map(({ use, attribution, evidence }) => {
      const part = { weights: attribution, evidenceRoot: evidence.root };
      const { sessionId, sequence, fee, queryCommitment, outputCommitment, tokensCommitment } = use;
      const paid = { sessionId, sequence, fee, queryCommitment, outputCommitment, tokensCommitment };
      return { ...paid, evidence: new Map([[net.datanetId, part]]) };
    }),
    data: [{ datanetId: net.datanetId, amount, artefactId, owners }],
    familyOf: families.of,
    rules,
    commonsId: COMMONS_ID,
  });
  return { ...batch, artefactId, familiesHeight: families.height, rules };
}

/** Submits the batch under the index it rests on, and opens its sample; returns it with its window begun. */
export async function submitBatch(
  chain: ChainClient,
  attributor: Person,
  of: { readonly input: Attributing; readonly prepared: ReadyBatch },
): Promise<Batch> {
  const { modelId, version, uses } = of.input.used;
  const { tree, pairs, artefactId, familiesHeight, rules } = of.prepared;
  const { settlements } = await chain.query(ModelQuery.methods.settlements, { modelId, version });
  const { batchId } = await chain.send(attributor, Msg.methods.submitBatch, {
    attributor: attributor.address,
    modelId,
    version,
    firstSettlement: FIRST_SETTLEMENT,
    lastSettlement: BigInt(settlements.length),
    receiptsRoot: tree.root,
    uses: BigInt(uses.length),
    fees: { denom: DENOM, amount: uses.reduce((sum, { fee }) => sum + fee, 0n) },
    shares: pairs.root,
    method: Method.METHOD_SPANS,
    artefactIds: [artefactId],
    familiesHeight,
    sharesPerUseMax: rules.ownersMax,
    familyCapBps: Number(rules.familyCapBps),
    useFeeMax: assertDefined(
      uses
        .map(({ fee }) => fee)
        .sort(compareBigints)
        .at(-1),
      "nothing was used",
    ),
  });
  const { batch } = await chain.query(Query.methods.batch, { batchId });
  say(`batch ${batchId}: ${uses.length} uses under one root, by index ${artefactId}, κ = ${batch.kappaBps} bps`);
  say(`${formatTrib(batch.bond)} TRIB of the attributor's bond answer for it`);
  if (batch.state === BatchState.BATCH_STATE_SUBMITTED) await openSample(chain, attributor, { batch, tree });
  return (await chain.query(Query.methods.batch, { batchId })).batch;
}

/** Waits for the random value that names uses, and opens them: that is when the batch's window begins. */
async function openSample(
  chain: ChainClient,
  attributor: Person,
  { batch, tree }: { readonly batch: Batch; readonly tree: PositionTree },
): Promise<void> {
  const { id: batchId, sampleHeight, submittedHeight } = batch;
  const bar = progressBar(`random value of ${sampleHeight}`);
  let sample: readonly bigint[] = [];
  for (let height = sampleHeight; sample.length === 0; height++) {
    await chain.reach(height, (now) =>
      bar.move(Number(now - submittedHeight), Number(sampleHeight - submittedHeight), `height ${now}`),
    );
    const answer = await chain.query(Query.methods.sampledLeaves, { batchId });
    assert(height < answer.deadline, "no random value came in time", { sampleHeight });
    sample = answer.uses;
  }
  bar.end(`it names uses ${sample.map((use) => use + 1n).join(", ")}`);
  const openings = sample.map((use) => tree.open(Number(use)));
  const opened = await chain.send(attributor, Msg.methods.openSampledLeaves, {
    attributor: attributor.address,
    batchId,
    openings,
  });
  assert(opened.state === BatchState.BATCH_STATE_WINDOW, "the sample is not complete");
  say(`the attributor opens them, and the window of batch ${batchId} begins`);
}

/** What the chain will deposit for the datanet to be divided by evidence, computed by the kernel the chain uses. */
async function evidenceAmount(chain: ChainClient, { net, used }: Attributing, kappaBps: bigint): Promise<bigint> {
  const { modelId, version: number } = used;
  const { version } = await chain.query(ModelQuery.methods.version, { modelId, version: number });
  const { settlements } = await chain.query(ModelQuery.methods.settlements, { modelId, version: number });
  const last = assertDefined(settlements.at(-1), "nothing was settled");
  const { params } = await chain.query(RewardsQuery.methods.params, {});
  const { burnBps, validatorsBps, auditorsBps, commonsBps } = params.waterfall;
  const { data } = divideRevenue({
    amount: last.cumulativeAmount,
    serving: last.cumulativeServing,
    rates: {
      burnBps: BigInt(burnBps),
      validatorsBps: BigInt(validatorsBps),
      auditorsBps: BigInt(auditorsBps),
      commonsBps: BigInt(commonsBps),
    },
    accountBps: version.royalties.map(({ bps }) => BigInt(bps)),
    data: version.dataShares.map(({ bps }) => ({
      bps: BigInt(bps),
      curatorBps: BigInt(net.version.policy.curatorBps),
    })),
  });
  return data.reduce((sum, { contributors }) => sum + blend(contributors, kappaBps).evidence, 0n);
}
