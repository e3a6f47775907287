/** From a published datanet to paid contributors: the steps that tests of `model`, `attribution` and `rewards` build on. */

import { secp256k1Sign } from "#crypto/secp256k1.ts";
import { pairId } from "#kernels/batch-proofs/pairs.ts";
import { blend, divideRevenue } from "#kernels/division.ts";
import { batchDomain, distributionDomain, receiptDomain } from "#kernels/domains.ts";
import { buildMerkleSum, type MerkleSumLeaf, type MerkleSumTree } from "#kernels/merkle-sum.ts";
import { receiptSignBytes } from "#kernels/receipts.ts";
import { PROTOCOL_RATES, servingShare } from "#kernels/waterfall.ts";
import attributionModule from "#modules/attribution/module.ts";
import type { DatanetKeeper } from "#modules/datanet/keeper.ts";
import datanetModule from "#modules/datanet/module.ts";
import modelModule from "#modules/model/module.ts";
import type { RewardsKeeper } from "#modules/rewards/keeper.ts";
import rewardsModule from "#modules/rewards/module.ts";
import { PubKey } from "#proto/cosmos/crypto/secp256k1/keys.ts";
import { Query as AttributionQuery } from "#proto/tributary/attribution/v1/query.ts";
import { Msg as AttributionMsg, MsgSubmitBatch } from "#proto/tributary/attribution/v1/tx.ts";
import { type Params as AttributionParams, Method } from "#proto/tributary/attribution/v1/types.ts";
import { Query as ModelQuery } from "#proto/tributary/model/v1/query.ts";
import { Msg as ModelMsg, type MsgDraftVersion } from "#proto/tributary/model/v1/tx.ts";
import { EdgeType, ModelKind, type Session, type SignedReceipt } from "#proto/tributary/model/v1/types.ts";
import { Query as RewardsQuery } from "#proto/tributary/rewards/v1/query.ts";
import { addressesOf, concatBytes, packAny, sha256, u64ToBytes } from "#sdk";
import { beaconStandIn } from "./beacon-stand-in.ts";
import { ALICE, BOB, CAROL, DAVE, DENOM, fundAll, type Person, person, publishedNet, utrib } from "./economy.ts";
import { type ModuleLab, moduleLab } from "./module-lab.ts";

export const TRAINER = person("trainer");
export const NODE = person("node");
export const CLIENT = DAVE;
export const ATTRIBUTOR = person("attributor");

/** The four modules and a beacon, everybody with money; batches are not sampled, and need no artefact. */
export function marketLab(): ModuleLab {
  const lab = moduleLab([beaconStandIn, datanetModule, modelModule, attributionModule, rewardsModule]);
  fundAll(lab);
  for (const { address } of [TRAINER, NODE, ATTRIBUTOR]) lab.fund(address, [utrib(1_000_000_000n)]);
  setParams(lab, { sampleCount: 0, artefactsRequired: false });
  waiveOpenBond(lab);
  return lab;
}

/** Lets models that disclose everything publish without a bond, so that tests of other things need not wait for one to be old enough. */
function waiveOpenBond(lab: ModuleLab): void {
  const { params } = lab.query(ModelQuery.methods.params, {});
  const [open, ...rest] = params.disclosure.levels;
  if (open === undefined) return;
  const disclosure = { ...params.disclosure, levels: [{ ...open, bond: 0n }, ...rest] };
  lab.run(ModelMsg.methods.updateParams, { authority: lab.wiring.authority, params: { ...params, disclosure } });
}

/** Changes parameters of `attribution`. */
export function setParams(lab: ModuleLab, changes: Partial<AttributionParams>): void {
  const { params } = lab.query(AttributionQuery.methods.params, {});
  const authority = lab.wiring.authority;
  lab.run(AttributionMsg.methods.updateParams, { authority, params: { ...params, ...changes } });
}

/** A draft message at the usual terms. */
export function draftMessage(modelId: bigint, changes: Partial<MsgDraftVersion> = {}): Partial<MsgDraftVersion> {
  return {
    owner: TRAINER.address,
    modelId,
    artifactHash: sha256(u64ToBytes(modelId)),
    methods: [Method.METHOD_SPANS],
    unitPrice: utrib(100n),
    servingBps: 3_000,
    ownShares: [{ payee: TRAINER.address, bps: 10_000, modelId: 0n, version: 0n }],
    ownBps: 1_500,
    ...changes,
  };
}

