/** The streams that peers open to us: of channels, hellos, and questions for peers. */

import type { Clock, Timers } from "#lib/clock.ts";
import type { Connections } from "./connections.ts";
import type { Discovery } from "./discovery.ts";
import { DialError } from "./errors.ts";
import type { Libp2pNode } from "./libp2p-node.ts";
import { Negotiations } from "./negotiations.ts";
import type { Channel, Fault } from "./network.ts";
import type { P2pOptions } from "./options.ts";
import { type ChannelStream, channelStreams, registerProtocols } from "./protocols.ts";
import type { Connection, Libp2pStream } from "./streams.ts";

/** How long a seed leaves a peer to read its answer before it hangs up. */
const SEED_HANG_UP_MS = 2_000;

/** Who takes what comes in. */
export interface IncomingDependencies {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly connections: Connections;
  readonly discovery: Discovery;
  report(peerId: string, fault: Fault, reason: string): void;
}

/** The incoming side of a host. */
export class Incoming {
  private readonly deps: IncomingDependencies;
  private readonly options: Pick<P2pOptions, "isDiscoveryOn" | "isSeed">;
  private readonly kinds: ReadonlyMap<string, ChannelStream>;
  private readonly negotiations: Negotiations;

  /** `channels` are all that are handled. */
  constructor(
    dependencies: IncomingDependencies,
    options: Pick<P2pOptions, "isDiscoveryOn" | "isSeed">,
    channels: readonly Channel<unknown>[],
  ) {
    this.deps = dependencies;
    this.options = options;
    this.kinds = channelStreams(channels);
    this.negotiations = new Negotiations({
      clock: dependencies.clock,
      kindOf: (protocol) => this.kinds.get(protocol),
      take: (stream, connection, kind) => void this.take(stream, connection, kind),
      flooded: ({ remotePeer }) =>
        dependencies.report(remotePeer.toString(), "flooding", "too many streams that bring nothing"),
    });
  }

  /** Tells libp2p of every protocol; before it starts. */
  async register({ libp2p }: Libp2pNode): Promise<void> {
    const { connections } = this.deps;
    await registerProtocols(libp2p, {
      channels: this.kinds,
      channelStream: (stream, connection, kind) => this.take(stream, connection, kind),
      hello: (stream, connection) => connections.heardHello(stream, connection),
      peers: this.options.isDiscoveryOn ? (stream, connection) => this.askedForPeers(stream, connection) : undefined,
    });
  }

  /** A connection opened: its streams are ours from the first on. */
  opened(connection: Connection): void {
    this.negotiations.watch(connection);
  }

  /** Gives up what should have moved by now. */
  sweep(): void {
    this.negotiations.sweep();
  }

  /** A stream of a channel; one that comes before its peer is known waits for that. */
  private async take(
    stream: Libp2pStream,
    connection: Connection,
    { channel, isShared }: ChannelStream,
  ): Promise<void> {
    const { connections } = this.deps;
    const id = connection.remotePeer.toString();
    if (!isShared) connections.heardComet(id);
    const peer = connections.peer(id) ?? (await connections.whenKnown(id));
    if (peer === undefined) stream.abort(new DialError("peer is not known"));
    else peer.read(stream, channel, isShared);
  }

  private async askedForPeers(stream: Libp2pStream, connection: Connection): Promise<void> {
    const { connections, discovery, timers } = this.deps;
    const id = connection.remotePeer.toString();
    const peer = await connections.whenKnown(id);
    if (peer === undefined) return stream.abort(new DialError("peer is not known"));
    await discovery.answer(stream, id);
    if (this.options.isSeed && !peer.isPersistent)
      timers.after(SEED_HANG_UP_MS, () => connections.drop(id, "seed told all it knows"));
  }
}
