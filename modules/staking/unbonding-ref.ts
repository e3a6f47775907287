/** What an unbonding id belongs to: stored as the whole store key of the record (`sdk:x/staking/keeper/unbonding.go`). */
import { type Addresses, BytesError, concatBytes, type ValueCodec } from "#sdk";

/** A record that unbonds. */
export type UnbondingRef =
  | { readonly kind: "delegation"; readonly delegator: string; readonly validator: string }
  | {
      readonly kind: "redelegation";
      readonly delegator: string;
      readonly source: string;
      readonly target: string;
    }
  | { readonly kind: "validator"; readonly validator: string };

/** The numbers under which kinds are stored; 0 is none. */
export const UNBONDING_TYPES = { delegation: 1n, redelegation: 2n, validator: 3n } as const;

const VALIDATOR_PREFIX = 0x21;
const DELEGATION_PREFIX = 0x32;
const REDELEGATION_PREFIX = 0x34;

/** A reference as the key of the record it leads to: prefix, then addresses with their lengths. */
export const unbondingRefValue: ValueCodec<UnbondingRef> = {
  name: "unbonding record",
  encode: unbound,
  decode: unbound,
  bind: (addresses) => ({
    name: "unbonding record",
    encode: (ref) => encode(ref, addresses),
    decode: (bytes) => decode(bytes, addresses),
  }),
};

function unbound(): never {
  throw new BytesError("reference used before it was bound to a chain prefix");
}

function encode(ref: UnbondingRef, { account, validator }: Addresses): Uint8Array {
  switch (ref.kind) {
    case "delegation":
      return key(DELEGATION_PREFIX, [account.toBytes(ref.delegator), validator.toBytes(ref.validator)]);
    case "redelegation":
      return key(REDELEGATION_PREFIX, [
        account.toBytes(ref.delegator),
        validator.toBytes(ref.source),
        validator.toBytes(ref.target),
      ]);
    case "validator":
      return key(VALIDATOR_PREFIX, [validator.toBytes(ref.validator)]);
  }
}

function decode(bytes: Uint8Array, { account, validator }: Addresses): UnbondingRef {
  const [first, second, third] = parts(bytes);
  if (bytes[0] === VALIDATOR_PREFIX && first !== undefined) {
    return { kind: "validator", validator: validator.toText(first) };
  }
  if (bytes[0] === DELEGATION_PREFIX && first !== undefined && second !== undefined) {
    return { kind: "delegation", delegator: account.toText(first), validator: validator.toText(second) };
  }
  if (bytes[0] === REDELEGATION_PREFIX && first !== undefined && second !== undefined && third !== undefined) {
    const [source, target] = [validator.toText(second), validator.toText(third)];
    return { kind: "redelegation", delegator: account.toText(first), source, target };
  }
  throw new BytesError("stored unbonding record is malformed", { length: bytes.length });
}

function key(prefix: number, addresses: readonly Uint8Array[]): Uint8Array {
  return concatBytes(Uint8Array.of(prefix), ...addresses.flatMap((bytes) => [Uint8Array.of(bytes.length), bytes]));
}

/** The addresses after the prefix. */
function parts(bytes: Uint8Array): readonly Uint8Array[] {
  const found: Uint8Array[] = [];
  for (let at = 1; at < bytes.length; ) {
    const end = at + 1 + (bytes[at] ?? 0);
    found.push(bytes.subarray(at + 1, end));
    at = end;
  }
  return found;
}
