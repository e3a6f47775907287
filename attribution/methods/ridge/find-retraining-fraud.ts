/** Checking a certificate of a ridge head against the head, and turning the first fault into a proof. */

import { findRankFraud } from "#attribution/accuracy/certificate.ts";
import {
  contributionsTree,
  encodeNumbers,
  encodeValues,
  NUMBER_BYTES,
  RETRAINED_BYTES,
  retrainedLeaf,
  VALUE_BYTES,
  valuesTree,
} from "#kernels/ranks/commitments.ts";
import { equalBytes } from "#lib/bytes.ts";
import type { RankProof } from "#proto/tributary/attribution/v1/ranks.ts";
import { type AskedQuestion, evaluationTree, isAsked } from "../evaluation.ts";
import { findGatingFault, malformedLeaf, showGate } from "../gating.ts";
import { checkNodeAlone, isAboveMembers, type RidgeFault, worstRow } from "./find-fraud.ts";
import { type Ascent, memberNode, proveResidual } from "./prove.ts";
import {
  aboutSubset,
  proveAnswer,
  proveContribution,
  proveImprovement,
  proveMember,
  proveRetraining,
} from "./prove-retraining.ts";
import type { PublishedHead } from "./publish.ts";
import {
  answerOf,
  contributionsOf,
  improvementsOf,
  membersOf,
  type PublishedRidgeQuality,
  type RetrainedHead,
  subsetHead,
} from "./retrain.ts";
import type { StatisticsNode } from "./tree.ts";

/** What a check of a certificate finds: nothing, a fault with its proof, or data that is not what was committed to. */
export type RetrainingFinding =
  | { readonly kind: "honest" }
  | { readonly kind: "fraud"; readonly proof: RankProof }
  /** The data under a root was not published, or cannot exist, which is answered by a request to open it. */
  | { readonly kind: "withheld"; readonly what: string };

/** Checks a certificate wholly: questions, retrained heads, answers, contributions, and every number that follows from them. */
export function findRetrainingFraud(artefact: PublishedHead, published: PublishedRidgeQuality): RetrainingFinding {
  const finding =
    checkEvaluation(published) ??
    checkHeads(artefact, published) ??
    checkNumbers(artefact, published) ??
    checkQueries(artefact, published) ??
    checkGating(artefact, published);
  if (finding !== undefined) return finding;
  const proof = findRankFraud(published);
  return proof === undefined ? { kind: "honest" } : fraud(proof);
}

function fraud(proof: RankProof): RetrainingFinding {
  return { kind: "fraud", proof };
}

function withheld(what: string): RetrainingFinding {
  return { kind: "withheld", what };
}

function checkEvaluation({ domain, quality, retraining }: PublishedRidgeQuality): RetrainingFinding | undefined {
  const { root, total } = evaluationTree(domain, retraining.questions, retraining.asked);
  const isKnown = total === quality.queries && equalBytes(root, quality.evaluationRoot);
  return isKnown ? undefined : withheld("questions");
}

function checkHeads(artefact: PublishedHead, published: PublishedRidgeQuality): RetrainingFinding | undefined {
  const { quality, retraining } = published;
  const { retrained, heads } = retraining;
  const isKnown = retrained.total > 0 && equalBytes(retrained.root, quality.retrainedRoot);
  if (!isKnown || heads.length !== quality.subsets) return withheld("retrained heads");
  const malformed = malformedLeaf(retrained, { total: quality.subsets, bytes: RETRAINED_BYTES });
  if (malformed !== undefined) return fraud(proveRetraining(published, malformed));
  for (let subset = 0; subset < quality.subsets; subset++) {
    const made = heads[subset];
    const [leaf] = retrained.open(subset).leaves;
    if (made === undefined || leaf === undefined) return withheld(`head of subset ${subset}`);
    const members = membersOf(quality.seed, subset, quality.contributors);
    const view = subsetHead(artefact, { ...made, members });
    if (!equalBytes(retrainedLeaf(view.head), leaf)) return withheld(`head of subset ${subset}`);
    const finding = checkHead(artefact, view, members);
    if (finding === undefined) continue;
    if (finding.kind !== "fraud") return withheld(`head of subset ${subset}`);
    return fraud(proveRetraining(published, subset, aboutSubset(finding.proof)));
  }
  return undefined;
}

