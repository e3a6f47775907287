/** One validator of a set (CometBFT types/validator.go). */

import { compareBigints, compareBytes, equalBytes, toHexUpper } from "#lib/bytes.ts";
import type { PublicKey } from "#proto/tendermint/crypto/keys.ts";
import { SimpleValidator, type Validator } from "#proto/tendermint/types/validator.ts";
import { check } from "./errors.ts";
import { pubKeyAddress, validatePubKey } from "./pub-key.ts";

/** A validator that has not waited for a turn yet. */
export function newValidator(pubKey: PublicKey, votingPower: bigint): Validator {
  return { address: pubKeyAddress(pubKey), pubKey, votingPower, proposerPriority: 0n };
}

/** The leaf of the validators hash: key and power only, so that changing priorities leave the hash alone. */
export function simpleValidatorBytes({ pubKey, votingPower }: Validator): Uint8Array {
  return SimpleValidator.encode({ pubKey, votingPower });
}

/** Order of a validator set: power descending, then address ascending. */
export function compareValidators(a: Validator, b: Validator): number {
  return compareBigints(b.votingPower, a.votingPower) || compareBytes(a.address, b.address);
}

/** Throws `ValidationError` unless key, address and power fit together. */
export function validateValidator({ address, pubKey, votingPower }: Validator): void {
  check(pubKey.sum !== undefined, "validator does not have a public key");
  validatePubKey(pubKey);
  check(votingPower >= 0n, "validator has negative voting power");
  const derived = pubKeyAddress(pubKey);
  check(
    equalBytes(address, derived),
    () =>
      `validator address is incorrectly derived from pubkey. Exp: ${toHexUpper(derived)}, got ${toHexUpper(address)}`,
  );
}
