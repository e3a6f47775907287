/** The protocols of channels, CometBFT's with one message per stream and ours with many, and the registration of all. */

import type { Libp2p } from "libp2p";
import { HELLO_PROTOCOL, PEERS_PROTOCOL } from "./hello.ts";
import { INBOUND_STREAMS_MAX } from "./limits.ts";
import type { Channel } from "./network.ts";
import type { Connection, Libp2pStream } from "./streams.ts";

/** What a stream of a channel carries. */
export interface ChannelStream {
  readonly channel: Channel<unknown>;
  /** Many messages, between our own nodes; else one, as CometBFT sends them. */
  readonly isShared: boolean;
}

type Answer = (stream: Libp2pStream, connection: Connection) => Promise<void>;

/** Who takes the streams that peers open. */
export interface StreamHandlers {
  /** By protocol. */
  readonly channels: ReadonlyMap<string, ChannelStream>;
  channelStream(stream: Libp2pStream, connection: Connection, kind: ChannelStream): Promise<void>;
  readonly hello: Answer;
  /** Undefined when peers are not told of others. */
  readonly peers: Answer | undefined;
}

/** Streams of hello or of questions for peers that a peer may have open. */
const QUESTION_STREAMS_MAX = 2;

/** Protocol of a stream that carries one message and is closed (`cmt:lp2p/stream.go` ProtocolID). */
export function messageProtocol(channelId: number): string {
  return `/p2p/cometbft/1.0.0/channel/0x${hexByte(channelId)}`;
}

/** Protocol of a stream that stays open and carries messages one after the other, between our own nodes. */
export function streamProtocol(channelId: number): string {
  return `/tributary/channel/1/0x${hexByte(channelId)}`;
}

/** The protocols of channels and what their streams carry. */
export function channelStreams(channels: readonly Channel<unknown>[]): ReadonlyMap<string, ChannelStream> {
  return new Map(
    channels.flatMap((channel): [string, ChannelStream][] => [
      [messageProtocol(channel.id), { channel, isShared: false }],
      [streamProtocol(channel.id), { channel, isShared: true }],
    ]),
  );
}

/** Registers every protocol; before libp2p starts, so that no peer sees a part of them. */
export async function registerProtocols(libp2p: Libp2p, handlers: StreamHandlers): Promise<void> {
  const limit = { maxInboundStreams: INBOUND_STREAMS_MAX, maxOutboundStreams: Number.MAX_SAFE_INTEGER };
  for (const [protocol, kind] of handlers.channels) {
    await libp2p.handle(protocol, (stream, connection) => handlers.channelStream(stream, connection, kind), limit);
  }
  const few = { maxInboundStreams: QUESTION_STREAMS_MAX };
  await libp2p.handle(HELLO_PROTOCOL, handlers.hello, few);
  if (handlers.peers !== undefined) await libp2p.handle(PEERS_PROTOCOL, handlers.peers, few);
}

function hexByte(value: number): string {
  return value.toString(16).padStart(2, "0");
}
