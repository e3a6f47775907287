/**
 * Nodes connected in memory, for tests and simulation: messages are encoded, delayed, lost, overtaken and held up as the
 * links between their nodes have it. Everything follows from the timers and the randomness given.
 */

import { assertDefined } from "#lib/assert.ts";
import type { Timers } from "#lib/clock.ts";
import type { Random } from "#lib/prng.ts";
import { type LinkConditions, PERFECT_LINK, type Transit } from "./memory-link.ts";
import { MemoryNode, type NodeEnds } from "./memory-node.ts";
import type { Fault } from "./network.ts";

/** What a node said of a peer. */
export interface PeerReport {
  readonly by: string;
  readonly peerId: string;
  readonly fault: Fault;
  readonly reason: string;
}

/** What a network runs on. */
export interface MemoryNetworkDependencies {
  readonly timers: Timers;
  readonly random: Random;
  /** Sees each message that is sent, lost ones included. */
  readonly onTransit?: (transit: Transit) => void;
}

/** The links between any number of nodes. */
export class MemoryNetwork {
  readonly #dependencies: MemoryNetworkDependencies;
  readonly #conditions: LinkConditions;
  readonly #nodes = new Map<string, MemoryNode>();
  /** Wanted links as "a b", in order of their making. */
  readonly #links = new Set<string>();
  readonly #shaped = new Map<string, LinkConditions>();
  readonly #reports: PeerReport[] = [];
  #groupOf = new Map<string, number>();

  constructor(dependencies: MemoryNetworkDependencies, conditions: Partial<LinkConditions> = {}) {
    this.#dependencies = dependencies;
    this.#conditions = { ...PERFECT_LINK, ...conditions };
  }

  /** What nodes reported, in order; who is reported loses the link for good unless it was too slow. */
  get reports(): readonly PeerReport[] {
    return this.#reports;
  }

  /** A node of that id, which takes the place of an earlier one; its links stand, but nothing passes before its `start`. */
  join(id: string): MemoryNode {
    this.#nodes.get(id)?.stop();
    const node = new MemoryNode(id, {
      timers: this.#dependencies.timers,
      random: this.#dependencies.random,
      conditions: (to) => this.#shaped.get(`${id} ${to}`) ?? this.#conditions,
      onTransit: (transit) => this.#dependencies.onTransit?.(transit),
      onReport: (peerId, fault, reason) => this.#report({ by: id, peerId, fault, reason }),
      onStart: () => this.#refresh(),
    });
    this.#nodes.set(id, node);
    return node;
  }

  /** The node that joined under an id. */
  member(id: string): MemoryNode | undefined {
    return this.#nodes.get(id);
  }

  /** Links two nodes; the first one dials. */
  connect(a: string, b: string): void {
    if (a === b || this.#links.has(`${b} ${a}`)) return;
    this.#links.add(`${a} ${b}`);
    this.#refresh();
  }

  /** Links every node to every other. */
  connectAll(): void {
    const ids = [...this.#nodes.keys()];
    ids.forEach((a, i) => {
      for (const b of ids.slice(i + 1)) this.connect(a, b);
    });
  }

  /** Ends the link of two nodes. */
  disconnect(a: string, b: string): void {
    this.#forget(a, b);
    this.#refresh();
  }

  /** Only nodes of the same group stay in touch, until `heal`; who is in no group is alone. */
  partition(groups: readonly (readonly string[])[]): void {
    this.#groupOf = new Map(groups.flatMap((ids, i) => ids.map((id) => [id, i] as const)));
    this.#refresh();
  }

  /** Ends a partition: links come up again. */
  heal(): void {
    this.#groupOf = new Map();
    this.#refresh();
  }

  /** Changes what becomes of messages from one node to another from now on. */
  shape(from: string, to: string, conditions: Partial<LinkConditions>): void {
    const before = this.#shaped.get(`${from} ${to}`) ?? this.#conditions;
    this.#shaped.set(`${from} ${to}`, { ...before, ...conditions });
  }

  #report(report: PeerReport): void {
    this.#reports.push(report);
    const { by, peerId, fault } = report;
    if (fault === "unresponsive") this.#unlink(by, peerId);
    else this.#forget(by, peerId);
    this.#refresh();
  }

  #forget(a: string, b: string): void {
    this.#links.delete(`${a} ${b}`);
    this.#links.delete(`${b} ${a}`);
  }

  /** Brings links up and down so that those are up that are wanted and possible. */
  #refresh(): void {
    for (const [id, node] of this.#nodes) {
      for (const { id: other } of node.peers()) if (!this.#isPossible(id, other)) this.#unlink(id, other);
    }
    for (const link of this.#links) {
      const [a, b] = link.split(" ") as [string, string];
      if (this.#isPossible(a, b)) this.#link(a, b);
    }
  }

  #isPossible(a: string, b: string): boolean {
    const isLinked = this.#links.has(`${a} ${b}`) || this.#links.has(`${b} ${a}`);
    const isRunning = this.#nodes.get(a)?.isRunning === true && this.#nodes.get(b)?.isRunning === true;
    return isLinked && isRunning && (this.#groupOf.size === 0 || this.#isSameGroup(a, b));
  }

  #isSameGroup(a: string, b: string): boolean {
    const group = this.#groupOf.get(a);
    return group !== undefined && group === this.#groupOf.get(b);
  }

  #link(a: string, b: string): void {
    const ends: NodeEnds = { dialler: this.#node(a), listener: this.#node(b) };
    if (ends.dialler.peer(b) === undefined) MemoryNode.link(ends);
  }

  #unlink(a: string, b: string): void {
    this.#nodes.get(a)?.unlink(b);
    this.#nodes.get(b)?.unlink(a);
  }

  #node(id: string): MemoryNode {
    return assertDefined(this.#nodes.get(id), "node has not joined");
  }
}
