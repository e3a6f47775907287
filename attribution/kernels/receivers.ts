/**
 * Who the evidence of one use speaks for, in one datanet: the list a use commits to, from which its shares follow. The list
 * holds owners by number, as the artefact numbers them, with their addresses, so that one opening of a use and its list shows
 * every amount.
 */

import { sha256 } from "#crypto/sha256.ts";
import { assert } from "#lib/assert.ts";
import { compareBigints, concatBytes, toHex } from "#lib/bytes.ts";
import { BPS, type Domain, domainTag, u128FromBytes, u128ToBytes } from "./domain.ts";
import { type PaidShare, type ReceiptWeights, type ShareRules, sumShares } from "./receipt-shares.ts";
import { splitByWeight } from "./split.ts";

/** One owner whom the evidence speaks for. */
export interface Receiver {
  /** Position among the owners of the artefact. */
  readonly owner: number;
  readonly address: Uint8Array;
  readonly weight: bigint;
}

/** The owners that count, by rising number, and what boilerplate and caps leave to the commons. */
export interface ReceiverList {
  readonly receivers: readonly Receiver[];
  readonly commons: bigint;
}

/** Owners of one list. */
export const RECEIVERS_MAX = 32;
/** Bytes of the longest address. */
export const ADDRESS_BYTES_MAX = 32;

/** The heaviest `most` owners of some weights, equal weights to the smaller number; the rest is given to nobody. */
export function receiversOf(
  { owners, commons }: ReceiptWeights,
  addressOf: (owner: number) => Uint8Array,
  most: number = RECEIVERS_MAX,
): ReceiverList {
  const receivers = [...owners]
    .filter(([, weight]) => weight > 0n)
    .sort(([a, x], [b, y]) => compareBigints(y, x) || a - b)
    .slice(0, most)
    .sort(([a], [b]) => a - b)
    .map(([owner, weight]) => ({ owner, address: addressOf(owner), weight }));
  return { receivers, commons };
}

/** A list as bytes: the commons, then number, address and weight of each owner. */
export function encodeReceivers({ receivers, commons }: ReceiverList): Uint8Array {
  const parts = receivers.flatMap(({ owner, address, weight }) => {
    assert(address.length > 0 && address.length <= ADDRESS_BYTES_MAX, "address has the wrong length");
    const head = new Uint8Array(5);
    new DataView(head.buffer).setUint32(0, owner);
    head[4] = address.length;
    return [head, address, u128ToBytes(weight)];
  });
  return concatBytes(u128ToBytes(commons), ...parts);
}

/** The list in some bytes; undefined unless it is well formed: owners rise, every weight is positive, `RECEIVERS_MAX` at most. */
export function decodeReceivers(bytes: Uint8Array): ReceiverList | undefined {
  if (bytes.length < WEIGHT_BYTES) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const receivers: Receiver[] = [];
  let at = WEIGHT_BYTES;
  while (at < bytes.length) {
    const length = bytes[at + 4] ?? 0;
    const end = at + 5 + length + WEIGHT_BYTES;
    if (length === 0 || length > ADDRESS_BYTES_MAX || end > bytes.length || receivers.length === RECEIVERS_MAX) return;
    const owner = view.getUint32(at);
    const address = bytes.subarray(at + 5, at + 5 + length);
    const weight = u128FromBytes(bytes.subarray(end - WEIGHT_BYTES, end));
    if (weight === 0n || owner <= (receivers.at(-1)?.owner ?? -1)) return undefined;
    receivers.push({ owner, address, weight });
    at = end;
  }
  return { receivers, commons: u128FromBytes(bytes.subarray(0, WEIGHT_BYTES)) };
}

/** What a use commits to for its list. */
export function receiversHash(domain: Domain, encoded: Uint8Array): Uint8Array {
  return sha256(concatBytes(domainTag("receivers", domain), encoded));
}

/** The part of `pool` that falls to a use: by fee, in order, so that the parts of all uses sum to the pool exactly. */
export function usePart(
  pool: bigint,
  { fees, before, fee }: { readonly fees: bigint; readonly before: bigint; readonly fee: bigint },
): bigint {
  return fees === 0n ? 0n : (pool * (before + fee)) / fees - (pool * before) / fees;
}

/** Splits `amount` among the receivers under `rules`, sorted by address; the amounts, the commons' among them, sum to it exactly. Without any weight all goes to the commons. */
export function payReceivers(
  amount: bigint,
  { receivers, commons }: ReceiverList,
  context: {
    /** Any name that all of one family share. */
    readonly familyOf: (address: Uint8Array) => string;
    readonly commonsId: Uint8Array;
    readonly rules: ShareRules;
  },
): readonly PaidShare[] {
  const { commonsId, rules } = context;
  const total = receivers.reduce((sum, { weight }) => sum + weight, commons);
  if (total === 0n) return sumShares([{ id: commonsId, amount }]);
  const capped = capFamilies(receivers, (total * rules.familyCapBps) / BPS, context.familyOf);
  const paid = capped.reduce((sum, { weight }) => sum + weight, 0n);
  const shares = [...capped, { id: commonsId, weight: total - paid }];
  const amounts = splitByWeight(amount, shares);
  return sumShares(shares.map(({ id }, i) => ({ id, amount: amounts[i] as bigint })));
}

/** How the evidence money of a batch falls to its uses and their receivers. */
export interface ShareTerms {
  /** Of all uses together. */
  readonly fees: bigint;
  /** What each datanet's contributors are given. */
  readonly parts: ReadonlyMap<bigint, bigint>;
  readonly familyOf: (address: Uint8Array) => string;
  readonly commonsId: Uint8Array;
  readonly rules: ShareRules;
}

/** What a use pays whom in one datanet. */
export function useShares(
  terms: ShareTerms,
  use: { readonly before: bigint; readonly fee: bigint },
  { datanetId, list }: { readonly datanetId: bigint; readonly list: ReceiverList },
): readonly PaidShare[] {
  const { fees, parts } = terms;
  return payReceivers(usePart(parts.get(datanetId) ?? 0n, { ...use, fees }), list, terms);
}

/** Scales the members of any family above the cap down to it together; rounding down favours the commons. */
function capFamilies(
  receivers: readonly Receiver[],
  cap: bigint,
  familyOf: (address: Uint8Array) => string,
): readonly { readonly id: Uint8Array; readonly weight: bigint }[] {
  const names = new Map(receivers.map(({ address }) => [toHex(address), familyOf(address)]));
  const nameOf = ({ address }: Receiver): string => names.get(toHex(address)) as string;
  const families = new Map<string, bigint>();
  for (const receiver of receivers) {
    const name = nameOf(receiver);
    families.set(name, (families.get(name) ?? 0n) + receiver.weight);
  }
  return receivers.map((receiver) => {
    const family = families.get(nameOf(receiver)) as bigint;
    const { address: id, weight } = receiver;
    return { id, weight: family <= cap ? weight : (weight * cap) / family };
  });
}

const WEIGHT_BYTES = 16;
