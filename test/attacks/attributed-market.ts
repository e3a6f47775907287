/** From prepared data to paid contributors with real evidence: what the attacks on datanets and on attributors are carried out on. */

import { type PaidUse, prepareBatch } from "#attribution/attributor.ts";
import type { PublishedBatch } from "#attribution/methods/batches-prover.ts";
import { drawDistinct } from "#kernels/beacon-draw.ts";
import { type ReceiptWeights, SHARE_RULES } from "#kernels/receipt-shares.ts";
import { NO_EVIDENCE, NO_TOKENS } from "#kernels/receipts.ts";
import { assertDefined } from "#lib/assert.ts";
import type { AttributionKeeper } from "#modules/attribution/keeper.ts";
import type { RewardsKeeper } from "#modules/rewards/keeper.ts";
import { PageRequest } from "#proto/cosmos/base/query/v1beta1/pagination.ts";
import { Query as AttributionQuery } from "#proto/tributary/attribution/v1/query.ts";
import { Msg as AttributionMsg } from "#proto/tributary/attribution/v1/tx.ts";
import { type Batch, BatchState, Method } from "#proto/tributary/attribution/v1/types.ts";
import { Msg as DatanetMsg } from "#proto/tributary/datanet/v1/tx.ts";
import { BundleState, type Policy } from "#proto/tributary/datanet/v1/types.ts";
import { Query as ModelQuery } from "#proto/tributary/model/v1/query.ts";
import { beaconValue } from "#test/support/beacon-stand-in.ts";
import { CURATOR, commit, createNet, DENOM, type Draft, reveal, utrib } from "#test/support/economy.ts";
import { type Forgery, forgeBatch } from "#test/support/forged-batches.ts";
import {
  ATTRIBUTOR,
  addEdge,
  draft,
  familiesAt,
  marketLab,
  openSession,
  publish,
  registerModel,
  setParams,
  settleSigned,
} from "#test/support/market.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";

/** Every method, for models and attributors of these markets. */
const METHODS = [Method.METHOD_RIDGE_HEAD, Method.METHOD_KNN_BANZHAF, Method.METHOD_SPANS];
/** More than anybody settles here. */
const SETTLEMENTS_MAX = 10_000n;
/** Units of every use; a unit costs 100. */
const UNITS_PER_USE = 3_000n;
/** What every use costs. */
export const USE_FEE = UNITS_PER_USE * 100n;

/** A bundle that somebody brings. */
export interface Contribution {
  readonly draft: Draft;
  readonly items: number;
}

/** A bundle and what became of it. */
export interface Admitted {
  readonly contribution: Contribution;
  readonly bundleId: bigint;
  readonly state: number;
}

/** A datanet version and a model on it. */
export interface DataMarket {
  readonly lab: ModuleLab;
  readonly datanetId: bigint;
  readonly modelId: bigint;
  readonly bundles: readonly Admitted[];
}

/** A lab with an attributor that has bonded for every method. */
export function attributedLab(bond = 5_000_000_000n): ModuleLab {
  const lab = marketLab();
  setParams(lab, { sampleCount: 4 });
  lab.fund(ATTRIBUTOR.address, [utrib(2n * bond)]);
  const message = { attributor: ATTRIBUTOR.address, bond: utrib(bond), methods: METHODS, endpoint: "" };
  lab.run(AttributionMsg.methods.registerAttributor, message);
  return lab;
}

/** Commits all bundles in order, reveals them, lets the curator accept what the chain did not decide, and freezes the version. */
export function admit(
  lab: ModuleLab,
  contributions: readonly Contribution[],
  policy: Partial<Policy> = {},
): { readonly datanetId: bigint; readonly bundles: readonly Admitted[] } {
  const datanetId = createNet(lab, policy);
  const ids = contributions.map(({ draft: own, items }) => commit(lab, datanetId, own, items));
  lab.advance();
  const bundles = contributions.map((contribution, i) => {
    const bundleId = ids[i] as bigint;
    const revealed = reveal(lab, bundleId, contribution.draft);
    const isOpen = revealed === BundleState.BUNDLE_STATE_REVEALED;
    const state = isOpen
      ? lab.run(DatanetMsg.methods.reviewBundle, { curator: CURATOR.address, bundleId, accept: true }).state
      : revealed;
    return { contribution, bundleId, state };
  });
  const addBundleIds = bundles
    .filter(({ state }) => state === BundleState.BUNDLE_STATE_ACCEPTED)
    .map(({ bundleId }) => bundleId);
  lab.run(DatanetMsg.methods.publishVersion, { curator: CURATOR.address, datanetId, addBundleIds, complete: true });
  return { datanetId, bundles };
}

