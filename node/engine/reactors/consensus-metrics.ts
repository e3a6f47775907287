/** What CometBFT counts of consensus traffic, under its names (`cmt:consensus/metrics.go`). */

import type { Counter, Gauge, Metrics } from "#lib/metrics.ts";

/** Peers that have a sample of their own; later ones share one, or strangers could fill the memory with names. */
export const LABELLED_PEERS_MAX = 500;

/** The counters of consensus between peers. */
export interface GossipMetrics {
  readonly duplicateVote: Counter;
  readonly duplicateBlockPart: Counter;
  /** By `matches_current`. */
  readonly partsReceived: Counter;
  /** By `vote_type`. */
  readonly lateVotes: Counter;
  /** A useful part came from a peer. */
  countPart(peerId: string): void;
  /** A peer is at a height. */
  setHeight(peerId: string, height: bigint): void;
}

/** Declares the counters. */
export function gossipMetrics(metrics: Metrics): GossipMetrics {
  const counter = (name: string, help: string, labels: readonly string[] = []): Counter =>
    metrics.counter({ name: `consensus_${name}`, help, labels });
  const parts = counter("block_parts", "Block parts received from each peer.", ["peer_id"]);
  const height: Gauge = metrics.gauge({
    name: "consensus_peer_height",
    help: "Height at which each peer is.",
    labels: ["peer_id"],
  });
  const labelled = new Set<string>();
  const label = (peerId: string): { readonly peer_id: string } => {
    if (labelled.size < LABELLED_PEERS_MAX) labelled.add(peerId);
    return { peer_id: labelled.has(peerId) ? peerId : "other" };
  };
  return {
    duplicateVote: counter("duplicate_vote", "Votes received that were known."),
    duplicateBlockPart: counter("duplicate_block_part", "Block parts received that were known."),
    partsReceived: counter("block_gossip_parts_received", "Block parts received, by whether they were wanted.", [
      "matches_current",
    ]),
    lateVotes: counter("late_votes", "Votes received for heights and rounds that are past.", ["vote_type"]),
    countPart: (peerId) => parts.inc(1, label(peerId)),
    setHeight: (peerId, at) => height.set(Number(at), label(peerId)),
  };
}
