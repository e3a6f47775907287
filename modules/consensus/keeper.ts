/** What the application may do with consensus parameters. */
import type { ConsensusParams } from "#proto/tendermint/types/params.ts";
import type { ContextOf } from "#sdk";
import type { consensus } from "./declaration.ts";

/** Consensus parameters as the application sees them. */
export interface ConsensusKeeper {
  /** Parameters in force, undefined before genesis. */
  get(): ConsensusParams | undefined;
  /** Stores them in the one form that every engine's parameters have: CometBFT since 0.39 writes an empty authority. */
  set(params: ConsensusParams): void;
}

/** Builds the keeper of one lane. */
export function consensusKeeper({ state }: ContextOf<typeof consensus>): ConsensusKeeper {
  return { get: () => state.params.find(), set: (params) => state.params.set(withoutEmptyAuthority(params)) };
}

function withoutEmptyAuthority(params: ConsensusParams): ConsensusParams {
  return params.authority?.authority === "" ? { ...params, authority: undefined } : params;
}
