/** Snapshots that peers offer, and which of them are still worth trying (`cmt:statesync/snapshots.go`). */

import { compareBigints, compareStrings } from "#lib/bytes.ts";
import type { NamedSnapshot } from "./snapshot.ts";

/** Snapshots of one peer that are looked at (`recentSnapshots`). */
export const SNAPSHOTS_PER_PEER_MAX = 10;
/** Bytes of all metadata that is kept. */
export const POOL_BYTES_MAX = 64 * 1024 * 1024;
/** Rejected snapshots, peers and formats that are remembered, each. */
const REJECTED_MAX = 1000;

interface Entry {
  readonly snapshot: NamedSnapshot;
  readonly peers: Set<string>;
  /** Not to be tried before, ms. */
  notBeforeMs: number;
}

/** The pool; one per state sync. */
export class SnapshotPool {
  readonly #entries = new Map<string, Entry>();
  /** How often each peer did not have what it offered. */
  readonly #lacked = new Map<string, number>();
  readonly #gone = new Set<string>();
  readonly #rejected = { snapshots: new Set<string>(), peers: new Set<string>(), formats: new Set<number>() };
  #bytes = 0;

  /** A peer offers a snapshot; true when it is new and may be tried. */
  add(peerId: string, snapshot: NamedSnapshot): boolean {
    const { snapshots, peers, formats } = this.#rejected;
    if (formats.has(snapshot.format) || peers.has(peerId) || snapshots.has(snapshot.key)) return false;
    if (this.#countOf(peerId) >= SNAPSHOTS_PER_PEER_MAX) return false;
    const known = this.#entries.get(snapshot.key);
    if (known !== undefined) {
      known.peers.add(peerId);
      return false;
    }
    const bytes = sizeOf(snapshot);
    if (this.#bytes + bytes > POOL_BYTES_MAX) return false;
    this.#bytes += bytes;
    this.#gone.delete(snapshot.key);
    this.#entries.set(snapshot.key, { snapshot, peers: new Set([peerId]), notBeforeMs: 0 });
    return true;
  }

  /**
   * One that a peer offers who so far had what it offered, of those the highest, the one of the latest format, the one most
   * peers have; undefined when there is none to try now.
   */
  best(nowMs: number): NamedSnapshot | undefined {
    const ready = [...this.#entries.values()].filter(({ notBeforeMs }) => nowMs >= notBeforeMs);
    return ready.sort((a, b) => this.#doubt(a) - this.#doubt(b) || compareEntries(a, b))[0]?.snapshot;
  }

  /** Peers that have the snapshot, in order of their ids. */
  peersOf({ key }: NamedSnapshot): readonly string[] {
    return [...(this.#entries.get(key)?.peers ?? [])].sort(compareStrings);
  }

  /** A peer does not have a snapshot that it offers: it makes new ones and forgets old ones, or lies. */
  lack(peerId: string, { key }: NamedSnapshot): void {
    const peers = this.#entries.get(key)?.peers;
    if (peers?.delete(peerId) !== true) return;
    const lacked = (this.#lacked.get(peerId) ?? 0) + 1;
    this.#lacked.delete(peerId);
    this.#lacked.set(peerId, lacked);
    const [oldest] = this.#lacked.keys();
    if (this.#lacked.size > REJECTED_MAX && oldest !== undefined) this.#lacked.delete(oldest);
    if (peers.size > 0) return;
    this.#remove(key);
    remember(this.#gone, key);
  }

  /** Whether all who offered it lack it. */
  isGone({ key }: NamedSnapshot): boolean {
    return this.#gone.has(key);
  }

  /** Not now. */
  postpone({ key }: NamedSnapshot, untilMs: number): void {
    const entry = this.#entries.get(key);
    if (entry !== undefined) entry.notBeforeMs = untilMs;
  }

  /** Never again. */
  reject({ key }: NamedSnapshot): void {
    remember(this.#rejected.snapshots, key);
    this.#remove(key);
  }

  /** None of that format again. */
  rejectFormat(format: number): void {
    remember(this.#rejected.formats, format);
    for (const [key, { snapshot }] of this.#entries) if (snapshot.format === format) this.#remove(key);
  }

  /** Nothing of that peer again. */
  rejectPeer(peerId: string): void {
    this.removePeer(peerId);
    remember(this.#rejected.peers, peerId);
  }

  isRejectedPeer(peerId: string): boolean {
    return this.#rejected.peers.has(peerId);
  }

  /** A peer is gone; snapshots that nobody else has go too. */
  removePeer(peerId: string): void {
    for (const [key, { peers }] of this.#entries) {
      if (peers.delete(peerId) && peers.size === 0) this.#remove(key);
    }
  }

  /** The fewest disappointments that a peer with the snapshot caused. */
  #doubt({ peers }: Entry): number {
    return Math.min(...[...peers].map((peerId) => this.#lacked.get(peerId) ?? 0));
  }

  #countOf(peerId: string): number {
    let count = 0;
    for (const { peers } of this.#entries.values()) if (peers.has(peerId)) count++;
    return count;
  }

  #remove(key: string): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    this.#entries.delete(key);
    this.#bytes -= sizeOf(entry.snapshot);
  }
}

function compareEntries(a: Entry, b: Entry): number {
  return (
    compareBigints(b.snapshot.height, a.snapshot.height) ||
    b.snapshot.format - a.snapshot.format ||
    b.peers.size - a.peers.size
  );
}

function sizeOf({ hash, metadata }: NamedSnapshot): number {
  return hash.length + metadata.length + 100;
}

function remember<T>(set: Set<T>, value: T): void {
  set.add(value);
  const [oldest] = set;
  if (set.size > REJECTED_MAX && oldest !== undefined) set.delete(oldest);
}
