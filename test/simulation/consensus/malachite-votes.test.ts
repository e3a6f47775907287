/**
 * Malachite's vote keeper traces (Quint, `votekeeperTest`) replayed into our tallies. The keeper reports one threshold
 * per vote; our predicates hold or do not hold, so each report must match a predicate that became true with that vote.
 * The older drafts of these traces upstream are not used: they do not record the votes that went in.
 */

import assert from "node:assert/strict";
import { test } from "node:test";
import { startHeight } from "#consensus/height-state.ts";
import type { HeightState, VoteType } from "#consensus/types.ts";
import { addVote, hasQuorumAny, hasQuorumFor } from "#consensus/votes.ts";
import {
  type ModelKeeper,
  type ModelTally,
  type ModelVote,
  readTrace,
  toValueId,
  toVote,
  tracesIn,
  type Variant,
} from "./itf.ts";

interface KeeperState {
  readonly weightedVote: Variant<readonly [ModelVote, number, number]>;
  readonly bookkeeper: ModelKeeper;
  readonly lastEmitted: Variant;
}

for (const name of tracesIn("votekeeperTest")) {
  test(`vote keeper trace ${name}`, () => {
    const trace = readTrace<KeeperState>("votekeeperTest", name);
    let state = initialState(trace[0]);
    let compared = 0;
    for (const [i, { weightedVote, bookkeeper, lastEmitted }] of trace.entries()) {
      if (weightedVote.tag !== "WV" || isRepeated(trace, i)) continue;
      const [modelVote, , currentRound] = weightedVote.value;
      const vote = toVote(modelVote);
      const before = { ...state, round: currentRound };
      state = addVote(before, vote).state;
      compareTallies(state, bookkeeper);
      assert.deepEqual(newThresholds(before, state, vote.round, [lastEmitted.tag]), [lastEmitted.tag], `state ${i}`);
      compared++;
    }
    assert.ok(compared > 0);
  });
}

/** Runs repeat each state while the test harness checks it. */
function isRepeated(trace: readonly KeeperState[], i: number): boolean {
  return JSON.stringify(trace[i]?.weightedVote) === JSON.stringify(trace[i - 1]?.weightedVote);
}

function initialState(first: KeeperState | undefined): HeightState {
  const validators = [...(first?.bookkeeper.validatorSet ?? [])].map(([address, power]) => ({
    address,
    power: BigInt(power),
  }));
  return startHeight({
    height: BigInt(first?.bookkeeper.height ?? 0),
    self: null,
    validators,
    proposerAt: () => validators[0]?.address ?? "",
  });
}

function compareTallies(state: HeightState, keeper: ModelKeeper): void {
  for (const [round, model] of keeper.rounds) {
    compareTally(state, round, "prevote", model.prevotes);
    compareTally(state, round, "precommit", model.precommits);
    const power = [...model.votesAddressesWeights.values()].reduce((sum, weight) => sum + BigInt(weight), 0n);
    assert.equal(state.votes.get(round)?.power, power);
  }
}

function compareTally(state: HeightState, round: number, type: VoteType, model: ModelTally): void {
  const ours = state.votes.get(round)?.[type];
  const weights = [...model.valuesWeights].map(([value, weight]) => [toValueId(value), BigInt(weight)] as const);
  assert.deepEqual(ours?.powerFor, new Map(weights));
  const voters = state.validators.filter((_, position) => ours?.byValidator[position] !== undefined);
  assert.deepEqual(new Set(voters.map(({ address }) => address)), new Set(model.votesAddresses));
}

/** The keeper's name for what became true, preferring the one it chose where several did. */
function newThresholds(
  before: HeightState,
  after: HeightState,
  round: number,
  chosen: readonly string[],
): readonly string[] {
  const names = thresholds(after, round).filter((name) => !thresholds(before, round).includes(name));
  if (names.length === 0) return ["NoVKOutput"];
  return names.filter((name) => names.length === 1 || chosen.includes(name));
}

function thresholds(s: HeightState, round: number): readonly string[] {
  if (round > s.round) return s.liveRound >= round ? ["SkipVKOutput"] : [];
  const names = (["prevote", "precommit"] as const).flatMap((type) => {
    const [any, nil, value] = type === "prevote" ? PREVOTE_NAMES : PRECOMMIT_NAMES;
    const values = [...(s.votes.get(round)?.[type].powerFor.keys() ?? [])].filter((valueId) => valueId !== null);
    return [
      hasQuorumAny(s, round, type) ? [any] : [],
      hasQuorumFor(s, round, type, null) ? [nil] : [],
      values.some((valueId) => hasQuorumFor(s, round, type, valueId)) ? [value] : [],
    ].flat();
  });
  return names;
}

const PREVOTE_NAMES = ["PolkaAnyVKOutput", "PolkaNilVKOutput", "PolkaValueVKOutput"] as const;
const PRECOMMIT_NAMES = ["PrecommitAnyVKOutput", "PrecommitAnyVKOutput", "PrecommitValueVKOutput"] as const;
