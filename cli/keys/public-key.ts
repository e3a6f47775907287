/** Public keys of accounts between the keyring, protobuf JSON and addresses. */
import type { JsonValue } from "#codec/json-value.ts";
import { anyToProtoJson } from "#codec/proto-json.ts";
import { anyFromProtoJson } from "#codec/proto-json-parse.ts";
import { typeRegistry } from "#codec/type-registry.ts";
import { isSecp256k1PublicKey } from "#crypto/secp256k1.ts";
import { LegacyAminoPubKey } from "#proto/cosmos/crypto/multisig/keys.ts";
import { PubKey } from "#proto/cosmos/crypto/secp256k1/keys.ts";
import type { Any } from "#proto/google/protobuf/any.ts";
import { COMMON_TYPES } from "../application.ts";
import { CliError } from "../errors.ts";
import { type KeyPublic, publicKeyToAny } from "../keyring/keyring.ts";

const registry = typeRegistry(COMMON_TYPES);

/** Members of a multisig key. */
const MEMBERS_MAX = 64;

/** The protobuf JSON of a key, such as `{"@type":"/cosmos.crypto.secp256k1.PubKey","key":"…"}`. */
export function publicKeyJson(key: KeyPublic): JsonValue {
  return anyToProtoJson(publicKeyToAny(key), registry);
}

/** The key of protobuf JSON; throws `CliError` for kinds an account here cannot have. */
export function publicKeyFromJson(json: JsonValue): KeyPublic {
  return publicKeyFromAny(anyFromProtoJson(json, registry));
}

/** The key of a packed message; throws `CliError` for kinds an account here cannot have. */
export function publicKeyFromAny(any: Any): KeyPublic {
  if (any.typeUrl === PubKey.typeUrl) return { kind: "single", publicKey: singleKey(any) };
  if (any.typeUrl !== LegacyAminoPubKey.typeUrl) {
    throw new CliError(`keys of type ${any.typeUrl} cannot sign here: use a secp256k1 or a multisig key`);
  }
  const { threshold, publicKeys } = LegacyAminoPubKey.decode(any.value);
  return multisigKey(threshold, publicKeys.map(singleKey));
}

/** A multisig key of members in this order; throws `CliError` for an impossible threshold. */
export function multisigKey(threshold: number, members: readonly Uint8Array[]): KeyPublic {
  if (members.length === 0 || members.length > MEMBERS_MAX) {
    throw new CliError(`a multisig key has 1 to ${MEMBERS_MAX} members, not ${members.length}`);
  }
  if (threshold < 1 || threshold > members.length) {
    throw new CliError(`a threshold of ${threshold} cannot be met by ${members.length} members`);
  }
  return { kind: "multisig", threshold, members };
}

function singleKey(any: Any): Uint8Array {
  const { key } = PubKey.decode(any.value);
  if (any.typeUrl !== PubKey.typeUrl || !isSecp256k1PublicKey(key)) {
    throw new CliError("the public key is not a compressed secp256k1 key of 33 bytes");
  }
  return key;
}
