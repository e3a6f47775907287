/** Asking peers for peers and telling them of ours (`/tributary/peers/1`): answered seldom, bounded, private peers left out. */

import type { Clock, Timers } from "#lib/clock.ts";
import { errorMessage } from "#lib/errors.ts";
import type { Logger } from "#lib/logger.ts";
import type { Random } from "#lib/prng.ts";
import { WireError } from "#wire";
import type { AddressBook } from "./address-book.ts";
import { elapsedMs } from "./elapsed.ts";
import { FrameError, PeerFaultError } from "./errors.ts";
import { answerOnce, ask } from "./exchange.ts";
import { decodeKnownPeers, encodeKnownPeers, PEERS_PROTOCOL } from "./hello.ts";
import { ADDRESS_REQUEST_INTERVAL_MS, ADDRESSES_BYTES_MAX, ADDRESSES_PER_REPLY_MAX } from "./limits.ts";
import type { Fault } from "./network.ts";
import { ipOf } from "./peer-address.ts";
import { RateLimit } from "./rate-limit.ts";
import type { RemotePeer } from "./remote-peer.ts";
import type { Connection, Libp2pStream } from "./streams.ts";

/** The question: one byte, as no message is empty. */
const QUESTION = Uint8Array.of(1);
/** Questions a peer may ask before it must wait. */
const QUESTIONS_AT_ONCE = 2;
/** Questions too early that are borne with, unanswered. */
const QUESTIONS_TOO_EARLY_MAX = 10;

/** A peer that can be asked. */
export interface AskablePeer {
  readonly id: string;
  readonly ip: string;
  readonly connection: Connection;
}

/** The peers that can be asked: nodes of ours, with the connection to use. */
export function askable(peers: readonly RemotePeer[]): AskablePeer[] {
  return peers.flatMap((peer) => {
    const connection = peer.hello === undefined ? undefined : peer.currentConnection();
    return connection === undefined ? [] : [{ id: peer.id, ip: ipOf(connection), connection }];
  });
}

/** What discovery uses. */
export interface DiscoveryDependencies {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly random: Random;
  readonly log: Logger;
  readonly book: AddressBook;
  /** Connected nodes of ours. */
  askable(): readonly AskablePeer[];
  report(peerId: string, fault: Fault, reason: string): void;
}

/** Both sides of the protocol. */
export class Discovery {
  private readonly deps: DiscoveryDependencies;
  private readonly asked = new Map<string, { readonly answers: RateLimit; readonly patience: RateLimit }>();
  private readonly askedAt = new Map<string, bigint>();

  constructor(dependencies: DiscoveryDependencies) {
    this.deps = dependencies;
  }

  /** Asks one connected peer that was not asked lately. */
  askSomeone(): void {
    const { clock, random } = this.deps;
    const now = clock.now();
    const candidates = this.deps.askable().filter(({ id }) => {
      const askedAt = this.askedAt.get(id);
      return askedAt === undefined || elapsedMs(askedAt, now) > ADDRESS_REQUEST_INTERVAL_MS;
    });
    if (candidates.length > 0) void this.ask(random.pick(candidates));
  }

  /** Answers a peer that asks. Rejects when the stream fails. */
  async answer(stream: Libp2pStream, peerId: string): Promise<void> {
    const { answers, patience } = this.limitsOf(peerId);
    if (!patience.take(1)) return this.deps.report(peerId, "flooding", "asks for peers all the time");
    const told = answers.take(1)
      ? this.deps.book.sample(ADDRESSES_PER_REPLY_MAX).filter(({ id }) => id !== peerId)
      : [];
    await answerOnce(
      stream,
      { questionBytesMax: QUESTION.length, answer: () => encodeKnownPeers(told) },
      this.deps.timers,
    );
  }

  /** A peer is gone. */
  forget(peerId: string): void {
    this.asked.delete(peerId);
    this.askedAt.delete(peerId);
  }

  private async ask({ id, ip, connection }: AskablePeer): Promise<void> {
    this.askedAt.set(id, this.deps.clock.now());
    const question = { protocol: PEERS_PROTOCOL, question: QUESTION, answerBytesMax: ADDRESSES_BYTES_MAX };
    try {
      const peers = decodeKnownPeers(await ask(connection, question, this.deps.timers));
      const added = peers.filter((peer) => this.deps.book.add(peer, ip)).length;
      this.deps.log.debug("peers learnt", { from: id, told: peers.length, added });
    } catch (cause) {
      const isBad = cause instanceof WireError || cause instanceof FrameError || cause instanceof PeerFaultError;
      if (isBad) this.deps.report(id, "bad-message", `list of peers: ${cause.message}`);
      else this.deps.log.debug("peer tells no peers", { peer: id, reason: errorMessage(cause) });
    }
  }

  private limitsOf(peerId: string): { readonly answers: RateLimit; readonly patience: RateLimit } {
    const known = this.asked.get(peerId);
    if (known !== undefined) return known;
    const perSecond = 1000 / ADDRESS_REQUEST_INTERVAL_MS;
    const limits = {
      answers: new RateLimit(this.deps.clock, { perSecond, burst: QUESTIONS_AT_ONCE }),
      patience: new RateLimit(this.deps.clock, { perSecond, burst: QUESTIONS_AT_ONCE + QUESTIONS_TOO_EARLY_MAX }),
    };
    this.asked.set(peerId, limits);
    return limits;
  }
}
