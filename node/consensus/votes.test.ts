import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { startHeight } from "./height-state.ts";
import type { HeightState, Vote, VoteType } from "./types.ts";
import {
  addVote,
  commitVotes,
  hasQuorumAny,
  hasQuorumFor,
  hasVote,
  isAboveThird,
  isQuorum,
  quorumValue,
  ROUND_MAX,
  ROUNDS_AHEAD_MAX,
  VOTES_KEPT_FREELY,
  VOTES_PER_VALIDATOR_MAX,
  votesIn,
} from "./votes.ts";

function stateOf(powers: readonly number[]): HeightState {
  const validators = powers.map((power, i) => ({ address: `v${i}`, power: BigInt(power) }));
  return startHeight({ height: 1n, self: null, validators, proposerAt: () => "v0" });
}

function voteOf(i: number, content: Partial<Vote> = {}): Vote {
  return { type: "prevote", height: 1n, round: 0, valueId: "x", validator: `v${i}`, ...content };
}

function addAll(state: HeightState, votes: readonly Vote[]): HeightState {
  return votes.reduce((s, vote) => addVote(s, vote).state, state);
}

test("a quorum is more than two thirds, the other threshold more than one third", () => {
  const nine = stateOf([3, 3, 3]);
  assert.deepEqual([isQuorum(nine, 6n), isQuorum(nine, 7n)], [false, true]);
  assert.deepEqual([isAboveThird(nine, 3n), isAboveThird(nine, 4n)], [false, true]);
});

test("power is counted per value, per type and per round", () => {
  const s = addAll(stateOf([1, 2, 4]), [
    voteOf(0),
    voteOf(1),
    voteOf(2, { valueId: null }),
    voteOf(2, { type: "precommit" }),
    voteOf(2, { round: 1 }),
  ]);
  const prevotes = s.votes.get(0)?.prevote;
  assert.deepEqual(prevotes?.powerFor, new Map([["x", 3n] as const, [null, 4n] as const]));
  assert.deepEqual([prevotes?.power, s.votes.get(0)?.precommit.power, s.votes.get(0)?.power], [7n, 4n, 7n]);
  assert.deepEqual([hasQuorumAny(s, 0, "prevote"), hasQuorumFor(s, 0, "prevote", null)], [true, false]);
  assert.equal(quorumValue(s, 0, "prevote"), undefined);
});

test("both halves of an equivocation are kept and counted, each once, and reported once", () => {
  const first = addVote(stateOf([2, 1, 1]), voteOf(0));
  const second = addVote(first.state, voteOf(0, { valueId: null }));
  assert.deepEqual(second.conflict, [voteOf(0), voteOf(0, { valueId: null })]);
  assert.equal(addVote(second.state, voteOf(0)).state, second.state);
  assert.equal(second.state.votes.get(0)?.prevote.power, 2n);
  assert.deepEqual(votesIn(second.state, 0, "prevote").length, 2);
  assert.equal(addVote(second.state, voteOf(0, { valueId: "y" })).conflict, null);
});

test("a flood of values is cut off, but a value that many voted for first is still accepted from the flooder", () => {
  const junk = Array.from({ length: 50 }, (_, i) => voteOf(0, { valueId: `junk${i}` }));
  const flooded = addAll(stateOf([1, 1, 1, 1]), junk);
  assert.equal(votesIn(flooded, 0, "prevote").length, VOTES_KEPT_FREELY);
  assert.equal(hasVote(flooded, voteOf(0)), false);
  assert.equal(addVote(flooded, voteOf(0)).state, flooded, "nobody else voted for it yet");
  const supported = addAll(flooded, [voteOf(1), voteOf(2), voteOf(0)]);
  assert.equal(hasVote(supported, voteOf(0)), true);
  assert.equal(quorumValue(supported, 0, "prevote"), "x");
});

test("whatever arrives, storage per validator, type and round stays within its limit", () => {
  const values = fc.constantFrom("a", "b", "c", "d", "e", "f", null);
  const votes = fc.array(
    fc.record({
      i: fc.nat(4),
      type: fc.constantFrom<VoteType>("prevote", "precommit"),
      round: fc.nat(2),
      valueId: values,
    }),
    { maxLength: 200 },
  );
  fc.assert(
    fc.property(votes, (list) => {
      const s = addAll(
        stateOf([1, 2, 3, 4, 5]),
        list.map(({ i, ...content }) => voteOf(i, content)),
      );
      for (const { prevote, precommit } of s.votes.values()) {
        for (const stored of [...prevote.byValidator, ...precommit.byValidator]) {
          assert.ok((stored?.length ?? 0) <= VOTES_PER_VALIDATOR_MAX);
        }
      }
    }),
    { seed: 1, numRuns: 200 },
  );
});

