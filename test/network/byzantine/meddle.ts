/** A misbehaviour at work in a node: it meets every message of consensus on its way out, and has its own moments. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { homePaths } from "#config/home.ts";
import { readKeyFile } from "#engine/priv-validator/key-file.ts";
import { DATA_CHANNEL, STATE_CHANNEL, VOTE_CHANNEL, VOTE_SET_BITS_CHANNEL } from "#p2p/channels.ts";
import type { Host } from "#p2p/host.ts";
import type { Channel, Peer } from "#p2p/network.ts";
import { Message } from "#proto/tendermint/consensus/types.ts";
import { SignedMsgType } from "#proto/tendermint/types/types.ts";
import { parseGenesis } from "#types/genesis.ts";
import { pubKeyAddress } from "#types/pub-key.ts";
import { lieAboutParts, lieAboutState, withholdParts } from "./lies.ts";
import { type Meddler, meddledHost } from "./meddled-host.ts";
import type { Culprit, MakeMisbehaviour, Round, Victim } from "./misbehaviour.ts";
import type { MisbehaviourName } from "./names.ts";
import { flood, garbage } from "./noise.ts";
import { equivocateProposals } from "./proposals.ts";
import { lieAboutSync } from "./sync.ts";
import { equivocateVotes, withholdVotes } from "./votes.ts";

const { SIGNED_MSG_TYPE_PREVOTE, SIGNED_MSG_TYPE_PRECOMMIT } = SignedMsgType;

const MISBEHAVIOURS: Readonly<Record<MisbehaviourName, MakeMisbehaviour>> = {
  "equivocate-prevote": equivocateVotes(SIGNED_MSG_TYPE_PREVOTE),
  "equivocate-precommit": equivocateVotes(SIGNED_MSG_TYPE_PRECOMMIT),
  "equivocate-proposal": equivocateProposals,
  "withhold-votes": withholdVotes,
  "withhold-parts": withholdParts,
  "lie-about-parts": lieAboutParts,
  "lie-about-state": lieAboutState,
  "lie-about-sync": lieAboutSync,
  flood,
  garbage,
};
/** Between two moments of a misbehaviour, milliseconds. */
const TICK_MS = 20;

/** What a node does wrong, and how late it says everything. */
export interface MeddleOptions {
  readonly misbehaviour: MisbehaviourName | undefined;
  /** Asked at each message, milliseconds. */
  delayMs(): number;
}

/** Puts a misbehaviour between a host and its reactors; `home` holds the key that it signs with. */
export function meddle(home: string, host: Host, { misbehaviour: name, delayMs }: MeddleOptions): Host {
  const delay = {
    get delayMs() {
      return delayMs();
    },
  };
  if (name === undefined) return meddledHost(host, delay);
  const misbehaviour = MISBEHAVIOURS[name](culpritOf(home));
  const ordinals = new Map<string, number>();
  const victimOf = (peer: Peer): Victim => {
    const ordinal = ordinals.get(peer.id) ?? ordinals.size;
    ordinals.set(peer.id, ordinal);
    return { peer, ordinal };
  };
  let round: Round = { height: 0n, round: 0 };
  const meddler: Meddler = {
    ...delay,
    instead(channel, message, peer) {
      if (!isConsensus(channel, message)) {
        const reply = misbehaviour.reply?.(channel, message);
        return reply && [reply];
      }
      if (message.sum?.kind === "newRoundStep") round = message.sum.value;
      const said = misbehaviour.instead?.(message, victimOf(peer)) ?? [message];
      return said.map((each) => (to: Peer) => to.send(channelOf(each), each));
    },
  };
  // Ends with the process.
  setInterval(() => misbehaviour.tick?.(host.peers().map(victimOf), round), TICK_MS).unref();
  return meddledHost(host, meddler);
}

function culpritOf(home: string): Culprit {
  const { configDir, genesis } = homePaths(home);
  const key = readKeyFile(join(configDir, "priv_validator_key.json"));
  const { chainId } = parseGenesis(readFileSync(genesis, "utf8"));
  return { chainId, key, address: pubKeyAddress(key.publicKey) };
}

function isConsensus({ type }: Channel<unknown>, message: unknown): message is Message {
  return type.typeName === Message.typeName && message !== undefined;
}

function channelOf({ sum }: Message): Channel<Message> {
  switch (sum?.kind) {
    case "proposal":
    case "proposalPol":
    case "blockPart":
      return DATA_CHANNEL;
    case "vote":
      return VOTE_CHANNEL;
    case "voteSetBits":
      return VOTE_SET_BITS_CHANNEL;
    case "newRoundStep":
    case "newValidBlock":
    case "hasVote":
    case "voteSetMaj23":
    case undefined:
      return STATE_CHANNEL;
  }
}
