/** What is known of peers' consensus as `dump_consensus_state` shows it (`cmt:consensus/types/peer_round_state.go`). */

import type { JsonValue } from "#codec/json-value.ts";
import { toHexUpper } from "#lib/bytes.ts";
import { formatRfc3339Nano, timestampFromNs } from "#lib/time.ts";
import type { BitArray } from "#types/bit-array.ts";
import type { PeerGossip } from "./peer-gossip.ts";
import type { PeerRoundState } from "./peer-round-state.ts";

/** One of the `peers` of `dump_consensus_state`. */
export function peerStateToJson({ peer, state, stats }: PeerGossip): JsonValue {
  return {
    node_address: `${peer.id}@${peer.address}`,
    peer_state: {
      round_state: roundStateToJson(state),
      stats: { votes: stats.votes.toString(), block_parts: stats.blockParts.toString() },
    },
  };
}

function roundStateToJson(state: PeerRoundState): JsonValue {
  const { partsHeader } = state;
  return {
    height: state.height.toString(),
    round: state.round,
    step: state.step,
    start_time: formatRfc3339Nano(timestampFromNs(state.startNs)),
    proposal: state.hasProposal,
    proposal_block_part_set_header: { total: partsHeader.total, hash: toHexUpper(partsHeader.hash) },
    proposal_block_parts: bits(state.parts),
    proposal_pol_round: state.polRound,
    proposal_pol: bits(state.pol),
    prevotes: bits(state.prevotes),
    precommits: bits(state.precommits),
    last_commit_round: state.lastCommitRound,
    last_commit: bits(state.lastCommit),
    catchup_commit_round: state.catchupCommitRound,
    catchup_commit: bits(state.catchupCommit),
  };
}

const bits = (array: BitArray | undefined): JsonValue => array?.toString() ?? null;
