/** The key that names this node to its peers (`cmt:p2p/key.go`). */

import { existsSync } from "node:fs";
import { toHex } from "#lib/bytes.ts";
import type { Random } from "#lib/prng.ts";
import { pubKeyAddress } from "#types/pub-key.ts";
import { generateSigningKey, readKeyFile, type SigningKey, writeNodeKey } from "./priv-validator/key-file.ts";

/** A node's identity. */
export interface NodeKey {
  /** Lower-case hex of the address of the public key: CometBFT's node id. */
  readonly id: string;
  readonly key: SigningKey;
}

/** Reads `node_key.json`, or makes one; `random` must be fit for secrets. Throws `KeyFileError`. */
export async function loadOrCreateNodeKey(path: string, random: Pick<Random, "bytes">): Promise<NodeKey> {
  if (existsSync(path)) return nodeKeyFrom(readKeyFile(path));
  const key = generateSigningKey(random);
  await writeNodeKey(path, key);
  return nodeKeyFrom(key);
}

/** The identity that follows from a key. */
export function nodeKeyFrom(key: SigningKey): NodeKey {
  return { id: toHex(pubKeyAddress(key.publicKey)), key };
}
