/** libp2p peer ids as text, and CometBFT's node ids that follow from them (libp2p specs, peer-ids; `cmt:p2p/key.go`). */

import { ed25519Address, secp256k1Address } from "#crypto/address.ts";
import { concatBytes, equalBytes, toHex } from "#lib/bytes.ts";

const BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
/** Longest text of a peer id: secp256k1 keys need 53 characters. */
const PEER_ID_LENGTH_MAX = 64;
/** Identity multihash of a protobuf public key {type: ed25519, data: 32 bytes}. */
const ED25519_PREFIX = Uint8Array.of(0x00, 0x24, 0x08, 0x01, 0x12, 0x20);
const SECP256K1_PREFIX = Uint8Array.of(0x00, 0x25, 0x08, 0x02, 0x12, 0x21);
const SHA256_PREFIX = Uint8Array.of(0x12, 0x20);

/** The peer id of an ed25519 public key, "12D3KooW...". */
export function peerIdOf(publicKey: Uint8Array): string {
  return encodeBase58(concatBytes(ED25519_PREFIX, publicKey));
}

/** Whether a text is a peer id. */
export function isPeerId(text: string): boolean {
  const bytes = decodeBase58(text);
  return (
    bytes !== undefined &&
    (keyAfter(bytes, ED25519_PREFIX, 32) ??
      keyAfter(bytes, SECP256K1_PREFIX, 33) ??
      keyAfter(bytes, SHA256_PREFIX, 32)) !== undefined
  );
}

/**
 * CometBFT's node id of a peer: lower-case hex of its key's address. Undefined when the id is a hash, which tells no key,
 * or no peer id at all.
 */
export function nodeIdOf(peerId: string): string | undefined {
  const bytes = decodeBase58(peerId);
  if (bytes === undefined) return undefined;
  const ed25519 = keyAfter(bytes, ED25519_PREFIX, 32);
  if (ed25519 !== undefined) return toHex(ed25519Address(ed25519));
  const secp256k1 = keyAfter(bytes, SECP256K1_PREFIX, 33);
  return secp256k1 === undefined ? undefined : toHex(secp256k1Address(secp256k1));
}

/** What names a peer in every set: its node id where one follows from the peer id, so that both spellings meet. */
export function peerKey(id: string): string {
  return nodeIdOf(id) ?? id;
}

function keyAfter(bytes: Uint8Array, prefix: Uint8Array, length: number): Uint8Array | undefined {
  const isMatch = bytes.length === prefix.length + length && equalBytes(bytes.subarray(0, prefix.length), prefix);
  return isMatch ? bytes.subarray(prefix.length) : undefined;
}

function encodeBase58(bytes: Uint8Array): string {
  let value = 0n;
  for (const byte of bytes) value = value * 256n + BigInt(byte);
  let text = "";
  for (; value > 0n; value /= 58n) text = (BASE58[Number(value % 58n)] ?? "") + text;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return "1".repeat(zeros < 0 ? bytes.length : zeros) + text;
}

function decodeBase58(text: string): Uint8Array | undefined {
  if (text.length === 0 || text.length > PEER_ID_LENGTH_MAX) return undefined;
  let value = 0n;
  for (const char of text) {
    const digit = BASE58.indexOf(char);
    if (digit < 0) return undefined;
    value = value * 58n + BigInt(digit);
  }
  const bytes: number[] = [];
  for (; value > 0n; value /= 256n) bytes.unshift(Number(value % 256n));
  const zeros = [...text].findIndex((char) => char !== "1");
  return Uint8Array.from([...new Array<number>(zeros < 0 ? text.length : zeros).fill(0), ...bytes]);
}
