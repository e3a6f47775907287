/** Gates: which part of a contributor's evidence is paid, so that evidence pays on the whole what the contributor improves. */

import type { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";
import { BPS, type Domain } from "../domain.ts";
import { buildPositionTree, type PositionTree, verifyOpening } from "../openings.ts";
import { decodeNumbers, encodeNumbers, qualityTag } from "./commitments.ts";
import type { Improvements } from "./improvements.ts";

/** What the chain knows of the gates of the contributors to a head or to an index of items. */
export interface GatesClaim {
  /** Of the certificate that commits to them. */
  readonly domain: Domain;
  readonly root: Uint8Array;
  readonly contributors: number;
}

/**
 * The gate that improvements open, in basis points: what is left of the gains once the losses are taken from them. Evidence pays
 * what is above zero alone, so whoever has many small parts keeps the luck of each and is spared its bad luck; this takes it
 * back. Of whom nothing is known the gate is open.
 */
export function gateOf({ gains, losses }: Improvements): number {
  if (gains === 0n) return losses === 0n ? Number(BPS) : 0;
  const left = gains - losses;
  return left <= 0n ? 0 : Number((left * BPS) / gains);
}

/** The tree over gates, a leaf for each contributor. */
export function gatesTree(domain: Domain, gates: readonly number[]): PositionTree {
  const leaves = gates.map((gate) => encodeNumbers([BigInt(gate)]));
  return buildPositionTree(qualityTag(domain, "gates"), leaves);
}

/**
 * The gate of a contributor, in basis points; undefined when an opening does not show it. What is malformed, and was not refuted
 * while it could be, closes nothing: whoever has to go by it must be able to say what it is.
 */
export function openGate(claim: GatesClaim, index: number, opening: RangeOpening): number | undefined {
  const { domain, root, contributors } = claim;
  const [leaf] = opening.leaves;
  if (leaf === undefined || !verifyOpening(qualityTag(domain, "gates"), root, opening)) return undefined;
  if (opening.total !== contributors) return Number(BPS);
  if (opening.start !== index) return undefined;
  const [gate = -1n] = decodeNumbers(leaf) ?? [];
  return gate < 0n || gate > BPS ? Number(BPS) : Number(gate);
}
