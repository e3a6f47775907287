/**
 * The tokens of an output as its client signs them: the keyed ids that each datanet of text knows it by. Serving node, client and
 * attributor compute the commitment from the output, so that spans can only be found in the answer that was given.
 */

import { assert } from "#lib/assert.ts";
import { concatBytes, equalBytes, u64FromBytes, u64ToBytes } from "#lib/bytes.ts";
import type { RangeOpening } from "#proto/tributary/merkle/v1/range.ts";
import { type Domain, domainTag } from "../domain.ts";
import { buildPositionTree, type PositionTree, verifyOpening } from "../openings.ts";
import { NO_TOKENS } from "../receipts.ts";
import { OUTPUT_TOKENS_MAX } from "../spans.ts";
import { buildListTree, type Layout, type Reading, readRecords } from "./windows.ts";

/** An output as one datanet knows it. */
export interface SignedTokens {
  readonly datanetId: bigint;
  /** Ids under the datanet's key, in order. */
  readonly ids: Uint32Array;
  /** 32 bytes that client, node and attributor keep: everybody in a datanet has its key, and could guess a short answer. */
  readonly salt: Uint8Array;
}

/** What is signed of an output, with the trees that open it. */
export interface CommittedTokens {
  readonly commitment: Uint8Array;
  readonly tokens: readonly SignedTokens[];
  /** One leaf for each datanet. */
  readonly datanets: PositionTree;
  /** Of each datanet. */
  readonly ids: readonly PositionTree[];
}

/** What a proof needs to know of what was signed: the use's commitment, the domain of the receipts, and the datanet it is about. */
export interface TokensClaim {
  readonly domain: Domain;
  readonly commitment: Uint8Array;
  readonly datanetId: bigint;
}

/** What an opening shows of a datanet: how many tokens were signed under which root; that none of it were; nothing. */
export type SignedDatanet =
  | { readonly kind: "signed"; readonly count: number; readonly root: Uint8Array }
  | { readonly kind: "absent" }
  | { readonly kind: "malformed" }
  | { readonly kind: "unknown" };

/** Signed ids in chunks of 16. */
export const SIGNED_IDS: Layout<number> = {
  purpose: "signed-ids",
  chunk: 16,
  bytes: 4,
  read: (view, offset) => view.getUint32(offset),
  write: (view, offset, id) => view.setUint32(offset, id),
};

/** Chunks of which all tokens are that spans are looked for in. */
export const SIGNED_CHUNKS_MAX: number = OUTPUT_TOKENS_MAX / SIGNED_IDS.chunk;

/** Commits to an output, by rising datanet; to nothing when there is none. */
export function commitTokens(domain: Domain, tokens: readonly SignedTokens[]): CommittedTokens {
  assert(areOrdered(tokens), "datanets are out of order, or a salt has other than 32 bytes");
  const ids = tokens.map((own) => buildListTree(SIGNED_IDS, domain, [...own.ids]));
  const leaves = tokens.map(({ datanetId, ids: { length }, salt }, i) => {
    return concatBytes(u64ToBytes(datanetId), countBytes(length), (ids[i] as PositionTree).root, salt);
  });
  const datanets = buildPositionTree(domainTag(DATANETS, domain), leaves);
  return { commitment: tokens.length === 0 ? NO_TOKENS : datanets.root, tokens, datanets, ids };
}

/** The ids in which an attributor may look for spans, when it is shown what the client signed; undefined when that is something else, or nothing of the datanet. */
export function signedIds(claim: TokensClaim, shown: readonly SignedTokens[]): Uint32Array | undefined {
  if (!areOrdered(shown) || !equalBytes(commitTokens(claim.domain, shown).commitment, claim.commitment))
    return undefined;
  return shown.find(({ datanetId }) => datanetId === claim.datanetId)?.ids.subarray(0, OUTPUT_TOKENS_MAX);
}

/** What one leaf, or two neighbours, show of a datanet. */
export function readDatanet(claim: TokensClaim, opening: RangeOpening | undefined): SignedDatanet {
  const { domain, commitment, datanetId } = claim;
  if (equalBytes(commitment, NO_TOKENS)) return { kind: "absent" };
  if (opening === undefined || opening.leaves.length > 2) return { kind: "unknown" };
  if (!verifyOpening(domainTag(DATANETS, domain), commitment, opening)) return { kind: "unknown" };
  const { start, total, leaves } = opening;
  const [first, last] = [leaves[0], leaves.at(-1)];
  if (first === undefined || last === undefined || leaves.some(({ length }) => length !== LEAF_BYTES)) {
    return { kind: "malformed" };
  }
  const [low, high] = [idOf(first), idOf(last)];
  if (leaves.length === 2 && low >= high) return { kind: "malformed" };
  if (low === datanetId) return signedOf(first);
  if (high === datanetId) return signedOf(last);
  const isAbsent = (low < datanetId || start === 0) && (high > datanetId || start + leaves.length === total);
  return { kind: isAbsent ? "absent" : "unknown" };
}

/** Ids that an opening shows of those signed for a datanet. */
export function readIds(
  { domain }: Pick<TokensClaim, "domain">,
  { root, count }: { readonly root: Uint8Array; readonly count: number },
  opening: RangeOpening | undefined,
): Reading<number> {
  return readRecords(SIGNED_IDS, { domain, root, count }, [opening]);
}

const DATANETS = "signed-tokens";
const HASH_BYTES = 32;
/** Datanet, number of tokens, their root, salt. */
const LEAF_BYTES = 76;

function areOrdered(tokens: readonly SignedTokens[]): boolean {
  return tokens.every(({ datanetId, salt }, i) => {
    const before = tokens[i - 1];
    return salt.length === HASH_BYTES && (before === undefined || before.datanetId < datanetId);
  });
}

function idOf(leaf: Uint8Array): bigint {
  return u64FromBytes(leaf.subarray(0, 8));
}

function signedOf(leaf: Uint8Array): SignedDatanet {
  const count = new DataView(leaf.buffer, leaf.byteOffset, leaf.length).getUint32(8);
  return { kind: "signed", count, root: leaf.subarray(12, 44) };
}

function countBytes(count: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, count);
  return bytes;
}
