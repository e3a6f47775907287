/** How `keys` commands show a key, in the shape of the SDK's KeyOutput. */
import { formatAddress } from "#codec/bech32.ts";
import type { JsonObject } from "#codec/json-value.ts";
import type { Key } from "../keyring/keyring.ts";
import { publicKeyJson } from "./public-key.ts";

/** The fields of a key; `prefix` is that of the address to show. */
export function keyJson(key: Key, prefix: string): JsonObject {
  return {
    name: key.name,
    type: keyType(key),
    address: formatAddress(key.address, prefix),
    pubkey: JSON.stringify(publicKeyJson(key.public)),
  };
}

function keyType(key: Key): string {
  if (key.public.kind === "multisig") return "multi";
  return key.privateKey === undefined ? "offline" : "local";
}
