/** What peers did wrong: a score that time heals, and bans that grow with repetition. */

import type { Clock } from "#lib/clock.ts";
import type { Fault } from "./network.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** How long the first ban lasts and what the fault costs in score. */
const CONSEQUENCES: Readonly<Record<Fault, { readonly banMs: number; readonly cost: number }>> = {
  unresponsive: { banMs: 0, cost: 10 },
  flooding: { banMs: 10 * MINUTE_MS, cost: 50 },
  "bad-message": { banMs: 10 * MINUTE_MS, cost: 50 },
  "bad-data": { banMs: HOUR_MS, cost: 100 },
  "other-network": { banMs: 24 * HOUR_MS, cost: 100 },
};

/** Longest ban. */
export const BAN_MS_MAX = 24 * HOUR_MS;
/** Longest ban of a persistent peer: its operator named it, so it is tried again soon. */
export const PERSISTENT_BAN_MS_MAX = 5 * MINUTE_MS;
/** Time after which half of a score is forgotten. */
const SCORE_HALF_LIFE_MS = HOUR_MS;
/** Peers remembered; those with the least to remember are forgotten first. */
export const SCORES_MAX = 4_096;

const NS_PER_MS = 1_000_000n;

interface Entry {
  score: number;
  scoredAtMs: number;
  offences: number;
  bannedUntilMs: number;
}

/** Scores and bans by peer key. */
export class PeerScores {
  private readonly clock: Clock;
  private readonly entries = new Map<string, Entry>();

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** Records a fault; returns how long the peer is banned for it, 0 for not at all. */
  fault(key: string, fault: Fault, isPersistent: boolean): number {
    const nowMs = this.nowMs();
    const { banMs, cost } = CONSEQUENCES[fault];
    const entry = this.entries.get(key) ?? { score: 0, scoredAtMs: nowMs, offences: 0, bannedUntilMs: 0 };
    entry.score = healed(entry, nowMs) - cost;
    entry.scoredAtMs = nowMs;
    const longest = isPersistent ? PERSISTENT_BAN_MS_MAX : BAN_MS_MAX;
    const ban = Math.min(banMs * 2 ** Math.min(entry.offences, 16), longest);
    if (banMs > 0) entry.offences++;
    entry.bannedUntilMs = Math.max(entry.bannedUntilMs, nowMs + ban);
    this.entries.delete(key);
    this.entries.set(key, entry);
    if (this.entries.size > SCORES_MAX) this.forgetOne(nowMs);
    return ban;
  }

  /** How long a peer is still banned, milliseconds; 0 when it is not. */
  bannedForMs(key: string): number {
    return Math.max(0, (this.entries.get(key)?.bannedUntilMs ?? 0) - this.nowMs());
  }

  /** 0 for a peer without faults, less for others. */
  score(key: string): number {
    const entry = this.entries.get(key);
    return entry === undefined ? 0 : healed(entry, this.nowMs());
  }

  /** The oldest entry without a running ban, else the oldest. */
  private forgetOne(nowMs: number): void {
    let found: string | undefined;
    for (const [key, entry] of this.entries) {
      found ??= key;
      if (entry.bannedUntilMs > nowMs) continue;
      found = key;
      break;
    }
    if (found !== undefined) this.entries.delete(found);
  }

  private nowMs(): number {
    return Number(this.clock.now() / NS_PER_MS);
  }
}

function healed({ score, scoredAtMs }: Entry, nowMs: number): number {
  const halves = Math.floor(Math.max(0, nowMs - scoredAtMs) / SCORE_HALF_LIFE_MS);
  return -Math.floor(-score / 2 ** Math.min(halves, 32)) + 0;
}