test("running tallies equal a recount of the stored votes", () => {
  const vote = fc.record({
    i: fc.nat(5),
    type: fc.constantFrom<VoteType>("prevote", "precommit"),
    round: fc.nat(3),
    valueId: fc.constantFrom("x", "y", null),
  });
  fc.assert(
    fc.property(fc.array(vote, { maxLength: 120 }), (list) => {
      const s = addAll(
        stateOf([5, 1, 1, 2, 3, 8]),
        list.map(({ i, ...content }) => voteOf(i, content)),
      );
      for (const [round, votes] of s.votes) {
        for (const type of ["prevote", "precommit"] as const) {
          for (const valueId of ["x", "y", null]) {
            const voters = votesIn(s, round, type).filter((stored) => stored.valueId === valueId);
            assert.equal(votes[type].powerFor.get(valueId) ?? 0n, powerOf(s, voters));
          }
          assert.equal(votes[type].power, powerOf(s, votesIn(s, round, type)));
        }
        const either = [...votesIn(s, round, "prevote"), ...votesIn(s, round, "precommit")];
        assert.equal(votes.power, powerOf(s, either));
        for (const valueId of ["x", "y"]) {
          const isListed = s.committable.some((listed) => listed.round === round && listed.valueId === valueId);
          assert.equal(isListed, hasQuorumFor(s, round, "precommit", valueId));
        }
      }
    }),
    { seed: 2, numRuns: 200 },
  );
});

test("the order in which votes arrive does not change the tallies of honest voters", () => {
  const votes = [0, 1, 2, 3].flatMap((i) => [
    voteOf(i),
    voteOf(i, { type: "precommit", valueId: i === 3 ? null : "x" }),
  ]);
  const forward = addAll(stateOf([1, 2, 3, 4]), votes);
  const backward = addAll(stateOf([1, 2, 3, 4]), votes.toReversed());
  assert.deepEqual(forward.votes, backward.votes);
});

test("a state is never changed by what follows it", () => {
  const before = addAll(stateOf([1, 1, 1, 1]), [voteOf(0), voteOf(3)]);
  const copy = structuredClone({ ...before, proposerAt: null });
  addAll(before, [voteOf(1), voteOf(2), voteOf(0, { valueId: null }), voteOf(2, { round: 7 })]);
  assert.deepEqual({ ...before, proposerAt: null }, copy);
});

test("votes too far ahead are not stored, yet a third of the power in one such round counts as a sign of life", () => {
  const far = ROUNDS_AHEAD_MAX + 50;
  const one = addAll(stateOf([1, 1, 1, 1]), [voteOf(0, { round: far }), voteOf(0, { round: ROUND_MAX })]);
  assert.deepEqual([one.votes.size, one.liveRound], [0, -1]);
  const two = addAll(one, [voteOf(1, { round: far }), voteOf(2, { round: far })]);
  assert.deepEqual([two.votes.size, two.liveRound], [0, far]);
});

test("commit votes: one per validator in order, the decided value preferred", () => {
  const precommit = (i: number, valueId: string | null) => voteOf(i, { type: "precommit", valueId });
  const s = addAll(stateOf([1, 1, 1, 1, 1]), [
    precommit(4, "x"),
    precommit(2, null),
    precommit(0, "y"),
    precommit(0, "x"),
    precommit(1, "x"),
  ]);
  assert.deepEqual(commitVotes(s, 0, "x"), [
    precommit(0, "x"),
    precommit(1, "x"),
    precommit(2, null),
    precommit(4, "x"),
  ]);
});

test("votes are handed back as the very objects that were given", () => {
  const signed = { ...voteOf(1, { type: "precommit" }), signature: "s" };
  assert.equal(commitVotes(addVote(stateOf([1, 1]), signed).state, 0, "x")[0], signed);
});

function powerOf(s: HeightState, votes: readonly Vote[]): bigint {
  const voters = new Set(votes.map(({ validator }) => validator));
  return s.validators.reduce((sum, { address, power }) => (voters.has(address) ? sum + power : sum), 0n);
}
