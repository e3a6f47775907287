/** Tells the event bus how a height proceeds. */

import type { HeightState, Timeout } from "#consensus/types.ts";
import { assert } from "#lib/assert.ts";
import type { Proposal } from "#proto/tendermint/types/types.ts";
import type { EventBus, RoundPosition } from "../event-bus.ts";
import { ROUND_STEP, type RoundStep } from "./messages.ts";
import type { Proposers } from "./proposers.ts";

/** What a round is about. */
export interface RoundSource {
  readonly height: bigint;
  readonly proposers: Proposers;
}

const LINE_PREVOTE_WAIT = 34;
const LINE_PRECOMMIT_WAIT = 47;

/** CometBFT's step for a state of the core. */
export function roundStep({ round, step, fired }: HeightState): RoundStep {
  if (step === "commit") return ROUND_STEP.commit;
  if (round < 0) return ROUND_STEP.newHeight;
  switch (step) {
    case "propose":
      return ROUND_STEP.propose;
    case "prevote":
      return fired.includes(LINE_PREVOTE_WAIT) ? ROUND_STEP.prevoteWait : ROUND_STEP.prevote;
    case "precommit":
      return fired.includes(LINE_PRECOMMIT_WAIT) ? ROUND_STEP.precommitWait : ROUND_STEP.precommit;
  }
}

/** CometBFT's name of a step, such as "RoundStepPropose". */
export function roundStepName(step: RoundStep): string {
  const entry = Object.entries(ROUND_STEP).find(([, number]) => number === step);
  assert(entry !== undefined, "step has no name", { step });
  return `RoundStep${entry[0].charAt(0).toUpperCase()}${entry[0].slice(1)}`;
}

/** The publisher of one height. */
export class RoundEvents {
  readonly #bus: EventBus;
  readonly #source: RoundSource;

  constructor(bus: EventBus, source: RoundSource) {
    this.#bus = bus;
    this.#source = source;
  }

  /** The core went from one state to another. */
  moved(before: HeightState, after: HeightState): void {
    if (!this.#bus.hasListeners || before === after) return;
    const position = this.#position(after);
    if (after.round !== before.round) {
      const { address } = this.#source.proposers.at(after.round);
      const proposerIndex = this.#source.proposers.validators(after.round).indexOf(address);
      this.#bus.publish({ kind: "NewRound", ...position, proposer: address, proposerIndex });
    }
    if (after.round !== before.round || roundStep(after) !== roundStep(before)) {
      this.#bus.publish({ kind: "NewRoundStep", ...position });
    }
    if (after.locked !== before.locked && after.locked !== null) this.#bus.publish({ kind: "Lock", ...position });
    if (after.valid !== before.valid && after.valid !== null) {
      this.#bus.publish({ kind: "Polka", ...position });
      this.#bus.publish({ kind: "ValidBlock", ...position });
    }
  }

  /** The block of a proposal is complete. */
  completeProposal(core: HeightState, { round, blockId }: Proposal): void {
    if (!this.#bus.hasListeners || round !== core.round) return;
    this.#bus.publish({ kind: "CompleteProposal", ...this.#position(core), blockId });
  }

  /** A timer ran out. */
  timeout(core: HeightState, { step, round }: Timeout): void {
    if (!this.#bus.hasListeners || round !== core.round) return;
    this.#bus.publish({ kind: step === "propose" ? "TimeoutPropose" : "TimeoutWait", ...this.#position(core) });
  }

  #position(core: HeightState): RoundPosition {
    return { height: this.#source.height, round: core.round, step: roundStepName(roundStep(core)) };
  }
}
