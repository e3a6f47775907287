/** What one seed decides before a cluster starts: who takes part with what power, who lies, and what goes wrong when. */

import type { CrashPoint } from "#engine/crash-points.ts";
import { type Random, seededRandom } from "#lib/prng.ts";
import type { LinkConditions } from "#p2p/memory-link.ts";
import type { CrashKind } from "./disk.ts";

/** The palette: each mode is one kind of bad day, `chaos` is all of them. Seeds take turns through it. */
export const MODES = ["calm", "crash", "blackout", "partition", "weather", "equivocate", "chaos"] as const;

/** One of `MODES`. */
export type Mode = (typeof MODES)[number];

/** How a lying validator lies: it signs twice, or says nothing at all. */
export type Behaviour = "equivocate" | "silent";

/** Something that goes wrong; times in simulated milliseconds, nodes by position. */
export type Trouble =
  | { readonly kind: "crash"; readonly at: number; readonly node: number; readonly end: End }
  /** The node ends where it passes a named place for the n-th time since the beginning. */
  | {
      readonly kind: "crash-point";
      readonly node: number;
      readonly point: CrashPoint;
      readonly occurrence: number;
      readonly end: End;
    }
  /** Every machine loses its power at once. */
  | { readonly kind: "blackout"; readonly at: number; readonly downMsMax: number }
  /** The same where a node passes a named place for the n-th time. */
  | {
      readonly kind: "blackout-point";
      readonly node: number;
      readonly point: CrashPoint;
      readonly occurrence: number;
      readonly downMsMax: number;
    }
  | { readonly kind: "partition"; readonly at: number; readonly groups: readonly (readonly number[])[] }
  | { readonly kind: "heal"; readonly at: number }
  | {
      readonly kind: "link";
      readonly at: number;
      readonly from: number;
      readonly to: number;
      readonly conditions: Partial<LinkConditions>;
    };

/** How a node ends and how long it stays away. */
export interface End {
  readonly crash: CrashKind;
  readonly downMs: number;
}

/** A tx that a client sends to some node. */
export interface PlannedTx {
  readonly at: number;
  readonly text: string;
}

/** A change of a validator's power by a tx. */
export interface PowerChange {
  readonly at: number;
  readonly node: number;
  readonly power: bigint;
}

/** Everything a seed fixes in advance. */
export interface ClusterPlan {
  readonly seed: number;
  readonly mode: Mode;
  /** Powers by position. */
  readonly powers: readonly bigint[];
  readonly byzantine: ReadonlyMap<number, Behaviour>;
  /** When a node without a key joins, with an empty disk; undefined when none does. */
  readonly followerAt: number | undefined;
  readonly skewsMs: readonly number[];
  /** Longest wait for a disk. */
  readonly diskMsMax: number;
  readonly links: LinkConditions;
  readonly skipTimeoutCommit: boolean;
  readonly troubles: readonly Trouble[];
  readonly txs: readonly PlannedTx[];
  readonly powerChanges: readonly PowerChange[];
  /** When everything is mended. */
  readonly healMs: number;
}

const NODES_MIN = 4;
const NODES_MAX = 10;
const POWER_MAX = 10;
/** Before this the nodes are still looking for blocks to fetch. */
const TROUBLE_MS_MIN = 900;
const HEAL_MS_MIN = 3_500;
const HEAL_MS_MORE = 4_000;
const POINTS: readonly CrashPoint[] = [
  "round-logged",
  "proposal-signed",
  "vote-signed",
  "own-message-logged",
  "own-message-published",
  "block-decided",
  "block-finalized",
  "block-saved",
  "app-committed",
  "evidence-updated",
  "height-ended",
];

/** The plan of a seed, for a number of validators that the seed draws as well unless it is given. */
export function buildPlan(seed: number, count?: number): ClusterPlan {
  const random = seededRandom(`cluster/plan/${seed}`);
  const mode = MODES[seed % MODES.length] ?? "chaos";
  const drawn = random.chance(1, 2) ? NODES_MIN : NODES_MIN + random.below(NODES_MAX - NODES_MIN + 1);
  const n = count ?? drawn;
  const isWeighted = random.chance(1, 2);
  const powers = Array.from({ length: n }, () => BigInt(isWeighted ? 1 + random.below(POWER_MAX) : POWER_MAX));
  const byzantine = chooseByzantine(mode, powers, random);
  const honest = powers.map((_, i) => i).filter((i) => !byzantine.has(i));
  const healMs = HEAL_MS_MIN + random.below(HEAL_MS_MORE);
  const basis = { mode, honest, all: powers.map((_, i) => i), healMs, random };
  return {
    seed,
    mode,
    powers,
    byzantine,
    followerAt: random.chance(1, 3) ? random.below(healMs) : undefined,
    skewsMs: powers.map(() => (random.chance(1, 2) ? 0 : random.below(400) - 200)),
    diskMsMax: random.pick([2, 10, 40]),
    links: { latencyMs: 1 + random.below(10), jitterMs: random.below(30), lossPerMille: 0, bytesPerSecond: 0 },
    skipTimeoutCommit: random.chance(1, 6),
    troubles: planTroubles(basis),
    txs: planTxs(healMs, random),
    powerChanges: random.chance(1, 3) ? planPowerChanges(powers, basis) : [],
    healMs,
  };
}

