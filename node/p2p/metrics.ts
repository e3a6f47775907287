/** What the network counts, under CometBFT's names (`cmt:p2p/metrics.go`). */

import type { Counter, Gauge, Histogram, Metrics } from "#lib/metrics.ts";
import type { MessageType } from "#wire";
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
  readonly inFlight: Gauge;
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
    inFlight: metrics.gauge({
      name: "p2p_messages_reactor_in_flight",
      help: "Messages that a handler works on.",
      labels: byReactor,
    }),
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

/** Messages whose handlers are not done; handlers that answer at once are never seen here. */
export class InFlight {
  private readonly gauge: Gauge;
  private readonly counts = new Map<string, number>();

  constructor({ inFlight }: P2pMetrics) {
    this.gauge = inFlight;
  }

  /** A handler goes on; call the result when it is done. */
  enter(of: { readonly message_type: string; readonly reactor: string }): () => void {
    const key = `${of.reactor} ${of.message_type}`;
    const add = (change: number): void => {
      const count = (this.counts.get(key) ?? 0) + change;
      this.counts.set(key, count);
      this.gauge.set(count, of);
    };
    add(1);
    return () => add(-1);
  }
}

/** CometBFT's label of a channel, "0x20". */
export function channelLabel(channelId: number): string {
  return `0x${channelId.toString(16).padStart(2, "0")}`;
}

/** CometBFT's name of a message: that of the member of the envelope, else the message's own. */
export function messageLabel({ type }: Channel<unknown>, message: unknown): string {
  const kind = memberKind(message) ?? "";
  const known = labels.get(type) ?? new Map<string, string>();
  labels.set(type, known);
  const label = known.get(kind) ?? labelOf(type, kind);
  known.set(kind, label);
  return label;
}

/** By envelope and kind of member; there are as many as declared. */
const labels = new WeakMap<MessageType<unknown>, Map<string, string>>();

function labelOf(type: MessageType<unknown>, kind: string): string {
  const member = type.fields.find(({ key }) => key === kind)?.type;
  const { typeName } = member?.kind === "message" ? member.type() : type;
  return typeName.slice(typeName.lastIndexOf(".") + 1);
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
