/**
 * Where peers may be found: those heard of ("new") and those once connected to ("tried"), each bounded, and bounded per
 * network and per network that told, so that one liar cannot fill the book (the idea of `cmt:p2p/pex/addrbook.go`).
 */

import { isIP } from "node:net";
import type { Clock } from "#lib/clock.ts";
import type { Random } from "#lib/prng.ts";
import { backOffMs } from "./back-off.ts";
import { PeerAddressError } from "./errors.ts";
import type { KnownPeer } from "./hello.ts";
import { groupOf, isRoutable } from "./ip-ranges.ts";
import { ADDRESSES_PER_PEER_MAX } from "./limits.ts";
import { type Endpoint, multiaddrText, parseMultiaddr } from "./peer-address.ts";
import { isPeerId, peerKey } from "./peer-id.ts";

/** Peers heard of that are kept. */
export const NEW_PEERS_MAX = 1024;
/** Peers once connected to that are kept. */
export const TRIED_PEERS_MAX = 256;
/** New peers kept of one network. */
export const NEW_PER_GROUP_MAX = 64;
/** New peers kept that one network told of. */
export const NEW_PER_SOURCE_MAX = 128;
/** Failed dials in a row after which a peer is forgotten, or counts as new again. */
const FAILURES_MAX = 10;

/** One peer of the book; times in milliseconds since the epoch, 0 for never. */
export interface BookEntry {
  readonly id: string;
  /** Multiaddrs without the peer id. */
  readonly addresses: readonly string[];
  /** Networks of the peer and of whoever told of it. */
  readonly group: string;
  readonly source: string;
  readonly isTried: boolean;
  readonly addedAtMs: number;
  readonly attemptedAtMs: number;
  readonly succeededAtMs: number;
  readonly failures: number;
}

/** What the book needs. */
export interface BookDependencies {
  readonly clock: Clock;
  readonly random: Random;
  /** Whether a peer is kept out: ourselves, and peers that are private. */
  isExcluded(key: string): boolean;
}

const NS_PER_MS = 1_000_000n;

/** The book in memory. */
export class AddressBook {
  private readonly deps: BookDependencies;
  private readonly isStrict: boolean;
  private readonly byId = new Map<string, BookEntry>();
  private changes = 0;

  /** `isStrict` keeps only addresses that can be reached from anywhere. */
  constructor(dependencies: BookDependencies, { isStrict }: { readonly isStrict: boolean }) {
    this.deps = dependencies;
    this.isStrict = isStrict;
  }

  get size(): number {
    return this.byId.size;
  }

  /** Grows with every change, so that a saved book is known to be up to date. */
  get version(): number {
    return this.changes;
  }

  entries(): readonly BookEntry[] {
    return [...this.byId.values()];
  }

  /** Adds what the peer at `sourceIp` told, of itself or of another; false when it is unusable or there is no room for it. */
  add({ id, addresses }: KnownPeer, sourceIp: string, { isItself = false } = {}): boolean {
    const usable = this.usable(addresses);
    const first = usable[0];
    if (first === undefined || !isPeerId(id) || this.deps.isExcluded(peerKey(id))) return false;
    const known = this.byId.get(id);
    // Where a peer that works is found is for itself to say: others could fill its places with addresses that lead nowhere.
    if (known?.isTried === true && !isItself) return true;
    const told = usable.map(multiaddrText);
    const [best, rest] = isItself ? [told, known?.addresses ?? []] : [known?.addresses ?? [], told];
    const merged = [...new Set([...best, ...rest])].slice(0, ADDRESSES_PER_PEER_MAX);
    if (known !== undefined) {
      if (merged.join() !== known.addresses.join()) this.put({ ...known, addresses: merged });
      return true;
    }
    const entry: BookEntry = {
      ...{ id, addresses: merged, group: groupOf(first.host), source: groupOf(sourceIp), isTried: false },
      ...{ addedAtMs: this.nowMs(), attemptedAtMs: 0, succeededAtMs: 0, failures: 0 },
    };
    if (!this.makeRoom(entry)) return false;
    this.put(entry);
    return true;
  }

  /** A dial begins. */
  attempted(id: string): void {
    const entry = this.byId.get(id);
    if (entry !== undefined) this.put({ ...entry, attemptedAtMs: this.nowMs() });
  }

  /** A dial failed. */
  failed(id: string): void {
    const entry = this.byId.get(id);
    if (entry === undefined) return;
    const failures = entry.failures + 1;
    if (failures < FAILURES_MAX) this.put({ ...entry, failures });
    else if (entry.isTried) this.put({ ...entry, failures: 0, isTried: false });
    else this.remove(id);
  }

