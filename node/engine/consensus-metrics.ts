/** What CometBFT counts of rounds, steps and votes, under its names (`cmt:consensus/metrics.go`). */

import type { VoteType } from "#consensus/types.ts";
import { toHexUpper } from "#lib/bytes.ts";
import type { Clock } from "#lib/clock.ts";
import type { Counter, Gauge, Histogram, Metrics } from "#lib/metrics.ts";
import { compareTimestamps, nsFromTimestamp } from "#lib/time.ts";
import { SignedMsgType, type Vote } from "#proto/tendermint/types/types.ts";
import type { ValidatorSet } from "#types/validator-set.ts";
import type { RoundState } from "./consensus/round-state.ts";
import type { EventBus, RoundPosition } from "./event-bus.ts";

/** What is looked at. */
export interface ConsensusMetricsDependencies {
  readonly eventBus: EventBus;
  readonly clock: Clock;
  readonly metrics: Metrics;
  /** Consensus at this moment; undefined before it starts. */
  roundState(): RoundState | undefined;
}

/** Bounds of durations of rounds and steps, seconds: eight in equal ratio from a tenth to a hundred. */
const DURATION_BUCKETS = [0.1, 0.268, 0.72, 1.93, 5.18, 13.9, 37.3, 100];
const STEP_PREFIX = "RoundStep";

