/** What consensus needs of the rest of the engine. */

import type { Timeout } from "#consensus/types.ts";
import { TypedError } from "#lib/errors.ts";
import type { Logger } from "#lib/logger.ts";
import type { Message } from "#proto/tendermint/consensus/types.ts";
import type { BlockExecutor } from "../block-executor.ts";
import type { BlockProposer } from "../block-proposer.ts";
import type { CrashPoints } from "../crash-points.ts";
import type { EventBus } from "../event-bus.ts";
import type { EvidencePool } from "../evidence-pool.ts";
import type { Wal } from "../wal/wal.ts";
import type { VoterDependencies } from "./voter.ts";

/** Consensus cannot go on without breaking its promises; the node must stop. */
export class ConsensusFailureError extends TypedError {}

/** What became of a proposal, part or vote that a peer sent: new and true, so that others may want it; known; of no use here. */
export type Hearing = "kept" | "known" | "unwanted";

/** How messages reach the other validators. */
export interface Gossip {
  /** Sends a message of ours, which is on disk, to everybody; must not throw. */
  publish(message: Message): void;
  /** A message of that peer broke the rules; "" is our own log. */
  reject(peerId: string, reason: string): void;
  /** Hears of each proposal, part and vote that broke no rule, before anything is concluded from it; must not throw. */
  heard?(message: Message, peerId: string, hearing: Hearing): void;
}

/** A node without peers. */
export const NO_GOSSIP: Gossip = { publish: () => {}, reject: () => {} };

/** What one height needs. */
export interface HeightDependencies {
  readonly executor: Pick<BlockExecutor, "validateBlock">;
  readonly proposer: BlockProposer;
  readonly evidencePool: Pick<EvidencePool, "reportConflictingVotes">;
  /** Undefined on a node that only follows. */
  readonly voter: VoterDependencies | undefined;
  readonly wal: Pick<Wal, "append" | "sync">;
  readonly gossip: Gossip;
  readonly eventBus: EventBus;
  readonly logger: Logger;
  readonly crashPoints: CrashPoints;
  /** Starts a timer whose end comes back as a timeout of the height. */
  schedule(height: bigint, timeout: Timeout): void;
}
