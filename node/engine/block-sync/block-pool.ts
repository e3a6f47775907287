/**
 * The heights that are being fetched (`cmt:blocksync/pool.go`): who was asked for which, which blocks have arrived, who
 * must be asked again. It knows neither network nor clock: calls say what happened and when, answers say what to do.
 */

import type { Block } from "#proto/tendermint/types/block.ts";
import type { ExtendedCommit } from "#proto/tendermint/types/types.ts";
import { HeightWindow, type Slot, WINDOW_HEIGHTS_MAX } from "./height-window.ts";
import { MISSING_BLOCKS_MAX, PoolPeer, UNREQUESTED_BLOCKS_MAX } from "./pool-peer.ts";
import { ShunList } from "./shun-list.ts";

/** A block as it arrived, not verified. */
export interface ReceivedBlock {
  readonly peerId: string;
  readonly block: Block;
  readonly extendedCommit: ExtendedCommit | undefined;
  /** About how many bytes it takes. */
  readonly bytes: number;
}

/** A block to ask a peer for. */
export interface BlockOrder {
  readonly peerId: string;
  readonly height: bigint;
}

/** Why a peer has to go; the network's faults. */
export interface PeerComplaint {
  readonly peerId: string;
  readonly fault: "bad-message" | "unresponsive" | "flooding";
  readonly reason: string;
}

/** Bytes of blocks that wait to be verified; beyond them only the next two blocks are kept. */
export const HELD_BYTES_MAX = 256 * 1024 * 1024;
/** Heights from the next one on that a second peer is asked for when the first takes long. */
const URGENT_HEIGHTS = 2n;
/** Wait before a second peer is asked for an urgent block, ms; longer for peers that always take longer. */
const SECOND_REQUEST_MS = 500;
/** Wait before a block that was lost on the way is asked for again, ms. */
export const REQUEST_RETRY_MS = 10_000;
/** How long an urgent block may take before it counts as lost, ms; longer for peers that always take longer. */
const URGENT_RETRY_MS = 2000;
/** Pause before peers that refused a height are asked for it again, ms. */
const REFUSED_RETRY_MS = 1000;

/** The pool; one per run of block sync. */
export class BlockPool {
  readonly #peers = new Map<string, PoolPeer>();
  readonly #shunned = new ShunList();
  readonly #window: HeightWindow<ReceivedBlock>;
  #heldBytes = 0;
  #blockBytes = 0;

  /** `height` is the first to fetch. */
  constructor(height: bigint) {
    this.#window = new HeightWindow(height);
  }

  /** The height that comes next. */
  get height(): bigint {
    return this.#window.height;
  }

  /** The highest height that a peer from which the next block can be had says it has; 0 without such a peer. */
  get target(): bigint {
    let target = 0n;
    for (const { base, height } of this.#peers.values()) {
      // A peer whose blocks begin higher up cannot be followed, and may have made its range up.
      if (base <= this.height && height > target) target = height;
    }
    return target;
  }

  get peerCount(): number {
    return this.#peers.size;
  }

  /** Bytes of blocks that wait. */
  get heldBytes(): number {
    return this.#heldBytes;
  }

  hasPeer(id: string): boolean {
    return this.#peers.has(id);
  }

  /** A peer says what it has. Messages may overtake each other, so a lower height than before is an old one. */
  setPeer(id: string, { base, height }: { readonly base: bigint; readonly height: bigint }, nowMs: number): void {
    const known = this.#peers.get(id);
    if (known === undefined) {
      const isWelcome = this.#peers.size === 0 || !this.#shunned.has(id, nowMs);
      if (isWelcome) this.#peers.set(id, new PoolPeer(id, { base, height }));
      return;
    }
    if (height > known.height) known.height = height;
    if (base > known.base) known.base = base;
  }

  /** A peer is gone; what it was asked for is asked of others. What it sent stays, since nothing counts unverified. */
  removePeer(id: string): void {
    const peer = this.#peers.get(id);
    if (peer === undefined) return;
    this.#peers.delete(id);
    for (const height of peer.pendingHeights()) this.#window.release(height, id);
  }

