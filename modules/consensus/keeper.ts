/** What the application may do with consensus parameters. */
import type { ConsensusParams } from "#proto/tendermint/types/params.ts";
import type { ContextOf } from "#sdk";
import type { consensus } from "./declaration.ts";

/** Consensus parameters as the application sees them. */
export interface ConsensusKeeper {
  /** Parameters in force, undefined before genesis. */
  get(): ConsensusParams | undefined;
  set(params: ConsensusParams): void;
}

/** Builds the keeper of one lane. */
export function consensusKeeper({ state }: ContextOf<typeof consensus>): ConsensusKeeper {
  return { get: () => state.params.find(), set: (params) => state.params.set(params) };
}
