/** Certificates of an index in which one thing is wrong, and all that depends on it follows: what proofs must refute. */

import { publish, queryTrees } from "#attribution/accuracy/certificate.ts";
import { type MeasuredQuestion, measureOwners } from "#attribution/accuracy/neighbours.ts";
import {
  type CertifiedQuestion,
  type PublishedVotes,
  publishVotes,
} from "#attribution/accuracy/neighbours-certificate.ts";
import { commitGating, type Gating, gatingRoots } from "#attribution/methods/gating.ts";
import { type NeighbourMethod, nearestItems } from "#attribution/methods/neighbours.ts";
import type { Domain } from "#kernels/domain.ts";
import { buildMerkleSum } from "#kernels/merkle-sum.ts";
import { commitNeighbours, evidenceRoot, listTag, type Neighbour } from "#kernels/neighbours/evidence.ts";
import { listGates, type NeighbourGate } from "#kernels/neighbours/gates.ts";
import { buildPositionTree, type PositionTree } from "#kernels/openings.ts";
import { qualityTag, qualityTrees } from "#kernels/ranks/commitments.ts";
import { gatesTree } from "#kernels/ranks/gates.ts";
import { assertDefined } from "#lib/assert.ts";
import { EMPTY_BYTES } from "#lib/bytes.ts";
import type { Quality } from "#proto/tributary/attribution/v1/ranks.ts";

/** One thing that somebody could publish instead of the truth. */
export interface VotesLie {
  readonly name: string;
  /** The kind of proof that refutes it. */
  readonly refutedBy: "votes" | "list" | "group" | "merit" | "bound" | "improvement" | "gate";
  tell(truth: PublishedVotes, method: NeighbourMethod): PublishedVotes;
}

/** Every single number, list, leaf or tree of a certificate made wrong once; for indexes of more items than are listed. */
export const VOTES_LIES: readonly VotesLie[] = [
  numbers("a wrong vote", ({ actual }) => ({ actual: raised(actual, 2) })),
  numbers("a wrong prediction", ({ predicted }) => ({ predicted: raised(predicted, 2) })),
  numbers("a wrong contribution", ({ contributions }) => ({ contributions: raised(contributions, 3) })),
  sums("a vote too many in a sum", ({ actual }) => ({ actual: raised(actual, 1) })),
  sums("a wrong sum of contributions", ({ contributions }) => ({ contributions: raised(contributions, 0) })),
  list("a wrong label in the list", (entries) => replaced(entries, 2, ({ matches }) => ({ matches: !matches }))),
  list("a wrong owner in the list", (entries) => replaced(entries, 0, ({ owner }) => ({ owner: owner === 0 ? 1 : 0 }))),
  list("a wrong distance in the list", (entries) =>
    replaced(entries, 1, ({ distance }) => ({ distance: distance - 1 })),
  ),
  list("no such item", (entries) => replaced(entries, entries.length - 1, () => ({ item: 1 << 20 }))),
  list("an item twice", (entries) => entries.map((entry, rank) => (rank === 1 ? (entries[0] as Neighbour) : entry))),
  list("the nearest item omitted", (entries, all) => [...entries.slice(1), all[entries.length] as Neighbour]),
  list("an item too few", (entries) => entries.slice(0, -1)),
  list("an item too many", (entries, all) => all.slice(0, entries.length + 1)),
  { ...list("no items", () => []), refutedBy: "votes" },
  leaves("a value of another length", "values", (all) => all.with(1, new Uint8Array(15))),
  leaves("a value too many", "values", (all) => [...all, new Uint8Array(16)]),
  leaves("a contribution of another length", "contributions", (all) => all.with(1, new Uint8Array(9))),
  leaves("a contribution too few", "contributions", (all) => all.slice(1)),
  { name: "half an entry in the list", refutedBy: "list", tell: withHalfEntry },
  questions("a question's leaf of another length", (all) => all.with(4, new Uint8Array(95))),
  questions("a question too many", (all) => [...all, new Uint8Array(96)]),
  evaluation("a question that was never committed to", (all) => all.slice(0, -1)),
  evaluation("a question left out", (all) => [...all, new Uint8Array(32)]),
  asked("a question of another dimension", ({ question }) => {
    return { question: { ...question, vector: new Int8Array(question.vector.length + 1) } };
  }),
  asked("a question under another salt", ({ salt }) => ({ salt: salt.subarray(1) })),
  list(
    "a closed gate in the list",
    (entries) => entries,
    (gates) => replaced(gates, 0, () => ({ bps: 0 })),
  ),
  gating("an invented improvement", ({ improvements }, domain) =>
    commitGating(
      domain,
      improvements.map((own, query) => (query === QUERY ? raised(own, 2) : own)),
    ),
  ),
  {
    ...gating("a gate closed unseen", ({ gates, ...rest }, domain) => {
      const bps = gates.bps.with(2, gates.bps[2] === 0 ? 1 : 0);
      return { ...rest, gates: { bps, tree: gatesTree(domain, bps) } };
    }),
    refutedBy: "gate",
  },
  {
    ...gating("a gate too few", ({ gates, ...rest }, domain) => {
      const bps = gates.bps.slice(1);
      return { ...rest, gates: { bps, tree: gatesTree(domain, bps) } };
    }),
    refutedBy: "gate",
  },
  { name: "a wrong merit", refutedBy: "merit", tell: withWrongMerit },
  {
    name: "a wrong lower bound",
    refutedBy: "bound",
    tell: (truth) => withQuality(truth, { ldsLowBps: truth.ranks.quality.ldsLowBps - 1 }),
  },
];

