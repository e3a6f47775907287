/** Blocks: assembling, hashing, encoding, and the rules visible without state (CometBFT types/block.go, block_meta.go). */

import { equalBytes, toHexUpper } from "#lib/bytes.ts";
import { Block } from "#proto/tendermint/types/block.ts";
import type { Evidence } from "#proto/tendermint/types/evidence.ts";
import type { BlockID, BlockMeta, Commit, Header } from "#proto/tendermint/types/types.ts";
import { WireError } from "#wire";
import { validateBlockId } from "./block-id.ts";
import { commitHash, maxCommitBytes, validateCommitBasic } from "./commit.ts";
import { check, ValidationError, within } from "./errors.ts";
import { evidenceListHash, validateEvidenceBasic } from "./evidence.ts";
import { headerHash, validateHeaderBasic } from "./header.ts";
import { MAX_BLOCK_SIZE_BYTES, MAX_HEADER_BYTES, MAX_OVERHEAD_FOR_BLOCK } from "./limits.ts";
import { PartSet } from "./part-set.ts";
import { dataHash } from "./txs.ts";

/** A header before the hashes of the block's contents are known. */
export type HeaderDraft = Omit<Header, "lastCommitHash" | "dataHash" | "evidenceHash">;

/** What a block carries below its header. */
export interface BlockContents {
  readonly txs: readonly Uint8Array[];
  readonly lastCommit: Commit;
  readonly evidence: readonly Evidence[];
}

/** A block, the parts it travels in, and its id. */
export interface BlockParts {
  readonly block: Block;
  readonly blockId: BlockID;
  readonly parts: PartSet;
}

/** The block of these contents under the completed header. */
export function assembleBlock(draft: HeaderDraft, { txs, lastCommit, evidence }: BlockContents): Block {
  const header: Header = {
    ...draft,
    lastCommitHash: commitHash(lastCommit),
    dataHash: dataHash(txs),
    evidenceHash: evidenceListHash(evidence),
  };
  return { header, data: { txs }, evidence: { evidence }, lastCommit };
}

/** Encodes a block once and derives its parts and id from the bytes. */
export function splitBlock(block: Block): BlockParts {
  const parts = PartSet.fromBytes(Block.encode(block));
  return { block, blockId: { hash: headerHash(block.header), partSetHeader: parts.header }, parts };
}

/** The block in bytes from a peer or disk, checked by `validateBlockBasic`; throws `ValidationError`. */
export function decodeBlock(bytes: Uint8Array, bytesMax = MAX_BLOCK_SIZE_BYTES): Block {
  check(bytes.length <= bytesMax, `block is too big (max: ${bytesMax})`);
  const block = parseBlock(bytes);
  validateBlockBasic(block);
  return block;
}

/** The block's hash, which is its header's. */
export function blockHash(block: Block): Uint8Array {
  return headerHash(block.header);
}

/** What block lists show of a block of `blockSize` bytes. */
export function blockMeta(block: Block, blockId: BlockID, blockSize: number): BlockMeta {
  return { blockId, blockSize: BigInt(blockSize), header: block.header, numTxs: BigInt(block.data.txs.length) };
}

/** Throws `ValidationError` for a meta whose id is not that of its header. */
export function validateBlockMeta({ blockId, header }: BlockMeta): void {
  validateBlockId(blockId);
  const hash = headerHash(header);
  check(
    equalBytes(blockId.hash, hash),
    `expected BlockID#Hash and Header#Hash to be the same, got ${toHexUpper(blockId.hash)} != ${toHexUpper(hash)}`,
  );
}

/** Throws `ValidationError` for a block whose parts are malformed or do not match its header. */
export function validateBlockBasic({ header, data, evidence, lastCommit }: Block): void {
  within("invalid header", () => validateHeaderBasic(header));
  check(lastCommit !== undefined, "nil LastCommit");
  within("wrong LastCommit", () => validateCommitBasic(lastCommit));
  requireHash("LastCommitHash", header.lastCommitHash, commitHash(lastCommit));
  requireHash("DataHash", header.dataHash, dataHash(data.txs));
  evidence.evidence.forEach((item, i) => {
    within(`invalid evidence (#${i})`, () => validateEvidenceBasic(item));
  });
  requireHash("EvidenceHash", header.evidenceHash, evidenceListHash(evidence.evidence));
}

/**
 * Bytes left for transactions in a block of at most `maxBytes` with `evidenceBytes` of evidence and a last commit of
 * `validators` entries; throws `ValidationError` when not even those fit.
 */
export function maxDataBytes(maxBytes: bigint, evidenceBytes: bigint, validators: number): bigint {
  const overhead = MAX_OVERHEAD_FOR_BLOCK + MAX_HEADER_BYTES + maxCommitBytes(validators) + evidenceBytes;
  check(
    maxBytes >= overhead,
    `Negative MaxDataBytes. Block.MaxBytes=${maxBytes} is too small to accommodate header&lastCommit&evidence=${overhead}`,
  );
  return maxBytes - overhead;
}

function requireHash(field: string, claimed: Uint8Array, actual: Uint8Array): void {
  check(
    equalBytes(claimed, actual),
    () => `wrong Header.${field}. Expected ${toHexUpper(actual)}, got ${toHexUpper(claimed)}`,
  );
}

function parseBlock(bytes: Uint8Array): Block {
  try {
    return Block.decode(bytes);
  } catch (thrown) {
    if (!(thrown instanceof WireError)) throw thrown;
    throw new ValidationError(`malformed block: ${thrown.message}`, {}, { cause: thrown });
  }
}
