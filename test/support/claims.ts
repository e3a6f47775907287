/** Real claims for tests of `attribution`: batches whose uses, evidence, shares and pairs follow from an index of items, honest unless a test forges a part. */

import { createNeighbourMethod, type NeighbourMethod } from "#attribution/methods/neighbours.ts";
import type { PublishedNeighbours } from "#attribution/methods/neighbours-prover.ts";
import { pairLeaves, shareId } from "#kernels/batch-proofs/pairs.ts";
import type { Domain } from "#kernels/domain.ts";
import { artefactDomain, batchDomain, receiptDomain } from "#kernels/domains.ts";
import { buildMerkleSum, type MerkleSumTree } from "#kernels/merkle-sum.ts";
import { commitNeighbours, type Neighbour, neighbourWeights } from "#kernels/neighbours/evidence.ts";
import { bytesOfVector, type NeighbourItem, queryCommitment } from "#kernels/neighbours/items.ts";
import type { PositionTree } from "#kernels/openings.ts";
import { type Use, usesTree } from "#kernels/receipts.ts";
import { splitByWeight } from "#kernels/split.ts";
import type { ChallengeProof } from "#proto/tributary/attribution/v1/challenges.ts";
import { Query } from "#proto/tributary/attribution/v1/query.ts";
import { Msg, MsgSubmitBatch } from "#proto/tributary/attribution/v1/tx.ts";
import { type Batch, Method } from "#proto/tributary/attribution/v1/types.ts";
import { compareBytes, seededRandom, u64ToBytes } from "#sdk";
import { ALICE, BOB, CAROL, DAVE, type Person, publishedNet, utrib } from "./economy.ts";
import {
  ATTRIBUTOR,
  addEdge,
  batchMessage,
  draft,
  type Market,
  marketLab,
  openSession,
  publish,
  registerModel,
  settle,
} from "./market.ts";
import type { ModuleLab } from "./module-lab.ts";

export const CHALLENGER = DAVE;
const OWNERS = [ALICE, BOB, CAROL];
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
  const datanetId = publishedNet(lab);
  const modelId = registerModel(lab);
  const version = draft(lab, modelId, { methods: METHODS });
  addEdge(lab, { modelId, version }, { sourceId: datanetId, royaltyBps: 4_000 });
  publish(lab, modelId, version);
  const sessionId = openSession(lab, modelId);
  settle(lab, sessionId, 10n, 300n);
  settle(lab, sessionId, 30n, 900n);
  bond(lab, ATTRIBUTOR);
  const model = { modelId, version: 1n };
  const indexDomain = artefactDomain(lab.chainId, model, { datanetId, datanetVersion: 1n });
  return { lab, datanetId, modelId, sessionId, index: indexOf(indexDomain), indexDomain };
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
    content: {
      kind: "neighbours",
      value: {
        root: index.tree.root,
        items: index.items.length,
        dimension: DIMENSION,
        neighbours: 16,
        nearest: 5,
      },
    },
  });
  return artefactId;
}

/** A batch with everything that was published of it. */
export interface PreparedClaim {
  readonly message: MsgSubmitBatch;
  readonly uses: PositionTree;
  readonly shares: readonly MerkleSumTree[];
  readonly pairs: MerkleSumTree;
  readonly published: readonly PublishedNeighbours[];
}

/** What a test may forge of a batch. */
export interface Forgery {
  readonly list?: (list: readonly Neighbour[], use: number) => readonly Neighbour[];
  readonly use?: (use: Use, at: number) => Use;
  readonly pairs?: (pairs: ReturnType<typeof pairLeaves>) => ReturnType<typeof pairLeaves>;
  readonly shares?: (amounts: readonly bigint[], use: number) => readonly bigint[];
}

/** The batch of settlements `first` to `last`: every use costs the same, and pays whom its neighbours are from. */
export function prepareClaim(market: ClaimMarket, first: bigint, last: bigint, forged: Forgery = {}): PreparedClaim {
  const { lab, modelId, index, datanetId } = market;
  const base = batchMessage(lab, modelId, first, last);
  const domain = batchDomain(lab.chainId, { modelId, version: 1n }, first);
  const count = Number(base.uses);
  const fee = base.fees.amount / base.uses;
  const equal = Array.from({ length: count }, (_, i) => ({ id: u64ToBytes(BigInt(i)), weight: 1n }));
  const parts = splitByWeight(base.shares.sum, equal);
  const receipts = receiptDomain(lab.chainId, modelId, 1n);
  const uses: Use[] = [];
  const shares: MerkleSumTree[] = [];
  const published: PublishedNeighbours[] = [];
  for (let at = 0; at < count; at++) {
    const random = seededRandom(first * 1_000n + BigInt(at));
    const question = { vector: vectorOf(random), label: random.below(2) };
    const salt = random.bytes(32);
    const found = index.search(question);
    const list = forged.list?.(found, at) ?? found;
    const weights = neighbourWeights(list, 5);
    const evidence = commitNeighbours(domain, list, weights);
    published.push({ question, salt, evidence, weights });
    const owners = OWNERS.map((who, owner) => ({
      id: shareId(datanetId, who.bytes),
      weight: 1n + (weights.owners.get(owner) ?? 0n),
    })).sort((a, b) => compareBytes(a.id, b.id));
    const split = splitByWeight(parts[at] ?? 0n, owners);
    const amounts = forged.shares?.(split, at) ?? split;
    const tree = buildMerkleSum(
      domain,
      owners.map(({ id }, i) => ({ id, amount: amounts[i] ?? 0n })),
    );
    shares.push(tree);
    const query = { salt, label: question.label, vector: bytesOfVector(question.vector) };
    const use: Use = {
      sessionId: market.sessionId,
      sequence: first * 100n + BigInt(at),
      fee,
      queryCommitment: queryCommitment(receipts, query),
      outputCommitment: salt,
      sharesRoot: tree.root.hash,
      evidenceRoot: evidence.root,
    };
    uses.push(forged.use?.(use, at) ?? use);
  }
  const leaves = pairLeaves(shares.map((tree) => tree.leaves));
  const pairs = buildMerkleSum(domain, forged.pairs?.(leaves) ?? leaves);
  const tree = usesTree(domain, uses);
  const method = Method.METHOD_KNN_BANZHAF;
  const message = MsgSubmitBatch.create({ ...base, method, receiptsRoot: tree.root, shares: pairs.root });
  return { message, uses: tree, shares, pairs, published };
}

/** Commits to the index, waits for its window, and submits the batch of the first two settlements. */
export function submitClaim(market: ClaimMarket, forged: Forgery = {}): SubmittedClaim {
  const { lab } = market;
  const artefactId = commitIndex(market);
  lab.advance(20);
  const claim = prepareClaim(market, 1n, 2n, forged);
  const { batchId } = lab.run(Msg.methods.submitBatch, { ...claim.message, artefactIds: [artefactId] });
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

function indexOf(domain: Domain): NeighbourMethod {
  const random = seededRandom(7n);
  const items = Array.from(
    { length: 60 },
    (_, i): NeighbourItem => ({
      salt: random.bytes(32),
      height: BigInt(100 + i),
      owner: random.below(OWNERS.length),
      label: random.below(2),
      vector: vectorOf(random),
    }),
  );
  return createNeighbourMethod(domain, items, { neighbours: 16, nearest: 5 });
}

function vectorOf(random: ReturnType<typeof seededRandom>): Int8Array {
  return Int8Array.from(random.bytes(DIMENSION), (byte) => (byte % 32) - 16);
}
