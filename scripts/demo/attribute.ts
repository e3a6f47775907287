/** Act three: bonded attributors say whose texts the answers repeat; one lies and is refuted, the other's word lets the revenue fall. */

import { addToDistribution, distributionTree, EMPTY_DISTRIBUTION } from "#attribution/attributor.ts";
import type { MerkleSumTree } from "#kernels/merkle-sum.ts";
import { assert, assertDefined } from "#lib/assert.ts";
import { Query as AttributionQuery } from "#proto/tributary/attribution/v1/query.ts";
import { Msg as AttributionMsg } from "#proto/tributary/attribution/v1/tx.ts";
import { type Batch, BatchState } from "#proto/tributary/attribution/v1/types.ts";
import { Query as ModelQuery } from "#proto/tributary/model/v1/query.ts";
import { Query as RewardsQuery } from "#proto/tributary/rewards/v1/query.ts";
import { bondAttributor } from "./bonding.ts";
import type { ChainClient } from "./chain-client.ts";
import { disputeIndex } from "./dispute.ts";
import type { Cast } from "./people.ts";
import { formatTrib, heading, progressBar, say } from "./progress.ts";
import { DENOM, prepareUses, type ReadyBatch, submitBatch } from "./submit.ts";
import { type Attributing, commitIndex, indexVersion } from "./text-index.ts";
import { checkUses, type Findings, weighUses } from "./weigh.ts";

/** The result of the act. */
export interface Attributed {
  readonly batch: Batch;
  readonly prepared: ReadyBatch;
  /** Number and tree of the distribution that claims are made against. */
  readonly distribution: bigint;
  readonly tree: MerkleSumTree;
  readonly findings: Findings;
}

/** Bonds, commits to the index, attributes, submits, opens the sample, waits, and posts the distribution. */
export async function attributeUses(chain: ChainClient, cast: Cast, input: Attributing): Promise<Attributed> {
  heading("3  Attribution");
  const { attributor } = cast;
  const { params } = await chain.query(AttributionQuery.methods.params, {});
  await bondAttributor(chain, cast, { who: attributor, params });
  const source = await indexVersion(chain, input, params);
  const { artefactId, finalHeight } = await commitIndex(chain, attributor, { ...input, ...source });
  say(`the attributor commits to index ${artefactId}`);
  await disputeIndex(chain, cast, { input, source, params });
  const weighed = weighUses(chain, input, source);
  await waitOut(chain, `window of index ${artefactId}`, finalHeight);

  const prepared = await prepareUses(chain, input, { params, source, weighed, artefactId });
  const { id: batchId, windowEndHeight } = await submitBatch(chain, attributor, { input, prepared });
  const { modelId, version } = input.used;
  const { settlements } = await chain.query(ModelQuery.methods.settlements, { modelId, version });
  checkUses(source, weighed, { ...prepared, settlements });
  await waitOut(chain, `window of batch ${batchId}`, windowEndHeight + 1n);
  const { batch } = await chain.query(AttributionQuery.methods.batch, { batchId });
  assert(batch.state === BatchState.BATCH_STATE_FINAL, "the batch is not final");
  const posted = await postDistribution(chain, cast, { input, prepared });
  return { batch, prepared, ...posted, findings: weighed.findings };
}

async function postDistribution(
  chain: ChainClient,
  cast: Cast,
  { input, prepared }: { readonly input: Attributing; readonly prepared: ReadyBatch },
): Promise<{ readonly distribution: bigint; readonly tree: MerkleSumTree }> {
  const { datanetId } = input.net;
  const { deposits } = await chain.query(RewardsQuery.methods.poolDeposits, { datanetId, denom: DENOM });
  const deposit = assertDefined(deposits.at(-1), "the batch deposited nothing");
  const owed = addToDistribution(EMPTY_DISTRIBUTION, prepared.paid.get(datanetId) ?? []);
  const tree = distributionTree(chain.chainId, { datanetId, denom: DENOM, number: 1n }, owed);
  assert(tree.root.sum === deposit.cumulative, "shares and deposits differ");
  const { number, finalHeight } = await chain.send(cast.attributor, AttributionMsg.methods.submitDistribution, {
    attributor: cast.attributor.address,
    datanetId,
    denom: DENOM,
    root: tree.root,
    throughDeposit: deposit.number,
  });
  say(`distribution ${number}: ${tree.root.count} receivers, exactly ${formatTrib(tree.root.sum)} TRIB`);
  await waitOut(chain, `window of distribution ${number}`, finalHeight);
  return { distribution: number, tree };
}

async function waitOut(chain: ChainClient, label: string, height: bigint): Promise<void> {
  const bar = progressBar(label);
  const start = await chain.height();
  await chain.reach(height, (now) => bar.move(Number(now - start), Number(height - start), `height ${now}`));
  bar.end("has passed");
}
