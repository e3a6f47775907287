/**
 * The secrets of one SecretConnection (`cmt:p2p/conn/secret_connection.go`): X25519 between two one-time keys, a key for
 * each direction, and a challenge that both sides sign to prove who they are.
 */

import { createPrivateKey, createPublicKey, diffieHellman, hkdfSync, type KeyObject } from "node:crypto";
import { compareBytes, utf8Encode } from "#lib/bytes.ts";
import { SignerConnectionError } from "./errors.ts";
import { Transcript } from "./merlin.ts";

export const X25519_KEY_BYTES = 32;
const CHALLENGE_BYTES = 32;
const AEAD_KEY_BYTES = 32;

/** A one-time key pair. */
export interface EphemeralKey {
  readonly privateKey: Uint8Array;
  readonly publicKey: Uint8Array;
}

/** What both ends compute. */
export interface SessionKeys {
  readonly sendKey: Uint8Array;
  readonly receiveKey: Uint8Array;
  /** What each side signs with its lasting key. */
  readonly challenge: Uint8Array;
}

/** The one-time key that 32 random bytes make. */
export function ephemeralKey(privateKey: Uint8Array): EphemeralKey {
  const spki = createPublicKey(privateKeyObject(privateKey)).export({ format: "der", type: "spki" });
  return { privateKey, publicKey: new Uint8Array(spki.subarray(-X25519_KEY_BYTES)) };
}

/** The secrets shared with the holder of `remote`; throws `SignerConnectionError` for a point that would make them guessable. */
export function sessionKeys(local: EphemeralKey, remote: Uint8Array): SessionKeys {
  const isLower = compareBytes(local.publicKey, remote) < 0;
  const secret = sharedSecret(local.privateKey, remote);
  const transcript = new Transcript("TENDERMINT_SECRET_CONNECTION_TRANSCRIPT_HASH");
  transcript.append("EPHEMERAL_LOWER_PUBLIC_KEY", isLower ? local.publicKey : remote);
  transcript.append("EPHEMERAL_UPPER_PUBLIC_KEY", isLower ? remote : local.publicKey);
  transcript.append("DH_SECRET", secret);
  return {
    ...directionKeys(secret, isLower),
    challenge: transcript.challenge("SECRET_CONNECTION_MAC", CHALLENGE_BYTES),
  };
}

/** One key for each direction; `isLower` tells whether our one-time key is the smaller of both. */
export function directionKeys(secret: Uint8Array, isLower: boolean): Pick<SessionKeys, "sendKey" | "receiveKey"> {
  const info = utf8Encode("TENDERMINT_SECRET_CONNECTION_KEY_AND_CHALLENGE_GEN");
  const bytes = new Uint8Array(hkdfSync("sha256", secret, new Uint8Array(0), info, 2 * AEAD_KEY_BYTES));
  const [first, second] = [bytes.slice(0, AEAD_KEY_BYTES), bytes.slice(AEAD_KEY_BYTES)];
  return isLower ? { receiveKey: first, sendKey: second } : { sendKey: first, receiveKey: second };
}

// DER headers of PKCS #8 and SubjectPublicKeyInfo for raw X25519 keys (RFC 8410).
const PKCS8_HEADER = Buffer.from("302e020100300506032b656e04220420", "hex");
const SPKI_HEADER = Buffer.from("302a300506032b656e032100", "hex");

function sharedSecret(privateKey: Uint8Array, remote: Uint8Array): Uint8Array {
  if (remote.length !== X25519_KEY_BYTES) {
    throw new SignerConnectionError("one-time key has the wrong length", { length: remote.length });
  }
  const key = Buffer.concat([SPKI_HEADER, remote]);
  const publicKey = createPublicKey({ key, format: "der", type: "spki" });
  const secret = derive(privateKeyObject(privateKey), publicKey);
  // A point of low order gives zero whatever our key is, so that anybody would know the secret.
  if (secret === undefined || secret.every((byte) => byte === 0)) {
    throw new SignerConnectionError("one-time key is a point of low order");
  }
  return secret;
}

/** Undefined where the platform itself refuses the point. */
function derive(privateKey: KeyObject, publicKey: KeyObject): Uint8Array | undefined {
  try {
    return new Uint8Array(diffieHellman({ privateKey, publicKey }));
  } catch {
    return undefined;
  }
}

function privateKeyObject(privateKey: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PKCS8_HEADER, privateKey]), format: "der", type: "pkcs8" });
}