/** The question and the query that lies are about. */
const AT = 7;
const QUERY = 1;

type Numbers = (right: MeasuredQuestion) => Partial<MeasuredQuestion>;
type Leaves = (right: readonly Uint8Array[]) => readonly Uint8Array[];

function numbers(name: string, change: Numbers): VotesLie {
  const tell = (truth: PublishedVotes): PublishedVotes => {
    const right = questionAt(truth, AT).numbers;
    return withQuestion(truth, committed(truth, { ...right, ...change(right) }));
  };
  return { name, refutedBy: "votes", tell };
}

/** About a query that is not the sum of its questions. */
function sums(name: string, change: Numbers): VotesLie {
  const tell = ({ ranks, ...truth }: PublishedVotes): PublishedVotes => {
    const contributions = assertDefined(ranks.contributions[QUERY], "query is missing");
    const right = { contributions, ...assertDefined(ranks.values[QUERY], "query is missing") };
    const wrong = { ...right, ...change(right) };
    const content = {
      values: ranks.values.with(QUERY, wrong),
      contributions: ranks.contributions.with(QUERY, wrong.contributions),
    };
    const { domain, quality } = ranks;
    return { ...truth, ranks: publish({ ...content, domain, seed: quality.seed, stated: quality }) };
  };
  return { name, refutedBy: "group", tell };
}

/** About a question's list, from which its numbers follow; `all` are the items of the index, nearest first. */
function list(
  name: string,
  change: (entries: readonly Neighbour[], all: readonly Neighbour[]) => readonly Neighbour[],
  ofGates: (gates: readonly NeighbourGate[]) => readonly NeighbourGate[] = (gates) => gates,
): VotesLie {
  const tell = (truth: PublishedVotes, { items, rules }: NeighbourMethod): PublishedVotes => {
    const { domain, quality } = truth.ranks;
    const { evidence, question, weights } = questionAt(truth, AT);
    const entries = change(evidence.list, nearestItems(items, question, items.length));
    const { seed, subsets, contributors: owners } = quality;
    const wrong = measureOwners([entries], { seed, subsets, owners, nearest: rules.nearest });
    const gates = ofGates(listGates(weights));
    const shown = { evidence: commitNeighbours(domain, entries, { ...weights, gates }), weights };
    return withQuestion(truth, { ...committed(truth, assertDefined(wrong[0], "nothing was measured")), ...shown });
  };
  return { name, refutedBy: "list", tell };
}

/** About the leaves of a question's numbers. */
function leaves(name: string, tree: "values" | "contributions", change: Leaves): VotesLie {
  const tell = (truth: PublishedVotes): PublishedVotes => {
    const { trees } = questionAt(truth, AT);
    const wrong = rebuilt(qualityTag(truth.ranks.domain, tree), trees[tree], change);
    return withQuestion(truth, { trees: { ...trees, [tree]: wrong } });
  };
  return { name, refutedBy: "votes", tell };
}

