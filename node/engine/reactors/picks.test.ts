import assert from "node:assert/strict";
import { test } from "node:test";
import type { VoteType } from "#consensus/types.ts";
import { seededRandom } from "#lib/prng.ts";
import { type BlockID, type PartSetHeader, Proposal } from "#proto/tendermint/types/types.ts";
import { blockId, otherId, parts, SIZE, store, view, vote } from "#test/support/round-views.ts";
import { BitArray } from "#types/bit-array.ts";
import { ZERO_BLOCK_ID } from "#types/block-id.ts";
import { commitFromVotes } from "#types/commit.ts";
import { PartSet } from "#types/part-set.ts";
import { ROUND_STEP } from "../consensus/messages.ts";
import type { OwnView } from "./own-view.ts";
import { PeerRoundState } from "./peer-round-state.ts";
import { type Picking, pickPart, pickProposal, pickVote } from "./picks.ts";
import { voteKey } from "./vote-list.ts";

function peerAt(height: bigint, round: number, step: number, lastCommitRound = 0): PeerRoundState {
  const peer = new PeerRoundState();
  peer.applyNewRoundStep({ height, round, step, lastCommitRound, secondsSinceStartTime: 0n }, 0n);
  return peer;
}

function picking(ours: OwnView, peer: PeerRoundState, changes: Partial<Picking> = {}): Picking {
  return { view: ours, peer, stored: store(), random: seededRandom(1n), isHeld: () => false, ...changes };
}

/** Everything that is picked, one after another, as "type round index". */
function allVotes(from: Picking): string[] {
  const names: string[] = [];
  for (let picked = pickVote(from); picked !== undefined; picked = pickVote(from)) {
    picked.bits.set(picked.index, true);
    const { type, round, validatorIndex } = picked.vote;
    names.push(`${type} ${round} ${validatorIndex}`);
  }
  return names;
}

const sorted = (names: readonly string[]): string[] => [...names].sort((a, b) => (a < b ? -1 : 1));

test("a peer in our round is sent the votes it lacks, each once, prevotes first", () => {
  const votes = [vote("prevote", 0, 0), vote("prevote", 0, 2), vote("precommit", 0, 1)];
  const peer = peerAt(10n, 0, ROUND_STEP.propose);
  peer.ensureVoteBits(10n, SIZE);
  peer.setHasVote({ height: 10n, round: 0, type: "prevote" }, 2);
  assert.deepEqual(allVotes(picking(view({ votes }), peer)), ["1 0 0", "2 0 1"]);
});

test("a peer past a step is spared precommits, but not prevotes that may make a block valid", () => {
  const votes = [vote("prevote", 0, 0), vote("precommit", 0, 1)];
  assert.deepEqual(allVotes(picking(view({ votes }), peerAt(10n, 0, ROUND_STEP.commit))), ["1 0 0"]);
});

test("a peer in a lower round is sent that round's votes, one in a higher round none", () => {
  const votes = [vote("prevote", 0, 0), vote("prevote", 1, 1), vote("prevote", 2, 2)];
  const ours = view({ votes, round: 1 });
  assert.deepEqual(allVotes(picking(ours, peerAt(10n, 0, ROUND_STEP.prevote))), ["1 0 0"]);
  assert.deepEqual(allVotes(picking(ours, peerAt(10n, 2, ROUND_STEP.prevote))), []);
  assert.deepEqual(allVotes(picking(ours, peerAt(11n, 0, ROUND_STEP.prevote))), []);
});

test("the prevotes that a peer's proposal refers to come first", () => {
  const votes = [vote("prevote", 0, 3), vote("prevote", 2, 1)];
  const peer = peerAt(10n, 2, ROUND_STEP.propose);
  peer.setHasProposal(Proposal.create({ height: 10n, round: 2, polRound: 0, blockId }));
  assert.deepEqual(allVotes(picking(view({ votes, round: 2 }), peer)), ["1 0 3", "1 2 1"]);
});

test("a peer between heights is sent late precommits of the last one, a peer one behind all of them", () => {
  const lastVotes = [0, 1, 3].map((i) => vote("precommit", 0, i, { height: 9n }));
  const ours = view({ lastVotes });
  assert.deepEqual(sorted(allVotes(picking(ours, peerAt(10n, 0, ROUND_STEP.newHeight)))), ["2 0 0", "2 0 1", "2 0 3"]);
  assert.deepEqual(allVotes(picking(ours, peerAt(10n, 0, ROUND_STEP.newHeight, 5))), []);
  assert.deepEqual(allVotes(picking(ours, peerAt(10n, 0, ROUND_STEP.propose))), []);
  // Whatever round the peer is in, the commit is what it needs.
  assert.deepEqual(allVotes(picking(ours, peerAt(9n, 3, ROUND_STEP.prevote))).length, 3);
});

test("a peer far behind is sent the stored commit and the stored block", () => {
  const commit = commitFromVotes(
    [0, 1, 2, 3].map((i) => (i === 2 ? undefined : vote("precommit", 1, i, { height: 5n }))),
    { height: 5n, round: 1, blockId },
  );
  const peer = peerAt(5n, 0, ROUND_STEP.propose);
  const from = picking(view({}), peer, { stored: store(commit) });
  assert.deepEqual(sorted(allVotes(from)), ["2 1 0", "2 1 1", "2 1 3"]);
  const indices = new Set<number>();
  for (let picked = pickPart(from); picked !== undefined; picked = pickPart(from)) {
    picked.bits.set(picked.part.index, true);
    indices.add(picked.part.index);
  }
  assert.equal(indices.size, parts.header.total);
});

