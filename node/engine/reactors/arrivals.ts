/** When proposals, parts and votes came from peers, so that they are not passed on before others could tell that they have them. */

import { latin1FromBytes } from "#lib/bytes.ts";
import { type Part, PartSetHeader } from "#proto/tendermint/types/types.ts";

/** One arrival. */
interface Arrival {
  readonly height: bigint;
  readonly peerId: string;
  readonly atMs: number;
}

/** Arrivals remembered; beyond that the oldest is forgotten, and what came with it counts as old. */
export const ARRIVALS_MAX = 50_000;

/** What came from peers at the present heights; our own words are not among it. */
export class Arrivals {
  readonly #known = new Map<string, Arrival>();
  #lowest = 0n;

  /** Notes what came first from that peer. */
  note(key: string, arrival: Arrival): void {
    if (this.#known.has(key)) return;
    this.#known.set(key, arrival);
    const [oldest] = this.#known.keys();
    if (this.#known.size > ARRIVALS_MAX && oldest !== undefined) this.#known.delete(oldest);
  }

  /** The peer it came from first; undefined for our own. */
  from(key: string): string | undefined {
    return this.#known.get(key)?.peerId;
  }

  /** When it came; undefined for our own. */
  atMs(key: string): number | undefined {
    return this.#known.get(key)?.atMs;
  }

  /** Forgets what belongs to heights below. */
  forgetBelow(height: bigint): void {
    if (height <= this.#lowest) return;
    this.#lowest = height;
    for (const [key, arrival] of this.#known) if (arrival.height < height) this.#known.delete(key);
  }
}

/** What a part is called: its place in the set, whoever proposed that. */
export function partKey(height: bigint, header: PartSetHeader, index: Part["index"]): string {
  return `p/${height}/${latin1FromBytes(PartSetHeader.encode(header))}/${index}`;
}

/** What the proposal of a round is called. */
export function proposalKey(height: bigint, round: number): string {
  return `d/${height}/${round}`;
}
