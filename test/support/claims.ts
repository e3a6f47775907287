/** Real claims for tests of `attribution`: batches whose uses, evidence, receivers and pairs follow from an index of items, honest unless a test forges a part. */

import { type AttributedUse, type PaidUse, prepareBatch } from "#attribution/attributor.ts";
import type { PublishedBatch } from "#attribution/methods/batches-prover.ts";
import { createNeighbourMethod, type NeighbourMethod } from "#attribution/methods/neighbours.ts";
import type { PublishedNeighbours } from "#attribution/methods/neighbours-prover.ts";
import type { Domain } from "#kernels/domain.ts";
import { artefactDomain, batchDomain, bundleDomain, receiptDomain } from "#kernels/domains.ts";
import { bundleRoot } from "#kernels/item-tree.ts";
import { commitNeighbours, type Neighbour, neighbourWeights } from "#kernels/neighbours/evidence.ts";
import { listGates, type NeighbourGate, scaleWeights } from "#kernels/neighbours/gates.ts";
import { type NeighbourItem, sourceLeaf } from "#kernels/neighbours/items.ts";
import { bytesOfVector, queryCommitment } from "#kernels/questions.ts";
import { SHARE_RULES } from "#kernels/receipt-shares.ts";
import { NO_TOKENS, outputRoot, type UseCommitments } from "#kernels/receipts.ts";
import type { ChallengeProof } from "#proto/tributary/attribution/v1/challenges.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { Msg, MsgSubmitBatch } from "#proto/tributary/attribution/v1/tx.ts";
import { type Batch, Method } from "#proto/tributary/attribution/v1/types.ts";
import { Msg as DatanetMsg } from "#proto/tributary/datanet/v1/tx.ts";
import { assertDefined, seededRandom } from "#sdk";
import { ALICE, BOB, CAROL, CURATOR, contribute, createNet, DAVE, draftOf, type Person, utrib } from "./economy.ts";
import { type Forgery as BatchForgery, forgeBatch } from "./forged-batches.ts";
import {
  ATTRIBUTOR,
  addEdge,
  batchMessage,
  draft,
  familiesAt,
  type Market,
  marketLab,
  openSession,
  paidUses,
  publish,
  registerModel,
  settleSigned,
} from "./market.ts";
import type { ModuleLab } from "./module-lab.ts";

export const CHALLENGER = DAVE;
const OWNERS = [ALICE, BOB, CAROL];
const ITEMS_EACH = 20;
const METHODS = [Method.METHOD_RIDGE_HEAD, Method.METHOD_KNN_BANZHAF, Method.METHOD_SPANS];
const DIMENSION = 16;

/** A market whose model is attributed by neighbours. */
export interface ClaimMarket extends Market {
  readonly index: NeighbourMethod;
  readonly indexDomain: Domain;
}

/** Settled uses, a bonded attributor, and an index that is not committed to yet. */
export function claimMarket(): ClaimMarket {
  const lab = marketLab();
  const { datanetId, items } = itemNet(lab);
  const modelId = registerModel(lab);
  const version = draft(lab, modelId, { methods: METHODS });
  addEdge(lab, { modelId, version }, { sourceId: datanetId, royaltyBps: 4_000 });
  publish(lab, modelId, version);
  const sessionId = openSession(lab, modelId);
  const receipts = receiptDomain(lab.chainId, modelId, 1n);
  for (const sequence of [10n, 30n]) {
    settleSigned(lab, sessionId, {
      sequence,
      units: 30n * sequence,
      outputRoot: outputRoot(signedUses(receipts, sequence)),
    });
  }
  bond(lab, ATTRIBUTOR);
  const model = { modelId, version: 1n };
  const indexDomain = artefactDomain(lab.chainId, model, { datanetId, datanetVersion: 1n });
  const owners = OWNERS.map(({ bytes }) => bytes);
  const index = createNeighbourMethod(indexDomain, { items, owners, classes: 0 }, { neighbours: 16, nearest: 5 });
  return { lab, datanetId, modelId, sessionId, index, indexDomain };
}

