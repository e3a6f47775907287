/** The gates that the evidence of a use commits to beside its list, and what the list weighs once they have scaled it. */

import { sha256 } from "#crypto/sha256.ts";
import { concatBytes } from "#lib/bytes.ts";
import { BPS, type Domain, domainTag } from "../domain.ts";
import type { ReceiptWeights } from "../receipt-shares.ts";
import { NEIGHBOURS_MAX } from "./banzhaf.ts";

/** The part of an owner's weight that is paid. */
export interface NeighbourGate {
  readonly owner: number;
  /** In basis points. */
  readonly bps: number;
}

/** The gates of the owners whom a list weighs for, rising; without gates, in basis points by owner, all are open. */
export function listGates({ owners }: ReceiptWeights, gates?: readonly number[]): readonly NeighbourGate[] {
  const sorted = [...owners.keys()].sort((a, b) => a - b);
  return sorted.map((owner) => ({ owner, bps: gates?.[owner] ?? Number(BPS) }));
}

/** What weights are under gates, in parts of 10,000; of whom no gate is listed nothing is left. */
export function scaleWeights({ owners, commons }: ReceiptWeights, gates: readonly NeighbourGate[]): ReceiptWeights {
  const bpsOf = new Map(gates.map(({ owner, bps }) => [owner, BigInt(bps)]));
  const scaled = [...owners].map(([owner, weight]) => [owner, weight * (bpsOf.get(owner) ?? 0n)] as const);
  return { owners: new Map(scaled), commons: commons * BPS };
}

/** What is wrong with listed gates as such, undefined when nothing is: they are those of the owners whom the list weighs for. */
export function gatesFault(gates: readonly NeighbourGate[], weights: ReceiptWeights): string | undefined {
  const expected = listGates(weights);
  const areOwners = gates.length === expected.length && gates.every(({ owner }, i) => owner === expected[i]?.owner);
  if (!areOwners) return "the gates are not those of the listed owners";
  return gates.some(({ bps }) => BigInt(bps) > BPS) ? "a listed gate is above the whole" : undefined;
}

/** Gates as bytes, six for each owner. */
export function encodeGates(gates: readonly NeighbourGate[]): Uint8Array {
  const bytes = new Uint8Array(gates.length * GATE_BYTES);
  const view = new DataView(bytes.buffer);
  gates.forEach(({ owner, bps }, i) => {
    view.setUint32(i * GATE_BYTES, owner);
    view.setUint16(i * GATE_BYTES + 4, bps);
  });
  return bytes;
}

/** The gates in some bytes; undefined unless they are whole, and no more than owners can be listed. */
export function decodeGates(bytes: Uint8Array): readonly NeighbourGate[] | undefined {
  if (bytes.length % GATE_BYTES !== 0 || bytes.length > GATES_BYTES_MAX) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Array.from({ length: bytes.length / GATE_BYTES }, (_, i) => {
    return { owner: view.getUint32(i * GATE_BYTES), bps: view.getUint16(i * GATE_BYTES + 4) };
  });
}

/** Hash of encoded gates. */
export function hashGates(domain: Domain, bytes: Uint8Array): Uint8Array {
  return sha256(concatBytes(domainTag("neighbour-gates", domain), bytes));
}

/** Bytes of as many gates as owners can be listed: who commits to more cannot show them. */
export const GATES_BYTES_MAX = 6 * NEIGHBOURS_MAX;

const GATE_BYTES = 6;