  /** A peer did not keep its word: it is gone, and not asked soon if it comes back. */
  shunPeer(id: string, nowMs: number): void {
    this.removePeer(id);
    this.#shunned.add(id, nowMs);
  }

  /** A peer lied: it is shunned, and everything it sent is asked of others. */
  removeLiar(id: string, nowMs: number): void {
    this.shunPeer(id, nowMs);
    for (const [height, { block }] of this.#window.slots()) if (block?.peerId === id) this.discard(height, nowMs);
  }

  /** Blocks to ask for now; each counts as asked for. */
  orders(nowMs: number): BlockOrder[] {
    const orders: BlockOrder[] = [];
    this.#window.extend(this.target);
    let room = this.#room();
    for (const height of this.#window.open()) {
      if (room <= 0 && !this.#isUrgent(height)) break;
      if (![...this.#peers.values()].some(({ isFree }) => isFree)) break;
      const peer = this.#pick(height, nowMs);
      if (peer === undefined) continue;
      orders.push(this.#order(height, peer, nowMs));
      room--;
    }
    return [...orders, ...this.#secondOrders(nowMs)];
  }

  /** An order could not be sent. */
  unsent({ peerId, height }: BlockOrder): void {
    this.#peers.get(peerId)?.withdraw(height, { wasSent: false });
    this.#window.release(height, peerId);
  }

  /** A block arrived. */
  addBlock(received: ReceivedBlock, nowMs: number): PeerComplaint | undefined {
    const { peerId, block, bytes } = received;
    const { height } = block.header;
    const peer = this.#peers.get(peerId);
    if (peer === undefined) return undefined;
    const waitedMs = nowMs - (peer.askedMs(height) ?? nowMs);
    const answer = peer.answered(height, nowMs);
    if (answer === "unrequested") return this.#unrequested(peer);
    if (answer === "pending") peer.delivered(bytes, waitedMs);
    const slot = this.#window.slot(height);
    if (slot === undefined || slot.block !== undefined) return undefined;
    this.#blockBytes = Math.max(bytes, 0.9 * this.#blockBytes);
    this.#window.release(height, peerId);
    if (this.#heldBytes + bytes > HELD_BYTES_MAX && !this.#isUrgent(height)) return undefined;
    this.#heldBytes += bytes;
    const others = this.#window.fill(height, received);
    for (const id of others) this.#peers.get(id)?.withdraw(height, { wasSent: true });
    return undefined;
  }

  /** A peer says that it lacks a block. */
  noBlock(peerId: string, height: bigint, nowMs: number): PeerComplaint | undefined {
    const peer = this.#peers.get(peerId);
    if (peer === undefined) return undefined;
    if (peer.answered(height, nowMs) === "unrequested") return this.#unrequested(peer);
    this.#window.refuse(height, peerId, nowMs);
    if (++peer.missing <= MISSING_BLOCKS_MAX) return undefined;
    return { peerId, fault: "unresponsive", reason: "peer lacks blocks which it says it has" };
  }

  /** The block of a height that has arrived. */
  block(height: bigint): ReceivedBlock | undefined {
    return this.#window.slot(height)?.block;
  }

  /** Throws the block of a height away, which proved wrong or unneeded; its sender is not asked for it again. */
  discard(height: bigint, nowMs: number): void {
    const slot = this.#window.slot(height);
    const received = slot?.block;
    if (slot === undefined || received === undefined) return;
    this.#heldBytes -= received.bytes;
    slot.block = undefined;
    this.#window.refuse(height, received.peerId, nowMs);
  }

  /** The next height is done. */
  pop(): void {
    this.#heldBytes -= this.#window.pop().bytes;
  }

  /** Peers that do not answer or are too slow; requests that were lost are open again. */
  overdue(nowMs: number): PeerComplaint[] {
    const complaints: PeerComplaint[] = [];
    for (const peer of this.#peers.values()) {
      const reason = peer.complaint(nowMs, { isReplaceable: this.#isReplaceable(peer) });
      if (reason !== undefined) complaints.push({ peerId: peer.id, fault: "unresponsive", reason });
      for (const height of peer.pendingHeights()) {
        const waitMs = this.#isUrgent(height) ? URGENT_RETRY_MS + 4 * peer.rate.latencyMs : REQUEST_RETRY_MS;
        if (nowMs - (peer.askedMs(height) ?? nowMs) < Math.min(waitMs, REQUEST_RETRY_MS)) continue;
        peer.withdraw(height, { wasSent: true });
        this.#window.refuse(height, peer.id, nowMs);
      }
    }
    return complaints;
  }

  #isReplaceable(peer: PoolPeer): boolean {
    return [...this.#peers.values()].some((other) => other !== peer && other.has(this.height));
  }

  #isUrgent(height: bigint): boolean {
    return height < this.height + URGENT_HEIGHTS;
  }

  /** How many more blocks fit into memory, to judge by those that came. */
  #room(): number {
    if (this.#blockBytes === 0) return Number(WINDOW_HEIGHTS_MAX);
    const pending = [...this.#peers.values()].reduce((sum, peer) => sum + peer.pending, 0);
    return Math.floor((HELD_BYTES_MAX - this.#heldBytes) / this.#blockBytes) - pending;
  }

  #order(height: bigint, peer: PoolPeer, nowMs: number): BlockOrder {
    peer.ask(height, nowMs);
    this.#window.ask(height, peer.id);
    return { peerId: peer.id, height };
  }

  /** A second peer for urgent blocks whose first takes long. */
  #secondOrders(nowMs: number): BlockOrder[] {
    const orders: BlockOrder[] = [];
    for (let { height } = this; this.#isUrgent(height); height++) {
      const slot = this.#window.slot(height);
      const [first] = slot?.asked ?? [];
      if (slot === undefined || first === undefined || slot.asked.size > 1 || slot.block !== undefined) continue;
      const peer = this.#peers.get(first);
      const waitMs = Math.max(SECOND_REQUEST_MS, 2 * (peer?.rate.latencyMs ?? 0));
      if (nowMs - (peer?.askedMs(height) ?? nowMs) < waitMs) continue;
      const second = this.#pick(height, nowMs);
      if (second !== undefined) orders.push(this.#order(height, second, nowMs));
    }
    return orders;
  }

  /** The peer that is likely to deliver first. */
  #pick(height: bigint, nowMs: number): PoolPeer | undefined {
    const slot = this.#window.slot(height);
    if (slot === undefined) return undefined;
    if (slot.refused.size > 0 && nowMs - slot.refusedMs >= REFUSED_RETRY_MS && this.#areAllRefused(height, slot)) {
      slot.refused.clear();
    }
    let best: PoolPeer | undefined;
    for (const peer of this.#peers.values()) {
      if (!peer.isFree || !peer.has(height) || slot.refused.has(peer.id) || slot.asked.has(peer.id)) continue;
      if (best === undefined || expectedMs(peer) < expectedMs(best)) best = peer;
    }
    return best;
  }

  #areAllRefused(height: bigint, slot: Slot<ReceivedBlock>): boolean {
    for (const peer of this.#peers.values()) if (peer.has(height) && !slot.refused.has(peer.id)) return false;
    return true;
  }

  #unrequested(peer: PoolPeer): PeerComplaint | undefined {
    if (++peer.unrequested <= UNREQUESTED_BLOCKS_MAX) return undefined;
    return { peerId: peer.id, fault: "flooding", reason: "peer answers what nobody asked" };
  }
}

/** When a block asked of this peer now would come; unknown peers are tried first. */
function expectedMs(peer: PoolPeer): number {
  return (peer.pending + 1) * (peer.rate.latencyMs + 1);
}
