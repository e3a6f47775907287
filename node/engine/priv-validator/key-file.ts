/** Keys in CometBFT's JSON files: `priv_validator_key.json` and `node_key.json`. */

import {
  ED25519_SEED_LENGTH,
  ed25519KeyPairFromPrivate,
  ed25519KeyPairFromSeed,
  ed25519Sign,
} from "#crypto/ed25519.ts";
import { isSecp256k1PrivateKey, secp256k1PublicKey, secp256k1Sign } from "#crypto/secp256k1.ts";
import { sha256 } from "#crypto/sha256.ts";
import { fromBase64, toBase64, toHexUpper, utf8Decode, utf8Encode } from "#lib/bytes.ts";
import { errorMessage, TypedError } from "#lib/errors.ts";
import type { Random } from "#lib/prng.ts";
import type { PublicKey } from "#proto/tendermint/crypto/keys.ts";
import { pubKeyAddress, pubKeyBytes, pubKeyType } from "#types/pub-key.ts";
import { type Disk, systemDisk } from "../disk.ts";
import { replaceFile } from "../durable-file.ts";

/** A key file that is missing or malformed. */
export class KeyFileError extends TypedError {}

/** A private key that signs. */
export interface SigningKey {
  readonly publicKey: PublicKey;
  readonly privateKey: Uint8Array;
  /** The 64-byte signature over `message`, hashed first where the scheme asks for it. */
  sign(message: Uint8Array): Uint8Array;
}

const PRIVATE_KEY_TYPES = { ed25519: "tendermint/PrivKeyEd25519", secp256k1: "tendermint/PrivKeySecp256k1" } as const;
const PUBLIC_KEY_TYPES = { ed25519: "tendermint/PubKeyEd25519", secp256k1: "tendermint/PubKeySecp256k1" } as const;

/** An ed25519 key from 64 bytes (seed, public key); throws `Ed25519KeyError`. */
export function ed25519SigningKey(privateKey: Uint8Array): SigningKey {
  const { publicKey } = ed25519KeyPairFromPrivate(privateKey);
  return {
    publicKey: { sum: { kind: "ed25519", value: publicKey } },
    privateKey,
    sign: (message) => ed25519Sign(privateKey, message),
  };
}

/** A new ed25519 key; `random` must be fit for secrets. */
export function generateSigningKey(random: Pick<Random, "bytes">): SigningKey {
  return ed25519SigningKey(ed25519KeyPairFromSeed(random.bytes(ED25519_SEED_LENGTH)).privateKey);
}

/** The content of `priv_validator_key.json`. */
export function formatValidatorKey(key: SigningKey): string {
  const type = pubKeyType(key.publicKey);
  return JSON.stringify(
    {
      address: toHexUpper(pubKeyAddress(key.publicKey)),
      pub_key: { type: PUBLIC_KEY_TYPES[type], value: toBase64(pubKeyBytes(key.publicKey)) },
      priv_key: { type: PRIVATE_KEY_TYPES[type], value: toBase64(key.privateKey) },
    },
    null,
    2,
  );
}

/** The content of `node_key.json`. */
export function formatNodeKey(key: SigningKey): string {
  const type = pubKeyType(key.publicKey);
  return JSON.stringify({ priv_key: { type: PRIVATE_KEY_TYPES[type], value: toBase64(key.privateKey) } });
}

/** The private key in either file; everything else in it follows from that. Throws `KeyFileError`. */
export function parseKeyFile(text: string): SigningKey {
  try {
    const key = member(JSON.parse(text), "priv_key");
    const type = member(key, "type");
    const value = member(key, "value");
    if (typeof value !== "string") throw new KeyFileError("key file holds no private key");
    if (type === PRIVATE_KEY_TYPES.ed25519) return ed25519SigningKey(fromBase64(value));
    if (type === PRIVATE_KEY_TYPES.secp256k1) return secp256k1SigningKey(fromBase64(value));
    throw new KeyFileError("key file holds a key of an unknown type");
  } catch (cause) {
    if (cause instanceof KeyFileError) throw cause;
    throw new KeyFileError(`key file is malformed: ${errorMessage(cause)}`, {}, { cause });
  }
}

/** Reads a key file; throws `KeyFileError` naming it. */
export function readKeyFile(path: string, disk: Disk = systemDisk): SigningKey {
  try {
    return parseKeyFile(utf8Decode(disk.read(path)));
  } catch (cause) {
    const text = `${path}: ${errorMessage(cause)}: put the file back from a backup`;
    throw new KeyFileError(text, { path }, { cause });
  }
}

/** Writes a new `priv_validator_key.json`, readable by its owner alone. */
export function writeValidatorKey(path: string, key: SigningKey, disk: Disk = systemDisk): Promise<void> {
  return replaceFile(path, utf8Encode(formatValidatorKey(key)), disk);
}

/** Writes a new `node_key.json`, readable by its owner alone. */
export function writeNodeKey(path: string, key: SigningKey): Promise<void> {
  return replaceFile(path, utf8Encode(formatNodeKey(key)));
}

function secp256k1SigningKey(privateKey: Uint8Array): SigningKey {
  if (!isSecp256k1PrivateKey(privateKey)) throw new KeyFileError("key file holds no valid secp256k1 key");
  return {
    publicKey: { sum: { kind: "secp256k1", value: secp256k1PublicKey(privateKey) } },
    privateKey,
    sign: (message) => secp256k1Sign(privateKey, sha256(message)),
  };
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
