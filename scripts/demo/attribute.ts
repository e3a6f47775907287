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
import { divideRevenue } from "#kernels/division.ts";
import type { MerkleSumTree } from "#kernels/merkle-sum.ts";
import { type Attribution, SPAN_RULES } from "#kernels/spans.ts";
import { assert, assertDefined } from "#lib/assert.ts";
import { Query as AttributionQuery } from "#proto/tributary/attribution/v1/query.ts";
import { Msg as AttributionMsg } from "#proto/tributary/attribution/v1/tx.ts";
import { type Batch, BatchState, Method, type Params } from "#proto/tributary/attribution/v1/types.ts";
import { Query as DatanetQuery } from "#proto/tributary/datanet/v1/query.ts";
import { Query as ModelQuery } from "#proto/tributary/model/v1/query.ts";
import { Query as RewardsQuery } from "#proto/tributary/rewards/v1/query.ts";
import { addressesOf } from "#sdk";
import type { ChainClient } from "./chain-client.ts";
import type { FilledDatanet } from "./contribute.ts";
import { readTexts } from "./documents.ts";
import { type Cast, PREFIX } from "./people.ts";
import { formatTrib, heading, progressBar, say } from "./progress.ts";
import type { PaidUse, UsedModel } from "./use.ts";

/** The result of the act. */
export interface Attributed {
  readonly batch: Batch;
  readonly prepared: PreparedBatch;
  /** Number and tree of the distribution that claims are made against. */
  readonly distribution: bigint;
  readonly tree: MerkleSumTree;
  readonly findings: Findings;
}

/** What the attributor found, beside what the model drew; both by address, as parts of one. */
export interface Findings {
  /** Part of the answers' tokens that each contributor's documents were the source of. */
  readonly drawn: ReadonlyMap<string, number>;
  /** Part of the evidence that each contributor was found to have. */
  readonly found: ReadonlyMap<string, number>;
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
  const weighed = weighUses(method, input);
  const batchInput = await batchInputOf(chain, input, { params, method, weighed });
  const prepared = prepareBatch(batchInput);
  const batch = await submitBatch(chain, cast, { input, prepared, params });
  const posted = await postDistribution(chain, cast, { input, prepared });
  return { batch, prepared, ...posted, findings: weighed.findings };
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
  readonly weights: ReadonlyMap<PaidUse, Attribution>;
  readonly findings: Findings;
}

function weighUses(method: SpanMethod, { net, used }: Attributing): Weighed {
  const bar = progressBar("attributing");
  const weights = new Map<PaidUse, Attribution>();
  for (const use of used.uses) {
    weights.set(use, method.attribute(use.output));
    bar.move(weights.size, used.uses.length, "answers");
  }
  const drawers = net.contributions.flatMap(({ contributor, paths }) => paths.map(() => contributor.address));
  const drawn = tally(used.uses.flatMap(({ sources }) => sources.map((text) => [drawers[text] ?? "", 1] as const)));
  const addresses = method.index.owners.map(({ id }) => addressesOf(PREFIX).account.toText(id));
  const owned = [...weights.values()].flatMap(({ owners }) => [...owners]);
  const found = tally(owned.map(([owner, weight]) => [addresses[owner] ?? "", Number(weight)] as const));
  const hits = [...weights].reduce(
    (sum, [use, result]) => sum + tokensFoundAtSource(use, result, { drawers, addresses }),
    0,
  );
  const tokens = used.uses.reduce((sum, { sources }) => sum + sources.length, 0);
  bar.end(`${((100 * hits) / tokens).toFixed(1)} % of the tokens found with the contributor they were drawn from`);
  return { weights, findings: { drawn, found } };
}

/** Tokens of an answer covered by a span of the very contributor whose text the model drew them from. */
function tokensFoundAtSource(
  use: PaidUse,
  { spans }: Attribution,
  names: { readonly drawers: readonly string[]; readonly addresses: readonly string[] },
): number {
  const isFound = (text: number, token: number): boolean =>
    spans.some(
      ({ start, end, owner }) =>
        start <= token && token < end && owner !== undefined && names.addresses[owner] === names.drawers[text],
    );
  return use.sources.filter(isFound).length;
}

/** Sums by name, as parts of the whole. */
function tally(entries: readonly (readonly [name: string, amount: number])[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [name, amount] of entries) sums.set(name, (sums.get(name) ?? 0) + amount);
  const total = entries.reduce((sum, [, amount]) => sum + amount, 0);
  return new Map([...sums].map(([name, sum]) => [name, total === 0 ? 0 : sum / total]));
}

async function batchInputOf(
  chain: ChainClient,
  { net, used }: Attributing,
  { params, method, weighed }: { readonly params: Params; readonly method: SpanMethod; readonly weighed: Weighed },
) {
  const { modelId, version, uses } = used;
  const amount = await dataAmount(chain, { net, used });
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

/** What the chain will deposit for the datanet, computed by the kernel the chain uses. */
async function dataAmount(chain: ChainClient, { net, used }: Attributing): Promise<bigint> {
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
  return data.reduce((sum, { contributors }) => sum + contributors, 0n);
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
