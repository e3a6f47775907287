/** The messages of block sync, and what is wrong with those of others (`cmt:blocksync/msgs.go`). */

import { PeerFaultError } from "#p2p/errors.ts";
import type { Message } from "#proto/tendermint/blocksync/types.ts";
import type { Block } from "#proto/tendermint/types/block.ts";
import { EvidenceList } from "#proto/tendermint/types/evidence.ts";
import type { ExtendedCommit } from "#proto/tendermint/types/types.ts";

/** Which blocks a node has. */
export interface BlockRange {
  readonly base: bigint;
  readonly height: bigint;
}

/** Bytes of a header, tags and lengths. */
const BLOCK_OVERHEAD_BYTES = 700;
/** Bytes of one signature in a commit. */
const SIGNATURE_BYTES = 111;
/** Bytes of a tx's tag and length. */
const TX_OVERHEAD_BYTES = 4;

/** Asks which blocks a node has. */
export const STATUS_REQUEST: Message = { sum: { kind: "statusRequest", value: {} } };

export const blockRequest = (height: bigint): Message => ({ sum: { kind: "blockRequest", value: { height } } });

export const noBlockResponse = (height: bigint): Message => ({ sum: { kind: "noBlockResponse", value: { height } } });

export const statusResponse = ({ base, height }: BlockRange): Message => ({
  sum: { kind: "statusResponse", value: { base, height } },
});

export const blockResponse = (block: Block, extCommit: ExtendedCommit | undefined): Message => ({
  sum: { kind: "blockResponse", value: { block, extCommit } },
});

/** Throws `PeerFaultError` for a height no correct node names. */
export function requireHeight(height: bigint): void {
  if (height < 0n) throw new PeerFaultError("bad-message", "negative height");
}

/** Throws `PeerFaultError` for a range that cannot be. */
export function requireRange({ base, height }: BlockRange): void {
  requireHeight(height);
  if (base < 0n) throw new PeerFaultError("bad-message", "negative base");
  if (base > height) throw new PeerFaultError("bad-message", `base ${base} cannot be greater than height`);
}

/** About how many bytes a block takes, without encoding it. */
export function approximateBytes({ data, lastCommit, evidence }: Block): number {
  const txs = data.txs.reduce((sum, tx) => sum + tx.length + TX_OVERHEAD_BYTES, 0);
  const commit = (lastCommit?.signatures.length ?? 0) * SIGNATURE_BYTES;
  const proofs = evidence.evidence.length === 0 ? 0 : EvidenceList.encode(evidence).length;
  return BLOCK_OVERHEAD_BYTES + txs + commit + proofs;
}
