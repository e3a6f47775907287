/** Drives one state machine by hand, so that a test reads as a script: what arrives, and the lines that come out. */

import { startHeight } from "#consensus/height-state.ts";
import { step } from "#consensus/step.ts";
import type { Address, Effect, HeightState, Input, Round, Timeout, ValueId, Vote, VoteType } from "#consensus/types.ts";
import { formatEffect } from "./trace.ts";

/** Who is there; by default `a` among four equal validators, proposing in the order of the alphabet. */
export interface ScriptOptions {
  readonly self?: Address | null;
  readonly powers?: Readonly<Record<Address, number>>;
  readonly proposers?: readonly Address[];
}

/** A proposal as a script writes it. */
export interface ScriptedProposal {
  readonly polRound?: Round;
  readonly valid?: boolean;
}

/** One node of a script. Every method returns the effects as trace lines; own messages are fed back at once. */
export class Script {
  state: HeightState;
  readonly fired: number[] = [];
  readonly effects: Effect[] = [];

  constructor(options: ScriptOptions = {}) {
    const powers = options.powers ?? { a: 1, b: 1, c: 1, d: 1 };
    const proposers = options.proposers ?? Object.keys(powers);
    this.state = startHeight({
      height: 1n,
      self: options.self === undefined ? "a" : options.self,
      validators: Object.entries(powers).map(([address, power]) => ({ address, power: BigInt(power) })),
      proposerAt: (round) => proposers[round % proposers.length] ?? "",
    });
  }

  /** One input, and whatever our own answers cause. */
  feed(input: Input): readonly string[] {
    const { state, effects } = step(this.state, input, (line) => this.fired.push(line));
    this.state = state;
    this.effects.push(...effects);
    return effects.flatMap((effect) => [formatEffect(effect), ...this.#answer(effect)]);
  }

  /** Starts the height, or catches up to a later round. */
  start(round: Round = 0): readonly string[] {
    return this.feed({ kind: "start-round", round });
  }

  /** The value we asked for, ready to propose. */
  built(valueId: ValueId): readonly string[] {
    return this.feed({ kind: "value-built", round: this.state.round, valueId });
  }

  /** The proposal of a round by its proposer. */
  proposal(round: Round, valueId: ValueId, { polRound = -1, valid = true }: ScriptedProposal = {}): readonly string[] {
    const proposer = this.state.proposerAt(round);
    return this.feed({ kind: "proposal", proposal: { height: 1n, round, valueId, polRound, proposer }, valid });
  }

  /** Prevotes of several validators, given as one word: `"bcd"`. */
  prevotes(round: Round, valueId: ValueId | null, voters: string): readonly string[] {
    return this.#votes("prevote", { round, valueId }, voters);
  }

  /** Precommits of several validators. */
  precommits(round: Round, valueId: ValueId | null, voters: string): readonly string[] {
    return this.#votes("precommit", { round, valueId }, voters);
  }

  /** A timer that ran out, by default of our round. */
  timeout(name: Timeout["step"], round: Round = this.state.round): readonly string[] {
    return this.feed({ kind: "timeout", timeout: { step: name, round } });
  }

  #votes(type: VoteType, content: Pick<Vote, "round" | "valueId">, voters: string): readonly string[] {
    return [...voters].flatMap((validator) =>
      this.feed({ kind: "vote", vote: { ...content, type, height: 1n, validator } }),
    );
  }

  #answer(effect: Effect): readonly string[] {
    if (effect.kind === "vote") return this.feed({ kind: "vote", vote: effect.vote });
    if (effect.kind === "propose") return this.feed({ kind: "proposal", proposal: effect.proposal, valid: true });
    return [];
  }
}
