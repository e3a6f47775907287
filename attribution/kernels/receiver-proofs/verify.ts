/** Refuting the receivers of a part of a use: a list that does not follow from the evidence, or an owner with another's address. */

import { equalBytes } from "#lib/bytes.ts";
import type { NeighbourEntries, WrongOwner, WrongReceivers } from "#proto/tributary/attribution/v1/receivers.ts";
import type { RidgeEvidence } from "#proto/tributary/attribution/v1/ridge.ts";
import { NEIGHBOURS_MAX } from "../neighbours/banzhaf.ts";
import { decodeList, listTree, neighbourWeights, scaledEvidenceRoot } from "../neighbours/evidence.ts";
import { decodeGates, gatesFault, scaleWeights } from "../neighbours/gates.ts";
import { openOwner } from "../owners.ts";
import { type ReceiverList, receiversOf } from "../receivers.ts";
import { evidenceHash } from "../ridge/commitments.ts";
import { sharesOfBytes } from "../ridge/encoding.ts";
import { openContributor, type RidgeClaim } from "../ridge/openings.ts";
import { shareWeight } from "../ridge/shares.ts";
import { evidenceFault } from "../ridge/verify-share.ts";
import { PROOF_BYTES_MAX, rejected, upheld, type Verdict } from "../verdict.ts";
import { ownersOf, type ReceiverSource, type ReceiversClaim, readReceivers } from "./claim.ts";
import { checkSpanReceivers } from "./verify-spans.ts";

/** Upheld when the receivers of a part are malformed or not those whom its evidence speaks for; never throws. Addresses are `verifyOwner`'s. */
export function verifyReceivers(claim: ReceiversClaim, { receivers, evidence }: WrongReceivers): Verdict {
  const shown = readReceivers(claim, receivers);
  if (shown.kind === "failed") return shown.verdict;
  const { source } = claim;
  if (evidence === undefined) return rejected("the list of receivers is well formed");
  if (evidence.kind === "neighbours" && source.kind === "neighbours") {
    return checkNeighbours(claim, { list: shown.list, source }, evidence.value);
  }
  if (evidence.kind === "ridge" && source.kind === "ridge") {
    return checkRidge(claim, { list: shown.list, head: source.head }, evidence.value);
  }
  if (evidence.kind === "spans" && source.kind === "spans")
    return checkSpanReceivers(claim, shown.list, evidence.value);
  return rejected("the evidence is of another method");
}

/** Upheld when the receivers of a part are malformed, or one of them is none of the artefact's owners or has another's address; never throws. */
export function verifyOwner(claim: ReceiversClaim, { receivers, opening }: WrongOwner): Verdict {
  const shown = readReceivers(claim, receivers);
  if (shown.kind === "failed") return shown.verdict;
  const count = ownersOf(claim.source);
  const { receivers: list } = shown.list;
  if (list.some(({ owner }) => owner >= count)) return upheld("a receiver is none of the owners");
  if (opening === undefined) return rejected("the receivers are owners");
  const found = openAny(claim.source, opening);
  if (found === undefined) return rejected("an owner does not lead to the artefact");
  const receiver = list.find(({ owner }) => owner === found.number);
  if (receiver === undefined) return rejected("the owner is no receiver");
  return equalBytes(receiver.address, found.address)
    ? rejected("the address is the owner's")
    : upheld("a receiver has another address than the owner");
}

interface NumberedOwner {
  readonly number: number;
  readonly address: Uint8Array;
}

function openAny(source: ReceiverSource, opening: NonNullable<WrongOwner["opening"]>): NumberedOwner | undefined {
  if (source.kind === "ridge") {
    const found = opening.kind === "contributor" ? openContributor(source.head, opening.value) : undefined;
    return found && opening.kind === "contributor"
      ? { number: opening.value.index, address: found.contributor }
      : undefined;
  }
  const address = opening.kind === "owners" ? openOwner(source.owners, opening.value) : undefined;
  return address && opening.kind === "owners" ? { number: opening.value.start, address } : undefined;
}

function checkNeighbours(
  { domain, part, receiversMax }: ReceiversClaim,
  { list, source }: { readonly list: ReceiverList; readonly source: Extract<ReceiverSource, { kind: "neighbours" }> },
  { entries, gates: listed }: NeighbourEntries,
): Verdict {
  if (entries.length > PROOF_BYTES_MAX || listed.gates.length > PROOF_BYTES_MAX) return rejected("proof is too long");
  const root = scaledEvidenceRoot(domain, listTree(domain, entries).root, listed);
  if (!equalBytes(root, part.evidenceRoot)) return rejected(OTHER_EVIDENCE);
  const neighbours = decodeList(entries);
  const most = Math.min(source.neighbours, NEIGHBOURS_MAX, source.items);
  if (neighbours === undefined || neighbours.length > most) return upheld("the list of neighbours is malformed");
  const gates = decodeGates(listed.gates);
  if (gates === undefined) return upheld("the list of gates is malformed");
  const weights = neighbourWeights(neighbours, source.nearest);
  const fault = gatesFault(gates, weights);
  if (fault !== undefined) return upheld(fault);
  return compare(list, receiversOf(scaleWeights(weights, gates), noAddress, receiversMax));
}

function checkRidge(
  { part, receiversMax }: ReceiversClaim,
  { list, head }: { readonly list: ReceiverList; readonly head: RidgeClaim },
  evidence: RidgeEvidence,
): Verdict {
  if (evidence.shares.length > PROOF_BYTES_MAX || evidence.query.length > PROOF_BYTES_MAX) {
    return rejected("proof is too long");
  }
  if (!equalBytes(evidenceHash(head.domain, evidence), part.evidenceRoot)) return rejected(OTHER_EVIDENCE);
  const shares = sharesOfBytes(evidence.shares);
  if (shares === undefined) return upheld("list of shares is malformed");
  const fault = evidenceFault(head, evidence, shares);
  if (fault !== undefined) return upheld(fault);
  const owners = new Map(shares.map((share) => [share.index, shareWeight(share)]));
  return compare(list, receiversOf({ owners, commons: 0n }, noAddress, receiversMax));
}

const OTHER_EVIDENCE = "the evidence is not the use's";

/** Lists are compared by numbers alone. */
function noAddress(): Uint8Array {
  return new Uint8Array(0);
}

function compare(list: ReceiverList, expected: ReceiverList): Verdict {
  const isSame =
    list.commons === expected.commons &&
    list.receivers.length === expected.receivers.length &&
    list.receivers.every(({ owner, weight }, i) => {
      const other = expected.receivers[i];
      return owner === other?.owner && weight === other.weight;
    });
  return isSame
    ? rejected("the receivers follow from the evidence")
    : upheld("receivers do not follow from the evidence");
}