interface Basis {
  readonly mode: Mode;
  readonly honest: readonly number[];
  readonly all: readonly number[];
  readonly healMs: number;
  readonly random: Random;
}

/** As many as fit below a third of the power, in random order. */
function chooseByzantine(mode: Mode, powers: readonly bigint[], random: Random): ReadonlyMap<number, Behaviour> {
  const chosen = new Map<number, Behaviour>();
  const isLying = mode === "equivocate" || mode === "chaos" || random.chance(1, 3);
  if (!isLying || mode === "calm") return chosen;
  const total = powers.reduce((sum, power) => sum + power, 0n);
  let sum = 0n;
  for (const i of random.shuffle(powers.map((_, position) => position))) {
    const more = sum + (powers[i] ?? 0n);
    if (3n * more >= total) continue;
    sum = more;
    chosen.set(i, mode === "equivocate" || random.chance(4, 5) ? "equivocate" : "silent");
    if (random.chance(1, 2)) break;
  }
  return chosen;
}

function planTroubles(basis: Basis): readonly Trouble[] {
  switch (basis.mode) {
    case "calm":
      return [];
    case "crash":
      return planCrashes(basis);
    case "blackout":
      return [...planBlackouts(basis), ...(basis.random.chance(1, 2) ? planWeather(basis) : [])];
    case "partition":
      return planPartitions(basis);
    case "weather":
      return planWeather(basis);
    case "equivocate":
      return basis.random.chance(1, 2) ? planWeather(basis) : [];
    case "chaos":
      return [planCrashes, planBlackouts, planPartitions, planWeather].flatMap((plan) => plan(basis));
  }
}

function planCrashes({ honest, healMs, random }: Basis): Trouble[] {
  const end = (): End => ({ crash: random.chance(2, 3) ? "power" : "kill", downMs: 10 + random.below(1_500) });
  return honest.flatMap((node) => {
    const troubles: Trouble[] = [];
    for (let i = random.below(3); i > 0; i--)
      troubles.push({ kind: "crash", at: troubleTime(healMs, random), node, end: end() });
    for (let i = random.below(4); i > 0; i--) {
      const [point, occurrence] = [random.pick(POINTS), 1 + random.below(12)];
      troubles.push({ kind: "crash-point", node, point, occurrence, end: end() });
    }
    return troubles;
  });
}

function planBlackouts({ honest, healMs, random }: Basis): Trouble[] {
  return Array.from({ length: 1 + random.below(3) }, () => {
    const downMsMax = 50 + random.below(1_500);
    if (random.chance(1, 3)) return { kind: "blackout", at: troubleTime(healMs, random), downMsMax };
    const [node, point, occurrence] = [random.pick(honest), random.pick(POINTS), 1 + random.below(12)];
    return { kind: "blackout-point", node, point, occurrence, downMsMax };
  });
}

function planPartitions({ all, healMs, random }: Basis): Trouble[] {
  return Array.from({ length: 1 + random.below(3) }, (): readonly Trouble[] => {
    const at = troubleTime(healMs, random);
    const shuffled = random.shuffle(all);
    const cut = 1 + random.below(all.length - 1);
    const groups = [shuffled.slice(0, cut), shuffled.slice(cut)];
    return [
      { kind: "partition", at, groups },
      { kind: "heal", at: at + 100 + random.below(2_000) },
    ];
  }).flat();
}

/** Some links become slow, lossy or both, some of them in one direction only. */
function planWeather({ all, healMs, random }: Basis): Trouble[] {
  const share = 1 + random.below(3);
  return all.flatMap((from) =>
    all.flatMap((to): readonly Trouble[] => {
      if (from === to || !random.chance(share, 4)) return [];
      const conditions = {
        jitterMs: random.pick([20, 200, 900]),
        lossPerMille: random.pick([0, 50, 300, 1000]),
      };
      return [{ kind: "link", at: troubleTime(healMs, random), from, to, conditions }];
    }),
  );
}

function planTxs(healMs: number, random: Random): PlannedTx[] {
  const count = random.below(20);
  return Array.from({ length: count }, (_, i) => ({
    at: random.below(healMs + 1_000),
    text: `k${i}=${random.below(1_000)}`,
  }));
}

/** Honest validators gain power, each once, so that the others stay below a third. */
function planPowerChanges(powers: readonly bigint[], { honest, healMs, random }: Basis): PowerChange[] {
  const chosen = random.shuffle(honest).slice(0, 1 + random.below(3));
  return chosen.map((node) => {
    return { at: troubleTime(healMs, random), node, power: (powers[node] ?? 0n) + BigInt(1 + random.below(5)) };
  });
}

function troubleTime(healMs: number, random: Random): number {
  return TROUBLE_MS_MIN + random.below(healMs - TROUBLE_MS_MIN);
}
