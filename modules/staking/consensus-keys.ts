/** Keys validators sign blocks with: as they are packed, as the engine knows them, and their addresses. */
import { PubKey as Ed25519PubKey } from "#proto/cosmos/crypto/ed25519/keys.ts";
import { PubKey as Secp256k1PubKey } from "#proto/cosmos/crypto/secp256k1/keys.ts";
import type { Validator } from "#proto/cosmos/staking/v1beta1/staking.ts";
import type { Any } from "#proto/google/protobuf/any.ts";
import type { PublicKey } from "#proto/tendermint/crypto/keys.ts";
import { type Addresses, assertDefined, ed25519Address, failSdk, secp256k1Address } from "#sdk";
import type { MessageType } from "#wire";

/** A consensus key. */
export interface ConsensusKey {
  /** Name of its type, as consensus parameters list it. */
  readonly type: "ed25519" | "secp256k1";
  readonly address: Uint8Array;
  /** As the engine knows it. */
  readonly publicKey: PublicKey;
}

const ED25519_BYTES = 32;
const SECP256K1_BYTES = 33;
/** Keys looked at lately, by their packed form, which is shared as long as nobody writes the validator. */
const remembered = new WeakMap<Any, ConsensusKey>();

/** The key in its packed form, undefined for a type no engine has; fails with sdk code 8 for malformed keys. */
export function parseConsensusKey(packed: Any): ConsensusKey | undefined {
  switch (packed.typeUrl) {
    case Ed25519PubKey.typeUrl: {
      const value = keyOf(Ed25519PubKey, packed, ED25519_BYTES);
      return { type: "ed25519", address: ed25519Address(value), publicKey: { sum: { kind: "ed25519", value } } };
    }
    case Secp256k1PubKey.typeUrl: {
      const value = keyOf(Secp256k1PubKey, packed, SECP256K1_BYTES);
      return { type: "secp256k1", address: secp256k1Address(value), publicKey: { sum: { kind: "secp256k1", value } } };
    }
  }
  return undefined;
}

/** The key of a stored validator; asserts that there is one. */
export function consensusKey({ consensusPubkey }: Validator): ConsensusKey {
  const packed = assertDefined(consensusPubkey, "a validator has no consensus key");
  const known = remembered.get(packed);
  if (known !== undefined) return known;
  const key = assertDefined(parseConsensusKey(packed), "a validator has a consensus key of an unknown type");
  remembered.set(packed, key);
  return key;
}

/** Consensus address of a stored validator as text. */
export function consensusAddress({ addresses }: { readonly addresses: Addresses }, validator: Validator): string {
  return addresses.consensus.toText(consensusKey(validator).address);
}

function keyOf(type: MessageType<{ readonly key: Uint8Array }>, packed: Any, length: number): Uint8Array {
  const key = decoded(type, packed.value);
  return key?.length === length ? key : failSdk.invalidPubKey(`consensus key must have ${length} bytes`);
}

function decoded(type: MessageType<{ readonly key: Uint8Array }>, bytes: Uint8Array): Uint8Array | undefined {
  try {
    return type.decode(bytes).key;
  } catch {
    return undefined;
  }
}
