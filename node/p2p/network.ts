/**
 * Peers as the engine's reactors see them, whatever carries the bytes: the libp2p host, or a simulated network in tests.
 * Messages are independent of each other: neither order nor delivery is promised, not even within a channel.
 */

import type { MessageType } from "#wire";

/** One kind of traffic between peers (`cmt:p2p/conn/connection.go` ChannelDescriptor). */
export interface Channel<M> {
  /** CometBFT's channel id, one byte. */
  readonly id: number;
  /** For logs and metrics. */
  readonly name: string;
  /** The reactor's wrapped message; an empty payload is never sent. */
  readonly type: MessageType<M>;
  /** Longest payload accepted, bytes; a peer that sends more is dropped. */
  readonly messageBytesMax: number;
  /** What is handled first when much waits; larger is sooner. */
  readonly priority: number;
}

/** A connected peer. */
export interface Peer {
  /** libp2p peer id, such as "12D3KooW...". */
  readonly id: string;
  /** Where it is connected from or to, as multiaddr text. */
  readonly address: string;
  readonly isOutbound: boolean;
  /** Never given up: redialled for ever and never banned for being slow. */
  readonly isPersistent: boolean;
  /** Does not count against connection limits. */
  readonly isUnconditional: boolean;
  /**
   * Sends a message; resolves true once it is handed to the transport. False when the peer is gone or too much waits for
   * it already, so that the sender may try again later. Never rejects.
   */
  send<M>(channel: Channel<M>, message: M): Promise<boolean>;
  /** Messages and bytes that wait to be sent to this peer: what a sender looks at before it says more. */
  readonly backlog: { readonly messages: number; readonly bytes: number };
}

/** Why a peer is no longer wanted. */
export type Fault =
  /** It broke the protocol: bytes that do not decode, a message no correct node sends. Dropped and banned for a while. */
  | "bad-message"
  /** It sent what proved false, such as a block whose commit does not verify. Dropped and banned for longer. */
  | "bad-data"
  /** It is too slow or does not answer. Dropped, free to come back. */
  | "unresponsive"
  /** It sends more than it may. Dropped and banned for a while. */
  | "flooding"
  /** It belongs to another chain. Dropped and banned for a day. */
  | "other-network";

/** One reactor's part in the network. */
export interface PeerHandler {
  /** A peer is connected; its messages follow. */
  added?(peer: Peer): void;
  /** A peer is gone; nothing more comes from it, and sending to it answers false. */
  removed?(peer: Peer): void;
}

/** What a message handler returns: nothing, or a promise that holds back this peer's next message of the channel. */
export type Handled = undefined | Promise<void> | void;

/** The peers of this node. */
export interface Network {
  /** Our own peer id. */
  readonly id: string;
  /** Handles the messages of a channel from all peers; once per channel, before `start`. A throw of `PeerFaultError` reports the peer. */
  handle<M>(channel: Channel<M>, receive: (peer: Peer, message: M) => Handled): void;
  /** Tells of peers that come and go; before `start`. */
  watch(handler: PeerHandler): void;
  /** Connected peers. */
  peers(): readonly Peer[];
  peer(id: string): Peer | undefined;
  /** A peer misbehaved: it is dropped, and banned as the fault deserves. */
  report(peerId: string, fault: Fault, reason: string): void;
}
