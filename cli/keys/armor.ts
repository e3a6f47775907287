/** Private keys as text to carry elsewhere: the SDK's armor (RFC 4880 §6) around its encryption (Argon2id, ChaCha20-Poly1305). */
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { argon2id } from "@noble/hashes/argon2.js";
import { isSecp256k1PrivateKey } from "#crypto/secp256k1.ts";
import { concatBytes, fromBase64, fromHex, startsWithBytes, toBase64, toHexUpper, utf8Encode } from "#lib/bytes.ts";
import { CliError } from "../errors.ts";

const BLOCK = "TENDERMINT PRIVATE KEY";
const LINE_LENGTH = 64;
const TAG_BYTES = 16;
const SALT_BYTES = 16;
/** One key per salt, so the nonce may be constant. */
const NONCE = new Uint8Array(12);
const ARGON2 = { t: 1, m: 64 * 1024, p: 4, dkLen: 32 };
/** Amino bytes before a secp256k1 private key: type prefix and length. */
const AMINO_PREFIX = fromHex("e1b0f79b20");
/** Largest armored text that is read, in characters. */
export const ARMOR_LENGTH_MAX = 65_536;

/** Armored text of a private key. */
export function armorPrivateKey(privateKey: Uint8Array, password: string): string {
  const salt = randomBytes(SALT_BYTES);
  const cipher = createCipheriv("chacha20-poly1305", keyFrom(password, salt), NONCE, {
    authTagLength: TAG_BYTES,
  });
  const sealed = concatBytes(cipher.update(concatBytes(AMINO_PREFIX, privateKey)), cipher.final(), cipher.getAuthTag());
  return encodeArmor(
    [
      ["kdf", "argon2"],
      ["salt", toHexUpper(salt)],
      ["type", "secp256k1"],
    ],
    sealed,
  );
}

/** The private key of an armored text; throws `CliError` for a wrong password or another kind of key. */
export function unarmorPrivateKey(text: string, password: string): Uint8Array {
  const { headers, body } = decodeArmor(text);
  if ((headers.get("type") ?? "secp256k1") !== "secp256k1") {
    throw new CliError(`keys of type ${headers.get("type")} cannot be imported: only secp256k1 keys can`);
  }
  if (headers.get("kdf") !== "argon2") {
    throw new CliError(
      `the file is sealed with ${headers.get("kdf") ?? "an unknown method"}: export the key again with an SDK of version 0.50 or later, or use import-hex`,
    );
  }
  const plain = open(body, keyFrom(password, parseSalt(headers.get("salt") ?? "")));
  const privateKey = plain.subarray(AMINO_PREFIX.length);
  if (!startsWithBytes(plain, AMINO_PREFIX) || !isSecp256k1PrivateKey(privateKey)) {
    throw new CliError("the file does not hold a secp256k1 private key");
  }
  return privateKey;
}

function open(sealed: Uint8Array, key: Uint8Array): Uint8Array {
  if (sealed.length < TAG_BYTES) throw new CliError("the key file is cut off");
  const decipher = createDecipheriv("chacha20-poly1305", key, NONCE, { authTagLength: TAG_BYTES });
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
  try {
    const plain = decipher.update(sealed.subarray(0, sealed.length - TAG_BYTES));
    return concatBytes(plain, decipher.final());
  } catch (cause) {
    throw new CliError("wrong password for this key file", {}, { cause });
  }
}

function keyFrom(password: string, salt: Uint8Array): Uint8Array {
  return argon2id(utf8Encode(password), salt, ARGON2);
}

function parseSalt(text: string): Uint8Array {
  if (!/^[0-9A-Fa-f]{16,128}$/.test(text) || text.length % 2 !== 0)
    throw new CliError("the key file has no usable salt");
  return fromHex(text);
}

function encodeArmor(headers: ReadonlyArray<readonly [string, string]>, body: Uint8Array): string {
  const lines = toBase64(body).match(new RegExp(`.{1,${LINE_LENGTH}}`, "g")) ?? [];
  const head = headers.map(([name, value]) => `${name}: ${value}`);
  return [
    `-----BEGIN ${BLOCK}-----`,
    ...head,
    "",
    ...lines,
    `=${toBase64(crc24(body))}`,
    `-----END ${BLOCK}-----`,
  ].join("\n");
}

function decodeArmor(text: string): { readonly headers: ReadonlyMap<string, string>; readonly body: Uint8Array } {
  if (text.length > ARMOR_LENGTH_MAX) throw new CliError("the key file is too long");
  const lines = text.replaceAll("\r", "").trim().split("\n");
  if (lines[0] !== `-----BEGIN ${BLOCK}-----` || lines.at(-1) !== `-----END ${BLOCK}-----`) {
    throw new CliError(`the file is not an exported key: it must start with -----BEGIN ${BLOCK}-----`);
  }
  const gap = lines.indexOf("");
  const headers = lines.slice(1, Math.max(gap, 1)).map((line): [string, string] => {
    const [name = "", ...value] = line.split(": ");
    return [name, value.join(": ")];
  });
  const content = lines.slice(gap + 1, -1);
  const checksum = content.at(-1) ?? "";
  const base64 = content.slice(0, -1).join("");
  if (gap < 0 || !checksum.startsWith("=") || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64) || base64.length % 4 !== 0) {
    throw new CliError("the key file is damaged");
  }
  const body = decodeBody(base64);
  if (checksum.slice(1) !== toBase64(crc24(body))) throw new CliError("the key file is damaged: its checksum differs");
  return { headers: new Map(headers), body };
}

/** Bits beyond the last byte may be set in a text that has the form of base64. */
function decodeBody(base64: string): Uint8Array {
  try {
    return fromBase64(base64);
  } catch (cause) {
    throw new CliError("the key file is damaged", {}, { cause });
  }
}

/** Checksum of RFC 4880 §6.1, big-endian. */
function crc24(bytes: Uint8Array): Uint8Array {
  let crc = 0xb704ce;
  for (const byte of bytes) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit++) {
      crc <<= 1;
      if ((crc & 0x1000000) !== 0) crc ^= 0x1864cfb;
    }
  }
  return Uint8Array.of((crc >> 16) & 0xff, (crc >> 8) & 0xff, crc & 0xff);
}
