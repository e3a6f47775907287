/** The gossip that an engine is opened with, before there is anybody to pass on what it says. */

import type { Message } from "#proto/tendermint/consensus/types.ts";
import type { Gossip, Hearing } from "../consensus/dependencies.ts";

/** Hands everything on to whoever is attached; until then nobody hears it, and peers are told later. */
export class GossipRelay implements Gossip {
  #gossip: Gossip | undefined;

  /** From now on `gossip` hears what consensus says. */
  attach(gossip: Gossip): void {
    this.#gossip = gossip;
  }

  /** Nobody hears it any more. */
  detach(): void {
    this.#gossip = undefined;
  }

  publish(message: Message): void {
    this.#gossip?.publish(message);
  }

  reject(peerId: string, reason: string): void {
    this.#gossip?.reject(peerId, reason);
  }

  heard(message: Message, peerId: string, hearing: Hearing): void {
    this.#gossip?.heard?.(message, peerId, hearing);
  }
}