test("a peer behind that is after another block is sent no part until it says otherwise", () => {
  const peer = peerAt(5n, 0, ROUND_STEP.propose);
  peer.applyNewValidBlock({ height: 5n, round: 0, isCommit: false }, otherId.partSetHeader, new BitArray(3));
  const from = picking(view({}), peer);
  assert.equal(pickPart(from), undefined);
  peer.applyNewValidBlock({ height: 5n, round: 7, isCommit: true }, parts.header, new BitArray(parts.header.total));
  assert.notEqual(pickPart(from), undefined);
});

test("proposal and parts: first the one, then what is missing of the set the peer is after", () => {
  const proposal = Proposal.create({ height: 10n, round: 0, polRound: -1, blockId });
  const ours = view({ proposal, parts });
  const peer = peerAt(10n, 0, ROUND_STEP.propose);
  const from = picking(ours, peer);
  assert.equal(pickPart(from), undefined);
  assert.equal(pickProposal(from), proposal);
  peer.setHasProposal(proposal);
  assert.equal(pickProposal(from), undefined);
  for (const index of [0, 1, 3]) peer.setHasPart(10n, parts.header, index);
  assert.equal(pickPart(from)?.part.index, 2);
  peer.setHasPart(10n, parts.header, 2);
  assert.equal(pickPart(from), undefined);
});

test("what is held is left for later, what is not goes first", () => {
  const votes = [0, 1, 2, 3].map((i) => vote("prevote", 0, i));
  const held = new Set([0, 1, 3].map((i) => voteKey(vote("prevote", 0, i))));
  const from = picking(view({ votes }), peerAt(10n, 0, ROUND_STEP.prevote), { isHeld: (key) => held.has(key) });
  assert.deepEqual(allVotes(from), ["1 0 2"]);
  held.clear();
  assert.equal(allVotes(from).length, 3);
});

test("of an equivocator the vote that makes the majority is passed on", () => {
  const votes = [
    vote("precommit", 0, 1, { blockId: otherId }),
    vote("precommit", 0, 1),
    vote("precommit", 0, 0),
    vote("precommit", 0, 2),
  ];
  const majority = (): BlockID => blockId;
  const list = view({ votes, majority }).votes(0, "precommit");
  assert.ok(list.isCommit);
  assert.deepEqual(list.votes[1]?.blockId, blockId);
  assert.deepEqual(view({ votes }).votes(0, "precommit").votes[1]?.blockId, otherId);
});

test("what is told of a block: when it is complete, and when it is not the proposed one", () => {
  const proposal = Proposal.create({ height: 10n, round: 0, polRound: -1, blockId });
  const isNews = (ours: OwnView): boolean | undefined => ours.claim && ours.isNews(ours.claim);
  const empty = new PartSet(parts.header);
  assert.equal(isNews(view({ proposal, parts: empty })), false);
  assert.equal(isNews(view({ proposal, parts })), true);
  const polka = (id: BlockID) => (_: number, type: VoteType) => (type === "prevote" ? id : undefined);
  assert.equal(isNews(view({ proposal, parts, majority: polka(otherId) })), true);
  assert.deepEqual(view({ proposal, parts, majority: polka(otherId) }).claim?.header, otherId.partSetHeader);
  assert.equal(isNews(view({ proposal, parts: empty, majority: polka(blockId) })), false);
  assert.equal(view({ majority: polka(ZERO_BLOCK_ID) }).claim, undefined);
  // Peers that hear of our parts before our proposal would not send the polka it claims.
  assert.equal(isNews(view({ proposal: { ...proposal, round: 1, polRound: 0 }, round: 1, parts })), false);
});

test("a set of votes that a peer reports replaces what was believed of them", () => {
  const peer = peerAt(10n, 0, ROUND_STEP.prevote);
  peer.ensureVoteBits(10n, SIZE);
  const known = peer.voteBits(10n, 0, "prevote") ?? assert.fail();
  for (const i of [0, 1, 2]) known.set(i, true);
  peer.applyVoteSetBits(
    known,
    BitArray.from(SIZE, (i) => i === 3),
    BitArray.from(SIZE, (i) => i < 2),
  );
  assert.equal(known.toString(), "__xx");
  peer.applyVoteSetBits(
    known,
    BitArray.from(SIZE, (i) => i === 0),
    undefined,
  );
  assert.equal(known.toString(), "x___");
});

test("precommits of a height become the peer's last commit when it moves on, if that was the deciding round", () => {
  const header: PartSetHeader = parts.header;
  for (const [round, expected] of [
    [0, "_x__"],
    [1, undefined],
  ] as const) {
    const peer = peerAt(10n, 0, ROUND_STEP.precommit);
    peer.ensureVoteBits(10n, SIZE);
    peer.setHasVote({ height: 10n, round: 0, type: "precommit" }, 1);
    peer.initParts(header);
    const next = { height: 11n, round: 0, step: 1, lastCommitRound: round, secondsSinceStartTime: 0n };
    assert.equal(peer.applyNewRoundStep(next, 0n), "moved");
    assert.equal(peer.lastCommit?.toString(), expected);
    assert.equal(peer.parts, undefined);
    assert.equal(peer.applyNewRoundStep(next, 0n), "again");
    assert.equal(peer.applyNewRoundStep({ ...next, height: 10n }, 0n), "older");
  }
});
