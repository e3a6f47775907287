/** Account keys: parsed from their packed form once, with the address they control (`sdk:crypto/keys`). */
import {
  aminoEd25519Key,
  aminoMultisigKey,
  aminoSecp256k1Key,
  ed25519Address,
  multisigAddress,
  secp256k1Address,
  secp256r1Address,
} from "#crypto/address.ts";
import { equalBytes, latin1FromBytes } from "#lib/bytes.ts";
import { PubKey as Ed25519PubKey } from "#proto/cosmos/crypto/ed25519/keys.ts";
import { LegacyAminoPubKey } from "#proto/cosmos/crypto/multisig/keys.ts";
import { PubKey as Secp256k1PubKey } from "#proto/cosmos/crypto/secp256k1/keys.ts";
import { PubKey as Secp256r1PubKey } from "#proto/cosmos/crypto/secp256r1/keys.ts";
import type { Any } from "#proto/google/protobuf/any.ts";
import { failSdk } from "#sdk";
import type { MessageType } from "#wire";

/** A key of one kind that verifies single signatures. */
export interface SingleKey {
  readonly kind: "secp256k1" | "secp256r1" | "ed25519";
  readonly bytes: Uint8Array;
}

/** A threshold of member keys. */
export interface ThresholdKey {
  readonly kind: "multisig";
  readonly threshold: number;
  readonly members: readonly MemberKey[];
}

/** A key that may be part of a threshold key. */
export type MemberKey = SingleKey | ThresholdKey;

/** A key an account may have, as it is packed, with the bytes of the address it controls. */
export type AccountKey = MemberKey & { readonly packed: Any; readonly address: Uint8Array };

/** Deepest nesting of threshold keys. */
export const MULTISIG_DEPTH_MAX = 3;
/** Members of one threshold key. */
export const MULTISIG_MEMBERS_MAX = 64;
/** Keys remembered between transactions. */
export const KEY_CACHE_MAX = 32_768;

/** Message types a packed key may have. */
export const PUBLIC_KEY_TYPES: readonly MessageType<unknown>[] = [
  Secp256k1PubKey,
  Secp256r1PubKey,
  Ed25519PubKey,
  LegacyAminoPubKey,
];

/** Parses packed keys; equal keys are one object while remembered. */
export interface KeyParser {
  /**
   * Fails with sdk code 8 for an unknown type, a wrong length or too deep a threshold. `likely` is the key it probably is,
   * which is cheaper to compare than to look up.
   */
  parse(packed: Any, likely?: AccountKey): AccountKey;
}

/** A parser with a bounded memory. */
export function keyParser(): KeyParser {
  let recent = new Map<string, AccountKey>();
  let older = new Map<string, AccountKey>();
  const find = (packed: Any): AccountKey => {
    const id = packed.typeUrl + latin1FromBytes(packed.value);
    const known = recent.get(id);
    if (known !== undefined) return known;
    const key = older.get(id) ?? accountKey(packed);
    if (recent.size >= KEY_CACHE_MAX) {
      older = recent;
      recent = new Map();
    }
    recent.set(id, key);
    return key;
  };
  return {
    parse: (packed, likely) => (likely !== undefined && isSame(likely.packed, packed) ? likely : find(packed)),
  };
}

function isSame(a: Any, b: Any): boolean {
  return a === b || (a.typeUrl === b.typeUrl && equalBytes(a.value, b.value));
}

/** Number of keys that can sign, as the signature limit counts them. */
export function countKeys(key: MemberKey): number {
  if (key.kind !== "multisig") return 1;
  let count = 0;
  for (const member of key.members) count += countKeys(member);
  return count;
}

/** Length of the amino form of a key, which the simulated signature size is made of. */
export function aminoKeyLength(key: MemberKey): number {
  return aminoKey(key).length;
}

function parseKey(packed: Any, depth: number): MemberKey {
  switch (packed.typeUrl) {
    case Secp256k1PubKey.typeUrl:
      return single("secp256k1", decoded(Secp256k1PubKey, packed).key, 33);
    case Secp256r1PubKey.typeUrl:
      return single("secp256r1", decoded(Secp256r1PubKey, packed).key, 33);
    case Ed25519PubKey.typeUrl:
      return single("ed25519", decoded(Ed25519PubKey, packed).key, 32);
    case LegacyAminoPubKey.typeUrl:
      return threshold(decoded(LegacyAminoPubKey, packed), depth);
  }
  return failSdk.invalidPubKey(`unknown public key type ${packed.typeUrl.slice(0, 128)}`);
}

function decoded<T>(type: MessageType<T>, packed: Any): T {
  try {
    return type.decode(packed.value);
  } catch {
    return failSdk.invalidPubKey("malformed public key");
  }
}

function single(kind: SingleKey["kind"], bytes: Uint8Array, length: number): SingleKey {
  if (bytes.length !== length) failSdk.invalidPubKey("public key has the wrong length");
  return { kind, bytes };
}

/** Only the key of an account needs an address; hashing every member of a threshold key would be work for strangers. */
function accountKey(packed: Any): AccountKey {
  const key = parseKey(packed, 0);
  return { ...key, packed, address: addressOf(key) };
}

function addressOf(key: MemberKey): Uint8Array {
  switch (key.kind) {
    case "secp256k1":
      return secp256k1Address(key.bytes);
    case "secp256r1":
      return secp256r1Address(key.bytes);
    case "ed25519":
      return ed25519Address(key.bytes);
    case "multisig":
      return multisigAddress(key.threshold, key.members.map(aminoKey));
  }
}

function threshold(packed: LegacyAminoPubKey, depth: number): ThresholdKey {
  const count = packed.publicKeys.length;
  if (depth >= MULTISIG_DEPTH_MAX) failSdk.invalidPubKey("threshold keys are nested too deeply");
  if (count === 0 || count > MULTISIG_MEMBERS_MAX || packed.threshold < 1 || packed.threshold > count) {
    failSdk.invalidPubKey("threshold does not fit the number of keys");
  }
  const members = packed.publicKeys.map((member) => parseKey(member, depth + 1));
  return { kind: "multisig", threshold: packed.threshold, members };
}

function aminoKey(key: MemberKey): Uint8Array {
  switch (key.kind) {
    case "secp256k1":
      return aminoSecp256k1Key(key.bytes);
    case "ed25519":
      return aminoEd25519Key(key.bytes);
    case "secp256r1":
      // The SDK registers no amino form for this kind; its bytes stand in where only a length or a hash is needed.
      return key.bytes;
    case "multisig":
      return aminoMultisigKey(key.threshold, key.members.map(aminoKey));
  }
}
