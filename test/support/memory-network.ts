/**
 * Connects engines in one process: what one node publishes reaches the others, encoded and decoded, after a delay of its
 * own, in any order. Everything said about a height is kept and told to nodes that come to it later, as gossip would.
 */

import type { Gossip } from "#engine/consensus/dependencies.ts";
import type { Random } from "#lib/prng.ts";
import { Message } from "#proto/tendermint/consensus/types.ts";
import type { TestNode } from "./engine-node.ts";

/** How the network treats messages. */
export interface NetworkOptions {
  readonly random: Random;
  /** Longest delay of a message, milliseconds. */
  readonly delayMsMax: number;
  /** Whether a message from one node to another is lost, though it is sent again later. */
  isLost?(from: number, to: number): boolean;
}

/** What a node gets to know. */
export interface MemoryNetwork {
  /** The gossip of node `index`. */
  gossip(index: number): Gossip;
  /** Connects node `index`, again after a restart. */
  attach(index: number, node: TestNode): void;
  /** Disconnects a node that stops. */
  detach(index: number): void;
  /** Says something in the name of node `from`. */
  inject(from: number, message: Message): void;
  /** Messages that broke the rules, as judged by their receivers. */
  readonly rejected: string[];
  close(): void;
}

/** How often a node is told again what it may have missed, milliseconds. */
const REPEAT_MS = 40;

/** A network without nodes. */
export function memoryNetwork(options: NetworkOptions): MemoryNetwork {
  const nodes = new Map<number, TestNode>();
  const said = new Map<bigint, { readonly from: number; readonly bytes: Uint8Array }[]>();
  const rejected: string[] = [];
  const deliver = (from: number, to: number, bytes: Uint8Array): void => {
    if (from === to || options.isLost?.(from, to) === true) return;
    const delayMs = options.random.below(options.delayMsMax + 1);
    setTimeout(() => nodes.get(to)?.engine.consensus.receive(Message.decode(bytes), `node${from}`), delayMs);
  };
  const inject = (from: number, message: Message): void => {
    const bytes = Message.encode(message);
    const height = heightOf(message);
    said.set(height, [...(said.get(height) ?? []), { from, bytes }]);
    for (const to of nodes.keys()) deliver(from, to, bytes);
  };
  const repeat = setInterval(() => {
    for (const [to, node] of nodes) {
      const height = node.engine.state().lastBlockHeight + 1n;
      for (const { from, bytes } of [...(said.get(height - 1n) ?? []), ...(said.get(height) ?? [])])
        deliver(from, to, bytes);
    }
  }, REPEAT_MS);
  return {
    rejected,
    inject,
    gossip: (index) => ({
      publish: (message) => inject(index, message),
      reject: (peerId, reason) => rejected.push(`${peerId}: ${reason}`),
    }),
    attach: (index, node) => void nodes.set(index, node),
    detach: (index) => void nodes.delete(index),
    close: () => clearInterval(repeat),
  };
}

function heightOf({ sum }: Message): bigint {
  switch (sum?.kind) {
    case "proposal":
      return sum.value.proposal.height;
    case "blockPart":
      return sum.value.height;
    case "vote":
      return sum.value.vote?.height ?? 0n;
    default:
      return 0n;
  }
}