/** The first fault of the head of a subset. */
function checkHead(
  artefact: PublishedHead,
  view: PublishedHead,
  members: RetrainedHead["members"],
): RidgeFault | undefined {
  const tree = checkBranches(view, view.top, { parents: [] });
  if (tree !== undefined) return tree;
  for (const [place, member] of members.entries()) {
    const { node } = memberNode(view, place);
    const right = artefact.contributors[member]?.statistics;
    if (right === undefined || equalBytes(node.hash, right)) continue;
    return { kind: "fraud", proof: proveMember(artefact, view, { place, member }) };
  }
  const worst = worstRow(view, view.weights, [view.top.statistics()]);
  return worst === undefined ? undefined : { kind: "fraud", proof: proveResidual(view, worst) };
}

/** Checks a node above those of several members before those below it. */
function checkBranches(view: PublishedHead, node: StatisticsNode, ascent: Ascent): RidgeFault | undefined {
  if (!isAboveMembers(view, ascent)) return undefined;
  const own = checkNodeAlone(view, node, ascent);
  if (own !== undefined) return own;
  for (const [i, child] of (node.children ?? []).entries()) {
    const step = { parent: node, isRight: i === 1 };
    const finding = checkBranches(view, child, { parents: [step, ...ascent.parents] });
    if (finding !== undefined) return finding;
  }
  return undefined;
}

/** Checks that what queries commit to is what was published of them, and has the right shape. */
function checkNumbers(artefact: PublishedHead, published: PublishedRidgeQuality): RetrainingFinding | undefined {
  const { domain, quality, parts, values, contributions } = published;
  for (let query = 0; query < quality.queries; query++) {
    const [trees, own, added] = [parts[query], values[query], contributions[query]];
    if (trees === undefined || own === undefined || added === undefined) return withheld(`query ${query}`);
    const subset = malformedLeaf(trees.values, { total: quality.subsets, bytes: VALUE_BYTES });
    if (subset !== undefined) return fraud(proveAnswer(artefact, published, { query, subset }));
    const contributor = malformedLeaf(trees.contributions, { total: quality.contributors, bytes: NUMBER_BYTES });
    if (contributor !== undefined) return fraud(proveContribution(artefact, published, { query, contributor }));
    const isKnown =
      equalBytes(valuesTree(domain, encodeValues(own)).root, trees.values.root) &&
      equalBytes(contributionsTree(domain, encodeNumbers(added)).root, trees.contributions.root);
    if (!isKnown) return withheld(`query ${query}`);
  }
  return undefined;
}

function checkQueries(artefact: PublishedHead, published: PublishedRidgeQuality): RetrainingFinding | undefined {
  const { retraining, values, contributions } = published;
  for (const [query, question] of retraining.questions.entries()) {
    if (!isAsked(question)) {
      const isVoid = [values[query]?.actual, values[query]?.predicted, contributions[query]].every((numbers) =>
        numbers?.every((number) => number === 0n),
      );
      if (isVoid) continue;
      return withheld(`question ${query}`);
    }
    // What cannot be asked has no answer, so any proof about one shows it.
    if (!isAskable(artefact, question)) return fraud(proveAnswer(artefact, published, { query, subset: 0 }));
    const subset = retraining.heads.findIndex(
      ({ weights }, i) => answerOf(artefact, weights, question) !== values[query]?.actual[i],
    );
    if (subset !== -1) return fraud(proveAnswer(artefact, published, { query, subset }));
    const right = contributionsOf(artefact, question);
    const contributor = right.findIndex((part, i) => part !== contributions[query]?.[i]);
    if (contributor !== -1) return fraud(proveContribution(artefact, published, { query, contributor }));
  }
  return undefined;
}

/** Checks how much answers are improved, and the gates that follow. */
function checkGating(artefact: PublishedHead, published: PublishedRidgeQuality): RetrainingFinding | undefined {
  const { quality, retraining } = published;
  const { gating, questions } = retraining;
  const fault = findGatingFault(gating, quality, improvementsOf(artefact, questions));
  switch (fault?.kind) {
    case undefined:
      return undefined;
    case "withheld":
      return withheld("improvements and gates");
    case "improvement":
      return fraud(proveImprovement(artefact, published, fault));
    case "gate":
      return fraud({ proof: { kind: "gate", value: showGate(gating, fault.contributor) } });
  }
}

function isAskable({ terms }: PublishedHead, { label, vector }: AskedQuestion): boolean {
  return label < terms.params.classes && vector.length === terms.params.dimension;
}