  /** A dial succeeded. */
  succeeded(id: string): void {
    const entry = this.byId.get(id);
    if (entry === undefined) return;
    const nowMs = this.nowMs();
    this.put({ ...entry, isTried: true, failures: 0, attemptedAtMs: nowMs, succeededAtMs: nowMs });
    const tried = this.entries().filter(({ isTried }) => isTried);
    if (tried.length <= TRIED_PEERS_MAX) return;
    const oldest = tried.reduce((a, b) => (b.succeededAtMs < a.succeededAtMs ? b : a));
    this.put({ ...oldest, isTried: false });
  }

  remove(id: string): void {
    if (this.byId.delete(id)) this.changes++;
  }

  /** A peer to dial that `isWanted`: as often one tried as one new, none that failed a short while ago. */
  pick(isWanted: (key: string) => boolean): KnownPeer | undefined {
    const { random } = this.deps;
    const nowMs = this.nowMs();
    const ready = this.entries().filter(({ id, failures, attemptedAtMs }) => {
      const pauseMs = failures === 0 ? 0 : backOffMs(failures, random) * PAUSE_FACTOR;
      return nowMs >= attemptedAtMs + pauseMs && isWanted(peerKey(id));
    });
    const isTried = random.chance(1, 2);
    const preferred = ready.filter((entry) => entry.isTried === isTried);
    const from = preferred.length > 0 ? preferred : ready;
    return from.length === 0 ? undefined : random.pick(from);
  }

  /** Up to `max` peers to tell another, at random. */
  sample(max: number): KnownPeer[] {
    return this.deps.random
      .shuffle(this.entries())
      .slice(0, max)
      .map(({ id, addresses }) => ({ id, addresses }));
  }

  /** Takes entries of a saved book, leaving out what is unusable or no longer wanted. */
  restore(entries: readonly BookEntry[]): void {
    for (const entry of entries) {
      const usable = this.usable(entry.addresses);
      const isWanted = usable.length > 0 && isPeerId(entry.id) && !this.deps.isExcluded(peerKey(entry.id));
      const hasRoom = entry.isTried ? this.countOf((e) => e.isTried) < TRIED_PEERS_MAX : this.makeRoom(entry);
      if (isWanted && hasRoom) this.byId.set(entry.id, { ...entry, addresses: usable.map(multiaddrText) });
    }
  }

  /** Endpoints by IP address, never by name: a stranger's names would make us ask name servers of its choice. */
  private usable(addresses: readonly string[]): Endpoint[] {
    return addresses.slice(0, ADDRESSES_PER_PEER_MAX).flatMap((text) => {
      const endpoint = endpointOf(text);
      if (endpoint === undefined || endpoint.port === 0 || isIP(endpoint.host) === 0) return [];
      return !this.isStrict || isRoutable(endpoint.host) ? [endpoint] : [];
    });
  }

  /** Room for a new entry: bounded per network, else in place of the least promising new one. */
  private makeRoom({ group, source }: Pick<BookEntry, "group" | "source">): boolean {
    if (this.countOf((entry) => !entry.isTried && entry.group === group) >= NEW_PER_GROUP_MAX) return false;
    if (this.countOf((entry) => !entry.isTried && entry.source === source) >= NEW_PER_SOURCE_MAX) return false;
    const fresh = this.entries().filter(({ isTried }) => !isTried);
    if (fresh.length < NEW_PEERS_MAX) return true;
    const worst = fresh.reduce((a, b) => (isWorse(b, a) ? b : a));
    this.remove(worst.id);
    return true;
  }

  private countOf(matches: (entry: BookEntry) => boolean): number {
    let count = 0;
    for (const entry of this.byId.values()) if (matches(entry)) count++;
    return count;
  }

  private put(entry: BookEntry): void {
    this.byId.set(entry.id, entry);
    this.changes++;
  }

  private nowMs(): number {
    return Number(this.deps.clock.now() / NS_PER_MS);
  }
}

/** The book tries one of very many peers again more slowly than a node tries a peer it was told to keep. */
const PAUSE_FACTOR = 10;

function isWorse(a: BookEntry, b: BookEntry): boolean {
  return a.failures === b.failures ? a.addedAtMs < b.addedAtMs : a.failures > b.failures;
}

/** The endpoint of a multiaddr, with or without a peer id; undefined for any other transport. */
function endpointOf(text: string): Endpoint | undefined {
  try {
    return parseMultiaddr(text).endpoint;
  } catch (cause) {
    if (cause instanceof PeerAddressError) return undefined;
    throw cause;
  }
}
