/** What an attack is, and what came of one. */

import { TypedError } from "#lib/errors.ts";
import type { ModuleLab } from "#test/support/module-lab.ts";
import type { Rpc } from "#wire";

/** A part of the economy that a case needs and that is not there. */
export class MissingPart extends TypedError {}

/** How much of a case is run: all of it, or an instance small enough for a test. */
export type Scale = "full" | "small";

/** What the attacker has left, as a part of a stated whole; below nothing is a loss. */
export interface Net {
  readonly percent: number;
  /** The whole. */
  readonly of: string;
}

/** One measured number. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** What running a case showed. */
export interface Observed {
  readonly seen: string;
  /** Undefined where no money is at stake. */
  readonly net: Net | undefined;
  readonly holds: boolean;
  readonly figures?: readonly Figure[];
}

/** One attack against the real modules. */
export interface AttackCase {
  /** "1" to "24" are the numbered adversarial cases, "R…" regressions of faults that others had. */
  readonly id: string;
  readonly name: string;
  readonly expected: string;
  run(scale: Scale): Observed;
}

/** Fails with `MissingPart` unless a module answers the message. */
export function requireMessage<T, R>(lab: ModuleLab, rpc: Rpc<T, R>): void {
  if (lab.wiring.messages.get(rpc.request.typeUrl) === undefined) {
    throw new MissingPart("no module answers the message", { message: rpc.request.typeUrl });
  }
}

/** A part of a whole, in percent with one decimal. */
export function percentOf(part: bigint, whole: bigint): number {
  return whole === 0n ? 0 : Number((part * 1_000n) / whole) / 10;
}
