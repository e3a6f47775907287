/** Turns a contributor's documents into a bundle: salted leaves of their token ids, the root to reveal, the commitment to make first, and the sketch. */

import { hmacSha256 } from "#crypto/hashes.ts";
import { sha256 } from "#crypto/sha256.ts";
import { createTokenizer, tokenContent } from "#kernels/canonical-tokens.ts";
import type { Domain } from "#kernels/domain.ts";
import { bundleCommitment, bundleRoot, itemLeaf } from "#kernels/item-tree.ts";
import { createSketcher } from "#kernels/minhash.ts";
import { concatBytes, u64ToBytes, utf8Encode } from "#lib/bytes.ts";

/** What a contributor needs to commit, reveal and later open a bundle; the secret never leaves it. */
export interface PreparedBundle {
  readonly root: Uint8Array;
  /** Salt of the commitment. */
  readonly salt: Uint8Array;
  readonly commitment: Uint8Array;
  readonly sketch: Uint8Array;
  readonly leaves: readonly Uint8Array[];
  readonly items: number;
  readonly sizeBytes: bigint;
  readonly tokens: bigint;
}

/** Who prepares a bundle, for which datanet. */
export interface BundleContext {
  /** Of the datanet, version zero. */
  readonly domain: Domain;
  /** Address bytes of the contributor. */
  readonly contributor: Uint8Array;
  /** Key of the datanet's token ids. */
  readonly datanetKey: Uint8Array;
  /** The contributor's secret; all salts derive from it, so forgetting it makes every leaf meaningless. */
  readonly secret: Uint8Array;
}

/** Prepares a bundle from documents, which are read once and not kept. */
export function prepareBundle(context: BundleContext, texts: Iterable<string>): PreparedBundle {
  const { domain, contributor, datanetKey, secret } = context;
  const tokenizer = createTokenizer(datanetKey);
  const sketcher = createSketcher();
  const leaves: Uint8Array[] = [];
  let sizeBytes = 0n;
  let tokens = 0n;
  for (const text of texts) {
    const ids = tokenizer.ids(text);
    const content = tokenContent(ids);
    sketcher.add(ids);
    leaves.push(itemLeaf(domain, { salt: itemSalt(secret, content), content, tokens: BigInt(ids.length) }));
    sizeBytes += BigInt(utf8Encode(text).length);
    tokens += BigInt(ids.length);
  }
  const root = bundleRoot(domain, leaves);
  const salt = hmacSha256(secret, concatBytes(utf8Encode("commitment"), root));
  const commitment = bundleCommitment(domain, { root, salt, contributor });
  return { root, salt, commitment, sketch: sketcher.sketch(), leaves, items: leaves.length, sizeBytes, tokens };
}

/** The salt of one item, recomputable by whoever holds secret and content. */
export function itemSalt(secret: Uint8Array, content: Uint8Array): Uint8Array {
  return hmacSha256(secret, concatBytes(utf8Encode("item"), sha256(content)));
}

/** A secret for one bundle of many: the datanet id keeps salts of two datanets apart. */
export function bundleSecret(masterSecret: Uint8Array, datanetId: bigint): Uint8Array {
  return hmacSha256(masterSecret, u64ToBytes(datanetId));
}
