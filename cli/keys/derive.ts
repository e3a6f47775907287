/** Private keys from words, as `keys add` and `init --recover` make them. */
import { randomBytes } from "node:crypto";
import { derivePrivateKey, HdError, isMnemonic, mnemonicFromEntropy, seedFromMnemonic } from "#crypto/hd.ts";
import { CliError } from "../errors.ts";

/** Bytes of entropy behind 24 words. */
const ENTROPY_BYTES = 32;
/** The coin type of Cosmos chains (SLIP-44). */
export const COIN_TYPE = 118;

/** 24 new words. */
export function newMnemonic(): string {
  return mnemonicFromEntropy(randomBytes(ENTROPY_BYTES));
}

/** The words with single spaces; throws `CliError` when they are not a valid mnemonic. */
export function requireMnemonic(text: string): string {
  const words = text.trim().split(/\s+/).join(" ");
  if (!isMnemonic(words)) {
    throw new CliError(
      "these words are not a mnemonic: check spelling and order; there are 12, 15, 18, 21 or 24 of them",
    );
  }
  return words;
}

/** The path of an account: m/44'/coin'/account'/0/index (BIP-44). */
export function hdPath(parts: { readonly coinType: number; readonly account: number; readonly index: number }): string {
  return `m/44'/${parts.coinType}'/${parts.account}'/0/${parts.index}`;
}

/** The private key at `path`; throws `CliError` for a malformed path. */
export function privateKeyAt(mnemonic: string, path: string, passphrase: string): Uint8Array {
  try {
    return derivePrivateKey(seedFromMnemonic(mnemonic, passphrase), path);
  } catch (cause) {
    if (!(cause instanceof HdError)) throw cause;
    throw new CliError(`no key can be derived at ${path}: ${cause.message}`, {}, { cause });
  }
}
