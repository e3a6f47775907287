/** Who may connect: not the banned, not too many, not too many from one place, and nobody who keeps others waiting. */

import { elapsedMs } from "./elapsed.ts";
import { groupOf, isRoutable, siteOf } from "./ip-ranges.ts";
import { GREETING_GRACE_MS, INBOUND_PLACES_PER_RANGE } from "./limits.ts";

/** Bounds on connections. */
export interface ConnectionLimits {
  readonly inboundPeersMax: number;
  readonly allowDuplicateIp: boolean;
}

/** A connection that wants in. */
export interface Applicant {
  readonly key: string;
  readonly ip: string;
  readonly isOutbound: boolean;
}

/** A peer that is in. */
export interface Occupant extends Applicant {
  readonly id: string;
  /** Nanoseconds. */
  readonly openedAt: bigint;
  /** Set once it said who it is. */
  readonly peer: object | undefined;
}

/** What is known of everybody. */
export interface AdmissionFacts {
  readonly occupants: readonly Occupant[];
  readonly limits: ConnectionLimits;
  readonly now: bigint;
  bannedForMs(key: string): number;
  /** Whether a peer counts against no limit. */
  isExempt(key: string): boolean;
}

/** The answer to an applicant. */
export type Admission =
  | { readonly kind: "admitted" }
  /** In place of one who was in. */
  | { readonly kind: "admitted-for"; readonly id: string }
  | { readonly kind: "refused"; readonly reason: string };

/** Decides about one applicant. */
export function admission(applicant: Applicant, facts: AdmissionFacts): Admission {
  const { limits, isExempt, bannedForMs } = facts;
  if (bannedForMs(applicant.key) > 0) return refused("banned");
  if (applicant.isOutbound || isExempt(applicant.key)) return ADMITTED;
  const counted = facts.occupants.filter(({ key }) => !isExempt(key));
  if (!limits.allowDuplicateIp) {
    const site = siteOf(applicant.ip);
    if (facts.occupants.some(({ ip }) => siteOf(ip) === site)) return refused("another peer has the same IP address");
    if (isRangeFull(applicant, counted, limits)) return refused("too many peers of one range of IP addresses");
  }
  const inbound = counted.filter(({ isOutbound }) => !isOutbound);
  if (inbound.length < limits.inboundPeersMax) return ADMITTED;
  const silent = inbound.find(
    ({ peer, openedAt }) => peer === undefined && elapsedMs(openedAt, facts.now) > GREETING_GRACE_MS,
  );
  return silent === undefined ? refused("too many inbound peers") : { kind: "admitted-for", id: silent.id };
}

const ADMITTED: Admission = { kind: "admitted" };

function refused(reason: string): Admission {
  return { kind: "refused", reason };
}

/** Addresses of one owner are cheap by the thousand; those of a local network are no sign of anything. */
function isRangeFull({ ip }: Applicant, counted: readonly Occupant[], { inboundPeersMax }: ConnectionLimits): boolean {
  if (!isRoutable(ip)) return false;
  const range = groupOf(ip);
  const inRange = counted.filter((occupant) => !occupant.isOutbound && groupOf(occupant.ip) === range).length;
  return inRange >= Math.max(1, Math.floor(inboundPeersMax / INBOUND_PLACES_PER_RANGE));
}
