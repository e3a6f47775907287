/** Parts of blocks that nobody asked for yet: streams keep no order, so that a part may overtake its proposal. */

import { equalBytes } from "#lib/bytes.ts";
import type { Part, PartSetHeader } from "#proto/tendermint/types/types.ts";

/** A part whose proof leads from its bytes to `root`, and the peer that sent it. */
export interface EarlyPart {
  readonly part: Part;
  readonly root: Uint8Array;
  readonly peerId: string;
}

/** Early parts kept at a time; of a full house the peer with the most gives way to one that has less. */
export const EARLY_PARTS_MAX = 64;

/** A bounded store of early parts, from which no peer can keep the others out. */
export class EarlyParts {
  #kept: readonly EarlyPart[] = [];

  /** Whether the part in that place of that set is kept. */
  has(place: Pick<EarlyPart, "part" | "root">): boolean {
    return this.#kept.some((kept) => isSamePart(kept, place));
  }

  /** Keeps a part: "known" ones are kept already, "unwanted" ones are one too many of their peer. */
  add(early: EarlyPart): "early" | "known" | "unwanted" {
    if (this.has(early)) return "known";
    if (this.#kept.length >= EARLY_PARTS_MAX && !this.#makeRoomFor(early.peerId)) return "unwanted";
    this.#kept = [...this.#kept, early];
    return "early";
  }

  /** Hands out the parts of one block in order of arrival. */
  take({ total, hash }: PartSetHeader): readonly EarlyPart[] {
    const isWanted = ({ part, root }: EarlyPart): boolean =>
      part.proof.total === BigInt(total) && equalBytes(root, hash);
    const taken = this.#kept.filter(isWanted);
    this.#kept = this.#kept.filter((kept) => !isWanted(kept));
    return taken;
  }

  /** Drops the oldest part of the peer with the most; each drop evens the shares out, so that a flood ends. */
  #makeRoomFor(peerId: string): boolean {
    const counts = new Map<string, number>();
    for (const kept of this.#kept) counts.set(kept.peerId, (counts.get(kept.peerId) ?? 0) + 1);
    const most = Math.max(...counts.values());
    if (most <= (counts.get(peerId) ?? 0) + 1) return false;
    const oldest = this.#kept.findIndex((kept) => counts.get(kept.peerId) === most);
    this.#kept = this.#kept.filter((_, i) => i !== oldest);
    return true;
  }
}

function isSamePart(a: Pick<EarlyPart, "part" | "root">, b: Pick<EarlyPart, "part" | "root">): boolean {
  return a.part.index === b.part.index && a.part.proof.total === b.part.proof.total && equalBytes(a.root, b.root);
}
