/** Peers that break the rules, lie, equivocate and flood, among validators that do not. */

import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { DATA_CHANNEL, EVIDENCE_CHANNEL, STATE_CHANNEL, VOTE_CHANNEL, VOTE_SET_BITS_CHANNEL } from "#p2p/channels.ts";
import type { MemoryNode } from "#p2p/memory-node.ts";
import type { Channel } from "#p2p/network.ts";
import type { Message } from "#proto/tendermint/consensus/types.ts";
import { type BlockID, Proposal, SignedMsgType, Vote } from "#proto/tendermint/types/types.ts";
import { reach, testGenesis, validatorKey } from "#test/support/engine-node.ts";
import { type Cluster, gossipCluster, requireAgreement } from "#test/support/gossip-cluster.ts";
import { BitArray } from "#types/bit-array.ts";
import { newDuplicateVoteEvidence } from "#types/evidence.ts";
import { PartSet } from "#types/part-set.ts";
import { pubKeyAddress } from "#types/pub-key.ts";
import { proposalSignBytes, voteSignBytes } from "#types/sign-bytes.ts";
import { partMessage, proposalMessage, voteMessage } from "../consensus/messages.ts";
import { hasVoteMessage, voteSetBitsMessage, voteSetMaj23Message } from "./messages.ts";

const CULPRIT = validatorKey(3);
const ADDRESS = pubKeyAddress(CULPRIT.publicKey);
const TIMESTAMP = { seconds: 1_800_000_000n, nanos: 0 };
const CHAIN_ID = "test-chain";
const blockIdOf = (byte: number): BlockID => {
  const hash = new Uint8Array(32).fill(byte);
  return { hash, partSetHeader: { total: 1, hash } };
};

interface Battle extends Cluster {
  /** Connected to all others, without an engine of its own. */
  readonly mallory: MemoryNode;
  say(channel: Channel<Message>, message: Message, to?: string): void;
  vote(fields: Partial<Vote>): Vote;
}

