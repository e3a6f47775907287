/** What became of the messages of peers: remembered so that they are not passed on too soon, and counted. */

import { computeMerkleRoot } from "#crypto/merkle.ts";
import type { Message } from "#proto/tendermint/consensus/types.ts";
import type { Hearing } from "../consensus/dependencies.ts";
import { type Arrivals, partKey, proposalKey } from "./arrivals.ts";
import type { GossipMetrics } from "./consensus-metrics.ts";
import type { PeerGossip } from "./peer-gossip.ts";
import { voteKey } from "./vote-list.ts";

/** What hearing needs. */
export interface HearingsDependencies {
  readonly arrivals: Arrivals;
  readonly metrics: GossipMetrics;
  peer(peerId: string): PeerGossip | undefined;
  nowMs(): number;
}

/** One message of a peer that broke no rule. */
export interface Heard {
  readonly message: Message;
  readonly peerId: string;
  readonly hearing: Hearing;
}

/** The hearings of one node. */
export class Hearings {
  readonly #dependencies: HearingsDependencies;
  #kept = 0;

  constructor(dependencies: HearingsDependencies) {
    this.#dependencies = dependencies;
  }

  /** Proposals, parts and votes of peers kept so far. */
  get kept(): number {
    return this.#kept;
  }

  /** Takes note of one. */
  note({ message: { sum }, peerId, hearing }: Heard): void {
    if (sum?.kind === "blockPart") this.#countPart(peerId, hearing);
    if (sum?.kind === "vote" && hearing === "known") this.#dependencies.metrics.duplicateVote.inc();
    if (hearing !== "kept") return;
    this.#kept++;
    const stats = this.#dependencies.peer(peerId)?.stats;
    const note = (key: string, height: bigint): void =>
      this.#dependencies.arrivals.note(key, { height, peerId, atMs: this.#dependencies.nowMs() });
    if (sum?.kind === "vote" && sum.value.vote !== undefined) {
      if (stats !== undefined) stats.votes++;
      note(voteKey(sum.value.vote), sum.value.vote.height);
    }
    if (sum?.kind === "proposal") {
      const { height, round } = sum.value.proposal;
      note(proposalKey(height, round), height);
    }
    if (sum?.kind === "blockPart") {
      const { height, part } = sum.value;
      if (stats !== undefined) stats.blockParts++;
      const hash = computeMerkleRoot(part.proof);
      if (hash !== undefined) note(partKey(height, { total: Number(part.proof.total), hash }, part.index), height);
    }
  }

  #countPart(peerId: string, hearing: Hearing): void {
    const { metrics } = this.#dependencies;
    metrics.partsReceived.inc(1, { matches_current: hearing === "unwanted" ? "false" : "true" });
    if (hearing === "known") metrics.duplicateBlockPart.inc();
    if (hearing === "kept") metrics.countPart(peerId);
  }
}