/** Registers a model of a kind. */
export function registerModel(lab: ModuleLab, kind: number = ModelKind.MODEL_KIND_BASE): bigint {
  return lab.run(ModelMsg.methods.registerModel, { owner: TRAINER.address, kind, name: "scribe" }).modelId;
}

/** Drafts a version; returns its number. */
export function draft(lab: ModuleLab, modelId: bigint, changes: Partial<MsgDraftVersion> = {}): bigint {
  return lab.run(ModelMsg.methods.draftVersion, draftMessage(modelId, changes)).version;
}

/** Adds an edge from a draft to a datanet's first version, or to a model's. */
export function addEdge(
  lab: ModuleLab,
  of: { readonly modelId: bigint; readonly version: bigint },
  edge: {
    readonly type?: number;
    readonly sourceId: bigint;
    readonly sourceVersion?: bigint;
    readonly royaltyBps?: number;
  },
): void {
  lab.run(ModelMsg.methods.addEdge, {
    owner: TRAINER.address,
    ...of,
    type: edge.type ?? EdgeType.EDGE_TYPE_TRAINED_ON,
    sourceId: edge.sourceId,
    sourceVersion: edge.sourceVersion ?? 1n,
    royaltyBps: edge.royaltyBps ?? 0,
  });
}

/** Publishes a draft. */
export function publish(lab: ModuleLab, modelId: bigint, version: bigint): void {
  lab.run(ModelMsg.methods.publishVersion, { owner: TRAINER.address, modelId, version });
}

/** A base model whose first version learned from one datanet. */
export function publishedModel(lab: ModuleLab, datanetId: bigint): bigint {
  const modelId = registerModel(lab);
  const version = draft(lab, modelId);
  addEdge(lab, { modelId, version }, { sourceId: datanetId, royaltyBps: 4_000 });
  publish(lab, modelId, version);
  return modelId;
}

/** Opens a session of the client's on the node; returns its id. */
export function openSession(lab: ModuleLab, modelId: bigint, deposit = 1_000_000n): bigint {
  return lab.run(ModelMsg.methods.openSession, {
    client: CLIENT.address,
    modelId,
    version: 1n,
    node: NODE.address,
    deposit: utrib(deposit),
    receiptKey: packAny(PubKey, { key: CLIENT.publicKey }),
    blocks: 1_000n,
  }).sessionId;
}

/** A receipt signed by `signer`, the client unless said otherwise. */
export function signedReceipt(
  lab: ModuleLab,
  session: Pick<Session, "id" | "modelId" | "version">,
  use: {
    readonly sequence: bigint;
    readonly units: bigint;
    readonly cost?: bigint;
    readonly signer?: Person;
    /** Over all uses so far; of nothing that anybody knows unless given. */
    readonly outputRoot?: Uint8Array;
  },
): SignedReceipt {
  const cost = use.cost ?? use.units * 100n;
  const outputRoot = use.outputRoot ?? sha256(concatBytes(u64ToBytes(session.id), u64ToBytes(use.sequence)));
  const domain = receiptDomain(lab.chainId, session.modelId, session.version);
  const { sequence, units } = use;
  const bytes = receiptSignBytes(domain, { sessionId: session.id, sequence, units, cost, outputRoot });
  const signature = secp256k1Sign((use.signer ?? CLIENT).key, sha256(bytes));
  return { receipt: { sessionId: session.id, sequence, units, cost: utrib(cost), outputRoot }, signature };
}

/** Settles a session up to a receipt of so many uses and units in all. */
export function settle(lab: ModuleLab, sessionId: bigint, sequence: bigint, units: bigint): void {
  settleSigned(lab, sessionId, { sequence, units });
}

/** Settles a session up to a receipt. */
export function settleSigned(lab: ModuleLab, sessionId: bigint, use: Parameters<typeof signedReceipt>[2]): void {
  const { session } = lab.query(ModelQuery.methods.session, { sessionId });
  lab.run(ModelMsg.methods.settleReceipt, { node: NODE.address, receipt: signedReceipt(lab, session, use) });
}

