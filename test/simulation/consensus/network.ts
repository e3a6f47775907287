/** When a message arrives, if it does. After GST every message takes at most `LATENCY_MS_MAX`; before, the plan's faults apply. */

import type { Input } from "#consensus/types.ts";
import { type Random, seededRandom } from "#lib/prng.ts";
import type { Fault, Plan } from "./plan.ts";

/** A message on its way. */
export interface Message {
  readonly from: number;
  readonly to: number;
  readonly input: Input;
}

/** Times of arrival of each copy of a message sent `now`; none when it is lost. */
export type Network = (message: Message, now: number) => readonly number[];

/** Longest latency of a well-behaved network. */
export const LATENCY_MS_MAX = 20;

const JITTER_MS_MAX = 900;
const SLOW_MS_MAX = 2_500;
const REORDER_MS_MAX = 700;
const PARTITION_MS = 400;

/** The network of a plan; draws from its own stream of randomness. */
export function buildNetwork(plan: Plan): Network {
  const random = seededRandom(`network/${plan.mode}/${plan.seed}`);
  const isSlow = chooseSlowLinks(plan, random);
  const salt = random.nextU32();
  const delayOf: Record<Fault, (message: Message, now: number) => number | undefined> = {
    jitter: () => (random.chance(1, 2) ? random.below(JITTER_MS_MAX) : 0),
    "slow-links": (message) => (isSlow(message) ? random.below(SLOW_MS_MAX) : 0),
    reorder: () => random.below(REORDER_MS_MAX),
    partition: ({ from, to }, now) => (sideOf(from, now, salt) === sideOf(to, now, salt) ? 0 : undefined),
    loss: () => (random.chance(1, 4) ? undefined : 0),
    isolate: ({ from }, now) => (plan.isolated.has(from) ? plan.gst - now : 0),
  };
  return (message, now) => {
    const latency = 1 + random.below(LATENCY_MS_MAX);
    if (now >= plan.gst) return [now + latency];
    let delay = latency;
    for (const fault of plan.faults) {
      const more = delayOf[fault](message, now);
      if (more === undefined) return [];
      delay += more;
    }
    const arrival = Math.min(now + delay, plan.gst + latency);
    return plan.faults.includes("reorder") && random.chance(1, 10) ? [arrival, arrival + random.below(50)] : [arrival];
  };
}

/** Each seed slows some kinds of message on some links, which is what separates a decider from the rest. */
function chooseSlowLinks(plan: Plan, random: Random): (message: Message) => boolean {
  const kinds = new Set(["proposal", "prevote", "precommit"].filter(() => random.chance(1, 2)));
  const victims = new Set(plan.validators.map((_, i) => i).filter(() => random.chance(1, 2)));
  const isOneWay = random.chance(1, 2);
  return ({ from, to, input }) => {
    const kind = input.kind === "vote" ? input.vote.type : input.kind;
    return kinds.has(kind) && (victims.has(to) || (!isOneWay && victims.has(from)));
  };
}

/** Two sides, drawn anew every `PARTITION_MS` and healed every third time. */
function sideOf(node: number, now: number, salt: number): number {
  const era = Math.floor(now / PARTITION_MS);
  if (era % 3 === 2) return 0;
  const mixed = Math.imul((salt ^ Math.imul(era + 1, 0x9e3779b1)) + Math.imul(node + 1, 0x85ebca6b), 0xc2b2ae35);
  return (mixed >>> 17) & 1;
}
