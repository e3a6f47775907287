import assert from "node:assert/strict";
import { test } from "node:test";
import { seededRandom } from "#lib/prng.ts";
import type { Peer } from "#p2p/network.ts";
import type { Message } from "#proto/tendermint/consensus/types.ts";
import { parts, store, view } from "#test/support/round-views.ts";
import { virtualTime } from "#test/support/virtual-time.ts";
import { BitArray } from "#types/bit-array.ts";
import { ROUND_STEP } from "../consensus/messages.ts";
import { Arrivals } from "./arrivals.ts";
import { PARTS_IN_FLIGHT_MS } from "./parts-in-flight.ts";
import { PeerGossip } from "./peer-gossip.ts";
import { PeerMessages } from "./peer-messages.ts";
import { RelayPace } from "./relay-pace.ts";

const PEER_HEIGHT = 9n;
const TOTAL = parts.header.total;

/** Gossip with a peer that is one height behind us. */
function gossipWithFollower() {
  const time = virtualTime();
  const sent: number[] = [];
  const peer: Peer = {
    id: "peer",
    address: "",
    isOutbound: true,
    isPersistent: false,
    isUnconditional: false,
    backlog: { messages: 0, bytes: 0 },
    send: (_, message) => {
      const { sum } = message as Message;
      if (sum?.kind === "blockPart") sent.push(sum.value.part.index);
      return Promise.resolve(true);
    },
  };
  const dependencies = {
    clock: time,
    timers: time,
    random: seededRandom(1n),
    stored: store(),
    arrivals: new Arrivals(),
    view: () => view({}),
  };
  const gossip = new PeerGossip(dependencies, peer, new RelayPace(100, true));
  const messages = new PeerMessages(gossip);
  const step = {
    height: PEER_HEIGHT,
    round: 0,
    step: ROUND_STEP.commit,
    lastCommitRound: 0,
    secondsSinceStartTime: 0n,
  };
  messages.newRoundStep(step, view({}), time.now());
  /** The peer learns which block it is after, or names the parts that it has of it. */
  const says = (has: (index: number) => boolean): void => {
    const blockParts = BitArray.from(TOTAL, has).toProto();
    messages.newValidBlock({
      height: PEER_HEIGHT,
      round: 0,
      isCommit: true,
      blockPartSetHeader: parts.header,
      blockParts,
    });
    gossip.pump();
  };
  gossip.pump();
  return { time, sent, says };
}

const ascending = (indices: readonly number[]): number[] => [...indices].sort((a, b) => a - b);
const ALL = Array.from({ length: TOTAL }, (_, index) => index);

test("a peer that learns of its block after it was sent the parts, and dropped them, is sent them again", async () => {
  const { time, sent, says } = gossipWithFollower();
  assert.deepEqual(ascending(sent.splice(0)), ALL);
  says(() => false);
  await time.advance(PARTS_IN_FLIGHT_MS / 2);
  assert.deepEqual(sent, []);
  await time.advance(PARTS_IN_FLIGHT_MS);
  assert.deepEqual(ascending(sent.splice(0)), ALL);
});

test("a peer that has some of the parts that were sent is sent only the others again", async () => {
  const { time, sent, says } = gossipWithFollower();
  sent.splice(0);
  says((index) => index === 1);
  await time.advance(2 * PARTS_IN_FLIGHT_MS);
  assert.deepEqual(
    ascending(sent.splice(0)),
    ALL.filter((index) => index !== 1),
  );
  says(() => true);
  await time.advance(2 * PARTS_IN_FLIGHT_MS);
  assert.deepEqual(sent, []);
});