/** Bonds the attributor. */
export function bondAttributor(lab: ModuleLab): void {
  lab.run(AttributionMsg.methods.registerAttributor, {
    attributor: ATTRIBUTOR.address,
    bond: utrib(159_000_000n),
    methods: [Method.METHOD_SPANS],
    endpoint: "https://attributor.example",
  });
}

/** The message that batches settlements `first` to `last` of a model's first version honestly, all data to Alice. */
export function batchMessage(lab: ModuleLab, modelId: bigint, first: bigint, last: bigint): MsgSubmitBatch {
  const { settlements } = lab.query(ModelQuery.methods.settlements, { modelId, version: 1n });
  const run = settlements.filter(({ number }) => number >= first && number <= last);
  const fees = run.reduce((sum, { amount }) => sum + amount.amount, 0n);
  const uses = run.reduce((sum, { sequence, afterSequence }) => sum + sequence - afterSequence, 0n);
  const serving = run.reduce((sum, { amount }) => sum + servingShare(amount.amount, 3_000n), 0n);
  const leaves = dataAmounts(lab, modelId, { fees, serving }).map(({ datanetId, amount }) => ({
    id: pairId({ datanetId, contributor: ALICE.bytes, use: 0 }),
    amount,
  }));
  const tree = buildMerkleSum(batchDomain(lab.chainId, { modelId, version: 1n }, first), leaves);
  return MsgSubmitBatch.create({
    attributor: ATTRIBUTOR.address,
    modelId,
    version: 1n,
    firstSettlement: first,
    lastSettlement: last,
    receiptsRoot: sha256(u64ToBytes(first)),
    uses,
    fees: utrib(fees),
    shares: tree.root,
    method: Method.METHOD_SPANS,
    useFeeMax: (fees + uses - 1n) / uses,
    familiesHeight: lab.height() - 1n,
  });
}

/** One use as its settlement paid for it. */
export interface PaidUse {
  readonly sessionId: bigint;
  readonly sequence: bigint;
  readonly fee: bigint;
}

/** The uses of settlements `first` to `last` of a model's first version, each as dear as the others of its settlement. */
export function paidUses(lab: ModuleLab, modelId: bigint, first: bigint, last: bigint): readonly PaidUse[] {
  const { settlements } = lab.query(ModelQuery.methods.settlements, { modelId, version: 1n });
  return settlements
    .filter(({ number }) => number >= first && number <= last)
    .flatMap(({ sessionId, afterSequence, sequence, amount }) => {
      const count = sequence - afterSequence;
      return Array.from({ length: Number(count) }, (_, i) => {
        const isLast = BigInt(i + 1) === count;
        const fee = isLast ? amount.amount - (amount.amount / count) * (count - 1n) : amount.amount / count;
        return { sessionId, sequence: afterSequence + BigInt(i + 1), fee };
      });
    });
}

/** Whom the chain knows to belong together as of a height, the one before this unless said otherwise. */
export function familiesAt(lab: ModuleLab, height = lab.height() - 1n): (address: Uint8Array) => string {
  const datanet = lab.keeper<DatanetKeeper>("datanet");
  return (address) => datanet.family(addressesOf("trib").account.toText(address), height);
}

/** What the contributors of each datanet of a model's first version are given of a revenue by evidence. */
function dataAmounts(
  lab: ModuleLab,
  modelId: bigint,
  revenue: { readonly fees: bigint; readonly serving: bigint },
): readonly { readonly datanetId: bigint; readonly amount: bigint }[] {
  const { version } = lab.query(ModelQuery.methods.version, { modelId, version: 1n });
  const { data } = divideRevenue({
    amount: revenue.fees,
    serving: revenue.serving,
    rates: PROTOCOL_RATES,
    accountBps: version.royalties.map(({ bps }) => BigInt(bps)),
    data: version.dataShares.map(({ bps }) => ({ bps: BigInt(bps), curatorBps: 500n })),
  });
  const { kappaBps } = lab.query(AttributionQuery.methods.certificate, { modelId, version: 1n });
  return version.dataShares.map(({ datanetId }, i) => ({
    datanetId,
    amount: blend(data[i]?.contributors ?? 0n, BigInt(kappaBps)).evidence,
  }));
}

