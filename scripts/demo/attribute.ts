/** Act three: a bonded attributor says whose texts the answers repeat, and the chain lets the revenue fall. */

import {
  addToDistribution,
  distributionTree,
  EMPTY_DISTRIBUTION,
  type PreparedBatch,
  prepareBatch,
} from "#attribution/attributor.ts";
import { createSpanMethod, type SpanMethod } from "#attribution/methods/spans.ts";
import { moduleAddress } from "#crypto/address.ts";
import type { MerkleSumTree } from "#kernels/merkle-sum.ts";
import { SPAN_RULES } from "#kernels/spans.ts";
import { assert, assertDefined } from "#lib/assert.ts";
import { Query as AttributionQuery } from "#proto/tributary/attribution/v1/query.ts";
import { Msg as AttributionMsg } from "#proto/tributary/attribution/v1/tx.ts";
import { type Batch, BatchState, Method, type Params } from "#proto/tributary/attribution/v1/types.ts";
import { Query as DatanetQuery } from "#proto/tributary/datanet/v1/query.ts";
import { Query as ModelQuery } from "#proto/tributary/model/v1/query.ts";
import { Query as RewardsQuery, WaterfallRole } from "#proto/tributary/rewards/v1/query.ts";
import type { ChainClient } from "./chain-client.ts";
import type { FilledDatanet } from "./contribute.ts";
import { readTexts } from "./documents.ts";
import type { Cast } from "./people.ts";
import { formatTrib, heading, progressBar, say } from "./progress.ts";
import type { PaidUse, UsedModel } from "./use.ts";

/** The result of the act. */
export interface Attributed {
  readonly batch: Batch;
  readonly prepared: PreparedBatch;
  /** Number and tree of the distribution that claims are made against. */
  readonly distribution: bigint;
  readonly tree: MerkleSumTree;
  /** Part of the answers' tokens that some document contains, and part of their information that is boilerplate. */
  readonly coverage: number;
  readonly boilerplate: number;
}

/** Everything the act works on. */
export interface Attributing {
  readonly net: FilledDatanet;
  readonly used: UsedModel;
}

const DENOM = "utrib";
/** Address under which the commons are owed in a distribution. */
const COMMONS_ID = moduleAddress("rewards");

/** Bonds, attributes, submits, waits, and posts the distribution. */
export async function attributeUses(chain: ChainClient, cast: Cast, input: Attributing): Promise<Attributed> {
  heading("3  Attribution");
  const { params } = await chain.query(AttributionQuery.methods.params, {});
  await bond(chain, cast, params);
  const method = await indexVersion(chain, input.net, params);
  const weighed = weighUses(method, input.used.uses);
  const batchInput = await batchInputOf(chain, input, { params, method, weighed });
  const prepared = prepareBatch(batchInput);
  const batch = await submitBatch(chain, cast, { input, prepared, params });
  const posted = await postDistribution(chain, cast, { input, prepared });
  return { batch, prepared, ...posted, coverage: weighed.coverage, boilerplate: weighed.boilerplate };
}

async function bond(chain: ChainClient, cast: Cast, params: Params): Promise<void> {
  const { attributor, curator } = cast;
  const { attributors } = await chain.query(AttributionQuery.methods.attributors, {});
  if (attributors.some(({ address }) => address === attributor.address)) return;
  const { denom, amount } = params.attributorBondMin;
  await chain.pay(curator, attributor, { denom, amount: amount + 10_000_000n });
  await chain.send(attributor, AttributionMsg.methods.registerAttributor, {
    attributor: attributor.address,
    bond: params.attributorBondMin,
    methods: [Method.METHOD_SPANS],
    endpoint: "",
  });
  say(`the attributor bonds ${formatTrib(amount)} TRIB`);
}

async function indexVersion(chain: ChainClient, net: FilledDatanet, params: Params): Promise<SpanMethod> {
  const bar = progressBar("indexing");
  const documents = net.contributions.reduce((sum, { paths }) => sum + paths.length, 0);
  const bundles = await Promise.all(
    net.contributions.map(async ({ bundleId, contributor, paths }) => {
      const { bundle } = await chain.query(DatanetQuery.methods.bundle, { bundleId });
      const relatedTo = bundle.relations.map((relation) => relation.bundleId);
      return { bundleId, contributor: contributor.bytes, relatedTo, texts: readTexts(paths) };
    }),
  );
  const method = createSpanMethod(bundles, {
    datanetKey: net.datanetKey,
    rules: { ...SPAN_RULES, bitsMin: params.spanBitsMin, familiesMax: params.boilerplateFamilies },
    onProgress: (done) => bar.move(done, documents, "documents"),
  });
  bar.end(`a suffix array over ${method.index.text.length} tokens`);
  return method;
}

