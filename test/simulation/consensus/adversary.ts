/**
 * What Byzantine validators do with the messages a correct node would send. They share everything: each sees the state
 * of every node, and a vote withheld by one may be released by another. They cannot forge an honest signature.
 */

import { proposalsIn } from "#consensus/proposals.ts";
import type { Effect, HeightState, Input, Proposal, RoundValue, ValueId, Vote } from "#consensus/types.ts";
import { isQuorum, ROUND_MAX } from "#consensus/votes.ts";
import type { Random } from "#lib/prng.ts";
import type { Behaviour, Plan } from "./plan.ts";

/** A message that a Byzantine node puts on the wire, `delay` ms from now. */
export interface Send {
  readonly to: number;
  readonly input: Input;
  readonly delay: number;
}

/** What the adversary knows and uses. */
export interface World {
  readonly plan: Plan;
  readonly random: Random;
  readonly stateOf: (node: number) => HeightState;
  /** A value some honest node has decided. */
  readonly decided: ValueId | undefined;
  /** What the amnesiac validators have agreed to do in each round so far. */
  readonly pacts: Map<string, Pact>;
}

/**
 * What amnesiac validators do together in one round. `seed`: let honest nodes nearly agree, for use later. `lock`: let
 * a few lock. `decide`: let the isolated decide and nobody else know. `nil`: make everyone vote nil. `push`: get
 * anything but the decided value through.
 */
export interface Pact {
  readonly aim: "seed" | "lock" | "decide" | "nil" | "push";
  /** Who is told of the proposal and of the votes for it. */
  readonly favoured: ReadonlySet<number>;
}

/** A message a correct node would send now. */
export type Intent = Extract<Effect, { readonly kind: "propose" | "vote" }>;

/** Marks a value whose block every honest node finds invalid. */
export const INVALID_PREFIX = "invalid";

const LATE_MS_MAX = 3_000;

/** Turns the intent of a Byzantine node into what it really sends. */
export function misbehave(world: World, node: number, intent: Intent): readonly Send[] {
  const behaviour: Behaviour = world.plan.byzantine.get(node) ?? "silent";
  switch (behaviour) {
    case "silent":
      return [];
    case "delay":
      return everyone(world).map((to) => ({ to, input: inputOf(intent), delay: world.random.below(LATE_MS_MAX) }));
    case "equivocate":
      return equivocate(world, intent);
    case "amnesia":
      return intent.kind === "propose"
        ? conspireProposal(world, intent.proposal)
        : conspireVote(world, node, intent.vote);
    case "hostile":
      return flood(world, intent);
  }
}

/** The input by which others learn of an intent. */
export function inputOf(intent: Intent): Input {
  return intent.kind === "vote" ? { kind: "vote", vote: intent.vote } : proposalInput(intent.proposal);
}

/** A proposal with the verdict that honest nodes reach. */
export function proposalInput(proposal: Proposal): Input {
  return { kind: "proposal", proposal, valid: !proposal.valueId.startsWith(INVALID_PREFIX) };
}

function everyone({ plan }: World): readonly number[] {
  return plan.validators.map((_, i) => i);
}

/** Tells one half one thing first and the other half another; each learns the rest later or never. */
function equivocate(world: World, intent: Intent): readonly Send[] {
  const { random } = world;
  const versions = intent.kind === "vote" ? otherVotes(world, intent.vote) : otherProposals(world, intent.proposal);
  const isComplete = random.chance(1, 2);
  return everyone(world).flatMap((to) =>
    random
      .shuffle(versions)
      .slice(0, isComplete ? versions.length : 1)
      .map((version, i) => ({ to, input: inputOf(version), delay: 1 + random.below(30) + i * random.below(300) })),
  );
}

function otherVotes(world: World, vote: Vote): readonly Intent[] {
  const values = new Set<ValueId | null>([vote.valueId, null, ...valuesIn(world, vote.round)]);
  return [...values].map((valueId) => ({ kind: "vote", vote: { ...vote, valueId } }));
}

function otherProposals({ random }: World, proposal: Proposal): readonly Intent[] {
  return Array.from({ length: 2 + random.below(3) }, (_, i) => {
    const valueId = i === 0 ? proposal.valueId : `${random.chance(1, 5) ? INVALID_PREFIX : ""}${proposal.valueId}.${i}`;
    return { kind: "propose", proposal: { ...proposal, valueId } };
  });
}

/**
 * Proposes again a value that some earlier round nearly agreed on: the adversary completes that polka now with the
 * prevotes it withheld then. Otherwise proposes afresh.
 */
function conspireProposal(world: World, proposal: Proposal): readonly Send[] {
  const { random } = world;
  const pact = pactFor(world, proposal.round);
  if (pact.aim === "nil") return [];
  const polkas = pact.aim === "seed" ? [] : latentPolkas(world, proposal.round);
  if (polkas.length === 0 || random.chance(1, 4)) {
    const receivers = pact.aim === "push" ? everyone(world) : [...pact.favoured];
    const input = proposalInput({ ...proposal, valueId: `x${proposal.valueId}`, polRound: -1 });
    return receivers.map((to) => ({ to, input, delay: 1 + random.below(30) }));
  }
  const polka = random.pick(polkas);
  const polRound = random.chance(1, 4) ? proposal.round - 1 : polka.round;
  const stale = { ...proposal, valueId: polka.valueId, polRound };
  return everyone(world).flatMap((to) => [
    ...votesOfAll(world, { ...polka, type: "prevote" }).map((vote) => ({ to, input: voteInput(vote), delay: 1 })),
    { to, input: proposalInput(stale), delay: 2 + random.below(30) },
  ]);
}