/** A datanet of the contributions and a model that learned from it. */
export function dataMarket(
  lab: ModuleLab,
  contributions: readonly Contribution[],
  policy: Partial<Policy> = {},
): DataMarket {
  const { datanetId, bundles } = admit(lab, contributions, policy);
  return { lab, datanetId, modelId: modelOn(lab, datanetId), bundles };
}

/** A model whose first version learned from a datanet's first. */
export function modelOn(lab: ModuleLab, datanetId: bigint): bigint {
  const modelId = registerModel(lab);
  const version = draft(lab, modelId, { methods: METHODS });
  addEdge(lab, { modelId, version }, { sourceId: datanetId, royaltyBps: 4_000 });
  publish(lab, modelId, version);
  return modelId;
}

/** One use as the attributor sees it. */
export interface WeighedUse {
  readonly weights: ReceiptWeights;
  readonly queryCommitment?: Uint8Array;
  /** To the output in tokens, when there are spans in it. */
  readonly tokensCommitment?: Uint8Array;
  readonly evidenceRoot?: Uint8Array;
}

/** A batch with everything that proofs are made from. */
export interface PublishedUses extends PublishedBatch {
  readonly artefactIds: readonly bigint[];
}

/** Opens a session, lets the client pay for so many uses, and settles them; returns the session. What the client signs of them is nothing that anybody knows, unless it is given. */
export function sellUses(
  { lab, modelId }: Pick<DataMarket, "lab" | "modelId">,
  count: number,
  signed: { readonly outputRoot?: Uint8Array } = {},
): bigint {
  const sessionId = openSession(lab, modelId, USE_FEE * BigInt(count));
  settleSigned(lab, sessionId, { sequence: BigInt(count), units: UNITS_PER_USE * BigInt(count), ...signed });
  return sessionId;
}

/** The batch of uses that were settled together as settlement `settlement`, honest or forged. Where no artefact is named, weights are as good as any. */
export function prepareUses(
  market: Pick<DataMarket, "lab" | "datanetId" | "modelId">,
  of: {
    readonly sessionId: bigint;
    readonly settlement: bigint;
    readonly uses: readonly WeighedUse[];
    readonly owners: readonly { readonly id: Uint8Array }[];
    readonly artefactId?: bigint;
    readonly firstSequence?: bigint;
    /** Of the uses, when only some of the settlement's were drawn. */
    readonly positions?: readonly number[];
    /** What the contributors are given, when it is decided already. */
    readonly amount?: bigint;
    /** Of the batch, where a certificate of another may be in force. */
    readonly method?: number;
  },
  forgery: Forgery = {},
): PublishedUses {
  const { lab, datanetId, modelId } = market;
  const { settlement, owners, artefactId, positions, method } = of;
  const batch = prepareBatch({
    chainId: lab.chainId,
    modelId,
    version: 1n,
    firstSettlement: settlement,
    uses: of.uses.map(({ weights, queryCommitment, tokensCommitment, evidenceRoot }, i) => ({
      ...paidUse(of, positions?.[i] ?? i),
      queryCommitment: queryCommitment ?? NO_EVIDENCE,
      tokensCommitment: tokensCommitment ?? NO_TOKENS,
      evidence: new Map([[datanetId, { weights, evidenceRoot: evidenceRoot ?? NO_EVIDENCE }]]),
    })),
    ...(positions && { positions }),
    data: [
      { datanetId, amount: of.amount ?? dataPart(market, settlement, method), artefactId: artefactId ?? 0n, owners },
    ],
    rules: SHARE_RULES,
    familyOf: familiesAt(lab),
    commonsId: lab.wiring.moduleAccounts.require("rewards").bytes,
  });
  return { ...forgeBatch(batch, forgery), artefactIds: artefactId === undefined ? [] : [artefactId] };
}

