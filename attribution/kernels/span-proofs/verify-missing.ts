/** Refuting a span index that leaves out a text of its datanet version. */

import { SHA256_LENGTH } from "#crypto/sha256.ts";
import type { MissingDocument } from "#proto/tributary/attribution/v1/spans.ts";
import { hashedItemLeaf, SALT_BYTES } from "../item-tree.ts";
import { isGap, requiredBundle } from "../missing.ts";
import { VECTOR_TOKENS } from "../ridge/items.ts";
import { rejected, upheld, type Verdict } from "../verdict.ts";
import { SHARD_TOKENS_MAX } from "./shard.ts";
import { readDocuments, type ShardClaim, type ShardContext } from "./shard-claim.ts";

/** A text that the shard has room for would have to be where no document is. */
export function checkMissingDocument(claim: ShardClaim, context: ShardContext, proof: MissingDocument): Verdict {
  const { at, salt, contentHash, tokens, beside } = proof;
  if (salt.length !== SALT_BYTES || contentHash.length !== SHA256_LENGTH) return rejected("the item is malformed");
  // A text of one token cannot be told from a vector, which has no place among texts.
  if (tokens <= VECTOR_TOKENS) return rejected("the item may be no text");
  const size = BigInt(claim.shard.tokens) + tokens + 1n;
  if (size > BigInt(SHARD_TOKENS_MAX)) return rejected("the shard has no room for the item");
  const leaf = hashedItemLeaf(context.itemDomain, { salt, contentHash, tokens });
  const shown = requiredBundle(context, context.itemDomain, { at, leaf });
  if (shown.kind === "free") return rejected(shown.reason);
  const documents = readDocuments(claim, [beside]);
  if (documents.kind === "failed") return documents.verdict;
  const entries = beside.leaves.flatMap((_, i) => documents.records.at(beside.start + i) ?? []);
  return isGap(at, { start: beside.start, total: claim.shard.documents, entries })
    ? upheld("the shard leaves out a text of the version")
    : rejected("nothing is missing between the documents shown");
}