/** Values that have a polka in an earlier round once every Byzantine prevote is added. */
function latentPolkas(world: World, before: number): readonly RoundValue[] {
  const found: RoundValue[] = [];
  for (let round = 0; round < before; round++) {
    for (const valueId of valuesIn(world, round)) {
      if (valueId === world.decided) continue;
      const honest = honestVoters(world, round, valueId);
      const state = world.stateOf(0);
      const all = [...honest, ...world.plan.byzantine.keys()];
      const power = all.reduce((sum, i) => sum + (world.plan.validators[i]?.power ?? 0n), 0n);
      if (isQuorum(state, power)) found.push({ round, valueId });
    }
  }
  return found;
}

function honestVoters({ plan, stateOf }: World, round: number, valueId: ValueId): readonly number[] {
  return plan.validators
    .map((_, i) => i)
    .filter((i) => !plan.byzantine.has(i))
    .filter((i) => stateOf(i).votes.get(round)?.prevote.byValidator[i]?.[0]?.valueId === valueId);
}

/** Votes as the pact of the round asks: for a value before the favoured, for nil before the rest. */
function conspireVote(world: World, node: number, vote: Vote): readonly Send[] {
  const { aim, favoured } = pactFor(world, vote.round);
  const target = vote.valueId === world.decided ? undefined : vote.valueId;
  const valueId = target ?? valuesIn(world, vote.round).find((other) => other !== world.decided) ?? null;
  const isPrevote = vote.type === "prevote";
  const believers: Record<Pact["aim"], ReadonlySet<number>> = {
    seed: new Set(),
    lock: isPrevote ? favoured : new Set(),
    decide: isPrevote || !world.plan.faults.includes("isolate") ? favoured : world.plan.isolated,
    nil: new Set(),
    push: new Set(everyone(world)),
  };
  return everyone(world)
    .filter((to) => to !== node)
    .map((to) => ({
      to,
      input: voteInput({ ...vote, valueId: believers[aim].has(to) ? valueId : null }),
      delay: 1 + world.random.below(10),
    }));
}

function pactFor(world: World, round: number): Pact {
  const { plan, random, pacts, decided } = world;
  const key = `${round}/${decided ?? ""}`;
  const earlier = pacts.get(key);
  if (earlier !== undefined) return earlier;
  const aim = random.pick(
    decided === undefined ? (["seed", "lock", "decide", "decide"] as const) : (["nil", "push"] as const),
  );
  const isOpen = aim === "decide" && random.chance(1, 2);
  const favoured = new Set(everyone(world).filter((i) => isOpen || plan.isolated.has(i) || random.chance(1, 2)));
  pacts.set(key, { aim, favoured });
  return { aim, favoured };
}

/** Everything a limit or a check must turn away, around the one true message. */
function flood(world: World, intent: Intent): readonly Send[] {
  const { random } = world;
  const round = intent.kind === "vote" ? intent.vote.round : intent.proposal.round;
  const junkIds = Array.from({ length: 6 }, (_, i) => `junk${round}.${i}`);
  const junk: Input[] =
    intent.kind === "vote" ? junkVotes(intent.vote, junkIds) : junkProposals(intent.proposal, junkIds);
  const inputs = random.shuffle([...junk, inputOf(intent)]);
  return everyone(world).flatMap((to) => inputs.map((input) => ({ to, input, delay: 1 + random.below(60) })));
}

function junkVotes(vote: Vote, junkIds: readonly ValueId[]): Input[] {
  return [
    ...junkIds.map((valueId) => voteInput({ ...vote, valueId })),
    voteInput({ ...vote, round: vote.round + 5 }),
    voteInput({ ...vote, round: vote.round + 150 }),
    voteInput({ ...vote, round: ROUND_MAX }),
    voteInput({ ...vote, round: -2 }),
    voteInput({ ...vote, round: vote.round + 0.5 }),
    voteInput({ ...vote, height: vote.height + 1n }),
    voteInput({ ...vote, validator: "stranger" }),
  ];
}

function junkProposals(proposal: Proposal, junkIds: readonly ValueId[]): Input[] {
  return [
    ...junkIds.map((valueId) => proposalInput({ ...proposal, valueId: `${INVALID_PREFIX}.${valueId}` })),
    proposalInput({ ...proposal, polRound: proposal.round }),
    proposalInput({ ...proposal, polRound: -2 }),
    proposalInput({ ...proposal, round: proposal.round + 1 }),
    proposalInput({ ...proposal, round: ROUND_MAX, polRound: proposal.round }),
    proposalInput({ ...proposal, height: proposal.height + 1n }),
    proposalInput({ ...proposal, proposer: "stranger" }),
  ];
}

function votesOfAll({ plan }: World, polka: RoundValue & Pick<Vote, "type">): readonly Vote[] {
  return [...plan.byzantine.keys()].flatMap((i) => {
    const validator = plan.validators[i]?.address;
    return validator === undefined ? [] : [{ ...polka, height: 1n, validator }];
  });
}

function valuesIn({ plan, stateOf }: World, round: number): readonly ValueId[] {
  const ids = plan.validators.flatMap((_, i) => proposalsIn(stateOf(i), round).map(({ proposal }) => proposal.valueId));
  return [...new Set(ids)];
}

function voteInput(vote: Vote): Input {
  return { kind: "vote", vote };
}
