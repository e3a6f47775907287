/** Who takes part: the development chain's funded keys in their roles, and attributors and a watcher who are given money first. */

import { secp256k1Address } from "#crypto/address.ts";
import { derivePrivateKey, mnemonicFromEntropy, seedFromMnemonic } from "#crypto/hd.ts";
import { secp256k1PublicKey } from "#crypto/secp256k1.ts";
import { sha256 } from "#crypto/sha256.ts";
import { assertDefined } from "#lib/assert.ts";
import { utf8Encode } from "#lib/bytes.ts";
import { addressesOf } from "#sdk";
import { DEV_KEYS } from "../dev-chain/prepare.ts";

/** An account with its key. */
export interface Person {
  readonly name: string;
  readonly key: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly bytes: Uint8Array;
  readonly address: string;
}

/** Everybody in the demonstration. */
export interface Cast {
  readonly curator: Person;
  readonly trainer: Person;
  readonly contributors: readonly Person[];
  readonly node: Person;
  readonly client: Person;
  readonly attributor: Person;
  /** An attributor who lies, and who proves it. */
  readonly rival: Person;
  readonly watcher: Person;
}

/** Address prefix of the development chain. */
export const PREFIX = "trib";

/** The cast of every run on a development chain. */
export function castOf(): Cast {
  return {
    curator: devPerson("alice"),
    trainer: devPerson("bob"),
    contributors: [1, 2, 3, 4].map((n) => devPerson(`contributor${n}`)),
    node: devPerson("node"),
    client: devPerson("client"),
    attributor: demoPerson("attributor"),
    rival: demoPerson("rival"),
    watcher: demoPerson("watcher"),
  };
}

function devPerson(name: string): Person {
  const found = DEV_KEYS.find((key) => key.name === name);
  return personOf(name, assertDefined(found, "no such development key", { name }).mnemonic);
}

function demoPerson(name: string): Person {
  return personOf(name, mnemonicFromEntropy(sha256(utf8Encode(`tributary demonstration ${name}`))));
}

function personOf(name: string, mnemonic: string): Person {
  const key = derivePrivateKey(seedFromMnemonic(mnemonic));
  const publicKey = secp256k1PublicKey(key);
  const bytes = secp256k1Address(publicKey);
  return { name, key, publicKey, bytes, address: addressesOf(PREFIX).account.toText(bytes) };
}