/** Counts from now on; returns how to stop. */
export function recordConsensusMetrics(dependencies: ConsensusMetricsDependencies): () => void {
  const recorder = new RoundRecorder(dependencies);
  const { eventBus } = dependencies;
  const stops = [
    eventBus.on("NewRoundStep", (position) => recorder.moved(position)),
    eventBus.on("TimeoutWait", ({ round, step }) => recorder.waited(round, step)),
    eventBus.on("Vote", ({ vote }) => recorder.voted(vote)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

class RoundRecorder {
  readonly #dependencies: ConsensusMetricsDependencies;
  readonly #metrics: RoundMetrics;
  #step: { readonly name: string; readonly sinceNs: bigint } | undefined;
  #round: { readonly height: bigint; readonly number: number; readonly sinceNs: bigint } | undefined;
  /** Validators of the present height, once it is known. */
  #validators: ValidatorSet | undefined;
  /** Voting power behind the votes of the present round. */
  #power = { prevote: 0n, precommit: 0n };

  constructor(dependencies: ConsensusMetricsDependencies) {
    this.#dependencies = dependencies;
    this.#metrics = declare(dependencies.metrics);
  }

  moved({ height, round, step }: RoundPosition): void {
    const nowNs = this.#dependencies.clock.now();
    const { stepDuration, roundDuration, rounds, roundIncrements } = this.#metrics;
    const name = step.replace(STEP_PREFIX, "");
    const previous = this.#step;
    if (previous !== undefined) stepDuration.observe(seconds(nowNs - previous.sinceNs), { step: previous.name });
    this.#step = { name, sinceNs: nowNs };
    const isNew = this.#round?.number !== round || name === "NewHeight";
    if (isNew) {
      if (this.#round !== undefined) roundDuration.observe(seconds(nowNs - this.#round.sinceNs));
      if (round > 0 && previous !== undefined) roundIncrements.inc(1, { step: previous.name });
      if (this.#round?.height !== height) this.#validators = undefined;
      this.#round = { height, number: round, sinceNs: nowNs };
      rounds.set(round);
      this.#power = { prevote: 0n, precommit: 0n };
      this.#showPower("prevote");
      this.#showPower("precommit");
    }
    if (name === "Commit") this.#committed();
  }

  /** A wait for votes is over. */
  waited(round: number, step: string): void {
    if (step !== `${STEP_PREFIX}PrecommitWait`) return;
    const state = this.#dependencies.roundState();
    if (state === undefined) return;
    const votes = state.votes(round, "precommit").filter((vote) => vote !== undefined);
    const { validators } = state.state;
    const power = votes.reduce((sum, vote) => sum + powerOf(validators, vote), 0n);
    this.#metrics.precommits.set(votes.length);
    this.#metrics.precommitPower.set(share(power, validators));
  }

  voted(vote: Vote): void {
    if (vote.height !== this.#round?.height || vote.round !== this.#round.number) return;
    this.#validators ??= this.#dependencies.roundState()?.state.validators;
    if (this.#validators === undefined) return;
    const type = vote.type === SignedMsgType.SIGNED_MSG_TYPE_PREVOTE ? "prevote" : "precommit";
    this.#power[type] += powerOf(this.#validators, vote);
    this.#showPower(type);
  }

  #showPower(type: VoteType): void {
    const value = this.#validators === undefined ? 0 : share(this.#power[type], this.#validators);
    this.#metrics.roundPower.set(value, { vote_type: type });
  }

  /** A block is decided: how long after its proposal the votes came, by their own times. */
  #committed(): void {
    const state = this.#dependencies.roundState();
    const proposal = state?.proposal;
    if (state === undefined || proposal === undefined) return;
    const labels = { proposer_address: toHexUpper(state.validators.proposer?.address ?? new Uint8Array(0)) };
    const proposedNs = nsFromTimestamp(proposal.timestamp);
    const delay = ({ timestamp }: Vote): number => seconds(nsFromTimestamp(timestamp) - proposedNs);
    const prevotes = inOrderOfTime(state.votes(state.round, "prevote"));
    const precommits = inOrderOfTime(state.votes(state.round, "precommit"));
    const validators = state.state.validators;
    const [prevote, precommit] = [quorumVote(prevotes, validators), quorumVote(precommits, validators)];
    if (prevote !== undefined) this.#metrics.quorumPrevoteDelay.set(delay(prevote), labels);
    if (precommit !== undefined) this.#metrics.quorumPrecommitDelay.set(delay(precommit), labels);
    const last = prevotes.at(-1);
    if (last !== undefined && prevotes.length === validators.size)
      this.#metrics.fullPrevoteDelay.set(delay(last), labels);
  }
}

interface RoundMetrics {
  readonly rounds: Gauge;
  readonly roundDuration: Histogram;
  readonly stepDuration: Histogram;
  readonly roundIncrements: Counter;
  readonly roundPower: Gauge;
  readonly precommits: Gauge;
  readonly precommitPower: Gauge;
  readonly quorumPrevoteDelay: Gauge;
  readonly quorumPrecommitDelay: Gauge;
  readonly fullPrevoteDelay: Gauge;
}

function declare(metrics: Metrics): RoundMetrics {
  const named = (name: string, help: string, labels: readonly string[] = []) => ({
    name: `consensus_${name}`,
    help,
    labels,
  });
  const gauge = (...spec: Parameters<typeof named>): Gauge => metrics.gauge(named(...spec));
  const duration = (...spec: Parameters<typeof named>): Histogram =>
    metrics.histogram({ ...named(...spec), buckets: DURATION_BUCKETS });
  const byProposer = ["proposer_address"];
  return {
    rounds: gauge("rounds", "Round of consensus."),
    roundDuration: duration("round_duration_seconds", "How long rounds take."),
    stepDuration: duration("step_duration_seconds", "How long steps take.", ["step"]),
    roundIncrements: metrics.counter(
      named("round_increment_total", "Rounds beyond the first, by the step given up for them.", ["step"]),
    ),
    roundPower: gauge("round_voting_power_percent", "Share of the voting power that voted in the round, 0 to 1.", [
      "vote_type",
    ]),
    precommits: gauge("precommits_counted", "Precommits at the end of the latest wait for them."),
    precommitPower: gauge("precommits_staking_percentage", "Share of the voting power behind them, 0 to 1."),
    quorumPrevoteDelay: gauge(
      "quorum_prevote_delay",
      "Seconds from the proposal to the prevote that made two thirds.",
      byProposer,
    ),
    quorumPrecommitDelay: gauge(
      "quorum_precommit_delay",
      "Seconds from the proposal to the precommit that made two thirds.",
      byProposer,
    ),
    fullPrevoteDelay: gauge(
      "full_prevote_delay",
      "Seconds from the proposal to the last prevote, where all validators prevoted.",
      byProposer,
    ),
  };
}

function inOrderOfTime(votes: readonly (Vote | undefined)[]): Vote[] {
  const known = votes.filter((vote) => vote !== undefined);
  return known.sort((a, b) => compareTimestamps(a.timestamp, b.timestamp));
}

/** The first of `votes` with which they have more than two thirds of the power. */
function quorumVote(votes: readonly Vote[], validators: ValidatorSet): Vote | undefined {
  let power = 0n;
  return votes.find((vote) => {
    power += powerOf(validators, vote);
    return power * 3n > validators.totalVotingPower * 2n;
  });
}

function powerOf(validators: ValidatorSet, { validatorIndex }: Vote): bigint {
  return validators.getByIndex(validatorIndex)?.votingPower ?? 0n;
}

function share(power: bigint, { totalVotingPower }: ValidatorSet): number {
  return totalVotingPower === 0n ? 0 : Number(power) / Number(totalVotingPower);
}

function seconds(ns: bigint): number {
  return Number(ns / 1000n) / 1_000_000;
}
