/** Nodes that send far too much, or bytes that are no messages. */
import { partMessage, voteMessage } from "#engine/consensus/messages.ts";
import { hasVoteMessage, voteSetBitsMessage, voteSetMaj23Message } from "#engine/reactors/messages.ts";
import { type Random, seededRandom } from "#lib/prng.ts";
import {
  BLOCK_SYNC_CHANNEL,
  CHUNK_CHANNEL,
  DATA_CHANNEL,
  EVIDENCE_CHANNEL,
  mempoolChannel,
  SNAPSHOT_CHANNEL,
  STATE_CHANNEL,
  VOTE_CHANNEL,
  VOTE_SET_BITS_CHANNEL,
} from "#p2p/channels.ts";
import type { Channel, Peer } from "#p2p/network.ts";
import { Any } from "#proto/google/protobuf/any.ts";
import { type BlockID, SignedMsgType, Vote } from "#proto/tendermint/types/types.ts";
import { BitArray } from "#types/bit-array.ts";
import { PartSet } from "#types/part-set.ts";
import { voteSignBytes } from "#types/sign-bytes.ts";
import type { Culprit, Misbehaviour, Round } from "./misbehaviour.ts";

/** Rounds of noise at each tick, of several messages each. */
const FLOOD_PER_TICK = 20;
/** Messages that wait for a victim before the flood pauses: the flood must not drown its own node. */
const BACKLOG_MAX = 1000;
const TX_BYTES_MAX = 1_048_576;
const PART_BYTES = 65_536;
const GARBAGE_BYTES_MAX = 2000;
const HASH_BYTES = 32;
const VALIDATORS = 4;

/** Messages of every kind that break no rule, as many as will go. */
export function flood(culprit: Culprit): Misbehaviour {
  const random = seededRandom("flood");
  return {
    tick(victims, round) {
      for (const { peer } of victims) {
        for (let i = 0; i < FLOOD_PER_TICK && peer.backlog.messages < BACKLOG_MAX; i++)
          sendNoise(peer, random, { culprit, round });
      }
    },
  };
}

/** Random bytes on every channel. */
export function garbage(): Misbehaviour {
  const random = seededRandom("garbage");
  const channels = [
    ...[STATE_CHANNEL, DATA_CHANNEL, VOTE_CHANNEL, VOTE_SET_BITS_CHANNEL, EVIDENCE_CHANNEL].map(garbled),
    ...[BLOCK_SYNC_CHANNEL, SNAPSHOT_CHANNEL, CHUNK_CHANNEL, mempoolChannel(TX_BYTES_MAX)].map(garbled),
  ];
  return {
    tick(victims) {
      for (const { peer } of victims) {
        const channel = random.pick(channels);
        void peer.send(channel, Any.create({ value: random.bytes(1 + random.below(GARBAGE_BYTES_MAX)) }));
      }
    },
  };
}

interface NoiseContext {
  readonly culprit: Culprit;
  readonly round: Round;
}

function sendNoise(peer: Peer, random: Random, { culprit, round: { height } }: NoiseContext): void {
  const { chainId, key, address } = culprit;
  const round = random.below(200);
  const draft = Vote.create({
    type: SignedMsgType.SIGNED_MSG_TYPE_PREVOTE,
    height: height + BigInt(random.below(2)),
    round,
    blockId: strangeId(random),
    timestamp: { seconds: 1_800_000_000n, nanos: 0 },
    validatorAddress: address,
    validatorIndex: random.below(VALIDATORS),
  });
  const place = { height, round, type: "prevote" } as const;
  const part = PartSet.fromBytes(new Uint8Array(PART_BYTES).fill(random.below(256))).get(0);
  void peer.send(VOTE_CHANNEL, voteMessage({ ...draft, signature: key.sign(voteSignBytes(chainId, draft)) }));
  void peer.send(STATE_CHANNEL, hasVoteMessage(draft));
  void peer.send(STATE_CHANNEL, voteSetMaj23Message(place, draft.blockId));
  void peer.send(VOTE_SET_BITS_CHANNEL, voteSetBitsMessage(place, draft.blockId, new BitArray(VALIDATORS)));
  if (part !== undefined) void peer.send(DATA_CHANNEL, partMessage(height, round, part));
  void peer.send(mempoolChannel(TX_BYTES_MAX), { sum: { kind: "txs", value: { txs: [random.bytes(200)] } } });
  void peer.send(BLOCK_SYNC_CHANNEL, { sum: { kind: "blockRequest", value: { height: 1n } } });
  void peer.send(SNAPSHOT_CHANNEL, { sum: { kind: "snapshotsRequest", value: {} } });
}

function strangeId(random: Random): BlockID {
  const hash = random.bytes(HASH_BYTES);
  return { hash, partSetHeader: { total: 1, hash } };
}

/** The channel with bytes of our choice in place of its messages. */
function garbled({ id, name, messageBytesMax, priority }: GarbledFrom): Channel<Any> {
  return { id, name, messageBytesMax, priority, type: { ...Any, encode: ({ value }) => value } };
}

type GarbledFrom = Pick<Channel<unknown>, "id" | "name" | "messageBytesMax" | "priority">;
