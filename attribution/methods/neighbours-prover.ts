/** Watching others' neighbours: given what was published of a use, the proof that refutes it, if any does. */

import {
  CHUNK_BYTES,
  encodeList,
  encodeWeights,
  isNearer,
  LIST_CHUNK,
  type Neighbour,
  type NeighbourEvidence,
  neighbourWeights,
} from "#kernels/neighbours/evidence.ts";
import { encodeGates, gatesFault, listGates } from "#kernels/neighbours/gates.ts";
import { bytesOfVector } from "#kernels/questions.ts";
import type { ReceiptWeights } from "#kernels/receipt-shares.ts";
import { equalBytes } from "#lib/bytes.ts";
import type {
  NeighbourGates,
  NeighbourList,
  NeighbourProof,
  NeighbourQuery,
} from "#proto/tributary/attribution/v1/neighbours.ts";
import type { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";
import type { PublishedGates } from "./gating.ts";
import type { NeighbourMethod, NeighbourQuestion } from "./neighbours.ts";

/** Everything published of one use. */
export interface PublishedNeighbours {
  readonly question: NeighbourQuestion;
  /** Salt of the query's commitment. */
  readonly salt: Uint8Array;
  readonly evidence: NeighbourEvidence;
  /** Before gates scale them. */
  readonly weights: ReceiptWeights;
}

/** A proof against a use; undefined when it is right. Without gates all are open. */
export function findNeighbourFraud(
  method: NeighbourMethod,
  use: PublishedNeighbours,
  gates?: PublishedGates,
): NeighbourProof | undefined {
  const disorder = findDisorder(method, use);
  if (disorder !== undefined) return disorder;
  const right = method.search(use.question);
  return (
    findWrongEntry(method, use, right) ??
    findOmission(method, use, right) ??
    findWrongWeights(method, use) ??
    findWrongGate(method, use, gates)
  );
}

function findDisorder({ artefact }: NeighbourMethod, { evidence }: PublishedNeighbours): NeighbourProof | undefined {
  const { list, tree, weightsHash } = evidence;
  const chunks = Array.from({ length: tree.total }, (_, chunk) => tree.open(chunk));
  const surplus = list.length > Math.min(artefact.neighbours, artefact.items) ? chunks.at(-1) : undefined;
  const entries = chunks.find((chunk) => !isWhole(chunk)) ?? surplus;
  if (entries !== undefined) return { proof: { kind: "unsorted", value: { list: { entries, weightsHash } } } };
  const at = list.findIndex((entry, i) => i > 0 && !isNearer(list[i - 1] as Neighbour, entry));
  if (at === -1) return undefined;
  return { proof: { kind: "unsorted", value: { list: shownEntries(evidence, at - 1, at) } } };
}

/** Whether a leaf of a list has whole entries, and as many as one must have. */
function isWhole({ start, total, leaves }: RangeOpening): boolean {
  const bytes = leaves[0]?.length ?? 0;
  const isLast = start === total - 1;
  return bytes === CHUNK_BYTES || (isLast && bytes > 0 && bytes < CHUNK_BYTES && bytes % ENTRY_BYTES === 0);
}

function findWrongEntry(
  method: NeighbourMethod,
  use: PublishedNeighbours,
  right: readonly Neighbour[],
): NeighbourProof | undefined {
  const { evidence, question } = use;
  const rank = evidence.list.findIndex((entry) => {
    const item = method.items[entry.item];
    if (item === undefined) return true;
    const same = right.find((other) => other.item === entry.item);
    if (same !== undefined)
      return same.distance !== entry.distance || same.matches !== entry.matches || same.owner !== entry.owner;
    return !isEntryRight(method, question, entry);
  });
  const entry = evidence.list[rank];
  if (entry === undefined) return undefined;
  const item = method.tree.open(Math.min(entry.item, method.items.length - 1));
  const list = shownEntries(evidence, rank, rank);
  return { proof: { kind: "wrong", value: { query: queryOf(use), item, list, rank } } };
}

function isEntryRight(method: NeighbourMethod, question: NeighbourQuestion, entry: Neighbour): boolean {
  const item = method.items[entry.item];
  if (item === undefined) return false;
  let distance = 0;
  item.vector.forEach((value, i) => {
    distance += (value - (question.vector[i] as number)) ** 2;
  });
  return distance === entry.distance && item.owner === entry.owner && (item.label === question.label) === entry.matches;
}

function findOmission(
  method: NeighbourMethod,
  use: PublishedNeighbours,
  right: readonly Neighbour[],
): NeighbourProof | undefined {
  const { list } = use.evidence;
  const listed = new Set(list.map(({ item }) => item));
  const omitted = right.find(({ item }) => !listed.has(item));
  if (omitted === undefined || list.length === 0) return undefined;
  const next = list.findIndex((entry) => isNearer(omitted, entry));
  const high = next === -1 ? list.length - 1 : next;
  const shown = shownEntries(use.evidence, next === -1 ? high : Math.max(0, next - 1), high);
  const item = method.tree.open(omitted.item);
  return { proof: { kind: "omitted", value: { query: queryOf(use), item, list: shown } } };
}

function findWrongWeights(method: NeighbourMethod, use: PublishedNeighbours): NeighbourProof | undefined {
  const { list, gatesHash } = use.evidence;
  const weights = encodeWeights(use.weights);
  const isWhole = list.length === Math.min(method.rules.neighbours, method.items.length);
  if (isWhole && equalBytes(weights, encodeWeights(neighbourWeights(list, method.rules.nearest)))) return undefined;
  return { proof: { kind: "weights", value: { entries: encodeList(list), weights, gatesHash } } };
}

function findWrongGate(
  { rules }: NeighbourMethod,
  { evidence }: PublishedNeighbours,
  gates: PublishedGates | undefined,
): NeighbourProof | undefined {
  const { list, gates: listed } = evidence;
  const weights = neighbourWeights(list, rules.nearest);
  const right = listGates(weights, gates?.bps);
  const isMalformed = gatesFault(listed, weights) !== undefined;
  const wrong = right.find(({ bps }, i) => bps !== listed[i]?.bps);
  if (!isMalformed && wrong === undefined) return undefined;
  const gate = isMalformed || wrong === undefined ? undefined : gates?.tree.open(wrong.owner);
  return { proof: { kind: "gates", value: { entries: encodeList(list), listed: showGates(evidence), gate } } };
}

function queryOf({ question, salt }: PublishedNeighbours): NeighbourQuery {
  return { salt, label: question.label, vector: bytesOfVector(question.vector) };
}

/** The gates of a use as proofs show them. */
export function showGates({ gates, unscaledHash }: Pick<NeighbourEvidence, "gates" | "unscaledHash">): NeighbourGates {
  return { gates: encodeGates(gates), unscaledHash };
}

/** The leaves that hold entries `low` to `high`. */
function shownEntries({ tree, weightsHash }: NeighbourEvidence, low: number, high: number): NeighbourList {
  const first = Math.floor(low / LIST_CHUNK);
  return { entries: tree.open(first, Math.floor(high / LIST_CHUNK) - first + 1), weightsHash };
}

const ENTRY_BYTES = CHUNK_BYTES / LIST_CHUNK;
