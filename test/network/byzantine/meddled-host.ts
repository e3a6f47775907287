/** A host whose reactors believe that they say what they mean: what leaves for a peer, and when, is decided here. */
import type { Host } from "#p2p/host.ts";
import type { Channel, Handled, Peer, PeerHandler } from "#p2p/network.ts";

/** A message on its way to a peer. */
export type Saying = (peer: Peer) => Promise<boolean>;

/** What comes between reactors and peers. */
export interface Meddler {
  /** What is said to a peer in place of a message of ours; that message itself when undefined. */
  instead?(channel: Channel<unknown>, message: unknown, to: Peer): readonly Saying[] | undefined;
  /** How long what is said takes to leave, milliseconds. */
  readonly delayMs?: number;
}

/** The host with a meddler in front of it. */
export function meddledHost(host: Host, meddler: Meddler): Host {
  const wrapped = new WeakMap<Peer, Peer>();
  const wrap = (peer: Peer): Peer => {
    const known = wrapped.get(peer) ?? new MeddledPeer(peer, meddler);
    wrapped.set(peer, known);
    return known;
  };
  return {
    id: host.id,
    get listenAddresses() {
      return host.listenAddresses;
    },
    handle<M>(channel: Channel<M>, receive: (peer: Peer, message: M) => Handled): void {
      host.handle(channel, (peer, message) => receive(wrap(peer), message));
    },
    watch: (handler: PeerHandler) =>
      host.watch({
        added: (peer) => handler.added?.(wrap(peer)),
        removed: (peer) => handler.removed?.(wrap(peer)),
      }),
    peers: () => host.peers().map(wrap),
    peer: (id) => {
      const found = host.peer(id);
      return found && wrap(found);
    },
    report: (peerId, fault, reason) => host.report(peerId, fault, reason),
    start: () => host.start(),
    stop: () => host.stop(),
    netInfo: () => host.netInfo(),
    dial: async (address) => wrap(await host.dial(address)),
  };
}

class MeddledPeer implements Peer {
  readonly #peer: Peer;
  readonly #meddler: Meddler;

  constructor(peer: Peer, meddler: Meddler) {
    this.#peer = peer;
    this.#meddler = meddler;
  }

  get id(): string {
    return this.#peer.id;
  }

  get address(): string {
    return this.#peer.address;
  }

  get isOutbound(): boolean {
    return this.#peer.isOutbound;
  }

  get isPersistent(): boolean {
    return this.#peer.isPersistent;
  }

  get isUnconditional(): boolean {
    return this.#peer.isUnconditional;
  }

  get backlog(): Peer["backlog"] {
    return this.#peer.backlog;
  }

  async send<M>(channel: Channel<M>, message: M): Promise<boolean> {
    const peer = this.#peer;
    // The reactor's own message, or others: the channel's type stays with its message.
    const sayings = this.#meddler.instead?.(channel as Channel<unknown>, message, peer);
    const delayMs = this.#meddler.delayMs ?? 0;
    if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
    if (sayings === undefined) return await peer.send(channel, message);
    const sent = await Promise.all(sayings.map((say) => say(peer)));
    return sent.every(Boolean);
  }
}
