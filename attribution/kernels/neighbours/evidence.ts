/** The evidence of one use: its nearest items in order, what they weigh for whom, and what of it gates let through, under one root. */

import { sha256 } from "#crypto/sha256.ts";
import { assert } from "#lib/assert.ts";
import { concatBytes, EMPTY_BYTES } from "#lib/bytes.ts";
import type { NeighbourGates } from "#proto/tributary/attribution/v1/neighbours.ts";
import { BPS, type Domain, domainTag, u128ToBytes } from "../domain.ts";
import { buildPositionTree, type PositionTree } from "../openings.ts";
import type { ReceiptWeights } from "../receipt-shares.ts";
import { banzhafValues } from "./banzhaf.ts";
import { encodeGates, hashGates, listGates, type NeighbourGate } from "./gates.ts";

/** One listed item. */
export interface Neighbour {
  /** Its position in the index. */
  readonly item: number;
  readonly distance: number;
  readonly owner: number;
  /** Whether its label is the answer given. */
  readonly matches: boolean;
}

/** Entries of one leaf of a list. */
export const LIST_CHUNK = 4;
/** The most of one receipt that a single item may weigh, in basis points; the excess goes to the commons. */
export const ITEM_CAP_BPS = 2_500n;

/** Whether one listed item comes before another: nearer, or as near and committed to earlier. */
export function isNearer(
  a: { readonly distance: number; readonly item: number },
  b: { readonly distance: number; readonly item: number },
): boolean {
  return a.distance < b.distance || (a.distance === b.distance && a.item < b.item);
}

/** What a list weighs for each owner, in units of 2^-64 / K: its items' Banzhaf values, each at most a quarter of all that speaks for the answer. */
export function neighbourWeights(list: readonly Neighbour[], nearest: number): ReceiptWeights {
  const values = banzhafValues(
    list.map(({ matches }) => matches),
    nearest,
  );
  const positive = values.reduce((sum, value) => (value > 0n ? sum + value : sum), 0n);
  const cap = (positive * ITEM_CAP_BPS) / BPS;
  let commons = 0n;
  const sums = new Map<number, bigint>();
  list.forEach(({ owner }, rank) => {
    const value = values[rank] as bigint;
    const counted = value > cap ? cap : value;
    commons += value - counted;
    sums.set(owner, (sums.get(owner) ?? 0n) + counted);
  });
  const owners = [...sums].filter(([, weight]) => weight > 0n).sort(([a], [b]) => a - b);
  return { owners: new Map(owners), commons };
}

/** The evidence of a use as it is committed to. */
export interface NeighbourEvidence {
  readonly root: Uint8Array;
  readonly list: readonly Neighbour[];
  readonly tree: PositionTree;
  /** By rising owner. */
  readonly gates: readonly NeighbourGate[];
  /** Of the gates, of the weights before gates scale them, and of both. */
  readonly gatesHash: Uint8Array;
  readonly unscaledHash: Uint8Array;
  readonly weightsHash: Uint8Array;
}

/** Weights of a list before gates scale them; without gates all are open. */
export interface CommittedWeights extends ReceiptWeights {
  readonly gates?: readonly NeighbourGate[];
}

/** Commits to a list, to weights and to gates; an honest attributor's weights are `neighbourWeights` of the list. */
export function commitNeighbours(
  domain: Domain,
  list: readonly Neighbour[],
  weights: CommittedWeights,
): NeighbourEvidence {
  const { gates = listGates(weights) } = weights;
  const tree = listTree(domain, encodeList(list));
  const unscaledHash = hashWeights(domain, encodeWeights(weights));
  const gatesHash = hashGates(domain, encodeGates(gates));
  const weightsHash = hashScaled(domain, { gatesHash, unscaledHash });
  const root = evidenceRoot(domain, tree.root, weightsHash);
  return { root, list, tree, gates, gatesHash, unscaledHash, weightsHash };
}

/** What a use commits to as its evidence. */
export function evidenceRoot(domain: Domain, listRoot: Uint8Array, weightsHash: Uint8Array): Uint8Array {
  return sha256(concatBytes(domainTag("neighbour-evidence", domain), listRoot, weightsHash));
}

/** What a use commits to as its evidence, by its gates and by the root of its list. */
export function scaledEvidenceRoot(domain: Domain, listRoot: Uint8Array, shown: NeighbourGates): Uint8Array {
  const gatesHash = hashGates(domain, shown.gates);
  return evidenceRoot(domain, listRoot, hashScaled(domain, { gatesHash, unscaledHash: shown.unscaledHash }));
}

/** The tag of the tree over a list. */
export function listTag(domain: Domain): Uint8Array {
  return domainTag("neighbour-list", domain);
}

/** The tree over an encoded list. */
export function listTree(domain: Domain, bytes: Uint8Array): PositionTree {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) chunks.push(bytes.subarray(at, at + CHUNK_BYTES));
  return buildPositionTree(listTag(domain), chunks);
}

/** A list as bytes, twelve for each entry. */
export function encodeList(list: readonly Neighbour[]): Uint8Array {
  const bytes = new Uint8Array(list.length * ENTRY_BYTES);
  const view = new DataView(bytes.buffer);
  list.forEach(({ item, distance, owner, matches }, i) => {
    assert(owner < OWNER_BITS, "owner is out of range", { owner });
    view.setUint32(i * ENTRY_BYTES, item);
    view.setUint32(i * ENTRY_BYTES + 4, distance);
    view.setUint32(i * ENTRY_BYTES + 8, owner + (matches ? OWNER_BITS : 0));
  });
  return bytes;
}

/** The entries in some bytes; undefined unless they are whole. */
export function decodeList(bytes: Uint8Array): readonly Neighbour[] | undefined {
  if (bytes.length % ENTRY_BYTES !== 0) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Array.from({ length: bytes.length / ENTRY_BYTES }, (_, i) => {
    const last = view.getUint32(i * ENTRY_BYTES + 8);
    return {
      item: view.getUint32(i * ENTRY_BYTES),
      distance: view.getUint32(i * ENTRY_BYTES + 4),
      owner: last % OWNER_BITS,
      matches: last >= OWNER_BITS,
    };
  });
}

/** Weights as bytes: the commons', then owner and weight of each owner in order. */
export function encodeWeights({ owners, commons }: ReceiptWeights): Uint8Array {
  const sorted = [...owners].sort(([a], [b]) => a - b);
  const parts = sorted.flatMap(([owner, weight]) => {
    const number = new Uint8Array(4);
    new DataView(number.buffer).setUint32(0, owner);
    return [number, u128ToBytes(weight)];
  });
  return concatBytes(u128ToBytes(commons), ...parts, EMPTY_BYTES);
}

/** Hash of weights and gates, of which either can be shown without the other. */
export function hashScaled(
  domain: Domain,
  { gatesHash, unscaledHash }: { readonly gatesHash: Uint8Array; readonly unscaledHash: Uint8Array },
): Uint8Array {
  return sha256(concatBytes(domainTag("neighbour-scaled", domain), gatesHash, unscaledHash));
}

/** Hash of encoded weights before gates scale them. */
export function hashWeights(domain: Domain, bytes: Uint8Array): Uint8Array {
  return sha256(concatBytes(domainTag("neighbour-weights", domain), bytes));
}

const ENTRY_BYTES = 12;
/** Bytes of one leaf of a list, the last one excepted. */
export const CHUNK_BYTES = LIST_CHUNK * ENTRY_BYTES;
const OWNER_BITS = 2 ** 31;
