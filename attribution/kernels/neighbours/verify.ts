/** Refuting the neighbours of one use: an omitted item, a wrong entry, a list out of order, weights that do not follow, another gate. */

import { equalBytes } from "#lib/bytes.ts";
import type {
  NeighbourList,
  NeighbourProof,
  OmittedNeighbour,
  WrongNeighbour,
  WrongNeighbourGates,
  WrongNeighbourWeights,
} from "#proto/tributary/attribution/v1/neighbours.ts";
import type { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";
import { BPS, type Domain } from "../domain.ts";
import { openedRoot } from "../openings.ts";
import { QUESTION_SALT_BYTES, queryCommitment, vectorOfBytes } from "../questions.ts";
import { type GatesClaim, openGate } from "../ranks/gates.ts";
import { PROOF_BYTES_MAX, rejected, upheld, type Verdict } from "../verdict.ts";
import { NEIGHBOURS_MAX } from "./banzhaf.ts";
import {
  CHUNK_BYTES,
  decodeList,
  encodeWeights,
  evidenceRoot,
  hashScaled,
  hashWeights,
  isNearer,
  LIST_CHUNK,
  listTag,
  listTree,
  type Neighbour,
  neighbourWeights,
  scaledEvidenceRoot,
} from "./evidence.ts";
import { decodeGates, gatesFault, type NeighbourGate } from "./gates.ts";
import { squaredDistance } from "./items.ts";
import { type NeighbourIndexClaim, openItem } from "./verify-index.ts";

/** What the chain knows of a use and of the index that its neighbours come from. */
export interface NeighbourClaim {
  readonly index: NeighbourIndexClaim;
  /** Domain of the batch, under which evidence is committed to. */
  readonly evidenceDomain: Domain;
  readonly evidenceRoot: Uint8Array;
  /** Domain of the receipt, under which the query is committed to. */
  readonly queryDomain: Domain;
  readonly queryCommitment: Uint8Array;
  /** Listed neighbours, at most `NEIGHBOURS_MAX`, and voters among them. */
  readonly neighbours: number;
  readonly nearest: number;
  /** Of the index's owners; absent where no certificate has measured them, so that all gates are open. */
  readonly gates?: GatesClaim;
}

/** Whether a proof refutes what a use says of its neighbours; never throws. Sound for indexes that nobody has refuted. */
export function verifyNeighbourProof(claim: NeighbourClaim, { proof }: NeighbourProof): Verdict {
  if (proof === undefined) return rejected("proof is empty");
  switch (proof.kind) {
    case "omitted":
      return checkOmitted(claim, proof.value);
    case "wrong":
      return checkEntry(claim, proof.value);
    case "unsorted":
      return checkOrder(claim, proof.value.list);
    case "weights":
      return checkWeights(claim, proof.value);
    case "gates":
      return checkGates(claim, proof.value);
    case "items":
    case "source":
    case "owners":
    case "missing":
      return rejected("the proof is about the index");
  }
}

/** Entries of an honest list: a shorter one would leave all to the commons, and no item of it would be wrong. */
export function listLength({ index, neighbours }: Pick<NeighbourClaim, "index" | "neighbours">): number {
  return Math.min(neighbours, NEIGHBOURS_MAX, index.items);
}

function checkOmitted(claim: NeighbourClaim, { query, item, list }: OmittedNeighbour): Verdict {
  const vector = openQuery(claim, query);
  const found = openItem(claim.index, item);
  const shown = openList(claim, list);
  if (vector === undefined || found === undefined || shown === undefined) return rejected(UNPROVEN);
  const omitted = { item: item.start, distance: squaredDistance(vector, found.vector) };
  if (shown.entries.some((entry) => entry.item === omitted.item)) return rejected("item is on the list");
  const next = shown.entries.findIndex((entry) => isNearer(omitted, entry));
  if (next > 0 || (next === 0 && shown.start === 0)) return upheld("a nearer item is not on the list");
  const isShort = shown.isEnd && shown.start + shown.entries.length < claim.neighbours;
  if (next === -1 && isShort) return upheld("the list is short of an item");
  return rejected("the item's place on the list is not shown");
}

function checkEntry(claim: NeighbourClaim, { query, item, list, rank }: WrongNeighbour): Verdict {
  const vector = openQuery(claim, query);
  const found = openItem(claim.index, item);
  const shown = openList(claim, list);
  if (vector === undefined || found === undefined || shown === undefined) return rejected(UNPROVEN);
  const entry = shown.entries[rank - shown.start];
  if (entry === undefined) return rejected("entry is not shown");
  if (entry.item >= claim.index.items) return upheld("a listed item does not exist");
  if (entry.item !== item.start) return rejected("another item is shown");
  if (entry.distance !== squaredDistance(vector, found.vector)) return upheld("a listed distance is wrong");
  if (entry.matches !== (found.label === query.label)) return upheld("a listed label is wrong");
  if (entry.owner !== found.owner) return upheld("a listed owner is wrong");
  return rejected("the entry is right");
}

function checkOrder(claim: NeighbourClaim, list: NeighbourList): Verdict {
  if (!isListCommitted(claim, list)) return rejected(UNPROVEN);
  const shown = readList(claim, list.entries);
  if (shown === undefined) return upheld("the list is malformed");
  const { entries } = shown;
  const isSorted = entries.every((entry, i) => i === 0 || isNearer(entries[i - 1] as Neighbour, entry));
  return isSorted ? rejected("the list is in order") : upheld("the list is out of order");
}

function checkWeights(claim: NeighbourClaim, { entries, weights, gatesHash }: WrongNeighbourWeights): Verdict {
  if (entries.length > PROOF_BYTES_MAX || weights.length > PROOF_BYTES_MAX) return rejected("proof is too long");
  const domain = claim.evidenceDomain;
  const weightsHash = hashScaled(domain, { gatesHash, unscaledHash: hashWeights(domain, weights) });
  const root = evidenceRoot(domain, listTree(domain, entries).root, weightsHash);
  if (!equalBytes(root, claim.evidenceRoot)) return rejected(UNPROVEN);
  const list = decodeList(entries);
  if (list?.length !== listLength(claim)) return upheld("the list is malformed");
  const expected = encodeWeights(neighbourWeights(list, claim.nearest));
  return equalBytes(expected, weights) ? rejected("the weights are right") : upheld("the weights are wrong");
}

function checkGates(claim: NeighbourClaim, { entries, listed, gate }: WrongNeighbourGates): Verdict {
  if (entries.length > PROOF_BYTES_MAX || listed.gates.length > PROOF_BYTES_MAX) return rejected("proof is too long");
  const domain = claim.evidenceDomain;
  const root = scaledEvidenceRoot(domain, listTree(domain, entries).root, listed);
  if (!equalBytes(root, claim.evidenceRoot)) return rejected(UNPROVEN);
  const list = decodeList(entries);
  if (list?.length !== listLength(claim)) return upheld("the list is malformed");
  const gates = decodeGates(listed.gates);
  if (gates === undefined) return upheld("the list of gates is malformed");
  const fault = gatesFault(gates, neighbourWeights(list, claim.nearest));
  if (fault !== undefined) return upheld(fault);
  return claim.gates === undefined ? checkOpen(gates) : checkListed(claim.gates, gates, gate);
}

/** Without a certificate a list says that all gates are open. */
function checkOpen(gates: readonly NeighbourGate[]): Verdict {
  const areOpen = gates.every(({ bps }) => BigInt(bps) === BPS);
  return areOpen ? rejected("the listed gates are open") : upheld("a listed gate is wrong");
}

function checkListed(claim: GatesClaim, gates: readonly NeighbourGate[], gate: WrongNeighbourGates["gate"]): Verdict {
  if (gate === undefined) return rejected("the listed gates are well formed");
  const bps = openGate(claim, gate.start, gate);
  if (bps === undefined) return rejected("gate does not lead to the certificate");
  const entry = gates.find(({ owner }) => owner === gate.start);
  if (entry === undefined) return rejected("the gate of an owner who is not listed is shown");
  return entry.bps === bps ? rejected("the listed gate is right") : upheld("a listed gate is wrong");
}

const UNPROVEN = "an opening does not lead to its root";

/** The vector of a query that the use committed to. */
function openQuery(claim: NeighbourClaim, query: OmittedNeighbour["query"]): Int8Array | undefined {
  const { salt, vector } = query;
  if (salt.length !== QUESTION_SALT_BYTES || vector.length !== claim.index.dimension) return undefined;
  const isCommitted = equalBytes(queryCommitment(claim.queryDomain, query), claim.queryCommitment);
  return isCommitted ? vectorOfBytes(vector) : undefined;
}

interface ShownEntries {
  /** Rank of the first entry shown. */
  readonly start: number;
  readonly entries: readonly Neighbour[];
  /** Whether the last entry shown is the last of the list. */
  readonly isEnd: boolean;
}

function openList(claim: NeighbourClaim, list: NeighbourList): ShownEntries | undefined {
  return isListCommitted(claim, list) ? readList(claim, list.entries) : undefined;
}

/** Whether the entries are those of the claim's evidence, whatever they say. */
function isListCommitted(claim: NeighbourClaim, { entries, weightsHash }: NeighbourList): boolean {
  const { evidenceDomain: domain } = claim;
  const root = openedRoot(listTag(domain), entries);
  return root !== undefined && equalBytes(evidenceRoot(domain, root, weightsHash), claim.evidenceRoot);
}

function readList(claim: NeighbourClaim, { start, total, leaves }: RangeOpening): ShownEntries | undefined {
  const entries: Neighbour[] = [];
  for (const [i, leaf] of leaves.entries()) {
    const isLast = start + i === total - 1;
    const decoded =
      leaf.length === CHUNK_BYTES || (isLast && leaf.length <= CHUNK_BYTES) ? decodeList(leaf) : undefined;
    if (decoded === undefined || decoded.length === 0) return undefined;
    entries.push(...decoded);
  }
  const first = start * LIST_CHUNK;
  if (first + entries.length > listLength(claim)) return undefined;
  return { start: first, entries, isEnd: start + leaves.length === total };
}