/** A settled, batched and finally divided revenue of one datanet's model. */
export interface Market {
  readonly lab: ModuleLab;
  readonly datanetId: bigint;
  readonly modelId: bigint;
  readonly sessionId: bigint;
}

/** A datanet with contributors, a model on it, a session with 30 settled uses of 900 units, and a bonded attributor. */
export function openMarket(): Market {
  const lab = marketLab();
  const datanetId = publishedNet(lab);
  const modelId = publishedModel(lab, datanetId);
  const sessionId = openSession(lab, modelId);
  settle(lab, sessionId, 10n, 300n);
  settle(lab, sessionId, 30n, 900n);
  bondAttributor(lab);
  return { lab, datanetId, modelId, sessionId };
}

/** The market once its first batch is final. */
export function dividedMarket(): Market {
  const market = openMarket();
  market.lab.run(AttributionMsg.methods.submitBatch, batchMessage(market.lab, market.modelId, 1n, 2n));
  market.lab.advance(21);
  return market;
}

/** The market once all its revenue has fallen by evidence, without a batch. */
export function evidencedMarket(): Market {
  const market = openMarket();
  divideAt(market, { batchId: 1n, kappaBps: 10_000n });
  return market;
}

/** Lets what was settled by receipts `first` to `last` of a model's first version fall as a batch of some weight of evidence would, without attribution's windows. */
export function divideAt(
  { lab, modelId }: Pick<Market, "lab" | "modelId">,
  batch: { readonly batchId: bigint; readonly kappaBps: bigint; readonly first?: bigint; readonly last?: bigint },
): void {
  const { version } = lab.query(ModelQuery.methods.version, { modelId, version: 1n });
  const { settlements } = lab.query(ModelQuery.methods.settlements, { modelId, version: 1n });
  const last = settlements[Number(batch.last ?? BigInt(settlements.length)) - 1];
  const before = settlements[Number(batch.first ?? 1n) - 2];
  const rewards = lab.keeper<RewardsKeeper>("rewards");
  rewards.distribute(
    {
      version,
      denom: DENOM,
      amount: (last?.cumulativeAmount ?? 0n) - (before?.cumulativeAmount ?? 0n),
      serving: (last?.cumulativeServing ?? 0n) - (before?.cumulativeServing ?? 0n),
      waterfall: rewards.waterfall(),
    },
    { batchId: batch.batchId, kappaBps: batch.kappaBps },
  );
}

/** The tree of the next distribution of a datanet over everything deposited: Alice 3 parts, Bob 2, Carol 1, the commons the rest. */
export function nextDistribution(market: Market): MerkleSumTree {
  const { lab, datanetId } = market;
  const { deposits } = lab.query(RewardsQuery.methods.poolDeposits, { datanetId, denom: DENOM });
  const total = deposits.at(-1)?.cumulative ?? 0n;
  const { distributions } = lab.query(AttributionQuery.methods.distributions, { datanetId });
  const number = BigInt(distributions.length) + 1n;
  const commons = lab.wiring.moduleAccounts.require("rewards").bytes;
  const parts = [ALICE, BOB, CAROL].map((who, i) => ({ id: who.bytes, amount: (total * BigInt(3 - i)) / 7n }));
  const rest = total - parts.reduce((sum, { amount }) => sum + amount, 0n);
  const leaves = [...parts, { id: commons, amount: rest }];
  return buildMerkleSum(distributionDomain(lab.chainId, { datanetId, denom: DENOM }, number), sortLeaves(leaves));
}

/** Posts that distribution and waits until it is claimable. */
export function postDistribution(market: Market): MerkleSumTree {
  const { lab, datanetId } = market;
  const tree = nextDistribution(market);
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

function sortLeaves(leaves: readonly MerkleSumLeaf[]): readonly MerkleSumLeaf[] {
  return [...leaves].sort((a, b) => Buffer.compare(a.id, b.id));
}