/** Three honest validators of four, and Mallory, who has the key of the fourth. */
async function battle(context: TestContext, seed: bigint): Promise<Battle> {
  const genesis = testGenesis(4);
  const cluster = await gossipCluster(context, { count: 3, seed, genesis });
  const mallory = cluster.network.join("mallory");
  for (const { id } of cluster.nodes) cluster.network.connect("mallory", id);
  mallory.start();
  await cluster.start();
  await Promise.all(cluster.nodes.map((node) => reach(node, 2n)));
  const vote: Battle["vote"] = (fields) => {
    const { validators } = cluster.nodes[0]?.engine.state() ?? assert.fail();
    const base = { type: SignedMsgType.SIGNED_MSG_TYPE_PREVOTE, timestamp: TIMESTAMP, validatorAddress: ADDRESS };
    const draft = Vote.create({ ...base, validatorIndex: validators.indexOf(ADDRESS), ...fields });
    return { ...draft, signature: CULPRIT.sign(voteSignBytes(CHAIN_ID, draft)) };
  };
  const say: Battle["say"] = (channel, message, to) => {
    for (const peer of mallory.peers()) if (to === undefined || peer.id === to) peer.send(channel, message);
  };
  return { ...cluster, mallory, vote, say };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function goOn({ nodes }: Cluster, blocks = 4n): Promise<void> {
  const height = nodes[0]?.engine.state().lastBlockHeight ?? 0n;
  await Promise.all(nodes.map((node) => reach(node, height + blocks)));
  requireAgreement(nodes);
}

test("an equivocator is found out by whoever hears both votes, and its evidence is committed by all", async (context) => {
  const fight = await battle(context, 21n);
  const { nodes, network, say, vote } = fight;
  const committed = Promise.all(
    nodes.map(
      ({ engine }) =>
        new Promise<bigint>((resolve) => void engine.eventBus.on("NewEvidence", ({ height }) => resolve(height))),
    ),
  );
  const misbehave = setInterval(() => {
    const height = (nodes[0]?.engine.state().lastBlockHeight ?? 0n) + 1n;
    for (const byte of [1, 2]) say(VOTE_CHANNEL, voteMessage(vote({ height, blockId: blockIdOf(byte) })), "v1");
  }, 5);
  const heights = new Set(await committed);
  clearInterval(misbehave);
  assert.equal(heights.size, 1);
  await goOn(fight);
  assert.deepEqual(network.reports, []);
});

test("evidence passes between peers that can judge it; false evidence costs its sender the connection", async (context) => {
  const fight = await battle(context, 22n);
  const { nodes, network, vote, mallory } = fight;
  const [first, second] = nodes.map(({ engine }) => engine);
  assert.ok(first !== undefined && second !== undefined);
  const evidence = newDuplicateVoteEvidence(
    [vote({ height: 1n, blockId: blockIdOf(1) }), vote({ height: 1n, blockId: blockIdOf(2) })],
    first.blockStore.loadMeta(1n)?.header.time ?? assert.fail(),
    first.stateStore.loadValidators(1n) ?? assert.fail(),
  );
  const heard = new Promise((resolve) => void second.evidencePool.onEvidence(resolve));
  await first.evidencePool.add(evidence);
  await heard;
  const unknown = newDuplicateVoteEvidence(
    [vote({ height: 999_999n, blockId: blockIdOf(1) }), vote({ height: 999_999n, blockId: blockIdOf(2) })],
    TIMESTAMP,
    first.state().validators,
  );
  await mallory.peer("v0")?.send(EVIDENCE_CHANNEL, { evidence: [unknown] });
  await pause(50);
  assert.deepEqual(network.reports, []);
  assert.ok(evidence.sum?.kind === "duplicateVoteEvidence");
  const { value } = evidence.sum;
  const forged = { ...value, totalVotingPower: value.totalVotingPower + 1n };
  const list = { evidence: [{ sum: { kind: "duplicateVoteEvidence", value: forged } as const }] };
  await mallory.peer("v0")?.send(EVIDENCE_CHANNEL, list);
  await pause(50);
  assert.deepEqual(
    network.reports.map(({ by, peerId, fault }) => `${by} ${peerId} ${fault}`),
    ["v0 mallory bad-data"],
  );
  await goOn(fight);
});

test("messages that no correct node sends cost the connection and nothing else", async (context) => {
  const fight = await battle(context, 23n);
  const { network, say, vote, nodes } = fight;
  const height = nodes[0]?.engine.roundState()?.height ?? 0n;
  const step = { height, round: 0, step: 3, secondsSinceStartTime: 0n, lastCommitRound: 0 };
  const newRoundStep = (fields: Partial<typeof step>): Message => ({
    sum: { kind: "newRoundStep", value: { ...step, ...fields } },
  });
  const place = { height, round: 0, type: "prevote" } as const;
  const parts = PartSet.fromBytes(new Uint8Array(100));
  const part = parts.get(0) ?? assert.fail();
  const bad: readonly (readonly [Channel<Message>, Message])[] = [
    [STATE_CHANNEL, { sum: undefined }],
    [STATE_CHANNEL, newRoundStep({ height: -1n })],
    [STATE_CHANNEL, newRoundStep({ round: -1 })],
    [STATE_CHANNEL, newRoundStep({ step: 9 })],
    [STATE_CHANNEL, newRoundStep({ lastCommitRound: -1 })],
    [STATE_CHANNEL, newRoundStep({ height: 1n, lastCommitRound: 0 })],
    [STATE_CHANNEL, hasVoteMessage(vote({ height, validatorIndex: -1 }))],
    [STATE_CHANNEL, hasVoteMessage(vote({ height, type: 32 }))],
    [STATE_CHANNEL, voteSetMaj23Message(place, { ...blockIdOf(1), hash: new Uint8Array(5) })],
    [DATA_CHANNEL, { sum: { kind: "proposal", value: { proposal: Proposal.create({ height }) } } }],
    [DATA_CHANNEL, partMessage(height, -1, part)],
    [DATA_CHANNEL, partMessage(height, 0, { ...part, index: 3 })],
    [VOTE_CHANNEL, { sum: { kind: "vote", value: { vote: undefined } } }],
    [VOTE_CHANNEL, voteMessage({ ...vote({ height }), signature: new Uint8Array(0) })],
    [
      VOTE_SET_BITS_CHANNEL,
      {
        sum: {
          kind: "voteSetBits",
          value: { ...place, type: 1, blockId: blockIdOf(1), votes: { bits: 99n, elems: [] } },
        },
      },
    ],
  ];
  for (const [channel, message] of bad) {
    const before = network.reports.length;
    say(channel, message, "v0");
    for (let i = 0; i < 100 && network.reports.length === before; i++) await pause(2);
    const report = network.reports.at(-1);
    assert.equal(network.reports.length, before + 1, `${channel.name} ${message.sum?.kind}`);
    assert.equal(`${report?.by} ${report?.peerId} ${report?.fault}`, "v0 mallory bad-message");
    network.connect("mallory", "v0");
  }
  await goOn(fight);
});

test("what proves false costs the connection: forged votes, proposals and parts, claims of two majorities", async (context) => {
  const fight = await battle(context, 24n);
  const { network, say, vote, nodes } = fight;
  const lies: readonly ((height: bigint) => void)[] = [
    (height) => say(VOTE_CHANNEL, voteMessage({ ...vote({ height }), signature: new Uint8Array(64).fill(1) }), "v0"),
    (height) => {
      const draft = Proposal.create({ type: 32, height, polRound: -1, blockId: blockIdOf(1), timestamp: TIMESTAMP });
      const signature = validatorKey(9).sign(proposalSignBytes(CHAIN_ID, draft));
      say(DATA_CHANNEL, proposalMessage({ ...draft, signature }), "v0");
    },
    (height) => {
      const part = PartSet.fromBytes(new Uint8Array(100)).get(0) ?? assert.fail();
      say(DATA_CHANNEL, partMessage(height, 0, { ...part, bytes: new Uint8Array(100).fill(1) }), "v0");
    },
    (height) => {
      for (const byte of [1, 2]) {
        say(STATE_CHANNEL, voteSetMaj23Message({ height, round: 0, type: "prevote" }, blockIdOf(byte)), "v0");
      }
    },
  ];
  for (const [i, lie] of lies.entries()) {
    // A lie about a height that is over does no harm and is not even looked at, so that it is told until it is heard.
    for (let tries = 0; tries < 200 && network.reports.length === i; tries++) {
      lie(nodes[0]?.engine.roundState()?.height ?? 0n);
      await pause(3);
    }
    const report = network.reports.at(-1);
    assert.equal(
      `${network.reports.length} ${report?.by} ${report?.peerId} ${report?.fault}`,
      `${i + 1} v0 mallory bad-data`,
    );
    network.connect("mallory", "v0");
  }
  await goOn(fight);
});

test("a flood of messages that break no rule hinders nobody", async (context) => {
  const fight = await battle(context, 25n);
  const { nodes, network, say, vote } = fight;
  const start = nodes[0]?.engine.state().lastBlockHeight ?? 0n;
  const part = PartSet.fromBytes(new Uint8Array(65_536)).get(0) ?? assert.fail();
  let round = 0;
  const flood = setInterval(() => {
    const height = nodes[0]?.engine.roundState()?.height ?? 0n;
    for (let i = 0; i < 10; i++) {
      round++;
      const place = { height, round, type: "prevote" } as const;
      say(VOTE_CHANNEL, voteMessage(vote({ height, round: round % 200, blockId: blockIdOf(round % 250) })));
      say(STATE_CHANNEL, hasVoteMessage(vote({ height: height + BigInt(i), round })));
      say(STATE_CHANNEL, voteSetMaj23Message(place, blockIdOf(round % 250)));
      say(VOTE_SET_BITS_CHANNEL, voteSetBitsMessage(place, blockIdOf(1), new BitArray(4)));
      say(DATA_CHANNEL, partMessage(height, 0, part));
    }
  }, 20);
  await Promise.all(nodes.map((node) => reach(node, start + 10n, 30_000)));
  clearInterval(flood);
  requireAgreement(nodes);
  assert.ok(network.reports.every(({ peerId }) => peerId === "mallory"));
  for (const { failures } of nodes) assert.deepEqual(failures, []);
});
