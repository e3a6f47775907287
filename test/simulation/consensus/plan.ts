/** What one seed decides before a run starts: who votes with what power, who is Byzantine, and what goes wrong when. */

import type { Validator } from "#consensus/types.ts";
import { type Random, seededRandom } from "#lib/prng.ts";

/** How Byzantine validators behave; see `adversary.ts`. */
export type Behaviour = "silent" | "equivocate" | "amnesia" | "delay" | "hostile";

/** How the network behaves before GST (the time after which it is well-behaved); see `network.ts`. */
export type Fault = "jitter" | "slow-links" | "reorder" | "partition" | "loss" | "isolate";

/** The palette: each mode is one kind of bad day, `chaos` is any of them at once. */
export const MODES = [
  "honest",
  "silent",
  "equivocate",
  "amnesia",
  "delay",
  "hostile",
  "reorder",
  "partition",
  "crash",
  "mixed",
  "chaos",
] as const;

/** One of `MODES`. */
export type Mode = (typeof MODES)[number];

/** A node that stops at `at` and comes back `downMs` later with nothing but its log. */
export interface Crash {
  readonly node: number;
  readonly at: number;
  readonly downMs: number;
}

/** Everything a seed fixes in advance; times in simulated milliseconds. */
export interface Plan {
  readonly seed: number;
  readonly mode: Mode;
  readonly validators: readonly Validator[];
  /** Position of the proposer of each round, repeated; everyone has a turn, some have several. */
  readonly proposers: readonly number[];
  readonly byzantine: ReadonlyMap<number, Behaviour>;
  /** Honest nodes that run the lock rules of CometBFT 0.38–0.40. */
  readonly comet: ReadonlySet<number>;
  readonly faults: readonly Fault[];
  /** Honest nodes that hear everyone but are heard by nobody before GST, if `faults` has "isolate"; nobody relays then. */
  readonly isolated: ReadonlySet<number>;
  readonly gst: number;
  readonly crashes: readonly Crash[];
}

const NODES_MIN = 4;
const NODES_MAX = 10;
const POWER_MAX = 10;
const GST_MAX = 3_000;
const DOWN_MS_MAX = 500;

/** The plan of a seed, for a number of validators that the seed draws as well unless it is given. */
export function buildPlan(seed: number, mode: Mode, count?: number): Plan {
  const random = seededRandom(`plan/${mode}/${seed}`);
  const drawn = NODES_MIN + (random.chance(1, 3) ? 0 : random.below(NODES_MAX - NODES_MIN + 1));
  const n = count ?? drawn;
  const isWeighted = random.chance(2, 3);
  const validators = Array.from({ length: n }, (_, i) => ({
    address: `v${i}`,
    power: BigInt(isWeighted ? 1 + random.below(POWER_MAX) : 1),
  }));
  const behaviours = behavioursOf(mode, random);
  const byzantine = new Map<number, Behaviour>();
  if (behaviours.length > 0)
    for (const i of chooseByzantine(validators, random)) byzantine.set(i, random.pick(behaviours));
  const honest = validators.map((_, i) => i).filter((i) => !byzantine.has(i));
  const gst = random.below(GST_MAX);
  return {
    seed,
    mode,
    validators,
    proposers: random.shuffle(validators.flatMap((_, i) => Array.from({ length: 1 + random.below(3) }, () => i))),
    byzantine,
    comet: new Set(mode === "mixed" ? honest.filter(() => random.chance(1, 2)) : []),
    faults: faultsOf(mode, random),
    isolated: new Set(random.shuffle(honest).slice(0, 1 + random.below(Math.ceil(honest.length / 3)))),
    gst,
    crashes: mode === "crash" || (mode === "chaos" && random.chance(1, 2)) ? planCrashes(honest, gst, random) : [],
  };
}

/** As many as fit below a third of the power, in random order. */
function chooseByzantine(validators: readonly Validator[], random: Random): readonly number[] {
  const total = validators.reduce((sum, { power }) => sum + power, 0n);
  const chosen: number[] = [];
  let power = 0n;
  for (const i of random.shuffle(validators.map((_, position) => position))) {
    const more = power + (validators[i]?.power ?? 0n);
    if (3n * more >= total) continue;
    power = more;
    chosen.push(i);
  }
  return chosen;
}

function behavioursOf(mode: Mode, random: Random): readonly Behaviour[] {
  const any: readonly Behaviour[] = ["silent", "equivocate", "amnesia", "delay", "hostile"];
  switch (mode) {
    case "honest":
      return [];
    case "silent":
    case "equivocate":
    case "amnesia":
    case "delay":
    case "hostile":
      return [mode];
    case "mixed":
      return ["amnesia"];
    case "reorder":
    case "partition":
    case "crash":
      return [random.pick(any)];
    case "chaos":
      return any;
  }
}

function faultsOf(mode: Mode, random: Random): readonly Fault[] {
  const any: readonly Fault[] = ["jitter", "slow-links", "reorder", "partition", "loss", "isolate"];
  switch (mode) {
    case "honest":
    case "silent":
    case "hostile":
      return ["jitter"];
    case "equivocate":
      return [random.pick(["jitter", "slow-links"] as const)];
    case "amnesia":
    case "mixed":
      return [random.pick(["isolate", "isolate", "isolate", "slow-links", "jitter"] as const)];
    case "delay":
      return ["slow-links", "jitter"];
    case "reorder":
      return ["reorder"];
    case "partition":
      return ["partition", "jitter"];
    case "crash":
      return [random.pick(any)];
    case "chaos":
      return any.filter(() => random.chance(1, 2));
  }
}

function planCrashes(honest: readonly number[], gst: number, random: Random): readonly Crash[] {
  const crashes = honest.flatMap((node) =>
    Array.from({ length: random.below(3) }, () => ({
      node,
      at: random.below(gst + 1),
      downMs: 10 + random.below(DOWN_MS_MAX),
    })),
  );
  return crashes.sort((a, b) => a.at - b.at);
}
