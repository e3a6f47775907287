/** What the chain knows of a part of a use and of the artefact behind it, and the list of receivers that a proof shows. */

import { equalBytes } from "#lib/bytes.ts";
import type { Domain } from "../domain.ts";
import type { OwnersClaim } from "../owners.ts";
import type { UsePart } from "../receipts.ts";
import { decodeReceivers, type ReceiverList, receiversHash } from "../receivers.ts";
import type { RidgeClaim } from "../ridge/openings.ts";
import { PROOF_BYTES_MAX, rejected, upheld, type Verdict } from "../verdict.ts";

/** The artefact that a part's evidence is checked against. */
export type ReceiverSource =
  | { readonly kind: "ridge"; readonly head: RidgeClaim }
  | {
      readonly kind: "neighbours";
      readonly owners: OwnersClaim;
      /** Items of the index, listed neighbours, and voters among them. */
      readonly items: number;
      readonly neighbours: number;
      readonly nearest: number;
    }
  | { readonly kind: "spans"; readonly owners: OwnersClaim };

/** What the chain knows of a part of a use. */
export interface ReceiversClaim {
  /** Of the batch. */
  readonly domain: Domain;
  readonly part: Pick<UsePart, "evidenceRoot" | "receivers">;
  readonly source: ReceiverSource;
  /** Owners that a list may hold, at most `RECEIVERS_MAX`. */
  readonly receiversMax: number;
}

/** A list that was shown, or what follows from bytes that are none. */
export type ShownReceivers =
  | { readonly kind: "shown"; readonly list: ReceiverList }
  | { readonly kind: "failed"; readonly verdict: Verdict };

/** The list in the bytes that a part commits to: others are rejected, malformed ones upheld. */
export function readReceivers(claim: ReceiversClaim, bytes: Uint8Array): ShownReceivers {
  const { domain, part, receiversMax } = claim;
  const isCommitted = bytes.length <= PROOF_BYTES_MAX && equalBytes(receiversHash(domain, bytes), part.receivers);
  if (!isCommitted) return { kind: "failed", verdict: rejected("the receivers are not the use's") };
  const list = decodeReceivers(bytes);
  if (list === undefined) return { kind: "failed", verdict: upheld("the list of receivers is malformed") };
  return list.receivers.length > receiversMax
    ? { kind: "failed", verdict: upheld("there are too many receivers") }
    : { kind: "shown", list };
}

/** How many owners an artefact has. */
export function ownersOf(source: ReceiverSource): number {
  return source.kind === "ridge" ? source.head.head.contributors : source.owners.count;
}
