/** Heads and indexes that the attributor of a simulated economy commits to, some of them false, computed from real digits once for all runs. */

import { findIndexFraud } from "#attribution/methods/neighbours-index-prover.ts";
import { findFraud } from "#attribution/methods/ridge/find-fraud.ts";
import { recommit } from "#attribution/methods/ridge/fixtures/tamper.ts";
import { buildItemTree } from "#kernels/neighbours/items.ts";
import { assert, assertDefined } from "#lib/assert.ts";
import { targetOf } from "./challenges.ts";
import { commitArtefact, commitHead, digitIndex } from "./digit-market.ts";
import type { Play, Step } from "./play.ts";
import { digitsOf } from "./play-digits.ts";
import { refuteWith } from "./steps-claims.ts";

/** Artefacts, right and wrong. */
export const ARTEFACT_STEPS: readonly Step[] = [
  ["ridge artefact", (play) => commitRidge(play, false)],
  ["wrong ridge artefact", (play) => commitRidge(play, true)],
  ["neighbour artefact", (play) => commitNeighbours(play, false)],
  ["wrong neighbour artefact", (play) => commitNeighbours(play, true)],
];

/** What those do in time who check artefacts. */
export const ARTEFACT_DUTIES: readonly Step[] = [["refute artefact", refuteArtefact]];

function commitRidge(play: Play, isWrong: boolean): boolean {
  const market = digitsOf(play);
  const { head, known: bundleOf } = market;
  const off = 2 ** (head.terms.params.fractionBits - 20);
  const at = play.random.below(head.weights.length);
  const weights = head.weights.map((weight, i) => (isWrong && i === at ? weight + off : weight));
  const committed = recommit({ ...head, weights });
  const artefactId = commitHead(market, committed);
  play.claims.heads.set(artefactId, committed);
  // What nobody looks at may be named by batches although it is wrong.
  if (!isWrong || play.random.chance(1, 4)) return true;
  const finding = findFraud(committed, bundleOf);
  assert(finding.kind === "fraud", "a wrong weight was not found");
  play.claims.forgeries.set(artefactId, { kind: "head", value: finding.proof });
  return true;
}

function commitNeighbours(play: Play, isWrong: boolean): boolean {
  const market = digitsOf(play);
  const { items: right, artefact } = digitIndex(market);
  const at = play.random.below(right.length - 1);
  const [first, second] = [right[at], right[at + 1]];
  if (first === undefined || second === undefined) return false;
  const items = isWrong ? [...right.slice(0, at), second, first, ...right.slice(at + 2)] : right;
  const tree = buildItemTree(market.domain, items);
  const value = { ...artefact, root: tree.root };
  const artefactId = commitArtefact(market, { kind: "neighbours", value });
  // What nobody looks at may be named by batches although it is wrong.
  if (!isWrong || play.random.chance(1, 4)) return true;
  const fraud = assertDefined(findIndexFraud({ items, tree }), "a wrong order was not found");
  play.claims.forgeries.set(artefactId, { kind: "items", value: fraud });
  return true;
}

function refuteArtefact(play: Play): boolean {
  for (const [id, proof] of play.claims.forgeries) {
    play.claims.forgeries.delete(id);
    return refuteWith(play, targetOf("artefactId", id), proof);
  }
  return false;
}
