/** Nodes that lie about what they have and send what it is not. */

import { hasVoteMessage } from "#engine/reactors/messages.ts";
import { seededRandom } from "#lib/prng.ts";
import { STATE_CHANNEL } from "#p2p/channels.ts";
import type { Message } from "#proto/tendermint/consensus/types.ts";
import type { BitArray } from "#proto/tendermint/libs/bits/types.ts";
import { SignedMsgType, Vote } from "#proto/tendermint/types/types.ts";
import type { Misbehaviour } from "./misbehaviour.ts";

/** Votes of a round that are claimed at each tick. */
const CLAIMED_VOTES = 4;
const WORD_MAX = 2n ** 64n - 1n;

/** Blocks are proposed, but none of their parts leave. */
export function withholdParts(): Misbehaviour {
  return { instead: (message) => (message.sum?.kind === "blockPart" ? [] : [message]) };
}

/** Parts arrive with other bytes, another index or twice. */
export function lieAboutParts(): Misbehaviour {
  const random = seededRandom("parts");
  return {
    instead(message) {
      const { sum } = message;
      if (sum?.kind !== "blockPart") return [message];
      const { part } = sum.value;
      const withPart = (fields: Partial<typeof part>): Message => ({
        sum: { kind: "blockPart", value: { ...sum.value, part: { ...part, ...fields } } },
      });
      const bytes = part.bytes.map((byte) => byte ^ 0xff);
      switch (random.below(4)) {
        case 0:
          return [withPart({ bytes })];
        case 1:
          return [withPart({ index: part.index + 1 })];
        case 2:
          return [withPart({ proof: { ...part.proof, leafHash: part.proof.leafHash.map((byte) => byte ^ 1) } })];
        default:
          return [message, message];
      }
    },
  };
}

/** Bit arrays say the opposite of the truth, and votes are claimed that were never seen. */
export function lieAboutState(): Misbehaviour {
  return {
    instead(message) {
      const { sum } = message;
      switch (sum?.kind) {
        case "newValidBlock": {
          const { blockParts } = sum.value;
          if (blockParts === undefined) return [message];
          return [{ sum: { kind: "newValidBlock", value: { ...sum.value, blockParts: opposite(blockParts) } } }];
        }
        case "voteSetBits":
          return [{ sum: { kind: "voteSetBits", value: { ...sum.value, votes: opposite(sum.value.votes) } } }];
        case "proposalPol": {
          const proposalPol = opposite(sum.value.proposalPol);
          return [{ sum: { kind: "proposalPol", value: { ...sum.value, proposalPol } } }];
        }
        default:
          return [message];
      }
    },
    tick(victims, { height, round }) {
      const types = [SignedMsgType.SIGNED_MSG_TYPE_PREVOTE, SignedMsgType.SIGNED_MSG_TYPE_PRECOMMIT];
      for (const { peer } of victims) {
        for (const type of types) {
          for (let validatorIndex = 0; validatorIndex < CLAIMED_VOTES; validatorIndex++) {
            const vote = Vote.create({ height, round, type, validatorIndex });
            void peer.send(STATE_CHANNEL, hasVoteMessage(vote));
          }
        }
      }
    },
  };
}

/** Each bit turned around, those past the end left out. */
function opposite({ bits, elems }: BitArray): BitArray {
  const turned = elems.map((word, i) => {
    const used = bits - BigInt(i) * 64n;
    return (word ^ WORD_MAX) & (used >= 64n ? WORD_MAX : (1n << used) - 1n);
  });
  return { bits, elems: turned };
}
