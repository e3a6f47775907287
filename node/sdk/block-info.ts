/** The block a lane works on: one mutable object per lane behind the read-only `Block` that modules see. */
import { EMPTY_BYTES } from "#lib/bytes.ts";
import { EPOCH, nsFromTimestamp } from "#lib/time.ts";
import type { Timestamp } from "#proto/google/protobuf/timestamp.ts";
import type { CommitInfo, Misbehavior } from "#proto/tendermint/abci/types.ts";
import type { ConsensusParams } from "#proto/tendermint/types/params.ts";
import type { Block, ExtendedVote } from "./context.ts";

/** What the application says about a block; what it leaves out is empty. */
export interface BlockFacts {
  readonly height: bigint;
  readonly time: Timestamp;
  readonly chainId: string;
  readonly hash?: Uint8Array;
  readonly proposer?: Uint8Array;
  readonly nextValidatorsHash?: Uint8Array;
  readonly lastAppHash?: Uint8Array;
  readonly lastCommit?: CommitInfo;
  readonly misbehavior?: readonly Misbehavior[];
  readonly lastExtensions?: readonly ExtendedVote[];
  readonly consensusParams?: ConsensusParams | undefined;
}

const NO_COMMIT: CommitInfo = { round: 0, votes: [] };

/** A `Block` that its lane may move to the next block. */
export class MutableBlock implements Block {
  height = 0n;
  time: Timestamp = EPOCH;
  timeNs = 0n;
  chainId = "";
  hash: Uint8Array = EMPTY_BYTES;
  proposer: Uint8Array = EMPTY_BYTES;
  nextValidatorsHash: Uint8Array = EMPTY_BYTES;
  lastAppHash: Uint8Array = EMPTY_BYTES;
  lastCommit: CommitInfo = NO_COMMIT;
  misbehavior: readonly Misbehavior[] = [];
  lastExtensions: readonly ExtendedVote[] = [];
  consensusParams: ConsensusParams | undefined = undefined;

  /** Replaces every fact. */
  become(facts: BlockFacts): void {
    this.height = facts.height;
    this.time = facts.time;
    this.timeNs = nsFromTimestamp(facts.time);
    this.chainId = facts.chainId;
    this.hash = facts.hash ?? EMPTY_BYTES;
    this.proposer = facts.proposer ?? EMPTY_BYTES;
    this.nextValidatorsHash = facts.nextValidatorsHash ?? EMPTY_BYTES;
    this.lastAppHash = facts.lastAppHash ?? EMPTY_BYTES;
    this.lastCommit = facts.lastCommit ?? NO_COMMIT;
    this.misbehavior = facts.misbehavior ?? [];
    this.lastExtensions = facts.lastExtensions ?? [];
    this.consensusParams = facts.consensusParams;
  }
}
