/** Watching others' receivers: given the list that a part of a use commits to and its published evidence, the proof that refutes it, if any does. */

import type { NeighbourEvidence } from "#kernels/neighbours/evidence.ts";
import { encodeList, neighbourWeights } from "#kernels/neighbours/evidence.ts";
import { scaleWeights } from "#kernels/neighbours/gates.ts";
import type { ReceiptWeights } from "#kernels/receipt-shares.ts";
import { decodeReceivers, RECEIVERS_MAX, type Receiver, type ReceiverList, receiversOf } from "#kernels/receivers.ts";
import { sharesOfBytes } from "#kernels/ridge/encoding.ts";
import { shareWeight } from "#kernels/ridge/shares.ts";
import { COMMONS, readSegment, type SpanEvidence } from "#kernels/span-proofs/evidence.ts";
import { EMPTY_BYTES, equalBytes } from "#lib/bytes.ts";
import type { SpanOwnerSum, WrongOwner, WrongReceivers } from "#proto/tributary/attribution/v1/receivers.ts";
import type { RidgeEvidence } from "#proto/tributary/attribution/v1/ridge.ts";
import { showGates } from "./neighbours-prover.ts";
import type { PublishedOwners } from "./owners-prover.ts";
import { openingOfContributor } from "./ridge/prove.ts";
import type { PublishedHead } from "./ridge/publish.ts";

/** Evidence as it was published. */
export type PublishedEvidence =
  | { readonly kind: "ridge"; readonly evidence: RidgeEvidence }
  /** `nearest` are the voters among the listed. */
  | {
      readonly kind: "neighbours";
      readonly evidence: Pick<NeighbourEvidence, "list" | "gates" | "unscaledHash">;
      readonly nearest: number;
    }
  | { readonly kind: "spans"; readonly evidence: SpanEvidence };

/** Who has which number under an artefact. */
export type NumberedOwners =
  | { readonly kind: "ridge"; readonly head: PublishedHead }
  | ({ readonly kind: "index" } & PublishedOwners);

/** What evidence weighs for each owner, by number. */
export function evidenceWeights(published: PublishedEvidence): ReceiptWeights {
  switch (published.kind) {
    case "ridge": {
      const shares = sharesOfBytes(published.evidence.shares) ?? [];
      return { owners: new Map(shares.map((share) => [share.index, shareWeight(share)])), commons: 0n };
    }
    case "neighbours": {
      const { list, gates } = published.evidence;
      return scaleWeights(neighbourWeights(list, published.nearest), gates);
    }
    case "spans":
      return segmentWeights(published.evidence);
  }
}

/** A proof that the encoded receivers are not those of the evidence; undefined when they are. */
export function findReceiversFraud(
  receivers: Uint8Array,
  published: PublishedEvidence,
  most: number = RECEIVERS_MAX,
): WrongReceivers | undefined {
  const list = decodeReceivers(receivers);
  if (list === undefined || list.receivers.length > most) return { receivers, evidence: undefined };
  const expected = receiversOf(evidenceWeights(published), () => EMPTY_BYTES, most);
  if (isSameList(list, expected)) return undefined;
  switch (published.kind) {
    case "ridge":
      return { receivers, evidence: { kind: "ridge", value: published.evidence } };
    case "neighbours": {
      const value = { entries: encodeList(published.evidence.list), gates: showGates(published.evidence) };
      return { receivers, evidence: { kind: "neighbours", value } };
    }
    case "spans": {
      const value = proveOwnerSum(published.evidence, wrongOwner(list, expected));
      return { receivers, evidence: { kind: "spans", value } };
    }
  }
}

/** A proof that one of the encoded receivers is no owner or has another address; undefined when all are right. */
export function findOwnerFraud(receivers: Uint8Array, owners: NumberedOwners): WrongOwner | undefined {
  const list = decodeReceivers(receivers)?.receivers;
  if (list === undefined) return { receivers, opening: undefined };
  const addressOf = (number: number): Uint8Array | undefined =>
    owners.kind === "ridge" ? owners.head.contributors[number]?.contributor : owners.owners[number];
  const wrong = list.find(({ owner, address }) => !equalBytes(addressOf(owner) ?? EMPTY_BYTES, address));
  if (wrong === undefined) return undefined;
  const { owner } = wrong;
  if (addressOf(owner) === undefined) return { receivers, opening: undefined };
  return owners.kind === "ridge"
    ? { receivers, opening: { kind: "contributor", value: openingOfContributor(owners.head, owner) } }
    : { receivers, opening: { kind: "owners", value: owners.ownersTree.open(owner) } };
}

interface OwnerClaim {
  readonly owner: number;
  /** Whether the owner's sum is to be shown to be as large as it is, not as small. */
  readonly isAtLeast: boolean;
}

/** An owner who is listed with more or less than its segments weigh, or not at all. */
function wrongOwner(list: ReceiverList, expected: ReceiverList): OwnerClaim {
  if (list.commons !== expected.commons) return { owner: COMMONS, isAtLeast: list.commons < expected.commons };
  const weightIn = (all: readonly Receiver[], owner: number): bigint =>
    all.find((one) => one.owner === owner)?.weight ?? 0n;
  const missing = expected.receivers.find(({ owner, weight }) => weightIn(list.receivers, owner) < weight);
  if (missing !== undefined) return { owner: missing.owner, isAtLeast: true };
  const excess = list.receivers.find(({ owner, weight }) => weight > weightIn(expected.receivers, owner));
  return { owner: excess?.owner ?? COMMONS, isAtLeast: false };
}

function proveOwnerSum({ output, segments }: SpanEvidence, { owner, isAtLeast }: OwnerClaim): SpanOwnerSum {
  const owners = segments.leaves.map((leaf) => readSegment(leaf)?.owner ?? COMMONS);
  const below = owners.findIndex((other) => other >= owner);
  const first = below === -1 ? owners.length : below;
  const above = owners.findIndex((other) => other > owner);
  const end = above === -1 ? owners.length : above;
  const [low, high] = isAtLeast ? [first, end - 1] : [first - 1, end];
  const open = (at: number) => (at < 0 || at >= owners.length ? undefined : segments.proveRange(at, 1));
  return { outputRoot: output.root, root: segments.root, owner, low: open(low), high: open(high) };
}

function segmentWeights({ segments }: SpanEvidence): ReceiptWeights {
  const owners = new Map<number, bigint>();
  let commons = 0n;
  for (const segment of segments.leaves.map(readSegment)) {
    if (segment === undefined) continue;
    const { owner, weight } = segment;
    if (owner === COMMONS) commons += weight;
    else owners.set(owner, (owners.get(owner) ?? 0n) + weight);
  }
  return { owners, commons };
}

function isSameList(list: ReceiverList, expected: ReceiverList): boolean {
  return (
    list.commons === expected.commons &&
    list.receivers.length === expected.receivers.length &&
    list.receivers.every(({ owner, weight }, i) => {
      const other = expected.receivers[i];
      return owner === other?.owner && weight === other.weight;
    })
  );
}