/** A use of a settlement, about nothing. */
export function paidUse(of: { readonly sessionId: bigint; readonly firstSequence?: bigint }, at: number): PaidUse {
  const sequence = (of.firstSequence ?? 1n) + BigInt(at);
  const commitments = { queryCommitment: NO_EVIDENCE, outputCommitment: NO_EVIDENCE, tokensCommitment: NO_TOKENS };
  return { sessionId: of.sessionId, sequence, fee: USE_FEE, ...commitments };
}

/** What the contributors are given by evidence of one settlement, attributed by whatever method is certified unless one is named. */
export function dataPart(
  { lab, modelId }: Pick<DataMarket, "lab" | "modelId">,
  settlement: bigint,
  method?: number,
): bigint {
  const { version } = lab.query(ModelQuery.methods.version, { modelId, version: 1n });
  const pagination = { ...PageRequest.create({}), limit: SETTLEMENTS_MAX };
  const { settlements } = lab.query(ModelQuery.methods.settlements, { modelId, version: 1n, pagination });
  const kappaBps = lab.keeper<AttributionKeeper>("attribution").kappaBps(modelId, 1n, method);
  const own = assertDefined(settlements[Number(settlement) - 1], "nothing was settled");
  const before = settlements[Number(settlement) - 2];
  const rewards = lab.keeper<RewardsKeeper>("rewards");
  const revenue = {
    version,
    denom: DENOM,
    amount: own.cumulativeAmount - (before?.cumulativeAmount ?? 0n),
    serving: own.cumulativeServing - (before?.cumulativeServing ?? 0n),
    waterfall: rewards.waterfall(),
  };
  const parts = rewards.evidenceParts(revenue, kappaBps);
  return [...parts.values()].reduce((sum, amount) => sum + amount, 0n);
}

/** Submits a prepared batch of one settlement; returns its id. */
export function submitUses(
  { lab, modelId }: Pick<DataMarket, "lab" | "modelId">,
  published: PublishedUses,
  of: { readonly settlement: bigint; readonly method: number },
): bigint {
  const { tree, uses, pairs, artefactIds } = published;
  return lab.run(AttributionMsg.methods.submitBatch, {
    attributor: ATTRIBUTOR.address,
    modelId,
    version: 1n,
    firstSettlement: of.settlement,
    lastSettlement: of.settlement,
    receiptsRoot: tree.root,
    uses: BigInt(uses.length),
    fees: utrib(USE_FEE * BigInt(uses.length)),
    shares: pairs.root,
    method: of.method,
    artefactIds,
    useFeeMax: USE_FEE,
    familiesHeight: lab.height() - 1n,
  }).batchId;
}

/** The batch as the chain has it. */
export function batchOf(lab: ModuleLab, batchId: bigint): Batch {
  return lab.query(AttributionQuery.methods.batch, { batchId }).batch;
}

/** Opens what the random value asks for, so that the window of a batch begins. */
export function openSample(lab: ModuleLab, batchId: bigint, { tree }: Pick<PublishedUses, "tree">): void {
  lab.advance(6);
  const batch = batchOf(lab, batchId);
  if (batch.state !== BatchState.BATCH_STATE_SUBMITTED) return;
  const drawn = { count: batch.sampleCount, bound: batch.drawn?.uses ?? batch.uses };
  const sample = drawDistinct(beaconValue(batch.sampleHeight), `attribution/sample/${batchId}`, drawn);
  const openings = sample.map((use) => tree.open(Number(use)));
  lab.run(AttributionMsg.methods.openSampledLeaves, { attributor: ATTRIBUTOR.address, batchId, openings });
}

/** Submits, opens the sample and waits until the batch is decided. */
export function finalUses(
  market: Pick<DataMarket, "lab" | "modelId">,
  published: PublishedUses,
  of: { readonly settlement: bigint; readonly method: number },
): bigint {
  const batchId = submitUses(market, published, of);
  openSample(market.lab, batchId, published);
  market.lab.advance(21);
  return batchId;
}
