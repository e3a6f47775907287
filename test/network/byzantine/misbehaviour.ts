/** What a byzantine part knows and may do. */

import type { SigningKey } from "#engine/priv-validator/key-file.ts";
import type { Channel, Peer } from "#p2p/network.ts";
import type { Message } from "#proto/tendermint/consensus/types.ts";
import type { Saying } from "./meddled-host.ts";

/** Who misbehaves: a validator with its key at hand, which no memory of earlier signatures restrains. */
export interface Culprit {
  readonly chainId: string;
  readonly key: SigningKey;
  readonly address: Uint8Array;
}

/** A peer that is lied to. */
export interface Victim {
  readonly peer: Peer;
  /** Its number among the peers; the odd ones are told other things than the even ones. */
  readonly ordinal: number;
}

/** Where consensus is by our own account. */
export interface Round {
  readonly height: bigint;
  readonly round: number;
}

/** One way to break the rules. */
export interface Misbehaviour {
  /** Messages of consensus that a peer is sent in place of one of ours. */
  instead?(message: Message, victim: Victim): readonly Message[];
  /** What a peer is sent in place of a message of another reactor; that message itself when undefined. */
  reply?(channel: Channel<unknown>, message: unknown): Saying | undefined;
  /** Called again and again. */
  tick?(victims: readonly Victim[], round: Round): void;
}

/** Makes one for a culprit. */
export type MakeMisbehaviour = (culprit: Culprit) => Misbehaviour;
