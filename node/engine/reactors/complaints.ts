/**
 * When nothing comes in the middle of a round, messages may have been lost, of which nobody is told. Then peers hear again
 * where we are and what we have; ours take the repetition as a complaint and send again what they sent, and CometBFT's
 * what the sets of votes and parts show to be missing.
 */

import { STATE_CHANNEL, VOTE_SET_BITS_CHANNEL } from "#p2p/channels.ts";
import type { Channel } from "#p2p/network.ts";
import type { Message } from "#proto/tendermint/consensus/types.ts";
import { ROUND_STEP } from "../consensus/messages.ts";
import { ownVotes } from "./majorities.ts";
import { newRoundStepMessage, newValidBlockMessage } from "./messages.ts";
import type { OwnView } from "./own-view.ts";

/** How long nothing may come before the first complaint, milliseconds; each further one waits twice as long, up to the most. */
export const COMPLAINT_WAIT_MS_MIN = 1000;
export const COMPLAINT_WAIT_MS_MAX = 4000;

/** Where consensus is, and what peers say. */
export interface Standstill {
  readonly view: OwnView;
  /** Proposals, parts and votes kept so far. */
  readonly kept: number;
  /** Whether a peer is at a later height. */
  readonly isBehind: boolean;
  readonly nowMs: number;
}

/** Knows when to complain. */
export class Complaints {
  #place = "";
  #sinceMs = 0;
  #waitMs = COMPLAINT_WAIT_MS_MIN;

  /** Whether to complain now; asked from time to time. */
  isDue({ view, kept, isBehind, nowMs }: Standstill): boolean {
    const place = `${view.height}/${view.round}/${view.step}/${kept}`;
    if (place !== this.#place) {
      this.#place = place;
      this.#sinceMs = nowMs;
      this.#waitMs = COMPLAINT_WAIT_MS_MIN;
      return false;
    }
    // Before the first round there may be nothing to do but to wait for txs.
    const isWaiting = isBehind || view.step > ROUND_STEP.newHeight;
    if (!isWaiting || nowMs - this.#sinceMs < this.#waitMs) return false;
    this.#sinceMs = nowMs;
    this.#waitMs = Math.min(2 * this.#waitMs, COMPLAINT_WAIT_MS_MAX);
    return true;
  }
}

/** What a complaint consists of. */
export function complaint(
  view: OwnView,
  nowNs: bigint,
): { readonly channel: Channel<Message>; readonly message: Message }[] {
  const { claim } = view;
  const states = [
    newRoundStepMessage(view, nowNs),
    ...(claim === undefined ? [] : [newValidBlockMessage(view, claim)]),
  ];
  return [
    ...states.map((message) => ({ channel: STATE_CHANNEL, message })),
    ...ownVotes(view).map((message) => ({ channel: VOTE_SET_BITS_CHANNEL, message })),
  ];
}
