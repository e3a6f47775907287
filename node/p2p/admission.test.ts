/** Who gets in when many want to. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type AdmissionFacts, admission, type Occupant } from "./admission.ts";
import { GREETING_GRACE_MS, INBOUND_PLACES_PER_RANGE } from "./limits.ts";

const NOW = 1_000_000_000_000n;
const NS_PER_MS = 1_000_000n;
let count = 0;

function occupant(ip: string, changes: Partial<Occupant> = {}): Occupant {
  const id = `peer${count++}`;
  return { id, key: id, ip, isOutbound: false, openedAt: NOW, peer: {}, ...changes };
}

function facts(occupants: readonly Occupant[], changes: Partial<AdmissionFacts> = {}): AdmissionFacts {
  return {
    occupants,
    limits: { inboundPeersMax: 8, allowDuplicateIp: false },
    now: NOW,
    bannedForMs: (key) => (key === "banned" ? 1 : 0),
    isExempt: (key) => key === "friend",
    ...changes,
  };
}

const applicant = (ip: string, key = "newcomer", isOutbound = false) => ({ key, ip, isOutbound });

test("banned peers stay out, whom we dial and whom an operator named comes in", () => {
  const full = Array.from({ length: 8 }, (_, i) => occupant(`${i + 1}.1.1.1`));
  assert.equal(admission(applicant("9.9.9.9", "banned"), facts([])).kind, "refused");
  assert.equal(admission(applicant("9.9.9.9"), facts(full)).kind, "refused");
  assert.equal(admission(applicant("9.9.9.9", "friend"), facts(full)).kind, "admitted");
  assert.equal(admission(applicant("9.9.9.9", "newcomer", true), facts(full)).kind, "admitted");
  assert.equal(admission(applicant("9.9.9.9", "banned", true), facts(full)).kind, "refused");
});

test("one machine has one place, however many IPv6 addresses it has", () => {
  const known = [occupant("1.2.3.4"), occupant("2001:4860:0:1::8888")];
  for (const ip of ["1.2.3.4", "::ffff:1.2.3.4", "2001:4860:0:1::1", "2001:4860:0:0001:ffff:1:2:3"]) {
    assert.equal(admission(applicant(ip), facts(known)).kind, "refused", ip);
  }
  for (const ip of ["1.2.3.5", "2001:4860:0:2::8888", "2001:4860::1"]) {
    assert.equal(admission(applicant(ip), facts(known)).kind, "admitted", ip);
  }
  const together = { limits: { inboundPeersMax: 8, allowDuplicateIp: true } };
  assert.equal(admission(applicant("1.2.3.4"), facts(known, together)).kind, "admitted");
});

test("one range of addresses does not take all places, but a local network may", () => {
  const share = 8 / INBOUND_PLACES_PER_RANGE;
  const range = Array.from({ length: share }, (_, i) => occupant(`5.6.${i}.1`));
  assert.equal(admission(applicant("5.6.200.1"), facts(range.slice(1))).kind, "admitted");
  assert.equal(admission(applicant("5.6.200.1"), facts(range)).kind, "refused");
  assert.equal(admission(applicant("5.7.200.1"), facts(range)).kind, "admitted");
  const outbound = range.map((peer) => ({ ...peer, isOutbound: true }));
  assert.equal(admission(applicant("5.6.200.1"), facts(outbound)).kind, "admitted");
  const local = Array.from({ length: 7 }, (_, i) => occupant(`10.0.0.${i}`));
  assert.equal(admission(applicant("10.0.0.99"), facts(local)).kind, "admitted");
});

test("who does not say who it is makes way for others, though not at once", () => {
  const silent = occupant("1.1.1.1", { peer: undefined });
  const full = [silent, ...Array.from({ length: 7 }, (_, i) => occupant(`${i + 2}.1.1.1`))];
  const later = { now: NOW + NS_PER_MS * BigInt(GREETING_GRACE_MS + 1) };
  assert.equal(admission(applicant("9.9.9.9"), facts(full)).kind, "refused");
  assert.deepEqual(admission(applicant("9.9.9.9"), facts(full, later)), { kind: "admitted-for", id: silent.id });
  assert.equal(admission(applicant("9.9.9.9"), facts(full.slice(1), later)).kind, "admitted");
});
