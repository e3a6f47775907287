/** Canonical tokens: how every index of a datanet cuts text, and the keyed ids under which it stores the pieces. */

import { hmacSha256 } from "#crypto/hashes.ts";
import { utf8Encode } from "#lib/bytes.ts";

/** Turns text into token ids; ids mean nothing without the datanet's key. */
export interface Tokenizer {
  /** One id per token, in order; zero never occurs. */
  ids(text: string): Uint32Array;
}

/** Marks the end of a document in an index. */
export const SEPARATOR_ID = 0;
/** Distinct tokens a tokenizer remembers before it starts over. */
export const TOKEN_CACHE_MAX = 1 << 20;

/** The canonical tokens of a text: runs of ASCII letters, digits and underscores, and every other non-space character alone. */
export function canonicalTokens(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}

/** The number of canonical tokens. */
export function countTokens(text: string): number {
  return canonicalTokens(text).length;
}

/** A token's id: the first four bytes of HMAC-SHA256 under the datanet's key; the separator's value moves to one. */
export function tokenId(key: Uint8Array, token: string): number {
  const mac = hmacSha256(key, utf8Encode(token));
  return new DataView(mac.buffer, mac.byteOffset, 4).getUint32(0) || 1;
}

/** A tokenizer for one datanet key; destroying the key makes every stored id meaningless. */
export function createTokenizer(key: Uint8Array): Tokenizer {
  const cache = new Map<string, number>();
  const idOf = (token: string): number => {
    const known = cache.get(token);
    if (known !== undefined) return known;
    if (cache.size >= TOKEN_CACHE_MAX) cache.clear();
    const id = tokenId(key, token);
    cache.set(token, id);
    return id;
  };
  return { ids: (text) => Uint32Array.from(canonicalTokens(text), idOf) };
}

const TOKEN = /[A-Za-z0-9_]+|[^\sA-Za-z0-9_]/gu;

/** Bytes of a token id in an item's content. */
export const TOKEN_BYTES = 4;

/** Content of a text item as an item tree commits to it and a proof shows it: its token ids, big-endian. */
export function tokenContent(ids: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(ids.length * TOKEN_BYTES);
  const view = new DataView(bytes.buffer);
  ids.forEach((id, i) => {
    view.setUint32(i * TOKEN_BYTES, id);
  });
  return bytes;
}
