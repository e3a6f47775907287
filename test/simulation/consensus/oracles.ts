/** What must never happen, whatever the adversary does. Each oracle watches only what nodes emit. */

import type { Effect, HeightState, Proposal, RoundValue, Vote } from "#consensus/types.ts";
import { hasQuorumFor } from "#consensus/votes.ts";
import { INVALID_PREFIX } from "./adversary.ts";
import type { Plan } from "./plan.ts";

/**
 * The promises that are checked. Agreement, validity, one decision and progress are the paper's; `certificate` is what
 * a light client checks; `one vote` is what gets a validator slashed; `lock discipline` is what Tendermint's
 * accountability calls not being amnesiac; `replay` and `settling` guard the state machine as a program.
 */
export const ORACLES = [
  "agreement",
  "validity",
  "certificate",
  "one decision",
  "one vote",
  "lock discipline",
  "replay",
  "settling",
  "progress",
] as const;

/** One of `ORACLES`. */
export type OracleName = (typeof ORACLES)[number];

/** A broken promise. */
export interface Violation {
  readonly oracle: OracleName;
  readonly detail: string;
}

/** The memory of all oracles during one run. */
export class Oracles {
  violation: Violation | null = null;
  readonly decided = new Map<number, RoundValue>();
  readonly #plan: Plan;
  readonly #ignored: ReadonlySet<OracleName>;
  readonly #signed = new Map<string, string>();
  readonly #locks = new Map<number, RoundValue>();

  constructor(plan: Plan, ignored: ReadonlySet<OracleName> = new Set()) {
    this.#plan = plan;
    this.#ignored = ignored;
  }

  /** Notes the first violation. */
  report(oracle: OracleName, detail: string): void {
    if (this.violation === null && !this.#ignored.has(oracle)) this.violation = { oracle, detail };
  }

  /** Judges one effect of an honest node, given the state that came with it. */
  observe(node: number, effect: Effect, state: HeightState): void {
    if (effect.kind === "vote") this.#observeVote(node, effect.vote, state);
    if (effect.kind === "propose") this.#observeProposal(node, effect.proposal);
    if (effect.kind === "decide") this.#observeDecision(node, effect);
  }

  #observeVote(node: number, vote: Vote, state: HeightState): void {
    this.#signOnce(`${node}/${vote.round}/${vote.type}`, vote.valueId ?? "nil");
    const { round, valueId } = vote;
    if (valueId === null) return;
    if (valueId.startsWith(INVALID_PREFIX)) this.report("validity", `n${node} voted for ${valueId}`);
    if (vote.type === "precommit") {
      this.#locks.set(node, { round, valueId });
      return;
    }
    const lock = this.#locks.get(node);
    if (lock === undefined || lock.valueId === valueId || this.#plan.comet.has(node)) return;
    for (const polRound of state.votes.keys()) {
      const isBetween = polRound >= lock.round && polRound < round;
      if (isBetween && hasQuorumFor(state, polRound, "prevote", valueId)) return;
    }
    this.report(
      "lock discipline",
      `n${node} precommitted ${lock.valueId} in round ${lock.round}, prevoted ${valueId} in ${round}`,
    );
  }

  #observeProposal(node: number, proposal: Proposal): void {
    this.#signOnce(`${node}/${proposal.round}/proposal`, `${proposal.valueId} ${proposal.polRound}`);
  }

  /** A node may emit the same message again after a crash, never a different one. */
  #signOnce(slot: string, content: string): void {
    const earlier = this.#signed.get(slot);
    if (earlier !== undefined && earlier !== content) this.report("one vote", `${slot}: ${earlier}, then ${content}`);
    this.#signed.set(slot, content);
  }

  #observeDecision(node: number, decision: Extract<Effect, { readonly kind: "decide" }>): void {
    const { round, valueId } = decision;
    if (this.decided.has(node)) this.report("one decision", `n${node} decided twice`);
    this.decided.set(node, { round, valueId });
    if (valueId.startsWith(INVALID_PREFIX)) this.report("validity", `n${node} decided ${valueId}`);
    this.#checkCertificate(node, decision);
    for (const [other, { valueId: theirs }] of this.decided) {
      if (theirs !== valueId) this.report("agreement", `n${other} decided ${theirs}, n${node} decided ${valueId}`);
    }
  }

  /** What a light client would check: more than two thirds of the power, each validator at most once. */
  #checkCertificate(node: number, { round, valueId, commit }: Extract<Effect, { readonly kind: "decide" }>): void {
    const powers = new Map(this.#plan.validators.map(({ address, power }) => [address, power]));
    const total = [...powers.values()].reduce((sum, power) => sum + power, 0n);
    let power = 0n;
    for (const vote of commit) {
      if (vote.type !== "precommit" || vote.round !== round) this.report("certificate", `n${node}: stray vote`);
      if (vote.valueId === valueId) power += powers.get(vote.validator) ?? 0n;
      if (!powers.delete(vote.validator)) this.report("certificate", `n${node}: ${vote.validator} twice or unknown`);
    }
    if (3n * power <= 2n * total) this.report("certificate", `n${node}: ${power} of ${total} for ${valueId}`);
  }
}