/** About the leaves of all questions. */
function questions(name: string, change: Leaves): VotesLie {
  const tell = (truth: PublishedVotes): PublishedVotes => {
    const questionsTree = rebuilt(qualityTag(truth.ranks.domain, "questions"), truth.questionsTree, change);
    return { ...withQuality(truth, { questionsRoot: questionsTree.root }), questionsTree };
  };
  return { name, refutedBy: "votes", tell };
}

/** About what was committed to before the seed was known. */
function evaluation(name: string, change: Leaves): VotesLie {
  const tell = (truth: PublishedVotes): PublishedVotes => {
    const wrong = rebuilt(qualityTag(truth.ranks.domain, "evaluation"), truth.evaluation, change);
    return { ...withQuality(truth, { evaluationRoot: wrong.root }), evaluation: wrong };
  };
  return { name, refutedBy: "list", tell };
}

/** About a question to which no list can be right. */
function asked(name: string, change: (right: CertifiedQuestion) => Partial<CertifiedQuestion>): VotesLie {
  const tell = (truth: PublishedVotes): PublishedVotes => withQuestion(truth, change(questionAt(truth, AT)));
  return { name, refutedBy: "list", tell };
}

/** About improvements, or about the gates that follow. */
function gating(name: string, change: (right: Gating, domain: Domain) => Gating): VotesLie {
  const tell = (truth: PublishedVotes): PublishedVotes => {
    const wrong = change(truth.gating, truth.ranks.domain);
    return { ...withQuality(truth, gatingRoots(wrong)), gating: wrong };
  };
  return { name, refutedBy: "improvement", tell };
}

function withHalfEntry(truth: PublishedVotes): PublishedVotes {
  const { domain } = truth.ranks;
  const { evidence } = questionAt(truth, AT);
  const cut = (all: readonly Uint8Array[]): readonly Uint8Array[] => all.with(-1, (all.at(-1) ?? EMPTY_BYTES).slice(6));
  const tree = rebuilt(listTag(domain), evidence.tree, cut);
  const root = evidenceRoot(domain, tree.root, evidence.weightsHash);
  return withQuestion(truth, { evidence: { ...evidence, tree, root } });
}

function withWrongMerit({ ranks, ...truth }: PublishedVotes): PublishedVotes {
  const wrong = replaced(ranks.merits.leaves, AT, ({ amount }) => ({ amount: amount + 1n }));
  const merits = buildMerkleSum(qualityTrees(ranks.domain).merits, wrong);
  return { ...truth, ranks: { ...ranks, merits, quality: { ...ranks.quality, merits: merits.root } } };
}

function withQuestion(truth: PublishedVotes, change: Partial<CertifiedQuestion>): PublishedVotes {
  const { domain, quality } = truth.ranks;
  const content = replaced(truth.questions, AT, () => change);
  return publishVotes({ domain, seed: quality.seed, together: quality.together, questions: content, stated: quality });
}

function withQuality(truth: PublishedVotes, change: Partial<Quality>): PublishedVotes {
  const { ranks } = truth;
  return { ...truth, ranks: { ...ranks, quality: { ...ranks.quality, ...change } } };
}

function questionAt({ questions: all }: PublishedVotes, at: number): CertifiedQuestion {
  return assertDefined(all[at], "question is missing");
}

/** Numbers with the trees that commit to them. */
function committed({ ranks }: PublishedVotes, made: MeasuredQuestion): Pick<CertifiedQuestion, "numbers" | "trees"> {
  return { numbers: made, trees: queryTrees(ranks.domain, made, made.contributions) };
}

function rebuilt(tag: Uint8Array, tree: PositionTree, change: Leaves): PositionTree {
  const right = Array.from({ length: tree.total }, (_, i) => tree.open(i).leaves[0] ?? EMPTY_BYTES);
  return buildPositionTree(tag, change(right));
}

function replaced<T>(all: readonly T[], at: number, change: (right: T) => Partial<T>): readonly T[] {
  return all.map((right, i) => (i === at ? { ...right, ...change(right) } : right));
}

function raised(all: readonly bigint[], at: number): readonly bigint[] {
  return all.map((value, i) => (i === at ? value + 1n : value));
}
