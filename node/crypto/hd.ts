/** Keys from words: BIP-39 mnemonics, BIP-32 private derivation over secp256k1, BIP-44 paths. */

// The list alone: the library's front door starts all of its WebAssembly.
import { bip39WordListEnglish as WORDS } from "@bitauth/libauth/build/lib/key/word-lists/bip39.english.js";
import { concatBytes, fromHex, toHex, utf8Encode } from "#lib/bytes.ts";
import { TypedError } from "#lib/errors.ts";
import { parseInteger } from "#lib/integer.ts";
import { hmacSha512, pbkdf2Sha512 } from "./hashes.ts";
import { SECP256K1_ORDER, secp256k1PublicKey } from "./secp256k1.ts";
import { sha256 } from "./sha256.ts";

/** A mnemonic, path or seed that cannot be used. */
export class HdError extends TypedError {}

/** A private key with the chain code that lets it have children. */
export interface ExtendedKey {
  readonly privateKey: Uint8Array;
  readonly chainCode: Uint8Array;
}

/** The path of the first account of Cosmos chains (coin type 118). */
export const COSMOS_HD_PATH = "m/44'/118'/0'/0/0";
/** Most steps in a path. */
export const HD_DEPTH_MAX = 16;
/** Most characters of a mnemonic or a passphrase, before normalisation. */
export const MNEMONIC_LENGTH_MAX = 1024;

const ENTROPY_LENGTHS: readonly number[] = [16, 20, 24, 28, 32];

/** The English mnemonic of 16, 20, 24, 28 or 32 bytes of entropy; throws `HdError`. */
export function mnemonicFromEntropy(entropy: Uint8Array): string {
  const { length } = entropy;
  if (!ENTROPY_LENGTHS.includes(length)) throw new HdError("entropy has the wrong length", { length });
  // A bit of checksum for every four bytes makes the bits fill words of eleven.
  const checked = concatBytes(entropy, sha256(entropy).subarray(0, 1));
  const bits = BigInt(`0x${toHex(checked)}`) >> BigInt(8 - length / 4);
  const words = Array.from({ length: (length * 3) / 4 }, (_, i) => WORDS[Number((bits >> BigInt(11 * i)) & 2047n)]);
  return words.reverse().join(" ");
}

/** Whether `mnemonic` has known words, a valid count and a matching checksum. */
export function isMnemonic(mnemonic: string): boolean {
  if (mnemonic.length > MNEMONIC_LENGTH_MAX) return false;
  const words = mnemonic.normalize("NFKD").split(" ");
  const length = (words.length * 4) / 3;
  if (!ENTROPY_LENGTHS.includes(length)) return false;
  const indexes = words.map((word) => WORDS.indexOf(word));
  if (indexes.includes(-1)) return false;
  const bits = indexes.reduce((sum, index) => (sum << 11n) | BigInt(index), 0n);
  const entropy = (bits >> BigInt(length / 4)).toString(16).padStart(2 * length, "0");
  return mnemonicFromEntropy(fromHex(entropy)) === words.join(" ");
}

/** The 64-byte seed of a valid English mnemonic; throws `HdError`. */
export function seedFromMnemonic(mnemonic: string, passphrase = ""): Uint8Array {
  if (!isMnemonic(mnemonic)) throw new HdError("mnemonic is not valid");
  if (passphrase.length > MNEMONIC_LENGTH_MAX) throw new HdError("passphrase is too long");
  const salt = utf8Encode(`mnemonic${passphrase.normalize("NFKD")}`);
  return pbkdf2Sha512(utf8Encode(mnemonic.normalize("NFKD")), { salt, iterations: 2048, length: 64 });
}

/** The root of the key tree of a seed of 16 to 64 bytes; throws `HdError`. */
export function masterKey(seed: Uint8Array): ExtendedKey {
  if (seed.length < 16 || seed.length > 64) throw new HdError("seed has the wrong length", { length: seed.length });
  return extendedKey(hmacSha512(MASTER_SECRET, seed), 0n);
}

/** The private key at `path` below the root of `seed`; throws `HdError`. */
export function derivePrivateKey(seed: Uint8Array, path: string = COSMOS_HD_PATH): Uint8Array {
  return parseHdPath(path).reduce(childKey, masterKey(seed)).privateKey;
}

/** Child indexes of a path such as `m/44'/118'/0'/0/0`, hardened ones at 2^31 and above; throws `HdError`. */
export function parseHdPath(path: string): number[] {
  const steps = path.startsWith("m/") ? path.slice(2).split("/") : path.split("/");
  if (steps.length > HD_DEPTH_MAX) throw new HdError("path has too many steps", { steps: steps.length });
  return steps.map((step) => {
    const match = /^([0-9]{1,10})('?)$/.exec(step);
    if (match === null) throw new HdError("path step is not an index");
    const index = parseInteger(match[1] as string);
    if (index >= HARDENED) throw new HdError("path index is out of range", { index });
    return match[2] === "'" ? index + HARDENED : index;
  });
}

/** The child of `parent` at `index` (CKDpriv of BIP-32); throws `HdError` in the one case of 2^127 that has no key. */
export function childKey(parent: ExtendedKey, index: number): ExtendedKey {
  const indexBytes = new Uint8Array(4);
  new DataView(indexBytes.buffer).setUint32(0, index);
  const point =
    index >= HARDENED ? concatBytes(Uint8Array.of(0), parent.privateKey) : secp256k1PublicKey(parent.privateKey);
  return extendedKey(hmacSha512(parent.chainCode, concatBytes(point, indexBytes)), scalar(parent.privateKey));
}

const HARDENED = 0x8000_0000;
const MASTER_SECRET = utf8Encode("Bitcoin seed");

function extendedKey(mac: Uint8Array, tweak: bigint): ExtendedKey {
  const left = scalar(mac.subarray(0, 32));
  const key = (left + tweak) % SECP256K1_ORDER;
  if (left >= SECP256K1_ORDER || key === 0n) throw new HdError("derivation has no key at this index");
  return { privateKey: fromHex(key.toString(16).padStart(64, "0")), chainCode: mac.slice(32) };
}

function scalar(bytes: Uint8Array): bigint {
  return BigInt(`0x${toHex(bytes)}`);
}
