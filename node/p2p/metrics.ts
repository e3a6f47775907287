/** What the network counts, under CometBFT's names (`cmt:p2p/metrics.go`). */

import type { Counter, Gauge, Histogram, Metrics } from "#lib/metrics.ts";
import type { Channel } from "./network.ts";

/** The metrics of the network. */
export interface P2pMetrics {
  readonly peers: Gauge;
  readonly peerReceiveBytes: Counter;
  readonly peerSendBytes: Counter;
  readonly peerSendQueue: Gauge;
  readonly messageReceiveBytes: Counter;
  readonly messageSendBytes: Counter;
  readonly messagesReceived: Counter;
  readonly pendingSeconds: Histogram;
  readonly receiveSeconds: Histogram;
  readonly dropped: Counter;
  readonly faults: Counter;
}

const SECONDS = [0.0001, 0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10];

/** Declares the metrics. */
export function p2pMetrics(metrics: Metrics): P2pMetrics {
  const byPeer = ["peer_id", "chID"];
  const byType = ["message_type"];
  const byReactor = ["message_type", "reactor"];
  return {
    peers: metrics.gauge({ name: "p2p_peers", help: "Connected peers." }),
    peerReceiveBytes: metrics.counter({
      name: "p2p_peer_receive_bytes_total",
      help: "Payload bytes received from a peer.",
      labels: byPeer,
    }),
    peerSendBytes: metrics.counter({
      name: "p2p_peer_send_bytes_total",
      help: "Payload bytes sent to a peer.",
      labels: byPeer,
    }),
    peerSendQueue: metrics.gauge({
      name: "p2p_peer_send_queue_size",
      help: "Messages that wait to be sent to a peer.",
      labels: ["peer_id"],
    }),
    messageReceiveBytes: metrics.counter({
      name: "p2p_message_receive_bytes_total",
      help: "Payload bytes received.",
      labels: byType,
    }),
    messageSendBytes: metrics.counter({
      name: "p2p_message_send_bytes_total",
      help: "Payload bytes sent.",
      labels: byType,
    }),
    messagesReceived: metrics.counter({ name: "p2p_messages_received", help: "Messages received.", labels: byReactor }),
    pendingSeconds: metrics.histogram({
      name: "p2p_messages_reactor_pending_duration",
      help: "Seconds from the arrival of a message to its handler.",
      labels: byReactor,
      buckets: SECONDS,
    }),
    receiveSeconds: metrics.histogram({
      name: "p2p_message_reactor_receive_duration",
      help: "Seconds a handler works on a message.",
      labels: byReactor,
      buckets: SECONDS,
    }),
    dropped: metrics.counter({
      name: "p2p_messages_dropped_total",
      help: "Messages dropped because too many waited.",
      labels: ["chID"],
    }),
    faults: metrics.counter({ name: "p2p_peer_faults_total", help: "Peers reported.", labels: ["fault"] }),
  };
}

/** CometBFT's label of a channel, "0x20". */
export function channelLabel(channelId: number): string {
  return `0x${channelId.toString(16).padStart(2, "0")}`;
}

/** CometBFT's name of a message: the member of the envelope in upper camel case, else the message's own name. */
export function messageLabel(channel: Channel<unknown>, message: unknown): string {
  const kind = memberKind(message);
  if (kind === undefined) return channel.type.typeName.slice(channel.type.typeName.lastIndexOf(".") + 1);
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}

/** CometBFT's name of the reactor that owns a channel (`cmt:node/node.go`). */
export function reactorLabel(channelId: number): string {
  switch (channelId >> 4) {
    case 2:
      return "CONSENSUS";
    case 4:
      return "BLOCKSYNC";
    case 6:
      return "STATESYNC";
    default:
      return channelId >= 0x38 ? "EVIDENCE" : "MEMPOOL";
  }
}

function memberKind(message: unknown): string | undefined {
  if (typeof message !== "object" || message === null || !("sum" in message)) return undefined;
  const { sum } = message;
  return typeof sum === "object" && sum !== null && "kind" in sum && typeof sum.kind === "string"
    ? sum.kind
    : undefined;
}