/** Bonds an attributor of all methods. */
export function bond(lab: ModuleLab, who: Person, amount = 500_000_000n): void {
  const message = { attributor: who.address, bond: utrib(amount), methods: METHODS, endpoint: "https://a.example" };
  lab.run(Msg.methods.registerAttributor, message);
}

/** Commits to an index of items; returns the artefact's id. */
export function commitIndex({ lab, datanetId, modelId, index }: ClaimMarket): bigint {
  const { artefactId } = lab.run(Msg.methods.commitArtefact, {
    attributor: ATTRIBUTOR.address,
    modelId,
    version: 1n,
    datanetId,
    datanetVersion: 1n,
    content: { kind: "neighbours", value: index.artefact },
  });
  return artefactId;
}

/** A batch with everything that was published of it. */
export interface PreparedClaim extends PublishedBatch {
  readonly message: MsgSubmitBatch;
  readonly published: readonly PublishedNeighbours[];
}

/** What a test may forge of a batch. */
export interface Forgery extends BatchForgery {
  /** Whom the attributor takes for a family; those of the batch's height otherwise. */
  familyOf?(address: Uint8Array): string;
  /** What was asked in a use; all else follows. */
  asked?(asked: AskedUse, use: number): AskedUse;
  /** The nearest items of a use; evidence and receivers follow. */
  list?(list: readonly Neighbour[], use: number): readonly Neighbour[];
  /** The gates that a use lists; evidence and receivers follow. */
  gates?(gates: readonly NeighbourGate[], use: number): readonly NeighbourGate[];
}

/** A use with what was asked, which only client and node know. */
export interface AskedUse {
  readonly paid: PaidUse;
  readonly question: PublishedNeighbours["question"];
  readonly salt: Uint8Array;
}

/** The uses of settlements `first` to `last`. */
export function askedUses({ lab, modelId }: ClaimMarket, first: bigint, last: bigint): readonly AskedUse[] {
  const receipts = receiptDomain(lab.chainId, modelId, 1n);
  return paidUses(lab, modelId, first, last).map((paid) => askedAs(receipts, paid, askedIn(paid.sequence)));
}

/** A use in which a question was asked, with the commitments to it. */
export function askedAs(
  receipts: Domain,
  paid: Omit<PaidUse, keyof UseCommitments>,
  { question, salt }: Pick<AskedUse, "question" | "salt">,
): AskedUse {
  return { paid: { ...paid, ...commitmentsTo(receipts, { question, salt }) }, question, salt };
}

/** What the client of a session signs with the receipt of a sequence: all its uses up to that. */
export function signedUses(receipts: Domain, sequence: bigint): readonly UseCommitments[] {
  return Array.from({ length: Number(sequence) }, (_, at) => commitmentsTo(receipts, askedIn(BigInt(at + 1))));
}

/** The batch of settlements `first` to `last`, or of the uses at some positions in it: every use pays whom its neighbours are from. */
export function prepareClaim(
  market: ClaimMarket,
  of: {
    readonly first: bigint;
    readonly last: bigint;
    readonly artefactId: bigint;
    readonly positions?: readonly number[];
    /** In basis points, by owner; without them all are open. */
    readonly gates?: readonly number[];
  },
  forged: Forgery = {},
): PreparedClaim {
  const { lab, modelId, index, datanetId } = market;
  const { first, last, artefactId, positions, gates } = of;
  const base = batchMessage(lab, modelId, first, last);
  const domain = batchDomain(lab.chainId, { modelId, version: 1n }, first);
  const published: PublishedNeighbours[] = [];
  const asked = askedUses(market, first, last).map((use, at) => forged.asked?.(use, at) ?? use);
  const attributed = positions?.map((position) => assertDefined(asked[position], "no such use")) ?? asked;
  const uses = attributed.map(({ paid, question, salt }, at): AttributedUse => {
    const found = index.search(question);
    const list = forged.list?.(found, at) ?? found;
    const weights = neighbourWeights(list, index.rules.nearest);
    const right = listGates(weights, gates);
    const listed = forged.gates?.(right, at) ?? right;
    const evidence = commitNeighbours(domain, list, { ...weights, gates: listed });
    published.push({ question, salt, evidence, weights });
    const paidFor = { weights: scaleWeights(weights, listed), evidenceRoot: evidence.root };
    return { ...paid, evidence: new Map([[datanetId, paidFor]]) };
  });
  const honest = prepareBatch({
    chainId: lab.chainId,
    modelId,
    version: 1n,
    firstSettlement: first,
    uses,
    ...(positions && { positions }),
    data: [{ datanetId, amount: base.shares.sum, artefactId, owners: OWNERS.map(({ bytes }) => ({ id: bytes })) }],
    rules: SHARE_RULES,
    familyOf: forged.familyOf ?? familiesAt(lab),
    commonsId: lab.wiring.moduleAccounts.require("rewards").bytes,
  });
  const batch = forgeBatch(honest, forged);
  const message = MsgSubmitBatch.create({
    ...base,
    method: Method.METHOD_KNN_BANZHAF,
    receiptsRoot: batch.tree.root,
    shares: batch.pairs.root,
    artefactIds: [artefactId],
  });
  return { ...batch, message, published };
}

