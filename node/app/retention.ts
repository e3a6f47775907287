/** How far back the engine must keep blocks (`sdk:baseapp/abci.go` GetBlockRetentionHeight). */
import type { ConsensusParams } from "#proto/tendermint/types/params.ts";
import type { AppOptions } from "./options.ts";

/** The height below which blocks may be pruned after `height` was committed; 0 keeps all. */
export function retainHeight(height: bigint, options: AppOptions, params: ConsensusParams | undefined): bigint {
  const { minRetainBlocks, snapshots } = options;
  if (minRetainBlocks === 0n) return 0n;
  const evidenceAge = params?.evidence?.maxAgeNumBlocks ?? 0n;
  const snapshotAge = snapshots.interval * BigInt(snapshots.keepRecent);
  let oldest = minRetainBlocks;
  for (const age of [evidenceAge, snapshotAge]) if (age > oldest) oldest = age;
  return height > oldest ? height - oldest : 0n;
}
