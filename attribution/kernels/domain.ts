/** Domain separation: every commitment of the attribution economy names the chain, module, datanet and version it speaks of, so that a proof never works elsewhere. */

import { sha256 } from "#crypto/sha256.ts";
import { assert } from "#lib/assert.ts";
import { concatBytes, u64ToBytes, utf8Encode } from "#lib/bytes.ts";

/** What a commitment speaks of; ids that do not apply are zero. */
export interface Domain {
  readonly chainId: string;
  readonly module: string;
  readonly datanetId: bigint;
  readonly version: bigint;
}

/** The largest amount a commitment may carry: 128 bits, as economy amounts on chain. */
export const AMOUNT_MAX = (1n << 128n) - 1n;

/** Basis points of a whole. */
export const BPS = 10_000n;

/** The 32-byte tag of `domain` for one `purpose`; every variable-length field is length-prefixed, so no two domains share an encoding. */
export function domainTag(purpose: string, domain: Domain): Uint8Array {
  return sha256(
    concatBytes(
      lengthPrefixed(utf8Encode(`tributary/${purpose}/v1`)),
      lengthPrefixed(utf8Encode(domain.chainId)),
      lengthPrefixed(utf8Encode(domain.module)),
      u64ToBytes(domain.datanetId),
      u64ToBytes(domain.version),
    ),
  );
}

/** `bytes` behind its length in two big-endian bytes. */
export function lengthPrefixed(bytes: Uint8Array): Uint8Array {
  assert(bytes.length <= 0xffff, "field is too long for its length prefix", { length: bytes.length });
  return concatBytes(Uint8Array.of(bytes.length >> 8, bytes.length & 0xff), bytes);
}

/** `amount` as 16 big-endian bytes. */
export function u128ToBytes(amount: bigint): Uint8Array {
  assert(amount >= 0n && amount <= AMOUNT_MAX, "amount is outside 128 bits");
  return concatBytes(u64ToBytes(amount >> 64n), u64ToBytes(amount));
}

/** The amount of 16 big-endian bytes. */
export function u128FromBytes(bytes: Uint8Array): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return (view.getBigUint64(0) << 64n) | view.getBigUint64(8);
}

/** `amount` as big-endian bytes without leading zeros; zero has none. */
export function minimalBytes(amount: bigint): Uint8Array {
  const full = u128ToBytes(amount);
  let start = 0;
  while (start < full.length && full[start] === 0) start++;
  return full.subarray(start);
}

/** The inverse of `minimalBytes`; undefined for more than 16 bytes or a leading zero, so each amount has one encoding. */
export function amountFromMinimal(bytes: Uint8Array): bigint | undefined {
  if (bytes.length > 16 || bytes[0] === 0) return undefined;
  let amount = 0n;
  for (const byte of bytes) amount = (amount << 8n) | BigInt(byte);
  return amount;
}
