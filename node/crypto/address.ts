/** Every way an address comes from a key or a name (cosmos-sdk types/address, crypto/keys; CometBFT crypto). */

import { concatBytes, utf8Encode } from "#lib/bytes.ts";
import { ripemd160 } from "./hashes.ts";
import { sha256, sha256Truncated } from "./sha256.ts";

/** Length of key and module addresses, bytes; derived addresses have 32. */
export const ADDRESS_LENGTH = 20;
/** Longest address accepted anywhere, bytes (`address.MaxAddrLen`). */
export const ADDRESS_LENGTH_MAX = 255;

/** Account address of a compressed secp256k1 key: RIPEMD-160 of its SHA-256. */
export function secp256k1Address(publicKey: Uint8Array): Uint8Array {
  return ripemd160(sha256(publicKey));
}

/** Address of an ed25519 key, such as a validator's consensus key. */
export function ed25519Address(publicKey: Uint8Array): Uint8Array {
  return sha256Truncated(publicKey);
}

/** Account address of a P-256 key: 32 bytes, hashed with its proto name (ADR-028). */
export function secp256r1Address(publicKey: Uint8Array): Uint8Array {
  return hashAddress("cosmos.crypto.secp256r1.PubKey", publicKey);
}

/** Address of a module account without derivation keys: the truncated hash of its name. */
export function moduleAddress(name: string): Uint8Array {
  return sha256Truncated(utf8Encode(name));
}

/** Address of a sub-account of a module, 32 bytes: one derivation step per key; with no key, the module's own address (ADR-028). */
export function derivedModuleAddress(name: string, keys: readonly Uint8Array[]): Uint8Array {
  const [first, ...rest] = keys;
  if (first === undefined) return moduleAddress(name);
  const root = hashAddress("module", concatBytes(utf8Encode(name), Uint8Array.of(0), first));
  return rest.reduce(deriveAddress, root);
}

/** Address derived from another one by a key, 32 bytes. */
export function deriveAddress(address: Uint8Array, key: Uint8Array): Uint8Array {
  return sha256(concatBytes(sha256(address), key));
}

/** ADR-028's typed hash, 32 bytes: SHA-256(SHA-256(type) ‖ key). */
export function hashAddress(type: string, key: Uint8Array): Uint8Array {
  return sha256(concatBytes(sha256(utf8Encode(type)), key));
}

/** Address of the account that holds tokens sent through an ICS-20 channel (ibc-go transfer/types/keys.go). */
export function escrowAddress(port: string, channel: string): Uint8Array {
  return sha256Truncated(concatBytes(utf8Encode("ics20-1"), Uint8Array.of(0), utf8Encode(`${port}/${channel}`)));
}

/** Address of an amino threshold key; the members are amino-encoded keys in the order the key fixes. */
export function multisigAddress(threshold: number, members: readonly Uint8Array[]): Uint8Array {
  return sha256Truncated(aminoMultisigKey(threshold, members));
}

/** Amino bytes of a threshold key (`tendermint/PubKeyMultisigThreshold`). */
export function aminoMultisigKey(threshold: number, members: readonly Uint8Array[]): Uint8Array {
  const fields = members.flatMap((member) => [Uint8Array.of(0x12), uvarint(member.length), member]);
  return concatBytes(MULTISIG_PREFIX, Uint8Array.of(0x08), uvarint(threshold), ...fields);
}

/** Amino bytes of a compressed secp256k1 key (`tendermint/PubKeySecp256k1`). */
export function aminoSecp256k1Key(publicKey: Uint8Array): Uint8Array {
  return concatBytes(SECP256K1_PREFIX, uvarint(publicKey.length), publicKey);
}

/** Amino bytes of an ed25519 key (`tendermint/PubKeyEd25519`). */
export function aminoEd25519Key(publicKey: Uint8Array): Uint8Array {
  return concatBytes(ED25519_PREFIX, uvarint(publicKey.length), publicKey);
}

// Amino prefixes: the first bytes of the hash of the registered type name.
const MULTISIG_PREFIX = Uint8Array.of(0x22, 0xc1, 0xf7, 0xe2);
const SECP256K1_PREFIX = Uint8Array.of(0xeb, 0x5a, 0xe9, 0x87);
const ED25519_PREFIX = Uint8Array.of(0x16, 0x24, 0xde, 0x64);

function uvarint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
  return Uint8Array.from(bytes);
}