/** Commits to the index, waits for its window, and submits the batch of the first two settlements. */
export function submitClaim(market: ClaimMarket, forged: Forgery = {}): SubmittedClaim {
  const { lab } = market;
  const artefactId = commitIndex(market);
  lab.advance(20);
  const claim = prepareClaim(market, { first: 1n, last: 2n, artefactId }, forged);
  const { batchId } = lab.run(Msg.methods.submitBatch, claim.message);
  return { ...claim, artefactId, batchId };
}

/** A claim on chain. */
export interface SubmittedClaim extends PreparedClaim {
  readonly artefactId: bigint;
  readonly batchId: bigint;
}

/** A batch by its id. */
export function batchOf(lab: ModuleLab, batchId: bigint): Batch {
  return lab.query(Query.methods.batch, { batchId }).batch;
}

/** A challenge of a batch as a message. */
export function challengeOf(batchId: bigint, proof: NonNullable<ChallengeProof["proof"]>, who: Person = CHALLENGER) {
  return {
    challenger: who.address,
    target: { claim: { kind: "batchId", value: batchId } },
    proof: { proof },
  } as const;
}

/** What is asked in the use with a sequence, in whatever session. */
function askedIn(sequence: bigint): Pick<AskedUse, "question" | "salt"> {
  const random = seededRandom(1_000n + sequence);
  return { question: { vector: vectorOf(random), label: random.below(2) }, salt: random.bytes(32) };
}

function commitmentsTo(receipts: Domain, { question, salt }: Pick<AskedUse, "question" | "salt">): UseCommitments {
  const query = { salt, label: question.label, vector: bytesOfVector(question.vector) };
  return { queryCommitment: queryCommitment(receipts, query), outputCommitment: salt, tokensCommitment: NO_TOKENS };
}

/** A datanet whose bundles are really of items, labels behind vectors, and the items in order. */
function itemNet(lab: ModuleLab): { readonly datanetId: bigint; readonly items: readonly NeighbourItem[] } {
  const random = seededRandom(7n);
  const datanetId = createNet(lab);
  const domain = bundleDomain(lab.chainId, datanetId);
  const items: NeighbourItem[] = [];
  const addBundleIds = OWNERS.map((who, owner) => {
    const own = Array.from(
      { length: ITEMS_EACH },
      (_, place): NeighbourItem => ({
        salt: random.bytes(32),
        bundle: BigInt(owner + 1),
        place,
        owner,
        label: random.below(2),
        vector: vectorOf(random),
      }),
    );
    items.push(...own);
    const leaves = own.map((item) => assertDefined(sourceLeaf(domain, item, 0), "item has no leaf"));
    const bundle = { ...draftOf(who, `text ${datanetId} ${owner}`), root: bundleRoot(domain, leaves) };
    return contribute(lab, datanetId, bundle, ITEMS_EACH);
  });
  lab.run(DatanetMsg.methods.publishVersion, { curator: CURATOR.address, datanetId, addBundleIds, complete: true });
  return { datanetId, items };
}

function vectorOf(random: ReturnType<typeof seededRandom>): Int8Array {
  return Int8Array.from(random.bytes(DIMENSION), (byte) => (byte % 32) - 16);
}