interface Weighed {
  readonly weights: ReadonlyMap<PaidUse, ReturnType<SpanMethod["weigh"]>>;
  readonly coverage: number;
  readonly boilerplate: number;
}

function weighUses(method: SpanMethod, uses: readonly PaidUse[]): Weighed {
  const bar = progressBar("attributing");
  const results = uses.map((use, index) => {
    bar.move(index + 1, uses.length, "answers");
    return [use, method.attribute(use.output)] as const;
  });
  const sum = (pick: (result: (typeof results)[number][1]) => bigint | number): number =>
    results.reduce((total, [, result]) => total + Number(pick(result)), 0);
  const commons = sum((result) => result.commons);
  const owned = sum((result) => [...result.owners.values()].reduce((total, weight) => total + weight, 0n));
  const coverage =
    sum((result) => result.matchedTokens) /
    Math.max(
      1,
      sum((result) => result.tokens),
    );
  const boilerplate = commons / Math.max(1, commons + owned);
  const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;
  bar.end(`${percent(coverage)} of the tokens found at a source, ${percent(boilerplate)} of it boilerplate`);
  return { weights: new Map(results), coverage, boilerplate };
}

async function batchInputOf(
  chain: ChainClient,
  { net, used }: Attributing,
  { params, method, weighed }: { readonly params: Params; readonly method: SpanMethod; readonly weighed: Weighed },
) {
  const { modelId, version, uses } = used;
  const fees = uses.reduce((sum, { fee }) => sum + fee, 0n);
  const { lines } = await chain.query(RewardsQuery.methods.waterfall, { modelId, version, amount: fees });
  const data = lines.find(({ role }) => role === WaterfallRole.WATERFALL_ROLE_DATA);
  const amount = assertDefined(data, "the waterfall has no line for data").amount.amount;
  const prior = net.contributions.map(({ contributor, prepared }) => ({
    id: contributor.bytes,
    weight: BigInt(prepared.items),
  }));
  return {
    chainId: chain.chainId,
    modelId,
    version,
    firstSettlement: 1n,
    uses: uses.map((use) => ({
      ...use,
      weights: new Map([[net.datanetId, assertDefined(weighed.weights.get(use), "a use was not weighed")]]),
    })),
    data: [{ datanetId: net.datanetId, amount, owners: method.index.owners, prior }],
    kappaBps: BigInt(params.uncertifiedKappaBps),
    rules: { ownersMax: params.sharesPerUseMax, familyCapBps: BigInt(params.familyCapBps) },
    commonsId: COMMONS_ID,
  };
}

async function submitBatch(
  chain: ChainClient,
  cast: Cast,
  {
    input,
    prepared,
    params,
  }: { readonly input: Attributing; readonly prepared: PreparedBatch; readonly params: Params },
): Promise<Batch> {
  const { modelId, version, uses } = input.used;
  const { attributor } = cast;
  const { settlements } = await chain.query(ModelQuery.methods.settlements, { modelId, version });
  const { batchId, windowEndHeight } = await chain.send(attributor, AttributionMsg.methods.submitBatch, {
    attributor: attributor.address,
    modelId,
    version,
    firstSettlement: 1n,
    lastSettlement: BigInt(settlements.length),
    receiptsRoot: prepared.receiptsRoot,
    uses: BigInt(uses.length),
    fees: { denom: DENOM, amount: uses.reduce((sum, { fee }) => sum + fee, 0n) },
    shares: prepared.shares.root,
    method: Method.METHOD_SPANS,
  });
  say(`batch ${batchId}: ${uses.length} uses under one root, κ = ${params.uncertifiedKappaBps} bps`);
  await waitOut(chain, `window of batch ${batchId}`, windowEndHeight + 1n);
  const { batch } = await chain.query(AttributionQuery.methods.batch, { batchId });
  assert(batch.state === BatchState.BATCH_STATE_FINAL, "the batch is not final");
  return batch;
}

async function postDistribution(
  chain: ChainClient,
  cast: Cast,
  { input, prepared }: { readonly input: Attributing; readonly prepared: PreparedBatch },
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
  bar.end("no challenge");
}
